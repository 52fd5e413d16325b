// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/memory.h"

#include "core/config/pose_network.h"

#include <algorithm>

namespace pt::advice {
namespace {

constexpr double kMiB = 1024.0 * 1024.0;
constexpr double kMostFrameBytes = 1024.0 * kMiB;   // of the trainer's loader
// The program before there is a network takes 178 MB (measured); the rest is for what the table of graphics cards does not have: oneDNN's packed
// weights and workspaces, the prepared batches, gaps between freed tensors. The sum was 0.95 to 1.28 of what trainings took (docs/benchmarks.md).
constexpr double kProgramBytes = 400.0 * kMiB;

}  // namespace

double largestInputPixels(const config::PoseConfig& config, double frameWidth, double frameHeight)
{
    using config::Loader;
    const double jitter = config.scaleJitter ? config.scaleJitter->second : 1.0;
    if (config.loader == Loader::Torch) {
        const double w = config.cropSize[0], h = config.cropSize[1];
        return w > 0.0 && h > 0.0 ? w * h : frameWidth * frameHeight;
    }
    const double scale = config.globalScale * jitter;
    double pixels = config.loader == Loader::MultiImgaug ? config.cropSize[0] * config.cropSize[1] * scale * scale : frameWidth * frameHeight * scale * scale;
    if (config.maxInputSize) pixels = std::min(pixels, *config.maxInputSize * *config.maxInputSize);
    return pixels;
}

double keptFrameBytes(const dataset::Project& project, const std::vector<int>& training)
{
    double bytes = 0.0;
    const auto add = [&](const dataset::Frame& frame) { bytes += 3.0 * static_cast<double>(frame.size.area()); };
    if (training.empty()) std::for_each(project.frames.begin(), project.frames.end(), add);
    for (const int i : training) {
        if (i >= 0 && static_cast<std::size_t>(i) < project.frames.size()) add(project.frames[static_cast<std::size_t>(i)]);
    }
    return std::min(bytes, kMostFrameBytes);
}

CalibrationKey calibrationKey(const config::PoseConfig& config, const std::string& precision, const std::string& device)
{
    return {config::networkName(config), !config.pafGraph.empty(), precision, device};
}

std::optional<TrainingMemory> estimateMemory(const config::PoseConfig& config, const MemoryQuestion& q, const std::optional<MemoryCalibration>& calibration)
{
    if (!(q.pixels > 0.0) || q.batchSize < 1) return std::nullopt;
    auto out = trainingMemory(config::networkName(config), !config.pafGraph.empty(), q.batchSize, q.pixels, calibration);
    if (!(out.total() > 0.0)) return std::nullopt;
    const bool host = q.device == "cpu";
    if (!calibration) {
        if (q.precision == "bf16" || q.precision == "fp16") out.activations *= 0.5;
        if (host) out.program = kProgramBytes;
    }
    if (host) out.program += q.frameBytes;
    return out;
}

int largestBatch(const config::PoseConfig& config, MemoryQuestion question, double availableMb, const std::optional<MemoryCalibration>& calibration)
{
    question.batchSize = 1;
    if (!estimateMemory(config, question, calibration)) return 0;
    return pt::largestBatch(availableMb * kMiB, [&](int images) {
        question.batchSize = images;
        return estimateMemory(config, question, calibration)->total();
    });
}

}  // namespace pt::advice
