// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/convolution.h"

#include "core/train/general_convolution.h"
#include "core/train/narrow_convolution.h"
#include "core/train/pointwise.h"
#include "core/train/winograd.h"

namespace pt::train {
namespace {

thread_local int s_ownWays = 0;   // scopes of OwnWays

}  // namespace

OwnWays::OwnWays() { ++s_ownWays; }
OwnWays::~OwnWays() { --s_ownWays; }
bool OwnWays::on() { return s_ownWays > 0; }

torch::Tensor ConvImpl::forward(const torch::Tensor& x)
{
    if (!is_training() && !OwnWays::on()) return torch::nn::Conv2dImpl::forward(x);
    if (const auto type = narrowType(x)) {
        if (const auto steps = stepsOf(x, weight, options)) return narrowConvolution(x, weight, bias, *steps, *type);
    }
    if (is_training() && winogradFits(x, weight, options)) return winogradConvolution(x, weight, (*options.dilation())[0], bias);
    if (pointwiseFits(x, weight, options)) return pointwiseConvolution(x, weight, (*options.stride())[0]);
    if (const auto steps = generalSteps(x, weight, options)) return generalConvolution(x, weight, bias, *steps);
    return torch::nn::Conv2dImpl::forward(x);
}

torch::Tensor TransposedImpl::forward(const torch::Tensor& x)
{
    const auto plain = [&] { return torch::nn::ConvTranspose2dImpl::forward(x); };
    if (!is_training() && !OwnWays::on()) return plain();
    const auto& all = *options.output_padding();
    const std::array<int, 2> more = {static_cast<int>(all[0]), static_cast<int>(all[1])};
    if (const auto type = narrowType(x)) {
        const auto steps = stepsOf(x, weight, options);
        return steps ? narrowTransposed(x, weight, bias, *steps, more, *type) : plain();
    }
    const auto steps = generalSteps(x, weight, options);
    return steps ? generalTransposed(x, weight, bias, *steps, more) : plain();
}

}  // namespace pt::train
