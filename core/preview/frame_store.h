// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/project.h"

#include <cstddef>
#include <list>
#include <mutex>
#include <optional>

namespace pt::preview {

/// Decoded frames of one project, the newest few of them, for any thread. A frame's pixels are shared and never written to.
class FrameStore final
{
public:
    explicit FrameStore(std::size_t bytes = std::size_t{384} << 20) : m_bytes(bytes) {}

    /// The frame if it is here; it then counts as the newest.
    std::optional<cv::Mat> find(int frame);
    void put(int frame, const cv::Mat& image);
    /// The frame from here, else decoded (in the calling thread) and kept. Errors: as dataset::loadFrame.
    Result<cv::Mat> load(const dataset::Project& project, int frame);
    std::size_t used() const;

private:
    const std::size_t m_bytes;           ///< Bound on what is kept; one frame always is.
    mutable std::mutex m_mutex;
    std::list<std::pair<int, cv::Mat>> m_recent;    ///< Newest first.
    std::size_t m_used = 0;
};

}  // namespace pt::preview
