// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/train/decode.h"

#include <atomic>
#include <functional>
#include <cstdint>
#include <string>
#include <vector>

namespace pt::train {

struct TrainOptions
{
    fs::path config, project, run;
    fs::path initWeights;          ///< Empty: random weights.
    long long iterations = 0;      ///< 0: to the end of multi_step; more or fewer: multi_step as it is, its last rate going on.
    std::string device = "auto";   ///< auto, cpu, cuda:N
    int threads = 0;               ///< Computing threads; 0: all.
    int loaderThreads = 2;
    std::uint64_t seed = 42;
    bool rescale = false;          ///< Final evaluation at global_scale, see EvaluateOptions.
    std::string command;           ///< For run.json.
    std::function<void(long long iteration, double loss)> onStep;
};

/// Evaluation of a snapshot on the training and test frames of its project.
struct EvaluateOptions
{
    fs::path run;
    fs::path snapshot;             ///< Empty: the newest of the run.
    std::string device = "auto";
    bool rescale = false;          ///< Frames scaled by global_scale first (DeepLabCut's rescale); else original size.
};
struct Evaluation
{
    ErrorSummary train, test;
    std::vector<std::string> parts;
    long long iteration = 0;
    fs::path file;                 ///< evaluation/<snapshot>.json
    std::string json;
};

/// Trains until the iterations are done, `stop` is set or a control request says so; the run directory tells everything.
/// Errors: before the run directory is made, what is wrong with the input; afterwards also written as the run's end.
Result<void> trainRun(const TrainOptions& options, const std::atomic<bool>& stop);

/// Writes evaluation/<snapshot>.json and <snapshot>-predictions.csv. Errors: NotFound, Parse, Io.
Result<Evaluation> evaluateRun(const EvaluateOptions& options);

/// Predicts on image files and writes a CSV with DeepLabCut's header rows (scorer, [individuals], bodyparts, coords).
Result<void> predictImages(const EvaluateOptions& options, const std::vector<fs::path>& images, const fs::path& out);

}  // namespace pt::train
