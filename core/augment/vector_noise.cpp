// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/vector.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace pt::augment::vec {
namespace {

/// Natural logarithm of x in (0, 1], below 2e-7 relative. Exponent by bits, mantissa by the polynomial of Cephes' logf.
PT_INLINE float logarithm(float x)
{
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(x);
    // mantissa in [sqrt(1/2), sqrt(2)): 0x3f3504f3 is sqrt(1/2)
    const std::uint32_t shifted = bits - 0x3f3504f3U;
    const auto exponent = static_cast<float>(static_cast<std::int32_t>(shifted) >> 23);
    const float m = std::bit_cast<float>((shifted & 0x007fffffU) + 0x3f3504f3U) - 1.0F;
    float p = 7.0376836292e-2F;
    p = p * m - 1.1514610310e-1F;
    p = p * m + 1.1676998740e-1F;
    p = p * m - 1.2420140846e-1F;
    p = p * m + 1.4249322787e-1F;
    p = p * m - 1.6668057665e-1F;
    p = p * m + 2.0000714765e-1F;
    p = p * m - 2.4999993993e-1F;
    p = p * m + 3.3333331174e-1F;
    const float square = m * m;
    return m - 0.5F * square + p * m * square + exponent * 0.69314718056F;
}

/// A block of kNormalBlock normals: the first half cosines, the second half sines of the same pairs.
PT_INLINE void normalBlock(float* out, std::uint64_t seed, std::uint32_t first)
{
    constexpr int kPairs = kNormalBlock / 2;
    for (int i = 0; i < kPairs; ++i) {
        const std::uint32_t a = bitsAt(seed, first + static_cast<std::uint32_t>(i));
        const std::uint32_t b = bitsAt(seed, first + static_cast<std::uint32_t>(i + kPairs));
        const float u = (static_cast<float>(static_cast<std::int32_t>(a >> 8)) + 0.5F) * 0x1.0p-24F;   // (0, 1): the logarithm is finite
        const float radius = std::sqrt(-2.0F * logarithm(u));
        // The angle is a quarter turn, from the two highest bits, plus an angle in [-45, 45) degrees.
        const std::uint32_t quarter = b >> 30;
        const float t = (static_cast<float>(static_cast<std::int32_t>(b & 0x3fffffffU)) * 0x1.0p-30F - 0.5F) * 1.57079632679F;
        const float t2 = t * t;
        const float sine = t * (1.0F + t2 * (-1.6666654611e-1F + t2 * (8.3321608736e-3F - t2 * 1.9515295891e-4F)));
        const float cosine = 1.0F + t2 * (-0.5F + t2 * (4.166664568298827e-2F + t2 * (-1.388731625493765e-3F + t2 * 2.443315711809948e-5F)));
        const bool odd = (quarter & 1U) != 0;
        const float x = odd ? -sine : cosine;
        const float y = odd ? cosine : sine;
        const float sign = (quarter & 2U) != 0 ? -radius : radius;
        out[i] = sign * x;
        out[i + kPairs] = sign * y;
    }
}

}  // namespace

PT_VECTORISED void uniformNoise(float* out, int n, std::uint64_t seed, std::uint32_t first)
{
    for (int i = 0; i < n; ++i) {
        const std::uint32_t bits = bitsAt(seed, first + static_cast<std::uint32_t>(i));
        out[i] = (static_cast<float>(static_cast<std::int32_t>(bits >> 8)) + 0.5F) * 0x1.0p-23F - 1.0F;
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
