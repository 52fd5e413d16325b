// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/canvas.h"
#include "core/augment/operations.h"
#include "core/augment/vector.h"
#include "core/base/single.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace pt::augment {

void gaussianNoise(cv::Mat& image, double sigma, bool perChannel, std::uint64_t seed, bool truncated)
{
    const int channels = image.channels();
    const int drawn = perChannel ? channels : 1;
    const int rowNumbers = (image.cols * drawn + vec::kNormalBlock - 1) / vec::kNormalBlock * vec::kNormalBlock;
    cv::Mat out(image.size(), image.type());
    inStripes(image.rows, image.cols, [&](int from, int to) {
        std::vector<float> row(static_cast<std::size_t>(rowNumbers));
        for (int y = from; y < to; ++y) {
            vec::normalNoise(row.data(), rowNumbers, seed, static_cast<std::uint32_t>(y) * static_cast<std::uint32_t>(rowNumbers));
            vec::addNoise(out.ptr<uchar>(y), image.ptr<uchar>(y), image.cols * channels, row.data(), static_cast<float>(sigma), !truncated, !perChannel && channels == 3);
        }
    });
    image = out;
}

int dropoutGrids(cv::Size image, int channels, const DropoutSpec& spec, CellMemory& memory)
{
    memory.rows = std::max(static_cast<int>(image.height * single(spec.heightFraction)), 3);   // single precision in the peer
    memory.cols = std::max(static_cast<int>(image.width * single(spec.widthFraction)), 3);
    const int used = spec.perChannel ? std::min(channels, 3) : 1;
    const int count = used * memory.rows * memory.cols;
    if (memory.states.size() < static_cast<std::size_t>(count)) memory.states.resize(static_cast<std::size_t>(count) * 5 / 4);
    const auto threshold = static_cast<std::uint32_t>(std::clamp(spec.probability, 0.0, 1.0) * 0x1.0p32 - 0.5);
    if (spec.probability > 0.0) vec::dropCells(memory.states.data(), count, spec.seed, 0, threshold);
    else std::fill_n(memory.states.begin(), count, uchar{255});
    return used;
}

void coarseDropout(uchar* pixels, cv::Size size, const DropoutSpec& spec, CellMemory& memory)
{
    const int used = dropoutGrids(size, 3, spec, memory);
    const int rows = memory.rows, cols = memory.cols;
    // the nearest cell of a pixel, as cv::resize finds it: floor(i * cells / pixels)
    const auto begins = [](std::vector<int>& starts, int cells, int length) {
        if (starts.size() < static_cast<std::size_t>(cells) + 1) starts.resize(static_cast<std::size_t>(cells) * 5 / 4 + 1);
        const double scale = 1.0 / (static_cast<double>(length) / cells);
        int cell = 0;
        for (int i = 0; i < length; ++i) {
            const int at = std::min(cvFloor(i * scale), cells - 1);
            while (cell <= at) starts[static_cast<std::size_t>(cell++)] = i;
        }
        while (cell <= cells) starts[static_cast<std::size_t>(cell++)] = length;
        return starts.data();
    };
    const int* left = begins(memory.columns, cols, size.width);
    const int* top = begins(memory.lines, rows, size.height);
    for (int c = 0; c < used; ++c) {
        for (int gy = 0; gy < rows; ++gy) {
            const uchar* cells = memory.states.data() + (c * rows + gy) * cols;
            for (int gx = 0; gx < cols; ++gx) {
                if (cells[gx] != 0) continue;
                for (int y = top[gy]; y < top[gy + 1]; ++y) {
                    uchar* row = pixels + (static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width)) * 3;
                    if (used == 1) std::memset(row + 3 * left[gx], 0, static_cast<std::size_t>(left[gx + 1] - left[gx]) * 3);
                    else for (int x = left[gx]; x < left[gx + 1]; ++x) row[3 * x + c] = 0;
                }
            }
        }
    }
}

void coarseDropout(cv::Mat& image, const DropoutSpec& spec)
{
    CellMemory memory;
    cv::Mat out = image.clone();
    coarseDropout(out.data, out.size(), spec, memory);
    image = out;
}

void blackOut(cv::Mat& image, std::span<const cv::Rect> holes)
{
    cv::Mat out = image.clone();
    for (const auto& hole : holes) out(hole & cv::Rect(cv::Point(0, 0), out.size())).setTo(cv::Scalar::all(0));
    image = out;
}

}  // namespace pt::augment
