// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/optimiser_torch.h"

#include "core/config/torch_config.h"

#include <algorithm>
#include <cmath>

namespace pt::train {
namespace {

bool isAdam(const OptimiserSpec& spec) { return spec.type != "SGD"; }

/// The same numbers as one row: of weights with channels last the fused pass makes a copy first, though it only needs all in the same order.
torch::Tensor inMemoryOrder(const torch::Tensor& t)
{
    return t.is_contiguous() || !t.is_non_overlapping_and_dense() ? t : t.as_strided({t.numel()}, {1});
}

}  // namespace

Result<void> checkOptimiser(const OptimiserSpec& spec)
{
    static const std::map<std::string, std::vector<const char*>> known = {
        {"SGD", {"momentum", "weight_decay", "dampening", "nesterov", "maximize"}},
        {"Adam", {"weight_decay", "amsgrad", "maximize", "eps", "beta1", "beta2"}},
        {"AdamW", {"weight_decay", "amsgrad", "maximize", "eps", "beta1", "beta2"}},
    };
    const auto it = known.find(spec.type);
    if (it == known.end()) {
        if (config::deepLabCutStepsOptimizer(spec.type)) {
            return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "runner.optimizer %1 is not trained with here; train with your own DeepLabCut 3, or use AdamW, Adam or SGD."), {spec.type}), "runner.optimizer"};
        }
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "runner.optimizer %1 cannot be used, and DeepLabCut 3 stops with it; use AdamW, Adam or SGD."), {spec.type}), "runner.optimizer"};
    }
    for (const auto& [name, value] : spec.numbers) {
        if (std::find(it->second.begin(), it->second.end(), name) == it->second.end() || !std::isfinite(value)) {
            return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "runner.optimizer %1 has no parameter %2 here."), {spec.type, name}), "runner.optimizer"};
        }
    }
    return {};
}

Optimiser::Optimiser(OptimiserSpec spec, Named parameters) : m_spec(std::move(spec)), m_named(std::move(parameters))
{
    torch::NoGradGuard noGrad;
    const bool amsgrad = number("amsgrad", 0.0) != 0.0, momentum = number("momentum", 0.0) != 0.0;
    for (const auto& [name, p] : m_named) {
        m_parameters.push_back(p);
        if (isAdam(m_spec)) {
            m_first.push_back(torch::zeros_like(p));
            m_second.push_back(torch::zeros_like(p));
            if (amsgrad) m_most.push_back(torch::zeros_like(p));
            m_counts.push_back(torch::zeros({}, torch::TensorOptions().dtype(torch::kFloat32).device(p.device())));
        } else if (momentum) {
            m_first.push_back(torch::zeros_like(p));
        }
    }
}

double Optimiser::number(const char* name, double absent) const
{
    const auto it = m_spec.numbers.find(name);
    return it == m_spec.numbers.end() ? absent : it->second;
}

void Optimiser::zeroGrad()
{
    for (auto& p : m_parameters) p.mutable_grad() = torch::Tensor();  // freed, not filled: less memory while the next batch goes forward
}

std::vector<torch::Tensor> Optimiser::gradients() const
{
    std::vector<torch::Tensor> out;
    for (const auto& p : m_parameters) {
        if (p.grad().defined()) out.push_back(p.grad());
    }
    return out;
}

void Optimiser::step(double rate)
{
    torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> weights, grads, first, second, most;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const auto& p = m_parameters[i];
        // the fused pass walks both in memory order: a gradient in another layout is laid out like its weight first
        auto g = p.grad();
        if (!g.defined()) g = torch::zeros_like(p);
        else if (g.strides() != p.strides()) g = torch::empty_like(p).copy_(g);
        weights.push_back(inMemoryOrder(p));
        grads.push_back(inMemoryOrder(g));
        for (const auto& [from, to] : {std::pair{&m_first, &first}, {&m_second, &second}, {&m_most, &most}}) if (!from->empty()) to->push_back(inMemoryOrder((*from)[i]));
    }
    ++m_steps;
    const double decay = number("weight_decay", m_spec.type == "AdamW" ? 0.01 : 0.0);
    const bool maximize = number("maximize", 0.0) != 0.0;
    if (!isAdam(m_spec)) {
        at::_fused_sgd_(weights, grads, first, decay, number("momentum", 0.0), rate, number("dampening", 0.0), number("nesterov", 0.0) != 0.0,
                        maximize, m_steps == 1);
        return;
    }
    const double beta1 = number("beta1", 0.9), beta2 = number("beta2", 0.999);
    double eps = number("eps", 1e-8);
    if (m_spec.epsilonHat) eps /= std::sqrt(1.0 - std::pow(beta2, static_cast<double>(m_steps)));
    for (auto& count : m_counts) count.fill_(static_cast<double>(m_steps));
    const bool amsgrad = !m_most.empty();
    if (m_spec.type == "AdamW") at::_fused_adamw_(weights, grads, first, second, most, m_counts, rate, beta1, beta2, decay, eps, amsgrad, maximize);
    else at::_fused_adam_(weights, grads, first, second, most, m_counts, rate, beta1, beta2, decay, eps, amsgrad, maximize);
}

void Optimiser::to(const torch::Device& device, Named parameters)
{
    torch::NoGradGuard noGrad;
    m_named = std::move(parameters);
    m_parameters.clear();
    for (const auto& [name, p] : m_named) m_parameters.push_back(p);
    for (auto* list : {&m_first, &m_second, &m_most, &m_counts}) {
        for (auto& t : *list) t = t.to(device);
    }
}

Optimiser::Named Optimiser::state() const
{
    Named out;
    const auto add = [&](const char* kind, const std::vector<torch::Tensor>& list) {
        for (std::size_t i = 0; i < list.size(); ++i) out.emplace_back(std::string(kind) + "/" + m_named[i].first, list[i]);
    };
    add(isAdam(m_spec) ? "exp_avg" : "momentum_buffer", m_first);
    add("exp_avg_sq", m_second);
    add("max_exp_avg_sq", m_most);
    return out;
}

}  // namespace pt::train
