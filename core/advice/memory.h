// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/memory_model.h"
#include "core/config/pose_config.h"
#include "core/dataset/project.h"

#include <optional>
#include <string>
#include <vector>

namespace pt::advice {

/// What is trained where; the configuration says with which network.
struct MemoryQuestion
{
    double pixels = 0.0;               ///< Of the largest input.
    int batchSize = 1;
    std::string precision = "auto";    ///< auto, fp32, bf16 or fp16
    std::string device = "cpu";        ///< cpu or cuda
    double frameBytes = 0.0;           ///< Decoded frames that the trainer keeps in main memory.
};

/// Pixels of the largest input that a configuration lets through, for frames of at most this size.
double largestInputPixels(const config::PoseConfig& config, double frameWidth, double frameHeight);

/// Bytes of the decoded training frames (indices into project.frames; empty: all), up to the trainer's bound.
double keptFrameBytes(const dataset::Project& project, const std::vector<int>& training);

/// Under which a measurement for this configuration is kept (readCalibration).
CalibrationKey calibrationKey(const config::PoseConfig& config, const std::string& precision, const std::string& device);

/// Memory that a training needs (core/base/memory_model.h), with the process and its frames where the device is the processor. Without a
/// calibration the activations of bf16 and fp16 count half, auto counts as fp32. Absent for a network of which nothing is known.
std::optional<TrainingMemory> estimateMemory(const config::PoseConfig& config, const MemoryQuestion& question, const std::optional<MemoryCalibration>& calibration);

/// The largest batch whose estimate fits into so many MiB; 0 when not even one image does, or nothing is known.
int largestBatch(const config::PoseConfig& config, MemoryQuestion question, double availableMb, const std::optional<MemoryCalibration>& calibration);

}  // namespace pt::advice
