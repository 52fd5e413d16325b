// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/devices.h"
#include "app/window/log.h"
#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "app/window/settings.h"
#include "core/advice/memory.h"
#include "core/augment/pipeline.h"
#include "core/base/file.h"
#include "core/base/process_memory.h"
#include "core/config/pose_network.h"
#include "core/config/torch_config.h"
#include "core/runs/run_tail.h"
#include "widgets/common/text.h"
#include "widgets/runs/preflight_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryFile>

#include <algorithm>

namespace pt::app {
namespace {

/// The trainer beside the program, in libexec of an installation, or on the path; empty when there is none.
QString trainerProgram()
{
    const QString named = qEnvironmentVariable("POSETUNER_TRAINER");
    if (!named.isEmpty()) return QFileInfo(named).isExecutable() ? named : QString();
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList places = {here, here + QStringLiteral("/../libexec/posetuner"), here + QStringLiteral("/../libexec"), here + QStringLiteral("/../bin")};
    const QString found = QStandardPaths::findExecutable(QStringLiteral("posetuner-train"), places);
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("posetuner-train")) : found;
}

struct ProcessorMemory
{
    double mb = 0.0;             ///< 0 where nothing is known.
    int largestBatch = 0;        ///< Of those that fit into what is free.
    bool measured = false;
};

/// Main memory that training takes on the processor, by the dry step where there was one.
ProcessorMemory processorMemory(const config::PoseConfig& config, const dataset::Project& project, const std::vector<int>& training)
{
    cv::Size largest;
    for (const dataset::Frame& frame : project.frames)
        if (frame.size.area() > largest.area()) largest = frame.size;
    advice::MemoryQuestion question;
    question.pixels = advice::largestInputPixels(config, largest.width, largest.height);
    question.batchSize = std::max(1, config.batchSize);
    question.frameBytes = advice::keptFrameBytes(project, training);
    const auto calibration = readCalibration(calibrationFile(), advice::calibrationKey(config, question.precision, question.device));
    const auto estimate = advice::estimateMemory(config, question, calibration);
    if (!estimate) return {};
    const double free = availableMb();
    return {estimate->total() / (1024.0 * 1024.0), free > 0.0 ? advice::largestBatch(config, question, free, calibration) : 0, estimate->calibrated};
}

/// What `posetuner-train fetch-weights` calls the network of a configuration; empty where timm has none for it.
QString weightsNet(const config::PoseConfig& config)
{
    std::string name = config::networkName(config);
    if (!config.torch) return ui::fromUtf8(name);
    name = name.substr(0, name.find("_stride"));
    if (name.starts_with("dlcrnet_resnet50")) return QStringLiteral("dlcrnet_stride16_ms5");
    if (name.starts_with("hrnet_")) return ui::fromUtf8(name.substr(0, std::string("hrnet_w18").size()));
    if (name == "resnet50_gn") return QStringLiteral("resnet_50");
    for (const char* deep : {"18", "34", "101", "152"})
        if (name == std::string("resnet") + deep) return QStringLiteral("resnet_%1").arg(QLatin1String(deep));
    return {};
}

/// The weights that are offered for a configuration. $POSETUNER_WEIGHTS_URL: another server than timm's.
ui::WeightsInput weightsFor(const config::PoseConfig& config, const QString& trainer)
{
    ui::WeightsInput out;
    out.name = weightsNet(config);
    if (out.name.isEmpty()) return out;
    out.program = trainer;
    out.arguments = {QStringLiteral("fetch-weights"), out.name};
    const QString server = qEnvironmentVariable("POSETUNER_WEIGHTS_URL");
    if (!server.isEmpty()) out.arguments += {QStringLiteral("--url"), server};
    return out;
}

}  // namespace

void MainWindow::watchRuns()
{
    if (m_project) m_runs->setRunsFolder(ui::fromUtf8(utf8(runsFolder())));
}

fs::path MainWindow::runsFolder() const
{
    const QString chosen = settings().value(projectKey("runs")).toString();
    return chosen.isEmpty() ? runs::runsFolder(m_project->info.root) : pathFromUtf8(ui::toUtf8(chosen));
}

void MainWindow::chooseRunsFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder for this project's runs"), QDir::homePath());
    if (folder.isEmpty()) return;
    settings().setValue(projectKey("runs"), folder);
    m_notice->dismiss(QStringLiteral("train"));
    watchRuns();
    train();
}

void MainWindow::showRunning(int runs)
{
    m_tabs->setTabText(m_tabs->indexOf(m_runsTab), runs > 0 ? tr("Runs (%n running)", nullptr, runs) : tr("Runs"));
}

void MainWindow::makeRoomForCurve()
{
    const int wanted = std::min(320, height() * 2 / 5);
    if (isVisible() && m_bottomDock->height() < wanted) resizeDocks({m_bottomDock}, {wanted}, Qt::Vertical);
}

void MainWindow::watchRun(const QString& run)
{
    m_monitor->watch(run);
    m_runs->select(run);   // the list shows the same one, as soon as it has seen it
}

void MainWindow::offerRunBack(const QString& name, const ui::TrashedRun& run)
{
    m_notice->say(QStringLiteral("trash"), ui::Tone::Hint, tr("%1 lies in the trash now.").arg(name), {{tr("Bring it back"), [this, run] {
                      const auto back = ui::bringRunBack(run);
                      if (!back) m_notice->say(QStringLiteral("trash"), ui::Tone::Error, ui::text(back.error()));
                      else m_runs->select(run.from);
                      m_runs->refresh();
                  }}});
}

void MainWindow::continueRun(const QString& run)
{
    const QString trainer = trainerProgram();
    if (trainer.isEmpty()) {
        sayTrainerIsMissing();
        return;
    }
    const auto info = runs::readRunInfo(pathFromUtf8(ui::toUtf8(run)));
    if (info && info->engine == "deeplabcut") {
        m_notice->say(QStringLiteral("train"), ui::Tone::Warning, tr("This run was DeepLabCut's, which begins anew unless its file names a snapshot to go on from (init_weights, resume_training_from)."),
                      {{tr("Train with DeepLabCut"), [this] { trainWithDeepLabCut(); }}});
        return;
    }
    if (launchRun(pathFromUtf8(ui::toUtf8(run)), trainer, {QStringLiteral("train"), QStringLiteral("--resume"), run})) m_monitor->setContinuing();
}

bool MainWindow::launchRun(const fs::path& run, const QString& program, const QStringList& arguments)
{
    QProcess process;   // detached: closing the window does not end the training
    process.setProgram(program);
    process.setArguments(arguments);
    // What a trainer says before it can write its event log (a missing library, a bad option) is kept beside the run.
    const QString log = ui::fromUtf8(utf8(run / "log.txt"));
    process.setStandardOutputFile(log, QIODevice::Append);
    process.setStandardErrorFile(log, QIODevice::Append);
    qint64 pid = 0;
    if (!process.startDetached(&pid)) {
        m_notice->say(QStringLiteral("train"), ui::Tone::Error, tr("%1 could not be started: %2").arg(QDir::toNativeSeparators(program), process.errorString()));
        return false;
    }
    logNote(QStringLiteral("training: %1 %2").arg(program, arguments.join(u' ')));
    // So that its early end is recognised; without this file it is only recognised later, so a failure to write it ends nothing.
    if (const auto written = runs::writeLaunch(run, {pid, runs::unixMilliseconds(), runs::hostName()}); !written) logNote(ui::text(written.error()));
    return true;
}

void MainWindow::showNewRun(const fs::path& run, const QString& words)
{
    showView(QStringLiteral("runs"));
    makeRoomForCurve();
    watchRuns();
    watchRun(ui::fromUtf8(utf8(run)));
    statusBar()->showMessage(words, 6000);
}

void MainWindow::evaluateRun(const QString& run)
{
    const QString trainer = trainerProgram();
    if (trainer.isEmpty()) {
        sayTrainerIsMissing();
        return;
    }
    auto* process = new QProcess(this);
    process->setProgram(trainer);
    process->setArguments({QStringLiteral("evaluate"), QStringLiteral("--run"), run});
    m_monitor->setEvaluating(true);
    connect(process, &QProcess::errorOccurred, this, [this, process, trainer](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return;
        m_monitor->setEvaluating(false);
        m_notice->say(QStringLiteral("evaluate"), ui::Tone::Error, tr("%1 could not be started: %2").arg(QDir::toNativeSeparators(trainer), process->errorString()));
        process->deleteLater();
    });
    connect(process, &QProcess::finished, this, [this, process](int code, QProcess::ExitStatus status) {
        m_monitor->setEvaluating(false);
        process->deleteLater();
        if (status == QProcess::NormalExit && code == 0) {
            statusBar()->showMessage(tr("Evaluated"), 6000);
            return;
        }
        if (process->property("cancelled").toBool()) return;
        const QString said = QString::fromUtf8(process->readAllStandardError()).trimmed().section(u'\n', -1);
        m_notice->say(QStringLiteral("evaluate"), ui::Tone::Error, tr("The evaluation did not succeed: %1").arg(said.isEmpty() ? tr("the trainer ended without a word") : said));
    });
    process->start();
    m_notice->say(QStringLiteral("evaluating"), ui::Tone::Hint, tr("Evaluating the newest snapshot on the labelled frames…"), {{tr("Cancel"), [process = QPointer<QProcess>(process)] {
                      if (!process) return;
                      process->setProperty("cancelled", true);
                      process->kill();
                  }}});
    connect(process, &QProcess::finished, m_notice, [this] { m_notice->dismiss(QStringLiteral("evaluating")); });
}

void MainWindow::sayTrainerIsMissing()
{
    m_notice->say(QStringLiteral("train"), ui::Tone::Warning,
                  tr("The trainer, posetuner-train, was not found beside this program. Build or install it with LibTorch (scripts/run does both), "
                     "or name it in the environment variable POSETUNER_TRAINER."));
}

void MainWindow::train()
{
    if (m_document.broken()) {
        m_notice->say(QStringLiteral("edit"), ui::Tone::Error, tr("The text is broken, so it cannot be trained: %1").arg(ui::text(*m_document.broken())));
        return;
    }
    if (!m_document.isOpen()) return;
    if (!m_project) {
        m_notice->say(QStringLiteral("train"), ui::Tone::Warning, tr("Training needs the project: open its folder, not only the configuration."));
        return;
    }
    const QString trainer = trainerProgram();
    if (trainer.isEmpty()) {
        sayTrainerIsMissing();
        return;
    }
    const config::PoseConfig& config = m_document.reading().config;
    ui::PreflightInput input;
    input.projectName = ui::fromUtf8(m_project->info.task);
    input.netType = ui::fromUtf8(config.netType);
    input.iterations = config.totalIterations();
    input.batchSize = config.batchSize;
    const dataset::Shuffle shuffle = dataset::shuffleFor(*m_project, pathFromUtf8(ui::toUtf8(m_document.path())));
    input.trainingFrames = static_cast<int>(shuffle.train.empty() ? m_project->frames.size() : shuffle.train.size());
    input.findings = m_found;
    input.swapsUnflipped = augment::fireProbability(augment::Op::Fliplr, config) > 0.0 && config.loader != config::Loader::Torch && config.fliplrProb < 1.0;
    for (const Device& device : trainingDevices()) input.devices.emplace_back(device.id, device.name);
    input.device = settings().value(QStringLiteral("train/device"), QStringLiteral("auto")).toString();
    input.threads = settings().value(QStringLiteral("train/threads"), 0).toInt();
    const ProcessorMemory memory = processorMemory(config, *m_project, shuffle.train);
    input.memoryMb = memory.mb;
    input.largestBatch = memory.largestBatch;
    input.memoryMeasured = memory.measured;
    input.canMeasure = true;
    input.freeMemoryMb = availableMb();
    input.weights = weightsFor(config, trainer);
    input.weights.chosen = settings().value(QStringLiteral("train/weights")).toString();
    const ui::RunsModel& before = m_runs->model();
    for (int row = 0; row < before.rowCount() && input.secondsPerIteration <= 0.0; ++row)
        if (before.summary(row).netType == input.netType) input.secondsPerIteration = before.summary(row).secondsPerIteration;
    auto* dialog = new ui::PreflightDialog(input, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, trainer] {
        runs::TrainCommand command;
        settings().setValue(QStringLiteral("train/device"), dialog->device());
        showDevice();
        command.device = ui::toUtf8(dialog->device());
        command.processes = dialog->processes();
        command.iterations = dialog->iterations();
        command.threads = dialog->threads();
        command.seed = dialog->seed();
        command.swapOnlyWhenFlipped = dialog->swapOnlyWhenFlipped();
        command.initWeights = ui::toUtf8(dialog->initWeights());
        command.allowSmallerBatch = dialog->allowSmallerBatch();
        const QString weights = dialog->weightsChoice();   // a file is for this once: it fits one network
        settings().setValue(QStringLiteral("train/weights"), weights == QStringLiteral("imagenet") ? weights : QString());
        startTraining(trainer, command);
    });
    connect(dialog, &ui::PreflightDialog::deepLabCutRequested, this, &MainWindow::trainWithDeepLabCut);
    connect(dialog, &ui::PreflightDialog::measureRequested, this, [this, dialog, trainer, config, frames = shuffle.train] {
        auto* process = new QProcess(this);
        connect(dialog, &QObject::destroyed, process, &QProcess::terminate);   // it ends its own helper before itself
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        auto* file = new QTemporaryFile(process);   // the text may be edited and not saved
        if (!file->open()) {
            dialog->setMeasurementFailed(file->errorString());
            process->deleteLater();
            return;
        }
        const std::string bytes = m_document.bytes();
        file->write(bytes.data(), static_cast<qint64>(bytes.size()));
        file->close();
        const auto failed = [process, dialog] {
            const QString said = QString::fromUtf8(process->readAllStandardError()).trimmed().section(u'\n', -1);
            dialog->setMeasurementFailed(tr("The measurement did not succeed: %1").arg(said.isEmpty() ? process->errorString() : said));
        };
        connect(process, &QProcess::errorOccurred, dialog, [failed](QProcess::ProcessError error) { if (error == QProcess::FailedToStart) failed(); });
        connect(process, &QProcess::finished, dialog, [this, dialog, failed, config, frames](int code, QProcess::ExitStatus status) {
            if (status != QProcess::NormalExit || code != 0) return failed();
            if (!m_project) return;
            const ProcessorMemory now = processorMemory(config, *m_project, frames);
            dialog->setMemory(now.mb, availableMb(), now.largestBatch, now.measured);
            m_surroundings.lookAgain();   // the advice on batch and crop knows it as well
        });
        process->start(trainer, {QStringLiteral("dry-step"), QStringLiteral("--config"), file->fileName(), QStringLiteral("--project"), ui::fromUtf8(utf8(m_project->info.root)),
                                 QStringLiteral("--device"), QStringLiteral("cpu"), QStringLiteral("--json")});
    });
    dialog->open();  // not exec: the window stays alive
    askWhetherTrainable(trainer, dialog);
}

void MainWindow::startTraining(const QString& trainer, runs::TrainCommand command)
{
    const fs::path run = runs::newRunFolder(runsFolder(), "run");
    auto made = makeFolder(run);
    if (!made) {   // a project that others keep, or a full drive
        m_notice->say(QStringLiteral("train"), ui::Tone::Error, tr("The run has no place, so nothing was started. %1").arg(ui::text(made.error())),
                      {{tr("Choose another folder…"), [this] { chooseRunsFolder(); }}});
        return;
    }
    // The edited text is trained, saved or not: a copy beside the run, which the run freezes.
    const fs::path copy = run / "edited.yaml";
    made = writeFileAtomically(copy, m_document.bytes());
    if (!made) {
        m_notice->say(QStringLiteral("train"), ui::Tone::Error, ui::text(made.error()));
        return;
    }
    command.config = utf8(copy);
    if (!m_document.isUntitled()) command.shuffleOf = ui::toUtf8(m_document.path());
    command.project = utf8(m_project->info.root);
    command.run = utf8(run);
    QStringList arguments;
    for (const std::string& argument : command.arguments()) arguments << ui::fromUtf8(argument);
    if (launchRun(run, trainer, arguments)) showNewRun(run, tr("Training has started; the window stays free."));
}

void MainWindow::selectNewestRun()
{
    if (!m_project) return;
    const auto all = runs::listRuns(runsFolder());
    if (all.empty()) return;
    showView(QStringLiteral("runs"));
    watchRun(ui::fromUtf8(utf8(all.front())));
}

}  // namespace pt::app
