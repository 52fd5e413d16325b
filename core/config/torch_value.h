// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/torch_config.h"
#include "core/config/yaml_document.h"

#include <optional>
#include <string>
#include <string_view>

/// Values of a pytorch_config.yaml: read by YAML 1.2's rules (ruamel.yaml) and turned into types as DeepLabCut 3's models (pydantic) do.
namespace pt::config::detail {

/// A node as ruamel.yaml hands it over; null for an absent node. 010 is ten, 0o10 is eight, 1e-5 is a number, yes is text.
TorchValue toTorchValue(const YamlNode* node);
/// YAML text ("null", "[0.5, 1.25]") as a value.
TorchValue torchValueOf(std::string_view yaml);
/// A value as one line of YAML that both dialects read alike: "null", "0.00001", "[[0, 1]]", "{type: A}".
std::string yamlText(const TorchValue& value);

TorchValue torchInt(double value);
TorchValue torchReal(double value);
TorchValue torchBool(bool value);
TorchValue torchText(std::string value);
/// Sets or replaces an entry of a map.
void setEntry(TorchValue& map, std::string_view key, TorchValue value);

/// Pydantic's conversions in its lax mode; nothing where it refuses.
std::optional<TorchValue> asInt(const TorchValue& value);    ///< 8, 8.0, true, "8", " 8.0 "
std::optional<TorchValue> asReal(const TorchValue& value);   ///< 8, 8.5, true, "8.5"
std::optional<TorchValue> asBool(const TorchValue& value);   ///< true, 0, 1, 1.0, "yes", "off", "T", "n"

}  // namespace pt::config::detail

namespace pt::config {

/// Same type and value; 1 and 1.0 differ, as they do in Python's repr.
bool operator==(const TorchValue& a, const TorchValue& b);

}  // namespace pt::config
