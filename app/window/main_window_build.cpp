// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "app/window/settings.h"
#include "app/window/welcome_page.h"
#include "core/advice/machine.h"
#include "widgets/common/icons.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDockWidget>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QThreadPool>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUndoView>
#include <QVBoxLayout>

namespace pt::app {
namespace {

/// The parameters' share of a window: sliders long enough to be moved by hand on a laptop, the picture still the largest.
int paramsWidth(int window)
{
    return std::clamp(window * 31 / 100, 396, 560);
}

}  // namespace

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new NoticeBar(centre);
    m_stack = new QStackedWidget(centre);
    m_welcome = new WelcomePage(m_stack);
    m_preview = new ui::PreviewPanel(m_stack);
    m_preview->setMinimumWidth(520);
    askForDevice();
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_preview);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_welcome->showRecents(recents());
}

/// The graphics card's free memory, for the picture of the batch; the driver's tool may take seconds.
void MainWindow::askForDevice()
{
    m_preview->setCalibrations(calibrationFile());
    QThreadPool::globalInstance()->start([window = QPointer<MainWindow>(this)] {
        const advice::Machine machine = advice::thisMachine();
        if (!machine.freeGpuBytes) return;
        const preview::DeviceMemory device{machine.gpu, static_cast<double>(*machine.freeGpuBytes), static_cast<double>(*machine.freeGpuBytes)};
        if (QCoreApplication::instance() == nullptr) return;
        QMetaObject::invokeMethod(QCoreApplication::instance(), [window, device] { if (window) window->preview()->setDevice(device); });
    });
}

QDockWidget* MainWindow::dock(const char* id, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* d = new QDockWidget(title, this);
    d->setObjectName(QLatin1String(id));
    d->setWidget(content);
    addDockWidget(area, d);
    return d;
}

void MainWindow::buildDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_frames = new ui::FramesPanel(this);
    m_framesDock = dock("framesDock", tr("Frames"), m_frames, Qt::LeftDockWidgetArea);
    m_params = new ui::ParamsPanel(this);
    m_params->setMinimumWidth(372);
    m_paramsDock = dock("paramsDock", tr("Parameters"), m_params, Qt::RightDockWidgetArea);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_advice = new ui::AdvicePanel(m_tabs);
    m_text = new ui::TextPanel(m_tabs);
    m_diff = new ui::DiffPanel(m_tabs);
    m_history = new QUndoView(m_document.undoStack(), m_tabs);
    m_history->setObjectName(QStringLiteral("history"));
    m_history->setAccessibleName(tr("History of changes"));
    m_history->setEmptyLabel(tr("As it was opened"));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setCleanIcon(ui::icon(QStringLiteral("save")));
    auto* split = new QSplitter(Qt::Horizontal, m_tabs);
    m_runs = new ui::RunsPanel(split);
    m_monitor = new ui::MonitorPanel(split);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    m_runsTab = split;
    m_tabs->addTab(m_advice, tr("Advice"));
    m_tabs->addTab(m_text, QStringLiteral("YAML"));
    m_tabs->addTab(m_diff, tr("Diff"));
    m_tabs->addTab(m_runsTab, tr("Runs"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setMinimumHeight(120);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (m_tabs->widget(tab) == m_runsTab && m_runs->model().rowCount() > 0) makeRoomForCurve();
    });
    m_bottomDock = dock("bottomDock", tr("Advice, text and runs"), m_tabs, Qt::BottomDockWidgetArea);
    m_bottomDock->setTitleBarWidget(new QWidget(m_bottomDock));  // the tabs say what it is
    resizeDocks({m_framesDock, m_paramsDock}, {244, paramsWidth(width())}, Qt::Horizontal);
    resizeDocks({m_bottomDock}, {190}, Qt::Vertical);
}

QAction* MainWindow::addAction(const char* id, const QString& words, const QString& picture, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(words, this);
    action->setObjectName(QLatin1String(id));
    if (!picture.isEmpty()) action->setIcon(ui::icon(picture));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    QMainWindow::addAction(action);
    m_actions.insert(QLatin1String(id), action);
    return action;
}

void MainWindow::buildActions()
{
    addAction("openFolder", tr("&Open project…"), QStringLiteral("open"), QKeySequence::Open, [this] { askOpenFolder(); });
    addAction("openFile", tr("Open &file…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { askOpenFile(); });
    addAction("save", tr("&Save"), QStringLiteral("save"), QKeySequence::Save, [this] { save(); });
    addAction("saveAs", tr("Save &as…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveAs(); });
    addAction("translate", tr("&Translate for the other engine…"), {}, {}, [this] { translate(); });
    addAction("quit", tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    addAction("findParameter", tr("&Find parameter"), QStringLiteral("search"), QKeySequence::Find, [this] {
        m_paramsDock->show();
        m_params->focusSearch();
    });
    addAction("presets", tr("&Presets…"), {}, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), [this] { showPresets(); });
    addAction("nextFrame", tr("&Next frame"), {}, QKeySequence(Qt::ALT | Qt::Key_Right), [this] { stepFrame(1); });
    addAction("previousFrame", tr("&Previous frame"), {}, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { stepFrame(-1); });
    addAction("reroll", tr("&Roll new dice"), QStringLiteral("dice"), QKeySequence(Qt::Key_F5), [this] { m_preview->reroll(); });
    addAction("trainWithDeepLabCut", tr("Train with &DeepLabCut"), {}, {}, [this] { trainWithDeepLabCut(); });
    addAction("train", tr("&Train…"), QStringLiteral("train"), QKeySequence(Qt::Key_F9), [this] { train(); });
    addAction("resetLayout", tr("&Reset layout"), {}, {}, [this] { resetLayout(); });
    auto* full = addAction("fullScreen", tr("F&ull screen"), {}, QKeySequence(Qt::Key_F11), [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    });
    full->setCheckable(true);
    buildToolActions();
    addAction("about", tr("&About PoseTuner"), {}, {}, [this] { about(); });
    QAction* undo = m_document.undoStack()->createUndoAction(this, tr("Undo"));
    undo->setIcon(ui::icon(QStringLiteral("undo")));
    undo->setShortcut(QKeySequence::Undo);
    undo->setObjectName(QStringLiteral("undo"));
    QAction* redo = m_document.undoStack()->createRedoAction(this, tr("Redo"));
    redo->setIcon(ui::icon(QStringLiteral("redo")));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setObjectName(QStringLiteral("redo"));
    m_actions.insert(QStringLiteral("undo"), undo);
    m_actions.insert(QStringLiteral("redo"), redo);
}

void MainWindow::buildMenus()
{
    const auto act = [this](const char* id) { return m_actions.value(QLatin1String(id)); };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({act("openFolder"), act("openFile")});
    m_recentMenu = file->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecents);
    QMenu* demos = file->addMenu(tr("&Demo projects"));
    demos->addAction(tr("One mouse"), this, [this] { openDemo(1); });
    demos->addAction(tr("Three animals"), this, [this] { openDemo(3); });
    file->addSeparator();
    file->addActions({act("save"), act("saveAs"), act("translate")});
    m_backupMenu = file->addMenu(tr("Restore a &backup"));
    m_backupMenu->setObjectName(QStringLiteral("backups"));
    connect(m_backupMenu, &QMenu::aboutToShow, this, &MainWindow::fillBackups);
    file->addSeparator();
    file->addAction(act("quit"));
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({act("undo"), act("redo")});
    edit->addSeparator();
    edit->addActions({act("findParameter"), act("presets"), act("commands")});
    edit->addSeparator();
    edit->addAction(act("preferences"));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_framesDock->toggleViewAction(), m_paramsDock->toggleViewAction(), m_bottomDock->toggleViewAction()});
    view->addSeparator();
    view->addActions({act("fit"), act("zoomToPixels")});
    view->addSeparator();
    view->addActions({act("resetLayout"), act("fullScreen"), act("nextPane"), act("previousPane")});
    QMenu* frames = menuBar()->addMenu(tr("F&rames"));
    frames->addActions({act("nextFrame"), act("previousFrame"), act("reroll")});
    QMenu* training = menuBar()->addMenu(tr("&Training"));
    training->addAction(act("train"));
    training->addAction(act("trainWithDeepLabCut"));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({act("help"), act("firstSteps"), act("pitfalls"), act("shortcuts")});
    help->addSeparator();
    help->addActions({act("showLog"), act("about")});

    auto* bar = addToolBar(tr("Main tools"));
    bar->setObjectName(QStringLiteral("mainBar"));
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addActions({act("openFolder"), act("save")});
    bar->addSeparator();
    bar->addActions({act("undo"), act("redo")});
    bar->addSeparator();
    m_what = new QToolButton(bar);
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setAccessibleName(tr("Configuration and shuffle"));
    m_what->setPopupMode(QToolButton::InstantPopup);
    m_what->setAutoRaise(true);
    m_shuffleMenu = new QMenu(m_what);
    connect(m_shuffleMenu, &QMenu::aboutToShow, this, &MainWindow::fillShuffles);
    m_what->setMenu(m_shuffleMenu);
    m_whatAction = bar->addWidget(m_what);
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    auto* device = new QToolButton(bar);
    buildDeviceMenu(device);
    bar->addWidget(device);
    auto* go = new QToolButton(bar);
    // Not setDefaultAction: the button's icon is white on the accent, the menu's is not.
    QAction* trainAction = act("train");
    connect(go, &QToolButton::clicked, trainAction, &QAction::trigger);
    connect(trainAction, &QAction::changed, go, [go, trainAction] { go->setEnabled(trainAction->isEnabled()); });
    go->setToolTip(tr("Train this configuration (F9)"));
    go->setObjectName(QStringLiteral("trainButton"));
    go->setIcon(ui::icon(QStringLiteral("train"), Qt::white));
    go->setText(tr("Train"));
    go->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    go->setStyleSheet(QStringLiteral(
        "QToolButton { background: #1769b5; color: white; border: none; border-radius: 4px; padding: 4px 14px; margin: 2px 8px; font-weight: 600; }"
        "QToolButton:hover { background: #1f7acb; } QToolButton:disabled { background: rgba(128,128,128,70); color: rgba(255,255,255,150); }"
        "QToolButton:focus { border: 1px solid white; }"));
    bar->addWidget(go);
}

void MainWindow::buildStatusBar()
{
    m_job = new QWidget(this);
    auto* line = new QHBoxLayout(m_job);
    line->setContentsMargins(0, 0, 0, 0);
    m_jobText = new QLabel(m_job);
    m_jobBar = new QProgressBar(m_job);
    m_jobBar->setFixedWidth(160);
    m_jobBar->setTextVisible(false);
    auto* cancel = new QPushButton(tr("Cancel"), m_job);
    cancel->setObjectName(QStringLiteral("cancelJob"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_session.busy() || m_session.looking()) m_session.cancel();
        else m_surroundings.stop();
    });
    line->addWidget(m_jobText);
    line->addWidget(m_jobBar);
    line->addWidget(cancel);
    statusBar()->addPermanentWidget(m_job);
    m_job->hide();
    m_jobDelay.setSingleShot(true);
    connect(&m_jobDelay, &QTimer::timeout, m_job, &QWidget::show);
}

void MainWindow::connectPanels()
{
    connect(&m_document, &Document::changed, this, &MainWindow::documentChanged);
    connect(&m_document, &Document::stateChanged, this, [this] {
        updateState();
        updateTexts();
    });
    connect(&m_document, &Document::changedOnDisk, this, &MainWindow::diskChanged);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_document, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) m_document.checkDisk();
    });
    connect(&m_document, &Document::problem, this, [this](const QString& sentence) { m_notice->say(QStringLiteral("edit"), ui::Tone::Error, sentence); });
    connect(&m_session, &Session::started, this, &MainWindow::showJob);
    connect(&m_session, &Session::progress, this, &MainWindow::showProgress);
    connect(&m_surroundings, &Surroundings::changed, this, &MainWindow::requestAdvice);
    connect(&m_surroundings, &Surroundings::progress, this, [this](qint64 done, qint64 total) {
        if (m_session.busy() || m_session.looking()) return;   // one job is shown
        const QString what = tr("Comparing test with training frames");
        if (m_jobWhat != what || (m_job->isHidden() && !m_jobDelay.isActive())) showJob(what);
        showProgress(done, total);
    });
    connect(&m_surroundings, &Surroundings::finished, this, [this] {
        if (!m_session.busy() && !m_session.looking()) hideJob();
    });
    connect(&m_session, &Session::opened, this, &MainWindow::takeOver);
    connect(&m_session, &Session::known, this, &MainWindow::takeKnown);
    connect(&m_session, &Session::cancelled, this, [this] {
        hideJob();
        statusBar()->showMessage(tr("Cancelled"), 4000);
    });
    connect(m_params, &ui::ParamsPanel::valueEdited, &m_document, &Document::edit);
    connect(m_params, &ui::ParamsPanel::removed, &m_document, &Document::remove);
    connect(m_params, &ui::ParamsPanel::focused, this, &MainWindow::focusChanged);
    connect(m_params, &ui::ParamsPanel::fixRequested, &m_document, &Document::apply);
    connect(m_advice, &ui::AdvicePanel::fixRequested, &m_document, &Document::apply);
    connect(m_advice, &ui::AdvicePanel::keyActivated, this, &MainWindow::focusParameter);
    connect(m_advice, &ui::AdvicePanel::frameActivated, this, [this](const QString& id) {
        if (!m_project) return;
        const auto& frames = m_project->frames;
        for (std::size_t i = 0; i < frames.size(); ++i)
            if (QString::fromStdString(frames[i].id) == id) showFrame(static_cast<int>(i));
    });
    connect(m_frames, &ui::FramesPanel::frameSelected, this, &MainWindow::frameChosen);
    connectTexts();
    connect(m_preview, &ui::PreviewPanel::frameRequested, this, &MainWindow::stepFrame);
    connect(m_preview, &ui::PreviewPanel::frameChosen, this, &MainWindow::showFrame);
    connect(m_preview, &ui::PreviewPanel::valueEdited, &m_document, &Document::edit);
    connect(m_preview, &ui::PreviewPanel::answerShown, this, &MainWindow::previewShown);
    connect(m_runs, &ui::RunsPanel::runSelected, m_monitor, &ui::MonitorPanel::watch);
    connect(m_runs, &ui::RunsPanel::runningChanged, this, &MainWindow::showRunning);
    connect(m_runs, &ui::RunsPanel::comparedRuns, m_monitor, &ui::MonitorPanel::compareWith);
    connect(m_runs, &ui::RunsPanel::trashed, this, &MainWindow::offerRunBack);
    connect(m_runs, &ui::RunsPanel::trainRequested, this, &MainWindow::train);
    const auto sayRun = [this](const QString& sentence) { m_notice->say(QStringLiteral("run"), ui::Tone::Warning, sentence); };
    connect(m_runs, &ui::RunsPanel::problem, this, sayRun);
    connect(m_monitor, &ui::MonitorPanel::problem, this, sayRun);
    connect(m_monitor, &ui::MonitorPanel::evaluateRequested, this, &MainWindow::evaluateRun);
    connect(m_monitor, &ui::MonitorPanel::continueRequested, this, &MainWindow::continueRun);
    connect(m_welcome, &WelcomePage::demoRequested, this, [this](int n) { openDemo(n); });
    connect(m_welcome, &WelcomePage::openRequested, this, [this] { askOpenFolder(); });
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::openPath);
}

QString MainWindow::projectKey(const char* what) const
{
    const QByteArray root = m_project ? QByteArray::fromStdString(utf8(m_project->info.root)) : QByteArray();
    const QString id = root.isEmpty() ? QStringLiteral("window")
                                      : QStringLiteral("projects/") + QLatin1String(QCryptographicHash::hash(root, QCryptographicHash::Sha1).toHex().left(12));
    return id + u'/' + QLatin1String(what);
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = settings().value(QStringLiteral("window/geometry")).toByteArray();
    if (m_first && !geometry.isEmpty()) restoreGeometry(geometry);
    QByteArray state = settings().value(projectKey("state")).toByteArray();
    if (state.isEmpty()) state = settings().value(QStringLiteral("window/state")).toByteArray();
    if (!m_document.isOpen()) {
        for (QDockWidget* d : {m_framesDock, m_paramsDock, m_bottomDock}) d->hide();   // empty panels would only stand around the first page
    } else if (state.isEmpty() || !restoreState(state)) {
        resetLayout();
    }
    if (m_first) m_params->setExpert(settings().value(QStringLiteral("params/expert"), false).toBool());
    m_first = false;
}

void MainWindow::storeLayout()
{
    settings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (!m_document.isOpen()) return;   // the first page hides the panels
    settings().setValue(QStringLiteral("window/state"), saveState());
    settings().setValue(projectKey("state"), saveState());
    settings().setValue(QStringLiteral("params/expert"), m_params->expert());
    storeSession();
}

void MainWindow::resetLayout()
{
    restoreState(m_defaultState);
    for (QDockWidget* d : {m_framesDock, m_paramsDock, m_bottomDock}) d->show();
    resizeDocks({m_framesDock, m_paramsDock}, {244, paramsWidth(width())}, Qt::Horizontal);
    resizeDocks({m_bottomDock}, {190}, Qt::Vertical);
}

}  // namespace pt::app
