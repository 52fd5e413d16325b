// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page as a file or on the clipboard.
#include "widgets/preview/preview_panel.h"

#include "core/base/file.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/text.h"
#include "widgets/preview/figure_view.h"
#include "widgets/preview/image_canvas.h"
#include "widgets/preview/preview_controls.h"
#include "widgets/preview/preview_export.h"
#include "widgets/preview/schedule_plot.h"
#include "widgets/preview/sheet_canvas.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

namespace pt::ui {

void PreviewPanel::buildExport()
{
    QMenu* menu = m_controls->exportMenu();
    for (const auto& [text, ending] : {std::pair(tr("Save as PNG…"), "png"), std::pair(tr("Save as SVG…"), "svg"), std::pair(tr("Save as PDF…"), "pdf")}) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QStringLiteral("preview.export.") + QLatin1String(ending));
        connect(action, &QAction::triggered, this, [this, kind = QString::fromLatin1(ending)] { askExport(kind); });
    }
    QAction* copy = menu->addAction(tr("Copy the picture"));
    copy->setObjectName(QStringLiteral("preview.export.copy"));
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &PreviewPanel::copyToClipboard);
}

ExportScene PreviewPanel::scene() const
{
    ExportScene out;
    QWidget* shown = m_pages->currentWidget();
    preview::Request asked = m_shown ? m_shown->asked->request : preview::Request{};
    if (shown == m_schedule) {
        asked.config = m_config;
        asked.view = preview::View::Schedule;
        out.figure = [config = m_config](cv::Size2d size) { return preview::scheduleFigure(config, preview::scheduleGeometry(config.multiStep, size), size); };
    } else if (shown == m_chart) {
        out.figure = m_chart->figure();
    } else if (m_shown) {
        if (shown == m_sheet) {
            for (const auto& content : m_shown->sheet) out.cells.push_back({content, CanvasMode::Plain});
            out.overlay = m_sheet->overlayPainter();
            out.columns = m_sheet->columns();
        } else {
            if (m_before->isVisibleTo(m_pair)) out.cells.push_back({m_shown->before, CanvasMode::Plain});
            out.cells.push_back({m_shown->after, m_after->mode()});
            out.overlay = m_after->overlayPainter();
            out.columns = static_cast<int>(out.cells.size());
        }
        out.figure = m_strip->figure();
        if (m_shown->answer.beforeLabels.parts > 0) {
            out.parts = m_partNames;
            out.animals = m_animalNames;
        }
    }
    out.caption = fromUtf8(preview::captionFor(asked));
    return out;
}

Result<void> PreviewPanel::exportTo(const QString& path) const { return writeScene(scene(), path); }

void PreviewPanel::copyToClipboard() const { QGuiApplication::clipboard()->setImage(sceneImage(scene())); }

void PreviewPanel::askExport(const QString& ending)
{
    QString name = QStringLiteral("preview-%1-seed%2.%3").arg(QLatin1String(preview::viewName(currentView()))).arg(seed()).arg(ending);
    // beside the project first, then where the last one went
    const QString folder = !m_exportFolder.isEmpty() ? m_exportFolder : m_project ? fromUtf8(utf8(m_project->info.root)) : QString();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the picture"), QDir(folder).filePath(name), tr("Picture (*.%1)").arg(ending));
    if (path.isEmpty()) return;
    m_exportFolder = QFileInfo(path).absolutePath();
    const auto done = exportTo(path);
    m_status->setText(done ? tr("saved as %1").arg(path) : text(done.error()));
}

}  // namespace pt::ui
