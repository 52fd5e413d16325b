// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runs/course.h"
#include "core/runs/run_directory.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pt::ui {

/// What a run has said so far, ready to be plotted. Knows no widget.
struct MetricStore
{
    struct Series
    {
        std::vector<double> raw;        ///< NaN where the loss was not finite.
        std::vector<double> smooth;     ///< Exponential mean, weight of a step 1 / 25.
    };
    struct RateStep
    {
        long long iteration = 0;
        double rate = 0.0;
    };

    std::vector<double> iterations;
    Series total;
    std::map<std::string, Series> heads;
    std::vector<RateStep> rateSteps;              ///< Where the learning rate changed, the first one included.
    long long planned = 0;
    long long startedMs = 0, lastMs = 0;
    long long pid = 0, spokeMs = 0;               ///< Of the last hello.
    std::string host;
    runs::Pace pace;
    int generation = 0;                           ///< Grows when steps were taken back: a run resumed from an older snapshot.
    long long snapshots = 0;                      ///< Written so far.
    double imagesPerSecond = 0.0, memoryMb = 0.0;
    std::string phase, endReason, endMessage;
    std::vector<std::string> warnings;
    std::map<std::string, double> evaluation;     ///< Last one: metric name to value.
    long long evaluatedAt = -1;
    std::vector<std::pair<double, double>> validation;   ///< Iteration and loss of the test frames at each evaluation that had one (pytorch_config.yaml).
    std::vector<runs::Event> marks;               ///< Events that judgeState needs: few.

    void add(const runs::Event& event);
    void takeBack(long long iteration);           ///< Forgets the steps from this iteration on.
    bool empty() const { return iterations.empty(); }
    long long iteration() const { return iterations.empty() ? 0 : static_cast<long long>(iterations.back()); }
    double rate() const { return rateSteps.empty() ? 0.0 : rateSteps.back().rate; }
    /// Seconds until the planned end at the pace of the last steps; empty while it cannot be told.
    std::optional<double> secondsLeft() const;
    runs::Course course() const { return runs::judgeCourse(iterations, total.raw); }
    /// The curves as a table: iteration, total, each head, the validation loss where there is one, learning rate; a point in every language, empty where not finite.
    std::string csv() const;
};

}  // namespace pt::ui
