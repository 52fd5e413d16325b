// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/yaml_document.h"

#include <optional>

namespace pt::config {

// An edit of another length moves everything behind it in the text. Instead of telling each node, the collections on the way remember by how
// much their children are behind (YamlNode::laterBytes, and for blocks of a large one's children YamlLarge::blocks); a node is told when
// somebody comes by. A node whose own places are right is settled; YamlDocument hands out settled nodes only.

/// Makes a collection of many children quick to search and to move; small ones stay as they are. For the parser, once it is complete.
void prepareLarge(YamlNode& collection);

/// Index of a step among the children; of a repeated key the last. Nothing: not there, or no step of this kind of node.
std::optional<std::size_t> stepIndex(const YamlNode& node, const KeyStep& step);

/// The children from `first` on stand this many bytes (modulo 2^64) and lines further. The parent itself must be settled.
void moveChildren(YamlNode& parent, std::size_t first, std::size_t bytes, int lines);

/// Settles what a planned edit of this path may look at: the path's nodes, the children beside them, the first and the last of each
/// collection, everything below the path's end, and the mappings that show the file's indentation.
void settleForEdit(YamlNode& root, const KeyPath& path);

/// Settles a node, whose own places are right, and everything below it.
void settle(YamlNode& node);

/// Puts `fresh` children (settled) in the place of children [first, first + had), with everything that is kept about them.
void replaceChildren(YamlNode& parent, std::size_t first, std::size_t had, std::vector<std::pair<std::string, YamlNode>> fresh);

}  // namespace pt::config
