// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_scalar.h"

#include <algorithm>
#include <cstdint>

namespace pt::config {
namespace {

bool isFlowIndicator(char c) { return c == ',' || c == '[' || c == ']' || c == '{' || c == '}'; }

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Numeric escapes \xNN, \uNNNN, \UNNNNNNNN; the cursor stands behind the letter.
bool hexEscape(YamlCursor& cursor, int digits, std::string& out)
{
    std::uint32_t code = 0;
    for (int i = 0; i < digits; ++i) {
        const int digit = hexDigit(cursor.peek());
        if (digit < 0) return false;
        code = code * 16 + static_cast<std::uint32_t>(digit);
        ++cursor.pos;
    }
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return false;
    appendUtf8(out, code);
    return true;
}

bool simpleEscape(char c, std::string& out)
{
    static constexpr std::string_view kNames = "0abt\tnvfre \"/\\";
    static constexpr std::string_view kBytes("\0\a\b\t\t\n\v\f\r\x1b \"/\\", 14);
    if (const auto i = kNames.find(c); i != std::string_view::npos) {
        out += kBytes[i];
        return true;
    }
    switch (c) {
    case 'N': out += "\xC2\x85"; return true;
    case '_': out += "\xC2\xA0"; return true;
    case 'L': out += "\xE2\x80\xA8"; return true;
    case 'P': out += "\xE2\x80\xA9"; return true;
    default: return false;
    }
}

/// Line folding: the cursor stands at a line break; eats it, blank lines and leading blanks. Returns the number of blank lines.
int skipFold(YamlCursor& cursor)
{
    int blankLines = -1;
    while (cursor.atBreak()) {
        cursor.skipBreak();
        ++blankLines;
        if (cursor.atDocumentMarker()) break;
        cursor.skipBlanks();
    }
    return blankLines;
}

void appendFold(std::string& out, int blankLines)
{
    if (blankLines == 0) out += ' ';
    else out.append(static_cast<std::size_t>(blankLines), '\n');
}

/// One escape of a double-quoted scalar, the cursor behind the backslash. An escaped line break joins without a blank.
bool escape(YamlCursor& cursor, std::string& out)
{
    if (cursor.atEnd()) return false;
    if (cursor.atBreak()) {
        out.append(static_cast<std::size_t>(skipFold(cursor)), '\n');
        return true;
    }
    const char c = cursor.peek();
    ++cursor.pos;
    if (c == 'x') return hexEscape(cursor, 2, out);
    if (c == 'u') return hexEscape(cursor, 4, out);
    if (c == 'U') return hexEscape(cursor, 8, out);
    return simpleEscape(c, out);
}

/// Where a plain scalar has to stop on this line.
bool endsPlain(const YamlCursor& cursor, bool inFlow)
{
    const char c = cursor.peek();
    if (cursor.blankAt(0)) return true;
    if (c == ':') return cursor.blankAt(1) || (inFlow && isFlowIndicator(cursor.peek(1)));
    return inFlow && isFlowIndicator(c);
}

struct BlockHeader
{
    char chomp = ' ';   ///< '+' keeps, '-' strips the line breaks at the end.
    int indent = 0;     ///< Explicit indentation; 0 = found from the text.
    bool folded = false;
};

bool readBlockHeader(YamlCursor& cursor, BlockHeader& header)
{
    header.folded = cursor.peek() == '>';
    ++cursor.pos;
    for (int i = 0; i < 2; ++i) {
        const char c = cursor.peek();
        if ((c == '+' || c == '-') && header.chomp == ' ') header.chomp = c;
        else if (c >= '1' && c <= '9' && header.indent == 0) header.indent = c - '0';
        else break;
        ++cursor.pos;
    }
    const bool blank = cursor.blankAt(0);
    cursor.skipBlanks();
    if (cursor.peek() == '#' && blank) cursor.skipLine();
    return blank && (cursor.atEnd() || cursor.atBreak());
}

/// Column of the first line of a block scalar that is not blank; where all are, the longest.
int findBlockIndent(YamlCursor cursor, int parentIndent)
{
    int longest = 0;
    while (true) {
        while (cursor.peek() == ' ') ++cursor.pos;
        longest = std::max(longest, cursor.column());
        if (cursor.atEnd()) return longest;
        if (!cursor.atBreak()) return cursor.column() > parentIndent ? cursor.column() : longest;
        cursor.skipBreak();
    }
}

/// Collects the lines of a block scalar and folds them where asked to (YAML 1.2, 8.1.3).
class BlockText
{
public:
    explicit BlockText(const BlockHeader& header) : m_header(header) {}
    void blankLine() { ++m_breaks; }
    void line(std::string_view content)
    {
        const bool spaced = content.front() == ' ' || content.front() == '\t';
        if (m_started) {
            if (m_header.folded && !spaced && !m_spaced) {
                if (m_breaks == 1) m_value += ' ';
                else m_value.append(m_breaks - 1, '\n');
            } else {
                m_value.append(m_breaks, '\n');
            }
        } else {
            m_value.append(m_breaks, '\n');
        }
        m_value += content;
        m_breaks = 0;
        m_started = true;
        m_spaced = spaced;
    }
    std::string finish()
    {
        if (m_header.chomp == '+') m_value.append(m_breaks, '\n');
        else if (m_header.chomp == ' ' && m_started && m_breaks > 0) m_value += '\n';
        return std::move(m_value);
    }

private:
    BlockHeader m_header;
    std::string m_value;
    std::size_t m_breaks = 0;   ///< Line breaks since the last content.
    bool m_started = false;
    bool m_spaced = false;
};

}  // namespace

bool YamlCursor::blankAt(std::size_t ahead) const noexcept
{
    if (pos + ahead >= text.size()) return true;
    const char c = text[pos + ahead];
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void YamlCursor::skipBlanks() noexcept
{
    while (pos < text.size() && (text[pos] == ' ' || text[pos] == '\t')) ++pos;
}

void YamlCursor::skipBreak() noexcept
{
    if (peek() == '\r' && peek(1) == '\n') ++pos;
    ++pos;
    ++line;
    lineStart = pos;
}

void YamlCursor::skipLine() noexcept
{
    while (pos < text.size() && text[pos] != '\n' && text[pos] != '\r') ++pos;
}

bool YamlCursor::atDocumentMarker() const noexcept
{
    if (pos != lineStart || pos + 3 > text.size()) return false;
    const auto three = text.substr(pos, 3);
    return (three == "---" || three == "...") && blankAt(3);
}

bool startsPlain(const YamlCursor& cursor, bool inFlow)
{
    if (cursor.blankAt(0)) return false;
    const char c = cursor.peek();
    if (c == '-' || c == '?' || c == ':') {
        return !cursor.blankAt(1) && !(inFlow && (isFlowIndicator(cursor.peek(1)) && c != '-'));
    }
    return std::string_view(",[]{}#&*!|>'\"%@`").find(c) == std::string_view::npos;
}

YamlScalar scanPlain(YamlCursor& cursor, int minIndent, bool inFlow)
{
    YamlScalar out;
    out.begin = cursor.pos;
    int blankLines = -1;   // line breaks met since the last word; -1: none
    std::size_t wordsFrom = cursor.pos;
    while (true) {
        const std::size_t word = cursor.pos;
        while (!endsPlain(cursor, inFlow)) ++cursor.pos;
        if (cursor.pos == word) break;
        if (blankLines >= 0) {
            appendFold(out.value, blankLines);
            wordsFrom = word;
        }
        out.end = cursor.pos;
        out.lastLine = cursor.line;
        YamlCursor next = cursor;
        next.skipBlanks();
        const bool crossed = next.atBreak();
        if (crossed) out.value.append(cursor.text.substr(wordsFrom, out.end - wordsFrom));
        blankLines = crossed ? skipFold(next) : -1;
        const bool outside = crossed && (next.atDocumentMarker() || (!inFlow && next.column() < minIndent));
        const bool comment = next.peek() == '#' && next.pos > cursor.pos;
        if (next.atEnd() || outside || comment || endsPlain(next, inFlow)) {
            if (!crossed) out.value.append(cursor.text.substr(wordsFrom, out.end - wordsFrom));
            break;
        }
        cursor = next;
    }
    return out;
}

YamlScalar scanQuoted(YamlCursor& cursor)
{
    YamlScalar out;
    out.begin = cursor.pos;
    const char quote = cursor.peek();
    std::size_t keep = 0;   // blanks before this length were escaped: they stay at a line end
    ++cursor.pos;
    while (true) {
        if (cursor.atEnd() || cursor.atDocumentMarker()) {
            out.error = PT_TR_NOOP("YamlError", "%1, line %2, column %3: the text in quotes never ends; add the closing quote");
            return out;
        }
        const char c = cursor.peek();
        if (cursor.atBreak()) {
            while (out.value.size() > keep && (out.value.back() == ' ' || out.value.back() == '\t')) out.value.pop_back();
            appendFold(out.value, skipFold(cursor));
        } else if (c == quote) {
            ++cursor.pos;
            if (quote == '"' || cursor.peek() != '\'') break;
            out.value += '\'';
            ++cursor.pos;
        } else if (c == '\\' && quote == '"') {
            ++cursor.pos;
            if (!escape(cursor, out.value)) {
                out.error = PT_TR_NOOP("YamlError", "%1, line %2, column %3: unknown escape after a backslash; use single quotes for paths with backslashes");
                return out;
            }
            keep = out.value.size();
        } else {
            out.value += c;
            ++cursor.pos;
        }
    }
    out.end = cursor.pos;
    out.lastLine = cursor.line;
    return out;
}

YamlScalar scanBlockScalar(YamlCursor& cursor, int parentIndent)
{
    YamlScalar out;
    out.begin = cursor.pos;
    BlockHeader header;
    if (!readBlockHeader(cursor, header)) {
        out.error = PT_TR_NOOP("YamlError", "%1, line %2, column %3: after | or > only a comment may stand on the line");
        return out;
    }
    out.end = cursor.pos;
    out.lastLine = cursor.line;
    if (cursor.atEnd()) return out;
    cursor.skipBreak();
    const int base = std::max(parentIndent, -1);
    const int indent = header.indent > 0 ? std::max(base, 0) + header.indent : std::max(findBlockIndent(cursor, base), base + 1);
    BlockText text(header);
    while (!cursor.atEnd() && !cursor.atDocumentMarker()) {
        const YamlCursor lineBegin = cursor;
        while (cursor.column() < indent && cursor.peek() == ' ') ++cursor.pos;
        if (!cursor.atBreak() && !cursor.atEnd() && cursor.column() < indent) {
            cursor = lineBegin;
            break;
        }
        const std::size_t from = cursor.pos;
        cursor.skipLine();
        if (cursor.pos > from) {
            text.line(cursor.text.substr(from, cursor.pos - from));
            out.end = cursor.pos;
            out.lastLine = cursor.line;
        } else if (header.chomp == '+' && cursor.atBreak()) {
            out.end = cursor.pos;   // the break itself stays outside, so that a line end follows every value
            out.lastLine = cursor.line;
        }
        if (cursor.atEnd()) break;
        cursor.skipBreak();
        text.blankLine();
    }
    out.value = text.finish();
    return out;
}

}  // namespace pt::config
