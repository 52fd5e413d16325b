// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_tail.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace pt::runs {

Result<void> writeLaunch(const fs::path& dir, const Launch& launch)
{
    const nlohmann::json json = {{"pid", launch.pid}, {"host", launch.host}, {"t", launch.unixMs}};
    return writeFileAtomically(dir / "launch.json", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

std::optional<Launch> readLaunch(const fs::path& dir)
{
    const auto bytes = readFile(dir / "launch.json", 1 << 16);
    if (!bytes) return std::nullopt;
    const auto json = nlohmann::json::parse(*bytes, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto whole = [&](const char* key) { return json.contains(key) && json[key].is_number_integer() ? json[key].get<long long>() : 0LL; };
    return Launch{whole("pid"), whole("t"), json.contains("host") && json["host"].is_string() ? json["host"].get<std::string>() : std::string()};
}

std::string lastLogLine(const fs::path& dir)
{
    constexpr std::streamoff kTail = 8192;
    std::ifstream in(dir / "log.txt", std::ios::binary | std::ios::ate);
    if (!in) return {};
    const std::streamoff size = in.tellg();
    in.seekg(std::max<std::streamoff>(0, size - kTail));
    std::string last;
    for (std::string line; std::getline(in, line);) {
        while (!line.empty() && static_cast<unsigned char>(line.back()) <= ' ') line.pop_back();
        if (!line.empty()) last = line.substr(0, 300);
    }
    return last;
}

std::optional<Event> newestEvaluation(const fs::path& dir)
{
    std::optional<Event> newest;
    std::error_code ec;
    for (fs::directory_iterator it(dir / "evaluation", ec), end; !ec && it != end; it.increment(ec)) {
        if (it->path().extension() != ".json") continue;
        const auto bytes = readFile(it->path(), 64U << 20U);
        const auto json = bytes ? nlohmann::json::parse(*bytes, nullptr, false) : nlohmann::json();
        if (!json.is_object() || !json.contains("iteration") || !json["iteration"].is_number_integer()) continue;
        Event event;
        event.type = EventType::Evaluation;
        event.iteration = json["iteration"].get<long long>();
        for (const char* split : {"train", "test"})
            for (const char* metric : {"rmse", "rmse_pcutoff"})
                if (json.contains(split) && json[split].is_object() && json[split].contains(metric) && json[split][metric].is_number())
                    event.heads[std::string(split) + "_" + metric] = json[split][metric].get<double>();
        if (!event.heads.empty() && (!newest || event.iteration >= newest->iteration)) newest = std::move(event);
    }
    return newest;
}

RunTail::RunTail(fs::path dir) : m_dir(std::move(dir)), m_reader(m_dir)
{
    m_digest.info.name = utf8(m_dir.filename());
}

bool RunTail::update(long long nowUnixMs)
{
    const RunDigest before = m_digest;
    if (!m_haveInfo) {
        if (auto info = readRunInfo(m_dir)) {
            m_digest.info = *info;
            if (m_digest.info.name.empty()) m_digest.info.name = utf8(m_dir.filename());
            m_digest.planned = info->iterations;
            m_haveInfo = true;
        }
    }
    if (!m_launch) m_launch = readLaunch(m_dir);
    if (m_digest.info.startedUnixMs == 0 && m_launch) m_digest.info.startedUnixMs = m_launch->unixMs;
    // The process is looked for before its words are read: whoever ends between the two has written its end.
    const std::string& host = !m_host.empty() ? m_host : m_launch ? m_launch->host : m_digest.info.host;
    const long long pid = m_pid != 0 ? m_pid : m_launch ? m_launch->pid : m_digest.info.pid;
    const Alive alive = m_digest.ended() ? Alive::Unknown : processAlive(pid, host, m_spokeMs != 0 ? m_spokeMs : m_launch ? m_launch->unixMs : 0);
    if (const auto events = m_reader.poll()) {
        for (const Event& event : *events) take(event);
    } else if (events.error().code == ErrorCode::Unsupported) {
        m_digest.state = RunState::Failed;
        m_digest.message = events.error().english();
        return before.state != m_digest.state;
    }
    judge(nowUnixMs, alive);
    const bool same = before.state == m_digest.state && before.iteration == m_digest.iteration && before.lastMs == m_digest.lastMs &&
                      before.planned == m_digest.planned && before.info.startedUnixMs == m_digest.info.startedUnixMs;
    if (!same) m_digest.secondsPerIteration = m_pace.secondsPerIteration().value_or(0.0);
    if (!same) m_digest.spark = sparkLine();
    return !same;
}

void RunTail::take(const Event& event)
{
    m_digest.lastMs = std::max(m_digest.lastMs, event.unixMs);
    if (event.type == EventType::Hello) {
        if (event.iterations > 0) m_digest.planned = event.iterations;
        m_pid = event.pid;
        m_host = event.host;
        m_spokeMs = event.unixMs;
        m_digest.message.clear();
        m_pace.restart();
    } else if (event.type == EventType::Step) {
        m_digest.iteration = event.iteration;
        m_digest.loss = event.loss;
        m_pace.add(event.unixMs, event.iteration);
        addLoss(event.loss);
    } else if (event.type == EventType::End) {
        m_digest.message = event.message;
        m_digest.iteration = std::max(m_digest.iteration, event.iteration);
    }
    std::erase_if(m_marks, [&](const Event& mark) { return mark.type == event.type; });
    m_marks.push_back(event);
    if (event.type == EventType::Step) m_marks.back().heads.clear();
}

void RunTail::addLoss(double loss)
{
    if (!std::isfinite(loss)) return;
    if (m_bins.empty() || m_bins.back().count >= m_perBin) {
        if (m_bins.size() == 2 * kSparkPoints) {
            for (std::size_t i = 0; i < kSparkPoints; ++i) m_bins[i] = {m_bins[2 * i].sum + m_bins[2 * i + 1].sum, m_bins[2 * i].count + m_bins[2 * i + 1].count};
            m_bins.resize(kSparkPoints);
            m_perBin *= 2;
        }
        m_bins.emplace_back();
    }
    m_bins.back().sum += loss;
    ++m_bins.back().count;
}

std::vector<float> RunTail::sparkLine() const
{
    std::vector<float> line;
    const std::size_t points = std::min(kSparkPoints, m_bins.size());
    for (std::size_t p = 0; p < points; ++p) {  // the mean of each stretch: single spikes do not rule the line
        Bin all;
        for (std::size_t b = p * m_bins.size() / points; b < (p + 1) * m_bins.size() / points; ++b) all = {all.sum + m_bins[b].sum, all.count + m_bins[b].count};
        if (all.count > 0) line.push_back(static_cast<float>(all.sum / static_cast<double>(all.count)));
    }
    return line;
}

void RunTail::judge(long long nowUnixMs, Alive alive)
{
    m_digest.state = judgeState(m_marks, nowUnixMs, alive);
    if (m_digest.state == RunState::Waiting && alive == Alive::No) m_digest.state = RunState::Dead;
    if (m_digest.state == RunState::Dead && m_marks.empty() && m_digest.message.empty()) m_digest.message = lastLogLine(m_dir);
}

}  // namespace pt::runs
