// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "app/window/settings.h"
#include "app/window/welcome_page.h"
#include "core/advice/advice.h"
#include "core/base/version.h"
#include "core/config/yaml_locate.h"
#include "widgets/common/text.h"

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QStackedWidget>
#include <QScreen>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace pt::app {
namespace {

std::vector<Finding> findingsOf(const std::string& text, const dataset::Project* project, const advice::Surroundings& around)
{
    auto document = config::YamlDocument::parse(text);
    if (!document) return {};
    const auto reading = config::readPoseConfig(*document);
    std::vector<Finding> found = reading.findings;   // what the reading says itself, the rules do not repeat
    const auto advice = advice::check(*document, reading, project, around);
    found.insert(found.end(), advice.begin(), advice.end());
    if (project) {
        for (const Finding& finding : project->findings) {
            // Labels outside their frame: the rule says it of the same frames, with more detail.
            const bool known = std::any_of(advice.begin(), advice.end(), [&](const Finding& f) {
                return f.id == finding.id && (f.id == "L41" || (f.file == finding.file && f.line == finding.line && f.message.english() == finding.message.english()));
            });
            if (!known) found.push_back(finding);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return found;
}

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    m_pool.setMaxThreadCount(1);
    m_adviser = std::make_unique<ui::LatestRunner<AdviceRequest, std::vector<Finding>>>(
        m_pool,
        [](QPromise<std::vector<Finding>>& promise, const AdviceRequest& request) {
            promise.addResult(findingsOf(request.text, request.project.get(), request.around->view()));
        },
        [this](const std::vector<Finding>& found) { showFindings(found); });
    m_slow.setSingleShot(true);
    m_slow.setInterval(120);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        updateTexts();
        requestAdvice();
    });
    buildCentre();
    buildActions();
    buildDocks();
    buildMenus();
    buildStatusBar();
    connectPanels();
    const QSize room = screen() ? screen()->availableSize() : QSize(1440, 900);
    resize(QSize(1440, 900).boundedTo(room - QSize(16, 48)));   // a laptop's screen, less the frame of the window
    m_defaultState = saveState();
    restoreLayout();
    updateState();
}

MainWindow::~MainWindow()
{
    m_adviser.reset();
    m_pool.waitForDone();
    m_document.disconnect(this);
    m_session.disconnect(this);
}

void MainWindow::documentChanged()
{
    if (!m_document.isOpen()) return;
    const config::ConfigReading& reading = m_document.reading();
    m_preview->setConfig(reading.config);
    m_params->showReading(reading);
    showDocumentText();  // at once: the editor must never hold an older text than the document
    if (!m_slow.isActive()) m_slow.start();
    updateState();
}

void MainWindow::updateState()
{
    const bool open = m_document.isOpen();
    QString title;
    if (open) {
        const QString project = m_project ? ui::fromUtf8(m_project->info.task) : QString();
        title = QStringLiteral("%1[*]%2").arg(m_document.name(), project.isEmpty() ? QString() : QStringLiteral(" – ") + project);
    }
    setWindowTitle(title);
    setWindowModified(open && (m_document.isModified() || m_document.isUntitled()));
    for (const char* id : {"save", "saveAs", "translate", "train", "trainWithDeepLabCut", "findParameter", "presets", "reroll", "nextFrame", "previousFrame"})
        if (QAction* action = m_actions.value(QLatin1String(id))) action->setEnabled(open);
    m_actions[QStringLiteral("save")]->setEnabled(open && (m_document.isModified() || m_document.isUntitled()));
    m_whatAction->setVisible(open);
    if (QAction* action = m_actions.value(QStringLiteral("translate")))
        action->setText(m_document.reading().dialect() == params::Dialect::Torch ? tr("&Translate to pose_cfg.yaml…") : tr("&Translate to pytorch_config.yaml…"));
    if (!open) return;
    QStringList words = {m_document.name(), ui::text(config::loaderLabel(m_document.reading().config.loader))};
    if (m_project && !m_document.isUntitled()) {
        if (m_shuffleOf != std::pair(m_project->info.root, m_document.path())) {   // asks the file system: not at every change
            const dataset::Shuffle shuffle = dataset::shuffleFor(*m_project, pathFromUtf8(ui::toUtf8(m_document.path())));
            m_shuffleOf = {m_project->info.root, m_document.path()};
            m_shuffle = shuffle.poseConfig.empty() && shuffle.torchConfig.empty() ? 0 : shuffle.index;
        }
        if (m_shuffle > 0) words << tr("shuffle %1").arg(m_shuffle);
    }
    m_what->setText(words.join(QStringLiteral(" · ")));
    m_what->setToolTip(m_document.path());
}

void MainWindow::requestAdvice()
{
    if (m_document.isOpen() && !m_document.broken()) m_adviser->submit({m_document.bytes(), m_project, m_surroundings.known()});
}

void MainWindow::showFindings(const std::vector<Finding>& findings)
{
    m_found = findings;
    m_advice->showFindings(findings);
    m_params->showFindings(findings);
    m_text->editor()->showFindings(findings);
    m_tabs->setTabText(0, findings.empty() ? tr("Advice") : tr("Advice (%1)").arg(findings.size()));
}

void MainWindow::frameChosen(int frame)
{
    m_frame = frame;
    m_preview->setFrame(frame);
}

void MainWindow::stepFrame(int delta)
{
    showFrame(m_frames->neighbour(delta));
}

void MainWindow::showFrame(int frame)
{
    if (!m_project || frame < 0 || frame >= static_cast<int>(m_project->frames.size())) return;
    m_frames->selectFrame(frame);
    frameChosen(frame);
}

void MainWindow::focusChanged(const QString& key)
{
    m_preview->setFocusKey(key);
    if (m_document.isOpen() && !m_document.broken()) m_text->editor()->showLine(config::lineOfKey(m_document.yaml(), ui::toUtf8(key)));
}

void MainWindow::focusParameter(const QString& key)
{
    m_paramsDock->show();
    m_params->reveal(key);
}

void MainWindow::showView(const QString& view)
{
    const QStringList tabs = {QStringLiteral("advice"), QStringLiteral("yaml"), QStringLiteral("diff"), QStringLiteral("runs"), QStringLiteral("history")};
    const auto at = tabs.indexOf(view.toLower());
    if (at >= 0) {
        m_bottomDock->show();
        m_tabs->setCurrentIndex(static_cast<int>(at));
        return;
    }
    static const QHash<QString, QString> keys = {
        {"augment", "rotation"}, {"crops", "crop_sampling"}, {"targets", "pos_dist_thresh"}, {"paf", "pafwidth"}, {"size", "global_scale"},
        {"kernel", "convolution.edge"}, {"batch", "batch_size"}, {"schedule", "multi_step"}, {"locref", "locref_stdev"}};
    focusParameter(keys.value(view.toLower(), view));
}

void MainWindow::showJob(const QString& what)
{
    m_jobWhat = what;
    m_jobText->setText(what);
    m_jobBar->setRange(0, 0);
    m_jobDelay.start(400);
}

void MainWindow::showProgress(qint64 done, qint64 total)
{
    m_jobBar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) m_jobBar->setValue(static_cast<int>(done * 1000 / total));
}

void MainWindow::hideJob()
{
    m_jobDelay.stop();
    m_job->hide();
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About PoseTuner"),
                       tr("<h3>PoseTuner %1</h3><p>Preview, edit and train DeepLabCut configurations.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QLatin1String(version())));
}

}  // namespace pt::app
