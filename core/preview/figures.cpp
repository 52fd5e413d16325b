// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/figures.h"

#include <algorithm>
#include <cmath>

namespace pt::preview {
namespace {

constexpr double kRow = 22.0, kMargin = 12.0;

std::string number(const char* format, double value)
{
    char text[48];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string sizeText(cv::Size size) { return std::to_string(size.width) + "\u00d7" + std::to_string(size.height) + " px"; }

/// Bars of how often operations fire: pale to the closed form, full for "alone", a tick where it was measured.
void firingBars(Figure& f, const FiringStatistics& firing, augment::Op focused, cv::Rect2d area)
{
    f.label({area.x, area.y, area.width, kRow}, Message(PT_TR_NOOP("Preview", "How often each operation fires; dark: it alone")), -1, Ink::Text, true);
    const double name = std::min(190.0, area.width * 0.42), value = 96.0;
    const double width = std::max(20.0, area.width - name - value);
    for (std::size_t i = 0; i < firing.rates.size(); ++i) {
        const auto& rate = firing.rates[i];
        const double y = area.y + kRow * (static_cast<double>(i) + 1.3);
        if (y + kRow > area.y + area.height) break;
        const bool inFocus = rate.op == focused;
        f.label({area.x, y, name - 8, kRow}, Message(augment::opLabel(rate.op)), -1, inFocus ? Ink::Accent : Ink::Text, inFocus);
        f.fill({area.x + name, y + 4, width, kRow - 8}, Ink::Faint, 0.18);
        f.fill({area.x + name, y + 4, width * rate.expected, kRow - 8}, Ink::Accent, 0.45);
        f.fill({area.x + name, y + 4, width * rate.alone, kRow - 8}, Ink::Accent);
        const double tick = area.x + name + width * rate.measured;
        f.line({tick, y + 2}, {tick, y + kRow - 2}, Ink::Second, 2.0);
        f.label({area.x + name + width + 6, y, value - 6, kRow}, plain(percentText(rate.expected) + " (" + percentText(rate.alone) + ")"));
    }
}

/// How many operations fire on one sample.
void firingCounts(Figure& f, const FiringStatistics& firing, cv::Rect2d area)
{
    f.label({area.x, area.y, area.width, kRow}, Message(PT_TR_NOOP("Preview", "Operations on one sample")), -1, Ink::Text, true);
    std::size_t last = 0;
    double most = 0.01;
    for (std::size_t k = 0; k < firing.count.size(); ++k) {
        if (firing.count[k] > 0.0005) last = k;
        most = std::max(most, firing.count[k]);
    }
    const double step = area.width / static_cast<double>(last + 1);
    const double floor = area.y + area.height - kRow, height = area.height - 3.4 * kRow;
    for (std::size_t k = 0; k <= last; ++k) {
        const double x = area.x + step * static_cast<double>(k), h = height * firing.count[k] / most;
        f.fill({x + step * 0.15, floor - h, step * 0.7, h}, k == 0 ? Ink::Second : Ink::Accent, 0.75);
        const double measured = floor - height * firing.countMeasured[k] / most;
        f.line({x + step * 0.1, measured}, {x + step * 0.9, measured}, Ink::Second, 2.0);
        f.label({x, floor - h - kRow, step, kRow}, plain(percentText(firing.count[k])), 0);
        f.label({x, floor, step, kRow}, plain(std::to_string(k)), 0, Ink::Faint);
    }
    f.line({area.x, floor}, {area.x + area.width, floor}, Ink::Faint);
}

/// Pairs as a triangle of shaded cells.
void firingPairs(Figure& f, const FiringStatistics& firing, cv::Rect2d area)
{
    const std::size_t n = firing.rates.size();
    if (n < 2) return;
    f.label({area.x, area.y, area.width, kRow}, Message(PT_TR_NOOP("Preview", "Two together")), -1, Ink::Text, true);
    const double name = std::min(150.0, area.width * 0.35);
    const double cell = std::min({44.0, (area.width - name) / static_cast<double>(n - 1), (area.height - 1.4 * kRow) / static_cast<double>(n - 1)});
    if (cell < 9.0) return;
    for (std::size_t i = 1; i < n; ++i) {
        const double y = area.y + 1.3 * kRow + cell * static_cast<double>(i - 1);
        f.label({area.x, y, name - 6, cell}, Message(augment::opLabel(firing.rates[i].op)), 1);
        for (std::size_t j = 0; j < i; ++j) {
            const double p = firing.together[i][j];
            const cv::Rect2d box(area.x + name + cell * static_cast<double>(j), y, cell - 2, cell - 2);
            f.fill(box, Ink::Accent, 0.06 + 0.9 * std::sqrt(std::min(1.0, p)));
            if (cell >= 34.0) f.label(box, plain(percentText(p)), 0, p > 0.2 ? Ink::Ground : Ink::Text);
        }
        if (cell < 20.0) continue;
        const double right = area.x + name + cell * static_cast<double>(i);   // the column's name stands on the diagonal
        f.label({right + 2, y - cell, std::max(10.0, area.x + area.width - right), cell}, Message(augment::opLabel(firing.rates[i - 1].op)), -1, Ink::Faint);
    }
}

void drawKernel(Figure& f, const cv::Mat& kernel, const Message& name, cv::Rect2d area)
{
    constexpr double kHead = 38.0;
    f.label({area.x, area.y, area.width, 18}, name, 0);
    f.label({area.x, area.y + 18, area.width, 18}, plain(name.args.empty() ? std::string() : name.args.front()), 0, Ink::Faint);
    double low = 0.0, high = 0.0;
    cv::minMaxLoc(kernel, &low, &high);
    const double most = std::max({1e-6, std::abs(low), std::abs(high)});
    const double cell = std::min(area.width / kernel.cols, (area.height - kHead) / kernel.rows);
    const double left = area.x + (area.width - cell * kernel.cols) / 2;
    for (int y = 0; y < kernel.rows; ++y) {
        for (int x = 0; x < kernel.cols; ++x) {
            const double v = kernel.at<float>(y, x);
            const cv::Rect2d box(left + cell * x, area.y + kHead + cell * y, cell - 1, cell - 1);
            f.fill(box, v < 0 ? Ink::Second : Ink::Accent, 0.08 + 0.85 * std::abs(v) / most);
            if (cell >= 30.0) f.label(box, plain(number("%.2f", v)), 0, std::abs(v) > 0.6 * most ? Ink::Ground : Ink::Text);
        }
    }
}

void drawHistogram(Figure& f, const Histogram& before, const Histogram& after, cv::Rect2d area)
{
    const double floor = area.y + area.height - kRow, height = area.height - 2.1 * kRow;
    f.label({area.x, area.y, area.width, kRow}, Message(PT_TR_NOOP("Preview", "Grey levels before (grey) and after")), -1, Ink::Text, true);
    float most = 1e-4F;
    for (std::size_t i = 1; i + 1 < before.size(); ++i) most = std::max({most, before[i], after[i]});   // black and white ends would flatten all else
    const double step = area.width / static_cast<double>(before.size());
    const auto y = [&](float share) { return floor - height * std::min(1.0, static_cast<double>(share / most)); };
    std::vector<cv::Point2d> line;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const double x = area.x + step * static_cast<double>(i);
        f.fill({x, y(before[i]), step, floor - y(before[i])}, Ink::Faint, 0.55);
        line.emplace_back(x + step / 2, y(after[i]));
    }
    f.polyline(std::move(line), Ink::Accent, 1.8);
    f.line({area.x, floor}, {area.x + area.width, floor}, Ink::Faint);
    f.label({area.x, floor, 40, kRow}, plain("0"), -1, Ink::Faint);
    f.label({area.x + area.width - 40, floor, 40, kRow}, plain("255"), 1, Ink::Faint);
}

}  // namespace

const char* samplingName(config::CropSampling sampling)
{
    switch (sampling) {
    case config::CropSampling::Uniform: return "uniform";
    case config::CropSampling::Keypoints: return "keypoints";
    case config::CropSampling::Density: return "density";
    case config::CropSampling::Hybrid: return "hybrid";
    case config::CropSampling::None: break;
    }
    return "none";
}

Figure firingFigure(const FiringStatistics& firing, augment::Op focused, cv::Size2d size)
{
    Figure f{size, {}};
    const double w = size.width - 2 * kMargin;
    if (firing.rates.empty()) {
        f.label({kMargin, 0, w, size.height}, Message(PT_TR_NOOP("Preview", "No operation can fire with these values: every sample is the frame itself, resized or cropped.")), 0);
        return f;
    }
    f.label({kMargin, 6, w, 26}, Message(PT_TR_NOOP("Preview", "%1 of the samples get none of the operations (measured: %2 of %3 draws)"),
                                        {percentText(firing.none), percentText(firing.noneMeasured), std::to_string(firing.draws)}), -1, Ink::Text, true);
    const double top = 40, bars = kRow * (static_cast<double>(firing.rates.size()) + 1.6);
    const bool wide = w > 760.0;
    const double left = wide ? w * 0.52 : w;
    firingBars(f, firing, focused, {kMargin, top, left, std::min(bars, size.height - top)});
    f.line({kMargin, size.height - 14}, {kMargin + 12, size.height - 14}, Ink::Second, 2.0);
    f.label({kMargin + 18, size.height - 24, left, 20}, Message(PT_TR_NOOP("Preview", "measured through the pipeline; the bars are exact")), -1, Ink::Faint);
    const double below = top + bars + 6;
    const double room = size.height - below - 30;
    if (wide) {
        const double x = kMargin + left + 28, half = (size.height - top - 24) / 2;
        firingCounts(f, firing, {x, top, w - left - 28, half - 12});
        firingPairs(f, firing, {x, top + half, w - left - 28, half});
        if (room > 120) return f;
    } else if (room > 110) {
        const double split = room > 330 ? room * 0.42 : room;
        firingCounts(f, firing, {kMargin, below, w, split - 8});
        if (split < room) firingPairs(f, firing, {kMargin, below + split, w, room - split});
    }
    return f;
}

Figure receptiveFigure(const ReceptiveStatistics& s, const std::string& network, cv::Size2d size)
{
    Figure f{size, {}};
    const bool jitter = s.scaleLow != s.scaleHigh;
    const double head = jitter ? 88.0 : 66.0;   // two heaps of bars want a line each
    const cv::Rect2d area(kMargin + 8, head, size.width - 2 * kMargin - 16, std::max(40.0, size.height - head - 52));
    if (s.animals.empty()) {
        f.label({0, 0, size.width, size.height}, Message(PT_TR_NOOP("Preview", "No animal has two labels, so its size is unknown.")), 0);
        return f;
    }
    if (s.field > 0) {
        f.label({kMargin, 8, size.width - 2 * kMargin, 24}, Message(PT_TR_NOOP("Preview", "%1 sees %2 px of its input from each place; %3 of the animals fit into that."),
                                                                  {network, std::to_string(s.field), percentText(s.covered)}), -1, Ink::Text, true);
    } else {
        f.label({kMargin, 8, size.width - 2 * kMargin, 24}, Message(PT_TR_NOOP("Preview", "The receptive field of %1 is not known here; the animals' sizes are."), {network}), -1, Ink::Text, true);
    }
    const double largest = std::max(s.field * 1.12, s.animals.back() * s.scaleHigh * 1.08);
    constexpr int kBins = 40;
    for (const auto& [scale, ink, alpha] : {std::tuple(s.scaleHigh, Ink::Accent, 0.55), std::tuple(s.scaleLow, Ink::Good, 0.5)}) {
        if (ink == Ink::Good && !jitter) continue;
        std::array<int, kBins> bins = {};
        int most = 1;
        for (const double animal : s.animals) most = std::max(most, ++bins[static_cast<std::size_t>(std::clamp(static_cast<int>(kBins * animal * scale / largest), 0, kBins - 1))]);
        for (int i = 0; i < kBins; ++i) {
            const double h = area.height * bins[static_cast<std::size_t>(i)] / most, step = area.width / kBins;
            if (h > 0) f.fill({area.x + step * i, area.y + area.height - h, step - 1, h}, ink, alpha);
        }
    }
    const double floor = area.y + area.height;
    f.line({area.x, floor}, {area.x + area.width, floor}, Ink::Faint);
    const double step = std::pow(10.0, std::floor(std::log10(largest / 3)));
    const double tick = largest / step > 12 ? step * 2 : step;
    for (double at = 0; at <= largest; at += tick) {
        const double x = area.x + area.width * at / largest;
        f.line({x, floor}, {x, floor + 4}, Ink::Faint);
        f.label({x - 40, floor + 4, 80, 18}, plain(number("%.0f", at)), 0, Ink::Faint);
    }
    if (s.field > 0) {
        const double x = area.x + area.width * s.field / largest;
        f.line({x, area.y - 8}, {x, floor}, Ink::Second, 2.0);
        f.label({x - 166, area.y - 10, 160, 20}, Message(PT_TR_NOOP("Preview", "receptive field %1 px"), {std::to_string(s.field)}), 1, Ink::Second);
    }
    const std::string low = number("%.0f", s.quantile(0.5) * s.scaleLow), high = number("%.0f", s.quantile(0.5) * s.scaleHigh);
    const double w = size.width - 2 * kMargin;
    if (jitter) {
        const auto line = [&](double y, Ink ink, double alpha, Message text) {
            f.fill({kMargin, y + 5, 10, 10}, ink, alpha);
            f.label({kMargin + 16, y, w - 16, 20}, std::move(text));
        };
        line(32, Ink::Good, 0.5, Message(PT_TR_NOOP("Preview", "Longer side of the animals at jitter low; half of them are below %1 px"), {low}));
        line(52, Ink::Accent, 0.55, Message(PT_TR_NOOP("Preview", "at jitter high; half of them are below %1 px"), {high}));
    } else {
        f.label({kMargin, 32, w, 20}, Message(PT_TR_NOOP("Preview", "Longer side of the animals in pixels of the input; half of them are below %1 px."), {high}));
    }
    f.label({area.x, floor + 22, area.width, 20}, Message(PT_TR_NOOP("Preview", "pixels of the network's input")), 0, Ink::Faint);
    return f;
}

Figure limitsFigure(const std::vector<VideoLimits>& videos, bool multi, cv::Size2d size)
{
    Figure f{size, {}};
    const double w = size.width - 2 * kMargin;
    f.label({kMargin, 2, w, kRow}, multi ? Message(PT_TR_NOOP("Preview", "Draws that break the limits and take crop_size unscaled, by video"))
                                        : Message(PT_TR_NOOP("Preview", "Frames and draws that the limits refuse, by video")), -1, Ink::Text, true);
    const double name = std::min(170.0, w * 0.35), value = std::min(230.0, w * 0.4), width = std::max(10.0, w - name - value);
    const auto room = static_cast<std::size_t>(std::max(1.0, (size.height - kRow - 6) / kRow));
    for (std::size_t i = 0; i < std::min(videos.size(), room); ++i) {
        const double y = kRow * (static_cast<double>(i) + 1.1);
        if (i + 1 == room && videos.size() > room) {
            f.label({kMargin, y, w, kRow}, Message(PT_TR_NOOP("Preview", "and %1 more videos"), {std::to_string(videos.size() - i)}), -1, Ink::Faint);
            break;
        }
        const VideoLimits& v = videos[i];
        f.label({kMargin, y, name - 8, kRow}, plain(v.video));
        f.fill({kMargin + name, y + 5, width, kRow - 10}, Ink::Faint, 0.2);
        if (v.refused > 0.0) f.fill({kMargin + name, y + 5, width * v.refused, kRow - 10}, Ink::Error, 0.85);
        f.label({kMargin + name + width + 8, y, value - 8, kRow},
                v.touched == 0 ? Message(PT_TR_NOOP("Preview", "none of %1 frames"), {std::to_string(v.frames)})
                               : Message(PT_TR_NOOP("Preview", "%1 of the draws, %2 of %3 frames"), {percentText(v.refused), std::to_string(v.touched), std::to_string(v.frames)}),
                -1, v.touched > 0 ? Ink::Error : Ink::Faint);
    }
    return f;
}

Figure memoryFigure(const BatchMemory& m, const DeviceMemory& device, cv::Size2d size)
{
    Figure f{size, {}};
    const double w = size.width - 2 * kMargin;
    const std::vector<std::string> args = {std::to_string(m.images), sizeText(m.largest), m.network, bytesText(m.memory.total())};
    if (m.memory.total() <= 0.0) {
        f.label({kMargin, 2, w, size.height - 4}, Message(PT_TR_NOOP("Preview", "Nothing was measured for %1: no estimate of its memory."), {m.network}));
        return f;
    }
    const Text title = m.images == 1 ? PT_TR_NOOP("Preview", "An image of up to %2 through %3: about %4 while training")
                                     : PT_TR_NOOP("Preview", "%1 images of up to %2 through %3: about %4 while training");
    f.label({kMargin, 4, w, kRow}, Message(title, args), -1, Ink::Text, true);
    const bool known = device.total > 0.0;
    const double whole = known ? std::max(device.total, m.memory.total()) : m.memory.total() * 1.25;
    const auto length = [&](double bytes) { return w * bytes / whole; };
    const double y = 32, h = 20, used = known ? device.total - device.free : 0.0;
    f.fill({kMargin, y, known ? length(device.total) : w, h}, Ink::Faint, 0.22);
    f.fill({kMargin, y, length(used), h}, Ink::Faint, 0.6);
    const bool fits = !known || m.memory.total() <= device.free;
    const double parameters = length(m.memory.program + m.memory.parameters);
    f.fill({kMargin + length(used), y, parameters, h}, Ink::Second, 0.85);
    f.fill({kMargin + length(used) + parameters, y, std::min(length(m.memory.activations), w - length(used) - parameters), h}, fits ? Ink::Accent : Ink::Error, 0.85);
    if (known) f.line({kMargin + length(device.total), y - 3}, {kMargin + length(device.total), y + h + 3}, Ink::Text, 2.0);
    const std::vector<std::string> shares = {bytesText(m.memory.program + m.memory.parameters), bytesText(m.memory.activations)};
    f.label({kMargin, y + h + 2, w, kRow}, m.memory.calibrated ? Message(PT_TR_NOOP("Preview", "measured here by a dry step: program and weights %1 (orange), activations %2 (blue)"), shares)
                                                               : Message(PT_TR_NOOP("Preview", "weights, gradients, moments %1 (orange), activations %2 (blue)"), shares), -1, Ink::Faint);
    const Message verdict = !known ? Message(PT_TR_NOOP("Preview", "no GPU found: this is main memory"))
                            : fits && device.total <= device.free ? Message(PT_TR_NOOP("Preview", "%1: %2 are free"), {device.name, bytesText(device.free)})
                            : fits ? Message(PT_TR_NOOP("Preview", "%1: %2 of %3 are free"), {device.name, bytesText(device.free), bytesText(device.total)})
                                   : Message(PT_TR_NOOP("Preview", "does not fit: %1 has %2 of %3 free"), {device.name, bytesText(device.free), bytesText(device.total)});
    f.label({kMargin, y + h + 2 + kRow, w, kRow}, verdict, -1, fits ? Ink::Text : Ink::Error, !fits);
    return f;
}

Figure kernelFigure(const Answer& answer, cv::Size2d size)
{
    Figure f{size, {}};
    const double w = size.width - 2 * kMargin, h = size.height - 10;
    const bool histogram = answer.histogramBefore && answer.histogramAfter;
    const double forHistogram = histogram ? (answer.kernels.empty() ? w : w * 0.36) : 0.0;
    const double each = answer.kernels.empty() ? 0.0 : (w - forHistogram - (histogram ? 16 : 0)) / static_cast<double>(answer.kernels.size());
    for (std::size_t i = 0; i < answer.kernels.size(); ++i) drawKernel(f, answer.kernels[i], answer.kernelNames[i], {kMargin + each * static_cast<double>(i), 4, each - 10, h});
    if (histogram) drawHistogram(f, *answer.histogramBefore, *answer.histogramAfter, {kMargin + w - forHistogram, 4, forHistogram, h});
    return f;
}

Figure cropsFigure(const std::vector<CropStatistics>& crops, config::CropSampling yours, cv::Size2d size)
{
    Figure f{size, {}};
    const double w = size.width - 2 * kMargin, name = std::min(120.0, w * 0.25), each = (w - name) / 3;
    const Text heads[] = {PT_TR_NOOP("Preview", "labels kept"), PT_TR_NOOP("Preview", "animals cut"), PT_TR_NOOP("Preview", "animals lost")};
    for (std::size_t c = 0; c < 3; ++c) f.label({kMargin + name + each * static_cast<double>(c), 2, each, kRow}, Message(heads[c]), -1, Ink::Faint);
    for (std::size_t i = 0; i < crops.size(); ++i) {
        const double y = kRow * (static_cast<double>(i) + 1.1);
        const bool chosen = crops[i].sampling == yours;
        f.label({kMargin, y, name, kRow}, plain(samplingName(crops[i].sampling)), -1, chosen ? Ink::Accent : Ink::Text, chosen);
        const std::pair<double, Ink> values[] = {{crops[i].keypointsKept, Ink::Good}, {crops[i].animalsCut, Ink::Warning}, {crops[i].animalsLost, Ink::Error}};
        for (std::size_t c = 0; c < 3; ++c) {
            const double x = kMargin + name + each * static_cast<double>(c), room = each - 62;
            f.fill({x, y + 5, room, kRow - 10}, Ink::Faint, 0.2);
            if (values[c].first > 0.0) f.fill({x, y + 5, room * values[c].first, kRow - 10}, values[c].second, 0.85);
            f.label({x + room + 6, y, 56, kRow}, plain(percentText(values[c].first)));
        }
    }
    return f;
}

bool hasFigure(const Answer& answer, const Request& request)
{
    if (!answer.problem.text.empty()) return false;
    switch (answer.view) {
    case View::Probability: return answer.firing.has_value();
    case View::Receptive: return answer.receptive.has_value();
    case View::Schedule: return true;
    case View::Size: return !answer.videos.empty();
    case View::Batch: return answer.memory.has_value();
    case View::Crops: return answer.crops.size() > 1;
    case View::Kernel: return answer.histogramBefore.has_value();
    case View::Augment: {   // operations on grey levels show what they do to them
        using augment::Op;
        const Op op = opForKey(request.focusKey);
        const bool levels = op == Op::HistEq || op == Op::HistEqGlobal || op == Op::Clahe || op == Op::LogContrast || op == Op::LinearContrast ||
                            op == Op::SigmoidContrast || op == Op::GammaContrast || op == Op::GaussianNoise || op == Op::Grayscale;
        return levels && answer.histogramBefore.has_value();
    }
    default: return false;
    }
}

Figure figureFor(const Answer& answer, const Request& request, cv::Size2d size)
{
    switch (answer.view) {
    case View::Probability: return firingFigure(*answer.firing, opForKey(request.focusKey), size);
    case View::Receptive: return receptiveFigure(*answer.receptive, request.config.netType, size);
    case View::Schedule: return scheduleFigure(request.config, scheduleGeometry(request.config.multiStep, size), size);
    case View::Size: return limitsFigure(answer.videos, request.config.loader == config::Loader::MultiImgaug, size);
    case View::Batch: return memoryFigure(*answer.memory, request.device, size);
    case View::Crops: return cropsFigure(answer.crops, request.config.cropSampling, size);
    default: return kernelFigure(answer, size);
    }
}

}  // namespace pt::preview
