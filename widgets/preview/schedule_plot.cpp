// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/schedule_plot.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pt::ui {

SchedulePlot::SchedulePlot(QWidget* parent) : QWidget(parent) { setObjectName(QStringLiteral("preview.schedule")); }

void SchedulePlot::setConfig(const config::PoseConfig& config)
{
    m_steps = config.multiStep;
    m_saveEvery = config.saveIters;
    m_optimizer = fromUtf8(config.optimizer);
    update();
}

void SchedulePlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QColor ink = palette().color(QPalette::Text);
    QColor faint = ink;
    faint.setAlpha(70);
    const bool usable = !m_steps.empty() && m_steps.back().lastIteration > 0 &&
                        std::all_of(m_steps.begin(), m_steps.end(), [](const auto& s) { return s.rate > 0; });
    if (!usable) {
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter, tr("multi_step holds no schedule that can be drawn."));
        return;
    }
    const QRectF area = QRectF(rect()).adjusted(90, 48, -40, -56);
    double low = 1e30, high = 0;
    for (const auto& s : m_steps) low = std::min(low, s.rate), high = std::max(high, s.rate);
    const double bottom = std::floor(std::log10(low) - 0.2);
    const double top = std::ceil(std::log10(high) + 0.2);
    const double last = static_cast<double>(m_steps.back().lastIteration);
    const auto x = [&](double iteration) { return area.left() + area.width() * iteration / last; };
    const auto y = [&](double rate) { return area.bottom() - area.height() * (std::log10(rate) - bottom) / (top - bottom); };

    for (double decade = bottom; decade <= top; decade += 1.0) {
        const double at = y(std::pow(10.0, decade));
        painter.setPen(QPen(faint, 1));
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        painter.setPen(ink);
        painter.drawText(QRectF(0, at - 10, area.left() - 10, 20), Qt::AlignRight | Qt::AlignVCenter, locale().toString(std::pow(10.0, decade), 'g', 3));
    }
    double from = 0;
    QPointF previous;
    const QColor accent = toneColour(Tone::Accent, palette());
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const double to = static_cast<double>(m_steps[i].lastIteration);
        const QPointF a(x(from), y(m_steps[i].rate)), b(x(to), y(m_steps[i].rate));
        painter.setPen(QPen(accent, 2.5));
        if (i > 0) painter.drawLine(previous, a);
        painter.drawLine(a, b);
        painter.setPen(QPen(faint, 1, Qt::DashLine));
        painter.drawLine(QPointF(b.x(), area.top()), QPointF(b.x(), area.bottom()));
        painter.setPen(ink);
        const double middle = (a.x() + b.x()) / 2;
        if (b.x() - a.x() > 40) painter.drawText(QRectF(middle - 60, a.y() - 24, 120, 20), Qt::AlignCenter, locale().toString(m_steps[i].rate, 'g', 4));
        if (i + 1 == m_steps.size() || b.x() - x(from) > 50) {
            painter.drawText(QRectF(b.x() - 50, area.bottom() + 6, 100, 20), Qt::AlignHCenter, locale().toString(static_cast<qlonglong>(to)));
        }
        previous = b;
        from = to;
    }
    painter.drawText(QRectF(area.left(), area.bottom() + 28, area.width(), 20), Qt::AlignCenter, tr("iterations"));
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QRectF(area.left(), 12, area.width(), 24), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Learning rate with %1: %2 iterations, a snapshot every %3")
                         .arg(m_optimizer, locale().toString(static_cast<qlonglong>(last)), locale().toString(m_saveEvery)));
}

}  // namespace pt::ui
