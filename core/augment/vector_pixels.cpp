// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/vector.h"

#include "core/augment/wide.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace pt::augment::vec {
namespace {

constexpr int kBlock = 512;   ///< Accumulators that stay in the first-level cache.
constexpr float kRound = 12582912.0F;   ///< 1.5 * 2^23: adding and taking it away rounds half to even.

}  // namespace

namespace {

PT_INLINE std::int16_t roundedProduct(std::int16_t x, std::int16_t w) { return static_cast<std::int16_t>(((static_cast<std::int32_t>(x) * w >> 14) + 1) >> 1); }

/// The sum in a register, a pair of taps with the same weight at a time: the number of taps is known when this is compiled.
template <std::size_t... kPair>
PT_INLINE void smoothTaps(std::int16_t* __restrict out, int n, const std::int16_t* const* rows, const std::int16_t* weights, std::index_sequence<kPair...>)
{
    constexpr std::size_t kCentre = sizeof...(kPair);
    const std::int16_t* const before[] = {rows[kPair]...};
    const std::int16_t* const behind[] = {rows[2 * kCentre - kPair]...};
    const std::int16_t* const centre = rows[kCentre];
    const std::int16_t w[] = {weights[kPair]...};
    const std::int16_t middle = weights[kCentre];
    for (int i = 0; i < n; ++i) {
        std::int16_t sum = roundedProduct(centre[i], middle);
        ((sum = static_cast<std::int16_t>(sum + roundedProduct(static_cast<std::int16_t>(before[kPair][i] + behind[kPair][i]), w[kPair]))), ...);
        out[i] = sum;
    }
}

/// The sums of any number of taps, in the same order.
PT_INLINE void smoothAny(std::int16_t* __restrict out, int n, const std::int16_t* const* rows, const std::int16_t* weights, int taps)
{
    const std::int16_t* const centre = rows[taps / 2];
    for (int i = 0; i < n; ++i) out[i] = roundedProduct(centre[i], weights[taps / 2]);
    for (int k = 0; k < taps / 2; ++k) {
        const std::int16_t *before = rows[k], *behind = rows[taps - 1 - k];
        const std::int16_t w = weights[k];
        for (int i = 0; i < n; ++i) out[i] = static_cast<std::int16_t>(out[i] + roundedProduct(static_cast<std::int16_t>(before[i] + behind[i]), w));
    }
}

/// The same for bytes, saturated and rounded half to even.
template <std::size_t... kTap>
PT_INLINE void byteTaps(unsigned char* __restrict to, int n, const unsigned char* const* taps, const float* weights, std::index_sequence<kTap...>)
{
    const unsigned char* const from[] = {taps[kTap]...};
    const float w[] = {weights[kTap]...};
    for (int i = 0; i < n; ++i) {
        float sum = 0.0F;
        ((sum += w[kTap] * static_cast<float>(from[kTap][i])), ...);
        const float value = std::min(std::max(sum, 0.0F), 255.0F);
        to[i] = static_cast<unsigned char>(static_cast<int>((value + kRound) - kRound));
    }
}

}  // namespace

PT_VECTORISED void smoothRows(std::int16_t* out, int n, const std::int16_t* const* rows, const std::int16_t* weights, int taps)
{
    if (taps == 13) smoothTaps(out, n, rows, weights, std::make_index_sequence<6>());   // the elastic warps' kernels
    else if (taps == 17) smoothTaps(out, n, rows, weights, std::make_index_sequence<8>());
    else smoothAny(out, n, rows, weights, taps);
}

void smoothAcross(std::int16_t* out, int n, const std::int16_t* row, const std::int16_t* weights, int taps)
{
    const int done = wide::available() ? wide::smoothAcross(out, n, row, weights, taps) : 0;
    if (done == n) return;
    constexpr int kMost = 64;
    if (taps <= kMost) {
        std::array<const std::int16_t*, kMost> rows;
        for (int k = 0; k < taps; ++k) rows[static_cast<std::size_t>(k)] = row + done + k;
        smoothRows(out + done, n - done, rows.data(), weights, taps);
        return;
    }
    for (int i = done; i < n; ++i) {
        out[i] = roundedProduct(row[i + taps / 2], weights[taps / 2]);
        for (int k = 0; k < taps / 2; ++k) out[i] = static_cast<std::int16_t>(out[i] + roundedProduct(static_cast<std::int16_t>(row[i + k] + row[i + taps - 1 - k]), weights[k]));
    }
}

PT_VECTORISED void scaleRow(float* __restrict to, const std::int16_t* from, int n, float scale)
{
    for (int i = 0; i < n; ++i) to[i] = scale * static_cast<float>(from[i]);
}

PT_VECTORISED void mixTwo(std::int16_t* __restrict out, int n, const std::int16_t* a, const std::int16_t* b, std::int16_t share)
{
    for (int i = 0; i < n; ++i) out[i] = static_cast<std::int16_t>(a[i] + roundedProduct(static_cast<std::int16_t>(b[i] - a[i]), share));
}

PT_VECTORISED void interleave(std::int16_t* __restrict to, const std::int16_t* a, const std::int16_t* b, int n)
{
    for (int i = 0; i < n; ++i) to[2 * i] = a[i], to[2 * i + 1] = b[i];
}

PT_VECTORISED void interleave(float* __restrict to, const float* a, const float* b, int n)
{
    for (int i = 0; i < n; ++i) to[2 * i] = a[i], to[2 * i + 1] = b[i];
}

PT_VECTORISED void dropCells(unsigned char* cells, int n, std::uint64_t seed, std::uint32_t first, std::uint32_t threshold)
{
    for (int i = 0; i < n; ++i) cells[i] = bitsAt(seed, first + static_cast<std::uint32_t>(i)) <= threshold ? 0 : 255;
}

// Blocks of a fixed length keep the vector loops free of remainders.
PT_INLINE void positiveBlock(unsigned char* __restrict to, int begin, int length, const unsigned char* const* taps, const std::uint16_t* weights, int count)
{
    std::uint16_t sum[kBlock], wide[kBlock];
    for (int i = 0; i < length; ++i) sum[i] = positiveStart(count);
    for (int k = 0; k < count; ++k) {
        const unsigned char* __restrict from = taps[k] + begin;
        const std::uint16_t w = weights[k];
        for (int i = 0; i < length; ++i) wide[i] = static_cast<std::uint16_t>(from[i] << 8);
        for (int i = 0; i < length; ++i) {   // the high half of a product of 16 bits: one instruction of most vector units
            const std::uint32_t product = static_cast<std::uint32_t>(wide[i]) * w;
            sum[i] = static_cast<std::uint16_t>(sum[i] + static_cast<std::uint16_t>(product >> 16));
        }
    }
    for (int i = 0; i < length; ++i) to[begin + i] = static_cast<unsigned char>(sum[i] >> 8);
}

PT_INLINE void anyBlock(unsigned char* __restrict to, int begin, int length, const unsigned char* const* taps, const float* weights, int count)
{
    float sum[kBlock];
    for (int i = 0; i < length; ++i) sum[i] = 0.0F;
    for (int k = 0; k < count; ++k) {
        const unsigned char* __restrict from = taps[k] + begin;
        const float w = weights[k];
        for (int i = 0; i < length; ++i) sum[i] += w * static_cast<float>(from[i]);
    }
    for (int i = 0; i < length; ++i) {
        const float value = std::min(std::max(sum[i], 0.0F), 255.0F);
        to[begin + i] = static_cast<unsigned char>(static_cast<int>((value + kRound) - kRound));
    }
}

PT_VECTORISED void convolvePositive(unsigned char* to, int n, const unsigned char* const* taps, const std::uint16_t* weights, int count)
{
    int begin = wide::available() ? wide::convolvePositive(to, n, taps, weights, count) : 0;
    if (begin == n) return;
    for (; begin + kBlock <= n; begin += kBlock) positiveBlock(to, begin, kBlock, taps, weights, count);
    if (begin == n) return;
    if (n >= kBlock) positiveBlock(to, n - kBlock, kBlock, taps, weights, count);   // overlaps the block before it
    else positiveBlock(to, 0, n, taps, weights, count);
}

PT_VECTORISED void convolveAny(unsigned char* to, int n, const unsigned char* const* taps, const float* weights, int count)
{
    if (count == 5) return byteTaps(to, n, taps, weights, std::make_index_sequence<5>());
    if (count == 7) return byteTaps(to, n, taps, weights, std::make_index_sequence<7>());
    if (count == 9) return byteTaps(to, n, taps, weights, std::make_index_sequence<9>());
    int begin = 0;
    for (; begin + kBlock <= n; begin += kBlock) anyBlock(to, begin, kBlock, taps, weights, count);
    if (begin == n) return;
    if (n >= kBlock) anyBlock(to, n - kBlock, kBlock, taps, weights, count);
    else anyBlock(to, 0, n, taps, weights, count);
}

PT_VECTORISED void addNoise(unsigned char* to, const unsigned char* from, int n, const float* noise, float sigma, bool whole, bool shared)
{
    if (shared) {
        for (int i = 0; i < n / 3; ++i) {
            const float scaled = sigma * noise[i];
            const int add = static_cast<int>((scaled + kRound) - kRound);
            for (int c = 0; c < 3; ++c) to[3 * i + c] = static_cast<unsigned char>(std::min(std::max(from[3 * i + c] + add, 0), 255));
        }
    } else if (whole) {
        for (int i = 0; i < n; ++i) {
            const float scaled = sigma * noise[i];
            const float value = static_cast<float>(from[i]) + ((scaled + kRound) - kRound);
            to[i] = static_cast<unsigned char>(static_cast<int>(std::min(std::max(value, 0.0F), 255.0F)));
        }
    } else {
        for (int i = 0; i < n; ++i) {
            const float value = static_cast<float>(from[i]) + sigma * noise[i];
            to[i] = static_cast<unsigned char>(static_cast<int>(std::min(std::max(value, 0.0F), 255.0F)));
        }
    }
}

void normalise(float* to, const unsigned char* rgb, int n, const float* mean, const float* factor)
{
    int i = wide::available() ? wide::normalise(to, rgb, n, mean, factor) : 0;
    for (; i < n; ++i)
        for (int c = 0; c < 3; ++c) to[3 * i + c] = (static_cast<float>(rgb[3 * i + c]) - mean[c]) * factor[c];
}

PT_VECTORISED void packTables(std::uint32_t* __restrict packed, const unsigned char* a, const unsigned char* b, const unsigned char* c, const unsigned char* d, int n)
{
    for (int i = 0; i < n; ++i) {
        packed[i] = static_cast<std::uint32_t>(a[i]) | static_cast<std::uint32_t>(b[i]) << 8U | static_cast<std::uint32_t>(c[i]) << 16U | static_cast<std::uint32_t>(d[i]) << 24U;
    }
}

PT_VECTORISED void blendEntries(unsigned char* __restrict to, const std::uint32_t* entries, const float* left, const float* right, float up, float down, int n)
{
    for (int i = 0; i < n; ++i) {
        const auto byte = [&](unsigned k) { return static_cast<float>(static_cast<std::int32_t>(entries[i] >> (8U * k) & 255U)); };
        const float value = (byte(0) * left[i] + byte(1) * right[i]) * up + (byte(2) * left[i] + byte(3) * right[i]) * down;
        to[i] = static_cast<unsigned char>(static_cast<int>((std::min(value, 255.0F) + kRound) - kRound));
    }
}

PT_VECTORISED void mixRows(unsigned char* __restrict to, int n, const float* const* rows, const float* weights)
{
    const float *a = rows[0], *b = rows[1], *c = rows[2], *d = rows[3];
    const float w0 = weights[0], w1 = weights[1], w2 = weights[2], w3 = weights[3];
    for (int i = 0; i < n; ++i) {
        const float value = std::min(std::max(w0 * a[i] + (w1 * b[i] + (w2 * c[i] + w3 * d[i])), 0.0F), 255.0F);   // in cv::resize's order
        to[i] = static_cast<unsigned char>(static_cast<int>((value + kRound) - kRound));
    }
}

PT_INLINE std::int32_t lowerHalf(std::int32_t both) { return static_cast<std::int32_t>(static_cast<std::uint32_t>(both) << 16U) >> 16; }

PT_VECTORISED void placeRow(const CubicPlaces& p, bool displaced)
{
    const float *__restrict across = p.across, *__restrict shares = p.shares;
    const std::int32_t* __restrict line = p.line;
    const int* __restrict cells = p.cells;
    int *__restrict outX = p.x, *__restrict outY = p.down;
    const float m0 = p.matrix[0], m1 = p.matrix[1], m2 = p.matrix[2], m3 = p.matrix[3], m4 = p.matrix[4], m5 = p.matrix[5], y = p.y, unit = p.unit;
    const int n = p.count;
    if (!displaced) {
        for (int i = 0; i < n; ++i) {
            outX[i] = static_cast<int>((m0 * across[i] + m1 * y + m2 + kRound) - kRound);
            outY[i] = static_cast<int>((m3 * across[i] + m4 * y + m5 + kRound) - kRound);
        }
        return;
    }
    constexpr int kPiece = 64;
    std::int32_t here[kPiece], next[kPiece];   // apart: a compiler that does not look up and compute in one loop does each in its own
    for (int begin = 0; begin < n; begin += kPiece) {
        const int count = std::min(kPiece, n - begin);
        for (int i = 0; i < count; ++i) here[i] = line[cells[begin + i]];
        for (int i = 0; i < count; ++i) next[i] = line[cells[begin + i] + 1];
        for (int i = 0; i < count; ++i) {
            const float s = shares[begin + i];
            const auto dx = static_cast<float>(lowerHalf(here[i])), dy = static_cast<float>(here[i] >> 16);
            const float px = across[begin + i] + unit * (dx + s * (static_cast<float>(lowerHalf(next[i])) - dx));
            const float py = y + unit * (dy + s * (static_cast<float>(next[i] >> 16) - dy));
            outX[begin + i] = static_cast<int>((m0 * px + m1 * py + m2 + kRound) - kRound);
            outY[begin + i] = static_cast<int>((m3 * px + m4 * py + m5 + kRound) - kRound);
        }
    }
}

PT_VECTORISED void placesOf(int* __restrict x, int* __restrict y, const float* dx, const float* dy, int n, float first, float row, float sign)
{
    for (int i = 0; i < n; ++i) {
        const float px = (first + static_cast<float>(i)) + sign * dx[i];
        const float py = row + sign * dy[i];
        x[i] = static_cast<int>((px * 32.0F + kRound) - kRound);
        y[i] = static_cast<int>((py * 32.0F + kRound) - kRound);
    }
}

}  // namespace pt::augment::vec
