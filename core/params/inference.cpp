// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {

std::span<const ParamSpec> inferenceSection() { return {}; }

}  // namespace pt::params::detail
