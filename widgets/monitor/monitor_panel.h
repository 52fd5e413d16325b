// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/monitor/metric_store.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace pt::ui {

class LossPlot;

/// Watches one run directory: curves, figures, requests; and draws the totals of others beside it. It reads the event logs on a thread of
/// its own and never talks to the process, so the run may be local, on a cluster, or long over.
class MonitorPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MonitorPanel(QWidget* parent = nullptr);
    ~MonitorPanel() override;

    void watch(const QString& runDir);              ///< Empty: none.
    void unwatch();
    void compareWith(const QStringList& runDirs);   ///< Runs whose totals stand beside the watched one's.
    QString runDir() const { return m_dir; }
    const MetricStore& store() const { return *m_store; }
    runs::RunState state() const { return m_state; }
    LossPlot* plot() const { return m_plot; }
    /// Writes the curves: a .png as they stand on screen, twice as fine; anything else as CSV. Errors: Io.
    Result<void> exportTo(const QString& file);
    void setEvaluating(bool busy);                  ///< Somebody carries out evaluateRequested.
    void setContinuing();                           ///< The watched run has been started again and will speak soon.

signals:
    void updated();                       ///< After new events were shown.
    void problem(const QString& text);    ///< A request could not be sent, the log could not be read.
    void evaluateRequested(const QString& runDir);
    void continueRequested(const QString& runDir);   ///< A run that was stopped or interrupted is to go on.

private:
    /// What is read on the pool thread. Its members live there until the poll is over.
    struct Followed
    {
        explicit Followed(const QString& runDir);
        QString dir;
        fs::path path;
        runs::EventReader reader;
    };
    struct Polled
    {
        std::vector<std::shared_ptr<Followed>> who;
        std::vector<Result<std::vector<runs::Event>>> events;   ///< Of the same order.
        std::optional<runs::Event> evaluation;
        runs::Alive alive = runs::Alive::Unknown;
        std::string lastWords;
        bool caughtUp = true;
    };
    using Answer = std::shared_ptr<Polled>;
    struct Beside { std::shared_ptr<Followed> followed; std::unique_ptr<MetricStore> store; };

    void buildFigures(QVBoxLayout* column);
    void buildButtons(QHBoxLayout* row);
    QToolButton* button(const QString& words, const QString& name, const QString& picture, const QString& tip);
    void poll();
    void take(const Answer& answer);
    bool takeEvents(const std::vector<runs::Event>& events);
    void judge(const Polled& polled);
    void showFigures();
    void showEvaluation();
    void showButtons();
    QString sentence() const;
    runs::Situation situation() const;
    void send(runs::Request request);
    void askExport();

    QString m_dir;
    std::shared_ptr<Followed> m_followed;
    std::unique_ptr<MetricStore> m_store;
    std::vector<Beside> m_beside;
    runs::RunState m_state = runs::RunState::Waiting;
    runs::Alive m_alive = runs::Alive::Unknown;
    std::optional<runs::Request> m_asked;
    long long m_snapshotsBefore = 0;
    QElapsedTimer m_askedAt;
    QThreadPool m_pool;
    QFutureWatcher<Answer> m_watcher;
    bool m_reading = false;                 ///< From the start of a reading until its answer has been taken.
    QTimer m_timer;
    QElapsedTimer m_watched;
    QString m_error;                      ///< Why the log cannot be read; reading is tried again all the same.
    std::string m_lastWords;
    bool canContinue() const;

    bool m_evaluating = false;
    QElapsedTimer m_continuing;           ///< Valid while a run that was started again has not spoken yet.
    long long m_spokeBefore = 0;

    QStackedWidget* m_pages = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_evaluation = nullptr;
    QListWidget* m_warnings = nullptr;
    LossPlot* m_plot = nullptr;
    QToolButton* m_stop = nullptr;
    QToolButton* m_snapshot = nullptr;
    QToolButton* m_pause = nullptr;
    QToolButton* m_evaluate = nullptr;
    QToolButton* m_folder = nullptr;
    QToolButton* m_export = nullptr;
    QCheckBox* m_log = nullptr;
    QCheckBox* m_follow = nullptr;
};

}  // namespace pt::ui
