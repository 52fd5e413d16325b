// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/train/decode.h"
#include "core/train/training_plan.h"

#include <atomic>
#include <functional>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace pt::train {

class Recorder;

struct TrainOptions
{
    fs::path config, project, run;
    bool resume = false;           ///< Go on with the run in `run`; configuration, project, seed and options are those it began with.
    fs::path shuffleOf;            ///< The file whose shuffle gives the split, where `config` is an edited copy of it; empty: `config`.
    fs::path initWeights;          ///< Empty: random weights.
    PlanOverrides plan;            ///< iterations 0: to the end of multi_step or epochs; beyond it the last rate goes on.
    std::string device = "auto";   ///< auto, cpu, cuda:N
    std::string precision = "auto";///< auto, fp32, bf16, fp16
    std::string cudaGraphs = "auto";   ///< auto: steps whose shapes repeat are recorded and replayed on a GPU, see StepGraphs; off.
    int threads = 0;               ///< Computing threads; 0: all.
    int loaderThreads = 2;
    std::uint64_t seed = 42;
    bool rescale = false;          ///< Evaluations at global_scale, see EvaluateOptions.
    bool allowSmallerBatch = false;///< Out of memory: halve the batch and go on.
    bool swapOnlyWhenFlipped = false;   ///< Not as DeepLabCut: left and right change names only in frames that fliplr really flipped.
    long long stateEvery = 0;      ///< Iterations between two training states; 0: every five minutes. Also at each snapshot, pause and end.
    bool dryStep = false;          ///< Nothing is saved or evaluated: only the steps, see dryStep().
    int processes = 0;             ///< That share each batch; 0: one for each of `devices`, else 1. A resumed run: as it began.
    std::string devices;           ///< CUDA devices, one a process, by number: "0,1". Empty: `device`; with several processes and CUDA the first ones.
    std::string program;           ///< What the further processes run: posetuner-train.
    std::string command;           ///< For run.json.
    std::function<void(long long iteration, double loss)> onStep;
    std::shared_ptr<Recorder> recorder;   ///< Records steps on any device in place of CUDA's own; for tests.
    /// Begins this process anew with these arguments; does not return where the system can do that. For memory that ran out: what a failed step
    /// leaves of an address space is in pieces, and libraries that ran out of it once may not live.
    std::function<void(const std::vector<std::string>&)> restart;
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
///
/// The training state is written to state/ as it goes. A run that was stopped, killed or ran out of disk or memory goes on with
/// `resume` and ends with the same weights, bit for bit, as one that was never interrupted (same machine).
/// Errors: before the run directory is made, what is wrong with the input; afterwards also written as the run's end.
Result<void> trainRun(const TrainOptions& options, const std::atomic<bool>& stop);

/// A further process of a training by several, started by the first one with the run directory it has made.
struct WorkerOptions
{
    fs::path run, meetingPoint;
    int rank = 1, processes = 2, threads = 1, loaderThreads = 2;
    std::string device = "cpu", precision = "fp32";
    bool allowSmallerBatch = false;
};
/// Computes its share of each batch until the first process says that it is over. Errors: what ended the training.
Result<void> workFor(const WorkerOptions& options);

/// Whether a configuration file (either dialect) is trained here: its network, optimiser and schedule. Errors: Unsupported (only DeepLabCut itself
/// trains it; an optimiser or scheduler is in `where` by its key and is the message's first argument), and what is wrong with the file.
Result<void> checkTrainable(const fs::path& config);

/// Writes evaluation/<snapshot>.json and <snapshot>-predictions.csv. Errors: NotFound, Parse, Io.
Result<Evaluation> evaluateRun(const EvaluateOptions& options);

/// Predicts on image files and writes a CSV with DeepLabCut's header rows (scorer, [individuals], bodyparts, coords).
Result<void> predictImages(const EvaluateOptions& options, const std::vector<fs::path>& images, const fs::path& out);

}  // namespace pt::train
