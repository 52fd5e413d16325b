// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/internal.h"

#include "core/base/version.h"
#include "core/runs/run_directory.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <fstream>
#include <mutex>
#include <thread>

namespace pt::train {
namespace {

using Clock = std::chrono::steady_clock;
using runs::Event;
using runs::EventType;

constexpr std::size_t kKeptSnapshots = 5;
constexpr auto kBeat = std::chrono::seconds(2);

double memoryMb()
{
    std::ifstream in("/proc/self/statm");
    long long pages = 0, resident = 0;
    in >> pages >> resident;
    return static_cast<double>(resident) * 4096.0 / (1024.0 * 1024.0);
}

/// The run's event log; says every two seconds that the trainer lives while nothing else is said.
class Log
{
public:
    explicit Log(runs::EventWriter writer) : m_writer(std::move(writer)), m_thread([this] { beat(); }) {}
    ~Log()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    void write(Event event)
    {
        const std::lock_guard lock(m_mutex);
        event.unixMs = runs::unixMilliseconds();
        m_last = Clock::now();
        // a full disk must not end a training that could still finish: the next snapshot reports it
        (void)m_writer.write(event).has_value();
    }
    void phase(const char* name) { Event e; e.type = EventType::Phase; e.text = name; write(e); }
    void warn(const std::string& text) { Event e; e.type = EventType::Warning; e.text = text; write(e); }

private:
    void beat()
    {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, kBeat, [this] { return m_stop; })) {
            if (Clock::now() - m_last < kBeat) continue;
            Event e;
            e.type = EventType::Beat;
            e.unixMs = runs::unixMilliseconds();
            m_last = Clock::now();
            (void)m_writer.write(e).has_value();
        }
    }
    std::mutex m_mutex;
    std::condition_variable m_wake;
    runs::EventWriter m_writer;
    Clock::time_point m_last = Clock::now();
    bool m_stop = false;
    std::thread m_thread;
};

struct Setup
{
    std::string configBytes;
    config::PoseConfig config;
    dataset::Project project;
    dataset::Shuffle split;
    std::vector<int> frames;
    NetworkSpec spec;
    torch::Device device{torch::kCPU};
    long long iterations = 0;
};

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
    s.config.stride = s.spec.stride;   // targets fit the maps of the network that is built
    s.config.smfactor = s.spec.smfactor;
    s.iterations = options.iterations > 0 ? options.iterations : s.config.totalIterations();
    if (s.iterations <= 0) return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "multi_step gives no iterations; fill it in or pass --iterations.")), "multi_step"};
    if (s.config.optimizer != "sgd" && s.config.optimizer != "adam") {
        return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "optimizer %1 is unknown; use sgd or adam."), {s.config.optimizer}), "optimizer"};
    }
    auto device = deviceFor(options.device);
    if (!device) return device.error();
    s.device = *device;
    auto project = dataset::openProject(options.project);
    if (!project) return project.error();
    s.project = std::move(*project);
    s.split = dataset::shuffleFor(s.project, options.config);
    for (const int i : s.split.train) {
        if (i < 0 || static_cast<std::size_t>(i) >= s.project.frames.size()) continue;
        const auto& frame = s.project.frames[static_cast<std::size_t>(i)];
        if (!frame.missing && frame.labels.labeledCount() > 0) s.frames.push_back(i);
    }
    if (s.frames.empty()) return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "There is no labelled frame to train on in %1."), {utf8(options.project)})};
    if (static_cast<int>(s.project.info.jointNames().size()) != s.config.numJoints) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The project has %1 body parts, but num_joints is %2."),
                     {std::to_string(s.project.info.jointNames().size()), std::to_string(s.config.numJoints)}), "num_joints"};
    }
    return s;
}

class Training
{
public:
    Training(const TrainOptions& options, const Setup& setup, Log& log, const std::atomic<bool>& stop)
        : m_options(options), m_setup(setup), m_log(log), m_stop(stop) {}

    Result<void> run()
    {
        m_log.phase("building");
        if (!m_setup.spec.note.text.empty()) m_log.warn(m_setup.spec.note.english());
        torch::manual_seed(m_options.seed);
        m_network = Network(m_setup.spec);
        if (!m_options.initWeights.empty()) {
            const auto weights = readSnapshot(m_options.initWeights);
            if (!weights) return weights.error();
            if (auto done = loadSnapshot(*m_network, *weights, false); !done) return done.error();
        }
        m_network->to(m_setup.device);
        m_network->train();
        const double rate = m_setup.config.learningRate(0);
        if (m_setup.config.optimizer == "adam") m_optimizer = std::make_unique<torch::optim::Adam>(m_network->parameters(), rate);
        else m_optimizer = std::make_unique<torch::optim::SGD>(m_network->parameters(), torch::optim::SGDOptions(rate).momentum(0.9));
        m_log.phase("training");
        if (auto done = loop(); !done) return done;
        if (m_saved != m_done) {
            if (auto saved = save(); !saved) return saved;
        }
        return evaluate();
    }
    bool stopped() const { return m_stopped; }
    long long iterationsDone() const { return m_done; }

private:
    Result<void> loop()
    {
        Loader loader(m_setup.project, m_setup.frames, m_setup.config, m_options.seed, m_options.loaderThreads);
        bool refusedSaid = false;
        while (m_done < m_setup.iterations) {
            if (auto obeyed = obey(); !obeyed) return obeyed;
            if (m_stopped) return {};
            const auto batch = loader.next();
            if (!batch) return batch.error();
            if (batch->refused > 0 && !refusedSaid) {
                m_log.warn("Draws were refused because of max_input_size or min_input_size; other ones took their place.");
                refusedSaid = true;
            }
            if (auto stepped = step(*batch); !stepped) return stepped;
            if (m_setup.config.saveIters > 0 && m_done % m_setup.config.saveIters == 0) {
                if (auto saved = save(); !saved) return saved;
            }
        }
        return {};
    }

    Result<void> obey()
    {
        bool paused = false;
        do {
            if (m_stop) m_stopped = true;
            for (const auto request : runs::takeRequests(m_options.run)) {
                if (request == runs::Request::Stop) m_stopped = true;
                if (request == runs::Request::SnapshotNow && m_saved != m_done) {
                    if (auto saved = save(); !saved) return saved;
                    m_log.phase(paused ? "paused" : "training");
                }
                if (request == runs::Request::Pause && !paused) m_log.phase("paused"), paused = true;
                if (request == runs::Request::Resume && paused) m_log.phase("training"), paused = false;
            }
            if (m_stopped) m_log.phase("stopping");
            else if (paused) std::this_thread::sleep_for(std::chrono::milliseconds(200));
        } while (paused && !m_stopped);
        return {};
    }

    Result<void> step(const Batch& batch)
    {
        const double rate = m_setup.config.learningRate(m_done);
        for (auto& group : m_optimizer->param_groups()) group.options().set_lr(rate);
        const auto images = toTensor(batch.images, {batch.count, 3, batch.input.height, batch.input.width}, m_setup.device);
        m_optimizer->zero_grad();
        const auto losses = lossesOf(joined(m_network->forward(images), batch.map.height, batch.map.width), batch, m_setup.config, m_setup.device);
        Event e;
        e.type = EventType::Step;
        e.iteration = m_done + 1;
        e.loss = losses.total.item<double>();
        e.heads["scoremap"] = losses.score.item<double>();
        if (losses.locref.defined()) e.heads["locref"] = losses.locref.item<double>();
        if (losses.paf.defined()) e.heads["paf"] = losses.paf.item<double>();
        e.learningRate = rate;
        e.memoryMb = memoryMb();
        const bool finite = std::isfinite(e.loss);
        if (finite) {  // otherwise the weights stay as they were
            losses.total.backward();
            m_optimizer->step();
        }
        const auto now = Clock::now();
        const double seconds = std::chrono::duration<double>(now - m_lastStep).count();
        e.imagesPerSecond = seconds > 0.0 ? batch.count / seconds : 0.0;
        m_lastStep = now;
        m_log.write(e);
        if (!finite) return notFinite(batch);
        ++m_done;
        if (m_options.onStep) m_options.onStep(m_done, e.loss);
        return {};
    }

    Result<void> notFinite(const Batch& batch)
    {
        std::string frames;
        for (const auto& id : batch.frames) frames += (frames.empty() ? "" : ", ") + id;
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The loss is no longer finite at iteration %1 (frames %2); lower the learning rate in multi_step."),
                                                         {std::to_string(m_done + 1), frames}), "multi_step"};
    }

    Result<void> save()
    {
        m_log.phase("saving");
        const std::string name = "snapshot-" + std::to_string(m_done) + ".pt";
        const fs::path file = m_options.run / "snapshots" / name;
        if (auto written = writeSnapshot(file, snapshotOf(*m_network, m_done)); !written) return written;
        m_saved = m_done;
        m_files.push_back(file);
        for (; m_files.size() > kKeptSnapshots; m_files.pop_front()) {
            std::error_code ec;
            fs::remove(m_files.front(), ec);
        }
        Event e;
        e.type = EventType::Snapshot;
        e.text = "snapshots/" + name;
        e.iteration = m_done;
        m_log.write(e);
        m_log.phase("training");
        return {};
    }

    Result<void> evaluate()
    {
        if (m_stopped) return {};  // whoever stops a run does not want to wait; `evaluate` does it later
        m_log.phase("evaluating");
        const auto result = evaluateNetwork(*m_network, m_setup.config, m_setup.project, m_setup.split, m_options.run,
                                            "snapshot-" + std::to_string(m_done), m_done, m_options.rescale, m_setup.device);
        if (!result) return result.error();
        Event e;
        e.type = EventType::Evaluation;
        e.iteration = m_done;
        e.heads = {{"train_rmse", result->train.rmse}, {"test_rmse", result->test.rmse},
                   {"train_rmse_pcutoff", result->train.rmseCutoff}, {"test_rmse_pcutoff", result->test.rmseCutoff}};
        m_log.write(e);
        return {};
    }

    const TrainOptions& m_options;
    const Setup& m_setup;
    Log& m_log;
    const std::atomic<bool>& m_stop;
    Network m_network{nullptr};
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;
    std::deque<fs::path> m_files;
    Clock::time_point m_lastStep = Clock::now();
    long long m_done = 0, m_saved = -1;
    bool m_stopped = false;
};

runs::RunInfo describe(const TrainOptions& options, const Setup& setup)
{
    runs::RunInfo info;
    info.version = version();
    info.project = utf8(fs::absolute(options.project));
    info.configFile = utf8(fs::absolute(options.config));
    info.device = setup.device.str();
    info.command = options.command;
    info.startedUnixMs = runs::unixMilliseconds();
    info.seed = options.seed;
    info.iterations = setup.iterations;
    info.netType = setup.config.netType;
    info.name = utf8(options.run.filename());
    return info;
}

}  // namespace

Result<void> trainRun(const TrainOptions& options, const std::atomic<bool>& stop)
{
    try {
        auto setup = prepare(options);
        if (!setup) return setup.error();
        if (options.threads > 0) torch::set_num_threads(options.threads);
        cv::setNumThreads(1);  // batches are prepared in parallel already
        const auto info = describe(options, *setup);
        if (auto made = runs::createRun(options.run, setup->configBytes, info); !made) return made;
        auto writer = runs::EventWriter::open(options.run);
        if (!writer) return writer.error();
        Log log(std::move(*writer));
        Event hello;
        hello.type = EventType::Hello;
        hello.protocol = runs::kProtocol;
        hello.iterations = setup->iterations;
        if (const auto written = runs::readRunInfo(options.run)) hello.pid = written->pid;
        hello.heads["scoremap"] = 0.0;
        if (setup->spec.locrefChannels > 0) hello.heads["locref"] = 0.0;
        if (setup->spec.pafChannels > 0) hello.heads["paf"] = 0.0;
        log.write(hello);
        Training training(options, *setup, log, stop);
        Result<void> result;
        try {
            result = training.run();
        } catch (const std::exception& e) {  // LibTorch: memory, a GPU that fails
            result = Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The training failed: %1"), {std::string(e.what()).substr(0, 300)})};
        }
        Event end;
        end.type = EventType::End;
        end.iteration = training.iterationsDone();
        end.text = !result ? "error" : training.stopped() ? "stopped" : "finished";
        if (!result) end.message = result.error().english();
        log.write(end);
        return result;
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The training could not start: %1"), {std::string(e.what()).substr(0, 300)})};
    }
}

}  // namespace pt::train
