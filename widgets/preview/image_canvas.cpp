// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/image_canvas.h"

#include "core/preview/preview.h"
#include "widgets/preview/preview_pictures.h"

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
constexpr double kWipeReach = 12.0;        // px to both sides of the edge

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

void ImageCanvas::setLegend(const QStringList& parts, const QStringList& animals)
{
    m_legend = parts;
    m_animals = animals;
    update();
}

void ImageCanvas::setLegendShown(bool shown)
{
    if (m_legendShown == shown) return;
    m_legendShown = shown;
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
    if (m_content.isNull()) return 1.0;
    // Windows may reach beyond the frame; what they take in shall be seen, as long as the frame stays large.
    constexpr double kMostBeyond = 1.5;
    const QSizeF size = m_content.logical();
    const QPointF centre(size.width() / 2, size.height() / 2);
    double halfX = centre.x(), halfY = centre.y();
    const auto reach = [&](const QRectF& box) {
        halfX = std::max({halfX, centre.x() - box.left(), box.right() - centre.x()});
        halfY = std::max({halfY, centre.y() - box.top(), box.bottom() - centre.y()});
    };
    for (const QRectF& box : m_content.outlines) reach(box);
    for (const QPolygonF& window : m_content.polygons) reach(window.boundingRect());
    const double sx = (width() - 2 * kMargin) / (2 * std::min(halfX, kMostBeyond * centre.x()));
    const double sy = (height() - 2 * kMargin) / (2 * std::min(halfY, kMostBeyond * centre.y()));
    return std::clamp(std::min(sx, sy), 0.01, 8.0);
}

double ImageCanvas::zoom() const { return m_scale.value_or(fitScale()); }

QTransform ImageCanvas::toView() const
{
    const double s = zoom();
    const QPointF centre(m_centre.x() * m_content.logical().width(), m_centre.y() * m_content.logical().height());
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

void ImageCanvas::setLoupe(bool on)
{
    m_loupe = on;
    update();
}

void ImageCanvas::lookAt(std::optional<QPointF> place, bool tellPartner)
{
    m_look = place;
    if (m_loupe) update();
    if (tellPartner && m_partner != nullptr) m_partner->lookAt(place, false);
}

QPointF ImageCanvas::loupePlace() const
{
    if (m_look) return *m_look;
    const QSize size = m_content.logical();   // without a cursor: the first label, where there is something to see
    for (const auto& p : m_content.labels.points)
        if (dataset::Annotations::isLabeled(p)) return {p.x / size.width(), p.y / size.height()};
    return {0.5, 0.5};
}

void ImageCanvas::paintLoupe(QPainter& painter) const
{
    if (!m_loupe || m_content.isNull() || width() < 200 || height() < 160) return;
    const double ratio = devicePixelRatioF(), scale = m_loupeZoom / ratio;
    const double side = std::clamp(std::min(width(), height()) * 0.42, 96.0, 260.0);
    const QSize size = m_content.logical();
    const QPointF place(loupePlace().x() * size.width(), loupePlace().y() * size.height());
    const QPointF under = toView().map(place);
    // In the corner that the cursor is not in; never over what it enlarges.
    const QRectF box(under.x() > width() / 2.0 ? 10 : width() - side - 10, under.y() > height() / 2.0 ? 34 : height() - side - 10, side, side);
    QTransform t;
    t.translate(std::round(box.center().x() - place.x() * scale), std::round(box.center().y() - place.y() * scale));
    t.scale(scale, scale);
    painter.save();
    painter.setClipRect(box);
    painter.fillRect(box, kGround);
    CanvasContent pixels = m_content;
    pixels.showLabels = false;   // nothing may cover the pixels
    pixels.outlines.clear();
    pixels.names.clear();
    pixels.circles.clear();
    pixels.lostLabels.clear();
    PaintOptions options;
    options.mode = m_mode == Mode::Compare ? m_mode : Mode::Plain;
    options.pixelRatio = ratio;
    paintContent(painter, pixels, t, m_overlay, options);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
    painter.drawRect(box);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(box);
    const QRectF seen(under - QPointF(side, side) * zoom() / scale / 2, QSizeF(side, side) * zoom() / scale);
    if (seen.width() < width()) painter.drawRect(seen);
    paintCaption(painter, box, tr("%1:1").arg(qRound(m_loupeZoom)), Qt::AlignTop | Qt::AlignLeft);
}

qsizetype ImageCanvas::legendRows() const
{
    const double line = QFontMetricsF(font()).height() + 2;
    return std::clamp<qsizetype>(static_cast<qsizetype>((height() - 80) / line), 0, m_legend.size() + m_animals.size());
}

QRectF ImageCanvas::legendBox() const
{
    if (!m_legendShown || m_legend.isEmpty() || m_content.isNull() || height() < 220) return {};
    const QFontMetricsF metrics(font());
    const double line = metrics.height() + 2, rows = static_cast<double>(legendRows());
    double widest = 0;
    for (const QString& name : m_legend + m_animals) widest = std::max(widest, metrics.horizontalAdvance(name));
    return {8, height() - 8 - rows * line - 8, widest + 32, rows * line + 8};
}

QRectF ImageCanvas::legendRow(int part) const
{
    const QRectF box = legendBox();
    if (box.isEmpty() || part < 0 || part >= std::min(legendRows(), m_legend.size())) return {};
    const double line = QFontMetricsF(font()).height() + 2;
    return {box.left(), box.top() + 4 + part * line, box.width(), line};
}

void ImageCanvas::paintLegend(QPainter& painter) const
{
    const QRectF box = legendBox();
    if (box.isEmpty()) return;
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height() + 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 120));
    painter.drawRoundedRect(box, 4, 4);
    for (qsizetype i = 0; i < legendRows(); ++i) {
        const double y = box.top() + 4 + (static_cast<double>(i) + 0.5) * line;
        const bool animal = i >= m_legend.size();
        const int number = static_cast<int>(animal ? i - m_legend.size() : i);
        const bool hidden = !animal && m_overlay.hiddenParts.contains(number);
        m_overlay.paintMarker(painter, {box.left() + 12, y}, animal ? number : 0, animal ? QColor(Qt::white) : hidden ? QColor(120, 120, 120) : partColour(number));
        painter.setPen(hidden ? QColor(160, 160, 160) : QColor(Qt::white));
        painter.drawText(QPointF(box.left() + 24, y + metrics.ascent() / 2 - 1), animal ? m_animals[number] : m_legend[number]);
    }
}

void ImageCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), kGround);
    if (m_content.isNull()) return;
    PaintOptions options;
    options.mode = m_mode;
    options.wipe = m_wipe;
    options.opacity = m_dimmed ? 0.6 : 1.0;
    options.pixelRatio = devicePixelRatioF();
    paintContent(painter, m_content, toView(), m_overlay, options);
    paintLegend(painter);
    paintLoupe(painter);
    paintCaption(painter, rect().adjusted(0, 0, -64, 0), m_content.title, Qt::AlignTop | Qt::AlignLeft);
    paintCaption(painter, rect(), tr("%1 %").arg(qRound(zoom() * devicePixelRatioF() * 100)), Qt::AlignTop | Qt::AlignRight);
    if (m_mode == Mode::Wipe && !m_content.compare.isNull()) {   // which side is which
        const double x = std::clamp(wipeX(), 0.0, static_cast<double>(width()));
        paintCaption(painter, QRectF(0, 0, x, height()), tr("before"), Qt::AlignBottom | Qt::AlignRight);
        paintCaption(painter, QRectF(x, 0, width() - x, height()), tr("after"), Qt::AlignBottom | Qt::AlignLeft);
    }
    if (m_content.wheel) {
        static const QImage wheel = toImage(preview::directionWheel(112)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(width() - 66, 36, 56, 56), wheel);
    }
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
    if (m_content.isNull()) return;
    const double s = zoom();
    const double next = std::clamp(s * std::pow(1.2, event->angleDelta().y() / 120.0), 0.02, kLargestZoom);
    // The place under the cursor stays under the cursor.
    const QPointF under = toView().inverted().map(event->position());
    const QPointF offset = event->position() - QPointF(width() / 2.0, height() / 2.0);
    const QPointF centre = under - offset / next;
    setView(next, {centre.x() / m_content.logical().width(), centre.y() / m_content.logical().height()}, true);
    event->accept();
}

double ImageCanvas::wipeX() const { return toView().map(QPointF(m_wipe * m_content.logical().width(), 0)).x(); }

void ImageCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_content.isNull()) return;
    if (legendBox().contains(event->position())) {   // never the picture behind it
        for (int i = 0; i < static_cast<int>(m_legend.size()); ++i)
            if (legendRow(i).contains(event->position())) emit partClicked(i);
        return;
    }
    if (m_mode == Mode::Wipe) {
        m_wiping = std::abs(event->position().x() - wipeX()) < kWipeReach;
    }
    m_dragFrom = event->pos();
    m_dragCentre = m_centre;
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_content.isNull()) return;
    const QPointF at = toView().inverted().map(event->position());
    if (m_wiping) {
        m_wipe = std::clamp(at.x() / m_content.logical().width(), 0.0, 1.0);
        update();
        return;
    }
    if (m_dragFrom) {
        const QPointF moved = QPointF(event->pos() - *m_dragFrom) / zoom();
        setView(zoom(), {m_dragCentre.x() - moved.x() / m_content.logical().width(), m_dragCentre.y() - moved.y() / m_content.logical().height()}, true);
        return;
    }
    const bool onLegend = legendBox().contains(event->position());
    setCursor(onLegend ? Qt::PointingHandCursor : m_mode == Mode::Wipe && std::abs(event->position().x() - wipeX()) < kWipeReach ? Qt::SplitHCursor : Qt::ArrowCursor);
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    const QSize size = m_content.logical();
    const bool inside = QRect(QPoint(0, 0), size).contains(pixel);
    m_loupeZoom = event->modifiers().testFlag(Qt::ShiftModifier) ? 4.0 : 1.0;
    if (m_partner != nullptr) m_partner->m_loupeZoom = m_loupeZoom;
    lookAt(inside ? std::optional(QPointF(at.x() / size.width(), at.y() / size.height())) : std::nullopt, true);
    if (!inside) {
        emit hovered({});
        return;
    }
    const QColor c = colourAt(pixel);
    emit hovered(tr("x %1  y %2  RGB %3 %4 %5").arg(pixel.x()).arg(pixel.y()).arg(c.red()).arg(c.green()).arg(c.blue()));
}

QColor ImageCanvas::colourAt(const QPoint& pixel) const
{
    const QSize size = m_content.logical();
    const bool other = !m_content.compare.isNull() && (m_mode == Mode::Compare || (m_mode == Mode::Wipe && pixel.x() + 0.5 < m_wipe * size.width()));
    const QImage& image = other ? m_content.compare.image : m_content.image.image;   // a coarse image has fewer pixels than it stands for
    return image.pixelColor(std::min(image.width() - 1, pixel.x() * image.width() / size.width()), std::min(image.height() - 1, pixel.y() * image.height() / size.height()));
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent*)
{
    m_dragFrom.reset();
    m_wiping = false;
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent*) { fit(); }

void ImageCanvas::leaveEvent(QEvent*)
{
    lookAt(std::nullopt, true);
    emit hovered({});
}

}  // namespace pt::ui
