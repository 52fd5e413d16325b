// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/sampling.h"

#include <cstdint>

/// The inner loops that live on shuffles of bytes, for processors with AVX2; chosen when the program runs. They work in the same whole
/// numbers, or the same single-precision steps, as the plain loop beside each of them, so that the result is the same to the last bit on
/// every machine (a test compares both). OpenCV's universal intrinsics have no name for the two instructions that matter here, the
/// shuffle of bytes by a pattern and the product of bytes summed in pairs, which is why these few loops name Intel's.
namespace pt::augment::wide {

/// Whether the machine has what these loops need and nobody has said no to it.
bool available();
/// For tests and measurements: false uses the plain loops, true the wide ones where the machine has them. Not while others compute.
void allow(bool wide);

// Only to be called where available() says yes.

/// n pixels of an affine picture, bilinear, black outside: places (startX + acrossX[i], startY + acrossY[i]) in 1/1024 px, cut to 1/32.
void affineRow(std::uint8_t* to, int n, const Pixels& source, const int* acrossX, const int* acrossY, int startX, int startY);
/// As augment::cubicRow. weights: 16 of each of the 1024 sub-pixel places, row by row, in 1/32768.
void cubicRow(std::uint8_t* to, int n, const Pixels& source, const int* x, const int* y, const std::int16_t* weights);
/// Sums over four neighbouring pixels in three channels: n pixels, of which pixel i begins at byte offsets[i] and has weights 4i .. 4i + 3.
/// 16 bytes are read from each, and one number more than is made is written. Returns how many were made.
int resizeRow(float* to, const std::uint8_t* from, const int* offsets, const std::int16_t* weights, int n);
/// As vec::toPlanes, for the first pixels; returns how many were made.
int planes(float* r, float* g, float* b, const std::uint8_t* rgb, int n, const float* mean, const float* factor);

}  // namespace pt::augment::wide
