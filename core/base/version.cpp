// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

namespace pt {

const char* version() noexcept { return PT_VERSION; }

}  // namespace pt
