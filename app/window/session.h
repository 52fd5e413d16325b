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
    bool keepEdits = false;                           ///< A training set was made for the project that is open: carry the edits over.
    std::optional<Error> error;
};

/// Opens projects, makes demos and training sets off the interface thread, one job at a time, with progress and cancel.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    void openPath(const QString& path);
    void openDemo(const QString& folder, int individuals);   ///< Renders it first where it is not there yet.
    void createTrainingSet(std::shared_ptr<const dataset::Project> project, const dataset::TrainingSetOptions& options);
    void cancel();
    bool busy() const { return m_busy; }

signals:
    void started(const QString& what);
    void progress(qint64 done, qint64 total);
    void opened(const pt::app::Opened& opened);       ///< Also with an error inside.
    void cancelled();

private:
    using Job = std::function<Opened(const Progress&)>;
    void run(const QString& what, Job job);
    void finish();

    QThreadPool m_pool;
    QFutureWatcher<std::shared_ptr<Opened>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::shared_ptr<std::atomic<qint64>> m_done, m_total;
    QTimer m_ticker;
    bool m_busy = false;
};

/// The text of DeepLabCut's default configuration for a project that has none yet.
std::string defaultConfigText(const dataset::Project& project);

}  // namespace pt::app
