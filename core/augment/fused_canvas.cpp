// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/fused_canvas.h"

#include "core/augment/vector.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace pt::augment {
namespace {

cv::Matx33d full(const cv::Matx23d& m) { return {m(0, 0), m(0, 1), m(0, 2), m(1, 0), m(1, 1), m(1, 2), 0, 0, 1}; }
cv::Matx23d affinePart(const cv::Matx33d& m) { return {m(0, 0), m(0, 1), m(0, 2), m(1, 0), m(1, 1), m(1, 2)}; }

}  // namespace

FusedCanvas::FusedCanvas(const cv::Mat& image, Workspace::Private& memory)
    : m_memory(memory), m_source{image.data, image.step[0], image.cols, image.rows}, m_canvas(image.size()), m_window(cv::Point(0, 0), image.size()),
      m_valid(m_window)
{
    memory.frame = image;
}

uchar* FusedCanvas::target(cv::Size size)
{
    constexpr std::size_t kSlack = 64;   // wide loads may read past the last pixel
    return grown(m_memory.images[static_cast<std::size_t>(1 - m_memory.current)], static_cast<std::size_t>(size.area()) * 3 + kSlack);
}

void FusedCanvas::adopt(cv::Size size)
{
    m_memory.current = 1 - m_memory.current;
    m_source = {m_memory.images[static_cast<std::size_t>(m_memory.current)].data(), static_cast<std::size_t>(size.width) * 3, size.width, size.height};
    m_owned = true;
    m_canvas = size;
    m_mirror = m_affine = m_field = false;
    m_sourceFromCanvas = cv::Matx23d::eye();
    m_window = m_valid = cv::Rect(cv::Point(0, 0), size);
    m_resized = {};
    m_filter = Filter::Linear;
}

void FusedCanvas::settle()
{
    if (!warped() && !windowed() && !m_mirror && m_resized.empty()) return;
    const cv::Size result = size();
    uchar* out = target(result);
    if (m_resized.empty() && !warped()) copyWindow(out);
    else if (m_resized.empty() && !m_field) warpLinear(out);
    else if (!warped()) resizeSeparable(out);
    else if (m_resized.empty() && !m_affine) warpField(out);
    else sampleCubic(out);
    adopt(result);
}

uchar* FusedCanvas::writable()
{
    settle();
    if (!m_owned || m_source.step != static_cast<std::size_t>(m_source.width) * 3) {
        copyWindow(target(m_canvas));
        adopt(m_canvas);
    }
    return m_memory.images[static_cast<std::size_t>(m_memory.current)].data();
}

cv::Mat FusedCanvas::view() const
{
    return {m_source.height, m_source.width, CV_8UC3, const_cast<uchar*>(m_source.data), m_source.step};
}

void FusedCanvas::replace(const cv::Mat& image)
{
    uchar* out = target(image.size());
    for (int y = 0; y < image.rows; ++y) std::memcpy(out + static_cast<std::size_t>(y) * static_cast<std::size_t>(image.cols) * 3, image.ptr(y), static_cast<std::size_t>(image.cols) * 3);
    adopt(image.size());
}

cv::Mat FusedCanvas::take()
{
    settle();
    return view();
}

void FusedCanvas::crop(const cv::Rect& window)
{
    if (!m_resized.empty()) settle();
    if (!warped() && !windowed() && !m_mirror) {   // another view of the same pixels
        m_source.data += static_cast<std::size_t>(window.y) * m_source.step + static_cast<std::size_t>(window.x) * 3;
        m_source.width = window.width;
        m_source.height = window.height;
        m_canvas = window.size();
        m_window = m_valid = cv::Rect(cv::Point(0, 0), window.size());
        return;
    }
    m_window = cv::Rect(m_window.tl() + window.tl(), window.size());
    m_valid &= m_window;
}

void FusedCanvas::pad(const std::array<int, 4>& trbl, bool reflect, const cv::Scalar& value)
{
    if (reflect || value != cv::Scalar()) {
        padVisibly(trbl, reflect, value);
        return;
    }
    if (!m_resized.empty()) settle();
    m_window = cv::Rect(m_window.x - trbl[3], m_window.y - trbl[0], m_window.width + trbl[1] + trbl[3], m_window.height + trbl[0] + trbl[2]);
}

/// A border that is not black: the pixels are made at once.
void FusedCanvas::padVisibly(const std::array<int, 4>& trbl, bool reflect, const cv::Scalar& value)
{
    settle();
    const int width = m_source.width, height = m_source.height, wide = width + trbl[1] + trbl[3], high = height + trbl[0] + trbl[2];
    const std::array<uchar, 3> colour = {cv::saturate_cast<uchar>(value[0]), cv::saturate_cast<uchar>(value[1]), cv::saturate_cast<uchar>(value[2])};
    uchar* out = target({wide, high});
    const auto put = [&](uchar* row, const uchar* from, int x) {   // x: in the source, outside it
        const uchar* pixel = reflect ? from + 3 * cv::borderInterpolate(x, width, cv::BORDER_REFLECT_101) : colour.data();
        std::memcpy(row + 3 * (x + trbl[3]), pixel, 3);
    };
    for (int y = -trbl[0]; y < height + trbl[2]; ++y) {
        uchar* row = out + static_cast<std::size_t>(y + trbl[0]) * static_cast<std::size_t>(wide) * 3;
        if (!reflect && (y < 0 || y >= height)) {
            for (int x = 0; x < wide; ++x) std::memcpy(row + 3 * x, colour.data(), 3);
            continue;
        }
        const uchar* from = m_source.row(reflect ? cv::borderInterpolate(y, height, cv::BORDER_REFLECT_101) : y);
        for (int x = -trbl[3]; x < 0; ++x) put(row, from, x);
        std::memcpy(row + 3 * trbl[3], from, static_cast<std::size_t>(width) * 3);
        for (int x = width; x < width + trbl[1]; ++x) put(row, from, x);
    }
    adopt({wide, high});
}

void FusedCanvas::flip()
{
    if (windowed() || !m_resized.empty()) settle();
    if (warped()) {
        const cv::Matx33d mirrored(-1, 0, m_canvas.width - 1.0, 0, 1, 0, 0, 0, 1);
        if (m_field) settle();
        else m_sourceFromCanvas = affinePart(full(m_sourceFromCanvas) * mirrored);
        if (m_affine) return;
    }
    m_mirror = !m_mirror;
}

void FusedCanvas::affine(const cv::Matx23d& targetFromSource)
{
    if (warped() || windowed() || !m_resized.empty()) settle();
    cv::Matx23d inverse;
    cv::invertAffineTransform(targetFromSource, inverse);
    m_sourceFromCanvas = inverse;
    if (m_mirror) m_sourceFromCanvas = affinePart(cv::Matx33d(-1, 0, m_canvas.width - 1.0, 0, 1, 0, 0, 0, 1) * full(inverse));
    m_mirror = false;
    m_affine = true;
}

void FusedCanvas::resize(cv::Size size, Filter filter)
{
    if (filter == Filter::Antialias) {
        settle();
        if (size == m_canvas) return;
        cv::Mat out(size, CV_8UC3, target(size));
        resizeAntialias(view(), out, m_memory.antialias);
        adopt(size);
        return;
    }
    if (filter == Filter::Area) {
        settle();
        ExactCanvas exact(view());
        exact.resize(size, filter);
        replace(exact.take());
        return;
    }
    if (!m_resized.empty()) settle();
    if (size == m_window.size()) return;
    m_resized = size;
    m_filter = filter;
}

Displacement FusedCanvas::elastic(const ElasticSpec& spec, double sign)
{
    if (m_field || windowed() || !m_resized.empty()) settle();
    if (m_mirror) m_sourceFromCanvas = cv::Matx23d(-1, 0, m_canvas.width - 1.0, 0, 1, 0);
    m_mirror = false;
    m_field = true;
    m_elastic = spec;
    m_sign = sign;
    return {m_canvas, spec};
}

void FusedCanvas::convolve(const cv::Mat& kernel)
{
    settle();
    const int radiusX = kernel.cols / 2, radiusY = kernel.rows / 2;
    const int width = m_source.width, height = m_source.height;
    if (radiusX >= width || radiusY >= height || kernel.total() > 1024) {   // mirrored more than once: the plain way
        ExactCanvas exact(view());
        exact.convolve(kernel);
        replace(exact.take());
        return;
    }
    const std::size_t step = static_cast<std::size_t>(width + 2 * radiusX) * 3;
    uchar* padded = grown(m_memory.padded, step * static_cast<std::size_t>(height + 2 * radiusY) + 64);
    for (int y = -radiusY; y < height + radiusY; ++y) {
        const int from = y < 0 ? -y : y >= height ? 2 * height - 2 - y : y;
        uchar* row = padded + static_cast<std::size_t>(y + radiusY) * step;
        const uchar* source = m_source.row(from);
        m_source.fetch(from + kRowsAhead, 0, width);
        std::memcpy(row + 3 * radiusX, source, static_cast<std::size_t>(width) * 3);
        for (int i = 1; i <= radiusX; ++i) {
            std::memcpy(row + 3 * (radiusX - i), source + 3 * i, 3);
            std::memcpy(row + 3 * (radiusX + width - 1 + i), source + 3 * (width - 1 - i), 3);
        }
    }
    std::array<const uchar*, 1024> taps;
    std::array<std::size_t, 1024> offsets;
    std::array<float, 1024> weights;
    std::array<std::uint16_t, 1024> small;
    int count = 0;
    double sum = 0.0;
    bool positive = true;
    for (int ky = 0; ky < kernel.rows; ++ky) {
        for (int kx = 0; kx < kernel.cols; ++kx) {
            const float w = kernel.at<float>(ky, kx);
            if (w == 0.0F) continue;
            positive = positive && w > 0.0F && w < 0.999F;
            sum += w;
            const auto i = static_cast<std::size_t>(count++);
            offsets[i] = static_cast<std::size_t>(ky) * step + static_cast<std::size_t>(kx) * 3;
            weights[i] = w;
            small[i] = static_cast<std::uint16_t>(std::min(65535L, std::lround(w * 65536.0)));
        }
    }
    positive = positive && sum < 1.001 && count < 200;
    uchar* out = target(m_canvas);
    for (int y = 0; y < height; ++y) {
        for (int i = 0; i < count; ++i) taps[static_cast<std::size_t>(i)] = padded + static_cast<std::size_t>(y) * step + offsets[static_cast<std::size_t>(i)];
        uchar* row = out + static_cast<std::size_t>(y) * static_cast<std::size_t>(width) * 3;
        if (positive) vec::convolvePositive(row, width * 3, taps.data(), small.data(), count);
        else vec::convolveAny(row, width * 3, taps.data(), weights.data(), count);
    }
    adopt(m_canvas);
}

void FusedCanvas::tables(const Tables& tables)
{
    settle();
    uchar* out = target(m_canvas);
    const auto width = static_cast<std::size_t>(m_source.width);
    for (int y = 0; y < m_source.height; ++y, out += 3 * width) {
        m_source.fetch(y + kRowsAhead, 0, m_source.width);
        lookUp(out, m_source.row(y), width, {tables[0].data(), tables[1].data(), tables[2].data()});
    }
    adopt(m_canvas);
}

void FusedCanvas::equalize()
{
    settle();
    equalizeInto(m_source, target(m_canvas));
    adopt(m_canvas);
}

void FusedCanvas::grayscale(double alpha, Rounding rounding)
{
    settle();
    const auto pixels = static_cast<std::size_t>(m_canvas.area());
    uchar* scratch = grown(m_memory.padded, 4 * pixels);
    GreyMemory memory = {cv::Mat(m_canvas, CV_8UC1, scratch), cv::Mat(m_canvas, CV_8UC3, scratch + pixels)};
    cv::Mat out(m_canvas, CV_8UC3, target(m_canvas));
    grayscaleInto(view(), alpha, rounding == Rounding::Truncate, memory, out);
    adopt(m_canvas);
}

void FusedCanvas::noise(double sigma, bool perChannel, Rounding rounding, std::uint64_t seed)
{
    settle();
    const int width = m_source.width;
    const int drawn = perChannel ? 3 : 1;
    const int numbers = (width * drawn + vec::kNormalBlock - 1) / vec::kNormalBlock * vec::kNormalBlock;
    float* row = grown(m_memory.noise, static_cast<std::size_t>(numbers));
    uchar* out = target(m_canvas);
    for (int y = 0; y < m_source.height; ++y) {
        m_source.fetch(y + kRowsAhead, 0, width);
        vec::normalNoise(row, numbers, seed, static_cast<std::uint32_t>(y) * static_cast<std::uint32_t>(numbers));
        vec::addNoise(out + static_cast<std::size_t>(y) * static_cast<std::size_t>(width) * 3, m_source.row(y), width * 3, row, static_cast<float>(sigma),
                      rounding == Rounding::HalfEven, !perChannel);
    }
    adopt(m_canvas);
}

void FusedCanvas::dropout(const DropoutSpec& spec)
{
    uchar* pixels = writable();
    coarseDropout(pixels, m_canvas, spec, m_memory.cells);
}

void FusedCanvas::holes(std::span<const cv::Rect> rectangles)
{
    uchar* pixels = writable();
    for (const auto& r : rectangles) {
        const cv::Rect hole = r & cv::Rect(cv::Point(0, 0), m_canvas);
        for (int y = hole.y; y < hole.y + hole.height; ++y) {
            std::memset(pixels + (static_cast<std::size_t>(y) * static_cast<std::size_t>(m_canvas.width) + static_cast<std::size_t>(hole.x)) * 3, 0, static_cast<std::size_t>(hole.width) * 3);
        }
    }
}

void FusedCanvas::clahe(const ClaheArguments& arguments)
{
    settle();
    if (!arguments.same() || arguments.tiles[0] < 2 || !Clahe::fits(m_canvas, arguments.tiles[0])) {   // or smaller than its tiles: the plain way
        ExactCanvas exact(view());
        exact.clahe(arguments);
        replace(exact.take());
        return;
    }
    const Clahe clahe(m_source, arguments.limits[0], arguments.tiles[0], m_memory.clahe);
    clahe.tables(0, clahe.tileRows());
    clahe.rows(target(m_canvas), 0, m_canvas.height, m_memory.clahe);
    adopt(m_canvas);
}

}  // namespace pt::augment
