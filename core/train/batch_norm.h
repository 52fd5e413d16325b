// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/backbones.h"

namespace pt::train {

/// BatchNorm in training (reference: PyTorch's BatchNorm2d) over the images of all processes: what one process with the whole batch computes, but
/// for the order of sums. x: this process's images, N x C x H x W. Updates the running statistics, the same in each process.
torch::Tensor batchNormAcross(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const torch::Tensor& runningMean,
                              const torch::Tensor& runningVariance, double momentum, double eps, const Across& across);

}  // namespace pt::train
