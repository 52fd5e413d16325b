// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/fused_canvas.h"
#include "core/augment/vector.h"

#include <algorithm>
#include <cmath>

namespace pt::augment {
void coarseField(Workspace::Private& memory, cv::Size size, const ElasticSpec& spec)
{
    Displacement& field = memory.field;
    if (spec.margin < spec.kernel / 2 + 3 || spec.kernel > 31) {   // a mirrored border is another sum near the edge: the plain way
        field = elasticField(size, spec);
        return;
    }
    const cv::Size padded(size.width + 2 * spec.margin, size.height + 2 * spec.margin);
    const int columns = size.width / 2 + 2, rows = size.height / 2 + 2;
    std::array<float, 32> weights = {};
    float total = 0.0F;
    for (int k = 0; k < spec.kernel; ++k) {
        const double d = (k - spec.kernel / 2) / spec.sigma;
        total += weights[static_cast<std::size_t>(k)] = static_cast<float>(std::exp(-0.5 * d * d));
    }
    for (float& w : weights) w /= total;
    field.size = size;
    field.step = 2;
    field.grid = cv::Mat(rows, columns, CV_32FC2, grown(memory.displacements, 2 * static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns)));
    const int half = padded.width / 2 + 2;
    float* noise = grown(memory.noise, static_cast<std::size_t>(padded.width + 2 * half + 8));
    float* even = noise + padded.width + 4;
    float* odd = even + half;
    float* wide = grown(memory.rows, static_cast<std::size_t>(padded.height) * static_cast<std::size_t>(columns));
    float* line = grown(memory.blurred, static_cast<std::size_t>(columns));
    const int shift = spec.margin - spec.kernel / 2;
    std::array<const float*, 32> across;   // a smooth row at every second place: each tap reads the even or the odd places
    for (int k = 0; k < spec.kernel; ++k) across[static_cast<std::size_t>(k)] = ((shift + k) % 2 == 0 ? even : odd) + (shift + k) / 2;
    for (std::size_t part = 0; part < (spec.diagonal ? 1U : 2U); ++part) {
        for (int y = 0; y < padded.height; ++y) {
            vec::uniformNoise(noise, padded.width, spec.seed + part, static_cast<std::uint32_t>(y) * static_cast<std::uint32_t>(padded.width));
            for (int i = 0; i < padded.width / 2; ++i) even[i] = noise[2 * i], odd[i] = noise[2 * i + 1];
            if (padded.width % 2 != 0) even[padded.width / 2] = noise[padded.width - 1];
            vec::weightedRows(wide + static_cast<std::size_t>(y) * static_cast<std::size_t>(columns), columns, across.data(), weights.data(), spec.kernel, 1.0F);
        }
        for (int y = 0; y < rows; ++y) {
            std::array<const float*, 32> taps;
            for (int k = 0; k < spec.kernel; ++k) {
                const int from = std::min(padded.height - 1, 2 * y + shift + k);
                taps[static_cast<std::size_t>(k)] = wide + static_cast<std::size_t>(from) * static_cast<std::size_t>(columns);
            }
            vec::weightedRows(line, columns, taps.data(), weights.data(), spec.kernel, static_cast<float>(spec.alpha));
            auto* out = field.grid.ptr<cv::Vec2f>(y);
            for (int x = 0; x < columns; ++x) out[x][static_cast<int>(part)] = line[x];
        }
    }
    if (!spec.diagonal) return;
    for (int y = 0; y < rows; ++y) {
        auto* out = field.grid.ptr<cv::Vec2f>(y);
        for (int x = 0; x < columns; ++x) out[x][1] = out[x][0];
    }
}

}  // namespace pt::augment
