// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/params/param_editor.h"

#include "core/config/yaml_document.h"
#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/params/number_field.h"
#include "widgets/params/schedule_editor.h"
#include "widgets/params/value_slider.h"

#include <QCoreApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>
#include <optional>

namespace pt::ui {
namespace {

std::optional<bool> boolOf(const QString& yaml)
{
    static const QStringList yes = {"true", "yes", "on"}, no = {"false", "no", "off"};
    const QString s = yaml.trimmed().toLower();
    if (yes.contains(s)) return true;
    if (no.contains(s)) return false;
    return std::nullopt;
}

std::optional<double> numberOf(const QString& yaml)
{
    bool ok = false;
    const double v = QLocale::c().toDouble(yaml.trimmed(), &ok);
    return ok ? std::optional(v) : std::nullopt;
}

struct Steps { double step, fine; int decimals; };
Steps stepsFor(const params::ParamSpec& spec)
{
    const params::Range range = sliderRange(spec);
    const bool whole = spec.kind == params::Kind::Int || spec.kind == params::Kind::IntOrBool;
    const double rough = (range.hi - range.lo) / 100.0;
    const double decade = std::pow(10.0, std::floor(std::log10(std::max(rough, 1e-9))));
    double step = rough / decade >= 5.0 ? 5.0 * decade : decade;
    const double fine = whole ? 1.0 : std::pow(10.0, -std::max(1, spec.decimals));
    step = std::max(step, fine);
    return {step, fine, std::max(spec.decimals, whole ? 0 : 1)};
}

class NumberEditor : public ParamEditor
{
public:
    NumberEditor(const params::ParamSpec& spec, QWidget* parent, bool whole)
        : ParamEditor(spec, parent), m_slider(new ValueSlider(1, this)), m_field(new NumberField(whole, this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(m_slider, 1);
        row->addWidget(m_field);
        const QString key = QLatin1String(spec.key);
        m_slider->setObjectName(key + "/slider");
        m_slider->setAccessibleName(text(spec.label));
        m_field->setObjectName(key + "/field");
        m_field->setAccessibleName(text(spec.label));
        const Steps steps = stepsFor(spec);
        m_slider->setRanges(sliderRange(spec), spec.usual);
        m_slider->setSteps(steps.step, steps.fine);
        m_field->setSteps(steps.step, steps.fine, steps.decimals);
        setFocusProxy(m_field);
        const int decimals = steps.decimals;
        connect(m_slider, &ValueSlider::moved, this, [this, key, whole, decimals](int, double v, bool dragging) {
            const QString yaml = formatNumber(v, whole, decimals);
            m_field->showText(yaml, false);
            emit edited(key, yaml, dragging);
        });
        connect(m_slider, &ValueSlider::resetRequested, this, &ParamEditor::resetRequested);
        connect(m_field, &NumberField::numberEdited, this, [this, key](const QString& yaml) { emit edited(key, yaml, false); });
    }
    void showValue(const QString&, const QString& yaml, bool absent) override
    {
        m_field->showText(yaml, absent);
        const auto v = numberOf(yaml);
        m_slider->setDimmed(absent || !v);
        m_slider->setValue(0, v.value_or(0.0));
    }

protected:
    ValueSlider* m_slider;
    NumberField* m_field;
};

/// true / false / a number: a switch beside the number. Switching on writes `true`, moving the slider a number.
class SwitchNumberEditor final : public NumberEditor
{
    Q_DECLARE_TR_FUNCTIONS(pt::ui::SwitchNumberEditor)
public:
    SwitchNumberEditor(const params::ParamSpec& spec, QWidget* parent) : NumberEditor(spec, parent, spec.kind == params::Kind::IntOrBool)
    {
        m_switch = new QCheckBox(this);
        const QString key = QLatin1String(spec.key);
        m_switch->setObjectName(key + "/switch");
        m_switch->setAccessibleName(tr("%1 on or off").arg(text(spec.label)));
        static_cast<QHBoxLayout*>(layout())->insertWidget(0, m_switch);
        connect(m_switch, &QCheckBox::clicked, this, [this, key](bool on) {
            QString yaml = QStringLiteral("false");
            if (on) yaml = m_number.isEmpty() ? fallback() : m_number;
            emit edited(key, yaml, false);
        });
    }
    void showValue(const QString& key, const QString& yaml, bool absent) override
    {
        const auto flag = boolOf(yaml);
        const auto number = numberOf(yaml);
        if (number && *number != 0.0) m_number = yaml;
        m_switch->setChecked(flag.value_or(number.value_or(0.0) != 0.0));
        NumberEditor::showValue(key, yaml, absent);
        if (flag) m_slider->setValue(0, *flag && spec().kind == params::Kind::BoolOrReal ? 0.5 : 0.0);
    }

private:
    QString fallback() const
    {
        const QString preset = QLatin1String(spec().defaultSingle);
        return numberOf(preset).value_or(0.0) != 0.0 ? preset : QStringLiteral("true");
    }
    QCheckBox* m_switch;
    QString m_number;
};

class BoolEditor final : public ParamEditor
{
    Q_DECLARE_TR_FUNCTIONS(pt::ui::BoolEditor)
public:
    BoolEditor(const params::ParamSpec& spec, QWidget* parent) : ParamEditor(spec, parent), m_box(new QCheckBox(this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box);
        row->addStretch(1);
        const QString key = QLatin1String(spec.key);
        m_box->setObjectName(key + "/field");
        m_box->setAccessibleName(text(spec.label));
        setFocusProxy(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this, key] {
            m_box->setTristate(false);
            emit edited(key, m_box->isChecked() ? QStringLiteral("true") : QStringLiteral("false"), false);
        });
    }
    void showValue(const QString&, const QString& yaml, bool absent) override
    {
        const auto flag = boolOf(yaml);
        const bool strange = !flag && !yaml.isEmpty();
        const bool mapping = yaml.trimmed().startsWith(u'{') || yaml.contains(u'\n');  // on, with arguments
        m_box->setTristate(strange && !mapping);
        m_box->setCheckState(mapping ? Qt::Checked : strange ? Qt::PartiallyChecked : flag.value_or(false) ? Qt::Checked : Qt::Unchecked);
        m_box->setText(mapping ? tr("on, with values") : strange ? yaml.simplified().left(24) : flag.value_or(false) ? tr("on") : tr("off"));
        QFont f = m_box->font();
        f.setItalic(absent);
        m_box->setFont(f);
    }

private:
    QCheckBox* m_box;
};

class QuietCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;
    void wheelEvent(QWheelEvent* event) override { hasFocus() ? QComboBox::wheelEvent(event) : event->ignore(); }
};

class ChoiceEditor final : public ParamEditor
{
    Q_DECLARE_TR_FUNCTIONS(pt::ui::ChoiceEditor)
public:
    ChoiceEditor(const params::ParamSpec& spec, QWidget* parent) : ParamEditor(spec, parent), m_combo(new QuietCombo(this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_combo, 1);
        m_combo->setFocusPolicy(Qt::StrongFocus);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(10);
        const QString key = QLatin1String(spec.key);
        m_combo->setObjectName(key + "/field");
        m_combo->setAccessibleName(text(spec.label));
        for (const char* choice : spec.choices) m_combo->addItem(QLatin1String(choice), QString(QLatin1String(choice)));
        setFocusProxy(m_combo);
        connect(m_combo, &QComboBox::activated, this, [this, key](int i) {
            const QString value = m_combo->itemData(i).toString();
            emit edited(key, fromUtf8(config::formatText(toUtf8(value))), false);
        });
    }
    void showValue(const QString&, const QString& yaml, bool absent) override
    {
        QString value = yaml;
        if (value.size() > 1 && (value.startsWith(u'\'') || value.startsWith(u'"'))) value = value.mid(1, value.size() - 2);
        const int known = static_cast<int>(spec().choices.size());
        while (m_combo->count() > known) m_combo->removeItem(known);
        int at = m_combo->findData(value);
        if (at < 0) {
            m_combo->addItem(value.isEmpty() ? tr("not set") : tr("%1 (unknown)").arg(value), value);
            at = known;
        }
        m_combo->setCurrentIndex(at);
        QFont f = m_combo->font();
        f.setItalic(absent);
        m_combo->setFont(f);
    }

private:
    QComboBox* m_combo;
};

class SizeEditor final : public ParamEditor
{
    Q_DECLARE_TR_FUNCTIONS(pt::ui::SizeEditor)
public:
    SizeEditor(const params::ParamSpec& spec, QWidget* parent) : ParamEditor(spec, parent)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        const QString key = QLatin1String(spec.key);
        const char* const names[] = {"/width", "/height"};
        for (int i = 0; i < 2; ++i) {
            m_fields[i] = new NumberField(true, this);
            m_fields[i]->setColumns(4);
            m_fields[i]->setSteps(8, 1, 0);
            m_fields[i]->setObjectName(key + QLatin1String(names[i]));
            m_fields[i]->setAccessibleName((i == 0 ? tr("%1, width") : tr("%1, height")).arg(text(spec.label)));
            row->addWidget(m_fields[i]);
            if (i == 0) row->addWidget(new QLabel(QStringLiteral("×"), this));
            connect(m_fields[i], &NumberField::numberEdited, this, [this, i](const QString& yaml) { fieldEdited(i, yaml); });
        }
        m_link = new QToolButton(this);
        m_link->setCheckable(true);
        m_link->setAutoRaise(true);
        m_link->setObjectName(key + "/link");
        m_link->setAccessibleName(tr("Keep the shape"));
        m_link->setToolTip(tr("Keep the shape: width and height change together"));
        m_link->setIcon(icon(QStringLiteral("unlink")));
        connect(m_link, &QToolButton::toggled, this, [this](bool on) { m_link->setIcon(icon(on ? QStringLiteral("link") : QStringLiteral("unlink"))); });
        row->addWidget(m_link);
        row->addStretch(1);
        setFocusProxy(m_fields[0]);
    }
    void showValue(const QString&, const QString& yaml, bool absent) override
    {
        static const QRegularExpression pattern(QStringLiteral(R"(^\s*\[?\s*([^,\[\]\s]+)\s*,\s*([^,\[\]\s]+)\s*\]?\s*$)"));
        const auto match = pattern.match(yaml);
        m_values[0] = match.hasMatch() ? match.captured(1) : QString();
        m_values[1] = match.hasMatch() ? match.captured(2) : QString();
        for (int i = 0; i < 2; ++i) m_fields[i]->showText(m_values[i], absent);
        m_fields[0]->setPlaceholderText(match.hasMatch() ? QString() : tr("none"));
        m_fields[1]->setPlaceholderText(m_fields[0]->placeholderText());
    }

private:
    void fieldEdited(int i, const QString& yaml)
    {
        const QString before = m_values[i];
        m_values[i] = yaml;
        QString& other = m_values[1 - i];
        const double old = numberOf(before).value_or(0.0);
        if (other.isEmpty()) other = yaml;
        else if (m_link->isChecked() && old > 0.0) other = formatNumber(numberOf(other).value_or(0.0) * yaml.toDouble() / old, true, 0);
        emit edited(QLatin1String(spec().key), QStringLiteral("[%1, %2]").arg(m_values[0], m_values[1]), false);
    }
    NumberField* m_fields[2];
    QString m_values[2];
    QToolButton* m_link;
};

/// Lower and upper end of one range, two keys of the file.
class PairEditor final : public ParamEditor
{
public:
    PairEditor(const params::ParamSpec& spec, const params::ParamSpec& upper, QWidget* parent)
        : ParamEditor(spec, parent), m_keys{QLatin1String(spec.key), QLatin1String(upper.key)}, m_slider(new ValueSlider(2, this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        const params::Range a = spec.usual, b = upper.usual;
        const params::Range usual = {std::min(a.lo, b.lo), std::max(a.hi, b.hi)};
        params::ParamSpec both = spec;
        both.usual = usual;
        const Steps steps = stepsFor(both);
        m_slider->setRanges(sliderRange(both), usual);
        m_slider->setSteps(steps.step, steps.fine);
        m_slider->setObjectName(m_keys[0] + "/slider");
        m_slider->setAccessibleName(text(spec.label));
        for (int i = 0; i < 2; ++i) {
            m_fields[i] = new NumberField(false, this);
            m_fields[i]->setColumns(4);
            m_fields[i]->setSteps(steps.step, steps.fine, steps.decimals);
            m_fields[i]->setObjectName(m_keys[i] + "/field");
            m_fields[i]->setAccessibleName(text(i == 0 ? spec.label : upper.label));
            connect(m_fields[i], &NumberField::numberEdited, this, [this, i](const QString& yaml) { emit edited(m_keys[i], yaml, false); });
        }
        row->addWidget(m_fields[0]);
        row->addWidget(m_slider, 1);
        row->addWidget(m_fields[1]);
        setFocusProxy(m_fields[0]);
        const int decimals = steps.decimals;
        connect(m_slider, &ValueSlider::moved, this, [this, decimals](int i, double v, bool dragging) {
            const QString yaml = formatNumber(v, false, decimals);
            m_fields[i]->showText(yaml, false);
            emit edited(m_keys[i], yaml, dragging);
        });
        connect(m_slider, &ValueSlider::resetRequested, this, &ParamEditor::resetRequested);
    }
    void showValue(const QString& key, const QString& yaml, bool absent) override
    {
        const int i = key == m_keys[1] ? 1 : 0;
        m_fields[i]->showText(yaml, absent);
        const auto v = numberOf(yaml);
        m_absent[i] = absent || !v;
        m_slider->setDimmed(m_absent[0] || m_absent[1]);
        m_slider->setValue(i, v.value_or(1.0));
    }

private:
    QString m_keys[2];
    ValueSlider* m_slider;
    NumberField* m_fields[2];
    bool m_absent[2] = {false, false};
};

class TextEditor final : public ParamEditor
{
    Q_DECLARE_TR_FUNCTIONS(pt::ui::TextEditor)
public:
    TextEditor(const params::ParamSpec& spec, QWidget* parent) : ParamEditor(spec, parent), m_line(new QLineEdit(this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_line, 1);
        const QString key = QLatin1String(spec.key);
        m_line->setObjectName(key + "/field");
        m_line->setAccessibleName(text(spec.label));
        m_line->setReadOnly(spec.structural);
        m_line->setMinimumWidth(60);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::editingFinished, this, [this, key] {
            if (!m_line->isModified()) return;
            m_line->setModified(false);
            QString yaml = m_line->text().trimmed();
            if (this->spec().kind == params::Kind::Text) yaml = fromUtf8(config::formatText(toUtf8(yaml)));
            if (!yaml.isEmpty()) emit edited(key, yaml, false);
        });
    }
    void showValue(const QString&, const QString& yaml, bool absent) override
    {
        QString value = yaml;
        const bool quoted = value.size() > 1 && (value.startsWith(u'\'') || value.startsWith(u'"')) && value.endsWith(value.front());
        if (spec().kind == params::Kind::Text && quoted) value = value.mid(1, value.size() - 2);
        if (value == m_shown && absent == m_absent) return;
        m_shown = value;
        m_absent = absent;
        m_line->setText(value);
        m_line->setCursorPosition(0);
        m_line->setToolTip(value.size() > 24 ? value : QString());
        m_line->setPlaceholderText(tr("not set"));
    }

private:
    QLineEdit* m_line;
    QString m_shown;
    bool m_absent = false;
};

}  // namespace

ParamEditor::ParamEditor(const params::ParamSpec& spec, QWidget* parent) : QWidget(parent), m_spec(spec)
{
    setObjectName(QLatin1String(spec.key));
}

ParamEditor* makeParamEditor(const params::ParamSpec& spec, const params::ParamSpec* partner, QWidget* parent)
{
    if (partner) return new PairEditor(spec, *partner, parent);
    if (spec.structural) return new TextEditor(spec, parent);
    switch (spec.kind) {
    case params::Kind::Bool: return new BoolEditor(spec, parent);
    case params::Kind::Int: return new NumberEditor(spec, parent, true);
    case params::Kind::Real: return new NumberEditor(spec, parent, false);
    case params::Kind::IntOrBool:
    case params::Kind::BoolOrReal: return new SwitchNumberEditor(spec, parent);
    case params::Kind::Choice: return new ChoiceEditor(spec, parent);
    case params::Kind::Size: return new SizeEditor(spec, parent);
    case params::Kind::Schedule: return new ScheduleEditor(spec, parent);
    case params::Kind::PairList:
    case params::Kind::Text:
    case params::Kind::Map:
    case params::Kind::List: break;
    }
    return new TextEditor(spec, parent);
}

bool sameYamlValue(const QString& a, const QString& b)
{
    if (a.simplified() == b.simplified()) return true;
    const auto x = numberOf(a), y = numberOf(b);
    if (x && y) return *x == *y;
    const auto p = boolOf(a), q = boolOf(b);
    if (p && q) return *p == *q;
    QString s = a, t = b;
    static const QRegularExpression blank(QStringLiteral(R"([\s'"]+)"));
    return s.remove(blank) == t.remove(blank);
}

}  // namespace pt::ui
