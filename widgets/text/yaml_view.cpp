// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/yaml_view.h"

#include "widgets/common/icons.h"
#include "widgets/text/line_diff.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace pt::ui {

class YamlMargin final : public QWidget
{
public:
    explicit YamlMargin(YamlView* view) : QWidget(view), m_view(view) {}
    void paintEvent(QPaintEvent* event) override { m_view->paintMargin(event, this); }

private:
    YamlView* m_view;
};

void YamlHighlighter::setPalette(const QPalette& palette)
{
    m_palette = palette;
    rehighlight();
}

void YamlHighlighter::highlightBlock(const QString& line)
{
    static const QRegularExpression key(QStringLiteral(R"(^\s*(?:- )*([^\s#:'"\[{][^:#]*):(?=\s|$))"));
    static const QRegularExpression quoted(QStringLiteral(R"('[^']*'|"[^"]*")"));
    static const QRegularExpression number(QStringLiteral(R"((?<![\w.])[-+]?\d[\d.]*(?:e[-+]?\d+)?(?![\w.]))"));
    static const QRegularExpression comment(QStringLiteral(R"((^|\s)#.*$)"));
    QTextCharFormat format;
    format.setForeground(toneColour(Tone::Good, m_palette));
    for (auto it = number.globalMatch(line); it.hasNext();) {
        const auto m = it.next();
        setFormat(int(m.capturedStart()), int(m.capturedLength()), format);
    }
    format.setForeground(toneColour(Tone::Warning, m_palette));
    for (auto it = quoted.globalMatch(line); it.hasNext();) {
        const auto m = it.next();
        setFormat(int(m.capturedStart()), int(m.capturedLength()), format);
    }
    const auto k = key.match(line);
    format.setForeground(toneColour(Tone::Hint, m_palette));
    if (k.hasMatch()) setFormat(int(k.capturedStart(1)), int(k.capturedLength(1)), format);
    const auto c = comment.match(line);
    format.setForeground(toneColour(Tone::Faint, m_palette));
    format.setFontItalic(true);
    if (c.hasMatch()) setFormat(int(c.capturedStart()), int(c.capturedLength()), format);
}

YamlView::YamlView(QWidget* parent) : QPlainTextEdit(parent), m_highlighter(new YamlHighlighter(document())), m_margin(new YamlMargin(this))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Text of the configuration"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_highlighter->setPalette(palette());
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect&, int dy) {
        if (dy != 0) m_margin->scroll(0, dy);
        m_margin->update();
    });
}

int YamlView::marginWidth() const
{
    return fontMetrics().horizontalAdvance(u'0') * int(QString::number(std::max(100, blockCount())).size()) + 18;
}

void YamlView::showText(const QString& text, const QString& saved)
{
    const int at = verticalScrollBar()->value();
    if (text != toPlainText()) setPlainText(text);
    m_changed.clear();
    for (const DiffLine& line : diffLines(saved, text))
        if (line.kind == DiffLine::Kind::Added) m_changed.append(line.newLine);
    setViewportMargins(marginWidth(), 0, 0, 0);
    verticalScrollBar()->setValue(at);
    m_margin->update();
}

void YamlView::revealLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid()) return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void YamlView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_highlighter->setPalette(palette());
}

void YamlView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
}

void YamlView::paintMargin(QPaintEvent* event, QWidget* margin)
{
    QPainter painter(margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event->rect().bottom()) break;
        painter.setPen(toneColour(Tone::Faint, palette()));
        painter.drawText(QRectF(0, box.top(), margin->width() - 10, box.height()), Qt::AlignRight, QString::number(block.blockNumber() + 1));
        if (m_changed.contains(block.blockNumber() + 1))
            painter.fillRect(QRectF(margin->width() - 6, box.top(), 3, box.height()), toneColour(Tone::Accent, palette()));
    }
}

DiffView::DiffView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Lines changed since the file was saved"));
    setPlaceholderText(tr("Nothing has changed since the file was saved."));
}

void DiffView::showDiff(const QString& saved, const QString& text)
{
    if (saved == m_saved && text == m_text) return;
    m_saved = saved;
    m_text = text;
    rebuild();
}

void DiffView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) rebuild();
}

void DiffView::rebuild()
{
    const QVector<DiffLine> diff = diffLines(m_saved, m_text);
    m_changed = changedLines(diff);
    clear();
    if (m_changed == 0) return;
    QTextCursor cursor(document());
    constexpr int kAround = 2;
    bool gap = false, first = true;
    const auto near = [&](qsizetype at) {
        for (qsizetype k = std::max(qsizetype{0}, at - kAround); k <= std::min(diff.size() - 1, at + kAround); ++k)
            if (diff[k].kind != DiffLine::Kind::Same) return true;
        return false;
    };
    for (qsizetype i = 0; i < diff.size(); ++i) {
        if (!near(i)) {
            gap = true;
            continue;
        }
        QTextBlockFormat block;
        QTextCharFormat plain;
        plain.setForeground(palette().color(QPalette::Text));
        if (gap && !first) {
            cursor.insertBlock(block, plain);
            cursor.insertText(QStringLiteral("   ⋯"));
        }
        const bool added = diff[i].kind == DiffLine::Kind::Added, removed = diff[i].kind == DiffLine::Kind::Removed;
        if (added || removed) {
            QColor ground = toneColour(added ? Tone::Good : Tone::Error, palette());
            ground.setAlphaF(0.16F);
            block.setBackground(ground);
        }
        if (first) cursor.setBlockFormat(block);
        else cursor.insertBlock(block, plain);
        const int number = removed ? diff[i].oldLine : diff[i].newLine;
        const QString mark = added ? QStringLiteral("+") : removed ? QStringLiteral("−") : QStringLiteral(" ");
        cursor.insertText(QStringLiteral("%1 %2  %3").arg(number, 4).arg(mark, QString(diff[i].text).remove(u'\r')), plain);
        first = gap = false;
    }
    moveCursor(QTextCursor::Start);
}

}  // namespace pt::ui
