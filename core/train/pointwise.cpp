// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/pointwise.h"

#include "core/train/all_threads.h"
#include "core/train/matrix_product.h"
#include "core/train/thread_memory.h"

#include <ATen/autocast_mode.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace pt::train {
namespace {

namespace ag = torch::autograd;

constexpr auto kLast = at::MemoryFormat::ChannelsLast;
constexpr std::int64_t kWorthIt = 128;   ///< Pixels; below, filters take longer to lay out than to multiply with.

enum Use : std::size_t { Filters, Left, Right, Uses };

float* memoryFor(Use use, std::size_t numbers)
{
    thread_local ThreadMemory<Uses> memory;
    return memory.take(use, numbers);
}

/// Pixels x channels, row after row.
struct Pixels
{
    const float* data;
    std::size_t count;
    int channels;
};

Pixels pixelsOf(const torch::Tensor& t)   // in channels-last memory
{
    return {t.const_data_ptr<float>(), static_cast<std::size_t>(t.size(0) * t.size(2) * t.size(3)), static_cast<int>(t.size(1))};
}

/// Filters [out][in] as the right matrix of the forward way, in x out, or of the way back, out x in.
const float* filtersOf(const torch::Tensor& weight, bool back)
{
    const auto w = weight.contiguous();
    const float* const from = w.const_data_ptr<float>();
    const auto out = static_cast<std::size_t>(w.size(0)), in = static_cast<std::size_t>(w.size(1));
    float* const panels = memoryFor(Filters, out * in);
    if (back) {
        onAllThreads(0, in / kPanel, [&](std::size_t p) {
            for (std::size_t o = 0; o < out; ++o) std::memcpy(panels + (p * out + o) * kPanel, from + o * in + p * kPanel, kPanel * sizeof(float));
        });
        return panels;
    }
    onAllThreads(0, out / kPanel, [&](std::size_t p) {
        constexpr std::size_t kTogether = 16;   // a line of the cache, of each filter
        for (std::size_t first = 0; first < in; first += kTogether) {
            for (std::size_t o = 0; o < kPanel; ++o)
                for (std::size_t i = first; i < first + kTogether; ++i) panels[(p * in + i) * kPanel + o] = from[(p * kPanel + o) * in + i];
        }
    });
    return panels;
}

/// Every pixel times filters, in pieces that stay near the processor while all panels pass by. A number is the same sum in whatever piece it is.
torch::Tensor product(const torch::Tensor& x, const float* filters, std::int64_t channels)
{
    auto out = torch::empty({x.size(0), channels, x.size(2), x.size(3)}, x.options().memory_format(kLast));
    const Pixels from = pixelsOf(x);
    float* const to = out.data_ptr<float>();
    const int made = static_cast<int>(channels);
    constexpr std::size_t kBytes = std::size_t{384} << 10U, kLeast = 48, kMost = 480, kTogether = 12;
    const std::size_t threads = computingThreads(), most = std::clamp(kBytes / (sizeof(float) * static_cast<std::size_t>(from.channels)), kLeast, kMost);
    const std::size_t pieces = (from.count + most * threads - 1) / (most * threads) * threads;   // as many for each thread
    const std::size_t rows = ((from.count + pieces - 1) / pieces + kTogether - 1) / kTogether * kTogether;
    onAllThreads(0, (from.count + rows - 1) / rows, [&](std::size_t piece) {
        const std::size_t first = piece * rows;
        multiply({from.data + first * static_cast<std::size_t>(from.channels), from.channels, 1}, filters, {to + first * static_cast<std::size_t>(made), made},
                 static_cast<int>(std::min(rows, from.count - first)), made, from.channels, false);
    });
    return out;
}

/// Into how many parts of at most so many, a multiple of `whole` each, something is divided.
struct Parts
{
    int all, size;
    int count() const { return (all + size - 1) / size; }
    int begin(std::size_t i) const { return static_cast<int>(i) * size; }
    int length(std::size_t i) const { return std::min(size, all - begin(i)); }
};

/// Parts of a matrix of gradients, each one thread's: small enough to stay near the processor, and enough of them for all threads.
std::array<Parts, 2> partsOf(int out, int in)
{
    constexpr int kMost = 256;
    Parts o{out, std::min(out, kMost)}, i{in, std::min(in, kMost)};
    const auto threads = static_cast<int>(computingThreads());
    const auto halved = [](int size) { return (size / 2 + kPanel - 1) / kPanel * kPanel; };
    for (int tiles = 0; (tiles = o.count() * i.count()) % threads != 0 && tiles < 4 * threads && std::max(o.size, i.size) > kPanel;) {
        Parts& larger = o.size >= i.size ? o : i;
        larger.size = halved(larger.size);
    }
    return {o, i};
}

torch::Tensor filterGradient(const torch::Tensor& x, const torch::Tensor& gradient, const torch::Tensor& weight)
{
    const Pixels from = pixelsOf(x), dy = pixelsOf(gradient);
    auto result = torch::empty_like(weight);   // of the same strides, or it is copied where it is kept
    if (!result.is_contiguous()) result = torch::empty(weight.sizes(), weight.options());
    float* const made = result.data_ptr<float>();
    const auto [outs, ins] = partsOf(dy.channels, from.channels);
    constexpr std::size_t kPixels = 256;   // a sum is made of the sums of so many, one after the other, whatever the parts
    const auto inputs = static_cast<std::size_t>(from.channels), outputs = static_cast<std::size_t>(dy.channels);
    onAllThreads(0, static_cast<std::size_t>(outs.count() * ins.count()), [&, outs = outs, ins = ins](std::size_t tile) {
        const auto o = tile / static_cast<std::size_t>(ins.count()), i = tile % static_cast<std::size_t>(ins.count());
        const int out = outs.length(o), in = ins.length(i);
        const float *const pixel = from.data + ins.begin(i), *const g = dy.data + outs.begin(o);
        float* const to = made + static_cast<std::size_t>(outs.begin(o)) * inputs + ins.begin(i);
        const bool together = outs.count() == 1;   // the gradients of a piece lie together as they are
        float* const left = together ? nullptr : memoryFor(Left, kPixels * static_cast<std::size_t>(out));
        float* const right = memoryFor(Right, kPixels * static_cast<std::size_t>(in));
        for (std::size_t first = 0; first < from.count; first += kPixels) {
            const std::size_t pixels = std::min(kPixels, from.count - first);
            for (std::size_t p = 0; p < pixels; ++p) {
                const float* const source = pixel + (first + p) * inputs;
                for (int c = 0; c < in; c += kPanel) std::memcpy(right + static_cast<std::size_t>(c) * pixels + p * kPanel, source + c, kPanel * sizeof(float));
                if (!together) std::memcpy(left + p * static_cast<std::size_t>(out), g + (first + p) * outputs, static_cast<std::size_t>(out) * sizeof(float));
            }
            multiply({together ? g + first * outputs : left, 1, out}, right, {to, from.channels}, out, in, static_cast<int>(pixels), first > 0);
        }
    });
    return result;
}

/// Every stride-th pixel.
torch::Tensor sampled(const torch::Tensor& x, std::int64_t stride)
{
    return stride == 1 ? x : x.slice(2, 0, c10::nullopt, stride).slice(3, 0, c10::nullopt, stride);
}

struct Pointwise : public ag::Function<Pointwise>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& x, const torch::Tensor& weight, std::int64_t stride)
    {
        ctx->save_for_backward({x, weight});
        ctx->saved_data["stride"] = stride;
        return product(sampled(x, stride).contiguous(kLast), filtersOf(weight, false), weight.size(0));
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        const auto saved = ctx->get_saved_variables();
        const auto &x = saved[0], &weight = saved[1];
        const std::int64_t stride = ctx->saved_data["stride"].toInt();
        const auto dy = out[0].contiguous(kLast);
        torch::Tensor dx, dw;
        if (ctx->needs_input_grad(1)) dw = filterGradient(sampled(x, stride).contiguous(kLast), dy, weight);
        if (ctx->needs_input_grad(0)) {
            dx = product(dy, filtersOf(weight, true), weight.size(1));
            if (stride > 1) {
                const auto seen = dx;
                dx = torch::empty(x.sizes(), x.options().memory_format(kLast)).zero_();   // torch::zeros() does not keep the format
                sampled(dx, stride).copy_(seen);
            }
        }
        return {dx, dw, {}};
    }
};

}  // namespace

bool pointwiseFits(const torch::Tensor& x, const torch::Tensor& weight, const torch::nn::detail::ConvNdOptions<2>& o)
{
    if (!x.is_cpu() || x.dim() != 4 || x.scalar_type() != torch::kFloat32 || weight.scalar_type() != torch::kFloat32 || o.bias() || o.groups() != 1) return false;
    if (at::autocast::is_autocast_enabled(at::kCPU)) return false;
    const auto* padding = std::get_if<torch::ExpandingArray<2>>(&o.padding());
    const auto& k = *o.kernel_size();
    const auto& s = *o.stride();
    if (padding == nullptr || k[0] != 1 || k[1] != 1 || s[0] != s[1] || (**padding)[0] != 0 || (**padding)[1] != 0) return false;
    return weight.size(0) % kPanel == 0 && weight.size(1) % kPanel == 0 && x.size(0) * x.size(2) * x.size(3) >= kWorthIt * s[0] * s[1];
}

torch::Tensor pointwiseConvolution(const torch::Tensor& x, const torch::Tensor& weight, std::int64_t stride) { return Pointwise::apply(x, weight, stride); }

}  // namespace pt::train
