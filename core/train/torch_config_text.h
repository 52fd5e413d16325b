// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/torch_config.h"
#include "core/dataset/project.h"
#include "core/train/network_spec.h"

#include <string>

namespace pt::train {

/// A value as block-style YAML, `indent` columns in; strings quoted where they must be.
std::string yamlText(const config::TorchValue& value, int indent = 0);

/// The text of a pytorch_config.yaml with which DeepLabCut 3.0.2 evaluates and analyses a network that was trained from a pose_cfg.yaml:
/// its model section is exactly this network's; its training section is the nearest that DeepLabCut 3 has, for whoever trains on there.
/// file: where it will lie.
std::string torchConfigText(const NetworkSpec& spec, const config::PoseConfig& config, const dataset::ProjectInfo& info, const fs::path& file);

/// net_type for DeepLabCut 3, which knows fewer names than there are backbones: resnet_50 for other ResNets, whose backbone has its own name.
std::string torchNetType(const std::string& netType);

}  // namespace pt::train
