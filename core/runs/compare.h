// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <map>
#include <string>
#include <vector>

namespace pt::runs {

/// What a run's frozen configuration sets, key to YAML text as its loader uses it; keys that its loader ignores and paths are left out.
using UsedValues = std::map<std::string, std::string>;
/// Empty where config.yaml cannot be read.
UsedValues usedValues(const fs::path& runDir);

/// One key that two runs have differently; `before` or `after` is empty where a run does not have it.
struct Difference { std::string key, before, after; };
/// In the order of the parameter table as far as it knows them. Equal numbers (1 and 1.0) are no difference.
std::vector<Difference> differences(const UsedValues& before, const UsedValues& after);

}  // namespace pt::runs
