// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/pipeline.h"
#include "core/base/single.h"

#include <algorithm>
#include <cmath>

namespace pt::augment {
namespace {

/// Index of the keypoint a crop is drawn for. Density: p proportional to 1 + the neighbours within a tenth of the shorter side.
std::size_t chooseAnchor(const std::vector<cv::Point2d>& points, cv::Size frame, bool byDensity, double unit)
{
    const std::size_t n = points.size();
    if (!byDensity) return std::min(n - 1, static_cast<std::size_t>(unit * static_cast<double>(n)));
    const double radius = 0.1 * std::min(frame.width, frame.height);
    thread_local std::vector<double> cumulative;   // no allocation from draw to draw
    cumulative.clear();
    double total = 0.0;
    for (const auto& a : points) {
        double weight = 0.0;  // the point counts itself
        for (const auto& b : points) {
            const cv::Point2d d = a - b;
            weight += d.dot(d) <= radius * radius ? 1.0 : 0.0;
        }
        total += weight;
        cumulative.push_back(total);
    }
    const auto it = std::upper_bound(cumulative.begin(), cumulative.end(), unit * total);
    return std::min(n - 1, static_cast<std::size_t>(it - cumulative.begin()));
}

}  // namespace

cv::Point sampleCrop(const config::PoseConfig& config, cv::Size frame, cv::Size crop, const std::vector<cv::Point2d>& all,
                     const Units& unit)
{
    using config::CropSampling;
    thread_local std::vector<cv::Point2d> points;
    points.clear();
    for (const auto& p : all) {
        if (dataset::Annotations::isLabeled(p)) points.emplace_back(single(p.x), single(p.y));
    }
    CropSampling mode = config.cropSampling;
    if (mode == CropSampling::Hybrid) mode = unit[0] < 0.5 ? CropSampling::Uniform : CropSampling::Density;
    double ox = unit[1];
    double oy = unit[2];
    const bool anchored = mode == CropSampling::Keypoints || mode == CropSampling::Density;
    if (anchored && !points.empty()) {  // without a label the peer raises; a uniform crop is what it must mean
        const cv::Point2d& k = points[chooseAnchor(points, frame, mode == CropSampling::Density, unit[3])];
        const double m = std::clamp(config.maxShift, 0.0, 0.4);
        // The point's relative place in the frame becomes the window's relative place in its free range: it is not centred.
        ox = single(k.x + m * crop.width * (2.0 * unit[1] - 1.0)) / frame.width;
        oy = single(k.y + m * crop.height * (2.0 * unit[2] - 1.0)) / frame.height;
    }
    // Points and places are single precision in the peer: a product that would be a whole number may end below it.
    const auto start = [](double o, int length, int window) { return length > window ? static_cast<int>(std::clamp(single(o), 0.0, 1.0) * (length - window)) : 0; };
    return {start(ox, frame.width, crop.width), start(oy, frame.height, crop.height)};
}

}  // namespace pt::augment
