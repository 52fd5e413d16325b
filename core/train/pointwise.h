// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

namespace pt::train {

/// Whether pointwiseConvolution() can do this convolution, and is worth it: CPU, single precision, 1x1, the same stride both ways,
/// no padding, no groups, enough pixels, channels in whole panels (matrix_product.h).
bool pointwiseFits(const torch::Tensor& x, const torch::Tensor& weight, const torch::nn::detail::ConvNdOptions<2>& options);

/// x (N x in x H x W) under filters (out x in x 1 x 1): torch::conv2d, differentiable in both. With the channels together in memory it is one product
/// of matrices, pixels x in times in x out. The result differs from conv2d's by rounding alone, and does not depend on the number of threads.
torch::Tensor pointwiseConvolution(const torch::Tensor& x, const torch::Tensor& weight, std::int64_t stride);

}  // namespace pt::train
