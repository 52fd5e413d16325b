// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// Loops over plain rows that the compiler vectorises, built for several instruction sets where it can choose at run time. No
/// fused multiply-add and no reordering: the numbers are the same on every machine.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__)
#define PT_VECTORISED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define PT_VECTORISED
#endif

#if defined(__GNUC__)
#define PT_INLINE inline __attribute__((always_inline))
#else
#define PT_INLINE inline
#endif

namespace pt::augment::vec {

/// Number `index` of the stream `seed`: 32 well-mixed bits, a function of both alone. The mixer is lowbias32 (Wellons, 2018), twice.
inline std::uint32_t bitsAt(std::uint64_t seed, std::uint32_t index)
{
    std::uint32_t x = index ^ static_cast<std::uint32_t>(seed);
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    x ^= x >> 16;
    x += static_cast<std::uint32_t>(seed >> 32);
    x ^= x >> 15;
    x *= 0x2c1b3c6dU;
    x ^= x >> 12;
    x *= 0x297a2d39U;
    x ^= x >> 15;
    return x;
}

/// Two numbers uniform on [-1, 1], in units of 1 / kNoiseUnit: numbers first .. first + n - 1 of a stream. 15 bits each: no step of them is left in a sum of
/// dozens. So small that two of them added fit in 16 bits.
inline constexpr int kNoiseUnit = 15872;
void uniformPairs(std::int16_t* a, std::int16_t* b, int n, std::uint64_t seed, std::uint32_t first);
/// Standard normal by Box-Muller: numbers first .. first + n - 1 of a stream; first must be a multiple of kNormalBlock.
inline constexpr int kNormalBlock = 128;
void normalNoise(float* out, int n, std::uint64_t seed, std::uint32_t first);

/// out[i] = the sum over k of weights[k] / 32768 * rows[k][i] for an odd number of taps whose weights are symmetric and not above 1 in sum, each product
/// of a pair rounded. Rows: as uniformPairs() or this have made them.
void smoothRows(std::int16_t* out, int n, const std::int16_t* const* rows, const std::int16_t* weights, int taps);
/// The same of one row's neighbours: tap k begins at row + k.
void smoothAcross(std::int16_t* out, int n, const std::int16_t* row, const std::int16_t* weights, int taps);
/// to[i] = scale * from[i].
void scaleRow(float* to, const std::int16_t* from, int n, float scale);
/// out[i] = a[i] + share * (b[i] - a[i]), rounded; share in 1 / 32768. Numbers as smoothRows() makes them.
void mixTwo(std::int16_t* out, int n, const std::int16_t* a, const std::int16_t* b, std::int16_t share);
/// to[2i] = a[i], to[2i + 1] = b[i].
void interleave(float* to, const float* a, const float* b, int n);
void interleave(std::int16_t* to, const std::int16_t* a, const std::int16_t* b, int n);
/// cells[i] = 0 where number first + i of the stream is at most the threshold, else 255.
void dropCells(unsigned char* cells, int n, std::uint64_t seed, std::uint32_t first, std::uint32_t threshold);
/// Each product is cut, half a unit short on average: what a sum begins with makes up for it.
PT_INLINE std::uint16_t positiveStart(int count) { return static_cast<std::uint16_t>(128 + count / 2); }
/// to[i] = the sum of rows[k][offset k + i] * weights[k] for weights in [0, 1) that sum to 1; within 0.1 grey levels.
void convolvePositive(unsigned char* to, int n, const unsigned char* const* taps, const std::uint16_t* weights, int count);
/// The same for any weights, saturated, rounded half to even.
void convolveAny(unsigned char* to, int n, const unsigned char* const* taps, const float* weights, int count);
/// Adds sigma * noise to bytes, saturated; noise is one number a byte or (shared) one for each three bytes. whole: noise is rounded half
/// to even first; else the sum is truncated.
void addNoise(unsigned char* to, const unsigned char* from, int n, const float* noise, float sigma, bool whole, bool shared);
/// n RGB pixels to numbers: (value - mean) * factor, each of the three channels its own.
void normalise(float* to, const unsigned char* rgb, int n, const float* mean, const float* factor);
/// packed[i] = the four tables' bytes i, the first one lowest.
void packTables(std::uint32_t* packed, const unsigned char* a, const unsigned char* b, const unsigned char* c, const unsigned char* d, int n);
/// to[i] = ((byte 0 of entry i) * left[i] + (byte 1) * right[i]) * up + ((byte 2) * left[i] + (byte 3) * right[i]) * down, rounded half to even.
void blendEntries(unsigned char* to, const std::uint32_t* entries, const float* left, const float* right, float up, float down, int n);
/// to[i] = the sum over four rows of weight * number i, rounded half to even, saturated.
void mixRows(unsigned char* to, int n, const float* const* rows, const float* weights);

/// Where the pixels of a row come from: canvas column and cell of the displacement line (dx in the lower, dy in the upper half of each number, in
/// `unit` px) of each, and the source's place in 1/32 px, rounded half to even.
struct CubicPlaces
{
    const float* across;
    const float* shares;
    const int* cells;
    const std::int32_t* line;
    int* x;
    int* down;
    float matrix[6];   ///< Source from canvas, times 32.
    float y, unit;
    int count;
};
void placeRow(const CubicPlaces& places, bool displaced);

/// The places of a row's pixels in 1/32 px, rounded half to even: (first + i, row) + sign * (dx[i], dy[i]).
void placesOf(int* x, int* y, const float* dx, const float* dy, int n, float first, float row, float sign);

}  // namespace pt::augment::vec
