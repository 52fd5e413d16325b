// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

namespace pt::train {

/// A Conv2d that takes a shorter way while it is trained, where there is one (winograd.h, pointwise.h). Evaluations, and other programs, compute the
/// plain one, to the last bit.
class ConvImpl : public torch::nn::Conv2dImpl
{
public:
    using torch::nn::Conv2dImpl::Conv2dImpl;
    torch::Tensor forward(const torch::Tensor& x);
};
TORCH_MODULE(Conv);

}  // namespace pt::train
