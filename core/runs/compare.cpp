// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/compare.h"

#include "core/config/pose_config.h"
#include "core/config/yaml_document.h"
#include "core/params/param_spec.h"

#include <cstdlib>
#include <set>

namespace pt::runs {
namespace {

bool sameText(const std::string& a, const std::string& b)
{
    if (a == b) return true;
    char *endA = nullptr, *endB = nullptr;
    const double x = std::strtod(a.c_str(), &endA), y = std::strtod(b.c_str(), &endB);
    return !a.empty() && !b.empty() && *endA == '\0' && *endB == '\0' && x == y;
}

}  // namespace

UsedValues usedValues(const fs::path& runDir)
{
    const auto bytes = readFile(runDir / "config.yaml", 16U << 20U);
    if (!bytes) return {};
    const auto document = config::YamlDocument::parse(*bytes);
    if (!document) return {};
    UsedValues out;
    for (const auto& value : config::readPoseConfig(*document).values) {
        const params::ParamSpec* spec = params::find(value.key);
        if (value.origin == config::Origin::Ignored || value.effectiveText.empty()) continue;
        if (spec != nullptr && spec->group == params::Group::Data) continue;  // paths and names of the project are no setting
        out[value.key] = value.effectiveText;
    }
    return out;
}

std::vector<Difference> differences(const UsedValues& before, const UsedValues& after)
{
    std::vector<Difference> out;
    std::set<std::string> seen;
    const auto compare = [&](const std::string& key) {
        if (!seen.insert(key).second) return;
        const auto a = before.find(key), b = after.find(key);
        const std::string x = a == before.end() ? "" : a->second, y = b == after.end() ? "" : b->second;
        if (!sameText(x, y)) out.push_back({key, x, y});
    };
    for (const params::ParamSpec& spec : params::all()) compare(spec.key);
    for (const auto& [key, value] : before) compare(key);
    for (const auto& [key, value] : after) compare(key);
    return out;
}

}  // namespace pt::runs
