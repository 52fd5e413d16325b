// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/log.h"
#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "app/window/settings.h"
#include "app/window/translate_dialog.h"
#include "app/window/welcome_page.h"
#include "core/base/file.h"
#include "core/config/torch_template.h"
#include "core/config/torch_translate.h"
#include "widgets/common/text.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>

namespace pt::app {

void MainWindow::openPath(const QString& path)
{
    if (maybeSave()) m_session.openPath(path);
}

void MainWindow::openDemo(int individuals, const QString& folder)
{
    if (!maybeSave()) return;
    QString where = folder;
    if (where.isEmpty()) {
        where = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo-%1").arg(individuals);
    }
    m_session.openDemo(where, individuals);
}

namespace {

/// A text that can be shown in the place of a file that is no YAML.
std::string defaultsFor(const Opened& opened)
{
    const bool torch = QFileInfo(opened.configPath).fileName() == QLatin1String("pytorch_config.yaml");
    if (torch && opened.project) {
        const auto& info = opened.project->info;
        auto made = config::makeTorchConfigText(dataset::torchTemplateFor(info, info.defaultNetType.empty() ? "resnet_50" : info.defaultNetType));
        if (made) return std::move(*made);
    }
    return opened.project ? defaultConfigText(*opened.project) : config::makePoseConfigText({});
}

}  // namespace

void MainWindow::sayBroken()
{
    showFindings({});   // of nothing that stands there
    showView(QStringLiteral("yaml"));
    if (m_notice->current() == QLatin1String("draft") || m_notice->current() == QLatin1String("other")) return;   // the text says it, too
    m_notice->say(QStringLiteral("broken"), ui::Tone::Error,
                  tr("%1. Mend it in the text below; until then the form and the picture show the values of %2.").arg(ui::text(*m_document.broken()), m_document.valuesOf()));
}

void MainWindow::takeOver(const Opened& opened)
{
    hideJob();
    if (opened.error) {
        m_notice->say(QStringLiteral("open"), ui::Tone::Error, ui::text(*opened.error));
        return;
    }
    const std::optional<config::ConfigReading> edited =
        opened.keepEdits && m_document.isUntitled() && m_document.isOpen() ? std::optional(m_document.reading()) : std::nullopt;
    const std::optional<config::ConfigReading> initial = m_untitledInitial;
    const int keepFrame = opened.keepEdits ? m_frame : 0;
    if (m_project) storeLayout();
    m_project = opened.project;
    m_source = opened.source.isEmpty() ? opened.configPath : opened.source;
    logNote(QStringLiteral("opened %1").arg(m_source));
    m_notice->dismiss();
    const QString draftKey = m_project ? ui::fromUtf8(utf8(m_project->info.root)) : QString();
    const auto done = m_document.open(opened.configPath, opened.configText, draftKey, defaultsFor(opened));
    if (!done) {
        m_notice->say(QStringLiteral("open"), ui::Tone::Error, ui::text(done.error()));
        return;
    }
    m_untitledInitial = m_document.isUntitled() ? std::optional(m_document.reading()) : std::nullopt;
    if (edited && initial) carryEdits(*edited, *initial);
    // The form has been filled; the window answers before the rest follows. Something else may be opened meanwhile.
    QTimer::singleShot(0, this, [this, opened, keepFrame, opening = ++m_opening] {
        if (opening == m_opening) showOpened(opened, keepFrame);
    });
}

/// The second half of takeOver(): the panels beside the form.
void MainWindow::showOpened(const Opened& opened, int keepFrame)
{
    m_shownOpening = m_opening;
    m_stack->setCurrentWidget(m_preview);
    m_frames->setProject(m_project);
    m_preview->setProject(m_project);
    m_preview->setConfig(m_document.reading().config);
    showFrame(keepFrame);
    restoreLayout();
    watchRuns();
    updateTexts();
    m_surroundings.forget();
    if (!opened.rest) m_surroundings.look(m_project, opened.configPath);
    requestAdvice();
    updateState();
    const QString remembered = m_project ? ui::fromUtf8(utf8(m_project->info.root)) : opened.configPath;
    if (!remembered.isEmpty()) rememberRecent(m_project && opened.source.endsWith(QLatin1String(".yaml")) ? opened.source : remembered);
    m_welcome->showRecents(recents());
    if (opened.keepEdits) m_notice->say(QStringLiteral("set"), ui::Tone::Good, tr("The training set is there. %1 is open.").arg(QDir::toNativeSeparators(m_document.path())));
    else if (m_document.isUntitled()) offerTrainingSet();
    if (!opened.keepEdits) offerDraft();
    if (m_document.broken()) sayBroken();
    if (m_project) statusBar()->showMessage(tr("%n labelled frames", nullptr, static_cast<int>(m_project->frames.size())), 5000);
    storeSession();   // now, not only on closing: the power may fail
    emit ready();
}

void MainWindow::takeKnown(const std::shared_ptr<const dataset::Project>& project, bool done)
{
    if (m_shownOpening != m_opening) {   // after showOpened(), which is already on its way
        QTimer::singleShot(0, this, [this, project, done, opening = m_opening] {
            if (opening == m_opening) takeKnown(project, done);
        });
        return;
    }
    m_project = project;
    m_frames->updateProject(m_project);
    m_preview->updateProject(m_project);
    if (m_document.isOpen()) m_frames->setConfig(m_document.reading().config);
    m_shuffleOf = {};   // a copy of a configuration is a shuffle's when its split is known
    updateState();
    requestAdvice();
    if (!done) return;
    if (!m_session.busy()) hideJob();
    m_surroundings.look(m_project, m_document.path());   // it reads every image: after the headers, not beside them
}

void MainWindow::offerTrainingSet()
{
    m_notice->say(QStringLiteral("set"), ui::Tone::Hint,
                  tr("This project has no training set yet. You can try everything with DeepLabCut's defaults; creating the set writes the split and pose_cfg.yaml in DeepLabCut's places."),
                  {{tr("Create training set"), [this] { createTrainingSet(); }}});
}

void MainWindow::createTrainingSet()
{
    if (!m_project) return;
    dataset::TrainingSetOptions options;
    if (!m_project->info.trainingFractions.empty()) options.fraction = m_project->info.trainingFractions.front();
    if (!m_project->info.defaultNetType.empty()) options.netType = m_project->info.defaultNetType;
    m_session.createTrainingSet(m_project, options);
}

void MainWindow::carryEdits(const config::ConfigReading& edited, const config::ConfigReading& initial)
{
    for (std::size_t i = 0; i < edited.values.size() && i < initial.values.size(); ++i) {
        const config::EffectiveValue& now = edited.values[i];
        if (now.fileText == initial.values[i].fileText || now.fileText.empty()) continue;
        m_document.edit(ui::fromUtf8(now.key), ui::fromUtf8(now.fileText), false);
    }
}

bool MainWindow::maybeSave()
{
    if (!m_document.isModified() || !m_ask) return true;
    const auto answer = QMessageBox::question(this, tr("Save changes?"), tr("%1 has changes that are not saved.").arg(m_document.name()),
                                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save) return save();
    return answer == QMessageBox::Discard;
}

void MainWindow::askOpenFolder()
{
    const QString last = recents().value(0, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open a DeepLabCut project"), QFileInfo(last).isDir() ? last : QFileInfo(last).path());
    if (!path.isEmpty()) openPath(path);
}

void MainWindow::askOpenFile()
{
    const QString last = recents().value(0, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a configuration"), last, tr("Configurations (*.yaml *.yml);;All files (*)"));
    if (!path.isEmpty()) openPath(path);
}

bool MainWindow::save()
{
    if (m_document.isUntitled()) return saveAs();
    const auto done = m_document.save();
    if (!done) {
        if (done.error().code == ErrorCode::Conflict) diskChanged(false);
        else m_notice->say(QStringLiteral("save"), ui::Tone::Error, ui::text(done.error()), {{tr("Save as…"), [this] { saveAs(); }}});
        return false;
    }
    statusBar()->showMessage(tr("Saved, %n lines changed", nullptr, *done), 6000);
    m_notice->dismiss(QStringLiteral("save"));
    return true;
}

bool MainWindow::saveAs()
{
    const QString suggestion = m_document.isUntitled() && m_project ? ui::fromUtf8(utf8(m_project->info.root)) + QStringLiteral("/pose_cfg.yaml") : m_document.path();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the configuration"), suggestion, tr("Configurations (*.yaml)"));
    if (path.isEmpty()) return false;
    const auto done = m_document.saveAs(path);
    if (!done) {
        m_notice->say(QStringLiteral("save"), ui::Tone::Error, ui::text(done.error()));
        return false;
    }
    m_untitledInitial.reset();
    statusBar()->showMessage(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), 6000);
    return true;
}

void MainWindow::translate()
{
    if (!m_document.isOpen()) return;
    const bool toTorch = m_document.reading().dialect() == params::Dialect::PoseCfg;
    const QString name = toTorch ? QStringLiteral("pytorch_config.yaml") : QStringLiteral("pose_cfg.yaml");
    config::TranslationOptions options;
    if (m_project) {
        const auto shuffle = dataset::shuffleFor(*m_project, pathFromUtf8(ui::toUtf8(m_document.path())));
        if (!shuffle.train.empty()) options.trainingFrames = static_cast<int>(shuffle.train.size());
        if (m_project->info.multiAnimal) {
            options.individuals = m_project->info.individuals;
            options.uniqueBodyparts = static_cast<int>(m_project->info.uniqueBodyparts.size());
        }
    }
    const auto source = config::YamlDocument::parse(ui::toUtf8(m_document.text()));
    const auto done = source ? config::translateConfig(*source, toTorch ? params::Dialect::Torch : params::Dialect::PoseCfg, options)
                             : Result<config::Translation>(source.error());
    if (!done) {
        m_notice->say(QStringLiteral("translate"), ui::Tone::Error, ui::text(done.error()));
        return;
    }
    TranslateDialog report(*done, name, this);
    if (report.exec() != QDialog::Accepted) return;
    const QString beside = m_document.isUntitled() ? (m_project ? ui::fromUtf8(utf8(m_project->info.root)) : QString()) : QFileInfo(m_document.path()).path();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the translation"), beside + u'/' + name, tr("Configurations (*.yaml)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) return;
    const auto written = writeNewFile(pathFromUtf8(ui::toUtf8(path)), done->text);  // an existing file stays as it is, and is named
    if (!written) {
        m_notice->say(QStringLiteral("translate"), ui::Tone::Error, ui::text(written.error()));
        return;
    }
    m_notice->say(QStringLiteral("translate"), ui::Tone::Hint, tr("Saved as %1").arg(QDir::toNativeSeparators(path)), {{tr("Open it"), [this, path] { openPath(path); }}});
}

void MainWindow::fillShuffles()
{
    m_shuffleMenu->clear();
    if (!m_project) return;
    for (const dataset::Shuffle& shuffle : m_project->shuffles) {
        for (const fs::path& file : {shuffle.poseConfig, shuffle.torchConfig}) {
            if (file.empty()) continue;
            const QString path = ui::fromUtf8(utf8(file));
            QAction* action = m_shuffleMenu->addAction(ui::fromUtf8(utf8(shuffle.folder.filename())), this, [this, path] { openPath(path); });
            if (!shuffle.poseConfig.empty() && !shuffle.torchConfig.empty()) action->setText(action->text() + QStringLiteral(" · ") + QFileInfo(path).fileName());
            action->setCheckable(true);
            action->setChecked(QDir::cleanPath(path) == QDir::cleanPath(m_document.path()));
        }
    }
    if (m_shuffleMenu->isEmpty()) m_shuffleMenu->addAction(tr("Create training set"), this, [this] { createTrainingSet(); });
}

void MainWindow::fillRecents()
{
    m_recentMenu->clear();
    const QStringList paths = recents();
    for (const QString& path : paths) m_recentMenu->addAction(QDir::toNativeSeparators(path), this, [this, path] { openPath(path); });
    if (!paths.isEmpty()) m_recentMenu->addSeparator();
    QAction* clear = m_recentMenu->addAction(tr("Clear the list"), this, [this] {
        clearRecents();
        m_welcome->showRecents({});
    });
    clear->setEnabled(!paths.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!maybeSave()) {
        event->ignore();
        return;
    }
    m_session.cancel();
    storeLayout();
    m_document.drafts().release();  // saved, or discarded by the user
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().value(0).isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (!path.isEmpty()) openPath(path);
}

}  // namespace pt::app
