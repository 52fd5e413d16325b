// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/torch_config.h"

#include <string>
#include <vector>

namespace pt::config {

/// The learning rate of each epoch, entry 0 for epoch 1, as DeepLabCut 3 trains: its scheduler makes one step after every epoch.
/// Empty for schedulers whose rate is not known beforehand (ReduceLROnPlateau, LambdaLR, CyclicLR, OneCycleLR, ...).
/// At most `limit` epochs. Formulas: torch.optim.lr_scheduler's documentation; LRListScheduler: reference section 7.4.
std::vector<double> epochRates(const TorchTraining& training, int limit = 100000);

/// Where a file says the last epoch and the rate of a step of its schedule; "" where no single value does.
struct ScheduleKeys
{
    std::string lastEpoch, rate;
    bool operator==(const ScheduleKeys&) const = default;
};

/// For each step, a run of epochs of one rate as PoseConfig::multiStep has them: the values of the file that would move it. A list of rates and one of
/// milestones move everything; MultiStepLR its milestones and the first rate; without a scheduler there are the rate and the epochs. Where two values
/// of the file make one step (a milestone beyond the last epoch, a rate that does not change), none is given: which was meant cannot be told.
std::vector<ScheduleKeys> scheduleKeys(const TorchTraining& training, std::size_t steps);

/// Whether epochRates knows a scheduler, nested ones included; "" (none) is known.
bool isKnownScheduler(const TorchScheduler& scheduler);

}  // namespace pt::config
