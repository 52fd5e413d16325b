// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/pose_config.h"
#include "core/dataset/annotations.h"

#include <opencv2/core.hpp>

#include <vector>

namespace pt::targets {

/// Training targets of one image. Each map is CV_32FC1 of mapSize; channel order as in DeepLabCut (locref x0, y0, x1, y1, ...;
/// PAF x and y of each edge). Masks multiply the loss.
struct Targets
{
    cv::Size mapSize;
    std::vector<cv::Mat> scoreMap;       ///< numJoints (+ identity channels)
    std::vector<cv::Mat> scoreWeights;   ///< same; empty when all are one
    std::vector<cv::Mat> locref;         ///< 2 * numJoints, in units of locref_stdev
    std::vector<cv::Mat> locrefMask;
    std::vector<cv::Mat> paf;            ///< 2 * edges
    std::vector<cv::Mat> pafMask;
};

/// Size of the maps for an input (reference 3.1.6, 3.2.3): 2 * ceil(side / (stride * 2)) at stride 8.
cv::Size mapSizeFor(const config::PoseConfig& config, cv::Size input);

/// Score map, locref and PAF as the configuration's loader makes them (reference 6.1, 6.2).
/// labels: network-input pixels. scale: Sample::scale. mapSize: 0x0 = mapSizeFor(config, input).
/// Errors: InvalidArgument (non-positive stride or sizes, joint count mismatch).
Result<Targets> makeTargets(const config::PoseConfig& config, const dataset::Annotations& labels, cv::Size input, double scale,
                            cv::Size mapSize = {});

/// Input pixel that map cell (column, row) stands for: cell * stride + stride / 2.
cv::Point2d cellCentre(const config::PoseConfig& config, int column, int row);

}  // namespace pt::targets
