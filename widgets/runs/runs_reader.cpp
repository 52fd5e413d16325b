// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runs_reader.h"

#include "widgets/common/text.h"

#include <cmath>

namespace pt::ui {

bool RunSummary::sameAs(const RunSummary& other) const
{
    const bool sameLoss = loss == other.loss || (std::isnan(loss) && std::isnan(other.loss));
    return sameLoss && dir == other.dir && name == other.name && state == other.state && iteration == other.iteration && planned == other.planned &&
           startedMs == other.startedMs && message == other.message && spark == other.spark && differs.size() == other.differs.size();
}

RunSummary RunsReader::summaryOf(const runs::RunTail& tail)
{
    const runs::RunDigest& digest = tail.digest();
    RunSummary run;
    run.dir = fromUtf8(utf8(tail.dir()));
    run.name = fromUtf8(digest.info.name);
    run.state = digest.state;
    run.iteration = digest.iteration;
    run.planned = digest.planned;
    run.startedMs = digest.info.startedUnixMs;
    run.loss = digest.loss;
    run.secondsPerIteration = digest.secondsPerIteration;
    run.netType = fromUtf8(digest.info.netType);
    run.message = fromUtf8(digest.message);
    run.spark = digest.spark;
    return run;
}

std::vector<RunSummary> RunsReader::read(const fs::path& folder)
{
    if (folder != m_folder) m_runs.clear();
    m_folder = folder;
    m_caughtUp = true;
    std::map<fs::path, Followed> kept;   // runs that are gone are forgotten
    std::vector<RunSummary> out;
    const auto dirs = runs::listRuns(folder);
    for (const fs::path& dir : dirs) {
        Followed run;
        if (auto known = m_runs.find(dir); known != m_runs.end()) run = std::move(known->second);
        if (!run.tail) run.tail = std::make_unique<runs::RunTail>(dir);
        run.tail->update(runs::unixMilliseconds());
        m_caughtUp = m_caughtUp && run.tail->caughtUp();
        if (!run.haveValues) {   // the frozen configuration never changes
            run.values = runs::usedValues(dir);
            run.haveValues = !run.values.empty();
        }
        out.push_back(summaryOf(*run.tail));
        kept.emplace(dir, std::move(run));
    }
    m_runs = std::move(kept);
    for (std::size_t i = 0; i + 1 < dirs.size(); ++i) {
        const auto &mine = m_runs[dirs[i]].values, &before = m_runs[dirs[i + 1]].values;
        if (!mine.empty() && !before.empty()) out[i].differs = runs::differences(before, mine);
    }
    return out;
}

}  // namespace pt::ui
