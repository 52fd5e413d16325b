// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_model.h"

#include "core/base/host.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace pt {
namespace {

constexpr std::uintmax_t kLargestFile = 1U << 20U;

/// Machines may share a home folder, but have not the same processor: the name of this one is part of it.
std::string nameOf(const CalibrationKey& key) { return key.netType + (key.limbs ? "+paf|" : "|") + key.precision + "|" + key.device + "@" + hostName(); }

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

std::optional<MemoryCalibration> readCalibration(const fs::path& file, const CalibrationKey& key)
{
    const auto json = readJson(file);
    const auto it = json.find(nameOf(key));
    if (it == json.end() || !it->is_object()) return std::nullopt;
    const auto number = [&](const char* name) {
        const auto at = it->find(name);
        return at != it->end() && at->is_number() ? at->get<double>() : -1.0;
    };
    const MemoryCalibration out{number("program_bytes"), number("parameter_bytes"), number("bytes_per_pixel")};
    if (out.program < 0.0 || out.parameters < 0.0 || out.perPixel < 0.0) return std::nullopt;
    return out;
}

Result<void> writeCalibration(const fs::path& file, const CalibrationKey& key, const MemoryCalibration& measured)
{
    auto json = readJson(file);
    json[nameOf(key)] = {{"program_bytes", measured.program}, {"parameter_bytes", measured.parameters}, {"bytes_per_pixel", measured.perPixel}};
    if (file.has_parent_path()) {
        if (auto made = makeFolder(file.parent_path()); !made) return made;
    }
    return writeFileAtomically(file, json.dump(1) + "\n");
}

}  // namespace pt
