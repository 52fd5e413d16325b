// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace pt {

/// The name of this machine; empty when it has none.
std::string hostName();

}  // namespace pt
