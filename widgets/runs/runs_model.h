// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runs/run_directory.h"

#include <QAbstractListModel>

#include <vector>

namespace pt::ui {

/// One run as the list shows it.
struct RunSummary
{
    QString dir, name;
    runs::RunState state = runs::RunState::Waiting;
    long long iteration = 0, planned = 0, startedMs = 0;
    double loss = 0.0;
    QString netType;
    std::vector<float> spark;       ///< At most 60 values of the loss, evenly spaced.

    bool operator==(const RunSummary&) const = default;
};

/// Reads the runs of a folder; for a worker thread.
std::vector<RunSummary> readRuns(const fs::path& folder);

QString stateWord(runs::RunState state);

/// Runs, newest first. Roles: display text, Dir, Spark; the panel's delegate draws the rest from summary().
class RunsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DirRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    void setRuns(std::vector<RunSummary> runs);
    const RunSummary& summary(int row) const { return m_runs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<RunSummary> m_runs;
};

}  // namespace pt::ui
