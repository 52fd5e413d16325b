// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/network.h"
#include "core/train/optimiser_torch.h"
#include "core/train/precision.h"
#include "core/train/state_file.h"

#include <nlohmann/json.hpp>

namespace pt::train {

/// Parameters and buffers of a network by name, in its order.
Optimiser::Named tensorsOf(torch::nn::Module& network);

/// Writes everything that the next step depends on: weights, buffers, optimiser, loss scaler, random numbers and `info` (counters, plan).
/// Tensors of the CPU are written from where they lie. Errors: Io.
Result<void> saveState(const fs::path& file, torch::nn::Module& network, const Optimiser& optimiser, const LossScaler& scaler, nlohmann::json info,
                       const torch::Device& device);

/// Puts a state back, bit for bit. Errors: InvalidArgument when it is of another network or optimiser; nothing is changed then.
Result<nlohmann::json> restoreState(const TrainState& state, torch::nn::Module& network, Optimiser& optimiser, LossScaler& scaler, const torch::Device& device);

}  // namespace pt::train
