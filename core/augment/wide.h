// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/sampling.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

/// The inner loops that live on shuffles of bytes, for processors with AVX2 or AVX-512; chosen when the program runs. They work in the same
/// whole numbers, or the same single-precision steps, as the plain loop beside each of them, so that the result is the same to the last bit on
/// every machine (a test compares all). OpenCV's universal intrinsics have no name for the instructions that matter here, the shuffle of
/// bytes by a pattern, the product of bytes summed in pairs and the load into one part of a register, which is why these few loops name Intel's.
namespace pt::augment::wide {

enum class Width { Plain, Avx2, Avx512 };   ///< The last one with what came with Ice Lake and Zen 4.
/// What is used: the most that the machine has and allow() lets.
Width width();
/// Whether the loops below may be called.
inline bool available() { return width() != Width::Plain; }
/// For tests and measurements: at most this. Not while others compute.
void allow(Width most);

// Only to be called where available() says yes.

/// n pixels of an affine picture, bilinear, black outside: places (startX + acrossX[i], startY + acrossY[i]) in 1/1024 px, cut to 1/32.
/// ahead: augment::bytesAhead().
void affineRow(std::uint8_t* to, int n, const Pixels& source, const int* acrossX, const int* acrossY, int startX, int startY, std::ptrdiff_t ahead);
/// As augment::cubicRow. weights: 16 of each of the 1024 sub-pixel places, row by row, in 1/32768.
void cubicRow(std::uint8_t* to, int n, const Pixels& source, const int* x, const int* y, const std::int16_t* weights, std::ptrdiff_t ahead);
/// Sums over four neighbouring pixels in three channels: n pixels, of which pixel i begins at byte offsets[i] and has weights 4i .. 4i + 3.
/// 16 bytes are read from each, and one number more than is made is written. Returns how many were made.
int resizeRow(float* to, const std::uint8_t* from, const int* offsets, const std::int16_t* weights, int n);
/// As vec::normalise, for the first pixels; returns how many were made.
int normalise(float* to, const std::uint8_t* rgb, int n, const float* mean, const float* factor);
/// As vec::convolvePositive, for the first bytes; returns how many were made.
int convolvePositive(std::uint8_t* to, int n, const std::uint8_t* const* taps, const std::uint16_t* weights, int count);
/// As vec::smoothAcross, for the first numbers; returns how many were made. 64 numbers beyond the row's last may be read.
int smoothAcross(std::int16_t* out, int n, const std::int16_t* row, const std::int16_t* weights, int taps);
/// Each byte of n RGB pixels through its channel's table of 256, in place or not; for the first pixels: returns how many were made.
int lookUp(std::uint8_t* to, const std::uint8_t* from, int n, const std::array<const std::uint8_t*, 3>& tables);

// For AVX-512, to be called by those above.
void affineRow512(std::uint8_t* to, int n, const Pixels& source, const int* acrossX, const int* acrossY, int startX, int startY, std::ptrdiff_t ahead);
void cubicRow512(std::uint8_t* to, int n, const Pixels& source, const int* x, const int* y, const std::int16_t* weights, std::ptrdiff_t ahead);
int lookUp512(std::uint8_t* to, const std::uint8_t* from, int n, const std::array<const std::uint8_t*, 3>& tables);
int convolvePositive512(std::uint8_t* to, int n, const std::uint8_t* const* taps, const std::uint16_t* weights, int count);
int smoothAcross512(std::int16_t* out, int n, const std::int16_t* row, const std::int16_t* weights, int taps);
int normalise512(float* to, const std::uint8_t* rgb, int n, const float* mean, const float* factor);

/// Places are in 1/32 px.
inline constexpr int kPhaseBits = 5;
inline constexpr int kPhaseMask = (1 << kPhaseBits) - 1;
inline constexpr int kChunk = 64;   ///< Pixels whose places are worked out ahead: numbers just stored are slow to load again.

/// How far a place may be for its pixels to be read without a look at the border, and whether offsets fit in 32 bits. reach: pixels to the right and down
/// that are read, the place's own included; before: pixels to the left and above that are one picture with it.
struct Inside
{
    int x, y;
    int before, outsideX, outsideY;   ///< Nothing is seen where the place + before, as unsigned number, is at least this.

    Inside(const Pixels& source, int reachX, int reachY, int seenBefore)
        : x(source.step * static_cast<std::size_t>(source.height) < (std::size_t{1} << 31U) ? std::max(0, source.width - reachX + 1) : 0), y(std::max(0, source.height - reachY + 1)),
          before(seenBefore), outsideX(source.width + seenBefore), outsideY(source.height + seenBefore)
    {
    }
};

}  // namespace pt::augment::wide
