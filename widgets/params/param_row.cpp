// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/params/param_row.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/params/param_editor.h"
#include "widgets/params/param_help.h"
#include "widgets/params/param_search.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace pt::ui {
namespace {

/// As wide as the longest name needs, within what a panel can give: German names are long, Chinese ones short.
int labelWidth(const QFont& font)
{
    static const int width = [&font] {
        int longest = 0;
        for (const params::ParamSpec& spec : params::all())
            if (spec.essential) longest = std::max(longest, QFontMetrics(font).horizontalAdvance(text(spec.label)));
        return std::clamp(longest + 4, 126, 172);
    }();
    return width;
}

/// Wrapped text that is never shown with less height than it takes at its width. Nested layouts may ask for the height at another width
/// than they give in the end, and would cut the last line.
class WrappedLabel final : public QLabel
{
public:
    using QLabel::QLabel;
    void say(const QString& words)
    {
        setText(words);
        fit();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        // Not heightForWidth(): it is never less than the minimum that is set here.
        const int needed = width() > 60 ? fontMetrics().boundingRect(QRect(0, 0, width(), 4000), Qt::TextWordWrap, text()).height() : 0;
        if (needed != minimumHeight()) setMinimumHeight(needed);
    }
};

QString presetOf(const params::ParamSpec& spec, bool multi)
{
    const QString preset = QLatin1String(multi ? spec.defaultMulti : spec.defaultSingle);
    return preset;
}

}  // namespace

ParamRow::ParamRow(const params::ParamSpec& spec, const params::ParamSpec* partner, QWidget* parent) : QWidget(parent)
{
    m_specs.push_back(&spec);
    if (partner) m_specs.push_back(partner);
    for (const auto* s : m_specs) m_keys << QString::fromUtf8(s->key);
    m_values.resize(m_specs.size());
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 3, 4, 3);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, labelWidth(font()));
    grid->setColumnStretch(1, 1);
    static const QRegularExpression comma(QStringLiteral("[,\\x{FF0C}\\x{3001}]"));   // Chinese has its own
    m_title = partner ? text(spec.label).section(comma, 0, 0) : text(spec.label);
    if (spec.scope[0] != '\0') m_title = QStringLiteral("%1 (%2)").arg(m_title, QString::fromUtf8(spec.scope));
    m_label = new QLabel(m_title, this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFixedWidth(labelWidth(font()));
    m_label->setToolTip(helpHtml(spec, false));
    m_key = new QLabel(partner ? m_keys[0] + QStringLiteral(" / up") : m_keys[0].section(u'.', -2), this);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(std::max(7.0, font().pointSizeF() * 0.78));
    m_key->setFont(mono);
    m_key->setFixedWidth(labelWidth(font()));
    m_key->setToolTip(m_keys.join(QStringLiteral(", ")));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_editor = makeParamEditor(spec, partner, this);
    // Signs only (px, °, ×): words such as "probability" stand in the help and would push the editors out of line.
    const QString sign = text(params::unitLabel(spec.unit));
    auto* unit = new QLabel(fontMetrics().horizontalAdvance(sign) <= 20 ? sign : QString(), this);
    unit->setToolTip(sign);
    unit->setFixedWidth(18);
    unit->setForegroundRole(QPalette::PlaceholderText);
    m_reset = new QToolButton(this);
    m_reset->setAutoRaise(true);
    m_reset->setIcon(icon(QStringLiteral("reset")));
    m_reset->setIconSize({14, 14});
    m_reset->setFixedSize(24, 24);
    m_reset->setObjectName(m_keys[0] + "/reset");
    m_reset->setFocusPolicy(Qt::TabFocus);
    QSizePolicy keep = m_reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keep);
    grid->addWidget(m_label, 0, 0, Qt::AlignBottom);
    grid->addWidget(m_key, 1, 0, Qt::AlignTop);
    grid->addWidget(m_editor, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(unit, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_reset, 0, 3, 2, 1, Qt::AlignVCenter);
    connect(m_editor, &ParamEditor::edited, this, &ParamRow::edited);
    connect(m_editor, &ParamEditor::resetRequested, this, [this] { reset(); });
    connect(m_reset, &QToolButton::clicked, this, [this] { reset(); });
    const auto children = m_editor->findChildren<QWidget*>();
    for (QWidget* child : children) child->installEventFilter(this);
    m_editor->installEventFilter(this);
    m_label->installEventFilter(this);
    installEventFilter(this);
    m_label->setBuddy(m_editor);
}

bool ParamRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) emit touched(true);
    if (event->type() == QEvent::Enter && watched == this) emit touched(false);
    return QWidget::eventFilter(watched, event);
}

void ParamRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_reset) refresh();
}

void ParamRow::showValue(const config::EffectiveValue& value, bool multiAnimal)
{
    const auto at = static_cast<std::size_t>(std::max(qsizetype{0}, m_keys.indexOf(fromUtf8(value.key))));
    config::EffectiveValue& old = m_values[at];
    const bool same = old.key == value.key && old.fileText == value.fileText && old.effectiveText == value.effectiveText &&
                      old.origin == value.origin && old.defaultText == value.defaultText && m_multi == multiAnimal && old.note.english() == value.note.english();
    if (same) return;
    old = value;
    m_multi = multiAnimal;
    const bool absent = value.fileText.empty();
    m_editor->showValue(m_keys[static_cast<qsizetype>(at)], fromUtf8(absent ? value.effectiveText : value.fileText), absent);
    refresh();
}

void ParamRow::showFindings(const std::vector<Finding>& findings)
{
    m_findings = findings;
    refresh();
}

QString ParamRow::presetOf(std::size_t i) const
{
    if (m_specs[i]->readBy != params::kTorch) return ui::presetOf(*m_specs[i], m_multi);
    return fromUtf8(m_values[i].defaultText);
}

bool ParamRow::changed() const
{
    for (std::size_t i = 0; i < m_specs.size(); ++i)
        if (isTuned(*m_specs[i], m_values[i], m_multi)) return true;
    return false;
}

void ParamRow::reset()
{
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        const QString preset = presetOf(i);
        if (m_values[i].fileText.empty() && preset.isEmpty()) continue;
        if (preset.isEmpty()) emit removed(m_keys[static_cast<qsizetype>(i)]);
        else if (!sameYamlValue(fromUtf8(m_values[i].fileText), preset)) emit edited(m_keys[static_cast<qsizetype>(i)], preset, false);
    }
}

void ParamRow::buildNote()
{
    m_note = new QWidget(this);
    auto* line = new QGridLayout(m_note);
    line->setContentsMargins(0, 1, 0, 4);
    line->setHorizontalSpacing(6);
    line->setVerticalSpacing(3);
    line->setColumnStretch(1, 1);
    m_noteIcon = new QLabel(m_note);
    m_noteText = new WrappedLabel(m_note);
    m_noteText->setWordWrap(true);
    QSizePolicy wrapping(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wrapping.setHeightForWidth(true);
    m_noteText->setSizePolicy(wrapping);
    m_noteText->setTextFormat(Qt::PlainText);
    QFont small = font();
    small.setPointSizeF(std::max(7.5, font().pointSizeF() * 0.88));
    m_noteText->setFont(small);
    m_fix = new QPushButton(m_note);
    m_fix->setFont(small);
    m_fix->setObjectName(m_keys[0] + "/fix");
    m_fix->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (!m_findings.empty()) emit fixRequested(Finding(m_findings.front()));
    });
    line->addWidget(m_noteIcon, 0, 0, Qt::AlignTop);
    line->addWidget(m_noteText, 0, 1);
    line->addWidget(m_fix, 1, 1, Qt::AlignLeft);
    static_cast<QGridLayout*>(layout())->addWidget(m_note, 2, 0, 1, 4);
}

void ParamRow::refresh()
{
    const bool isChanged = changed();
    QFont f = font();
    f.setBold(isChanged);
    bool ignored = true;
    for (const auto& v : m_values) ignored = ignored && v.origin == config::Origin::Ignored;
    bool written = false;
    for (const auto& v : m_values) written = written || !v.fileText.empty();
    f.setStrikeOut(ignored && written);
    m_label->setFont(f);
    m_label->setWordWrap(QFontMetrics(f).horizontalAdvance(m_title) > labelWidth(font()));   // two lines rather than half a word
    m_label->setText(m_title);
    m_label->setEnabled(!ignored);
    QPalette faint;
    faint.setColor(QPalette::WindowText, toneColour(Tone::Faint, palette()));
    m_key->setPalette(faint);
    const QString preset = presetOf(0);
    m_reset->setVisible(isChanged);
    m_reset->setToolTip(preset.isEmpty() ? tr("Remove the key from the file") : tr("Back to DeepLabCut's default, %1").arg(preset));
    m_reset->setAccessibleName(m_reset->toolTip());

    QString note;
    for (const auto& v : m_values) {
        const bool silent = v.fileText.empty() && v.origin == config::Origin::Ignored;
        if (note.isEmpty() && !silent) note = text(v.note);
    }
    if (m_findings.empty() && note.isEmpty()) {
        if (m_note) m_note->hide();
        return;
    }
    if (!m_note) buildNote();
    if (!m_findings.empty()) {
        const Finding& first = m_findings.front();
        m_noteIcon->setPixmap(severityIcon(first.severity, palette()).pixmap(14, 14));
        m_noteIcon->setAccessibleName(severityWord(first.severity));
        QString line = text(first.message);
        if (m_findings.size() > 1) line += QStringLiteral(" ") + tr("(and %n more)", nullptr, static_cast<int>(m_findings.size()) - 1);
        static_cast<WrappedLabel*>(m_noteText)->say(line);
        m_fix->setText(text(first.fixLabel));
        m_fix->setVisible(!first.fix.empty() && !first.fixLabel.empty());
        m_noteText->setPalette(QPalette());
    } else {
        m_noteIcon->clear();
        static_cast<WrappedLabel*>(m_noteText)->say(note);
        m_noteText->setPalette(faint);
        m_fix->hide();
    }
    m_noteIcon->setVisible(!m_findings.empty());
    m_note->show();
}

}  // namespace pt::ui
