// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runs/compare.h"
#include "core/runs/run_tail.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace pt::ui {

/// One run as the list shows it.
struct RunSummary
{
    QString dir, name;
    runs::RunState state = runs::RunState::Waiting;
    long long iteration = 0, planned = 0, startedMs = 0;
    double loss = 0.0, secondsPerIteration = 0.0;
    QString netType, message;
    std::vector<float> spark;                     ///< At most 60 values of the loss, evenly spaced.
    std::vector<runs::Difference> differs;        ///< From the run that was started before it.

    /// What is drawn is the same.
    bool sameAs(const RunSummary& other) const;
};

/// Keeps the runs of one folder up to date: a finished run costs one look at its file's size. For one worker thread at a time.
class RunsReader final
{
public:
    std::vector<RunSummary> read(const fs::path& folder);   ///< Newest first.
    bool caughtUp() const { return m_caughtUp; }            ///< No log has more than was read.

private:
    struct Followed { std::unique_ptr<runs::RunTail> tail; runs::UsedValues values; bool haveValues = false; };
    static RunSummary summaryOf(const runs::RunTail& tail);

    fs::path m_folder;
    std::map<fs::path, Followed> m_runs;
    bool m_caughtUp = true;
};

}  // namespace pt::ui
