// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

/// The transforms of Winograd's F(4x4, 3x3) on maps whose channels, a multiple of kHalfPanel (matrix_product.h), lie together (N, H, W, C): four outputs of a 3-tap filter need six products
/// instead of twelve, in each direction (Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, 2015, section 4.1: the matrices A, B, G).
/// Transformed numbers lie in 36 planes, one for each place of a 6x6 tile; plane k begins at k * planeStep.
namespace pt::train::winograd {

inline constexpr int kPlanes = 36;

/// Maps in memory.
struct Maps
{
    const float* data = nullptr;
    int count = 0, height = 0, width = 0, channels = 0;
};

/// A row of tiles: 4x4 outputs of one image, every `dilation`-th pixel from (y, x) on, so that a dilated filter sees neighbours.
struct TileRow
{
    int image = 0, y = 0, x = 0;       ///< Of the first output.
    int tiles = 0;
    std::size_t first = 0;             ///< The first one's number in the whole.
};
std::vector<TileRow> tileRows(int images, int height, int width, int dilation);

/// Where transformed numbers go: plane after plane, in each of which a tile's channels lie together, or panels of kPanel channels (matrix_product.h).
struct Planes
{
    float* data = nullptr;
    std::size_t step = 0;              ///< From a plane to the next one.
    std::size_t tiles = 0;             ///< Of a plane.
    bool panels = false;               ///< The last one may be half filled.
};

/// The 6x6 inputs around each tile of the row, transformed; pixels beyond the border are 0. first: the row's first tile in the planes.
void inputTiles(const Maps& maps, const TileRow& row, int dilation, const Planes& to, std::size_t first);
/// The gradient of the 4x4 outputs, spread over 6x6 places: the transpose of outputTiles().
void gradientTiles(const Maps& gradient, const TileRow& row, int dilation, const Planes& to, std::size_t first);
/// Sums of 6x6 places back to 4x4 outputs: planes of `channels` numbers a tile (without panels), to the channels from `channel` on. `maps` says the
/// shape of what is written to `out`.
void outputTiles(const Planes& from, std::size_t first, const TileRow& row, int dilation, const Maps& maps, int channel, int channels, float* out);

/// Filters [out][3][3][in], transformed: the panel of the out channels from `to` on, for `count` (at most kPanel) of the in channels from `from` on, into
/// planes that hold that panel (in x kPanel).
void filterPanel(const float* filters, int from, int count, int to, int in, float* planes, std::size_t planeStep);
/// The same filters read backwards, which give the input's gradient: the panel of the in channels from `from` on, for number `number` of the out, into
/// planes that hold that panel (out x kPanel).
void turnedFilterPanel(const float* filters, int from, int number, int in, float* planes, std::size_t planeStep);
/// Row `number` of planes of rows x columns, the gradients of transformed filters, back to a gradient of filters [rows][3][3][columns].
void filterGradients(const float* planes, std::size_t planeStep, int number, int columns, float* gradients);

}  // namespace pt::train::winograd
