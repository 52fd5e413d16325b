// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/host.h"

#include <string>

namespace pt::runs {

using pt::hostName;

/// Whether a run's process is still there. Unknown: it runs (or ran) on another machine, or nothing is known about it.
enum class Alive { Yes, No, Unknown };

/// Looks for a process of this machine. `host`: where it was started; another one than this gives Unknown. `bornBeforeUnixMs`: when the
/// process first spoke (0: not known); a process that began clearly later has only inherited the number. A zombie counts as gone.
Alive processAlive(long long pid, const std::string& host, long long bornBeforeUnixMs = 0);

}  // namespace pt::runs
