// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/canvas.h"
#include "core/augment/elastic.h"
#include "core/augment/clahe.h"
#include "core/augment/pipeline.h"
#include "core/augment/resizing.h"
#include "core/augment/sampling.h"

#include <array>
#include <cstdint>
#include <vector>

namespace pt::augment {

/// Memory for `count` elements that grows now and then and never shrinks.
template <class T>
T* grown(std::vector<T>& memory, std::size_t count)
{
    if (memory.size() < count) memory.resize(count + count / 4);
    return memory.data();
}

/// What a thread needs for its draws and uses again: grows to the largest picture and stays.
struct Workspace::Private
{
    cv::Mat frame;                              ///< The frame of the draw: a draw that resamples nothing is a view of it, and must outlive the caller's.
    std::array<std::vector<uchar>, 2> images;   ///< Turn by turn the source and the target of an operation.
    int current = 0;
    std::vector<uchar> padded;                  ///< Image with a mirrored border, for kernels.
    std::vector<float> noise, rows;
    std::vector<std::int32_t> line, displacements;
    std::vector<int> columns;
    ResizeMemory resizing;
    std::vector<float> floatWeights;
    ClaheMemory clahe;
    CellMemory cells;
    AntialiasMemory antialias;
    FieldMemory field;
};

/// Gathers geometry and resamples once, at the pixels that are needed. See docs/architecture.md for what differs from ExactCanvas.
class FusedCanvas final : public Canvas
{
public:
    FusedCanvas(const cv::Mat& image, Workspace::Private& memory);
    cv::Size size() const override { return m_resized.empty() ? m_window.size() : m_resized; }
    void crop(const cv::Rect& window) override;
    void pad(const std::array<int, 4>& trbl, bool reflect, const cv::Scalar& value) override;
    void flip() override;
    void affine(const cv::Matx23d& targetFromSource) override;
    void resize(cv::Size size, Filter filter) override;
    Displacement elastic(const ElasticSpec& spec, double sign) override;
    void convolve(const cv::Mat& kernel) override;
    void tables(const Tables& tables) override;
    void equalize() override;
    using Canvas::clahe;
    void clahe(const ClaheArguments& arguments) override;
    void grayscale(double alpha, Rounding rounding) override;
    void noise(double sigma, bool perChannel, Rounding rounding, std::uint64_t seed) override;
    void dropout(const DropoutSpec& spec) override;
    void holes(std::span<const cv::Rect> rectangles) override;
    cv::Mat take() override;

private:
    bool warped() const { return m_affine || m_field; }
    bool windowed() const { return m_window != cv::Rect(0, 0, m_canvas.width, m_canvas.height); }
    void settle();                   ///< Makes pixels of the geometry that waits.
    uchar* target(cv::Size size);    ///< The other image, large enough.
    void adopt(cv::Size size);       ///< It is the source from now on.
    uchar* writable();               ///< The settled pixels as a picture of our own.
    void replace(const cv::Mat& image);
    void padVisibly(const std::array<int, 4>& trbl, bool reflect, const cv::Scalar& value);
    cv::Mat view() const;

    // fused_sampling.cpp
    void copyWindow(uchar* out) const;
    void warpLinear(uchar* out) const;
    void resizeSeparable(uchar* out) const;
    void warpField(uchar* out) const;
    void sampleCubic(uchar* out) const;

    Workspace::Private& m_memory;
    Pixels m_source;
    bool m_owned = false;                 ///< m_source is in our memory.
    // source -> (mirror, affine, elastic) canvas -> window -> resized
    cv::Size m_canvas;
    bool m_mirror = false;
    bool m_affine = false;
    cv::Matx23d m_sourceFromCanvas = cv::Matx23d::eye();   ///< Mirror included when m_affine or m_field.
    bool m_field = false;
    ElasticSpec m_elastic;
    double m_sign = 1.0;
    cv::Rect m_window;                    ///< In canvas pixels; may reach outside, which is black.
    cv::Rect m_valid;                     ///< What of the canvas has not been cut away since.
    cv::Size m_resized;
    Filter m_filter = Filter::Linear;
};

}  // namespace pt::augment
