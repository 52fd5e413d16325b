// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monitor/metric_store.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pt::ui {
namespace {

constexpr double kWeight = 1.0 / 25.0;

void append(MetricStore::Series& series, double value)
{
    series.raw.push_back(value);
    const double before = series.smooth.empty() ? std::numeric_limits<double>::quiet_NaN() : series.smooth.back();
    if (!std::isfinite(value)) series.smooth.push_back(before);
    else if (!std::isfinite(before)) series.smooth.push_back(value);
    else {
        // The first steps weigh more, so that the curve does not start with a long memory of one number.
        const double weight = std::max(kWeight, 1.0 / static_cast<double>(series.smooth.size() + 1));
        series.smooth.push_back(before + weight * (value - before));
    }
}

}  // namespace

void MetricStore::add(const runs::Event& event)
{
    using runs::EventType;
    if (startedMs == 0) startedMs = event.unixMs;
    lastMs = std::max(lastMs, event.unixMs);
    switch (event.type) {
    case EventType::Hello: planned = event.iterations; endReason.clear(); endMessage.clear(); break;
    case EventType::Phase: phase = event.text; break;
    case EventType::Step: {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        iterations.push_back(static_cast<double>(event.iteration));
        append(total, event.loss);
        for (const auto& [name, value] : event.heads) {
            auto& series = heads[name];
            while (series.raw.size() + 1 < iterations.size()) append(series, nan);   // a head that appears later
            append(series, value);
        }
        if (rateSteps.empty() || std::abs(rateSteps.back().rate - event.learningRate) > 1e-12) rateSteps.push_back({event.iteration, event.learningRate});
        imagesPerSecond = imagesPerSecond <= 0.0 ? event.imagesPerSecond : imagesPerSecond + 0.1 * (event.imagesPerSecond - imagesPerSecond);
        memoryMb = event.memoryMb;
        phase = "training";
        break;
    }
    case EventType::Warning: if (warnings.size() < 100) warnings.push_back(event.text); break;
    case EventType::Evaluation:
        evaluation = event.heads;
        evaluatedAt = event.iteration;
        break;
    case EventType::End:
        endReason = event.text;
        endMessage = event.message;
        break;
    default: break;
    }
    // The state is judged from the last of each kind; a million steps need not be kept for it.
    std::erase_if(marks, [&](const runs::Event& mark) { return mark.type == event.type; });
    marks.push_back(event);
}

std::optional<double> MetricStore::secondsLeft() const
{
    if (iterations.size() < 3 || planned <= iteration() || !endReason.empty()) return std::nullopt;
    const double elapsed = static_cast<double>(lastMs - startedMs) / 1000.0;
    const double done = iterations.back() - iterations.front() + 1.0;
    return elapsed <= 0.0 ? std::optional<double>() : elapsed / done * (static_cast<double>(planned) - iterations.back());
}

std::optional<double> MetricStore::fallen() const
{
    constexpr std::size_t kFew = 20;
    if (total.smooth.size() < kFew) return std::nullopt;
    const double first = total.smooth[4];
    const double now = total.smooth.back();
    if (!std::isfinite(first) || !std::isfinite(now) || first <= 0.0) return std::nullopt;
    return 1.0 - now / first;
}

}  // namespace pt::ui
