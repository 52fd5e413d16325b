// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <opencv2/core.hpp>

#include <cmath>
#include <limits>
#include <vector>

namespace pt::dataset {

/// Labels of one frame: individuals x parts points in image pixels (x right, y down, DeepLabCut's corner-based coordinates as
/// they stand in the label file). A missing label is NaN. Unique body parts sit in a last pseudo individual.
struct Annotations
{
    int individuals = 0;
    int parts = 0;
    std::vector<cv::Point2d> points;   ///< individuals * parts, individual-major.

    static constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
    Annotations() = default;
    Annotations(int n, int k) : individuals(n), parts(k), points(static_cast<std::size_t>(n) * static_cast<std::size_t>(k), {kMissing, kMissing}) {}

    cv::Point2d& at(int individual, int part) { return points[static_cast<std::size_t>(individual * parts + part)]; }
    const cv::Point2d& at(int individual, int part) const { return points[static_cast<std::size_t>(individual * parts + part)]; }
    static bool isLabeled(const cv::Point2d& p) { return std::isfinite(p.x) && std::isfinite(p.y); }
    int labeledCount() const
    {
        int n = 0;
        for (const auto& p : points) n += isLabeled(p) ? 1 : 0;
        return n;
    }
};

}  // namespace pt::dataset
