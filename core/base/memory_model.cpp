// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_model.h"

#include <algorithm>
#include <array>

namespace pt {
namespace {

constexpr int kMostImages = 4096;

struct Family
{
    std::string_view name;         ///< Found anywhere in net_type.
    double bytes, bytesLimbs;      ///< Activations for each input pixel, without and with part affinity fields.
    double weights, weightsLimbs;
};

// Measured: resnet_50, resnet_101, hrnet_w32 and w48, dlcrnet (reference 7.4; weights 7.1), and hrnet_w18 (a dry step, which gives w32 3176 bytes).
// The other ResNets follow from the sum of channels over squared strides of all convolutions at output stride 16, 7.83 bytes each: that gives the
// two measured ones to 1 %.
constexpr std::array kFamilies = {
    Family{"resnet_152", 3727, 3727, 58.14e6, 60.9e6}, Family{"resnet152", 3727, 3727, 58.14e6, 60.9e6}, Family{"resnet_101", 2765, 2765, 42.72e6, 45.5e6},
    Family{"resnet101", 2765, 2765, 42.72e6, 45.5e6}, Family{"resnet_18", 478, 478, 11.18e6, 13.9e6}, Family{"resnet18", 478, 478, 11.18e6, 13.9e6},
    Family{"resnet_34", 697, 697, 21.28e6, 24.0e6}, Family{"resnet34", 697, 697, 21.28e6, 24.0e6}, Family{"hrnet_w48", 4166, 4166, 65.33e6, 65.5e6},
    Family{"hrnet_w32", 3116, 3116, 29.31e6, 29.5e6}, Family{"hrnet_w18", 2306, 2306, 9.56e6, 9.7e6}, Family{"dlcrnet", 2098, 2098, 30.49e6, 30.49e6},
    Family{"resnet_50", 1941, 2001, 23.73e6, 26.49e6}, Family{"resnet50", 1941, 2001, 23.73e6, 26.49e6}};

const Family* familyOf(std::string_view netType)
{
    for (const Family& family : kFamilies)
        if (netType.find(family.name) != std::string_view::npos) return &family;
    return nullptr;
}

/// Blocks of the four stages of a ResNet; all zero for another family.
std::array<int, 4> blocksOf(std::string_view netType)
{
    const auto has = [&](std::string_view name) { return netType.find(name) != std::string_view::npos; };
    if (has("152")) return {3, 8, 36, 3};
    if (has("101")) return {3, 4, 23, 3};
    if (has("34")) return {3, 4, 6, 3};
    if (has("18")) return {2, 2, 2, 2};
    return {3, 4, 6, 3};
}

}  // namespace

TrainingMemory trainingMemory(std::string_view netType, bool limbs, int images, double pixels, const std::optional<MemoryCalibration>& calibration)
{
    TrainingMemory out;
    if (calibration) {
        const double all = images * pixels, bytes = std::max(calibration->parameters + calibration->perPixel * all, calibration->fewParameters + calibration->fewPerPixel * all);
        return {calibration->program, calibration->parameters, bytes - calibration->parameters, true};
    }
    const Family* family = familyOf(netType);
    if (family == nullptr) return out;
    out.parameters = 16.0 * (limbs ? family->weightsLimbs : family->weights);   // four bytes each: weight, gradient, two moments
    out.activations = (limbs ? family->bytesLimbs : family->bytes) * images * pixels;
    return out;
}

int largestBatch(double availableBytes, const std::function<double(int images)>& bytesOf)
{
    int fits = 0, above = kMostImages + 1;
    while (above - fits > 1) {
        const int middle = fits + (above - fits) / 2;
        (bytesOf(middle) <= availableBytes ? fits : above) = middle;
    }
    return fits;
}

int receptiveField(std::string_view netType, int outputStride, bool strideLast)
{
    const bool resnet = netType.find("resnet") != std::string_view::npos || netType.find("dlcrnet") != std::string_view::npos;
    if (netType.find("hrnet_w") != std::string_view::npos) return hrnetReceptiveField();
    if (!resnet) return 0;
    const bool basic = netType.find("18") != std::string_view::npos || netType.find("34") != std::string_view::npos;
    int field = 1, step = 1;   // step: input pixels between two neighbours of the map
    const auto layer = [&](int kernel, int stride, int dilation = 1) {
        field += (kernel - 1) * dilation * step;
        step *= stride;
    };
    layer(7, 2);   // stem
    layer(3, 2);   // pooling
    const auto blocks = blocksOf(netType);
    int dilation = 1;
    const auto down = [&]() {   // atrous: where the map must not shrink further the kernels spread instead
        if (outputStride <= 0 || step < outputStride) return 2;
        dilation *= 2;
        return 1;
    };
    for (std::size_t stage = 0; stage < blocks.size(); ++stage) {
        for (int block = 0; block < blocks[stage]; ++block) {
            const bool last = stage + 1 < blocks.size() && block + 1 == blocks[stage];
            const int before = dilation;
            const int stride = (strideLast ? last : stage > 0 && block == 0) ? down() : 1;
            layer(3, stride, strideLast ? before : dilation);
            if (basic) layer(3, 1, dilation);
        }
    }
    return field;
}

}  // namespace pt
