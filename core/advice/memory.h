// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/config/pose_config.h"

#include <optional>
#include <string>

namespace pt::advice {

/// What a step measured on this machine for a network, a precision and a kind of device.
struct MemoryCalibration
{
    double baseMb = 0.0;          ///< The process before there is a network: program, libraries, project.
    double weightsMb = 0.0;       ///< Weights, gradients and the optimiser's state.
    double bytesPerPixel = 0.0;   ///< Activations and workspace for each input pixel of each image of a batch.
};

struct MemoryEstimate
{
    std::string net, precision, device;
    int batchSize = 1;
    double pixels = 0.0;          ///< Of the largest input.
    double baseMb = 0.0, weightsMb = 0.0, activationsMb = 0.0;
    bool calibrated = false;
    double totalMb() const { return baseMb + weightsMb + activationsMb; }
};

/// Pixels of the largest input that a configuration lets through, for frames of at most `frame` (width, height).
double largestInputPixels(const config::PoseConfig& config, double frameWidth, double frameHeight);

/// Memory that one training step needs: linear in batch x pixels. With a calibration of this machine from its figures;
/// without one from the table of reference 7.4 (fp32 on a graphics card, without CUDA's context), absent for a network not in it.
std::optional<MemoryEstimate> estimateMemory(const config::PoseConfig& config, double pixels, int batchSize, const std::string& precision,
                                             const std::string& device, const std::optional<MemoryCalibration>& calibration);

/// The largest batch whose estimate fits into so many MiB; 0 when not even one image does.
int largestBatch(const config::PoseConfig& config, double pixels, double availableMb, const std::string& precision, const std::string& device,
                 const std::optional<MemoryCalibration>& calibration);

/// memory.json in the user's cache folder: what was measured, by network, precision and device. Unreadable files count as empty.
fs::path calibrationFile();
std::optional<MemoryCalibration> readCalibration(const fs::path& file, const std::string& net, const std::string& precision, const std::string& device);
/// Errors: Io.
Result<void> writeCalibration(const fs::path& file, const std::string& net, const std::string& precision, const std::string& device, const MemoryCalibration& measured);

}  // namespace pt::advice
