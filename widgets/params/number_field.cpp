// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/params/number_field.h"

#include "core/config/yaml_document.h"
#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/params/param_editor.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QWheelEvent>

#include <cmath>

namespace pt::ui {

QString formatNumber(double value, bool whole, int decimals)
{
    if (whole) return fromUtf8(config::formatInt(std::llround(value)));
    const double scale = std::pow(10.0, decimals);
    return fromUtf8(config::formatReal(std::round(value * scale) / scale));
}

QString numberToYaml(const QString& typed, bool whole)
{
    QString s = typed.trimmed();
    if (s.count(u',') == 1 && !s.contains(u'.')) s.replace(u',', u'.');
    bool ok = false;
    const double value = QLocale::c().toDouble(s, &ok);
    if (!ok || !std::isfinite(value) || s.contains(u',')) return {};
    const config::ScalarType type = config::typeInYaml11(toUtf8(s));
    if (type == config::ScalarType::Int && !s.startsWith(u'+') && !(s.size() > 1 && s.startsWith(u'0'))) return s;
    if (type == config::ScalarType::Real && !s.contains(u'e', Qt::CaseInsensitive) && !s.startsWith(u'.') && !s.endsWith(u'.')) return s;
    if (whole && value == std::floor(value) && std::abs(value) < 1e15) return fromUtf8(config::formatInt(std::llround(value)));
    return fromUtf8(config::formatReal(value));
}

NumberField::NumberField(bool whole, QWidget* parent) : QLineEdit(parent), m_whole(whole)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setColumns(7);
    connect(this, &QLineEdit::editingFinished, this, [this] { commit(); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& s) { markInvalid(numberToYaml(s, m_whole).isEmpty()); });
}

void NumberField::setColumns(int columns)
{
    setFixedWidth(fontMetrics().horizontalAdvance(u'0') * columns + 14);
}

void NumberField::setSteps(double step, double fine, int decimals)
{
    m_step = step;
    m_fine = fine;
    m_decimals = decimals;
}

void NumberField::showText(const QString& yaml, bool absent)
{
    if (yaml == m_shown && absent == m_absent) return;  // what is being typed stays
    m_shown = yaml;
    m_absent = absent;
    setText(yaml);
    setCursorPosition(0);
    QFont f = font();
    f.setItalic(absent);
    setFont(f);
    colourText();
    markInvalid(false);
}

void NumberField::colourText()
{
    QPalette own;   // says nothing: the colours of the system, whenever they change
    if (m_absent) own.setColor(QPalette::Text, toneColour(Tone::Faint, QGuiApplication::palette()));
    m_colouring = true;   // setting a palette announces its change
    setPalette(own);
    m_colouring = false;
}

void NumberField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_absent && !m_colouring) colourText();
}

void NumberField::markInvalid(bool invalid)
{
    setStyleSheet(invalid ? QStringLiteral("QLineEdit { border: 1px solid %1; }").arg(toneColour(Tone::Error, window()->palette()).name()) : QString());
    if (invalid) setToolTip(tr("Not a number. Escape brings back %1.").arg(m_shown));
    else setToolTip({});
}

void NumberField::commit()
{
    if (!isModified()) return;
    const QString yaml = numberToYaml(text(), m_whole);
    if (yaml.isEmpty()) {
        markInvalid(true);
        return;
    }
    setModified(false);
    markInvalid(false);
    if (yaml == m_shown && !m_absent) {
        setText(m_shown);
        return;
    }
    m_shown = yaml;
    m_absent = false;
    emit numberEdited(yaml);
}

void NumberField::stepBy(double amount)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(text(), &ok);
    if (!ok || isReadOnly()) return;
    setText(formatNumber(value + amount, m_whole, std::max(m_decimals, m_whole ? 0 : 1)));
    setModified(true);
    commit();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? m_fine : m_step;
    switch (event->key()) {
    case Qt::Key_Up: stepBy(step); return;
    case Qt::Key_Down: stepBy(-step); return;
    case Qt::Key_PageUp: stepBy(10 * m_step); return;
    case Qt::Key_PageDown: stepBy(-10 * m_step); return;
    case Qt::Key_Escape:
        if (isModified()) {
            setText(m_shown);
            setModified(false);
            markInvalid(false);
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (delta != 0) stepBy((delta > 0 ? 1 : -1) * (event->modifiers() & Qt::ShiftModifier ? m_fine : m_step));
    event->accept();
}

void NumberField::mouseDoubleClickEvent(QMouseEvent* event)
{
    QLineEdit::mouseDoubleClickEvent(event);
    selectAll();
}

}  // namespace pt::ui
