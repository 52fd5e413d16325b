// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runs/run_directory.h"

#include <optional>
#include <span>

namespace pt::runs {

/// How a loss curve goes.
enum class Trend {
    Begun,       ///< Too few steps to tell.
    Falling,     ///< Lower than before, and still getting lower.
    Flat,        ///< No lower than 3 % below what it was at `since`, for at least a fifth of the run.
    Rising,      ///< Half as high again as its lowest, and still rising.
    NotANumber   ///< Not finite since `since`.
};
struct Course
{
    Trend trend = Trend::Begun;
    double fallen = 0.0;         ///< 1 - loss now / loss in the beginning, medians of stretches; negative when it rose.
    long long since = 0;         ///< The iteration that Flat, Rising and NotANumber began at.
};

/// Judges a curve by the medians of up to 20 stretches of equal length, so that single batches do not rule. `loss` may hold NaN.
/// Both have one entry a step; fewer than 20 finite steps give Begun.
Course judgeCourse(std::span<const double> iterations, std::span<const double> loss);

/// Time until the planned end, from how long the last steps took: the median, so that pauses, snapshots and a slow beginning do not count.
class Pace final
{
public:
    void add(long long unixMs, long long iteration);      ///< A step.
    void restart() { m_recent.clear(); }                  ///< The trainer began anew.
    std::optional<double> secondsPerIteration() const;    ///< Empty with fewer than three steps.

private:
    struct Step { long long unixMs = 0, iteration = 0; };
    std::vector<Step> m_recent;                           ///< At most 128.
};

/// What is known of a run when somebody asks how it goes.
struct Situation
{
    RunState state = RunState::Waiting;
    Course course;
    std::string phase;           ///< "loading", "training", "evaluating", ...
    std::string endMessage;      ///< Of an error.
    long long steps = 0;         ///< Losses seen.
    long long silentMs = 0;      ///< Since the last word of the trainer.
    long long waitingMs = 0;     ///< Since somebody waits for the first word.
    bool processThere = false;   ///< Known to be alive, whatever it says.
    std::optional<Request> asked;   ///< Asked for and not yet answered.
};

/// One sentence on how a run goes: what it does, or what to do about it.
Message describe(const Situation& situation);

}  // namespace pt::runs
