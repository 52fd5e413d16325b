// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/sampling.h"

#include <cstdint>
#include <vector>

namespace pt::augment {

/// The part of a picture that is resized: `window` of it, black outside of `inside`; mirrored: columns count from the right.
struct ResizeView
{
    cv::Rect window, inside;
    bool mirror = false;
};

/// What a resize needs to know of its columns; used again from picture to picture.
struct ResizeMemory
{
    std::vector<int> places;
    std::vector<std::int16_t> weights;
};

/// Resizes RGB axis by axis with replicated borders, as cv::resize does it: cubic (A = -0.75, weights in 1/2048) or linear, no anti-aliasing.
/// At most one grey level from cv::resize, whose own vector and scalar code differ by as much.
class SeparableResize
{
public:
    /// source and memory must outlive it. size: at least 1x1.
    SeparableResize(const Pixels& source, const ResizeView& view, cv::Size size, bool cubic, ResizeMemory& memory);
    /// Rows from .. to - 1 into the whole result's pixels. Several threads may each make their own rows, with a ring of their own.
    void rows(uchar* out, int from, int to, std::vector<float>& ring) const;

private:
    struct Place { int first; float weights[4]; };
    Place place(int i, double scale) const;
    int sourceColumn(int i) const;
    int sourceRow(int i) const;
    void horizontal(float* line, const uchar* from) const;
    void anywhere(float* line, const uchar* from, int first, int last) const;

    const Pixels& m_source;
    ResizeView m_view;
    cv::Size m_size;
    int m_taps;
    double m_scaleX, m_scaleY;
    int *m_offsets, *m_places;      ///< Byte of a column's first pixel; the bytes of its four, -1 for black.
    std::int16_t* m_weights;        ///< Four a column.
    int m_begin, m_end;             ///< Columns whose four pixels can be loaded at once.
};

}  // namespace pt::augment
