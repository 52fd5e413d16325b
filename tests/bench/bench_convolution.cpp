// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_convolution [THREADS [ROUNDS [KIND]]]: what training computes in its own way, by turns with LibTorch's: 3x3 convolutions by Winograd's transforms
// ("winograd"), 1x1 convolutions ("pointwise"), all others ("general", "transposed"), those in bf16 ("narrow"), group and batch normalisation with the
// ReLU behind it ("group norm", "batch norm", "narrow norm"). Milliseconds of the forward way and of all gradients, as JSON; for products also GFLOPS.
#include "core/train/batch_norm.h"
#include "core/train/block_memory.h"
#include "core/train/general_convolution.h"
#include "core/train/group_norm.h"
#include "core/train/narrow_convolution.h"
#include "core/train/pointwise.h"
#include "core/train/precision.h"
#include "core/train/winograd.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

namespace {

using torch::Tensor;

constexpr auto kLast = at::MemoryFormat::ChannelsLast;

/// One operation on maps, computed in two ways.
struct Case
{
    std::string kind, name;
    std::vector<std::int64_t> shape;
    std::vector<Tensor> inputs;
    std::function<Tensor(const std::vector<Tensor>&)> plain, ours;
    double products = 0.0;   ///< Multiplications and additions of the plain forward way, in 1e9.
    bool images = false;     ///< The maps are the network's input: nobody asks for their gradient.
};

Tensor maps(std::int64_t images, std::int64_t channels, std::int64_t side) { return torch::randn({images, channels, side, side}).contiguous(kLast); }

Case winograd(const char* name, std::int64_t channels, std::int64_t side, std::int64_t dilation = 1, std::int64_t made = 0)
{
    const std::int64_t out = made > 0 ? made : channels;
    return {"winograd", name, {8, channels, out, side, dilation}, {maps(8, channels, side), torch::randn({out, channels, 3, 3}).contiguous(kLast)},
            [dilation](const std::vector<Tensor>& in) { return torch::conv2d(in[0], in[1], {}, 1, dilation, dilation); },
            [dilation](const std::vector<Tensor>& in) { return pt::train::winogradConvolution(in[0], in[1], dilation); },
            2e-9 * 9.0 * 8.0 * static_cast<double>(channels * out * side * side)};
}

Case pointwise(const char* name, std::int64_t in, std::int64_t out, std::int64_t side, std::int64_t stride)
{
    const double seen = static_cast<double>(side / stride);
    return {"pointwise", name, {4, in, out, side, stride}, {maps(4, in, side), torch::randn({out, in, 1, 1})},
            [stride](const std::vector<Tensor>& of) { return torch::conv2d(of[0], of[1], {}, stride); },
            [stride](const std::vector<Tensor>& of) { return pt::train::pointwiseConvolution(of[0], of[1], stride); },
            2e-9 * 4.0 * static_cast<double>(in * out) * seen * seen};
}

/// kernel, stride, padding, dilation.
using How = std::array<std::int64_t, 4>;

Case general(const char* name, std::int64_t in, std::int64_t out, std::int64_t side, const How& how, bool images = false)
{
    const auto [kernel, stride, padding, dilation] = how;
    const auto one = [](std::int64_t n) { return std::array<int, 2>{static_cast<int>(n), static_cast<int>(n)}; };
    const pt::train::Steps steps{one(stride), one(padding), one(dilation)};
    const std::int64_t seen = (side + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1;
    return {"general", name, {8, in, out, side, kernel, stride, dilation}, {maps(8, in, side), torch::randn({out, in, kernel, kernel}).contiguous(kLast)},
            [how](const std::vector<Tensor>& of) { return torch::conv2d(of[0], of[1], {}, how[1], how[2], how[3]); },
            [steps](const std::vector<Tensor>& of) { return pt::train::generalConvolution(of[0], of[1], {}, steps); },
            2e-9 * 8.0 * static_cast<double>(in * out * kernel * kernel * seen * seen), images};
}

/// In bf16, by LibTorch's autocast and by ours.
Case narrow(const char* name, std::int64_t in, std::int64_t out, std::int64_t side, const How& how, std::int64_t images = 8)
{
    const auto [kernel, stride, padding, dilation] = how;
    const auto one = [](std::int64_t n) { return std::array<int, 2>{static_cast<int>(n), static_cast<int>(n)}; };
    const pt::train::Steps steps{one(stride), one(padding), one(dilation)};
    const std::int64_t seen = (side + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1;
    return {"narrow", name, {images, in, out, side, kernel, stride, dilation},
            {maps(images, in, side).to(torch::kBFloat16), torch::randn({out, in, kernel, kernel}).contiguous(kLast)},
            [how](const std::vector<Tensor>& of) {
                const pt::train::AutocastScope scope(pt::train::Precision::Bf16, torch::kCPU);
                return torch::conv2d(of[0], of[1], {}, how[1], how[2], how[3]);
            },
            [steps](const std::vector<Tensor>& of) { return pt::train::narrowConvolution(of[0], of[1], {}, steps, torch::kBFloat16); },
            2e-9 * static_cast<double>(images * in * out * kernel * kernel * seen * seen)};
}

/// A normalisation of maps in bf16.
Case narrowly(Case c)
{
    c.kind = "narrow norm";
    for (Tensor& t : c.inputs) if (t.dim() == 4) t = t.to(torch::kBFloat16);
    return c;
}

Case transposed(const char* name, std::int64_t in, std::int64_t out, std::int64_t side)
{
    return {"transposed", name, {8, in, out, side}, {maps(8, in, side), torch::randn({in, out, 3, 3}).contiguous(kLast), torch::randn({out})},
            [](const std::vector<Tensor>& of) { return torch::conv_transpose2d(of[0], of[1], of[2], 2); },
            [](const std::vector<Tensor>& of) { return pt::train::generalTransposed(of[0], of[1], of[2], {{2, 2}}, {0, 0}); },
            2e-9 * 8.0 * 9.0 * static_cast<double>(in * out * side * side)};
}

Case batchNorm(const char* name, std::int64_t channels, std::int64_t side, bool added)
{
    std::vector<Tensor> inputs = {maps(8, channels, side), torch::randn({channels}), torch::randn({channels})};
    if (added) inputs.push_back(maps(8, channels, side));
    const auto mean = torch::zeros({channels}), variance = torch::ones({channels});
    return {"batch norm", name, {8, channels, side}, std::move(inputs),
            [mean, variance](const std::vector<Tensor>& in) {
                auto y = torch::batch_norm(in[0], in[1], in[2], mean, variance, true, 0.1, 1e-5, true);
                if (in.size() > 3) y += in[3];
                return y.relu_();
            },
            [mean, variance](const std::vector<Tensor>& in) {
                return pt::train::batchNorm(in[0], in[1], in[2], {mean, variance, 0.1, 1e-5}, true, in.size() > 3 ? in[3] : Tensor());
            }};
}

Case groupNorm(const char* name, std::int64_t channels, std::int64_t side, bool added)
{
    std::vector<Tensor> inputs = {maps(4, channels, side), torch::randn({channels}), torch::randn({channels})};
    if (added) inputs.push_back(maps(4, channels, side));
    return {"group norm", name, {4, channels, side}, std::move(inputs),
            [](const std::vector<Tensor>& in) {
                auto y = torch::group_norm(in[0], 32, in[1], in[2], 1e-5);
                if (in.size() > 3) y += in[3];
                return y.relu_();
            },
            [](const std::vector<Tensor>& in) { return pt::train::groupNorm(in[0], in[1], in[2], 32, 1e-5, true, in.size() > 3 ? in[3] : Tensor()); }};
}

double millisecondsSince(std::chrono::steady_clock::time_point start) { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(); }

double median(std::vector<double> v)
{
    std::sort(v.begin(), v.end());
    return v[v.size() / 2];
}

nlohmann::json measured(const Case& c, int rounds)
{
    std::vector<Tensor> inputs;
    for (const Tensor& t : c.inputs) inputs.push_back(t.detach().set_requires_grad(!c.images || !inputs.empty()));
    const std::vector<Tensor> wanted(inputs.begin() + (c.images ? 1 : 0), inputs.end());
    std::vector<double> forward[2], backward[2];
    for (int round = -1; round < rounds; ++round) {
        for (const int way : {0, 1}) {
            auto start = std::chrono::steady_clock::now();
            const Tensor y = way == 0 ? c.plain(inputs) : c.ours(inputs);
            const double there = millisecondsSince(start);
            const Tensor gradient = torch::ones_like(y);
            start = std::chrono::steady_clock::now();
            torch::autograd::grad({y}, wanted, {gradient});
            const double back = millisecondsSince(start);
            if (round < 0) continue;
            forward[way].push_back(there);
            backward[way].push_back(back);
        }
    }
    const auto figures = [&](int way) {
        const double there = median(forward[way]), back = median(backward[way]);
        nlohmann::json out = {{"forward_ms", there}, {"backward_ms", back}};
        if (c.products > 0.0) out["gflops"] = {1e3 * c.products / there, 2e3 * c.products / back};
        return out;
    };
    return {{"kind", c.kind}, {"name", c.name}, {"shape", c.shape}, {"plain", figures(0)}, {"ours", figures(1)},
            {"ratio", (median(forward[0]) + median(backward[0])) / (median(forward[1]) + median(backward[1]))}};
}

}  // namespace

int main(int argc, char** argv)
{
    pt::train::keepTensorMemory();   // as in a training
    if (argc > 1) torch::set_num_threads(std::max(1, std::atoi(argv[1])));
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 7;
    const std::string kind = argc > 3 ? argv[3] : "";
    const std::vector<std::function<Case()>> cases = {
        [] { return winograd("resnet layer1, crop 256, batch 8", 64, 64, 1); },
        [] { return winograd("resnet layer2", 128, 32, 1); },
        [] { return winograd("resnet layer3", 256, 16, 1); },
        [] { return winograd("resnet layer4, dilated", 512, 16, 2); },
        [] { return winograd("hrnet_w32, finest", 32, 64, 1); },
        [] { return winograd("hrnet_w32, second", 64, 32, 1); },
        [] { return winograd("hrnet_w48, finest", 48, 64); },
        [] { return winograd("hrnet_w18, finest", 18, 64); },
        [] { return winograd("hrnet_w18, second", 36, 32); },
        [] { return winograd("hrnet_w18, third", 72, 16); },
        [] { return winograd("hrnet_w18, coarsest", 144, 8); },
        [] { return winograd("hrnet_w18, transition", 256, 64, 1, 18); },
        [] { return winograd("dlcrnet stage, 12 parts", 172, 32, 1, 12); },
        [] { return pointwise("resnet_50 layer1, crop 256, batch 4, narrowing", 256, 64, 64, 1); },
        [] { return pointwise("layer1, widening", 64, 256, 64, 1); },
        [] { return pointwise("layer2, narrowing", 512, 128, 32, 1); },
        [] { return pointwise("layer2, widening", 128, 512, 32, 1); },
        [] { return pointwise("layer2, shortcut", 256, 512, 64, 2); },
        [] { return pointwise("layer3, narrowing", 1024, 256, 16, 1); },
        [] { return pointwise("layer3, widening", 256, 1024, 16, 1); },
        [] { return pointwise("layer4, narrowing", 2048, 512, 16, 1); },
        [] { return pointwise("layer4, widening", 512, 2048, 16, 1); },
        [] { return pointwise("layer4, shortcut", 1024, 2048, 16, 1); },
        [] { return general("resnet stem, crop 256, batch 8", 3, 64, 256, {7, 2, 3, 1}, true); },
        [] { return general("hrnet stem", 3, 64, 256, {3, 2, 1, 1}, true); },
        [] { return general("hrnet stem, second", 64, 64, 128, {3, 2, 1, 1}); },
        [] { return general("resnet layer2, stride 2", 64, 128, 64, {3, 2, 1, 1}); },
        [] { return general("resnet layer3, stride 2", 128, 256, 32, {3, 2, 1, 1}); },
        [] { return general("dlcrnet bank, stride 2", 512, 512, 32, {3, 2, 0, 1}); },
        [] { return general("hrnet_w18, finest", 18, 18, 64, {3, 1, 1, 1}); },
        [] { return general("hrnet_w18, second", 36, 36, 32, {3, 1, 1, 1}); },
        [] { return general("hrnet_w18, third", 72, 72, 16, {3, 1, 1, 1}); },
        [] { return general("hrnet_w18, coarsest", 144, 144, 8, {3, 1, 1, 1}); },
        [] { return general("hrnet_w48, finest", 48, 48, 64, {3, 1, 1, 1}); },
        [] { return general("hrnet_w18, transition", 256, 18, 64, {3, 1, 1, 1}); },
        [] { return general("hrnet_w18, fusion down", 18, 36, 64, {3, 2, 1, 1}); },
        [] { return general("hrnet_w18, fusion up", 36, 18, 32, {1, 1, 0, 1}); },
        [] { return general("dlcrnet stage, 12 parts", 172, 12, 32, {3, 1, 1, 1}); },
        [] { return narrow("resnet layer1, crop 256, batch 8", 64, 64, 64, {3, 1, 1, 1}); },
        [] { return narrow("layer3", 256, 256, 16, {3, 1, 1, 1}); },
        [] { return narrow("layer4, dilated", 512, 512, 16, {3, 1, 2, 2}); },
        [] { return narrow("layer2, widening", 128, 512, 32, {1, 1, 0, 1}); },
        [] { return narrow("layer4, narrowing", 2048, 512, 16, {1, 1, 0, 1}); },
        [] { return narrow("layer1, one image", 64, 64, 64, {3, 1, 1, 1}, 1); },
        [] { return narrow("layer4, one image", 512, 512, 16, {3, 1, 2, 2}, 1); },
        [] { return transposed("resnet_18 head, 12 parts", 512, 12, 16); },
        [] { return transposed("resnet_50 head, 12 parts", 2048, 12, 16); },
        [] { return transposed("hrnet_w18 head, offsets of 12 parts", 18, 24, 64); },
        [] { return batchNorm("resnet stem, crop 256, batch 8", 64, 128, false); },
        [] { return batchNorm("layer1, with the shortcut", 64, 64, true); },
        [] { return batchNorm("layer4, with the shortcut", 512, 16, true); },
        [] { return batchNorm("hrnet_w18, finest, with the shortcut", 18, 64, true); },
        [] { return groupNorm("resnet_50 stem, crop 256, batch 4", 64, 128, false); },
        [] { return groupNorm("layer1", 64, 64, false); },
        [] { return groupNorm("layer1, with the shortcut", 256, 64, true); },
        [] { return groupNorm("layer2, with the shortcut", 512, 32, true); },
        [] { return groupNorm("layer3, with the shortcut", 1024, 16, true); },
        [] { return groupNorm("layer4, with the shortcut", 2048, 16, true); },
        [] { return narrowly(groupNorm("layer1, with the shortcut", 256, 64, true)); },
        [] { return narrowly(batchNorm("layer1, with the shortcut", 64, 64, true)); },
    };
    nlohmann::json results = nlohmann::json::array();
    for (const auto& make : cases) {
        const Case c = make();
        if (kind.empty() || kind == c.kind) results.push_back(measured(c, rounds));
    }
    std::puts(nlohmann::json{{"benchmark", "convolution"}, {"threads", torch::get_num_threads()}, {"results", results}}.dump(1).c_str());
    return 0;
}
