// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monitor/monitor_panel.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/monitor/loss_plot.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <cmath>

namespace pt::ui {
namespace {

constexpr int kPollMs = 400;

QString duration(double seconds)
{
    const auto s = static_cast<long long>(std::max(0.0, seconds));
    if (s < 90) return MonitorPanel::tr("%1 s").arg(s);
    if (s < 5400) return MonitorPanel::tr("%1 min").arg((s + 30) / 60);
    return MonitorPanel::tr("%1 h %2 min").arg(s / 3600).arg(s % 3600 / 60);
}

QString metricLabel(const std::string& name)
{
    if (name == "train_rmse") return MonitorPanel::tr("training frames");
    if (name == "test_rmse") return MonitorPanel::tr("test frames");
    if (name == "train_rmse_pcutoff") return MonitorPanel::tr("training frames above p-cutoff");
    if (name == "test_rmse_pcutoff") return MonitorPanel::tr("test frames above p-cutoff");
    return fromUtf8(name);
}

}  // namespace

MonitorPanel::MonitorPanel(QWidget* parent) : QWidget(parent), m_store(std::make_unique<MetricStore>())
{
    setObjectName(QStringLiteral("monitor"));
    m_pool.setMaxThreadCount(1);
    m_pages = new QStackedWidget(this);
    auto* empty = new QLabel(tr("No run is chosen. A run is one training: its folder keeps the exact configuration, the losses and the snapshots. "
                                "Start one with Train; it goes on when this window is closed."), this);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(24);
    m_pages->addWidget(empty);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    buildFigures(column);
    m_pages->addWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &MonitorPanel::poll);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0) take(m_watcher.result());
    });
}

MonitorPanel::~MonitorPanel()
{
    m_watcher.disconnect(this);
    m_pool.waitForDone();
}

void MonitorPanel::buildFigures(QVBoxLayout* column)
{
    auto* top = new QHBoxLayout;
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("monitor.sentence"));
    m_sentence->setWordWrap(true);
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    top->addWidget(m_sentence, 1);
    buildButtons(top);
    column->addLayout(top);
    auto* second = new QHBoxLayout;
    m_figures = new QLabel(this);
    m_figures->setObjectName(QStringLiteral("monitor.figures"));
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    second->addWidget(m_figures, 1);
    m_log = new QCheckBox(tr("Logarithmic"), this);
    m_log->setObjectName(QStringLiteral("monitor.log"));
    m_log->setChecked(true);
    m_follow = new QCheckBox(tr("Follow"), this);
    m_follow->setObjectName(QStringLiteral("monitor.follow"));
    m_follow->setToolTip(tr("Keep the newest iteration in view"));
    m_follow->setChecked(true);
    second->addWidget(m_log);
    second->addWidget(m_follow);
    column->addLayout(second);
    m_plot = new LossPlot(this);
    column->addWidget(m_plot, 1);
    m_evaluation = new QLabel(this);
    m_evaluation->setObjectName(QStringLiteral("monitor.evaluation"));
    m_evaluation->setWordWrap(true);
    m_evaluation->hide();
    column->addWidget(m_evaluation);
    m_warnings = new QListWidget(this);
    m_warnings->setObjectName(QStringLiteral("monitor.warnings"));
    m_warnings->setMaximumHeight(72);
    m_warnings->setFrameShape(QFrame::NoFrame);
    m_warnings->hide();
    column->addWidget(m_warnings);
    connect(m_log, &QCheckBox::toggled, m_plot, &LossPlot::setLogarithmic);
    connect(m_follow, &QCheckBox::toggled, m_plot, &LossPlot::setFollowing);
    connect(m_plot, &LossPlot::followingChanged, m_follow, &QCheckBox::setChecked);
}

void MonitorPanel::buildButtons(QHBoxLayout* row)
{
    const auto button = [&](const QString& text, const QString& name, const QString& tip) {
        auto* b = new QToolButton(this);
        b->setText(text);
        b->setObjectName(name);
        b->setToolTip(tip);
        row->addWidget(b);
        return b;
    };
    m_snapshot = button(tr("Snapshot now"), QStringLiteral("monitor.snapshot"), tr("Write the network's weights to the run's folder now"));
    m_pause = button(tr("Pause"), QStringLiteral("monitor.pause"), tr("Hold the training; it can be resumed"));
    m_stop = button(tr("Stop"), QStringLiteral("monitor.stop"), tr("End the training after this iteration, with a snapshot"));
    m_folder = button(tr("Open folder"), QStringLiteral("monitor.folder"), tr("Show the run's folder"));
    connect(m_snapshot, &QToolButton::clicked, this, [this] { send(runs::Request::SnapshotNow); });
    connect(m_pause, &QToolButton::clicked, this, [this] { send(m_state == runs::RunState::Paused ? runs::Request::Resume : runs::Request::Pause); });
    connect(m_stop, &QToolButton::clicked, this, [this] { send(runs::Request::Stop); });
    connect(m_folder, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_dir)); });
}

void MonitorPanel::watch(const QString& runDir)
{
    if (runDir == m_dir && m_reader) return;
    m_dir = runDir;
    m_error.clear();
    m_state = runs::RunState::Waiting;
    *m_store = {};
    m_reader = std::make_shared<runs::EventReader>(pathFromUtf8(toUtf8(runDir)));
    m_warnings->clear();
    m_warnings->hide();
    m_evaluation->hide();
    m_plot->setStore(m_store.get());
    m_plot->setFollowing(true);
    m_pages->setCurrentIndex(1);
    showFigures();
    m_watched.start();
    m_timer.start();
    poll();
}

void MonitorPanel::unwatch()
{
    m_timer.stop();
    m_reader.reset();
    m_dir.clear();
    m_plot->setStore(nullptr);
    *m_store = {};
    m_pages->setCurrentIndex(0);
}

void MonitorPanel::poll()
{
    if (!m_reader || m_watcher.isRunning()) return;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [reader = m_reader] { return std::make_shared<Result<std::vector<runs::Event>>>(reader->poll()); }));
    m_watcher.setProperty("reader", QVariant::fromValue(reinterpret_cast<quintptr>(m_reader.get())));
}

void MonitorPanel::take(const Polled& polled)
{
    if (!m_reader || m_watcher.property("reader").value<quintptr>() != reinterpret_cast<quintptr>(m_reader.get())) return;   // of the run before
    if (!*polled) {
        m_error = text(polled->error());
        m_timer.stop();
        showFigures();
        emit problem(m_error);
        return;
    }
    for (const auto& event : **polled) {
        m_store->add(event);
        if (event.type == runs::EventType::Warning) m_warnings->addItem(new QListWidgetItem(severityIcon(Severity::Surprises, palette()), fromUtf8(event.text)));
    }
    m_warnings->setVisible(m_warnings->count() > 0);
    const auto before = m_state;
    m_state = runs::judgeState(m_store->marks, runs::unixMilliseconds());
    if ((*polled)->empty() && before == m_state && m_state != runs::RunState::Waiting) return;
    m_plot->refresh();
    showFigures();
    emit updated();
}

QString MonitorPanel::sentence() const
{
    using runs::RunState;
    if (!m_error.isEmpty()) return m_error;
    const auto fallen = m_store->fallen();
    const QString fall = fallen ? *fallen > 0.02 ? tr("the loss fell by %1 % in %2 iterations").arg(qRound(*fallen * 100)).arg(m_store->iterations.size())
                                                 : tr("the loss has not fallen yet after %1 iterations").arg(m_store->iterations.size())
                                : QString();
    switch (m_state) {
    case RunState::Waiting:
        return m_watched.isValid() && m_watched.elapsed() > 30000 ? tr("The trainer has not started; log.txt in the run's folder may say why.")
                                                                  : tr("Waiting for the trainer to start…");
    case RunState::Paused: return tr("Paused.");
    case RunState::Finished: return fall.isEmpty() ? tr("Finished.") : tr("Finished: %1.").arg(fall);
    case RunState::Stopped: return fall.isEmpty() ? tr("Stopped.") : tr("Stopped: %1.").arg(fall);
    case RunState::Failed: return tr("The training ended with an error: %1").arg(fromUtf8(m_store->endMessage));
    case RunState::Dead: return tr("No sign of life for more than 15 seconds: the trainer was ended or the machine sleeps. Its last snapshot is in the run's folder.");
    case RunState::Running: break;
    }
    if (m_store->phase == "evaluating") return tr("Evaluating…");
    if (m_store->phase == "saving") return tr("Saving a snapshot…");
    if (m_store->empty()) return tr("Preparing: loading frames and building the network…");
    if (!std::isfinite(m_store->total.raw.back())) return tr("The loss is not a number any more: the training has diverged.");
    const auto left = m_store->secondsLeft();
    QString text = fall.isEmpty() ? tr("Learning has begun") : tr("Learning: %1").arg(fall);
    if (left) text += tr("; about %1 left").arg(duration(*left));
    return text + u'.';
}

void MonitorPanel::showFigures()
{
    m_sentence->setText(sentence());
    const QLocale numbers = locale();
    QStringList parts;
    if (!m_store->empty()) {
        parts += m_store->planned > 0 ? tr("iteration %1 of %2").arg(numbers.toString(m_store->iteration()), numbers.toString(m_store->planned))
                                      : tr("iteration %1").arg(numbers.toString(m_store->iteration()));
        parts += tr("loss %1").arg(numbers.toString(m_store->total.smooth.back(), 'g', 3));
        parts += tr("learning rate %1").arg(numbers.toString(m_store->rate(), 'g', 3));
        if (m_store->imagesPerSecond > 0) parts += tr("%1 images/s").arg(numbers.toString(m_store->imagesPerSecond, 'f', m_store->imagesPerSecond < 10 ? 1 : 0));
        if (m_store->memoryMb > 0) parts += tr("%1 MB").arg(numbers.toString(qRound(m_store->memoryMb)));
        parts += tr("running for %1").arg(duration(static_cast<double>(m_store->lastMs - m_store->startedMs) / 1000.0));
    }
    m_figures->setText(parts.join(QStringLiteral("   ·   ")));
    if (!m_store->evaluation.empty()) {
        QStringList values;
        for (const auto& [name, value] : m_store->evaluation) {
            if (name.ends_with("rmse") || name.ends_with("rmse_pcutoff")) values += tr("%1 %2 px").arg(metricLabel(name), std::isfinite(value) ? numbers.toString(value, 'f', 2) : QStringLiteral("–"));
        }
        m_evaluation->setText(tr("Mean error (the field's \"RMSE\") at iteration %1: %2").arg(numbers.toString(m_store->evaluatedAt), values.join(QStringLiteral(", "))));
        m_evaluation->setVisible(!values.isEmpty());
    }
    showButtons();
}

void MonitorPanel::showButtons()
{
    using runs::RunState;
    const bool alive = m_error.isEmpty() && (m_state == RunState::Waiting || m_state == RunState::Running || m_state == RunState::Paused);
    for (QToolButton* b : {m_stop, m_snapshot, m_pause}) {
        b->setEnabled(alive);
        b->setStatusTip(alive ? QString() : tr("This run has ended."));
    }
    m_pause->setText(m_state == RunState::Paused ? tr("Resume") : tr("Pause"));
}

void MonitorPanel::send(runs::Request request)
{
    const auto sent = runs::sendRequest(pathFromUtf8(toUtf8(m_dir)), request);
    if (!sent) emit problem(text(sent.error()));
}

}  // namespace pt::ui
