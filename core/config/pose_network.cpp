// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_network.h"

#include "core/config/torch_config.h"

namespace pt::config {

std::string networkName(const PoseConfig& config)
{
    if (!config.torch || config.torch->model.backbone.modelName.empty()) return config.netType;
    const TorchBackbone& b = config.torch->model.backbone;
    std::string name = b.type == "DLCRNet" ? "dlcrnet_" : "";
    name += b.modelName.substr(0, b.modelName.find('.'));   // timm's tag says which weights
    if (b.type == "HRNet" && b.interpolateBranches) name += "_branches";
    if (b.type == "HRNet" && b.increasedChannels) name += "_wide";
    name += "_stride" + std::to_string(b.outputStride);
    return name;
}

}  // namespace pt::config
