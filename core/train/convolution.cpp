// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/convolution.h"

#include "core/train/general_convolution.h"
#include "core/train/pointwise.h"
#include "core/train/winograd.h"

namespace pt::train {

torch::Tensor ConvImpl::forward(const torch::Tensor& x)
{
    if (!is_training()) return torch::nn::Conv2dImpl::forward(x);
    if (winogradFits(x, weight, options)) return winogradConvolution(x, weight, (*options.dilation())[0], bias);
    if (pointwiseFits(x, weight, options)) return pointwiseConvolution(x, weight, (*options.stride())[0]);
    if (const auto steps = generalSteps(x, weight, options)) return generalConvolution(x, weight, bias, *steps);
    return torch::nn::Conv2dImpl::forward(x);
}

torch::Tensor TransposedImpl::forward(const torch::Tensor& x)
{
    const auto steps = is_training() ? generalSteps(x, weight, options) : std::nullopt;
    if (!steps) return torch::nn::ConvTranspose2dImpl::forward(x);
    const auto& more = *options.output_padding();
    return generalTransposed(x, weight, bias, *steps, {static_cast<int>(more[0]), static_cast<int>(more[1])});
}

}  // namespace pt::train
