// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <c10/util/BFloat16.h>

/// The loops of a normalisation over pixels whose channels lie together: `rows` pixels of `channels` numbers (best a multiple of kNormChannels), each
/// channel with a scale and a shift. On one thread. All of them, forward and back, compute x * scale + shift in the same way, so that the ReLU's sign is the same.
/// The pixels' numbers are float or c10::BFloat16; what belongs to the channels, and all arithmetic, is float.
namespace pt::train {

inline constexpr int kNormChannels = 16;

template <class Number>
struct NormRows
{
    const Number* x;
    int rows, channels;
    const float* scale = nullptr;
    const float* shift = nullptr;
    bool relu = false;
    const float* centre = nullptr;   ///< What sums take x from; null: 0.
};

/// Of each channel: the sum of x - centre, and of its squares.
template <class Number>
void normSums(const NormRows<Number>& n, float* sums, float* squares);
/// y = x * scale + shift (+ added, which may be null), through the ReLU if there is one. y may be `added`.
template <class Number>
void normApply(const NormRows<Number>& n, const Number* added, Number* y);
/// Of the gradient dy behind the ReLU: the gradient before it to `masked`, where that is not null, and of each channel its sum, and the sum of
/// its products with x - centre. y: what normApply() made where something was added, else null: it is computed again. masked may be dy.
template <class Number>
void normGradientSums(const NormRows<Number>& n, const Number* dy, const Number* y, Number* masked, float* sums, float* products);
/// dx = g * scale + x * slope + offset, channel by channel. g: dy before the ReLU (computed again from x), or with n.relu off dy itself. dx may be dy.
template <class Number>
void normGradient(const NormRows<Number>& n, const Number* dy, const float* slope, const float* offset, Number* dx);

}  // namespace pt::train
