// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pt {

/// Version of PoseTuner, "major.minor.patch".
const char* version() noexcept;

}  // namespace pt
