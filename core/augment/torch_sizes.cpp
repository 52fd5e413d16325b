// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/operations.h"

#include <algorithm>
#include <cmath>

namespace pt::augment {
namespace {

/// Weights of one axis: for each target pixel the first source pixel and its filter weights, normalised.
struct Axis
{
    std::vector<int> first;
    std::vector<std::vector<float>> weights;
};

/// A triangle whose half-width is the scale where it shrinks, and one pixel where it grows (torchvision, PIL).
Axis axisFor(int source, int target)
{
    const double scale = static_cast<double>(source) / target;
    const double support = std::max(1.0, scale);
    Axis axis;
    for (int i = 0; i < target; ++i) {
        const double centre = scale * (i + 0.5);
        const int from = std::max(0, static_cast<int>(centre - support + 0.5));
        const int to = std::min(source, static_cast<int>(centre + support + 0.5));
        std::vector<float> weights;
        double total = 0.0;
        for (int k = from; k < to; ++k) {
            const double w = std::max(0.0, 1.0 - std::abs((k + 0.5 - centre) / support));
            weights.push_back(static_cast<float>(w));
            total += w;
        }
        for (float& w : weights) w = static_cast<float>(w / total);
        axis.first.push_back(from);
        axis.weights.push_back(std::move(weights));
    }
    return axis;
}

}  // namespace

std::array<int, 4> centredPadding(cv::Size image, cv::Size least)
{
    const int missingX = std::max(0, least.width - image.width);
    const int missingY = std::max(0, least.height - image.height);
    const int left = missingX / 2, top = missingY / 2;
    return {top, missingX - left, missingY - top, left};
}

void resizeAntialias(cv::Mat& image, cv::Size size)
{
    if (size == image.size()) return;
    const int channels = image.channels();
    const Axis xs = axisFor(image.cols, size.width), ys = axisFor(image.rows, size.height);
    cv::Mat wide(image.rows, size.width, CV_MAKETYPE(CV_32F, channels));
    for (int y = 0; y < image.rows; ++y) {
        const uchar* from = image.ptr<uchar>(y);
        float* to = wide.ptr<float>(y);
        for (int x = 0; x < size.width; ++x) {
            const auto& weights = xs.weights[static_cast<std::size_t>(x)];
            for (int c = 0; c < channels; ++c) {
                float sum = 0.0F;
                for (std::size_t k = 0; k < weights.size(); ++k) sum += weights[k] * from[(xs.first[static_cast<std::size_t>(x)] + static_cast<int>(k)) * channels + c];
                to[x * channels + c] = sum;
            }
        }
    }
    cv::Mat out(size, image.type());
    for (int y = 0; y < size.height; ++y) {
        const auto& weights = ys.weights[static_cast<std::size_t>(y)];
        uchar* to = out.ptr<uchar>(y);
        for (int i = 0; i < size.width * channels; ++i) {
            float sum = 0.0F;
            for (std::size_t k = 0; k < weights.size(); ++k) sum += weights[k] * wide.ptr<float>(ys.first[static_cast<std::size_t>(y)] + static_cast<int>(k))[i];
            to[i] = cv::saturate_cast<uchar>(sum);
        }
    }
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
