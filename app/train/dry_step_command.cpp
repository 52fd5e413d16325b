// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dry-step: the memory of a training step on this machine, measured.
#include "app/train/commands.h"

#include "core/train/dry_step.h"

#include <nlohmann/json.hpp>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>

namespace pt::app {
namespace {

constexpr double kMiB = 1024.0 * 1024.0;
std::atomic<bool> g_stop{false};
extern "C" void onStop(int) { g_stop = true; }

struct Arguments
{
    std::string config, project, device = "auto", precision = "auto";
    int batch = 0, threads = 0;
    bool json = false;
};

int dryStep(const Arguments& a)
{
    train::TrainOptions o;
    o.config = pathFromUtf8(a.config);
    o.project = pathFromUtf8(a.project);
    o.device = a.device;
    o.precision = a.precision;
    o.threads = a.threads;
    o.plan.batchSize = a.batch;
    std::signal(SIGINT, onStop);
    std::signal(SIGTERM, onStop);
    const fs::path file = calibrationFile();
    const auto made = train::dryStep(o, g_stop, file);
    if (!made) throw Failure{made.error().english()};
    const auto& c = made->calibration;
    if (a.json) {
        const nlohmann::json json = {{"net", made->key.netType}, {"precision", made->key.precision}, {"device", made->key.device}, {"batch_size", made->batch},
                                     {"input_width", made->input.width}, {"input_height", made->input.height}, {"program_mb", made->programMb}, {"frames_mb", made->framesMb},
                                     {"weights_mb", c.parameters / kMiB}, {"bytes_per_pixel", c.perPixel}, {"peak_mb", made->peakMb}, {"calibration", utf8(file)}};
        std::printf("%s\n", json.dump(2).c_str());
        return 0;
    }
    std::printf("%s, %s on %s, batch of %d, input %d x %d: %.0f MB at the highest (program %.0f, frames %.0f, weights %.0f, %.0f bytes for each pixel); kept in %s\n",
                made->key.netType.c_str(), made->key.precision.c_str(), made->key.device.c_str(), made->batch, made->input.width, made->input.height, made->peakMb,
                made->programMb, made->framesMb, c.parameters / kMiB, c.perPixel, utf8(file).c_str());
    return 0;
}

}  // namespace

Command addDryStep(CLI::App& app)
{
    const auto a = std::make_shared<Arguments>();
    auto* d = app.add_subcommand("dry-step", "make two training steps, measure their memory, and remember it for posetuner-cli memory and the window");
    d->add_option("--config", a->config, "pose_cfg.yaml or pytorch_config.yaml")->required();
    d->add_option("--project", a->project, "project folder")->required();
    d->add_option("--batch-size", a->batch, "images a step (default: as the configuration says)")->check(CLI::PositiveNumber);
    d->add_option("--device", a->device, "auto, cpu or cuda:0");
    d->add_option("--precision", a->precision, "auto (what the device is fastest with), fp32, bf16 or fp16");
    d->add_option("--threads", a->threads, "computing threads (default: all)")->check(CLI::Range(0, 1024));
    d->add_flag("--json", a->json, "print JSON");
    return {d, [a] { return dryStep(*a); }};
}

}  // namespace pt::app
