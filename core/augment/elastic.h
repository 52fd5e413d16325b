// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/canvas.h"
#include "core/augment/vector.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace pt::augment {

/// Working memory of a field, to be used again.
struct FieldMemory
{
    std::vector<float> noise, rows, line, weights;
    std::vector<const float*> taps;
};

/// Room for so many numbers from the begin of a cache line on: a wide load that crosses two lines takes twice as long.
inline float* lined(std::vector<float>& memory, std::size_t count)
{
    constexpr std::uintptr_t kLine = 64;
    memory.resize(count + kLine / sizeof(float));
    return reinterpret_cast<float*>((reinterpret_cast<std::uintptr_t>(memory.data()) + kLine - 1) / kLine * kLine);
}

inline constexpr int kFieldStrip = 256;   ///< Columns at a time: the rows that a kernel needs then stay near the processor.

/// Numbers first .. first + n - 1 of a row of noise, counted from the row's start; beyond its ends it is mirrored.
void noiseRow(float* out, int first, int n, int length, std::uint64_t seed, std::uint32_t rowStart);

/// Makes the displacements of `region`, which lies in the picture, and hands them over in pieces of a row while they are near the processor:
/// emit(y, first column, columns, dx, dy). The numbers are a function of (spec, place): they do not depend on the region.
template <class Emit>
void eachFieldRow(FieldMemory& memory, const Displacement& field, const cv::Rect& region, const Emit& emit)
{
    const ElasticSpec& spec = field.spec;
    const int radius = spec.kernel / 2, padded = field.size.width + 2 * spec.margin, paddedRows = field.size.height + 2 * spec.margin;
    const int from = region.y, to = region.y + region.height;
    const auto kernel = static_cast<std::size_t>(spec.kernel);
    memory.weights.resize(kernel);
    memory.taps.resize(kernel);
    float total = 0.0F;
    for (int k = 0; k < spec.kernel; ++k) {
        const double d = (k - radius) / spec.sigma;
        total += memory.weights[static_cast<std::size_t>(k)] = static_cast<float>(std::exp(-0.5 * d * d));
    }
    for (float& w : memory.weights) w /= total;
    constexpr auto kColumns = static_cast<std::size_t>(kFieldStrip);
    const std::size_t parts = spec.diagonal ? 1 : 2;
    memory.noise.resize(kColumns + kernel);
    float* rows = lined(memory.rows, parts * kernel * kColumns);   // a ring of smoothed rows, of each part
    float* line = lined(memory.line, 2 * kColumns);
    for (int left = region.x; left < region.x + region.width; left += kFieldStrip) {
        const int columns = std::min(kFieldStrip, region.x + region.width - left);
        for (int row = from - radius; row < to + radius; ++row) {
            const int noiseY = cv::borderInterpolate(row + spec.margin, paddedRows, cv::BORDER_REFLECT_101), y = row - radius;
            const auto slot = static_cast<std::size_t>(row - from + radius) % kernel;
            for (std::size_t part = 0; part < parts; ++part) {
                float* ring = rows + part * kernel * kColumns;
                noiseRow(memory.noise.data(), left + spec.margin - radius, columns + spec.kernel - 1, padded, spec.seed + part,
                         static_cast<std::uint32_t>(noiseY) * static_cast<std::uint32_t>(padded));
                for (std::size_t k = 0; k < kernel; ++k) memory.taps[k] = memory.noise.data() + k;
                vec::weightedRows(ring + slot * kColumns, columns, memory.taps.data(), memory.weights.data(), spec.kernel, 1.0F);
                if (y < from) continue;
                for (std::size_t k = 0; k < kernel; ++k) memory.taps[k] = ring + (static_cast<std::size_t>(y - from) + k) % kernel * kColumns;
                vec::weightedRows(line + part * kColumns, columns, memory.taps.data(), memory.weights.data(), spec.kernel, static_cast<float>(spec.alpha));
            }
            if (y >= from) emit(y, left, columns, line, line + (parts - 1) * kColumns);
        }
    }
}

/// The region as CV_32FC2 (dx, dy), into a grid of its size.
void fieldInto(FieldMemory& memory, const Displacement& field, const cv::Rect& region, cv::Mat& grid);

}  // namespace pt::augment
