// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run leaves on disk to go on from or to take home: training states and snapshots, and which of them stay.
#include "core/train/snapshots.h"
#include "core/train/torch_tensors.h"
#include "core/train/training.h"

#include <cmath>

namespace pt::train {
namespace {

using Clock = std::chrono::steady_clock;
using runs::Event;
using runs::EventType;

constexpr auto kStateInterval = std::chrono::minutes(5);

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
    return takeInitialWeights();
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
        saved(name);
    }
    saveTrainingState();
    m_log.phase("training");
    m_lastStep = Clock::now();
}

/// A snapshot of now lies in its place: others may go, and who watches is told.
void Training::saved(const std::string& name)
{
    m_saved = m_done;
    rotate();
    Event e;
    e.type = EventType::Snapshot;
    e.text = "snapshots/" + name;
    e.iteration = m_done;
    m_log.write(e);
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
    saved(name);
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

}  // namespace pt::train
