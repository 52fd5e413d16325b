// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/operations.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>

namespace pt::augment {
namespace {

template <class Function>
void applyTable(cv::Mat& image, Function function)
{
    cv::Mat table(1, 256, CV_8UC1);
    for (int v = 0; v < 256; ++v) {
        const float value = std::clamp(static_cast<float>(function(v)), 0.0F, 255.0F);
        table.at<uchar>(v) = static_cast<uchar>(value);  // truncated, as the peer does
    }
    cv::Mat out;
    cv::LUT(image, table, out);
    image = out;
}

template <class Function>
void eachChannel(cv::Mat& image, Function function)
{
    std::vector<cv::Mat> channels;
    cv::split(image, channels);
    for (auto& channel : channels) function(channel);
    cv::Mat out;
    cv::merge(channels, out);
    image = out;
}

}  // namespace

void claheAllChannels(cv::Mat& image, double clipLimit, int tiles)
{
    const auto clahe = cv::createCLAHE(clipLimit, cv::Size(tiles, tiles));  // one an image: it keeps buffers and is not thread-safe
    eachChannel(image, [&](cv::Mat& channel) { clahe->apply(channel, channel); });
}

void equalizeAllChannels(cv::Mat& image)
{
    eachChannel(image, [](cv::Mat& channel) { cv::equalizeHist(channel, channel); });
}

void gammaContrast(cv::Mat& image, double gamma)
{
    const auto g = static_cast<float>(gamma);
    applyTable(image, [g](int v) { return 255.0F * std::pow(static_cast<float>(v) / 255.0F, g); });
}

void logContrast(cv::Mat& image, double gain)
{
    const auto g = static_cast<float>(gain);
    applyTable(image, [g](int v) { return 255.0F * g * std::log2(1.0F + static_cast<float>(v) / 255.0F); });
}

void linearContrast(cv::Mat& image, double alpha)
{
    const auto a = static_cast<float>(alpha);
    applyTable(image, [a](int v) { return 127.0F + a * (static_cast<float>(v) - 127.0F); });
}

void sigmoidContrast(cv::Mat& image, double gain, double cutoff)
{
    const auto g = static_cast<float>(gain);
    const auto c = static_cast<float>(cutoff);
    applyTable(image, [g, c](int v) { return 255.0F / (1.0F + std::exp(g * (c - static_cast<float>(v) / 255.0F))); });
}

void grayscale(cv::Mat& image, double alpha)
{
    if (image.channels() != 3) return;
    cv::Mat gray;
    cv::cvtColor(image, gray, cv::COLOR_RGB2GRAY);
    cv::cvtColor(gray, gray, cv::COLOR_GRAY2RGB);
    cv::Mat out;
    cv::addWeighted(image, 1.0 - alpha, gray, alpha, 0.0, out);
    image = out;
}

}  // namespace pt::augment
