// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/network.h"

#include <string>
#include <utility>
#include <vector>

namespace pt::train {

/// What is minimised, and its parts by name in the order in which they are told.
struct BatchLosses
{
    torch::Tensor total;
    std::vector<std::pair<std::string, torch::Tensor>> parts;
};

/// Losses of a batch in the dialect of its configuration.
///
/// pose_cfg.yaml (reference 6.1, 6.2): scoremap, locref and paf, weighted, and their sum. pytorch_config.yaml (reference 6.3): for each head
/// "<head>_heatmap", "<head>_locref", "<head>_paf" and "<head>_total_loss", the mean of weight * loss; the total is the mean over the heads.
/// Errors: Unsupported, naming the criterion.
/// counts: what lossCounts() gives, added up over all processes that have a part of the batch: the losses then add up to those of the whole. Empty:
/// the batch is the whole.
Result<BatchLosses> batchLosses(const Outputs& out, const Targets& batch, const config::PoseConfig& config, const std::vector<double>& counts = {});

/// What each map's loss is divided by: its weights that are not zero, or all its numbers where it has none. Three of the main head, three of each
/// further one (score, locref, paf); nothing of a spare batch.
std::vector<double> lossCounts(const Batch& batch, const config::PoseConfig& config);

/// Names of the parts, before there is a batch.
std::vector<std::string> lossNames(const config::PoseConfig& config, const NetworkSpec& spec);

}  // namespace pt::train
