// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/pipeline.h"
#include "core/base/memory_model.h"
#include "core/base/progress.h"
#include "core/dataset/project.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace pt::preview {

/// Corners of a window in frame pixels, clockwise from what becomes its top left corner.
using WindowCorners = std::array<cv::Point2d, 4>;

/// What of the frame a network's input of this size shows, elastic warps left out.
WindowCorners shownInFrame(const augment::Sample& sample, cv::Size input);

/// Statistics of many crop draws without pixels.
struct CropStatistics
{
    config::CropSampling sampling = config::CropSampling::None;
    int draws = 0;
    cv::Mat heat;                       ///< CV_32FC1, frame size / 8: how often each place is inside a window, 0 to 1.
    std::vector<cv::Rect> examples;     ///< Some windows in frame pixels; of a turned one the box around it.
    std::vector<WindowCorners> windows; ///< The same, turned as they are.
    double keypointsKept = 0.0;         ///< Share of labelled keypoints inside the window.
    double animalsCut = 0.0;            ///< Share of (draw, animal) with some but not all keypoints inside.
    double animalsLost = 0.0;           ///< Share with none inside.
    cv::Size smallest, largest;         ///< Window at jitter low and high.
};

/// Crop draws of one frame: where windows land, which keypoints stay, which animals are cut; thousands of draws, no pixel is touched.
/// Multi-animal imgaug: keypoint-aware windows. Single-animal: crop-or-pad rectangles. The others: what of the frame reaches the network
/// when the loader's own operations that move pixels have been at work, rotation and zoom among them.
CropStatistics cropStatistics(const config::PoseConfig& config, cv::Size frame, const dataset::Annotations& labels, std::uint64_t seed, int draws,
                              const Progress& progress);

/// What the size limits do to the frames of one video.
struct VideoLimits
{
    std::string video;
    int frames = 0;
    int touched = 0;                    ///< Frames with some draws refused.
    double refused = 0.0;               ///< Share of all (frame, draw) refused; exact, not sampled.
};
/// One entry a video, in the project's order. Frames of unknown size do not count.
std::vector<VideoLimits> sizeLimits(const config::PoseConfig& config, const dataset::Project& project);

/// How often operations fire.
struct FiringRate
{
    augment::Op op = augment::Op::Count;
    double expected = 0.0;              ///< Closed form: the gate's probability.
    double alone = 0.0;                 ///< Closed form: fires and no other one does.
    double measured = 0.0;              ///< Share of draws through the loader that report it.
};
struct FiringStatistics
{
    int draws = 0;                      ///< Measured ones.
    std::vector<FiringRate> rates;      ///< Operations that can fire, most frequent first; sizes and crops that always happen are left out.
    std::vector<std::vector<double>> together;  ///< Closed form for pairs, order of `rates`; the diagonal is `expected`.
    std::vector<std::vector<double>> togetherMeasured;
    double none = 0.0, noneMeasured = 0.0;      ///< Draws in which none fires.
    std::vector<double> count, countMeasured;   ///< [k]: share of draws in which exactly k fire.
};
/// The gates are independent: pairs are products and the number of operations is a sum of independent yes-or-no draws. Measured with
/// `draws` draws through the loader's operations without their pixels (augment::applyOutline).
FiringStatistics firingStatistics(const config::PoseConfig& config, std::uint64_t seed, int draws, const Progress& progress);

/// Draws, counted from `first`, in which an operation fires of itself; at most `count`, of the `tried` next ones. Plans only, no pixels.
std::vector<std::uint64_t> drawsWhereFired(const config::PoseConfig& config, augment::Op op, std::uint64_t seed, std::uint64_t first, int count, int tried = 20000);

/// The network's receptive field against the animals.
struct ReceptiveStatistics
{
    int field = 0;                      ///< px of the network's input; 0: unknown for this network.
    std::vector<double> animals;        ///< Longer side of each animal's keypoint box, frame pixels, ascending.
    double scaleLow = 1.0, scaleHigh = 1.0;     ///< Pixels of the input for one of the frame; both 1 where pixels are never resized.
    double covered = 0.0;               ///< Share of the animals that fit into the field at scaleHigh.
    double quantile(double q) const;    ///< Of animals; 0 when there are none.
};
ReceptiveStatistics receptiveStatistics(const config::PoseConfig& config, const dataset::Project& project);

/// The batch in the device's memory.
struct BatchMemory
{
    int images = 0;
    cv::Size padded;                    ///< Of the batch as the network gets it.
    cv::Size largest;                   ///< The same at the largest jitter.
    TrainingMemory memory;              ///< At `largest`.
    std::string network;
};
/// calibrations: the file with what was measured on this machine, on `device` (cpu or cuda); empty: the table alone.
BatchMemory batchMemory(const config::PoseConfig& config, cv::Size frame, cv::Size padded, const fs::path& calibrations = {}, const std::string& device = "cpu");

/// Memory of the device that will train, as far as it is known.
struct DeviceMemory
{
    std::string name;                   ///< "NVIDIA A100", or empty: unknown.
    double total = 0.0, free = 0.0;     ///< Bytes.
};

/// Whether an operation counts as augmentation (sizes and crops that always happen do not).
bool isAugmentation(augment::Op op);

}  // namespace pt::preview
