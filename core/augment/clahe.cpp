// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/clahe.h"

#include "core/augment/histogram.h"
#include "core/augment/vector.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pt::augment {
namespace {

using Counts = std::array<int, 256>;
constexpr std::size_t kLevels = 256;
constexpr std::size_t kChannels = 3;

template <class T>
T* enough(std::vector<T>& memory, std::size_t count)
{
    if (memory.size() < count) memory.resize(count + count / 4);
    return memory.data();
}

/// How often each level comes in a tile, channel by channel; beyond the picture it is mirrored.
void countTile(const Pixels& source, int tileWidth, int tileHeight, int row, int column, std::array<Counts, kChannels>& counts)
{
    Histogram histogram;
    const int x0 = column * tileWidth, x1 = x0 + tileWidth, inside = std::max(x0, std::min(x1, source.width));
    for (int y = row * tileHeight; y < (row + 1) * tileHeight; ++y) {
        const uchar* line = source.row(y < source.height ? y : 2 * source.height - 2 - y);
        source.fetch(y + kRowsAhead, x0, inside);
        histogram.count(line + 3 * x0, static_cast<std::size_t>(inside - x0));
        for (int x = inside; x < x1; ++x) histogram.count(line + 3 * (2 * source.width - 2 - x), 1);
    }
    for (std::size_t c = 0; c < kChannels; ++c) {
        for (std::size_t v = 0; v < kLevels; ++v) counts[c][v] = histogram.of(c, v);
    }
}

/// Cuts the counts at the limit and gives what was cut to all levels, as cv::CLAHE does.
void clip(Counts& counts, int limit)
{
    int cut = 0;
    for (int& n : counts) {
        cut += std::max(n - limit, 0);
        n = std::min(n, limit);
    }
    const int share = cut / static_cast<int>(kLevels);
    int rest = cut - share * static_cast<int>(kLevels);
    for (int& n : counts) n += share;
    if (rest == 0) return;
    const int step = std::max(static_cast<int>(kLevels) / rest, 1);
    for (std::size_t i = 0; i < kLevels && rest > 0; i += static_cast<std::size_t>(step), --rest) ++counts[i];
}

/// What is missing to a multiple; cv::CLAHE adds a whole tile where only the other axis has something missing.
int missing(int length, int tiles, bool both) { return both ? 0 : tiles - length % tiles; }
bool wholeTiles(cv::Size size, int tiles) { return size.width % tiles == 0 && size.height % tiles == 0; }

}  // namespace

bool Clahe::fits(cv::Size size, int tiles)
{
    const bool both = wholeTiles(size, tiles);
    return missing(size.width, tiles, both) < size.width && missing(size.height, tiles, both) < size.height;
}

Clahe::Clahe(const Pixels& source, double clipLimit, int tiles, ClaheMemory& memory) : m_source(source), m_clipLimit(clipLimit), m_tiles(tiles)
{
    const bool both = wholeTiles({source.width, source.height}, tiles);
    m_tileWidth = (source.width + missing(source.width, tiles, both)) / tiles;
    m_tileHeight = (source.height + missing(source.height, tiles, both)) / tiles;
    m_tables = enough(memory.tables, static_cast<std::size_t>(tiles) * static_cast<std::size_t>(tiles) * kChannels * kLevels);
    const std::size_t bytes = static_cast<std::size_t>(source.width) * kChannels;
    m_left = enough(memory.shares, 2 * bytes);
    m_right = m_left + bytes;
    m_begins = enough(memory.begins, static_cast<std::size_t>(tiles) + 2);
    int cell = 0;
    for (int x = 0; x < source.width; ++x) {
        const float at = static_cast<float>(x) * (1.0F / static_cast<float>(m_tileWidth)) - 0.5F;
        const int tile = cvFloor(at);
        while (cell <= tile + 1) m_begins[cell++] = x;
        for (std::size_t c = 0; c < kChannels; ++c) {
            const std::size_t i = static_cast<std::size_t>(x) * kChannels + c;
            m_right[i] = at - static_cast<float>(tile);
            m_left[i] = 1.0F - m_right[i];
        }
    }
    while (cell < tiles + 2) m_begins[cell++] = source.width;
}

uchar* Clahe::table(int row, int column, int channel) const
{
    return m_tables + ((static_cast<std::size_t>(row) * static_cast<std::size_t>(m_tiles) + static_cast<std::size_t>(column)) * kChannels + static_cast<std::size_t>(channel)) * kLevels;
}

void Clahe::tables(int from, int to) const
{
    const int area = m_tileWidth * m_tileHeight;
    const int limit = m_clipLimit > 0.0 ? std::max(static_cast<int>(m_clipLimit * area / static_cast<int>(kLevels)), 1) : 0;
    const float scale = 255.0F / static_cast<float>(area);
    std::array<Counts, kChannels> counts;
    for (int row = from; row < to; ++row) {
        for (int column = 0; column < m_tiles; ++column) {
            countTile(m_source, m_tileWidth, m_tileHeight, row, column, counts);
            for (std::size_t c = 0; c < kChannels; ++c) {
                if (limit > 0) clip(counts[c], limit);
                uchar* levels = table(row, column, static_cast<int>(c));
                int sum = 0;
                for (std::size_t v = 0; v < kLevels; ++v) levels[v] = cv::saturate_cast<uchar>(static_cast<float>(sum += counts[c][v]) * scale);
            }
        }
    }
}

void Clahe::rows(uchar* out, int from, int to, ClaheMemory& scratch) const
{
    constexpr std::size_t kEach = kChannels * kLevels;
    const std::size_t bytes = static_cast<std::size_t>(m_source.width) * kChannels;
    std::uint32_t* packed = enough(scratch.packed, static_cast<std::size_t>(m_tiles + 1) * kEach);
    std::uint32_t* entries = enough(scratch.entries, bytes);
    int above = -2;
    for (int y = from; y < to; ++y) {
        const float at = static_cast<float>(y) * (1.0F / static_cast<float>(m_tileHeight)) - 0.5F;
        const int tile = cvFloor(at);
        if (tile != above) {   // another row of centres
            above = tile;
            const int upper = std::max(tile, 0), lower = std::min(tile + 1, m_tiles - 1);
            for (int k = 0; k <= m_tiles; ++k) {
                const int west = std::max(k - 1, 0), east = std::min(k, m_tiles - 1);
                vec::packTables(packed + static_cast<std::size_t>(k) * kEach, table(upper, west, 0), table(upper, east, 0), table(lower, west, 0), table(lower, east, 0), static_cast<int>(kEach));
            }
        }
        const uchar* source = m_source.row(y);
        for (int k = 0; k <= m_tiles; ++k) {
            const std::uint32_t* red = packed + static_cast<std::size_t>(k) * kEach;
            const std::uint32_t *green = red + kLevels, *blue = green + kLevels;
            const uchar* p = source + 3 * m_begins[k];
            std::uint32_t* e = entries + 3 * m_begins[k];
            for (int x = m_begins[k]; x < m_begins[k + 1]; ++x, p += 3, e += 3) e[0] = red[p[0]], e[1] = green[p[1]], e[2] = blue[p[2]];
        }
        const float down = at - static_cast<float>(tile);
        vec::blendEntries(out + static_cast<std::size_t>(y) * bytes, entries, m_left, m_right, 1.0F - down, down, static_cast<int>(bytes));
    }
}

}  // namespace pt::augment
