// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runs_model.h"

#include "widgets/common/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

constexpr std::size_t kSparkPoints = 60;

RunSummary readRun(const fs::path& dir)
{
    RunSummary run;
    run.dir = fromUtf8(utf8(dir));
    if (const auto info = runs::readRunInfo(dir)) {
        run.name = fromUtf8(info->name);
        run.planned = info->iterations;
        run.startedMs = info->startedUnixMs;
        run.netType = fromUtf8(info->netType);
    }
    runs::EventReader reader(dir);
    const auto events = reader.poll();
    if (!events) {
        run.state = runs::RunState::Failed;
        return run;
    }
    run.state = runs::judgeState(*events, runs::unixMilliseconds());
    std::vector<float> losses;
    for (const auto& event : *events) {
        if (event.type == runs::EventType::Hello && event.iterations > 0) run.planned = event.iterations;
        if (event.type != runs::EventType::Step) continue;
        run.iteration = event.iteration;
        run.loss = event.loss;
        if (std::isfinite(event.loss)) losses.push_back(static_cast<float>(event.loss));
    }
    const std::size_t bins = std::min(kSparkPoints, losses.size());
    for (std::size_t b = 0; b < bins; ++b) {   // the mean of each stretch: single spikes do not rule the line
        const std::size_t from = b * losses.size() / bins, to = std::max(from + 1, (b + 1) * losses.size() / bins);
        float sum = 0;
        for (std::size_t i = from; i < to; ++i) sum += losses[i];
        run.spark.push_back(sum / static_cast<float>(to - from));
    }
    return run;
}

}  // namespace

std::vector<RunSummary> readRuns(const fs::path& folder)
{
    std::vector<RunSummary> out;
    for (const auto& dir : runs::listRuns(folder)) out.push_back(readRun(dir));
    return out;
}

QString stateWord(runs::RunState state)
{
    using runs::RunState;
    switch (state) {
    case RunState::Waiting: return QCoreApplication::translate("RunsModel", "waiting");
    case RunState::Running: return QCoreApplication::translate("RunsModel", "running");
    case RunState::Paused: return QCoreApplication::translate("RunsModel", "paused");
    case RunState::Finished: return QCoreApplication::translate("RunsModel", "finished");
    case RunState::Stopped: return QCoreApplication::translate("RunsModel", "stopped");
    case RunState::Failed: return QCoreApplication::translate("RunsModel", "failed");
    case RunState::Dead: return QCoreApplication::translate("RunsModel", "no sign of life");
    }
    return {};
}

void RunsModel::setRuns(std::vector<RunSummary> runs)
{
    if (runs == m_runs) return;
    const bool sameRows = runs.size() == m_runs.size() && std::equal(runs.begin(), runs.end(), m_runs.begin(), [](const auto& a, const auto& b) { return a.dir == b.dir; });
    if (!sameRows) beginResetModel();
    m_runs = std::move(runs);
    if (!sameRows) endResetModel();
    else if (!m_runs.empty()) emit dataChanged(index(0), index(static_cast<int>(m_runs.size()) - 1));   // the selection stays
}

int RunsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_runs.size()); }

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RunSummary& run = summary(index.row());
    switch (role) {
    case Qt::DisplayRole: return run.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1, %2, iteration %3 of %4").arg(stateWord(run.state), run.netType, QLocale().toString(run.iteration), QLocale().toString(run.planned));
    case DirRole: return run.dir;
    default: return {};
    }
}

}  // namespace pt::ui
