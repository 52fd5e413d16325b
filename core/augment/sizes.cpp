// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/pipeline.h"

#include <algorithm>
#include <cmath>

namespace pt::augment {
namespace {

using config::Loader;
using config::PoseConfig;

SizeVerdict judge(double area, double shorter, double maxSide, double minSide, bool byArea)
{
    if (maxSide > 0.0 && area > maxSide * maxSide) return SizeVerdict::TooLarge;
    if (minSide > 0.0 && (byArea ? area < minSide * minSide : shorter < minSide)) return SizeVerdict::TooSmall;
    return SizeVerdict::Fits;
}

/// Largest (or smallest) scale in [lo, hi] at which `holds`, a monotone condition, is still true.
template <class Condition>
double edge(double trueSide, double falseSide, Condition holds)
{
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (trueSide + falseSide);
        (holds(middle) ? trueSide : falseSide) = middle;
    }
    return 0.5 * (trueSide + falseSide);
}

}  // namespace

SizeCheck checkSize(const PoseConfig& config, cv::Size frame, double scale)
{
    const double maxSide = config.maxInputSize.value_or(0.0);
    const double minSide = config.minInputSize.value_or(0.0);
    SizeCheck check;
    const auto ceiled = [](double value) { return static_cast<int>(std::ceil(value)); };
    switch (config.loader) {
    case Loader::SingleImgaug: {
        check.input = {ceiled(frame.width * scale), ceiled(frame.height * scale)};
        const double area = static_cast<double>(check.input.width) * check.input.height;
        check.verdict = judge(area, std::min(check.input.width, check.input.height), maxSide, minSide, true);
        break;
    }
    case Loader::MultiImgaug: {
        check.input = {ceiled(config.cropSize[0] * scale), ceiled(config.cropSize[1] * scale)};
        const double area = static_cast<double>(check.input.width) * check.input.height;
        check.verdict = judge(area, std::min(check.input.width, check.input.height), maxSide, minSide, false);
        break;
    }
    case Loader::ScaleCrop:
    case Loader::Deterministic: {
        check.input = {std::max(1, cvRound(frame.width * scale)), std::max(1, cvRound(frame.height * scale))};
        if (!config.maxInputSize || !config.minInputSize) break;  // either key absent: no check at all
        const double area = static_cast<double>(frame.width) * frame.height * scale * scale;
        check.verdict = judge(area, std::min(frame.width, frame.height) * scale, maxSide, minSide, false);
        break;
    }
    case Loader::TensorPack: check.input = {std::max(1, cvRound(frame.width * scale)), std::max(1, cvRound(frame.height * scale))}; break;
    case Loader::Torch:  // no size guard; the crop sets the size where there is one
        check.input = config.cropSize[0] > 0 ? cv::Size(config.cropSize[0], config.cropSize[1]) : frame;
        break;
    }
    return check;
}

double drawnScale(const Plan& plan, const PoseConfig& config)
{
    const auto& j = config.scaleJitter;
    return config.globalScale * (j ? j->first + (j->second - j->first) * plan.scale : 1.0);
}

bool isRefused(const Plan& plan, const PoseConfig& config, cv::Size frame, const ApplyOptions& options)
{
    const bool single = config.loader == Loader::SingleImgaug;
    if (!single && config.loader != Loader::ScaleCrop && config.loader != Loader::Deterministic) return false;   // they refuse nothing
    const cv::Size size = single && !options.reference.empty() ? options.reference : frame;
    return checkSize(config, size, drawnScale(plan, config)).verdict != SizeVerdict::Fits;
}

double refusedShare(const PoseConfig& config, cv::Size frame)
{
    const double lo = config.globalScale * (config.scaleJitter ? config.scaleJitter->first : 1.0);
    const double hi = config.globalScale * (config.scaleJitter ? config.scaleJitter->second : 1.0);
    const auto verdict = [&](double scale) { return checkSize(config, frame, scale).verdict; };
    if (!(hi > lo)) return verdict(lo) == SizeVerdict::Fits ? 0.0 : 1.0;
    // Both conditions are monotone in the scale: too small up to one point, too large from another one on.
    double refused = 0.0;
    if (verdict(lo) == SizeVerdict::TooSmall) {
        const double end = verdict(hi) == SizeVerdict::TooSmall ? hi : edge(lo, hi, [&](double s) { return verdict(s) == SizeVerdict::TooSmall; });
        refused += end - lo;
    }
    if (verdict(hi) == SizeVerdict::TooLarge) {
        const double start = verdict(lo) == SizeVerdict::TooLarge ? lo : edge(hi, lo, [&](double s) { return verdict(s) == SizeVerdict::TooLarge; });
        refused += hi - start;
    }
    return std::clamp(refused / (hi - lo), 0.0, 1.0);
}

namespace {

/// PyTorch engine. Probabilities that no key sets are one half there.
double torchProbability(Op op, const config::TorchAugmentation& a, bool topDown)
{
    const auto half = [](bool on) { return on ? 0.5 : 0.0; };
    switch (op) {
    case Op::PreResize: return a.resize || a.longestMaxSize ? 1.0 : 0.0;
    case Op::Fliplr: return a.hflip ? a.hflip->p : 0.0;
    case Op::Affine: return a.affine ? a.affine->p : 0.0;
    case Op::RandomBox: return a.randomBox && topDown ? a.randomBox->p : 0.0;
    case Op::Pad:
    case Op::Crop: return a.cropSampling ? 1.0 : 0.0;
    case Op::HistEqGlobal: return half(a.histEq);
    case Op::MotionBlur: return half(a.motionBlur);
    case Op::Covering: return half(a.covering);
    case Op::Elastic: return half(a.elastic);
    case Op::Grayscale: return half(a.grayscale);
    case Op::GaussianNoise: return half(a.gaussianNoise.value_or(0.0) != 0.0);
    case Op::AutoPad: return a.autoPadding ? 1.0 : 0.0;
    case Op::TopDownCrop: return a.topDownCrop && topDown ? 1.0 : 0.0;
    case Op::Collate: return a.collate ? 1.0 : 0.0;
    default: return 0.0;
    }
}

}  // namespace

double fireProbability(Op op, const PoseConfig& c, bool inference)
{
    if (c.loader == Loader::Torch) {
        if (!c.torch) return 0.0;
        return torchProbability(op, inference ? c.torch->data.inference : c.torch->data.train, c.torch->model.method != config::TorchMethod::BottomUp);
    }
    const bool single = c.loader == Loader::SingleImgaug;
    const bool multi = c.loader == Loader::MultiImgaug;
    const bool imgaug = single || multi;
    const auto gated = [&](bool on) { return on && imgaug ? c.applyProb : 0.0; };
    const auto contrast = [&](const config::ContrastOp& o) { return o.enabled && imgaug ? o.ratio : 0.0; };
    const auto convolution = [&](const config::ConvolutionOp& o) { return o.enabled && imgaug ? o.ratio : 0.0; };
    switch (op) {
    case Op::PreResize: return multi && c.preResize ? 1.0 : 0.0;
    case Op::Pad: return multi ? 1.0 : 0.0;
    case Op::Crop: return multi ? (c.cropSampling == config::CropSampling::None ? 0.0 : 1.0) : single ? 0.0 : c.crop ? c.cropRatio : 0.0;
    case Op::Mirror: return multi ? 0.0 : c.mirrorProb;
    case Op::Fliplr: return imgaug && !c.symmetricPairs.empty() ? c.fliplrGate : 0.0;
    case Op::Rotation: return c.rotation > 0.0 && (imgaug || c.loader == Loader::TensorPack) ? c.rotationProb : 0.0;
    case Op::HistEqGlobal: return multi ? gated(c.histEq) : 0.0;
    case Op::MotionBlur: return gated(c.motionBlur);
    case Op::Covering: return gated(c.covering);
    case Op::Elastic: return gated(c.elastic);
    case Op::GaussianNoise: return gated(c.gaussianNoise.value_or(0.0) > 0.0);
    case Op::Grayscale: return gated(c.grayscale);
    case Op::HistEq: return contrast(c.histeqContrast);
    case Op::Clahe: return contrast(c.clahe);
    case Op::LogContrast: return contrast(c.logContrast);
    case Op::LinearContrast: return contrast(c.linearContrast);
    case Op::SigmoidContrast: return contrast(c.sigmoidContrast);
    case Op::GammaContrast: return contrast(c.gammaContrast);
    case Op::Sharpen: return convolution(c.sharpen);
    case Op::Emboss: return convolution(c.emboss);
    case Op::Edge: return convolution(c.edge);
    case Op::CropAndPad: return single ? c.cropRatio : 0.0;
    case Op::Resize: return multi ? 0.0 : 1.0;
    case Op::Affine:
    case Op::RandomBox:
    case Op::AutoPad:
    case Op::TopDownCrop:
    case Op::Collate:
    case Op::Count: break;
    }
    return 0.0;
}

}  // namespace pt::augment
