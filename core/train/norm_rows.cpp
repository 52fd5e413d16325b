// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/norm_rows.h"

#include "core/train/wide_vector.h"

#include <cstddef>

namespace pt::train {
namespace {

/// What a loop reads and writes, all of it pixels of channels or one pixel's.
template <class Number>
struct Work
{
    NormRows<Number> n;
    const Number *dy = nullptr, *y = nullptr;
    const float *slope = nullptr, *offset = nullptr;
    Number* to = nullptr;                        ///< Pixels.
    float *first = nullptr, *second = nullptr;   ///< Sums by channel.
};

/// The last channels, where they fill no vector.
struct One
{
    using type = float;
    static constexpr int width = 1;
};

enum class Loop { Sums, Apply, GradientSums, Gradient };

/// The value where the other is above 0, else 0.
template <class Vector>
PT_INLINE void positive(typename Vector::type* value, const typename Vector::type* where)
{
    const typename Vector::type zero{};
    *value = *where > zero ? *value : zero;
}

/// K vectors of channels from `c` on, all pixels: what belongs to the channels stays in registers.
template <class Vector, int K, class Number>
PT_INLINE void columns(Loop loop, const Work<Number>& w, int c)
{
    using V = typename Vector::type;
    constexpr int W = Vector::width;
    const auto step = static_cast<std::size_t>(w.n.channels);
    const bool relu = w.n.relu, added = w.y != nullptr, kept = w.to != nullptr;
    V a[K], b[K], scale[K], shift[K], centre[K];
    for (int k = 0; k < K; ++k) {
        a[k] = b[k] = scale[k] = shift[k] = centre[k] = V{};
        if (w.n.centre != nullptr) load<Vector>(&centre[k], w.n.centre + c + k * W);
        if (w.n.scale != nullptr) load<Vector>(&scale[k], w.n.scale + c + k * W);
        if (w.n.shift != nullptr) load<Vector>(&shift[k], w.n.shift + c + k * W);
        if (loop == Loop::Gradient) {
            load<Vector>(&a[k], w.slope + c + k * W);
            load<Vector>(&b[k], w.offset + c + k * W);
        }
    }
    std::size_t at = static_cast<std::size_t>(c);
    for (int r = 0; r < w.n.rows; ++r, at += step) {
        for (int k = 0; k < K; ++k) {
            const std::size_t i = at + static_cast<std::size_t>(k * W);
            V x, g;
            load<Vector>(&x, w.n.x + i);
            if (loop == Loop::Sums) {
                const V off = x - centre[k];
                a[k] += off;
                b[k] += off * off;
                continue;
            }
            V y = x * scale[k] + shift[k];
            if (loop == Loop::Apply) {
                if (added) {
                    load<Vector>(&g, w.y + i);
                    y += g;
                }
                if (relu) positive<Vector>(&y, &y);
                store<Vector>(w.to + i, &y);
                continue;
            }
            load<Vector>(&g, w.dy + i);
            if (relu) {
                if (added) load<Vector>(&y, w.y + i);
                positive<Vector>(&g, &y);
            }
            if (loop == Loop::GradientSums) {
                a[k] += g;
                b[k] += g * (x - centre[k]);
                if (kept) store<Vector>(w.to + i, &g);
                continue;
            }
            g = g * scale[k] + (x * a[k] + b[k]);
            store<Vector>(w.to + i, &g);
        }
    }
    if (loop != Loop::Sums && loop != Loop::GradientSums) return;
    for (int k = 0; k < K; ++k) {
        store<Vector>(w.first + c + k * W, &a[k]);
        store<Vector>(w.second + c + k * W, &b[k]);
    }
}

template <class Vector, class Number>
PT_INLINE void all(Loop loop, const Work<Number>& w)
{
    constexpr int kTogether = 4;
    int c = 0;
    for (; c + kTogether * Vector::width <= w.n.channels; c += kTogether * Vector::width) columns<Vector, kTogether>(loop, w, c);
    for (; c + Vector::width <= w.n.channels; c += Vector::width) columns<Vector, 1>(loop, w, c);
    for (; c < w.n.channels; ++c) columns<One, 1>(loop, w, c);
}

/// Each loop by itself, so that none asks in its middle which one it is.
template <class Vector, class Number>
PT_INLINE void chosen(Loop loop, const Work<Number>& w)
{
    switch (loop) {
    case Loop::Sums: return all<Vector>(Loop::Sums, w);
    case Loop::Apply: return all<Vector>(Loop::Apply, w);
    case Loop::GradientSums: return all<Vector>(Loop::GradientSums, w);
    case Loop::Gradient: return all<Vector>(Loop::Gradient, w);
    }
}

#if PT_WIDE_VECTORS
template <class Number>
PT_TARGET_AVX512 void runWidest(Loop loop, const Work<Number>& w) { chosen<Wide<16>>(loop, w); }
template <class Number>
PT_TARGET_AVX2 void runWide(Loop loop, const Work<Number>& w) { chosen<Wide<8>>(loop, w); }
#endif
template <class Number>
void runNarrow(Loop loop, const Work<Number>& w) { chosen<Narrow>(loop, w); }

template <class Number>
void run(Loop loop, const Work<Number>& w)
{
#if PT_WIDE_VECTORS
    static const int widest = widestVectors();
    if (widest == 2) return runWidest(loop, w);
    if (widest == 1) return runWide(loop, w);
#endif
    runNarrow(loop, w);
}

}  // namespace

template <class Number>
void normSums(const NormRows<Number>& n, float* sums, float* squares)
{
    run(Loop::Sums, Work<Number>{.n = n, .first = sums, .second = squares});
}

template <class Number>
void normApply(const NormRows<Number>& n, const Number* added, Number* y)
{
    run(Loop::Apply, Work<Number>{.n = n, .y = added, .to = y});
}

template <class Number>
void normGradientSums(const NormRows<Number>& n, const Number* dy, const Number* y, Number* masked, float* sums, float* products)
{
    run(Loop::GradientSums, Work<Number>{.n = n, .dy = dy, .y = y, .to = masked, .first = sums, .second = products});
}

template <class Number>
void normGradient(const NormRows<Number>& n, const Number* dy, const float* slope, const float* offset, Number* dx)
{
    run(Loop::Gradient, Work<Number>{.n = n, .dy = dy, .slope = slope, .offset = offset, .to = dx});
}

#define PT_FOR_NUMBER(Number) \
    template void normSums(const NormRows<Number>&, float*, float*); \
    template void normApply(const NormRows<Number>&, const Number*, Number*); \
    template void normGradientSums(const NormRows<Number>&, const Number*, const Number*, Number*, float*, float*); \
    template void normGradient(const NormRows<Number>&, const Number*, const float*, const float*, Number*);
PT_FOR_NUMBER(float)
PT_FOR_NUMBER(c10::BFloat16)
#undef PT_FOR_NUMBER

}  // namespace pt::train
