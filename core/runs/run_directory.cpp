// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_directory.h"

#include "core/base/version.h"
#include "core/runs/run_tail.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace pt::runs {
namespace {

std::string fnv64(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    char text[20];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

nlohmann::json toJson(const RunInfo& info)
{
    return {{"protocol", info.protocol}, {"engine", info.engine}, {"version", info.version}, {"project", info.project},
            {"config_file", info.configFile}, {"config_hash", info.configHash}, {"device", info.device}, {"command", info.command},
            {"host", info.host}, {"pid", info.pid}, {"started", info.startedUnixMs}, {"seed", info.seed}, {"iterations", info.iterations},
            {"net_type", info.netType}, {"name", info.name}, {"options", info.options}};
}

template <class T>
void take(const nlohmann::json& json, const char* key, T& value)
{
    const auto it = json.find(key);
    if (it == json.end()) return;
    if constexpr (std::is_same_v<T, std::string>) {
        if (it->is_string()) value = it->template get<T>();
    } else if (it->is_number()) {
        value = it->template get<T>();
    }
}

}  // namespace

Result<void> writeRunInfo(const fs::path& dir, const RunInfo& info)
{
    return writeFileAtomically(dir / "run.json", toJson(info).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

Result<RunInfo> readRunInfo(const fs::path& dir)
{
    const fs::path file = dir / "run.json";
    const auto bytes = readFile(file, 1 << 20);
    if (!bytes) return bytes.error();
    const auto json = nlohmann::json::parse(*bytes, nullptr, false);
    if (!json.is_object()) return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "%1 is not a run description."), {utf8(file)}), utf8(file)};
    RunInfo info;
    take(json, "protocol", info.protocol);
    take(json, "engine", info.engine);
    take(json, "version", info.version);
    take(json, "project", info.project);
    take(json, "config_file", info.configFile);
    take(json, "config_hash", info.configHash);
    take(json, "device", info.device);
    take(json, "command", info.command);
    take(json, "host", info.host);
    take(json, "pid", info.pid);
    take(json, "started", info.startedUnixMs);
    take(json, "seed", info.seed);
    take(json, "iterations", info.iterations);
    take(json, "net_type", info.netType);
    take(json, "name", info.name);
    if (const auto options = json.find("options"); options != json.end() && options->is_object()) {
        for (const auto& [key, value] : options->items()) {
            if (value.is_string()) info.options[key] = value.get<std::string>();
        }
    }
    return info;
}

Result<void> createRun(const fs::path& dir, std::string_view configBytes, const RunInfo& given)
{
    std::error_code ec;
    if (fs::exists(dir / "run.json", ec) || fs::exists(dir / "events.jsonl", ec)) {
        return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "%1 already holds a run; name a new folder."), {utf8(dir)}), utf8(dir)};
    }
    for (const char* folder : {"control", "snapshots", "evaluation"}) {
        if (auto made = makeFolder(dir / folder); !made) return made;
    }
    if (auto written = writeFileAtomically(dir / "config.yaml", configBytes); !written) return written;
    RunInfo info = given;
    info.configHash = fnv64(configBytes);
    if (info.version.empty()) info.version = version();
    if (info.host.empty()) info.host = hostName();
    if (info.startedUnixMs == 0) info.startedUnixMs = unixMilliseconds();
    if (info.name.empty()) info.name = utf8(dir.filename());
    return writeRunInfo(dir, info);
}

std::vector<fs::path> listRuns(const fs::path& parent)
{
    std::vector<std::pair<long long, fs::path>> found;
    std::error_code ec;
    for (fs::directory_iterator it(parent, ec), end; !ec && it != end; it.increment(ec)) {
        const fs::path& dir = it->path();
        std::error_code ignored;
        const bool hasInfo = fs::exists(dir / "run.json", ignored);
        if (!hasInfo && !fs::exists(dir / "events.jsonl", ignored) && !fs::exists(dir / "launch.json", ignored)) continue;
        const auto info = hasInfo ? readRunInfo(dir) : Result<RunInfo>(RunInfo());
        long long started = info ? info->startedUnixMs : 0;
        if (started == 0) started = readLaunch(dir).value_or(Launch()).unixMs;
        found.emplace_back(started, dir);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a > b; });
    std::vector<fs::path> runs;
    for (auto& [started, path] : found) runs.push_back(std::move(path));
    return runs;
}

fs::path runsFolder(const fs::path& projectRoot)
{
    return projectRoot / "posetuner-runs";
}

fs::path newRunFolder(const fs::path& runsFolder, const std::string& label)
{
    const std::time_t now = std::time(nullptr);
    std::tm local = {};
#ifdef _WIN32
    localtime_s(&local, &now);
#else
    localtime_r(&now, &local);
#endif
    char stamp[32];
    std::strftime(stamp, sizeof stamp, "%Y-%m-%d_%H-%M-%S", &local);
    std::string name = stamp;
    if (!label.empty()) name += "_" + label;
    std::error_code ec;
    fs::path folder = runsFolder / pathFromUtf8(name);
    for (int i = 2; fs::exists(folder, ec); ++i) folder = runsFolder / pathFromUtf8(name + "_" + std::to_string(i));
    return folder;
}

std::vector<std::string> TrainCommand::arguments() const
{
    std::vector<std::string> out = {"train", "--config", config, "--project", project, "--run", run, "--device", device, "--seed", std::to_string(seed)};
    if (!shuffleOf.empty()) {
        out.push_back("--shuffle-of");
        out.push_back(shuffleOf);
    }
    if (iterations > 0) {
        out.push_back("--iterations");
        out.push_back(std::to_string(iterations));
    }
    if (threads > 0) {
        out.push_back("--threads");
        out.push_back(std::to_string(threads));
    }
    if (!devices.empty()) {
        out.push_back("--devices");
        out.push_back(devices);
    } else if (processes > 1) {
        out.push_back("--processes");
        out.push_back(std::to_string(processes));
    }
    if (swapOnlyWhenFlipped) out.push_back("--swap-only-when-flipped");
    if (!initWeights.empty()) {
        out.push_back("--init-weights");
        out.push_back(initWeights);
    }
    if (allowSmallerBatch) out.push_back("--allow-smaller-batch");
    return out;
}

}  // namespace pt::runs
