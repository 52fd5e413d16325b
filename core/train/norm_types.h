// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/precision.h"

#include <ATen/autocast_mode.h>
#include <torch/torch.h>

#include <optional>

namespace pt::train {

/// Whether the loops of norm_rows.h can normalise x with this weight: on the CPU, in single precision or in a narrower type with weights in single precision.
inline bool normFits(const torch::Tensor& x, const torch::Tensor& weight)
{
    const auto type = x.scalar_type();
    if (type != torch::kFloat32 && type != torch::kBFloat16 && type != torch::kHalf) return false;
    if (PlainAutocast::on() && at::autocast::is_autocast_enabled(at::kCPU)) return false;
    return x.is_cpu() && x.dim() == 4 && x.numel() > 0 && weight.scalar_type() == torch::kFloat32;
}

/// work(Number, x, added) with the type that norm_rows.h has for x: float or c10::BFloat16. fp16, for which it has none, becomes float and back.
template <class Work>
torch::Tensor withNumbers(const torch::Tensor& x, const torch::Tensor& added, const Work& work)
{
    if (x.scalar_type() == torch::kHalf) return withNumbers(x.to(torch::kFloat32), added, work).to(torch::kHalf);
    const auto more = added.defined() ? std::optional(added.to(x.scalar_type())) : std::nullopt;
    return x.scalar_type() == torch::kBFloat16 ? work(c10::BFloat16(), x, more) : work(float(), x, more);
}

}  // namespace pt::train
