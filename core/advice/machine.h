// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/memory_model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pt::advice {

/// What the advice has to know of the machine that will train. A value: tests and other machines bring their own.
struct Machine
{
    std::string gpu;                                ///< Name of the graphics card with most free memory; empty without one.
    std::optional<std::uint64_t> freeGpuBytes;      ///< Of that card. Absent: not known, and no rule speaks of it.
    std::optional<std::uint64_t> freeBytes = {};    ///< Of main memory, for a training on the processor. Spoken of only where there is no card.
    std::vector<std::pair<CalibrationKey, MemoryCalibration>> measured = {};   ///< What dry steps found on this machine (readCalibrations()).

    /// What a dry step found for a configuration's network at the precision that the trainer takes of itself; null: none was made.
    const MemoryCalibration* measuredFor(const CalibrationKey& key) const;
};

/// Asks the driver's own tool, nvidia-smi. Without NVIDIA's driver, or when it does not answer within five seconds, nothing is known
/// of a card. Main memory and what dry steps measured are looked up as well. Starts a process: never from the interface's thread.
Machine thisMachine();

/// The answer of nvidia-smi --query-gpu=name,memory.free --format=csv,noheader,nounits (MiB).
Machine parseNvidiaSmi(std::string_view csv);

/// Bytes that one training step needs on the graphics card: 16 bytes a weight (the weight, its gradient, two moments) plus the activations
/// kept for the way back, A bytes an input pixel and image, A as measured for each network (reference 7.4). Without the context of
/// CUDA and cuDNN's workspace. net: "resnet_50", "hrnet_w32", "dlcrnet_ms5"...; absent for networks that were not measured.
std::optional<double> trainingBytes(std::string_view net, bool multiAnimal, double pixels, int batchSize);

}  // namespace pt::advice
