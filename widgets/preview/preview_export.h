// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "widgets/preview/canvas_content.h"
#include "widgets/preview/figure_view.h"

#include <QPainter>
#include <QPalette>

#include <functional>

namespace pt::ui {

/// Everything that is on the page, to be painted once more elsewhere: pictures in their own pixels, overlays and letters as vectors.
struct ExportScene
{
    struct Cell
    {
        CanvasContent content;
        CanvasMode mode = CanvasMode::Plain;
    };
    std::vector<Cell> cells;
    int columns = 1;
    OverlayPainter overlay;
    FigureView::Make figure;             ///< Beneath the pictures, or the whole page where there are none.
    std::function<void(QPainter&, const QSizeF&)> page;   ///< Instead of all that: a page that paints itself (the schedule).
    QStringList parts, animals;          ///< What colours and shapes of the markers mean, beneath the pictures; empty: no such line.
    QString caption;

    QSizeF size() const;                 ///< Units: pixels of the pictures.
};

/// Paints the scene at the painter's origin in light colours.
void paintScene(QPainter& painter, const ExportScene& scene);
QImage sceneImage(const ExportScene& scene);
/// Writes PNG, SVG or PDF by the file's ending. Errors: InvalidArgument (another ending), Io.
Result<void> writeScene(const ExportScene& scene, const QString& path);

/// Light colours whatever the window's are: a file goes onto paper.
QPalette paperPalette();

}  // namespace pt::ui
