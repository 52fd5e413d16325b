// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"
#include "core/config/pose_config.h"
#include "core/dataset/project.h"

#include <vector>

namespace pt::advice {

/// Rules over (configuration, data set): ids L01 to L70 are the pitfalls of the reference. project may be null: data rules are silent.
/// What the reading found itself (reading.findings) is not repeated here: show both.
/// Order: what fails, then surprises, then hints; by line within. Findings carry key and line; fast enough to run on every edit (no file is read).
std::vector<Finding> check(const config::YamlDocument& document, const config::ConfigReading& reading, const dataset::Project* project);

}  // namespace pt::advice
