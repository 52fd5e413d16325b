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
    std::vector<std::int16_t> noise, rows, smooth, weights;
    std::vector<float> line;
    std::vector<const std::int16_t*> taps;
};

/// Room for so many numbers from the begin of a cache line on: a wide load that crosses two lines takes twice as long.
template <class T>
T* lined(std::vector<T>& memory, std::size_t count)
{
    constexpr std::uintptr_t kLine = 64;
    memory.resize(count + kLine / sizeof(T));
    return reinterpret_cast<T*>((reinterpret_cast<std::uintptr_t>(memory.data()) + kLine - 1) / kLine * kLine);
}

inline constexpr int kFieldStrip = 512;   ///< Columns at a time: the rows that a kernel needs then stay near the processor.

/// A Gaussian's weights in 1 / 32768; their sum is 1 but for a rounding.
void gaussianWeights(const ElasticSpec& spec, std::vector<std::int16_t>& weights);

/// Numbers first .. first + n - 1 of a row of noise for dx and for dy, counted from the row's start; beyond its ends it is mirrored.
void noiseRow(std::int16_t* a, std::int16_t* b, int first, int n, int length, std::uint64_t seed, std::uint32_t rowStart);

/// Makes the displacements of `region`, which lies in the picture, in units of alpha / kNoiseUnit, and hands them over in pieces of a row while they are
/// near the processor: emit(y, first column, columns, dx, dy). The numbers are a function of (spec, place): they do not depend on the region.
/// Noise and what it is smoothed to have 16 bits: each product is rounded by at most half a unit, so that a displacement is right to 0.0005 alpha with 13
/// taps (0.02 px at 40, the most that DeepLabCut draws; 0.004 px on average). Places are rounded to 0.03 px afterwards.
template <class Emit>
void eachWholeRow(FieldMemory& memory, const Displacement& field, const cv::Rect& region, const Emit& emit)
{
    const ElasticSpec& spec = field.spec;
    const int radius = spec.kernel / 2, padded = field.size.width + 2 * spec.margin, paddedRows = field.size.height + 2 * spec.margin;
    const int from = region.y, to = region.y + region.height;
    const auto kernel = static_cast<std::size_t>(spec.kernel);
    gaussianWeights(spec, memory.weights);
    constexpr auto kColumns = static_cast<std::size_t>(kFieldStrip);
    const std::size_t parts = spec.diagonal ? 1 : 2, noisy = kColumns + kernel + 64;   // wide loads read beyond the end
    memory.noise.resize(2 * noisy);
    std::int16_t* rows = lined(memory.rows, parts * kernel * kColumns);   // a ring of smoothed rows, of each part
    std::int16_t* smooth = lined(memory.smooth, 2 * kColumns);
    // each part's taps down the ring, which is gone through twice: those of a row begin where its first one lies
    memory.taps.resize(2 * parts * kernel);
    for (std::size_t part = 0; part < parts; ++part)
        for (std::size_t k = 0; k < 2 * kernel; ++k) memory.taps[2 * part * kernel + k] = rows + (part * kernel + k % kernel) * kColumns;
    for (int left = region.x; left < region.x + region.width; left += kFieldStrip) {
        const int columns = std::min(kFieldStrip, region.x + region.width - left);
        std::size_t slot = 0;
        for (int row = from - radius; row < to + radius; ++row, slot = slot + 1 < kernel ? slot + 1 : 0) {
            const int noiseY = cv::borderInterpolate(row + spec.margin, paddedRows, cv::BORDER_REFLECT_101), y = row - radius;
            noiseRow(memory.noise.data(), memory.noise.data() + noisy, left + spec.margin - radius, columns + spec.kernel - 1, padded, spec.seed,
                     static_cast<std::uint32_t>(noiseY) * static_cast<std::uint32_t>(padded));
            for (std::size_t part = 0; part < parts; ++part) {
                const std::int16_t* const* taps = memory.taps.data() + 2 * part * kernel;
                vec::smoothAcross(rows + (part * kernel + slot) * kColumns, columns, memory.noise.data() + part * noisy, memory.weights.data(), spec.kernel);
                if (y < from) continue;
                vec::smoothRows(smooth + part * kColumns, columns, taps + slot + 1, memory.weights.data(), spec.kernel);   // the oldest row comes after the newest
            }
            if (y >= from) emit(y, left, columns, smooth, smooth + (parts - 1) * kColumns);
        }
    }
}

inline float fieldUnit(const ElasticSpec& spec) { return static_cast<float>(spec.alpha / vec::kNoiseUnit); }

/// The same in pixels.
template <class Emit>
void eachFieldRow(FieldMemory& memory, const Displacement& field, const cv::Rect& region, const Emit& emit)
{
    const float unit = fieldUnit(field.spec);
    float* line = lined(memory.line, 2 * static_cast<std::size_t>(kFieldStrip));
    eachWholeRow(memory, field, region, [&](int y, int left, int columns, const std::int16_t* dx, const std::int16_t* dy) {
        vec::scaleRow(line, dx, columns, unit);
        if (dy != dx) vec::scaleRow(line + kFieldStrip, dy, columns, unit);
        emit(y, left, columns, line, dy != dx ? line + kFieldStrip : line);
    });
}

/// The region as CV_32FC2 (dx, dy), into a grid of its size.
void fieldInto(FieldMemory& memory, const Displacement& field, const cv::Rect& region, cv::Mat& grid);
/// The same as CV_16SC2 in units of alpha / kNoiseUnit: a place is read at once.
void wholeFieldInto(FieldMemory& memory, const Displacement& field, const cv::Rect& region, cv::Mat& grid);

}  // namespace pt::augment
