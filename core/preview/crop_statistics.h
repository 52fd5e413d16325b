// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/preview.h"

namespace pt::preview {

/// Thousands of crop draws of one frame without touching a pixel: where windows land, which keypoints stay, which animals are cut.
/// Multi-animal: keypoint-aware windows. Single-animal: crop-or-pad rectangles. Other loaders: whole frames.
CropStatistics cropStatistics(const config::PoseConfig& config, cv::Size frame, const dataset::Annotations& labels, std::uint64_t seed, int draws,
                              const Progress& progress);

}  // namespace pt::preview
