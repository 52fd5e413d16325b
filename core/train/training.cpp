// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training.h"

#include "core/train/losses.h"
#include "core/train/out_of_memory.h"
#include "core/train/snapshots.h"
#include "core/train/torch_tensors.h"

#include <ATen/DeviceAccelerator.h>

#include <cmath>

namespace pt::train {
namespace {

using Clock = std::chrono::steady_clock;
using runs::Event;
using runs::EventType;

constexpr auto kStateInterval = std::chrono::minutes(5);

double seconds(Clock::time_point from) { return std::chrono::duration<double>(Clock::now() - from).count(); }

/// Weights and images with channels innermost: what the convolutions of oneDNN and cuDNN compute in without reordering.
void toChannelsLast(torch::nn::Module& network)
{
    torch::NoGradGuard noGrad;
    for (auto& p : network.parameters()) {
        if (p.dim() == 4) p.set_data(p.contiguous(at::MemoryFormat::ChannelsLast));
    }
}

PyValue dictOf(const std::map<std::string, double>& numbers)
{
    PyValue out = PyValue::dict();
    for (const auto& [name, value] : numbers) out.set(name, PyValue::of(value));
    return out;
}

/// Numbers out of a training state, where JSON has null for one that is not finite.
std::map<std::string, double> numbersOf(const nlohmann::json& info, const char* key)
{
    std::map<std::string, double> out;
    const auto numbers = info.value(key, nlohmann::json::object());
    for (const auto& [name, value] : numbers.items()) out[name] = value.is_number() ? value.get<double>() : std::nan("");
    return out;
}

}  // namespace

Training::Training(const TrainOptions& options, const Setup& setup, RunLog& log, const std::atomic<bool>& stop)
    : m_options(options), m_setup(setup), m_log(log), m_stop(stop), m_scaler(setup.precision == Precision::Fp16), m_batch(setup.plan.batchSize)
{
}

Training::~Training() = default;

Result<void> Training::run()
{
    if (auto built = build(); !built) return built;
    m_log.phase("training");
    if (auto done = loop(); !done) return done;
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
    if (!m_options.initWeights.empty()) {
        if (auto done = loadInitialWeights(*m_network, m_options.initWeights); !done) return done.error();
    }
    m_network->to(m_setup.device);
    m_network->train();
    toChannelsLast(*m_network);
    Optimiser::Named trained;
    for (const auto& item : m_network->named_parameters()) {
        if (item.value().requires_grad()) trained.emplace_back(item.key(), item.value());
    }
    m_optimiser = std::make_unique<Optimiser>(m_setup.plan.optimiser, std::move(trained));
    if (m_options.resume) {
        if (auto done = restore(); !done) return done;
        startLoader();
    }
    openStatistics();
    if (!m_statisticsState.empty()) m_statistics->restore(m_statisticsState);
    m_lastStep = m_lastState = Clock::now();
    return {};
}

Result<void> Training::restore()
{
    const auto files = stateFiles(m_options.run);
    std::optional<Error> first;
    for (const auto& file : files) {
        const auto state = readState(file);
        const auto info = state ? restoreState(*state, *m_network, *m_optimiser, m_scaler, m_setup.device) : Result<nlohmann::json>(state.error());
        if (!info) {
            m_log.warn(info.error().message);
            if (!first) first = info.error();
            continue;
        }
        m_done = info->value("iteration", 0LL);
        m_batch = info->value("batch", m_batch);
        m_evaluations = info->value("evaluations", 0);
        m_sinceBest = info->value("since_best", 0);
        m_evaluated = info->value("evaluated", -1LL);
        m_statisticsState = info->value("statistics", std::string());
        m_losses = numbersOf(*info, "losses");
        m_metrics = numbersOf(*info, "metrics");
        for (const auto& b : info->value("best", nlohmann::json::array())) m_best.push_back({b.value("value", 0.0), b.value("number", 0LL)});
        if (info->value("data", m_setup.dataSum) != m_setup.dataSum) {
            m_log.warn(Message(PT_TR_NOOP("Trainer", "The training frames or their labels are no longer those that the run began with; it goes on with the new ones.")));
        }
        if (first) m_log.warn(Message(PT_TR_NOOP("Trainer", "The training goes on from the state before, iteration %1."), {std::to_string(m_done)}));
        m_stateAt = m_done;
        return {};
    }
    if (first) return *first;
    m_log.warn(Message(PT_TR_NOOP("Trainer", "The run was interrupted before its first training state; it begins anew.")));
    return {};
}

void Training::startLoader()
{
    LoaderOptions o;
    o.seed = m_options.seed;
    o.threads = m_options.loaderThreads;
    o.firstIteration = m_done;
    o.batchSize = m_batch;
    o.epochs = m_setup.plan.byEpochs;
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
        auto batch = m_loader->next();
        if (!batch && batch.error().where != kMemory) return batch.error();
        if (batch) {
            if (batch->refused > 0 && !m_refusedSaid) {
                m_log.warn(Message(PT_TR_NOOP("Trainer", "Draws were refused because of max_input_size or min_input_size; other ones took their place.")));
                m_refusedSaid = true;
            }
            if (auto stepped = step(*batch); !stepped) return stepped;
            m_loader->recycle(std::move(*batch));
        } else {
            what = batch.error().english();
        }
    } catch (const std::exception& e) {
        if (!isOutOfMemory(e) || m_done != before) throw;
        what = e.what();
    }
    if (m_done == before) return outOfMemory(what);
    return afterStep();
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

/// Holds the training and gives the device's memory back; the state on disk lets it go on after any end of this process.
Result<void> Training::pause()
{
    saveTrainingState();
    const auto move = [this](const torch::Device& device) {
        m_network->to(device);
        Optimiser::Named trained;
        for (const auto& item : m_network->named_parameters()) {
            if (item.value().requires_grad()) trained.emplace_back(item.key(), item.value());
        }
        m_optimiser->to(device, std::move(trained));
    };
    m_optimiser->zeroGrad();
    if (m_setup.device.is_cuda()) {
        move(torch::kCPU);
        at::accelerator::emptyCache();
    }
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
    if (m_setup.device.is_cuda()) move(m_setup.device);
    if (!m_stopped) m_log.phase("training");
    m_lastStep = Clock::now();
    return {};
}

Result<void> Training::step(const Batch& batch)
{
    const double waited = seconds(m_lastStep);
    const auto begun = Clock::now();
    const double rate = m_setup.plan.rate(m_done);
    if (batch.input.area() > m_loaded.input.area() || batch.count > m_loaded.images) m_loaded = {batch.count, batch.input, 0.0};
    const auto images = toTensor(batch.images, {batch.count, 3, batch.input.height, batch.input.width}, m_setup.device).contiguous(at::MemoryFormat::ChannelsLast);
    m_optimiser->zeroGrad();
    auto losses = [&]() -> Result<BatchLosses> {
        const AutocastScope autocast(m_setup.precision, m_setup.device);
        return batchLosses(m_network->forward(images), batch, m_setup.config, m_setup.device);
    }();
    if (!losses) return losses.error();
    Event e;
    e.type = EventType::Step;
    e.iteration = m_done + 1;
    e.loss = losses->total.item<double>();
    for (const auto& [name, loss] : losses->parts) e.heads[name] = loss.item<double>();
    e.learningRate = rate;
    const bool finite = std::isfinite(e.loss);
    if (finite) {  // otherwise the weights stay as they were
        m_scaler.scaled(losses->total).backward();
        if (m_scaler.unscale(m_optimiser->gradients())) m_optimiser->step(rate);
    }
    e.memoryMb = residentMb();
    const double took = seconds(begun);
    e.dataMs = 1000.0 * waited;
    e.stepMs = 1000.0 * took;
    e.imagesPerSecond = waited + took > 0.0 ? batch.count / (waited + took) : 0.0;
    m_lastStep = Clock::now();
    m_log.write(e);
    if (!finite) return notFinite(batch);
    ++m_done;
    tellStep(e);
    if (m_options.onStep) m_options.onStep(m_done, e.loss);
    return {};
}

void Training::tell(const Result<void>& written)
{
    if (written || m_statisticsSaid) return;
    m_statisticsSaid = true;   // once: the curves are in the event log as well
    m_log.warn(written.error().message);
}

void Training::tellStep(const Event& e)
{
    tell(m_statistics->step(m_done, e.loss, e.heads, e.learningRate));
    if (!m_setup.plan.byEpochs) {
        m_losses = {{"train.total_loss", e.loss}};
        for (const auto& [name, value] : e.heads) m_losses["train." + name] = value;
    }
    if (!m_board) return;
    std::map<std::string, double> scalars = {{"train/loss", e.loss}, {"train/learning_rate", e.learningRate}, {"train/images_per_second", e.imagesPerSecond}};
    for (const auto& [name, value] : e.heads) scalars["train/" + name] = value;
    tell(m_board->scalars(m_done, scalars));
}

void Training::openStatistics()
{
    using Style = LearningStatistics::Style;
    const auto& config = m_setup.config;
    const Style style = m_setup.plan.byEpochs ? Style::PyTorch : config.loader == config::Loader::MultiImgaug ? Style::MultiTensorFlow : Style::SingleTensorFlow;
    m_statistics = std::make_unique<LearningStatistics>(m_options.run, style, m_setup.plan.displayEvery);
    if (m_options.resume) m_statistics->resume(m_setup.plan.byEpochs ? m_done / m_setup.plan.iterationsPerEpoch : m_done);
    auto board = TensorBoardWriter::open(m_options.run, m_options.resume ? m_done + 1 : 0);
    if (board) m_board = std::make_unique<TensorBoardWriter>(std::move(*board));
    else tell(board.error());
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

/// Weights are good when a step after them had a finite loss; those that the failing step began with are not.
std::string Training::lastGood() const
{
    const long long unit = m_setup.plan.byEpochs ? m_setup.plan.iterationsPerEpoch : 1;
    std::pair<long long, fs::path> newest{-1, {}};
    for (const auto& list : {regularSnapshots(m_options.run), bestSnapshots(m_options.run)}) {
        for (const auto& [number, file] : list) {
            if (number > newest.first && (!m_diverged || number * unit < m_done)) newest = {number, file};
        }
    }
    return newest.second.empty() ? std::string() : "snapshots/" + utf8(newest.second.filename());
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

Result<void> Training::outOfMemory(const std::string& what)
{
    m_loader.reset();
    m_optimiser->zeroGrad();
    if (m_setup.device.is_cuda()) at::accelerator::emptyCache();
    const Error error = outOfMemoryError(what, m_done + 1, m_batch, m_setup.device.is_cuda() ? 0.0 : availableMb());
    if (!m_options.allowSmallerBatch || m_batch <= 1) {
        saveTrainingState();
        return error;
    }
    m_log.warn(error.message);
    m_batch = (m_batch + 1) / 2;
    m_log.warn(Message(PT_TR_NOOP("Trainer", "The training goes on with batches of %1."), {std::to_string(m_batch)}));
    startLoader();
    return {};
}

/// What a scheduler of PyTorch needs to go on: the rest of its state are its parameters, which the configuration has. None for schedulers
/// made of others (their state would have to hold theirs) and for pose_cfg.yaml; DeepLabCut then counts on from the snapshot's epoch.
PyValue Training::schedulerState() const
{
    PyValue out;
    const auto* torch = m_setup.config.torch ? &m_setup.config.torch->training : nullptr;
    if (!torch || torch->scheduler.type.empty()) return out;
    for (const char* other : {"SequentialLR", "ChainedScheduler", "ReduceLROnPlateau"})
        if (torch->scheduler.type == other) return out;
    const auto epochs = static_cast<std::int64_t>(m_done / m_setup.plan.iterationsPerEpoch);
    out.set("base_lrs", PyValue::list({PyValue::of(torch->optimizer.lr)}));
    out.set("last_epoch", PyValue::of(epochs));
    out.set("_step_count", PyValue::of(epochs + 1));
    out.set("_last_lr", PyValue::list({PyValue::of(m_setup.plan.rate(m_done))}));
    return out;
}

Snapshot Training::snapshotNow(long long number) const
{
    Snapshot out = snapshotOf(*m_network, m_done);
    out.metadata.set("epoch", PyValue::of(static_cast<std::int64_t>(number)));
    out.metadata.set("metrics", dictOf(m_metrics));
    out.metadata.set("losses", dictOf(m_losses));
    out.metadata.set("iteration", PyValue::of(static_cast<std::int64_t>(m_done)));
    out.scheduler = schedulerState();
    if (m_setup.plan.saveOptimiser) out.optimizer = optimizerState(*m_network, *m_optimiser, m_setup.plan.rate(m_done));
    return out;
}

void Training::saveSnapshot()
{
    m_log.phase("saving");
    const long long number = m_setup.plan.snapshotNumber(m_done);
    const std::string name = snapshotName(number, m_setup.plan.byEpochs, false);
    const auto written = writeSnapshot(m_options.run / "snapshots" / name, snapshotNow(number));
    m_saveError.reset();
    if (!written) {
        m_saveError = written.error();
        m_log.warn(written.error().message);
        m_log.warn(Message(PT_TR_NOOP("Trainer", "The training goes on; the next snapshot is tried when it is due.")));
    } else {
        m_saved = m_done;
        rotate();
        Event e;
        e.type = EventType::Snapshot;
        e.text = "snapshots/" + name;
        e.iteration = m_done;
        m_log.write(e);
    }
    saveTrainingState();
    m_log.phase("training");
    m_lastStep = Clock::now();
}

/// The newest regular snapshots are kept, and those among the best.
void Training::rotate()
{
    auto files = regularSnapshots(m_options.run);
    std::size_t kept = 0;
    for (const auto& [number, file] : files) {
        const bool best = std::any_of(m_best.begin(), m_best.end(), [n = number](const Best& b) { return b.number == n; });
        if (best || kept++ < static_cast<std::size_t>(std::max(1, m_setup.plan.keepSnapshots))) continue;
        std::error_code ec;
        fs::remove(file, ec);
    }
}

bool Training::stateIsDue() const
{
    if (m_stateAt == m_done) return false;
    if (m_options.stateEvery > 0) return m_done % m_options.stateEvery == 0;
    return Clock::now() - m_lastState >= kStateInterval;
}

nlohmann::json Training::counters() const
{
    auto best = nlohmann::json::array();
    for (const auto& b : m_best) best.push_back({{"value", b.value}, {"number", b.number}});
    return {{"iteration", m_done}, {"batch", m_batch}, {"evaluations", m_evaluations}, {"since_best", m_sinceBest}, {"evaluated", m_evaluated},
            {"best", std::move(best)}, {"data", m_setup.dataSum}, {"seed", m_options.seed}, {"statistics", m_statistics->state()},
            {"losses", m_losses}, {"metrics", m_metrics}, {"rate", m_setup.plan.rate(m_done)}};
}

void Training::saveTrainingState()
{
    if (m_stateAt == m_done) return;
    const auto begun = Clock::now();
    const fs::path file = stateFile(m_options.run, m_done);
    auto made = makeFolder(file.parent_path());
    const auto written = made ? saveState(file, *m_network, *m_optimiser, m_scaler, counters(), m_setup.device) : made;
    m_lastState = Clock::now();
    if (!written) {
        m_log.warn(written.error().message);
        m_log.warn(Message(PT_TR_NOOP("Trainer", "The training goes on; the training state before it stays.")));
        return;
    }
    m_stateAt = m_done;
    // two are kept: should the newest turn out damaged, the one before it serves
    int kept = 0;
    for (const auto& old : stateFiles(m_options.run)) {
        const bool later = std::atoll(utf8(old.stem()).c_str() + 6) > m_done;
        std::error_code ec;
        if (later || kept++ >= 2) fs::remove(old, ec);
    }
    m_lastStep += Clock::now() - begun;  // not the loader's fault
}

Result<void> Training::evaluate()
{
    m_log.phase("evaluating");
    const auto& plan = m_setup.plan;
    const std::string name = "snapshot-" + std::to_string(plan.snapshotNumber(m_done));
    const auto result = evaluateNetwork(*m_network, m_setup.config, m_setup.project, m_setup.split, m_options.run, name, m_done, m_options.rescale, m_setup.device);
    m_lastStep = Clock::now();
    if (!result) return result.error();
    m_evaluated = m_done;
    ++m_evaluations;
    Event e;
    e.type = EventType::Evaluation;
    e.iteration = m_done;
    const auto metrics = metricsOf(*result);
    m_metrics.clear();
    for (const auto& [key, value] : metrics) {
        if (key.starts_with("test.")) m_metrics["metrics/" + key] = value;
        std::string flat = key;
        std::replace(flat.begin(), flat.end(), '.', '_');
        e.heads[flat] = value;
    }
    m_log.write(e);
    if (m_board) {
        std::map<std::string, double> scalars;
        for (const auto& [key, value] : metrics) scalars["metrics/" + key] = value;
        tell(m_board->scalars(m_done, scalars));
    }
    if (plan.byEpochs && m_done % plan.iterationsPerEpoch == 0) tell(m_statistics->epoch(m_done / plan.iterationsPerEpoch, m_metrics));
    if (!plan.keyMetric.empty()) {
        const auto it = metrics.find(plan.keyMetric);
        if (it != metrics.end() && std::isfinite(it->second)) keepBest(it->second);
        else m_log.warn(Message(PT_TR_NOOP("Trainer", "The key metric %1 has no value here; no best snapshot is kept."), {plan.keyMetric}));
    }
    if (m_done < plan.iterations) m_log.phase("training");
    return {};
}

/// As DeepLabCut: the best snapshot is called so and replaces the regular one; the best before it stays if it is among the best K or was due.
void Training::keepBest(double value)
{
    const auto& plan = m_setup.plan;
    const long long number = plan.snapshotNumber(m_done);
    const auto better = [&](double a, double b) { return plan.higherIsBetter ? a > b : a < b; };
    const bool isBest = m_best.empty() || better(value, m_best.front().value);
    const auto at = std::find_if(m_best.begin(), m_best.end(), [&](const Best& b) { return better(value, b.value); });
    m_sinceBest = isBest ? 0 : m_sinceBest + 1;
    m_best.insert(at, {value, number});
    const auto most = static_cast<std::size_t>(std::max(1, plan.keepBest));
    if (m_best.size() > most) m_best.resize(most);
    if (!isBest) {
        if (std::any_of(m_best.begin(), m_best.end(), [&](const Best& b) { return b.number == number; }) && m_saved != m_done) saveSnapshot();
        return;
    }
    const std::string name = snapshotName(number, plan.byEpochs, true);
    const auto written = writeSnapshot(m_options.run / "snapshots" / name, snapshotNow(number));
    if (!written) {
        m_log.warn(written.error().message);
        return;
    }
    for (const auto& [old, file] : bestSnapshots(m_options.run)) {
        if (old == number) continue;
        const long long unit = plan.byEpochs ? plan.iterationsPerEpoch : 1;
        const bool due = plan.saveEvery > 0 && old * unit % plan.saveEvery == 0;
        const bool kept = due || std::any_of(m_best.begin(), m_best.end(), [n = old](const Best& b) { return b.number == n; });
        std::error_code ec;
        if (kept) fs::rename(file, file.parent_path() / snapshotName(old, plan.byEpochs, false), ec);
        else fs::remove(file, ec);
    }
    m_saved = m_done;
    rotate();
    Event e;
    e.type = EventType::Snapshot;
    e.text = "snapshots/" + name;
    e.iteration = m_done;
    m_log.write(e);
}

}  // namespace pt::train
