// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <string>
#include <vector>

namespace pt::train {

struct RawHeadsOptions
{
    fs::path config;          ///< pytorch_config.yaml or pose_cfg.yaml.
    fs::path snapshot, image, out;
    bool init = false;        ///< Writes the snapshot first: random weights for the configuration. An existing file is left and refused.
    std::uint64_t seed = 0;
};

/// "heatmap of head bodypart, 1 x 4 x 33 x 41, mean, largest".
struct RawHead
{
    std::string name;         ///< "bodypart.heatmap"
    std::vector<std::int64_t> shape;
    double mean = 0.0, largest = 0.0;
};

/// What the network's heads give for a whole image: RGB scaled to [0, 1], ImageNet's mean and deviation; for HRNet cut at the right and
/// bottom to a multiple of 32. Writes an .npz file with "input" (1, 3, H, W) and each output "<head>.<name>" (1, C, h, w), float32.
/// Errors: NotFound, Io, Parse, Unsupported (a network that is not built here), InvalidArgument (weights that do not fit), Conflict.
Result<std::vector<RawHead>> writeRawHeads(const RawHeadsOptions& options);

}  // namespace pt::train
