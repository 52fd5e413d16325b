// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/convolution.h"

#include "core/train/pointwise.h"
#include "core/train/winograd.h"

namespace pt::train {

torch::Tensor ConvImpl::forward(const torch::Tensor& x)
{
    if (is_training() && winogradFits(x, weight, options)) return winogradConvolution(x, weight, (*options.dilation())[0]);
    if (is_training() && pointwiseFits(x, weight, options)) return pointwiseConvolution(x, weight, (*options.stride())[0]);
    return torch::nn::Conv2dImpl::forward(x);
}

}  // namespace pt::train
