// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/overlay_painter.h"

#include "core/preview/preview.h"

#include <QFontMetricsF>
#include <QPolygonF>

namespace pt::ui {

QColor partColour(int part)
{
    const cv::Scalar c = preview::partColour(part);
    return QColor(static_cast<int>(c[0]), static_cast<int>(c[1]), static_cast<int>(c[2]));
}

void OverlayPainter::paintMarker(QPainter& painter, const QPointF& at, int individual, const QColor& colour) const
{
    const double r = markerRadius;
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1.4));
    painter.setBrush(colour);
    switch (individual % 4) {   // individuals by shape, parts by colour
    case 0: painter.drawEllipse(at, r, r); break;
    case 1: painter.drawRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, 1.8 * r, 1.8 * r)); break;
    case 2: painter.drawPolygon(QPolygonF({at + QPointF(0, -1.25 * r), at + QPointF(1.15 * r, 0.85 * r), at + QPointF(-1.15 * r, 0.85 * r)})); break;
    default: painter.drawPolygon(QPolygonF({at + QPointF(0, -1.3 * r), at + QPointF(1.3 * r, 0), at + QPointF(0, 1.3 * r), at + QPointF(-1.3 * r, 0)})); break;
    }
}

void OverlayPainter::paint(QPainter& painter, const dataset::Annotations& labels, const QTransform& toView) const
{
    using dataset::Annotations;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto view = [&](const cv::Point2d& p) { return toView.map(QPointF(p.x, p.y)); };
    for (int i = 0; i < labels.individuals; ++i) {
        for (const auto& [a, b] : skeleton) {
            if (a >= labels.parts || b >= labels.parts || hiddenParts.contains(a) || hiddenParts.contains(b)) continue;
            const auto& p = labels.at(i, a);
            const auto& q = labels.at(i, b);
            if (!Annotations::isLabeled(p) || !Annotations::isLabeled(q)) continue;
            for (const auto& [colour, width] : {std::pair(QColor(0, 0, 0, 150), 3.2), std::pair(QColor(245, 245, 245, 230), 1.3)}) {
                painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
                painter.drawLine(view(p), view(q));
            }
        }
        for (int k = 0; k < labels.parts; ++k) {
            const auto& p = labels.at(i, k);
            if (Annotations::isLabeled(p) && !hiddenParts.contains(k)) paintMarker(painter, view(p), i, partColour(k));
        }
    }
}

void paintCaption(QPainter& painter, const QRectF& area, const QString& text, Qt::Alignment where, const QColor& ground)
{
    if (text.isEmpty()) return;
    constexpr double kPad = 6.0;
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width() - 4 * kPad);
    const QSizeF size(metrics.horizontalAdvance(shown) + 2 * kPad, metrics.height() + kPad);
    const double x = where & Qt::AlignRight ? area.right() - size.width() - kPad : where & Qt::AlignHCenter ? area.center().x() - size.width() / 2 : area.left() + kPad;
    const double y = where & Qt::AlignBottom ? area.bottom() - size.height() - kPad : where & Qt::AlignVCenter ? area.center().y() - size.height() / 2 : area.top() + kPad;
    const QRectF box(QPointF(x, y), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, shown);
}

}  // namespace pt::ui
