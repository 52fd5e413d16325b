// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/step_graph.h"

#include "core/train/out_of_memory.h"
#include "core/train/step_check.h"

#include <ATen/DeviceAccelerator.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace pt::train {
namespace {

constexpr std::size_t kMostGraphs = 4;
constexpr long long kIdleSteps = 64;   ///< A graph that was not used for so long makes room for another.

bool isCheckDue(long long replays) { return (replays & (replays - 1)) == 0; }

/// Every tensor of two target maps by turns, where both have it.
template <class Do>
void forEach(TargetMaps& to, const TargetMaps& from, Do act)
{
    for (const auto member : {&TargetMaps::score, &TargetMaps::scoreWeights, &TargetMaps::locref, &TargetMaps::locrefMask, &TargetMaps::paf, &TargetMaps::pafMask})
        act(to.*member, from.*member);
}

template <class Do>
void forEach(Targets& to, const Targets& from, Do act)
{
    forEach(to.main, from.main, act);
    for (std::size_t i = 0; i < from.more.size(); ++i) forEach(to.more.at(i).second, from.more[i].second, act);
}

/// Gradients, taken from the parameters.
std::vector<torch::Tensor> gradientsOf(const std::vector<torch::Tensor>& parameters)
{
    std::vector<torch::Tensor> out;
    for (const auto& p : parameters) out.push_back(p.grad());
    return out;
}

void putGradients(const std::vector<torch::Tensor>& parameters, const std::vector<torch::Tensor>& gradients)
{
    for (std::size_t i = 0; i < parameters.size(); ++i) torch::Tensor(parameters[i]).mutable_grad() = gradients[i];
}

}  // namespace

struct StepGraphs::Graph
{
    // Memory that the recorded work reads: whoever replays fills it first.
    torch::Tensor images;
    Targets targets;
    torch::Tensor factor;                    ///< The scaler's; only where it is in use.
    // Memory that it writes.
    torch::Tensor numbers;                   ///< The total, then the parts.
    std::vector<std::string> names;          ///< Of the parts.
    std::vector<torch::Tensor> gradients;    ///< In the order of the parameters; undefined where a loss does not depend on one.
    // Where the weights lay, which it reads and whose statistics it writes.
    std::vector<torch::Tensor> tensors;
    std::vector<std::pair<const void*, bool>> places;
    long long replays = 0, used = 0;
    std::unique_ptr<Recording> recording;    ///< Last: it goes before the memory.
};

StepGraphs::StepGraphs(std::shared_ptr<Recorder> recorder, Parts parts) : m_recorder(std::move(recorder)), m_parts(std::move(parts)) {}
StepGraphs::~StepGraphs() = default;

void StepGraphs::drop()
{
    m_graphs.clear();
    m_shapes.clear();
    settle();
}

/// The trial is over when no recording is left that has not passed a check.
void StepGraphs::settle()
{
    if (!m_onTrial || std::any_of(m_graphs.begin(), m_graphs.end(), [](const auto& g) { return g.second->replays == 0; })) return;
    std::error_code ec;
    fs::remove(m_parts.trial, ec);
    m_onTrial = false;
}

/// Nothing is recorded or replayed any more.
void StepGraphs::end(const Message& why)
{
    m_parts.optimiser.zeroGrad();   // they may lie in a recording's memory
    m_graphs.clear();
    m_recorder.reset();
    if (m_parts.device.is_cuda()) at::accelerator::emptyCache();
    m_parts.warn(why);
}

Result<StepLosses> StepGraphs::compute(const Batch& batch, const Plain& plain)
{
    auto out = computed(batch, plain);
    settle();   // the device still answers
    return out;
}

Result<StepLosses> StepGraphs::computed(const Batch& batch, const Plain& plain)
{
    if (!m_recorder) return plain();
    ++m_step;
    dropMoved();
    const auto shape = shapeOf(batch);
    const bool frequent = m_shapes.seen(shape);
    const auto known = m_graphs.find(shape);
    const bool ordinary = known == m_graphs.end() && (!frequent || !roomFor());
    try {
        if (ordinary) return plain();
        return known != m_graphs.end() ? replay(*known->second, batch, plain) : record(shape, batch, plain);
    } catch (const std::exception& e) {
        const bool memory = isOutOfMemory(e);
        if (m_graphs.empty() && (memory || ordinary)) throw;   // it would have failed without recordings as well
        m_parts.takeBackStatistics();
        end(memory ? Message(PT_TR_NOOP("Trainer", "There is not enough memory for CUDA graphs beside the training; it goes on without them."))
                   : Message(PT_TR_NOOP("Trainer", "A training step failed while CUDA graphs were in use (%1); the training goes on without them."),
                             {std::string(e.what()).substr(0, 200)}));
    }
    return plain();
}

/// Whether another shape may be recorded; a recording that is no longer used goes for it.
bool StepGraphs::roomFor()
{
    if (m_graphs.size() < kMostGraphs) return true;
    const auto oldest = std::min_element(m_graphs.begin(), m_graphs.end(), [](const auto& a, const auto& b) { return a.second->used < b.second->used; });
    if (m_step - oldest->second->used < kIdleSteps) return false;
    m_graphs.erase(oldest);
    return true;
}

/// A recording reads and writes the weights where they lay: elsewhere it is worth nothing.
void StepGraphs::dropMoved()
{
    for (const auto& [shape, graph] : m_graphs) {
        for (std::size_t i = 0; i < graph->tensors.size(); ++i) {
            const auto& t = graph->tensors[i];
            if (std::pair<const void*, bool>(t.const_data_ptr(), t.requires_grad()) != graph->places[i]) return drop();   // all of them
        }
    }
}

/// The step itself, where recordings are made: what the device and its libraries prepare at first is prepared then. Then it is recorded.
Result<StepLosses> StepGraphs::record(const StepShape& shape, const Batch& batch, const Plain& plain)
{
    m_onTrial = m_onTrial || (!m_parts.trial.empty() && writeFileAtomically(m_parts.trial, "CUDA graphs are being tried for the first time.\n"));
    std::optional<Result<StepLosses>> result;
    m_recorder->warmUp([&] { result = plain(); });
    if (!result) throw std::logic_error("the step was not computed");
    if (!*result || !std::isfinite((*result)->total)) return *result;
    const auto gradients = gradientsOf(m_parts.optimiser.parameters());
    const KeptStatistics statistics(m_parts.network);
    std::string failed;
    bool memory = false;
    try {
        makeGraph(shape, batch);
    } catch (const std::exception& e) {
        failed = std::string(e.what()).substr(0, 200);
        memory = isOutOfMemory(e);
    }
    statistics.putBack();
    if (memory) end(Message(PT_TR_NOOP("Trainer", "There is not enough memory for CUDA graphs beside the training; it goes on without them.")));
    else if (!failed.empty()) end(Message(PT_TR_NOOP("Trainer", "A training step failed while CUDA graphs were in use (%1); the training goes on without them."), {failed}));
    putGradients(m_parts.optimiser.parameters(), gradients);
    return *result;
}

void StepGraphs::makeGraph(const StepShape& shape, const Batch& batch)
{
    auto graph = std::make_unique<Graph>();
    graph->images = imagesTensor(batch, m_parts.device);
    graph->targets = targetsOf(batch, m_parts.config, m_parts.device);
    if (m_parts.scaler.inUse()) graph->factor = torch::full({}, m_parts.scaler.factor(), torch::TensorOptions().dtype(torch::kFloat32).device(m_parts.device));
    graph->tensors = m_parts.network.parameters();
    for (const auto& t : m_parts.network.buffers()) graph->tensors.push_back(t);
    for (const auto& t : graph->tensors) graph->places.emplace_back(t.const_data_ptr(), t.requires_grad());
    graph->recording = m_recorder->record([this, to = graph.get()] { work(*to); });
    graph->used = m_step;
    m_graphs[shape] = std::move(graph);
}

/// What is recorded: nothing in here may wait for the device or look at its numbers, nor use a number of the processor's that changes between steps.
void StepGraphs::work(Graph& graph)
{
    m_parts.optimiser.zeroGrad();   // the first one that comes is then kept where it lies, in the recording's memory; none is added to
    auto losses = [&]() -> Result<BatchLosses> {
        const AutocastScope autocast(m_parts.precision, m_parts.device);   // ends within: weights are narrowed anew in each replay
        return batchLosses(m_parts.network.forward(graph.images), graph.targets, m_parts.config);
    }();
    if (!losses) throw std::runtime_error(losses.error().english());
    std::vector<torch::Tensor> numbers = {losses->total.detach()};
    graph.names.clear();
    for (const auto& [name, loss] : losses->parts) {
        graph.names.push_back(name);
        numbers.push_back(loss.detach());
    }
    graph.numbers = torch::stack(numbers);
    (graph.factor.defined() ? losses->total * graph.factor : losses->total).backward();
    graph.gradients = gradientsOf(m_parts.optimiser.parameters());
}

/// Puts a batch where the recorded work reads it.
void StepGraphs::fill(Graph& graph, const Batch& batch)
{
    const torch::NoGradGuard noGrad;
    const auto put = [](const torch::Tensor& to, const torch::Tensor& from) {
        if (to.defined() != from.defined() || (to.defined() && !to.sizes().equals(from.sizes()))) throw std::logic_error("the batch has another shape than the recording");
        if (to.defined()) to.copy_(from);
    };
    put(graph.images, imagesTensor(batch, m_parts.device));
    const auto targets = targetsOf(batch, m_parts.config, m_parts.device);
    if (targets.more.size() != graph.targets.more.size()) throw std::logic_error("the batch has other heads than the recording");
    forEach(graph.targets, targets, put);
    if (graph.factor.defined()) graph.factor.fill_(m_parts.scaler.factor());
}

StepLosses StepGraphs::numbersOf(const Graph& graph) const
{
    const auto numbers = graph.numbers.to(torch::kCPU, torch::kFloat64);   // one wait for the device
    StepLosses out;
    out.replayed = true;
    out.total = numbers[0].item<double>();
    for (std::size_t i = 0; i < graph.names.size(); ++i) out.parts.emplace_back(graph.names[i], numbers[static_cast<std::int64_t>(i) + 1].item<double>());
    return out;
}

Result<StepLosses> StepGraphs::replay(Graph& graph, const Batch& batch, const Plain& plain)
{
    graph.used = m_step;
    fill(graph, batch);
    if (!isCheckDue(graph.replays + 1)) {
        graph.recording->replay();
        ++graph.replays;
        putGradients(m_parts.optimiser.parameters(), graph.gradients);
        return numbersOf(graph);
    }
    return check(graph, plain);
}

/// The step by both ways. What was computed counts, whatever the replay gave.
Result<StepLosses> StepGraphs::check(Graph& graph, const Plain& plain)
{
    const KeptStatistics before(m_parts.network);
    graph.recording->replay();
    const auto replayed = numbersOf(graph);
    const auto gradients = graph.gradients;
    const KeptStatistics after(m_parts.network);
    before.putBack();
    auto computed = plain();
    if (!computed || !std::isfinite(computed->total)) return computed;
    const auto own = gradientsOf(m_parts.optimiser.parameters());
    const auto verdict = compareSteps({replayed.total, gradients, after.tensors()}, {computed->total, own, KeptStatistics(m_parts.network).tensors()}, m_parts.precision);
    if (verdict.unclear) return computed;   // gradients beyond the range of fp16, which make no step: the next one is looked at
    ++graph.replays;
    if (verdict.difference.empty()) return computed;
    const long long unchecked = graph.replays / 2 - 1;   // since the check before this one
    end(unchecked <= 0 ? Message(PT_TR_NOOP("Trainer", "A CUDA graph did not give what the training step itself gives (%1); the training goes on without them."), {verdict.difference})
                       : Message(PT_TR_NOOP("Trainer", "A CUDA graph did not give what the training step itself gives (%1); the training goes on without them. Steps that it made since the last check, "
                                                       "which may be wrong: %2."), {verdict.difference, std::to_string(unchecked)}));
    putGradients(m_parts.optimiser.parameters(), own);
    return computed;
}

}  // namespace pt::train
