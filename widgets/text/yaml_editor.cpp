// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/yaml_editor.h"

#include "core/base/line_diff.h"
#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QWidgetAction>

#include <algorithm>
#include <utility>

namespace pt::ui {
namespace {

/// A finding's whole sentence as a line of a menu: menus themselves do not wrap.
QAction* sentenceFor(const Finding& finding, QMenu* menu)
{
    constexpr int kWidth = 430;
    auto* row = new QWidget(menu);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 4, 8, 4);
    auto* mark = new QLabel(row);
    mark->setPixmap(severityIcon(finding.severity, menu->palette()).pixmap(16, 16));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QLabel(text(finding.message), row);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFixedWidth(kWidth);
    layout->addWidget(words, 1);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(row);
    action->setText(text(finding.message));
    action->setEnabled(false);
    row->setEnabled(true);   // to be read, not to be chosen
    return action;
}

}  // namespace

class YamlMargin final : public QWidget
{
public:
    explicit YamlMargin(YamlEditor* editor) : QWidget(editor), m_editor(editor) { setObjectName(QStringLiteral("yaml.margin")); }
    void paintEvent(QPaintEvent* event) override { m_editor->paintMargin(event, this); }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto* help = static_cast<QHelpEvent*>(event);
            QToolTip::showText(help->globalPos(), m_editor->tipOf(m_editor->lineAt(help->pos().y())), this);
            return true;
        }
        return QWidget::event(event);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        const int line = m_editor->lineAt(event->pos().y());
        m_editor->revealLine(line);
        QMenu menu(this);
        m_editor->addFixes(&menu, line);
        if (!menu.isEmpty()) menu.exec(event->globalPosition().toPoint());
    }

private:
    YamlEditor* m_editor;
};

YamlEditor::YamlEditor(QWidget* parent) : QPlainTextEdit(parent), m_highlighter(new YamlHighlighter(document())), m_margin(new YamlMargin(this))
{
    setObjectName(QStringLiteral("yaml.text"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setUndoRedoEnabled(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Text of the configuration"));
    m_highlighter->setPalette(palette());
    connect(document(), &QTextDocument::contentsChange, this, &YamlEditor::contentsChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_showing && hasFocus()) emit caretMoved(m_text.byteAt(textCursor().position()));
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!std::exchange(m_edited, false)) return;
        emit textEdited(m_text.bytes());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(marginWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect&, int dy) {
        if (dy != 0) m_margin->scroll(0, dy);
        m_margin->update();
    });
    setViewportMargins(marginWidth(), 0, 0, 0);
}

int YamlEditor::marginWidth() const
{
    return fontMetrics().horizontalAdvance(u'0') * static_cast<int>(QString::number(std::max(100, blockCount())).size()) + 38;
}

void YamlEditor::showText(const std::string& bytes, const std::string& saved)
{
    if (bytes != m_text.bytes()) {
        ByteText next(bytes);
        const ShownEdit edit = editBetween(m_text.shown(), next.shown());
        m_showing = true;
        if (edit.removed > 0 || !edit.inserted.isEmpty()) {
            const int scroll = verticalScrollBar()->value();
            QTextCursor cursor(document());
            cursor.setPosition(static_cast<int>(edit.position));
            cursor.setPosition(static_cast<int>(edit.position + edit.removed), QTextCursor::KeepAnchor);
            cursor.insertText(edit.inserted);
            verticalScrollBar()->setValue(scroll);
        }
        m_text = std::move(next);
        m_showing = false;
    }
    m_changed.assign(static_cast<std::size_t>(blockCount()) + 1, false);
    const auto before = splitLines(saved), now = splitLines(bytes);
    for (const LineHunk& hunk : diffLines(before, now))
        for (std::size_t i = hunk.bBegin; i < std::max(hunk.bEnd, hunk.bBegin + 1) && i < m_changed.size(); ++i) m_changed[i] = true;
    m_margin->update();
}

/// The document tells of a change, sometimes of more than has changed: what really differs becomes an edit of the bytes.
void YamlEditor::contentsChanged(int position, int removed, int added)
{
    if (m_showing) return;
    const QString& old = m_text.shown();
    const int end = std::min(position + added, document()->characterCount() - 1);
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(std::max(position, end), QTextCursor::KeepAnchor);
    QString now = cursor.selectedText();
    now.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    const qsizetype from = std::min<qsizetype>(position, old.size());
    const qsizetype oldLength = std::min<qsizetype>(removed, old.size() - from);
    const ShownEdit edit = editBetween(QStringView(old).mid(from, oldLength), now);
    if (edit.removed == 0 && edit.inserted.isEmpty()) return;
    m_text.edit(from + edit.position, edit.removed, edit.inserted);
    m_edited = true;  // told when the layout has followed: whoever hears of it may resize this widget
}

void YamlEditor::showFindings(const std::vector<Finding>& findings)
{
    m_findings.clear();
    for (const Finding& finding : findings)
        if (finding.line > 0 && finding.file.empty()) m_findings.push_back(finding);
    m_margin->update();
}

void YamlEditor::showBroken(int line, int column)
{
    if (line == m_brokenLine && column == m_brokenColumn) return;
    m_brokenLine = line;
    m_brokenColumn = column;
    updateMarks();
}

void YamlEditor::showLine(int line)
{
    if (line == m_focusLine) return;
    m_focusLine = line;
    updateMarks();
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (line <= 0 || !block.isValid() || hasFocus()) return;
    const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
    if (box.top() < 0 || box.bottom() > viewport()->height()) verticalScrollBar()->setValue(std::max(0, line - 1 - viewport()->height() / std::max(1, fontMetrics().lineSpacing()) / 2));
}

void YamlEditor::updateMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](int line, Tone tone, float strength) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (line <= 0 || !block.isValid()) return;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        QColor ground = toneColour(tone, palette());
        ground.setAlphaF(strength);
        selection.format.setBackground(ground);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << selection;
    };
    mark(m_focusLine, Tone::Accent, 0.14F);
    mark(m_brokenLine, Tone::Error, 0.16F);
    if (const QTextBlock block = document()->findBlockByNumber(m_brokenLine - 1); m_brokenLine > 0 && block.isValid()) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(block);
        wave.cursor.setPosition(block.position() + std::clamp(m_brokenColumn - 1, 0, std::max(0, block.length() - 2)));
        wave.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(toneColour(Tone::Error, palette()));
        marks << wave;
    }
    setExtraSelections(marks);
    m_margin->update();
}

void YamlEditor::revealLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid()) return;
    setTextCursor(QTextCursor(block));
    centerCursor();
}

bool YamlEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {  // the document's, not the widget's
            event->ignore();
            return false;
        }
        if (key->matches(QKeySequence::Find)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void YamlEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        emit findRequested();
    } else if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
    } else if (event->key() == Qt::Key_Tab) {
        if (textCursor().hasSelection()) indentLines(true);
        else textCursor().insertText(QString(2 - textCursor().positionInBlock() % 2, u' '));  // YAML forbids tabs as indentation
    } else if (event->key() == Qt::Key_Backtab) {
        indentLines(false);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        QTextCursor cursor = textCursor();
        const QString line = cursor.block().text().left(cursor.positionInBlock());
        qsizetype indent = 0;
        while (indent < line.size() && line[indent] == u' ') ++indent;
        if (line.trimmed().endsWith(u':') && !line.trimmed().startsWith(u'#')) indent += 2;
        cursor.insertText(QStringLiteral("\n") + QString(indent, u' '));
        setTextCursor(cursor);
        ensureCursorVisible();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void YamlEditor::indentLines(bool more)
{
    QTextCursor cursor = textCursor();
    const int last = document()->findBlock(std::max(cursor.selectionStart(), cursor.selectionEnd() - 1)).blockNumber();
    const int first = document()->findBlock(cursor.selectionStart()).blockNumber();
    cursor.beginEditBlock();
    for (int i = first; i <= last; ++i) {
        QTextCursor line(document()->findBlockByNumber(i));
        const QString text = line.block().text();
        if (more && !text.isEmpty()) line.insertText(QStringLiteral("  "));
        for (int k = 0; !more && k < 2 && k < text.size() && text[k] == u' '; ++k) line.deleteChar();
    }
    cursor.endEditBlock();
}

int YamlEditor::lineAt(int y) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (y < box.bottom()) return block.blockNumber() + 1;
    }
    return 0;
}

QString YamlEditor::tipOf(int line) const
{
    QStringList words;
    for (const Finding& finding : m_findings)
        if (finding.line == line) words << severityWord(finding.severity) + QStringLiteral(": ") + text(finding.message);
    return words.join(QStringLiteral("\n\n"));
}

void YamlEditor::addFixes(QMenu* menu, int line)
{
    for (const Finding& finding : m_findings) {
        if (finding.line != line) continue;
        menu->addAction(sentenceFor(finding, menu));
        if (!finding.fix.empty()) menu->addAction(text(finding.fixLabel), this, [this, finding] { emit fixRequested(finding); });
    }
}

void YamlEditor::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    addFixes(&menu, cursorForPosition(event->pos()).blockNumber() + 1);
    if (!menu.isEmpty()) menu.addSeparator();
    const bool selected = textCursor().hasSelection();
    menu.addAction(tr("Cut"), this, &QPlainTextEdit::cut)->setEnabled(selected);
    menu.addAction(tr("Copy"), this, &QPlainTextEdit::copy)->setEnabled(selected);
    menu.addAction(tr("Paste"), this, &QPlainTextEdit::paste)->setEnabled(canPaste());
    menu.addSeparator();
    menu.addAction(tr("Find…"), this, &YamlEditor::findRequested);
    menu.addAction(tr("Select all"), this, &QPlainTextEdit::selectAll);
    menu.exec(event->globalPos());
}

void YamlEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    m_showing = true;  // colours are no edits
    m_highlighter->setPalette(palette());
    m_showing = false;
    updateMarks();
}

void YamlEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
}

void YamlEditor::paintMargin(QPaintEvent* event, QWidget* margin)
{
    QPainter painter(margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    const int width = margin->width();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event->rect().bottom()) break;
        const int line = block.blockNumber() + 1;
        painter.setPen(line == m_focusLine ? palette().color(QPalette::Text) : toneColour(Tone::Faint, palette()));
        painter.drawText(QRectF(0, box.top(), width - 10, box.height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        const auto index = static_cast<std::size_t>(block.blockNumber());
        if (index < m_changed.size() && m_changed[index]) painter.fillRect(QRectF(width - 5, box.top(), 3, box.height()), toneColour(Tone::Accent, palette()));
        const auto found = std::find_if(m_findings.begin(), m_findings.end(), [&](const Finding& f) { return f.line == line; });
        const int side = std::min(14, static_cast<int>(box.height()));
        const QRect place(3, static_cast<int>(box.top() + (box.height() - side) / 2), side, side);
        if (line == m_brokenLine) icon(QStringLiteral("fails"), toneColour(Tone::Error, palette())).paint(&painter, place);
        else if (found != m_findings.end()) severityIcon(found->severity, palette()).paint(&painter, place);
    }
}

}  // namespace pt::ui
