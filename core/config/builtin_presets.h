// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace pt::config {

/// Id and text of each file of resources/presets, built into the program.
const std::vector<std::pair<std::string, std::string>>& builtInPresets();

}  // namespace pt::config
