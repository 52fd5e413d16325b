// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/fused_canvas.h"
#include "core/augment/vector.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pt::augment {
namespace {

using Counts = std::array<int, 256>;
constexpr std::size_t kLevels = 256;
constexpr std::size_t kChannels = 3;

/// Tiles of a picture, which is mirrored where it is no multiple of them.
struct Tiles
{
    int count = 0, width = 0, height = 0;

    std::size_t table(int row, int column, std::size_t channel) const
    {
        return ((static_cast<std::size_t>(row) * static_cast<std::size_t>(count) + static_cast<std::size_t>(column)) * kChannels + channel) * kLevels;
    }
};

/// How often each level comes in a tile, channel by channel. Neighbours are often equal, so they count in two places by turns.
void countTile(const Pixels& source, const Tiles& tiles, int row, int column, std::array<Counts, kChannels>& counts)
{
    std::array<Counts, 2 * kChannels> halves = {};
    const int x0 = column * tiles.width, x1 = x0 + tiles.width, inside = std::min(x1, source.width);
    for (int y = row * tiles.height; y < (row + 1) * tiles.height; ++y) {
        const uchar* line = source.row(y < source.height ? y : 2 * source.height - 2 - y);
        int x = x0;
        for (; x + 2 <= inside; x += 2) {
            const uchar* p = line + 3 * x;
            ++halves[0][p[0]], ++halves[1][p[1]], ++halves[2][p[2]];
            ++halves[3][p[3]], ++halves[4][p[4]], ++halves[5][p[5]];
        }
        for (; x < x1; ++x) {
            const uchar* p = line + 3 * (x < source.width ? x : 2 * source.width - 2 - x);
            ++halves[0][p[0]], ++halves[1][p[1]], ++halves[2][p[2]];
        }
    }
    for (std::size_t c = 0; c < kChannels; ++c) {
        for (std::size_t v = 0; v < kLevels; ++v) counts[c][v] = halves[c][v] + halves[c + kChannels][v];
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

/// A table a tile and channel, for all tiles.
void makeTables(const Pixels& source, const Tiles& tiles, double clipLimit, uchar* tables)
{
    const int area = tiles.width * tiles.height;
    const int limit = clipLimit > 0.0 ? std::max(static_cast<int>(clipLimit * area / static_cast<int>(kLevels)), 1) : 0;
    const float scale = 255.0F / static_cast<float>(area);
    std::array<Counts, kChannels> counts;
    for (int row = 0; row < tiles.count; ++row) {
        for (int column = 0; column < tiles.count; ++column) {
            countTile(source, tiles, row, column, counts);
            for (std::size_t c = 0; c < kChannels; ++c) {
                if (limit > 0) clip(counts[c], limit);
                uchar* table = tables + tiles.table(row, column, c);
                int sum = 0;
                for (std::size_t v = 0; v < kLevels; ++v) table[v] = cv::saturate_cast<uchar>(static_cast<float>(sum += counts[c][v]) * scale);
            }
        }
    }
}

}  // namespace

/// Contrast-limited equalisation of each channel (Zuiderveld 1994, with cv::CLAHE's clipping and redistribution): a table a tile,
/// blended linearly between the tiles' centres. Between four centres, the four tables' entries for a level lie in one number, so that a
/// byte needs one look-up; the blending of a row is then plain arithmetic.
void FusedCanvas::clahe(double clipLimit, int tileCount)
{
    settle();
    const int width = m_source.width, height = m_source.height;
    const bool fits = width % tileCount == 0 && height % tileCount == 0;
    const int wide = fits ? width : width + tileCount - width % tileCount, high = fits ? height : height + tileCount - height % tileCount;
    if (wide - width >= width || high - height >= height) {   // smaller than its tiles: the plain way
        ExactCanvas exact(view());
        exact.clahe(clipLimit, tileCount);
        replace(exact.take());
        return;
    }
    const Tiles tiles{tileCount, wide / tileCount, high / tileCount};
    uchar* tables = grown(m_memory.tables, tiles.table(tileCount, 0, 0));
    makeTables(m_source, tiles, clipLimit, tables);

    // for each byte of a row how much of the table to the right counts; the first column right of each centre
    const std::size_t bytes = static_cast<std::size_t>(width) * kChannels;
    float* left = grown(m_memory.floatWeights, 2 * bytes);
    float* right = left + bytes;
    int* begins = grown(m_memory.columns, static_cast<std::size_t>(tileCount) + 2);
    int cell = 0;
    for (int x = 0; x < width; ++x) {
        const float at = static_cast<float>(x) * (1.0F / static_cast<float>(tiles.width)) - 0.5F;
        const int tile = cvFloor(at);
        while (cell <= tile + 1) begins[cell++] = x;
        for (std::size_t c = 0; c < kChannels; ++c) {
            const std::size_t i = static_cast<std::size_t>(x) * kChannels + c;
            right[i] = at - static_cast<float>(tile);
            left[i] = 1.0F - right[i];
        }
    }
    while (cell < tileCount + 2) begins[cell++] = width;

    const std::size_t each = kChannels * kLevels;
    std::uint32_t* packed = grown(m_memory.packedTables, static_cast<std::size_t>(tileCount + 1) * each);
    std::uint32_t* entries = grown(m_memory.entries, bytes);
    uchar* out = target(m_canvas);
    int above = -2;
    for (int y = 0; y < height; ++y) {
        const float at = static_cast<float>(y) * (1.0F / static_cast<float>(tiles.height)) - 0.5F;
        const int tile = cvFloor(at);
        if (tile != above) {   // another row of centres
            above = tile;
            const int upper = std::max(tile, 0), lower = std::min(tile + 1, tileCount - 1);
            for (int k = 0; k <= tileCount; ++k) {
                const int west = std::max(k - 1, 0), east = std::min(k, tileCount - 1);
                vec::packTables(packed + static_cast<std::size_t>(k) * each, tables + tiles.table(upper, west, 0), tables + tiles.table(upper, east, 0),
                                tables + tiles.table(lower, west, 0), tables + tiles.table(lower, east, 0), static_cast<int>(each));
            }
        }
        const uchar* from = m_source.row(y);
        for (int k = 0; k <= tileCount; ++k) {
            const std::uint32_t* red = packed + static_cast<std::size_t>(k) * each;
            const std::uint32_t *green = red + kLevels, *blue = green + kLevels;
            const uchar* p = from + 3 * begins[k];
            std::uint32_t* e = entries + 3 * begins[k];
            for (int x = begins[k]; x < begins[k + 1]; ++x, p += 3, e += 3) e[0] = red[p[0]], e[1] = green[p[1]], e[2] = blue[p[2]];
        }
        const float down = at - static_cast<float>(tile);
        vec::blendEntries(out + static_cast<std::size_t>(y) * bytes, entries, left, right, 1.0F - down, down, static_cast<int>(bytes));
    }
    adopt(m_canvas);
}

}  // namespace pt::augment
