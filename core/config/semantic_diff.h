// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/yaml_document.h"

#include <string>
#include <string_view>
#include <vector>

namespace pt::config {

/// One value that differs between two configurations.
struct ValueChange
{
    enum class Kind { Changed, Added, Removed } kind = Kind::Changed;
    KeyPath path;
    std::string key;      ///< The path as text.
    std::string before;   ///< One line of YAML, collections in flow style; empty for Added.
    std::string after;    ///< The same; empty for Removed.
    int lineBefore = 0;   ///< 1-based; 0 where there is none.
    int lineAfter = 0;
};

/// Whether two nodes mean the same to both of DeepLabCut's readers: 1.0 and 1, "a" and a, flow and block style, keys in any order.
/// What the two readers take differently (5e-05, yes) equals only itself, written alike.
bool sameMeaning(const YamlNode& a, const YamlNode& b);

/// What differs by value, in the order of `after`, then what it lacks. Mappings are compared key by key; a list is one value, except a
/// list of mappings of the same length, which is compared item by item. Comments, order and style do not count.
std::vector<ValueChange> semanticDiff(const YamlDocument& before, const YamlDocument& after);

/// A node as one line of YAML that can be given to YamlDocument::set; comments inside it are left out.
std::string flowText(const YamlDocument& document, const YamlNode& node);

/// Makes the value at a change's path in `document` what `after` (forward) or `before` holds; keeps everything else.
/// Errors: as YamlDocument::set and remove.
Result<void> applyChange(YamlDocument& document, const ValueChange& change, bool forward = true);

/// Whether the key names the files and folders of its own shuffle (training set, split, project): a value of another shuffle there would make
/// this one train from that one's split.
bool namesOwnFiles(std::string_view key);

/// All comments of a text, one a line, in order; "#" inside quotes and block scalars is none.
std::vector<std::string> commentsOf(const YamlDocument& document);

}  // namespace pt::config
