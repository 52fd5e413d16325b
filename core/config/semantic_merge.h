// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/semantic_diff.h"

#include <map>
#include <string>
#include <vector>

namespace pt::config {

/// A value that both sides changed, each in its own way. Values as one line of YAML; empty where the key is absent on that side.
struct MergeConflict
{
    std::string key;
    std::string base, mine, theirs;
};

struct MergeResult
{
    std::string text;                       ///< Holds mine for each conflict that no choice was made for.
    std::vector<ValueChange> fromTheirs;    ///< Values taken over from the other side.
    std::vector<ValueChange> fromMine;      ///< Values that were only changed here.
    std::vector<MergeConflict> conflicts;   ///< All, decided or not.
    std::size_t commentsStripped = 0;       ///< Comments that the other side had removed wholesale and that were kept; 0 when it had not.
};

/// Three-way merge of a configuration: `base` is what both started from. Values are merged key by key; lines, so that the comments, order
/// and style of both sides survive: where both touched the same lines, mine stay and the comments that are new in theirs come before them.
/// When the other side dropped most comments (DeepLabCut writes its files anew without any), only its values are taken.
/// `takeTheirs`: conflicts decided for the other side, by key. Errors: as YamlDocument::set.
Result<MergeResult> mergeConfigs(const YamlDocument& base, const YamlDocument& mine, const YamlDocument& theirs,
                                 const std::map<std::string, bool>& takeTheirs = {});

/// The text of `commented` with the values of `rewritten`: for a file that a program has written anew without its comments.
Result<std::string> putCommentsBack(const YamlDocument& commented, const YamlDocument& rewritten);

/// How many comments `after` lacks when it has lost most of those of `before` at once; 0 otherwise.
std::size_t strippedComments(const YamlDocument& before, const YamlDocument& after);

}  // namespace pt::config
