// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/base/message.h"

#include <vector>

namespace pt::train {

struct ExportOptions
{
    fs::path run;
    fs::path snapshot;         ///< Empty: the newest of the run.
    fs::path project;          ///< Folder of the DeepLabCut project, or its config.yaml. Empty: the project that the run trained on.
    int shuffle = 1;
    /// Take the optimiser's state along, out of the snapshot or the training state that was written with it. Always done where the
    /// configuration's runner.snapshots.save_optimizer_state says so.
    bool optimiser = false;
};

struct Exported
{
    fs::path snapshot, config;      ///< What was written, or for the configuration found.
    bool newShuffle = false;        ///< The shuffle was made; else it was there and the snapshot was put beside its own.
    std::vector<Message> notes;     ///< What to know before comparing results.
};

/// Puts a trained network into a DeepLabCut 3 project, as if DeepLabCut had trained it: dlc-models-pytorch/iteration-X/<shuffle>/train with
/// pytorch_config.yaml and snapshot-NNN.pt, the test folder, the training set's files with the split that the run used, and its entry in
/// metadata.yaml. The snapshot's metadata are DeepLabCut's: epoch, metrics of its last evaluation, losses. A shuffle of that number that is there already must be a PyTorch one with the same network; the snapshot is then put into
/// its train folder. Nothing is ever overwritten.
/// Errors: NotFound, Io, Parse; Conflict (something is in the way); InvalidArgument (other body parts or animals, weights that do not fit).
Result<Exported> exportToDeepLabCut(const ExportOptions& options);

}  // namespace pt::train
