// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/diff_view.h"

#include "widgets/common/icons.h"
#include "widgets/diff/line_diff.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

#include <algorithm>

namespace pt::ui {

DiffView::DiffView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Lines that differ"));
    setPlaceholderText(tr("Not a line differs."));
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
