// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/pipeline.h"
#include "core/dataset/project.h"

#include <memory>
#include <string>
#include <vector>

namespace pt::train {

/// A batch as flat C-order arrays: images N x 3 x H x W, maps N x channels x rows x columns.
struct Batch
{
    int count = 0;
    cv::Size input, map;
    std::vector<float> images, score, scoreWeights, locref, locrefMask, paf, pafMask;
    std::vector<std::string> frames;   ///< Frame ids, for messages.
    int refused = 0;                   ///< Draws that the size limits refused before this one.
};

/// RGB pixels to the network's numbers: (value - mean_pixel) / standard deviation of ImageNet (58.395, 57.12, 57.375).
/// Subtraction alone, as TensorFlow's networks have it, would leave numbers that networks with GroupNorm start badly from.
void normaliseInto(const cv::Mat& image, const config::PoseConfig& config, std::vector<float>& out);

struct LoaderOptions
{
    std::uint64_t seed = 0;
    int threads = 1;
    long long firstIteration = 0;
    int batchSize = 0;                                  ///< 0: the configuration's.
    bool epochs = false;                                ///< Frames of one epoch are not mixed with the next: its last batch may be smaller.
    std::size_t cacheBytes = std::size_t{1} << 30;      ///< Bound of the decoded frames kept in memory.
};

/// Prepares batches on background threads. A batch is a function of (seed, iteration, batch size) alone, whatever the thread count.
/// Decoded frames are kept in memory up to the bound; what does not fit is decoded each time.
class Loader final
{
public:
    /// frames: indices into project.frames. Project and configuration must outlive the loader.
    Loader(const dataset::Project& project, std::vector<int> frames, const config::PoseConfig& config, const LoaderOptions& options);
    ~Loader();
    /// The next iteration's batch, in order. Errors: an image that cannot be read, or no draw within the size limits.
    Result<Batch> next();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace pt::train
