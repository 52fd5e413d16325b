// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/export.h"

#include "core/config/yaml_document.h"
#include "core/runs/run_directory.h"
#include "core/train/internal.h"
#include "core/train/snapshots.h"
#include "core/train/torch_config_text.h"

#include <algorithm>
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
    if (auto fits = loadSnapshot(*network, s.snapshot, true); !fits) return fits.error();
    auto project = dataset::openProject(pathFromUtf8(info->project));
    if (project) {
        s.project = std::move(*project);
        s.split = dataset::shuffleFor(s.project, pathFromUtf8(info->configFile));
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
dataset::TrainingSetOptions splitFor(const Source& s, const dataset::Project& target, int shuffle)
{
    dataset::TrainingSetOptions out;
    out.shuffle = shuffle;
    std::map<std::string, int> rows;
    for (std::size_t i = 0; i < target.frames.size(); ++i) rows[target.frames[i].id] = static_cast<int>(i);
    const auto take = [&](const std::vector<int>& from, std::vector<int>& to) {
        for (const int i : from) {
            if (i < 0 || static_cast<std::size_t>(i) >= s.project.frames.size()) continue;
            const auto it = rows.find(s.project.frames[static_cast<std::size_t>(i)].id);
            if (it != rows.end()) to.push_back(it->second);
        }
    };
    take(s.split.train, out.train);
    take(s.split.test, out.test);
    // the folder's name carries one of the project's own fractions, or DeepLabCut would not look for it
    const auto& fractions = target.info.trainingFractions;
    out.fraction = s.split.train.empty() ? 0.95 : s.split.trainFraction;
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

Result<void> writeOnce(const fs::path& file, const Snapshot& snapshot)
{
    std::error_code ec;
    if (fs::exists(file, ec))
        return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "%1 exists already; nothing is overwritten."), {utf8(file)}), utf8(file)};
    return writeSnapshot(file, snapshot);
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

        Snapshot out = source->snapshot;
        if (!options.optimiser) out.optimizer = PyValue();
        out.others.clear();   // what only PoseTuner needs
        if (out.metadata.isNone() || !out.metadata.find("epoch")) out.metadata.set("epoch", PyValue::of(out.iteration));
        for (const char* key : {"metrics", "losses"})
            if (!out.metadata.find(key)) out.metadata.set(key, PyValue::dict());

        Exported done;
        auto plan = splitFor(*source, *target, options.shuffle);
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
            if (!torch) done.notes.push_back(Message(PT_TR_NOOP("Trainer", "Trained from a pose_cfg.yaml: DeepLabCut 3 subtracts ImageNet's mean colour (123.675, 116.28, 103.53) in place of mean_pixel, which changes scores slightly.")));
        }
        if (auto written = writeOnce(done.snapshot, out); !written) return written.error();
        if (options.optimiser && out.optimizer.isNone()) done.notes.push_back(Message(PT_TR_NOOP("Trainer", "The snapshot holds no optimiser state to take along.")));
        return done;
    } catch (const std::exception& e) {  // LibTorch
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The export failed: %1"), {std::string(e.what()).substr(0, 300)})};
    }
}

}  // namespace pt::train
