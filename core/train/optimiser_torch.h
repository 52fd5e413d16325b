// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/optimiser.h"

#include <torch/torch.h>

#include <utility>
#include <vector>

namespace pt::train {

/// SGD, Adam and AdamW as PyTorch defines them, one fused pass over the weights a step. All memory is taken at once: a step
/// that runs out of it leaves the weights as they were.
class Optimiser final
{
public:
    using Named = std::vector<std::pair<std::string, torch::Tensor>>;

    /// parameters: those that need a gradient, in the network's order; their memory is shared, not copied.
    Optimiser(OptimiserSpec spec, Named parameters);

    void zeroGrad();
    /// One step at this learning rate.
    void step(double rate);
    const std::vector<torch::Tensor>& parameters() const { return m_parameters; }
    /// The gradients, where there are any.
    std::vector<torch::Tensor> gradients() const;
    /// Moves the state to a device (the parameters are the network's business) and takes the network's tensors anew.
    void to(const torch::Device& device, Named parameters);

    long long steps() const { return m_steps; }
    void setSteps(long long steps) { m_steps = steps; }
    /// The state's tensors by name: "momentum_buffer/<parameter>", "exp_avg/...", "exp_avg_sq/...", "max_exp_avg_sq/...".
    Named state() const;
    const OptimiserSpec& spec() const { return m_spec; }

private:
    double number(const char* name, double absent) const;
    OptimiserSpec m_spec;
    Named m_named;
    std::vector<torch::Tensor> m_parameters, m_first, m_second, m_most, m_counts;
    long long m_steps = 0;
};

}  // namespace pt::train
