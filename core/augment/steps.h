// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/pipeline.h"
#include "core/base/progress.h"

#include <memory>

namespace pt::augment {

/// The pictures of one draw after each of its operations. The next draw begins where its first operation differs, so moving a contrast does
/// not turn and blur the frame anew. What is compared is what really happens to the pixels (operation and its numbers), not the configuration.
/// For one thread at a time.
class StepChain final
{
public:
    StepChain();
    ~StepChain();
    StepChain(StepChain&&) noexcept;
    StepChain& operator=(StepChain&&) noexcept;

    std::size_t bytes() const;   ///< Of all pictures that are kept.
    int reused() const;          ///< Operations that the last draw took from here.
    struct Private;

private:
    friend Result<Sample> apply(const Plan&, const config::PoseConfig&, const cv::Mat&, const dataset::Annotations&, const ApplyOptions&, StepChain&,
                                std::size_t, const Progress&);
    std::unique_ptr<Private> d;
};

/// apply() that begins after the operations that `chain` knows and leaves its own there, up to `mostBytes`. The same pixels as apply().
/// progress: asked between operations and between stripes of rows; what was finished until then stays in the chain.
/// Errors: as apply(), and Cancelled.
Result<Sample> apply(const Plan& plan, const config::PoseConfig& config, const cv::Mat& image, const dataset::Annotations& labels,
                     const ApplyOptions& options, StepChain& chain, std::size_t mostBytes, const Progress& progress);

}  // namespace pt::augment
