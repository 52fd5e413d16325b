// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/pipeline.h"
#include "core/base/large_memory.h"
#include "core/dataset/project.h"

#include <array>
#include <memory>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace pt::train {

/// Memory that is not cleared when there is more of it: whoever makes room writes all of it.
template <class T>
struct Unset : std::allocator<T>
{
    template <class U>
    struct rebind { using other = Unset<U>; };
    T* allocate(std::size_t n) { return static_cast<T*>(takeMemory(n * sizeof(T))); }
    void deallocate(T* p, std::size_t n) { giveMemory(p, n * sizeof(T)); }
    template <class U>
    void construct(U* at) { ::new (static_cast<void*>(at)) U; }
    template <class U, class... Args>
    void construct(U* at, Args&&... args) { ::new (static_cast<void*>(at)) U(std::forward<Args>(args)...); }
};
using Floats = std::vector<float, Unset<float>>;
using Bytes = std::vector<unsigned char, Unset<unsigned char>>;

/// Pixels to the network's numbers: (value - mean) * factor, each of the three channels its own.
struct Normalisation { std::array<float, 3> mean{}, factor{1.0F, 1.0F, 1.0F}; };

/// TensorFlow configurations: (value - mean_pixel) / standard deviation of ImageNet (58.395, 57.12, 57.375); subtraction alone, as TensorFlow's
/// networks have it, would leave numbers that networks with GroupNorm start badly from. PyTorch configurations: as normalize_images and
/// scale_to_unit_range say, of data.inference or data.train.
Normalisation normalisationOf(const config::PoseConfig& config, bool inference = false);

/// Target maps of a further head of a PyTorch configuration (unique_bodypart, identity), N x channels x rows x columns.
struct HeadMaps
{
    std::string name;
    cv::Size map;
    Floats score, scoreWeights, locref, locrefMask, paf;
};

/// A batch as flat C-order arrays: images N x H x W x 3, RGB bytes as the last operation left them, maps N x channels x rows x columns.
/// The network's numbers are made of the bytes where the network computes (imagesTensor): a quarter of the memory, and of the way to a graphics card.
struct Batch
{
    int count = 0;
    cv::Size input, map;
    Bytes images;
    Normalisation normalisation;       ///< Of its images.
    Floats score, scoreWeights, locref, locrefMask, paf, pafMask;
    std::vector<HeadMaps> moreHeads;   ///< Of a PyTorch configuration, beyond the bodypart head.
    std::vector<std::string> frames;   ///< Frame ids of the whole batch, for messages.
    int refused = 0;                   ///< Draws that the size limits refused before this one.
    int first = 0, total = 0;          ///< Its first image and the number of images in the whole batch, of which it is a part or all.
    bool spare = false;                ///< There was no image left for this part: its one is another part's and counts for nothing.
};

struct LoaderOptions
{
    std::uint64_t seed = 0;
    int threads = 1;
    long long firstIteration = 0;
    int batchSize = 0;                                  ///< 0: the configuration's.
    int part = 0, parts = 1;                            ///< Only this part of each batch is made; put together they are the batch.
    bool epochs = false;                                ///< Samples of one epoch are not mixed with the next: its last batch may be smaller.
    std::size_t cacheBytes = std::size_t{1} << 30;      ///< Bound of the decoded frames kept in memory.
    bool fused = true;                                  ///< augment::applyFused; false: the step-by-step augment::apply.
    bool inference = false;                             ///< PyTorch: as data.inference says, not data.train: for validation.
    bool swapOnlyWhenFlipped = false;                   ///< The correction of L13; DeepLabCut's behaviour unless asked for.
};

/// Bytes of a batch's arrays.
std::size_t batchBytes(const Batch& batch);
/// The most that a loader holds at a time, in bytes. largest: the project's largest frame, or its input where that is larger. batch: batchBytes() of
/// its largest batch. batchSize: images of a batch. One batch that was taken and not given back is in it, frames of other formats than PNG
/// and JPEG are not: OpenCV decodes those.
std::size_t mostLoaderBytes(const LoaderOptions& options, int batchSize, cv::Size largest, std::size_t batch);

/// Which images of a batch of `total` are part `part` of `parts`: `count` from `first` on. A part for which there are none takes the first
/// one and counts it for nothing (spare).
struct BatchShare
{
    int first = 0, count = 0, total = 0;
    bool spare = false;
};
BatchShare shareOf(int total, int part, int parts);

/// Prepares batches on background threads. A batch is a function of (seed, iteration, batch size) alone, whatever the thread count.
/// Memory: decoded frames up to the bound (what does not fit is decoded each time), two batches a thread and at least 16 images ahead, and what the
/// threads work with; mostLoaderBytes() says how much. Once each buffer has met its largest picture, a batch whose memory is given back with
/// recycle() is made without allocating (a JPEG that is decoded each time: libjpeg's own few).
/// A sample is a frame, or for top-down models one animal of a frame.
class Loader final
{
public:
    /// frames: indices into project.frames. Project and configuration must outlive the loader.
    Loader(const dataset::Project& project, std::vector<int> frames, const config::PoseConfig& config, const LoaderOptions& options);
    ~Loader();
    std::size_t cachedBytes() const;   ///< Of decoded frames that are kept; never more than LoaderOptions::cacheBytes.
    /// The next iteration's batch, in order. Errors: an image that cannot be read, or no draw within the size limits.
    Result<Batch> next();
    /// Returns when every batch that is made ahead is there: what the loader holds then is what it holds in the end, however busy the machine is.
    void waitUntilFull();
    /// Gives a batch's memory back for a later one.
    void recycle(Batch&& batch);
    long long batchesPerEpoch() const;   ///< Batches until each sample has been used once.

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace pt::train
