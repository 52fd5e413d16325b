// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/draw.h"

#include <algorithm>
#include <cstdio>

namespace pt::augment {
namespace {

cv::Matx23d compose(const cv::Matx23d& second, const cv::Matx23d& first)
{
    const auto full = [](const cv::Matx23d& m) { return cv::Matx33d(m(0, 0), m(0, 1), m(0, 2), m(1, 0), m(1, 1), m(1, 2), 0, 0, 1); };
    const cv::Matx33d product = full(second) * full(first);
    return {product(0, 0), product(0, 1), product(0, 2), product(1, 0), product(1, 1), product(1, 2)};
}

}  // namespace

std::string formatted(const char* format, ...)
{
    char text[160];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return text;
}

Draw::Draw(const Plan& plan, const config::PoseConfig& config, const dataset::Annotations& labels, const ApplyOptions& options, Canvas& canvas,
           Sample& sample)
    : m_plan(plan), m_config(config), m_labels(labels), m_options(options), m_canvas(canvas), m_sample(sample),
      m_points(config.loader == config::Loader::Torch ? sample.list : sample.labels.points), m_parts(labels.parts),
      m_torch(config.loader == config::Loader::Torch)
{
    sample.labels.individuals = m_parts > 0 ? static_cast<int>(labels.points.size()) / m_parts : 0;
    sample.labels.parts = m_parts;
    sample.labels.points = labels.points;   // keeps its memory
    sample.lost.clear();
    sample.scale = 1.0;
    sample.drawnScale = drawnScale(plan, config);
    sample.crop = {};
    sample.outFromFrame = cv::Matx23d::eye();
    sample.fired.clear();
    sample.firedBits = 0;
    sample.skipped = false;
    sample.skipReason = {};
    sample.visibility.clear();
}

bool Draw::fires(Op op) const
{
    const double probability = fireProbability(op, m_config, m_options.inference);
    if (m_options.isDisabled(op) || probability <= 0.0) return false;
    return m_options.isForced(op) || m_plan.gate[index(op)] < probability;
}

int Draw::integer(Op op, std::size_t i, int lo, int hi) const
{
    if (hi <= lo) return lo;
    return std::min(hi, lo + static_cast<int>(unit(op, i) * (static_cast<double>(hi) - lo + 1.0)));
}

void Draw::moved(const cv::Matx23d& step) { m_sample.outFromFrame = compose(step, m_sample.outFromFrame); }

void Draw::cropTo(const cv::Rect& window)
{
    m_canvas.crop(window);
    for (auto& p : m_points) p -= cv::Point2d(window.x, window.y);
    moved({1, 0, static_cast<double>(-window.x), 0, 1, static_cast<double>(-window.y)});
}

void Draw::padBy(const std::array<int, 4>& trbl, bool reflect, const cv::Scalar& value)
{
    if (trbl == std::array<int, 4>{}) return;
    m_canvas.pad(trbl, reflect, value);
    for (auto& p : m_points) p += cv::Point2d(trbl[3], trbl[0]);
    moved({1, 0, static_cast<double>(trbl[3]), 0, 1, static_cast<double>(trbl[0])});
}

void Draw::flip(double pointShift)
{
    const double width = m_canvas.size().width;
    m_canvas.flip();
    for (auto& p : m_points) p.x = width + pointShift - p.x;
    moved({-1, 0, width - 1.0, 0, 1, 0});
}

void Draw::resizeTo(cv::Size size, Filter filter, cv::Point2d pointScale)
{
    const double sx = static_cast<double>(size.width) / m_canvas.size().width;
    const double sy = static_cast<double>(size.height) / m_canvas.size().height;
    m_canvas.resize(size, filter);
    for (auto& p : m_points) p = {p.x * pointScale.x, p.y * pointScale.y};
    moved({sx, 0, 0.5 * sx - 0.5, 0, sy, 0.5 * sy - 0.5});
}

}  // namespace pt::augment
