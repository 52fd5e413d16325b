// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An answer as one picture, for the command line and for files.
#include "core/preview/preview.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pt::preview {
namespace {

constexpr int kGap = 8;
constexpr double kSubPixel = 16.0;
const cv::Scalar kBackground(96, 96, 96);

void marker(cv::Mat& image, const cv::Point2d& p, int individual, const cv::Scalar& colour, double size)
{
    const cv::Point2d c = (p - cv::Point2d(0.5, 0.5)) * kSubPixel;   // label coordinates count from the pixel's corner
    const auto at = [&](double dx, double dy) { return cv::Point(cvRound(c.x + dx * size * kSubPixel), cvRound(c.y + dy * size * kSubPixel)); };
    const auto shape = [&](std::vector<cv::Point> corners) {
        cv::polylines(image, std::vector<std::vector<cv::Point>>{corners}, true, {0, 0, 0}, 2, cv::LINE_AA, 4);
        cv::fillConvexPoly(image, corners, colour, cv::LINE_AA, 4);
    };
    switch (individual % 4) {   // individuals by shape, parts by colour
    case 0:
        cv::circle(image, c, cvRound((size + 1.0) * kSubPixel), {0, 0, 0}, cv::FILLED, cv::LINE_AA, 4);
        cv::circle(image, c, cvRound(size * kSubPixel), colour, cv::FILLED, cv::LINE_AA, 4);
        break;
    case 1: shape({at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)}); break;
    case 2: shape({at(0, -1.3), at(1.2, 0.9), at(-1.2, 0.9)}); break;
    default: shape({at(0, -1.4), at(1.4, 0), at(0, 1.4), at(-1.4, 0)}); break;
    }
}

void drawLabels(cv::Mat& image, const dataset::Annotations& labels, const std::vector<std::array<int, 2>>& skeleton)
{
    const double size = std::clamp(std::sqrt(image.cols * static_cast<double>(image.rows)) / 130.0, 2.0, 8.0);
    for (int i = 0; i < labels.individuals; ++i) {
        for (const auto& [a, b] : skeleton) {
            if (a >= labels.parts || b >= labels.parts) continue;
            const auto& p = labels.at(i, a);
            const auto& q = labels.at(i, b);
            if (!dataset::Annotations::isLabeled(p) || !dataset::Annotations::isLabeled(q)) continue;
            const cv::Point2d half(0.5, 0.5);
            cv::line(image, (p - half) * kSubPixel, (q - half) * kSubPixel, {0, 0, 0}, 3, cv::LINE_AA, 4);
            cv::line(image, (p - half) * kSubPixel, (q - half) * kSubPixel, {235, 235, 235}, 1, cv::LINE_AA, 4);
        }
        for (int k = 0; k < labels.parts; ++k) {
            const auto& p = labels.at(i, k);
            if (dataset::Annotations::isLabeled(p)) marker(image, p, i, partColour(k), size);
        }
    }
}

void blend(cv::Mat& image, const cv::Mat& rgba)
{
    for (int y = 0; y < image.rows; ++y) {
        for (int x = 0; x < image.cols; ++x) {
            const auto& o = rgba.at<cv::Vec4b>(y, x);
            if (o[3] == 0) continue;
            auto& p = image.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c) p[c] = cv::saturate_cast<uchar>(p[c] + (o[c] - p[c]) * o[3] / 255.0);
        }
    }
}

void stamp(cv::Mat& image, const std::string& text)
{
    const double scale = std::max(0.4, image.cols / 900.0);
    cv::putText(image, text, {8, image.rows - 10}, cv::FONT_HERSHEY_SIMPLEX, scale, {0, 0, 0}, 4, cv::LINE_AA);
    cv::putText(image, text, {8, image.rows - 10}, cv::FONT_HERSHEY_SIMPLEX, scale, {255, 255, 255}, 1, cv::LINE_AA);
}

cv::Mat drawn(const DrawResult& draw, const Answer& answer, const Request& request)
{
    cv::Mat image = draw.sample.image.clone();
    const int stride = request.config.stride;
    switch (answer.view) {
    case View::ScoreMap: blend(image, scoreMapOverlay(draw.targets, image.size(), stride, -1)); break;
    case View::Paf: blend(image, pafOverlay(draw.targets, image.size(), stride, -1)); break;
    case View::Locref: blend(image, locrefOverlay(draw.targets, image.size(), stride, -1, request.config.locrefStdev)); break;
    default: break;
    }
    if (answer.view != View::Locref) drawLabels(image, draw.sample.labels, request.project->info.skeleton);
    if (draw.sample.skipped) stamp(image, "SKIPPED: " + draw.sample.skipReason.english());
    return image;
}

cv::Mat cropsPicture(const Answer& answer, const Request& request)
{
    cv::Mat image = answer.before.clone();
    cv::Mat heat;
    cv::resize(answer.crops.heat, heat, image.size(), 0, 0, cv::INTER_LINEAR);
    for (int y = 0; y < image.rows; ++y) {
        for (int x = 0; x < image.cols; ++x) {
            const double h = std::clamp(static_cast<double>(heat.at<float>(y, x)), 0.0, 1.0);
            auto& p = image.at<cv::Vec3b>(y, x);
            const double colour[3] = {255.0 * h, 140.0 * h * h, 40.0};
            for (int c = 0; c < 3; ++c) p[c] = cv::saturate_cast<uchar>(0.5 * p[c] + 0.5 * colour[c]);
        }
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(6, answer.crops.examples.size()); ++i) cv::rectangle(image, answer.crops.examples[i], {255, 255, 255}, 1, cv::LINE_AA);
    drawLabels(image, answer.beforeLabels, request.project->info.skeleton);
    char text[160];
    std::snprintf(text, sizeof text, "%.1f %% of the labels kept, %.1f %% of the animals cut, %.1f %% lost", 100 * answer.crops.keypointsKept,
                  100 * answer.crops.animalsCut, 100 * answer.crops.animalsLost);
    stamp(image, text);
    return image;
}

/// Pictures in a grid, each fitted into a cell of the largest one's size.
cv::Mat grid(const std::vector<cv::Mat>& pictures, int columns)
{
    int w = 1, h = 1;
    for (const auto& p : pictures) w = std::max(w, p.cols), h = std::max(h, p.rows);
    const int rows = (static_cast<int>(pictures.size()) + columns - 1) / columns;
    const double fit = std::min(1.0, 4000.0 / std::max(columns * w, rows * h));
    w = std::max(1, static_cast<int>(w * fit));
    h = std::max(1, static_cast<int>(h * fit));
    cv::Mat out(rows * (h + kGap) + kGap, columns * (w + kGap) + kGap, CV_8UC3, kBackground);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        cv::Mat picture = pictures[i];
        if (fit < 1.0) cv::resize(pictures[i], picture, cv::Size(), fit, fit, cv::INTER_AREA);
        const int x = static_cast<int>(i) % columns * (w + kGap) + kGap + (w - picture.cols) / 2;
        const int y = static_cast<int>(i) / columns * (h + kGap) + kGap + (h - picture.rows) / 2;
        picture.copyTo(out(cv::Rect(x, y, picture.cols, picture.rows)));
    }
    return out;
}

}  // namespace

cv::Mat render(const Answer& answer, const Request& request)
{
    if (answer.view == View::Crops) return grid({cropsPicture(answer, request)}, 1);
    std::vector<cv::Mat> pictures;
    for (const auto& draw : answer.draws) pictures.push_back(drawn(draw, answer, request));
    if (pictures.empty()) return cv::Mat(64, 64, CV_8UC3, kBackground);
    if (pictures.size() > 1) return grid(pictures, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(pictures.size())))));
    cv::Mat before = answer.before.clone();
    drawLabels(before, answer.beforeLabels, request.project->info.skeleton);
    if (answer.draws[0].sample.crop.area() > 0) cv::rectangle(before, answer.draws[0].sample.crop, {255, 255, 255}, 2, cv::LINE_AA);
    return grid({before, pictures[0]}, 2);
}

}  // namespace pt::preview
