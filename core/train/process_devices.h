// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/trainer.h"

namespace pt::train {

/// The device of each process, the first one's first; one entry: a process alone. Errors: InvalidArgument (not numbers, a number twice, another count
/// than --processes), NotFound (no such GPU).
Result<std::vector<std::string>> devicesOf(const TrainOptions& options);

/// The numbers in "0,1". Errors: InvalidArgument.
Result<std::vector<int>> readDevices(const std::string& text);

/// Whether each process has an image of a batch. Errors: InvalidArgument.
Result<void> checkShares(int batchSize, const std::vector<std::string>& devices);

/// Computing threads of one process where nothing is said: the machine's, shared.
int threadsFor(const std::vector<std::string>& devices);

}  // namespace pt::train
