// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/preview_controls.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/preview/overlay_painter.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
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

/// A menu in which several things are switched without opening it anew.
class SwitchMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->position().toPoint());
        const bool switches = action != nullptr && action->isEnabled() && !action->isSeparator() && action->menu() == nullptr;
        if (switches) action->trigger();
        else QMenu::mouseReleaseEvent(event);
    }
};

QIcon dotIcon(int part)
{
    QPixmap dot(32, 32);
    dot.setDevicePixelRatio(2);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    OverlayPainter().paintMarker(painter, {8, 8}, 0, partColour(part));
    return QIcon(dot);
}

/// The switches of a menu, without the entries that switch all of them.
QList<QAction*> switches(const QMenu* menu)
{
    QList<QAction*> out;
    for (QAction* action : menu->actions())
        if (action->isCheckable()) out += action;
    return out;
}

QSet<int> unchecked(const QMenu* menu)
{
    QSet<int> hidden;
    const auto actions = switches(menu);
    for (int i = 0; i < actions.size(); ++i)
        if (!actions[i]->isChecked()) hidden.insert(i);
    return hidden;
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
        {Size, tr("Size"), QStringLiteral("preview.page.size"), tr("The size at jitter low and high, and what the limits refuse")}};
    for (const auto& [page, text, name, tip] : pages) {
        auto* button = toggle(text, name, tip, this);
        m_pages->addButton(button, page);
        row->addWidget(button);
    }
    m_pages->button(Augmented)->setChecked(true);
    connect(m_pages, &QButtonGroup::idClicked, this, [this](int id) { setPage(static_cast<Page>(id)); });
    const std::tuple<Page, QString, QString, QString> more[] = {
        {Extremes, tr("Extremes"), QStringLiteral("preview.page.extremes"), tr("The operation in focus alone, from one end of its range to the other")},
        {Probability, tr("Probability"), QStringLiteral("preview.page.probability"), tr("How often each operation fires, alone and together")},
        {Receptive, tr("Receptive field"), QStringLiteral("preview.page.receptive"), tr("What the network sees from one place, against the size of your animals")},
        {Schedule, tr("Schedule"), QStringLiteral("preview.page.schedule"), tr("The learning rate over the iterations")}};
    m_more = toggle(tr("More"), QStringLiteral("preview.more"), tr("More views"), this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_pages->addButton(m_more, Schedule + 1);   // shown as chosen for every page of its menu
    auto* menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    for (const auto& [page, text, name, tip] : more) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setToolTip(tip);
        action->setData(static_cast<int>(page));
        connect(action, &QAction::triggered, this, [this, chosen = page] { setPage(chosen); });
    }
    connect(menu, &QMenu::aboutToHide, this, [this] { adapt(); });   // the click alone chooses nothing
    m_more->setMenu(menu);
    row->addWidget(m_more);
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
    m_samplings = toggle(tr("All samplings"), QStringLiteral("preview.samplings"), tr("The four ways of crop_sampling side by side"), this);
    connect(m_samplings, &QToolButton::toggled, this, &PreviewControls::changed);
    row->addWidget(m_samplings);
    buildShow(row);
    m_fired = toggle(tr("Only fired"), QStringLiteral("preview.fired"), tr("Only draws in which the operation in focus fired of itself"), this);
    connect(m_fired, &QToolButton::toggled, this, &PreviewControls::changed);
    row->addWidget(m_fired);
}

void PreviewControls::buildShow(QHBoxLayout* row)
{
    m_show = new QToolButton(this);
    m_show->setObjectName(QStringLiteral("preview.show"));
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Operations, body parts and limbs, each with its own switch; grid, loupe, names"));
    m_show->setAutoRaise(true);
    m_show->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new SwitchMenu(m_show);
    const auto submenu = [&](const QString& title, const char* name) {
        auto* sub = new SwitchMenu(title, menu);
        sub->setObjectName(QLatin1String(name));
        menu->addMenu(sub);
        return sub;
    };
    m_operations = submenu(tr("Operations"), "preview.operations");
    m_parts = submenu(tr("Body parts"), "preview.parts");
    m_limbs = submenu(tr("Limbs"), "preview.limbs");
    menu->addSeparator();
    const auto entry = [&](const QString& text, const char* name) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &PreviewControls::changed);
        return action;
    };
    m_grid = entry(tr("Cells of the score map"), "preview.grid");
    m_loupe = entry(tr("Loupe at 1:1"), "preview.loupe");
    m_names = entry(tr("Names of the body parts"), "preview.names");
    m_show->setMenu(menu);
    row->addWidget(m_show);
}

void PreviewControls::buildPin(QHBoxLayout* row)
{
    m_export = new QToolButton(this);
    m_export->setObjectName(QStringLiteral("preview.export"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("This picture as a file or into the clipboard, with its parameters and seed beneath it"));
    m_export->setAutoRaise(true);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(new QMenu(m_export));
    row->addWidget(m_export);
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
    m_samplings->setVisible(at == Crops && m_samplingsKnown);
    m_fired->setVisible(at == Augmented && m_focusedOp != augment::Op::Count);
    m_show->setVisible(at != Schedule && at != Probability);
    m_operations->menuAction()->setVisible(drawn || at == Batch);
    m_limbs->menuAction()->setVisible(at == Targets);
    const bool inMenu = at >= Extremes;
    (inMenu ? m_more : m_pages->button(at))->setChecked(true);
    QString name = tr("More");
    for (const QAction* action : m_more->menu()->actions())
        if (inMenu && action->data().toInt() == at) name = action->text();
    m_more->setText(name);
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

PreviewControls::Page PreviewControls::page() const { return m_page; }

void PreviewControls::setPage(Page page)
{
    const bool same = m_page == page;
    m_page = page;
    adapt();
    if (!same) emit changed();
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
bool PreviewControls::gridShown() const { return m_grid->isChecked(); }
bool PreviewControls::loupeShown() const { return m_loupe->isChecked(); }
bool PreviewControls::namesShown() const { return m_names->isChecked(); }
bool PreviewControls::allSamplings() const { return m_samplings->isChecked(); }

void PreviewControls::setSamplingsKnown(bool known)
{
    if (m_samplingsKnown == known) return;
    m_samplingsKnown = known;
    adapt();
}

void PreviewControls::setAllSamplings(bool all) { m_samplings->setChecked(all); }
bool PreviewControls::onlyFired() const { return m_fired->isChecked() && page() == Augmented && m_focusedOp != augment::Op::Count; }
QMenu* PreviewControls::exportMenu() const { return m_export->menu(); }
quint64 PreviewControls::seed() const { return m_seed->text().toULongLong(); }
void PreviewControls::setSeed(quint64 seed) { m_seed->setText(QString::number(seed)); }
bool PreviewControls::seedLocked() const { return m_lock->isChecked(); }
void PreviewControls::setSeedLocked(bool locked) { m_lock->setChecked(locked); }

void PreviewControls::addSwitches(QMenu* menu)
{
    menu->clear();
    connect(menu->addAction(tr("Show all")), &QAction::triggered, this, [this, menu] { switchAll(menu, true); });
    connect(menu->addAction(tr("Show none")), &QAction::triggered, this, [this, menu] { switchAll(menu, false); });
    menu->addSeparator();
}

/// One request for all of them.
void PreviewControls::switchAll(QMenu* menu, bool on)
{
    bool altered = false;
    for (QAction* action : switches(menu)) {
        const QSignalBlocker quiet(action);
        altered = altered || action->isChecked() != on;
        action->setChecked(on);
    }
    if (!altered) return;
    tellHidden();
    if (menu == m_parts) emit hiddenPartsChanged();
    else emit changed();
}

/// Nobody shall wonder where an operation went that was switched off an hour ago.
void PreviewControls::tellHidden()
{
    const auto off = hiddenOperations().size() + static_cast<std::size_t>(hiddenParts().size() + hiddenLimbs().size());
    m_show->setText(off == 0 ? tr("Show") : tr("Show (%1 off)").arg(off));
}

void PreviewControls::togglePart(int part)
{
    const auto parts = switches(m_parts);
    if (part >= 0 && part < parts.size()) parts[part]->toggle();
}

void PreviewControls::setParts(const QStringList& parts)
{
    addSwitches(m_parts);
    for (int i = 0; i < parts.size(); ++i) {
        QAction* action = m_parts->addAction(dotIcon(i), parts[i]);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this] {
            tellHidden();
            emit hiddenPartsChanged();
        });
    }
    m_parts->setEnabled(!parts.isEmpty());
    tellHidden();
}

QSet<int> PreviewControls::hiddenParts() const { return unchecked(m_parts); }

void PreviewControls::setLimbs(const QStringList& limbs)
{
    QStringList known;
    for (const QAction* action : switches(m_limbs)) known += action->text();
    if (known == limbs) return;
    addSwitches(m_limbs);
    for (const QString& limb : limbs) {
        QAction* action = m_limbs->addAction(limb);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this] {
            tellHidden();
            emit changed();
        });
    }
    m_limbs->setEnabled(!limbs.isEmpty());
    tellHidden();
}

QSet<int> PreviewControls::hiddenLimbs() const { return unchecked(m_limbs); }

void PreviewControls::setOperations(const std::vector<augment::Op>& operations)
{
    const auto off = hiddenOperations();
    std::vector<augment::Op> known;
    for (const QAction* action : switches(m_operations)) known.push_back(static_cast<augment::Op>(action->data().toInt()));
    if (known == operations) return;
    addSwitches(m_operations);
    for (const augment::Op op : operations) {
        QAction* action = m_operations->addAction(text(augment::opLabel(op)));
        action->setData(static_cast<int>(op));
        action->setCheckable(true);
        action->setChecked(std::find(off.begin(), off.end(), op) == off.end());
        connect(action, &QAction::toggled, this, [this] {
            tellHidden();
            emit changed();
        });
    }
    m_operations->setEnabled(!operations.empty());
    tellHidden();
}

std::vector<augment::Op> PreviewControls::hiddenOperations() const
{
    std::vector<augment::Op> off;
    for (const QAction* action : switches(m_operations))
        if (!action->isChecked()) off.push_back(static_cast<augment::Op>(action->data().toInt()));
    return off;
}

void PreviewControls::setFocusedOperation(augment::Op op)
{
    m_focusedOp = op;
    adapt();
}

}  // namespace pt::ui
