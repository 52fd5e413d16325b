// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/yaml_document.h"

namespace pt::config {

/// Parses one YAML document into nodes with exact byte spans. Block and flow style, all scalar styles, comments, anchors, aliases
/// (an alias is a copy of what it names, with its own span), tags, `? key` entries, a byte-order mark, any line ends.
/// Refused, as PyYAML refuses them or because no configuration has them: several documents, lists or mappings as keys, tabs as
/// indentation, text that is not UTF-8, nesting beyond 200 levels. Linear in the length of the text.
/// Errors: Parse with "name:line:column" in `where`.
Result<YamlNode> parseYaml(std::string_view text, const std::string& name);

}  // namespace pt::config
