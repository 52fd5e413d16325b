// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/project.h"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace pt::advice {

/// Fingerprints of pictures: 256 bits, each saying whether a patch is brighter than its right neighbour in a 17 x 16 thumbnail. Frames of
/// one second of video differ in a few bits, frames of another scene in about half of them. Zero contrast (a black frame) has none.
using Fingerprint = std::array<std::uint64_t, 4>;
std::optional<Fingerprint> fingerprint(const cv::Mat& rgb);
int distance(const Fingerprint& a, const Fingerprint& b);   ///< Bits that differ, 0 to 256.

/// Rows of test frames, and of each the training frame most like it.
struct Leaks
{
    std::vector<std::pair<std::size_t, std::size_t>> rows;
    std::size_t testFrames = 0;
};

/// Fingerprints of all frames of a project, and which of them are nearly the same picture.
class Similarities final
{
public:
    /// Decodes each frame that is not in the cache (one at a time, reduced: a few kilobytes stay) and writes the cache anew when something
    /// was added. cache: a file of ours, empty for none; a damaged or foreign one is ignored. Keyed by id, size and time of the image.
    /// Frames that cannot be read have no fingerprint. Slow: for a worker thread. Errors: Cancelled (what was done is in the cache).
    static Result<Similarities> compute(const dataset::Project& project, const fs::path& cache, const Progress& progress = {});

    /// Test frames that show what a training frame of the same video shows: fingerprints at most `bits` apart, and the labels that both
    /// have at most 3 px or 5 % of the animal apart on average (a small animal before a still background leaves the fingerprint alone).
    /// Quadratic in the frames of a video: for a worker thread.
    Leaks acrossSplit(const dataset::Project& project, const dataset::Shuffle& split, int bits = 8) const;

    std::size_t known() const;   ///< Frames with a fingerprint.

private:
    std::vector<std::optional<Fingerprint>> m_prints;   ///< By row.
    std::vector<int> m_video;                           ///< By row: number of its video.
};

}  // namespace pt::advice
