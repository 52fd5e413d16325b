// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run tells of how well it learns: evaluations, learning_stats.csv and the TensorBoard files.
#include "core/train/losses.h"
#include "core/train/training.h"

#include <algorithm>
#include <cmath>

namespace pt::train {

using Clock = std::chrono::steady_clock;
using runs::Event;
using runs::EventType;

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

Result<std::map<std::string, double>> Training::validate()
{
    std::map<std::string, double> sums;
    if (!m_setup.config.torch) return sums;
    std::vector<int> frames;
    for (const int i : m_setup.split.test) {
        if (i < 0 || static_cast<std::size_t>(i) >= m_setup.project.frames.size()) continue;
        const auto& frame = m_setup.project.frames[static_cast<std::size_t>(i)];
        if (!frame.missing) frames.push_back(i);
    }
    if (frames.empty()) return sums;
    LoaderOptions options;
    options.batchSize = 1;
    options.epochs = true;
    options.inference = true;
    options.cacheBytes = 0;   // each is used once
    Loader loader(m_setup.project, frames, m_setup.config, options);
    torch::NoGradGuard noGrad;
    const OwnWays ownWays;
    m_network->eval();   // running statistics
    struct Back { NetworkImpl& network; ~Back() { network.train(); } } back{*m_network};
    std::map<std::string, int> counts;
    const auto add = [&](const std::string& name, double value) {
        sums["eval." + name] += std::isnan(value) ? 0.0 : value;
        counts["eval." + name] += std::isnan(value) ? 0 : 1;
    };
    for (std::size_t i = 0; i < frames.size(); ++i) {
        auto batch = loader.next();
        if (!batch) return batch.error();
        const auto images = imagesTensor(*batch, m_setup.device);
        const auto losses = batchLosses(m_network->forward(images), targetsOf(*batch, m_setup.config, m_setup.device), m_setup.config);
        if (!losses) return losses.error();
        add("total_loss", losses->total.item<double>());
        for (const auto& [name, loss] : losses->parts) add(name, loss.item<double>());
        loader.recycle(std::move(*batch));
    }
    for (auto& [name, sum] : sums) sum = counts[name] > 0 ? sum / counts[name] : std::nan("");
    return sums;
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
    std::erase_if(m_losses, [](const auto& loss) { return loss.first.starts_with("eval."); });
    auto row = m_metrics;
    const auto validated = validate();
    m_lastStep = Clock::now();
    if (!validated) m_log.warn(validated.error().message);   // the metrics stand all the same
    else for (const auto& [loss, value] : *validated) {
        m_losses[loss] = value;
        row["losses/" + loss] = value;
        std::string flat = loss;
        std::replace(flat.begin(), flat.end(), '.', '_');
        e.heads[flat] = value;
    }
    m_log.write(e);
    if (m_board) {
        std::map<std::string, double> scalars;
        for (const auto& [key, value] : metrics) scalars["metrics/" + key] = value;
        for (const auto& [key, value] : m_losses)
            if (key.starts_with("eval.")) scalars["losses/" + key] = value;
        tell(m_board->scalars(m_done, scalars));
    }
    if (plan.byEpochs && m_done % plan.iterationsPerEpoch == 0) tell(m_statistics->epoch(m_done / plan.iterationsPerEpoch, row));
    if (!plan.keyMetric.empty()) {
        const auto it = metrics.find(plan.keyMetric);
        if (it != metrics.end() && std::isfinite(it->second)) keepBest(it->second);
        else m_log.warn(Message(PT_TR_NOOP("Trainer", "The key metric %1 has no value here; no best snapshot is kept."), {plan.keyMetric}));
    }
    if (m_done < plan.iterations) m_log.phase("training");
    return {};
}

}  // namespace pt::train
