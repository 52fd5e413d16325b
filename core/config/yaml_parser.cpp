// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_parser.h"

#include "core/config/yaml_deferred.h"
#include "core/config/yaml_scalar.h"

#include <optional>
#include <unordered_map>

namespace pt::config {
namespace {

constexpr int kMaxDepth = 200;                    // a parser of nested text must not eat the stack
constexpr std::size_t kMaxAliasNodes = 1000000;   // aliases of aliases grow exponentially

std::size_t countNodes(const YamlNode& node)
{
    std::size_t n = 1;
    for (const auto& [key, child] : node.children) n += countNodes(child);
    return n;
}

/// Where a block node stands: decides what may begin there.
struct Place
{
    int parentIndent = -1;
    bool afterKey = false;     ///< Value of "key:": a list may stand at the key's own column, on a later line.
    bool compact = true;       ///< A block collection may begin on this very line: after "- ", "? ", ": ", at the start.
};

class Parser
{
public:
    Parser(std::string_view text, std::string name) : m_name(std::move(name)) { m_at.text = text; }

    Result<YamlNode> run()
    {
        YamlNode root;
        if (!checkBytes() || !parseDocument(root)) return *m_error;
        return root;
    }

private:
    bool fail(Text text) { return failAt(m_at, text); }
    bool failAt(const YamlCursor& where, Text text);
    bool checkBytes();
    bool parseDocument(YamlNode& root);
    bool skipDirectives();
    bool skipSpace(bool inFlow, bool& crossed);
    bool parseBlockNode(const Place& place, YamlNode& node);
    bool parseBlockContent(const Place& place, bool crossed, YamlCursor start, YamlNode& node);
    bool parseBlockSequence(int indent, YamlNode& node);
    bool parseBlockMapping(int indent, YamlNode firstKey, bool explicitKey, YamlNode& node);
    bool parseMappingEntry(int indent, YamlNode& key, YamlNode& value);
    bool parseExplicitEntry(int indent, YamlNode& key, YamlNode& value);
    bool nextEntry(int indent, bool& more);
    bool parseFlowCollection(YamlNode& node);
    bool parseFlowEntry(bool mapping, YamlNode& node);
    bool parseFlowValue(YamlNode& node);
    bool parseFlowNode(YamlNode& node);
    bool finishFlowPair(YamlNode key, bool wrap, YamlNode& node);
    bool parseProperties(std::string& anchor, bool& text);
    bool parseAlias(YamlNode& node);
    bool parseScalar(int minIndent, bool inFlow, YamlNode& node);
    void begin(YamlNode& node) { beginAt(node, m_at); }
    void beginAt(YamlNode& node, const YamlCursor& where);
    void finishProperties(const std::string& anchor, bool text, YamlNode& node);
    bool atIndicator(char c) const { return m_at.peek() == c && m_at.blankAt(1); }
    bool keyFollows(const YamlNode& node);
    int codePointColumn(const YamlCursor& where);

    std::string m_name;
    YamlCursor m_at;
    std::optional<Error> m_error;
    int m_contentLine = 0;   ///< Line of the last content: a new block entry must begin on a later one.
    int m_depth = 0;
    std::size_t m_countedTo = 0, m_countedLine = 0;   ///< Code points are counted onwards, not from the start of a long line.
    int m_counted = 0;
    std::unordered_map<std::string, YamlNode> m_anchors;
    std::size_t m_aliasNodes = 0;
};

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

bool isNullWord(std::string_view s) { return s.empty() || s == "~" || s == "null" || s == "Null" || s == "NULL"; }

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

bool Parser::parseBlockNode(const Place& place, YamlNode& node)
{
    if (++m_depth > kMaxDepth) return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: nested more than 200 levels deep"));
    node.slot = m_at.pos;
    YamlNode empty;
    beginAt(empty, m_at);
    empty.slot = m_at.pos;
    bool crossed = false;
    if (!skipSpace(false, crossed)) return false;
    crossed = crossed || m_at.pos == m_at.lineStart;
    const bool list = place.afterKey && crossed && m_at.column() == place.parentIndent && atIndicator('-');
    const bool none = m_at.atEnd() || m_at.atDocumentMarker() || (crossed && m_at.column() <= place.parentIndent && !list);
    if (none) node = empty;
    else if (!parseBlockContent(place, crossed, m_at, node)) return false;
    --m_depth;
    return true;
}

bool Parser::parseBlockContent(const Place& place, bool crossed, YamlCursor start, YamlNode& node)
{
    std::string anchor;
    bool text = false;
    bool ownLine = crossed;     // whether a block collection may begin here
    bool properties = false;
    while (m_at.peek() == '&' || m_at.peek() == '!') {
        if (!parseProperties(anchor, text)) return false;
        m_contentLine = m_at.line;
        properties = true;
        YamlNode empty;
        beginAt(empty, m_at);
        empty.slot = node.slot;
        bool broke = false;
        if (!skipSpace(false, broke)) return false;
        if (broke) start = m_at;
        ownLine = ownLine || broke;
        const bool list = place.afterKey && m_at.column() == place.parentIndent && atIndicator('-');
        if (m_at.atEnd() || m_at.atDocumentMarker() || (broke && m_at.column() <= place.parentIndent && !list)) {
            node = empty;
            finishProperties(anchor, text, node);
            return true;
        }
    }
    const bool collection = ownLine || place.compact;
    const char c = m_at.peek();
    bool ok = true;
    if (atIndicator('-')) {
        if (!collection || (properties && start.line == m_at.line && start.pos != m_at.pos)) {
            return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a list with dashes must begin on its own line"));
        }
        ok = parseBlockSequence(m_at.column(), node);
    } else if (atIndicator('?')) {
        if (!collection) return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a nested key must begin on its own line"));
        ok = parseBlockMapping(m_at.column(), {}, true, node);
    } else if (c == '|' || c == '>') {
        begin(node);
        const YamlCursor at = m_at;
        YamlScalar scalar = scanBlockScalar(m_at, place.parentIndent);
        if (!scalar.error.empty()) return failAt(at, scalar.error);
        node.kind = NodeKind::Scalar;
        node.plain = false;
        node.scalar = std::move(scalar.value);
        node.end = scalar.end;
        m_contentLine = scalar.lastLine;
    } else {
        const int line = m_at.line;
        const YamlCursor at = m_at;
        if (c == '*') ok = parseAlias(node);
        else if (c == '[' || c == '{') ok = parseFlowCollection(node);
        else ok = parseScalar(place.parentIndent + 1, false, node);
        if (!ok) return false;
        if (keyFollows(node)) {
            if (c == '*' || c == '[' || c == '{') return failAt(at, PT_TR_NOOP("YamlError", "%1, line %2, column %3: a key must be a text or a number"));
            if (!collection || m_at.line != line || node.line != line) {
                return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a colon with a blank is not possible here; put the value in quotes or begin a new line"));
            }
            const std::size_t slot = node.slot;
            const int indent = static_cast<int>(start.pos - start.lineStart);
            YamlNode mapping;
            mapping.slot = slot;
            ok = parseBlockMapping(indent, std::move(node), false, mapping);
            node = std::move(mapping);
            if (ok && start.pos != node.children.front().second.keyBegin) anchor.clear();   // "&a key: v" names the key, "&a" above names all
            text = false;
        }
    }
    if (ok) finishProperties(anchor, text, node);
    return ok;
}

bool Parser::nextEntry(int indent, bool& more)
{
    bool crossed = false;
    if (!skipSpace(false, crossed)) return false;
    more = false;
    if (m_at.atEnd() || m_at.atDocumentMarker()) return true;
    if (m_at.line == m_contentLine) return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: something follows the value on its line; put texts with special characters in quotes"));
    if (m_at.column() > indent) return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: indented deeper than the lines it belongs to"));
    more = m_at.column() == indent;
    return true;
}

bool Parser::parseBlockSequence(int indent, YamlNode& node)
{
    const std::size_t slot = node.slot;
    node = YamlNode{};
    begin(node);
    node.slot = slot;
    node.kind = NodeKind::Sequence;
    bool more = true;
    while (more && atIndicator('-')) {
        YamlNode item;
        const std::size_t entry = m_at.pos;
        m_contentLine = m_at.line;
        ++m_at.pos;
        if (!parseBlockNode({indent, false, true}, item)) return false;
        item.keyBegin = item.keyEnd = item.begin;
        item.entryBegin = entry;
        node.end = item.end;
        node.children.emplace_back(std::string(), std::move(item));
        if (!nextEntry(indent, more)) return false;
    }
    prepareLarge(node);
    return true;
}

bool Parser::parseExplicitEntry(int indent, YamlNode& key, YamlNode& value)
{
    const YamlCursor start = m_at;
    const std::size_t entry = m_at.pos;
    ++m_at.pos;
    m_contentLine = m_at.line;
    if (!parseBlockNode({indent, false, false}, key)) return false;
    if (key.kind == NodeKind::Sequence || key.kind == NodeKind::Mapping) {
        return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a key must be a text or a number"));
    }
    bool more = false;
    const YamlCursor back = m_at;
    if (!nextEntry(indent, more)) return false;
    if (more && atIndicator(':')) {
        ++m_at.pos;
        m_contentLine = m_at.line;
        if (!parseBlockNode({indent, true, true}, value)) return false;
    } else {
        m_at = back;
        // No colon: an empty value where the key ends, which may be lines above what was looked at since.
        YamlCursor end = start;
        while (end.pos < key.end) {
            if (end.atBreak()) end.skipBreak();
            else ++end.pos;
        }
        beginAt(value, end);
        value.begin = value.end = value.slot = key.end;
    }
    value.entryBegin = entry;
    return true;
}

/// Key with its colon reached, then the value.
bool Parser::parseMappingEntry(int indent, YamlNode& key, YamlNode& value)
{
    m_contentLine = m_at.line;
    ++m_at.pos;
    if (!parseBlockNode({indent, true, false}, value)) return false;
    value.entryBegin = key.begin;
    return true;
}

bool Parser::parseBlockMapping(int indent, YamlNode firstKey, bool explicitKey, YamlNode& node)
{
    node.kind = NodeKind::Mapping;
    YamlCursor start = m_at;
    if (!explicitKey) start.pos = firstKey.begin;
    beginAt(node, start);
    bool more = true;
    bool haveKey = !explicitKey;
    YamlNode key = std::move(firstKey);
    while (more) {
        YamlNode value;
        if (!haveKey && atIndicator('?')) {
            if (!parseExplicitEntry(indent, key, value)) return false;
        } else {
            if (!haveKey) {
                if (atIndicator('-')) return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a list item stands among keys; indent the list or remove the dash"));
                std::string anchor;
                bool text = false;
                const YamlCursor at = m_at;
                while (m_at.peek() == '&' || m_at.peek() == '!') {
                    if (!parseProperties(anchor, text)) return false;
                    m_at.skipBlanks();
                }
                key = YamlNode{};
                if (!parseScalar(indent + 1, false, key)) return false;
                if (!keyFollows(key) || key.line != m_at.line) {
                    return failAt(at, PT_TR_NOOP("YamlError", "%1, line %2, column %3: a key with a colon was expected here"));
                }
                finishProperties(anchor, text, key);
            }
            if (!parseMappingEntry(indent, key, value)) return false;
        }
        haveKey = false;
        value.keyBegin = key.begin;
        value.keyEnd = key.end;
        node.end = value.end;
        node.children.emplace_back(std::move(key.scalar), std::move(value));
        key = YamlNode{};
        if (!nextEntry(indent, more)) return false;
    }
    prepareLarge(node);
    return true;
}

bool Parser::parseFlowNode(YamlNode& node)
{
    std::string anchor;
    bool text = false;
    bool crossed = false;
    while (m_at.peek() == '&' || m_at.peek() == '!') {
        if (!parseProperties(anchor, text)) return false;
        if (!skipSpace(true, crossed)) return false;
        begin(node);
    }
    const char c = m_at.peek();
    if ((!anchor.empty() || text) && (c == ',' || c == ']' || c == '}')) {
        finishProperties(anchor, text, node);
        return true;
    }
    bool ok = false;
    if (c == '*') ok = parseAlias(node);
    else if (c == '[' || c == '{') ok = parseFlowCollection(node);
    else ok = parseScalar(0, true, node);
    if (ok) finishProperties(anchor, text, node);
    return ok;
}

bool Parser::finishFlowPair(YamlNode key, bool wrap, YamlNode& node)
{
    if (key.kind == NodeKind::Sequence || key.kind == NodeKind::Mapping) {
        return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a key must be a text or a number"));
    }
    ++m_at.pos;
    YamlNode value;
    begin(value);
    value.slot = m_at.pos;
    const YamlCursor afterColon = m_at;
    bool crossed = false;
    if (!skipSpace(true, crossed)) return false;
    const char c = m_at.peek();
    if (c != ',' && c != ']' && c != '}') {
        const std::size_t slot = value.slot;
        if (!parseFlowNode(value)) return false;
        value.slot = slot;
    } else {
        m_at = afterColon;
    }
    value.keyBegin = value.entryBegin = key.begin;
    value.keyEnd = key.end;
    if (!wrap) {
        node.children.emplace_back(std::move(key.scalar), std::move(value));
        return true;
    }
    YamlNode pair;   // "[a: 1]" is a list of one mapping
    pair.kind = NodeKind::Mapping;
    pair.flow = true;
    pair.begin = pair.slot = pair.keyBegin = pair.keyEnd = pair.entryBegin = key.begin;
    pair.line = key.line;
    pair.column = key.column;
    pair.end = value.end;
    pair.children.emplace_back(std::move(key.scalar), std::move(value));
    node.children.emplace_back(std::string(), std::move(pair));
    return true;
}

bool Parser::parseFlowEntry(bool mapping, YamlNode& node)
{
    YamlNode item;
    begin(item);
    item.slot = m_at.pos;
    if (!parseFlowNode(item)) return false;
    const bool quoted = !item.plain;
    bool crossed = false;
    const YamlCursor afterItem = m_at;
    if (!skipSpace(true, crossed)) return false;
    const bool indicator = m_at.blankAt(1) || std::string_view(",[]{}").find(m_at.peek(1)) != std::string_view::npos;
    if (m_at.peek() == ':' && (indicator || quoted)) return finishFlowPair(std::move(item), !mapping, node);
    m_at = afterItem;
    if (!mapping) {
        item.keyBegin = item.keyEnd = item.entryBegin = item.begin;
        node.children.emplace_back(std::string(), std::move(item));
        return true;
    }
    if (item.kind == NodeKind::Sequence || item.kind == NodeKind::Mapping) {
        return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a key must be a text or a number"));
    }
    YamlNode value;   // "{a}": a key without colon
    beginAt(value, m_at);
    value.begin = value.end = value.slot = value.keyEnd = item.end;
    value.keyBegin = value.entryBegin = item.begin;
    node.children.emplace_back(std::move(item.scalar), std::move(value));
    return true;
}

bool Parser::parseFlowCollection(YamlNode& node)
{
    if (++m_depth > kMaxDepth) return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: nested more than 200 levels deep"));
    const std::size_t slot = node.slot;
    const YamlCursor start = m_at;
    node = YamlNode{};
    begin(node);
    node.slot = slot;
    node.flow = true;
    const bool mapping = m_at.peek() == '{';
    node.kind = mapping ? NodeKind::Mapping : NodeKind::Sequence;
    const char close = mapping ? '}' : ']';
    ++m_at.pos;
    bool needComma = false;
    while (true) {
        bool crossed = false;
        if (!skipSpace(true, crossed)) return false;
        if (m_at.atEnd() || m_at.atDocumentMarker()) {
            return failAt(start, PT_TR_NOOP("YamlError", "%1, line %2, column %3: this bracket is never closed"));
        }
        if (m_at.peek() == close) break;
        if (needComma && m_at.peek() != ',') return fail(PT_TR_NOOP("YamlError", "%1, line %2, column %3: a comma or the closing bracket was expected here"));
        if (needComma) {
            ++m_at.pos;
            needComma = false;
            continue;
        }
        if (!parseFlowEntry(mapping, node)) return false;
        needComma = true;
    }
    ++m_at.pos;
    node.end = m_at.pos;
    m_contentLine = m_at.line;
    --m_depth;
    return true;
}

}  // namespace

Result<YamlNode> parseYaml(std::string_view text, const std::string& name)
{
    return Parser(text, name.empty() ? std::string("YAML") : name).run();
}

}  // namespace pt::config
