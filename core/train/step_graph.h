// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/train/losses.h"
#include "core/train/optimiser_torch.h"
#include "core/train/precision.h"
#include "core/train/recorder.h"
#include "core/train/step_shapes.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace pt::train {

/// Numbers of a step's losses. Its gradients lie at the parameters.
struct StepLosses
{
    double total = 0.0;
    std::vector<std::pair<std::string, double>> parts;
    bool replayed = false;   ///< From a recorded step.
};

/// Steps whose shapes repeat are recorded (forward, losses, backward) and replayed: on a graphics card one call in place of thousands, between which
/// it would wait for the processor. What is decided by numbers or told stays outside: the optimiser, the scaler's factor, the losses in the log.
///
/// The third step of a shape is computed where recordings are made, and recorded then, with its batch in buffers of the recording. From the next one on
/// each batch is copied into these and replayed. A replay is checked against the same step as it is computed without: the first one, whose batch and
/// weights are no longer those of the recording, then the 2nd, 4th, 8th, ...; the step then goes on with what was computed. A check that fails, a
/// recording or a replay that throws, and memory that runs out while there are recordings end the recording for good; the step itself is computed then.
/// A device that fails for good takes the process with it: then the trial file is left, and whoever goes on with the run records nothing.
/// Not for a training by several processes, whose statistics and counts go through all of them, and not where a network draws random numbers.
class StepGraphs final
{
public:
    /// What steps are computed with; all outlive this.
    struct Parts
    {
        NetworkImpl& network;
        Optimiser& optimiser;
        const LossScaler& scaler;
        const config::PoseConfig& config;
        torch::Device device;
        Precision precision;
        std::function<void()> takeBackStatistics;      ///< Running statistics as the step began with them.
        std::function<void(const Message&)> warn;
        fs::path trial;                                ///< A file that lies there while a recording has not passed its first check; empty: none.
    };
    using Plain = std::function<Result<StepLosses>()>;

    StepGraphs(std::shared_ptr<Recorder> recorder, Parts parts);
    ~StepGraphs();

    /// Losses and gradients of a batch: by a recording, or as `plain` computes and tells them. Errors and exceptions: those of `plain`.
    Result<StepLosses> compute(const Batch& batch, const Plain& plain);
    /// Gives back what recordings hold; they are made anew. When weights move, or memory is wanted.
    void drop();
    std::size_t kept() const { return m_graphs.size(); }
    bool on() const { return m_recorder != nullptr; }

private:
    struct Graph;
    Result<StepLosses> record(const StepShape& shape, const Batch& batch, const Plain& plain);
    void makeGraph(const StepShape& shape, const Batch& batch);
    Result<StepLosses> replay(Graph& graph, const Batch& batch, const Plain& plain);
    Result<StepLosses> check(Graph& graph, const Plain& plain);
    void fill(Graph& graph, const Batch& batch);
    void work(Graph& graph);
    StepLosses numbersOf(const Graph& graph) const;
    bool roomFor();
    void dropMoved();
    void end(const Message& why);
    Result<StepLosses> computed(const Batch& batch, const Plain& plain);
    void settle();

    std::shared_ptr<Recorder> m_recorder;   ///< None: ended.
    Parts m_parts;
    FrequentShapes m_shapes;
    std::map<StepShape, std::unique_ptr<Graph>> m_graphs;
    long long m_step = 0;
    bool m_onTrial = false;
};

}  // namespace pt::train
