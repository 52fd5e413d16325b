// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The resampling of FusedCanvas: only the pixels of the window, one interpolation.
#include "core/augment/fused_canvas.h"
#include "core/augment/vector.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace pt::augment {
void FusedCanvas::copyWindow(uchar* out) const
{
    const cv::Rect inside = m_window & m_valid;
    const std::size_t bytes = static_cast<std::size_t>(m_window.width) * 3;
    for (int y = 0; y < m_window.height; ++y, out += bytes) {
        const int row = m_window.y + y;
        if (inside.empty() || row < inside.y || row >= inside.y + inside.height) {
            std::memset(out, 0, bytes);
            continue;
        }
        const std::size_t before = static_cast<std::size_t>(inside.x - m_window.x) * 3, middle = static_cast<std::size_t>(inside.width) * 3;
        std::memset(out, 0, before);
        const int first = m_mirror ? m_source.width - inside.x - inside.width : inside.x;
        m_source.fetch(row + kRowsAhead, first, first + inside.width);
        if (m_mirror) {
            const uchar* from = m_source.row(row) + 3 * (m_source.width - 1 - inside.x);
            for (int x = 0; x < inside.width; ++x, from -= 3) std::memcpy(out + before + 3 * static_cast<std::size_t>(x), from, 3);
        } else {
            std::memcpy(out + before, m_source.row(row) + 3 * inside.x, middle);
        }
        std::memset(out + before + middle, 0, bytes - before - middle);
    }
}

void FusedCanvas::warpLinear(uchar* out) const
{
    const auto width = static_cast<std::size_t>(m_window.width);
    const AffineRows rows(m_sourceFromCanvas, m_window.x, m_window.width, grown(m_memory.columns, 4 * width));
    for (int y = 0; y < m_window.height; ++y) {
        uchar* begin = out + static_cast<std::size_t>(y) * width * 3;
        const int row = y + m_window.y;
        if (row < m_valid.y || row >= m_valid.y + m_valid.height) {
            std::memset(begin, 0, width * 3);
            continue;
        }
        rows.row(begin, m_source, row);
        // what was cut away on the sides and padded again is black
        const int before = std::clamp(m_valid.x - m_window.x, 0, m_window.width), after = std::clamp(m_valid.x + m_valid.width - m_window.x, 0, m_window.width);
        std::memset(begin, 0, static_cast<std::size_t>(before) * 3);
        std::memset(begin + 3 * after, 0, static_cast<std::size_t>(m_window.width - after) * 3);
    }
}

void FusedCanvas::resizeSeparable(uchar* out) const
{
    const SeparableResize resize(m_source, {m_window, m_window & m_valid, m_mirror}, m_resized, m_filter == Filter::Cubic, m_memory.resizing);
    resize.rows(out, 0, m_resized.height, m_memory.rows);
}

/// The elastic field alone, perhaps of a mirrored picture: the places are those of warpBy, to the last bit.
void FusedCanvas::warpField(uchar* out) const
{
    const cv::Rect inside = m_window & m_valid;
    const auto step = 3 * static_cast<std::size_t>(m_window.width);
    const auto at = [&](int x, int y) { return out + static_cast<std::size_t>(y - m_window.y) * step + 3 * static_cast<std::size_t>(x - m_window.x); };
    const auto black = [&](int fromX, int toX, int y) { if (fromX < toX) std::memset(at(fromX, y), 0, 3 * static_cast<std::size_t>(toX - fromX)); };
    const int right = m_window.x + m_window.width;
    for (int y = m_window.y; y < m_window.y + m_window.height; ++y) {
        const bool shown = !inside.empty() && y >= inside.y && y < inside.y + inside.height;
        black(m_window.x, shown ? inside.x : right, y);
        if (shown) black(inside.x + inside.width, right, y);
    }
    if (inside.empty()) return;
    const bool mirrored = m_sourceFromCanvas(0, 0) < 0.0;
    std::array<int, 2 * kFieldStrip> places;
    int *placesX = places.data(), *placesY = placesX + kFieldStrip;
    const std::ptrdiff_t ahead = bytesAhead(m_sourceFromCanvas, m_source);
    const auto piece = [&](int y, int left, int columns, const float* dx, const float* dy) {
        vec::placesOf(placesX, placesY, dx, dy, columns, static_cast<float>(left), static_cast<float>(y), static_cast<float>(m_sign));
        for (int x = 0; mirrored && x < columns; ++x) placesX[x] = kPhases * (m_source.width - 1) - placesX[x];
        cubicRow(at(left, y), columns, m_source, placesX, placesY, ahead);
    };
    constexpr int kBand = 192;   // rows: a strip over more of a large picture would meet more pages of memory than a processor keeps addresses for
    for (int y = inside.y; y < inside.y + inside.height; y += kBand)
        eachFieldRow(m_memory.field, {m_canvas, m_elastic}, inside & cv::Rect(inside.x, y, inside.width, kBand), piece);
}

/// Rotation, elastic field, window and size in one: the source is sampled once a pixel by the cubic.
void FusedCanvas::sampleCubic(uchar* out) const
{
    const cv::Size result = size();
    const double scaleX = static_cast<double>(m_window.width) / result.width, scaleY = static_cast<double>(m_window.height) / result.height;
    cv::Mat grid;   // of the field
    if (m_field) {
        grid = cv::Mat(m_canvas, CV_16SC2, grown(m_memory.displacements, static_cast<std::size_t>(m_canvas.area())));
        wholeFieldInto(m_memory.field, {m_canvas, m_elastic}, cv::Rect(cv::Point(0, 0), m_canvas), grid);
    }
    const auto width = static_cast<std::size_t>(result.width);
    const auto gridWidth = static_cast<std::size_t>(m_field ? grid.cols : 2);
    // columns: place on the canvas, cell of the field and share of the next cell; then the source places of a row
    float* across = grown(m_memory.floatWeights, 2 * width);
    float* shares = across + width;
    int* cells = grown(m_memory.columns, 3 * width);
    int* placesX = cells + width;
    int* placesY = placesX + width;
    std::int32_t* line = grown(m_memory.line, gridWidth + 1);
    int begin = result.width, end = 0;   // columns that lie on the canvas
    for (int x = 0; x < result.width; ++x) {
        across[x] = static_cast<float>(std::clamp((x + 0.5) * scaleX - 0.5, 0.0, m_window.width - 1.0) + m_window.x);
        if (across[x] > static_cast<float>(m_valid.x) - 0.5F && across[x] < static_cast<float>(m_valid.x + m_valid.width) - 0.5F) begin = std::min(begin, x), end = x + 1;
        if (!m_field) continue;
        const float at = std::clamp(across[x], 0.0F, static_cast<float>(grid.cols - 1));
        cells[x] = std::clamp(static_cast<int>(at), 0, std::max(0, grid.cols - 2));
        shares[x] = at - static_cast<float>(cells[x]);
    }
    const cv::Matx23d& m = m_sourceFromCanvas;
    const std::ptrdiff_t ahead = bytesAhead({0, m(0, 1) * scaleY, 0, 0, m(1, 1) * scaleY, 0}, m_source);
    vec::CubicPlaces places{across, shares, cells, line, placesX, placesY, {}, 0.0F, m_field ? static_cast<float>(m_sign) * fieldUnit(m_elastic) : 0.0F, result.width};
    for (std::size_t k = 0; k < 6; ++k) places.matrix[k] = static_cast<float>(m.val[k] * kPhases);
    for (int y = 0; y < result.height; ++y) {
        uchar* to = out + static_cast<std::size_t>(y) * width * 3;
        const double canvasY = std::clamp((y + 0.5) * scaleY - 0.5, 0.0, m_window.height - 1.0) + m_window.y;
        if (begin >= end || canvasY <= m_valid.y - 0.5 || canvasY >= m_valid.y + m_valid.height - 0.5) {
            std::memset(to, 0, width * 3);
            continue;
        }
        places.y = static_cast<float>(canvasY);
        if (m_field) {
            const float at = std::clamp(places.y, 0.0F, static_cast<float>(grid.rows - 1));
            const int row = std::clamp(static_cast<int>(at), 0, std::max(0, grid.rows - 2));
            const auto share = static_cast<std::int16_t>(std::min(32767L, std::lround(32768.0F * (at - static_cast<float>(row)))));
            auto* numbers = reinterpret_cast<std::int16_t*>(line);
            vec::mixTwo(numbers, 2 * grid.cols, grid.ptr<std::int16_t>(row), grid.ptr<std::int16_t>(std::min(row + 1, grid.rows - 1)), share);
            line[gridWidth] = line[gridWidth - 1];   // a field of one column has no next one
        }
        vec::placeRow(places, m_field);
        std::memset(to, 0, static_cast<std::size_t>(begin) * 3);
        cubicRow(to + 3 * begin, end - begin, m_source, placesX + begin, placesY + begin, ahead);
        std::memset(to + 3 * end, 0, (width - static_cast<std::size_t>(end)) * 3);
    }
}

}  // namespace pt::augment
