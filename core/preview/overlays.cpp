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

cv::Scalar directionColour(double degrees) { return hue(degrees, 1.0); }

cv::Mat directionWheel(int side)
{
    cv::Mat wheel = cv::Mat::zeros(side, side, CV_8UC4);
    const double centre = side / 2.0, radius = side / 2.0 - 1.0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double dx = x + 0.5 - centre, dy = y + 0.5 - centre;
            const double r = std::hypot(dx, dy);
            const double cover = std::clamp(radius - r + 0.5, 0.0, 1.0) * std::clamp(r - 0.45 * radius + 0.5, 0.0, 1.0);   // a ring with soft rims
            if (cover <= 0.0) continue;
            const cv::Scalar c = directionColour(std::atan2(dy, dx) * 180.0 / CV_PI);
            wheel.at<cv::Vec4b>(y, x) = {cv::saturate_cast<uchar>(c[0]), cv::saturate_cast<uchar>(c[1]), cv::saturate_cast<uchar>(c[2]), cv::saturate_cast<uchar>(255.0 * cover)};
        }
    }
    return wheel;
}

cv::Mat scoreMapOverlay(const targets::Targets& targets, cv::Size input, int stride, const std::set<int>& hidden)
{
    cv::Mat cells = cv::Mat::zeros(targets.mapSize, CV_8UC4);
    for (std::size_t k = 0; k < targets.scoreMap.size(); ++k) {
        if (hidden.contains(static_cast<int>(k))) continue;
        const cv::Scalar colour = partColour(static_cast<int>(k));
        for (int y = 0; y < cells.rows; ++y) {
            for (int x = 0; x < cells.cols; ++x) {
                const float v = targets.scoreMap[k].at<float>(y, x);
                auto& cell = cells.at<cv::Vec4b>(y, x);
                const auto alpha = cv::saturate_cast<uchar>(170.0F * v);
                if (v < 0.01F || alpha < cell[3]) continue;   // where bells of several parts meet, the stronger one is seen
                cell = {cv::saturate_cast<uchar>(colour[0]), cv::saturate_cast<uchar>(colour[1]), cv::saturate_cast<uchar>(colour[2]), alpha};
            }
        }
    }
    return enlarged(cells, input, stride);
}

cv::Mat pafOverlay(const targets::Targets& targets, cv::Size input, int stride, const std::set<int>& hidden)
{
    cv::Mat cells = cv::Mat::zeros(targets.mapSize, CV_8UC4);
    for (std::size_t e = 0; 2 * e + 1 < targets.paf.size(); ++e) {
        if (hidden.contains(static_cast<int>(e))) continue;
        for (int y = 0; y < cells.rows; ++y) {
            for (int x = 0; x < cells.cols; ++x) {
                const float fx = targets.paf[2 * e].at<float>(y, x);
                const float fy = targets.paf[2 * e + 1].at<float>(y, x);
                const double strength = std::min(1.0, std::hypot(static_cast<double>(fx), static_cast<double>(fy)));
                auto& cell = cells.at<cv::Vec4b>(y, x);
                const auto alpha = cv::saturate_cast<uchar>(200.0 * strength);
                if (strength < 0.01 || alpha <= cell[3]) continue;   // where bands of several limbs cross, the stronger one is seen
                const cv::Scalar colour = directionColour(std::atan2(fy, fx) * 180.0 / CV_PI);
                cell = {cv::saturate_cast<uchar>(colour[0]), cv::saturate_cast<uchar>(colour[1]), cv::saturate_cast<uchar>(colour[2]), alpha};
            }
        }
    }
    return enlarged(cells, input, stride);
}

cv::Mat overlapMarks(const LimbOverlap& overlap, cv::Size input, int stride)
{
    cv::Mat out = cv::Mat::zeros(input, CV_8UC4);
    constexpr int kHatch = 6;
    for (int row = 0; row < overlap.animals.rows; ++row) {
        for (int col = 0; col < overlap.animals.cols; ++col) {
            if (overlap.animals.at<uchar>(row, col) < 2) continue;
            const cv::Rect cell = cv::Rect(col * stride, row * stride, stride, stride) & cv::Rect(cv::Point(0, 0), input);
            for (int y = cell.y; y < cell.y + cell.height; ++y)
                for (int x = cell.x; x < cell.x + cell.width; ++x)
                    if ((x + y) % kHatch < 2) out.at<cv::Vec4b>(y, x) = (x + y) % kHatch == 0 ? cv::Vec4b(0, 0, 0, 255) : cv::Vec4b(255, 255, 255, 255);
        }
    }
    return out;
}

std::vector<LocrefArrow> locrefArrows(const config::PoseConfig& config, const targets::Targets& targets, const std::set<int>& hidden)
{
    std::vector<LocrefArrow> out;
    for (std::size_t k = 0; 2 * k + 1 < targets.locref.size() && k < targets.scoreMap.size(); ++k) {
        if (hidden.contains(static_cast<int>(k))) continue;
        for (int y = 0; y < targets.mapSize.height; ++y) {
            for (int x = 0; x < targets.mapSize.width; ++x) {
                const double dx = targets.locref[2 * k].at<float>(y, x), dy = targets.locref[2 * k + 1].at<float>(y, x);
                // Where vectors count is what the mask says; a mask of ones everywhere leaves those that were written.
                const bool masked = !targets.locrefMask.empty() && targets.locrefMask[2 * k].at<float>(y, x) < 0.5F;
                const bool counts = !masked && (dx != 0.0 || dy != 0.0);
                if (!counts) continue;
                const cv::Point2d from = targets::cellCentre(config, x, y);
                out.push_back({static_cast<int>(k), from, from + config.locrefStdev * cv::Point2d(dx, dy)});
            }
        }
    }
    return out;
}

cv::Mat locrefOverlay(const std::vector<LocrefArrow>& arrows, cv::Size input)
{
    constexpr double kSubPixel = 16.0;
    cv::Mat out = cv::Mat::zeros(input, CV_8UC4);
    for (const LocrefArrow& arrow : arrows) {
        const cv::Scalar c = partColour(arrow.part);
        const cv::Scalar colour(c[0], c[1], c[2], 235);
        cv::line(out, arrow.from * kSubPixel, arrow.to * kSubPixel, colour, 1, cv::LINE_AA, 4);
        cv::circle(out, arrow.from * kSubPixel, cvRound(1.6 * kSubPixel), colour, cv::FILLED, cv::LINE_AA, 4);
    }
    return out;
}

Result<LimbOverlap> limbOverlap(const config::PoseConfig& config, const dataset::Annotations& labels, cv::Size input, double scale)
{
    LimbOverlap out;
    cv::Mat perLimb;   // animals of the limb at hand
    std::vector<std::vector<cv::Mat>> bands;   // [animal][limb]: cells with a band
    for (int i = 0; i < labels.individuals; ++i) {
        dataset::Annotations one(1, labels.parts);
        for (int k = 0; k < labels.parts; ++k) one.at(0, k) = labels.at(i, k);
        if (one.labeledCount() < 2) continue;
        const auto made = targets::makeTargets(config, one, input, scale);
        if (!made) return made.error();
        if (out.limbs.empty()) {
            out.limbs = cv::Mat::zeros(made->mapSize, CV_8UC1);
            out.animals = cv::Mat::zeros(made->mapSize, CV_8UC1);
        }
        std::vector<cv::Mat> limbs;
        for (std::size_t e = 0; 2 * e + 1 < made->paf.size(); ++e) {
            cv::Mat band;
            cv::bitwise_or(made->paf[2 * e] != 0, made->paf[2 * e + 1] != 0, band);
            limbs.push_back(band);
            cv::add(out.limbs, cv::Scalar(1), out.limbs, band);
        }
        bands.push_back(std::move(limbs));
    }
    if (out.limbs.empty()) return out;
    for (std::size_t e = 0; !bands.empty() && e < bands.front().size(); ++e) {
        perLimb = cv::Mat::zeros(out.limbs.size(), CV_8UC1);
        for (const auto& animal : bands) cv::add(perLimb, cv::Scalar(1), perLimb, animal[e]);
        cv::max(out.animals, perLimb, out.animals);
    }
    out.covered = cv::countNonZero(out.limbs);
    out.severalLimbs = cv::countNonZero(out.limbs > 1);
    out.overwritten = cv::countNonZero(out.animals > 1);
    return out;
}

}  // namespace pt::preview
