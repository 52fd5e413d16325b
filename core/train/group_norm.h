// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

namespace pt::train {

/// Whether groupNorm() can do it: CPU, single precision or, with weights in it, a narrower type.
bool groupNormFits(const torch::Tensor& x, const torch::Tensor& weight, int groups);

/// torch::group_norm of x (N x C x H x W), then, where it is defined, `added` on top, then, if asked for, the ReLU: differentiable in all of them.
/// One pass over the maps where three operations make as many, and nothing is kept but x and, where something was added, the result. It differs
/// from LibTorch's by rounding alone, and does not depend on the number of threads.
torch::Tensor groupNorm(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, int groups, double eps, bool relu, const torch::Tensor& added = {});

}  // namespace pt::train
