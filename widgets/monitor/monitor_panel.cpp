// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monitor/monitor_panel.h"

#include "core/runs/run_tail.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/monitor/loss_plot.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

/// The sentence in the window's language; runs of other engines carry its English text only.
QString warningText(const runs::Event& event)
{
    return event.source.empty() ? fromUtf8(event.text) : text(Message(Text{event.context.c_str(), event.source.c_str()}, event.args));
}

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
        m_reading = false;
        if (m_watcher.future().resultCount() > 0) take(m_watcher.result());
    });
}

MonitorPanel::Followed::Followed(const QString& runDir) : dir(runDir), path(pathFromUtf8(toUtf8(runDir))), reader(path) {}

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
    m_figures = new ElidedLabel(this);   // cut off rather than wide: the window must fit a small screen
    m_figures->setObjectName(QStringLiteral("monitor.figures"));
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
    m_folder = button({}, QStringLiteral("monitor.folder"), QStringLiteral("folder"), tr("Open run folder"));
    m_export = button({}, QStringLiteral("monitor.export"), QStringLiteral("export"), tr("Export the curves as a picture (PNG) or a table (CSV)"));
    second->addWidget(m_folder);
    second->addWidget(m_export);
    connect(m_folder, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_dir)); });
    connect(m_export, &QToolButton::clicked, this, &MonitorPanel::askExport);
    column->addLayout(second);
    m_plot = new LossPlot(this);
    column->addWidget(m_plot, 1);
    m_evaluation = new ElidedLabel(this);   // one line: a dock is low
    m_evaluation->setObjectName(QStringLiteral("monitor.evaluation"));
    m_evaluation->hide();
    column->addWidget(m_evaluation);
    m_warnings = new QListWidget(this);
    m_warnings->setObjectName(QStringLiteral("monitor.warnings"));
    m_warnings->setAccessibleName(tr("Warnings of the trainer"));
    m_warnings->setMaximumHeight(72);
    m_warnings->setFrameShape(QFrame::NoFrame);
    m_warnings->hide();
    column->addWidget(m_warnings);
    connect(m_log, &QCheckBox::toggled, m_plot, &LossPlot::setLogarithmic);
    connect(m_follow, &QCheckBox::toggled, m_plot, &LossPlot::setFollowing);
    connect(m_plot, &LossPlot::followingChanged, m_follow, &QCheckBox::setChecked);
}

QToolButton* MonitorPanel::button(const QString& words, const QString& name, const QString& picture, const QString& tip)
{
    auto* b = new QToolButton(this);
    b->setText(words);
    b->setIcon(icon(picture));
    b->setToolButtonStyle(words.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    b->setObjectName(name);
    b->setToolTip(tip);
    b->setAccessibleName(words.isEmpty() ? tip : words);
    b->setAutoRaise(true);
    b->setFocusPolicy(Qt::TabFocus);
    return b;
}

void MonitorPanel::buildButtons(QHBoxLayout* row)
{
    m_pause = button(tr("Pause"), QStringLiteral("monitor.pause"), QStringLiteral("pause"), tr("Hold the training; it can be resumed"));
    m_stop = button(tr("Stop"), QStringLiteral("monitor.stop"), QStringLiteral("stop"), tr("End the training after this iteration, with a snapshot"));
    m_snapshot = button(tr("Snapshot now"), QStringLiteral("monitor.snapshot"), QStringLiteral("snapshot"), tr("Write the network's weights to the run's folder now"));
    m_evaluate = button(tr("Evaluate"), QStringLiteral("monitor.evaluate"), QStringLiteral("evaluate"), tr("Measure the newest snapshot's errors on training and test frames"));
    for (QToolButton* b : {m_pause, m_stop, m_snapshot, m_evaluate}) row->addWidget(b);
    connect(m_snapshot, &QToolButton::clicked, this, [this] { send(runs::Request::SnapshotNow); });
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (canContinue()) {
            emit continueRequested(m_dir);
            return;
        }
        const bool held = m_asked == runs::Request::Pause || (m_state == runs::RunState::Paused && m_asked != runs::Request::Resume);
        send(held ? runs::Request::Resume : runs::Request::Pause);
    });
    connect(m_stop, &QToolButton::clicked, this, [this] { send(runs::Request::Stop); });
    connect(m_evaluate, &QToolButton::clicked, this, [this] { emit evaluateRequested(m_dir); });
}

void MonitorPanel::watch(const QString& runDir)
{
    if (runDir.isEmpty()) {
        unwatch();
        return;
    }
    if (m_followed && runDir == m_dir) return;
    m_dir = runDir;
    m_error.clear();
    m_lastWords.clear();
    m_asked.reset();
    m_continuing.invalidate();
    m_state = runs::RunState::Waiting;
    m_alive = runs::Alive::Unknown;
    *m_store = {};
    m_followed = std::make_shared<Followed>(runDir);
    m_warnings->clear();
    m_warnings->hide();
    m_evaluation->hide();
    m_plot->setStore(m_store.get());
    m_plot->setFollowing(true);
    m_pages->setCurrentIndex(1);
    m_watched.start();
    showFigures();
    m_timer.start();
    poll();
}

void MonitorPanel::unwatch()
{
    m_timer.stop();
    m_followed.reset();
    m_dir.clear();
    compareWith({});
    m_plot->setStore(nullptr);
    *m_store = {};
    m_pages->setCurrentIndex(0);
}

void MonitorPanel::compareWith(const QStringList& runDirs)
{
    std::vector<Beside> kept;
    for (const QString& dir : runDirs) {
        const auto known = std::find_if(m_beside.begin(), m_beside.end(), [&](const Beside& beside) { return beside.followed && beside.followed->dir == dir; });
        if (known != m_beside.end()) kept.push_back(std::move(*known));
        else kept.push_back({std::make_shared<Followed>(dir), std::make_unique<MetricStore>()});
    }
    std::vector<std::pair<QString, const MetricStore*>> drawn;
    for (const Beside& beside : kept) drawn.emplace_back(QFileInfo(beside.followed->dir).fileName(), beside.store.get());
    m_plot->setOthers(drawn);   // before the stores of those that go are freed
    m_beside = std::move(kept);
    if (m_followed) poll();
}

void MonitorPanel::poll()
{
    // Not isRunning(): an answer that is there but not yet taken would be lost with its events.
    if (!m_followed || m_reading) return;
    m_reading = true;
    auto polled = std::make_shared<Polled>();
    polled->who.push_back(m_followed);
    for (const Beside& beside : m_beside) polled->who.push_back(beside.followed);
    const bool ended = m_state == runs::RunState::Finished || m_state == runs::RunState::Stopped || m_state == runs::RunState::Failed;
    const bool lookForEvaluation = ended || m_evaluating;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [polled, pid = m_store->pid, host = m_store->host, spoke = m_store->spokeMs, ended, lookForEvaluation] {
        const fs::path& dir = polled->who.front()->path;
        if (!ended) {   // the process is looked for before its words are read: whoever ends between the two has written its end
            const auto launch = pid == 0 ? runs::readLaunch(dir) : std::nullopt;
            polled->alive = launch ? runs::processAlive(launch->pid, launch->host, launch->unixMs) : runs::processAlive(pid, host, spoke);
            if (launch && polled->alive == runs::Alive::No) polled->lastWords = runs::lastLogLine(dir);
        }
        for (const auto& followed : polled->who) {
            polled->events.push_back(followed->reader.poll());
            polled->caughtUp = polled->caughtUp && followed->reader.caughtUp();
        }
        if (lookForEvaluation) polled->evaluation = runs::newestEvaluation(dir);
        return polled;
    }));
}

void MonitorPanel::take(const Answer& answer)
{
    if (!m_followed || answer->who.front() != m_followed) {   // of the run before
        poll();
        return;
    }
    bool news = false;
    for (std::size_t i = 1; i < answer->who.size(); ++i) {
        for (Beside& beside : m_beside) {
            if (beside.followed != answer->who[i] || !answer->events[i]) continue;
            for (const auto& event : *answer->events[i]) beside.store->add(event);
            news = news || !answer->events[i]->empty();
        }
    }
    const auto& mine = answer->events.front();
    const QString errorBefore = m_error;
    m_error = mine ? QString() : text(mine.error());   // a drive that is away for a moment ends nothing: the next poll tries again
    if (!m_error.isEmpty() && m_error != errorBefore) emit problem(m_error);
    if (mine) news = takeEvents(*mine) || news;
    if (answer->evaluation && answer->evaluation->iteration >= m_store->evaluatedAt && answer->evaluation->heads != m_store->evaluation) {
        m_store->evaluation = answer->evaluation->heads;
        m_store->evaluatedAt = answer->evaluation->iteration;
        news = true;
    }
    const auto before = m_state;
    judge(*answer);
    if (news) m_plot->refresh();
    if (news || before != m_state || m_error != errorBefore || m_state == runs::RunState::Waiting || m_state == runs::RunState::Running) showFigures();
    if (news || before != m_state) emit updated();
    if (!answer->caughtUp) QTimer::singleShot(0, this, &MonitorPanel::poll);
}

bool MonitorPanel::takeEvents(const std::vector<runs::Event>& events)
{
    for (const auto& event : events) {
        m_store->add(event);
        if (event.type == runs::EventType::Hello) m_figures->setToolTip(event.source.empty() ? fromUtf8(event.message) : warningText(event));   // in which precision, and why
        if (event.type != runs::EventType::Warning || m_warnings->count() >= 100) continue;
        auto* item = new QListWidgetItem(severityIcon(Severity::Surprises, palette()), warningText(event));
        item->setToolTip(item->text());
        m_warnings->addItem(item);
    }
    m_warnings->setVisible(m_warnings->count() > 0);
    return !events.empty();
}

void MonitorPanel::judge(const Polled& polled)
{
    m_alive = polled.alive;
    m_state = runs::judgeState(m_store->marks, runs::unixMilliseconds(), m_alive);
    if (m_state == runs::RunState::Waiting && m_alive == runs::Alive::No) m_state = runs::RunState::Dead;
    if (!polled.lastWords.empty()) m_lastWords = polled.lastWords;
    constexpr qint64 kStartMs = 60000;
    if (m_continuing.isValid() && (m_store->spokeMs != m_spokeBefore || m_continuing.elapsed() > kStartMs)) m_continuing.invalidate();
    if (!m_asked) return;
    constexpr qint64 kPatienceMs = 60000;   // an evaluation or a snapshot may be in the way
    const bool answered = (m_asked == runs::Request::Pause && m_state == runs::RunState::Paused) ||
                          (m_asked == runs::Request::Resume && m_state == runs::RunState::Running) ||
                          (m_asked == runs::Request::SnapshotNow && m_store->snapshots > m_snapshotsBefore) ||
                          (m_state != runs::RunState::Running && m_state != runs::RunState::Paused && m_state != runs::RunState::Waiting);
    if (answered || m_askedAt.elapsed() > kPatienceMs) m_asked.reset();
}

runs::Situation MonitorPanel::situation() const
{
    runs::Situation s;
    s.state = m_state;
    s.course = m_store->course();
    s.phase = m_store->phase;
    s.endMessage = m_state == runs::RunState::Dead && m_store->empty() ? m_lastWords : m_store->endMessage;
    s.steps = static_cast<long long>(m_store->iterations.size());
    s.silentMs = m_store->lastMs > 0 ? std::max(0LL, runs::unixMilliseconds() - m_store->lastMs) : 0;
    s.waitingMs = m_watched.isValid() ? m_watched.elapsed() : 0;
    s.processThere = m_alive == runs::Alive::Yes;
    s.asked = m_asked;
    return s;
}

QString MonitorPanel::sentence() const
{
    if (!m_error.isEmpty()) return m_error;
    if (m_continuing.isValid()) return tr("Starting again from where it was saved last…");
    QString words = text(runs::describe(situation()));
    const auto left = m_store->secondsLeft();
    if (m_state == runs::RunState::Running && left && m_store->phase == "training") words += u' ' + tr("About %1 left.").arg(duration(*left));
    return words;
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
        if (m_store->rate() > 0) parts += tr("learning rate %1").arg(numbers.toString(m_store->rate(), 'g', 3));
        if (m_store->imagesPerSecond > 0) parts += tr("%1 images/s").arg(numbers.toString(m_store->imagesPerSecond, 'f', m_store->imagesPerSecond < 10 ? 1 : 0));
        if (m_store->memoryMb > 0) parts += tr("%1 MB").arg(numbers.toString(qRound(m_store->memoryMb)));
        parts += tr("running for %1").arg(duration(static_cast<double>(m_store->lastMs - m_store->startedMs) / 1000.0));
    }
    m_figures->setText(parts.join(QStringLiteral("   ·   ")));
    showEvaluation();
    showButtons();
}

void MonitorPanel::showEvaluation()
{
    if (m_store->evaluation.empty()) return;
    const QLocale numbers = locale();
    QStringList values;
    for (const auto& [name, value] : m_store->evaluation) {
        if (name.ends_with("rmse") || name.ends_with("rmse_pcutoff")) values += tr("%1 %2 px").arg(metricLabel(name), std::isfinite(value) ? numbers.toString(value, 'f', 2) : QStringLiteral("–"));
    }
    m_evaluation->setText(tr("Mean error (the field's \"RMSE\") at iteration %1: %2").arg(numbers.toString(m_store->evaluatedAt), values.join(QStringLiteral(", "))));
    m_evaluation->setVisible(!values.isEmpty());
}

void MonitorPanel::showButtons()
{
    using runs::RunState;
    const bool alive = m_error.isEmpty() && (m_state == RunState::Waiting || m_state == RunState::Running || m_state == RunState::Paused);
    for (QToolButton* b : {m_stop, m_snapshot, m_pause}) {
        b->setEnabled(alive);
        b->setStatusTip(alive ? QString() : tr("This run has ended."));
    }
    m_stop->setEnabled(alive && m_asked != runs::Request::Stop);
    m_snapshot->setEnabled(alive && m_asked != runs::Request::SnapshotNow);
    const bool held = m_asked == runs::Request::Pause || (m_state == RunState::Paused && m_asked != runs::Request::Resume);
    const bool again = canContinue();
    if (again) m_pause->setEnabled(true);
    m_pause->setText(again ? tr("Continue") : held ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(again ? tr("Start this run again from where it was saved last") : tr("Hold the training; it can be resumed"));
    m_pause->setIcon(icon(again || held ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_pause->setAccessibleName(m_pause->text());
    m_evaluate->setEnabled(!m_evaluating && m_store->snapshots > 0);
    m_evaluate->setText(m_evaluating ? tr("Evaluating…") : tr("Evaluate"));
}

bool MonitorPanel::canContinue() const
{
    using runs::RunState;
    const bool over = m_state == RunState::Stopped || m_state == RunState::Dead || m_state == RunState::Failed;
    return over && m_error.isEmpty() && !m_continuing.isValid() && !m_store->empty() && m_store->iteration() + 1 < m_store->planned;
}

void MonitorPanel::setContinuing()
{
    m_spokeBefore = m_store->spokeMs;
    m_continuing.start();
    showFigures();
}

void MonitorPanel::setEvaluating(bool busy)
{
    m_evaluating = busy;
    showButtons();
    if (m_followed) poll();   // its result is there
}

void MonitorPanel::send(runs::Request request)
{
    const auto sent = runs::sendRequest(pathFromUtf8(toUtf8(m_dir)), request);
    if (!sent) {
        emit problem(text(sent.error()));
        return;
    }
    m_asked = request;
    m_snapshotsBefore = m_store->snapshots;
    m_askedAt.start();
    showFigures();
}

Result<void> MonitorPanel::exportTo(const QString& file)
{
    if (!file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) return writeFileAtomically(pathFromUtf8(toUtf8(file)), m_store->csv());
    if (m_plot->savePng(file, std::max(640, m_plot->width()), std::max(400, m_plot->height()), 2.0)) return {};
    return Error{ErrorCode::Io, Message(PT_TR_NOOP("MonitorPanel", "The picture %1 could not be written."), {toUtf8(file)}), toUtf8(file)};
}

void MonitorPanel::askExport()
{
    const QString suggestion = m_dir + QStringLiteral("/curves.png");
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the curves"), suggestion, tr("Picture (*.png);;Table (*.csv)"));
    if (file.isEmpty()) return;
    const auto done = exportTo(file);
    if (!done) emit problem(text(done.error()));
}

}  // namespace pt::ui
