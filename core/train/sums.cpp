// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/sums.h"

#include "core/train/all_threads.h"
#include "core/train/norm_rows.h"

#include <algorithm>
#include <vector>

namespace pt::train {
namespace {

namespace ag = torch::autograd;

bool fits(const torch::Tensor& t) { return t.is_cpu() && t.scalar_type() == torch::kFloat32; }

/// LibTorch computes so few numbers on one thread; and a block stays near the processor between operations.
constexpr std::int64_t kBlock = 8192;

/// work(first, count) for each block of `all` numbers.
template <class Work>
void blocks(std::int64_t all, const Work& work)
{
    onAllThreads(0, static_cast<std::size_t>((all + kBlock - 1) / kBlock), [&](std::size_t i) {
        const torch::AutoGradMode noGrad(false);   // which each thread has by itself
        const auto first = static_cast<std::int64_t>(i) * kBlock;
        work(first, std::min(kBlock, all - first));
    });
}

struct SumOfAll : public ag::Function<SumOfAll>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& t)
    {
        ctx->saved_data["sizes"] = t.sizes().vec();
        // A block is a row, and LibTorch gives a row to one thread. By its operations, so that a step that is recorded has them (step_graph.h).
        const auto all = t.is_non_overlapping_and_dense() ? t.as_strided({t.numel()}, {1}) : t.reshape(-1);
        const std::int64_t whole = all.numel() / kBlock * kBlock;
        const auto rows = all.narrow(0, 0, whole).view({-1, kBlock}).sum(1), rest = all.narrow(0, whole, all.numel() - whole).sum();
        return (rows.to(torch::kFloat64).sum() + rest.to(torch::kFloat64)).to(torch::kFloat32);
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        return {out[0].expand(ctx->saved_data["sizes"].toIntVector())};
    }
};

struct Logistic : public ag::Function<Logistic>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& given, const torch::Tensor& target)
    {
        const auto out = given.contiguous(), goal = target.contiguous();
        ctx->save_for_backward({out, goal});
        auto losses = torch::empty_like(out);
        const auto x = out.detach().view(-1), t = goal.detach().view(-1), y = losses.view(-1);
        blocks(x.numel(), [&](std::int64_t first, std::int64_t count) {
            const auto in = x.narrow(0, first, count);
            y.narrow(0, first, count).copy_((1 - t.narrow(0, first, count)).mul_(in).sub_(at::log_sigmoid(in)));
        });
        return losses;
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& gradient)
    {
        const auto saved = ctx->get_saved_variables();
        const auto dy = gradient[0].contiguous();
        auto dx = torch::empty_like(saved[0]);
        const auto x = saved[0].detach().view(-1), t = saved[1].detach().view(-1), g = dy.detach().view(-1), to = dx.view(-1);
        blocks(x.numel(), [&](std::int64_t first, std::int64_t count) {
            auto part = to.narrow(0, first, count);
            at::sigmoid_out(part, x.narrow(0, first, count));
            part.sub_(t.narrow(0, first, count)).mul_(g.narrow(0, first, count));
        });
        return {dx, {}};
    }
};

}  // namespace

torch::Tensor sumOfAll(const torch::Tensor& t) { return fits(t) ? SumOfAll::apply(t) : t.sum(); }

torch::Tensor meanOfAll(const torch::Tensor& t) { return fits(t) ? SumOfAll::apply(t) / static_cast<double>(t.numel()) : t.mean(); }

torch::Tensor sumOfChannels(const torch::Tensor& maps)
{
    if (maps.is_cpu() && maps.scalar_type() != torch::kFloat32) return sumOfChannels(maps.to(torch::kFloat32));
    if (!fits(maps)) return maps.sum({0, 2, 3}, false, torch::kFloat32);
    constexpr std::size_t kPixels = 256;   // of a piece
    const auto all = maps.contiguous(at::MemoryFormat::ChannelsLast);
    const auto channels = static_cast<std::size_t>(all.size(1)), pixels = static_cast<std::size_t>(all.size(0) * all.size(2) * all.size(3));
    const std::size_t pieces = (pixels + kPixels - 1) / kPixels;
    const float* const numbers = all.const_data_ptr<float>();
    std::vector<float> sums(2 * pieces * channels);
    onAllThreads(0, pieces, [&](std::size_t p) {
        const NormRows<float> rows{.x = numbers + p * kPixels * channels, .rows = static_cast<int>(std::min(kPixels, pixels - p * kPixels)), .channels = static_cast<int>(channels)};
        normSums(rows, sums.data() + 2 * p * channels, sums.data() + (2 * p + 1) * channels);
    });
    auto result = torch::empty({all.size(1)}, torch::kFloat32);
    float* const to = result.data_ptr<float>();
    for (std::size_t c = 0; c < channels; ++c) {
        double sum = 0.0;
        for (std::size_t p = 0; p < pieces; ++p) sum += static_cast<double>(sums[2 * p * channels + c]);
        to[c] = static_cast<float>(sum);
    }
    return result;
}

torch::Tensor logisticLosses(const torch::Tensor& out, const torch::Tensor& target)
{
    if (!fits(out) || !fits(target)) return torch::binary_cross_entropy_with_logits(out, target, {}, {}, at::Reduction::None);
    return Logistic::apply(out, target);
}

}  // namespace pt::train
