// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pt {

/// A number rounded to single precision, where DeepLabCut keeps one in float32. Not a plain pair of casts: GCC 12 leaves both out
/// where it makes one instruction of the x and the y of a point.
inline double single(double value)
{
    volatile float rounded = static_cast<float>(value);
    return rounded;
}

}  // namespace pt
