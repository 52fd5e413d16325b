// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/operations.h"
#include "core/augment/pipeline.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace pt::augment {
namespace {

/// (1 - alpha) * identity + alpha * effect, CV_32FC1.
cv::Mat blended(const cv::Matx33d& effect, double alpha)
{
    const cv::Matx33d identity(0, 0, 0, 0, 1, 0, 0, 0, 0);
    cv::Mat kernel;
    cv::Mat(identity * (1.0 - alpha) + effect * alpha).convertTo(kernel, CV_32F);
    return kernel;
}

}  // namespace

cv::Mat sharpenKernel(double alpha, double lightness)
{
    return blended({-1, -1, -1, -1, 8 + lightness, -1, -1, -1, -1}, alpha);
}

cv::Mat embossKernel(double alpha, double s)
{
    return blended({-1 - s, -s, 0, -s, 1, s, 0, s, 1 + s}, alpha);
}

cv::Mat edgeKernel(double alpha)
{
    return blended({0, 1, 0, 1, -4, 1, 0, 1, 0}, alpha);
}

cv::Mat motionBlurKernel(int k, double angleDegrees, double direction)
{
    if (k % 2 == 0) ++k;
    k = std::max(3, k);
    const double d = (std::clamp(direction, -1.0, 1.0) + 1.0) / 2.0;
    cv::Mat line = cv::Mat::zeros(k, k, CV_8UC1);
    for (int i = 0; i < k; ++i) {
        const double value = d + (1.0 - 2.0 * d) * i / (k - 1);
        line.at<uchar>(i, k / 2) = static_cast<uchar>(value * 255.0);  // the peer keeps the kernel as an 8-bit image and truncates
    }
    Points none;
    rotate(line, none, angleDegrees);
    cv::Mat kernel;
    line.convertTo(kernel, CV_32F, 1.0 / 255.0);
    const double sum = cv::sum(kernel)[0];
    if (sum > 0.0) kernel /= sum;
    return kernel;
}

cv::Mat torchMotionKernel(const std::array<double, 6>& unit)
{
    const int k = 3 + 2 * std::min(2, static_cast<int>(unit[0] * 3.0));
    const auto cell = [k](double u, int n) { return std::min(n - 1, static_cast<int>(u * n)); };
    const int x1 = cell(unit[1], k), x2 = cell(unit[2], k), y1 = cell(unit[3], k);
    int y2 = cell(unit[4], k);
    if (x1 == x2) {  // then the rows must differ: two of k without replacement
        y2 = cell(unit[4], k - 1);
        if (y2 >= y1) ++y2;
    }
    cv::Mat line = cv::Mat::zeros(k, k, CV_8UC1);
    cv::line(line, {x1, y1}, {x2, y2}, 1, 1);
    cv::Mat kernel;
    line.convertTo(kernel, CV_32F);
    const double sum = cv::sum(kernel)[0];
    for (int i = 0; i < k * k; ++i) kernel.ptr<float>()[i] /= static_cast<float>(sum);
    return kernel;
}

void convolve(cv::Mat& image, const cv::Mat& kernel)
{
    cv::Mat out;
    cv::filter2D(image, out, -1, kernel, cv::Point(-1, -1), 0.0, cv::BORDER_REFLECT_101 | cv::BORDER_ISOLATED);
    image = out;
}

}  // namespace pt::augment
