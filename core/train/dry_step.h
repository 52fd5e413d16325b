// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/memory_model.h"
#include "core/train/trainer.h"

#include <atomic>
#include <string>

namespace pt::train {

/// What training steps took at the largest input that the configuration lets through. MiB.
struct DryStep
{
    CalibrationKey key;                ///< precision: the one that was computed in.
    int batch = 1;
    cv::Size input;                    ///< Of the largest batch, px.
    double programMb = 0.0;            ///< Before there was a network; 0 on a graphics card.
    double framesMb = 0.0;             ///< Decoded frames among the peak.
    double peakMb = 0.0;               ///< Highest resident size of the process (processor), highest use of the allocator (graphics card).
    MemoryCalibration calibration;
};

/// Makes two real training steps (network, loader, losses, optimiser) in a run directory of its own, which is removed again, measures the
/// memory they take and keeps the calibration for `options.precision` and the precision it stands for. Call it in a process that has done
/// nothing else: the highest memory of a process never sinks. The options' batch size and device count; nothing of the user's is written.
/// Errors: what is wrong with the input; Unsupported where the system does not tell a process's memory; out of memory (Error::where is
/// kMemory); Io (the calibration cannot be kept).
Result<DryStep> dryStep(const TrainOptions& options, const std::atomic<bool>& stop, const fs::path& calibrations = calibrationFile());

}  // namespace pt::train
