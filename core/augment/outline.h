// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/canvas.h"
#include "core/augment/pipeline.h"

namespace pt::augment {

/// A canvas that knows its size and has no pixels.
class OutlineCanvas final : public Canvas
{
public:
    explicit OutlineCanvas(cv::Size size) : m_size(size) {}
    cv::Size size() const override { return m_size; }
    void crop(const cv::Rect& window) override { m_size = window.size(); }
    void pad(const std::array<int, 4>& trbl, bool, const cv::Scalar&) override { m_size += cv::Size(trbl[1] + trbl[3], trbl[0] + trbl[2]); }
    void flip() override {}
    void affine(const cv::Matx23d&) override {}
    void resize(cv::Size size, Filter) override { m_size = size; }
    Displacement elastic(const ElasticSpec& spec, double) override { return {m_size, spec}; }
    void convolve(const cv::Mat&) override {}
    void tables(const Tables&) override {}
    void equalize() override {}
    using Canvas::clahe;
    void clahe(const ClaheArguments&) override {}
    void grayscale(double, Rounding) override {}
    void noise(double, bool, Rounding, std::uint64_t) override {}
    void dropout(const DropoutSpec&) override {}
    void holes(std::span<const cv::Rect>) override {}
    cv::Mat take() override { return {}; }

private:
    cv::Size m_size;
};

/// The same draw without its pixels: what fires with which numbers, where the window lands, where the labels go and which stay.
/// Microseconds instead of milliseconds, for statistics over thousands of draws.
/// frame: size of the frame. out.image stays empty; used again from call to call. Returns the size of the network's input. Errors as apply().
Result<cv::Size> applyOutline(const Plan& plan, const config::PoseConfig& config, cv::Size frame, const dataset::Annotations& labels,
                              const ApplyOptions& options, Sample& out);

}  // namespace pt::augment
