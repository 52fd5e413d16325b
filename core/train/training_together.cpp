// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One training by several processes: each computes its part of every batch, and only the first decides, saves and tells.
#include "core/train/losses.h"
#include "core/train/out_of_memory.h"
#include "core/train/torch_tensors.h"
#include "core/train/training.h"

namespace pt::train {
namespace {

using Word = Processes::Word;

/// What a process must know of the first's beside its tensors.
std::string textOf(long long done, int batch, std::uint32_t data, const Optimiser& optimiser, const LossScaler& scaler)
{
    return nlohmann::json{{"iteration", done}, {"batch", batch}, {"data", data}, {"steps", optimiser.steps()}, {"factor", scaler.factor()}, {"good", scaler.good()}}.dump();
}

}  // namespace

/// All begin with the first's weights, optimiser and random numbers, wherever those come from.
Result<void> Training::meet()
{
    if (auto met = m_processes->meet(m_setup.device); !met) return met;
    std::string text = textOf(m_done, m_batch, m_setup.dataSum, *m_optimiser, m_scaler);
    m_processes->share(text);
    const auto told = nlohmann::json::parse(text);
    Result<void> same;
    if (told.at("data") != m_setup.dataSum) {
        same = Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "The training frames or their labels changed while the processes of the training started; start it again."))};
    }
    if (auto agreed = m_processes->agree(same); !agreed) return agreed;
    m_done = told.at("iteration");
    m_batch = told.at("batch");
    m_optimiser->setSteps(told.at("steps"));
    m_scaler.restore(told.at("factor"), told.at("good"));
    std::vector<torch::Tensor> tensors;
    for (const auto& [name, t] : tensorsOf(*m_network)) tensors.push_back(t);
    if (m_optimiser->steps() > 0) {
        for (const auto& [name, t] : m_optimiser->state()) tensors.push_back(t);
    }
    m_processes->share(tensors);
    for (const auto& device : {torch::Device(torch::kCPU), m_setup.device}) {
        auto generator = at::globalContext().defaultGenerator(device);
        auto state = generator.get_state();
        m_processes->share({state});
        generator.set_state(state);
        if (m_setup.device.is_cpu()) break;
    }
    m_across.collective = &m_processes->tensors();
    m_network->shareBatches(&m_across);
    return {};
}

Result<void> Training::work()
{
    torch::manual_seed(m_options.seed);
    m_network = Network(m_setup.spec);
    takeOver();
    if (auto met = meet(); !met) return met;
    startLoader();
    for (bool held = false;;) {
        switch (m_processes->hear()) {
        case Word::End: return {};
        case Word::Hold:
            release();
            held = true;
            break;
        case Word::Step:
            if (held && m_setup.device.is_cuda()) moveTo(m_setup.device);
            held = false;
            if (auto stepped = tryStep(); !stepped) return stepped;
        }
    }
}

/// The next batch where every process has its part of it, with the counts of the whole.
Result<Batch> Training::agreed(Result<Batch> batch)
{
    const std::size_t heads = m_setup.config.torch ? std::max<std::size_t>(1, m_setup.config.torch->model.heads.size()) : 1;
    m_counts = batch ? lossCounts(*batch, m_setup.config) : std::vector<double>();
    m_counts.resize(3 * heads);
    if (auto all = m_processes->agree(batch ? Result<void>() : Result<void>(batch.error()), m_counts); !all) return all.error();
    return batch;
}

/// The same as compute(), of all processes' images.
Result<void> Training::computeTogether(const Batch& batch, runs::Event& e)
{
    m_across.first = batch.first;
    m_across.total = batch.total;
    m_across.spare = batch.spare;
    Result<void> mine;
    try {
        mine = compute(batch, e);
    } catch (const std::exception& failure) {
        // where statistics are shared, the others already wait within this step: only the end of this process tells them
        if (!isOutOfMemory(failure) || m_network->learnsStatistics() || dynamic_cast<const LostProcess*>(&failure) != nullptr) throw;
        mine = Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "Memory ran out: %1"), {std::string(failure.what()).substr(0, 200)}), kMemory};
    }
    const auto names = lossNames(m_setup.config, m_setup.spec);
    std::vector<double> numbers = {mine && !batch.spare ? e.loss : 0.0};
    for (const auto& name : names) numbers.push_back(mine && e.heads.contains(name) ? e.heads[name] : 0.0);
    if (auto all = m_processes->agree(mine, numbers); !all) return all;
    e.loss = numbers[0];
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (const auto it = e.heads.find(names[i]); it != e.heads.end()) it->second = numbers[i + 1];
    }
    m_processes->sumGradients(m_optimiser->parameters());
    return {};
}

void Training::keepAfterLoss()
{
    // a step that broke off has drawn random numbers where branches are skipped: the state before it serves
    if (!m_optimiser || !m_network || m_setup.spec.model.backbone.dropPathRate > 0.0) return;
    takeBackRunning();
    saveTrainingState();
}

Result<void> Training::outOfMemoryTogether(const std::string& what)
{
    if (!m_optimiser || !m_network || !m_statistics) return outOfMemoryError(what, m_done + 1, m_batch, 0.0);
    return outOfMemory(what, true);
}

}  // namespace pt::train
