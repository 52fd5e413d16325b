// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/canvas.h"

#include <opencv2/imgproc.hpp>

namespace pt::augment {

void ExactCanvas::crop(const cv::Rect& window)
{
    m_image = m_image(window);  // a view: whoever writes pixels next makes a new image
}

void ExactCanvas::pad(const std::array<int, 4>& trbl, bool reflect, const cv::Scalar& value)
{
    cv::Mat out;
    const int border = (reflect ? cv::BORDER_REFLECT_101 : cv::BORDER_CONSTANT) | cv::BORDER_ISOLATED;
    cv::copyMakeBorder(m_image, out, trbl[0], trbl[2], trbl[3], trbl[1], border, value);
    m_image = out;
}

void ExactCanvas::flip()
{
    cv::Mat out;
    cv::flip(m_image, out, 1);
    m_image = out;
}

void ExactCanvas::affine(const cv::Matx23d& targetFromSource) { m_image = warp(m_image, targetFromSource); }

void ExactCanvas::resize(cv::Size target, Filter filter)
{
    if (target == m_image.size()) return;
    if (filter == Filter::Antialias) return resizeAntialias(m_image, target);
    if (filter == Filter::Cubic) {
        m_image = resizedCubic(m_image, target);
        return;
    }
    cv::Mat out;
    cv::resize(m_image, out, target, 0, 0, filter == Filter::Area ? cv::INTER_AREA : cv::INTER_LINEAR);
    m_image = out;
}

Displacement ExactCanvas::elastic(const ElasticSpec& spec, double sign)
{
    const Displacement field{m_image.size(), spec};
    warpBy(m_image, field, sign);
    return field;
}

void ExactCanvas::convolve(const cv::Mat& kernel) { augment::convolve(m_image, kernel); }
void ExactCanvas::tables(const Tables& tables) { applyTables(m_image, tables); }
void ExactCanvas::equalize() { equalizeAllChannels(m_image); }
void ExactCanvas::clahe(const ClaheArguments& a)
{
    if (a.same()) {
        if (a.tiles[0] > 1) claheAllChannels(m_image, a.limits[0], a.tiles[0]);
        return;
    }
    cv::Mat out = m_image.clone();
    for (int c = 0; c < 3; ++c) {
        const auto i = static_cast<std::size_t>(c);
        if (a.tiles[i] < 2) continue;
        cv::Mat whole = m_image;
        claheAllChannels(whole, a.limits[i], a.tiles[i]);
        cv::mixChannels(whole, out, {c, c});
    }
    m_image = out;
}

void ExactCanvas::grayscale(double alpha, Rounding rounding)
{
    if (rounding == Rounding::Truncate) grayscaleTruncated(m_image, alpha);
    else augment::grayscale(m_image, alpha);
}

void ExactCanvas::noise(double sigma, bool perChannel, Rounding rounding, std::uint64_t seed)
{
    gaussianNoise(m_image, sigma, perChannel, seed, rounding == Rounding::Truncate);
}

void ExactCanvas::dropout(const DropoutSpec& spec) { coarseDropout(m_image, spec); }
void ExactCanvas::holes(std::span<const cv::Rect> rectangles) { blackOut(m_image, rectangles); }

}  // namespace pt::augment
