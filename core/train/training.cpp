// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training.h"

#include "core/train/block_memory.h"
#include "core/train/cuda_recorder.h"
#include "core/train/initial_weights.h"
#include "core/train/losses.h"
#include "core/train/out_of_memory.h"
#include "core/train/torch_tensors.h"

#include <ATen/DeviceAccelerator.h>

#include <cmath>
#include <utility>

namespace pt::train {
namespace {

using Clock = std::chrono::steady_clock;
using runs::Event;
using runs::EventType;

double seconds(Clock::time_point from) { return std::chrono::duration<double>(Clock::now() - from).count(); }

/// Weights and images with channels innermost: what the convolutions of oneDNN and cuDNN compute in without reordering.
void toChannelsLast(torch::nn::Module& network)
{
    torch::NoGradGuard noGrad;
    for (auto& p : network.parameters()) {
        if (p.dim() == 4) p.set_data(p.contiguous(at::MemoryFormat::ChannelsLast));
    }
}

}  // namespace

Training::Training(const TrainOptions& options, const Setup& setup, RunLog& log, const std::atomic<bool>& stop, Processes* processes)
    : m_options(options), m_setup(setup), m_log(log), m_stop(stop), m_processes(processes), m_scaler(setup.precision == Precision::Fp16), m_batch(setup.plan.batchSize)
{
}

Training::~Training() = default;

Result<void> Training::run()
{
    if (auto built = build(); !built) return built;
    m_log.phase("training");
    const auto done = loop();
    if (m_graphs) m_graphs->drop();   // what comes now has the memory to itself
    if (!done) return done;
    if (m_processes) m_processes->say(Processes::Word::End);
    if (m_options.dryStep) return {};
    if (m_saved != m_done) saveSnapshot();
    if (m_stateAt != m_done) saveTrainingState();
    if (m_saveError) return *m_saveError;
    if (m_stopped || m_evaluated == m_done) return {};  // whoever stops a run does not want to wait; `evaluate` does it later
    return evaluate();
}

Result<void> Training::build()
{
    m_log.phase("loading");
    if (!m_options.resume) startLoader();  // frames are decoded while the network is built
    m_log.phase("building");
    if (!m_setup.spec.note.text.empty()) m_log.warn(m_setup.spec.note);
    torch::manual_seed(m_options.seed);
    m_network = Network(m_setup.spec);
    if (!m_options.resume) {
        if (auto taken = takeInitialWeights(); !taken) return taken;
    }
    takeOver();
    if (m_options.resume) {
        if (auto done = restore(); !done) return done;
        startLoader();
    }
    openStatistics();
    if (!m_statisticsState.empty()) m_statistics->restore(m_statisticsState);
    if (m_processes) {
        if (auto met = meet(); !met) return met;
    }
    openGraphs();
    m_lastStep = m_lastState = Clock::now();
    return {};
}

/// The weights that --init-weights names, where it does.
Result<void> Training::takeInitialWeights()
{
    const fs::path& file = m_options.initWeights;
    if (file.empty()) return {};
    auto weights = m_setup.initial ? Result<std::vector<NamedTensor>>(std::move(*m_setup.initial)) : readInitialWeights(file);
    if (!weights) return weights.error();
    const auto left = loadInitialWeights(*m_network, std::move(*weights), file);
    if (!left) return left.error();
    if (!left->empty()) {
        m_log.warn(Message(PT_TR_NOOP("Trainer", "The heads in %1 are of other body parts or another kind (%2): this network's begin with random weights."),
                           {utf8(file), left->front()}));
    }
    return {};
}

/// Makes the network ready to train: on its device, in the layout that it computes in, with its optimiser.
void Training::takeOver()
{
    m_network->to(m_setup.device);
    m_network->train();
    toChannelsLast(*m_network);
    Optimiser::Named trained;
    for (const auto& item : m_network->named_parameters()) {
        if (item.value().requires_grad()) trained.emplace_back(item.key(), item.value());
    }
    m_optimiser = std::make_unique<Optimiser>(m_setup.plan.optimiser, std::move(trained));
    m_learns = m_network->learnsStatistics();
}

/// A step that breaks off has changed the running statistics of the layers that it went through: they are kept to be put back.
void Training::rememberRunning()
{
    m_inStep = true;
    if (!m_learns) return;
    const torch::NoGradGuard noGrad;
    const auto now = m_network->buffers();
    if (m_running.empty()) for (const auto& t : now) m_running.push_back(t.detach().clone());
    else at::_foreach_copy_(m_running, now);
}

void Training::copyBackRunning()
{
    if (m_running.empty()) return;
    const torch::NoGradGuard noGrad;
    const auto now = m_network->buffers();
    for (std::size_t i = 0; i < now.size(); ++i) now[i].detach().copy_(m_running[i]);
}

void Training::takeBackRunning()
{
    if (std::exchange(m_inStep, false)) copyBackRunning();
}

/// Recorded steps, where they may be: see StepGraphs. A dry step measures what every training needs, which they are not.
void Training::openGraphs()
{
    const bool random = m_setup.spec.model.backbone.dropPathRate > 0.0;
    if (m_options.cudaGraphs == "off" || m_processes || m_options.dryStep || random || !(m_options.recorder || m_setup.device.is_cuda())) return;
    const fs::path trial = m_options.run / "cuda-graphs-on-trial";
    if (m_options.resume && fs::exists(trial)) {
        return m_log.warn(Message(PT_TR_NOOP("Trainer", "This run ended while CUDA graphs were tried for the first time; it goes on without them.")));
    }
    auto recorder = m_options.recorder ? Result<std::shared_ptr<Recorder>>(m_options.recorder) : cudaRecorder(std::max<int>(0, m_setup.device.index()));
    if (!recorder) return m_log.warn(recorder.error().message);
    m_graphs = std::make_unique<StepGraphs>(*recorder, StepGraphs::Parts{*m_network, *m_optimiser, m_scaler, m_setup.config, m_setup.device, m_setup.precision,
                                                                          [this] { copyBackRunning(); }, [this](const Message& m) { m_log.warn(m); }, trial});
}

void Training::startLoader()
{
    LoaderOptions o;
    o.seed = m_options.seed;
    o.threads = m_options.loaderThreads;
    o.firstIteration = m_done;
    o.batchSize = m_batch;
    o.epochs = m_setup.plan.byEpochs;
    o.part = m_processes ? m_processes->rank() : 0;
    o.parts = m_processes ? m_processes->size() : 1;
    o.swapOnlyWhenFlipped = m_options.swapOnlyWhenFlipped;
    m_loader = std::make_unique<Loader>(m_setup.project, m_setup.frames, m_setup.config, o);
}

Loaded Training::loaded() const
{
    Loaded out = m_loaded;
    out.frameBytes = static_cast<double>(m_loader ? m_loader->cachedBytes() : 0);
    return out;
}

Result<void> Training::loop()
{
    while (m_done < m_setup.plan.iterations) {
        if (auto obeyed = obey(); !obeyed) return obeyed;
        if (m_stopped) return {};
        if (m_processes) m_processes->say(Processes::Word::Step);
        if (auto stepped = tryStep(); !stepped) return stepped;
        if (m_setup.plan.patience > 0 && m_sinceBest >= m_setup.plan.patience) {
            m_log.warn(Message(PT_TR_NOOP("Trainer", "Stopped early: %1 has not improved in %2 evaluations."), {m_setup.plan.keyMetric, std::to_string(m_sinceBest)}));
            return {};
        }
    }
    return {};
}

Result<void> Training::tryStep()
{
    const long long before = m_done;
    std::string what;
    try {
        auto batch = m_processes ? agreed(m_loader->next()) : m_loader->next();
        if (m_options.dryStep && batch) m_loader->waitUntilFull();   // on a busy machine fewer batches would be there, and be measured
        if (!batch && batch.error().where != kMemory) return batch.error();
        if (batch) {
            if (batch->refused > 0 && !m_refusedSaid) {
                m_log.warn(Message(PT_TR_NOOP("Trainer", "Draws were refused because of max_input_size or min_input_size; other ones took their place.")));
                m_refusedSaid = true;
            }
            if (auto stepped = step(*batch); !stepped) {
                if (stepped.error().where != kMemory) return stepped;
                what = stepped.error().english();
            }
            m_loader->recycle(std::move(*batch));
        } else {
            what = batch.error().english();
        }
    } catch (const std::exception& e) {
        if (m_processes || !isOutOfMemory(e) || m_done != before) throw;   // several agree on what to do, see computeTogether()
        what = e.what();
    }
    if (m_done == before) return outOfMemory(what);
    return m_processes && !m_processes->leads() ? Result<void>() : afterStep();
}

Result<void> Training::obey()
{
    if (m_stop) m_stopped = true;
    for (const auto request : runs::takeRequests(m_options.run)) {
        if (request == runs::Request::Stop) m_stopped = true;
        if (request == runs::Request::SnapshotNow && m_saved != m_done) saveSnapshot();
        if (request == runs::Request::Pause && !m_stopped) {
            if (auto done = pause(); !done) return done;
        }
    }
    if (m_stopped) m_log.phase("stopping");
    return {};
}

void Training::moveTo(const torch::Device& device)
{
    m_network->to(device);
    m_running.clear();
    Optimiser::Named trained;
    for (const auto& item : m_network->named_parameters()) {
        if (item.value().requires_grad()) trained.emplace_back(item.key(), item.value());
    }
    m_optimiser->to(device, std::move(trained));
}

/// Gives the device's memory back, as far as it can be had again.
void Training::release()
{
    m_optimiser->zeroGrad();
    if (m_graphs) m_graphs->drop();
    if (!m_setup.device.is_cuda()) return;
    moveTo(torch::kCPU);
    at::accelerator::emptyCache();
}

/// Holds the training and gives the device's memory back; the state on disk lets it go on after any end of this process.
Result<void> Training::pause()
{
    saveTrainingState();
    if (m_processes) m_processes->say(Processes::Word::Hold);
    release();
    m_log.phase("paused");
    for (bool paused = true; paused && !m_stopped;) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (m_stop) m_stopped = true;
        for (const auto request : runs::takeRequests(m_options.run)) {
            if (request == runs::Request::Stop) m_stopped = true;
            if (request == runs::Request::Resume) paused = false;
            if (request == runs::Request::SnapshotNow && m_saved != m_done) {
                saveSnapshot();
                m_log.phase("paused");
            }
        }
    }
    if (m_setup.device.is_cuda()) moveTo(m_setup.device);
    if (!m_stopped) m_log.phase("training");
    m_lastStep = Clock::now();
    return {};
}

Result<void> Training::step(const Batch& batch)
{
    const double waited = seconds(m_lastStep);
    const auto begun = Clock::now();
    const double rate = m_setup.plan.rate(m_done);
    rememberRunning();
    if (batch.input.area() > m_loaded.input.area() || batch.count > m_loaded.images) m_loaded = {batch.count, batch.input, 0.0};
    Event e;
    e.type = EventType::Step;
    e.iteration = m_done + 1;
    e.learningRate = rate;
    if (auto computed = m_processes ? computeTogether(batch, e) : compute(batch, e); !computed) return computed;
    const bool finite = std::isfinite(e.loss);
    if (finite && m_scaler.unscale(m_optimiser->gradients())) m_optimiser->step(rate);  // otherwise the weights stay as they were
    e.memoryMb = residentMb();
    const double took = seconds(begun);
    e.dataMs = 1000.0 * waited;
    e.stepMs = 1000.0 * took;
    e.imagesPerSecond = waited + took > 0.0 ? batch.total / (waited + took) : 0.0;
    m_lastStep = Clock::now();
    m_log.write(e);
    if (!finite) return notFinite(batch);
    ++m_done;
    m_inStep = false;
    if (m_statistics) tellStep(e);
    if (m_options.onStep) m_options.onStep(m_done, e.loss);
    return {};
}

/// Losses and gradients of this process's images.
Result<void> Training::compute(const Batch& batch, Event& e)
{
    const auto losses = m_graphs ? m_graphs->compute(batch, [&] { return computePlainly(batch); }) : computePlainly(batch);
    if (!losses) return losses.error();
    e.loss = losses->total;
    e.replayed = losses->replayed;
    for (const auto& [name, loss] : losses->parts) e.heads[name] = loss;
    return {};
}

Result<StepLosses> Training::computePlainly(const Batch& batch)
{
    const auto images = imagesTensor(batch, m_setup.device);
    m_optimiser->zeroGrad();
    auto losses = [&]() -> Result<BatchLosses> {
        const AutocastScope autocast(m_setup.precision, m_setup.device);
        const auto out = m_network->forward(images);
        return batchLosses(out, targetsOf(batch, m_setup.config, m_setup.device), m_setup.config, m_counts);   // copied while a graphics card goes forward
    }();
    if (!losses) return losses.error();
    if (batch.spare) losses->total = 0.0 * losses->total;
    StepLosses out;
    out.total = losses->total.item<double>();
    for (const auto& [name, loss] : losses->parts) out.parts.emplace_back(name, batch.spare ? 0.0 : loss.item<double>());
    if (m_processes || std::isfinite(out.total)) m_scaler.scaled(losses->total).backward();   // the others' may be finite: all go through it
    return out;
}

Result<void> Training::afterStep()
{
    const bool epochEnds = m_setup.plan.byEpochs && m_done % m_setup.plan.iterationsPerEpoch == 0;
    if (epochEnds) {
        const auto means = m_statistics->takeMeans();
        for (const auto& [name, value] : means) m_losses[name.substr(std::string_view("losses/").size())] = value;
        tell(m_statistics->epoch(m_done / m_setup.plan.iterationsPerEpoch, means));
    }

    const auto& plan = m_setup.plan;
    const bool last = m_done == plan.iterations;
    if (m_options.dryStep) return {};
    if (plan.evaluateEvery > 0 && m_done % plan.evaluateEvery == 0) {
        if (auto done = evaluate(); !done) {
            if (last) return done;
            m_log.warn(done.error().message);  // the training itself is well
        }
    }
    if (m_saved != m_done && (last || (plan.saveEvery > 0 && m_done % plan.saveEvery == 0))) saveSnapshot();
    if (stateIsDue()) saveTrainingState();
    return {};
}

Error Training::notFinite(const Batch& batch)
{
    std::string frames;
    for (const auto& id : batch.frames) frames += (frames.empty() ? "" : ", ") + id;
    m_diverged = true;
    const std::string good = lastGood();
    if (good.empty()) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The loss is no longer finite at iteration %1 (frames %2); lower the learning rate in multi_step."),
                                                         {std::to_string(m_done + 1), frames}), "multi_step"};
    }
    return Error{ErrorCode::InvalidArgument,
                 Message(PT_TR_NOOP("Error", "The loss is no longer finite at iteration %1 (frames %2); lower the learning rate and start from the last good snapshot, %3."),
                         {std::to_string(m_done + 1), frames, utf8(m_options.run / pathFromUtf8(good))}), "multi_step"};
}

/// apart: the processes have lost each other by it, so that this training cannot go on here.
Result<void> Training::outOfMemory(const std::string& what, bool apart)
{
    m_loader.reset();
    m_optimiser->zeroGrad();
    if (m_graphs) m_graphs->drop();
    takeBackRunning();
    if (m_setup.device.is_cuda()) at::accelerator::emptyCache();
    releaseKeptTensorMemory();
    giveBackFreedMemory();
    const Error error = outOfMemoryError(what, m_done + 1, m_batch, m_setup.device.is_cuda() ? 0.0 : availableMb());
    if (!m_options.allowSmallerBatch || m_batch <= 1) {
        if (!m_processes || m_processes->leads()) saveTrainingState();
        return error;
    }
    m_log.warn(error.message);
    m_batch = (m_batch + 1) / 2;
    m_log.warn(Message(PT_TR_NOOP("Trainer", "The training goes on with batches of %1."), {std::to_string(m_batch)}));
    if (apart || !m_setup.device.is_cuda()) {
        if (m_processes && !m_processes->leads()) return error;   // the first begins anew, with others
        if (m_options.restart) {
            m_stateAt = -1;        // the state of this iteration that may be there holds the larger batch
            saveTrainingState();
            if (m_processes) m_processes->dismiss();
            if (m_stateAt == m_done)
                m_options.restart({"train", "--resume", utf8(m_options.run), "--allow-smaller-batch", "--loader-threads", std::to_string(m_options.loaderThreads)});
        }
        if (m_processes) return error;
    }
    startLoader();
    return {};
}

}  // namespace pt::train
