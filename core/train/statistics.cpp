// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/statistics.h"

#include "core/train/checksum.h"
#include "core/train/run_log.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <set>
#include <sstream>

namespace pt::train {
namespace {

/// The shortest text that gives the number again; Python's repr() of a float for the magnitudes that occur here.
std::string number(double v)
{
    if (std::isnan(v)) return "nan";
    char text[40];
    const double size = std::abs(v);
    const auto format = size == 0.0 || (size >= 1e-4 && size < 1e16) ? std::chars_format::fixed : std::chars_format::scientific;
    const auto [end, error] = std::to_chars(text, text + sizeof text, v, format);
    std::string out(text, end);
    if (out.find_first_of(".en") == std::string::npos) out += ".0";
    return out;
}

std::string fixed(double v, int decimals)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, v);
    return text;
}

std::vector<std::string> cells(const std::string& line)
{
    std::vector<std::string> out;
    std::stringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');) out.push_back(cell);
    if (!line.empty() && line.back() == ',') out.emplace_back();
    return out;
}

// ---- protocol buffers and TFRecord

void varint(std::string& out, std::uint64_t v)
{
    for (; v >= 0x80; v >>= 7U) out += static_cast<char>((v & 0x7FU) | 0x80U);
    out += static_cast<char>(v);
}

void little(std::string& out, std::uint64_t v, int bytes)
{
    for (int i = 0; i < bytes; ++i) out += static_cast<char>((v >> (8 * i)) & 0xFFU);
}

void field(std::string& out, int index, int wire) { varint(out, static_cast<std::uint64_t>(index) << 3U | static_cast<std::uint64_t>(wire)); }

void bytesField(std::string& out, int index, const std::string& bytes)
{
    field(out, index, 2);
    varint(out, bytes.size());
    out += bytes;
}

/// Event { double wall_time = 1; int64 step = 2; }, to which one of its other fields is added.
std::string eventHead(long long step)
{
    std::string out;
    field(out, 1, 1);
    little(out, std::bit_cast<std::uint64_t>(static_cast<double>(runs::unixMilliseconds()) / 1000.0), 8);
    field(out, 2, 0);
    varint(out, static_cast<std::uint64_t>(step));
    return out;
}

std::uint32_t masked(const std::string& bytes)
{
    const std::uint32_t c = crc32c(bytes.data(), bytes.size());
    return ((c >> 15U) | (c << 17U)) + 0xa282ead8U;
}

}  // namespace

void LearningStatistics::resume(long long done)
{
    std::ifstream in(m_file);
    std::string line;
    std::vector<std::string> names;
    while (std::getline(in, line)) {
        while (!line.empty() && line.back() == '\r') line.pop_back();
        if (m_style != Style::PyTorch) {
            const auto at = m_style == Style::MultiTensorFlow ? std::string("iteration: ").size() : 0;
            if (line.size() > at && std::atoll(line.c_str() + at) <= done) m_lines.push_back(line);
            continue;
        }
        const auto row = cells(line);
        if (names.empty()) {
            names = row;
            continue;
        }
        if (row.empty() || std::atoll(row[0].c_str()) > done) continue;
        auto& values = m_rows.emplace_back(std::atoll(row[0].c_str()), std::map<std::string, double>()).second;
        for (std::size_t i = 1; i < row.size() && i < names.size(); ++i) {
            if (!row[i].empty()) values[names[i]] = std::strtod(row[i].c_str(), nullptr);
        }
    }
}

Result<void> LearningStatistics::step(long long iteration, double loss, const std::map<std::string, double>& heads, double rate)
{
    m_sums["total_loss"] += loss;
    for (const auto& [name, value] : heads) m_sums[name] += value;
    ++m_count;
    if (m_style == Style::PyTorch || iteration % std::max(1LL, m_every) != 0) return {};
    const auto mean = [&](const char* name) { const auto it = m_sums.find(name); return it == m_sums.end() ? 0.0 : it->second / static_cast<double>(m_count); };
    if (m_style == Style::SingleTensorFlow) {
        m_lines.push_back(std::to_string(iteration) + ", " + fixed(mean("total_loss"), 5) + ", " + number(rate));
    } else {
        m_lines.push_back("iteration: " + std::to_string(iteration) + ", loss: " + fixed(mean("total_loss"), 4) + ", scmap loss: " + fixed(mean("scoremap"), 4) +
                          ", locref loss: " + fixed(mean("locref"), 4) + ", limb loss: " + fixed(mean("paf"), 4) + ", lr: " + number(rate));
    }
    m_sums.clear();
    m_count = 0;
    return write();
}

std::map<std::string, double> LearningStatistics::takeMeans()
{
    std::map<std::string, double> out;
    for (const auto& [name, sum] : m_sums) out["losses/train." + name] = sum / static_cast<double>(std::max(1LL, m_count));
    m_sums.clear();
    m_count = 0;
    return out;
}

Result<void> LearningStatistics::epoch(long long epoch, const std::map<std::string, double>& metrics)
{
    if (m_style != Style::PyTorch) return {};
    if (m_rows.empty() || m_rows.back().first != epoch) m_rows.emplace_back(epoch, std::map<std::string, double>());
    for (const auto& [name, value] : metrics) m_rows.back().second[name] = value;
    return write();
}

Result<void> LearningStatistics::write() const
{
    std::string text;
    for (const auto& line : m_lines) text += line + "\n";
    if (m_style == Style::PyTorch) {
        std::set<std::string> names;
        for (const auto& row : m_rows) for (const auto& [name, value] : row.second) names.insert(name);
        text = "step";
        for (const auto& name : names) text += "," + name;
        text += "\r\n";   // Python's csv module ends lines so
        for (const auto& [step, values] : m_rows) {
            text += std::to_string(step);
            for (const auto& name : names) {
                const auto it = values.find(name);
                text += ',';
                if (it != values.end()) text += number(it->second);
            }
            text += "\r\n";
        }
    }
    return writeFileAtomically(m_file, text);
}

std::string LearningStatistics::state() const
{
    return nlohmann::json{{"sums", m_sums}, {"count", m_count}}.dump();
}

void LearningStatistics::restore(const std::string& state)
{
    const auto json = nlohmann::json::parse(state, nullptr, false);
    if (!json.is_object() || !json.contains("sums")) return;
    m_count = json.value("count", 0LL);
    m_sums.clear();
    for (const auto& [name, value] : json["sums"].items()) m_sums[name] = value.is_number() ? value.get<double>() : std::nan("");
}

Result<TensorBoardWriter> TensorBoardWriter::open(const fs::path& run, long long firstStep)
{
    if (auto made = makeFolder(run / "tensorboard"); !made) return made.error();
    const std::string stem = "events.out.tfevents." + std::to_string(runs::unixMilliseconds() / 1000) + ".posetuner." + std::to_string(processId());
    fs::path file = run / "tensorboard" / stem;
    std::error_code ec;
    for (int i = 1; fs::exists(file, ec); ++i) file = run / "tensorboard" / (stem + "." + std::to_string(i));
    TensorBoardWriter writer(file);
    std::string version = eventHead(0);
    bytesField(version, 3, "brain.Event:2");
    if (auto done = writer.append(version); !done) return done.error();
    if (firstStep > 0) {
        std::string started;
        field(started, 1, 0);
        varint(started, 1);   // SessionLog.START
        std::string event = eventHead(firstStep);
        bytesField(event, 7, started);
        if (auto done = writer.append(event); !done) return done.error();
    }
    return writer;
}

Result<void> TensorBoardWriter::scalars(long long step, const std::map<std::string, double>& values)
{
    std::string summary;
    for (const auto& [tag, v] : values) {
        std::string value;   // Summary.Value { string tag = 1; float simple_value = 2; }
        bytesField(value, 1, tag);
        field(value, 2, 5);
        little(value, std::bit_cast<std::uint32_t>(static_cast<float>(v)), 4);
        bytesField(summary, 1, value);
    }
    std::string event = eventHead(step);
    bytesField(event, 5, summary);
    return append(event);
}

Result<void> TensorBoardWriter::append(const std::string& event) const
{
    std::string length, record;
    little(length, event.size(), 8);
    record = length;
    little(record, masked(length), 4);
    record += event;
    little(record, masked(event), 4);
    std::ofstream out(m_file, std::ios::binary | std::ios::app);
    if (!out.write(record.data(), static_cast<std::streamsize>(record.size())) || !out.flush()) {
        return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot write %1."), {utf8(m_file)}), utf8(m_file)};
    }
    return {};
}

}  // namespace pt::train
