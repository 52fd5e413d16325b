// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/image_canvas.h"

#include <QMouseEvent>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

const QColor kGround(88, 88, 90);          // neutral: it must not tint how the picture is judged
constexpr double kMargin = 6.0;
constexpr double kLargestZoom = 40.0;

}  // namespace

ImageCanvas::ImageCanvas(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ImageCanvas::setContent(CanvasContent content)
{
    m_content = std::move(content);
    update();
}

void ImageCanvas::setSkeleton(std::vector<std::array<int, 2>> skeleton)
{
    m_overlay.skeleton = std::move(skeleton);
    update();
}

void ImageCanvas::setHiddenParts(const QSet<int>& parts)
{
    m_overlay.hiddenParts = parts;
    update();
}

void ImageCanvas::setLegend(const QStringList& parts)
{
    m_legend = parts;
    update();
}

void ImageCanvas::setDimmed(bool dimmed)
{
    if (m_dimmed == dimmed) return;
    m_dimmed = dimmed;
    update();
}

void ImageCanvas::setMode(Mode mode)
{
    m_mode = mode;
    update();
}

void ImageCanvas::link(ImageCanvas* other)
{
    m_partner = other;
    if (other != nullptr) other->m_partner = this;
}

double ImageCanvas::fitScale() const
{
    if (m_content.image.isNull()) return 1.0;
    const double sx = (width() - 2 * kMargin) / m_content.image.width();
    const double sy = (height() - 2 * kMargin) / m_content.image.height();
    return std::clamp(std::min(sx, sy), 0.01, 8.0);
}

double ImageCanvas::zoom() const { return m_scale.value_or(fitScale()); }

QTransform ImageCanvas::toView() const
{
    const double s = zoom();
    const QPointF centre(m_centre.x() * m_content.image.width(), m_centre.y() * m_content.image.height());
    QTransform t;
    t.translate(std::round(width() / 2.0 - centre.x() * s), std::round(height() / 2.0 - centre.y() * s));
    t.scale(s, s);
    return t;
}

void ImageCanvas::setView(double scale, QPointF centre, bool tellPartner)
{
    m_scale = std::clamp(scale, 0.02, kLargestZoom);
    m_centre = {std::clamp(centre.x(), 0.0, 1.0), std::clamp(centre.y(), 0.0, 1.0)};
    update();
    if (tellPartner && m_partner != nullptr) m_partner->setView(*m_scale, m_centre, false);
}

void ImageCanvas::fit()
{
    for (ImageCanvas* canvas : {this, m_partner}) {
        if (canvas == nullptr) continue;
        canvas->m_scale.reset();
        canvas->m_centre = {0.5, 0.5};
        canvas->update();
    }
}

void ImageCanvas::zoomToPixels()
{
    setView(1.0 / devicePixelRatioF(), m_centre, true);
}

void ImageCanvas::paintPicture(QPainter& painter) const
{
    const QTransform t = toView();
    painter.save();
    painter.setTransform(t, true);
    // Never smoothed above 100 %: a pixel of the network's input is a pixel.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() * devicePixelRatioF() < 1.0);
    const bool compare = m_mode != Mode::Plain && !m_content.compare.isNull();
    painter.drawImage(QPointF(0, 0), compare && m_mode == Mode::Compare ? m_content.compare : m_content.image);
    if (compare && m_mode == Mode::Wipe) {
        const double x = m_wipe * m_content.image.width();
        painter.setClipRect(QRectF(0, 0, x, m_content.image.height()));
        painter.drawImage(QPointF(0, 0), m_content.compare);
        painter.setClipping(false);
    }
    if (!m_content.overlay.isNull()) painter.drawImage(QPointF(0, 0), m_content.overlay);
    painter.restore();
    if (compare && m_mode == Mode::Wipe) {
        const double x = t.map(QPointF(m_wipe * m_content.image.width(), 0)).x();
        painter.setPen(QPen(QColor(0, 0, 0, 120), 3));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        painter.setPen(QPen(Qt::white, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor(255, 255, 255, 230));
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
        painter.drawEllipse(QPointF(x, height() / 2.0), 9, 9);
    }
}

void ImageCanvas::paintGrid(QPainter& painter, const QTransform& t) const
{
    const double step = m_content.gridStep * zoom();
    if (m_content.gridStep <= 0 || step < 5.0) return;   // a grid finer than that is only fog
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(QColor(255, 255, 255, 46), 0));
    const int w = m_content.image.width();
    const int h = m_content.image.height();
    for (int x = 0; x <= w; x += m_content.gridStep) painter.drawLine(t.map(QPointF(x, 0)), t.map(QPointF(x, h)));
    for (int y = 0; y <= h; y += m_content.gridStep) painter.drawLine(t.map(QPointF(0, y)), t.map(QPointF(w, y)));
}

void ImageCanvas::paintOutlines(QPainter& painter, const QTransform& t) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    const QColor colour(255, 255, 255, m_content.outlines.size() > 4 ? 110 : 235);
    for (std::size_t i = 0; i < m_content.outlines.size(); ++i) {
        const QRectF box = t.mapRect(m_content.outlines[i]);
        painter.setPen(QPen(QColor(0, 0, 0, 130), 3));
        painter.drawRect(box);
        painter.setPen(QPen(colour, 1));
        painter.drawRect(box);
        if (i < m_content.outlineTexts.size()) paintCaption(painter, box.adjusted(0, 0, 0, 0), m_content.outlineTexts[i], Qt::AlignBottom | Qt::AlignRight);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(230, 60, 40), 2));
    for (const QPointF& p : m_content.lostLabels) {
        const QPointF c = t.map(p);
        painter.drawLine(c + QPointF(-5, -5), c + QPointF(5, 5));
        painter.drawLine(c + QPointF(-5, 5), c + QPointF(5, -5));
    }
}

void ImageCanvas::paintLegend(QPainter& painter) const
{
    if (m_legend.isEmpty() || height() < 220) return;
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height() + 2;
    const auto rows = std::min<qsizetype>(m_legend.size(), static_cast<qsizetype>((height() - 80) / line));
    double widest = 0;
    for (qsizetype i = 0; i < rows; ++i) widest = std::max(widest, metrics.horizontalAdvance(m_legend[i]));
    const QRectF box(8, height() - 8 - rows * line - 8, widest + 32, rows * line + 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 120));
    painter.drawRoundedRect(box, 4, 4);
    for (qsizetype i = 0; i < rows; ++i) {
        const double y = box.top() + 4 + (static_cast<double>(i) + 0.5) * line;
        const bool hidden = m_overlay.hiddenParts.contains(static_cast<int>(i));
        m_overlay.paintMarker(painter, {box.left() + 12, y}, 0, hidden ? QColor(120, 120, 120) : partColour(static_cast<int>(i)));
        painter.setPen(hidden ? QColor(160, 160, 160) : QColor(Qt::white));
        painter.drawText(QPointF(box.left() + 24, y + metrics.ascent() / 2 - 1), m_legend[i]);
    }
}

void ImageCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), kGround);
    if (m_content.image.isNull()) return;
    const QTransform t = toView();
    if (m_dimmed) painter.setOpacity(0.6);
    paintPicture(painter);
    painter.setOpacity(1.0);
    paintGrid(painter, t);
    paintOutlines(painter, t);
    if (m_content.showLabels) m_overlay.paint(painter, m_content.labels, t);
    paintLegend(painter);
    paintCaption(painter, rect(), m_content.title, Qt::AlignTop | Qt::AlignLeft);
    paintCaption(painter, rect(), tr("%1 %").arg(qRound(zoom() * devicePixelRatioF() * 100)), Qt::AlignTop | Qt::AlignRight);
    if (!m_content.stamp.isEmpty()) {
        QFont font = painter.font();
        font.setPointSizeF(font.pointSizeF() * 1.25);
        font.setBold(true);
        painter.setFont(font);
        paintCaption(painter, rect(), m_content.stamp, Qt::AlignVCenter | Qt::AlignHCenter, QColor(176, 40, 24, 225));
    }
}

void ImageCanvas::wheelEvent(QWheelEvent* event)
{
    if (m_content.image.isNull()) return;
    const double s = zoom();
    const double next = std::clamp(s * std::pow(1.2, event->angleDelta().y() / 120.0), 0.02, kLargestZoom);
    // The place under the cursor stays under the cursor.
    const QPointF under = toView().inverted().map(event->position());
    const QPointF offset = event->position() - QPointF(width() / 2.0, height() / 2.0);
    const QPointF centre = under - offset / next;
    setView(next, {centre.x() / m_content.image.width(), centre.y() / m_content.image.height()}, true);
    event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_content.image.isNull()) return;
    if (m_mode == Mode::Wipe) {
        const double x = toView().map(QPointF(m_wipe * m_content.image.width(), 0)).x();
        m_wiping = std::abs(event->position().x() - x) < 12;
    }
    m_dragFrom = event->pos();
    m_dragCentre = m_centre;
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_content.image.isNull()) return;
    const QPointF at = toView().inverted().map(event->position());
    if (m_wiping) {
        m_wipe = std::clamp(at.x() / m_content.image.width(), 0.0, 1.0);
        update();
        return;
    }
    if (m_dragFrom) {
        const QPointF moved = QPointF(event->pos() - *m_dragFrom) / zoom();
        setView(zoom(), {m_dragCentre.x() - moved.x() / m_content.image.width(), m_dragCentre.y() - moved.y() / m_content.image.height()}, true);
        return;
    }
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    if (!m_content.image.rect().contains(pixel)) {
        emit hovered({});
        return;
    }
    const QColor c = m_content.image.pixelColor(pixel);
    emit hovered(tr("x %1  y %2  RGB %3 %4 %5").arg(pixel.x()).arg(pixel.y()).arg(c.red()).arg(c.green()).arg(c.blue()));
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent*)
{
    m_dragFrom.reset();
    m_wiping = false;
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent*) { fit(); }

void ImageCanvas::leaveEvent(QEvent*) { emit hovered({}); }

}  // namespace pt::ui
