// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text beside the form, and the comparison with other texts.
#include "app/window/main_window.h"

#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "core/base/file.h"
#include "core/config/presets.h"
#include "core/config/yaml_locate.h"
#include "widgets/common/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTabWidget>

namespace pt::app {
namespace {

const QString kSaved = QStringLiteral("saved");
const QString kDefault = QStringLiteral("default");

/// DeepLabCut's template for the same animals, where there is no project to ask.
std::string templateFor(const config::PoseConfig& config)
{
    config::TemplateInput input;
    input.multiAnimal = config.loader == config::Loader::MultiImgaug;
    input.projectPath = config.projectPath;
    input.dataset = config.dataset;
    input.initWeights = config.initWeights;
    input.netType = config.netType;
    input.jointNames = config.jointNames;
    input.pafGraph = config.pafGraph;
    input.numIdChannels = config.numIdChannels;
    input.datasetType = input.multiAnimal ? "multi-animal-imgaug" : "imgaug";
    return config::makePoseConfigText(input);
}

}  // namespace

void MainWindow::connectTexts()
{
    ui::YamlEditor* editor = m_text->editor();
    connect(editor, &ui::YamlEditor::textEdited, &m_document, &Document::typeText);
    connect(editor, &ui::YamlEditor::caretMoved, this, &MainWindow::caretAt);
    connect(editor, &ui::YamlEditor::fixRequested, &m_document, &Document::apply);
    connect(m_diff, &ui::DiffPanel::otherChosen, this, &MainWindow::compareWith);
    connect(m_diff, &ui::DiffPanel::takeRequested, this, [this](const config::ValueChange& change) { takeOverValues({change}); });
    connect(m_diff, &ui::DiffPanel::takeAllRequested, this, &MainWindow::takeOverValues);
    connect(m_diff, &ui::DiffPanel::keyActivated, this, &MainWindow::focusParameter);
}

void MainWindow::showDocumentText()
{
    m_text->editor()->showText(m_document.bytes(), m_document.savedBytes());
    m_text->showBroken(m_document.broken());
    if (!m_document.broken()) m_notice->dismiss(QStringLiteral("broken"));
}

void MainWindow::updateTexts()
{
    if (!m_document.isOpen()) return;
    showDocumentText();
    fillOthers();
    const QString other = m_diff->other().isEmpty() ? kSaved : m_diff->other();
    const auto text = otherText(other);
    if (text) m_diff->showTexts(*text, m_document.bytes());
    else m_diff->showTrouble(ui::text(text.error()));
    const int changed = text ? m_diff->differences() : 0;
    m_tabs->setTabText(2, changed > 0 ? tr("Diff (%1)").arg(changed) : tr("Diff"));
    m_frames->setConfig(m_document.reading().config);
}

void MainWindow::caretAt(std::size_t byte)
{
    if (!m_document.isOpen() || m_document.broken()) return;
    // The innermost key that the form has a row for: inside a list of a parameter it is the parameter.
    for (config::KeyPath path = config::keyAt(m_document.yaml(), byte); !path.empty(); path.pop_back()) {
        const std::string key = config::formatKeyPath(path);
        if (!params::find(key)) continue;
        m_params->point(ui::fromUtf8(key));
        return;
    }
}

void MainWindow::fillOthers()
{
    std::vector<ui::DiffPanel::Other> others = {{kSaved, tr("the saved file")}};
    if (!config::isTorchFile(m_document.yaml())) others.push_back({kDefault, tr("DeepLabCut's defaults")});
    if (m_project) {
        for (const dataset::Shuffle& shuffle : m_project->shuffles) {
            const QString path = ui::fromUtf8(utf8(shuffle.poseConfig));
            if (shuffle.poseConfig.empty() || QDir::cleanPath(path) == QDir::cleanPath(m_document.path())) continue;
            others.push_back({path, ui::fromUtf8(utf8(shuffle.folder.filename()))});
        }
    }
    for (const QString& file : m_files) others.push_back({file, QFileInfo(file).fileName()});
    m_diff->setOthers(others);
}

void MainWindow::compareWith(const QString& other)
{
    if (other.isEmpty()) {
        const QString file = QFileDialog::getOpenFileName(this, tr("Compare with a file"), QFileInfo(m_document.path()).path(), tr("Configurations (*.yaml *.yml);;All files (*)"));
        if (!file.isEmpty() && !m_files.contains(file)) m_files << file;
        fillOthers();
        m_diff->choose(file.isEmpty() ? kSaved : file);
    } else if (!m_files.contains(other) && QFileInfo(other).isAbsolute()) {
        fillOthers();
        m_diff->choose(other);
    } else {
        m_diff->choose(other);
    }
    updateTexts();
}

Result<std::string> MainWindow::otherText(const QString& other) const
{
    if (other == kSaved) return m_document.savedBytes();
    if (other == kDefault) return m_project ? defaultConfigText(*m_project) : templateFor(m_document.reading().config);
    return readFile(pathFromUtf8(ui::toUtf8(other)), std::uintmax_t{1} << 24);
}

void MainWindow::takeOverValues(const std::vector<config::ValueChange>& changes)
{
    if (changes.empty()) return;
    if (m_document.broken()) {
        m_notice->say(QStringLiteral("edit"), ui::Tone::Error, ui::text(*m_document.broken()));
        return;
    }
    config::YamlDocument next = m_document.yaml();
    for (const auto& change : changes) {
        if (const auto done = config::applyChange(next, change, false); !done) {
            m_notice->say(QStringLiteral("edit"), ui::Tone::Error, ui::text(done.error()));
            return;   // all or nothing
        }
    }
    config::ValueChange label = changes.front();
    std::swap(label.before, label.after);
    if (label.kind != config::ValueChange::Kind::Changed)
        label.kind = label.kind == config::ValueChange::Kind::Added ? config::ValueChange::Kind::Removed : config::ValueChange::Kind::Added;
    m_document.replaceText(next.text(), changes.size() == 1 ? changeText(label) : tr("take over %n values", nullptr, static_cast<int>(changes.size())));
}

}  // namespace pt::app
