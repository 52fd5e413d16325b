// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loaders' orders of operations (reference section 3). Each step asks the plan whether it fires and with which arguments.
#include "core/augment/pipeline.h"

#include "core/augment/operations.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>

namespace pt::augment {
namespace {

using config::Loader;
using config::PoseConfig;
using config::Stochastic;
using dataset::Annotations;

std::string formatted(const char* format, ...)
{
    char text[160];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return text;
}

cv::Matx23d compose(const cv::Matx23d& second, const cv::Matx23d& first)
{
    const auto full = [](const cv::Matx23d& m) { return cv::Matx33d(m(0, 0), m(0, 1), m(0, 2), m(1, 0), m(1, 1), m(1, 2), 0, 0, 1); };
    const cv::Matx33d product = full(second) * full(first);
    return {product(0, 0), product(0, 1), product(0, 2), product(1, 0), product(1, 1), product(1, 2)};
}

/// One draw on its way through the operations.
class Draw final
{
public:
    Draw(const Plan& plan, const PoseConfig& config, const cv::Mat& image, const Annotations& labels, const ApplyOptions& options)
        : m_plan(plan), m_config(config), m_options(options), m_image(image), m_points(labels.points), m_parts(labels.parts)
    {
        const double jitter = config.scaleJitter ? config.scaleJitter->first + (config.scaleJitter->second - config.scaleJitter->first) * plan.scale : 1.0;
        m_sample.drawnScale = config.globalScale * jitter;
    }

    Sample single();
    Sample multi();
    Sample scaleCrop();
    Sample tensorPack();

private:
    bool fires(Op op) const
    {
        const double probability = fireProbability(op, m_config);
        if (m_options.isDisabled(op) || probability <= 0.0) return false;
        return m_options.isForced(op) || m_plan.gate[index(op)] < probability;
    }
    static std::size_t index(Op op) { return static_cast<std::size_t>(op); }
    double unit(Op op, std::size_t i) const { return m_plan.u[index(op)][i]; }
    double range(Op op, std::size_t i, double lo, double hi) const { return lo + (hi - lo) * unit(op, i); }
    Random noise(Op op) const { return Random({m_plan.noiseSeed, index(op)}); }
    void fired(Op op, std::string arguments) { m_sample.fired.push_back({op, std::move(arguments)}); }
    void moved(const cv::Matx23d& step) { m_sample.outFromFrame = compose(step, m_sample.outFromFrame); }

    void flips();
    void rotation();
    void blurCoverNoise();
    void contrasts();
    void convolutions();
    void cropAndPadSides();
    void cropAroundJoint();
    void dropOutside(cv::Size bounds);
    Sample finish();

    const Plan& m_plan;
    const PoseConfig& m_config;
    const ApplyOptions& m_options;
    cv::Mat m_image;       ///< Never written in place while it shares the frame's pixels: operations make new images.
    Points m_points;
    int m_parts = 0;
    Sample m_sample;
};

void Draw::flips()
{
    if (fires(Op::Mirror)) {
        moved(flipLeftRight(m_image, m_points));
        fired(Op::Mirror, {});
    }
    if (!fires(Op::Fliplr)) return;
    const bool flip = unit(Op::Fliplr, 0) < m_config.fliplrProb;
    if (flip) moved(flipLeftRight(m_image, m_points));
    swapPairs(m_points, m_parts, m_config.symmetricPairs);  // whether flipped or not: DeepLabCut's behaviour (L13)
    fired(Op::Fliplr, flip ? "flipped, pairs swapped" : "not flipped, pairs swapped all the same");
}

void Draw::rotation()
{
    if (!fires(Op::Rotation)) return;
    const double degrees = range(Op::Rotation, 0, -m_config.rotation, m_config.rotation);
    moved(rotate(m_image, m_points, degrees));
    fired(Op::Rotation, formatted("%.1f\u00b0", degrees));
}

void Draw::blurCoverNoise()
{
    if (fires(Op::MotionBlur)) {
        const int k = static_cast<int>(std::lround(m_config.motionBlurK.at(unit(Op::MotionBlur, 0))));
        const double angle = m_config.motionBlurAngle.at(unit(Op::MotionBlur, 1));
        const double direction = m_config.motionBlurDirection.at(unit(Op::MotionBlur, 2));
        convolve(m_image, motionBlurKernel(std::clamp(k, 3, 99), angle, direction));
        fired(Op::MotionBlur, formatted("k %d, %.0f\u00b0", k, angle));
    }
    if (fires(Op::Covering)) {
        const bool multi = m_config.loader == Loader::MultiImgaug;
        const double p = multi ? range(Op::Covering, 0, 0.0, 0.02) : 0.02;
        const double h = multi ? range(Op::Covering, 1, 0.01, 0.05) : 0.3;
        const double w = multi ? range(Op::Covering, 2, 0.01, 0.05) : 0.3;
        Random random = noise(Op::Covering);
        coarseDropout(m_image, p, h, w, !multi && unit(Op::Covering, 3) < 0.5, random);
        fired(Op::Covering, formatted("%.1f %% of the pixels", 100.0 * p));
    }
    if (fires(Op::Elastic)) {
        const double alpha = range(Op::Elastic, 0, 0.0, 40.0);
        Random random = noise(Op::Elastic);
        elastic(m_image, m_points, alpha, 5.0, random);
        fired(Op::Elastic, formatted("alpha %.0f", alpha));
    }
    if (fires(Op::GaussianNoise)) {
        const double sigma = range(Op::GaussianNoise, 0, 0.0, *m_config.gaussianNoise);
        Random random = noise(Op::GaussianNoise);
        gaussianNoise(m_image, sigma, unit(Op::GaussianNoise, 1) < 0.5, random);
        fired(Op::GaussianNoise, formatted("sigma %.1f", sigma));
    }
    if (fires(Op::Grayscale)) {
        const double alpha = range(Op::Grayscale, 0, 0.5, 1.0);
        grayscale(m_image, alpha);
        fired(Op::Grayscale, formatted("alpha %.2f", alpha));
    }
}

void Draw::contrasts()
{
    if (fires(Op::HistEq)) {
        equalizeAllChannels(m_image);
        fired(Op::HistEq, {});
    }
    if (fires(Op::Clahe)) {
        const double limit = m_config.clahe.a.at(unit(Op::Clahe, 0));
        const int tiles = std::max(3, static_cast<int>(std::lround(m_config.clahe.b.at(unit(Op::Clahe, 1)))));
        claheAllChannels(m_image, limit, tiles);
        fired(Op::Clahe, formatted("clip %.1f, %d\u00d7%d tiles", limit, tiles, tiles));
    }
    const auto table = [&](Op op, const config::ContrastOp& settings, auto function, const char* format) {
        if (!fires(op)) return;
        const double a = settings.a.at(unit(op, 0));
        function(a);
        fired(op, formatted(format, a));
    };
    table(Op::LogContrast, m_config.logContrast, [&](double a) { logContrast(m_image, a); }, "gain %.2f");
    table(Op::LinearContrast, m_config.linearContrast, [&](double a) { linearContrast(m_image, a); }, "alpha %.2f");
    table(Op::SigmoidContrast, m_config.sigmoidContrast,
          [&](double a) { sigmoidContrast(m_image, a, m_config.sigmoidContrast.b.at(unit(Op::SigmoidContrast, 1))); }, "gain %.2f");
    table(Op::GammaContrast, m_config.gammaContrast, [&](double a) { gammaContrast(m_image, a); }, "gamma %.2f");
}

void Draw::convolutions()
{
    const auto kernel = [&](Op op, const config::ConvolutionOp& settings, auto make, const char* format) {
        if (!fires(op)) return;
        const double alpha = settings.alpha.at(unit(op, 0));
        const double strength = settings.strength.at(unit(op, 1));
        convolve(m_image, make(alpha, strength));
        fired(op, formatted(format, alpha, strength));
    };
    kernel(Op::Sharpen, m_config.sharpen, [](double a, double l) { return sharpenKernel(a, l); }, "alpha %.2f, lightness %.2f");
    kernel(Op::Emboss, m_config.emboss, [](double a, double s) { return embossKernel(a, s); }, "alpha %.2f, strength %.2f");
    kernel(Op::Edge, m_config.edge, [](double a, double) { return edgeKernel(a); }, "alpha %.2f");
}

void Draw::cropAndPadSides()
{
    if (!fires(Op::CropAndPad)) return;
    std::array<int, 4> sides = {};
    for (std::size_t i = 0; i < 4; ++i) {
        const double length = i % 2 == 0 ? m_image.rows : m_image.cols;
        sides[i] = cvRound(range(Op::CropAndPad, i, -m_config.cropBy, m_config.cropBy) * length);
    }
    moved(cropAndPad(m_image, m_points, sides));
    fired(Op::CropAndPad, formatted("top %+d, right %+d, bottom %+d, left %+d px", sides[0], sides[1], sides[2], sides[3]));
}

/// Drops labels that are not strictly inside and writes down which were lost.
void Draw::dropOutside(cv::Size bounds)
{
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        cv::Point2d& p = m_points[i];
        if (!Annotations::isLabeled(p)) continue;
        if (p.x > 0 && p.y > 0 && p.x < bounds.width && p.y < bounds.height) continue;
        m_sample.lost.push_back(static_cast<int>(i));
        p = {Annotations::kMissing, Annotations::kMissing};
    }
}

Sample Draw::finish()
{
    m_sample.image = m_image;
    m_sample.labels.parts = m_parts;
    m_sample.labels.individuals = m_parts > 0 ? static_cast<int>(m_points.size()) / m_parts : 0;
    m_sample.labels.points = std::move(m_points);
    return std::move(m_sample);
}

Sample Draw::single()
{
    const cv::Size stored = m_image.size();
    const cv::Size reference = m_options.reference.empty() ? stored : m_options.reference;
    const SizeCheck check = checkSize(m_config, reference, m_sample.drawnScale);
    if (check.verdict != SizeVerdict::Fits) {
        m_sample.skipped = true;
        const bool large = check.verdict == SizeVerdict::TooLarge;
        m_sample.skipReason = Message(
            large ? PT_TR_NOOP("Augment", "At scale %1 the frame is %2 px, above max_input_size %3.")
                  : PT_TR_NOOP("Augment", "At scale %1 the frame is %2 px, below min_input_size %3."),
            {formatted("%.2f", m_sample.drawnScale), formatted("%d\u00d7%d", check.input.width, check.input.height),
             formatted("%.0f", large ? *m_config.maxInputSize : *m_config.minInputSize)});
    }
    flips();
    rotation();
    blurCoverNoise();
    contrasts();
    convolutions();
    cropAndPadSides();
    const cv::Size target(std::max(1, check.input.width), std::max(1, check.input.height));
    moved(resizeCubic(m_image, m_points, target));
    m_sample.scale = std::min(static_cast<double>(target.height) / stored.height, static_cast<double>(target.width) / stored.width);
    fired(Op::Resize, formatted("%d\u00d7%d px", target.width, target.height));
    dropOutside(m_image.size());
    return finish();
}

Sample Draw::multi()
{
    if (m_config.preResize && !m_options.isDisabled(Op::PreResize)) {
        moved(resizeCubic(m_image, m_points, {(*m_config.preResize)[0], (*m_config.preResize)[1]}));
        fired(Op::PreResize, formatted("%d\u00d7%d px", m_image.cols, m_image.rows));
    }
    const cv::Size base(m_config.cropSize[0], m_config.cropSize[1]);
    const SizeCheck check = checkSize(m_config, base, m_sample.drawnScale);
    const cv::Size target = check.verdict == SizeVerdict::Fits ? check.input : base;   // a refused size silently becomes crop_size
    m_sample.scale = 0.5 * (static_cast<double>(target.width) / base.width + static_cast<double>(target.height) / base.height);
    const cv::Size before = m_image.size();
    moved(padToFixed(m_image, m_points, base, {unit(Op::Pad, 0), unit(Op::Pad, 1)}));
    if (m_image.size() != before) fired(Op::Pad, formatted("to %d\u00d7%d px", m_image.cols, m_image.rows));
    if (fires(Op::Crop)) {
        const cv::Point corner = sampleCrop(m_config, m_image.size(), target, m_points, m_plan.u[index(Op::Crop)]);
        m_sample.crop = cv::Rect(corner, target) & cv::Rect(cv::Point(0, 0), m_image.size());
        moved(cropTo(m_image, m_points, m_sample.crop));
        fired(Op::Crop, formatted("%d\u00d7%d px at (%d, %d)", m_sample.crop.width, m_sample.crop.height, corner.x, corner.y));
    }
    flips();
    rotation();
    if (fires(Op::HistEqGlobal)) {
        equalizeAllChannels(m_image);
        fired(Op::HistEqGlobal, {});
    }
    blurCoverNoise();
    contrasts();
    convolutions();
    dropOutside(m_image.size());
    return finish();
}

/// A window around a random label, its four margins drawn apart (reference 3.3). Labels are checked against the bounds before the
/// crop, so some that stay lie outside the window; their discs may still reach into the map.
void Draw::cropAroundJoint()
{
    std::vector<cv::Point2d> labelled;
    for (const auto& p : m_points) {
        if (Annotations::isLabeled(p)) labelled.push_back(p);
    }
    if (labelled.empty() || !fires(Op::Crop)) return;
    const auto pick = [&](std::size_t i, int width) { return static_cast<int>(unit(Op::Crop, i) * std::max(1, width)); };
    const cv::Point2d& k = labelled[std::min(labelled.size() - 1, static_cast<std::size_t>(unit(Op::Crop, 0) * static_cast<double>(labelled.size())))];
    const int x0 = std::max(0, static_cast<int>(k.x - (m_config.minSize + pick(1, m_config.leftWidth))));
    const int x1 = std::min(m_image.cols - 1, static_cast<int>(k.x + m_config.minSize + pick(2, m_config.rightWidth)));
    const int y0 = std::max(0, static_cast<int>(k.y - (m_config.minSize + pick(3, m_config.bottomHeight))));
    const int y1 = std::min(m_image.rows - 1, static_cast<int>(k.y + m_config.minSize + pick(4, m_config.topHeight)));
    const cv::Rect window(x0, y0, x1 - x0 + 1, y1 - y0 + 1);
    if (window.width < 2 || window.height < 2) return;
    m_sample.crop = window;
    const cv::Size before = m_image.size();
    moved(cropTo(m_image, m_points, window));
    dropOutside(before);
    fired(Op::Crop, formatted("%d\u00d7%d px at (%d, %d)", window.width, window.height, x0, y0));
}

Sample Draw::scaleCrop()
{
    const SizeCheck check = checkSize(m_config, m_image.size(), m_sample.drawnScale);
    if (check.verdict != SizeVerdict::Fits) {
        m_sample.skipped = true;
        m_sample.skipReason = Message(PT_TR_NOOP("Augment", "At scale %1 the size limits refuse this frame; the loader goes on to the next one without a word."),
                                      {formatted("%.2f", m_sample.drawnScale)});
    }
    dropOutside(m_image.size());   // the training set holds no others
    cropAroundJoint();
    if (fires(Op::Mirror)) {
        const double width = m_image.cols;
        moved(flipLeftRight(m_image, m_points));
        for (auto& p : m_points) p.x -= 1.0;  // these loaders map x to width - x - 1
        swapPairs(m_points, m_parts, m_config.symmetricPairs);
        fired(Op::Mirror, formatted("width %.0f px", width));
    }
    moved(resizeArea(m_image, m_points, m_sample.drawnScale));
    m_sample.scale = m_sample.drawnScale;
    fired(Op::Resize, formatted("%d\u00d7%d px", m_image.cols, m_image.rows));
    return finish();
}

Sample Draw::tensorPack()
{
    dropOutside(m_image.size());
    cropAroundJoint();
    rotation();
    moved(resizeArea(m_image, m_points, m_sample.drawnScale));
    m_sample.scale = m_sample.drawnScale;
    fired(Op::Resize, formatted("%d\u00d7%d px", m_image.cols, m_image.rows));
    return finish();
}

/// Without cropping the network sees the whole frame, while the target maps are made for crop_size at the drawn scale.
Result<void> checkWholeFrames(const Plan& plan, const PoseConfig& config, cv::Size frame)
{
    if (config.loader != Loader::MultiImgaug || config.cropSampling != config::CropSampling::None) return {};
    if (config.preResize) frame = {(*config.preResize)[0], (*config.preResize)[1]};
    const cv::Size base(config.cropSize[0], config.cropSize[1]);
    const cv::Size padded(std::max(frame.width, base.width), std::max(frame.height, base.height));
    const double jitter = config.scaleJitter ? config.scaleJitter->first + (config.scaleJitter->second - config.scaleJitter->first) * plan.scale : 1.0;
    const SizeCheck check = checkSize(config, base, config.globalScale * jitter);
    const cv::Size target = check.verdict == SizeVerdict::Fits ? check.input : base;
    if (padded == target) return {};
    return Error{ErrorCode::InvalidArgument,
                 Message(PT_TR_NOOP("Error", "With crop_sampling none the frame of %1 px is not cropped, but the target maps are made for %2 px; "
                                             "choose another crop_sampling, or make crop_size the size of the frames with global_scale 1 and no jitter."),
                         {formatted("%d\u00d7%d", padded.width, padded.height), formatted("%d\u00d7%d", target.width, target.height)}),
                 "crop_sampling"};
}

}  // namespace

Result<Sample> apply(const Plan& plan, const PoseConfig& config, const cv::Mat& image, const Annotations& labels, const ApplyOptions& options)
{
    if (image.empty() || image.type() != CV_8UC3) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "Augmentation needs a colour image of 8 bits a channel.")), {}};
    }
    if (config.loader == Loader::MultiImgaug && (config.cropSize[0] < 1 || config.cropSize[1] < 1)) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "crop_size must be at least 1×1 px.")), "crop_size"};
    }
    if (const auto fine = checkWholeFrames(plan, config, image.size()); !fine) return fine.error();
    constexpr double kLargestSide = 20000.0;  // a slip of the keyboard must not ask for a terabyte
    Draw draw(plan, config, image, labels, options);
    const double largest = std::max({image.cols * config.globalScale * (config.scaleJitter ? config.scaleJitter->second : 1.0),
                                     image.rows * config.globalScale * (config.scaleJitter ? config.scaleJitter->second : 1.0),
                                     config.loader == Loader::MultiImgaug ? double(std::max(config.cropSize[0], config.cropSize[1])) : 0.0,
                                     config.loader == Loader::MultiImgaug && config.preResize ? double(std::max((*config.preResize)[0], (*config.preResize)[1])) : 0.0});
    if (!(largest < kLargestSide)) {
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("Error", "The scaled frame would be %1 px long; check global_scale, the scale jitter, crop_size and pre_resize."),
                             {formatted("%.0f", largest)}), "global_scale"};
    }
    try {
        switch (config.loader) {
        case Loader::SingleImgaug: return draw.single();
        case Loader::MultiImgaug: return draw.multi();
        case Loader::ScaleCrop:
        case Loader::Deterministic: return draw.scaleCrop();
        case Loader::TensorPack: return draw.tensorPack();
        case Loader::Torch: break;
        }
    } catch (const cv::Exception& e) {
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "An image operation failed: %1"), {e.err}), {}};
    }
    return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The configuration names no loader that is known.")), "dataset_type"};
}

}  // namespace pt::augment
