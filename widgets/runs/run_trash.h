// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

namespace pt::ui {

/// Where a run was and where it lies now.
struct TrashedRun { QString from, now; };

/// Moves a run's folder to the system's trash or, where there is none for its drive, to `.trash` beside the runs. Nothing is deleted.
/// Errors: Io.
Result<TrashedRun> moveRunToTrash(const QString& runDir);

/// Brings it back to where it was. Errors: Conflict (something else is there now), Io.
Result<void> bringRunBack(const TrashedRun& run);

}  // namespace pt::ui
