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
    const cv::Mat& field = m_memory.field.grid;
    const cv::Rect inside = m_window & m_valid;
    const auto width = static_cast<std::size_t>(m_window.width);
    int* placesX = grown(m_memory.columns, 2 * static_cast<std::size_t>(m_canvas.width));
    int* placesY = placesX + m_canvas.width;
    const bool mirrored = m_sourceFromCanvas(0, 0) < 0.0;
    for (int y = 0; y < m_window.height; ++y) {
        uchar* to = out + static_cast<std::size_t>(y) * width * 3;
        const int row = m_window.y + y;
        if (inside.empty() || row < inside.y || row >= inside.y + inside.height) {
            std::memset(to, 0, width * 3);
            continue;
        }
        vec::placesOf(placesX, placesY, field.ptr<float>(row), m_canvas.width, static_cast<float>(row), static_cast<float>(m_sign));
        for (int x = 0; mirrored && x < m_canvas.width; ++x) placesX[x] = kPhases * (m_source.width - 1) - placesX[x];
        const auto before = static_cast<std::size_t>(inside.x - m_window.x);
        std::memset(to, 0, before * 3);
        cubicRow(to + 3 * before, inside.width, m_source, placesX + inside.x, placesY + inside.x);
        const std::size_t after = before + static_cast<std::size_t>(inside.width);
        std::memset(to + 3 * after, 0, (width - after) * 3);
    }
}

/// Rotation, elastic field, window and size in one: the source is sampled once a pixel by the cubic.
void FusedCanvas::sampleCubic(uchar* out) const
{
    const cv::Size result = size();
    const double scaleX = static_cast<double>(m_window.width) / result.width, scaleY = static_cast<double>(m_window.height) / result.height;
    const Displacement& field = m_memory.field;
    const auto width = static_cast<std::size_t>(result.width);
    const auto gridWidth = static_cast<std::size_t>(m_field ? field.grid.cols : 2);
    // columns: place on the canvas, cell of the field and share of the next cell; then the source places of a row
    float* across = grown(m_memory.floatWeights, 2 * width);
    float* shares = across + width;
    int* cells = grown(m_memory.columns, 3 * width);
    int* placesX = cells + width;
    int* placesY = placesX + width;
    float* line = grown(m_memory.line, 2 * gridWidth + 2);
    int begin = result.width, end = 0;   // columns that lie on the canvas
    for (int x = 0; x < result.width; ++x) {
        across[x] = static_cast<float>(std::clamp((x + 0.5) * scaleX - 0.5, 0.0, m_window.width - 1.0) + m_window.x);
        if (across[x] > static_cast<float>(m_valid.x) - 0.5F && across[x] < static_cast<float>(m_valid.x + m_valid.width) - 0.5F) begin = std::min(begin, x), end = x + 1;
        if (!m_field) continue;
        const float at = std::clamp(across[x], 0.0F, static_cast<float>(field.grid.cols - 1));
        cells[x] = std::clamp(static_cast<int>(at), 0, std::max(0, field.grid.cols - 2));
        shares[x] = at - static_cast<float>(cells[x]);
    }
    const cv::Matx23d& m = m_sourceFromCanvas;
    vec::CubicPlaces places{across, shares, cells, line, placesX, placesY, {}, 0.0F, result.width};
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
            const float at = std::clamp(places.y, 0.0F, static_cast<float>(field.grid.rows - 1));
            const int row = std::clamp(static_cast<int>(at), 0, std::max(0, field.grid.rows - 2));
            const float share = at - static_cast<float>(row), sign = static_cast<float>(m_sign);
            const std::array<const float*, 2> rows = {field.grid.ptr<float>(row), field.grid.ptr<float>(std::min(row + 1, field.grid.rows - 1))};
            const std::array<float, 2> weights = {1.0F - share, share};
            vec::weightedRows(line, 2 * field.grid.cols, rows.data(), weights.data(), 2, sign);
            line[2 * gridWidth] = line[2 * gridWidth - 2], line[2 * gridWidth + 1] = line[2 * gridWidth - 1];   // a field of one column has no next one
        }
        vec::placeRow(places, m_field);
        std::memset(to, 0, static_cast<std::size_t>(begin) * 3);
        cubicRow(to + 3 * begin, end - begin, m_source, placesX + begin, placesY + begin);
        std::memset(to + 3 * end, 0, (width - static_cast<std::size_t>(end)) * 3);
    }
}

}  // namespace pt::augment
