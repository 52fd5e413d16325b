// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/general_convolution.h"

namespace pt::train {

/// The type that autocast asks for on the CPU (bf16, fp16), where it is on and narrowConvolution() can do it.
std::optional<torch::ScalarType> narrowType(const torch::Tensor& x);

/// torch::conv2d as autocast computes it, in a narrow type, with a result of that type; differentiable in all of x (N x in x H x W, any type),
/// weight (out x in x any x any, single precision) and bias (by channel, or undefined). The products are LibTorch's (oneDNN's), but of one piece of the
/// batch after the other, each on one thread: pieces that depend on shapes alone, and gradients of filters that are summed up in their order, in single
/// precision. So the result does not depend on the number of threads.
torch::Tensor narrowConvolution(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const Steps& steps, torch::ScalarType type);

/// The same for torch::conv_transpose2d with filters in x out x any x any.
torch::Tensor narrowTransposed(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const Steps& steps, const std::array<int, 2>& outputPadding, torch::ScalarType type);

}  // namespace pt::train
