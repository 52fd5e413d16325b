// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/yaml_document.h"

#include <string>
#include <vector>

namespace pt::config {

/// Bytes [begin, end) of the old text are replaced.
struct Splice
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text = {};
};

/// What an edit is meant to do to the tree, to be compared with what it did.
struct TreeChange
{
    enum class Kind { Set, Insert, Remove, Rename } kind = Kind::Set;
    KeyPath path;        ///< The node; for Insert the collection that gets a new last child.
    std::string key;     ///< Insert, Rename: the new key; empty for list items.
    YamlNode value;      ///< Set, Insert.
};

/// A planned edit: pieces of text, disjoint, and the change they must amount to.
struct EditPlan
{
    std::vector<Splice> splices;
    TreeChange change;
};

/// Plans; nothing is checked against the resulting text yet. Errors: InvalidArgument.
Result<EditPlan> planSet(std::string_view text, const YamlNode& root, const KeyPath& path, std::string_view yamlValue);
Result<EditPlan> planRemove(std::string_view text, const YamlNode& root, const KeyPath& path);
Result<EditPlan> planRename(const YamlNode& root, const KeyPath& path, std::string_view newKey);

/// The text with all splices done.
std::string applySplices(std::string_view text, std::vector<Splice> splices);

/// Equal values, whatever the style; and: `after` is `before` with exactly this change.
bool sameValue(const YamlNode& a, const YamlNode& b);
bool changedExactly(const YamlNode& before, const YamlNode& after, const TreeChange& change);

}  // namespace pt::config
