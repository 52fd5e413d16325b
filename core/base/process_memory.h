// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

namespace pt {

/// Memory of this process in MiB: resident now, and the highest so far. 0 where the system does not tell (only Linux does).
double residentMb();
double peakMb();
/// What the limit of this process's address space (ulimit -v, batch systems) leaves, MiB; absent where there is none.
std::optional<double> leftOfLimitMb();
/// What this process could still take of main memory, MiB: what the machine has, within the process's own limit. 0 where that is not known.
double availableMb();

}  // namespace pt
