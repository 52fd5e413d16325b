// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/general_convolution.h"

#include "core/train/all_threads.h"
#include "core/train/gather.h"
#include "core/train/matrix_product.h"
#include "core/train/sums.h"
#include "core/train/thread_memory.h"
#include "core/train/wide_vector.h"

#include <ATen/autocast_mode.h>

#include <algorithm>
#include <cstring>

namespace pt::train {
namespace {

namespace ag = torch::autograd;

constexpr auto kLast = at::MemoryFormat::ChannelsLast;

enum Use : std::size_t { Filters, Left, Right, Products, Uses };

float* memoryFor(Use use, std::size_t numbers)
{
    thread_local ThreadMemory<Uses> memory;
    return memory.take(use, numbers);
}

std::size_t size(int count) { return static_cast<std::size_t>(count); }
std::size_t wholePanels(int columns) { return size((columns + kPanel - 1) / kPanel * kPanel); }
int wholeHalves(int columns) { return (columns + kHalfPanel - 1) / kHalfPanel * kHalfPanel; }

SourceMaps mapsOf(const torch::Tensor& t)   // in channels-last memory
{
    return {t.const_data_ptr<float>(), static_cast<int>(t.size(0)), static_cast<int>(t.size(2)), static_cast<int>(t.size(3)), static_cast<int>(t.size(1))};
}

/// Filters [out][tap][in] in memory, of a convolution; the way back has them turned.
struct FilterBank
{
    torch::Tensor kept;
    const float* data;
    int out, in, height, width;
    explicit FilterBank(const torch::Tensor& weight) : kept(weight.contiguous(kLast)), data(kept.const_data_ptr<float>())
    {
        out = static_cast<int>(weight.size(0)), in = static_cast<int>(weight.size(1)), height = static_cast<int>(weight.size(2)), width = static_cast<int>(weight.size(3));
    }
    std::ptrdiff_t depth() const { return std::ptrdiff_t{in} * height * width; }
};

/// The panel of the out channels from `column` on, for the columns of the left matrix that a chunk has.
void forwardPanel(const FilterBank& bank, const Chunk& chunk, int column, float* to)
{
    constexpr int kTogether = 16;   // a line of the cache, of each filter
    const int count = std::min(kPanel, bank.out - column);
    if (count < kPanel) std::memset(to, 0, size(chunk.width) * kPanel * sizeof(float));
    const float* const from = bank.data + column * bank.depth() + chunk.begin;
    for (int first = 0; first < chunk.width; first += kTogether) {
        const int end = std::min(chunk.width, first + kTogether);
        for (int o = 0; o < count; ++o)
            for (int k = first; k < end; ++k) to[k * kPanel + o] = from[o * bank.depth() + k];
    }
}

/// The panel of the in channels from `column` on, for the way back: its columns of the left matrix are taps and out channels.
void backPanel(const FilterBank& bank, const std::vector<Tap>& taps, const Chunk& chunk, int column, float* to)
{
    const int count = std::min(kPanel, bank.in - column);
    for (int k = chunk.begin; k < chunk.begin + chunk.width; ++k, to += kPanel) {
        const int number = taps[size(k / bank.out)].number, o = k % bank.out;
        std::memcpy(to, bank.data + o * bank.depth() + number * bank.in + column, size(count) * sizeof(float));
        if (count < kPanel) std::memset(to + count, 0, size(kPanel - count) * sizeof(float));
    }
}

/// Where a grid's products go: its place (r, q) is the map's pixel (y + r * strideY, x + q * strideX).
struct Target
{
    float* data;
    int height, width, channels;
    int y = 0, x = 0, strideY = 1, strideX = 1;
    const float* bias = nullptr;
};

struct Product
{
    SourceMaps from;
    Grid grid;
    std::vector<Tap> taps;
    Target to;
};

bool isWhole(const Product& p) { return p.to.strideY == 1 && p.to.strideX == 1 && p.grid.rows == p.to.height && p.grid.columns == p.to.width; }

/// Whether the left matrix lies in the maps as it is.
bool isPlain(const SourceMaps& from, const Grid& grid, const std::vector<Tap>& taps)
{
    return taps.size() == 1 && taps[0].y == 0 && taps[0].x == 0 && grid.strideY == 1 && grid.strideX == 1 && grid.rows == from.height && grid.columns == from.width;
}

/// Rows of products, `step` apart, to the pixels of the places from `first` on, with what is added to each channel.
void spread(const Product& p, std::size_t first, std::size_t rows, const float* products, std::size_t step)
{
    const auto columns = size(p.grid.columns), lines = size(p.grid.rows), channels = size(p.to.channels);
    for (std::size_t i = 0; i < rows; ++i, products += step) {
        const std::size_t place = first + i, column = place % columns, line = place / columns % lines, image = place / columns / lines;
        const std::size_t y = size(p.to.y) + line * size(p.to.strideY), x = size(p.to.x) + column * size(p.to.strideX);
        float* const pixel = p.to.data + ((image * size(p.to.height) + y) * size(p.to.width) + x) * channels;
        if (p.to.bias == nullptr) copyNumbers(pixel, products, p.to.channels);
        else for (std::size_t c = 0; c < channels; ++c) pixel[c] = products[c] + p.to.bias[c];
    }
}

/// What the filters make of each place of the grid. panel: lays out one panel of a chunk's filters. A number is the same sum in whatever piece it is.
template <class PanelOf>
void multiplied(const Product& p, const PanelOf& panel)
{
    const std::size_t places = p.grid.places(p.from.count), columns = wholePanels(p.to.channels);
    if (places == 0) return;
    constexpr int kDeepest = 1280;
    const auto chunks = chunksOf(p.taps, p.from.channels, kDeepest);
    std::size_t depth = 0, deepest = 1;
    for (const Chunk& c : chunks) depth += size(c.width), deepest = std::max(deepest, size(c.width));
    float* const filters = memoryFor(Filters, std::max<std::size_t>(1, depth * columns));
    const std::size_t panels = columns / kPanel;
    onAllThreads(0, chunks.size() * panels, [&](std::size_t i) {
        const Chunk& c = chunks[i / panels];
        panel(c, static_cast<int>(i % panels) * kPanel, filters + size(c.begin) * columns + i % panels * size(c.width) * kPanel);
    });

    constexpr std::size_t kBytes = std::size_t{384} << 10U, kLeast = 48, kMost = 480, kTogether = 12;
    const std::size_t threads = computingThreads(), most = std::clamp(kBytes / (sizeof(float) * deepest), kLeast, kMost);
    const std::size_t pieces = (places + most * threads - 1) / (most * threads) * threads;   // as many for each thread
    const std::size_t rows = ((places + pieces - 1) / pieces + kTogether - 1) / kTogether * kTogether;
    const bool plain = isPlain(p.from, p.grid, p.taps), direct = isWhole(p) && p.to.bias == nullptr && p.to.channels % kHalfPanel == 0;
    onAllThreads(0, (places + rows - 1) / rows, [&](std::size_t piece) {
        const std::size_t first = piece * rows, count = std::min(rows, places - first);
        const ProductRows to = direct ? ProductRows{p.to.data + first * size(p.to.channels), p.to.channels} : ProductRows{memoryFor(Products, rows * columns), static_cast<std::ptrdiff_t>(columns)};
        if (chunks.empty()) std::memset(to.data, 0, count * columns * sizeof(float));   // places that no filter reaches
        for (const Chunk& c : chunks) {
            LeftMatrix left{p.from.data + first * size(p.from.channels) + c.begin, p.from.channels, 1};
            if (!plain) {
                float* const memory = memoryFor(Left, rows * deepest);
                gather(p.from, p.grid, c, first, count, memory);
                left = {memory, c.width, 1};
            }
            multiply(left, filters + size(c.begin) * columns, to, static_cast<int>(count), wholeHalves(p.to.channels), c.width, c.begin > 0);
        }
        if (!direct) spread(p, first, count, to.data, columns);
    });
}

std::vector<Tap> tapsOf(const FilterBank& bank, const Steps& s)
{
    std::vector<Tap> taps;
    for (int y = 0; y < bank.height; ++y)
        for (int x = 0; x < bank.width; ++x) taps.push_back({y * s.dilation[0] - s.padding[0], x * s.dilation[1] - s.padding[1], y * bank.width + x});
    return taps;
}

/// x under filters [out][in].
torch::Tensor convolved(const torch::Tensor& given, const torch::Tensor& weight, const float* bias, const Steps& s)
{
    const auto x = given.contiguous(kLast);
    const FilterBank bank(weight);
    const auto places = [&](int side, int kernel, std::size_t way) { return (side + 2 * s.padding[way] - s.dilation[way] * (kernel - 1) - 1) / s.stride[way] + 1; };
    const SourceMaps from = mapsOf(x);
    const Grid grid{places(from.height, bank.height, 0), places(from.width, bank.width, 1), s.stride[0], s.stride[1]};
    auto out = torch::empty({x.size(0), bank.out, grid.rows, grid.columns}, x.options().memory_format(kLast));
    const Product p{from, grid, tapsOf(bank, s), {.data = out.data_ptr<float>(), .height = grid.rows, .width = grid.columns, .channels = bank.out, .bias = bias}};
    multiplied(p, [&](const Chunk& c, int column, float* to) { forwardPanel(bank, c, column, to); });
    return out;
}

/// The way back: what each pixel of height x width gets from the places that see it. Pixels that are a stride apart are seen by the same taps, so that
/// each such grid of them is a convolution of stride 1.
torch::Tensor spreadBack(const torch::Tensor& given, const torch::Tensor& weight, const float* bias, const Steps& s, int height, int width)
{
    const auto dy = given.contiguous(kLast);
    const FilterBank bank(weight);
    auto out = torch::empty({dy.size(0), bank.in, height, width}, dy.options().memory_format(kLast));
    const auto offsets = [&](int phase, int kernel, std::size_t way) {
        std::vector<std::pair<int, int>> found;   // offset, tap
        for (int k = kernel - 1; k >= 0; --k) {
            const int reach = phase + s.padding[way] - k * s.dilation[way];
            if (reach % s.stride[way] == 0) found.emplace_back(reach / s.stride[way], k);
        }
        return found;
    };
    for (int py = 0; py < std::min(s.stride[0], height); ++py) {
        for (int px = 0; px < std::min(s.stride[1], width); ++px) {
            Product p{mapsOf(dy), {(height - py + s.stride[0] - 1) / s.stride[0], (width - px + s.stride[1] - 1) / s.stride[1]}, {},
                      {out.data_ptr<float>(), height, width, bank.in, py, px, s.stride[0], s.stride[1], bias}};
            for (const auto& [y, ky] : offsets(py, bank.height, 0))
                for (const auto& [x, kx] : offsets(px, bank.width, 1)) p.taps.push_back({y, x, ky * bank.width + kx});
            multiplied(p, [&](const Chunk& c, int column, float* to) { backPanel(bank, p.taps, c, column, to); });
        }
    }
    return out;
}

/// Sums of a part of the filters' gradients, tap and in channel by out channel: over the pixels first .. first + count - 1, in their order.
struct GradientPart
{
    const Chunk& chunk;
    int out, outs;   ///< Out channels.
    std::size_t first, count;
    float* to;       ///< chunk.width x outs, in whole panels.
};

void addUp(const SourceMaps& from, const Grid& grid, bool plain, const SourceMaps& dy, const GradientPart& part)
{
    constexpr std::size_t kPixels = 120;
    const std::size_t columns = wholePanels(part.outs), channels = size(dy.channels), width = size(part.chunk.width);
    for (std::size_t done = 0; done < part.count; done += kPixels) {
        const std::size_t first = part.first + done, pixels = std::min(kPixels, part.count - done);
        const float* right = dy.data + first * channels + size(part.out);
        if (dy.channels != kPanel) {
            float* const panels = memoryFor(Right, kPixels * columns);
            for (std::size_t p = 0; p < pixels; ++p) {
                const float* const pixel = right + p * channels;
                for (int o = 0; o < part.outs; o += kPanel) {
                    const int count = std::min(kPanel, part.outs - o);
                    float* const to = panels + size(o) * pixels + p * kPanel;
                    std::memcpy(to, pixel + o, size(count) * sizeof(float));
                    if (count < kPanel) std::memset(to + count, 0, size(kPanel - count) * sizeof(float));
                }
            }
            right = panels;
        }
        LeftMatrix left{from.data + first * size(from.channels) + part.chunk.begin, 1, from.channels};
        if (!plain) {
            float* const seen = memoryFor(Left, kPixels * width);
            gather(from, grid, part.chunk, first, pixels, seen);
            left = {seen, 1, part.chunk.width};
        }
        multiply(left, right, {part.to, static_cast<std::ptrdiff_t>(columns)}, part.chunk.width, wholeHalves(part.outs), static_cast<int>(pixels), done > 0);
    }
}

/// The gradient of filters [out][in] that saw x and made what has the gradient dy.
torch::Tensor filterGradient(const torch::Tensor& given, const torch::Tensor& gradient, const torch::Tensor& weight, const Steps& s)
{
    const auto x = given.contiguous(kLast), dy = gradient.contiguous(kLast);
    const FilterBank bank(weight);
    auto result = torch::empty(weight.sizes(), weight.options().memory_format(kLast));
    float* const made = result.data_ptr<float>();
    const SourceMaps from = mapsOf(x), to = mapsOf(dy);
    const Grid grid{to.height, to.width, s.stride[0], s.stride[1]};
    const auto taps = tapsOf(bank, s);
    const bool plain = isPlain(from, grid, taps);
    // Parts that stay near the processor. Where there are few of them, the pixels are divided too: by the shapes alone, so that all sums stay the same
    // ones with any number of threads.
    constexpr int kWidest = 288, kOuts = 256;
    constexpr std::size_t kParts = 32, kPixels = 480;
    const auto chunks = chunksOf(taps, bank.in, kWidest);
    const std::size_t stretches = size((bank.out + kOuts - 1) / kOuts), tiles = chunks.size() * stretches, pixels = grid.places(to.count);
    const std::size_t blocks = std::clamp<std::size_t>((kParts + tiles - 1) / tiles, 1, std::max<std::size_t>(1, pixels / kPixels)), each = (pixels + blocks - 1) / blocks;
    std::size_t widest = 0;
    for (const Chunk& c : chunks) widest = std::max(widest, size(c.width));
    const std::size_t step = widest * wholePanels(std::min(bank.out, kOuts));
    float* const sums = blocks > 1 ? memoryFor(Products, blocks * tiles * step) : nullptr;
    const auto tileOf = [&](std::size_t tile, std::size_t block, float* memory) {
        const int out = static_cast<int>(tile / chunks.size()) * kOuts;
        const std::size_t first = block * each;
        return GradientPart{chunks[tile % chunks.size()], out, std::min(kOuts, bank.out - out), first, first < pixels ? std::min(each, pixels - first) : 0, memory};
    };
    const auto written = [&](const GradientPart& part) {
        const std::size_t columns = wholePanels(part.outs);
        constexpr int kTogether = 16;   // a line of the cache
        for (int first = 0; first < part.chunk.width; first += kTogether) {
            const int end = std::min(part.chunk.width, first + kTogether);
            for (int o = 0; o < part.outs; ++o) {
                float* const row = made + (part.out + o) * bank.depth() + part.chunk.begin;
                for (int k = first; k < end; ++k) row[k] = part.to[size(k) * columns + size(o)];
            }
        }
    };
    if (blocks == 1) {
        onAllThreads(0, tiles, [&](std::size_t tile) {
            const GradientPart part = tileOf(tile, 0, memoryFor(Products, step));
            addUp(from, grid, plain, to, part);
            written(part);
        });
        return result;
    }
    onAllThreads(0, blocks * tiles, [&](std::size_t i) { addUp(from, grid, plain, to, tileOf(i % tiles, i / tiles, sums + i * step)); });
    onAllThreads(0, tiles, [&](std::size_t tile) {
        float* const all = sums + tile * step;
        for (std::size_t block = 1; block < blocks && block * each < pixels; ++block) {
            const float* const more = sums + (block * tiles + tile) * step;
            for (std::size_t i = 0; i < step; ++i) all[i] += more[i];
        }
        written(tileOf(tile, 0, all));
    });
    return result;
}

std::vector<std::int64_t> saved(const Steps& s) { return {s.stride[0], s.stride[1], s.padding[0], s.padding[1], s.dilation[0], s.dilation[1]}; }

Steps restored(ag::AutogradContext* ctx)
{
    const auto n = ctx->saved_data["steps"].toIntVector();
    const auto at = [&](std::size_t i) { return static_cast<int>(n[i]); };
    return {{at(0), at(1)}, {at(2), at(3)}, {at(4), at(5)}};
}

const float* numbersOf(const std::optional<torch::Tensor>& bias) { return bias ? bias->const_data_ptr<float>() : nullptr; }

struct Forward : public ag::Function<Forward>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& x, const torch::Tensor& weight, const std::optional<torch::Tensor>& bias, const Steps& s)
    {
        ctx->save_for_backward({x, weight});
        ctx->saved_data["steps"] = saved(s);
        ctx->saved_data["bias"] = bias.has_value();
        return convolved(x, weight, numbersOf(bias), s);
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        const auto kept = ctx->get_saved_variables();
        const auto &x = kept[0], &weight = kept[1];
        const Steps s = restored(ctx);
        torch::Tensor dx, dw, db;
        const auto dy = out[0].contiguous(kLast);
        if (ctx->needs_input_grad(0)) dx = spreadBack(dy, weight, nullptr, s, static_cast<int>(x.size(2)), static_cast<int>(x.size(3)));
        if (ctx->needs_input_grad(1)) dw = filterGradient(x, dy, weight, s);
        if (ctx->saved_data["bias"].toBool() && ctx->needs_input_grad(2)) db = sumOfChannels(dy);
        return {dx, dw, db, {}};
    }
};

struct Transposed : public ag::Function<Transposed>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& x, const torch::Tensor& weight, const std::optional<torch::Tensor>& bias, const Steps& s,
                                 std::int64_t height, std::int64_t width)
    {
        ctx->save_for_backward({x, weight});
        ctx->saved_data["steps"] = saved(s);
        ctx->saved_data["bias"] = bias.has_value();
        return spreadBack(x, weight, numbersOf(bias), s, static_cast<int>(height), static_cast<int>(width));
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        const auto kept = ctx->get_saved_variables();
        const auto &x = kept[0], &weight = kept[1];
        const Steps s = restored(ctx);
        torch::Tensor dx, dw, db;
        const auto dy = out[0].contiguous(kLast);
        if (ctx->needs_input_grad(0)) dx = convolved(dy, weight, nullptr, s);   // without the places that output padding would add: there are none
        if (ctx->needs_input_grad(1)) dw = filterGradient(dy, x, weight, s);
        if (ctx->saved_data["bias"].toBool() && ctx->needs_input_grad(2)) db = sumOfChannels(dy);
        return {dx, dw, db, {}, {}, {}};
    }
};

std::optional<torch::Tensor> ifDefined(const torch::Tensor& t) { return t.defined() ? std::optional(t) : std::nullopt; }

}  // namespace

std::optional<Steps> stepsOf(const torch::Tensor& x, const torch::Tensor& weight, const torch::nn::detail::ConvNdOptions<2>& o)
{
    if (!x.is_cpu() || x.dim() != 4 || weight.scalar_type() != torch::kFloat32 || o.groups() != 1 || x.numel() == 0) return {};
    const auto* padding = std::get_if<torch::ExpandingArray<2>>(&o.padding());
    if (padding == nullptr || !std::holds_alternative<torch::enumtype::kZeros>(o.padding_mode())) return {};
    const auto ints = [](const torch::ExpandingArray<2>& a) { return std::array<int, 2>{static_cast<int>((*a)[0]), static_cast<int>((*a)[1])}; };
    return Steps{ints(o.stride()), ints(*padding), ints(o.dilation())};
}

std::optional<Steps> generalSteps(const torch::Tensor& x, const torch::Tensor& weight, const torch::nn::detail::ConvNdOptions<2>& options)
{
    if (x.scalar_type() != torch::kFloat32 || at::autocast::is_autocast_enabled(at::kCPU)) return {};
    return stepsOf(x, weight, options);
}

torch::Tensor generalConvolution(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const Steps& steps)
{
    return Forward::apply(x, weight, ifDefined(bias), steps);
}

torch::Tensor generalTransposed(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const Steps& s, const std::array<int, 2>& outputPadding)
{
    const auto side = [&](std::int64_t from, std::int64_t kernel, std::size_t way) {
        return (from - 1) * s.stride[way] - 2 * s.padding[way] + s.dilation[way] * (kernel - 1) + outputPadding[way] + 1;
    };
    return Transposed::apply(x, weight, ifDefined(bias), s, side(x.size(2), weight.size(2), 0), side(x.size(3), weight.size(3), 1));
}

}  // namespace pt::train
