// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

#include <array>
#include <optional>

namespace pt::train {

/// A convolution's steps, down and across.
struct Steps { std::array<int, 2> stride{1, 1}, padding{0, 0}, dilation{1, 1}; };

/// The steps of a convolution on the CPU with weights in single precision, no groups, padding with zeros that is given as numbers.
std::optional<Steps> stepsOf(const torch::Tensor& x, const torch::Tensor& weight, const torch::nn::detail::ConvNdOptions<2>& options);

/// The same, where generalConvolution() or generalTransposed() can do it: x in single precision too, and no autocast.
std::optional<Steps> generalSteps(const torch::Tensor& x, const torch::Tensor& weight, const torch::nn::detail::ConvNdOptions<2>& options);

/// x (N x in x H x W) under filters (out x in x any x any), plus a bias by channel where it is defined: torch::conv2d, differentiable in all of them. What
/// the filters see of some pixels is laid out as a matrix and multiplied with the filters as another one (matrix_product.h). The result differs from
/// conv2d's by rounding alone, and does not depend on the number of threads.
torch::Tensor generalConvolution(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const Steps& steps);

/// The same for torch::conv_transpose2d with filters in x out x any x any: what generalConvolution() does on its way back.
torch::Tensor generalTransposed(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const Steps& steps, const std::array<int, 2>& outputPadding);

}  // namespace pt::train
