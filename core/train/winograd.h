// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

namespace pt::train {

/// Whether winogradConvolution() can do this convolution, and is worth it: CPU, single precision, 3x3, stride 1, as much padding as
/// dilation, no groups, enough channels and pixels.
bool winogradFits(const torch::Tensor& x, const torch::Tensor& weight, const torch::nn::detail::ConvNdOptions<2>& options);

/// Takes it for few pixels too, where it is not worth it: what a small batch shows of the memory is then what a large one needs. Not while others compute.
void takeWinogradForFewPixels(bool on);

/// x (N x in x H x W) under filters (out x in x 3 x 3), plus a bias by channel where it is defined: torch::conv2d with padding = dilation, differentiable in all of them, with four times fewer
/// products (winograd_tiles.h). The result differs from conv2d's by rounding alone, and does not depend on the number of threads.
torch::Tensor winogradConvolution(const torch::Tensor& x, const torch::Tensor& weight, std::int64_t dilation, const torch::Tensor& bias = {});

}  // namespace pt::train
