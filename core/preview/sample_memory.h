// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/pipeline.h"
#include "core/augment/steps.h"

#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace pt::preview {

/// The last samples of the pipeline, so that a parameter of the targets, the losses or the schedule moves without augmenting anew.
/// Everything else that can change (configuration, frame, seed, switches) empties it. For any thread.
class SampleMemory final
{
public:
    /// What all remembered samples have in common.
    struct Context
    {
        config::PoseConfig config;
        const void* pixels = nullptr;    ///< Of the frame: the same decoded frame has the same address as long as somebody holds it.
        std::uint64_t seed = 0;
        augment::ApplyOptions options;
    };
    using Place = std::pair<std::uint64_t, std::uint64_t>;   ///< Batch and sample of the plan.

    std::optional<augment::Sample> find(const Context& context, Place place);
    void put(const Context& context, Place place, const cv::Mat& frame, const augment::Sample& sample);
    long long hits() const;

private:
    bool matches(const Context& context) const;

    static constexpr std::size_t kKept = 64;
    mutable std::mutex m_mutex;
    std::optional<Context> m_context;
    cv::Mat m_frame;                     ///< Keeps the address in the context its own.
    std::map<Place, augment::Sample> m_samples;
    long long m_hits = 0;
};

/// The pictures after each operation of the last draws, so that a moved slider repeats only what comes after it. For any thread: a draw takes
/// its chain, and brings it back.
class StepMemory final
{
public:
    using Place = SampleMemory::Place;
    /// What may be held in all; pictures beyond it are made anew.
    static constexpr std::size_t kMostBytes = std::size_t{384} << 20U;

    augment::StepChain take(const cv::Mat& frame, Place place);   ///< An empty one where none is known.
    void give(const cv::Mat& frame, Place place, augment::StepChain chain);
    std::size_t bytes() const;

private:
    mutable std::mutex m_mutex;
    cv::Mat m_frame;                     ///< Chains of another frame are worth nothing.
    std::vector<std::pair<Place, augment::StepChain>> m_chains;   ///< The one that came back last is the last.
};

/// The configuration with every field at its default that the pipeline of augmentations does not read: targets, losses, schedule, names.
config::PoseConfig withoutTargets(config::PoseConfig config);

}  // namespace pt::preview
