// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/checkpoint.h"
#include "core/train/backbones.h"
#include "core/train/internal.h"
#include "core/train/processes.h"
#include "core/train/run_log.h"
#include "core/train/statistics.h"
#include "core/train/step_graph.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace pt::train {

/// What a run is made of, read and checked.
struct Setup
{
    std::string configBytes;
    config::PoseConfig config;
    dataset::Project project;
    dataset::Shuffle split;
    int framesGone = 0;                  ///< A resumed run: frames of its split that the project no longer has.
    bool splitFrozen = false;            ///< A resumed run: the split is that of its split.json.
    std::vector<int> frames;             ///< Training frames: indices into project.frames.
    NetworkSpec spec;
    TrainingPlan plan;
    torch::Device device{torch::kCPU};
    Precision precision = Precision::Fp32;
    Message whyPrecision;                ///< For the user.
    std::shared_ptr<std::vector<NamedTensor>> initial;   ///< Of a run that begins with initial weights; building the network takes them out.
    std::uint32_t dataSum = 0;           ///< Of frame names and labels: tells whether a resumed run sees the same data.
};

/// Reads and checks what a run needs. Errors: what is wrong with the input.
Result<Setup> prepare(const TrainOptions& options);

/// What the largest batch so far was, and the decoded frames that the loader keeps.
struct Loaded
{
    int images = 0;
    cv::Size input;
    double frameBytes = 0.0;
};

/// One process's part of a run: from the weights to the last evaluation.
class Training final
{
public:
    /// processes: those that share the batches, this one among them; none: it is alone. The arguments must outlive it.
    Training(const TrainOptions& options, const Setup& setup, RunLog& log, const std::atomic<bool>& stop, Processes* processes = nullptr);
    ~Training();

    /// Errors: also written into the log by the caller. The run directory holds a state to go on from in any case but an unwritable disk.
    Result<void> run();
    /// A further process's part: it saves, evaluates and tells nothing. Errors: what ended the training.
    Result<void> work();
    /// When another process is gone: writes the training state, unless the step that broke off has left its traces in the network.
    void keepAfterLoss();
    /// When memory ran out in a step of several processes that broke off by it, in this one (`what` it said) or another: the state is kept, and where a
    /// smaller batch is allowed the training begins anew with it and this does not return. Errors: the sentence for the user.
    Result<void> outOfMemoryTogether(const std::string& what);
    bool stopped() const { return m_stopped; }
    long long iterationsDone() const { return m_done; }
    Loaded loaded() const;
    std::string lastGood() const;        ///< Newest snapshot worth going on from, relative to the run directory; empty: none.

private:
    struct Best { double value = 0.0; long long number = 0; };

    Result<void> build();
    void takeOver();
    Result<void> meet();
    Result<void> restore();
    Result<void> takeInitialWeights();
    void startLoader();
    Result<void> loop();
    Result<void> obey();
    Result<void> pause();
    void moveTo(const torch::Device& device);
    void release();
    Result<void> step(const Batch& batch);
    Result<void> compute(const Batch& batch, runs::Event& event);
    Result<StepLosses> computePlainly(const Batch& batch);
    void openGraphs();
    Result<void> computeTogether(const Batch& batch, runs::Event& event);
    Result<Batch> agreed(Result<Batch> batch);
    Result<void> tryStep();
    Result<void> afterStep();
    Error notFinite(const Batch& batch);
    Result<void> outOfMemory(const std::string& what, bool apart = false);
    void rememberRunning();
    void copyBackRunning();
    void takeBackRunning();
    /// The snapshot that carries this number (epochs or iterations) in its name.
    Snapshot snapshotNow(long long number) const;
    void saveSnapshot();
    void saveTrainingState();
    bool stateIsDue() const;
    void openStatistics();
    void tellStep(const runs::Event& event);
    void tell(const Result<void>& written);
    Result<void> evaluate();
    /// DeepLabCut's validation losses by "eval.<name>": of the test frames one by one, whole, by data.inference. Empty for pose_cfg.yaml.
    Result<std::map<std::string, double>> validate();
    void keepBest(double value);
    void saved(const std::string& name);
    void rotate();
    nlohmann::json counters() const;
    PyValue schedulerState() const;

    const TrainOptions& m_options;
    const Setup& m_setup;
    RunLog& m_log;
    const std::atomic<bool>& m_stop;
    Processes* const m_processes;        ///< None: it is alone.
    Across m_across;
    std::vector<double> m_counts;        ///< Of the whole batch, see lossCounts(); empty: it is alone.
    Network m_network{nullptr};
    std::unique_ptr<Optimiser> m_optimiser;
    std::unique_ptr<StepGraphs> m_graphs;   ///< None: each step is computed.
    std::unique_ptr<Loader> m_loader;
    std::unique_ptr<LearningStatistics> m_statistics;
    std::unique_ptr<TensorBoardWriter> m_board;
    std::string m_statisticsState;       ///< Of the resumed state.
    LossScaler m_scaler;
    std::chrono::steady_clock::time_point m_lastStep, m_lastState;
    std::optional<Error> m_saveError;    ///< The last snapshot could not be written.
    std::map<std::string, double> m_losses, m_metrics;   ///< For a snapshot's metadata, by DeepLabCut's names: newest means and evaluation.
    std::vector<Best> m_best;            ///< Best first.
    int m_batch = 1;                     ///< Smaller than the plan's after memory ran out.
    int m_evaluations = 0, m_sinceBest = 0;
    long long m_done = 0, m_saved = -1, m_stateAt = -1, m_evaluated = -1;
    Loaded m_loaded;
    std::vector<torch::Tensor> m_running;   ///< The running statistics that the step began with, where they learn.
    bool m_learns = false, m_inStep = false;
    bool m_stopped = false, m_refusedSaid = false, m_diverged = false, m_statisticsSaid = false;
};

}  // namespace pt::train
