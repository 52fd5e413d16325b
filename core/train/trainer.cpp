// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/trainer.h"

#include "core/base/version.h"
#include "core/train/checksum.h"
#include "core/train/initial_weights.h"
#include "core/train/losses.h"
#include "core/train/out_of_memory.h"
#include "core/train/process_devices.h"
#include "core/train/run_split.h"
#include "core/train/training.h"

#include <algorithm>
#include <cstdio>
#include <set>
#include <string_view>

namespace pt::train {
namespace {

using runs::Event;
using runs::EventType;

/// Changes when the training frames, their order or their labels do.
std::uint32_t dataSum(const Setup& s)
{
    std::uint32_t sum = 0;
    for (const int i : s.frames) {
        const auto& frame = s.project.frames[static_cast<std::size_t>(i)];
        sum = crc32c(frame.id.data(), frame.id.size(), sum);
        sum = crc32c(frame.labels.points.data(), frame.labels.points.size() * sizeof(cv::Point2d), sum);
    }
    return sum;
}

/// What a pose_cfg.yaml asks for beyond the network that is trained here; empty when there is nothing to say.
Message untrained(const std::string& configBytes, const config::PoseConfig& config, const NetworkSpec& spec)
{
    if (config.torch) return {};
    const auto document = config::YamlDocument::parse(configBytes);
    if (!document) return {};   // the reader of the configuration has said so
    const auto on = [&](const char* key) {
        const auto* node = document->find(key);
        static const std::set<std::string> kTrue = {"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "1"};
        return node != nullptr && kTrue.count(node->scalar) > 0;
    };
    if (on("intermediate_supervision"))
        return Message(PT_TR_NOOP("Trainer", "intermediate_supervision is DeepLabCut 2's alone: its second loss on an inner layer is not trained here, and no snapshot of DeepLabCut 3 has it."));
    const auto* head = spec.model.head("bodypart");
    if (head != nullptr && head->numStages > 0 && !on("multi_stage"))
        return Message(PT_TR_NOOP("Trainer", "multi_stage is off, but with stride %1 the multi-stage decoder is what is trained here, as in DeepLabCut 3's dlcrnet."), {std::to_string(config.stride)});
    return {};
}

}  // namespace

Result<Setup> prepare(const TrainOptions& options)
{
    Setup s;
    auto bytes = readFile(options.config);
    if (!bytes) return bytes.error();
    s.configBytes = *bytes;
    auto config = loadConfig(options.config);
    if (!config) return config.error();
    s.config = *config;
    auto spec = networkSpec(s.config);
    if (!spec) return spec.error();
    s.spec = *spec;
    if (s.spec.note.text.empty()) s.spec.note = untrained(s.configBytes, s.config, s.spec);
    s.config.stride = s.spec.stride;   // targets fit the maps of the network that is built
    s.config.smfactor = s.spec.smfactor;
    auto device = deviceFor(options.device);
    if (!device) return device.error();
    s.device = *device;
    auto project = dataset::openProject(options.project);
    if (!project) return project.error();
    s.project = std::move(*project);
    const fs::path& splitBy = options.shuffleOf.empty() ? options.config : options.shuffleOf;
    if (options.resume) {
        auto split = splitOfRun(options.run, s.project, splitBy);
        if (!split) return split.error();
        s.split = std::move(split->shuffle);
        s.framesGone = split->gone;
        s.splitFrozen = split->frozen;
    } else {
        s.split = dataset::shuffleFor(s.project, splitBy);
    }
    bool labelled = false;
    for (const int i : s.split.train) {
        if (i < 0 || static_cast<std::size_t>(i) >= s.project.frames.size()) continue;
        const auto& frame = s.project.frames[static_cast<std::size_t>(i)];
        if (frame.missing) continue;
        const bool any = frame.labels.labeledCount() > 0;
        labelled = labelled || any;
        // frames without labels: DeepLabCut 2 leaves them out of its training set, DeepLabCut 3 learns from them what is background
        if (any || s.config.torch) s.frames.push_back(i);
    }
    if (!labelled) return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "There is no labelled frame to train on in %1."), {utf8(options.project)})};
    if (static_cast<int>(s.project.info.jointNames().size()) != s.config.numJoints) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The project has %1 body parts, but num_joints is %2."),
                     {std::to_string(s.project.info.jointNames().size()), std::to_string(s.config.numJoints)}), "num_joints"};
    }
    auto plan = makePlan(s.config, s.frames.size(), options.plan);
    if (!plan) return plan.error();
    s.plan = *plan;
    auto precision = choosePrecision(options.precision, arithmeticOf(s.device));
    if (!precision) return precision.error();
    s.precision = precision->precision;
    s.whyPrecision = precision->why;
    s.dataSum = dataSum(s);
    if (!options.resume && !options.initWeights.empty()) {   // before there is a run directory: what cannot be read leaves nothing behind
        auto weights = readInitialWeights(options.initWeights);
        if (!weights) return weights.error();
        s.initial = std::make_shared<std::vector<NamedTensor>>(std::move(*weights));
    }
    return s;
}

namespace {

// What a resumed run must know again; kept as text in run.json.
std::map<std::string, std::string> optionsOf(const TrainOptions& o)
{
    return {{"init_weights", utf8(o.initWeights)}, {"precision", o.precision}, {"cuda_graphs", o.cudaGraphs}, {"threads", std::to_string(o.threads)}, {"rescale", o.rescale ? "1" : "0"},
            {"batch_size", std::to_string(o.plan.batchSize)}, {"evaluate_every", std::to_string(o.plan.evaluateEvery)}, {"keep_best", std::to_string(o.plan.keepBest)},
            {"patience", std::to_string(o.plan.patience)}, {"key_metric", o.plan.keyMetric}, {"state_every", std::to_string(o.stateEvery)},
            {"processes", std::to_string(o.processes)}, {"devices", o.devices}, {"iterations", std::to_string(o.plan.iterations)}, {"device", o.device}, {"swap_only_when_flipped", o.swapOnlyWhenFlipped ? "1" : "0"}};
}

/// The options that a run began with; of the given ones only those that may change count.
Result<TrainOptions> resumed(const TrainOptions& given)
{
    const auto info = runs::readRunInfo(given.run);
    if (!info) return info.error();
    TrainOptions o = given;
    const auto text = [&](const char* key) { const auto it = info->options.find(key); return it == info->options.end() ? std::string() : it->second; };
    const auto number = [&](const char* key) { return std::atoll(text(key).c_str()); };
    o.config = o.run / "config.yaml";
    o.shuffleOf = pathFromUtf8(info->configFile);
    o.project = pathFromUtf8(info->project);
    if (o.device == "auto" && !text("device").empty()) o.device = text("device");
    o.seed = info->seed;
    o.initWeights = pathFromUtf8(text("init_weights"));
    if (o.precision == "auto" && !text("precision").empty()) o.precision = text("precision");
    if (o.cudaGraphs == "auto" && !text("cuda_graphs").empty()) o.cudaGraphs = text("cuda_graphs");
    if (o.threads == 0) o.threads = static_cast<int>(number("threads"));
    if (o.processes == 0 && o.devices.empty()) {
        o.processes = static_cast<int>(number("processes"));
        o.devices = text("devices");
    }
    o.rescale = number("rescale") != 0;
    o.swapOnlyWhenFlipped = number("swap_only_when_flipped") != 0;
    if (o.plan.iterations == 0) o.plan.iterations = number("iterations");
    if (o.plan.iterations == 0) o.plan.iterations = info->iterations;
    if (o.plan.batchSize == 0) o.plan.batchSize = static_cast<int>(number("batch_size"));
    if (o.plan.evaluateEvery == 0) o.plan.evaluateEvery = number("evaluate_every");
    if (o.plan.keepBest == 0) o.plan.keepBest = static_cast<int>(number("keep_best"));
    if (o.plan.patience == 0) o.plan.patience = static_cast<int>(number("patience"));
    if (o.plan.keyMetric.empty()) o.plan.keyMetric = text("key_metric");
    if (o.stateEvery == 0) o.stateEvery = number("state_every");
    return o;
}

std::string deviceText(const TrainOptions& options, const Setup& setup)
{
    const auto devices = devicesOf(options);
    if (!devices || devices->size() < 2) return setup.device.str();
    if (setup.device.is_cpu()) return std::to_string(devices->size()) + " x cpu";
    std::string out;
    for (const auto& d : *devices) out += (out.empty() ? "" : ", ") + d;
    return out;
}

runs::RunInfo describe(const TrainOptions& options, const Setup& setup)
{
    runs::RunInfo info;
    info.version = version();
    info.project = utf8(fs::absolute(options.project));
    info.configFile = utf8(fs::absolute(options.shuffleOf.empty() ? options.config : options.shuffleOf));
    info.device = deviceText(options, setup);
    info.command = options.command;
    info.pid = processId();
    info.startedUnixMs = runs::unixMilliseconds();
    info.seed = options.seed;
    info.iterations = setup.plan.iterations;
    info.netType = setup.config.netType;
    info.name = utf8(options.run.filename());
    info.options = optionsOf(options);
    return info;
}

/// Makes the run directory, or takes it over.
Result<void> enter(const TrainOptions& options, const Setup& setup)
{
    if (!options.resume) {
        if (auto made = runs::createRun(options.run, setup.configBytes, describe(options, setup)); !made) return made;
        return freezeSplit(options.run, setup.project, setup.split);
    }
    if (!setup.splitFrozen) {   // begun by an older version, or ended before it could be written: from now on it stays
        if (auto frozen = freezeSplit(options.run, setup.project, setup.split); !frozen) return frozen;
    }
    auto info = runs::readRunInfo(options.run);
    if (!info) return info.error();
    info->pid = processId();
    info->device = deviceText(options, setup);
    info->iterations = setup.plan.iterations;
    info->command = options.command;
    info->options = optionsOf(options);
    (void)runs::takeRequests(options.run);  // what was asked of the process before is not asked of this one
    return runs::writeRunInfo(options.run, *info);
}

Event helloOf(const Setup& setup)
{
    Event hello;
    hello.type = EventType::Hello;
    hello.protocol = runs::kProtocol;
    hello.text = version();
    hello.iterations = setup.plan.iterations;
    hello.pid = processId();
    for (const auto& name : lossNames(setup.config, setup.spec)) hello.heads[name] = 0.0;
    hello.message = setup.whyPrecision.english();
    hello.context = setup.whyPrecision.text.context;
    hello.source = setup.whyPrecision.text.source;
    hello.args = setup.whyPrecision.args;
    return hello;
}

Result<void> trainIn(const TrainOptions& options, const Setup& setup, const std::atomic<bool>& stop, Processes* processes)
{
    auto writer = runs::EventWriter::open(options.run);
    if (!writer) return writer.error();
    RunLog log(std::move(*writer));
    log.write(helloOf(setup));
    if (setup.framesGone > 0) {
        log.warn(Message(PT_TR_NOOP("Trainer", "The project no longer has %1 of the frames that the run began with; it goes on without them."), {std::to_string(setup.framesGone)}));
    }
    Training training(options, setup, log, stop, processes);
    Result<void> result;
    try {
        result = training.run();
    } catch (const LostProcess& e) {
        if (processes->lostToMemory()) {
            result = training.outOfMemoryTogether({});
        } else {
            training.keepAfterLoss();
            result = processes->lostError(e.what());
        }
    } catch (const std::exception& e) {  // LibTorch: a GPU that fails, memory outside of a step
        if (isOutOfMemory(e) && processes) result = training.outOfMemoryTogether(e.what());
        else result = isOutOfMemory(e) ? outOfMemoryError(e.what(), training.iterationsDone() + 1, setup.plan.batchSize, availableMb())
                                  : Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The training failed: %1"), {whatWentWrong(e)})};
    }
    Event end;
    end.type = EventType::End;
    end.iteration = training.iterationsDone();
    end.text = !result ? "error" : training.stopped() ? "stopped" : "finished";
    if (!result) {
        end.message = result.error().english();
        end.file = training.lastGood();
    }
    log.write(end);
    return result;
}

void useThreads(int threads)
{
    torch::set_num_threads(threads);
    cv::setNumThreads(1);  // batches are prepared in parallel already
}

/// How a further process of this training is started.
Processes::Start startOf(const TrainOptions& o, const Setup& setup, const std::vector<std::string>& devices)
{
    return {o.program, [=, precision = std::string(precisionName(setup.precision))](int rank) {
        std::vector<std::string> out = {"worker", "--run", utf8(o.run), "--processes", std::to_string(devices.size()), "--device", devices[static_cast<std::size_t>(rank)],
                                        "--precision", precision, "--threads", std::to_string(torch::get_num_threads()), "--loader-threads", std::to_string(o.loaderThreads)};
        if (o.allowSmallerBatch) out.push_back("--allow-smaller-batch");
        return out;
    }};
}

/// The setup of a further process: what the first one has made the run directory of.
Result<std::pair<TrainOptions, Setup>> setupOf(const WorkerOptions& w)
{
    TrainOptions given;
    given.run = w.run;
    given.resume = true;
    given.device = w.device;
    given.precision = w.precision;
    given.threads = w.threads;
    given.loaderThreads = w.loaderThreads;
    given.allowSmallerBatch = w.allowSmallerBatch;
    auto options = resumed(given);
    if (!options) return options.error();
    auto setup = prepare(*options);
    if (!setup) return setup.error();
    return std::pair{std::move(*options), std::move(*setup)};
}

}  // namespace

namespace {

Result<void> workIn(const WorkerOptions& w)
{
    useThreads(w.threads);
    const auto processes = Processes::join(w.meetingPoint, w.rank, w.processes);
    const auto made = setupOf(w);
    if (!made) return processes->meet(torch::kCPU, made.error());
    RunLog silent;
    const std::atomic<bool> stop{false};
    Training training(made->first, made->second, silent, stop, processes.get());
    return training.work();
}

}  // namespace

Result<void> workFor(const WorkerOptions& w)
{
    try {
        return workIn(w);
    } catch (const LostProcess& e) {   // the others have gone on to what comes next, and tell it
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The processes of the training lost each other (%1). The run can be resumed."), {std::string(e.what()).substr(0, 200)}), "processes"};
    } catch (const std::exception& e) {
        if (isOutOfMemory(e)) return outOfMemoryError(e.what(), 0, 0, 0.0);
        std::fprintf(stderr, "posetuner-train: process %d: %s\n", w.rank + 1, whatWentWrong(e).c_str());
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The training failed: %1"), {whatWentWrong(e)})};
    }
}

Result<void> trainRun(const TrainOptions& given, const std::atomic<bool>& stop)
{
    try {
        auto options = given.resume ? resumed(given) : Result<TrainOptions>(given);
        if (!options) return options.error();
        auto devices = devicesOf(*options);
        if (!devices) return devices.error();
        TrainOptions own = *options;
        own.device = devices->front();
        auto setup = prepare(own);
        if (!setup) return setup.error();
        if (auto fits = checkShares(setup->plan.batchSize, *devices); !fits) return fits;
        useThreads(options->threads > 0 ? options->threads : threadsFor(*devices));
        if (!options->resume) {
            if (setup->initial) {   // a folder with nothing in it would stand in the way of the next try
                if (auto fits = checkInitialWeights(setup->spec, *setup->initial, options->initWeights); !fits) return fits;
            }
            if (auto entered = enter(*options, *setup); !entered) return entered;
        }
        auto lock = RunLock::take(options->run);
        if (!lock) return lock.error();
        if (options->resume) {
            if (auto entered = enter(*options, *setup); !entered) return entered;
        }
        std::unique_ptr<Processes> processes;
        if (devices->size() > 1) {
            auto led = Processes::lead(static_cast<int>(devices->size()), startOf(*options, *setup, *devices));
            if (!led) return led.error();
            processes = std::move(*led);
        }
        return trainIn(*options, *setup, stop, processes.get());
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The training could not start: %1"), {whatWentWrong(e)})};
    }
}

Result<void> checkTrainable(const fs::path& file)
{
    const auto config = loadConfig(file);
    if (!config) return config.error();
    const auto spec = networkSpec(*config);
    if (!spec) return spec.error();
    PlanOverrides enough;
    enough.iterations = 1;   // how many there are may be said when it starts
    const auto plan = makePlan(*config, 1, enough);
    if (!plan) return plan.error();
    return {};
}

}  // namespace pt::train
