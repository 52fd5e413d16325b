// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/runs/runs_reader.h"

#include <QAbstractListModel>

#include <vector>

namespace pt::ui {

QString stateWord(runs::RunState state);

/// "pafwidth 20 → 32, rotation 25 → 60 (and 3 more)": what a run has otherwise than the one before it; at most `most` keys.
QString differenceText(const std::vector<runs::Difference>& differences, std::size_t most);

/// Runs, newest first. Roles: display text, Dir; the panel's delegate draws the rest from summary().
class RunsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DirRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    void setRuns(std::vector<RunSummary> runs);
    const RunSummary& summary(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    int rowOf(const QString& dir) const;     ///< -1 when it is not in the list.

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString description(const RunSummary& run) const;

    std::vector<RunSummary> m_runs;
};

}  // namespace pt::ui
