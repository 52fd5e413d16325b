// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/draw.h"
#include "core/augment/operations.h"
#include "core/augment/pipeline.h"
#include "core/base/single.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace pt::augment {
namespace {

constexpr int kLargestSide = 99;

/// Memory for the kernel of a draw; the next draw of the thread writes over it.
float* kernelMemory()
{
    thread_local std::array<float, kLargestSide * kLargestSide> memory;
    return memory.data();
}

/// (1 - alpha) * identity + alpha * effect, rounded as the peer rounds it: arguments and matrices are single precision there. A sum of
/// pixels may be an exact half, whose rounding hangs on the last bit of the kernel.
cv::Mat blended(const std::array<double, 9>& effect, double alpha)
{
    float* kernel = kernelMemory();
    const auto part = static_cast<float>(alpha), rest = static_cast<float>(1.0 - static_cast<double>(part));
    for (std::size_t i = 0; i < 9; ++i) kernel[i] = (i == 4 ? rest : 0.0F) + part * static_cast<float>(effect[i]);
    return {3, 3, CV_32FC1, kernel};
}

/// Divides k x k numbers by their sum.
cv::Mat normalisedKernel(float* kernel, int k)
{
    double sum = 0.0;
    for (int i = 0; i < k * k; ++i) sum += kernel[i];
    for (int i = 0; i < k * k && sum > 0.0; ++i) kernel[i] = static_cast<float>(kernel[i] / sum);
    return {k, k, CV_32FC1, kernel};
}

/// A line of one pixel's width, both ends included, as cv::line draws it.
void drawLine(float* cells, int k, cv::Point from, cv::Point to)
{
    cv::Mat picture(k, k, CV_32FC1, cells);
    picture.setTo(0.0F);
    cv::LineIterator line(picture, from, to);
    for (int i = 0; i < line.count; ++i, ++line) *reinterpret_cast<float*>(*line) = 1.0F;
}

}  // namespace

namespace scratch {

cv::Mat sharpenKernel(double alpha, double lightness) { return blended({-1, -1, -1, -1, 8 + single(lightness), -1, -1, -1, -1}, alpha); }
cv::Mat embossKernel(double alpha, double strength)
{
    const double s = single(strength);
    return blended({-1 - s, -s, 0, -s, 1, s, 0, s, 1 + s}, alpha);
}
cv::Mat edgeKernel(double alpha) { return blended({0, 1, 0, 1, -4, 1, 0, 1, 0}, alpha); }

cv::Mat motionBlurKernel(int k, double angleDegrees, double direction, int order)
{
    if (k % 2 == 0) ++k;
    k = std::clamp(k, 3, kLargestSide);
    const double d = (std::clamp(single(direction), -1.0, 1.0) + 1.0) / 2.0, last = 1.0 - d, step = (last - d) / (k - 1);
    std::array<int, kLargestSide> line;
    for (int i = 0; i < k; ++i) {
        const auto value = static_cast<float>(i == k - 1 ? last : i * step + d);
        line[static_cast<std::size_t>(i)] = static_cast<uchar>(value * 255.0F);  // the peer keeps the kernel as an 8-bit image and truncates
    }
    if (order != 1) {   // seldom asked for
        cv::Mat column = cv::Mat::zeros(k, k, CV_8UC1), turned;
        for (int i = 0; i < k; ++i) column.at<uchar>(i, k / 2) = static_cast<uchar>(line[static_cast<std::size_t>(i)]);
        cv::warpAffine(column, turned, cv::Mat(imgaugAffine({k, k}, angleDegrees, 1.0, 1.0).pixels), {k, k}, order == 0 ? cv::INTER_NEAREST : cv::INTER_CUBIC);
        turned.convertTo(cv::Mat(k, k, CV_32FC1, kernelMemory()), CV_32F, 1.0 / 255.0);
        return normalisedKernel(kernelMemory(), k);
    }
    // The column in the middle, turned as cv::warpAffine turns an 8-bit picture: places in 1/32 px, weights in 1/1024.
    cv::Matx23d m;
    cv::invertAffineTransform(imgaugAffine({k, k}, angleDegrees, 1.0, 1.0).pixels, m);
    const auto pixel = [&](int x, int y) { return x == k / 2 && y >= 0 && y < k ? line[static_cast<std::size_t>(y)] : 0; };
    const auto fixed = [](double v) { return cv::saturate_cast<int>(v * 1024.0); };
    float* kernel = kernelMemory();
    for (int y = 0; y < k; ++y) {
        const int x0 = fixed(m(0, 1) * y + m(0, 2)) + 16, y0 = fixed(m(1, 1) * y + m(1, 2)) + 16;
        for (int x = 0; x < k; ++x) {
            const int fx = (x0 + fixed(m(0, 0) * x)) >> 5, fy = (y0 + fixed(m(1, 0) * x)) >> 5;
            const int sx = fx >> 5, sy = fy >> 5, ax = fx & 31, ay = fy & 31;
            const int sum = pixel(sx, sy) * (32 - ax) * (32 - ay) + pixel(sx + 1, sy) * ax * (32 - ay) + pixel(sx, sy + 1) * (32 - ax) * ay + pixel(sx + 1, sy + 1) * ax * ay;
            kernel[y * k + x] = static_cast<float>((sum + 512) >> 10) / 255.0F;
        }
    }
    return normalisedKernel(kernel, k);
}

cv::Mat torchMotionKernel(const Units& unit)
{
    const int k = 3 + 2 * std::min(2, static_cast<int>(unit[0] * 3.0));
    const auto cell = [](double u, int n) { return std::min(n - 1, static_cast<int>(u * n)); };
    const int x1 = cell(unit[1], k), x2 = cell(unit[2], k), y1 = cell(unit[3], k);
    int y2 = cell(unit[4], k);
    if (x1 == x2) {  // then the rows must differ: two of k without replacement
        y2 = cell(unit[4], k - 1);
        if (y2 >= y1) ++y2;
    }
    drawLine(kernelMemory(), k, {x1, y1}, {x2, y2});
    return normalisedKernel(kernelMemory(), k);
}

}  // namespace scratch

cv::Mat sharpenKernel(double alpha, double lightness) { return scratch::sharpenKernel(alpha, lightness).clone(); }
cv::Mat embossKernel(double alpha, double strength) { return scratch::embossKernel(alpha, strength).clone(); }
cv::Mat edgeKernel(double alpha) { return scratch::edgeKernel(alpha).clone(); }
cv::Mat motionBlurKernel(int k, double angleDegrees, double direction, int order) { return scratch::motionBlurKernel(k, angleDegrees, direction, order).clone(); }
cv::Mat torchMotionKernel(const Units& unit) { return scratch::torchMotionKernel(unit).clone(); }

void convolve(cv::Mat& image, const cv::Mat& kernel)
{
    cv::Mat out(image.size(), image.type());
    constexpr int kDirect = 11 * 11;   // from here on OpenCV goes by the Fourier transform, whose rounding depends on the picture's size
    const cv::Mat whole(image.rows, image.cols, image.type(), image.data, image.step[0]);   // a crop's surroundings are none of its pixels
    const auto filter = [&](int from, int to) {
        cv::Mat target = out.rowRange(from, to);
        cv::filter2D(whole.rowRange(from, to), target, -1, kernel, cv::Point(-1, -1), 0.0, cv::BORDER_REFLECT_101);
    };
    if (kernel.total() < kDirect) inStripes(image.rows, image.cols, filter);
    else filter(0, image.rows);
    image = out;
}

}  // namespace pt::augment
