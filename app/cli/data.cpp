// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// demo, stats, create-training-set: projects.
#include "app/cli/commands.h"
#include "core/advice/advice.h"
#include "core/base/file.h"
#include "core/config/pose_config.h"
#include "core/config/yaml_document.h"
#include "core/dataset/project.h"
#include "core/dataset/statistics.h"

#include <cstdio>
#include <iostream>
#include <memory>

namespace pt::cli {
namespace {

struct DataOptions
{
    std::string dir, config;
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

nlohmann::json spreadJson(const dataset::Spread& spread)
{
    if (spread.count == 0) return nullptr;
    return {{"median", spread.median}, {"5%", spread.low}, {"count", spread.count}};
}

nlohmann::json videoJson(const dataset::VideoStatistics& video, const std::vector<std::string>& joints)
{
    auto sizes = nlohmann::json::array();
    for (const auto& [size, count] : video.sizes) sizes.push_back({{"width", size.first}, {"height", size.second}, {"frames", count}});
    auto coverage = nlohmann::json::object();
    for (std::size_t k = 0; k < joints.size(); ++k) coverage[joints[k]] = video.coverage[k];
    return {{"frames", video.frames}, {"missing", video.missingImages}, {"animals", video.animals}, {"labels", video.labels}, {"missing_label_rate", video.missingRate},
            {"sizes", sizes}, {"coverage", coverage}, {"animal_px", spreadJson(video.animalSize)}, {"nearest_part_px", spreadJson(video.nearestPart)},
            {"nearest_animal_px", spreadJson(video.nearestAnimal)}};
}

void printVideo(const dataset::VideoStatistics& video, const std::vector<std::string>& joints)
{
    std::printf("%s: %zu frames", video.video.empty() ? "all videos" : video.video.c_str(), video.frames);
    for (const auto& [size, count] : video.sizes) {
        if (size.first > 0) std::printf(", %zu of %dx%d px", count, size.first, size.second);
        else std::printf(", %zu of unknown size", count);
    }
    if (video.missingImages > 0) std::printf(", %zu images missing", video.missingImages);
    std::printf("\n  %zu animals, %zu labels, %.1f %% missing\n", video.animals, video.labels, 100.0 * video.missingRate);
    const auto line = [](const char* what, const dataset::Spread& spread) {
        if (spread.count > 0) std::printf("  %-34s median %7.1f px, 5 %% below %7.1f px\n", what, spread.median, spread.low);
    };
    line("size of an animal", video.animalSize);
    line("to the nearest part of the animal", video.nearestPart);
    line("to the nearest other animal", video.nearestAnimal);
    std::printf("  labelled:");
    for (std::size_t k = 0; k < joints.size(); ++k) std::printf("%s %s %.0f %%", k > 0 ? "," : "", joints[k].c_str(), 100.0 * video.coverage[k]);
    std::printf("\n");
}

/// How many frames the size limits of a configuration refuse, video by video.
Result<std::vector<advice::RefusedByVideo>> refused(const std::string& config, const dataset::Project& project)
{
    auto bytes = readFile(pathFromUtf8(config));
    if (!bytes) return bytes.error();
    const auto document = config::YamlDocument::parse(std::move(*bytes), config);
    if (!document) return document.error();
    return advice::refusedByVideo(config::readPoseConfig(*document).config, project);
}

int stats(const DataOptions& options)
{
    const auto project = openProjectAt(options.dir);
    if (!project) return report(project.error());
    std::vector<advice::RefusedByVideo> limits;
    if (!options.config.empty()) {
        auto counted = refused(options.config, *project);
        if (!counted) return report(counted.error());
        limits = std::move(*counted);
    }
    const auto statistics = dataset::statistics(*project);
    if (options.json) {
        nlohmann::json json = {{"project", options.dir}, {"task", project->info.task}, {"multianimal", project->info.multiAnimal}, {"frames", project->frames.size()},
                               {"shuffles", project->shuffles.size()}, {"findings", project->findings.size()},
                               {"median_animal_px", statistics.all.animalSize.median}, {"all", videoJson(statistics.all, statistics.joints)}};
        json["videos"] = nlohmann::json::object();
        for (const auto& video : statistics.videos) json["videos"][video.video] = videoJson(video, statistics.joints);
        for (const auto& video : limits)
            json["videos"][video.video]["refused"] = {{"too_large", {{"low", video.tooLarge[0]}, {"middle", video.tooLarge[1]}, {"high", video.tooLarge[2]}}},
                                                      {"too_small", {{"low", video.tooSmall[0]}, {"middle", video.tooSmall[1]}, {"high", video.tooSmall[2]}}}};
        print(json);
        return kFine;
    }
    std::printf("%s: %zu labelled frames in %zu videos, %s, %zu shuffles\n", project->info.task.c_str(), project->frames.size(), statistics.videos.size(),
                project->info.multiAnimal ? "multi-animal" : "single-animal", project->shuffles.size());
    printVideo(statistics.all, statistics.joints);
    for (const auto& video : statistics.videos) printVideo(video, statistics.joints);
    for (const auto& video : limits) {
        std::printf("%s: refused by the size limits at the low, middle and high end of the jitter: %zu, %zu, %zu too large; %zu, %zu, %zu too small\n", video.video.c_str(),
                    video.tooLarge[0], video.tooLarge[1], video.tooLarge[2], video.tooSmall[0], video.tooSmall[1], video.tooSmall[2]);
    }
    return kFine;
}

int createTrainingSet(const DataOptions& options)
{
    const auto project = openProjectAt(options.dir);
    if (!project) return report(project.error());
    const auto shuffle = dataset::createTrainingSet(*project, options.training, terminalProgress("writing the training set"));
    if (!shuffle) return report(shuffle.error());
    const fs::path& file = shuffle->torchConfig.empty() ? shuffle->poseConfig : shuffle->torchConfig;
    if (options.json) {
        print({{"shuffle", shuffle->index}, {"pose_cfg", utf8(file)}, {"train", shuffle->train.size()}, {"test", shuffle->test.size()}});
    } else {
        std::cout << "shuffle " << shuffle->index << ": " << shuffle->train.size() << " training frames, " << shuffle->test.size()
                  << " test frames\nconfiguration: " << utf8(file) << '\n';
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
    auto* command = app.add_subcommand("stats", "What the labels of a project look like, video by video: sizes, counts, distances, gaps.");
    command->add_option("--project", options->dir, "DeepLabCut project folder")->required();
    command->add_option("--config", options->config, "pose_cfg.yaml: count the frames that its size limits refuse as well");
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
    command->add_option("--engine", options->training.engine, "tensorflow (pose_cfg.yaml) unless pytorch is given (pytorch_config.yaml)")
        ->check(CLI::IsMember({"tensorflow", "pytorch"}));
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options, &exitCode] { exitCode = createTrainingSet(*options); });
}

}  // namespace pt::cli
