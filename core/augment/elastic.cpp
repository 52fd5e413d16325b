// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/elastic.h"

#include "core/augment/operations.h"
#include "core/augment/sampling.h"

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

constexpr int kReach = 16;   // px around a label that decide where it goes

/// The field around a point, for labels: a few hundred numbers in memory of the thread.
class Near final
{
public:
    Near(const Displacement& field, const cv::Rect& around) : m_region(around & cv::Rect(cv::Point(0, 0), field.size))
    {
        thread_local FieldMemory memory;
        thread_local std::vector<cv::Vec2f> values;
        values.resize(static_cast<std::size_t>((2 * kReach + 2) * (2 * kReach + 2)));
        m_grid = cv::Mat(m_region.size(), CV_32FC2, values.data());
        if (!m_region.empty()) fieldInto(memory, field, m_region, m_grid);
    }
    const cv::Rect& region() const { return m_region; }
    cv::Vec2f at(int x, int y) const { return m_grid.at<cv::Vec2f>(y - m_region.y, x - m_region.x); }

private:
    cv::Rect m_region;
    cv::Mat m_grid;
};

/// A keypoint is estimated anew from the 25 pixels at Manhattan distance up to 3: whole pixels, so that its fraction is lost as in the peer.
cv::Point2d displaced(const cv::Point2d& p, const Displacement& field)
{
    constexpr int kRadius = 3;
    const Near near(field, cv::Rect(cvRound(p.x) - kRadius - 1, cvRound(p.y) - kRadius - 1, 2 * kRadius + 3, 2 * kRadius + 3));
    std::array<cv::Point2d, 25> moved;
    std::size_t count = 0;
    for (int dy = -kRadius; dy <= kRadius; ++dy) {
        for (int dx = -kRadius + std::abs(dy); dx <= kRadius - std::abs(dy); ++dx) {
            const int x = cvRound(p.x + dx);
            const int y = cvRound(p.y + dy);
            if (!near.region().contains({x, y})) continue;
            const cv::Vec2f d = near.at(x, y);
            moved[count++] = {x + static_cast<double>(d[0]), y + static_cast<double>(d[1])};
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

void gaussianWeights(const ElasticSpec& spec, std::vector<std::int16_t>& weights)
{
    constexpr double kOne = 32768.0;
    const int radius = spec.kernel / 2;
    const auto height = [&](int k) { return std::exp(-0.5 * k * k / (spec.sigma * spec.sigma)); };
    double total = 1.0;
    for (int k = 1; k <= radius; ++k) total += 2.0 * height(k);
    weights.resize(static_cast<std::size_t>(spec.kernel));
    int rest = static_cast<int>(kOne);
    for (int k = radius; k > 0; --k) {
        const auto w = static_cast<std::int16_t>(std::lround(kOne * height(k) / total));
        weights[static_cast<std::size_t>(radius - k)] = weights[static_cast<std::size_t>(radius + k)] = w;
        rest -= 2 * w;
    }
    weights[static_cast<std::size_t>(radius)] = static_cast<std::int16_t>(std::clamp(rest, 0, 32767));   // what is left: they never make more than one
}

void noiseRow(std::int16_t* a, std::int16_t* b, int first, int n, int length, std::uint64_t seed, std::uint32_t rowStart)
{
    const int begin = std::clamp(first, 0, length), end = std::clamp(first + n, 0, length);
    if (begin < end) vec::uniformPairs(a + (begin - first), b + (begin - first), end - begin, seed, rowStart + static_cast<std::uint32_t>(begin));
    const auto mirrored = [&](int i) {
        const int at = cv::borderInterpolate(i, length, cv::BORDER_REFLECT_101);
        if (at >= begin && at < end) a[i - first] = a[at - first], b[i - first] = b[at - first];
        else vec::uniformPairs(a + (i - first), b + (i - first), 1, seed, rowStart + static_cast<std::uint32_t>(at));
    };
    for (int i = first; i < begin; ++i) mirrored(i);
    for (int i = std::max(end, first); i < first + n; ++i) mirrored(i);
}

void fieldInto(FieldMemory& memory, const Displacement& field, const cv::Rect& region, cv::Mat& grid)
{
    eachFieldRow(memory, field, region, [&](int y, int left, int columns, const float* dx, const float* dy) {
        vec::interleave(grid.ptr<float>(y - region.y) + 2 * (left - region.x), dx, dy, columns);
    });
}

void wholeFieldInto(FieldMemory& memory, const Displacement& field, const cv::Rect& region, cv::Mat& grid)
{
    eachWholeRow(memory, field, region, [&](int y, int left, int columns, const std::int16_t* dx, const std::int16_t* dy) {
        vec::interleave(grid.ptr<std::int16_t>(y - region.y) + 2 * (left - region.x), dx, dy, columns);
    });
}

cv::Mat fieldGrid(const Displacement& field)
{
    cv::Mat grid(field.size, CV_32FC2);
    FieldMemory memory;
    fieldInto(memory, field, cv::Rect(cv::Point(0, 0), field.size), grid);
    return grid;
}

void warpBy(cv::Mat& image, const Displacement& field, double sign)
{
    cv::Mat out(image.size(), image.type());
    const Pixels source{image.data, image.step[0], image.cols, image.rows};
    const auto s = static_cast<float>(sign);
    // the work of a stripe: a few rows of the field more than it has, because the kernel reaches over its ends
    inStripes(image.rows, image.cols, [&](int from, int to) {
        FieldMemory memory;
        std::array<int, 2 * kFieldStrip> places;
        int *px = places.data(), *py = px + kFieldStrip;
        eachFieldRow(memory, field, cv::Rect(0, from, image.cols, to - from), [&](int y, int left, int columns, const float* dx, const float* dy) {
            vec::placesOf(px, py, dx, dy, columns, static_cast<float>(left), static_cast<float>(y), s);
            cubicRow(out.ptr(y) + 3 * left, columns, source, px, py, bytesAhead(cv::Matx23d::eye(), source));
        });
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
    // alpha 20 moves by 3 px at most in practice; a pixel that came from further than kReach would be lost
    for (auto& p : points) {
        cv::Point2d sum(0, 0);
        int count = 0;
        const bool drawn = p.x > 0.0 && p.y > 0.0;   // false for NaN as well
        const cv::Rect all(cv::Point(0, 0), field.size);
        const bool inReach = drawn && p.x < field.size.width + kReach && p.y < field.size.height + kReach;
        const Near near(field, inReach ? cv::Rect(static_cast<int>(p.x) - kReach, static_cast<int>(p.y) - kReach, 2 * kReach + 2, 2 * kReach + 2) : cv::Rect());
        const cv::Rect& region = near.region();
        for (int y = region.y; y < region.y + region.height; ++y) {
            for (int x = region.x; x < region.x + region.width; ++x) {
                const cv::Vec2f d = near.at(x, y);
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
