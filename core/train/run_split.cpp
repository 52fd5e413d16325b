// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_split.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace pt::train {
namespace {

constexpr const char* kFile = "split.json";

nlohmann::json idsOf(const dataset::Project& project, const std::vector<int>& frames)
{
    auto out = nlohmann::json::array();
    for (const int i : frames) {
        if (i >= 0 && static_cast<std::size_t>(i) < project.frames.size()) out.push_back(project.frames[static_cast<std::size_t>(i)].id);
    }
    return out;
}

bool isTexts(const nlohmann::json& list)
{
    return list.is_array() && std::all_of(list.begin(), list.end(), [](const nlohmann::json& v) { return v.is_string(); });
}

}  // namespace

Result<void> freezeSplit(const fs::path& run, const dataset::Project& project, const dataset::Shuffle& shuffle)
{
    const nlohmann::json json = {{"shuffle", shuffle.index}, {"train_fraction", shuffle.trainFraction},
                                 {"train", idsOf(project, shuffle.train)}, {"test", idsOf(project, shuffle.test)}};
    return writeFileAtomically(run / kFile, json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

Result<RunSplit> splitOfRun(const fs::path& run, const dataset::Project& project, const fs::path& configFile)
{
    RunSplit out;
    const fs::path file = run / kFile;
    const auto bytes = readFile(file, 1 << 28);
    if (!bytes) {
        if (bytes.error().code != ErrorCode::NotFound) return bytes.error();
        out.shuffle = dataset::shuffleFor(project, configFile);
        return out;
    }
    const auto json = nlohmann::json::parse(*bytes, nullptr, false);
    if (!json.is_object() || !json.contains("train") || !json.contains("test") || !isTexts(json["train"]) || !isTexts(json["test"])) {
        return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "%1 is not the split of a run; remove it to use the split that the project has now."), {utf8(file)}), utf8(file)};
    }
    std::map<std::string, int> places;
    for (std::size_t i = 0; i < project.frames.size(); ++i) places[project.frames[i].id] = static_cast<int>(i);
    const auto take = [&](const nlohmann::json& ids, std::vector<int>& to) {
        for (const auto& id : ids) {
            const auto it = places.find(id.get_ref<const std::string&>());
            if (it != places.end()) to.push_back(it->second);
            else ++out.gone;
        }
    };
    take(json["train"], out.shuffle.train);
    take(json["test"], out.shuffle.test);
    const auto number = [&](const char* key, double absent) { const auto it = json.find(key); return it != json.end() && it->is_number() ? it->get<double>() : absent; };
    out.shuffle.index = static_cast<int>(number("shuffle", 1.0));
    out.shuffle.trainFraction = number("train_fraction", 0.95);
    out.shuffle.poseConfig = configFile;
    out.frozen = true;
    return out;
}

}  // namespace pt::train
