// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/pose_config.h"

#include <opencv2/core.hpp>

namespace pt::train {

/// What a network that predicts is fed of an image, and where its pixels come from: in the image, x * scale + offset (pixels, both axes).
struct InferenceInput
{
    cv::Mat image;
    cv::Point2d scale{1.0, 1.0}, offset{0.0, 0.0};
};

/// As data.inference of a PyTorch configuration says (reference 3.6); else the image itself. image: CV_8UC3 RGB.
/// DeepLabCut pads at a random place where auto_padding names none, so that its points differ from one evaluation to the next; here the
/// image lies in the middle then, and what is drawn at random is the same each time.
/// Errors: InvalidArgument, as augment::apply().
Result<InferenceInput> inferenceInput(const config::PoseConfig& config, const cv::Mat& image);

}  // namespace pt::train
