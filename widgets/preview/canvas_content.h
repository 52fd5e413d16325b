// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/preview/overlay_painter.h"

#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QStringList>
#include <QTransform>

#include <vector>

namespace pt::ui {

/// A picture with its halved versions, so that a large frame is shown small without jagged edges and without touching every pixel.
struct Picture
{
    QImage image;
    std::vector<QImage> smaller;           ///< Each half the one before; averaged.

    bool isNull() const { return image.isNull(); }
    /// The smallest version that still has a pixel for each device pixel when the picture is `width` device pixels wide.
    const QImage& forWidth(double width) const;
};

/// What a canvas shows. Coordinates are picture pixels, counted from the corner.
struct CanvasContent
{
    struct Circle { QPointF centre; double radius = 0.0; QColor colour; };
    struct Arrow { QLineF line; QColor colour; };

    Picture image;
    QSize size;                            ///< The picture's own pixels; a coarse image has fewer. Empty: the image's.
    QImage overlay;                        ///< Stretched over the picture, with alpha; may be null.
    Picture compare;                       ///< What wipe and flicker show instead; may be null.
    dataset::Annotations labels;
    std::vector<QRectF> outlines;          ///< Crop windows, ghost frames.
    std::vector<QString> outlineTexts;     ///< Beside the outlines; may be shorter.
    std::vector<QPolygonF> polygons;       ///< Turned windows.
    std::vector<Circle> circles;           ///< Effective radius of the score map.
    std::vector<Arrow> arrows;             ///< Location refinement.
    std::vector<QPointF> lostLabels;       ///< Crossed out.
    QStringList names;                     ///< Body parts, written beside their labels; empty: not written.
    int gridStep = 0;                      ///< Stride grid, px; 0 = none.
    QString title, stamp;                  ///< Top left; across the middle.
    QString shortTitle;                    ///< Where the picture is too small for the title; empty: the title.
    QString note;                          ///< One of several pictures: title and what happened to it, line by line.
    bool showLabels = true;
    bool wheel = false;                    ///< Which colour means which direction.
    bool marked = false;                   ///< "yours" among several.

    QSize logical() const { return size.isEmpty() ? image.image.size() : size; }
    bool isNull() const { return image.isNull(); }
};

enum class CanvasMode { Plain, Wipe, Compare };

struct PaintOptions
{
    CanvasMode mode = CanvasMode::Plain;
    double wipe = 0.5;                     ///< Relative place of the wipe's edge.
    double opacity = 1.0;
    double pixelRatio = 1.0;               ///< Device pixels for one of the painter's units.
};

/// Paints pixels and overlays; toView maps picture pixels to the painter's coordinates. Images are never smoothed above 100 %; overlays stay
/// one device pixel sharp at any zoom and have a halo. Titles and stamps are the caller's: they belong to the area, not to the picture.
void paintContent(QPainter& painter, const CanvasContent& content, const QTransform& toView, const OverlayPainter& overlay, const PaintOptions& options);

}  // namespace pt::ui
