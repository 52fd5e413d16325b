// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/sample_memory.h"

#include <algorithm>

namespace pt::preview {

config::PoseConfig withoutTargets(config::PoseConfig c)
{
    static const config::PoseConfig kDefault;
    c.posDistThresh = kDefault.posDistThresh;
    c.pafWidth = kDefault.pafWidth;
    c.pafGraph.clear();
    c.gaussianScoreMap = kDefault.gaussianScoreMap;
    c.locationRefinement = kDefault.locationRefinement;
    c.locrefStdev = kDefault.locrefStdev;
    c.weighOnlyPresentJoints = kDefault.weighOnlyPresentJoints;
    c.weighPartPredictions = kDefault.weighPartPredictions;
    c.locrefHuber = kDefault.locrefHuber;
    c.locrefWeight = kDefault.locrefWeight;
    c.pairwiseHuber = kDefault.pairwiseHuber;
    c.pairwiseWeight = kDefault.pairwiseWeight;
    c.optimizer.clear();
    c.multiStep.clear();
    c.saveIters = c.displayIters = 0;
    c.netType.clear();
    c.initWeights.clear();
    c.batchSize = 1;
    return c;
}

bool SampleMemory::matches(const Context& context) const
{
    return m_context && m_context->pixels == context.pixels && m_context->seed == context.seed && m_context->options.disabled == context.options.disabled &&
           m_context->options.forced == context.options.forced && m_context->options.reference == context.options.reference &&
           m_context->config == context.config;
}

std::optional<augment::Sample> SampleMemory::find(const Context& context, Place place)
{
    const std::lock_guard lock(m_mutex);
    if (!matches(context)) return std::nullopt;
    const auto it = m_samples.find(place);
    if (it == m_samples.end()) return std::nullopt;
    ++m_hits;
    return it->second;
}

void SampleMemory::put(const Context& context, Place place, const cv::Mat& frame, const augment::Sample& sample)
{
    const std::lock_guard lock(m_mutex);
    if (!matches(context) || m_samples.size() >= kKept) {
        m_samples.clear();
        m_context = context;
        m_frame = frame;
    }
    m_samples.insert_or_assign(place, sample);
}

long long SampleMemory::hits() const
{
    const std::lock_guard lock(m_mutex);
    return m_hits;
}

augment::StepChain StepMemory::take(const cv::Mat& frame, Place place)
{
    const std::lock_guard lock(m_mutex);
    if (m_frame.data != frame.data) return {};
    const auto it = std::find_if(m_chains.begin(), m_chains.end(), [&](const auto& known) { return known.first == place; });
    if (it == m_chains.end()) return {};
    augment::StepChain chain = std::move(it->second);
    m_chains.erase(it);
    return chain;
}

void StepMemory::give(const cv::Mat& frame, Place place, augment::StepChain chain)
{
    const std::lock_guard lock(m_mutex);
    if (m_frame.data != frame.data) {
        m_chains.clear();
        m_frame = frame;
    }
    std::erase_if(m_chains, [&](const auto& known) { return known.first == place; });
    m_chains.emplace_back(place, std::move(chain));
    std::size_t held = 0;
    for (const auto& known : m_chains) held += known.second.bytes();
    auto first = m_chains.begin();
    for (; held > kMostBytes && first != m_chains.end(); ++first) held -= first->second.bytes();
    m_chains.erase(m_chains.begin(), first);
}

std::size_t StepMemory::bytes() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t sum = 0;
    for (const auto& [place, chain] : m_chains) sum += chain.bytes();
    return sum;
}

}  // namespace pt::preview
