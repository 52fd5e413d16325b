// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/runs/run_trash.h"
#include "widgets/runs/runs_model.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>

class QListView;
class QStackedWidget;

namespace pt::ui {

/// The runs of a project with their state, what differs, and a small curve. Reading happens on a thread of its own.
class RunsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RunsPanel(QWidget* parent = nullptr);
    ~RunsPanel() override;

    void setRunsFolder(const QString& folder);
    void refresh();
    void select(const QString& runDir);     ///< Selects now, or as soon as the run appears.
    void trash(const QString& runDir);      ///< Moves a run that has ended to the trash; undo is with whoever hears trashed().
    const RunsModel& model() const { return *m_model; }

signals:
    void runSelected(const QString& runDir);                ///< Empty: none any more.
    void comparedRuns(const QStringList& runDirs);          ///< The others that are selected beside it.
    void trashed(const QString& name, const pt::ui::TrashedRun& run);
    void problem(const QString& sentence);
    void trainRequested();                                  ///< From the invitation of an empty list.
    void runningChanged(int runs);                          ///< How many of the list are waiting, training or paused now.

private:
    struct Read { QString folder; std::vector<RunSummary> runs; bool caughtUp = true; };

    void buildEmptyPage();
    void showMenu(const QPoint& at);
    void selectionChanged();
    void tellRunning();
    void take(const std::shared_ptr<Read>& read);

    QString m_folder, m_wanted, m_current;
    int m_running = 0;
    bool m_first = true;                    ///< Nothing of this folder has been shown yet.
    RunsModel* m_model = nullptr;
    QListView* m_view = nullptr;
    QStackedWidget* m_pages = nullptr;
    QThreadPool m_pool;
    std::shared_ptr<RunsReader> m_reader = std::make_shared<RunsReader>();
    QFutureWatcher<std::shared_ptr<Read>> m_watcher;
    bool m_reading = false;                 ///< From the start of a reading until its answer has been taken.
    QTimer m_timer;
};

}  // namespace pt::ui
