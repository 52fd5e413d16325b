// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/torch_config.h"

#include <vector>

namespace pt::config {

/// The learning rate of each epoch, entry 0 for epoch 1, as DeepLabCut 3 trains: its scheduler makes one step after every epoch.
/// Empty for schedulers whose rate is not known beforehand (ReduceLROnPlateau, LambdaLR, CyclicLR, OneCycleLR, ...).
/// At most `limit` epochs. Formulas: torch.optim.lr_scheduler's documentation; LRListScheduler: reference section 7.4.
std::vector<double> epochRates(const TorchTraining& training, int limit = 100000);

/// Whether epochRates knows a scheduler, nested ones included; "" (none) is known.
bool isKnownScheduler(const TorchScheduler& scheduler);

}  // namespace pt::config
