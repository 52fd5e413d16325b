// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/sheet_canvas.h"

#include "widgets/common/icons.h"

#include <QApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

const QColor kGround(88, 88, 90);
constexpr double kGap = 6.0;
constexpr double kLargestZoom = 40.0;

/// As many columns as make the pictures largest in the room there is. "5×5 draws" stay five by five as long as that costs little.
int columnsFor(QSizeF area, QSizeF picture, int n)
{
    constexpr double kWorthIt = 0.75;
    const auto scale = [&](int columns) {
        const int rows = (n + columns - 1) / columns;
        return std::min(area.width() / columns / picture.width(), area.height() / rows / picture.height());
    };
    double best = 0;
    int chosen = 1;
    for (int c = 1; c <= n; ++c)
        if (scale(c) > best * 1.0001) best = scale(c), chosen = c;
    const int side = static_cast<int>(std::lround(std::sqrt(n)));
    return side > 0 && side * side == n && scale(side) >= kWorthIt * best ? side : chosen;
}

}  // namespace

SheetCanvas::SheetCanvas(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    point(-1);
    m_overlay.markerRadius = 3.2;
    m_choice.setSingleShot(true);
    connect(&m_choice, &QTimer::timeout, this, [this] { emit chosen(m_chosen); });
}

void SheetCanvas::setContents(std::vector<CanvasContent> contents)
{
    if (contents.size() != m_contents.size()) {   // other pictures: their places mean nothing any more
        m_zoom = 1.0;
        m_centre = {0.5, 0.5};
        m_choice.stop();
    }
    m_contents = std::move(contents);
    point(m_pointed);
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

QSize SheetCanvas::largest() const
{
    QSize size(1, 1);
    for (const auto& content : m_contents) size = size.expandedTo(content.logical());
    return size;
}

int SheetCanvas::columns() const { return columnsFor(size(), largest(), static_cast<int>(m_contents.size())); }

double SheetCanvas::scaleFor(QSizeF area, QSizeF largest, int n)
{
    const int columns = columnsFor(area, largest, n), rows = (n + columns - 1) / columns;
    const double w = (area.width() - kGap) / columns - kGap, h = (area.height() - kGap) / rows - kGap;
    return std::min({w / largest.width(), h / largest.height(), 8.0});
}

QRectF SheetCanvas::cell(int index) const
{
    const int c = columns();
    const int rows = (static_cast<int>(m_contents.size()) + c - 1) / c;
    const double w = (width() - kGap) / c;
    const double h = (height() - kGap) / rows;
    return {kGap + index % c * w, kGap + index / c * h, w - kGap, h - kGap};
}

int SheetCanvas::cellAt(const QPointF& place) const
{
    for (int i = 0; i < static_cast<int>(m_contents.size()); ++i)
        if (cell(i).contains(place)) return i;
    return -1;
}

QTransform SheetCanvas::toView(int index) const
{
    const QRectF box = cell(index);
    const QSize picture = largest(), own = m_contents[static_cast<std::size_t>(index)].logical();
    const double scale = scaleFor(size(), picture, static_cast<int>(m_contents.size())) * m_zoom;   // one scale for all: sizes compare
    QTransform t;
    t.translate(box.center().x() - m_centre.x() * own.width() * scale, box.center().y() - m_centre.y() * own.height() * scale);
    t.scale(scale, scale);
    return t;
}

void SheetCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), kGround);
    for (int i = 0; i < static_cast<int>(m_contents.size()); ++i) {
        const auto& content = m_contents[static_cast<std::size_t>(i)];
        const QRectF box = cell(i);
        PaintOptions options;
        options.opacity = m_dimmed ? 0.6 : content.stamp.isEmpty() ? 1.0 : 0.45;
        options.pixelRatio = devicePixelRatioF();
        painter.save();
        painter.setClipRect(box);
        paintContent(painter, content, toView(i), m_overlay, options);
        painter.restore();
        if (content.marked) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(toneColour(Tone::Accent, palette()), 3));
            painter.drawRect(box.adjusted(-1, -1, 1, 1));
        }
        paintTitles(painter, content, box);
    }
    if (m_zoom > 1.0) {
        const QString zoomed = tr("zoomed in %1 times").arg(QLocale().toString(m_zoom, 'f', 1));
        paintCaption(painter, rect(), zoomed, Qt::AlignBottom | Qt::AlignRight);
    }
}

/// A picture hardly wider than its title gets the number alone: the title would lie on the animal.
void SheetCanvas::paintTitles(QPainter& painter, const CanvasContent& content, const QRectF& box) const
{
    constexpr double kShare = 0.3;
    const bool small = !content.shortTitle.isEmpty() && QFontMetricsF(painter.font()).horizontalAdvance(content.title) + 12 > kShare * box.width();
    paintCaption(painter, box, small ? content.shortTitle : content.title, Qt::AlignTop | Qt::AlignLeft);
    paintCaption(painter, box, content.stamp, Qt::AlignVCenter | Qt::AlignHCenter, QColor(176, 40, 24, 225));
}

void SheetCanvas::setView(double zoom, QPointF centre)
{
    m_zoom = std::clamp(zoom, 1.0, kLargestZoom);
    m_centre = m_zoom > 1.0 ? QPointF(std::clamp(centre.x(), 0.0, 1.0), std::clamp(centre.y(), 0.0, 1.0)) : QPointF(0.5, 0.5);
    update();
}

void SheetCanvas::fit() { setView(1.0, {0.5, 0.5}); }

void SheetCanvas::wheelEvent(QWheelEvent* event)
{
    const int index = cellAt(event->position());
    if (index < 0) return;
    const QSizeF own = m_contents[static_cast<std::size_t>(index)].logical();
    const double zoom = std::clamp(m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0), 1.0, kLargestZoom);
    const QTransform t = toView(index);
    const QPointF under = t.inverted().map(event->position());
    const double scale = t.m11() * zoom / m_zoom;
    const QPointF centre = under - (event->position() - cell(index).center()) / scale;   // the place under the cursor stays there
    setView(zoom, {centre.x() / own.width(), centre.y() / own.height()});
    event->accept();
}

void SheetCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    m_pressed = event->position();
    m_pressedCentre = m_centre;
    m_panned = false;
}

void SheetCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        const QPointF moved = event->position() - *m_pressed;
        m_panned = m_panned || moved.manhattanLength() >= QApplication::startDragDistance();
        const int index = cellAt(*m_pressed);
        if (m_panned && index >= 0) {
            const QSizeF own = m_contents[static_cast<std::size_t>(index)].logical();
            const double scale = toView(index).m11();
            setView(m_zoom, {m_pressedCentre.x() - moved.x() / scale / own.width(), m_pressedCentre.y() - moved.y() / scale / own.height()});
        }
        return;
    }
    const int index = cellAt(event->position());
    point(index);
    if (index < 0) {
        emit hovered({});
        return;
    }
    const auto& content = m_contents[static_cast<std::size_t>(index)];
    const QPointF at = toView(index).inverted().map(event->position());
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    const QImage& image = content.image.image;
    const QSize size = content.logical();
    if (!QRect(QPoint(0, 0), size).contains(pixel) || image.isNull()) {
        emit hovered({});
        return;
    }
    const QColor c = image.pixelColor(std::min(image.width() - 1, pixel.x() * image.width() / size.width()), std::min(image.height() - 1, pixel.y() * image.height() / size.height()));
    emit hovered(tr("x %1  y %2  RGB %3 %4 %5").arg(pixel.x()).arg(pixel.y()).arg(c.red()).arg(c.green()).arg(c.blue()));
}

void SheetCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const bool click = m_pressed && !m_panned && event->button() == Qt::LeftButton;
    m_pressed.reset();
    const int index = cellAt(event->position());
    if (!click || index < 0) return;
    if (m_zoom <= 1.0) {
        emit chosen(index);
    } else {
        m_chosen = index;
        m_choice.start(QApplication::doubleClickInterval());
    }
}

void SheetCanvas::mouseDoubleClickEvent(QMouseEvent*)
{
    m_choice.stop();
    fit();
}

void SheetCanvas::leaveEvent(QEvent*)
{
    point(-1);
    emit hovered({});
}

void SheetCanvas::point(int index)
{
    const QString what = tr("Click: alone. Wheel: zoom into all. Double-click: whole again.");
    const bool known = index >= 0 && index < static_cast<int>(m_contents.size());
    const QString note = known ? m_contents[static_cast<std::size_t>(index)].note : QString();
    setToolTip(note.isEmpty() ? what : note + QStringLiteral("\n") + what);   // the line below may have no room for all of it
    if (index == m_pointed) return;
    m_pointed = index;
    emit pointed(index);
}

}  // namespace pt::ui
