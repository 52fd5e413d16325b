// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/similarity.h"

#include <opencv2/imgproc.hpp>

#include <bit>
#include <cmath>
#include <cstdio>
#include <locale>
#include <map>
#include <sstream>
#include <unordered_map>

namespace pt::advice {
namespace {

constexpr const char* kHead = "PoseTuner fingerprints 1";

/// "size-time" of an image file: a changed image is looked at again.
std::string stampOf(const fs::path& path)
{
    std::error_code ec;
    const auto size = fs::file_size(path, ec);
    if (ec) return "video";
    return std::to_string(size) + "-" + std::to_string(fs::last_write_time(path, ec).time_since_epoch().count());
}

/// One line a frame: four hexadecimal words, the stamp, the id.
std::unordered_map<std::string, std::pair<std::string, Fingerprint>> readCache(const fs::path& cache)
{
    std::unordered_map<std::string, std::pair<std::string, Fingerprint>> out;
    if (cache.empty()) return out;
    const auto bytes = readFile(cache, std::uintmax_t{256} << 20);
    if (!bytes) return out;
    std::istringstream in(*bytes);
    in.imbue(std::locale::classic());
    std::string line;
    if (!std::getline(in, line) || line != kHead) return out;
    while (std::getline(in, line)) {
        std::istringstream row(line);
        row.imbue(std::locale::classic());
        Fingerprint print{};
        std::string stamp, id;
        for (auto& word : print) row >> std::hex >> word;
        if (!(row >> stamp) || row.get() != ' ' || !std::getline(row, id)) continue;
        out[id] = {stamp, print};
    }
    return out;
}

/// Labels that both frames have, so close that a network cannot tell the poses apart; frames without any in common do not count.
bool samePose(const dataset::Annotations& a, const dataset::Annotations& b)
{
    using dataset::Annotations;
    double sum = 0;
    int n = 0;
    double x0 = 1e30, y0 = 1e30, x1 = -1e30, y1 = -1e30;
    if (a.points.size() != b.points.size()) return false;
    for (std::size_t i = 0; i < a.points.size(); ++i) {
        if (!Annotations::isLabeled(a.points[i]) || !Annotations::isLabeled(b.points[i])) continue;
        sum += std::hypot(a.points[i].x - b.points[i].x, a.points[i].y - b.points[i].y);
        x0 = std::min(x0, a.points[i].x), x1 = std::max(x1, a.points[i].x);
        y0 = std::min(y0, a.points[i].y), y1 = std::max(y1, a.points[i].y);
        ++n;
    }
    return n > 0 && sum / n <= std::max(3.0, 0.05 * std::max(x1 - x0, y1 - y0));
}

}  // namespace

std::optional<Fingerprint> fingerprint(const cv::Mat& rgb)
{
    if (rgb.empty()) return std::nullopt;
    cv::Mat small, grey;
    cv::resize(rgb, small, {17, 16}, 0, 0, cv::INTER_AREA);
    if (small.channels() == 3) cv::cvtColor(small, grey, cv::COLOR_RGB2GRAY);
    else grey = small;
    double lo = 0, hi = 0;
    cv::minMaxLoc(grey, &lo, &hi);
    if (hi - lo < 8.0) return std::nullopt;
    Fingerprint print{};
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x) {
            const std::uint64_t bit = grey.at<uchar>(y, x) > grey.at<uchar>(y, x + 1) ? 1 : 0;
            print[static_cast<std::size_t>(y / 4)] |= bit << ((y % 4) * 16 + x);
        }
    }
    return print;
}

int distance(const Fingerprint& a, const Fingerprint& b)
{
    int bits = 0;
    for (std::size_t i = 0; i < a.size(); ++i) bits += std::popcount(a[i] ^ b[i]);
    return bits;
}

Result<Similarities> Similarities::compute(const dataset::Project& project, const fs::path& cache, const Progress& progress)
{
    auto known = readCache(cache);
    Similarities out;
    out.m_prints.resize(project.frames.size());
    std::map<std::string_view, int> videos;
    std::string text = std::string(kHead) + "\n";
    bool added = false;
    bool stopped = false;
    for (std::size_t i = 0; i < project.frames.size(); ++i) {
        const auto& frame = project.frames[i];
        out.m_video.push_back(videos.try_emplace(frame.video, static_cast<int>(videos.size())).first->second);
        stopped = stopped || progress.stopRequested();
        if (i % 16 == 0) progress(static_cast<std::int64_t>(i), static_cast<std::int64_t>(project.frames.size()));
        const std::string stamp = stampOf(frame.path);
        const auto old = known.find(frame.id);
        if (old != known.end() && old->second.first == stamp) {
            out.m_prints[i] = old->second.second;
        } else if (!stopped && !frame.missing) {
            const auto image = dataset::loadFrame(project, frame);
            if (image) out.m_prints[i] = fingerprint(*image);
            added = added || out.m_prints[i].has_value();
        }
        if (cache.empty() || !out.m_prints[i] || frame.id.find('\n') != std::string::npos) continue;
        char words[80] = {};
        const auto& p = *out.m_prints[i];
        std::snprintf(words, sizeof words, "%llx %llx %llx %llx ", static_cast<unsigned long long>(p[0]), static_cast<unsigned long long>(p[1]),
                      static_cast<unsigned long long>(p[2]), static_cast<unsigned long long>(p[3]));
        text += words + stamp + " " + frame.id + "\n";
    }
    if (added && !cache.empty() && makeFolder(cache.parent_path())) {
        const auto written = writeFileAtomically(cache, text);   // a cache that cannot be written costs time, nothing else
        (void)written.has_value();
    }
    if (stopped) return Error{ErrorCode::Cancelled, Message(PT_TR_NOOP("Error", "Looking for near-identical frames was cancelled.")), {}};
    return out;
}

Leaks Similarities::acrossSplit(const dataset::Project& project, const dataset::Shuffle& split, int bits) const
{
    Leaks leaks;
    leaks.testFrames = split.test.size();
    const auto known = [&](int row) {
        const auto i = static_cast<std::size_t>(row);
        return row >= 0 && i < m_prints.size() && i < project.frames.size() && m_prints[i].has_value();
    };
    std::map<int, std::vector<std::size_t>> trainOf;   // by video: only frames of one recording are compared
    for (const int row : split.train) {
        if (known(row)) trainOf[m_video[static_cast<std::size_t>(row)]].push_back(static_cast<std::size_t>(row));
    }
    for (const int row : split.test) {
        if (!known(row)) continue;
        const auto i = static_cast<std::size_t>(row);
        int best = bits + 1;
        std::size_t like = 0;
        for (const std::size_t j : trainOf[m_video[i]]) {
            const int d = distance(*m_prints[i], *m_prints[j]);
            if (d < best && samePose(project.frames[i].labels, project.frames[j].labels)) best = d, like = j;
        }
        if (best <= bits) leaks.rows.emplace_back(i, like);
    }
    return leaks;
}

std::size_t Similarities::known() const
{
    std::size_t n = 0;
    for (const auto& print : m_prints) n += print ? 1 : 0;
    return n;
}

}  // namespace pt::advice
