// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/figures.h"

#include <algorithm>
#include <cmath>

namespace pt::preview {
namespace {

std::string number(const char* format, double value)
{
    char text[48];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

/// "200 000": groups of three read faster.
std::string grouped(long long value)
{
    std::string digits = std::to_string(value), out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0 && digits[i - 1] != '-') out += ' ';
        out += digits[i];
    }
    return out;
}

}  // namespace

double ScheduleGeometry::y(double rate) const { return area.y + area.height - area.height * (std::log10(rate) - bottom) / (top - bottom); }

double ScheduleGeometry::rateAt(double at) const { return std::pow(10.0, bottom + (top - bottom) * (area.y + area.height - at) / area.height); }

ScheduleGeometry scheduleGeometry(const std::vector<config::ScheduleStep>& steps, cv::Size2d size)
{
    ScheduleGeometry g;
    g.area = {90, 48, std::max(60.0, size.width - 130), std::max(40.0, size.height - 110)};
    g.usable = !steps.empty() && steps.back().lastIteration > 0;
    double low = 1e30, high = 0.0;
    for (std::size_t i = 0; i < steps.size() && g.usable; ++i) {
        g.usable = steps[i].rate > 0.0 && (i == 0 || steps[i].lastIteration > steps[i - 1].lastIteration);
        low = std::min(low, steps[i].rate), high = std::max(high, steps[i].rate);
    }
    if (!g.usable) return g;
    g.last = static_cast<double>(steps.back().lastIteration);
    g.bottom = std::floor(std::log10(low) - 0.2);
    g.top = std::ceil(std::log10(high) + 0.2);
    return g;
}

Figure scheduleFigure(const config::PoseConfig& config, const ScheduleGeometry& g, cv::Size2d size)
{
    Figure f{size, {}};
    const auto& steps = config.multiStep;
    if (!g.usable) {
        f.label({0, 0, size.width, size.height}, Message(PT_TR_NOOP("Preview", "multi_step holds no schedule that can be drawn.")), 0);
        return f;
    }
    const double right = g.area.x + g.area.width, floor = g.area.y + g.area.height;
    for (double decade = g.bottom; decade <= g.top; decade += 1.0) {
        const double at = g.y(std::pow(10.0, decade));
        f.line({g.area.x, at}, {right, at}, Ink::Faint, 1.0, 0.5);
        f.label({0, at - 10, g.area.x - 10, 20}, plain(number(decade < -4 ? "%.0e" : "%g", std::pow(10.0, decade))), 1);
    }
    const auto halfWidth = [](const std::string& text) { return 5.0 + 4.5 * static_cast<double>(text.size()); };
    const double lastHalf = halfWidth(grouped(steps.back().lastIteration));
    double from = 0.0, nextLabel = g.area.x;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto to = static_cast<double>(steps[i].lastIteration);
        const cv::Point2d a(g.x(from), g.y(steps[i].rate)), b(g.x(to), a.y);
        if (i > 0) f.line({a.x, g.y(steps[i - 1].rate)}, a, Ink::Accent, 2.5);
        f.line(a, b, Ink::Accent, 2.5);
        f.line({b.x, g.area.y}, {b.x, floor}, Ink::Faint, 1.0, 0.8, true);
        constexpr double kShort = 44.0;   // no room for a number above: it stands behind the step's end
        const bool last = i + 1 == steps.size();
        if (b.x - a.x >= kShort || last) f.label({(a.x + b.x) / 2 - 60, a.y - 24, 120, 20}, plain(number("%.4g", steps[i].rate)), 0);
        else f.label({b.x + 10, a.y - 10, 120, 20}, plain(number("%.4g", steps[i].rate)));
        const std::string end = grouped(steps[i].lastIteration);
        const double half = halfWidth(end);
        if (last || (b.x - half >= nextLabel && b.x + half < right - lastHalf)) {   // the end is always named, the others where there is room
            f.label({b.x - 45, floor + 6, 90, 20}, plain(end), 0);
            nextLabel = b.x + half;
        }
        from = to;
    }
    const bool torch = config.loader == config::Loader::Torch;
    f.label({g.area.x, floor + 28, g.area.width, 20}, Message(torch ? PT_TR_NOOP("Preview", "epochs") : PT_TR_NOOP("Preview", "iterations")), 0, Ink::Faint);
    f.label({g.area.x, 12, g.area.width, 24},
            Message(torch ? PT_TR_NOOP("Preview", "Learning rate with %1: %2 epochs, a snapshot every %3")
                          : PT_TR_NOOP("Preview", "Learning rate with %1: %2 iterations, a snapshot every %3"),
                    {config.optimizer, grouped(steps.back().lastIteration), grouped(config.saveIters)}), -1, Ink::Text, true);
    return f;
}

}  // namespace pt::preview
