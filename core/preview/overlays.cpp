// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/preview.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace pt::preview {
namespace {

/// Okabe and Ito's colours (safe for colour-blind readers), then hues by the golden angle.
constexpr int kOkabeIto[][3] = {{230, 159, 0}, {86, 180, 233}, {0, 158, 115}, {240, 228, 66}, {0, 114, 178}, {213, 94, 0}, {204, 121, 167}};

cv::Scalar hue(double degrees, double value)
{
    cv::Mat hsv(1, 1, CV_8UC3, cv::Scalar(std::fmod(degrees + 720.0, 360.0) / 2.0, 190, 255.0 * value));
    cv::Mat rgb;
    cv::cvtColor(hsv, rgb, cv::COLOR_HSV2RGB);
    const auto& p = rgb.at<cv::Vec3b>(0, 0);
    return {double(p[0]), double(p[1]), double(p[2])};
}

/// A picture of one pixel per cell, enlarged so that each cell covers its stride.
cv::Mat enlarged(const cv::Mat& cells, cv::Size input, int stride)
{
    cv::Mat large;
    cv::resize(cells, large, cv::Size(cells.cols * stride, cells.rows * stride), 0, 0, cv::INTER_NEAREST);
    cv::Mat out = cv::Mat::zeros(input, CV_8UC4);
    const cv::Rect common(0, 0, std::min(input.width, large.cols), std::min(input.height, large.rows));
    large(common).copyTo(out(common));
    return out;
}

}  // namespace

cv::Scalar partColour(int part)
{
    constexpr int n = static_cast<int>(std::size(kOkabeIto));
    if (part < 0) return {255, 255, 255};
    if (part < n) return {double(kOkabeIto[part][0]), double(kOkabeIto[part][1]), double(kOkabeIto[part][2])};
    return hue(part * 137.508, part % 2 == 0 ? 0.95 : 0.75);
}

cv::Mat scoreMapOverlay(const targets::Targets& targets, cv::Size input, int stride, int part)
{
    cv::Mat cells = cv::Mat::zeros(targets.mapSize, CV_8UC4);
    for (std::size_t k = 0; k < targets.scoreMap.size(); ++k) {
        if (part >= 0 && k != static_cast<std::size_t>(part)) continue;
        const cv::Scalar colour = partColour(static_cast<int>(k));
        for (int y = 0; y < cells.rows; ++y) {
            for (int x = 0; x < cells.cols; ++x) {
                const float v = targets.scoreMap[k].at<float>(y, x);
                if (v < 0.01F) continue;
                cells.at<cv::Vec4b>(y, x) = {cv::saturate_cast<uchar>(colour[0]), cv::saturate_cast<uchar>(colour[1]), cv::saturate_cast<uchar>(colour[2]),
                                             cv::saturate_cast<uchar>(170.0F * v)};
            }
        }
    }
    return enlarged(cells, input, stride);
}

cv::Mat pafOverlay(const targets::Targets& targets, cv::Size input, int stride, int edge)
{
    cv::Mat cells = cv::Mat::zeros(targets.mapSize, CV_8UC4);
    for (std::size_t e = 0; 2 * e + 1 < targets.paf.size(); ++e) {
        if (edge >= 0 && e != static_cast<std::size_t>(edge)) continue;
        for (int y = 0; y < cells.rows; ++y) {
            for (int x = 0; x < cells.cols; ++x) {
                const float fx = targets.paf[2 * e].at<float>(y, x);
                const float fy = targets.paf[2 * e + 1].at<float>(y, x);
                const double strength = std::min(1.0, std::hypot(static_cast<double>(fx), static_cast<double>(fy)));
                auto& cell = cells.at<cv::Vec4b>(y, x);
                const auto alpha = cv::saturate_cast<uchar>(200.0 * strength);
                if (strength < 0.01 || alpha <= cell[3]) continue;   // where bands of several limbs cross, the stronger one is seen
                const cv::Scalar colour = hue(std::atan2(fy, fx) * 180.0 / CV_PI, 1.0);
                cell = {cv::saturate_cast<uchar>(colour[0]), cv::saturate_cast<uchar>(colour[1]), cv::saturate_cast<uchar>(colour[2]), alpha};
            }
        }
    }
    return enlarged(cells, input, stride);
}

cv::Mat locrefOverlay(const targets::Targets& targets, cv::Size input, int stride, int part, double locrefStdev)
{
    cv::Mat out = cv::Mat::zeros(input, CV_8UC4);
    for (std::size_t k = 0; 2 * k + 1 < targets.locref.size(); ++k) {
        if (part >= 0 && k != static_cast<std::size_t>(part)) continue;
        const cv::Scalar c = partColour(static_cast<int>(k));
        const cv::Scalar colour(c[0], c[1], c[2], 235);
        for (int y = 0; y < targets.mapSize.height; ++y) {
            for (int x = 0; x < targets.mapSize.width; ++x) {
                if (targets.scoreMap[k].at<float>(y, x) < 0.5F) continue;
                const cv::Point2d from(x * stride + stride / 2.0, y * stride + stride / 2.0);
                const cv::Point2d to = from + locrefStdev * cv::Point2d(targets.locref[2 * k].at<float>(y, x), targets.locref[2 * k + 1].at<float>(y, x));
                constexpr double kSubPixel = 16.0;
                cv::line(out, from * kSubPixel, to * kSubPixel, colour, 1, cv::LINE_AA, 4);
                cv::circle(out, from * kSubPixel, cvRound(1.6 * kSubPixel), colour, cv::FILLED, cv::LINE_AA, 4);
            }
        }
    }
    return out;
}

}  // namespace pt::preview
