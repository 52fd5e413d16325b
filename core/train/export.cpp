// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/export.h"

#include "core/config/yaml_document.h"
#include "core/runs/run_directory.h"
#include "core/train/checkpoint.h"
#include "core/train/internal.h"
#include "core/train/out_of_memory.h"
#include "core/train/run_split.h"
#include "core/train/snapshots.h"
#include "core/train/torch_config_text.h"
#include "core/train/torch_tensors.h"
#include "core/train/training_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace pt::train {
namespace {

struct Source
{
    std::string configText;
    config::PoseConfig config;
    NetworkSpec spec;
    Snapshot snapshot;
    dataset::Project project;   ///< That the run trained on, where it is still there.
    dataset::Shuffle split;
    fs::path file, configFile;  ///< The snapshot, and what the run was begun from.
};

Result<Source> load(const ExportOptions& options)
{
    Source s;
    const auto info = runs::readRunInfo(options.run);
    if (!info) return info.error();
    auto text = readFile(options.run / "config.yaml");
    if (!text) return text.error();
    s.configText = std::move(*text);
    auto config = loadConfig(options.run / "config.yaml");
    if (!config) return config.error();
    s.config = *config;
    auto spec = networkSpec(s.config);
    if (!spec) return spec.error();
    s.spec = std::move(*spec);
    const fs::path file = options.snapshot.empty() ? newestSnapshot(options.run) : options.snapshot;
    if (file.empty()) return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "%1 holds no snapshot yet."), {utf8(options.run)}), utf8(options.run)};
    auto snapshot = readSnapshot(file, SnapshotParts::Everything);
    if (!snapshot) return snapshot.error();
    s.snapshot = std::move(*snapshot);
    Network network(s.spec);
    if (auto fits = loadSnapshotOf(*network, s.snapshot, file); !fits) return fits.error();
    s.file = file;
    s.configFile = pathFromUtf8(info->configFile);
    auto project = dataset::openProject(pathFromUtf8(info->project));
    if (project) {
        s.project = std::move(*project);
        auto split = splitOfRun(options.run, s.project, s.configFile);
        if (!split) return split.error();
        s.split = std::move(split->shuffle);
    }
    return s;
}

Error differs(const dataset::ProjectInfo& info, Text what)
{
    return Error{ErrorCode::InvalidArgument, Message(what, {utf8(info.root)}), utf8(info.root)};
}

Result<void> checkProject(const Source& s, const dataset::ProjectInfo& info)
{
    const auto& joints = s.config.jointNames;
    if (static_cast<int>(info.jointNames().size()) != s.config.numJoints || (!joints.empty() && joints != info.jointNames()))
        return differs(info, PT_TR_NOOP("Error", "The body parts of %1 are not those that the network was trained for."));
    const auto* identity = s.spec.model.head("identity");
    if (identity && identity->heatmap->outChannels() != static_cast<int>(info.individuals.size()))
        return differs(info, PT_TR_NOOP("Error", "The individuals of %1 are not those that the network was trained for."));
    return {};
}

/// The run's split in the rows of another project's table; empty where it does not have these frames.
Result<dataset::TrainingSetOptions> splitFor(const Source& s, const dataset::Project& target, const ExportOptions& options)
{
    dataset::TrainingSetOptions out;
    out.shuffle = options.shuffle;
    std::map<std::string, int> rows;
    for (std::size_t i = 0; i < target.frames.size(); ++i) rows[target.frames[i].id] = static_cast<int>(i);
    const auto take = [&](const std::vector<int>& from, std::vector<int>& to) {
        for (const int i : from) {
            if (i < 0 || static_cast<std::size_t>(i) >= s.project.frames.size()) continue;
            const auto it = rows.find(s.project.frames[static_cast<std::size_t>(i)].id);
            if (it != rows.end()) to.push_back(it->second);
        }
    };
    auto frozen = splitOfRun(options.run, target, s.configFile);
    if (!frozen) return frozen.error();
    if (frozen->frozen) {   // known by name, also where the project that was trained on is gone
        out.train = frozen->shuffle.train;
        out.test = frozen->shuffle.test;
    } else {
        take(s.split.train, out.train);
        take(s.split.test, out.test);
    }
    // the folder's name carries one of the project's own fractions, or DeepLabCut would not look for it
    const auto& fractions = target.info.trainingFractions;
    out.fraction = frozen->frozen ? frozen->shuffle.trainFraction : s.split.train.empty() ? 0.95 : s.split.trainFraction;
    if (!fractions.empty()) {
        out.fraction = *std::min_element(fractions.begin(), fractions.end(), [&](double a, double b) { return std::abs(a - out.fraction) < std::abs(b - out.fraction); });
    }
    return out;
}

/// The run's own pytorch_config.yaml, with the places of its new home.
Result<std::string> movedConfig(const Source& s, const dataset::ProjectInfo& info, const fs::path& file)
{
    auto document = config::YamlDocument::parse(s.configText);
    if (!document) return document.error();
    if (auto set = document->set("metadata.project_path", config::formatText(utf8(info.root))); !set) return set.error();
    if (auto set = document->set("metadata.pose_config_path", config::formatText(utf8(file))); !set) return set.error();
    return document->text();
}

/// Whether a configuration that is there describes the same network.
Result<void> sameNetwork(const Source& s, const fs::path& file)
{
    const auto config = loadConfig(file);
    if (!config) return config.error();
    const auto spec = networkSpec(*config);
    if (!spec) return spec.error();
    Network network(*spec);
    const auto fits = loadSnapshot(*network, s.snapshot, true);
    if (fits) return {};
    return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "%1 describes another network (%2); export to another shuffle number."), {utf8(file), fits.error().english()}), utf8(file)};
}

/// The optimiser's state out of the training state that was written with the snapshot; None where that is gone.
PyValue optimiserBeside(const Source& s, const fs::path& run)
{
    const auto state = readState(stateFile(run, s.snapshot.iteration));
    PlanOverrides any;
    any.iterations = 1;   // only the optimiser is of interest
    const auto plan = makePlan(s.config, 1, any);
    if (!state || !plan) return {};
    Network network(s.spec);
    Optimiser::Named trained;
    for (const auto& item : network->named_parameters())
        if (item.value().requires_grad()) trained.emplace_back(item.key(), item.value());
    Optimiser optimiser(plan->optimiser, std::move(trained));
    LossScaler scaler(false);
    const auto info = restoreState(*state, *network, optimiser, scaler, torch::kCPU);
    if (!info || info->value("iteration", -1LL) != s.snapshot.iteration) return {};
    return optimizerState(*network, optimiser, info->value("rate", plan->optimiser.rate));
}

/// Metrics of a snapshot that was evaluated after it had been written, by the names that DeepLabCut gives them.
PyValue metricsBeside(const Source& s, const fs::path& run)
{
    PyValue out = PyValue::dict();
    const auto number = static_cast<long long>(s.snapshot.metadata.numberOr("epoch", static_cast<double>(s.snapshot.iteration)));
    for (const std::string& stem : {utf8(s.file.stem()), "snapshot-" + std::to_string(number)}) {
        const auto bytes = readFile(run / "evaluation" / pathFromUtf8(stem + ".json"), 1 << 24);
        const auto json = nlohmann::json::parse(bytes ? *bytes : std::string(), nullptr, false);
        if (!json.is_object() || !json.contains("test") || !json["test"].is_object() || !json.contains("iteration") || json["iteration"] != s.snapshot.iteration) continue;
        for (const char* name : {"rmse", "rmse_pcutoff", "mAP", "mAR"}) {
            const auto it = json["test"].find(name);
            if (it != json["test"].end()) out.set(std::string("metrics/test.") + name, PyValue::of(it->is_number() ? it->get<double>() : std::nan("")));
        }
        break;
    }
    return out;
}

/// What the file holds besides the weights: as DeepLabCut would have written it.
Snapshot takenAlong(const Source& s, const ExportOptions& options)
{
    Snapshot out = s.snapshot;
    const bool wanted = options.optimiser || (s.config.torch && s.config.torch->training.snapshots.saveOptimizerState);
    if (!wanted) out.optimizer = PyValue();
    else if (out.optimizer.isNone()) out.optimizer = optimiserBeside(s, options.run);
    out.others.clear();   // what only PoseTuner needs
    if (out.metadata.isNone() || !out.metadata.find("epoch")) out.metadata.set("epoch", PyValue::of(out.iteration));
    const auto* metrics = out.metadata.find("metrics");
    if (!metrics || metrics->entries.empty()) out.metadata.set("metrics", metricsBeside(s, options.run));
    if (!out.metadata.find("losses")) out.metadata.set("losses", PyValue::dict());
    return out;
}

Result<void> writeOnce(const fs::path& file, const Snapshot& snapshot)
{
    std::error_code ec;
    if (fs::exists(file, ec))
        return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "%1 exists already; nothing is overwritten."), {utf8(file)}), utf8(file)};
    return writeSnapshot(file, snapshot);
}

/// Whether the colour that the network was trained without is the one that DeepLabCut 3 subtracts, to a hundredth of a level.
bool meanOfImageNet(const config::PoseConfig& config)
{
    constexpr std::array<double, 3> kMean = {123.675, 116.28, 103.53};
    return std::equal(kMean.begin(), kMean.end(), config.meanPixel.begin(), [](double a, double b) { return std::abs(a - b) <= 0.01; });
}

}  // namespace

Result<Exported> exportToDeepLabCut(const ExportOptions& options)
{
    try {
        auto source = load(options);
        if (!source) return source.error();
        fs::path root = options.project;
        if (root.empty()) root = source->project.info.root;
        if (root.filename() == "config.yaml") root = root.parent_path();
        const auto target = dataset::openProject(root);
        if (!target) return target.error();
        if (auto fits = checkProject(*source, target->info); !fits) return fits.error();

        const Snapshot out = takenAlong(*source, options);
        Exported done;
        auto set = splitFor(*source, *target, options);
        if (!set) return set.error();
        auto& plan = *set;
        const fs::path folder = dataset::torchModelFolder(target->info, plan.fraction, options.shuffle);
        done.config = folder / "train" / "pytorch_config.yaml";
        done.snapshot = folder / "train" / pathFromUtf8(snapshotName(static_cast<long long>(out.metadata.numberOr("epoch", 0.0)), true, false));
        std::error_code ec;
        if (fs::exists(done.config, ec)) {
            if (auto same = sameNetwork(*source, done.config); !same) return same.error();
        } else {
            const bool torch = source->config.torch != nullptr;
            auto text = torch ? movedConfig(*source, target->info, done.config) : Result<std::string>(torchConfigText(source->spec, source->config, target->info, done.config));
            if (!text) return text.error();
            plan.torchConfig = std::move(*text);
            plan.engine = "pytorch";
            plan.netType = torchNetType(source->spec.model.netType);
            if (auto made = dataset::createTrainingSet(*target, plan); !made) return made.error();
            done.newShuffle = true;
            if (!torch && !meanOfImageNet(source->config)) done.notes.push_back(Message(PT_TR_NOOP("Trainer", "Trained from a pose_cfg.yaml: DeepLabCut 3 subtracts ImageNet's mean colour (123.675, 116.28, 103.53) in place of mean_pixel, which changes scores slightly.")));
        }
        if (auto written = writeOnce(done.snapshot, out); !written) return written.error();
        if (options.optimiser && out.optimizer.isNone()) done.notes.push_back(Message(PT_TR_NOOP("Trainer", "The snapshot holds no optimiser state to take along.")));
        return done;
    } catch (const std::exception& e) {  // LibTorch
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The export failed: %1"), {whatWentWrong(e)})};
    }
}

}  // namespace pt::train
