// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/schedule_plot.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/preview/figure_view.h"
#include "widgets/preview/overlay_painter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pt::ui {
namespace {

constexpr double kReach = 9.0;   // px around a handle's middle

/// Two significant digits are what anybody chooses, and PyYAML takes no exponent without a point.
QString rateText(double rate)
{
    const int decimals = std::clamp(1 - static_cast<int>(std::floor(std::log10(rate))), 1, 12);
    QString text = QString::number(rate, 'f', decimals);
    while (text.endsWith(u'0') && !text.endsWith(QStringLiteral(".0"))) text.chop(1);
    return text;
}

/// Whole hundreds, thousands, ...: a hundredth of the schedule is as fine as a hand can choose.
long long rounded(double iteration, double last)
{
    const double step = std::max(1.0, std::pow(10.0, std::floor(std::log10(std::max(1.0, last / 100.0)))));
    return static_cast<long long>(std::round(iteration / step) * step);
}

QString toYaml(const std::vector<config::ScheduleStep>& steps)
{
    QStringList parts;
    for (const auto& step : steps) parts << QStringLiteral("[%1, %2]").arg(rateText(step.rate)).arg(step.lastIteration);
    return QStringLiteral("[") + parts.join(QStringLiteral(", ")) + QStringLiteral("]");
}

}  // namespace

SchedulePlot::SchedulePlot(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("preview.schedule"));
    setAccessibleName(tr("Learning-rate schedule"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void SchedulePlot::setConfig(const config::PoseConfig& config)
{
    if (m_dragged) {   // what the hand holds stays as it is; the document's answer waits
        m_answer = config;
        return;
    }
    m_config = config;
    m_keys.clear();
    if (torch() && config.torch) m_keys = config::scheduleKeys(config.torch->training, config.multiStep.size());
    if (m_chosen && *m_chosen >= handles().size()) m_chosen.reset();
    update();
}

bool SchedulePlot::editable() const { return !handles().empty(); }

preview::ScheduleGeometry SchedulePlot::geometry() const
{
    if (m_dragged) return m_grabbed;
    return preview::scheduleGeometry(m_config.multiStep, {static_cast<double>(width()), static_cast<double>(height())});
}

std::vector<SchedulePlot::Handle> SchedulePlot::handles() const
{
    std::vector<Handle> out;
    if (!geometry().usable) return out;
    for (std::size_t i = 0; i < m_config.multiStep.size(); ++i) {
        if (!torch() || (i < m_keys.size() && !m_keys[i].rate.empty())) out.push_back({Handle::Kind::Rate, i});
        if (!torch() || (i < m_keys.size() && !m_keys[i].lastEpoch.empty())) out.push_back({Handle::Kind::Milestone, i});
    }
    return out;
}

QPointF SchedulePlot::place(const Handle& handle) const
{
    const auto g = geometry();
    const auto& steps = m_config.multiStep;
    const auto& step = steps[handle.step];
    const double from = handle.step > 0 ? static_cast<double>(steps[handle.step - 1].lastIteration) : 0.0, to = static_cast<double>(step.lastIteration);
    return {g.x(handle.kind == Handle::Kind::Rate ? (from + to) / 2 : to), g.y(step.rate)};
}

std::optional<SchedulePlot::Handle> SchedulePlot::handleAt(const QPointF& at) const
{
    std::optional<Handle> found;
    double nearest = kReach;
    const auto all = handles();
    for (const Handle& handle : all) {
        const double away = QLineF(place(handle), at).length();
        if (away <= nearest) nearest = away, found = handle;
    }
    if (found) return found;
    const auto g = geometry();
    const auto& steps = m_config.multiStep;
    for (const Handle& handle : all) {   // the whole dashed line and the whole step can be taken hold of
        const std::size_t i = handle.step;
        const double from = i > 0 ? g.x(static_cast<double>(steps[i - 1].lastIteration)) : g.area.x, to = g.x(static_cast<double>(steps[i].lastIteration));
        if (handle.kind == Handle::Kind::Milestone && std::abs(at.x() - to) < 4 && at.y() > g.area.y && at.y() < g.area.y + g.area.height) return handle;
        if (handle.kind == Handle::Kind::Rate && at.x() > from && at.x() < to && std::abs(at.y() - g.y(steps[i].rate)) < 5) return handle;
    }
    return std::nullopt;
}

void SchedulePlot::move(const Handle& handle, double iteration, double rate, bool dragging)
{
    std::vector<config::ScheduleStep> steps = m_dragged ? m_before : m_config.multiStep;
    auto& step = steps[handle.step];
    if (handle.kind == Handle::Kind::Rate) {
        step.rate = rateText(std::clamp(rate, 1e-9, 10.0)).toDouble();
        const auto equals = [&](std::size_t other) { return other < steps.size() && steps[other].rate == step.rate; };
        if (torch() && (equals(handle.step + 1) || (handle.step > 0 && equals(handle.step - 1)))) return;   // two runs of one rate are read as one
    } else {
        const long long low = handle.step > 0 ? steps[handle.step - 1].lastIteration + 1 : 1;
        const long long high = handle.step + 1 < steps.size() ? steps[handle.step + 1].lastIteration - 1 : 100000000LL;
        step.lastIteration = std::clamp(rounded(iteration, static_cast<double>(steps.back().lastIteration)), low, high);
    }
    if (steps == m_config.multiStep) return;
    m_config.multiStep = steps;   // until the document answers; a refused edit comes back with setConfig
    update();
    const auto [key, yaml] = valueOf(handle);
    emit scheduleEdited(key, yaml, dragging);
}

/// The key that says what the handle moves, and its value now.
std::pair<QString, QString> SchedulePlot::valueOf(const Handle& handle) const
{
    if (!torch()) return {QStringLiteral("multi_step"), toYaml(m_config.multiStep)};
    const auto& step = m_config.multiStep[handle.step];
    const auto& keys = m_keys[handle.step];
    if (handle.kind == Handle::Kind::Rate) return {fromUtf8(keys.rate), rateText(step.rate)};
    return {fromUtf8(keys.lastEpoch), QString::number(step.lastIteration)};
}

void SchedulePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const auto handle = handleAt(event->position());
    if (!handle) return;
    m_grabbed = geometry();
    m_before = m_config.multiStep;
    m_dragged = handle;
}

void SchedulePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged) {
        m_hovered = handleAt(event->position());
        setCursor(!m_hovered ? Qt::ArrowCursor : m_hovered->kind == Handle::Kind::Rate ? Qt::SizeVerCursor : Qt::SizeHorCursor);
        update();
        return;
    }
    move(*m_dragged, m_grabbed.iterationAt(event->position().x()), m_grabbed.rateAt(event->position().y()), true);
}

void SchedulePlot::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_dragged) return;
    const bool moved = m_config.multiStep != m_before;
    const auto [key, yaml] = valueOf(*m_dragged);
    m_dragged.reset();
    if (m_answer) setConfig(*std::exchange(m_answer, std::nullopt));
    if (moved) emit scheduleEdited(key, yaml, false);   // the gesture ends: one step of undo
    update();
}

bool SchedulePlot::focusNextPrevChild(bool next)
{
    const auto all = handles();
    if (all.empty()) return QWidget::focusNextPrevChild(next);
    if (!m_chosen) {
        m_chosen = next ? 0 : all.size() - 1;
    } else if (next ? *m_chosen + 1 < all.size() : *m_chosen > 0) {
        m_chosen = next ? *m_chosen + 1 : *m_chosen - 1;
    } else {
        m_chosen.reset();
        update();
        return QWidget::focusNextPrevChild(next);
    }
    update();
    return true;
}

void SchedulePlot::keyPressEvent(QKeyEvent* event)
{
    const auto all = handles();
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!arrow || !m_chosen || *m_chosen >= all.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const Handle handle = all[*m_chosen];
    const auto& step = m_config.multiStep[handle.step];
    const bool more = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    const double last = static_cast<double>(m_config.multiStep.back().lastIteration);
    move(handle, static_cast<double>(step.lastIteration) + (more ? 1 : -1) * std::max(1.0, last / 100.0), step.rate * (more ? 1.1 : 1.0 / 1.1), false);
}

void SchedulePlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const auto g = geometry();
    paintFigure(painter, preview::scheduleFigure(m_config, g, {static_cast<double>(width()), static_cast<double>(height())}), palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = toneColour(Tone::Accent, palette());
    const auto all = handles();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Handle& handle = all[i];
        const bool lit = m_dragged == handle || (!m_dragged && m_hovered == handle) || (hasFocus() && m_chosen == i);
        painter.setPen(QPen(accent, 1.6));
        painter.setBrush(lit ? accent : palette().color(QPalette::Base));
        const double r = lit ? 6.0 : 4.5;
        if (handle.kind == Handle::Kind::Rate) painter.drawRect(QRectF(place(handle) - QPointF(r, r * 0.6), QSizeF(2 * r, 1.2 * r)));
        else painter.drawEllipse(place(handle), r, r);
    }
    if (m_dragged) {
        const auto& step = m_config.multiStep[m_dragged->step];
        paintCaption(painter, QRectF(place(*m_dragged) + QPointF(-90, -44), QSizeF(180, 34)), tr("%1 until %2").arg(rateText(step.rate)).arg(step.lastIteration), Qt::AlignVCenter | Qt::AlignHCenter);
    } else if (!all.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(g.area.x, 30, g.area.width, 18), Qt::AlignLeft | Qt::AlignVCenter, tr("Drag the dots sideways and the bars up and down."));
    }
}

}  // namespace pt::ui
