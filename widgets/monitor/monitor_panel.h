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

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace pt::ui {

class LossPlot;

/// Watches one run directory: curves, figures, requests. It reads the event log on a thread of its own and never talks to the process,
/// so the run may be local, on a cluster, or long over.
class MonitorPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MonitorPanel(QWidget* parent = nullptr);
    ~MonitorPanel() override;

    void watch(const QString& runDir);
    void unwatch();
    QString runDir() const { return m_dir; }
    const MetricStore& store() const { return *m_store; }
    runs::RunState state() const { return m_state; }

signals:
    void updated();                       ///< After new events were shown.
    void problem(const QString& text);    ///< A request could not be sent, the log could not be read.

private:
    using Polled = std::shared_ptr<Result<std::vector<runs::Event>>>;

    void buildFigures(QVBoxLayout* column);
    void buildButtons(QHBoxLayout* row);
    void poll();
    void take(const Polled& polled);
    void showFigures();
    void showButtons();
    QString sentence() const;
    void send(runs::Request request);

    QString m_dir;
    std::unique_ptr<MetricStore> m_store;
    std::shared_ptr<runs::EventReader> m_reader;
    runs::RunState m_state = runs::RunState::Waiting;
    QThreadPool m_pool;
    QFutureWatcher<Polled> m_watcher;
    QTimer m_timer;
    QElapsedTimer m_watched;
    QString m_error;

    QStackedWidget* m_pages = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_evaluation = nullptr;
    QListWidget* m_warnings = nullptr;
    LossPlot* m_plot = nullptr;
    QToolButton* m_stop = nullptr;
    QToolButton* m_snapshot = nullptr;
    QToolButton* m_pause = nullptr;
    QToolButton* m_folder = nullptr;
    QCheckBox* m_log = nullptr;
    QCheckBox* m_follow = nullptr;
};

}  // namespace pt::ui
