// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/dataset/project.h"

namespace pt::train {

/// The frames that a run trains and tests on, by their project's frame numbers of now.
struct RunSplit
{
    dataset::Shuffle shuffle;
    int gone = 0;              ///< Frames of the run's beginning that the project no longer has.
    bool frozen = false;       ///< From split.json; else looked up in the project.
};

/// Writes split.json: {"train": [frame ids], "test": [...], "train_fraction", "shuffle"}. A project whose frames are relabelled, extended or
/// split anew while the run lasts would otherwise let frames that were trained on count as test frames. Errors: Io.
Result<void> freezeSplit(const fs::path& run, const dataset::Project& project, const dataset::Shuffle& shuffle);

/// The split that a run began with, in the order it had. A run that has no split.json (it was made by an older version) takes what
/// `configFile`, the file that it was begun from, says in the project. Errors: Io; Parse when split.json is damaged.
Result<RunSplit> splitOfRun(const fs::path& run, const dataset::Project& project, const fs::path& configFile);

}  // namespace pt::train
