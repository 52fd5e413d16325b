// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/winograd_tiles.h"

#include "core/train/matrix_product.h"
#include "core/train/wide_vector.h"

#include <array>

namespace pt::train::winograd {
namespace {

constexpr int kIn = 6, kOut = 4;   // a tile's inputs and outputs, each way

/// B^T d: six numbers of a column, `step` numbers apart, to six.
template <class Vector>
PT_INLINE void inputColumn(const typename Vector::type* in, int step, typename Vector::type* out)
{
    using V = typename Vector::type;
    const V a = in[0], b = in[step], c = in[2 * step], d = in[3 * step], e = in[4 * step], f = in[5 * step];
    const V s = e - 4.0F * c, t = d - 4.0F * b, u = e - c, v = 2.0F * (d - b);
    out[0] = 4.0F * a - 5.0F * c + e;
    out[1] = s + t;
    out[2] = s - t;
    out[3] = u + v;
    out[4] = u - v;
    out[5] = 4.0F * b - 5.0F * d + f;
}

/// A^T m: six sums to four outputs.
template <class Vector>
PT_INLINE void outputColumn(const typename Vector::type* in, int step, typename Vector::type* out)
{
    using V = typename Vector::type;
    const V s = in[step] + in[2 * step], t = in[step] - in[2 * step], u = in[3 * step] + in[4 * step], v = in[3 * step] - in[4 * step];
    out[0] = in[0] + s + u;
    out[1] = t + 2.0F * v;
    out[2] = s + 4.0F * u;
    out[3] = t + 8.0F * v + in[5 * step];
}

/// A g, its transpose: four gradients to six.
template <class Vector>
PT_INLINE void gradientColumn(const typename Vector::type* in, int step, typename Vector::type* out)
{
    using V = typename Vector::type;
    const V a = in[0], b = in[step], c = in[2 * step], d = in[3 * step];
    const V s = a + c, t = b + d, u = a + 4.0F * c, v = 2.0F * b + 8.0F * d;
    out[0] = a;
    out[1] = s + t;
    out[2] = s - t;
    out[3] = u + v;
    out[4] = u - v;
    out[5] = d;
}

constexpr float kSixth = 1.0F / 6.0F;

/// G w: three taps to six.
template <class Vector>
PT_INLINE void filterColumn(const typename Vector::type* in, int step, typename Vector::type* out)
{
    using V = typename Vector::type;
    const V a = in[0], b = in[step], c = in[2 * step];
    const V s = kSixth * (a + c), t = kSixth * b, u = kSixth * (0.25F * a + c), v = (0.5F * kSixth) * b;
    out[0] = 0.25F * a;
    out[1] = -s - t;
    out[2] = t - s;
    out[3] = u + v;
    out[4] = u - v;
    out[5] = c;
}

/// G^T u, its transpose: six gradients to three.
template <class Vector>
PT_INLINE void filterGradientColumn(const typename Vector::type* in, int step, typename Vector::type* out)
{
    using V = typename Vector::type;
    const V b = in[step], c = in[2 * step], d = in[3 * step], e = in[4 * step];
    const V s = kSixth * (b + c), u = kSixth * (d + e);
    out[0] = 0.25F * (in[0] + u) - s;
    out[1] = kSixth * (c - b) + (0.5F * kSixth) * (d - e);
    out[2] = u - s + in[5 * step];
}

/// A transform of `In` x `In` numbers to `Out` x `Out`: each column, then each row of what came of them. Numbers are taken and given one column or
/// row at a time: all of them are more than there are registers.
template <class Vector, int In, int Out, class Column, class Take, class Give>
PT_INLINE void bothWays(const Column& column, const Take& take, const Give& give)
{
    using V = typename Vector::type;   // not as a parameter of the template: some compilers forget its alignment there
    V half[Out * In];   // transposed: a column's results beside each other, as rows are read
    for (int j = 0; j < In; ++j) {
        V taken[In], results[Out];
        for (int i = 0; i < In; ++i) take(&taken[i], i * In + j);
        column(taken, 1, results);
        for (int i = 0; i < Out; ++i) half[i * In + j] = results[i];
    }
    for (int i = 0; i < Out; ++i) {
        V results[Out];
        column(half + i * In, 1, results);
        for (int j = 0; j < Out; ++j) give(i * Out + j, &results[j]);
    }
}

/// What a transform reads (by place of a tile) and writes (by plane), `channels` numbers each.
struct Work
{
    const float* const* sources = nullptr;   ///< By place; or
    const float* from = nullptr;             ///< plane after plane, `fromStep` apart.
    std::size_t fromStep = 0;
    float* const* targets = nullptr;
    float* to = nullptr;
    std::size_t toStep = 0;
    int offset = 0;                          ///< Into the sources.
    int channels = 0;
};

template <class Vector, int In, int Out, bool Gather, bool Scatter, class Column>
PT_INLINE void transform(const Work& w, const Column& column)
{
    using V = typename Vector::type;
    for (int x = 0; x < w.channels; x += Vector::width) {
        const auto take = [&](V* to, int k) PT_INLINED { load<Vector>(to, Gather ? w.sources[k] + w.offset + x : w.from + static_cast<std::size_t>(k) * w.fromStep + x); };
        const auto give = [&](int k, const V* from) PT_INLINED { store<Vector>(Scatter ? w.targets[k] + x : w.to + static_cast<std::size_t>(k) * w.toStep + x, from); };
        bothWays<Vector, In, Out>(column, take, give);
    }
}

enum class Kind { Input, Output, Gradient, Filter, FilterGradient };

template <class Vector>
PT_INLINE void transformAs(Kind kind, const Work& w)
{
    using V = typename Vector::type;
    switch (kind) {
    case Kind::Input: transform<Vector, kIn, kIn, true, false>(w, [](const V* in, int step, V* out) PT_INLINED { inputColumn<Vector>(in, step, out); }); break;
    case Kind::Output: transform<Vector, kIn, kOut, false, true>(w, [](const V* in, int step, V* out) PT_INLINED { outputColumn<Vector>(in, step, out); }); break;
    case Kind::Gradient: transform<Vector, kOut, kIn, true, false>(w, [](const V* in, int step, V* out) PT_INLINED { gradientColumn<Vector>(in, step, out); }); break;
    case Kind::Filter: transform<Vector, 3, kIn, true, false>(w, [](const V* in, int step, V* out) PT_INLINED { filterColumn<Vector>(in, step, out); }); break;
    case Kind::FilterGradient: transform<Vector, kIn, 3, false, false>(w, [](const V* in, int step, V* out) PT_INLINED { filterGradientColumn<Vector>(in, step, out); }); break;
    }
}

#if PT_WIDE_VECTORS
PT_TARGET_AVX512 void transformWidest(Kind kind, const Work& w) { transformAs<Wide<16>>(kind, w); }
PT_TARGET_AVX2 void transformWide(Kind kind, const Work& w) { transformAs<Wide<8>>(kind, w); }
#endif
void transformNarrow(Kind kind, const Work& w) { transformAs<Narrow>(kind, w); }

void run(Kind kind, const Work& w)
{
#if PT_WIDE_VECTORS
    static const int widest = widestVectors();
    if (widest == 2) return transformWidest(kind, w);
    if (widest == 1) return transformWide(kind, w);
#endif
    transformNarrow(kind, w);
}

const float* pixel(const Maps& maps, int image, int y, int x)
{
    return maps.data + ((static_cast<std::size_t>(image) * static_cast<std::size_t>(maps.height) + static_cast<std::size_t>(y)) * static_cast<std::size_t>(maps.width) +
                        static_cast<std::size_t>(x)) * static_cast<std::size_t>(maps.channels);
}

bool inside(const Maps& maps, int y, int x) { return y >= 0 && x >= 0 && y < maps.height && x < maps.width; }

/// A pixel of zeros, of this thread.
const float* zeros(int channels)
{
    thread_local std::vector<float> none;
    if (none.size() < static_cast<std::size_t>(channels)) none.assign(static_cast<std::size_t>(channels), 0.0F);
    return none.data();
}

}  // namespace

std::vector<TileRow> tileRows(int images, int height, int width, int dilation)
{
    std::vector<TileRow> rows;
    std::size_t first = 0;
    for (int image = 0; image < images; ++image) {
        for (int py = 0; py < dilation; ++py) {
            for (int y = py; y < height; y += kOut * dilation) {
                for (int x = 0; x < dilation && x < width; ++x) {
                    const int columns = (width - x + dilation - 1) / dilation, tiles = (columns + kOut - 1) / kOut;
                    rows.push_back({image, y, x, tiles, first});
                    first += static_cast<std::size_t>(tiles);
                }
            }
        }
    }
    return rows;
}

void inputTiles(const Maps& maps, const TileRow& row, int dilation, const Planes& to, std::size_t first)
{
    const float* const none = zeros(maps.channels);
    const auto channels = static_cast<std::size_t>(maps.channels);
    std::array<const float*, kPlanes> sources;
    for (int t = 0; t < row.tiles; ++t) {
        for (int i = 0; i < kIn; ++i) {
            for (int j = 0; j < kIn; ++j) {
                const int y = row.y + (i - 1) * dilation, x = row.x + (kOut * t + j - 1) * dilation;
                sources[static_cast<std::size_t>(kIn * i + j)] = inside(maps, y, x) ? pixel(maps, row.image, y, x) : none;
            }
        }
        const std::size_t tile = first + static_cast<std::size_t>(t);
        Work work{.sources = sources.data(), .to = to.data + tile * channels, .toStep = to.step, .channels = maps.channels};
        if (!to.panels) {
            run(Kind::Input, work);
            continue;
        }
        for (; work.offset < maps.channels; work.offset += kPanel) {
            work.channels = std::min(kPanel, maps.channels - work.offset);
            work.to = to.data + static_cast<std::size_t>(work.offset) * to.tiles + tile * kPanel;
            run(Kind::Input, work);
        }
    }
}

void gradientTiles(const Maps& gradient, const TileRow& row, int dilation, const Planes& to, std::size_t first)
{
    const float* const none = zeros(gradient.channels);
    std::array<const float*, kOut * kOut> sources;
    for (int t = 0; t < row.tiles; ++t) {
        for (int i = 0; i < kOut; ++i) {
            for (int j = 0; j < kOut; ++j) {
                const int y = row.y + i * dilation, x = row.x + (kOut * t + j) * dilation;
                sources[static_cast<std::size_t>(kOut * i + j)] = inside(gradient, y, x) ? pixel(gradient, row.image, y, x) : none;
            }
        }
        float* const target = to.data + (first + static_cast<std::size_t>(t)) * static_cast<std::size_t>(gradient.channels);
        run(Kind::Gradient, {.sources = sources.data(), .to = target, .toStep = to.step, .channels = gradient.channels});
    }
}

void outputTiles(const Planes& from, std::size_t first, const TileRow& row, int dilation, const Maps& maps, int channel, int channels, float* out)
{
    thread_local std::vector<float> beyond;   // outputs past the border go nowhere
    const auto width = static_cast<std::size_t>(channels);
    if (beyond.size() < kOut * kOut * width) beyond.resize(kOut * kOut * width);
    std::array<float*, kOut * kOut> targets;
    for (int t = 0; t < row.tiles; ++t) {
        for (int i = 0; i < kOut; ++i) {
            for (int j = 0; j < kOut; ++j) {
                const int y = row.y + i * dilation, x = row.x + (kOut * t + j) * dilation;
                const auto k = static_cast<std::size_t>(kOut * i + j);
                targets[k] = inside(maps, y, x) ? out + (pixel(maps, row.image, y, x) - maps.data) + channel : beyond.data() + width * k;
            }
        }
        const float* const source = from.data + (first + static_cast<std::size_t>(t)) * width;
        run(Kind::Output, {.from = source, .fromStep = from.step, .targets = targets.data(), .channels = channels});
    }
}

void filterPanel(const float* filters, int from, int count, int to, int in, float* planes, std::size_t planeStep)
{
    constexpr int kTaps = 9;
    std::array<float, static_cast<std::size_t>(kPanel * kTaps * kPanel)> turnedOver;   // a block of [out][tap][in] as [in][tap][out]
    std::array<const float*, kTaps> taps;
    for (int o = 0; o < kPanel; ++o) {
        const float* const own = filters + static_cast<std::size_t>(to + o) * kTaps * static_cast<std::size_t>(in) + from;
        for (int k = 0; k < kTaps; ++k)
            for (int i = 0; i < count; ++i) turnedOver[static_cast<std::size_t>((i * kTaps + k) * kPanel + o)] = own[k * in + i];
    }
    for (int i = 0; i < count; ++i) {
        for (int k = 0; k < kTaps; ++k) taps[static_cast<std::size_t>(k)] = turnedOver.data() + (i * kTaps + k) * kPanel;
        run(Kind::Filter, {.sources = taps.data(), .to = planes + static_cast<std::size_t>(from + i) * kPanel, .toStep = planeStep, .channels = kPanel});
    }
}

void turnedFilterPanel(const float* filters, int from, int number, int in, float* planes, std::size_t planeStep)
{
    std::array<const float*, 9> taps;
    const float* const own = filters + static_cast<std::size_t>(number) * 9 * static_cast<std::size_t>(in);
    for (int k = 0; k < 9; ++k) taps[static_cast<std::size_t>(k)] = own + static_cast<std::size_t>(8 - k) * static_cast<std::size_t>(in);
    run(Kind::Filter, {.sources = taps.data(), .to = planes + static_cast<std::size_t>(number) * kPanel, .toStep = planeStep, .offset = from, .channels = kPanel});
}

void filterGradients(const float* planes, std::size_t planeStep, int number, int columns, float* gradients)
{
    const auto first = static_cast<std::size_t>(number) * static_cast<std::size_t>(columns);
    run(Kind::FilterGradient, {.from = planes + first, .fromStep = planeStep, .to = gradients + 9 * first, .toStep = static_cast<std::size_t>(columns), .channels = columns});
}

}  // namespace pt::train::winograd
