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
            if (x < 0 || y < 0 || x >= field.grid.cols || y >= field.grid.rows) continue;
            const cv::Vec2f d = field.at(x, y);
            moved[count++] = {p.x + dx + d[0], p.y + dy + d[1]};
        }
    }
    return count == 0 ? p : geometricMedian(std::span(moved.data(), count));
}

}  // namespace

ElasticSpec imgaugElastic(double alpha, double sigma, std::uint64_t seed)
{
    const int side = blurKernelSide(sigma);
    return {alpha, sigma, side, side, false, seed};
}

ElasticSpec torchElastic(std::uint64_t seed)
{
    return {20.0, 5.0, 17, 0, true, seed};
}

void fieldRows(FieldMemory& memory, cv::Size size, const ElasticSpec& spec, int part, int from, int to, cv::Mat& grid)
{
    const int radius = spec.kernel / 2, padded = size.width + 2 * spec.margin, paddedRows = size.height + 2 * spec.margin;
    const auto width = static_cast<std::size_t>(size.width);
    memory.weights.resize(static_cast<std::size_t>(spec.kernel));
    memory.taps.resize(static_cast<std::size_t>(spec.kernel));
    float total = 0.0F;
    for (int k = 0; k < spec.kernel; ++k) {
        const double d = (k - radius) / spec.sigma;
        total += memory.weights[static_cast<std::size_t>(k)] = static_cast<float>(std::exp(-0.5 * d * d));
    }
    for (float& w : memory.weights) w /= total;
    // noise of a row with the kernel's reach on both sides; beyond the noise's own margin it is mirrored
    const int reach = std::max(0, radius - spec.margin), begin = reach + spec.margin - radius;
    memory.noise.resize(static_cast<std::size_t>(padded + 2 * reach));
    memory.rows.resize(static_cast<std::size_t>(to - from + 2 * radius) * width);
    memory.line.resize(width);
    float* noise = memory.noise.data() + reach;
    for (int row = 0; row < to - from + 2 * radius; ++row) {
        const int y = cv::borderInterpolate(from + row - radius + spec.margin, paddedRows, cv::BORDER_REFLECT_101);
        vec::uniformNoise(noise, padded, spec.seed + static_cast<std::uint64_t>(part), static_cast<std::uint32_t>(y) * static_cast<std::uint32_t>(padded));
        for (int i = 1; i <= reach; ++i) {
            noise[-i] = noise[cv::borderInterpolate(-i, padded, cv::BORDER_REFLECT_101)];
            noise[padded - 1 + i] = noise[cv::borderInterpolate(padded - 1 + i, padded, cv::BORDER_REFLECT_101)];
        }
        for (int k = 0; k < spec.kernel; ++k) memory.taps[static_cast<std::size_t>(k)] = memory.noise.data() + begin + k;
        vec::weightedRows(memory.rows.data() + static_cast<std::size_t>(row) * width, size.width, memory.taps.data(), memory.weights.data(), spec.kernel, 1.0F);
    }
    for (int y = from; y < to; ++y) {
        for (int k = 0; k < spec.kernel; ++k) memory.taps[static_cast<std::size_t>(k)] = memory.rows.data() + static_cast<std::size_t>(y - from + k) * width;
        vec::weightedRows(memory.line.data(), size.width, memory.taps.data(), memory.weights.data(), spec.kernel, static_cast<float>(spec.alpha));
        float* d = grid.ptr<float>(y);
        if (spec.diagonal) for (int x = 0; x < size.width; ++x) d[2 * x] = d[2 * x + 1] = memory.line[static_cast<std::size_t>(x)];
        else for (int x = 0; x < size.width; ++x) d[2 * x + part] = memory.line[static_cast<std::size_t>(x)];
    }
}

Displacement elasticField(cv::Size size, const ElasticSpec& spec)
{
    Displacement field;
    field.grid.create(size, CV_32FC2);
    // the work of a stripe: a few rows more than it has, because the kernel reaches over its ends
    inStripes(size.height, size.width, [&](int from, int to) {
        FieldMemory memory;
        for (int part = 0; part < (spec.diagonal ? 1 : 2); ++part) fieldRows(memory, size, spec, part, from, to, field.grid);
    });
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
        if (p.x >= 0 && p.y >= 0 && p.x < field.grid.cols && p.y < field.grid.rows) p = displaced(p, field);
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
        const cv::Rect all(cv::Point(0, 0), field.size());
        const cv::Rect near = drawn && p.x < field.grid.cols + kReach && p.y < field.grid.rows + kReach
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
