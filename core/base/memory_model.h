// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pt {

/// What a step measured on this machine (posetuner-train dry-step), for a network, a precision and a device.
struct MemoryCalibration
{
    double program = 0.0;         ///< Bytes of the process before there is a network: program, libraries, project.
    double parameters = 0.0;      ///< Bytes that do not grow with the batch: weights, gradients, moments, packed copies of the weights.
    double perPixel = 0.0;        ///< Bytes for each input pixel of each image of a batch: activations, workspace, the prepared batches.
    /// The same of small batches, whose highest memory is at another place of the step (gradients and moments, not activations): the larger of both counts. 0: there is none.
    double fewParameters = 0.0, fewPerPixel = 0.0;
    bool operator==(const MemoryCalibration&) const = default;
};

/// What a training step needs on the device, bytes.
struct TrainingMemory
{
    double program = 0.0;         ///< The process itself and the decoded frames; only where the device is the processor.
    double parameters = 0.0;      ///< Weights, gradients and two moments.
    double activations = 0.0;     ///< Kept for the backward pass.
    bool calibrated = false;      ///< From a measurement on this machine, not from the table.
    double total() const { return program + parameters + activations; }
};

/// The one model of a training's memory: constant + bytes per input pixel x pixels x images. netType as in the files: "resnet_50",
/// "resnet50_gn", "hrnet_w32", "dlcrnet_ms5". limbs: part affinity fields are trained too. images x pixels: one batch as the network gets it,
/// padded. With a calibration from its figures. Without one from a table of bytes per input pixel in 32-bit floats on a graphics card
/// (reference 7.4), without the convolution library's workspaces and the driver's context; all zero for a name that is not in the table.
TrainingMemory trainingMemory(std::string_view netType, bool limbs, int images, double pixels, const std::optional<MemoryCalibration>& calibration = {});

/// The largest number of images whose memory fits, by search; bytesOf must not shrink with more images. 0: not even one fits.
int largestBatch(double availableBytes, const std::function<double(int images)>& bytesOf);

/// A name under which calibrations are kept: what was trained, how, on what.
struct CalibrationKey
{
    std::string netType;              ///< config::networkName().
    bool limbs = false;
    std::string precision = "auto";   ///< auto: what the trainer took of itself.
    std::string device = "cpu";       ///< cpu or cuda.
    bool operator==(const CalibrationKey&) const = default;
};

/// memory.json in the user's cache folder ($POSETUNER_CACHE, $XDG_CACHE_HOME/posetuner, ...), for this machine and others that share it.
fs::path calibrationFile();
/// Absent: nothing was measured, or the file cannot be read.
std::optional<MemoryCalibration> readCalibration(const fs::path& file, const CalibrationKey& key);
/// All that is kept for this machine: for who must not read files later.
std::vector<std::pair<CalibrationKey, MemoryCalibration>> readCalibrations(const fs::path& file);
/// Puts a measurement beside the others in the file. Errors: Io.
Result<void> writeCalibration(const fs::path& file, const CalibrationKey& key, const MemoryCalibration& measured);

/// Receptive field of the network's last feature map, px of its input, from kernels and strides alone (Araujo, Norris, Sim, "Computing
/// receptive fields of convolutional neural networks", Distill 2019): r = 1 + sum of (kernel - 1) x the stride before it. The part that really
/// matters is smaller: Luo et al. (NIPS 2016) find it to grow with the square root of the depth. outputStride: of the backbone (16 in
/// DeepLabCut's TensorFlow networks). strideLast: the TensorFlow ResNets step in the last block of a stage, PyTorch's in the first.
/// 0: not known for this name; the ResNets (dlcrnet too, by its backbone) and the HRNets are.
int receptiveField(std::string_view netType, int outputStride, bool strideLast);
/// Of the finest map of an HRNet; the same for every width.
int hrnetReceptiveField();

}  // namespace pt
