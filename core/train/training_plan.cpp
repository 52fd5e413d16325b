// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_plan.h"

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
        return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "optimizer %1 is unknown; use sgd or adam."), {config.optimizer}), "optimizer"};
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

}  // namespace

bool higherIsBetter(const std::string& metric)
{
    return metric.find("mAP") != std::string::npos || metric.find("mAR") != std::string::npos;
}

Result<TrainingPlan> makePlan(const config::PoseConfig& config, std::size_t frames, const PlanOverrides& overrides)
{
    TrainingPlan plan;
    if (auto done = tensorFlowDialect(config, plan); !done) return done.error();
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
