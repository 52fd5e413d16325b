// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_model.h"

#include "core/base/host.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>

namespace pt {
namespace {

constexpr std::uintmax_t kLargestFile = 1U << 20U;

/// Machines may share a home folder, but have not the same processor: the name of this one is part of it.
std::string nameOf(const CalibrationKey& key) { return key.netType + (key.limbs ? "+paf|" : "|") + key.precision + "|" + key.device + "@" + hostName(); }

/// The other way round; absent for another machine's.
std::optional<CalibrationKey> keyOf(std::string name)
{
    const std::string here = "@" + hostName();
    if (!name.ends_with(here)) return std::nullopt;
    name.resize(name.size() - here.size());
    const auto second = name.rfind('|'), first = second == std::string::npos || second == 0 ? std::string::npos : name.rfind('|', second - 1);
    if (first == std::string::npos) return std::nullopt;
    CalibrationKey key{name.substr(0, first), false, name.substr(first + 1, second - first - 1), name.substr(second + 1)};
    constexpr std::string_view kLimbs = "+paf";
    key.limbs = key.netType.ends_with(kLimbs);
    if (key.limbs) key.netType.resize(key.netType.size() - kLimbs.size());
    return key;
}

nlohmann::json readJson(const fs::path& file)
{
    const auto bytes = readFile(file, kLargestFile);
    auto json = bytes ? nlohmann::json::parse(*bytes, nullptr, false) : nlohmann::json();
    return json.is_object() ? json : nlohmann::json::object();
}

}  // namespace

fs::path calibrationFile()
{
    constexpr std::pair<const char*, const char*> kPlaces[] = {
        {"POSETUNER_CACHE", ""}, {"XDG_CACHE_HOME", "posetuner"}, {"LOCALAPPDATA", "posetuner"}, {"HOME", ".cache/posetuner"}};
    for (const auto& [variable, below] : kPlaces) {
        const char* value = std::getenv(variable);
        if (value && *value) return pathFromUtf8(value) / below / "memory.json";
    }
    return "memory.json";
}

std::vector<std::pair<CalibrationKey, MemoryCalibration>> readCalibrations(const fs::path& file)
{
    std::vector<std::pair<CalibrationKey, MemoryCalibration>> out;
    const auto json = readJson(file);
    for (const auto& [name, value] : json.items()) {
        const auto key = keyOf(name);
        if (!key || !value.is_object()) continue;
        const auto number = [&values = value](const char* of) {
            const auto at = values.find(of);
            return at != values.end() && at->is_number() ? at->get<double>() : -1.0;
        };
        const MemoryCalibration measured{number("program_bytes"), number("parameter_bytes"), number("bytes_per_pixel"), std::max(0.0, number("small_batch_parameter_bytes")),
                                         std::max(0.0, number("small_batch_bytes_per_pixel"))};
        if (measured.program >= 0.0 && measured.parameters >= 0.0 && measured.perPixel >= 0.0) out.emplace_back(*key, measured);
    }
    return out;
}

std::optional<MemoryCalibration> readCalibration(const fs::path& file, const CalibrationKey& key)
{
    for (const auto& [name, measured] : readCalibrations(file))
        if (name == key) return measured;
    return std::nullopt;
}

Result<void> writeCalibration(const fs::path& file, const CalibrationKey& key, const MemoryCalibration& measured)
{
    auto json = readJson(file);
    json[nameOf(key)] = {{"program_bytes", measured.program}, {"parameter_bytes", measured.parameters}, {"bytes_per_pixel", measured.perPixel},
                         {"small_batch_parameter_bytes", measured.fewParameters}, {"small_batch_bytes_per_pixel", measured.fewPerPixel}};
    if (file.has_parent_path()) {
        if (auto made = makeFolder(file.parent_path()); !made) return made;
    }
    return writeFileAtomically(file, json.dump(1) + "\n");
}

}  // namespace pt
