// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/loader.h"

#include <deque>
#include <vector>

namespace pt::train {

/// What two batches must have in common for the same work to be done on both: number of images, their size, and the sizes of all target maps.
using StepShape = std::vector<long long>;
StepShape shapeOf(const Batch& batch);

/// Which shapes come again and again. One counts as such at its third step within the last 24: sizes that are drawn anew for each step hardly ever do.
class FrequentShapes final
{
public:
    /// Counts a step; whether it is one of a frequent shape.
    bool seen(const StepShape& shape);
    void clear() { m_recent.clear(); }

private:
    std::deque<StepShape> m_recent;
};

}  // namespace pt::train
