// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pt {

/// A limit on the size of files then makes writing fail, which is told like any other failure, instead of ending the program. For main().
void reportFileSizeLimits();

}  // namespace pt
