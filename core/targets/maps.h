// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/targets/targets.h"

#include <algorithm>
#include <cmath>

namespace pt::targets {

/// Cells of a map and the input pixels they stand for.
struct Grid
{
    cv::Size size;
    double stride = 8.0;
    double half = 4.0;

    double x(int column) const { return column * stride + half; }
    double y(int row) const { return row * stride + half; }
    std::size_t cells() const { return static_cast<std::size_t>(size.area()); }
    /// Cells whose centre can lie within `reach` px of a point.
    cv::Rect around(const cv::Point2d& p, double reach) const
    {
        const auto first = [this](double v) { return std::max(0, static_cast<int>(std::floor(std::clamp((v - half) / stride, -1e6, 1e6)))); };
        const auto last = [this](double v, int n) { return std::min(n - 1, static_cast<int>(std::ceil(std::clamp((v - half) / stride, -1e6, 1e6)))); };
        const int x0 = first(p.x - reach), y0 = first(p.y - reach);
        const int x1 = last(p.x + reach, size.width), y1 = last(p.y + reach, size.height);
        return {x0, y0, std::max(0, x1 - x0 + 1), std::max(0, y1 - y0 + 1)};
    }
    float& cell(float* maps, int channel, int row, int column) const
    {
        return maps[(static_cast<std::size_t>(channel) * static_cast<std::size_t>(size.height) + static_cast<std::size_t>(row)) *
                        static_cast<std::size_t>(size.width) + static_cast<std::size_t>(column)];
    }
};

inline void fillMaps(float* maps, int channels, const Grid& grid, float value)
{
    if (maps != nullptr) std::fill_n(maps, static_cast<std::size_t>(channels) * grid.cells(), value);
}

/// A limb's band: unit vector times a triangle across, hard ends; a later limb overwrites whatever is there (reference 6.2).
struct Band
{
    cv::Point2d from, unit;
    double begin = 0.0, end = 0.0;   ///< Along the limb.
    double halfWidth = 1.0;

    /// 1 on the axis, 0 at the half-width; negative outside the band.
    double valueAt(const cv::Point2d& p) const
    {
        const double along = unit.x * p.x + unit.y * p.y;
        if (along < begin || along > end) return -1.0;
        return 1.0 - std::abs((p.y * unit.x - p.x * unit.y) - (from.y * unit.x - from.x * unit.y)) / halfWidth;
    }
};

// torch_targets.cpp
Result<TargetShape> torchShape(const config::PoseConfig& config, const config::TorchHead& head, cv::Size input, cv::Size mapSize);
Result<void> writeTorchTargets(const config::PoseConfig& config, const config::TorchHead& head, const dataset::Annotations& labels,
                               const TargetShape& shape, const TargetArrays& arrays, std::span<const std::int8_t> visibility);

}  // namespace pt::targets
