// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dry-step: the memory of a training step on this machine, measured.
#include "app/train/commands.h"

#include "core/base/process_memory.h"
#include "core/train/dry_step.h"

#include <nlohmann/json.hpp>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#ifdef __linux__
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace pt::app {
namespace {

constexpr double kMiB = 1024.0 * 1024.0;
std::atomic<bool> g_stop{false};
extern "C" void onStop(int) { g_stop = true; }

struct Arguments
{
    std::string config, project, device = "auto", precision = "auto";
    int batch = 0, threads = 0, only = 0;
    bool json = false;
};

int printOne(const train::TrainOptions& o, int batch)
{
    const auto made = train::dryMeasure(o, batch, g_stop);
    if (!made) throw Failure{made.error().english()};
    const nlohmann::json json = {{"batch", made->batch}, {"width", made->input.width}, {"height", made->input.height}, {"pixels", made->pixels},
                                 {"program", made->program}, {"frames", made->frames}, {"peak", made->peak}};
    std::printf("%s\n", json.dump().c_str());
    return 0;
}

#ifdef __linux__
/// What a process of this program prints; its complaints go where this one's go. It ends with this one when that is stopped.
std::string outputOf(std::vector<std::string> arguments)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) throw Failure{"The dry step could not start a process of its own."};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    std::vector<char*> argv;
    for (auto& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    const int failed = posix_spawn(&child, "/proc/self/exe", &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    std::string out;
    std::array<char, 4096> part{};
    for (bool told = false; failed == 0;) {
        if (g_stop && !std::exchange(told, true)) ::kill(child, SIGTERM);
        pollfd wait{ends[0], POLLIN, 0};
        if (::poll(&wait, 1, 200) <= 0) continue;
        const auto read = ::read(ends[0], part.data(), part.size());
        if (read <= 0) break;
        out.append(part.data(), static_cast<std::size_t>(read));
    }
    ::close(ends[0]);
    int status = 0;
    if (failed == 0) ::waitpid(child, &status, 0);
    if (failed != 0) throw Failure{"The dry step could not start a process of its own."};
    if (WIFSIGNALED(status)) {
        throw Failure{WTERMSIG(status) == SIGKILL ? "The dry step was killed, most likely because memory ran out: take a smaller batch_size or smaller crops."
                                                  : "The dry step's process ended with signal " + std::to_string(WTERMSIG(status)) + "."};
    }
    if (WEXITSTATUS(status) != 0) throw Failure{"One of the dry step's measurements did not succeed (see above)."};
    return out;
}

/// A batch, measured in a process of its own: freed memory of one measurement would count in the other.
train::DryMeasurement measured(const Arguments& a, const train::TrainOptions&, int batch)
{
    const auto out = outputOf({"posetuner-train", "dry-step", "--config", a.config, "--project", a.project, "--device", a.device, "--precision", a.precision,
                               "--threads", std::to_string(a.threads), "--only", std::to_string(batch)});
    const auto json = nlohmann::json::parse(out, nullptr, false);
    if (!json.is_object()) throw Failure{"One of the dry step's measurements could not be read."};
    return {json.value("batch", 0), {json.value("width", 0), json.value("height", 0)}, json.value("pixels", 0.0), json.value("program", 0.0), json.value("frames", 0.0), json.value("peak", 0.0)};
}
#else
/// Only a graphics card's memory is told here, whose measurements can follow each other.
train::DryMeasurement measured(const Arguments&, const train::TrainOptions& o, int batch)
{
    const auto made = train::dryMeasure(o, batch, g_stop);
    if (!made) throw Failure{made.error().english()};
    return *made;
}
#endif

/// All batches. One beyond the configuration's own is let go where memory is unlikely to suffice, or where it cannot be measured.
std::vector<train::DryMeasurement> allMeasured(const Arguments& a, const train::TrainOptions& o)
{
    const auto batches = train::dryBatches(o);
    if (!batches) throw Failure{batches.error().english()};
    std::vector<train::DryMeasurement> out;
    for (const int batch : batches->all) {
        const bool further = out.size() >= 2 && batch > batches->own;
        if (further && out.back().program > 0.0 && out.back().peak / kMiB * batch / out.back().batch > availableMb()) break;   // the processor's: no machine shall swap for a measurement
        try {
            out.push_back(measured(a, o, batch));
        } catch (const Failure&) {
            if (g_stop || !further) throw;
            std::fprintf(stderr, "The batch of %d could not be measured; what smaller ones took is kept.\n", batch);
        }
    }
    return out;
}

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
    if (a.only > 0) return printOne(o, a.only);
    const fs::path file = calibrationFile();
    const auto made = train::dryStep(o, allMeasured(a, o), file);
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
    auto* d = app.add_subcommand("dry-step", "make a few training steps with three batch sizes, measure their memory, and remember it for posetuner-cli memory and the window");
    d->add_option("--config", a->config, "pose_cfg.yaml or pytorch_config.yaml")->required();
    d->add_option("--project", a->project, "project folder")->required();
    d->add_option("--batch-size", a->batch, "images a step (default: as the configuration says)")->check(CLI::NonNegativeNumber);
    d->add_option("--device", a->device, "auto, cpu or cuda:0");
    d->add_option("--precision", a->precision, "auto (what the device is fastest with), fp32, bf16 or fp16");
    d->add_option("--threads", a->threads, "computing threads (default: all)")->check(CLI::Range(0, 1024));
    d->add_flag("--json", a->json, "print JSON");
    d->add_option("--only", a->only, "measure only this batch, print it, and remember nothing (the command calls itself so)")->check(CLI::PositiveNumber);
    return {d, [a] { return dryStep(*a); }};
}

}  // namespace pt::app
