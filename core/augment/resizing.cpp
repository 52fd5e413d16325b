// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/resizing.h"

#include "core/augment/vector.h"
#include "core/augment/wide.h"

#include <opencv2/core/hal/intrin.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace pt::augment {
namespace {

constexpr int kOne = 2048;      ///< Weights in 1/2048.

template <class T>
T* enough(std::vector<T>& memory, std::size_t count)
{
    if (memory.size() < count) memory.resize(count + count / 4);
    return memory.data();
}

#if CV_SIMD128
/// Sums over four neighbouring pixels of a row, one a channel, in 1/2048. Reads 17 bytes.
inline cv::v_int32x4 rowSum(const uchar* p, const cv::v_int16x8& first, const cv::v_int16x8& last)
{
    cv::v_int16x8 a, b, unused;
    cv::v_zip(cv::v_reinterpret_as_s16(cv::v_load_expand(p)), cv::v_reinterpret_as_s16(cv::v_load_expand(p + 3)), a, unused);
    cv::v_zip(cv::v_reinterpret_as_s16(cv::v_load_expand(p + 6)), cv::v_reinterpret_as_s16(cv::v_load_expand(p + 9)), b, unused);
    return cv::v_dotprod(a, first) + cv::v_dotprod(b, last);
}
#endif

}  // namespace

SeparableResize::SeparableResize(const Pixels& source, const ResizeView& view, cv::Size size, bool cubic, ResizeMemory& memory)
    : m_source(source), m_view(view), m_size(size), m_taps(cubic ? 4 : 2), m_scaleX(static_cast<double>(view.window.width) / size.width),
      m_scaleY(static_cast<double>(view.window.height) / size.height)
{
    const int width = size.width;
    m_offsets = enough(memory.places, 5 * static_cast<std::size_t>(width));
    m_places = m_offsets + width;
    m_weights = enough(memory.weights, 4 * static_cast<std::size_t>(width) + 4);
    m_begin = m_end = width;
    for (int x = 0; x < width; ++x) {
        const Place p = place(x, m_scaleX);
        bool together = m_taps == 4;
        for (int k = 0; k < 4; ++k) {
            const int column = k < m_taps ? sourceColumn(p.first + k) : -1;
            m_places[4 * x + k] = column < 0 ? -1 : 3 * column;
            together = together && column >= 0 && 3 * column == m_places[4 * x] + 3 * k && column + 5 < source.width + k;   // 17 bytes are read
            m_weights[4 * x + k] = static_cast<std::int16_t>(std::lround(p.weights[k] * kOne));
        }
        m_offsets[x] = m_places[4 * x];
        if (together && m_begin == width) m_begin = x;   // one stretch: borders and black lie on both sides of it
        if (!together && m_begin < width && m_end == width) m_end = x;
    }
}

SeparableResize::Place SeparableResize::place(int i, double scale) const
{
    const double at = (i + 0.5) * scale - 0.5;
    const int floor = cvFloor(at);
    const auto t = static_cast<float>(at - floor);
    Place p{m_taps == 4 ? floor - 1 : floor, {1.0F - t, t, 0.0F, 0.0F}};
    if (m_taps == 4) cubicWeights(t, p.weights);
    return p;
}

/// Source column or row of one of the window, or -1 where the window is black.
int SeparableResize::sourceColumn(int i) const
{
    const int c = std::clamp(i, 0, m_view.window.width - 1) + m_view.window.x;
    if (c < m_view.inside.x || c >= m_view.inside.x + m_view.inside.width) return -1;
    return m_view.mirror ? m_source.width - 1 - c : c;
}

int SeparableResize::sourceRow(int i) const
{
    const int r = std::clamp(i, 0, m_view.window.height - 1) + m_view.window.y;
    return r < m_view.inside.y || r >= m_view.inside.y + m_view.inside.height ? -1 : r;
}

void SeparableResize::anywhere(float* line, const uchar* from, int first, int last) const
{
    for (int x = first; x < last; ++x) {
        int sum[3] = {};
        for (int k = 0; k < m_taps; ++k) {
            const int at = m_places[4 * x + k];
            if (at < 0) continue;
            for (int c = 0; c < 3; ++c) sum[c] += m_weights[4 * x + k] * from[at + c];
        }
        for (int c = 0; c < 3; ++c) line[3 * x + c] = static_cast<float>(sum[c]);
    }
}

/// One row of the source at the result's columns, three numbers a pixel; one number more may be written.
void SeparableResize::horizontal(float* line, const uchar* from) const
{
    anywhere(line, from, 0, m_begin);
    int x = m_begin;
    if (wide::available()) x += wide::resizeRow(line + 3 * x, from, m_offsets + x, m_weights + 4 * x, m_end - x);
#if CV_SIMD128
    for (; x < m_end; ++x) {
        std::int32_t w[2];
        std::memcpy(w, m_weights + 4 * x, sizeof w);
        const cv::v_int16x8 first = cv::v_reinterpret_as_s16(cv::v_setall_s32(w[0])), last = cv::v_reinterpret_as_s16(cv::v_setall_s32(w[1]));
        cv::v_store(line + 3 * x, cv::v_cvt_f32(rowSum(from + m_offsets[x], first, last)));   // the fourth number is the next pixel's to write over
    }
#endif
    anywhere(line, from, x, m_size.width);
}

void SeparableResize::rows(uchar* out, int from, int to, std::vector<float>& ringMemory) const
{
    const std::size_t rowFloats = 3 * static_cast<std::size_t>(m_size.width) + 4;
    float* ring = enough(ringMemory, 5 * rowFloats);
    float* black = ring + 4 * rowFloats;
    std::fill_n(black, rowFloats, 0.0F);
    std::array<int, 4> held = {-1, -1, -1, -1};
    const auto lineOf = [&](int source) -> const float* {
        if (source < 0) return black;
        const auto slot = static_cast<std::size_t>(source % 4);
        float* line = ring + slot * rowFloats;
        if (held[slot] != source) {
            m_source.fetch(source + kRowsAhead, 0, m_source.width);
            horizontal(line, m_source.row(source));
        }
        held[slot] = source;
        return line;
    };
    for (int y = from; y < to; ++y) {
        const Place p = place(y, m_scaleY);
        std::array<const float*, 4> lines;
        std::array<float, 4> w = {};
        // rows that are clamped or black may share a slot of the ring; in order, a needed one is never overwritten before it is used
        for (int k = 0; k < 4; ++k) {
            const auto i = static_cast<std::size_t>(k);
            lines[i] = k < m_taps ? lineOf(sourceRow(p.first + k)) : black;
            if (k < m_taps) w[i] = static_cast<float>(std::lround(p.weights[k] * kOne)) / (static_cast<float>(kOne) * kOne);
        }
        vec::mixRows(out + static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width) * 3, 3 * m_size.width, lines.data(), w.data());
    }
}

}  // namespace pt::augment
