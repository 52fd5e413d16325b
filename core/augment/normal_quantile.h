// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cmath>
#include <numbers>

namespace pt::augment {

/// Distribution function of the standard normal.
inline double normalCdf(double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); }

/// Its inverse for p in (0, 1), by bisection to 2e-11; needed once or twice an image.
inline double normalQuantile(double p)
{
    double lo = -9.0, hi = 9.0;
    for (int i = 0; i < 40; ++i) {
        const double middle = 0.5 * (lo + hi);
        (normalCdf(middle) < p ? lo : hi) = middle;
    }
    return 0.5 * (lo + hi);
}

}  // namespace pt::augment
