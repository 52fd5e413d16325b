// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/figure.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pt::preview {
namespace {

constexpr int kShift = 4;   // sixteenths of a pixel

/// OpenCV's letters know ASCII only.
std::string ascii(const std::string& text)
{
    static const std::pair<const char*, const char*> known[] = {{"\u00d7", "x"}, {"\u00b0", " deg"}, {"\u2194", "<->"}, {"\u2013", "-"}, {"\u2265", ">="}, {"\u2264", "<="}, {"\u00b7", "-"}};
    std::string out = text;
    for (const auto& [from, to] : known)
        for (std::size_t at = out.find(from); at != std::string::npos; at = out.find(from, at)) out.replace(at, std::char_traits<char>::length(from), to);
    for (char& c : out)
        if (static_cast<unsigned char>(c) > 126) c = '?';
    return out;
}

cv::Point fixed(cv::Point2d p, double scale) { return {cvRound(p.x * scale * (1 << kShift)), cvRound(p.y * scale * (1 << kShift))}; }

void paintLine(cv::Mat& image, cv::Point2d a, cv::Point2d b, const Mark& mark, double scale)
{
    const int width = std::max(1, cvRound(mark.width * scale));
    if (!mark.dashed) {
        cv::line(image, fixed(a, scale), fixed(b, scale), colourOf(mark.ink), width, cv::LINE_AA, kShift);
        return;
    }
    constexpr double kDash = 5.0;
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    for (double from = 0; from < length; from += 2 * kDash) {
        const double to = std::min(length, from + kDash);
        cv::line(image, fixed(a + (b - a) * (from / length), scale), fixed(a + (b - a) * (to / length), scale), colourOf(mark.ink), width, cv::LINE_AA, kShift);
    }
}

void paintLabel(cv::Mat& image, const Mark& mark, double scale)
{
    const std::string text = ascii(mark.text.english());
    const double height = 0.42 * scale;
    constexpr int width = 1;
    const int face = mark.bold ? cv::FONT_HERSHEY_DUPLEX : cv::FONT_HERSHEY_SIMPLEX;
    int below = 0;
    const cv::Size size = cv::getTextSize(text, face, height, width, &below);
    const double left = mark.box.x * scale, room = mark.box.width * scale;
    const double x = mark.align < 0 ? left : mark.align > 0 ? left + room - size.width : left + (room - size.width) / 2;
    const double y = (mark.box.y + mark.box.height / 2) * scale + size.height / 2.0;
    cv::putText(image, text, {cvRound(x), cvRound(y)}, face, height, colourOf(mark.ink), width, cv::LINE_AA);
}

void paintMark(cv::Mat& image, const Mark& mark, double scale)
{
    switch (mark.shape) {
    case Mark::Shape::Line: paintLine(image, mark.points[0], mark.points[1], mark, scale); break;
    case Mark::Shape::Polyline:
        for (std::size_t i = 1; i < mark.points.size(); ++i) paintLine(image, mark.points[i - 1], mark.points[i], mark, scale);
        break;
    case Mark::Shape::Box: cv::rectangle(image, fixed(mark.box.tl(), scale), fixed(mark.box.br(), scale), colourOf(mark.ink), mark.width > 0 ? std::max(1, cvRound(mark.width * scale)) : cv::FILLED, cv::LINE_AA, kShift); break;
    case Mark::Shape::Label: paintLabel(image, mark, scale); break;
    }
}

Mark markOf(Mark::Shape shape, Ink ink)
{
    Mark mark;
    mark.shape = shape;
    mark.ink = ink;
    return mark;
}

}  // namespace

cv::Scalar colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text: return {30, 34, 38};
    case Ink::Faint: return {150, 156, 162};
    case Ink::Ground: return {255, 255, 255};
    case Ink::Accent: return {23, 105, 181};
    case Ink::Second: return {213, 94, 0};
    case Ink::Warning: return {173, 112, 0};
    case Ink::Error: return {190, 40, 30};
    case Ink::Good: return {0, 130, 95};
    }
    return {};
}

void Figure::line(cv::Point2d a, cv::Point2d b, Ink ink, double width, double alpha, bool dashed)
{
    Mark mark = markOf(Mark::Shape::Line, ink);
    mark.points = {a, b};
    mark.width = width;
    mark.alpha = alpha;
    mark.dashed = dashed;
    marks.push_back(std::move(mark));
}

void Figure::fill(cv::Rect2d box, Ink ink, double alpha)
{
    Mark mark = markOf(Mark::Shape::Box, ink);
    mark.box = box;
    mark.width = 0.0;
    mark.alpha = alpha;
    marks.push_back(std::move(mark));
}

void Figure::frame(cv::Rect2d box, Ink ink, double width)
{
    Mark mark = markOf(Mark::Shape::Box, ink);
    mark.box = box;
    mark.width = width;
    marks.push_back(std::move(mark));
}

void Figure::polyline(std::vector<cv::Point2d> points, Ink ink, double width, double alpha)
{
    Mark mark = markOf(Mark::Shape::Polyline, ink);
    mark.points = std::move(points);
    mark.width = width;
    mark.alpha = alpha;
    marks.push_back(std::move(mark));
}

void Figure::label(cv::Rect2d box, Message text, int align, Ink ink, bool bold)
{
    Mark mark = markOf(Mark::Shape::Label, ink);
    mark.box = box;
    mark.text = std::move(text);
    mark.align = align;
    mark.bold = bold;
    marks.push_back(std::move(mark));
}

Message plain(std::string text) { return Message({"", "%1"}, {std::move(text)}); }

std::string percentText(double share)
{
    char text[32];
    const double percent = 100.0 * share;
    // halves go up, as everywhere else in the window; printf alone sends 12.5 to 12
    if (percent >= 9.95 || percent == 0.0) std::snprintf(text, sizeof text, "%.0f %%", std::floor(percent + 0.5));
    else std::snprintf(text, sizeof text, percent >= 0.095 ? "%.1f %%" : "%.2f %%", percent);
    return text;
}

std::string bytesText(double bytes)
{
    char text[32];
    const double mib = bytes / (1024.0 * 1024.0);
    if (mib >= 1000.0) std::snprintf(text, sizeof text, "%.1f GiB", mib / 1024.0);
    else if (mib >= 9.95) std::snprintf(text, sizeof text, "%.0f MiB", mib);
    else if (mib >= 0.95) std::snprintf(text, sizeof text, "%.1f MiB", mib);
    else std::snprintf(text, sizeof text, "%.0f KiB", bytes / 1024.0);
    return text;
}

cv::Mat paint(const Figure& figure, double scale)
{
    cv::Mat image(std::max(1, cvCeil(figure.size.height * scale)), std::max(1, cvCeil(figure.size.width * scale)), CV_8UC3, colourOf(Ink::Ground));
    cv::Mat under;
    for (const Mark& mark : figure.marks) {
        if (mark.alpha < 1.0) image.copyTo(under);
        paintMark(image, mark, scale);
        if (mark.alpha < 1.0) cv::addWeighted(image, mark.alpha, under, 1.0 - mark.alpha, 0.0, image);
    }
    return image;
}

}  // namespace pt::preview
