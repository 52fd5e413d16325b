// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/general_convolution.h"

#include <array>
#include <vector>

namespace pt::test {

using Tensors = std::vector<torch::Tensor>;
using Pair = std::array<int, 2>;

/// LibTorch's own convolution of {x, filters, perhaps a bias}.
inline torch::Tensor plainConvolution(const Tensors& in, const train::Steps& steps, bool transposed, const Pair& outputPadding)
{
    const auto wide = [](const Pair& p) { return std::vector<std::int64_t>{p[0], p[1]}; };
    const auto bias = in.size() > 2 ? in[2] : torch::Tensor();
    if (transposed) return torch::conv_transpose2d(in[0], in[1], bias, wide(steps.stride), wide(steps.padding), wide(outputPadding), 1, wide(steps.dilation));
    return torch::conv2d(in[0], in[1], bias, wide(steps.stride), wide(steps.padding), wide(steps.dilation));
}

}  // namespace pt::test
