// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <opencv2/core.hpp>

#include <cstddef>

namespace pt::augment {

/// RGB pixels somewhere in memory.
struct Pixels
{
    const uchar* data = nullptr;
    std::size_t step = 0;
    int width = 0, height = 0;

    const uchar* row(int y) const { return data + static_cast<std::size_t>(y) * step; }
};

inline constexpr int kPhases = 32;   ///< Sub-pixel places, as OpenCV has them: x and y below are in 1/32 px.

/// n pixels at the places (x[i], y[i]), bicubic (Keys' kernel, A = -0.75), black outside: the integers of cv::remap with INTER_CUBIC.
void cubicRow(uchar* to, int n, const Pixels& source, const int* x, const int* y);

/// The part of it that every machine can do; cubicRow() gives the same numbers.
void plainCubicRow(uchar* to, int n, const Pixels& source, const int* x, const int* y);

/// The same, bilinear: the integers of cv::warpAffine with INTER_LINEAR.
void linearRow(uchar* to, int n, const Pixels& source, const int* x, const int* y);

/// Rows of an affine picture, bilinear, black outside: places in 1/1024 px, rounded to 1/32, as cv::warpAffine has them.
class AffineRows
{
public:
    /// memory: 4 * columns numbers, for as long as rows are made. Columns first .. first + columns - 1 of the target.
    AffineRows(const cv::Matx23d& sourceFromTarget, int first, int columns, int* memory);
    void row(uchar* to, const Pixels& source, int y) const;

private:
    cv::Matx23d m_matrix;
    int m_columns;
    int *m_acrossX, *m_acrossY, *m_x, *m_y;
};

/// Keys' cubic with A = -0.75 at t in [0, 1) between the second and the third of four pixels, in single precision as OpenCV computes it.
void cubicWeights(float t, float* weights);

}  // namespace pt::augment
