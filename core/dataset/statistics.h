// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/project.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pt::dataset {

/// Median and 5 % quantile of lengths in px; 0 when there are none.
struct Spread
{
    double median = 0.0;
    double low = 0.0;
    std::size_t count = 0;
};

/// What the labels of one video, or of all of them, look like.
struct VideoStatistics
{
    std::string video;                                  ///< Empty for all videos together.
    std::size_t frames = 0;
    std::size_t missingImages = 0;                      ///< Neither an image nor a video to take it from.
    std::size_t animals = 0;                            ///< Individuals with at least one label, summed over frames.
    std::size_t labels = 0;
    std::map<std::pair<int, int>, std::size_t> sizes;   ///< Frames by width and height; (0, 0): not known.
    /// Share of the labels that are absent though their animal has others, 0 to 1. Of unique body parts: absent in the frame.
    double missingRate = 0.0;
    std::vector<double> coverage;                       ///< By joint name: share of the animals present (frames, for unique parts) that have it.
    Spread animalSize;                                  ///< Diagonal of the box around an animal's labels.
    Spread nearestPart;                                 ///< From each label to the nearest other one of the same animal.
    Spread nearestAnimal;                               ///< Between the same parts of each animal and its nearest neighbour, averaged over the parts both have.
};

struct Statistics
{
    std::vector<std::string> joints;
    VideoStatistics all;
    std::vector<VideoStatistics> videos;                ///< In order of their names.
};

/// One pass over the labels; no file is read.
Statistics statistics(const Project& project);

}  // namespace pt::dataset
