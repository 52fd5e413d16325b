// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/schedule.h"

#include "core/config/torch_config.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pt::train {
namespace {

struct Needs { const char* type; std::vector<const char*> numbers, lists; };

const std::vector<Needs>& known()
{
    static const std::vector<Needs> table = {
        {"", {}, {}},
        {"multi_step", {}, {"rates", "last"}},
        {"LRListScheduler", {}, {"milestones", "lr_list"}},
        {"ConstantLR", {}, {}},
        {"LinearLR", {}, {}},
        {"PolynomialLR", {}, {}},
        {"StepLR", {"step_size"}, {}},
        {"MultiStepLR", {}, {"milestones"}},
        {"ExponentialLR", {"gamma"}, {}},
        {"CosineAnnealingLR", {"T_max"}, {}},
        {"CosineAnnealingWarmRestarts", {"T_0"}, {}},
        {"SequentialLR", {}, {"milestones"}},
        {"ChainedScheduler", {}, {}},
    };
    return table;
}

Error bad(const std::string& type, const char* name)
{
    return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "runner.scheduler %1: %2 is missing or impossible."), {type, name}), "runner.scheduler"};
}

const char* const kOurs = "LRListScheduler, StepLR, MultiStepLR, ExponentialLR, LinearLR, CosineAnnealingLR";

Error onlyDeepLabCut(const std::string& name)
{
    return Error{ErrorCode::Unsupported,
                 Message(PT_TR_NOOP("Error", "runner.scheduler %1 is not trained with here; train with your own DeepLabCut 3, or use %2 or another one "
                                             "whose rate depends on the epoch alone."), {name, kOurs}), "runner.scheduler"};
}

Result<void> check(const ScheduleSpec& s, bool chained)
{
    const auto it = std::find_if(known().begin(), known().end(), [&](const Needs& n) { return s.type == n.type; });
    if (it == known().end()) {
        if (config::deepLabCutStepsScheduler(s.type)) return onlyDeepLabCut(s.type);
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("Error", "runner.scheduler %1 cannot be used, and DeepLabCut 3 stops with it; use %2 or another one whose rate depends "
                                                 "on the epoch alone."), {s.type, kOurs}), "runner.scheduler"};
    }
    for (const char* name : it->numbers) {
        if (!s.numbers.contains(name)) return bad(s.type, name);
    }
    for (const char* name : it->lists) {
        if (!s.lists.contains(name) || s.lists.at(name).empty()) return bad(s.type, name);
    }
    for (const char* name : {"step_size", "T_max", "T_0", "T_mult", "total_iters"}) {
        if (const auto n = s.numbers.find(name); n != s.numbers.end() && !(n->second >= 1.0)) return bad(s.type, name);
    }
    if (s.type == "LRListScheduler" && s.lists.at("milestones").size() > s.lists.at("lr_list").size()) return bad(s.type, "lr_list");
    if (s.type == "multi_step" && s.lists.at("rates").size() != s.lists.at("last").size()) return bad(s.type, "last");
    if (s.type == "SequentialLR" && s.lists.at("milestones").size() + 1 != s.parts.size()) return bad(s.type, "milestones");
    if (s.type == "ChainedScheduler" && s.parts.empty()) return bad(s.type, "schedulers");
    // a chain multiplies: what sets a rate of its own, or aims at one, has no closed form in it
    if (chained && (s.type == "LRListScheduler" || s.type == "SequentialLR" || s.type == "CosineAnnealingWarmRestarts" || s.numbers.contains("eta_min"))) return onlyDeepLabCut("ChainedScheduler (" + s.type + ")");
    for (const auto& part : s.parts) {
        if (auto done = check(part, chained || s.type == "ChainedScheduler"); !done) return done;
    }
    return {};
}

double number(const ScheduleSpec& s, const char* name, double absent)
{
    const auto it = s.numbers.find(name);
    return it == s.numbers.end() ? absent : it->second;
}

double cosine(double base, double least, double share)
{
    return least + (base - least) * (1.0 + std::cos(std::numbers::pi * share)) / 2.0;
}

double restarts(const ScheduleSpec& s, double base, double t)
{
    double length = s.numbers.at("T_0");
    const double factor = number(s, "T_mult", 1.0);
    while (t >= length) {
        t -= length;
        length *= factor;
    }
    return cosine(base, number(s, "eta_min", 0.0), t / length);
}

double listed(const std::vector<double>& milestones, const std::vector<double>& rates, double base, double t)
{
    double best = -1.0, out = base;
    for (std::size_t i = 0; i < milestones.size(); ++i) {
        if (milestones[i] > t || milestones[i] <= best) continue;  // of equal ones the first counts
        best = milestones[i];
        out = rates[i];
    }
    return out;
}

double rateOf(const ScheduleSpec& s, double base, long long steps);

double sequential(const ScheduleSpec& s, double base, long long steps)
{
    const auto& milestones = s.lists.at("milestones");
    std::size_t i = 0;
    while (i < milestones.size() && static_cast<double>(steps) >= milestones[i]) ++i;
    const auto begin = i == 0 ? 0LL : static_cast<long long>(milestones[i - 1]);
    return rateOf(s.parts[i], base, steps - begin);
}

double multiStep(const ScheduleSpec& s, long long steps)
{
    const auto& last = s.lists.at("last");
    const auto& rates = s.lists.at("rates");
    for (std::size_t i = 0; i < last.size(); ++i) {
        if (static_cast<double>(steps) <= last[i]) return rates[i];
    }
    return rates.back();
}

double rateOf(const ScheduleSpec& s, double base, long long steps)
{
    const auto t = static_cast<double>(steps);
    if (s.type.empty()) return base;
    if (s.type == "multi_step") return multiStep(s, steps);
    if (s.type == "LRListScheduler") return listed(s.lists.at("milestones"), s.lists.at("lr_list"), base, t);
    if (s.type == "ConstantLR") return t < number(s, "total_iters", 5) ? base * number(s, "factor", 1.0 / 3.0) : base;
    if (s.type == "LinearLR") {
        const double total = number(s, "total_iters", 5), from = number(s, "start_factor", 1.0 / 3.0), to = number(s, "end_factor", 1.0);
        return base * (from + (to - from) * std::min(t, total) / total);
    }
    if (s.type == "PolynomialLR") {
        const double total = number(s, "total_iters", 5);
        return base * std::pow(1.0 - std::min(t, total) / total, number(s, "power", 1.0));
    }
    if (s.type == "StepLR") return base * std::pow(number(s, "gamma", 0.1), std::floor(t / s.numbers.at("step_size")));
    if (s.type == "MultiStepLR") {
        const auto& m = s.lists.at("milestones");
        return base * std::pow(number(s, "gamma", 0.1), static_cast<double>(std::count_if(m.begin(), m.end(), [t](double v) { return v <= t; })));
    }
    if (s.type == "ExponentialLR") return base * std::pow(s.numbers.at("gamma"), t);
    if (s.type == "CosineAnnealingLR") return cosine(base, number(s, "eta_min", 0.0), t / s.numbers.at("T_max"));
    if (s.type == "CosineAnnealingWarmRestarts") return restarts(s, base, t);
    if (s.type == "SequentialLR") return sequential(s, base, steps);
    double product = base;  // ChainedScheduler
    for (const auto& part : s.parts) product *= base != 0.0 ? rateOf(part, base, steps) / base : 1.0;
    return product;
}

}  // namespace

Result<Schedule> Schedule::make(ScheduleSpec spec, double baseRate)
{
    if (!std::isfinite(baseRate) || baseRate < 0.0) return bad(spec.type, "lr");
    if (auto done = check(spec, false); !done) return done.error();
    return Schedule(std::move(spec), baseRate);
}

double Schedule::rate(long long steps) const
{
    return rateOf(m_spec, m_base, std::max(0LL, steps));
}

}  // namespace pt::train
