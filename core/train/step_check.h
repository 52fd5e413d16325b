// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/network.h"
#include "core/train/precision.h"

#include <string>
#include <vector>

namespace pt::train {

/// A copy of a network's running statistics.
class KeptStatistics final
{
public:
    explicit KeptStatistics(NetworkImpl& network);
    void putBack() const;
    const std::vector<torch::Tensor>& tensors() const { return m_copies; }

private:
    std::vector<torch::Tensor> m_buffers, m_copies;
};

/// What a step came to: loss, gradients in the order of the parameters (undefined where there is none), running statistics.
struct StepResult
{
    double loss = 0.0;
    std::vector<torch::Tensor> gradients, statistics;
};

struct StepVerdict
{
    std::string difference;   ///< Empty: none beyond rounding. Else what differs, in figures.
    bool unclear = false;     ///< The computed gradients are not finite: nothing to compare with.
};

/// Whether a replayed step is the computed one but for rounding: sums over threads that add up in any order, and the library's choice of another algorithm.
///
/// With u the rounding of one product (2^-8 in bf16; 2^-11 in fp16, and in fp32, which graphics cards multiply as TF32): the loss may differ by u of
/// itself, since the roundings of the thousands of elements that it is the mean of cancel out; a gradient (its Euclidean norm) by 8 u of itself, since
/// roundings of up to u in each of some sixty layers, of random sign, add up to sqrt(60) u; running statistics likewise. Gradients that cancel out
/// almost wholly are nothing but rounding: a thousandth of all gradients' norm is added to each one's own.
StepVerdict compareSteps(const StepResult& replayed, const StepResult& computed, Precision precision);

}  // namespace pt::train
