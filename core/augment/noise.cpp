// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/canvas.h"
#include "core/augment/operations.h"
#include "core/augment/vector.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace pt::augment {

void gaussianNoise(cv::Mat& image, double sigma, bool perChannel, std::uint64_t seed, bool truncated)
{
    const int channels = image.channels();
    const int drawn = perChannel ? channels : 1;
    const int rowNumbers = (image.cols * drawn + vec::kNormalBlock - 1) / vec::kNormalBlock * vec::kNormalBlock;
    std::vector<float> row(static_cast<std::size_t>(rowNumbers));
    cv::Mat out(image.size(), image.type());
    for (int y = 0; y < image.rows; ++y) {
        vec::normalNoise(row.data(), rowNumbers, seed, static_cast<std::uint32_t>(y) * static_cast<std::uint32_t>(rowNumbers));
        const uchar* from = image.ptr<uchar>(y);
        uchar* to = out.ptr<uchar>(y);
        for (int i = 0; i < image.cols * channels; ++i) {
            const float n = static_cast<float>(sigma) * row[static_cast<std::size_t>(perChannel ? i : i / channels)];
            const float value = truncated ? static_cast<float>(from[i]) + n : static_cast<float>(from[i] + cvRound(n));
            to[i] = static_cast<uchar>(std::clamp(value, 0.0F, 255.0F));
        }
    }
    image = out;
}

int dropoutGrids(cv::Size image, int channels, const DropoutSpec& spec, std::array<cv::Mat, 3>& grids)
{
    const int rows = std::max(static_cast<int>(image.height * spec.heightFraction), 3);
    const int cols = std::max(static_cast<int>(image.width * spec.widthFraction), 3);
    const int used = spec.perChannel ? std::min(channels, 3) : 1;
    const auto threshold = static_cast<std::uint32_t>(std::clamp(spec.probability, 0.0, 1.0) * 0x1.0p32 - 0.5);
    std::uint32_t index = 0;
    for (int c = 0; c < used; ++c) {
        cv::Mat& grid = grids[static_cast<std::size_t>(c)];
        if (grid.rows != rows || grid.cols != cols) grid.create(rows, cols, CV_8UC1);
        for (int y = 0; y < rows; ++y) {
            uchar* row = grid.ptr<uchar>(y);
            for (int x = 0; x < cols; ++x) row[x] = spec.probability > 0.0 && vec::bitsAt(spec.seed, index++) <= threshold ? 0 : 255;
        }
    }
    return used;
}

void coarseDropout(cv::Mat& image, const DropoutSpec& spec)
{
    std::array<cv::Mat, 3> grids;
    const int used = dropoutGrids(image.size(), image.channels(), spec, grids);
    std::vector<cv::Mat> masks(static_cast<std::size_t>(image.channels()));
    for (std::size_t c = 0; c < masks.size(); ++c) {
        if (static_cast<int>(c) < used) cv::resize(grids[c], masks[c], image.size(), 0, 0, cv::INTER_NEAREST);
        else masks[c] = masks[0];
    }
    cv::Mat keep;
    cv::merge(masks, keep);
    cv::Mat out;
    cv::bitwise_and(image, keep, out);
    image = out;
}

void blackOut(cv::Mat& image, std::span<const cv::Rect> holes)
{
    cv::Mat out = image.clone();
    for (const auto& hole : holes) out(hole & cv::Rect(cv::Point(0, 0), out.size())).setTo(cv::Scalar::all(0));
    image = out;
}

}  // namespace pt::augment
