// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_reader.h"

#include <algorithm>
#include <cmath>

namespace pt::config::detail {
namespace {

using Type = TorchValue::Type;

const TorchValue& entryOf(const TorchValue& map, std::string_view key)
{
    static const TorchValue kNull;
    const TorchValue* found = map.find(key);
    return found ? *found : kNull;
}

int integer(const TorchValue& map, std::string_view key, int fallback)
{
    return static_cast<int>(std::clamp(map.numberOr(key, fallback), -2.0e9, 2.0e9));
}

std::vector<std::string> texts(const TorchValue& list)
{
    std::vector<std::string> out;
    for (const auto& item : list.items) out.push_back(item.text);
    return out;
}

/// torch.optim's own learning rates, used when params gives none. Source: PyTorch 2.11 documentation.
double ownRate(std::string_view optimizer)
{
    if (optimizer == "SGD" || optimizer == "Adam" || optimizer == "AdamW" || optimizer == "Adamax" || optimizer == "RAdam" ||
        optimizer == "NAdam")
        return optimizer == "NAdam" || optimizer == "Adamax" ? 0.002 : 0.001;
    if (optimizer == "RMSprop" || optimizer == "Adagrad" || optimizer == "ASGD" || optimizer == "Rprop") return 0.01;
    return optimizer == "Adadelta" ? 1.0 : 0.001;
}

constexpr const char* kOptimizers[] = {"Adadelta", "Adafactor", "Adagrad", "Adam", "AdamW", "SparseAdam", "Adamax", "ASGD", "LBFGS",
                                       "Muon", "NAdam", "RAdam", "RMSprop", "Rprop", "SGD"};
constexpr const char* kSchedulers[] = {"LRListScheduler", "LambdaLR", "MultiplicativeLR", "StepLR", "MultiStepLR", "ConstantLR", "LinearLR",
                                       "ExponentialLR", "PolynomialLR", "CosineAnnealingLR", "ChainedScheduler", "SequentialLR",
                                       "ReduceLROnPlateau", "CyclicLR", "OneCycleLR", "CosineAnnealingWarmRestarts"};

/// Of these, what DeepLabCut 3's loop cannot step, tried with 3.0.2 and PyTorch 2.11: LBFGS wants a closure, Muon matrices only and SparseAdam sparse
/// gradients; ReduceLROnPlateau wants a metric, and the others a function, which a file does not hold.
constexpr const char* kStopsOptimizers[] = {"LBFGS", "Muon", "SparseAdam"};
constexpr const char* kStopsSchedulers[] = {"ReduceLROnPlateau", "LambdaLR", "MultiplicativeLR"};

bool isOneOf(std::span<const char* const> names, std::string_view name)
{
    return std::any_of(names.begin(), names.end(), [&](const char* n) { return name == n; });
}

/// The scheduler, or one of those that it is made of, that DeepLabCut cannot step; empty where there is none.
std::string stoppingScheduler(const std::string& type, const TorchValue& params)
{
    if (isOneOf(kStopsSchedulers, type)) return type;
    for (const auto& item : entryOf(params, "schedulers").items)
        if (const std::string inner = stoppingScheduler(item.textOr("type", ""), entryOf(item, "params")); !inner.empty()) return inner;
    return {};
}

const Text kStops = PT_TR_NOOP("Config", "%1: DeepLabCut 3 cannot train with %2; it stops with an error.");

}  // namespace

TorchOptimizer TorchReader::optimizer(const TorchValue& runner, const std::string& path)
{
    TorchOptimizer out;
    const TorchValue& entry = entryOf(runner, "optimizer");
    if (entry.type != Type::Map) {
        find(Severity::Fails, "missing-key", path, {PT_TR_NOOP("Config", "%1 is missing: DeepLabCut 3 stops when the training starts."), {path}});
        return out;
    }
    out.type = entry.textOr("type", "");
    out.params = entryOf(entry, "params");
    if (!isOneOf(kOptimizers, out.type)) {
        const std::string key = childPath(path, "type");
        const std::string_view near = params::nearest(out.type, kOptimizers);
        bad(key, PT_TR_NOOP("Config", "%1: PyTorch has no optimizer called %2, and training stops; %3 is used here."),
            near.empty() ? "AdamW" : std::string(near));
        out.type = near.empty() ? "AdamW" : std::string(near);
    }
    if (isOneOf(kStopsOptimizers, out.type)) find(Severity::Fails, "bad-value", childPath(path, "type"), {kStops, {childPath(path, "type"), out.type}});
    const std::string paramsPath = childPath(path, "params");
    if (out.params.type != Type::Map) {
        find(Severity::Fails, "missing-key", paramsPath,
             {PT_TR_NOOP("Config", "%1 is missing: DeepLabCut 3 stops when the training starts."), {paramsPath}});
        out.lr = ownRate(out.type);
        return out;
    }
    out.lr = number(out.params, "lr", ownRate(out.type), paramsPath);
    if (!(out.lr >= 0.0) || !std::isfinite(out.lr)) {
        bad(childPath(paramsPath, "lr"), PT_TR_NOOP("Config", "%1 must not be negative, not %2; %3 is used here."), "0.0001");
        out.lr = 0.0001;
    }
    return out;
}

TorchScheduler TorchReader::scheduler(const TorchValue& runner, const std::string& path)
{
    TorchScheduler out;
    const TorchValue& entry = entryOf(runner, "scheduler");
    if (entry.type != Type::Map) return out;
    out.type = entry.textOr("type", "");
    out.params = entryOf(entry, "params");
    if (!isOneOf(kSchedulers, out.type)) {
        const std::string_view near = params::nearest(out.type, kSchedulers);
        bad(childPath(path, "type"), PT_TR_NOOP("Config", "%1: PyTorch has no learning-rate scheduler called %2, and training stops; %3 is used here."),
            near.empty() ? "LRListScheduler" : std::string(near));
        out.type = std::string(near);
    }
    if (const std::string stops = stoppingScheduler(out.type, out.params); !stops.empty())
        find(Severity::Fails, "bad-value", childPath(path, "type"), {kStops, {childPath(path, "type"), stops}});
    if (out.type != "LRListScheduler") return out;
    const TorchValue& milestones = entryOf(out.params, "milestones");
    const TorchValue& rates = entryOf(out.params, "lr_list");
    bool good = milestones.type == Type::List && rates.type == Type::List && milestones.items.size() == rates.items.size();
    for (std::size_t i = 0; good && i < rates.items.size(); ++i) {
        const TorchValue& rate = rates.items[i];
        good = milestones.items[i].isNumber() && rate.type == Type::List && !rate.items.empty() && rate.items[0].isNumber();
        if (!good) break;
        out.milestones.push_back(static_cast<int>(std::clamp(milestones.items[i].number, -1.0, 2.0e9)));
        out.rates.push_back(rate.items[0].number);
    }
    if (!good)
        find(Severity::Fails, "bad-schedule", childPath(path, "params"),
             {PT_TR_NOOP("Config", "%1: lr_list needs one list with a rate for each of the milestones, such as milestones: [90, 120] with lr_list: "
                                   "[[0.0001], [0.00001]]."),
              {childPath(path, "params")}});
    return out;
}

TorchTraining TorchReader::training(const TorchValue& root, const std::string& path)
{
    TorchTraining out;
    const std::string trainPath = childPath(path, "train_settings");
    const TorchValue& train = entryOf(root, "train_settings");
    const auto positive = [&](const char* key, int fallback) {
        const int value = integer(train, key, fallback);
        if (value >= 1) return value;
        bad(childPath(trainPath, key), PT_TR_NOOP("Config", "%1 must be at least 1, not %2; %3 is used here."), formatInt(fallback));
        return fallback;
    };
    out.batchSize = positive("batch_size", 8);
    out.epochs = positive("epochs", 200);
    out.displayIters = positive("display_iters", 500);
    out.seed = integer(train, "seed", 42);
    out.dataloaderWorkers = integer(train, "dataloader_workers", 0);
    if (out.dataloaderWorkers < 0) {
        bad(childPath(trainPath, "dataloader_workers"), PT_TR_NOOP("Config", "%1 must not be negative, not %2; %3 is used here."), "0");
        out.dataloaderWorkers = 0;
    }
    out.pinMemory = train.boolOr("dataloader_pin_memory", false);
    out.weightInit = entryOf(train, "weight_init");

    const std::string runnerPath = childPath(path, "runner");
    const TorchValue& runner = entryOf(root, "runner");
    out.runnerType = runner.textOr("type", "PoseTrainingRunner");
    out.evalInterval = integer(runner, "eval_interval", 10);
    if (out.evalInterval < 1) {
        bad(childPath(runnerPath, "eval_interval"), PT_TR_NOOP("Config", "%1 must be at least 1, not %2; %3 is used here."), "10");
        out.evalInterval = 10;
    }
    out.keyMetric = runner.textOr("key_metric", "test.mAP");
    out.keyMetricAscending = runner.boolOr("key_metric_asc", true);
    out.optimizer = optimizer(runner, childPath(runnerPath, "optimizer"));
    out.scheduler = scheduler(runner, childPath(runnerPath, "scheduler"));
    const std::string snapshotPath = childPath(runnerPath, "snapshots");
    if (const TorchValue& snapshots = entryOf(runner, "snapshots"); snapshots.type == Type::Map) {
        out.snapshots.maxSnapshots = integer(snapshots, "max_snapshots", 5);
        out.snapshots.saveEpochs = integer(snapshots, "save_epochs", 25);
        out.snapshots.saveOptimizerState = snapshots.boolOr("save_optimizer_state", false);
        for (auto [key, target, own] : {std::tuple{"max_snapshots", &out.snapshots.maxSnapshots, 5}, {"save_epochs", &out.snapshots.saveEpochs, 25}})
            if (*target < 1) {
                bad(childPath(snapshotPath, key), PT_TR_NOOP("Config", "%1 must be at least 1, not %2; %3 is used here."), formatInt(own));
                *target = own;
            }
    } else {
        find(Severity::Fails, "missing-key", snapshotPath,
             {PT_TR_NOOP("Config", "%1 is missing: DeepLabCut 3 stops when the training starts."), {snapshotPath}});
    }
    out.snapshotPrefix = runner.textOr("snapshot_prefix", "");
    for (const auto& gpu : entryOf(runner, "gpus").items)
        if (gpu.isNumber()) out.gpus.push_back(static_cast<int>(std::clamp(gpu.number, 0.0, 1024.0)));
    if (const TorchValue* only = runner.find("load_weights_only"); only && only->type == Type::Bool) out.loadWeightsOnly = only->boolean;
    out.device = root.textOr("device", "auto");
    out.resumeTrainingFrom = root.textOr("resume_training_from", "");
    special(childPath(runnerPath, "device"), Origin::Ignored, "", {PT_TR_NOOP("Config", "not read; device at the top is")});
    return out;
}

TorchInference TorchReader::inference(const TorchValue& value)
{
    TorchInference out;
    const TorchValue& threads = entryOf(value, "multithreading");
    out.multithreading = threads.boolOr("enabled", true);
    out.queueLength = integer(threads, "queue_length", 4);
    out.timeout = threads.numberOr("timeout", 30.0);
    out.compile = entryOf(value, "compile").boolOr("enabled", false);
    out.compileBackend = entryOf(value, "compile").textOr("backend", "inductor");
    out.autocast = entryOf(value, "autocast").boolOr("enabled", false);
    out.conditions = entryOf(value, "conditions");
    out.snapshot = entryOf(value, "snapshot");
    out.eval = entryOf(value, "eval");
    return out;
}

TorchMetadata TorchReader::metadata(const TorchValue& value)
{
    TorchMetadata out;
    out.projectPath = value.textOr("project_path", "");
    out.poseConfigPath = value.textOr("pose_config_path", "");
    out.bodyparts = texts(entryOf(value, "bodyparts"));
    out.uniqueBodyparts = texts(entryOf(value, "unique_bodyparts"));
    if (value.find("individuals")) out.individuals = texts(entryOf(value, "individuals"));
    out.withIdentity = value.boolOr("with_identity", false);
    return out;
}

std::optional<TorchDetector> TorchReader::detector(const TorchValue& value)
{
    if (value.type != Type::Map) return std::nullopt;
    TorchDetector out;
    const TorchValue& model = entryOf(value, "model");
    out.type = model.textOr("type", "");
    if (out.type != "FasterRCNN" && out.type != "SSDLite")
        bad("detector.model.type", PT_TR_NOOP("Config", "%1 must be FasterRCNN or SSDLite, not %2: DeepLabCut 3 stops when the training starts."), "");
    out.variant = model.textOr("variant", "");
    out.freezeBnStats = model.boolOr("freeze_bn_stats", false);
    out.freezeBnWeights = model.boolOr("freeze_bn_weights", false);
    out.boxScoreThresh = model.numberOr("box_score_thresh", 0.01);
    if (entryOf(value, "data").type == Type::Map) out.data = data(entryOf(value, "data"), "detector.data");
    if (entryOf(value, "runner").type == Type::Map || entryOf(value, "train_settings").type == Type::Map)
        out.training = training(value, "detector");
    return out;
}

}  // namespace pt::config::detail

namespace pt::config {

bool deepLabCutStepsOptimizer(std::string_view type) { return detail::isOneOf(detail::kOptimizers, type) && !detail::isOneOf(detail::kStopsOptimizers, type); }

bool deepLabCutStepsScheduler(std::string_view type) { return detail::isOneOf(detail::kSchedulers, type) && !detail::isOneOf(detail::kStopsSchedulers, type); }

}  // namespace pt::config
