// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/pose_config.h"

#include <string>

namespace pt::train {

/// What is built for a configuration.
struct NetworkSpec
{
    int depth = 50;            ///< 18, 34, 50, 101 or 152.
    int scoreChannels = 1;     ///< Joints and identity channels.
    int locrefChannels = 0;
    int pafChannels = 0;
    Message note;              ///< Something else than asked for is built; empty otherwise.
};

/// Errors: Unsupported (mobilenet, efficientnet, a stride other than 8, ...), naming net_type.
Result<NetworkSpec> networkSpec(const config::PoseConfig& config);

}  // namespace pt::train
