// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/inference_input.h"

#include "core/augment/pipeline.h"
#include "core/config/torch_config.h"

#include <algorithm>

namespace pt::train {
namespace {

using dataset::Annotations;

bool changesImages(const config::TorchAugmentation& a)
{
    return a.resize || a.longestMaxSize || a.hflip || a.affine || a.randomBox || a.cropSampling || a.histEq || a.motionBlur || a.covering || a.elastic ||
           a.grayscale || a.gaussianNoise || a.autoPadding;
}

config::PoseConfig paddedInTheMiddle(const config::PoseConfig& config)
{
    config::PoseConfig out = config;
    auto torch = std::make_shared<config::TorchConfig>(*config.torch);
    torch->data.inference.autoPadding->position = "center";
    out.torch = std::move(torch);
    return out;
}

}  // namespace

Result<InferenceInput> inferenceInput(const config::PoseConfig& config, const cv::Mat& image)
{
    if (!config.torch || !changesImages(config.torch->data.inference)) return InferenceInput{image, {1.0, 1.0}, {0.0, 0.0}};
    const auto& padding = config.torch->data.inference.autoPadding;
    const bool drawn = padding && padding->position == "random";
    // two points of an animal go the way of the picture: they tell how to go back. Unique parts, where there are any, come after them.
    const int unique = static_cast<int>(config.torch->metadata.uniqueBodyparts.size());
    Annotations corners(unique > 0 ? 2 : 1, 2 + unique);
    const cv::Point2d first(1.0, 1.0), last(image.cols - 1.0, image.rows - 1.0);
    corners.at(0, 0) = first;
    corners.at(0, 1) = last;
    augment::ApplyOptions options;
    options.inference = true;
    options.describe = false;
    const auto sample = augment::apply(augment::samplePlan(0, 0, 0), drawn ? paddedInTheMiddle(config) : config, image, corners, options);
    if (!sample) return sample.error();
    InferenceInput out{sample->image, {1.0, 1.0}, {0.0, 0.0}};
    const auto a = sample->labels.at(0, 0), b = sample->labels.at(0, 1);
    if (!Annotations::isLabeled(a) || !Annotations::isLabeled(b) || a.x == b.x || a.y == b.y) return out;   // a corner was cut off: points stay in the part
    out.scale = {(last.x - first.x) / (b.x - a.x), (last.y - first.y) / (b.y - a.y)};
    out.offset = {first.x - a.x * out.scale.x, first.y - a.y * out.scale.y};
    return out;
}

}  // namespace pt::train
