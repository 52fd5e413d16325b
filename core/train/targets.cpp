// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/targets.h"

#include "core/train/network.h"

namespace pt::train {

Targets targetsOf(const Batch& batch, const config::PoseConfig& config, const torch::Device& device)
{
    const auto maps = [&](const Floats& values, cv::Size size) {
        if (values.empty()) return torch::Tensor();
        const std::int64_t cells = static_cast<std::int64_t>(batch.count) * size.height * size.width;
        return toTensor(values, {batch.count, static_cast<std::int64_t>(values.size()) / cells, size.height, size.width}, device);
    };
    const bool torch = config.torch != nullptr;
    Targets out;
    out.map = batch.map;
    out.main.score = maps(batch.score, batch.map);
    if (torch || config.weighPartPredictions) out.main.scoreWeights = maps(batch.scoreWeights, batch.map);
    out.main.locref = maps(batch.locref, batch.map);
    out.main.locrefMask = maps(batch.locrefMask, batch.map);
    out.main.paf = maps(batch.paf, batch.map);
    if (!torch) out.main.pafMask = maps(batch.pafMask, batch.map);
    for (const auto& head : batch.moreHeads) {
        out.more.emplace_back(head.name, TargetMaps{maps(head.score, head.map), maps(head.scoreWeights, head.map), maps(head.locref, head.map),
                                                    maps(head.locrefMask, head.map), maps(head.paf, head.map), {}});
    }
    return out;
}

}  // namespace pt::train
