// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/yaml_highlighter.h"

#include "widgets/common/icons.h"

#include <QRegularExpression>

#include <algorithm>

namespace pt::ui {
namespace {

// State of a line's end: nothing open, inside quotes, or inside a block text whose owner has an indent.
constexpr int kSingle = 1, kDouble = 2, kBlock = 16;

bool blankAt(const QString& line, qsizetype i) { return i < 0 || i >= line.size() || line[i] == u' ' || line[i] == u'\t'; }

qsizetype indentOf(const QString& line)
{
    qsizetype n = 0;
    while (n < line.size() && line[n] == u' ') ++n;
    return n;
}

}  // namespace

void YamlHighlighter::setPalette(const QPalette& palette)
{
    m_palette = palette;
    rehighlight();
}

QTextCharFormat YamlHighlighter::formatOf(Token token) const
{
    QTextCharFormat format;
    switch (token) {
    case Token::Key: format.setForeground(toneColour(Tone::Hint, m_palette)); break;
    case Token::Number:
    case Token::Word: format.setForeground(toneColour(Tone::Good, m_palette)); break;
    case Token::Quoted: format.setForeground(toneColour(Tone::Warning, m_palette)); break;
    case Token::Comment:
        format.setForeground(toneColour(Tone::Faint, m_palette));
        format.setFontItalic(true);
        break;
    case Token::Anchor:
        format.setForeground(toneColour(Tone::Accent, m_palette));
        format.setFontWeight(QFont::Bold);
        break;
    }
    return format;
}

void YamlHighlighter::paint(qsizetype from, qsizetype to, Token token)
{
    setFormat(static_cast<int>(from), static_cast<int>(to - from), formatOf(token));
}

/// Paints to the closing quote or the end of the line; `from` is the first character inside. Gives the place behind.
qsizetype YamlHighlighter::quoted(const QString& line, qsizetype from, QChar quote)
{
    for (qsizetype i = from; i < line.size(); ++i) {
        if (quote == u'"' && line[i] == u'\\') ++i;
        else if (line[i] == quote && quote == u'\'' && i + 1 < line.size() && line[i + 1] == quote) ++i;
        else if (line[i] == quote) return i + 1;
    }
    setCurrentBlockState(quote == u'"' ? kDouble : kSingle);
    return line.size();
}

/// A key, a number, a word or text without quotes.
qsizetype YamlHighlighter::plain(const QString& line, qsizetype from, int& depth)
{
    static const QRegularExpression number(QStringLiteral(R"(^[-+]?(\d[\d_]*(\.\d*)?|\.\d+)([eE][-+]?\d+)?$)"));
    static const QRegularExpression word(QStringLiteral(R"(^(true|True|TRUE|false|False|FALSE|null|Null|NULL|~|yes|Yes|no|No|on|On|off|Off)$)"));
    qsizetype end = from;
    bool key = false;
    for (; end < line.size(); ++end) {
        const QChar c = line[end];
        if (c == u':' && (blankAt(line, end + 1) || (depth > 0 && QStringLiteral(",]}").contains(line.mid(end + 1, 1))))) {
            key = true;
            break;
        }
        if (c == u'#' && blankAt(line, end - 1)) break;
        if (depth > 0 && QStringLiteral(",[]{}").contains(c)) break;
    }
    const QString token = line.mid(from, end - from).trimmed();
    const qsizetype last = from + token.size();
    if (key) paint(from, last, Token::Key);
    else if (number.match(token).hasMatch()) paint(from, last, Token::Number);
    else if (word.match(token).hasMatch()) paint(from, last, Token::Word);
    return std::max(end, from + 1);
}

void YamlHighlighter::highlightBlock(const QString& line)
{
    const int before = std::max(0, previousBlockState());
    setCurrentBlockState(0);
    qsizetype i = 0;
    if (before >= kBlock) {
        if (indentOf(line) == line.size() || indentOf(line) > before - kBlock) {
            setCurrentBlockState(before);
            paint(0, line.size(), Token::Quoted);
            return;
        }
    } else if (before == kSingle || before == kDouble) {
        i = quoted(line, 0, before == kSingle ? u'\'' : u'"');
        paint(0, i, Token::Quoted);
    }
    int depth = 0;
    while (i < line.size()) {
        const QChar c = line[i];
        if (c == u'#' && blankAt(line, i - 1)) {
            paint(i, line.size(), Token::Comment);
            return;
        }
        if (c == u'"' || c == u'\'') {
            const qsizetype end = quoted(line, i + 1, c);
            const bool key = end < line.size() && line[end] == u':' && blankAt(line, end + 1);
            paint(i, end, key ? Token::Key : Token::Quoted);
            i = end;
        } else if ((c == u'&' || c == u'*' || c == u'!') && blankAt(line, i - 1)) {
            qsizetype end = i + 1;
            while (!blankAt(line, end) && !QStringLiteral(",]}").contains(line[end])) ++end;
            paint(i, end, Token::Anchor);
            i = end;
        } else if ((c == u'|' || c == u'>') && depth == 0 && blankAt(line, i - 1)) {
            setCurrentBlockState(kBlock + static_cast<int>(indentOf(line)));
            ++i;
        } else if (c == u'[' || c == u'{' || c == u']' || c == u'}') {
            depth += c == u'[' || c == u'{' ? 1 : -1;
            ++i;
        } else if (c == u' ' || c == u'\t' || c == u',' || c == u':' || ((c == u'-' || c == u'?') && blankAt(line, i + 1))) {
            ++i;
        } else {
            i = plain(line, i, depth);
        }
    }
}

}  // namespace pt::ui
