// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/step_shapes.h"

#include <algorithm>

namespace pt::train {
namespace {

constexpr std::size_t kWindow = 24;
constexpr std::ptrdiff_t kOften = 3;

}  // namespace

StepShape shapeOf(const Batch& batch)
{
    StepShape out = {batch.count, batch.input.width, batch.input.height};
    const auto add = [&](cv::Size map, std::initializer_list<const Floats*> arrays) {
        out.insert(out.end(), {map.width, map.height});
        for (const auto* values : arrays) out.push_back(static_cast<long long>(values->size()));
    };
    add(batch.map, {&batch.score, &batch.scoreWeights, &batch.locref, &batch.locrefMask, &batch.paf, &batch.pafMask});
    for (const auto& head : batch.moreHeads) add(head.map, {&head.score, &head.scoreWeights, &head.locref, &head.locrefMask, &head.paf});
    return out;
}

bool FrequentShapes::seen(const StepShape& shape)
{
    m_recent.push_back(shape);
    if (m_recent.size() > kWindow) m_recent.pop_front();
    return std::count(m_recent.begin(), m_recent.end(), shape) >= kOften;
}

}  // namespace pt::train
