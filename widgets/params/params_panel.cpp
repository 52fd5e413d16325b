// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/params/params_panel.h"

#include "core/params/param_spec.h"
#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/params/param_editor.h"
#include "widgets/params/param_help.h"
#include "widgets/params/param_row.h"
#include "widgets/params/param_search.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCursor>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pt::ui {
namespace {

/// The two keys that are one range.
const params::ParamSpec* partnerOf(const params::ParamSpec& spec)
{
    return qstrcmp(spec.key, "scale_jitter_lo") == 0 ? params::find("scale_jitter_up") : nullptr;
}
bool isPartner(const params::ParamSpec& spec) { return qstrcmp(spec.key, "scale_jitter_up") == 0; }

}  // namespace

ParamsPanel::ParamsPanel(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead(layout);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    m_help = new QLabel(this);
    m_help->setObjectName(QStringLiteral("help"));
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::RichText);
    m_help->setMargin(10);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setMinimumHeight(112);
    m_help->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_help->setAutoFillBackground(true);
    m_help->setBackgroundRole(QPalette::AlternateBase);
    m_help->setText(tr("Point at a parameter: what it does stands here, and its picture in the centre."));
    layout->addWidget(m_help);
    m_hover = new QTimer(this);
    m_hover->setSingleShot(true);
    m_hover->setInterval(150);
    connect(m_hover, &QTimer::timeout, this, [this] {
        if (QApplication::mouseButtons() == Qt::NoButton) setHelp(m_hovered);
    });
}

void ParamsPanel::buildHead(QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->setSpacing(6);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Find a parameter"));
    m_search->setAccessibleName(tr("Find a parameter"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this] { applyFilter(); });
    head->addWidget(m_search, 1);
    auto* group = new QButtonGroup(this);
    const auto mode = [&](const QString& label, const QString& tip, bool on) {
        auto* b = new QToolButton(this);
        b->setText(label);
        b->setToolTip(tip);
        b->setCheckable(true);
        b->setChecked(on);
        b->setAutoRaise(true);
        group->addButton(b);
        head->addWidget(b);
        return b;
    };
    head->setSpacing(4);
    m_essential = mode(tr("Essential"), tr("The parameters that most projects need"), true);
    m_expertButton = mode(tr("All"), tr("Every key that DeepLabCut's loaders know"), false);
    m_expertButton->setObjectName(QStringLiteral("expert"));
    connect(m_expertButton, &QToolButton::toggled, this, [this](bool on) {
        m_expert = on;
        applyFilter();
        emit expertChanged(on);
    });
    m_tuned = new QToolButton(this);
    m_tuned->setObjectName(QStringLiteral("tuned"));
    m_tuned->setText(tr("Changed"));
    m_tuned->setToolTip(tr("Only what differs from DeepLabCut's own values"));
    m_tuned->setCheckable(true);
    m_tuned->setAutoRaise(true);
    connect(m_tuned, &QToolButton::toggled, this, [this] { applyFilter(); });
    head->addWidget(m_tuned);
    layout->addLayout(head);
}

void ParamsPanel::buildSections()
{
    auto* content = new QWidget;
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // never wider than the view: it scrolls up and down only
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    for (const params::ParamSpec* row : m_table) {
        const params::ParamSpec& spec = *row;
        if (m_sections.count(spec.group) != 0 && m_sections[spec.group].header != nullptr) continue;
        Section section;
        section.open = m_sections[spec.group].open;  // as it was in the file before
        section.header = new QToolButton(content);
        section.header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        section.header->setAutoRaise(true);
        section.header->setArrowType(Qt::DownArrow);
        section.header->setIconSize({10, 10});
        section.header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        section.header->setFixedHeight(28);
        QFont bold = font();
        bold.setBold(true);
        section.header->setFont(bold);
        section.header->setText(text(params::groupLabel(spec.group)));
        section.box = new QWidget(content);
        section.body = new QVBoxLayout(section.box);
        section.body->setContentsMargins(0, 0, 0, 6);
        section.body->setSpacing(0);
        column->addWidget(section.header);
        column->addWidget(section.box);
        const params::Group id = spec.group;
        connect(section.header, &QToolButton::clicked, this, [this, id] {
            m_sections[id].open = !m_sections[id].open;
            applyFilter();
        });
        m_sections[id] = section;
    }
    m_nothing = new QLabel(tr("No parameter has this word."), content);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addStretch(1);
    if (QWidget* old = m_scroll->takeWidget()) old->deleteLater();  // an editor of its may be the one that is speaking
    m_scroll->setWidget(content);
}

bool ParamsPanel::wanted(const params::ParamSpec& spec) const
{
    const auto* partner = partnerOf(spec);
    if (m_tuned->isChecked()) {
        const auto tuned = [this](const params::ParamSpec& s) {
            const auto value = m_values.constFind(QLatin1String(s.key));
            return value != m_values.constEnd() && isTuned(s, *value, m_multi);
        };
        if (!tuned(spec) && !(partner && tuned(*partner))) return false;
    }
    if (!m_words.isEmpty()) return m_meant ? &spec == m_meant || partner == m_meant : hasWords(spec, m_words) || (partner && hasWords(*partner, m_words));
    if (m_tuned->isChecked()) return true;
    if (m_expert || spec.essential) return true;
    // In the essential form a key that the file writes, or that is objected to, is shown where it is not DeepLabCut's own bookkeeping.
    const auto fails = m_findings.constFind(QString::fromUtf8(spec.key));
    return fails != m_findings.constEnd() && !fails->empty() && fails->front().severity == Severity::Fails;
}

ParamRow* ParamsPanel::makeRow(const params::ParamSpec& spec)
{
    Section& section = m_sections[spec.group];
    auto* row = new ParamRow(spec, partnerOf(spec), section.box);
    // Rows are made on demand, in any order, and stand in the table's order.
    int at = 0;
    for (const params::ParamSpec* other : m_table) {
        if (other == &spec) break;
        if (other->group == spec.group && !isPartner(*other) && m_rows.contains(QString::fromUtf8(other->key))) ++at;
    }
    section.body->insertWidget(at, row);
    const QStringList keys = row->keys();
    for (const QString& key : keys) m_rows.insert(key, row);
    connect(row, &ParamRow::edited, this, &ParamsPanel::valueEdited);
    connect(row, &ParamRow::removed, this, &ParamsPanel::removed);
    connect(row, &ParamRow::fixRequested, this, &ParamsPanel::fixRequested);
    connect(row, &ParamRow::touched, this, [this, key = keys.front()](bool byFocus) {
        const QPoint pointer = QCursor::pos();
        const bool moved = std::exchange(m_pointer, pointer) != pointer;
        if (byFocus) {
            m_hover->stop();
            setHelp(key);
        } else if (moved) {   // not a row that slid under a resting mouse because one above it grew or shrank
            m_hovered = key;
            m_hover->start();
        }
    });
    fillRow(row);
    return row;
}

void ParamsPanel::fillRow(ParamRow* row)
{
    std::vector<Finding> findings;
    const QStringList keys = row->keys();
    for (const QString& key : keys) {
        const auto value = m_values.constFind(key);
        if (value != m_values.constEnd()) row->showValue(*value, m_multi);
        const auto found = m_findings.constFind(key);
        if (found != m_findings.constEnd()) findings.insert(findings.end(), found->begin(), found->end());
    }
    row->showFindings(findings);
}

void ParamsPanel::applyFilter()
{
    if (m_sections.empty()) return;
    m_words = searchWords(m_search->text());
    m_meant = nullptr;
    const bool found = m_words.isEmpty() || std::any_of(m_table.begin(), m_table.end(), [this](const auto* spec) { return hasWords(*spec, m_words); });
    if (!found) m_meant = nearestParameter(m_search->text(), m_dialect);
    const bool searching = !m_words.isEmpty() || m_tuned->isChecked();
    bool any = false;
    m_scroll->widget()->setUpdatesEnabled(false);
    std::map<params::Group, int> shown;
    for (const params::ParamSpec* listed : m_table) {
        const params::ParamSpec& spec = *listed;
        if (isPartner(spec)) continue;
        const bool want = wanted(spec);
        shown[spec.group] += want ? 1 : 0;
        const bool visible = want && (searching || m_sections[spec.group].open);
        ParamRow* row = m_rows.value(QString::fromUtf8(spec.key));
        if (!row && visible) row = makeRow(spec);
        if (row) row->setVisible(want);
    }
    for (auto& [group, section] : m_sections) {
        if (section.header == nullptr) continue;  // a group of the other kind of file
        const bool open = searching || section.open;
        section.header->setVisible(shown[group] > 0);
        section.header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        section.box->setVisible(open && shown[group] > 0);
        any = any || shown[group] > 0;
    }
    m_nothing->setVisible(!any);
    m_scroll->widget()->setUpdatesEnabled(true);
}

bool ParamsPanel::takeRows(const config::ConfigReading& reading)
{
    std::vector<const params::ParamSpec*> table;
    if (reading.dialect() == params::Dialect::PoseCfg) {
        for (const params::ParamSpec& spec : params::all()) table.push_back(&spec);
    } else {
        for (const config::EffectiveValue& value : reading.values)
            if (const auto* spec = params::find(value.key, params::Dialect::Torch)) table.push_back(spec);
    }
    if (table == m_table) return false;
    m_table = std::move(table);
    m_dialect = reading.dialect();
    return true;
}

void ParamsPanel::showReading(const config::ConfigReading& reading)
{
    const bool first = takeRows(reading);
    if (first) {
        m_rows.clear();  // the old ones go with the scroll area's old content
        m_values.clear();
        m_current.clear();
        for (auto& [group, section] : m_sections) section = Section{nullptr, nullptr, nullptr, section.open};
        buildSections();
    }
    m_multi = reading.config.loader == config::Loader::MultiImgaug;
    for (const config::EffectiveValue& value : reading.values) {
        const QString key = fromUtf8(value.key);
        m_values.insert(key, value);
        if (ParamRow* row = m_rows.value(key)) row->showValue(value, m_multi);
    }
    if (first || m_tuned->isChecked()) applyFilter();
    updateCounts();
}

void ParamsPanel::showFindings(const std::vector<Finding>& findings)
{
    QHash<QString, std::vector<Finding>> byKey;
    for (const Finding& finding : findings)
        if (!finding.key.empty()) byKey[fromUtf8(finding.key)].push_back(finding);
    m_findings = byKey;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        if (it.value()->keys().front() == it.key()) fillRow(it.value());
    applyFilter();
}

void ParamsPanel::updateCounts()
{
    for (auto& [group, section] : m_sections) {
        if (section.header == nullptr) continue;
        int changed = 0;
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            const params::ParamSpec& spec = it.value()->editor()->spec();
            if (spec.group == group && it.key() == QString::fromUtf8(spec.key) && it.value()->changed()) ++changed;
        }
        const QString label = text(params::groupLabel(group));
        section.header->setText(changed > 0 ? tr("%1 · %n changed", nullptr, changed).arg(label) : label);
    }
}

void ParamsPanel::setHelp(const QString& key)
{
    if (key.isEmpty() || key == m_current) return;
    const params::ParamSpec* spec = params::find(toUtf8(key), m_dialect);
    if (!spec) return;
    m_current = key;
    m_help->setText(helpHtml(*spec, m_multi));
    emit focused(key);
}

void ParamsPanel::reveal(const QString& key)
{
    const params::ParamSpec* spec = params::find(toUtf8(key), m_dialect);
    if (!spec || m_sections.empty()) return;
    if (isPartner(*spec)) spec = params::find("scale_jitter_lo");
    m_sections[spec->group].open = true;
    m_search->clear();
    if (!wanted(*spec)) m_tuned->setChecked(false);
    if (!wanted(*spec)) setExpert(true);
    applyFilter();
    ParamRow* row = m_rows.value(QString::fromUtf8(spec->key));
    if (!row) return;
    setHelp(QString::fromUtf8(spec->key));
    row->editor()->setFocus(Qt::OtherFocusReason);
    keepInSight(row);
}

/// New rows have their places when the form has been laid out, and again when the window takes its size or findings come in: a while after this on a busy
/// machine. Whoever scrolls meanwhile is left alone.
void ParamsPanel::keepInSight(ParamRow* row)
{
    constexpr int kEveryMs = 60, kForMs = 1500;
    struct Seen { int place = -1, scrolled = -1; };
    auto* timer = new QTimer(row);
    timer->setInterval(kEveryMs);
    QElapsedTimer since;
    since.start();
    delete m_sight.data();
    m_sight = timer;
    connect(timer, &QTimer::timeout, row, [this, row, timer, since, seen = Seen()]() mutable {
        const int place = row->mapTo(m_scroll->widget(), QPoint()).y();
        const bool byHand = place == seen.place && m_scroll->verticalScrollBar()->value() != seen.scrolled;
        if (!byHand && row->isVisible()) m_scroll->ensureWidgetVisible(row, 0, 80);
        seen = {place, m_scroll->verticalScrollBar()->value()};
        if (byHand || since.hasExpired(kForMs)) timer->deleteLater();
    });
    timer->start();
}

void ParamsPanel::point(const QString& key)
{
    const params::ParamSpec* spec = params::find(toUtf8(key));
    if (!spec || m_sections.empty()) return;
    setHelp(key);
    if (isPartner(*spec)) spec = params::find("scale_jitter_lo");
    ParamRow* row = m_rows.value(QLatin1String(spec->key));
    if (row && row->isVisible()) m_scroll->ensureWidgetVisible(row, 0, 80);
}

void ParamsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ParamsPanel::setExpert(bool expert)
{
    (expert ? m_expertButton : m_essential)->setChecked(true);
}

}  // namespace pt::ui
