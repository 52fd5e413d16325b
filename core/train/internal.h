// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/project.h"
#include "core/train/metrics.h"
#include "core/train/network.h"
#include "core/train/trainer.h"

#include <map>
#include <string>

namespace pt::train {

/// The device a text stands for: auto takes the GPU where LibTorch can use one. Errors: InvalidArgument, NotFound (no GPU).
Result<torch::Device> deviceFor(const std::string& text);

/// The configuration inside a file. Errors: as readFile; Parse.
Result<config::PoseConfig> loadConfig(const fs::path& file);

/// Predicts on one RGB image; points in pixels of that image. Errors: InvalidArgument (what data.inference makes of the image).
Result<Prediction> predictImage(NetworkImpl& network, const config::PoseConfig& config, const dataset::ProjectInfo& info, const cv::Mat& image,
                                bool rescale, const torch::Device& device);

/// Labels and predictions of a frame as the metrics take them; unique body parts stand in the last pseudo individual of both.
FramePoses framePoses(const dataset::ProjectInfo& info, const dataset::Annotations& labels, const Prediction& prediction);

/// Evaluates a network and writes the files of the run.
Result<Evaluation> evaluateNetwork(NetworkImpl& network, const config::PoseConfig& config, const dataset::Project& project, const dataset::Shuffle& split,
                                   const fs::path& run, const std::string& name, std::int64_t iteration, bool rescale, const torch::Device& device);

/// What an evaluation found, by the names that runner.key_metric uses: "test.rmse", "test.mAP", ...
std::map<std::string, double> metricsOf(const Evaluation& evaluation);

}  // namespace pt::train
