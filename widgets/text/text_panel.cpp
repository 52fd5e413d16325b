// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/text_panel.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/text/yaml_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace pt::ui {
namespace {

/// Line and column at the end of "path:line:column"; 0 where there are none.
std::pair<int, int> placeOf(const std::string& where)
{
    const QStringList parts = fromUtf8(where).split(u':');
    if (parts.size() < 3) return {0, 0};
    return {parts[parts.size() - 2].toInt(), parts.last().toInt()};
}

}  // namespace

TextPanel::TextPanel(QWidget* parent) : QWidget(parent), m_editor(new YamlEditor(this)), m_find(new QWidget(this)), m_words(new QLineEdit(m_find)), m_count(new QLabel(m_find)), m_trouble(new QWidget(this)), m_troubleIcon(new QLabel(m_trouble)), m_troubleText(new QLabel(m_trouble))
{
    setObjectName(QStringLiteral("textPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);

    auto* trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins(8, 2, 8, 2);
    m_troubleText->setObjectName(QStringLiteral("yaml.trouble"));
    m_troubleText->setTextFormat(Qt::PlainText);
    m_troubleText->setWordWrap(true);
    trouble->addWidget(m_troubleIcon);
    trouble->addWidget(m_troubleText, 1);
    auto* go = new QPushButton(tr("Show"), m_trouble);
    connect(go, &QPushButton::clicked, this, [this] {
        m_editor->revealLine(m_line);
        m_editor->setFocus();
    });
    trouble->addWidget(go);
    m_trouble->hide();
    column->addWidget(m_trouble);

    auto* find = new QHBoxLayout(m_find);
    find->setContentsMargins(8, 2, 8, 2);
    m_words->setObjectName(QStringLiteral("yaml.find"));
    m_words->setPlaceholderText(tr("Find in the text"));
    m_words->setAccessibleName(tr("Find in the text"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    find->addWidget(m_words);
    const auto button = [&](Qt::ArrowType arrow, const QString& tip, bool backwards) {
        auto* b = new QToolButton(m_find);
        b->setArrowType(arrow);
        b->setAutoRaise(true);
        b->setToolTip(tip);
        b->setAccessibleName(tip);
        connect(b, &QToolButton::clicked, this, [this, backwards] { findNext(backwards); });
        find->addWidget(b);
    };
    button(Qt::UpArrow, tr("Previous match (Shift+F3)"), true);
    button(Qt::DownArrow, tr("Next match (F3)"), false);
    find->addWidget(m_count);
    find->addStretch(1);
    auto* close = new QToolButton(m_find);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &TextPanel::closeFind);
    find->addWidget(close);
    m_find->hide();
    column->addWidget(m_find);

    connect(m_editor, &YamlEditor::findRequested, this, &TextPanel::openFind);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        QTextCursor cursor = m_editor->textCursor();  // a longer word is looked for where the shorter one was found
        cursor.setPosition(cursor.selectionStart());
        m_editor->setTextCursor(cursor);
        findNext(false);
        countMatches();
    });
    for (const auto& [keys, backwards] : {std::pair(QKeySequence(Qt::Key_F3), false), std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F3), true)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this, back = backwards] { findNext(back); });
}

void TextPanel::showBroken(const std::optional<Error>& error)
{
    const auto [line, column] = error ? placeOf(error->where) : std::pair(0, 0);
    m_line = line;
    m_editor->showBroken(line, column);
    m_trouble->setVisible(error.has_value());
    if (!error) return;
    m_troubleIcon->setPixmap(icon(QStringLiteral("fails"), toneColour(Tone::Error, palette())).pixmap(16, 16));
    m_troubleText->setText(tr("%1. The form and the picture keep the last good values.").arg(text(*error)));
}

void TextPanel::openFind()
{
    const QString selected = m_editor->textCursor().selectedText();
    m_find->show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) m_words->setText(selected);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    countMatches();
}

void TextPanel::closeFind()
{
    m_find->hide();
    m_editor->setFocus();
}

bool TextPanel::findNext(bool backwards)
{
    const QString words = m_words->text();
    if (words.isEmpty()) return false;
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_editor->find(words, flags)) return true;
    QTextCursor cursor = m_editor->textCursor();  // once around
    cursor.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor before = m_editor->textCursor();
    m_editor->setTextCursor(cursor);
    if (m_editor->find(words, flags)) return true;
    m_editor->setTextCursor(before);
    return false;
}

void TextPanel::countMatches()
{
    const QString words = m_words->text();
    int n = 0;
    for (QTextCursor at = words.isEmpty() ? QTextCursor() : m_editor->document()->find(words, 0); !at.isNull() && n < 10000; at = m_editor->document()->find(words, at)) ++n;
    m_count->setText(words.isEmpty() ? QString() : tr("%n matches", nullptr, n));
}

bool TextPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            closeFind();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            findNext(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TextPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_troubleIcon->setPixmap(icon(QStringLiteral("fails"), toneColour(Tone::Error, palette())).pixmap(16, 16));
}

}  // namespace pt::ui
