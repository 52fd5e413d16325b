// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/operations.h"
#include "core/augment/resizing.h"
#include "core/augment/sampling.h"
#include "core/base/single.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pt::augment {
namespace {

cv::Matx23d shift(double x, double y) { return {1, 0, x, 0, 1, y}; }

/// linear * (p - centre) + centre
cv::Matx23d about(const cv::Matx22d& linear, double cx, double cy)
{
    return {linear(0, 0), linear(0, 1), cx - linear(0, 0) * cx - linear(0, 1) * cy, linear(1, 0), linear(1, 1),
            cy - linear(1, 0) * cx - linear(1, 1) * cy};
}

cv::Matx23d resizeTo(cv::Mat& image, Points& points, cv::Size size)
{
    const double sx = static_cast<double>(size.width) / image.cols;
    const double sy = static_cast<double>(size.height) / image.rows;
    if (size != image.size()) image = resizedCubic(image, size);
    for (auto& p : points) p = {p.x * sx, p.y * sy};
    return {sx, 0, 0.5 * sx - 0.5, 0, sy, 0.5 * sy - 0.5};
}

}  // namespace

void movePoints(std::span<cv::Point2d> points, const cv::Matx23d& m)
{
    for (auto& p : points) p = {m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2), m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2)};
}

AffineMaps imgaugAffine(cv::Size size, double degrees, double scaleX, double scaleY)
{
    const double angle = degrees * std::numbers::pi / 180.0;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const cv::Matx22d linear(c * scaleX, -s * scaleY, s * scaleX, c * scaleY);
    // Pixels turn about the middle pixel, keypoints about the middle of the area: DeepLabCut's labels are half a pixel apart.
    return {about(linear, size.width / 2.0 - 0.5, size.height / 2.0 - 0.5), about(linear, size.width / 2.0, size.height / 2.0)};
}

cv::Matx23d torchAffine(cv::Size size, double degrees, double scale, cv::Point2d shift, cv::Point2d shear)
{
    const double angle = -degrees * std::numbers::pi / 180.0;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const double tx = std::tan(-shear.x * std::numbers::pi / 180.0);
    const double ty = std::tan(-shear.y * std::numbers::pi / 180.0);
    // The vertical shear comes first, as a horizontal one between two quarter turns; then scale, horizontal shear, rotation.
    const cv::Matx22d vertical(1.0, 0.0, ty, 1.0);
    const cv::Matx22d rest(scale * c, -scale * (tx * c + s), scale * s, -scale * (tx * s - c));
    cv::Matx23d m = about(rest * vertical, size.width / 2.0 - 0.5, size.height / 2.0 - 0.5);
    m(0, 2) += shift.x;
    m(1, 2) += shift.y;
    return m;
}

cv::Mat warp(const cv::Mat& image, const cv::Matx23d& targetFromSource)
{
    if (image.type() != CV_8UC3) {   // golden data has grey images too
        cv::Mat out;
        cv::warpAffine(image, out, targetFromSource, image.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(0));
        return out;
    }
    cv::Matx23d sourceFromTarget;
    cv::invertAffineTransform(targetFromSource, sourceFromTarget);
    const Pixels source{image.data, image.step[0], image.cols, image.rows};
    cv::Mat out(image.size(), image.type());
    inStripes(image.rows, image.cols, [&](int from, int to) {
        std::vector<int> memory(4 * static_cast<std::size_t>(image.cols));
        const AffineRows rows(sourceFromTarget, 0, image.cols, memory.data());
        for (int y = from; y < to; ++y) rows.row(out.ptr(y), source, y);
    });
    return out;
}

cv::Matx23d affine(cv::Mat& image, Points& points, double degrees, double scaleX, double scaleY)
{
    const AffineMaps maps = imgaugAffine(image.size(), degrees, scaleX, scaleY);
    movePoints(points, maps.points);
    image = warp(image, maps.pixels);
    return maps.pixels;
}

cv::Matx23d rotate(cv::Mat& image, Points& points, double degrees)
{
    return affine(image, points, degrees, 1.0, 1.0);
}

cv::Matx23d flipLeftRight(cv::Mat& image, Points& points, double pointShift)
{
    const double width = image.cols;
    cv::Mat out;
    cv::flip(image, out, 1);
    image = out;
    for (auto& p : points) p.x = width + pointShift - p.x;
    return {-1, 0, width - 1.0, 0, 1, 0};
}

void swapPairs(std::span<cv::Point2d> points, int parts, const std::vector<std::array<int, 2>>& pairs)
{
    if (parts <= 0) return;
    for (std::size_t base = 0; base + static_cast<std::size_t>(parts) <= points.size(); base += static_cast<std::size_t>(parts)) {
        for (const auto& [a, b] : pairs) {
            if (a < 0 || b < 0 || a >= parts || b >= parts) continue;
            std::swap(points[base + static_cast<std::size_t>(a)], points[base + static_cast<std::size_t>(b)]);
        }
    }
}

void swapFlattened(std::span<cv::Point2d> points, std::span<std::int8_t> visibility, const std::vector<std::array<int, 2>>& pairs)
{
    for (const auto& [a, b] : pairs) {
        const auto i = static_cast<std::size_t>(a), j = static_cast<std::size_t>(b);
        if (a < 0 || b < 0 || i >= points.size() || j >= points.size()) continue;
        std::swap(points[i], points[j]);
        if (!visibility.empty()) std::swap(visibility[i], visibility[j]);
    }
}

std::array<int, 4> keptSides(cv::Size size, std::array<int, 4> sides)
{
    auto& [top, right, bottom, left] = sides;
    // What was cut too much is given back in halves, the odd pixel to the first side; a side that cannot take its half leaves the rest to the other.
    const auto keepOne = [](int& first, int& second, int length) {
        const int cutFirst = std::max(0, -first), cutSecond = std::max(0, -second);
        const int back = cutFirst + cutSecond - length + 1;
        if (back <= 0) return;
        int backFirst = back - back / 2, backSecond = back / 2;
        if (backFirst > cutFirst) backSecond += backFirst - cutFirst, backFirst = cutFirst;
        else if (backSecond > cutSecond) backFirst += backSecond - cutSecond, backSecond = cutSecond;
        if (first < 0) first = std::min(0, backFirst - cutFirst);
        if (second < 0) second = std::min(0, backSecond - cutSecond);
    };
    keepOne(top, bottom, size.height);
    keepOne(right, left, size.width);
    return sides;
}

cv::Matx23d cropAndPad(cv::Mat& image, Points& points, std::array<int, 4> wanted)
{
    const auto [top, right, bottom, left] = keptSides(image.size(), wanted);
    const cv::Rect inside(std::max(0, -left), std::max(0, -top), image.cols - std::max(0, -left) - std::max(0, -right),
                          image.rows - std::max(0, -top) - std::max(0, -bottom));
    cv::Mat out;
    cv::copyMakeBorder(image(inside), out, std::max(0, top), std::max(0, bottom), std::max(0, left), std::max(0, right),
                       cv::BORDER_CONSTANT | cv::BORDER_ISOLATED, cv::Scalar::all(0));
    image = out;
    for (auto& p : points) p += cv::Point2d(left, top);
    return shift(left, top);
}

cv::Mat resizedCubic(const cv::Mat& image, cv::Size size)
{
    cv::Mat out;
    if (image.type() != CV_8UC3) {   // golden data has grey images too
        cv::resize(image, out, size, 0, 0, cv::INTER_CUBIC);
        return out;
    }
    out.create(size, image.type());
    const cv::Rect all(cv::Point(0, 0), image.size());
    const Pixels source{image.data, image.step[0], image.cols, image.rows};
    ResizeMemory memory;
    const SeparableResize resize(source, {all, all, false}, size, true, memory);
    inStripes(size.height, size.width, [&](int from, int to) {
        std::vector<float> ring;
        resize.rows(out.data, from, to, ring);
    });
    return out;
}

cv::Matx23d resizeCubic(cv::Mat& image, Points& points, cv::Size size)
{
    return resizeTo(image, points, size);
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

std::array<int, 4> fixedSizePadding(cv::Size image, cv::Size size, cv::Point2d position)
{
    const int missingX = std::max(0, size.width - image.width);
    const int missingY = std::max(0, size.height - image.height);
    const int left = static_cast<int>((1.0 - single(position.x)) * missingX);   // a position is single precision in the peer
    const int top = static_cast<int>((1.0 - single(position.y)) * missingY);
    return {top, missingX - left, missingY - top, left};
}

cv::Matx23d padToFixed(cv::Mat& image, Points& points, cv::Size size, cv::Point2d position)
{
    return cropAndPad(image, points, fixedSizePadding(image.size(), size, position));
}

cv::Matx23d cropTo(cv::Mat& image, Points& points, const cv::Rect& window)
{
    image = image(window & cv::Rect(cv::Point(0, 0), image.size()));  // a view: whoever writes pixels next makes its own copy
    for (auto& p : points) p -= cv::Point2d(window.x, window.y);
    return shift(-window.x, -window.y);
}

}  // namespace pt::augment
