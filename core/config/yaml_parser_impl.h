// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/yaml_deferred.h"
#include "core/config/yaml_parser.h"
#include "core/config/yaml_scalar.h"

#include <optional>
#include <unordered_map>

namespace pt::config::detail {

constexpr int kMaxDepth = 200;                    // a parser of nested text must not eat the stack
constexpr std::size_t kMaxAliasNodes = 1000000;   // aliases of aliases grow exponentially

/// Where a block node stands: decides what may begin there.
struct Place
{
    int parentIndent = -1;
    bool afterKey = false;     ///< Value of "key:": a list may stand at the key's own column, on a later line.
    bool compact = true;       ///< A block collection may begin on this very line: after "- ", "? ", ": ", at the start.
};

/// Recursive descent over one text: what stands in block style in yaml_parser_block.cpp, inside brackets in yaml_parser_flow.cpp, characters,
/// documents, tags, anchors and scalars in yaml_parser.cpp.
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

}  // namespace pt::config::detail
