// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

#include <algorithm>
#include <vector>

namespace pt::test {

constexpr auto kLast = at::MemoryFormat::ChannelsLast;

/// What `way` makes of the inputs, then the gradients of each of them.
template <class Way>
std::vector<torch::Tensor> resultsOf(const std::vector<torch::Tensor>& inputs, const torch::Tensor& gradient, const Way& way)
{
    std::vector<torch::Tensor> leaves;
    for (const auto& t : inputs) leaves.push_back(t.detach().clone(at::MemoryFormat::Preserve).set_requires_grad(true));
    const auto y = way(leaves);
    std::vector<torch::Tensor> all = {y.detach()};
    for (const auto& g : torch::autograd::grad({y}, leaves, {gradient})) all.push_back(g);
    return all;
}

/// The same in double precision.
template <class Way>
std::vector<torch::Tensor> exactResultsOf(const std::vector<torch::Tensor>& inputs, const torch::Tensor& gradient, const Way& way)
{
    std::vector<torch::Tensor> exact;
    for (const auto& t : inputs) exact.push_back(t.to(torch::kFloat64));
    return resultsOf(exact, gradient.to(torch::kFloat64), way);
}

/// The largest difference as a share of the largest value.
inline double off(const torch::Tensor& a, const torch::Tensor& exact)
{
    return (a.to(torch::kFloat64) - exact).abs().max().item<double>() / exact.abs().max().item<double>();
}

inline double off(const std::vector<torch::Tensor>& a, const std::vector<torch::Tensor>& exact)
{
    double most = 0.0;
    for (std::size_t i = 0; i < exact.size(); ++i) most = std::max(most, off(a.at(i), exact[i]));
    return most;
}

inline bool equal(const std::vector<torch::Tensor>& a, const std::vector<torch::Tensor>& b)
{
    bool same = a.size() == b.size();
    for (std::size_t i = 0; same && i < a.size(); ++i) same = torch::equal(a[i], b[i]);
    return same;
}

/// Whether `compute` gives the same with any number of threads as with one.
template <class Compute>
bool threadsChangeNothing(const Compute& compute)
{
    const int before = torch::get_num_threads();
    torch::set_num_threads(1);
    const auto one = compute();
    bool same = true;
    for (const int threads : {2, 3, 5}) {
        torch::set_num_threads(threads);
        same = same && equal(one, compute());
    }
    torch::set_num_threads(before);
    return same;
}

}  // namespace pt::test
