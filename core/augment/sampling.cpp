// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interpolation at arbitrary places, shared by the step-by-step and the fused way.
#include "core/augment/sampling.h"

#include "core/augment/wide.h"

#include <opencv2/core/hal/intrin.hpp>

#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace pt::augment {
namespace {

constexpr int kBits = 15;                      ///< Weights in 1/32768.
constexpr int kOne = 1 << kBits;
constexpr int kPlaces = kPhases * kPhases;

using Weights = std::array<std::int16_t, 16>;  ///< Four rows of four.

/// OpenCV's weights: products of both axes, rounded, and what the rounding left added to one of the four in the lower right quarter.
Weights weightsAt(int phaseX, int phaseY)
{
    std::array<float, 4> wx, wy;
    cubicWeights(static_cast<float>(phaseX) / kPhases, wx.data());
    cubicWeights(static_cast<float>(phaseY) / kPhases, wy.data());
    Weights w;
    int sum = 0;
    for (std::size_t i = 0; i < 16; ++i) sum += w[i] = cv::saturate_cast<std::int16_t>(wy[i / 4] * wx[i % 4] * static_cast<float>(kOne));
    std::size_t least = 10, most = 10;
    for (const std::size_t i : {11U, 14U, 15U}) {
        if (w[i] < w[least]) least = i;
        else if (w[i] > w[most]) most = i;
    }
    const std::size_t corrected = sum < kOne ? most : least;
    w[corrected] = static_cast<std::int16_t>(w[corrected] - (sum - kOne));
    return w;
}

/// For each place: the weights, and the same in the order in which two rows of four RGB pixels lie when their bytes are zipped.
struct CubicTable
{
    std::vector<Weights> plain = std::vector<Weights>(kPlaces);
    std::vector<std::array<std::int16_t, 48>> zipped = std::vector<std::array<std::int16_t, 48>>(kPlaces);

    CubicTable()
    {
        for (int place = 0; place < kPlaces; ++place) {
            const Weights w = weightsAt(place % kPhases, place / kPhases);
            plain[static_cast<std::size_t>(place)] = w;
            auto& z = zipped[static_cast<std::size_t>(place)];
            for (std::size_t i = 0; i < 12; ++i) {
                for (std::size_t r = 0; r < 4; ++r) z[24 * (r / 2) + 2 * i + r % 2] = w[4 * r + i / 3];
            }
        }
    }
};

const CubicTable& cubicTable()
{
    static const CubicTable table;
    return table;
}

/// Bilinear weights of a place, halved, because 32768 has no room in 16 bits: upper and lower pair in one number each.
struct LinearTable
{
    std::array<std::array<std::int32_t, 2>, kPlaces> pairs;

    LinearTable()
    {
        for (int place = 0; place < kPlaces; ++place) {
            const int ax = place % kPhases, ay = place / kPhases;
            const auto half = [](int a, int b) { return a * b * 16; };
            pairs[static_cast<std::size_t>(place)] = {half(kPhases - ax, kPhases - ay) | half(ax, kPhases - ay) << 16, half(kPhases - ax, ay) | half(ax, ay) << 16};
        }
    }
};

const LinearTable& linearTable()
{
    static const LinearTable table;
    return table;
}

/// A pixel near the border: places outside are black.
void cubicAnywhere(const Pixels& source, int x, int y, const Weights& w, uchar* out)
{
    int sum[3] = {kOne / 2, kOne / 2, kOne / 2};
    for (int r = 0; r < 4; ++r) {
        const int row = y - 1 + r;
        if (row < 0 || row >= source.height) continue;
        for (int k = 0; k < 4; ++k) {
            const int column = x - 1 + k;
            if (column < 0 || column >= source.width) continue;
            const uchar* p = source.row(row) + 3 * column;
            for (int c = 0; c < 3; ++c) sum[c] += w[static_cast<std::size_t>(4 * r + k)] * p[c];
        }
    }
    for (int c = 0; c < 3; ++c) out[c] = cv::saturate_cast<uchar>(sum[c] >> kBits);
}

void linearAnywhere(const Pixels& source, int x, int y, int ax, int ay, uchar* out)
{
    int sum[3] = {kOne / 2, kOne / 2, kOne / 2};
    const auto add = [&](int px, int py, int w) {
        if (px < 0 || py < 0 || px >= source.width || py >= source.height) return;
        const uchar* p = source.row(py) + 3 * px;
        for (int c = 0; c < 3; ++c) sum[c] += w * p[c];
    };
    add(x, y, (kPhases - ax) * (kPhases - ay) * 32), add(x + 1, y, ax * (kPhases - ay) * 32);
    add(x, y + 1, (kPhases - ax) * ay * 32), add(x + 1, y + 1, ax * ay * 32);
    for (int c = 0; c < 3; ++c) out[c] = static_cast<uchar>(sum[c] >> kBits);
}

#if CV_SIMD128
/// Three bytes of four sums, rounded, shifted and saturated; `four` may write a byte more.
template <int kShift>
inline void storePixel(uchar* out, const cv::v_int32x4& sum, bool four)
{
    const cv::v_int32x4 shifted = (sum + cv::v_setall_s32(1 << (kShift - 1))) >> kShift;
    const cv::v_int16x8 narrow = cv::v_pack(shifted, shifted);
    const std::uint32_t rgb = cv::v_reinterpret_as_u32(cv::v_pack_u(narrow, narrow)).get0();
    if (four) std::memcpy(out, &rgb, 4);
    else std::memcpy(out, &rgb, 3);
}

/// Sums down two rows for four pixels: twelve numbers in three registers. Reads 16 bytes of each row.
inline void addRows(const uchar* upper, const uchar* lower, const std::int16_t* weights, cv::v_int32x4* sums)
{
    cv::v_uint8x16 first, last;
    cv::v_zip(cv::v_load(upper), cv::v_load(lower), first, last);
    cv::v_uint16x8 a, b;
    cv::v_expand(first, a, b);
    sums[0] = sums[0] + cv::v_dotprod(cv::v_reinterpret_as_s16(a), cv::v_load(weights));
    sums[1] = sums[1] + cv::v_dotprod(cv::v_reinterpret_as_s16(b), cv::v_load(weights + 8));
    sums[2] = sums[2] + cv::v_dotprod(cv::v_reinterpret_as_s16(cv::v_expand_low(last)), cv::v_load(weights + 16));
}

inline cv::v_int32x4 linearPair(const uchar* p, std::int32_t weights)
{
    cv::v_uint8x16 both, unused;
    cv::v_zip(cv::v_load_low(p), cv::v_load_low(p + 3), both, unused);
    return cv::v_dotprod(cv::v_reinterpret_as_s16(cv::v_expand_low(both)), cv::v_reinterpret_as_s16(cv::v_setall_s32(weights)));
}
#endif

}  // namespace

void cubicWeights(float t, float* w)
{
    constexpr float kA = -0.75F;
    w[0] = ((kA * (t + 1) - 5 * kA) * (t + 1) + 8 * kA) * (t + 1) - 4 * kA;
    w[1] = ((kA + 2) * t - (kA + 3)) * t * t + 1;
    w[2] = ((kA + 2) * (1 - t) - (kA + 3)) * (1 - t) * (1 - t) + 1;
    w[3] = 1.0F - w[0] - w[1] - w[2];
}

void cubicRow(uchar* to, int n, const Pixels& source, const int* x, const int* y, std::ptrdiff_t ahead)
{
    if (wide::available()) wide::cubicRow(to, n, source, x, y, cubicTable().plain.front().data(), ahead);
    else plainCubicRow(to, n, source, x, y);
}

void plainCubicRow(uchar* to, int n, const Pixels& source, const int* x, const int* y)
{
    const CubicTable& table = cubicTable();
#if CV_SIMD128
    // 16 bytes are read from the pixel before: five and a third pixels
    const auto insideX = static_cast<unsigned>(std::max(0, source.width - 6)), insideY = static_cast<unsigned>(std::max(0, source.height - 3));
#endif
    for (int i = 0; i < n; ++i, to += 3) {
        const int sx = x[i] >> 5, sy = y[i] >> 5;
        const auto place = static_cast<std::size_t>((y[i] & (kPhases - 1)) * kPhases + (x[i] & (kPhases - 1)));
#if CV_SIMD128
        if (static_cast<unsigned>(sx - 1) < insideX && static_cast<unsigned>(sy - 1) < insideY) {
            const uchar* p = source.row(sy - 1) + 3 * (sx - 1);
            const std::int16_t* w = table.zipped[place].data();
            cv::v_int32x4 s[3] = {cv::v_setzero_s32(), cv::v_setzero_s32(), cv::v_setzero_s32()};
            addRows(p, p + source.step, w, s);
            addRows(p + 2 * source.step, p + 3 * source.step, w + 24, s);
            storePixel<kBits>(to, s[0] + cv::v_extract<3>(s[0], s[1]) + cv::v_extract<2>(s[1], s[2]) + cv::v_extract<1>(s[2], s[2]), i + 1 < n);
            continue;
        }
#endif
        if (sx >= -2 && sy >= -2 && sx <= source.width && sy <= source.height) cubicAnywhere(source, sx, sy, table.plain[place], to);
        else to[0] = to[1] = to[2] = 0;
    }
}

void linearRow(uchar* to, int n, const Pixels& source, const int* x, const int* y)
{
#if CV_SIMD128
    const LinearTable& table = linearTable();
    const auto insideX = static_cast<unsigned>(std::max(0, source.width - 4)), insideY = static_cast<unsigned>(std::max(0, source.height - 1));   // 11 bytes are read
#endif
    for (int i = 0; i < n; ++i, to += 3) {
        const int sx = x[i] >> 5, sy = y[i] >> 5, ax = x[i] & (kPhases - 1), ay = y[i] & (kPhases - 1);
#if CV_SIMD128
        if (static_cast<unsigned>(sx) < insideX && static_cast<unsigned>(sy) < insideY) {
            const uchar* p = source.row(sy) + 3 * sx;
            const auto& w = table.pairs[static_cast<std::size_t>(ay * kPhases + ax)];
            storePixel<kBits - 1>(to, linearPair(p, w[0]) + linearPair(p + source.step, w[1]), i + 1 < n);
            continue;
        }
#endif
        if (sx >= -1 && sy >= -1 && sx < source.width && sy < source.height) linearAnywhere(source, sx, sy, ax, ay, to);
        else to[0] = to[1] = to[2] = 0;
    }
}

namespace { constexpr int kAffineBits = 10; }   // coordinates in 1/1024

AffineRows::AffineRows(const cv::Matx23d& sourceFromTarget, int first, int columns, int* memory)
    : m_matrix(sourceFromTarget), m_columns(columns), m_acrossX(memory), m_acrossY(memory + columns), m_x(memory + 2 * columns), m_y(memory + 3 * columns)
{
    for (int x = 0; x < columns; ++x) {
        m_acrossX[x] = cv::saturate_cast<int>(m_matrix(0, 0) * (x + first) * (1 << kAffineBits));
        m_acrossY[x] = cv::saturate_cast<int>(m_matrix(1, 0) * (x + first) * (1 << kAffineBits));
    }
}

void AffineRows::row(uchar* to, const Pixels& source, int y) const
{
    constexpr int kHalf = 1 << (kAffineBits - 6);   // of 1/32 px
    const int x0 = cv::saturate_cast<int>((m_matrix(0, 1) * y + m_matrix(0, 2)) * (1 << kAffineBits)) + kHalf;
    const int y0 = cv::saturate_cast<int>((m_matrix(1, 1) * y + m_matrix(1, 2)) * (1 << kAffineBits)) + kHalf;
    if (wide::available()) return wide::affineRow(to, m_columns, source, m_acrossX, m_acrossY, x0, y0, bytesAhead(m_matrix, source));
    for (int x = 0; x < m_columns; ++x) m_x[x] = (x0 + m_acrossX[x]) >> (kAffineBits - 5), m_y[x] = (y0 + m_acrossY[x]) >> (kAffineBits - 5);
    linearRow(to, m_columns, source, m_x, m_y);
}

}  // namespace pt::augment
