// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/pose_config.h"

#include <optional>
#include <string>
#include <vector>

namespace pt::config {

/// What became of one setting in a translation.
struct TranslationNote
{
    enum class Kind {
        Same,       ///< Means the same there.
        Nearest,    ///< The nearest counterpart; the message says what differs.
        Lost        ///< Has no counterpart.
    } kind = Kind::Same;
    std::string from, fromValue;   ///< Key and value as written in the source.
    std::string to, toValue;       ///< Key and value in the result; empty when lost.
    Message message;               ///< Empty for Same.
};

struct Translation
{
    std::string text;                       ///< The other dialect's file: its template with the translated values.
    std::vector<TranslationNote> notes;     ///< In the order of the source's table.
};

struct TranslationOptions
{
    /// Training frames of the project: turns iterations into epochs and back (epochs = iterations * batch / frames). Without it the
    /// schedule of the other dialect's template stays.
    std::optional<int> trainingFrames;
    std::string projectPath, poseConfigPath;          ///< Of the file to be made; the source's where empty.
    std::vector<std::string> individuals;             ///< Names of the animals: a pose_cfg.yaml does not hold them.
    int uniqueBodyparts = 0;                          ///< How many of the last joints of a pose_cfg.yaml are unique parts.
};

/// Translates a tuned configuration into the other dialect, with a report of what has no counterpart; reference section 10.4.
/// Errors: Parse (the source is none of the dialects), as makeTorchConfigText.
Result<Translation> translateConfig(const YamlDocument& source, params::Dialect to, const TranslationOptions& options = {});

}  // namespace pt::config
