// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monitor/metric_store.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
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
    case EventType::Hello:
        planned = event.iterations;
        pid = event.pid;
        host = event.host;
        spokeMs = event.unixMs;
        pace.restart();
        phase.clear();
        endReason.clear();
        endMessage.clear();
        break;
    case EventType::Snapshot: ++snapshots; break;
    case EventType::Phase: phase = event.text; break;
    case EventType::Step: {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        if (!iterations.empty() && event.iteration <= iteration()) takeBack(event.iteration);
        iterations.push_back(static_cast<double>(event.iteration));
        pace.add(event.unixMs, event.iteration);
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
        if (const auto loss = event.heads.find("eval_total_loss"); loss != event.heads.end()) {
            const auto x = static_cast<double>(event.iteration);
            while (!validation.empty() && validation.back().first >= x) validation.pop_back();   // evaluated again
            validation.emplace_back(x, loss->second);
        }
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

void MetricStore::takeBack(long long iteration)
{
    const auto keep = static_cast<std::size_t>(std::lower_bound(iterations.begin(), iterations.end(), static_cast<double>(iteration)) - iterations.begin());
    iterations.resize(keep);
    const auto cut = [keep](Series& series) {
        series.raw.resize(std::min(keep, series.raw.size()));
        series.smooth.resize(std::min(keep, series.smooth.size()));
    };
    cut(total);
    for (auto& [name, series] : heads) cut(series);
    while (!validation.empty() && validation.back().first >= static_cast<double>(iteration)) validation.pop_back();
    while (!rateSteps.empty() && rateSteps.back().iteration >= iteration) rateSteps.pop_back();
    ++generation;
}

std::optional<double> MetricStore::secondsLeft() const
{
    const auto each = pace.secondsPerIteration();
    if (!each || planned <= iteration() || !endReason.empty()) return std::nullopt;
    return *each * static_cast<double>(planned - iteration());
}

std::string MetricStore::csv() const
{
    std::string out = "iteration,total";
    for (const auto& [name, series] : heads) out += "," + name;
    if (!validation.empty()) out += ",validation";
    out += ",learning_rate\n";
    const auto number = [](double value) {
        char text[32];
        std::snprintf(text, sizeof text, "%.9g", value);
        return std::isfinite(value) ? std::string(text) : std::string();
    };
    std::size_t rate = 0, validated = 0;
    for (std::size_t i = 0; i < iterations.size(); ++i) {
        while (rate + 1 < rateSteps.size() && static_cast<double>(rateSteps[rate + 1].iteration) <= iterations[i]) ++rate;
        out += std::to_string(static_cast<long long>(iterations[i])) + "," + number(total.raw[i]);
        for (const auto& [name, series] : heads) out += "," + (i < series.raw.size() ? number(series.raw[i]) : std::string());
        if (!validation.empty()) {
            while (validated < validation.size() && validation[validated].first < iterations[i]) ++validated;
            out += "," + (validated < validation.size() && validation[validated].first == iterations[i] ? number(validation[validated].second) : std::string());
        }
        out += "," + (rateSteps.empty() ? std::string() : number(rateSteps[rate].rate)) + "\n";
    }
    return out;
}

}  // namespace pt::ui
