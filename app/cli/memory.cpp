// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// memory: what a training step of a configuration needs, and the largest batch that fits.
#include "app/cli/commands.h"
#include "core/advice/machine.h"
#include "core/advice/memory.h"
#include "core/base/file.h"
#include "core/config/pose_config.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>

namespace pt::cli {
namespace {

struct MemoryOptions
{
    std::string file, project, precision = "fp32", device = "cpu";
    double available = 0.0;
    bool json = false;
};

/// MiB that a training here could take: of the graphics card, or of the machine.
double availableMb(const std::string& device)
{
    if (device != "cpu") {
        const auto free = advice::thisMachine().freeGpuBytes;
        return free ? static_cast<double>(*free) / (1024.0 * 1024.0) : 0.0;
    }
    std::ifstream in("/proc/meminfo");
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("MemAvailable:")) return std::atof(line.c_str() + 13) / 1024.0;
    }
    return 0.0;
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
    double width = 0.0, height = 0.0;
    for (const auto& frame : project->frames) {
        if (static_cast<double>(frame.size.area()) <= width * height) continue;
        width = frame.size.width;
        height = frame.size.height;
    }
    const double pixels = advice::largestInputPixels(config, width, height);
    const auto calibration = advice::readCalibration(advice::calibrationFile(), config.netType, o.precision, o.device);
    const auto estimate = advice::estimateMemory(config, pixels, std::max(1, config.batchSize), o.precision, o.device, calibration);
    if (!estimate) {
        return report(Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "Nothing is known of the memory that %1 needs."), {config.netType}), "net_type"});
    }
    const double available = o.available > 0.0 ? o.available : availableMb(o.device);
    const int batch = available > 0.0 ? advice::largestBatch(config, pixels, available, o.precision, o.device, calibration) : 0;
    if (o.json) {
        print({{"net", estimate->net}, {"precision", estimate->precision}, {"device", estimate->device}, {"batch_size", estimate->batchSize}, {"input_pixels", estimate->pixels},
               {"base_mb", estimate->baseMb}, {"weights_mb", estimate->weightsMb}, {"activations_mb", estimate->activationsMb}, {"total_mb", estimate->totalMb()},
               {"calibrated", estimate->calibrated}, {"available_mb", available}, {"largest_batch", batch}});
        return kFine;
    }
    std::printf("%s, %s on %s, batch of %d, largest input %.0f pixels: %.0f MB (program %.0f, weights %.0f, activations %.0f)%s\n", estimate->net.c_str(), o.precision.c_str(), o.device.c_str(),
                estimate->batchSize, pixels, estimate->totalMb(), estimate->baseMb, estimate->weightsMb, estimate->activationsMb,
                estimate->calibrated ? ", calibrated on this machine" : "; from the table of measured networks, not calibrated on this machine");
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
    command->add_option("--precision", options->precision, "fp32, bf16 or fp16")->check(CLI::IsMember({"fp32", "bf16", "fp16"}));
    command->add_option("--device", options->device, "cpu or cuda")->check(CLI::IsMember({"cpu", "cuda"}));
    command->add_option("--available", options->available, "MB to fit into (default: what is free here)")->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "print JSON");
    command->callback([options, &exitCode] { exitCode = memory(*options); });
}

}  // namespace pt::cli
