// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Presets: the dialog's wishes carried out.
#include "app/window/main_window.h"

#include "app/window/settings.h"
#include "core/base/file.h"
#include "widgets/common/text.h"
#include "widgets/presets/presets_dialog.h"

#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>
#include <QStatusBar>

namespace pt::app {
namespace {

fs::path presetFolder() { return pathFromUtf8(ui::toUtf8(dataFolder())) / "presets"; }

}  // namespace

void MainWindow::showPresets()
{
    if (!m_document.isOpen()) return;
    if (!m_presets) {
        m_presets = new ui::PresetsDialog(this);
        connect(m_presets, &ui::PresetsDialog::applyRequested, this, &MainWindow::applyPreset);
        connect(m_presets, &ui::PresetsDialog::saveRequested, this, &MainWindow::savePreset);
        connect(m_presets, &ui::PresetsDialog::importRequested, this, [this] {
            const QString file = QFileDialog::getOpenFileName(m_presets, tr("Import a preset"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Presets (*.yaml *.yml)"));
            if (!file.isEmpty()) importPreset(file);
        });
        connect(m_presets, &ui::PresetsDialog::exportRequested, this, [this](const config::Preset& preset) {
            const QString file = QFileDialog::getSaveFileName(m_presets, tr("Export a preset"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + ui::fromUtf8(preset.id) + QStringLiteral(".yaml"), tr("Presets (*.yaml)"));
            if (file.isEmpty()) return;
            const auto done = writeFileAtomically(pathFromUtf8(ui::toUtf8(file)), config::formatPreset(preset));
            m_presets->showTrouble(done ? QString() : ui::text(done.error()));
        });
        connect(m_presets, &ui::PresetsDialog::removeRequested, this, [this](const config::Preset& preset) {
            std::error_code ec;
            fs::path aside = preset.file;
            aside += ".removed";  // a slip of the hand is undone by renaming it back
            fs::rename(preset.file, aside, ec);
            refreshPresets({});
            if (ec) m_presets->showTrouble(ui::fromUtf8(ec.message()));
        });
        connect(&m_document, &Document::changed, m_presets, [this] {
            if (m_presets->isVisible() && m_document.isOpen()) m_presets->showDocument(m_document.yaml());
        });
    }
    m_presets->setOthers({{QStringLiteral("default"), tr("DeepLabCut's defaults")}, {QStringLiteral("saved"), tr("the saved file")}});
    m_presets->showDocument(m_document.yaml());
    refreshPresets({});
    m_presets->show();
    m_presets->raise();
    m_presets->activateWindow();
}

void MainWindow::refreshPresets(const QString& select)
{
    std::vector<Error> troubles;
    const auto presets = config::listPresets(presetFolder(), &troubles);
    m_presets->showPresets(presets, troubles);
    if (!select.isEmpty()) m_presets->select(select);
}

void MainWindow::applyPreset(const config::Preset& preset)
{
    if (m_document.broken()) {
        m_presets->showTrouble(ui::text(*m_document.broken()));
        return;
    }
    const auto done = config::applyPreset(m_document.yaml(), preset);
    if (!done) {
        m_presets->showTrouble(ui::text(done.error()));
        return;
    }
    const QString name = ui::fromUtf8(config::inLanguage(preset.name, QLocale().name().left(2).toStdString()));
    m_document.replaceText(done->document.text(), tr("Preset %1").arg(name));
    statusBar()->showMessage(tr("%1: %n values changed. Undo takes them back together.", nullptr, static_cast<int>(done->changes.size())).arg(name), 8000);
}

void MainWindow::savePreset(const QString& name, const QString& other)
{
    const auto before = otherText(other);
    const auto parsed = before ? config::YamlDocument::parse(*before) : Result<config::YamlDocument>(before.error());
    if (!parsed) {
        m_presets->showTrouble(ui::text(parsed.error()));
        return;
    }
    config::Preset preset = config::presetFromDifference(*parsed, m_document.yaml(), ui::toUtf8(name));
    const auto saved = config::savePreset(presetFolder(), preset);
    refreshPresets(saved ? ui::fromUtf8(preset.id) : QString());
    if (!saved) m_presets->showTrouble(ui::text(saved.error()));
}

void MainWindow::importPreset(const QString& file)
{
    const auto text = readFile(pathFromUtf8(ui::toUtf8(file)), 1 << 20);
    auto preset = text ? config::parsePreset(*text, ui::toUtf8(file)) : Result<config::Preset>(text.error());
    const auto saved = preset ? config::savePreset(presetFolder(), *preset) : Result<void>(preset.error());
    refreshPresets(saved ? ui::fromUtf8(preset->id) : QString());
    if (!saved) m_presets->showTrouble(ui::text(saved.error()));
}

}  // namespace pt::app
