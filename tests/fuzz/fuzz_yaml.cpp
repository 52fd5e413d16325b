// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The YAML text layer: whatever the bytes are, parsing and editing end, and an edit that succeeds leaves a text that parses to the same tree.
// Input: one byte that chooses an edit, one that chooses a node, then a line with a value, then the text.
#include "core/config/yaml_document.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <tuple>
#include <vector>

using namespace pt::config;

namespace {

void paths(const YamlNode& node, const KeyPath& at, std::vector<KeyPath>& out)
{
    if (out.size() > 300) return;
    if (!at.empty()) out.push_back(at);
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        KeyPath below = at;
        if (node.kind == NodeKind::Mapping) below.emplace_back(node.children[i].first);
        else below.emplace_back(i);
        paths(node.children[i].second, below, out);
    }
}

bool same(const YamlNode& a, const YamlNode& b)
{
    const auto all = [](const YamlNode& n) {
        return std::tie(n.kind, n.scalar, n.plain, n.flow, n.begin, n.end, n.keyBegin, n.keyEnd, n.entryBegin, n.slot, n.line, n.column);
    };
    if (all(a) != all(b) || a.children.size() != b.children.size()) return false;
    for (std::size_t i = 0; i < a.children.size(); ++i)
        if (a.children[i].first != b.children[i].first || !same(a.children[i].second, b.children[i].second)) return false;
    return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 3) return 0;
    const std::string all(reinterpret_cast<const char*>(data) + 2, size - 2);
    const auto end = all.find('\n');
    const std::string value = all.substr(0, end);
    const std::string text = end == std::string::npos ? std::string() : all.substr(end + 1);
    auto document = YamlDocument::parse(text, "fuzz.yaml");
    if (!document) return 0;
    std::vector<KeyPath> known;
    paths(document->root(), {}, known);
    KeyPath path = known.empty() ? KeyPath{std::string("key")} : known[data[1] % known.size()];
    const std::string name = formatKeyPath(path);
    bool done = false;
    switch (data[0] % 5) {
    case 0: done = document->set(path, value).has_value(); break;
    case 1:
        path.emplace_back(std::string("new"));
        done = document->set(path, value).has_value();
        break;
    case 2: done = document->remove(name).has_value(); break;
    case 3: done = document->rename(name, value).has_value(); break;
    default: done = document->set("added.below", value).has_value(); break;
    }
    const auto again = YamlDocument::parse(document->text(), "fuzz.yaml");
    if (!again || !same(again->root(), document->root())) std::abort();
    if (!done && document->text() != text) std::abort();
    return 0;
}
