// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An answer as one picture, for the command line and for files.
#include "core/preview/figures.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pt::preview {
namespace {

constexpr int kGap = 8;
constexpr double kSubPixel = 16.0;
const cv::Scalar& kBackground = kBehindPictures;

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

void stamp(cv::Mat& image, const std::string& text, bool top = false)
{
    if (text.empty()) return;
    double scale = std::clamp(image.cols / 900.0, 0.35, 1.0);
    int below = 0;
    const int width = cv::getTextSize(text, cv::FONT_HERSHEY_SIMPLEX, scale, 1, &below).width;
    scale = std::max(0.3, scale * std::min(1.0, (image.cols - 16.0) / std::max(1, width)));
    const cv::Point at(8, top ? cvRound(10 + 22 * scale) : image.rows - 10);
    cv::putText(image, text, at, cv::FONT_HERSHEY_SIMPLEX, scale, {0, 0, 0}, 3, cv::LINE_AA);
    cv::putText(image, text, at, cv::FONT_HERSHEY_SIMPLEX, scale, {255, 255, 255}, 1, cv::LINE_AA);
}

/// Puts RGBA onto a corner of a picture.
void stampWheel(cv::Mat& image)
{
    const int side = std::min({64, image.cols / 4, image.rows / 4});
    if (side < 16) return;
    cv::Mat corner = image(cv::Rect(image.cols - side - 6, 6, side, side));
    blend(corner, directionWheel(side));
}

dataset::Annotations shown(dataset::Annotations labels, const std::set<int>& hidden)
{
    for (int i = 0; i < labels.individuals; ++i)
        for (const int k : hidden)
            if (k >= 0 && k < labels.parts) labels.at(i, k) = {dataset::Annotations::kMissing, dataset::Annotations::kMissing};
    return labels;
}

/// OpenCV's letters know ASCII only.
std::string ascii(const Message& message)
{
    std::string out;
    for (const char c : message.english()) {
        if (static_cast<unsigned char>(c) < 128) out += c;
        else if (static_cast<unsigned char>(c) == 0xC2 || static_cast<unsigned char>(c) == 0xC3) continue;
        else out += static_cast<unsigned char>(c) == 0xB0 ? " deg" : static_cast<unsigned char>(c) == 0x97 ? "x" : "";
    }
    return out;
}

/// One draw with its overlays, `zoom` pixels for each of the input: overlays stay sharp.
cv::Mat drawn(const DrawResult& draw, const Answer& answer, const Request& request, int zoom = 1)
{
    cv::Mat image = draw.sample.image.clone();
    if (answer.coarse * zoom > 1) cv::resize(image, image, cv::Size(), answer.coarse * zoom, answer.coarse * zoom, cv::INTER_NEAREST);
    const int stride = request.config.stride * zoom;
    switch (answer.view) {
    case View::ScoreMap: blend(image, scoreMapOverlay(draw.targets, image.size(), stride, request.hiddenParts)); break;
    case View::Paf:
        blend(image, pafOverlay(draw.targets, image.size(), stride, request.hiddenEdges));
        if (answer.overlap) blend(image, overlapMarks(*answer.overlap, image.size(), stride));
        break;
    case View::Locref: {
        auto arrows = locrefArrows(request.config, draw.targets, request.hiddenParts);
        for (auto& arrow : arrows) arrow.from *= static_cast<double>(zoom), arrow.to *= static_cast<double>(zoom);
        blend(image, locrefOverlay(arrows, image.size()));
        break;
    }
    default: break;
    }
    dataset::Annotations labels = shown(draw.sample.labels, request.hiddenParts);
    for (auto& p : labels.points) p *= static_cast<double>(zoom);
    if (answer.view != View::Locref) drawLabels(image, labels, request.project->info.skeleton);
    if (answer.view == View::Paf) stampWheel(image);
    if (draw.sample.skipped) stamp(image, "SKIPPED: " + ascii(draw.sample.skipReason));
    stamp(image, ascii(draw.title), true);
    return image;
}

/// A window on the frame, turned as it is.
void outline(cv::Mat& image, const WindowCorners& window, int width)
{
    constexpr int kShift = 4;
    std::vector<cv::Point> corners;
    for (const auto& p : window) corners.emplace_back(cvRound((p.x - 0.5) * (1 << kShift)), cvRound((p.y - 0.5) * (1 << kShift)));
    cv::polylines(image, std::vector<std::vector<cv::Point>>{corners}, true, {255, 255, 255}, width, cv::LINE_AA, kShift);
}

cv::Mat cropsPicture(const CropStatistics& crops, const Answer& answer, const Request& request)
{
    cv::Mat image = answer.before.clone();
    cv::Mat heat;
    cv::resize(crops.heat, heat, image.size(), 0, 0, cv::INTER_LINEAR);
    for (int y = 0; y < image.rows; ++y) {
        for (int x = 0; x < image.cols; ++x) {
            const double h = std::clamp(static_cast<double>(heat.at<float>(y, x)), 0.0, 1.0);
            auto& p = image.at<cv::Vec3b>(y, x);
            const double colour[3] = {255.0 * h, 140.0 * h * h, 40.0};
            for (int c = 0; c < 3; ++c) p[c] = cv::saturate_cast<uchar>(0.5 * p[c] + 0.5 * colour[c]);
        }
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(6, crops.windows.size()); ++i) outline(image, crops.windows[i], 1);
    drawLabels(image, shown(answer.beforeLabels, request.hiddenParts), request.project->info.skeleton);
    stamp(image, percentText(crops.keypointsKept) + " of the labels kept, " + percentText(crops.animalsCut) + " of the animals cut, " + percentText(crops.animalsLost) + " lost");
    if (answer.crops.size() > 1) stamp(image, std::string(samplingName(crops.sampling)) + (crops.sampling == request.config.cropSampling ? " (yours)" : ""), true);
    return image;
}

/// The frame with the input's outline at jitter low, middle and high.
cv::Mat ghosts(const Answer& answer, const Request& request)
{
    cv::Mat image = answer.before.clone();
    drawLabels(image, shown(answer.beforeLabels, request.hiddenParts), request.project->info.skeleton);
    if (request.config.loader == config::Loader::Torch) {   // no jitter of the input's size: what each zoom shows of the frame
        for (const auto& draw : answer.draws) outline(image, shownInFrame(draw.sample, draw.sample.image.size()), 1);
        return image;
    }
    for (const auto& check : answer.sizes) {
        const bool fits = check.verdict == augment::SizeVerdict::Fits;
        cv::rectangle(image, cv::Rect(cv::Point(0, 0), check.input), fits ? cv::Scalar(255, 255, 255) : cv::Scalar(255, 60, 40), fits ? 1 : 2, cv::LINE_AA);
        stamp(image, "", true);
        const std::string text = std::to_string(check.input.width) + "x" + std::to_string(check.input.height) + (fits ? "" : " refused");
        const cv::Point at(std::clamp(check.input.width - 96, 4, std::max(4, image.cols - 100)), std::clamp(check.input.height - 8, 16, std::max(16, image.rows - 8)));
        cv::putText(image, text, at, cv::FONT_HERSHEY_SIMPLEX, 0.4, {0, 0, 0}, 3, cv::LINE_AA);
        cv::putText(image, text, at, cv::FONT_HERSHEY_SIMPLEX, 0.4, {255, 255, 255}, 1, cv::LINE_AA);
    }
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


/// Height of the chart beneath the pictures; 0: the chart is the whole picture.
int chartHeight(const Answer& answer)
{
    switch (answer.view) {
    case View::Size: return static_cast<int>(34 + 22 * std::min<std::size_t>(12, answer.videos.size()));
    case View::Batch: return 110;
    case View::Crops: return static_cast<int>(34 + 22 * answer.crops.size());
    case View::Kernel: case View::Augment: return 190;
    default: return 0;
    }
}

cv::Mat pictures(const Answer& answer, const Request& request)
{
    std::vector<cv::Mat> all;
    if (answer.view == View::Crops) {
        for (const auto& crops : answer.crops) all.push_back(cropsPicture(crops, answer, request));
        return grid(all, all.size() > 1 ? 2 : 1);
    }
    if (answer.view == View::Size) all.push_back(ghosts(answer, request));
    const bool pair = answer.draws.size() == 1 && answer.view != View::Batch && answer.view != View::Size && answer.view != View::Extremes;
    for (const auto& draw : answer.draws) {   // a small input beside a large frame is shown larger, pixel by pixel
        const int zoom = pair ? std::clamp(std::min(answer.before.cols / std::max(1, draw.sample.image.cols), answer.before.rows / std::max(1, draw.sample.image.rows)), 1, 8) : 1;
        all.push_back(drawn(draw, answer, request, zoom));
    }
    if (all.empty()) return cv::Mat(64, 64, CV_8UC3, kBackground);
    if (answer.view == View::Extremes) all.insert(all.begin(), answer.before.clone());
    if (!pair) return grid(all, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(all.size())))));
    cv::Mat before = answer.before.clone();
    drawLabels(before, shown(answer.beforeLabels, request.hiddenParts), request.project->info.skeleton);
    const auto& sample = answer.draws[0].sample;
    if (sample.crop.area() > 0 && request.config.loader == config::Loader::Torch) outline(before, shownInFrame(sample, sample.image.size()), 2);
    else if (sample.crop.area() > 0) cv::rectangle(before, sample.crop, {255, 255, 255}, 2, cv::LINE_AA);
    return grid({before, all[0]}, 2);
}

Figure captionStrip(const std::string& text, double width)
{
    Figure f{{width, 24.0}, {}};
    f.label({8, 0, width - 16.0, 24}, plain(text), -1, Ink::Text);
    return f;
}

}  // namespace

Page pageOf(const Answer& answer, const Request& request)
{
    const int chart = chartHeight(answer);
    Page page;
    const bool figure = hasFigure(answer, request);
    if (figure && chart == 0) page.parts.push_back({{}, figureFor(answer, request, {900, 620})});
    else page.parts.push_back({pictures(answer, request), {}});
    const double width = page.parts[0].size().width;
    if (figure && chart > 0) page.parts.push_back({{}, figureFor(answer, request, {std::max(520.0, width), static_cast<double>(chart)})});
    page.parts.push_back({{}, captionStrip(captionFor(request), width)});
    return page;
}

cv::Mat render(const Answer& answer, const Request& request) { return painted(pageOf(answer, request)); }

}  // namespace pt::preview
