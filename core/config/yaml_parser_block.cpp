// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_parser_impl.h"

namespace pt::config::detail {

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

}  // namespace pt::config::detail
