// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/step_check.h"

#include <cmath>
#include <cstdio>

namespace pt::train {
namespace {

/// Euclidean norms of all tensors, with one wait for the device.
std::vector<double> normsOf(const std::vector<torch::Tensor>& tensors)
{
    std::vector<torch::Tensor> norms;
    for (const auto& t : tensors) norms.push_back(torch::linalg_vector_norm(t.to(torch::kFloat32)).to(torch::kFloat64));
    std::vector<double> out;
    if (norms.empty()) return out;
    const auto all = torch::stack(norms).to(torch::kCPU);
    for (std::int64_t i = 0; i < all.numel(); ++i) out.push_back(all[i].item<double>());
    return out;
}

std::string figures(const char* what, double is, double allowed)
{
    char text[120];
    std::snprintf(text, sizeof text, "%s: %.3g, at most %.3g", what, is, allowed);
    return text;
}

/// What differs between two lists of tensors by more than `share` of each one's norm and of a thousandth of all of them; `unclear` where those of the
/// second list are not finite.
StepVerdict compareLists(const char* what, const std::vector<torch::Tensor>& a, const std::vector<torch::Tensor>& b, double share)
{
    StepVerdict out;
    std::vector<torch::Tensor> own, differences;
    for (std::size_t i = 0; i < b.size(); ++i) {
        if (i >= a.size() || a[i].defined() != b[i].defined() || (b[i].defined() && !a[i].sizes().equals(b[i].sizes()))) {
            out.difference = std::string(what) + ": not of the same tensors";
            return out;
        }
        if (!b[i].defined()) continue;
        if (!b[i].is_floating_point()) {   // a count
            if (!torch::equal(a[i], b[i])) out.difference = std::string(what) + ": another count";
            if (!out.difference.empty()) return out;
            continue;
        }
        own.push_back(b[i]);
        differences.push_back(a[i].to(torch::kFloat32) - b[i].to(torch::kFloat32));
    }
    const auto norms = normsOf(own), apart = normsOf(differences);
    double squares = 0.0;
    for (const double n : norms) squares += n * n;
    if (!std::isfinite(squares)) {
        out.unclear = true;
        return out;
    }
    for (std::size_t i = 0; i < norms.size(); ++i) {
        const double allowed = share * (norms[i] + std::sqrt(squares) / 1000.0);
        if (!(apart[i] <= allowed)) {   // a NaN is not
            out.difference = figures(what, apart[i], allowed);
            return out;
        }
    }
    return out;
}

}  // namespace

KeptStatistics::KeptStatistics(NetworkImpl& network)
{
    const torch::NoGradGuard noGrad;
    if (!network.learnsStatistics()) return;
    m_buffers = network.buffers();
    for (const auto& t : m_buffers) m_copies.push_back(t.detach().clone());
}

void KeptStatistics::putBack() const
{
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_buffers.size(); ++i) m_buffers[i].detach().copy_(m_copies[i]);
}

StepVerdict compareSteps(const StepResult& replayed, const StepResult& computed, Precision precision)
{
    const torch::NoGradGuard noGrad;
    const double unit = std::ldexp(1.0, precision == Precision::Bf16 ? -8 : -11);
    auto verdict = compareLists("gradient", replayed.gradients, computed.gradients, 8.0 * unit);
    if (verdict.unclear) return verdict;
    const double apart = std::abs(replayed.loss - computed.loss), allowed = unit * std::abs(computed.loss);
    if (!(apart <= allowed)) verdict.difference = figures("loss", apart, allowed);
    if (verdict.difference.empty()) verdict = compareLists("statistics", replayed.statistics, computed.statistics, 8.0 * unit);
    return verdict;
}

}  // namespace pt::train
