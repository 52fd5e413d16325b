// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <opencv2/core.hpp>

#include <cstddef>
#include <span>
#include <vector>

struct libdeflate_decompressor;

namespace pt::dataset {

/// A CV_8UC3 picture at the beginning of `memory`, a row of bytes that grows where it has to and shares ownership. spare: bytes wanted behind it.
cv::Mat pixelsIn(cv::Mat& memory, cv::Size size, std::size_t spare = 0);

/// Reads PNG files of the ordinary kind: 8 bits, grey or RGB, not interlaced, no transparency (PNG specification, third edition).
class PngDecoder final
{
public:
    PngDecoder();
    ~PngDecoder();
    PngDecoder(const PngDecoder&) = delete;
    PngDecoder& operator=(const PngDecoder&) = delete;

    /// RGB pixels in `memory` (see pixelsIn). Empty when the file is of another kind or anything in it is not in order.
    cv::Mat decode(std::span<const uchar> file, cv::Mat& memory);

private:
    libdeflate_decompressor* m_inflate;
    std::vector<uchar> m_stream;   ///< The compressed data of a file that has it in pieces.
    std::vector<uchar> m_above;    ///< The row above the first.
    std::vector<uchar> m_rows;     ///< Inflated rows of a grey image; those of an RGB image lie where the pixels come to lie.
};

}  // namespace pt::dataset
