// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

/// Sums that do not depend on the number of threads: of blocks of a fixed size, which are added up in their order. Single precision on the CPU; any
/// other tensor goes LibTorch's way.
namespace pt::train {

/// The sum of all numbers, differentiable.
torch::Tensor sumOfAll(const torch::Tensor& t);

/// Their mean, likewise.
torch::Tensor meanOfAll(const torch::Tensor& t);

/// Of each channel of maps (N x C x H x W) of any type, in single precision; not differentiable.
torch::Tensor sumOfChannels(const torch::Tensor& maps);

/// torch::binary_cross_entropy_with_logits number by number, differentiable in `out`: LibTorch computes the logistic function of the numbers with which a
/// thread ends in another way than of the others. target: as many numbers in the same order.
torch::Tensor logisticLosses(const torch::Tensor& out, const torch::Tensor& target);

}  // namespace pt::train
