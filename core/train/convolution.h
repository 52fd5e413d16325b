// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

namespace pt::train {

/// A Conv2d that while it is trained takes a way that does not depend on the number of threads, the shortest one (winograd.h, pointwise.h,
/// general_convolution.h). Evaluations, and other programs, compute the plain one, to the last bit.
class ConvImpl : public torch::nn::Conv2dImpl
{
public:
    using torch::nn::Conv2dImpl::Conv2dImpl;
    torch::Tensor forward(const torch::Tensor& x);
};
TORCH_MODULE(Conv);

/// The same of a ConvTranspose2d.
class TransposedImpl : public torch::nn::ConvTranspose2dImpl
{
public:
    using torch::nn::ConvTranspose2dImpl::ConvTranspose2dImpl;
    torch::Tensor forward(const torch::Tensor& x);
};
TORCH_MODULE(Transposed);

}  // namespace pt::train
