// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/batch_norm.h"

#include "core/train/collective.h"
#include "core/train/sums.h"

namespace pt::train {
namespace {

namespace ag = torch::autograd;

/// Per channel; a spare process adds nothing.
torch::Tensor sumOver(const torch::Tensor& x, const Across& across)
{
    const auto s = sumOfChannels(x);
    return across.spare ? torch::zeros_like(s) : s;
}

torch::Tensor perChannel(const torch::Tensor& v) { return v.view({1, -1, 1, 1}); }

struct Normalise : public ag::Function<Normalise>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias,
                                 const torch::Tensor& mean, const torch::Tensor& variance, double eps, double count, const Across* across)
    {
        ctx->save_for_backward({x, weight, mean, variance});
        ctx->saved_data["eps"] = eps;
        ctx->saved_data["count"] = count;
        ctx->saved_data["across"] = reinterpret_cast<std::int64_t>(across);
        return torch::batch_norm(x, weight, bias, mean, variance, false, 0.0, eps, false);
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        const auto saved = ctx->get_saved_variables();
        const auto &x = saved[0], &weight = saved[1], &mean = saved[2], &variance = saved[3];
        const auto& across = *reinterpret_cast<const Across*>(ctx->saved_data["across"].toInt());
        const double count = ctx->saved_data["count"].toDouble();
        const auto dy = out[0].to(torch::kFloat32);
        const auto centred = x.to(torch::kFloat32) - perChannel(mean);
        const auto scale = torch::rsqrt(variance + ctx->saved_data["eps"].toDouble());
        const auto own = torch::stack({sumOver(dy, across), sumOver(dy * centred, across)});
        auto all = own.clone();
        across.collective->sum(all);
        // derivative of (x - mean) / sqrt(variance + eps), mean and variance being functions of every image
        auto dx = (dy - perChannel(all[0] / count) - centred * perChannel(all[1] * scale * scale / count)) * perChannel(scale * weight);
        if (across.spare) dx = torch::zeros_like(dx);
        return {dx.to(x.scalar_type()), own[1] * scale, own[0], {}, {}, {}, {}, {}};
    }
};

}  // namespace

torch::Tensor batchNormAcross(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const torch::Tensor& runningMean,
                              const torch::Tensor& runningVariance, double momentum, double eps, const Across& across)
{
    const double count = static_cast<double>(across.total) * static_cast<double>(x.size(2) * x.size(3));
    torch::Tensor mean, variance;
    {
        const torch::NoGradGuard noGrad;
        mean = sumOver(x, across);
        across.collective->sum(mean);
        mean /= count;
        variance = sumOver((x.to(torch::kFloat32) - perChannel(mean)).square_(), across);   // around the mean: no difference of large numbers
        across.collective->sum(variance);
        variance /= count;
        runningMean.mul_(1.0 - momentum).add_(mean, momentum);
        runningVariance.mul_(1.0 - momentum).add_(variance * (count / std::max(1.0, count - 1.0)), momentum);
    }
    return Normalise::apply(x, weight, bias, mean, variance, eps, count, &across);
}

}  // namespace pt::train
