// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_config.h"

#include <algorithm>
#include <cmath>

namespace pt::config {

params::LoaderBit loaderBit(Loader loader)
{
    switch (loader) {
        case Loader::SingleImgaug:
            return params::kSingle;
        case Loader::MultiImgaug:
            return params::kMulti;
        case Loader::ScaleCrop:
            return params::kScaleCrop;
        case Loader::Deterministic:
            return params::kDeterministic;
        case Loader::TensorPack:
            return params::kTensorPack;
        case Loader::Torch:
            return params::kTorch;
    }
    return params::kSingle;
}

Text loaderLabel(Loader loader)
{
    switch (loader) {
        case Loader::SingleImgaug:
            return PT_TR_NOOP("Config", "single-animal imgaug");
        case Loader::MultiImgaug:
            return PT_TR_NOOP("Config", "multi-animal imgaug");
        case Loader::ScaleCrop:
            return PT_TR_NOOP("Config", "scalecrop");
        case Loader::Deterministic:
            return PT_TR_NOOP("Config", "deterministic");
        case Loader::TensorPack:
            return PT_TR_NOOP("Config", "tensorpack");
        case Loader::Torch:
            return PT_TR_NOOP("Config", "PyTorch engine");
    }
    return {};
}

double Stochastic::at(double unit) const
{
    switch (kind) {
        case Kind::Constant:
            return lo;
        case Kind::Uniform:
            return lo + (hi - lo) * unit;
        case Kind::UniformInt: {
            const double count = std::floor(hi) - std::floor(lo) + 1.0;
            return std::floor(lo) + std::min(std::floor(unit * count), count - 1.0);
        }
        case Kind::Choice: {
            if (choices.empty()) return lo;
            const auto n = static_cast<double>(choices.size());
            const double index = std::clamp(std::floor(unit * n), 0.0, n - 1.0);
            return choices[static_cast<std::size_t>(index)];
        }
    }
    return lo;
}

double PoseConfig::learningRate(long long iteration) const
{
    for (const auto& step : multiStep)
        if (iteration <= step.lastIteration) return step.rate;
    return multiStep.empty() ? 0.0 : multiStep.back().rate;
}

}  // namespace pt::config
