// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/diff_panel.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/diff/diff_view.h"
#include "widgets/diff/merge_dialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace pt::ui {
namespace {

constexpr auto kFile = "file";

}  // namespace

DiffPanel::DiffPanel(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_summary(new QLabel(this)), m_takeAll(new QToolButton(this)), m_stack(new QStackedWidget(this)), m_tree(new QTreeWidget(m_stack)),
      m_lines(new DiffView(m_stack)), m_nothing(new QLabel(m_stack))
{
    setObjectName(QStringLiteral("diffPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->setSpacing(8);
    auto* words = new QLabel(tr("Compare with"), this);
    words->setBuddy(m_choice);
    head->addWidget(words);
    m_choice->setObjectName(QStringLiteral("diff.other"));
    m_choice->setAccessibleName(tr("Compare with"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaximumWidth(360);
    head->addWidget(m_choice);
    auto* group = new QButtonGroup(this);
    const auto mode = [&](const QString& label, const QString& tip, const char* name) {
        auto* b = new QToolButton(this);
        b->setObjectName(QLatin1String(name));
        b->setText(label);
        b->setToolTip(tip);
        b->setCheckable(true);
        b->setAutoRaise(true);
        group->addButton(b);
        head->addWidget(b);
        connect(b, &QToolButton::toggled, this, [this] { rebuild(); });
        return b;
    };
    m_byKey = mode(tr("By key"), tr("What the values mean: 1.0 equals 1, order, style and comments do not count"), "diff.byKey");
    m_byLine = mode(tr("By line"), tr("The text as it is, comments included"), "diff.byLine");
    head->addSpacing(8);
    head->addWidget(m_summary, 1);
    m_takeAll->setObjectName(QStringLiteral("diff.takeAll"));
    m_takeAll->setText(tr("Take over all"));
    m_takeAll->setToolTip(tr("Every value from there is written here, as one step that can be undone"));
    connect(m_takeAll, &QToolButton::clicked, this, [this] { emit takeAllRequested(takeable()); });
    head->addWidget(m_takeAll);
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    m_tree->setObjectName(QStringLiteral("diff.tree"));
    m_tree->setAccessibleName(tr("Values that differ"));
    m_tree->setHeaderLabels({tr("Parameter"), tr("Key"), tr("There"), tr("Here"), QString()});
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);   // paths differ at their end
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    for (const int i : {0, 1, 4}) m_tree->header()->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { emit keyActivated(item->text(1)); });
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(16);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_nothing);
    m_byKey->setChecked(true);
    connect(m_choice, &QComboBox::activated, this, [this] { emit otherChosen(m_choice->currentData() == QLatin1String(kFile) ? QString() : m_choice->currentData().toString()); });
}

void DiffPanel::setOthers(const std::vector<Other>& others)
{
    const QString was = other();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Other& o : others) m_choice->addItem(o.label, o.id);
    m_choice->insertSeparator(m_choice->count());
    m_choice->addItem(tr("Another file…"), QLatin1String(kFile));
    choose(was);
}

QString DiffPanel::other() const { return m_choice->currentData().toString(); }

void DiffPanel::choose(const QString& id)
{
    const int at = m_choice->findData(id);
    m_choice->setCurrentIndex(at >= 0 ? at : 0);
}

void DiffPanel::setByKey(bool byKey) { (byKey ? m_byKey : m_byLine)->setChecked(true); }

void DiffPanel::showTexts(const std::string& otherText, const std::string& text)
{
    if (m_fresh && otherText == m_other && text == m_text) return;
    m_other = otherText;
    m_text = text;
    m_fresh = true;
    m_changes.clear();
    const auto a = config::YamlDocument::parse(otherText), b = config::YamlDocument::parse(text);
    m_yaml = a && b;
    if (m_yaml) m_changes = config::semanticDiff(*a, *b);
    rebuild();
}

void DiffPanel::showTrouble(const QString& sentence)
{
    m_fresh = false;
    m_changes.clear();
    m_summary->clear();
    m_takeAll->setEnabled(false);
    m_nothing->setText(sentence);
    m_stack->setCurrentWidget(m_nothing);
}

void DiffPanel::rebuild()
{
    if (!m_fresh) return;
    m_lines->showDiff(QString::fromStdString(m_other), QString::fromStdString(m_text));
    const QString lines = tr("%n lines differ", nullptr, m_lines->changed());
    m_summary->setText(m_yaml ? tr("%n values differ", nullptr, differences()) + QStringLiteral(", ") + lines : lines);
    m_tree->clear();
    m_takeAll->setVisible(m_byKey->isChecked());
    m_takeAll->setEnabled(false);
    if (!m_byKey->isChecked()) {
        m_stack->setCurrentWidget(m_lines);
        return;
    }
    if (!m_yaml || m_changes.empty()) {
        m_nothing->setText(!m_yaml                      ? tr("One of the two texts is broken, so only lines can be compared.")
                           : m_lines->changed() > 0 ? tr("Every value means the same. Only comments, order or style differ.")
                                                    : tr("Nothing differs."));
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    for (const bool own : {false, true})   // what belongs to each shuffle stands at the end
        for (const config::ValueChange& change : m_changes)
            if (config::namesOwnFiles(change.key) == own) addRow(change);
    m_takeAll->setEnabled(!takeable().empty());
    m_stack->setCurrentWidget(m_tree);
}

std::vector<config::ValueChange> DiffPanel::takeable() const
{
    std::vector<config::ValueChange> out;
    std::copy_if(m_changes.begin(), m_changes.end(), std::back_inserter(out), [](const auto& change) { return !config::namesOwnFiles(change.key); });
    return out;
}

void DiffPanel::addRow(const config::ValueChange& change)
{
    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString absent = tr("(not there)");
    auto* item = new QTreeWidgetItem(m_tree, {keyLabel(change.key), fromUtf8(change.key), change.before.empty() ? absent : fromUtf8(change.before),
                                              change.after.empty() ? absent : fromUtf8(change.after)});
    item->setFont(1, mono);
    for (const int i : {2, 3}) {
        item->setFont(i, mono);
        item->setToolTip(i, item->text(i));
    }
    if (change.before.empty()) item->setForeground(2, toneColour(Tone::Faint, palette()));
    if (change.after.empty()) item->setForeground(3, toneColour(Tone::Faint, palette()));
    if (config::namesOwnFiles(change.key)) {
        item->setText(4, tr("each its own"));
        item->setToolTip(4, tr("The files of each shuffle: with those of another one, this shuffle would train from that one's split"));
        item->setForeground(4, toneColour(Tone::Faint, palette()));
        return;
    }
    auto* take = new QToolButton(m_tree);
    take->setText(change.before.empty() ? tr("Remove here") : tr("Take over"));
    take->setToolTip(change.before.empty() ? tr("The key is removed here too") : tr("The value from there is written here"));
    take->setAccessibleName(take->text() + QStringLiteral(": ") + keyLabel(change.key));
    take->setObjectName(QStringLiteral("take/") + fromUtf8(change.key));
    take->setAutoRaise(true);
    connect(take, &QToolButton::clicked, this, [this, change] { emit takeRequested(change); });
    m_tree->setItemWidget(item, 4, take);
}

void DiffPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) rebuild();
}

}  // namespace pt::ui
