// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace pt::config {

struct TorchTemplateInput
{
    std::string netType = "resnet_50";      ///< One of torchTemplateNets(); "dlcrnet_ms5" is read too.
    bool multiAnimal = false;               ///< Part affinity fields; always on for dlcrnet_*.
    std::vector<std::string> bodyparts;     ///< Of an animal.
    std::vector<std::string> uniqueBodyparts;
    std::vector<std::string> individuals = {"individual_1"};
    bool identity = false;
    bool identityStated = false;            ///< Without identity: config.yaml says so, which is written as false and not as null.
    std::string projectPath, poseConfigPath;
};

/// Networks that makeTorchConfigText can write: those of DeepLabCut that need no detector, and resnet_18 and resnet_34, which DeepLabCut
/// builds but has no name for (their net_type is resnet_50).
std::span<const char* const> torchTemplateNets();

/// The pytorch_config.yaml text with the values of DeepLabCut 3.0.2's own, with explaining comments (our own words).
/// Errors: InvalidArgument (no body parts, several animals without part affinity fields), Unsupported (net type).
Result<std::string> makeTorchConfigText(const TorchTemplateInput& input);

/// The limbs that DeepLabCut writes: all pairs, and from 15 body parts on a connected part of them with six limbs a part on average
/// (DeepLabCut draws those at random; here they join neighbours in the list).
std::vector<std::array<int, 2>> defaultPafGraph(int bodyparts);

}  // namespace pt::config
