// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// demo, stats, create-training-set: projects.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/dataset/project.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <map>
#include <memory>

namespace pt::cli {
namespace {

struct DataOptions
{
    std::string dir;
    int individuals = 1;
    int frames = 24;
    dataset::TrainingSetOptions training;
    bool json = false;
};

int demo(const DataOptions& options)
{
    dataset::DemoOptions demoOptions;
    demoOptions.individuals = options.individuals;
    demoOptions.framesPerVideo = options.frames;
    const auto made = dataset::writeDemoProject(pathFromUtf8(options.dir), demoOptions, terminalProgress("rendering"));
    if (!made) return report(made.error());
    const auto target = dataset::resolveTarget(*made);
    const std::string config = target ? utf8(target->poseConfig) : std::string();
    if (options.json) print({{"project", utf8(*made)}, {"pose_cfg", config}});
    else std::cout << "demo project: " << utf8(*made) << "\nconfiguration: " << config << '\n';
    return kFine;
}

struct VideoStats
{
    int frames = 0, missing = 0, labels = 0;
    std::map<std::pair<int, int>, int> sizes;
};

/// Diagonal of an individual's labelled points, px: the size of an animal.
void addExtents(const dataset::Annotations& labels, std::vector<double>& extents)
{
    for (int i = 0; i < labels.individuals; ++i) {
        double x0 = 1e30, y0 = 1e30, x1 = -1e30, y1 = -1e30;
        int n = 0;
        for (int k = 0; k < labels.parts; ++k) {
            const auto& p = labels.at(i, k);
            if (!dataset::Annotations::isLabeled(p)) continue;
            x0 = std::min(x0, p.x), x1 = std::max(x1, p.x), y0 = std::min(y0, p.y), y1 = std::max(y1, p.y);
            ++n;
        }
        if (n >= 2) extents.push_back(std::hypot(x1 - x0, y1 - y0));
    }
}

int stats(const DataOptions& options)
{
    const auto project = openProjectAt(options.dir);
    if (!project) return report(project.error());
    std::map<std::string, VideoStats> videos;
    const auto names = project->info.jointNames();
    std::vector<int> perPart(names.size(), 0);
    std::vector<double> extents;
    for (const auto& frame : project->frames) {
        auto& video = videos[frame.video];
        ++video.frames;
        video.missing += frame.missing ? 1 : 0;
        video.labels += frame.labels.labeledCount();
        ++video.sizes[{frame.size.width, frame.size.height}];
        for (std::size_t i = 0; i < frame.labels.points.size(); ++i) {
            const std::size_t part = i % static_cast<std::size_t>(std::max(1, frame.labels.parts));
            if (part < perPart.size() && dataset::Annotations::isLabeled(frame.labels.points[i])) ++perPart[part];
        }
        addExtents(frame.labels, extents);
    }
    std::sort(extents.begin(), extents.end());
    const double median = extents.empty() ? 0.0 : extents[extents.size() / 2];
    nlohmann::json json = {{"project", options.dir}, {"task", project->info.task}, {"multianimal", project->info.multiAnimal},
                           {"frames", project->frames.size()}, {"median_animal_px", median}};
    for (const auto& [name, video] : videos) {
        auto sizes = nlohmann::json::array();
        for (const auto& [size, count] : video.sizes) sizes.push_back({{"width", size.first}, {"height", size.second}, {"frames", count}});
        json["videos"][name] = {{"frames", video.frames}, {"missing", video.missing}, {"labels", video.labels}, {"sizes", sizes}};
    }
    for (std::size_t i = 0; i < names.size(); ++i) json["labels_per_bodypart"][names[i]] = perPart[i];
    json["shuffles"] = project->shuffles.size();
    json["findings"] = project->findings.size();
    if (options.json) {
        print(json);
        return kFine;
    }
    std::printf("%s: %zu labelled frames in %zu videos, %s, animals about %.0f px\n", project->info.task.c_str(), project->frames.size(), videos.size(),
                project->info.multiAnimal ? "multi-animal" : "single-animal", median);
    for (const auto& [name, video] : videos) {
        std::printf("  %-24s %5d frames, %6d labels", name.c_str(), video.frames, video.labels);
        for (const auto& [size, count] : video.sizes) std::printf(", %d of %dx%d px", count, size.first, size.second);
        if (video.missing > 0) std::printf(", %d images missing", video.missing);
        std::printf("\n");
    }
    for (std::size_t i = 0; i < names.size(); ++i) std::printf("  %-24s %6d labels\n", names[i].c_str(), perPart[i]);
    return kFine;
}

int createTrainingSet(const DataOptions& options)
{
    const auto project = openProjectAt(options.dir);
    if (!project) return report(project.error());
    const auto shuffle = dataset::createTrainingSet(*project, options.training, terminalProgress("writing the training set"));
    if (!shuffle) return report(shuffle.error());
    if (options.json) {
        print({{"shuffle", shuffle->index}, {"pose_cfg", utf8(shuffle->poseConfig)}, {"train", shuffle->train.size()}, {"test", shuffle->test.size()}});
    } else {
        std::cout << "shuffle " << shuffle->index << ": " << shuffle->train.size() << " training frames, " << shuffle->test.size()
                  << " test frames\nconfiguration: " << utf8(shuffle->poseConfig) << '\n';
    }
    return kFine;
}

}  // namespace

void addDemo(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<DataOptions>();
    auto* command = app.add_subcommand("demo", "Writes a complete, rendered DeepLabCut project with exact labels into a new folder.");
    command->add_option("DIR", options->dir, "new or empty folder")->required();
    command->add_option("--individuals", options->individuals, "animals in the arena")->check(CLI::Range(1, 8))->capture_default_str();
    command->add_option("--frames", options->frames, "labelled frames a video")->check(CLI::Range(2, 10000))->capture_default_str();
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options, &exitCode] { exitCode = demo(*options); });
}

void addStats(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<DataOptions>();
    auto* command = app.add_subcommand("stats", "Counts frames, labels and sizes of a project.");
    command->add_option("--project", options->dir, "DeepLabCut project folder")->required();
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options, &exitCode] { exitCode = stats(*options); });
}

void addCreateTrainingSet(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<DataOptions>();
    auto* command = app.add_subcommand("create-training-set", "Makes a training set and a shuffle in DeepLabCut's places; never overwrites one.");
    command->add_option("DIR", options->dir, "DeepLabCut project folder")->required();
    command->add_option("--shuffle", options->training.shuffle, "shuffle number")->capture_default_str();
    command->add_option("--fraction", options->training.fraction, "share of frames to train on")->capture_default_str();
    command->add_option("--seed", options->training.seed, "of the split")->capture_default_str();
    command->add_option("--net-type", options->training.netType, "network")->capture_default_str();
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options, &exitCode] { exitCode = createTrainingSet(*options); });
}

}  // namespace pt::cli
