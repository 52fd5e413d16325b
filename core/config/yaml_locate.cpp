// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_locate.h"

#include <algorithm>

namespace pt::config {

KeyPath keyAt(const YamlDocument& document, std::size_t byte)
{
    const std::string& text = document.text();
    KeyPath path;
    const YamlNode* node = &document.root();
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (std::size_t i = 0; i < node->children.size(); ++i) {
            const auto& [key, child] = node->children[i];
            const auto lineStart = text.find_last_of("\r\n", child.entryBegin == 0 ? std::string::npos : child.entryBegin - 1);
            // A block entry owns its line from the start, blanks included; one inside brackets begins where it stands.
            const std::size_t begin = node->flow || child.entryBegin == 0 ? child.entryBegin : lineStart == std::string::npos || lineStart >= child.entryBegin ? 0 : lineStart + 1;
            const std::size_t last = std::max({child.end, child.keyEnd, child.slot});
            const std::size_t end = node->flow ? last : std::min(text.find_first_of("\r\n", last), text.size());
            if (byte < begin || byte > end) continue;
            if (node->kind == NodeKind::Mapping) path.emplace_back(key);
            else path.emplace_back(i);
            node = &child;
            deeper = true;
            break;
        }
    }
    return path;
}

int lineOfKey(const YamlDocument& document, std::string_view key)
{
    const YamlNode* node = document.find(key);
    if (!node) return 0;
    const std::string& text = document.text();
    int line = 1;
    for (std::size_t p = 0; p < node->entryBegin && p < text.size(); ++p)
        if (text[p] == '\n' || (text[p] == '\r' && (p + 1 == text.size() || text[p + 1] != '\n'))) ++line;
    return line;
}

}  // namespace pt::config
