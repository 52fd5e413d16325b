// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

namespace pt::augment {

/// The random numbers of one operation in one draw, each in [0, 1): what becomes of them is the operation's.
using Units = std::array<double, 7>;

}  // namespace pt::augment
