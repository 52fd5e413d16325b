// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/optimiser_torch.h"
#include "core/train/snapshot.h"

#include <torch/torch.h>

namespace pt::train {

/// The numbers of a tensor for a file: shared where they lie in C order in the CPU's memory (they change when the tensor does), else copied.
TensorData dataOf(const torch::Tensor& tensor);

/// A tensor of its own with these numbers. Undefined without data.
torch::Tensor tensorOf(const TensorData& data);

/// The optimiser's state as torch.optim.Optimizer.state_dict() has it, for DeepLabCut: {"state": {0: {"step", "exp_avg", "exp_avg_sq"}, ...},
/// "param_groups": [{"lr": ..., "params": [0, 1, ...]}]}. Parameters are numbered in the network's order, which is DeepLabCut's.
PyValue optimizerState(const torch::nn::Module& network, const Optimiser& optimiser, double rate);

}  // namespace pt::train
