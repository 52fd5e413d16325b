// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_parser_impl.h"

namespace pt::config {
namespace detail {
namespace {

std::size_t countNodes(const YamlNode& node)
{
    std::size_t n = 1;
    for (const auto& [key, child] : node.children) n += countNodes(child);
    return n;
}
/// Length of the UTF-8 sequence at p, 0 when it is none or a control character that YAML forbids.
std::size_t sequenceLength(std::string_view text, std::size_t p)
{
    const auto byte = [&](std::size_t i) { return p + i < text.size() ? static_cast<unsigned char>(text[p + i]) : 0U; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned c = byte(0);
    if (c < 0x80) return c >= 0x20 ? (c == 0x7F ? 0 : 1) : (c == '\t' || c == '\n' || c == '\r' ? 1 : 0);
    if (c >= 0xC2 && c < 0xE0) return tail(1) ? 2 : 0;
    if (c >= 0xE0 && c < 0xF0) {
        const bool overlong = c == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = c == 0xED && byte(1) >= 0xA0;
        return tail(1) && tail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (c >= 0xF0 && c < 0xF5) {
        const bool outside = (c == 0xF0 && byte(1) < 0x90) || (c == 0xF4 && byte(1) >= 0x90);
        return tail(1) && tail(2) && tail(3) && !outside ? 4 : 0;
    }
    return 0;
}

bool isNullWord(std::string_view s) { return s.empty() || s == "~" || s == "null" || s == "Null" || s == "NULL"; }

}  // namespace

bool Parser::failAt(const YamlCursor& where, Text text)
{
    if (m_error) return false;
    const auto line = std::to_string(where.line);
    const auto column = std::to_string(codePointColumn(where));
    m_error = Error{ErrorCode::Parse, Message(text, {m_name, line, column}), m_name + ":" + line + ":" + column};
    return false;
}

int Parser::codePointColumn(const YamlCursor& where)
{
    if (m_countedLine != where.lineStart || m_countedTo > where.pos) {
        m_countedLine = m_countedTo = where.lineStart;
        m_counted = 0;
    }
    for (; m_countedTo < where.pos && m_countedTo < where.text.size(); ++m_countedTo) {
        m_counted += (static_cast<unsigned char>(where.text[m_countedTo]) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return m_counted + 1;
}

bool Parser::checkBytes()
{
    YamlCursor c = m_at;
    while (!c.atEnd()) {
        const std::size_t n = sequenceLength(c.text, c.pos);
        if (n == 0) {
            return failAt(c, PT_TR_NOOP("YamlError", "%1, line %2, column %3: this byte is not UTF-8 text; save the file as UTF-8"));
        }
        if (c.atBreak()) c.skipBreak();
        else c.pos += n;
    }
    if (m_at.text.substr(0, 3) == "\xEF\xBB\xBF") m_at.pos = m_at.lineStart = 3;
    return true;
}

bool Parser::skipSpace(bool inFlow, bool& crossed)
{
    crossed = false;
    while (true) {
        const bool lineBegin = m_at.pos == m_at.lineStart;
        while (m_at.peek() == ' ') ++m_at.pos;
        if (m_at.peek() == '\t') {
            const YamlCursor tab = m_at;
            m_at.skipBlanks();
            const bool content = !m_at.atEnd() && !m_at.atBreak() && m_at.peek() != '#';
            if (lineBegin && !inFlow && content) {
                return failAt(tab, PT_TR_NOOP("YamlError", "%1, line %2, column %3: a tab cannot indent YAML; use spaces"));
            }
        }
        if (m_at.peek() == '#') m_at.skipLine();
        if (!m_at.atBreak()) return true;
        m_at.skipBreak();
        crossed = true;
        if (m_at.atDocumentMarker()) return true;
    }
}

bool Parser::skipDirectives()
{
    bool directives = false;
    bool crossed = false;
    while (true) {
        if (!skipSpace(false, crossed)) return false;
        if (m_at.peek() != '%' || m_at.pos != m_at.lineStart) break;
        directives = true;
        m_at.skipLine();
    }
    const bool start = m_at.atDocumentMarker() && m_at.peek() == '-';
    if (directives && !start) return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: after a %-directive a line with --- must follow"));
    if (start) m_at.pos += 3;
    return true;
}

bool Parser::parseDocument(YamlNode& root)
{
    if (!skipDirectives()) return false;
    begin(root);
    // "--- key: value" is no YAML, but a scalar or a flow collection may share the line with the dashes.
    const bool afterDashes = m_at.pos != m_at.lineStart && m_at.pos >= 3 && m_at.text.substr(m_at.pos - 3, 3) == "---" && m_at.column() == 3;
    if (!parseBlockNode({-1, false, !afterDashes}, root)) return false;
    root.keyBegin = root.keyEnd = root.entryBegin = root.begin;
    bool crossed = false;
    if (!skipSpace(false, crossed)) return false;
    if (m_at.atDocumentMarker() && m_at.peek() == '.') {
        m_at.pos += 3;
        if (!skipSpace(false, crossed)) return false;
    }
    if (m_at.atEnd()) return true;
    if (m_at.atDocumentMarker()) return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a second document begins here; a configuration must be one document"));
    return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: this does not continue what is above; check indentation, colon and quotes"));
}

void Parser::beginAt(YamlNode& node, const YamlCursor& where)
{
    node.begin = node.end = where.pos;
    node.line = where.line;
    node.column = codePointColumn(where);
}

bool Parser::parseProperties(std::string& anchor, bool& text)
{
    const char kind = m_at.peek();
    const std::size_t from = ++m_at.pos;
    while (!m_at.blankAt(0) && std::string_view(",[]{}").find(m_at.peek()) == std::string_view::npos) ++m_at.pos;
    const std::string name(m_at.text.substr(from, m_at.pos - from));
    if (kind == '&') {
        if (name.empty()) return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: & needs a name"));
        anchor = name;
    } else {
        text = name.empty() || name == "!str";   // "! 5" and "!!str 5" are texts
    }
    return true;
}

void Parser::finishProperties(const std::string& anchor, bool text, YamlNode& node)
{
    if (text && node.kind != NodeKind::Sequence && node.kind != NodeKind::Mapping) {
        node.kind = NodeKind::Scalar;
        node.plain = false;
    }
    if (!anchor.empty()) m_anchors.insert_or_assign(anchor, node);
}

bool Parser::parseAlias(YamlNode& node)
{
    const YamlCursor start = m_at;
    const std::size_t from = ++m_at.pos;
    while (!m_at.blankAt(0) && std::string_view(",[]{}").find(m_at.peek()) == std::string_view::npos) ++m_at.pos;
    const auto found = m_anchors.find(std::string(m_at.text.substr(from, m_at.pos - from)));
    if (found == m_anchors.end()) return failAt(start, PT_TR_NOOP("YamlError", "%1, line %2, column %3: this alias names no anchor above it"));
    m_aliasNodes += countNodes(found->second);
    if (m_aliasNodes > kMaxAliasNodes) return failAt(start, PT_TR_NOOP("YamlError", "%1, line %2, column %3: the aliases multiply beyond a million values"));
    const std::size_t slot = node.slot;
    node = found->second;
    node.slot = slot;
    beginAt(node, start);
    node.end = m_at.pos;
    m_contentLine = m_at.line;
    return true;
}

bool Parser::parseScalar(int minIndent, bool inFlow, YamlNode& node)
{
    begin(node);
    const char c = m_at.peek();
    const bool quoted = c == '"' || c == '\'';
    if (!quoted && !startsPlain(m_at, inFlow)) {
        return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a value cannot begin with this character; put the value in quotes"));
    }
    const YamlCursor start = m_at;
    YamlScalar scalar = quoted ? scanQuoted(m_at) : scanPlain(m_at, minIndent, inFlow);
    if (!scalar.error.empty()) return failAt(start, scalar.error);
    node.plain = !quoted;
    node.kind = node.plain && isNullWord(scalar.value) ? NodeKind::Null : NodeKind::Scalar;
    node.scalar = std::move(scalar.value);
    node.end = scalar.end;
    m_contentLine = scalar.lastLine;
    return true;
}

/// After a scalar: whether a colon makes it a key.
bool Parser::keyFollows(const YamlNode&)
{
    YamlCursor next = m_at;
    next.skipBlanks();
    if (next.peek() != ':' || !next.blankAt(1)) return false;
    m_at = next;
    return true;
}

}  // namespace detail

Result<YamlNode> parseYaml(std::string_view text, const std::string& name)
{
    return detail::Parser(text, name.empty() ? std::string("YAML") : name).run();
}

}  // namespace pt::config
