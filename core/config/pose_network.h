// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/pose_config.h"

#include <string>

namespace pt::config {

/// What a configuration's network is made of, as one word: net_type of a pose_cfg.yaml; of a pytorch_config.yaml its backbone
/// ("resnet18_stride16", "dlcrnet_resnet50_stride16", "hrnet_w18_stride4"), because net_type is only what DeepLabCut was asked for there:
/// networks of different size may have the same.
std::string networkName(const PoseConfig& config);

}  // namespace pt::config
