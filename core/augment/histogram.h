// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <opencv2/core.hpp>

#include <array>
#include <cstddef>

namespace pt::augment {

/// How often each level of 0 to 255 comes in red, green and blue. Neighbours are often equal, and a number just stored is slow to load again: pixels
/// count in four places by turns.
class Histogram
{
public:
    /// pixels: RGB without gaps.
    void count(const uchar* pixels, std::size_t total)
    {
        std::size_t i = 0;
        for (const uchar* p = pixels; i + kTurns <= total; i += kTurns, p += m_counts.size()) {
            for (std::size_t k = 0; k < m_counts.size(); ++k) ++m_counts[k][p[k]];
        }
        for (; i < total; ++i) {
            for (std::size_t c = 0; c < kChannels; ++c) ++m_counts[c][pixels[kChannels * i + c]];
        }
    }
    void add(const Histogram& other)
    {
        for (std::size_t k = 0; k < m_counts.size(); ++k)
            for (std::size_t v = 0; v < kLevels; ++v) m_counts[k][v] += other.m_counts[k][v];
    }
    int of(std::size_t channel, std::size_t level) const
    {
        int sum = 0;
        for (std::size_t k = channel; k < m_counts.size(); k += kChannels) sum += m_counts[k][level];
        return sum;
    }

private:
    static constexpr std::size_t kTurns = 4, kChannels = 3, kLevels = 256;
    std::array<std::array<int, kLevels>, kTurns * kChannels> m_counts = {};
};

}  // namespace pt::augment
