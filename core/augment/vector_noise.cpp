// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/vector.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace pt::augment::vec {
namespace {

/// Natural logarithm of x in (0, 1], below 1e-6. Exponent by bits; log(1 + m) = m - m^2 / 2 + m^3 p(m), p fitted for the least largest error.
PT_INLINE float logarithm(float x)
{
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(x);
    // mantissa in [sqrt(1/2), sqrt(2)): 0x3f3504f3 is sqrt(1/2)
    const std::uint32_t shifted = bits - 0x3f3504f3U;
    const auto exponent = static_cast<float>(static_cast<std::int32_t>(shifted) >> 23);
    const float m = std::bit_cast<float>((shifted & 0x007fffffU) + 0x3f3504f3U) - 1.0F;
    const float p = 0.333174332F + m * (-0.249368679F + m * (0.204937887F + m * (-0.184969051F + m * 0.117081250F)));
    const float square = m * m;
    return m - square * (0.5F - m * p) + exponent * 0.69314718056F;
}

/// A block of kNormalBlock normals: the first half cosines, the second half sines of the same pairs. One number of the stream makes a
/// pair: 20 bits the radius, which reaches 5.4, and 12 bits the angle. Sine and cosine are right to 1e-5, far below a grey level.
PT_INLINE void normalBlock(float* out, std::uint64_t seed, std::uint32_t first)
{
    constexpr int kPairs = kNormalBlock / 2;
    for (int i = 0; i < kPairs; ++i) {
        const std::uint32_t a = bitsAt(seed, first + static_cast<std::uint32_t>(i));
        const float u = (static_cast<float>(static_cast<std::int32_t>(a >> 12)) + 0.5F) * 0x1.0p-20F;   // (0, 1): the logarithm is finite
        const float radius = std::sqrt(-2.0F * logarithm(u));
        // The angle is a quarter turn, from two bits, plus an angle in (-45, 45) degrees.
        const float t = (static_cast<float>(static_cast<std::int32_t>(a & 1023U)) - 511.5F) * (0x1.0p-10F * 1.57079632679F);
        const float t2 = t * t;
        const float sine = t * (0.999998569F + t2 * (-0.166624801F + t2 * 0.00815163475F));
        const float cosine = 0.999990035F + t2 * (-0.499708136F + t2 * 0.0403985285F);
        const bool odd = (a & 1024U) != 0;
        const float x = odd ? -sine : cosine;
        const float y = odd ? cosine : sine;
        const float sign = (a & 2048U) != 0 ? -radius : radius;
        out[i] = sign * x;
        out[i + kPairs] = sign * y;
    }
}

}  // namespace

PT_VECTORISED void uniformPairs(std::int16_t* __restrict a, std::int16_t* __restrict b, int n, std::uint64_t seed, std::uint32_t first)
{
    const auto number = [](std::uint32_t bits) {   // 16 bits to 15 of them, less a thirty-second
        const auto x = static_cast<std::int16_t>(bits);
        return static_cast<std::int16_t>((x >> 1) - (x >> 6));
    };
    for (int i = 0; i < n; ++i) {
        const std::uint32_t bits = bitsAt(seed, first + static_cast<std::uint32_t>(i));
        a[i] = number(bits);
        b[i] = number(bits >> 16U);
    }
}

PT_VECTORISED void normalNoise(float* out, int n, std::uint64_t seed, std::uint32_t first)
{
    int done = 0;
    for (; done + kNormalBlock <= n; done += kNormalBlock) normalBlock(out + done, seed, first + static_cast<std::uint32_t>(done));
    if (done == n) return;
    float rest[kNormalBlock];
    normalBlock(rest, seed, first + static_cast<std::uint32_t>(done));
    std::copy_n(rest, n - done, out + done);
}

}  // namespace pt::augment::vec
