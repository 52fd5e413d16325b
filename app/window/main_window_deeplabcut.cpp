// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Networks, optimisers and schedulers that PoseTuner does not train with: the user's own DeepLabCut does, and the window shows how it goes.
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "app/window/settings.h"
#include "core/base/file.h"
#include "core/dataset/project.h"
#include "widgets/common/text.h"
#include "widgets/runs/preflight_dialog.h"

#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>

namespace pt::app {
namespace {

constexpr auto kScript = "train_with_deeplabcut.py";
/// What that script says when it is asked for what DeepLabCut cannot do; here so that it is translated.
[[maybe_unused]] constexpr auto kCannotPause = QT_TRANSLATE_NOOP("DeepLabCut", "DeepLabCut can only be stopped: it neither pauses nor saves on request.");

/// Position of a shuffle's fraction in the project's TrainingFraction, as train_network's trainingsetindex wants it; 0 where it is not listed.
int trainingSetIndex(const dataset::ProjectInfo& info, double fraction)
{
    const auto& all = info.trainingFractions;
    const auto found = std::find_if(all.begin(), all.end(), [&](double f) { return std::abs(f - fraction) < 0.005; });
    return found == all.end() ? 0 : static_cast<int>(found - all.begin());
}

/// Epochs or iterations that the file plans; 0 when it does not say.
long long planned(const config::PoseConfig& config)
{
    return config.multiStep.empty() ? 0 : config.totalIterations();
}

}  // namespace

void MainWindow::askWhetherTrainable(const QString& trainer, ui::PreflightDialog* dialog)
{
    auto* file = new QTemporaryFile(dialog);   // the text may be edited and not saved
    if (!file->open()) return;
    const std::string bytes = m_document.bytes();
    file->write(bytes.data(), static_cast<qint64>(bytes.size()));
    file->close();
    auto* process = new QProcess(dialog);
    connect(process, &QProcess::finished, dialog, [process, dialog = QPointer<ui::PreflightDialog>(dialog), net = ui::fromUtf8(m_document.reading().config.netType)] {
        const QStringList said = QString::fromUtf8(process->readAllStandardOutput()).split(QLatin1Char('\n'));
        if (!dialog || said[0].trimmed() != QLatin1String("unsupported")) return;
        const QString setting = said.value(1).trimmed();   // of a network that is trained here
        dialog->offerDeepLabCut(setting.isEmpty()
                                    ? tr("PoseTuner does not train %1 itself. Your own DeepLabCut can, from the saved file; the losses will be shown here.").arg(net)
                                    : tr("PoseTuner does not train with %1 itself. Your own DeepLabCut can, from the saved file; the losses will be shown here.").arg(setting));
    });
    process->start(trainer, {QStringLiteral("check"), QStringLiteral("--config"), file->fileName()});
}

void MainWindow::trainWithDeepLabCut()
{
    const auto refuse = [this](const QString& why, const std::vector<NoticeBar::Choice>& choices = {}) { m_notice->say(QStringLiteral("train"), ui::Tone::Warning, why, choices); };
    if (!m_project || !m_document.isOpen()) return;
    const QString python = settings().value(QStringLiteral("python")).toString();
    if (python.isEmpty()) {
        refuse(tr("PoseTuner does not know yet which Python has your DeepLabCut."), {{tr("Preferences…"), [this] { showPreferences(); }}});
        return;
    }
    const fs::path file = pathFromUtf8(ui::toUtf8(m_document.path()));
    const dataset::Shuffle shuffle = dataset::shuffleFor(*m_project, file);
    std::error_code ec;
    if (m_document.isUntitled() || !(fs::equivalent(shuffle.poseConfig, file, ec) || fs::equivalent(shuffle.torchConfig, file, ec))) {
        refuse(tr("DeepLabCut trains only the file of a shuffle in its own place; create a training set or open one of the project's shuffles."));
        return;
    }
    if (m_document.isModified() && !save()) return;   // it reads the file, not this window
    const fs::path run = runs::newRunFolder(runsFolder(), "deeplabcut");
    runs::RunInfo info;
    info.engine = "deeplabcut";
    info.project = utf8(m_project->info.root);
    info.configFile = utf8(file);
    info.netType = m_document.reading().config.netType;
    info.iterations = planned(m_document.reading().config);
    auto made = runs::createRun(run, m_document.bytes(), info);
    QFile script(QStringLiteral(":/deeplabcut/") + QLatin1String(kScript));
    if (made && script.open(QIODevice::ReadOnly)) made = writeFileAtomically(run / kScript, script.readAll().toStdString());
    if (!made) {
        m_notice->say(QStringLiteral("train"), ui::Tone::Error, tr("The run has no place, so nothing was started. %1").arg(ui::text(made.error())),
                      {{tr("Choose another folder…"), [this] { chooseRunsFolder(); }}});
        return;
    }
    const fs::path stats = file.parent_path() / "learning_stats.csv";
    const QStringList arguments = {QStringLiteral("-u"), ui::fromUtf8(utf8(run / kScript)), QStringLiteral("--config"), ui::fromUtf8(utf8(m_project->info.root / "config.yaml")),
                                   QStringLiteral("--shuffle"), QString::number(shuffle.index), QStringLiteral("--trainingset-index"),
                                   QString::number(trainingSetIndex(m_project->info, shuffle.trainFraction)), QStringLiteral("--run"), ui::fromUtf8(utf8(run)),
                                   QStringLiteral("--stats"), ui::fromUtf8(utf8(stats)), QStringLiteral("--planned"), QString::number(info.iterations)};
    if (launchRun(run, python, arguments)) showNewRun(run, tr("DeepLabCut is training; the window stays free."));
}

}  // namespace pt::app
