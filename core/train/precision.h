// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/precision_choice.h"

#include <torch/torch.h>

#include <vector>

namespace pt::train {

Arithmetic arithmeticOf(const torch::Device& device);

/// Mixed precision for a scope: convolutions in the narrow type, what needs range in 32 bits. Nothing for Fp32.
class AutocastScope final
{
public:
    AutocastScope(Precision precision, const torch::Device& device);
    AutocastScope(const AutocastScope&) = delete;
    AutocastScope& operator=(const AutocastScope&) = delete;
    ~AutocastScope();

private:
    torch::DeviceType m_type;
    bool m_on = false, m_was = false;
    torch::ScalarType m_before = torch::kFloat32;
};

/// For a scope, in all threads, mixed precision on the CPU is computed as on every other device: by LibTorch's operations alone, none of them divided by us
/// (narrow_convolution.h, norm_types.h). For what stands for a GPU in tests, and for comparisons.
class PlainAutocast final
{
public:
    PlainAutocast();
    PlainAutocast(const PlainAutocast&) = delete;
    PlainAutocast& operator=(const PlainAutocast&) = delete;
    ~PlainAutocast();
    static bool on();
};

/// Keeps fp16 gradients in range: the loss is multiplied, the gradients are divided; steps with overflow are left out and the factor
/// halved, after 2000 good ones it is doubled (Micikevicius et al., "Mixed precision training", 2018). Does nothing when not in use.
class LossScaler final
{
public:
    explicit LossScaler(bool inUse) : m_inUse(inUse) {}
    torch::Tensor scaled(const torch::Tensor& loss) const { return m_inUse ? loss * m_factor : loss; }
    /// Divides the gradients; false when one of them is not finite: then no step must be made.
    bool unscale(const std::vector<torch::Tensor>& gradients);
    bool inUse() const { return m_inUse; }
    double factor() const { return m_factor; }
    int good() const { return m_good; }
    void restore(double factor, int good) { m_factor = factor; m_good = good; }

private:
    bool m_inUse = false;
    double m_factor = 65536.0;
    int m_good = 0;
};

}  // namespace pt::train
