// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cmath>
#include <limits>

namespace pt {

/// A number out of a file as a whole one, cut towards zero. What does not fit becomes the nearest that does, and no number becomes 0: a
/// plain cast of either is undefined.
inline long long toWhole(double value)
{
    if (std::isnan(value)) return 0;
    if (value >= 9.2e18) return std::numeric_limits<long long>::max();
    if (value <= -9.2e18) return std::numeric_limits<long long>::min();
    return static_cast<long long>(value);
}

/// The same within an int.
inline int toInt(double value)
{
    if (std::isnan(value)) return 0;
    if (value >= 2147483647.0) return std::numeric_limits<int>::max();
    if (value <= -2147483648.0) return std::numeric_limits<int>::min();
    return static_cast<int>(value);
}

}  // namespace pt
