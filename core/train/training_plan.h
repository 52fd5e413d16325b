// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/pose_config.h"
#include "core/train/optimiser.h"
#include "core/train/schedule.h"

#include <cstddef>

namespace pt::train {

/// When what happens in a training, whichever of DeepLabCut's two dialects asked for it. Everything is counted in iterations (steps of
/// the optimiser); an epoch is one round through the training frames.
struct TrainingPlan
{
    bool byEpochs = false;              ///< pytorch_config.yaml: frames shuffled each epoch, its last batch may be smaller.
    int batchSize = 1;
    long long iterationsPerEpoch = 1;   ///< Rounded up.
    long long iterations = 0;           ///< Of the whole training.
    OptimiserSpec optimiser;
    Schedule schedule;                  ///< Stepped once an epoch, or once an iteration where not byEpochs.

    long long displayEvery = 1000;      ///< Rows of learning_stats.csv in pose_cfg.yaml's dialect.
    long long saveEvery = 0;            ///< 0: at the end only.
    int keepSnapshots = 5;              ///< Newest ones, besides the best.
    bool saveOptimiser = false;         ///< In the snapshot as well; the training state has it always.
    long long evaluateEvery = 0;        ///< 0: at the end only.
    std::string keyMetric;              ///< "test.rmse", "test.mAP", ...; empty: no best snapshot is kept.
    bool higherIsBetter = false;
    int keepBest = 1;
    int patience = 0;                   ///< Evaluations without a better key metric before the training stops; 0: never.

    double rate(long long iteration) const { return schedule.rate(byEpochs ? iteration / iterationsPerEpoch : iteration); }
    /// Number that a snapshot carries in its name: epochs or iterations done.
    long long snapshotNumber(long long done) const { return byEpochs ? (done + iterationsPerEpoch - 1) / iterationsPerEpoch : done; }
};

/// What the command line may override; 0 and empty leave the configuration's value.
struct PlanOverrides
{
    long long iterations = 0;
    int batchSize = 0;
    long long evaluateEvery = 0;        ///< In epochs where the configuration counts epochs.
    int keepBest = 0;
    int patience = 0;
    std::string keyMetric;
};

/// The plan for a configuration and a number of training frames.
/// Errors: InvalidArgument (no iterations, an impossible parameter), Unsupported (an optimiser or scheduler that only DeepLabCut itself trains with); they
/// name the key.
Result<TrainingPlan> makePlan(const config::PoseConfig& config, std::size_t frames, const PlanOverrides& overrides);

/// Whether more of a metric is better: mAP and mAR yes, errors in pixels and losses no.
bool higherIsBetter(const std::string& metric);

}  // namespace pt::train
