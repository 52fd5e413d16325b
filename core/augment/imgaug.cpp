// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The TensorFlow engine's orders of operations (reference sections 3.1 to 3.5).
#include "core/augment/draw.h"

#include <algorithm>
#include <cmath>

namespace pt::augment {

using config::Loader;
using dataset::Annotations;

void Draw::flips()
{
    if (fires(Op::Mirror)) {
        flip(0.0);
        fired(Op::Mirror, "");
    }
    if (!fires(Op::Fliplr)) return;
    const bool flipped = unit(Op::Fliplr, 0) < m_config.fliplrProb;
    if (flipped) flip(0.0);
    // whether flipped or not: DeepLabCut's behaviour (L13)
    if (flipped || !m_options.swapOnlyWhenFlipped) swapPairs(m_points, m_parts, m_config.symmetricPairs);
    fired(Op::Fliplr, flipped ? "flipped, pairs swapped" : m_options.swapOnlyWhenFlipped ? "not flipped" : "not flipped, pairs swapped all the same");
}

void Draw::rotation()
{
    if (!fires(Op::Rotation)) return;
    const double degrees = range(Op::Rotation, 0, -m_config.rotation, m_config.rotation);
    const AffineMaps maps = imgaugAffine(m_canvas.size(), degrees, 1.0, 1.0);
    m_canvas.affine(maps.pixels);
    movePoints(m_points, maps.points);
    moved(maps.pixels);
    fired(Op::Rotation, "%.1f\u00b0", degrees);
}

void Draw::blurCoverNoise()
{
    if (fires(Op::MotionBlur)) {
        const int k = static_cast<int>(std::lround(m_config.motionBlurK.at(unit(Op::MotionBlur, 0))));
        const double angle = m_config.motionBlurAngle.at(unit(Op::MotionBlur, 1));
        const double direction = m_config.motionBlurDirection.at(unit(Op::MotionBlur, 2));
        const int order = cvRound(m_config.motionBlurOrder.at(unit(Op::MotionBlur, 3)));
        m_canvas.convolve(scratch::motionBlurKernel(std::clamp(k, 3, 99), angle, direction, order));
        fired(Op::MotionBlur, "k %d, %.0f\u00b0", k, angle);
    }
    if (fires(Op::Covering)) {
        const bool multi = m_config.loader == Loader::MultiImgaug;
        const double p = multi ? range(Op::Covering, 0, 0.0, 0.02) : 0.02;
        const double h = multi ? range(Op::Covering, 1, 0.01, 0.05) : 0.3;
        const double w = multi ? range(Op::Covering, 2, 0.01, 0.05) : 0.3;
        m_canvas.dropout({p, h, w, !multi && unit(Op::Covering, 3) < 0.5, noiseSeed(Op::Covering)});
        fired(Op::Covering, "%.1f %% of the pixels", 100.0 * p);
    }
    if (fires(Op::Elastic)) {
        const double alpha = range(Op::Elastic, 0, 0.0, 40.0);
        movePointsImgaug(m_points, m_canvas.elastic(imgaugElastic(alpha, 5.0, noiseSeed(Op::Elastic)), -1.0), alpha);
        fired(Op::Elastic, "alpha %.0f", alpha);
    }
    if (fires(Op::GaussianNoise)) {
        const double sigma = range(Op::GaussianNoise, 0, 0.0, *m_config.gaussianNoise);
        m_canvas.noise(sigma, unit(Op::GaussianNoise, 1) < 0.5, Rounding::HalfEven, noiseSeed(Op::GaussianNoise));
        fired(Op::GaussianNoise, "sigma %.1f", sigma);
    }
    if (fires(Op::Grayscale)) {
        const double alpha = range(Op::Grayscale, 0, 0.5, 1.0);
        m_canvas.grayscale(alpha, Rounding::HalfEven);
        fired(Op::Grayscale, "alpha %.2f", alpha);
    }
}

Draw::Each Draw::eachColour(Op op, const config::ContrastOp& settings) const
{
    constexpr std::array<std::size_t, 3> kFirst = {0, 3, 5}, kSecond = {1, 4, 6};   // 2: whether
    Each each;
    each.apart = unit(op, 2) < settings.perChannel;
    for (std::size_t c = 0; c < 3; ++c) {
        each.a[c] = settings.a.at(unit(op, each.apart ? kFirst[c] : 0));
        each.b[c] = settings.b.at(unit(op, each.apart ? kSecond[c] : 1));
    }
    return each;
}

void Draw::contrasts()
{
    if (fires(Op::HistEq)) {
        m_canvas.equalize();
        fired(Op::HistEq, "");
    }
    if (fires(Op::Clahe)) {
        const Each each = eachColour(Op::Clahe, m_config.clahe);
        ClaheArguments arguments;
        for (std::size_t c = 0; c < 3; ++c) {
            arguments.limits[c] = each.a[c];
            arguments.tiles[c] = std::max({1, m_config.claheLeastTiles, static_cast<int>(std::lround(each.b[c]))});
        }
        m_canvas.clahe(arguments);
        if (each.apart) {
            fired(Op::Clahe, "clip %.1f / %.1f / %.1f, %d / %d / %d tiles a side", each.a[0], each.a[1], each.a[2], arguments.tiles[0], arguments.tiles[1], arguments.tiles[2]);
        } else {
            fired(Op::Clahe, "clip %.1f, %d\u00d7%d tiles", each.a[0], arguments.tiles[0], arguments.tiles[0]);
        }
    }
    const auto contrast = [&](Op op, const config::ContrastOp& settings, auto table, const char* name) {
        if (!fires(op)) return;
        const Each each = eachColour(op, settings);
        if (each.apart) {
            m_canvas.tables({table(each.a[0], each.b[0]), table(each.a[1], each.b[1]), table(each.a[2], each.b[2])});
            fired(op, "%s %.2f / %.2f / %.2f", name, each.a[0], each.a[1], each.a[2]);
        } else {
            m_canvas.table(table(each.a[0], each.b[0]));
            fired(op, "%s %.2f", name, each.a[0]);
        }
    };
    contrast(Op::LogContrast, m_config.logContrast, [](double a, double) { return logTable(a); }, "gain");
    contrast(Op::LinearContrast, m_config.linearContrast, [](double a, double) { return linearTable(a); }, "alpha");
    contrast(Op::SigmoidContrast, m_config.sigmoidContrast, [](double a, double b) { return sigmoidTable(a, b); }, "gain");
    contrast(Op::GammaContrast, m_config.gammaContrast, [](double a, double) { return gammaTable(a); }, "gamma");
}

void Draw::convolutions()
{
    const auto kernel = [&](Op op, const config::ConvolutionOp& settings, auto make, const char* format) {
        if (!fires(op)) return;
        const double alpha = settings.alpha.at(unit(op, 0));
        const double strength = settings.strength.at(unit(op, 1));
        m_canvas.convolve(make(alpha, strength));
        fired(op, format, alpha, strength);
    };
    kernel(Op::Sharpen, m_config.sharpen, [](double a, double l) { return scratch::sharpenKernel(a, l); }, "alpha %.2f, lightness %.2f");
    kernel(Op::Emboss, m_config.emboss, [](double a, double s) { return scratch::embossKernel(a, s); }, "alpha %.2f, strength %.2f");
    kernel(Op::Edge, m_config.edge, [](double a, double) { return scratch::edgeKernel(a); }, "alpha %.2f");
}

void Draw::cropAndPadSides()
{
    if (!fires(Op::CropAndPad)) return;
    std::array<int, 4> sides = {};
    for (std::size_t i = 0; i < 4; ++i) {
        const double length = i % 2 == 0 ? m_canvas.size().height : m_canvas.size().width;
        sides[i] = cvRound(range(Op::CropAndPad, i, -m_config.cropBy, m_config.cropBy) * length);
    }
    const auto [top, right, bottom, left] = keptSides(m_canvas.size(), sides);
    const cv::Rect inside(std::max(0, -left), std::max(0, -top), m_canvas.size().width - std::max(0, -left) - std::max(0, -right),
                          m_canvas.size().height - std::max(0, -top) - std::max(0, -bottom));
    cropTo(inside);
    padBy({std::max(0, top), std::max(0, right), std::max(0, bottom), std::max(0, left)});
    fired(Op::CropAndPad, "top %+d, right %+d, bottom %+d, left %+d px", sides[0], sides[1], sides[2], sides[3]);
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

void Draw::finish() { m_sample.image = m_canvas.take(); }

void Draw::single()
{
    const cv::Size stored = m_canvas.size();
    const cv::Size reference = m_options.reference.empty() ? stored : m_options.reference;
    const SizeCheck check = checkSize(m_config, reference, m_sample.drawnScale);
    if (check.verdict != SizeVerdict::Fits) {
        m_sample.skipped = true;
        const bool large = check.verdict == SizeVerdict::TooLarge;
        if (m_options.describe) {
            m_sample.skipReason = Message(
                large ? PT_TR_NOOP("Augment", "At scale %1 the frame is %2 px, above max_input_size %3.")
                      : PT_TR_NOOP("Augment", "At scale %1 the frame is %2 px, below min_input_size %3."),
                {formatted("%.2f", m_sample.drawnScale), formatted("%d\u00d7%d", check.input.width, check.input.height),
                 formatted("%.0f", large ? *m_config.maxInputSize : *m_config.minInputSize)});
        }
    }
    flips();
    rotation();
    blurCoverNoise();
    contrasts();
    convolutions();
    cropAndPadSides();
    const cv::Size target(std::max(1, check.input.width), std::max(1, check.input.height));
    resizeTo(target, Filter::Cubic, {static_cast<double>(target.width) / m_canvas.size().width, static_cast<double>(target.height) / m_canvas.size().height});
    m_sample.scale = std::min(static_cast<double>(target.height) / stored.height, static_cast<double>(target.width) / stored.width);
    fired(Op::Resize, "%d\u00d7%d px", target.width, target.height);
    dropOutside(m_canvas.size());
    finish();
}

void Draw::multi()
{
    if (m_config.preResize && !m_options.isDisabled(Op::PreResize)) {
        const cv::Size size((*m_config.preResize)[0], (*m_config.preResize)[1]);
        resizeTo(size, Filter::Cubic, {static_cast<double>(size.width) / m_canvas.size().width, static_cast<double>(size.height) / m_canvas.size().height});
        fired(Op::PreResize, "%d\u00d7%d px", size.width, size.height);
    }
    const cv::Size base(m_config.cropSize[0], m_config.cropSize[1]);
    const SizeCheck check = checkSize(m_config, base, m_sample.drawnScale);
    const cv::Size target = check.verdict == SizeVerdict::Fits ? check.input : base;   // a refused size silently becomes crop_size
    m_sample.scale = 0.5 * (static_cast<double>(target.width) / base.width + static_cast<double>(target.height) / base.height);
    const cv::Size before = m_canvas.size();
    padBy(fixedSizePadding(before, base, {unit(Op::Pad, 0), unit(Op::Pad, 1)}));
    if (m_canvas.size() != before) fired(Op::Pad, "to %d\u00d7%d px", m_canvas.size().width, m_canvas.size().height);
    if (fires(Op::Crop)) {
        const cv::Point corner = sampleCrop(m_config, m_canvas.size(), target, m_points, m_plan.u[index(Op::Crop)]);
        m_sample.crop = cv::Rect(corner, target) & cv::Rect(cv::Point(0, 0), m_canvas.size());
        cropTo(m_sample.crop);
        fired(Op::Crop, "%d\u00d7%d px at (%d, %d)", m_sample.crop.width, m_sample.crop.height, corner.x, corner.y);
    }
    flips();
    rotation();
    if (fires(Op::HistEqGlobal)) {
        m_canvas.equalize();
        fired(Op::HistEqGlobal, "");
    }
    blurCoverNoise();
    contrasts();
    convolutions();
    dropOutside(m_canvas.size());
    finish();
}

/// A window around a random label, its four margins drawn apart (reference 3.3). Labels are checked against the bounds before the
/// crop, so some that stay lie outside the window; their discs may still reach into the map.
void Draw::cropAroundJoint()
{
    Points labelled;
    for (const auto& p : m_points) {
        if (Annotations::isLabeled(p)) labelled.push_back(p);
    }
    if (labelled.empty() || !fires(Op::Crop)) return;
    const auto pick = [&](std::size_t i, int width) { return static_cast<int>(unit(Op::Crop, i) * std::max(1, width)); };
    const cv::Point2d& k = labelled[std::min(labelled.size() - 1, static_cast<std::size_t>(unit(Op::Crop, 0) * static_cast<double>(labelled.size())))];
    const int x0 = std::max(0, static_cast<int>(k.x - (m_config.minSize + pick(1, m_config.leftWidth))));
    const int x1 = std::min(m_canvas.size().width - 1, static_cast<int>(k.x + m_config.minSize + pick(2, m_config.rightWidth)));
    const int y0 = std::max(0, static_cast<int>(k.y - (m_config.minSize + pick(3, m_config.bottomHeight))));
    const int y1 = std::min(m_canvas.size().height - 1, static_cast<int>(k.y + m_config.minSize + pick(4, m_config.topHeight)));
    const cv::Rect window(x0, y0, x1 - x0 + 1, y1 - y0 + 1);
    if (window.width < 2 || window.height < 2) return;
    m_sample.crop = window;
    const cv::Size before = m_canvas.size();
    cropTo(window);
    dropOutside(before);
    fired(Op::Crop, "%d\u00d7%d px at (%d, %d)", window.width, window.height, x0, y0);
}

void Draw::scaleCrop()
{
    const SizeCheck check = checkSize(m_config, m_canvas.size(), m_sample.drawnScale);
    if (check.verdict != SizeVerdict::Fits) {
        m_sample.skipped = true;
        m_sample.skipReason = Message(PT_TR_NOOP("Augment", "At scale %1 the size limits refuse this frame; the loader goes on to the next one without a word."),
                                      {formatted("%.2f", m_sample.drawnScale)});
    }
    dropOutside(m_canvas.size());   // the training set holds no others
    cropAroundJoint();
    if (fires(Op::Mirror)) {
        const double width = m_canvas.size().width;
        flip(-1.0);  // these loaders map x to width - x - 1
        swapPairs(m_points, m_parts, m_config.symmetricPairs);
        fired(Op::Mirror, "width %.0f px", width);
    }
    const double s = m_sample.drawnScale;
    resizeTo({std::max(1, cvRound(m_canvas.size().width * s)), std::max(1, cvRound(m_canvas.size().height * s))}, Filter::Area, {s, s});
    m_sample.scale = m_sample.drawnScale;
    fired(Op::Resize, "%d\u00d7%d px", m_canvas.size().width, m_canvas.size().height);
    finish();
}

void Draw::tensorPack()
{
    dropOutside(m_canvas.size());
    cropAroundJoint();
    rotation();
    const double s = m_sample.drawnScale;
    resizeTo({std::max(1, cvRound(m_canvas.size().width * s)), std::max(1, cvRound(m_canvas.size().height * s))}, Filter::Area, {s, s});
    m_sample.scale = m_sample.drawnScale;
    fired(Op::Resize, "%d\u00d7%d px", m_canvas.size().width, m_canvas.size().height);
    finish();
}

}  // namespace pt::augment
