// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/memory_model.h"
#include "core/train/trainer.h"

#include <atomic>
#include <optional>
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

/// Bytes that training steps with one batch size took. A process's highest memory never sinks and freed memory leaves gaps: a second
/// measurement belongs into another process (on a graphics card, whose allocator can be asked anew, it does not).
struct DryMeasurement
{
    int batch = 0;
    cv::Size input;
    double pixels = 0.0;               ///< Of all images of a batch.
    double program = 0.0;              ///< The process before there was a network; 0 on a graphics card.
    double frames = 0.0;               ///< Decoded frames among the peak; 0 on a graphics card.
    double peak = 0.0;
};

/// Makes real training steps (network, loader, losses, optimiser) in a run directory of its own, which is removed again. smaller: with a
/// quarter of the batch, the other point of the line. Errors: what is wrong with the input; Unsupported where the system does not tell a
/// process's memory; out of memory (Error::where is kMemory); Cancelled.
Result<DryMeasurement> dryMeasure(const TrainOptions& options, bool smaller, const std::atomic<bool>& stop);

/// Measures the configuration's batch (the options' batch size and device count) and keeps what follows from both measurements as the
/// calibration for `options.precision` and the precision it stands for. Nothing of the user's is written. smaller: by dryMeasure in another
/// process; absent: measured here first, which is as good on a graphics card only. Errors: as dryMeasure; Io (the calibration cannot be kept).
Result<DryStep> dryStep(const TrainOptions& options, const std::atomic<bool>& stop, const std::optional<DryMeasurement>& smaller = {},
                        const fs::path& calibrations = calibrationFile());

}  // namespace pt::train
