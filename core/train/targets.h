// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/loader.h"

#include <torch/torch.h>

#include <string>
#include <utility>
#include <vector>

namespace pt::train {

/// Target maps and weights of one head, N x channels x rows x columns in 32 bits; undefined where the batch has none.
struct TargetMaps { torch::Tensor score, scoreWeights, locref, locrefMask, paf, pafMask; };

/// A batch's target maps where the losses are computed.
struct Targets
{
    cv::Size map;                                          ///< Of the main head.
    TargetMaps main;
    std::vector<std::pair<std::string, TargetMaps>> more;  ///< By head, as in Batch::moreHeads.
};

/// Copies what the losses of this configuration need to the device; to a graphics card it is on its way when this returns.
Targets targetsOf(const Batch& batch, const config::PoseConfig& config, const torch::Device& device);

}  // namespace pt::train
