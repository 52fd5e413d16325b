// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

namespace pt::train {

/// For a scope on this thread, networks that are not trained take the ways of a training too where these round as LibTorch's operations do (to 4e-6 of the
/// largest value: all but Winograd's), so that what they put out does not depend on the number of threads. Outside of it they compute LibTorch's, to the last bit.
class OwnWays final
{
public:
    OwnWays();
    OwnWays(const OwnWays&) = delete;
    OwnWays& operator=(const OwnWays&) = delete;
    ~OwnWays();
    static bool on();
};

/// A Conv2d that while it is trained takes a way that does not depend on the number of threads, the shortest one (winograd.h, pointwise.h,
/// general_convolution.h, narrow_convolution.h); else see OwnWays.
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
