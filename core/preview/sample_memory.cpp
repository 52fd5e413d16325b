// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/sample_memory.h"

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

}  // namespace pt::preview
