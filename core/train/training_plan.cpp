// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_plan.h"

#include "core/config/torch_config.h"

#include <algorithm>

namespace pt::train {
namespace {

Result<void> tensorFlowDialect(const config::PoseConfig& config, TrainingPlan& plan)
{
    plan.batchSize = std::max(1, config.batchSize);
    plan.iterations = config.totalIterations();
    plan.displayEvery = std::max(1, config.displayIters);
    plan.saveEvery = std::max(0, config.saveIters);
    if (config.optimizer == "adam") {
        plan.optimiser.type = "Adam";
        plan.optimiser.epsilonHat = true;
    } else if (config.optimizer == "sgd") {
        plan.optimiser.type = "SGD";
        plan.optimiser.numbers["momentum"] = 0.9;
    } else {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "optimizer %1 is unknown; use sgd or adam."), {config.optimizer}), "optimizer"};
    }
    plan.optimiser.rate = config.learningRate(0);
    ScheduleSpec spec;
    if (!config.multiStep.empty()) {
        spec.type = "multi_step";
        for (const auto& step : config.multiStep) {
            spec.lists["rates"].push_back(step.rate);
            spec.lists["last"].push_back(static_cast<double>(step.lastIteration));
        }
    }
    auto schedule = Schedule::make(spec, plan.optimiser.rate);
    if (!schedule) return schedule.error();
    plan.schedule = *schedule;
    return {};
}

double numeric(const config::TorchValue& v) { return v.type == config::TorchValue::Type::Bool ? (v.boolean ? 1.0 : 0.0) : v.number; }

Result<OptimiserSpec> optimiserOf(const config::TorchOptimizer& o)
{
    OptimiserSpec spec;
    spec.type = o.type;
    spec.rate = o.lr;
    if (auto ours = checkOptimiser(spec); !ours) return ours.error();   // before its parameters: others have their own
    for (const auto& [key, value] : o.params.entries) {
        using Type = config::TorchValue::Type;
        if (key == "lr" || value.type == Type::Null || key == "fused" || key == "foreach") continue;   // the last two choose an implementation only
        if (key == "betas" && value.items.size() == 2) {
            spec.numbers["beta1"] = numeric(value.items[0]);
            spec.numbers["beta2"] = numeric(value.items[1]);
        } else if (value.isNumber() || value.type == Type::Bool) {
            spec.numbers[key] = numeric(value);
        } else {
            return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "runner.optimizer %1 has no parameter %2 here."), {o.type, key}), "runner.optimizer"};
        }
    }
    return spec;
}

ScheduleSpec scheduleOf(const std::string& type, const config::TorchValue& params)
{
    using Type = config::TorchValue::Type;
    ScheduleSpec spec;
    spec.type = type;
    for (const auto& [key, value] : params.entries) {
        if (value.isNumber()) spec.numbers[key] = value.number;
        for (const auto& item : value.items) {
            if (item.isNumber()) spec.lists[key].push_back(item.number);
            else if (item.type == Type::List && !item.items.empty()) spec.lists[key].push_back(item.items[0].number);
            else if (const auto* nested = item.find("params"); nested && item.type == Type::Map) spec.parts.push_back(scheduleOf(item.textOr("type", ""), *nested));
        }
    }
    return spec;
}

Result<void> torchDialect(const config::TorchTraining& t, TrainingPlan& plan)
{
    plan.byEpochs = true;
    plan.batchSize = std::max(1, t.batchSize);
    plan.iterations = t.epochs;   // epochs until they are multiplied
    plan.displayEvery = std::max(1, t.displayIters);
    plan.saveEvery = std::max(0, t.snapshots.saveEpochs);
    plan.keepSnapshots = std::max(1, t.snapshots.maxSnapshots);
    plan.saveOptimiser = t.snapshots.saveOptimizerState;
    plan.evaluateEvery = std::max(0, t.evalInterval);
    plan.keyMetric = t.keyMetric;
    plan.higherIsBetter = t.keyMetricAscending;
    auto optimiser = optimiserOf(t.optimizer);
    if (!optimiser) return optimiser.error();
    plan.optimiser = *optimiser;
    auto schedule = Schedule::make(scheduleOf(t.scheduler.type, t.scheduler.params), t.optimizer.lr);
    if (!schedule) return schedule.error();
    plan.schedule = *schedule;
    return {};
}

}  // namespace

bool higherIsBetter(const std::string& metric)
{
    return metric.find("mAP") != std::string::npos || metric.find("mAR") != std::string::npos;
}

Result<TrainingPlan> makePlan(const config::PoseConfig& config, std::size_t frames, const PlanOverrides& overrides)
{
    TrainingPlan plan;
    if (auto done = config.torch ? torchDialect(config.torch->training, plan) : tensorFlowDialect(config, plan); !done) return done.error();
    if (overrides.batchSize > 0) plan.batchSize = overrides.batchSize;
    const auto batch = static_cast<long long>(plan.batchSize), count = static_cast<long long>(std::max<std::size_t>(1, frames));
    plan.iterationsPerEpoch = (count + batch - 1) / batch;
    const long long unit = plan.byEpochs ? plan.iterationsPerEpoch : 1;
    plan.iterations *= unit;
    plan.saveEvery *= unit;
    plan.evaluateEvery *= unit;
    if (overrides.evaluateEvery > 0) plan.evaluateEvery = overrides.evaluateEvery * unit;
    if (overrides.iterations > 0) plan.iterations = overrides.iterations;
    if (overrides.keepBest > 0) plan.keepBest = overrides.keepBest;
    if (overrides.patience > 0) plan.patience = overrides.patience;
    if (!overrides.keyMetric.empty()) {
        plan.keyMetric = overrides.keyMetric;
        plan.higherIsBetter = higherIsBetter(plan.keyMetric);
    } else if (plan.keyMetric.empty() && plan.evaluateEvery > 0) {
        plan.keyMetric = "test.rmse";
    }
    if (plan.iterations <= 0) return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "multi_step gives no iterations; fill it in or pass --iterations.")), "multi_step"};
    if (auto done = checkOptimiser(plan.optimiser); !done) return done.error();
    return plan;
}

}  // namespace pt::train
