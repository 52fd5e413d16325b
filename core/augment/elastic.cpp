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

namespace {

constexpr int kStrip = 256;   ///< Columns at a time: the rows that a kernel needs then stay near the processor.

/// Numbers first .. first + n - 1 of a row of noise, counted from the row's start; beyond its ends it is mirrored.
void noiseRow(float* out, int first, int n, int length, std::uint64_t seed, std::uint32_t rowStart)
{
    const int begin = std::clamp(first, 0, length), end = std::clamp(first + n, 0, length);
    if (begin < end) vec::uniformNoise(out + (begin - first), end - begin, seed, rowStart + static_cast<std::uint32_t>(begin));
    const auto mirrored = [&](int i) {
        const int at = cv::borderInterpolate(i, length, cv::BORDER_REFLECT_101);
        if (at >= begin && at < end) out[i - first] = out[at - first];
        else vec::uniformNoise(out + (i - first), 1, seed, rowStart + static_cast<std::uint32_t>(at));
    };
    for (int i = first; i < begin; ++i) mirrored(i);
    for (int i = std::max(end, first); i < first + n; ++i) mirrored(i);
}

}  // namespace

void fieldRows(FieldMemory& memory, cv::Size size, const ElasticSpec& spec, int from, int to, cv::Mat& grid)
{
    const int radius = spec.kernel / 2, padded = size.width + 2 * spec.margin, paddedRows = size.height + 2 * spec.margin;
    const auto kernel = static_cast<std::size_t>(spec.kernel);
    memory.weights.resize(kernel);
    memory.taps.resize(kernel);
    float total = 0.0F;
    for (int k = 0; k < spec.kernel; ++k) {
        const double d = (k - radius) / spec.sigma;
        total += memory.weights[static_cast<std::size_t>(k)] = static_cast<float>(std::exp(-0.5 * d * d));
    }
    for (float& w : memory.weights) w /= total;
    constexpr auto kColumns = static_cast<std::size_t>(kStrip);
    const std::size_t parts = spec.diagonal ? 1 : 2;
    memory.noise.resize(kColumns + kernel);
    memory.rows.resize(parts * kernel * kColumns);   // a ring of smoothed rows, of each part
    memory.line.resize(2 * kColumns);
    for (int left = 0; left < size.width; left += kStrip) {
        const int columns = std::min(kStrip, size.width - left);
        for (int row = from - radius; row < to + radius; ++row) {
            const int noiseY = cv::borderInterpolate(row + spec.margin, paddedRows, cv::BORDER_REFLECT_101), y = row - radius;
            const auto slot = static_cast<std::size_t>(row - from + radius) % kernel;
            for (std::size_t part = 0; part < parts; ++part) {
                float* ring = memory.rows.data() + part * kernel * kColumns;
                noiseRow(memory.noise.data(), left + spec.margin - radius, columns + spec.kernel - 1, padded, spec.seed + part,
                         static_cast<std::uint32_t>(noiseY) * static_cast<std::uint32_t>(padded));
                for (std::size_t k = 0; k < kernel; ++k) memory.taps[k] = memory.noise.data() + k;
                vec::weightedRows(ring + slot * kColumns, columns, memory.taps.data(), memory.weights.data(), spec.kernel, 1.0F);
                if (y < from) continue;
                for (std::size_t k = 0; k < kernel; ++k) memory.taps[k] = ring + (static_cast<std::size_t>(y - from) + k) % kernel * kColumns;
                vec::weightedRows(memory.line.data() + part * kColumns, columns, memory.taps.data(), memory.weights.data(), spec.kernel, static_cast<float>(spec.alpha));
            }
            if (y >= from) vec::interleave(grid.ptr<float>(y) + 2 * left, memory.line.data(), memory.line.data() + (parts - 1) * kColumns, columns);
        }
    }
}

Displacement elasticField(cv::Size size, const ElasticSpec& spec)
{
    Displacement field;
    field.grid.create(size, CV_32FC2);
    // the work of a stripe: a few rows more than it has, because the kernel reaches over its ends
    inStripes(size.height, size.width, [&](int from, int to) {
        FieldMemory memory;
        fieldRows(memory, size, spec, from, to, field.grid);
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
