// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/wide.h"

#include "core/augment/vector.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>
#define PT_WIDE 1
#if defined(_MSC_VER) && !defined(__clang__)
#define PT_AVX2
#define PT_AVX2_INLINE __forceinline
#else
#define PT_AVX2 __attribute__((target("avx2")))
#define PT_AVX2_INLINE __attribute__((target("avx2"), always_inline)) inline
#endif
#else
#define PT_WIDE 0
#endif

namespace pt::augment::wide {
namespace {

Width widest()
{
#if PT_WIDE
    static const Width has = cv::checkHardwareSupport(CV_CPU_AVX512_ICL) ? Width::Avx512 : cv::checkHardwareSupport(CV_CPU_AVX2) ? Width::Avx2 : Width::Plain;
    return has;
#else
    return Width::Plain;
#endif
}

std::atomic<Width> allowed = Width::Avx512;

}  // namespace

Width width() { return std::min(allowed.load(std::memory_order_relaxed), widest()); }
void allow(Width most) { allowed = most; }

#if PT_WIDE
namespace {

constexpr int kBlock = 8;       ///< Pixels at a time.

/// All of eight places are in [0, x) and [0, y).
PT_AVX2_INLINE bool allInside(__m256i px, __m256i py, const Inside& inside)
{
    const __m256i low = _mm256_cmpgt_epi32(_mm256_setzero_si256(), _mm256_or_si256(px, py));
    const __m256i high = _mm256_and_si256(_mm256_cmpgt_epi32(_mm256_set1_epi32(inside.x), px), _mm256_cmpgt_epi32(_mm256_set1_epi32(inside.y), py));
    return _mm256_movemask_epi8(_mm256_andnot_si256(low, high)) == -1;
}

/// Of all eight places nothing is seen. Without comparisons of unsigned numbers: below zero, or at least the bound.
PT_AVX2_INLINE bool allOutside(__m256i px, __m256i py, const Inside& inside)
{
    const __m256i before = _mm256_set1_epi32(inside.before), x = _mm256_add_epi32(px, before), y = _mm256_add_epi32(py, before);
    const __m256i low = _mm256_cmpgt_epi32(_mm256_setzero_si256(), _mm256_or_si256(x, y));
    const __m256i high = _mm256_or_si256(_mm256_cmpgt_epi32(x, _mm256_set1_epi32(inside.outsideX - 1)), _mm256_cmpgt_epi32(y, _mm256_set1_epi32(inside.outsideY - 1)));
    return _mm256_movemask_epi8(_mm256_or_si256(low, high)) == -1;
}

/// Bytes from the row's start in the picture: y * step + 3 * x.
PT_AVX2_INLINE void storeOffsets(int* offsets, __m256i px, __m256i py, int step)
{
    const __m256i threeX = _mm256_add_epi32(px, _mm256_add_epi32(px, px));
    _mm256_store_si256(reinterpret_cast<__m256i*>(offsets), _mm256_add_epi32(_mm256_mullo_epi32(py, _mm256_set1_epi32(step)), threeX));
}

PT_AVX2_INLINE __m128i loadPair(const std::uint8_t* p, const std::uint8_t* q)
{
    const __m128i low = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p));
    return _mm_castps_si128(_mm_loadh_pi(_mm_castsi128_ps(low), reinterpret_cast<const __m64*>(q)));
}

/// Sixteen bytes in both halves.
PT_AVX2_INLINE __m256i loadTwice(const std::uint8_t* p) { return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))); }

/// Four weights, in each quarter.
PT_AVX2_INLINE __m256i loadFourWeights(const std::int16_t* w) { return _mm256_broadcastq_epi64(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(w))); }

/// Asks for a line of memory; a place outside costs nothing.
PT_AVX2_INLINE void fetch(const std::uint8_t* base, std::ptrdiff_t at) { _mm_prefetch(reinterpret_cast<const char*>(reinterpret_cast<std::uintptr_t>(base) + static_cast<std::uintptr_t>(at)), _MM_HINT_T0); }

/// Eight bytes from each of four places: the first two in the lower half.
PT_AVX2_INLINE __m256i loadFour(const std::uint8_t* base, int a, int b, int c, int d)
{
    return _mm256_inserti128_si256(_mm256_castsi128_si256(loadPair(base + a, base + b)), loadPair(base + c, base + d), 1);
}

/// Eight pixels RGB0 to RGB without gaps: 24 bytes, and four more where there is room for what follows to be written over.
PT_AVX2_INLINE void storeEight(std::uint8_t* to, __m256i pixels, bool room)
{
    const __m128i order = _mm_setr_epi8(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1);
    const __m256i rgb = _mm256_shuffle_epi8(pixels, _mm256_broadcastsi128_si256(order));
    const __m128i last = _mm256_extracti128_si256(rgb, 1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm256_castsi256_si128(rgb));
    if (room) {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to + 12), last);
        return;
    }
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to + 12), last);
    const int rest = _mm_extract_epi32(last, 2);
    std::memcpy(to + 20, &rest, 4);
}

/// Bilinear pixels 2i and 2i + 1 of each half: bytes of the upper and the lower row, weights of both axes in 1/32.
PT_AVX2_INLINE __m256i linearPair(__m256i upper, __m256i lower, __m256i across, __m256i down, bool second)
{
    const __m128i pairs = _mm_setr_epi8(0, 3, 1, 4, 2, 5, -1, -1, 8, 11, 9, 12, 10, 13, -1, -1);   // each channel beside its right neighbour's
    const __m256i order = _mm256_broadcastsi128_si256(pairs);
    const __m256i top = _mm256_maddubs_epi16(_mm256_shuffle_epi8(upper, order), across), bottom = _mm256_maddubs_epi16(_mm256_shuffle_epi8(lower, order), across);
    const __m256i both = second ? _mm256_unpackhi_epi16(top, bottom) : _mm256_unpacklo_epi16(top, bottom);
    return _mm256_srai_epi32(_mm256_add_epi32(_mm256_madd_epi16(both, down), _mm256_set1_epi32(512)), 10);
}

/// Four pixels of one row each in three channels, times four weights each: [pixel 0 and 1 | pixel 2 and 3] of R, G, B, 0.
PT_AVX2_INLINE __m256i cubicSum(const std::uint8_t* p, std::size_t step, const std::int16_t* weights)
{
    const __m256i order = _mm256_setr_epi8(0, -1, 3, -1, 1, -1, 4, -1, 2, -1, 5, -1, -1, -1, -1, -1, 6, -1, 9, -1, 7, -1, 10, -1, 8, -1, 11, -1, -1, -1, -1, -1);
    const __m256i spread = _mm256_setr_epi8(0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7);
    const __m256i a = _mm256_shuffle_epi8(loadTwice(p), order), b = _mm256_shuffle_epi8(loadTwice(p + step), order);
    const __m256i c = _mm256_shuffle_epi8(loadTwice(p + 2 * step), order), d = _mm256_shuffle_epi8(loadTwice(p + 3 * step), order);
    const __m256i wa = _mm256_shuffle_epi8(loadFourWeights(weights), spread), wb = _mm256_shuffle_epi8(loadFourWeights(weights + 4), spread);
    const __m256i wc = _mm256_shuffle_epi8(loadFourWeights(weights + 8), spread), wd = _mm256_shuffle_epi8(loadFourWeights(weights + 12), spread);
    return _mm256_add_epi32(_mm256_add_epi32(_mm256_madd_epi16(a, wa), _mm256_madd_epi16(b, wb)), _mm256_add_epi32(_mm256_madd_epi16(c, wc), _mm256_madd_epi16(d, wd)));
}

/// The sums of two pixels, rounded: [first | second] of R, G, B, 0.
PT_AVX2_INLINE __m256i cubicPair(__m256i first, __m256i second)
{
    const __m256i sum = _mm256_add_epi32(_mm256_permute2x128_si256(first, second, 0x20), _mm256_permute2x128_si256(first, second, 0x31));
    return _mm256_srai_epi32(_mm256_add_epi32(sum, _mm256_set1_epi32(1 << 14)), 15);
}

}  // namespace

/// Eight bilinear pixels at offsets in the upper row, with weights of both axes in 1/32: (32 - a) and a in bytes across, in words down.
PT_AVX2_INLINE __m256i linearEight(const Pixels& source, const int* o, __m256i across, __m256i down)
{
    const std::uint8_t *upper = source.data, *lower = source.data + source.step;
    const __m256i acrossLow = _mm256_unpacklo_epi32(across, across), acrossHigh = _mm256_unpackhi_epi32(across, across);
    const __m256i upperLow = loadFour(upper, o[0], o[1], o[4], o[5]), lowerLow = loadFour(lower, o[0], o[1], o[4], o[5]);
    const __m256i upperHigh = loadFour(upper, o[2], o[3], o[6], o[7]), lowerHigh = loadFour(lower, o[2], o[3], o[6], o[7]);
    const __m256i p0 = linearPair(upperLow, lowerLow, acrossLow, _mm256_shuffle_epi32(down, 0x00), false);
    const __m256i p1 = linearPair(upperLow, lowerLow, acrossLow, _mm256_shuffle_epi32(down, 0x55), true);
    const __m256i p2 = linearPair(upperHigh, lowerHigh, acrossHigh, _mm256_shuffle_epi32(down, 0xaa), false);
    const __m256i p3 = linearPair(upperHigh, lowerHigh, acrossHigh, _mm256_shuffle_epi32(down, 0xff), true);
    return _mm256_packus_epi16(_mm256_packs_epi32(p0, p1), _mm256_packs_epi32(p2, p3));
}

PT_AVX2 void affineRow(std::uint8_t* to, int n, const Pixels& source, const int* acrossX, const int* acrossY, int startX, int startY, std::ptrdiff_t ahead)
{
    if (width() == Width::Avx512) return affineRow512(to, n, source, acrossX, acrossY, startX, startY, ahead);
    const Inside inside(source, 3, 2, 1);   // 8 bytes are read from each row
    const int step = static_cast<int>(source.step);
    const __m256i mask = _mm256_set1_epi32(kPhaseMask), whole = _mm256_set1_epi32(1 << kPhaseBits);
    const __m256i fromX = _mm256_set1_epi32(startX), fromY = _mm256_set1_epi32(startY);
    alignas(32) int x[kChunk], y[kChunk], offsets[kChunk];
    for (int begin = 0; begin < n; begin += kChunk) {
        const int count = std::min(kChunk, n - begin), blocks = count / kBlock;
        unsigned plain = 0, black = 0;   // blocks that need a look at the border, that lie beyond it
        for (int k = 0; k < blocks; ++k) {
            const int i = begin + k * kBlock;
            const __m256i fx = _mm256_srai_epi32(_mm256_add_epi32(fromX, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(acrossX + i))), kPhaseBits);
            const __m256i fy = _mm256_srai_epi32(_mm256_add_epi32(fromY, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(acrossY + i))), kPhaseBits);
            const __m256i sx = _mm256_srai_epi32(fx, kPhaseBits), sy = _mm256_srai_epi32(fy, kPhaseBits);
            if (!allInside(sx, sy, inside)) (allOutside(sx, sy, inside) ? black : plain) |= 1U << static_cast<unsigned>(k);
            storeOffsets(offsets + k * kBlock, sx, sy, step);
            _mm256_store_si256(reinterpret_cast<__m256i*>(x + k * kBlock), fx);
            _mm256_store_si256(reinterpret_cast<__m256i*>(y + k * kBlock), fy);
        }
        for (int k = 0; k < blocks; ++k, to += 3 * kBlock) {
            if ((black >> static_cast<unsigned>(k) & 1U) != 0) {
                std::memset(to, 0, 3 * kBlock);
                continue;
            }
            if ((plain >> static_cast<unsigned>(k) & 1U) != 0) {
                linearRow(to, kBlock, source, x + k * kBlock, y + k * kBlock);
                continue;
            }
            if (k % 2 == 0) fetch(source.data, offsets[k * kBlock] + ahead);   // a line of memory is 21 pixels
            const __m256i ax = _mm256_and_si256(_mm256_load_si256(reinterpret_cast<const __m256i*>(x + k * kBlock)), mask);
            const __m256i ay = _mm256_and_si256(_mm256_load_si256(reinterpret_cast<const __m256i*>(y + k * kBlock)), mask);
            const __m256i pair = _mm256_or_si256(_mm256_sub_epi32(whole, ax), _mm256_slli_epi32(ax, 8));
            const __m256i across = _mm256_or_si256(pair, _mm256_slli_epi32(pair, 16));
            const __m256i down = _mm256_or_si256(_mm256_sub_epi32(whole, ay), _mm256_slli_epi32(ay, 16));
            storeEight(to, linearEight(source, offsets + k * kBlock, across, down), begin + (k + 1) * kBlock + 2 <= n);
        }
        for (int k = blocks * kBlock; k < count; ++k) x[k] = (startX + acrossX[begin + k]) >> kPhaseBits, y[k] = (startY + acrossY[begin + k]) >> kPhaseBits;
        if (blocks * kBlock < count) linearRow(to, count - blocks * kBlock, source, x + blocks * kBlock, y + blocks * kBlock);
    }
}

/// Four bicubic pixels: [0 and 1 | 2 and 3] as 16-bit R, G, B, 0.
PT_AVX2_INLINE __m256i cubicFour(const Pixels& source, const int* offsets, const int* places, const std::int16_t* weights)
{
    const __m256i even = cubicPair(cubicSum(source.data + offsets[0], source.step, weights + places[0]), cubicSum(source.data + offsets[2], source.step, weights + places[2]));
    const __m256i odd = cubicPair(cubicSum(source.data + offsets[1], source.step, weights + places[1]), cubicSum(source.data + offsets[3], source.step, weights + places[3]));
    return _mm256_packs_epi32(even, odd);
}

PT_AVX2 void cubicRow(std::uint8_t* to, int n, const Pixels& source, const int* x, const int* y, const std::int16_t* weights, std::ptrdiff_t ahead)
{
    if (width() == Width::Avx512) return cubicRow512(to, n, source, x, y, weights, ahead);
    const Inside inside(source, 7, 4, 3);   // 16 bytes are read from the pixel before, of four rows
    const int step = static_cast<int>(source.step);
    const __m256i mask = _mm256_set1_epi32(kPhaseMask), one = _mm256_set1_epi32(1);
    alignas(32) int offsets[kChunk], places[kChunk];
    for (int begin = 0; begin < n; begin += kChunk) {
        const int count = std::min(kChunk, n - begin), blocks = count / kBlock;
        unsigned plain = 0, black = 0;   // blocks that need a look at the border, that lie beyond it
        for (int k = 0; k < blocks; ++k) {
            const int i = begin + k * kBlock;
            const __m256i fx = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(x + i)), fy = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(y + i));
            const __m256i sx = _mm256_sub_epi32(_mm256_srai_epi32(fx, kPhaseBits), one), sy = _mm256_sub_epi32(_mm256_srai_epi32(fy, kPhaseBits), one);
            if (!allInside(sx, sy, inside)) (allOutside(sx, sy, inside) ? black : plain) |= 1U << static_cast<unsigned>(k);
            storeOffsets(offsets + k * kBlock, sx, sy, step);
            const __m256i place = _mm256_or_si256(_mm256_slli_epi32(_mm256_and_si256(fy, mask), kPhaseBits), _mm256_and_si256(fx, mask));
            _mm256_store_si256(reinterpret_cast<__m256i*>(places + k * kBlock), _mm256_slli_epi32(place, 4));
        }
        for (int k = 0; k < blocks; ++k, to += 3 * kBlock) {
            const int i = begin + k * kBlock;
            if ((black >> static_cast<unsigned>(k) & 1U) != 0) {
                std::memset(to, 0, 3 * kBlock);
                continue;
            }
            if ((plain >> static_cast<unsigned>(k) & 1U) != 0) {
                plainCubicRow(to, kBlock, source, x + i, y + i);
                continue;
            }
            if (k % 2 == 0) fetch(source.data, offsets[k * kBlock] + ahead);
            const __m256i first = cubicFour(source, offsets + k * kBlock, places + k * kBlock, weights);
            const __m256i second = cubicFour(source, offsets + k * kBlock + 4, places + k * kBlock + 4, weights);
            storeEight(to, _mm256_permute4x64_epi64(_mm256_packus_epi16(first, second), 0xd8), i + kBlock + 2 <= n);
        }
        const int done = blocks * kBlock;
        if (done < count) plainCubicRow(to, count - done, source, x + begin + done, y + begin + done);
    }
}

PT_AVX2 int resizeRow(float* to, const std::uint8_t* from, const int* offsets, const std::int16_t* weights, int n)
{
    // pixel i in the lower half, i + 1 in the upper one
    const __m256i leftPair = _mm256_broadcastsi128_si256(_mm_setr_epi8(0, -1, 3, -1, 1, -1, 4, -1, 2, -1, 5, -1, -1, -1, -1, -1));
    const __m256i rightPair = _mm256_broadcastsi128_si256(_mm_setr_epi8(6, -1, 9, -1, 7, -1, 10, -1, 8, -1, 11, -1, -1, -1, -1, -1));
    int i = 0;
    for (; i + 2 <= n; i += 2, to += 6) {
        const __m256i pixels = _mm256_inserti128_si256(_mm256_castsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from + offsets[i]))),
                                                       _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + offsets[i + 1])), 1);
        const __m256i w = _mm256_permute4x64_epi64(_mm256_castsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(weights + 4 * i))), 0x50);
        const __m256i sum = _mm256_add_epi32(_mm256_madd_epi16(_mm256_shuffle_epi8(pixels, leftPair), _mm256_shuffle_epi32(w, 0x00)),
                                             _mm256_madd_epi16(_mm256_shuffle_epi8(pixels, rightPair), _mm256_shuffle_epi32(w, 0x55)));
        const __m256 numbers = _mm256_cvtepi32_ps(sum);
        _mm_storeu_ps(to, _mm256_castps256_ps128(numbers));
        _mm_storeu_ps(to + 3, _mm256_extractf128_ps(numbers, 1));
    }
    return i;
}

// Without a shuffle of 64 bytes the plain loop is as fast.
int lookUp(std::uint8_t* to, const std::uint8_t* from, int n, const std::array<const std::uint8_t*, 3>& tables)
{
    return width() == Width::Avx512 ? lookUp512(to, from, n, tables) : 0;
}

int smoothAcross(std::int16_t* out, int n, const std::int16_t* row, const std::int16_t* weights, int taps)
{
    return width() == Width::Avx512 ? smoothAcross512(out, n, row, weights, taps) : 0;
}

PT_AVX2 int normalise(float* to, const std::uint8_t* rgb, int n, const float* mean, const float* factor)
{
    if (width() == Width::Avx512) return normalise512(to, rgb, n, mean, factor);
    constexpr int kPeriod = 24;   // numbers of whole pixels that fill three registers
    alignas(32) float m[kPeriod], f[kPeriod];
    for (int i = 0; i < kPeriod; ++i) m[i] = mean[i % 3], f[i] = factor[i % 3];
    const int end = n * 3 / kPeriod * kPeriod;
    for (int i = 0; i < end; i += kPeriod) {
        for (int k = 0; k < kPeriod; k += 8) {
            const __m256 value = _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(rgb + i + k))));
            _mm256_storeu_ps(to + i + k, _mm256_mul_ps(_mm256_sub_ps(value, _mm256_load_ps(m + k)), _mm256_load_ps(f + k)));
        }
    }
    return end / 3;
}

/// A byte beside a zero is 256 times itself: the high half of its product with a weight in 1 / 65536 needs one instruction.
PT_AVX2 int convolvePositive(std::uint8_t* to, int n, const std::uint8_t* const* taps, const std::uint16_t* weights, int count)
{
    if (width() == Width::Avx512) return convolvePositive512(to, n, taps, weights, count);
    constexpr int kStep = 32;
    const __m256i zero = _mm256_setzero_si256(), start = _mm256_set1_epi16(static_cast<short>(vec::positiveStart(count)));
    int i = 0;
    for (; i + kStep <= n; i += kStep) {
        __m256i low = start, high = start;
        for (int k = 0; k < count; ++k) {
            const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(taps[k] + i)), w = _mm256_set1_epi16(static_cast<short>(weights[k]));
            low = _mm256_add_epi16(low, _mm256_mulhi_epu16(_mm256_unpacklo_epi8(zero, bytes), w));
            high = _mm256_add_epi16(high, _mm256_mulhi_epu16(_mm256_unpackhi_epi8(zero, bytes), w));
        }
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + i), _mm256_packus_epi16(_mm256_srli_epi16(low, 8), _mm256_srli_epi16(high, 8)));
    }
    return i;
}
#else
void affineRow(std::uint8_t*, int, const Pixels&, const int*, const int*, int, int, std::ptrdiff_t) {}
void cubicRow(std::uint8_t*, int, const Pixels&, const int*, const int*, const std::int16_t*, std::ptrdiff_t) {}
int resizeRow(float*, const std::uint8_t*, const int*, const std::int16_t*, int) { return 0; }
int normalise(float*, const std::uint8_t*, int, const float*, const float*) { return 0; }
int lookUp(std::uint8_t*, const std::uint8_t*, int, const std::array<const std::uint8_t*, 3>&) { return 0; }
int convolvePositive(std::uint8_t*, int, const std::uint8_t* const*, const std::uint16_t*, int) { return 0; }
int smoothAcross(std::int16_t*, int, const std::int16_t*, const std::int16_t*, int) { return 0; }
#endif

}  // namespace pt::augment::wide
