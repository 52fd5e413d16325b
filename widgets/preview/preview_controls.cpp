// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/preview_controls.h"

#include "widgets/common/icons.h"
#include "widgets/preview/overlay_painter.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpressionValidator>
#include <QToolButton>
#include <QVBoxLayout>

namespace pt::ui {
namespace {

QToolButton* toggle(const QString& text, const QString& name, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(text.size() > 1 ? text : tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

PreviewControls::PreviewControls(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("preview.controls"));
    // Two rows: at 1280 px beside both docks everything has its full text.
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 3, 6, 3);
    rows->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    buildViews(row);
    row->addStretch(1);
    buildSeed(row);
    rows->addLayout(row);
    auto* second = new QHBoxLayout;
    second->setSpacing(4);
    buildModes(second);
    second->addStretch(1);
    buildPin(second);
    rows->addLayout(second);
    adapt();
    retint();
}

void PreviewControls::buildViews(QHBoxLayout* row)
{
    m_pages = new QButtonGroup(this);
    const std::tuple<Page, QString, QString, QString> pages[] = {
        {Augmented, tr("Augmented"), QStringLiteral("preview.page.augmented"), tr("Your frame beside what the network is fed")},
        {Crops, tr("Crops"), QStringLiteral("preview.page.crops"), tr("Where crops land and what they cut")},
        {Targets, tr("Targets"), QStringLiteral("preview.page.targets"), tr("What the network is to answer: score map, location refinement, part affinity fields")},
        {Batch, tr("Batch"), QStringLiteral("preview.page.batch"), tr("The images of one batch")},
        {Size, tr("Size"), QStringLiteral("preview.page.size"), tr("The size at jitter low and high, and what the limits refuse")},
        {Schedule, tr("Schedule"), QStringLiteral("preview.page.schedule"), tr("The learning rate over the iterations")}};
    for (const auto& [page, text, name, tip] : pages) {
        auto* button = toggle(text, name, tip, this);
        m_pages->addButton(button, page);
        row->addWidget(button);
    }
    m_pages->button(Augmented)->setChecked(true);
    connect(m_pages, &QButtonGroup::idClicked, this, [this] {
        adapt();
        emit changed();
    });
}

void PreviewControls::buildModes(QHBoxLayout* row)
{
    m_target = new QComboBox(this);
    m_target->setObjectName(QStringLiteral("preview.target"));
    m_target->setAccessibleName(tr("Target"));
    m_target->addItem(tr("Score map"), static_cast<int>(preview::View::ScoreMap));
    m_target->addItem(tr("Locref"), static_cast<int>(preview::View::Locref));
    m_target->addItem(tr("PAF"), static_cast<int>(preview::View::Paf));
    row->addWidget(m_target);
    connect(m_target, &QComboBox::currentIndexChanged, this, &PreviewControls::changed);
    m_sheet = new QComboBox(this);
    m_sheet->setObjectName(QStringLiteral("preview.draws"));
    m_sheet->setAccessibleName(tr("Number of draws"));
    m_sheet->setToolTip(tr("How many random draws are shown"));
    m_sheet->addItem(tr("1 draw"), 1);
    for (const int n : {2, 3, 4, 5}) m_sheet->addItem(tr("%1×%1 draws").arg(n), n * n);
    row->addWidget(m_sheet);
    m_compare = new QComboBox(this);
    m_compare->setObjectName(QStringLiteral("preview.compare"));
    m_compare->setAccessibleName(tr("Comparison"));
    m_compare->setToolTip(tr("How before and after are compared. Hold the space bar to flicker."));
    m_compare->addItem(tr("Side by side"));
    m_compare->addItem(tr("Wipe"));
    m_compare->addItem(tr("Difference"));
    row->addWidget(m_compare);
    for (QComboBox* box : {m_sheet, m_compare}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            adapt();
            emit changed();
        });
    }
    m_grid = toggle(tr("Grid"), QStringLiteral("preview.grid"), tr("Cells of the score map over the picture"), this);
    connect(m_grid, &QToolButton::toggled, this, &PreviewControls::changed);
    row->addWidget(m_grid);
    m_parts = new QToolButton(this);
    m_parts->setObjectName(QStringLiteral("preview.parts"));
    m_parts->setText(tr("Body parts"));
    m_parts->setToolTip(tr("Which body parts are drawn"));
    m_parts->setAutoRaise(true);
    m_parts->setPopupMode(QToolButton::InstantPopup);
    m_parts->setMenu(new QMenu(m_parts));
    row->addWidget(m_parts);
}

void PreviewControls::buildPin(QHBoxLayout* row)
{
    m_pin = toggle(tr("Pin"), QStringLiteral("preview.pin"), tr("Keep this view: do not follow the parameter in focus"), this);
    row->addWidget(m_pin);
}

void PreviewControls::buildSeed(QHBoxLayout* row)
{
    auto* label = new QLabel(tr("seed"), this);
    row->addSpacing(6);
    row->addWidget(label);
    m_seed = new QLineEdit(QStringLiteral("7"), this);
    m_seed->setObjectName(QStringLiteral("preview.seed"));
    m_seed->setAccessibleName(tr("Seed of the random draws"));
    m_seed->setToolTip(tr("The same seed gives the same draws; type one, copy it, lock it"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,18}")), m_seed));
    m_seed->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000000000")) + 12);
    label->setBuddy(m_seed);
    row->addWidget(m_seed);
    connect(m_seed, &QLineEdit::textEdited, this, &PreviewControls::seedEdited);
    m_reroll = new QToolButton(this);
    m_reroll->setObjectName(QStringLiteral("preview.reroll"));
    m_reroll->setToolTip(tr("Roll new dice (F5)"));
    m_reroll->setAccessibleName(tr("Roll new dice"));
    m_reroll->setAutoRaise(true);
    connect(m_reroll, &QToolButton::clicked, this, &PreviewControls::rerollRequested);
    row->addWidget(m_reroll);
    m_copy = new QToolButton(this);
    m_copy->setText(tr("Copy"));
    m_copy->setObjectName(QStringLiteral("preview.copy"));
    m_copy->setToolTip(tr("Copy the seed"));
    m_copy->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_seed->text()); });
    row->addWidget(m_copy);
    m_lock = toggle(tr("Lock"), QStringLiteral("preview.lock"), tr("Lock the seed"), this);
    connect(m_lock, &QToolButton::toggled, this, [this](bool locked) {
        m_seed->setReadOnly(locked);
        m_reroll->setEnabled(!locked);
    });
    row->addWidget(m_lock);
}

void PreviewControls::adapt()
{
    const Page at = page();
    const bool drawn = at == Augmented || at == Targets;
    m_target->setVisible(at == Targets);
    m_sheet->setVisible(drawn);
    m_compare->setVisible(at == Augmented && draws() == 1);
    m_grid->setVisible(at == Targets);
}

void PreviewControls::retint()
{
    m_reroll->setIcon(icon(QStringLiteral("dice")));
}

void PreviewControls::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_reroll != nullptr) retint();
    QWidget::changeEvent(event);
}

PreviewControls::Page PreviewControls::page() const { return static_cast<Page>(m_pages->checkedId()); }

void PreviewControls::setPage(Page page)
{
    if (this->page() == page) return;
    m_pages->button(page)->setChecked(true);
    adapt();
    emit changed();
}

preview::View PreviewControls::targetView() const { return static_cast<preview::View>(m_target->currentData().toInt()); }

void PreviewControls::setTargetView(preview::View view) { m_target->setCurrentIndex(m_target->findData(static_cast<int>(view))); }

int PreviewControls::draws() const { return page() == Augmented || page() == Targets ? m_sheet->currentData().toInt() : 1; }

void PreviewControls::setDraws(int draws) { m_sheet->setCurrentIndex(qMax(0, m_sheet->findData(draws))); }

PreviewControls::Compare PreviewControls::compare() const
{
    return page() == Augmented && draws() == 1 ? static_cast<Compare>(m_compare->currentIndex()) : SideBySide;
}

bool PreviewControls::pinned() const { return m_pin->isChecked(); }
bool PreviewControls::gridShown() const { return m_grid->isChecked() && page() == Targets; }
quint64 PreviewControls::seed() const { return m_seed->text().toULongLong(); }
void PreviewControls::setSeed(quint64 seed) { m_seed->setText(QString::number(seed)); }
bool PreviewControls::seedLocked() const { return m_lock->isChecked(); }
void PreviewControls::setSeedLocked(bool locked) { m_lock->setChecked(locked); }

void PreviewControls::setParts(const QStringList& parts)
{
    QMenu* menu = m_parts->menu();
    menu->clear();
    for (int i = 0; i < parts.size(); ++i) {
        QPixmap dot(16, 16);
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        OverlayPainter().paintMarker(painter, {8, 8}, 0, partColour(i));
        painter.end();
        QAction* action = menu->addAction(QIcon(dot), parts[i]);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, &PreviewControls::hiddenPartsChanged);
    }
    m_parts->setEnabled(!parts.isEmpty());
}

QSet<int> PreviewControls::hiddenParts() const
{
    QSet<int> hidden;
    const auto actions = m_parts->menu()->actions();
    for (int i = 0; i < actions.size(); ++i) {
        if (!actions[i]->isChecked()) hidden.insert(i);
    }
    return hidden;
}

}  // namespace pt::ui
