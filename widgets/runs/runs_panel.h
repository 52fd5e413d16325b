// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/runs/runs_model.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>

class QListView;
class QStackedWidget;

namespace pt::ui {

/// The runs of a project with their state and a small curve. Reading happens on a thread of its own.
class RunsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RunsPanel(QWidget* parent = nullptr);
    ~RunsPanel() override;

    void setRunsFolder(const QString& folder);
    void refresh();
    void select(const QString& runDir);     ///< Selects now, or as soon as the run appears.
    const RunsModel& model() const { return *m_model; }

signals:
    void runSelected(const QString& runDir);

private:
    using Read = std::shared_ptr<std::vector<RunSummary>>;

    QString m_folder, m_wanted;
    bool m_first = true;                    ///< Nothing of this folder has been shown yet.
    RunsModel* m_model = nullptr;
    QListView* m_view = nullptr;
    QStackedWidget* m_pages = nullptr;
    QThreadPool m_pool;
    QFutureWatcher<Read> m_watcher;
    QTimer m_timer;
};

}  // namespace pt::ui
