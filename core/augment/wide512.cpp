// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sampling for AVX-512. What bounds it is not arithmetic but bringing the pixels of sixteen places into a few registers: a load that fills one part
// of a register and leaves the others needs none of the few units that shuffle.
#include "core/augment/wide.h"

#include "core/augment/vector.h"

#include <array>
#include <cstring>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>
#if defined(_MSC_VER) && !defined(__clang__)
#define PT_AVX512
#define PT_AVX512_INLINE __forceinline
#define PT_UNROLLED
#else
#define PT_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,bmi")))
#define PT_AVX512_INLINE __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,bmi"), always_inline)) inline
#define PT_UNROLLED _Pragma("GCC unroll 8")
#endif

namespace pt::augment::wide {
namespace {

constexpr int kBlock = 16;   ///< Pixels at a time.

/// Sixteen places by how they are made. All inside: at once. Some: those at once, and the rest one by one, but for what is black.
struct Block
{
    __mmask16 inside;   ///< In [0, x) and [0, y): every byte that is read is the picture's.
    __mmask16 border;   ///< Something of them is seen.

    PT_AVX512_INLINE Block(__m512i px, __m512i py, const Inside& limits, __mmask16 wanted)
    {
        const __m512i before = _mm512_set1_epi32(limits.before);
        const __mmask16 seen = _mm512_cmplt_epu32_mask(_mm512_add_epi32(px, before), _mm512_set1_epi32(limits.outsideX)) & _mm512_cmplt_epu32_mask(_mm512_add_epi32(py, before), _mm512_set1_epi32(limits.outsideY));
        inside = _mm512_cmplt_epu32_mask(px, _mm512_set1_epi32(limits.x)) & _mm512_cmplt_epu32_mask(py, _mm512_set1_epi32(limits.y)) & wanted;
        border = seen & ~inside & wanted;
    }
    Block() = default;
};

/// The first n of sixteen.
PT_AVX512_INLINE __mmask16 firstOf(int n) { return static_cast<__mmask16>(n >= 16 ? 0xffffU : (1U << static_cast<unsigned>(n)) - 1U); }

/// Bytes from the first pixel: y * step + 3 * x.
PT_AVX512_INLINE __m512i offsetsOf(__m512i px, __m512i py, int step)
{
    return _mm512_add_epi32(_mm512_mullo_epi32(py, _mm512_set1_epi32(step)), _mm512_add_epi32(px, _mm512_add_epi32(px, px)));
}

PT_AVX512_INLINE __m512i putQuarter(__m512i into, __mmask8 part, const std::uint8_t* from)
{
    return _mm512_mask_broadcastq_epi64(into, part, _mm_loadl_epi64(reinterpret_cast<const __m128i*>(from)));
}

/// Eight bytes from each of the places o[0], o[1], o[4], o[5], o[8], o[9], o[12], o[13].
PT_AVX512_INLINE __m512i loadEight(const std::uint8_t* base, const int* o)
{
    __m512i all = _mm512_castsi128_si512(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(base + o[0])));
    all = putQuarter(all, 1U << 1U, base + o[1]);
    all = putQuarter(all, 1U << 2U, base + o[4]);
    all = putQuarter(all, 1U << 3U, base + o[5]);
    all = putQuarter(all, 1U << 4U, base + o[8]);
    all = putQuarter(all, 1U << 5U, base + o[9]);
    all = putQuarter(all, 1U << 6U, base + o[12]);
    return putQuarter(all, 1U << 7U, base + o[13]);
}

/// The first n of sixteen pixels RGB0 to RGB without gaps.
PT_AVX512_INLINE void storePixels(std::uint8_t* to, __m512i pixels, int n)
{
    const __m512i order = _mm512_broadcast_i32x4(_mm_setr_epi8(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1));
    const __m512i together = _mm512_setr_epi32(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 3, 7, 11, 15);
    const __m512i rgb = _mm512_permutexvar_epi32(together, _mm512_shuffle_epi8(pixels, order));
    if (n >= kBlock) _mm512_mask_storeu_epi32(to, 0x0fff, rgb);
    else _mm512_mask_storeu_epi8(to, (std::uint64_t{1} << static_cast<unsigned>(3 * n)) - 1U, rgb);
}

/// Of two pixels in each quarter, one: bytes of the upper and the lower row already weighted across, weights down in 1/32.
PT_AVX512_INLINE __m512i mixDown(__m512i rows, __m512i down)
{
    return _mm512_srai_epi32(_mm512_add_epi32(_mm512_madd_epi16(rows, down), _mm512_set1_epi32(512)), 10);
}

/// Two of the four pixels in each quarter, as 16-bit R, G, B, 0.
PT_AVX512_INLINE __m512i linearPairs(__m512i upper, __m512i lower, __m512i across, __m512i downFirst, __m512i downSecond)
{
    const __m512i order = _mm512_broadcast_i32x4(_mm_setr_epi8(0, 3, 1, 4, 2, 5, -1, -1, 8, 11, 9, 12, 10, 13, -1, -1));   // each channel beside its right neighbour's
    const __m512i top = _mm512_maddubs_epi16(_mm512_shuffle_epi8(upper, order), across), bottom = _mm512_maddubs_epi16(_mm512_shuffle_epi8(lower, order), across);
    return _mm512_packs_epi32(mixDown(_mm512_unpacklo_epi16(top, bottom), downFirst), mixDown(_mm512_unpackhi_epi16(top, bottom), downSecond));
}

/// Sixteen bilinear pixels at offsets in the upper row, places in 1/32.
PT_AVX512_INLINE __m512i linearSixteen(const Pixels& source, const int* o, __m512i x, __m512i y)
{
    const std::uint8_t *upper = source.data, *lower = source.data + source.step;
    const __m512i mask = _mm512_set1_epi32(kPhaseMask), whole = _mm512_set1_epi32(1 << kPhaseBits);
    const __m512i ax = _mm512_and_si512(x, mask), ay = _mm512_and_si512(y, mask);
    const __m512i pair = _mm512_or_si512(_mm512_sub_epi32(whole, ax), _mm512_slli_epi32(ax, 8));
    const __m512i across = _mm512_or_si512(pair, _mm512_slli_epi32(pair, 16));
    const __m512i down = _mm512_or_si512(_mm512_sub_epi32(whole, ay), _mm512_slli_epi32(ay, 16));
    const __m512i first = linearPairs(loadEight(upper, o), loadEight(lower, o), _mm512_unpacklo_epi32(across, across), _mm512_shuffle_epi32(down, _MM_PERM_AAAA),
                                      _mm512_shuffle_epi32(down, _MM_PERM_BBBB));
    const __m512i second = linearPairs(loadEight(upper, o + 2), loadEight(lower, o + 2), _mm512_unpackhi_epi32(across, across), _mm512_shuffle_epi32(down, _MM_PERM_CCCC),
                                       _mm512_shuffle_epi32(down, _MM_PERM_DDDD));
    return _mm512_packus_epi16(first, second);
}

/// Four rows of four pixels times their weights: a quarter of R, G, B, 0 for each row.
PT_AVX512_INLINE __m512i cubicRows(const std::uint8_t* p, std::size_t step, const std::int16_t* weights)
{
    const auto row = [](const std::uint8_t* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); };
    __m512i rows = _mm512_castsi128_si512(row(p));
    rows = _mm512_mask_broadcast_i32x4(rows, 0x00f0, row(p + step));
    rows = _mm512_mask_broadcast_i32x4(rows, 0x0f00, row(p + 2 * step));
    rows = _mm512_mask_broadcast_i32x4(rows, 0xf000, row(p + 3 * step));
    const __m512i left = _mm512_shuffle_epi8(rows, _mm512_broadcast_i32x4(_mm_setr_epi8(0, -1, 3, -1, 1, -1, 4, -1, 2, -1, 5, -1, -1, -1, -1, -1)));
    const __m512i right = _mm512_shuffle_epi8(rows, _mm512_broadcast_i32x4(_mm_setr_epi8(6, -1, 9, -1, 7, -1, 10, -1, 8, -1, 11, -1, -1, -1, -1, -1)));
    const __m512i all = _mm512_castsi256_si512(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights)));
    const __m512i first = _mm512_permutexvar_epi32(_mm512_setr_epi32(0, 0, 0, 0, 2, 2, 2, 2, 4, 4, 4, 4, 6, 6, 6, 6), all);
    const __m512i second = _mm512_permutexvar_epi32(_mm512_setr_epi32(1, 1, 1, 1, 3, 3, 3, 3, 5, 5, 5, 5, 7, 7, 7, 7), all);
    return _mm512_add_epi32(_mm512_madd_epi16(left, first), _mm512_madd_epi16(right, second));
}

/// Quarters summed in pairs: of a, of b.
PT_AVX512_INLINE __m512i quarterSums(__m512i a, __m512i b) { return _mm512_add_epi32(_mm512_shuffle_i64x2(a, b, 0x88), _mm512_shuffle_i64x2(a, b, 0xdd)); }

/// The bicubic pixels o[0], o[4], o[8], o[12], a quarter each.
PT_AVX512_INLINE __m512i cubicQuarter(const Pixels& source, const int* o, const int* places, const std::int16_t* weights)
{
    const __m512i a = cubicRows(source.data + o[0], source.step, weights + places[0]), b = cubicRows(source.data + o[4], source.step, weights + places[4]);
    const __m512i c = cubicRows(source.data + o[8], source.step, weights + places[8]), d = cubicRows(source.data + o[12], source.step, weights + places[12]);
    return _mm512_srai_epi32(_mm512_add_epi32(quarterSums(quarterSums(a, b), quarterSums(c, d)), _mm512_set1_epi32(1 << 14)), 15);
}

/// Asks for a line of memory; a place outside costs nothing.
PT_AVX512_INLINE void fetch(const std::uint8_t* base, std::ptrdiff_t at) { _mm_prefetch(reinterpret_cast<const char*>(reinterpret_cast<std::uintptr_t>(base) + static_cast<std::uintptr_t>(at)), _MM_HINT_T0); }

PT_AVX512_INLINE __m512i load(const int* from) { return _mm512_loadu_si512(from); }

}  // namespace

PT_AVX512 void affineRow512(std::uint8_t* to, int n, const Pixels& source, const int* acrossX, const int* acrossY, int startX, int startY, std::ptrdiff_t ahead)
{
    const Inside inside(source, 3, 2, 1);   // 8 bytes are read from each row
    const int step = static_cast<int>(source.step);
    const __m512i fromX = _mm512_set1_epi32(startX), fromY = _mm512_set1_epi32(startY);
    alignas(64) int x[kChunk], y[kChunk], offsets[kChunk];
    std::array<Block, kChunk / kBlock> blocks;
    for (int begin = 0; begin < n; begin += kChunk) {
        const int count = std::min(kChunk, n - begin);
        for (int i = 0; i < count; i += kBlock) {
            const __mmask16 wanted = firstOf(count - i);
            const __m512i fx = _mm512_srai_epi32(_mm512_add_epi32(fromX, _mm512_maskz_loadu_epi32(wanted, acrossX + begin + i)), kPhaseBits);
            const __m512i fy = _mm512_srai_epi32(_mm512_add_epi32(fromY, _mm512_maskz_loadu_epi32(wanted, acrossY + begin + i)), kPhaseBits);
            const __m512i sx = _mm512_srai_epi32(fx, kPhaseBits), sy = _mm512_srai_epi32(fy, kPhaseBits);
            const Block block(sx, sy, inside, wanted);
            blocks[static_cast<std::size_t>(i / kBlock)] = block;
            _mm512_store_si512(offsets + i, _mm512_maskz_mov_epi32(block.inside, offsetsOf(sx, sy, step)));   // of the others: the first pixel, which can be read where any is inside
            _mm512_store_si512(x + i, fx);
            _mm512_store_si512(y + i, fy);
        }
        for (int i = 0; i < count; i += kBlock, to += 3 * kBlock) {
            const Block& block = blocks[static_cast<std::size_t>(i / kBlock)];
            __m512i pixels = _mm512_setzero_si512();
            if (block.inside != 0) {
                fetch(source.data, offsets[i] + ahead);
                pixels = linearSixteen(source, offsets + i, load(x + i), load(y + i));
                if (block.inside != 0xffff) pixels = _mm512_maskz_mov_epi32(block.inside, pixels);
            }
            storePixels(to, pixels, count - i);
            for (unsigned rest = block.border; rest != 0; rest &= rest - 1) {
                const int k = static_cast<int>(_tzcnt_u32(rest));
                linearRow(to + 3 * k, 1, source, x + i + k, y + i + k);
            }
        }
    }
}

PT_AVX512 void cubicRow512(std::uint8_t* to, int n, const Pixels& source, const int* x, const int* y, const std::int16_t* weights, std::ptrdiff_t ahead)
{
    const Inside inside(source, 7, 4, 3);   // 16 bytes are read from the pixel before, of four rows
    const int step = static_cast<int>(source.step);
    const __m512i mask = _mm512_set1_epi32(kPhaseMask), one = _mm512_set1_epi32(1);
    alignas(64) int offsets[kChunk], places[kChunk];
    std::array<Block, kChunk / kBlock> blocks;
    for (int begin = 0; begin < n; begin += kChunk) {
        const int count = std::min(kChunk, n - begin);
        for (int i = 0; i < count; i += kBlock) {
            const __mmask16 wanted = firstOf(count - i);
            const __m512i fx = _mm512_maskz_loadu_epi32(wanted, x + begin + i), fy = _mm512_maskz_loadu_epi32(wanted, y + begin + i);
            const __m512i sx = _mm512_sub_epi32(_mm512_srai_epi32(fx, kPhaseBits), one), sy = _mm512_sub_epi32(_mm512_srai_epi32(fy, kPhaseBits), one);
            const Block block(sx, sy, inside, wanted);
            blocks[static_cast<std::size_t>(i / kBlock)] = block;
            _mm512_store_si512(offsets + i, _mm512_maskz_mov_epi32(block.inside, offsetsOf(sx, sy, step)));
            const __m512i place = _mm512_or_si512(_mm512_slli_epi32(_mm512_and_si512(fy, mask), kPhaseBits), _mm512_and_si512(fx, mask));
            _mm512_store_si512(places + i, _mm512_slli_epi32(place, 4));
        }
        for (int i = 0; i < count; i += kBlock, to += 3 * kBlock) {
            const Block& block = blocks[static_cast<std::size_t>(i / kBlock)];
            const int *o = offsets + i, *p = places + i;
            __m512i pixels = _mm512_setzero_si512();
            if (block.inside != 0) {
                fetch(source.data, o[0] + ahead);
                const __m512i low = _mm512_packs_epi32(cubicQuarter(source, o, p, weights), cubicQuarter(source, o + 1, p + 1, weights));
                const __m512i high = _mm512_packs_epi32(cubicQuarter(source, o + 2, p + 2, weights), cubicQuarter(source, o + 3, p + 3, weights));
                pixels = _mm512_packus_epi16(low, high);
                if (block.inside != 0xffff) pixels = _mm512_maskz_mov_epi32(block.inside, pixels);
            }
            storePixels(to, pixels, count - i);
            for (unsigned rest = block.border; rest != 0; rest &= rest - 1) {
                const int k = static_cast<int>(_tzcnt_u32(rest));
                plainCubicRow(to + 3 * k, 1, source, x + begin + i + k, y + begin + i + k);
            }
        }
    }
}

PT_AVX512 int normalise512(float* to, const std::uint8_t* rgb, int n, const float* mean, const float* factor)
{
    constexpr int kPeriod = 48;   // numbers of whole pixels that fill three registers
    alignas(64) float m[kPeriod], f[kPeriod];
    for (int i = 0; i < kPeriod; ++i) m[i] = mean[i % 3], f[i] = factor[i % 3];
    const int end = n * 3 / kPeriod * kPeriod;
    for (int i = 0; i < end; i += kPeriod) {
        for (int k = 0; k < kPeriod; k += 16) {
            const __m512 value = _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(rgb + i + k))));
            _mm512_storeu_ps(to + i + k, _mm512_mul_ps(_mm512_sub_ps(value, _mm512_load_ps(m + k)), _mm512_load_ps(f + k)));
        }
    }
    return end / 3;
}

namespace {

/// A table of 256 bytes in four registers.
struct Table256
{
    __m512i a, b, c, d;

    PT_AVX512_INLINE explicit Table256(const std::uint8_t* t) : a(_mm512_loadu_si512(t)), b(_mm512_loadu_si512(t + 64)), c(_mm512_loadu_si512(t + 128)), d(_mm512_loadu_si512(t + 192)) {}
    PT_AVX512_INLINE __m512i of(__m512i bytes) const
    {
        const __m512i low = _mm512_permutex2var_epi8(a, bytes, b), high = _mm512_permutex2var_epi8(c, bytes, d);
        return _mm512_mask_mov_epi8(low, _mm512_movepi8_mask(bytes), high);
    }
};

}  // namespace

PT_AVX512 int lookUp512(std::uint8_t* to, const std::uint8_t* from, int n, const std::array<const std::uint8_t*, 3>& tables)
{
    constexpr int kStep = 64, kPeriod = 3 * kStep;   // bytes of whole pixels
    constexpr std::uint64_t kThird = 0x9249249249249249ULL;   // every third byte from the first one on
    // which bytes are green and blue in the first, the second and the third register of a period
    constexpr std::array<__mmask64, 3> green = {kThird << 1U, kThird, kThird << 2U}, blue = {kThird << 2U, kThird << 1U, kThird};
    const Table256 r(tables[0]), g(tables[1]), b(tables[2]);
    const int end = n * 3 / kPeriod * kPeriod;
    for (int i = 0; i < end; i += kPeriod) {
        for (int k = 0; k < 3; ++k) {
            const __m512i bytes = _mm512_loadu_si512(from + i + k * kStep);
            const auto at = static_cast<std::size_t>(k);
            _mm512_storeu_si512(to + i + k * kStep, _mm512_mask_mov_epi8(_mm512_mask_mov_epi8(r.of(bytes), green[at], g.of(bytes)), blue[at], b.of(bytes)));
        }
    }
    return end / 3;
}

namespace {

/// Sums of 64 bytes, the lower and the upper eight of each quarter.
struct PositiveSums
{
    __m512i low, high;

    PT_AVX512_INLINE void add(__m512i bytes, __m512i weight)
    {
        const __m512i zero = _mm512_setzero_si512();
        low = _mm512_add_epi16(low, _mm512_mulhi_epu16(_mm512_unpacklo_epi8(zero, bytes), weight));
        high = _mm512_add_epi16(high, _mm512_mulhi_epu16(_mm512_unpackhi_epi8(zero, bytes), weight));
    }
    PT_AVX512_INLINE __m512i bytes() const { return _mm512_packus_epi16(_mm512_srli_epi16(low, 8), _mm512_srli_epi16(high, 8)); }
};

}  // namespace

PT_AVX512 int convolvePositive512(std::uint8_t* to, int n, const std::uint8_t* const* taps, const std::uint16_t* weights, int count)
{
    constexpr int kStep = 64;
    const __m512i start = _mm512_set1_epi16(static_cast<short>(vec::positiveStart(count)));
    int i = 0;
    for (; i + 2 * kStep <= n; i += 2 * kStep) {
        PositiveSums first{start, start}, second{start, start};
        for (int k = 0; k < count; ++k) {
            const std::uint8_t* from = taps[k] + i;
            const __m512i w = _mm512_set1_epi16(static_cast<short>(weights[k]));
            first.add(_mm512_loadu_si512(from), w);
            second.add(_mm512_loadu_si512(from + kStep), w);
        }
        _mm512_storeu_si512(to + i, first.bytes());
        _mm512_storeu_si512(to + i + kStep, second.bytes());
    }
    for (; i < n; i += kStep) {
        const __mmask64 wanted = n - i >= kStep ? ~std::uint64_t{0} : (std::uint64_t{1} << static_cast<unsigned>(n - i)) - 1U;
        PositiveSums sums{start, start};
        for (int k = 0; k < count; ++k) sums.add(_mm512_maskz_loadu_epi8(wanted, taps[k] + i), _mm512_set1_epi16(static_cast<short>(weights[k])));
        _mm512_mask_storeu_epi8(to + i, wanted, sums.bytes());
    }
    return n;
}

namespace {

/// Numbers k .. k + 31 of two registers, one behind the other.
PT_AVX512_INLINE __m512i shifted(__m512i first, __m512i second, int k)
{
    const __m512i steps = _mm512_set_epi16(31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    return _mm512_permutex2var_epi16(first, _mm512_add_epi16(steps, _mm512_set1_epi16(static_cast<short>(k))), second);
}

/// The row is loaded once: loads that begin anywhere cross a line of memory each.
template <int kTaps>
PT_AVX512_INLINE int smoothTaps512(std::int16_t* out, int n, const std::int16_t* row, const std::int16_t* weights)
{
    constexpr int kBlockNumbers = 32, kCentre = kTaps / 2;
    int i = 0;
    for (; i + kBlockNumbers <= n; i += kBlockNumbers) {
        const __m512i first = _mm512_loadu_si512(row + i), second = _mm512_loadu_si512(row + i + kBlockNumbers);
        __m512i sum = _mm512_mulhrs_epi16(shifted(first, second, kCentre), _mm512_set1_epi16(weights[kCentre]));
PT_UNROLLED
        for (int k = 0; k < kCentre; ++k) {
            const __m512i pair = _mm512_add_epi16(k == 0 ? first : shifted(first, second, k), shifted(first, second, kTaps - 1 - k));
            sum = _mm512_add_epi16(sum, _mm512_mulhrs_epi16(pair, _mm512_set1_epi16(weights[k])));
        }
        _mm512_storeu_si512(out + i, sum);
    }
    return i;
}

}  // namespace

PT_AVX512 int smoothAcross512(std::int16_t* out, int n, const std::int16_t* row, const std::int16_t* weights, int taps)
{
    return taps == 13 ? smoothTaps512<13>(out, n, row, weights) : taps == 17 ? smoothTaps512<17>(out, n, row, weights) : 0;   // the elastic warps' kernels
}

}  // namespace pt::augment::wide
#else
namespace pt::augment::wide {
void affineRow512(std::uint8_t*, int, const Pixels&, const int*, const int*, int, int, std::ptrdiff_t) {}
void cubicRow512(std::uint8_t*, int, const Pixels&, const int*, const int*, const std::int16_t*, std::ptrdiff_t) {}
int normalise512(float*, const std::uint8_t*, int, const float*, const float*) { return 0; }
int lookUp512(std::uint8_t*, const std::uint8_t*, int, const std::array<const std::uint8_t*, 3>&) { return 0; }
int convolvePositive512(std::uint8_t*, int, const std::uint8_t* const*, const std::uint16_t*, int) { return 0; }
int smoothAcross512(std::int16_t*, int, const std::int16_t*, const std::int16_t*, int) { return 0; }
}  // namespace pt::augment::wide
#endif
