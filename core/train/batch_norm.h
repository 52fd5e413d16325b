// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/backbones.h"

namespace pt::train {

/// What a BatchNorm keeps from step to step, and how.
struct RunningStatistics
{
    torch::Tensor mean, variance;
    double momentum, eps;
    bool learn = true;   ///< The batch's own statistics are used, and join the running ones; else the running ones are used.
};

/// Whether batchNorm() can do it: CPU, single precision or, with weights in it, a narrower type.
bool batchNormFits(const torch::Tensor& x, const torch::Tensor& weight);

/// torch::batch_norm of x (N x C x H x W), then, where it is defined, `added` on top, then, if asked for, the ReLU: differentiable in all of them, in one
/// pass over the maps (norm_rows.h). It differs from LibTorch's by rounding alone, and does not depend on the number of threads.
torch::Tensor batchNorm(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const RunningStatistics& statistics, bool relu, const torch::Tensor& added = {});

/// BatchNorm in training (reference: PyTorch's BatchNorm2d) over the images of all processes: what one process with the whole batch computes, but
/// for the order of sums. x: this process's images, N x C x H x W. Updates the running statistics, the same in each process.
torch::Tensor batchNormAcross(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const torch::Tensor& runningMean,
                              const torch::Tensor& runningVariance, double momentum, double eps, const Across& across);

}  // namespace pt::train
