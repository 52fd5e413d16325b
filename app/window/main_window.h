// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/window/document.h"
#include "app/window/session.h"
#include "app/window/surroundings.h"
#include "core/base/finding.h"
#include "core/config/presets.h"
#include "core/runs/run_directory.h"
#include "widgets/common/latest_runner.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QAction;
class QDockWidget;
class QLabel;
class QMenu;
class QProgressBar;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QUndoView;

namespace pt::ui {
class AdvicePanel;
class DiffPanel;
class FramesPanel;
class MonitorPanel;
class ParamsPanel;
class PreflightDialog;
class PreviewPanel;
class PresetsDialog;
class RunsPanel;
class TextPanel;
struct TrashedRun;
}  // namespace pt::ui

namespace pt::app {

class HelpWindow;
class NoticeBar;
class WelcomePage;

/// The window: panels meet here. Edits go to the document, the document's reading goes to the panels.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPath(const QString& path);
    void openDemo(int individuals, const QString& folder = {});
    void showFrame(int frame);
    void focusParameter(const QString& key);
    void showView(const QString& view);              ///< "yaml", "diff", "advice", "runs", "history" or a parameter view of the preview.
    void selectNewestRun();
    bool reopenLast();                               ///< What was open when the program ended; false when there is nothing, or nobody wants it.
    void offerAnyDraft();                            ///< Nothing is open: says so when an earlier window left unsaved changes behind.
    void setAskBeforeClosing(bool ask) { m_ask = ask; }

    Document& document() { return m_document; }
    Session& session() { return m_session; }
    Surroundings& surroundings() { return m_surroundings; }
    const dataset::Project* project() const { return m_project.get(); }
    const std::vector<Finding>& findings() const { return m_found; }
    ui::ParamsPanel* params() const { return m_params; }
    ui::PreviewPanel* preview() const { return m_preview; }
    ui::FramesPanel* frames() const { return m_frames; }
    ui::AdvicePanel* advice() const { return m_advice; }
    ui::TextPanel* text() const { return m_text; }
    ui::DiffPanel* diff() const { return m_diff; }
    NoticeBar* notice() const { return m_notice; }
    bool save();

signals:
    void ready();                                    ///< A project or file is open and shown.
    void previewShown(double milliseconds);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window_build.cpp
    void buildCentre();
    void askForDevice();
    void buildDocks();
    void buildActions();
    void buildMenus();
    void buildStatusBar();
    QAction* addAction(const char* id, const QString& text, const QString& picture, const QKeySequence& keys, std::function<void()> act);
    QDockWidget* dock(const char* id, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void connectPanels();
    void restoreLayout();
    void storeLayout();
    void resetLayout();
    // main_window_open.cpp
    void takeOver(const Opened& opened);
    void showOpened(const Opened& opened, int keepFrame);
    void takeKnown(const std::shared_ptr<const dataset::Project>& project, bool done);
    void sayBroken();
    void offerTrainingSet();
    void createTrainingSet();
    void carryEdits(const config::ConfigReading& before, const config::ConfigReading& initial);
    bool maybeSave();
    void askOpenFolder();
    void askOpenFile();
    bool saveAs();
    void translate();
    void fillShuffles();
    void fillRecents();
    // main_window.cpp
    void documentChanged();
    void updateState();
    void requestAdvice();
    void showFindings(const std::vector<Finding>& findings);
    void frameChosen(int frame);
    void stepFrame(int delta);
    void focusChanged(const QString& key);
    void showJob(const QString& what);
    void showProgress(qint64 done, qint64 total);
    void hideJob();
    void about();
    // main_window_tools.cpp
    void buildToolActions();
    void buildDeviceMenu(QToolButton* button);
    void fillDevices();
    void showDevice();
    void showCommands();
    void showHelp();
    HelpWindow& helpWindow();
    void showPreferences();
    void focusPane(int step);
    void storeSession();
    // main_window_safety.cpp
    void diskChanged(bool gone);
    void joinWithDisk();
    void offerDraft();
    void offerComments();
    void restoreDraft(const LeftDraft& draft);
    void fillBackups();
    // main_window_text.cpp
    void connectTexts();
    void updateTexts();
    void showDocumentText();
    void caretAt(std::size_t byte);
    void fillOthers();
    void compareWith(const QString& other);
    Result<std::string> otherText(const QString& other) const;
    void takeOverValues(const std::vector<config::ValueChange>& changes);   ///< As one step.
    // main_window_presets.cpp
    void showPresets();
    void refreshPresets(const QString& select);
    void applyPreset(const config::Preset& preset);
    void savePreset(const QString& name, const QString& other);
    void importPreset(const QString& file);
    // main_window_train.cpp
    void train();
    void startTraining(const QString& trainer, runs::TrainCommand command);
    QString projectKey(const char* what) const;   ///< Of the settings: what is remembered for the open project alone.
    fs::path runsFolder() const;                  ///< The project's, or the one chosen where that could not be written.
    void chooseRunsFolder();
    void watchRuns();
    void showRunning(int runs);
    /// Asks the trainer, which knows the networks, without waiting: the dialog is told when the answer is no.
    void askWhetherTrainable(const QString& trainer, ui::PreflightDialog* dialog);
    /// Starts a program that goes on without this window and writes into `run`; says why when it cannot.
    bool launchRun(const fs::path& run, const QString& program, const QStringList& arguments);
    void showNewRun(const fs::path& run, const QString& words);
    void trainWithDeepLabCut();              ///< The user's own, in its own places; its losses are shown like those of a run here.
    void makeRoomForCurve();                 ///< Raises the lower dock to where a curve can be read; never lowers it.
    void watchRun(const QString& run);
    void evaluateRun(const QString& run);
    void continueRun(const QString& run);
    void offerRunBack(const QString& name, const ui::TrashedRun& run);
    void sayTrainerIsMissing();

    struct AdviceRequest
    {
        std::string text;
        std::shared_ptr<const dataset::Project> project;
        std::shared_ptr<const Surroundings::Known> around;
    };

    Document m_document;
    Session m_session;
    std::shared_ptr<const dataset::Project> m_project;
    std::optional<config::ConfigReading> m_untitledInitial;  ///< What the default text of a project without training set read as.
    int m_opening = 0, m_shownOpening = 0;           ///< Counts what was opened, and which of it the panels show.
    Surroundings m_surroundings;
    QThreadPool m_pool;
    std::unique_ptr<ui::LatestRunner<AdviceRequest, std::vector<Finding>>> m_adviser;
    std::vector<Finding> m_found;
    QStringList m_files;     ///< Files the user chose to compare with.
    QTimer m_slow;           ///< Texts, marks and advice follow a drag a little later than the picture.
    QTimer m_jobDelay;
    bool m_ask = true;
    bool m_first = true;
    QString m_source;        ///< What the user pointed at to open this.
    int m_frame = 0;
    std::pair<fs::path, QString> m_shuffleOf;   ///< Project and file that m_shuffle was looked up for.
    int m_shuffle = 0;                          ///< Number of the open file's shuffle; 0: it belongs to none.

    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr;
    NoticeBar* m_notice = nullptr;
    ui::PreviewPanel* m_preview = nullptr;
    ui::FramesPanel* m_frames = nullptr;
    ui::ParamsPanel* m_params = nullptr;
    ui::AdvicePanel* m_advice = nullptr;
    ui::TextPanel* m_text = nullptr;
    ui::DiffPanel* m_diff = nullptr;
    QUndoView* m_history = nullptr;
    ui::PresetsDialog* m_presets = nullptr;  ///< Made when it is first asked for.
    ui::RunsPanel* m_runs = nullptr;
    ui::MonitorPanel* m_monitor = nullptr;
    QTabWidget* m_tabs = nullptr;
    QWidget* m_runsTab = nullptr;
    QDockWidget* m_framesDock = nullptr;
    QDockWidget* m_paramsDock = nullptr;
    QDockWidget* m_bottomDock = nullptr;
    QToolButton* m_what = nullptr;
    QAction* m_whatAction = nullptr;
    QToolButton* m_device = nullptr;
    HelpWindow* m_help = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_shuffleMenu = nullptr;
    QMenu* m_backupMenu = nullptr;
    QWidget* m_job = nullptr;
    QLabel* m_jobText = nullptr;
    QProgressBar* m_jobBar = nullptr;
    QByteArray m_defaultState;
    QString m_jobWhat;
    QHash<QString, QAction*> m_actions;
};

}  // namespace pt::app
