// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/pose_config.h"
#include "core/config/torch_config.h"
#include "core/dataset/annotations.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <span>
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
    std::vector<cv::Mat> pafMask;        ///< Empty for the PyTorch engine: its PAF loss has no mask.
};

/// Numbers of maps; 0 = there are none of this kind.
struct TargetShape
{
    cv::Size mapSize;
    int score = 0, scoreWeights = 0, locref = 0, locrefMask = 0, paf = 0, pafMask = 0;
};

/// Where the maps of one image go: channels x rows x columns in C order, as many as the shape says. Null where it says none.
struct TargetArrays
{
    float* score = nullptr;
    float* scoreWeights = nullptr;
    float* locref = nullptr;
    float* locrefMask = nullptr;
    float* paf = nullptr;
    float* pafMask = nullptr;
};

/// Size of the maps for an input (reference 3.1.6, 3.2.3): 2 * ceil(side / (stride * 2)) at stride 8; PyTorch: what the bodypart
/// head's layers make of it (reference 7.1).
cv::Size mapSizeFor(const config::PoseConfig& config, cv::Size input);
/// PyTorch: map size of one head.
cv::Size mapSizeFor(const config::TorchModel& model, const config::TorchHead& head, cv::Size input);

/// Score map, locref and PAF as the configuration's loader makes them (reference 6.1 to 6.3).
/// labels: network-input pixels. scale: Sample::scale. mapSize: 0x0 = mapSizeFor(config, input). visibility: Sample::visibility; empty:
/// 2 where a label is, else 0. PyTorch: the head "bodypart"; makeHeadTargets makes those of any head.
/// Errors: InvalidArgument (non-positive stride or sizes, joint count mismatch, an unknown generator).
Result<Targets> makeTargets(const config::PoseConfig& config, const dataset::Annotations& labels, cv::Size input, double scale,
                            cv::Size mapSize = {}, std::span<const std::int8_t> visibility = {});
/// PyTorch: what the generators of one head make, merged as SequentialGenerator merges them.
Result<Targets> makeHeadTargets(const config::PoseConfig& config, const config::TorchHead& head, const dataset::Annotations& labels, cv::Size input,
                                cv::Size mapSize = {}, std::span<const std::int8_t> visibility = {});

/// The same without allocating: shape first, then the numbers into memory of that shape. Same errors.
Result<TargetShape> targetShape(const config::PoseConfig& config, cv::Size input, cv::Size mapSize = {}, const config::TorchHead* head = nullptr);
Result<void> writeTargets(const config::PoseConfig& config, const dataset::Annotations& labels, double scale, const TargetShape& shape,
                          const TargetArrays& arrays, std::span<const std::int8_t> visibility = {}, const config::TorchHead* head = nullptr);

/// Input pixel that map cell (column, row) stands for: cell * stride + stride / 2 (PyTorch: truncated).
cv::Point2d cellCentre(const config::PoseConfig& config, int column, int row);

}  // namespace pt::targets
