// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/torch_config.h"

#include <array>
#include <optional>

namespace pt::train {

/// What timm's name of a ResNet stands for.
struct ResNetShape
{
    std::array<int, 4> blocks = {3, 4, 6, 3};
    std::array<int, 4> channels = {64, 128, 256, 512};         ///< Of a block's inner convolutions.
    std::array<bool, 4> bottleneck = {true, true, true, true};  ///< Else two 3x3 convolutions.
    bool groupNorm = false;
    int deepStem = 0;       ///< Width of three 3x3 convolutions in place of the first 7x7; 0: the 7x7.
    bool averageDown = false;   ///< Shortcuts shrink by averaging before their 1x1 convolution.

    int outChannels() const { return channels[3] * (bottleneck[3] ? 4 : 1); }
};

/// resnet18, 26, 34, 50, 101, 152, their variants "d" (deep stem), resnet50_gn and test_resnet, with or without the tag of a set of weights
/// ("resnet50.a1_in1k"); `layers` and `channels` beside the name replace its own. Empty for another name or impossible numbers.
std::optional<ResNetShape> resNetShape(const config::TorchBackbone& backbone);

}  // namespace pt::train
