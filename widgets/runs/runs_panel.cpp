// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runs_panel.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/runs/run_delegate.h"

#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace pt::ui {
namespace {

constexpr int kRefreshMs = 2000, kHurryMs = 30;

bool active(runs::RunState state)
{
    return state == runs::RunState::Waiting || state == runs::RunState::Running || state == runs::RunState::Paused;
}

}  // namespace

RunsPanel::RunsPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("runs"));
    m_pool.setMaxThreadCount(1);
    m_model = new RunsModel(this);
    m_view = new QListView(this);
    m_view->setObjectName(QStringLiteral("runs.list"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RunDelegate(*m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_pages = new QStackedWidget(this);
    buildEmptyPage();
    m_pages->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    auto* remove = new QAction(tr("Move to trash"), m_view);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] { trash(m_current); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPanel::selectionChanged);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RunsPanel::showMenu);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_reading = false;
        if (m_watcher.future().resultCount() > 0) take(m_watcher.result());
    });
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &RunsPanel::refresh);
}

RunsPanel::~RunsPanel()
{
    m_watcher.disconnect(this);
    m_pool.waitForDone();
}

void RunsPanel::buildEmptyPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->addStretch(1);
    auto* words = new QLabel(tr("No runs yet. A run is one training with its configuration, losses and snapshots."), page);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* train = new QPushButton(icon(QStringLiteral("train")), tr("Train…"), page);
    train->setObjectName(QStringLiteral("runs.train"));
    connect(train, &QPushButton::clicked, this, &RunsPanel::trainRequested);
    column->addWidget(train, 0, Qt::AlignCenter);
    column->addStretch(1);
    m_pages->addWidget(page);
}

void RunsPanel::showMenu(const QPoint& at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid()) return;
    const RunSummary run = m_model->summary(index.row());
    QMenu menu;
    menu.addAction(icon(QStringLiteral("folder")), tr("Open run folder"), this, [dir = run.dir] { QDesktopServices::openUrl(QUrl::fromLocalFile(dir)); });
    QAction* stop = menu.addAction(tr("Stop"), this, [this, dir = run.dir] {
        const auto sent = runs::sendRequest(pathFromUtf8(toUtf8(dir)), runs::Request::Stop);
        if (!sent) emit problem(text(sent.error()));
    });
    stop->setEnabled(active(run.state));
    menu.addSeparator();
    QAction* remove = menu.addAction(tr("Move to trash"), this, [this, dir = run.dir] { trash(dir); });
    remove->setEnabled(!active(run.state));
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void RunsPanel::selectionChanged()
{
    QStringList dirs;
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& row : rows) dirs += row.data(RunsModel::DirRole).toString();
    if (dirs.isEmpty()) return;
    m_wanted.clear();   // somebody has chosen
    const QString before = m_current;
    const QString pointed = m_view->currentIndex().data(RunsModel::DirRole).toString();
    if (!dirs.contains(m_current) || dirs.size() == 1) m_current = dirs.contains(pointed) ? pointed : dirs.front();   // the first that was chosen leads
    if (m_current != before) emit runSelected(m_current);
    dirs.removeAll(m_current);
    emit comparedRuns(dirs);
}

void RunsPanel::trash(const QString& runDir)
{
    const int row = m_model->rowOf(runDir);
    if (row < 0) return;
    const RunSummary run = m_model->summary(row);
    if (active(run.state)) {
        emit problem(tr("%1 is still training; stop it first.").arg(run.name));
        return;
    }
    const auto moved = moveRunToTrash(runDir);
    if (!moved) {
        emit problem(text(moved.error()));
        return;
    }
    if (m_current == runDir) {
        m_current.clear();
        emit runSelected(QString());
    }
    refresh();
    emit trashed(run.name, *moved);
}

void RunsPanel::take(const std::shared_ptr<Read>& read)
{
    if (read->folder != m_folder) {   // of the project before
        refresh();
        return;
    }
    const QString current = m_current;
    m_model->setRuns(read->runs);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (!m_wanted.isEmpty()) select(m_wanted);
    else if (m_first && m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(0));   // a run that goes on is found again
    else if (!m_view->selectionModel()->hasSelection() && !current.isEmpty()) select(current);   // rows came or went
    m_first = false;
    tellRunning();
    if (!read->caughtUp) QTimer::singleShot(kHurryMs, this, &RunsPanel::refresh);
}

void RunsPanel::tellRunning()
{
    int running = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (active(m_model->summary(row).state)) ++running;
    if (running == m_running) return;
    m_running = running;
    emit runningChanged(running);
}

void RunsPanel::setRunsFolder(const QString& folder)
{
    if (m_folder != folder) {
        m_first = true;
        m_current.clear();
        if (!m_wanted.startsWith(folder)) m_wanted.clear();
        m_model->setRuns({});
        m_pages->setCurrentIndex(0);
        tellRunning();
    }
    m_folder = folder;
    m_timer.start();
    refresh();
}

void RunsPanel::refresh()
{
    if (m_folder.isEmpty() || m_reading) return;
    m_reading = true;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [reader = m_reader, folder = m_folder] {
        auto read = std::make_shared<Read>();
        read->folder = folder;
        read->runs = reader->read(pathFromUtf8(toUtf8(folder)));
        read->caughtUp = reader->caughtUp();
        return read;
    }));
}

void RunsPanel::select(const QString& runDir)
{
    const int row = m_model->rowOf(runDir);
    m_wanted = row >= 0 ? QString() : runDir;
    if (row < 0) return;
    if (m_current != runDir) m_view->setCurrentIndex(m_model->index(row));
    else m_view->selectionModel()->select(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

}  // namespace pt::ui
