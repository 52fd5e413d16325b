// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

/// A convolution as a product of matrices: what its filters see of each pixel is a row of the left one. Maps have their channels together (N, H, W, C).
namespace pt::train {

struct SourceMaps
{
    const float* data = nullptr;
    int count = 0, height = 0, width = 0, channels = 0;
};

/// A place that a filter looks at, in pixels from the grid's own one, and its number in the filter.
struct Tap { int y = 0, x = 0, number = 0; };

/// Rows x columns places in each image, `strideY` and `strideX` pixels apart, from pixel (0, 0) on.
struct Grid
{
    int rows = 0, columns = 0, strideY = 1, strideX = 1;
    std::size_t places(int images) const { return static_cast<std::size_t>(images) * static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns); }
};

/// Neighbouring columns of the left matrix: channels from `channel` on of one tap, or all channels of some taps side by side.
struct Segment { int y = 0, x = 0, taps = 1, channel = 0, width = 0; };

/// Columns of the left matrix, begin .. begin + width - 1, that are worked on together. Column t * channels + c is channel c of tap t.
struct Chunk
{
    int begin = 0, width = 0;
    std::vector<Segment> segments;
};

/// All columns, in chunks of at most so many (one tap's channels are divided where they are more).
std::vector<Chunk> chunksOf(const std::vector<Tap>& taps, int channels, int most);

/// The chunk's columns of the rows from `first` on, `chunk.width` numbers each; pixels beyond the border are 0.
void gather(const SourceMaps& from, const Grid& grid, const Chunk& chunk, std::size_t first, std::size_t rows, float* to);

}  // namespace pt::train
