// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <string_view>

namespace pt::config {
namespace {

using Type = TorchValue::Type;

const TorchValue& entryOf(const TorchValue& map, std::string_view key)
{
    static const TorchValue kNull;
    const TorchValue* found = map.find(key);
    return found ? *found : kNull;
}

constexpr std::string_view kClosed[] = {"StepLR", "MultiStepLR", "ConstantLR", "LinearLR", "ExponentialLR", "PolynomialLR", "CosineAnnealingLR",
                                        "CosineAnnealingWarmRestarts"};

/// Rate after `e` steps of a scheduler that depends on the first rate and the number of steps only.
double closedForm(std::string_view type, const TorchValue& p, double base, int e)
{
    if (type == "StepLR") return base * std::pow(p.numberOr("gamma", 0.1), std::floor(e / std::max(1.0, p.numberOr("step_size", 1.0))));
    if (type == "MultiStepLR") {
        const auto& list = entryOf(p, "milestones").items;
        const auto passed = std::count_if(list.begin(), list.end(), [&](const TorchValue& m) { return m.number <= e; });
        return base * std::pow(p.numberOr("gamma", 0.1), static_cast<double>(passed));
    }
    if (type == "ConstantLR") return e < p.numberOr("total_iters", 5.0) ? base * p.numberOr("factor", 1.0 / 3.0) : base;
    if (type == "LinearLR") {
        const double start = p.numberOr("start_factor", 1.0 / 3.0);
        const double total = std::max(1.0, p.numberOr("total_iters", 5.0));
        return base * (start + (p.numberOr("end_factor", 1.0) - start) * std::min<double>(e, total) / total);
    }
    if (type == "ExponentialLR") return base * std::pow(p.numberOr("gamma", 1.0), e);
    if (type == "PolynomialLR") {
        const double total = std::max(1.0, p.numberOr("total_iters", 5.0));
        return base * std::pow(1.0 - std::min<double>(e, total) / total, p.numberOr("power", 1.0));
    }
    const double floor = p.numberOr("eta_min", 0.0);
    double period = std::max(1.0, p.numberOr(type == "CosineAnnealingLR" ? "T_max" : "T_0", 1.0));
    double at = e;
    if (type == "CosineAnnealingWarmRestarts") {
        const double longer = std::max(1.0, p.numberOr("T_mult", 1.0));
        while (at >= period) {
            at -= period;
            period *= longer;
        }
    }
    return floor + (base - floor) * (1.0 + std::cos(std::numbers::pi * at / period)) / 2.0;
}

bool isKnown(std::string_view type, const TorchValue& params)
{
    if (type.empty() || type == "LRListScheduler") return true;
    if (std::find(std::begin(kClosed), std::end(kClosed), type) != std::end(kClosed)) return true;
    if (type != "SequentialLR") return false;
    const auto& inner = entryOf(params, "schedulers").items;
    return !inner.empty() && std::all_of(inner.begin(), inner.end(), [](const TorchValue& s) { return isKnown(s.textOr("type", "?"), entryOf(s, "params")); });
}

/// Rate after `e` steps; `before` is the rate one step earlier, which a list keeps where it has no milestone.
double rateAt(std::string_view type, const TorchValue& params, double base, double before, int e)
{
    if (type.empty()) return base;
    if (type == "LRListScheduler") {
        const auto& milestones = entryOf(params, "milestones").items;
        const auto& rates = entryOf(params, "lr_list").items;
        for (std::size_t i = 0; i < milestones.size() && i < rates.size(); ++i)
            if (milestones[i].number == e && !rates[i].items.empty()) return rates[i].items[0].number;
        return before;
    }
    if (type != "SequentialLR") return closedForm(type, params, base, e);
    const auto& inner = entryOf(params, "schedulers").items;
    const auto& milestones = entryOf(params, "milestones").items;
    std::size_t which = 0;
    double from = 0.0;
    while (which < milestones.size() && which + 1 < inner.size() && milestones[which].number <= e) from = milestones[which++].number;
    return rateAt(inner[which].textOr("type", ""), entryOf(inner[which], "params"), base, before, e - static_cast<int>(from));
}

}  // namespace

bool isKnownScheduler(const TorchScheduler& scheduler) { return isKnown(scheduler.type, scheduler.params); }

std::vector<double> epochRates(const TorchTraining& training, int limit)
{
    std::vector<double> rates;
    if (!isKnownScheduler(training.scheduler)) return rates;
    const int epochs = std::clamp(training.epochs, 0, limit);
    rates.reserve(static_cast<std::size_t>(epochs));
    double rate = training.optimizer.lr;
    for (int e = 0; e < epochs; ++e) {
        rate = rateAt(training.scheduler.type, training.scheduler.params, training.optimizer.lr, rate, e);
        rates.push_back(rate);
    }
    return rates;
}

std::vector<ScheduleKeys> scheduleKeys(const TorchTraining& training, std::size_t steps)
{
    std::vector<ScheduleKeys> keys(steps);
    const std::string params = "runner.scheduler.params.";
    const auto& type = training.scheduler.type;
    const auto& milestones = entryOf(training.scheduler.params, "milestones").items;
    const auto& rates = entryOf(training.scheduler.params, "lr_list").items;
    const bool list = type == "LRListScheduler";
    if (steps == 0 || (!type.empty() && !list && type != "MultiStepLR")) return keys;
    const std::size_t changes = type.empty() ? 0 : milestones.size();
    if (changes + 1 != steps || (list && rates.size() != changes)) return keys;
    double before = 0.0;
    for (const auto& m : milestones) {
        if (m.number <= before || m.number >= training.epochs) return keys;
        before = m.number;
    }
    keys.front().rate = "runner.optimizer.params.lr";
    keys.back().lastEpoch = "train_settings.epochs";
    for (std::size_t i = 0; i < changes; ++i) {
        const std::string at = "[" + std::to_string(i) + "]";
        keys[i].lastEpoch = params + "milestones" + at;
        if (list) keys[i + 1].rate = params + "lr_list" + at + "[0]";
    }
    return keys;
}

}  // namespace pt::config
