// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/yaml_document.h"

namespace pt::config {

/// The innermost key that a place in the text belongs to: on its line or inside its value. Empty above the first key and on lines that
/// belong to none. `byte` counts from the start of the text.
KeyPath keyAt(const YamlDocument& document, std::size_t byte);

/// The 1-based line of the key's own name; 0 when it is not in the text.
int lineOfKey(const YamlDocument& document, std::string_view key);

}  // namespace pt::config
