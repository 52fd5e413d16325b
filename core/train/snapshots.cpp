// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/snapshots.h"

#include <algorithm>
#include <cstdlib>

namespace pt::train {
namespace {

std::vector<std::pair<long long, fs::path>> listed(const fs::path& run, const std::string& prefix)
{
    std::vector<std::pair<long long, fs::path>> out;
    std::error_code ec;
    for (fs::directory_iterator it(run / "snapshots", ec), end; !ec && it != end; it.increment(ec)) {
        const std::string stem = utf8(it->path().stem());
        if (it->path().extension() != ".pt" || !stem.starts_with(prefix)) continue;
        const std::string digits = stem.substr(prefix.size());
        if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) continue;
        out.emplace_back(std::atoll(digits.c_str()), it->path());
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    return out;
}

}  // namespace

std::string snapshotName(long long number, bool epochs, bool best)
{
    std::string digits = std::to_string(number);
    if (epochs && digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
    return (best ? "snapshot-best-" : "snapshot-") + digits + ".pt";
}

std::vector<std::pair<long long, fs::path>> regularSnapshots(const fs::path& run) { return listed(run, "snapshot-"); }
std::vector<std::pair<long long, fs::path>> bestSnapshots(const fs::path& run) { return listed(run, "snapshot-best-"); }

fs::path newestSnapshot(const fs::path& run)
{
    const auto regular = regularSnapshots(run), best = bestSnapshots(run);
    if (regular.empty()) return best.empty() ? fs::path() : best.front().second;
    return best.empty() || regular.front().first >= best.front().first ? regular.front().second : best.front().second;
}

}  // namespace pt::train
