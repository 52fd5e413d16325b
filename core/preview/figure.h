// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/message.h"

#include <opencv2/core.hpp>

#include <vector>

namespace pt::preview {

/// What a mark of a figure means; whoever paints it chooses the colour, light or dark.
enum class Ink { Text, Faint, Ground, Accent, Second, Warning, Error, Good };

/// One mark of a figure, in device-independent pixels.
struct Mark
{
    enum class Shape { Line, Box, Polyline, Label } shape = Shape::Box;
    Ink ink = Ink::Text;
    double alpha = 1.0;
    cv::Rect2d box;                      ///< Box; place of a label.
    std::vector<cv::Point2d> points;     ///< Line: two; polyline.
    double width = 1.0;                  ///< Of lines; 0 fills a box.
    bool dashed = false;
    Message text;                        ///< Label.
    int align = 0;                       ///< -1 left, 0 centre, 1 right; always centred in height.
    bool bold = false;
};

/// A chart as data: one layout for the window, for files and for the command line. Made for a size; cheap to make anew.
struct Figure
{
    cv::Size2d size;
    std::vector<Mark> marks;

    void line(cv::Point2d a, cv::Point2d b, Ink ink, double width = 1.0, double alpha = 1.0, bool dashed = false);
    void fill(cv::Rect2d box, Ink ink, double alpha = 1.0);
    void frame(cv::Rect2d box, Ink ink, double width = 1.0);
    void polyline(std::vector<cv::Point2d> points, Ink ink, double width = 1.0, double alpha = 1.0);
    void label(cv::Rect2d box, Message text, int align = -1, Ink ink = Ink::Text, bool bold = false);
};

/// A text without words, "12.5 %": needs no translation.
Message plain(std::string text);
/// "37 %", "3.5 %", "0.04 %": one sensible digit.
std::string percentText(double share);
/// Bytes as GiB or MiB.
std::string bytesText(double bytes);

/// An ink's colour on a light ground, RGB.
cv::Scalar colourOf(Ink ink);
/// Paints a figure with OpenCV's own letters on a light ground, CV_8UC3 RGB; `scale` pixels for one of the figure.
cv::Mat paint(const Figure& figure, double scale = 1.0);

}  // namespace pt::preview
