// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/sheet_canvas.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

const QColor kGround(88, 88, 90);
constexpr double kGap = 6.0;

}  // namespace

SheetCanvas::SheetCanvas(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_overlay.markerRadius = 3.2;
}

void SheetCanvas::setContents(std::vector<CanvasContent> contents)
{
    m_contents = std::move(contents);
    update();
}

void SheetCanvas::setSkeleton(std::vector<std::array<int, 2>> skeleton)
{
    m_overlay.skeleton = std::move(skeleton);
    update();
}

void SheetCanvas::setHiddenParts(const QSet<int>& parts)
{
    m_overlay.hiddenParts = parts;
    update();
}

void SheetCanvas::setDimmed(bool dimmed)
{
    if (m_dimmed == dimmed) return;
    m_dimmed = dimmed;
    update();
}

int SheetCanvas::columns() const
{
    // As many columns as make the pictures largest in the room there is.
    double best = 0;
    int chosen = 1;
    const int n = static_cast<int>(m_contents.size());
    for (int c = 1; c <= n; ++c) {
        const int rows = (n + c - 1) / c;
        const double size = std::min(width() / double(c), height() / double(rows) * 4.0 / 3.0);
        if (size > best) best = size, chosen = c;
    }
    return chosen;
}

QRectF SheetCanvas::cell(int index) const
{
    const int c = columns();
    const int rows = (static_cast<int>(m_contents.size()) + c - 1) / c;
    const double w = (width() - kGap) / c;
    const double h = (height() - kGap) / rows;
    return {kGap + index % c * w, kGap + index / c * h, w - kGap, h - kGap};
}

void SheetCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), kGround);
    if (m_contents.empty()) return;
    int widest = 1, tallest = 1;
    for (const auto& content : m_contents) {
        widest = std::max(widest, content.image.width());
        tallest = std::max(tallest, content.image.height());
    }
    for (int i = 0; i < static_cast<int>(m_contents.size()); ++i) {
        const auto& content = m_contents[static_cast<std::size_t>(i)];
        const QRectF box = cell(i);
        const double s = std::min(box.width() / widest, box.height() / tallest);   // one scale for all: sizes compare
        const QSizeF size(content.image.width() * s, content.image.height() * s);
        const QPointF corner(box.center().x() - size.width() / 2, box.center().y() - size.height() / 2);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, s * devicePixelRatioF() < 1.0);
        painter.setOpacity(m_dimmed ? 0.6 : content.stamp.isEmpty() ? 1.0 : 0.45);
        painter.drawImage(QRectF(corner, size), content.image);
        if (!content.overlay.isNull()) painter.drawImage(QRectF(corner, size), content.overlay);
        painter.setOpacity(1.0);
        painter.save();
        painter.setClipRect(box);
        QTransform t;
        t.translate(corner.x(), corner.y());
        t.scale(s, s);
        if (content.showLabels) m_overlay.paint(painter, content.labels, t);
        painter.restore();
        paintCaption(painter, box, content.title, Qt::AlignTop | Qt::AlignLeft);
        paintCaption(painter, box, content.stamp, Qt::AlignVCenter | Qt::AlignHCenter, QColor(176, 40, 24, 225));
    }
}

void SheetCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    for (int i = 0; i < static_cast<int>(m_contents.size()); ++i) {
        if (cell(i).contains(event->position())) {
            emit chosen(i);
            return;
        }
    }
}

}  // namespace pt::ui
