// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"
#include "core/config/yaml_document.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace pt::cli {

/// A configuration and what was found in it; without a document when it cannot be read.
struct CheckedFile
{
    std::string file;
    std::optional<config::YamlDocument> document;
    std::vector<Finding> findings;
};

/// A log of SARIF 2.1.0 (OASIS): one run, a rule for each id, a result for each finding, with the replacement that its fix comes down to.
/// common: findings about the project; their own files are the location.
nlohmann::json toSarif(const std::vector<CheckedFile>& files, const std::vector<Finding>& common);

}  // namespace pt::cli
