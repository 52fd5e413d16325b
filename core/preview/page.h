// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/preview/figure.h"

#include <string>
#include <vector>

namespace pt::preview {

inline const cv::Scalar kBehindPictures(96, 96, 96);   ///< Grey between pictures, and what narrow parts leave.

/// A picture for a file: parts beneath each other, each pixels (RGB, CV_8UC3) or, where there are none, a chart.
struct Page
{
    struct Part
    {
        cv::Mat pixels;
        Figure figure;
        cv::Size2d size() const { return pixels.empty() ? figure.size : cv::Size2d(pixels.cols, pixels.rows); }
    };
    std::vector<Part> parts;
    cv::Size2d size() const;   ///< The widest part's width.
};

/// All of it in pixels, RGB.
cv::Mat painted(const Page& page);

/// SVG: pixels as an embedded PNG, charts and captions as lines and letters. UTF-8.
std::string svgOf(const Page& page);

/// PDF 1.4 of one page, a point a pixel, by the same rules. Letters outside Windows-1252 are spelt out or become question marks.
std::string pdfOf(const Page& page);

/// The bytes of a file by the end of its name: .png, .svg or .pdf. Errors: InvalidArgument for any other.
Result<std::string> pageFile(const Page& page, const std::string& name);

}  // namespace pt::preview
