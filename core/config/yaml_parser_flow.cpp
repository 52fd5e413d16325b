// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_parser_impl.h"

namespace pt::config::detail {

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

}  // namespace pt::config::detail
