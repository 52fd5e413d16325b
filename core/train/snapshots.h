// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <utility>
#include <vector>

namespace pt::train {

/// Names as DeepLabCut gives them: snapshot-200.pt, snapshot-best-040.pt; epochs have at least three digits.
std::string snapshotName(long long number, bool epochs, bool best);

/// Snapshots of a run with their numbers, newest first.
std::vector<std::pair<long long, fs::path>> regularSnapshots(const fs::path& run);
std::vector<std::pair<long long, fs::path>> bestSnapshots(const fs::path& run);

/// The snapshot with the highest number, a best one too; empty when there is none.
fs::path newestSnapshot(const fs::path& run);

}  // namespace pt::train
