// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <map>
#include <string>

namespace pt::train {

/// An optimiser as the configuration names it: type and parameters of torch.optim (a boolean is 0 or 1).
struct OptimiserSpec
{
    std::string type = "SGD";                 ///< SGD, Adam, AdamW.
    double rate = 0.0;
    std::map<std::string, double> numbers;    ///< momentum, weight_decay, dampening, nesterov, maximize, amsgrad, eps, beta1, beta2.
    /// TensorFlow 1 adds Adam's epsilon to the root of the uncorrected second moment ("epsilon hat" of Kingma and Ba, end of section 2).
    bool epsilonHat = false;
};

/// Errors: Unsupported (a class that only DeepLabCut itself trains with), InvalidArgument (one that it cannot train with either, a parameter that the
/// class does not know); all name runner.optimizer.
Result<void> checkOptimiser(const OptimiserSpec& spec);

}  // namespace pt::train
