// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_deferred.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace pt::config {
namespace {

constexpr std::size_t kLarge = 512;   // children from which on the extra books pay
constexpr std::size_t kBlock = 256;

std::uint32_t hashOf(const std::string& key) { return static_cast<std::uint32_t>(std::hash<std::string>{}(key)); }

std::size_t blockCount(std::size_t children) { return (children + kBlock - 1) / kBlock; }

void moveNode(YamlNode& node, std::size_t bytes, int lines)
{
    node.begin += bytes, node.end += bytes, node.keyBegin += bytes, node.keyEnd += bytes, node.entryBegin += bytes, node.slot += bytes;
    node.line += lines;
    if (node.children.empty()) return;
    node.laterBytes += bytes;
    node.laterLines += lines;
}

/// Hands on what the collection remembers for all of its children: to the children, or to the blocks of a large one.
void handDown(YamlNode& node)
{
    if (node.laterBytes == 0 && node.laterLines == 0) return;
    if (node.large) {
        for (auto& block : node.large->blocks) block.bytes += node.laterBytes, block.lines += node.laterLines;
    } else {
        for (auto& [key, child] : node.children) moveNode(child, node.laterBytes, node.laterLines);
    }
    node.laterBytes = 0;
    node.laterLines = 0;
}

/// Hands on what a block remembers for its children.
void handDownBlock(YamlNode& node, std::size_t block)
{
    if (!node.large || block >= node.large->blocks.size()) return;
    const YamlLarge::Block moved = std::exchange(node.large->blocks[block], {});
    if (moved.bytes == 0 && moved.lines == 0) return;
    const std::size_t end = std::min(node.children.size(), (block + 1) * kBlock);
    for (std::size_t i = block * kBlock; i < end; ++i) moveNode(node.children[i].second, moved.bytes, moved.lines);
}

void handDownBlocks(YamlNode& node, std::size_t firstBlock = 0)
{
    for (std::size_t b = firstBlock; node.large && b < node.large->blocks.size(); ++b) handDownBlock(node, b);
}

/// The places of a child and of those beside it, and of the first and the last.
void settleAround(YamlNode& node, std::optional<std::size_t> index)
{
    handDown(node);
    if (!node.large) return;
    handDownBlock(node, 0);
    handDownBlock(node, node.large->blocks.size() - 1);
    if (!index) return;
    const std::size_t block = *index / kBlock;
    for (std::size_t b = block == 0 ? 0 : block - 1; b <= block + 1; ++b) handDownBlock(node, b);
}

/// A new entry is indented as the first mappings inside the root are.
void settleIndentation(YamlNode& root)
{
    if (root.kind != NodeKind::Mapping || root.flow) return;
    int seen = 0;   // the first one tells, but for odd ones with a question mark
    for (std::size_t i = 0; i < root.children.size() && seen < 8; ++i) {
        YamlNode& child = root.children[i].second;
        if (child.kind != NodeKind::Mapping || child.flow || child.children.empty()) continue;
        ++seen;
        if (root.large) handDownBlock(root, i / kBlock);
        settleAround(child, std::nullopt);
    }
}

}  // namespace

void prepareLarge(YamlNode& collection)
{
    if (collection.children.size() < kLarge) return;
    auto& large = collection.large.make();
    large.blocks.assign(blockCount(collection.children.size()), {});
    large.hashes.clear();
    if (collection.kind != NodeKind::Mapping) return;
    large.hashes.reserve(collection.children.size());
    for (const auto& [key, child] : collection.children) large.hashes.push_back(hashOf(key));
}

std::optional<std::size_t> stepIndex(const YamlNode& node, const KeyStep& step)
{
    if (const auto* index = std::get_if<std::size_t>(&step)) {
        if (node.kind == NodeKind::Sequence && *index < node.children.size()) return *index;
        return std::nullopt;
    }
    if (node.kind != NodeKind::Mapping) return std::nullopt;
    const auto& key = std::get<std::string>(step);
    const bool hashed = node.large && node.large->hashes.size() == node.children.size();
    const std::uint32_t hash = hashed ? hashOf(key) : 0;
    for (std::size_t i = node.children.size(); i-- > 0;) {
        if ((!hashed || node.large->hashes[i] == hash) && node.children[i].first == key) return i;
    }
    return std::nullopt;
}

void moveChildren(YamlNode& parent, std::size_t first, std::size_t bytes, int lines)
{
    const std::size_t n = parent.children.size();
    if (first >= n || (bytes == 0 && lines == 0)) return;
    std::size_t i = first;
    for (; i < n && (!parent.large || i % kBlock != 0); ++i) moveNode(parent.children[i].second, bytes, lines);
    for (std::size_t b = i / kBlock; i < n && b < parent.large->blocks.size(); ++b) {
        parent.large->blocks[b].bytes += bytes;
        parent.large->blocks[b].lines += lines;
    }
}

void settleForEdit(YamlNode& root, const KeyPath& path)
{
    YamlNode* node = &root;
    for (const KeyStep& step : path) {
        const auto index = stepIndex(*node, step);
        settleAround(*node, index);
        if (!index) {   // grows here, at its end
            node = nullptr;
            break;
        }
        node = &node->children[*index].second;
    }
    if (node != nullptr) settle(*node);
    settleIndentation(root);
}

void settle(YamlNode& node)
{
    handDown(node);
    handDownBlocks(node);
    for (auto& [key, child] : node.children) {
        if (!child.children.empty()) settle(child);
    }
}

void replaceChildren(YamlNode& parent, std::size_t first, std::size_t had, std::vector<std::pair<std::string, YamlNode>> fresh)
{
    auto& children = parent.children;
    const std::size_t common = std::min(fresh.size(), had);
    const auto at = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
    // Children that change their number may change their block: those from here on must not be behind.
    if (parent.large && fresh.size() != had) handDownBlocks(parent, first / kBlock);
    std::vector<std::uint32_t> hashes;
    const bool hashed = parent.large && parent.large->hashes.size() == children.size();
    for (const auto& [key, child] : fresh)
        if (hashed) hashes.push_back(hashOf(key));
    std::move(fresh.begin(), fresh.begin() + at(common), children.begin() + at(first));
    if (fresh.size() > had) {
        children.insert(children.begin() + at(first + common), std::make_move_iterator(fresh.begin() + at(common)), std::make_move_iterator(fresh.end()));
    } else {
        children.erase(children.begin() + at(first + common), children.begin() + at(first + had));
    }
    if (!parent.large) return;
    parent.large->blocks.resize(blockCount(children.size()));
    if (!hashed) return;
    auto& kept = parent.large->hashes;
    kept.erase(kept.begin() + at(first), kept.begin() + at(first + had));
    kept.insert(kept.begin() + at(first), hashes.begin(), hashes.end());
}

}  // namespace pt::config
