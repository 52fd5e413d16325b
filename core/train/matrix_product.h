// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

namespace pt::train {

inline constexpr int kPanel = 32;       ///< Columns of a panel of the right matrix.
inline constexpr int kHalfPanel = 16;   ///< What the last panel may end with: its other half is neither read nor made.

/// The left matrix, rows x depth: number (r, k) is data[r * row + k * step].
struct LeftMatrix
{
    const float* data;
    std::ptrdiff_t row, step;
};

/// Where a product goes: number (r, n) is data[r * row + n].
struct ProductRows
{
    float* data;
    std::ptrdiff_t row;
};

/// c (rows x columns) = a (rows x depth) times b, or added to it. b: its columns in panels of kPanel, each one depth x kPanel numbers
/// together. columns: a multiple of kHalfPanel. On one thread. Each number is a sum in the order of the depth, whatever the sizes.
/// The networks' small, deep products are where libraries lose half of a processor's speed; this is the loop for processors with AVX-512 or AVX2.
void multiply(const LeftMatrix& a, const float* b, const ProductRows& c, int rows, int columns, int depth, bool add);

}  // namespace pt::train
