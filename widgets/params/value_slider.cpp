// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/params/value_slider.h"

#include "widgets/common/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {
constexpr double kMargin = 8.0;
constexpr double kRadius = 6.0;
}  // namespace

params::Range sliderRange(const params::ParamSpec& spec)
{
    const params::Range hard = spec.hard, usual = spec.usual;
    const bool hasHard = hard.hi > hard.lo, hasUsual = usual.hi > usual.lo;
    if (!hasHard && !hasUsual) return {0.0, 1.0};
    if (!hasUsual) return hard;
    const double width = usual.hi - usual.lo;
    params::Range wide = {usual.lo - 0.5 * width, usual.hi + 0.5 * width};
    if (!hasHard) return wide;
    if (hard.hi - hard.lo <= 3.0 * width) return hard;
    return {std::max(wide.lo, hard.lo), std::min(wide.hi, hard.hi)};
}

ValueSlider::ValueSlider(int handles, QWidget* parent) : QWidget(parent), m_handles(handles)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ValueSlider::setRanges(params::Range whole, params::Range usual)
{
    m_whole = whole;
    m_usual = usual.hi > usual.lo ? usual : whole;
    update();
}

void ValueSlider::setSteps(double step, double fine)
{
    m_step = step;
    m_fine = fine;
}

void ValueSlider::setValue(int handle, double value)
{
    if (m_dragging && handle == m_active) return;  // the hand knows better than an answer to an older move
    m_values[static_cast<std::size_t>(handle)] = value;
    update();
}

void ValueSlider::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

double ValueSlider::perPixel() const
{
    return (m_whole.hi - m_whole.lo) / std::max(1.0, width() - 2.0 * kMargin);
}

double ValueSlider::toX(double value) const
{
    const double clamped = std::clamp(value, m_whole.lo, m_whole.hi);
    const double x = kMargin + (clamped - m_whole.lo) / perPixel();
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void ValueSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const bool on = isEnabled();
    const QColor accent = on ? toneColour(Tone::Accent, palette()) : palette().color(QPalette::Disabled, QPalette::WindowText);
    QColor ground = palette().color(QPalette::WindowText);
    const auto bar = [&](double from, double to, QColor colour, double alpha) {
        colour.setAlphaF(static_cast<float>(alpha));
        painter.setPen(QPen(colour, 4.0, Qt::SolidLine, Qt::RoundCap));
        if (std::abs(to - from) > 0.5) painter.drawLine(QPointF(from, y), QPointF(to, y));
    };
    bar(toX(m_whole.lo), toX(m_whole.hi), ground, 0.13);
    bar(toX(m_usual.lo), toX(m_usual.hi), ground, 0.28);
    const double first = m_handles == 2 ? m_values[0] : std::max(m_whole.lo, std::min(0.0, m_whole.hi));
    bar(toX(first), toX(m_values[static_cast<std::size_t>(m_handles - 1)]), accent, m_dimmed ? 0.3 : 0.9);
    for (int i = 0; i < m_handles; ++i) {
        const double value = m_values[static_cast<std::size_t>(i)];
        const QPointF centre(toX(value), y);
        painter.setPen(QPen(accent, hasFocus() && i == m_active ? 2.4 : 1.6));
        painter.setBrush(m_dimmed ? palette().color(QPalette::Window) : palette().color(QPalette::Base));
        if (value >= m_whole.lo && value <= m_whole.hi) {
            painter.drawEllipse(centre, kRadius, kRadius);
            continue;
        }
        const double way = (value > m_whole.hi) == (layoutDirection() != Qt::RightToLeft) ? 1.0 : -1.0;
        painter.drawPolygon(QPolygonF({centre + QPointF(6 * way, 0), centre + QPointF(-5 * way, -6), centre + QPointF(-5 * way, 6)}));
    }
}

int ValueSlider::nearest(double x) const
{
    if (m_handles == 1) return 0;
    const double a = std::abs(toX(m_values[0]) - x), b = std::abs(toX(m_values[1]) - x);
    if (a == b) return x > toX(m_values[1]) ? 1 : 0;
    return a < b ? 0 : 1;
}

void ValueSlider::move(double value, bool dragging)
{
    double lo = m_whole.lo, hi = m_whole.hi;
    if (m_handles == 2) (m_active == 0 ? hi : lo) = m_values[m_active == 0 ? 1U : 0U];
    value = std::clamp(value, std::min(lo, hi), std::max(lo, hi));
    m_values[static_cast<std::size_t>(m_active)] = value;
    update();
    emit moved(m_active, value, dragging);
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const double x = event->position().x();
    m_active = nearest(x);
    m_lastX = x;
    const double at = toX(value(m_active));
    m_dragging = true;
    m_grab = std::clamp(value(m_active), m_whole.lo, m_whole.hi);
    if (std::abs(at - x) > kRadius + 3.0) {  // a click beside the handle brings it there
        const double inward = layoutDirection() == Qt::RightToLeft ? width() - x : x;
        m_grab = m_whole.lo + (inward - kMargin) * perPixel();
        move(std::round(m_grab / m_step) * m_step, true);
    }
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging) return;
    const double x = event->position().x();
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    const double way = layoutDirection() == Qt::RightToLeft ? -1.0 : 1.0;
    m_grab += way * (x - m_lastX) * perPixel() * (fine ? 0.1 : 1.0);
    m_lastX = x;
    const double step = fine ? m_fine : m_step;
    const double value = std::round(m_grab / step) * step;
    if (value != this->value(m_active)) move(value, true);
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging) return;
    m_dragging = false;
    emit moved(m_active, value(m_active), false);
}

void ValueSlider::mouseDoubleClickEvent(QMouseEvent*)
{
    m_dragging = false;
    emit resetRequested();
}

void ValueSlider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();  // the form scrolls
        return;
    }
    const QPoint turn = event->angleDelta();  // Shift turns a wheel sideways on some systems
    const int delta = turn.y() != 0 ? turn.y() : turn.x();
    if (delta != 0) move(value(m_active) + (delta > 0 ? 1 : -1) * (event->modifiers() & Qt::ShiftModifier ? m_fine : m_step), false);
    event->accept();
}

void ValueSlider::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? m_fine : m_step;
    const double way = layoutDirection() == Qt::RightToLeft ? -1.0 : 1.0;
    switch (event->key()) {
    case Qt::Key_Left: move(value(m_active) - way * step, false); return;
    case Qt::Key_Right: move(value(m_active) + way * step, false); return;
    case Qt::Key_Down: move(value(m_active) - step, false); return;
    case Qt::Key_Up: move(value(m_active) + step, false); return;
    case Qt::Key_PageDown: move(value(m_active) - 10 * m_step, false); return;
    case Qt::Key_PageUp: move(value(m_active) + 10 * m_step, false); return;
    case Qt::Key_Home: move(m_usual.lo, false); return;
    case Qt::Key_End: move(m_usual.hi, false); return;
    case Qt::Key_Space:
        if (m_handles == 2) {
            m_active = 1 - m_active;
            update();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace pt::ui
