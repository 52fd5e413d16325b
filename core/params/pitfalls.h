// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/message.h"

#include <span>
#include <string_view>
#include <vector>

namespace pt::params {

/// Something that DeepLabCut does with a parameter and that surprises people; numbered as the advice about a file is.
struct Pitfall
{
    const char* id;      ///< "L10".
    const char* keys;    ///< The parameters it is about, separated by blanks.
    Text text;
};

/// All of them, by number.
std::span<const Pitfall> pitfalls();

/// Those about one parameter.
std::vector<const Pitfall*> pitfallsOf(std::string_view key);

}  // namespace pt::params
