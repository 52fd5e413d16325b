// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/operations.h"

#include <algorithm>
#include <cmath>

namespace pt::augment {
namespace {

/// A triangle whose half-width is the scale where it shrinks, and one pixel where it grows (torchvision, PIL). Weights are normalised.
void layOut(FilterAxis& axis, int source, int target)
{
    const double scale = static_cast<double>(source) / target;
    const double support = std::max(1.0, scale);
    axis.first.clear();
    axis.begin.clear();
    axis.weights.clear();
    for (int i = 0; i < target; ++i) {
        const double centre = scale * (i + 0.5);
        const int from = std::max(0, static_cast<int>(centre - support + 0.5));
        const int to = std::min(source, static_cast<int>(centre + support + 0.5));
        const std::size_t begin = axis.weights.size();
        double total = 0.0;
        for (int k = from; k < to; ++k) {
            const double w = std::max(0.0, 1.0 - std::abs((k + 0.5 - centre) / support));
            axis.weights.push_back(static_cast<float>(w));
            total += w;
        }
        for (std::size_t k = begin; k < axis.weights.size(); ++k) axis.weights[k] = static_cast<float>(axis.weights[k] / total);
        axis.first.push_back(from);
        axis.begin.push_back(static_cast<int>(begin));
    }
    axis.begin.push_back(static_cast<int>(axis.weights.size()));
}

}  // namespace

std::array<int, 4> centredPadding(cv::Size image, cv::Size least)
{
    const int missingX = std::max(0, least.width - image.width);
    const int missingY = std::max(0, least.height - image.height);
    const int left = missingX / 2, top = missingY / 2;
    return {top, missingX - left, missingY - top, left};
}

void resizeAntialias(const cv::Mat& image, cv::Mat& out, AntialiasMemory& memory)
{
    const int channels = image.channels();
    const auto width = static_cast<std::size_t>(out.cols * channels);
    layOut(memory.xs, image.cols, out.cols);
    layOut(memory.ys, image.rows, out.rows);
    if (memory.wide.size() < width * static_cast<std::size_t>(image.rows)) memory.wide.resize(width * static_cast<std::size_t>(image.rows) * 5 / 4);
    for (int y = 0; y < image.rows; ++y) {
        const uchar* from = image.ptr<uchar>(y);
        float* to = memory.wide.data() + static_cast<std::size_t>(y) * width;
        for (int x = 0; x < out.cols; ++x) {
            const int begin = memory.xs.begin[static_cast<std::size_t>(x)], taps = memory.xs.begin[static_cast<std::size_t>(x) + 1] - begin;
            const float* weights = memory.xs.weights.data() + begin;
            const uchar* pixels = from + memory.xs.first[static_cast<std::size_t>(x)] * channels;
            for (int c = 0; c < channels; ++c) {
                float sum = 0.0F;
                for (int k = 0; k < taps; ++k) sum += weights[k] * pixels[k * channels + c];
                to[x * channels + c] = sum;
            }
        }
    }
    for (int y = 0; y < out.rows; ++y) {
        const int begin = memory.ys.begin[static_cast<std::size_t>(y)], taps = memory.ys.begin[static_cast<std::size_t>(y) + 1] - begin;
        const float* weights = memory.ys.weights.data() + begin;
        const float* rows = memory.wide.data() + static_cast<std::size_t>(memory.ys.first[static_cast<std::size_t>(y)]) * width;
        uchar* to = out.ptr<uchar>(y);
        for (std::size_t i = 0; i < width; ++i) {
            float sum = 0.0F;
            for (int k = 0; k < taps; ++k) sum += weights[k] * rows[static_cast<std::size_t>(k) * width + i];
            to[i] = cv::saturate_cast<uchar>(sum);
        }
    }
}

void resizeAntialias(cv::Mat& image, cv::Size size)
{
    if (size == image.size()) return;
    AntialiasMemory memory;
    cv::Mat out(size, image.type());
    resizeAntialias(image, out, memory);
    image = out;
}

cv::Mat normalised(const cv::Mat& image)
{
    constexpr float kMean[3] = {0.485F * 255.0F, 0.456F * 255.0F, 0.406F * 255.0F};
    constexpr float kStd[3] = {0.229F * 255.0F, 0.224F * 255.0F, 0.225F * 255.0F};
    const int channels = image.channels();
    cv::Mat out(image.size(), CV_MAKETYPE(CV_32F, channels));
    for (int y = 0; y < image.rows; ++y) {
        const uchar* from = image.ptr<uchar>(y);
        float* to = out.ptr<float>(y);
        for (int i = 0; i < image.cols * channels; ++i) to[i] = (static_cast<float>(from[i]) - kMean[i % channels]) / kStd[i % channels];
    }
    return out;
}

}  // namespace pt::augment
