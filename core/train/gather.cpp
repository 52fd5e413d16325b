// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/gather.h"

#include "core/train/wide_vector.h"

#include <algorithm>
#include <cstring>

namespace pt::train {
namespace {

void clear(float* to, int count) { std::memset(to, 0, static_cast<std::size_t>(count) * sizeof(float)); }

/// One segment of neighbouring places of a row: `line` is the source's row, from the segment's first channel on, or null beyond the border.
void gatherRow(const SourceMaps& from, const Segment& s, const float* line, int x, int stride, int count, float* to, std::size_t step)
{
    const int channels = from.channels;
    for (int i = 0; i < count; ++i, x += stride, to += step) {
        const int before = std::max(0, -x), end = std::min(s.taps, from.width - x);
        if (line != nullptr && before == 0 && end == s.taps) {
            copyNumbers(to, line + static_cast<std::ptrdiff_t>(x) * channels, s.width);
            continue;
        }
        clear(to, s.width);
        if (line == nullptr || before >= end) continue;
        const int width = s.taps == 1 ? s.width : (end - before) * channels;
        copyNumbers(to + before * channels, line + static_cast<std::ptrdiff_t>(x + before) * channels, width);
    }
}

}  // namespace

std::vector<Chunk> chunksOf(const std::vector<Tap>& taps, int channels, int most)
{
    std::vector<Chunk> chunks;
    if (channels > most) {
        const int parts = (channels + most - 1) / most, each = ((channels + parts - 1) / parts + 15) / 16 * 16;
        int begin = 0;
        for (const Tap& t : taps) {
            for (int c = 0; c < channels; c += each) {
                const int width = std::min(each, channels - c);
                chunks.push_back({begin, width, {{t.y, t.x, 1, c, width}}});
                begin += width;
            }
        }
        return chunks;
    }
    const auto all = static_cast<int>(taps.size()), together = std::max(1, most / channels), parts = (all + together - 1) / together;
    for (int part = 0; part < parts; ++part) {
        const int first = all * part / parts, end = all * (part + 1) / parts;
        Chunk chunk{first * channels, (end - first) * channels, {}};
        for (int t = first; t < end; ++t) {
            const Tap& tap = taps[static_cast<std::size_t>(t)];
            Segment* const last = chunk.segments.empty() ? nullptr : &chunk.segments.back();
            if (last != nullptr && last->y == tap.y && last->x + last->taps == tap.x) {
                ++last->taps;
                last->width += channels;
            } else {
                chunk.segments.push_back({tap.y, tap.x, 1, 0, channels});
            }
        }
        chunks.push_back(std::move(chunk));
    }
    return chunks;
}

void gather(const SourceMaps& from, const Grid& grid, const Chunk& chunk, std::size_t first, std::size_t rows, float* to)
{
    const auto columns = static_cast<std::size_t>(grid.columns), lines = static_cast<std::size_t>(grid.rows), width = static_cast<std::size_t>(chunk.width);
    while (rows > 0) {
        const std::size_t column = first % columns, line = first / columns % lines, image = first / columns / lines, count = std::min(columns - column, rows);
        std::size_t at = 0;
        for (const Segment& s : chunk.segments) {
            const int y = static_cast<int>(line) * grid.strideY + s.y;
            const float* source = nullptr;
            if (y >= 0 && y < from.height)
                source = from.data + ((image * static_cast<std::size_t>(from.height) + static_cast<std::size_t>(y)) * static_cast<std::size_t>(from.width)) *
                                         static_cast<std::size_t>(from.channels) + s.channel;
            gatherRow(from, s, source, static_cast<int>(column) * grid.strideX + s.x, grid.strideX, static_cast<int>(count), to + at, width);
            at += static_cast<std::size_t>(s.width);
        }
        to += count * width;
        first += count;
        rows -= count;
    }
}

}  // namespace pt::train
