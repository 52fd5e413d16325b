// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <map>
#include <string>
#include <vector>

namespace pt::train {

/// A learning-rate schedule as the configuration names it.
struct ScheduleSpec
{
    /// "" (the rate stays), "multi_step" (pose_cfg.yaml), "LRListScheduler" (DeepLabCut 3) or a class of torch.optim.lr_scheduler.
    std::string type;
    std::map<std::string, double> numbers;                ///< gamma, step_size, T_max, ...
    std::map<std::string, std::vector<double>> lists;     ///< milestones, lr_list, ...
    std::vector<ScheduleSpec> parts;                      ///< Of SequentialLR and ChainedScheduler.
};

/// The rate as a function of how often the scheduler has stepped: nothing has to be stored to go on after a pause.
///
/// PyTorch steps once an epoch, the multi_step of pose_cfg.yaml counts iterations. The formulas are the closed forms of PyTorch's
/// documentation (torch.optim.lr_scheduler); they agree with its recursive ones to rounding.
class Schedule final
{
public:
    /// Errors: Unsupported (schedulers that change the momentum, chains without a closed form: only DeepLabCut itself trains with them), InvalidArgument (those that need a metric
    /// or a function, which DeepLabCut gives none either; a parameter is missing or impossible); all name runner.scheduler.
    static Result<Schedule> make(ScheduleSpec spec, double baseRate);
    Schedule() = default;

    /// Learning rate after `steps` scheduler steps; 0 is the first epoch (or iteration).
    double rate(long long steps) const;

private:
    Schedule(ScheduleSpec spec, double baseRate) : m_spec(std::move(spec)), m_base(baseRate) {}
    ScheduleSpec m_spec;
    double m_base = 0.0;
};

}  // namespace pt::train
