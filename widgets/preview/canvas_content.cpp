// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/canvas_content.h"

#include "core/preview/preview.h"
#include "widgets/preview/preview_pictures.h"

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

void paintImage(QPainter& painter, const Picture& picture, const QRectF& box, double pixelRatio)
{
    if (picture.isNull()) return;
    const QImage& image = picture.forWidth(box.width() * pixelRatio);
    if (std::abs(image.width() - box.width() * pixelRatio) < 1.5 && std::abs(image.height() - box.height() * pixelRatio) < 1.5 && pixelRatio == 1.0) {
        painter.drawImage(box.topLeft().toPoint(), image);   // made for this size
        return;
    }
    // Never smoothed above 100 %: a pixel of the network's input is a pixel.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, box.width() * pixelRatio < image.width());
    painter.drawImage(box, image);
}

void paintWipe(QPainter& painter, const CanvasContent& content, const QRectF& box, const PaintOptions& options)
{
    const double x = box.left() + options.wipe * box.width();
    painter.save();
    painter.setClipRect(QRectF(box.left(), box.top(), x - box.left(), box.height()), Qt::IntersectClip);
    paintImage(painter, content.compare, box, options.pixelRatio);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 120), 3));
    painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    painter.setPen(QPen(Qt::white, 1));
    painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    painter.setBrush(QColor(255, 255, 255, 230));
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
    painter.drawEllipse(QPointF(x, box.center().y()), 9, 9);
    painter.setBrush(Qt::NoBrush);
}

void paintGrid(QPainter& painter, const CanvasContent& content, const QTransform& t)
{
    if (content.gridStep <= 0 || content.gridStep * t.m11() < 5.0) return;   // a grid finer than that is only fog
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(QColor(255, 255, 255, 60), 0));
    const int w = content.logical().width(), h = content.logical().height();
    for (int x = 0; x <= w; x += content.gridStep) painter.drawLine(t.map(QPointF(x, 0)), t.map(QPointF(x, h)));
    for (int y = 0; y <= h; y += content.gridStep) painter.drawLine(t.map(QPointF(0, y)), t.map(QPointF(w, y)));
}

void paintOutlines(QPainter& painter, const CanvasContent& content, const QTransform& t)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor colour(255, 255, 255, content.outlines.size() > 4 ? 130 : 235);
    const auto twice = [&](auto draw) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(0, 0, 0, 120), 3));
        draw();
        painter.setPen(QPen(colour, 1));
        draw();
    };
    for (std::size_t i = 0; i < content.outlines.size(); ++i) {
        const QRectF box = t.mapRect(content.outlines[i]);
        twice([&] { painter.drawRect(box); });
        if (i < content.outlineTexts.size()) {
            constexpr double kWords = 190.0, kLine = 34.0;   // room for the words, however small the box is: then beneath it, where they cover nothing of it
            paintCaption(painter, box.width() < kWords ? QRectF(box.left() - 6, box.bottom(), kWords, kLine) : box, content.outlineTexts[i],
                         box.width() < kWords ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignBottom | Qt::AlignRight);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPolygonF& polygon : content.polygons) {
        twice([&] { painter.drawPolygon(t.map(polygon)); });
    }
}

void paintVectors(QPainter& painter, const CanvasContent& content, const QTransform& t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto& circle : content.circles) {
        const double r = circle.radius * t.m11();
        painter.setPen(QPen(QColor(0, 0, 0, 130), 2.6));
        painter.drawEllipse(t.map(circle.centre), r, r);
        painter.setPen(QPen(circle.colour, 1.2));
        painter.drawEllipse(t.map(circle.centre), r, r);
    }
    const bool heads = t.m11() > 0.9;
    for (const auto& arrow : content.arrows) {
        const QLineF line = t.map(arrow.line);
        painter.setPen(QPen(QColor(0, 0, 0, 140), 2.6));
        painter.drawLine(line);
        painter.setPen(QPen(arrow.colour, 1.2));
        painter.drawLine(line);
        if (!heads || line.length() < 5.0) continue;
        QLineF wing = QLineF(line.p2(), line.p1());
        wing.setLength(std::min(6.0, line.length() * 0.4));
        for (const double turn : {24.0, -24.0}) {
            QLineF side = wing;
            side.setAngle(wing.angle() + turn);
            painter.drawLine(side);
        }
    }
    painter.setPen(QPen(QColor(230, 60, 40), 2));
    for (const QPointF& p : content.lostLabels) {
        const QPointF c = t.map(p);
        painter.drawLine(c + QPointF(-5, -5), c + QPointF(5, 5));
        painter.drawLine(c + QPointF(-5, 5), c + QPointF(5, -5));
    }
}

void paintNames(QPainter& painter, const CanvasContent& content, const QTransform& t, const OverlayPainter& overlay)
{
    if (content.names.isEmpty()) return;
    for (int i = 0; i < content.labels.individuals; ++i) {
        for (int k = 0; k < content.labels.parts && k < content.names.size(); ++k) {
            const auto& p = content.labels.at(i, k);
            if (!dataset::Annotations::isLabeled(p) || overlay.hiddenParts.contains(k)) continue;
            const QPointF at = t.map(QPointF(p.x, p.y)) + QPointF(7, -5);
            painter.setPen(QColor(0, 0, 0, 190));
            for (const QPointF& d : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)}) painter.drawText(at + d, content.names[k]);
            painter.setPen(Qt::white);
            painter.drawText(at, content.names[k]);
        }
    }
}

}  // namespace

const QImage& Picture::forWidth(double width) const
{
    const QImage* chosen = &image;
    for (const QImage& next : smaller) {
        if (next.width() < width - 1.5) break;
        chosen = &next;
    }
    return *chosen;
}

void paintContent(QPainter& painter, const CanvasContent& content, const QTransform& t, const OverlayPainter& overlay, const PaintOptions& options)
{
    if (content.isNull()) return;
    const QRectF box = t.mapRect(QRectF(QPointF(0, 0), content.logical()));
    const bool compare = options.mode != CanvasMode::Plain && !content.compare.isNull();
    painter.setOpacity(options.opacity);
    paintImage(painter, compare && options.mode == CanvasMode::Compare ? content.compare : content.image, box, options.pixelRatio);
    if (compare && options.mode == CanvasMode::Wipe) paintWipe(painter, content, box, options);
    if (!content.overlay.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, box.width() * options.pixelRatio < content.overlay.width());
        painter.drawImage(box, content.overlay);
    }
    painter.setOpacity(1.0);
    paintGrid(painter, content, t);
    paintOutlines(painter, content, t);
    if (content.showLabels) overlay.paint(painter, content.labels, t);
    paintVectors(painter, content, t);
    paintNames(painter, content, t, overlay);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace pt::ui
