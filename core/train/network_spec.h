// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/pose_config.h"
#include "core/config/torch_config.h"

#include <string>
#include <vector>

namespace pt::train {

/// What is built for a configuration, whichever dialect it is written in.
struct NetworkSpec
{
    config::TorchModel model;  ///< Backbone and heads, as DeepLabCut 3 describes them.
    /// The maps of the body parts' head hold smfactor * ceil(side / (stride * smfactor)) cells a side that belong to the image; the
    /// deconvolution makes one or more rows and columns beyond them (reference 7.1).
    int stride = 8;
    int smfactor = 2;
    int scoreChannels = 1;     ///< Of all heads together: body parts, unique body parts, individuals.
    int locrefChannels = 0;
    int pafChannels = 0;
    Message note;              ///< Something else than asked for is built; empty otherwise.
};

/// The network of a pose_cfg.yaml: its net_type, stride, body parts, limbs and identity channels as the DeepLabCut 3 network that comes
/// next to it, so that the snapshot can be used there. Errors: Unsupported (mobilenet, efficientnet, another stride, ...), naming the key.
Result<NetworkSpec> networkSpec(const config::PoseConfig& config);

/// The network of a pytorch_config.yaml. Errors: Unsupported (top-down, CSPNeXt, DEKR, ...) and InvalidArgument, naming the key.
Result<NetworkSpec> networkSpec(const config::TorchModel& model);

/// Whether the network itself can be built here, trained here or not: backbones ResNet, DLCRNet and HRNet, heads HeatmapHead and
/// DLCRNetHead, layers that fit each other. Errors as above.
Result<void> checkModel(const config::TorchModel& model);

/// net_type values of pose_cfg.yaml and pytorch_config.yaml that are trained here, in the order in which a list shows them.
const std::vector<std::string>& trainableNetTypes();

/// Channels of a backbone's output. 0 for one that is not built here.
int backboneChannels(const config::TorchBackbone& backbone);

}  // namespace pt::train
