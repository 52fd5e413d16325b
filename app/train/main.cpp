// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// posetuner-train: trains, evaluates and predicts; everything it does is told in its run directory.
#include "app/train/commands.h"
#include "core/base/signals.h"
#include "core/base/version.h"
#include "core/train/block_memory.h"
#include "core/train/trainer.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#ifndef _WIN32
#include <unistd.h>
#endif

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr int kBad = 2;
std::atomic<bool> g_stop{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void onSignal(int) { g_stop = true; }

/// Large tensors are blocks that are kept for the next of their size, so that a training takes what its tensors need at one time. For all else (the
/// convolution library's own memory, pictures) glibc's settings are fixed from the beginning, with one arena for all threads: they move while the first
/// large pieces are freed, and the memory taken then depends on the order of small things. Whoever sets glibc's variables knows better.
void steadyMemory()
{
    pt::train::keepTensorMemory();
#ifdef __GLIBC__
    const auto set = [](const char* variable, int name, int value) { if (std::getenv(variable) == nullptr) ::mallopt(name, value); };
    constexpr int kMiB = 1 << 20;
    set("MALLOC_MMAP_THRESHOLD_", M_MMAP_THRESHOLD, 32 * kMiB);
    set("MALLOC_TRIM_THRESHOLD_", M_TRIM_THRESHOLD, 1024 * kMiB);
    set("MALLOC_ARENA_MAX", M_ARENA_MAX, 1);
#endif
}

std::string oneLine(std::string text)
{
    for (char& c : text) c = c == '\n' ? ' ' : c;
    return text;
}

int fail(const std::string& sentence)
{
    std::fprintf(stderr, "posetuner-train: %s\n", oneLine(sentence).c_str());
    return kBad;
}

struct Arguments
{
    std::string config, shuffleOf, project, run, resume, snapshot, init, out, device = "auto", precision = "auto", graphs = "auto", metric, devices;
    std::vector<std::string> images;
    long long iterations = 0, evaluateEvery = 0, stateEvery = 0;
    int threads = 0, loaderThreads = 2, batch = 0, keepBest = 0, patience = 0, processes = 0;
    std::uint64_t seed = 42;
    bool json = false, rescale = false, smallerBatch = false, swapFlipped = false;
};

/// This program, for further processes of it.
std::string ownPath(const char* called)
{
    std::error_code ec;
    const auto path = pt::fs::read_symlink("/proc/self/exe", ec);
    return ec ? std::string(called) : path.string();
}

int train(const Arguments& a, int argc, char** argv)
{
    pt::train::TrainOptions o;
    o.config = pt::pathFromUtf8(a.config);
    o.project = pt::pathFromUtf8(a.project);
    o.run = pt::pathFromUtf8(a.run);
    o.initWeights = pt::pathFromUtf8(a.init);
    o.shuffleOf = pt::pathFromUtf8(a.shuffleOf);
    if (a.resume.empty() && (a.config.empty() || a.project.empty() || a.run.empty())) return fail("train needs --config, --project and --run, or --resume RUN (posetuner-train train --help).");
    if (!a.resume.empty()) {
        if (!a.config.empty() || !a.project.empty() || !a.run.empty() || !a.init.empty()) return fail("--resume goes on with the configuration and project that the run began with; leave the others out.");
        o.run = pt::pathFromUtf8(a.resume);
        o.resume = true;
    }
    o.plan = {a.iterations, a.batch, a.evaluateEvery, a.keepBest, a.patience, a.metric};
    o.device = a.device;
    o.precision = a.precision;
    o.cudaGraphs = a.graphs;
    o.threads = a.threads;
    o.processes = a.processes;
    o.devices = a.devices;
    o.program = ownPath(argv[0]);
    o.loaderThreads = a.loaderThreads;
    o.stateEvery = a.stateEvery;
    o.allowSmallerBatch = a.smallerBatch;
    o.swapOnlyWhenFlipped = a.swapFlipped;
    o.seed = a.seed;
    o.rescale = a.rescale;
    for (int i = 0; i < argc; ++i) o.command += (i ? " " : "") + std::string(argv[i]);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    o.onStep = [](long long i, double loss) { if (i % 20 == 0) std::printf("iteration %lld  loss %.5f\n", i, loss), std::fflush(stdout); };
#ifndef _WIN32
    o.restart = [program = o.program](const std::vector<std::string>& arguments) {
        std::vector<char*> all = {const_cast<char*>(program.c_str())};   // execv only reads
        for (const auto& argument : arguments) all.push_back(const_cast<char*>(argument.c_str()));
        all.push_back(nullptr);
        ::execv(program.c_str(), all.data());
    };
#endif
    const auto done = pt::train::trainRun(o, g_stop);
    return done ? 0 : fail(done.error().english());
}

pt::train::EvaluateOptions evaluateOptions(const Arguments& a)
{
    return {pt::pathFromUtf8(a.run), pt::pathFromUtf8(a.snapshot), a.device, a.rescale};
}

int evaluate(const Arguments& a)
{
    const auto result = pt::train::evaluateRun(evaluateOptions(a));
    if (!result) return fail(result.error().english());
    if (a.json) std::printf("%s", result->json.c_str());
    else std::printf("iteration %lld: mean distance %.2f px on training frames, %.2f px on test frames\n", static_cast<long long>(result->iteration),
                     result->train.rmse, result->test.rmse);
    return 0;
}

int predict(const Arguments& a)
{
    std::vector<pt::fs::path> images;
    for (const auto& i : a.images) images.push_back(pt::pathFromUtf8(i));
    const auto done = pt::train::predictImages(evaluateOptions(a), images, pt::pathFromUtf8(a.out));
    return done ? 0 : fail(done.error().english());
}

void addTrainOptions(CLI::App& t, Arguments& a)
{
    t.add_option("--config", a.config, "pose_cfg.yaml or pytorch_config.yaml");
    t.add_option("--shuffle-of", a.shuffleOf, "the file that --config is an edited copy of: its shuffle gives the training and test frames");
    t.add_option("--project", a.project, "project folder");
    t.add_option("--run", a.run, "new run directory");
    t.add_option("--resume", a.resume, "run directory of a run that was stopped or interrupted: it goes on as if nothing had happened");
    t.add_option("--iterations", a.iterations, "how many (default: as multi_step says; beyond it, its last rate goes on)")->check(CLI::PositiveNumber);
    t.add_option("--batch-size", a.batch, "images a step (default: as the configuration says)")->check(CLI::PositiveNumber);
    t.add_option("--device", a.device, "auto, cpu or cuda:0");
    t.add_option("--processes", a.processes, "processes of this machine that share each batch: on GPUs one each, else on the CPU (default: 1)")->check(CLI::Range(1, 64));
    t.add_option("--devices", a.devices, "GPUs that share each batch, by number, as in 0,1: a process each");
    t.add_option("--precision", a.precision, "auto (what the device is fastest with), fp32, bf16 or fp16");
    t.add_option("--cuda-graphs", a.graphs, "auto (on one GPU, steps whose sizes repeat are recorded and replayed, and checked as it goes; not yet tried on a real card) or off")
        ->check(CLI::IsMember({"auto", "off"}));
    t.add_option("--threads", a.threads, "computing threads (default: all)")->check(CLI::Range(0, 1024));
    t.add_option("--loader-threads", a.loaderThreads, "threads that prepare batches; the result does not depend on it")->check(CLI::Range(1, 32));
    t.add_option("--seed", a.seed, "of the weights and every random draw");
    t.add_option("--init-weights", a.init, "snapshot (.pt) to start from; parameters that do not fit stay random");
    t.add_option("--evaluate-every", a.evaluateEvery, "evaluate every N iterations (epochs, where the configuration counts them)")->check(CLI::PositiveNumber);
    t.add_option("--key-metric", a.metric, "metric of the best snapshot: test.rmse, test.rmse_pcutoff, test.mAP, test.mAR or the same of train");
    t.add_option("--keep-best", a.keepBest, "keep the best N snapshots by the key metric (default 1)")->check(CLI::PositiveNumber);
    t.add_option("--early-stop", a.patience, "stop after N evaluations without a better key metric")->check(CLI::PositiveNumber);
    t.add_option("--state-every", a.stateEvery, "iterations between two training states to resume from (default: five minutes)")->check(CLI::PositiveNumber);
    t.add_flag("--allow-smaller-batch", a.smallerBatch, "when memory runs out, halve the batch and go on");
    t.add_flag("--swap-only-when-flipped", a.swapFlipped, "a correction of DeepLabCut: left and right change names only in frames that fliplr really flipped; written into run.json");
    t.add_flag("--rescale", a.rescale, "evaluations scale frames by global_scale first");
}

void addRunOptions(CLI::App& command, Arguments& a)
{
    command.add_option("--run", a.run, "run directory")->required();
    command.add_option("--snapshot", a.snapshot, "snapshot file (default: the newest of the run)");
    command.add_option("--device", a.device, "auto, cpu or cuda:0");
    command.add_flag("--rescale", a.rescale, "scale frames by global_scale first (default: original size, as DeepLabCut)");
}

}  // namespace

int main(int argc, char** argv)
{
    steadyMemory();
    pt::reportFileSizeLimits();
    try {
        Arguments a;
        CLI::App app("Trains and evaluates the networks that a pose_cfg.yaml describes.", "posetuner-train");
        app.require_subcommand(1);
        app.set_version_flag("--version", pt::version());
        auto* t = app.add_subcommand("train", "train a network; the run directory tells everything");
        addTrainOptions(*t, a);
        auto* e = app.add_subcommand("evaluate", "errors of a snapshot on training and test frames");
        addRunOptions(*e, a);
        e->add_flag("--json", a.json, "print the whole result as JSON");
        auto* p = app.add_subcommand("predict", "predict body parts on image files");
        addRunOptions(*p, a);
        p->add_option("--images", a.images, "image files")->required();
        p->add_option("--out", a.out, "CSV file to write")->required();
        auto others = pt::app::addDeepLabCutCommands(app);
        others.push_back(pt::app::addDryStep(app));
        others.push_back(pt::app::addWorker(app));
        try {
            app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            if (error.get_exit_code() == 0) return app.exit(error);
            return fail(std::string(error.what()) + " (posetuner-train --help lists what there is)");
        }
        for (const auto& command : others)
            if (*command.parsed) return command.run();
        if (*t) return train(a, argc, argv);
        return *e ? evaluate(a) : predict(a);
    } catch (const pt::app::Failure& failure) {
        return fail(failure.sentence);
    } catch (const std::exception& error) {
        return fail(std::string("unexpected: ") + error.what());
    }
}
