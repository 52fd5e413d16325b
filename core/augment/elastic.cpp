// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/canvas.h"
#include "core/augment/operations.h"
#include "core/augment/sampling.h"
#include "core/augment/vector.h"

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

/// Where most of a cloud of points is: the point with the least sum of distances (Weiszfeld's iteration).
cv::Point2d geometricMedian(std::span<const cv::Point2d> points)
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
cv::Point2d displaced(const cv::Point2d& p, const Displacement& field)
{
    constexpr int kRadius = 3;
    std::array<cv::Point2d, 25> moved;
    std::size_t count = 0;
    for (int dy = -kRadius; dy <= kRadius; ++dy) {
        for (int dx = -kRadius + std::abs(dy); dx <= kRadius - std::abs(dy); ++dx) {
            const int x = cvRound(p.x + dx);
            const int y = cvRound(p.y + dy);
            if (x < 0 || y < 0 || x >= field.size.width || y >= field.size.height) continue;
            const cv::Vec2f d = field.at(x, y);
            moved[count++] = {p.x + dx + d[0], p.y + dy + d[1]};
        }
    }
    return count == 0 ? p : geometricMedian(std::span(moved.data(), count));
}

}  // namespace

cv::Vec2f Displacement::at(int x, int y) const
{
    if (step == 1) return grid.at<cv::Vec2f>(y, x);
    const int gx = x / step, gy = y / step;
    const float fx = static_cast<float>(x % step) / static_cast<float>(step);
    const float fy = static_cast<float>(y % step) / static_cast<float>(step);
    const auto* upper = grid.ptr<cv::Vec2f>(gy) + gx;
    const auto* lower = grid.ptr<cv::Vec2f>(gy + 1) + gx;
    return (upper[0] * (1.0F - fx) + upper[1] * fx) * (1.0F - fy) + (lower[0] * (1.0F - fx) + lower[1] * fx) * fy;
}

ElasticSpec imgaugElastic(double alpha, double sigma, std::uint64_t seed)
{
    const int side = blurKernelSide(sigma);
    return {alpha, sigma, side, side, false, seed};
}

ElasticSpec torchElastic(std::uint64_t seed)
{
    return {20.0, 5.0, 17, 0, true, seed};
}

Displacement elasticField(cv::Size size, const ElasticSpec& spec)
{
    const cv::Size padded(size.width + 2 * spec.margin, size.height + 2 * spec.margin);
    const cv::Rect inside(spec.margin, spec.margin, size.width, size.height);
    Displacement field;
    field.size = size;
    field.grid.create(size, CV_32FC2);
    cv::Mat noise(padded, CV_32FC1), smooth(size, CV_32FC1);
    for (std::size_t part = 0; part < (spec.diagonal ? 1U : 2U); ++part) {
        inStripes(padded.height, padded.width, [&](int from, int to) {
            for (int y = from; y < to; ++y) {
                vec::uniformNoise(noise.ptr<float>(y), padded.width, spec.seed + part, static_cast<std::uint32_t>(y) * static_cast<std::uint32_t>(padded.width));
            }
        });
        // The filter sees the pixels around a stripe, so that stripes together are the blur of the whole.
        inStripes(size.height, size.width, [&](int from, int to) {
            cv::Mat target = smooth.rowRange(from, to);
            cv::GaussianBlur(noise(inside).rowRange(from, to), target, cv::Size(spec.kernel, spec.kernel), spec.sigma, spec.sigma, cv::BORDER_REFLECT_101);
            const auto alpha = static_cast<float>(spec.alpha);
            for (int y = from; y < to; ++y) {
                const auto* s = smooth.ptr<float>(y);
                auto* d = field.grid.ptr<float>(y) + part;
                for (int x = 0; x < size.width; ++x) d[2 * x] = alpha * s[x];
                for (int x = 0; spec.diagonal && x < size.width; ++x) d[2 * x + 1] = d[2 * x];
            }
        });
    }
    return field;
}

void warpBy(cv::Mat& image, const Displacement& field, double sign)
{
    cv::Mat out(image.size(), image.type());
    const Pixels source{image.data, image.step[0], image.cols, image.rows};
    const auto s = static_cast<float>(sign);
    inStripes(image.rows, image.cols, [&](int from, int to) {
        std::vector<int> places(2 * static_cast<std::size_t>(image.cols));
        int *px = places.data(), *py = px + image.cols;
        for (int y = from; y < to; ++y) {
            vec::placesOf(px, py, field.grid.ptr<float>(y), image.cols, static_cast<float>(y), s);
            cubicRow(out.ptr(y), image.cols, source, px, py);
        }
    });
    image = out;
}

void movePointsImgaug(std::span<cv::Point2d> points, const Displacement& field, double alpha)
{
    constexpr double kNoticeable = 0.05;  // below it the peer leaves keypoints alone
    if (alpha <= kNoticeable) return;
    for (auto& p : points) {
        if (p.x >= 0 && p.y >= 0 && p.x < field.size.width && p.y < field.size.height) p = displaced(p, field);
    }
}

void movePointsTorch(std::span<cv::Point2d> points, const Displacement& field)
{
    constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
    constexpr double kRadius = 3.0;
    constexpr int kReach = 16;   // alpha 20 moves by 3 px at most in practice; a pixel that came further would be lost
    for (auto& p : points) {
        cv::Point2d sum(0, 0);
        int count = 0;
        const bool drawn = p.x > 0.0 && p.y > 0.0;   // false for NaN as well
        const cv::Rect all(cv::Point(0, 0), field.size);
        const cv::Rect near = drawn && p.x < field.size.width + kReach && p.y < field.size.height + kReach
                                  ? cv::Rect(static_cast<int>(p.x) - kReach, static_cast<int>(p.y) - kReach, 2 * kReach + 2, 2 * kReach + 2) & all
                                  : cv::Rect();
        for (int y = near.y; y < near.y + near.height; ++y) {
            for (int x = near.x; x < near.x + near.width; ++x) {
                const cv::Vec2f d = field.at(x, y);
                const cv::Point from(cvRound(static_cast<float>(x) + d[0]), cvRound(static_cast<float>(y) + d[1]));
                const cv::Point2d off(from.x - p.x, from.y - p.y);
                if (!all.contains(from) || off.dot(off) > kRadius * kRadius) continue;
                sum += cv::Point2d(x, y);
                ++count;
            }
        }
        p = count > 0 ? sum * (1.0 / count) : cv::Point2d(kMissing, kMissing);
    }
}

}  // namespace pt::augment
