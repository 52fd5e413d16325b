// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <opencv2/core.hpp>

#include <cmath>
#include <cstddef>

namespace pt::augment {

inline constexpr int kRowsAhead = 3;   ///< How far before its turn a row is asked for.

/// RGB pixels somewhere in memory.
struct Pixels
{
    const uchar* data = nullptr;
    std::size_t step = 0;
    int width = 0, height = 0;

    const uchar* row(int y) const { return data + static_cast<std::size_t>(y) * step; }
    /// Asks memory for a part of a row that will soon be read, if there is such a row: where a window is cut out of a frame, a processor that has learnt
    /// to read on finds the end of each row, and waits at the begin of the next.
    void fetch(int y, int fromX, int toX) const
    {
#if defined(__GNUC__)
        constexpr std::size_t kLine = 64;
        if (y < 0 || y >= height || fromX >= toX) return;
        const uchar* to = row(y) + 3 * static_cast<std::size_t>(toX);
        for (const uchar* at = row(y) + 3 * static_cast<std::size_t>(fromX); at < to; at += kLine) __builtin_prefetch(at);
#else
        static_cast<void>(y), static_cast<void>(fromX), static_cast<void>(toX);
#endif
    }
};

/// Frames come from main memory, and a processor foresees no slanted way through them: samplers ask for what so many rows later will need. Bytes from a
/// pixel of the source to the one that lies under it so much further down, where source = matrix * target.
inline std::ptrdiff_t bytesAhead(const cv::Matx23d& sourceFromTarget, const Pixels& source)
{
    constexpr double kRows = 16.0;   // 8 to 24 are alike; less comes too late, more drives out what is still used
    return 3 * std::lround(kRows * sourceFromTarget(0, 1)) + static_cast<std::ptrdiff_t>(source.step) * std::lround(kRows * sourceFromTarget(1, 1));
}

inline constexpr int kPhases = 32;   ///< Sub-pixel places, as OpenCV has them: x and y below are in 1/32 px.

/// n pixels at the places (x[i], y[i]), bicubic (Keys' kernel, A = -0.75), black outside: the integers of cv::remap with INTER_CUBIC.
/// ahead: bytesAhead() of the places.
void cubicRow(uchar* to, int n, const Pixels& source, const int* x, const int* y, std::ptrdiff_t ahead);

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
