// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// memory: what a training step of a configuration needs, and the largest batch that fits.
#include "app/cli/commands.h"
#include "core/advice/machine.h"
#include "core/advice/memory.h"
#include "core/base/file.h"
#include "core/base/process_memory.h"
#include "core/config/pose_config.h"
#include "core/config/pose_network.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace pt::cli {
namespace {

constexpr double kMiB = 1024.0 * 1024.0;

struct MemoryOptions
{
    std::string file, project, precision = "auto", device = "cpu";
    double available = 0.0;
    int batch = 0;
    bool json = false;
};

/// MiB that a training here could take: of the graphics card, or of the machine.
double freeMb(const std::string& device)
{
    if (device == "cpu") return availableMb();
    const auto free = advice::thisMachine().freeGpuBytes;
    return free ? static_cast<double>(*free) / kMiB : 0.0;
}

cv::Size largestFrame(const dataset::Project& project)
{
    cv::Size largest;
    for (const auto& frame : project.frames)
        if (frame.size.area() > largest.area()) largest = frame.size;
    return largest;
}

nlohmann::json figures(const TrainingMemory& memory)
{
    return {{"program_mb", memory.program / kMiB}, {"weights_mb", memory.parameters / kMiB}, {"activations_mb", memory.activations / kMiB}, {"total_mb", memory.total() / kMiB}};
}

void say(const char* what, const TrainingMemory& memory)
{
    std::printf("%s: %.0f MB (program and frames %.0f, weights %.0f, activations %.0f)\n", what, memory.total() / kMiB, memory.program / kMiB, memory.parameters / kMiB, memory.activations / kMiB);
}

int memory(const MemoryOptions& o)
{
    auto bytes = readFile(pathFromUtf8(o.file));
    if (!bytes) return report(bytes.error());
    const auto document = config::YamlDocument::parse(std::move(*bytes), o.file);
    if (!document) return report(document.error());
    const auto config = config::readPoseConfig(*document).config;
    const auto project = openProjectAt(o.project);
    if (!project) return report(project.error());
    const cv::Size frame = largestFrame(*project);
    advice::MemoryQuestion question{advice::largestInputPixels(config, frame.width, frame.height), std::max(1, o.batch > 0 ? o.batch : config.batchSize), o.precision, o.device,
                                    advice::keptFrameBytes(*project, dataset::shuffleFor(*project, pathFromUtf8(o.file)).train)};
    const auto calibration = readCalibration(calibrationFile(), advice::calibrationKey(config, o.precision, o.device));
    const auto table = advice::estimateMemory(config, question, {});
    const auto measured = calibration ? advice::estimateMemory(config, question, calibration) : std::nullopt;
    if (!table && !measured) {
        return report(Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "Nothing is known of the memory that %1 needs. Where PoseTuner trains it, posetuner-train dry-step measures it."), {config::networkName(config)}), "net_type"});
    }
    const double available = o.available > 0.0 ? o.available : freeMb(o.device);
    const int batch = available > 0.0 ? advice::largestBatch(config, question, available, calibration) : 0;
    if (o.json) {
        auto json = figures(measured ? *measured : *table);
        json.update({{"net", config::networkName(config)}, {"precision", o.precision}, {"device", o.device}, {"batch_size", question.batchSize}, {"input_pixels", question.pixels}, {"calibrated", measured.has_value()}});
        json["model"] = table ? figures(*table) : nlohmann::json();
        json["available_mb"] = available > 0.0 ? nlohmann::json(available) : nlohmann::json();
        json["largest_batch"] = available > 0.0 ? nlohmann::json(batch) : nlohmann::json();
        print(json);
        return kFine;
    }
    std::printf("%s, %s on %s, batch of %d, largest input %.0f pixels\n", config::networkName(config).c_str(), o.precision.c_str(), o.device.c_str(), question.batchSize, question.pixels);
    if (table) say("by the table of networks", *table);
    if (measured) say("by the dry step on this machine", *measured);
    else std::printf("posetuner-train dry-step measures it on this machine\n");
    if (available > 0.0) std::printf("%.0f MB are free: the largest batch that fits is %d\n", available, batch);
    return kFine;
}

}  // namespace

void addMemory(CLI::App& app, int& exitCode)
{
    auto* command = app.add_subcommand("memory", "memory of a training step, and the largest batch that fits");
    auto options = std::make_shared<MemoryOptions>();
    command->add_option("file", options->file, "pose_cfg.yaml or pytorch_config.yaml")->required();
    command->add_option("--project", options->project, "project folder: its largest frame counts")->required();
    command->add_option("--precision", options->precision, "auto (what the trainer takes of itself), fp32, bf16 or fp16")->check(CLI::IsMember({"auto", "fp32", "bf16", "fp16"}));
    command->add_option("--batch-size", options->batch, "images a step (default: as the configuration says)")->check(CLI::PositiveNumber);
    command->add_option("--device", options->device, "cpu or cuda")->check(CLI::IsMember({"cpu", "cuda"}));
    command->add_option("--available", options->available, "MB to fit into (default: what is free here)")->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "print JSON");
    command->callback([options, &exitCode] { exitCode = memory(*options); });
}

}  // namespace pt::cli
