// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/clahe.h"
#include "core/augment/histogram.h"
#include "core/augment/operations.h"
#include "core/augment/sampling.h"
#include "core/augment/wide.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>

namespace pt::augment {
namespace {

template <class Function>
Table makeTable(Function function)
{
    Table table;
    for (int v = 0; v < 256; ++v) {
        const float value = std::clamp(static_cast<float>(function(v)), 0.0F, 255.0F);
        table[static_cast<std::size_t>(v)] = static_cast<uchar>(value);  // truncated, as the peer does
    }
    return table;
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
    if (image.type() == CV_8UC3 && Clahe::fits(image.size(), tiles)) {
        const Pixels source{image.data, image.step[0], image.cols, image.rows};
        cv::Mat out(image.size(), image.type());
        ClaheMemory memory;
        const Clahe clahe(source, clipLimit, tiles, memory);
        cv::parallel_for_(cv::Range(0, tiles), [&](const cv::Range& range) { clahe.tables(range.start, range.end); });
        inStripes(image.rows, image.cols, [&](int from, int to) {
            ClaheMemory scratch;
            clahe.rows(out.data, from, to, scratch);
        });
        image = out;
        return;
    }
    const auto clahe = cv::createCLAHE(clipLimit, cv::Size(tiles, tiles));  // one an image: it keeps buffers and is not thread-safe
    eachChannel(image, [&](cv::Mat& channel) { clahe->apply(channel, channel); });
}

namespace {

std::array<Table, 3> equalizingTables(const Histogram& counts, std::size_t total)
{
    std::array<Table, 3> tables;
    for (std::size_t c = 0; c < 3; ++c) {
        std::size_t v = 0;
        const auto count = [&](std::size_t k) { return counts.of(c, k); };
        while (v < 255 && count(v) == 0) ++v;   // no counts: somebody asked to stop
        tables[c].fill(static_cast<uchar>(v));
        const auto first = static_cast<std::size_t>(count(v));
        if (first == total) continue;
        const float scale = 255.0F / static_cast<float>(total - first);
        int sum = 0;
        for (std::size_t k = 0; k <= v; ++k) tables[c][k] = 0;
        for (++v; v < 256; ++v) {
            sum += count(v);
            tables[c][v] = cv::saturate_cast<uchar>(static_cast<float>(sum) * scale);
        }
    }
    return tables;
}

}  // namespace

void lookUp(uchar* to, const uchar* from, std::size_t total, const std::array<const uchar*, 3>& tables)
{
    const std::size_t done = wide::available() ? static_cast<std::size_t>(wide::lookUp(to, from, static_cast<int>(total), tables)) : 0;
    const uchar *red = tables[0], *green = tables[1], *blue = tables[2];
    for (std::size_t i = 3 * done; i < 3 * total; i += 3) to[i] = red[from[i]], to[i + 1] = green[from[i + 1]], to[i + 2] = blue[from[i + 2]];
}

void equalizeInto(const Pixels& source, uchar* out)
{
    Histogram counts;
    const auto width = static_cast<std::size_t>(source.width);
    for (int y = 0; y < source.height; ++y) {
        source.fetch(y + kRowsAhead, 0, source.width);
        counts.count(source.row(y), width);
    }
    const auto tables = equalizingTables(counts, width * static_cast<std::size_t>(source.height));
    for (int y = 0; y < source.height; ++y, out += 3 * width) lookUp(out, source.row(y), width, {tables[0].data(), tables[1].data(), tables[2].data()});
}

void equalizeAllChannels(cv::Mat& image)
{
    if (image.type() == CV_8UC3) {
        Histogram counts;
        std::mutex adding;
        const auto width = static_cast<std::size_t>(image.cols);
        inStripes(image.rows, image.cols, [&](int from, int to) {
            Histogram mine;
            for (int y = from; y < to; ++y) mine.count(image.ptr(y), width);
            const std::lock_guard lock(adding);
            counts.add(mine);
        });
        const auto tables = equalizingTables(counts, image.total());
        cv::Mat out(image.size(), image.type());
        inStripes(image.rows, image.cols, [&](int from, int to) {
            for (int y = from; y < to; ++y) lookUp(out.ptr(y), image.ptr(y), width, {tables[0].data(), tables[1].data(), tables[2].data()});
        });
        image = out;
        return;
    }
    eachChannel(image, [](cv::Mat& channel) { cv::equalizeHist(channel, channel); });
}

Table gammaTable(double gamma)
{
    const auto g = static_cast<float>(gamma);
    return makeTable([g](int v) { return 255.0F * std::pow(static_cast<float>(v) / 255.0F, g); });
}

Table logTable(double gain)
{
    const auto g = static_cast<float>(gain);
    return makeTable([g](int v) { return 255.0F * g * std::log2(1.0F + static_cast<float>(v) / 255.0F); });
}

Table linearTable(double alpha)
{
    const auto a = static_cast<float>(alpha);
    return makeTable([a](int v) { return 127.0F + a * (static_cast<float>(v) - 127.0F); });
}

Table sigmoidTable(double gain, double cutoff)
{
    const auto g = static_cast<float>(gain);
    const auto c = static_cast<float>(cutoff);
    return makeTable([g, c](int v) { return 255.0F / (1.0F + std::exp(g * (c - static_cast<float>(v) / 255.0F))); });
}

void applyTable(cv::Mat& image, const Table& table)
{
    cv::Mat out;
    cv::LUT(image, cv::Mat(1, 256, CV_8UC1, const_cast<uchar*>(table.data())), out);
    image = out;
}

void applyTables(cv::Mat& image, const Tables& tables)
{
    cv::Mat out(image.size(), image.type());
    inStripes(image.rows, image.cols, [&](int from, int to) {
        for (int y = from; y < to; ++y) lookUp(out.ptr(y), image.ptr(y), static_cast<std::size_t>(image.cols), {tables[0].data(), tables[1].data(), tables[2].data()});
    });
    image = out;
}

void gammaContrast(cv::Mat& image, double gamma) { applyTable(image, gammaTable(gamma)); }
void logContrast(cv::Mat& image, double gain) { applyTable(image, logTable(gain)); }
void linearContrast(cv::Mat& image, double alpha) { applyTable(image, linearTable(alpha)); }
void sigmoidContrast(cv::Mat& image, double gain, double cutoff) { applyTable(image, sigmoidTable(gain, cutoff)); }

void grayscaleInto(const cv::Mat& image, double alpha, bool truncated, GreyMemory& memory, cv::Mat& out)
{
    cv::cvtColor(image, memory.grey, cv::COLOR_RGB2GRAY);
    if (!truncated) {
        cv::cvtColor(memory.grey, memory.colours, cv::COLOR_GRAY2RGB);
        cv::addWeighted(image, 1.0 - alpha, memory.colours, alpha, 0.0, out);
        return;
    }
    for (int y = 0; y < image.rows; ++y) {
        const auto* from = image.ptr<cv::Vec3b>(y);
        const auto* g = memory.grey.ptr<uchar>(y);
        auto* to = out.ptr<cv::Vec3b>(y);
        for (int x = 0; x < image.cols; ++x) {
            const double part = g[x] * alpha;
            for (int c = 0; c < 3; ++c) to[x][c] = static_cast<uchar>(from[x][c] * (1.0 - alpha) + part);
        }
    }
}

namespace {

void greyInStripes(cv::Mat& image, double alpha, bool truncated)
{
    if (image.channels() != 3) return;
    cv::Mat out(image.size(), image.type());
    inStripes(image.rows, image.cols, [&](int from, int to) {
        GreyMemory memory;
        cv::Mat part = out.rowRange(from, to);
        grayscaleInto(image.rowRange(from, to), alpha, truncated, memory, part);
    });
    image = out;
}

}  // namespace

void grayscale(cv::Mat& image, double alpha) { greyInStripes(image, alpha, false); }
void grayscaleTruncated(cv::Mat& image, double alpha) { greyInStripes(image, alpha, true); }

}  // namespace pt::augment
