// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/command_palette.h"

#include "widgets/common/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pt::ui {
namespace {

enum Role { IndexRole = Qt::UserRole + 1, DetailRole, ShortcutRole };
constexpr int kMostShown = 60;

int wordScore(const QString& text, const QString& word)
{
    const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0) return 0;
    if (at == 0) return 4;
    return text[at - 1].isLetterOrNumber() ? 1 : 3;
}

bool lettersInOrder(const QString& text, const QString& letters)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0) return false;
        ++at;
    }
    return true;
}

/// Title left, where it belongs and its shortcut right and faint.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override { return {200, option.fontMetrics.height() + 10}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, given, index);
        const bool selected = given.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? given.palette.color(QPalette::HighlightedText) : toneColour(Tone::Faint, given.palette));
        QString right = index.data(DetailRole).toString();
        const QString shortcut = index.data(ShortcutRole).toString();
        if (!shortcut.isEmpty()) right += (right.isEmpty() ? QString() : QStringLiteral("    ")) + shortcut;
        const QRect box = given.rect.adjusted(given.rect.width() / 2, 0, -10, 0);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, given.fontMetrics.elidedText(right, Qt::ElideLeft, box.width()));
        painter->restore();
    }
};

}  // namespace

int commandScore(const Command& command, const QString& query)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    int score = 1;
    for (const QString& word : words) {
        const int here = std::max({4 * wordScore(command.title, word), 3 * wordScore(command.detail, word), wordScore(command.words, word)});
        if (here == 0) return words.size() == 1 && word.size() > 1 && lettersInOrder(command.title, word) ? 1 : 0;
        score += here;
    }
    return score + (!words.isEmpty() && command.title.startsWith(query, Qt::CaseInsensitive) ? 8 : 0);
}

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_commands(std::move(commands)), m_query(new QLineEdit(this)), m_view(new QListView(this)),
      m_nothing(new QLabel(tr("Nothing here has this word."), this)), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);   // without a title bar it needs an edge of its own
    outer->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 8, 8, 8);
    m_query->setObjectName(QStringLiteral("commandPalette.query"));
    m_query->setPlaceholderText(tr("Type what you want to do, or a parameter"));
    m_query->setAccessibleName(tr("Command or parameter"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    column->addWidget(m_query);
    m_view->setObjectName(QStringLiteral("commandPalette.list"));
    m_view->setAccessibleName(tr("Commands"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CommandDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFocusPolicy(Qt::NoFocus);   // the query keeps it; up and down move here all the same
    column->addWidget(m_view, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_nothing, 1);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_view, &QListView::clicked, this, [this] { runCurrent(); });
    filter();
    resize(560, 380);
    if (parent) {
        const QRect over = parent->window()->geometry();
        move(over.center().x() - width() / 2, over.top() + std::min(90, over.height() / 8));
    }
    m_query->setFocus();
}

void CommandPalette::filter()
{
    const QString query = m_query->text().simplified();
    std::vector<std::pair<int, int>> scored;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const int score = commandScore(m_commands[i], query);
        if (score > 0) scored.emplace_back(score, static_cast<int>(i));
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (scored.size() > kMostShown) scored.resize(kMostShown);
    m_model->clear();
    for (const auto& [score, i] : scored) {
        const Command& command = m_commands[static_cast<std::size_t>(i)];
        auto* item = new QStandardItem(command.icon, command.title);
        item->setData(i, IndexRole);
        item->setData(command.detail, DetailRole);
        item->setData(command.shortcut, ShortcutRole);
        item->setData(command.title + QStringLiteral(", ") + command.detail, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setVisible(!scored.empty());
    m_nothing->setVisible(scored.empty());
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_view, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    default: return false;
    }
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) return;
    const auto run = m_commands[index.data(IndexRole).toUInt()].run;
    accept();
    if (run) QTimer::singleShot(0, parent(), run);   // once this window is gone and the focus is back
}

int CommandPalette::found() const { return m_model->rowCount(); }
QString CommandPalette::best() const { return m_model->rowCount() > 0 ? m_model->index(0, 0).data().toString() : QString(); }

}  // namespace pt::ui
