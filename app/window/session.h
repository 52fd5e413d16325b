// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/dataset/project.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace pt::app {

/// What opening gave: a project, a configuration, or both. Read on a thread, taken over by the window.
struct Opened
{
    QString source;                                   ///< What the user pointed at.
    std::shared_ptr<const dataset::Project> project;  ///< Null for a lone configuration file.
    QString configPath;                               ///< Empty when the project has no training set.
    std::string configText;
    std::shared_ptr<dataset::Inspection> rest;        ///< What is left to look at in the project's files; null: all is known.
    bool keepEdits = false;                           ///< A training set was made for the project that is open: carry the edits over.
    std::optional<Error> error;
};

/// Opens projects, makes demos and training sets off the interface thread, one job at a time, with progress and cancel. A project is handed
/// over when its labels are read; a look at all of its files goes on behind it and tells what it knows from time to time.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    void openPath(const QString& path);
    void openDemo(const QString& folder, int individuals);   ///< Renders it first where it is not there yet.
    void createTrainingSet(std::shared_ptr<const dataset::Project> project, const dataset::TrainingSetOptions& options);
    void cancel();                                           ///< The job; with none, the look at the files.
    bool busy() const { return m_busy; }
    bool looking() const { return m_looking; }
    /// How long a project is looked at before it is handed over: small ones come whole. Default 150 ms.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

signals:
    void started(const QString& what);
    void progress(qint64 done, qint64 total);
    void opened(const pt::app::Opened& opened);       ///< Also with an error inside.
    void cancelled();
    /// The project that was handed over last, with what is known of its files now. done: nothing more will come.
    void known(std::shared_ptr<const pt::dataset::Project> project, bool done);

private:
    using Job = std::function<Opened(const Progress&)>;
    void run(const QString& what, Job job);
    void finish();
    void look(const Opened& opened);
    void tell(int generation, std::shared_ptr<const dataset::Project> project, bool done);

    QThreadPool m_pool, m_lookPool;
    QFutureWatcher<std::shared_ptr<Opened>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop, m_lookStop;
    std::shared_ptr<std::atomic<qint64>> m_done, m_total;
    QTimer m_ticker;
    int m_patience = 150;
    int m_generation = 0;    ///< Of the project that is looked at; what comes of an earlier one is dropped.
    bool m_busy = false, m_looking = false;
};

/// The text of DeepLabCut's default configuration for a project that has none yet.
std::string defaultConfigText(const dataset::Project& project);

}  // namespace pt::app
