// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/operations.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pt::augment {
namespace {

cv::Matx23d shift(double x, double y) { return {1, 0, x, 0, 1, y}; }

void movePoints(Points& points, const cv::Matx23d& m)
{
    for (auto& p : points) p = {m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2), m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2)};
}

/// linear * (p - centre) + centre
cv::Matx23d about(const cv::Matx22d& linear, double cx, double cy)
{
    return {linear(0, 0), linear(0, 1), cx - linear(0, 0) * cx - linear(0, 1) * cy, linear(1, 0), linear(1, 1),
            cy - linear(1, 0) * cx - linear(1, 1) * cy};
}

cv::Matx23d resizeTo(cv::Mat& image, Points& points, cv::Size size, int interpolation)
{
    const double sx = static_cast<double>(size.width) / image.cols;
    const double sy = static_cast<double>(size.height) / image.rows;
    if (size != image.size()) {
        cv::Mat out;
        cv::resize(image, out, size, 0, 0, interpolation);
        image = out;
    }
    for (auto& p : points) p = {p.x * sx, p.y * sy};
    return {sx, 0, 0.5 * sx - 0.5, 0, sy, 0.5 * sy - 0.5};
}

}  // namespace

cv::Matx23d affine(cv::Mat& image, Points& points, double degrees, double scaleX, double scaleY)
{
    const double angle = degrees * std::numbers::pi / 180.0;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const cv::Matx22d linear(c * scaleX, -s * scaleY, s * scaleX, c * scaleY);
    // Pixels turn about the middle pixel, keypoints about the middle of the area: DeepLabCut's labels are half a pixel apart.
    const cv::Matx23d pixels = about(linear, image.cols / 2.0 - 0.5, image.rows / 2.0 - 0.5);
    movePoints(points, about(linear, image.cols / 2.0, image.rows / 2.0));
    cv::Mat out;
    cv::warpAffine(image, out, pixels, image.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(0));
    image = out;
    return pixels;
}

cv::Matx23d rotate(cv::Mat& image, Points& points, double degrees)
{
    return affine(image, points, degrees, 1.0, 1.0);
}

cv::Matx23d flipLeftRight(cv::Mat& image, Points& points)
{
    const double width = image.cols;
    cv::Mat out;
    cv::flip(image, out, 1);
    image = out;
    for (auto& p : points) p.x = width - p.x;
    return {-1, 0, width - 1.0, 0, 1, 0};
}

void swapPairs(Points& points, int parts, const std::vector<std::array<int, 2>>& pairs)
{
    if (parts <= 0) return;
    for (std::size_t base = 0; base + static_cast<std::size_t>(parts) <= points.size(); base += static_cast<std::size_t>(parts)) {
        for (const auto& [a, b] : pairs) {
            if (a < 0 || b < 0 || a >= parts || b >= parts) continue;
            std::swap(points[base + static_cast<std::size_t>(a)], points[base + static_cast<std::size_t>(b)]);
        }
    }
}

cv::Matx23d cropAndPad(cv::Mat& image, Points& points, std::array<int, 4> sides)
{
    auto [top, right, bottom, left] = sides;
    const auto keepOne = [](int& a, int& b, int length) {  // opposite crops may not meet
        const int cut = std::max(0, -a) + std::max(0, -b);
        if (cut < length) return;
        a = std::max(a, -(length - 1) / 2);
        b = std::max(b, -(length - 1) / 2);
    };
    keepOne(top, bottom, image.rows);
    keepOne(left, right, image.cols);
    const cv::Rect inside(std::max(0, -left), std::max(0, -top), image.cols - std::max(0, -left) - std::max(0, -right),
                          image.rows - std::max(0, -top) - std::max(0, -bottom));
    cv::Mat out;
    cv::copyMakeBorder(image(inside), out, std::max(0, top), std::max(0, bottom), std::max(0, left), std::max(0, right),
                       cv::BORDER_CONSTANT | cv::BORDER_ISOLATED, cv::Scalar::all(0));
    image = out;
    for (auto& p : points) p += cv::Point2d(left, top);
    return shift(left, top);
}

cv::Matx23d resizeCubic(cv::Mat& image, Points& points, cv::Size size)
{
    return resizeTo(image, points, size, cv::INTER_CUBIC);
}

cv::Matx23d resizeArea(cv::Mat& image, Points& points, double factor)
{
    const cv::Size size(std::max(1, cvRound(image.cols * factor)), std::max(1, cvRound(image.rows * factor)));
    cv::Mat out;
    cv::resize(image, out, size, factor, factor, cv::INTER_AREA);
    image = out;
    for (auto& p : points) p *= factor;
    return {factor, 0, 0.5 * factor - 0.5, 0, factor, 0.5 * factor - 0.5};
}

cv::Matx23d padToFixed(cv::Mat& image, Points& points, cv::Size size, cv::Point2d position)
{
    const int missingX = std::max(0, size.width - image.cols);
    const int missingY = std::max(0, size.height - image.rows);
    if (missingX == 0 && missingY == 0) return shift(0, 0);
    const int left = static_cast<int>((1.0 - position.x) * missingX);
    const int top = static_cast<int>((1.0 - position.y) * missingY);
    return cropAndPad(image, points, {top, missingX - left, missingY - top, left});
}

cv::Matx23d cropTo(cv::Mat& image, Points& points, const cv::Rect& window)
{
    image = image(window & cv::Rect(cv::Point(0, 0), image.size()));  // a view: whoever writes pixels next makes its own copy
    for (auto& p : points) p -= cv::Point2d(window.x, window.y);
    return shift(-window.x, -window.y);
}

}  // namespace pt::augment
