// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/annotations.h"

#include <QColor>
#include <QPainter>
#include <QSet>

#include <array>
#include <vector>

namespace pt::ui {

QColor partColour(int part);

/// Paints labels and skeleton over a picture: one device pixel sharp at any zoom, with a halo that reads on black fur and on a white floor.
/// toView maps picture pixels (corner-based, as labels count) to the painter's coordinates.
struct OverlayPainter
{
    std::vector<std::array<int, 2>> skeleton;
    QSet<int> hiddenParts;
    double markerRadius = 4.5;       ///< Device-independent pixels.

    void paint(QPainter& painter, const dataset::Annotations& labels, const QTransform& toView) const;
    void paintMarker(QPainter& painter, const QPointF& at, int individual, const QColor& colour) const;
};

/// A text on a dark, rounded ground, in a corner of a picture.
void paintCaption(QPainter& painter, const QRectF& area, const QString& text, Qt::Alignment where, const QColor& ground = QColor(0, 0, 0, 150));

}  // namespace pt::ui
