// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/memory_model.h"
#include "core/train/trainer.h"

#include <atomic>
#include <string>
#include <vector>

namespace pt::train {

/// What training steps took at the largest input that the configuration lets through. MiB.
struct DryStep
{
    CalibrationKey key;                ///< precision: the one that was computed in.
    int batch = 1;                     ///< The configuration's, where it was measured, else the largest that was; so the figures below.
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

/// Batches to measure, ascending: a quarter of the configuration's own (the options' batch size counts), all of it and twice as much, at least 8; for one image 1, 4 and 8.
/// Twice as much, because memory bends upwards about where many train, and larger batches are foretold from the steeper line.
struct DryBatches
{
    std::vector<int> all;
    int own = 1;
};
/// Errors: what is wrong with the input.
Result<DryBatches> dryBatches(const TrainOptions& options);

/// Makes real training steps (network, loader, losses, optimiser) with so many images in a run directory of its own, which is removed again. Errors: what is
/// wrong with the input; Unsupported where the system does not tell a process's memory; out of memory (Error::where is kMemory); Cancelled.
Result<DryMeasurement> dryMeasure(const TrainOptions& options, int batch, const std::atomic<bool>& stop);

/// Keeps what follows from the measurements (ascending; two at least) as the calibration for `options.precision` and the precision it stands for. Nothing of
/// the user's is written. Errors: as dryMeasure; Io (the calibration cannot be kept).
Result<DryStep> dryStep(const TrainOptions& options, const std::vector<DryMeasurement>& measured, const fs::path& calibrations = calibrationFile());

}  // namespace pt::train
