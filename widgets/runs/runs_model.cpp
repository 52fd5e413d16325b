// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runs_model.h"

#include "widgets/common/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pt::ui {

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

QString differenceText(const std::vector<runs::Difference>& differences, std::size_t most)
{
    QStringList words;
    for (const auto& d : differences) {
        if (static_cast<std::size_t>(words.size()) == most) break;
        const auto shown = [](const std::string& value) { return value.empty() ? QStringLiteral("–") : fromUtf8(value).left(24); };
        words += QStringLiteral("%1 %2 → %3").arg(fromUtf8(d.key).section(u'.', -1), shown(d.before), shown(d.after));
    }
    QString text = words.join(QStringLiteral(", "));
    if (differences.size() > most) text += u' ' + QCoreApplication::translate("RunsModel", "(and %n more)", nullptr, static_cast<int>(differences.size() - most));
    return text;
}

void RunsModel::setRuns(std::vector<RunSummary> runs)
{
    const bool sameRows = runs.size() == m_runs.size() && std::equal(runs.begin(), runs.end(), m_runs.begin(), [](const auto& a, const auto& b) { return a.dir == b.dir; });
    if (!sameRows) {
        beginResetModel();
        m_runs = std::move(runs);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {   // only rows that look otherwise are drawn again; the selection stays
        if (runs[i].sameAs(m_runs[i])) continue;
        m_runs[i] = std::move(runs[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

int RunsModel::rowOf(const QString& dir) const
{
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [&](const RunSummary& run) { return run.dir == dir; });
    return at == m_runs.end() ? -1 : static_cast<int>(at - m_runs.begin());
}

int RunsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_runs.size()); }

QString RunsModel::description(const RunSummary& run) const
{
    const QLocale numbers;
    QStringList lines = {tr("%1, %2, iteration %3 of %4").arg(stateWord(run.state), run.netType, numbers.toString(run.iteration), numbers.toString(run.planned))};
    if (run.startedMs > 0) lines += tr("started %1").arg(numbers.toString(QDateTime::fromMSecsSinceEpoch(run.startedMs), QLocale::ShortFormat));
    if (!run.message.isEmpty()) lines += run.message;
    if (!run.differs.empty()) lines += tr("Otherwise than the run before: %1").arg(differenceText(run.differs, 20));
    return lines.join(u'\n');
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RunSummary& run = summary(index.row());
    switch (role) {
    case Qt::DisplayRole: return run.name;
    case Qt::AccessibleTextRole: return run.name + QStringLiteral(", ") + stateWord(run.state);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return description(run);
    case DirRole: return run.dir;
    default: return {};
    }
}

}  // namespace pt::ui
