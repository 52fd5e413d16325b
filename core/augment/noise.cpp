// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/operations.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace pt::augment {
namespace {

/// Kernel side of the peer's Gaussian blur: fewer sigmas the wider it is, odd, at least 5.
int blurKernelSide(double sigma)
{
    const double factor = sigma < 3.0 ? 3.3 : sigma < 5.0 ? 2.9 : 2.6;
    const int side = std::max(static_cast<int>(sigma * factor), 5);
    return side % 2 == 0 ? side + 1 : side;
}

void fillUniform(cv::Mat& noise, Random& random)
{
    for (int y = 0; y < noise.rows; ++y) {
        auto* row = noise.ptr<float>(y);
        for (int x = 0; x < noise.cols; x += 2) {  // two numbers of 24 bits out of each draw
            const std::uint64_t bits = random.bits();
            row[x] = static_cast<float>(static_cast<double>(bits >> 40) * 0x1.0p-23 - 1.0);
            if (x + 1 < noise.cols) row[x + 1] = static_cast<float>(static_cast<double>((bits >> 8) & 0xFFFFFF) * 0x1.0p-23 - 1.0);
        }
    }
}

/// Where most of a cloud of points is: the point with the least sum of distances (Weiszfeld's iteration).
cv::Point2d geometricMedian(const std::vector<cv::Point2d>& points)
{
    cv::Point2d median(0, 0);
    for (const auto& p : points) median += p;
    median *= 1.0 / static_cast<double>(points.size());
    for (int i = 0; i < 100; ++i) {
        cv::Point2d sum(0, 0);
        double weights = 0.0;
        for (const auto& p : points) {
            const double d = std::max(1e-9, std::hypot(p.x - median.x, p.y - median.y));
            sum += p * (1.0 / d);
            weights += 1.0 / d;
        }
        const cv::Point2d next = sum * (1.0 / weights);
        const double moved = std::hypot(next.x - median.x, next.y - median.y);
        median = next;
        if (moved < 1e-4) break;
    }
    return median;
}

/// A keypoint is estimated anew from the 25 pixels at Manhattan distance up to 3.
cv::Point2d displaced(const cv::Point2d& p, const cv::Mat& field)
{
    constexpr int kRadius = 3;
    std::vector<cv::Point2d> moved;
    for (int dy = -kRadius; dy <= kRadius; ++dy) {
        for (int dx = -kRadius + std::abs(dy); dx <= kRadius - std::abs(dy); ++dx) {
            const int x = cvRound(p.x + dx);
            const int y = cvRound(p.y + dy);
            if (x < 0 || y < 0 || x >= field.cols || y >= field.rows) continue;
            const auto& d = field.at<cv::Vec2f>(y, x);
            moved.emplace_back(p.x + dx + d[0], p.y + dy + d[1]);
        }
    }
    return moved.empty() ? p : geometricMedian(moved);
}

}  // namespace

void gaussianNoise(cv::Mat& image, double sigma, bool perChannel, Random& random)
{
    // OpenCV's ziggurat generator is several times faster than Box-Muller; its numbers are a function of its seed on every platform.
    cv::RNG generator(random.bits());
    cv::Mat noise(image.size(), perChannel ? CV_MAKETYPE(CV_32F, image.channels()) : CV_32FC1);
    generator.fill(noise, cv::RNG::NORMAL, 0.0, sigma);
    cv::Mat whole;
    noise.convertTo(whole, CV_16S);   // rounds half to even
    if (!perChannel && image.channels() > 1) cv::merge(std::vector<cv::Mat>(static_cast<std::size_t>(image.channels()), whole), whole);
    cv::Mat out;
    cv::add(image, whole, out, cv::noArray(), image.depth());
    image = out;
}

void coarseDropout(cv::Mat& image, double probability, double heightFraction, double widthFraction, bool perChannel, Random& random)
{
    const int rows = std::max(static_cast<int>(image.rows * heightFraction), 3);
    const int cols = std::max(static_cast<int>(image.cols * widthFraction), 3);
    const int channels = perChannel ? image.channels() : 1;
    std::vector<cv::Mat> masks;
    for (int c = 0; c < channels; ++c) {
        cv::Mat grid(rows, cols, CV_8UC1);
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < cols; ++x) grid.at<uchar>(y, x) = random.uniform() < probability ? 0 : 255;
        }
        cv::Mat mask;
        cv::resize(grid, mask, image.size(), 0, 0, cv::INTER_NEAREST);
        masks.push_back(mask);
    }
    cv::Mat keep = masks.front();
    if (image.channels() > 1) {
        if (channels == 1) masks.assign(static_cast<std::size_t>(image.channels()), masks.front());
        cv::merge(masks, keep);
    }
    cv::Mat out;
    cv::bitwise_and(image, keep, out);
    image = out;
}

cv::Mat elasticField(cv::Size size, double alpha, double sigma, Random& random)
{
    const int kernel = blurKernelSide(sigma);
    const cv::Size padded(size.width + 2 * kernel, size.height + 2 * kernel);
    const cv::Rect inside(kernel, kernel, size.width, size.height);
    std::vector<cv::Mat> parts(2);
    for (auto& part : parts) {
        cv::Mat noise(padded, CV_32FC1);
        fillUniform(noise, random);
        cv::GaussianBlur(noise, noise, cv::Size(kernel, kernel), sigma, sigma, cv::BORDER_REFLECT_101);
        part = noise(inside) * alpha;
    }
    cv::Mat field;
    cv::merge(parts, field);
    return field;
}

void elastic(cv::Mat& image, Points& points, double alpha, double sigma, Random& random)
{
    const cv::Mat field = elasticField(image.size(), alpha, sigma, random);
    cv::Mat map(image.size(), CV_32FC2);
    for (int y = 0; y < map.rows; ++y) {
        const auto* d = field.ptr<cv::Vec2f>(y);
        auto* m = map.ptr<cv::Vec2f>(y);
        for (int x = 0; x < map.cols; ++x) m[x] = {static_cast<float>(x) - d[x][0], static_cast<float>(y) - d[x][1]};
    }
    cv::Mat out;
    cv::remap(image, out, map, cv::noArray(), cv::INTER_CUBIC, cv::BORDER_CONSTANT, cv::Scalar::all(0));
    image = out;
    constexpr double kNoticeable = 0.05;  // below it the peer leaves keypoints alone
    if (alpha <= kNoticeable) return;
    for (auto& p : points) {
        if (p.x >= 0 && p.y >= 0 && p.x < field.cols && p.y < field.rows) p = displaced(p, field);
    }
}

}  // namespace pt::augment
