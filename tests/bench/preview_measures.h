// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/preview/preview_panel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

namespace pt::bench {

/// How long the interface thread answers nothing: a timer that should fire every two milliseconds.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(std::max(0.0, static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - kEvery));
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(kEvery);
    }
    std::vector<double> take()
    {
        m_clock.restart();
        return std::exchange(m_gaps, {});
    }

private:
    static constexpr int kEvery = 2;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

/// Notes when the panel's pictures were really painted.
class Painted final : public QObject
{
public:
    explicit Painted(ui::PreviewPanel& panel)
    {
        for (QWidget* w : panel.findChildren<QWidget*>())
            if (w->objectName().startsWith(QStringLiteral("preview.canvas")) || w->objectName() == QStringLiteral("preview.sheet")) w->installEventFilter(this);
        connect(&panel, &ui::PreviewPanel::answerShown, this, [this] { m_exact = m_fresh = true; });
        connect(&panel, &ui::PreviewPanel::coarseShown, this, [this] { m_fresh = true; });
    }
    void start()
    {
        m_clock.start();
        m_exact = m_fresh = false;
        first = exact = -1.0;
    }
    double first = -1.0, exact = -1.0;
    int pictures = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_fresh) QTimer::singleShot(0, this, [this] { note(); });   // after the paint itself
        return false;
    }

private:
    void note()
    {
        if (!m_fresh) return;
        m_fresh = false;
        ++pictures;
        const double ms = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        if (first < 0) first = ms;
        if (m_exact && exact < 0) exact = ms;
    }
    QElapsedTimer m_clock;
    bool m_exact = false, m_fresh = false;
};

inline QJsonObject summary(std::vector<double> values)
{
    if (values.empty()) return {{"failed", true}};
    std::sort(values.begin(), values.end());
    const auto at = [&](double q) { return std::round(values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))] * 100) / 100; };
    return {{"p50", at(0.5)}, {"p95", at(0.95)}, {"max", at(1.0)}};
}

inline void waitFor(const std::function<bool()>& done, int limit = 20000)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < limit) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

}  // namespace pt::bench
