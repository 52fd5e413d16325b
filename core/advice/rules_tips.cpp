// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The handbook's practical tips (reference section 8), computed from the user's own labels. Hints, each with its figures; nothing is
// ever applied by itself.
#include "core/advice/rules.h"
#include "core/base/whole.h"
#include "core/config/torch_config.h"
#include "core/config/yaml_document.h"

#include <algorithm>
#include <cmath>

namespace pt::advice {
namespace {

using dataset::Annotations;

void tipLowResolution(Context& context)
{
    if (!context.single() || context.config().globalScale >= 1.0 || context.facts.framesBySize.empty()) return;
    std::size_t small = 0;
    std::pair<int, int> example = {0, 0};
    for (const auto& [size, frames] : context.facts.framesBySize)
        if (double(size.first) * size.second < 400.0 * 400.0) small += frames.size(), example = size;
    if (small * 2 <= context.facts.frames) return;
    context.add(Severity::Hint, "low-resolution", "global_scale",
                {PT_TR_NOOP("Advice", "%1 of %2 frames are small (%3 px): with global_scale 1 no detail is lost."),
                 {std::to_string(small), std::to_string(context.facts.frames), sizeText(example)}},
                PT_TR_NOOP("Advice", "Set to 1"), {{FixEdit::Kind::Set, "global_scale", "1.0"}});
}

/// Large frames cost time and memory by their area; where the animals are large too, half the scale shows as much of them.
void tipLargeFrames(Context& context)
{
    constexpr double kEnough = 400.0;   // px of an animal at the network's input: far more than the 8 px cells can use
    if (!context.single() || context.facts.framesBySize.empty()) return;
    std::size_t large = 0;
    std::pair<int, int> example = {0, 0};
    for (const auto& [size, frames] : context.facts.framesBySize)
        if (double(size.first) * size.second * std::pow(context.config().globalScale, 2.0) > 1000.0 * 1000.0) large += frames.size(), example = size;
    const double animal = context.facts.extentAt(0.05) * context.config().globalScale;
    if (large * 2 <= context.facts.frames || animal <= kEnough) return;
    const double wanted = std::max(0.1, std::floor(context.config().globalScale * kEnough / animal * 20.0) / 20.0);
    std::vector<FixEdit> fix = {{FixEdit::Kind::Set, "global_scale", config::formatReal(wanted)}};
    if (context.config().scaleJitter && context.config().scaleJitter->second * wanted < 1.0)   // what is analysed at full size must have been seen
        fix.push_back({FixEdit::Kind::Set, "scale_jitter_up", config::formatReal(std::ceil(100.0 / wanted) / 100.0)});
    context.add(Severity::Hint, "tip-large-frames", "global_scale",
                {PT_TR_NOOP("Advice", "%1 of %2 frames are large (%3 px), and so are the animals (%4 px at this scale): a smaller global_scale trains faster and shows as much of them."),
                 {std::to_string(large), std::to_string(context.facts.frames), sizeText(example), number(animal)}},
                PT_TR_NOOP("Advice", "Scale down"), std::move(fix));
}

/// A crop is there to hold an animal at useful size, not an arena.
void tipCropSize(Context& context)
{
    const auto& config = context.config();
    if (!context.multi() || context.facts.animalExtents.size() < 10) return;
    const double animal = context.facts.extentAt(0.98);
    const double scale = 0.5 * (context.scaleLow() + context.scaleHigh());
    const double side = std::min(config.cropSize[0], config.cropSize[1]) * scale;
    if (animal <= 0.0 || side < 6.0 * animal || side < 256.0) return;
    const auto wanted = toWhole(std::max(160.0, std::ceil(3.0 * animal / scale / 16.0) * 16.0));
    if (wanted >= std::min(config.cropSize[0], config.cropSize[1])) return;
    const std::string text = config::formatInt(wanted);
    context.add(Severity::Hint, "tip-crop-size", "crop_size",
                {PT_TR_NOOP("Advice", "98 % of the animals are at most %1 px long, the crop is %2 px in the middle of the jitter: a smaller one trains faster and loses nothing of them."),
                 {number(animal), number(side)}},
                PT_TR_NOOP("Advice", "Take three animal lengths"), {{FixEdit::Kind::Set, "crop_size", "[" + text + ", " + text + "]"}});
}

/// Median distance of each label to the nearest other label of its animal, px; 0 without any.
double medianNeighbour(const dataset::Project& project)
{
    std::vector<double> nearest;
    for (const auto& frame : project.frames) {
        const Annotations& labels = frame.labels;
        for (int i = 0; i < labels.individuals; ++i)
            for (int a = 0; a < labels.parts; ++a) {
                double best = 1e30;
                for (int b = 0; b < labels.parts; ++b) {
                    const cv::Point2d d = labels.at(i, a) - labels.at(i, b);
                    if (a != b && Annotations::isLabeled(d)) best = std::min(best, d.dot(d));
                }
                if (best < 1e30) nearest.push_back(std::sqrt(best));
            }
    }
    if (nearest.size() < 20) return 0.0;
    std::nth_element(nearest.begin(), nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 2), nearest.end());
    return nearest[nearest.size() / 2];
}

void tipDisc(Context& context)
{
    const auto& config = context.config();
    if (config.gaussianScoreMap && context.single()) return;
    const double apart = medianNeighbour(*context.project);
    const double radius = config.posDistThresh * (context.torch() || context.multi() ? 1.0 : config.globalScale);
    const double seen = apart * (context.torch() || context.multi() ? 1.0 : config.globalScale);
    if (apart <= 0.0 || radius <= seen) return;
    const double least = std::ceil(config.stride / std::sqrt(2.0) / std::max(1e-6, context.scaleLow()));   // L27: below it labels vanish
    const double wanted = std::max(least, std::floor(0.7 * apart));
    if (wanted >= config.posDistThresh) return;
    const std::string key = context.targetKey("pos_dist_thresh");
    context.add(Severity::Hint, "tip-disc", key,
                {PT_TR_NOOP("Advice", "Half of the body parts have another one of the same animal within %1 px, but the disc's radius is %2 px: a smaller disc tells them apart better."),
                 {number(apart), number(config.posDistThresh)}},
                PT_TR_NOOP("Advice", "Make the disc smaller"), {{FixEdit::Kind::Set, key, config::formatInt(toWhole(wanted))}});
}

/// How far the animals' directions agree, 0 (all around) to 1 (all alike): the length of the mean of the unit vectors from one labelled part to
/// the farthest other one, per animal.
std::pair<double, std::size_t> agreement(const dataset::Project& project)
{
    // One pair of parts for all: the one that is farthest apart on average in the frames looked at.
    const int parts = static_cast<int>(project.info.bodyparts.size());
    std::pair<int, int> axis = {-1, -1};
    double longest = 0.0;
    const std::size_t step = std::max<std::size_t>(1, project.frames.size() / 200);
    for (int a = 0; a < parts; ++a)
        for (int b = a + 1; b < parts; ++b) {
            double sum = 0.0;
            int n = 0;
            for (std::size_t f = 0; f < project.frames.size(); f += step) {
                const auto& labels = project.frames[f].labels;
                if (b >= labels.parts) continue;
                for (int i = 0; i < labels.individuals; ++i) {
                    const cv::Point2d d = labels.at(i, b) - labels.at(i, a);
                    if (Annotations::isLabeled(d)) sum += std::hypot(d.x, d.y), ++n;
                }
            }
            if (n >= 10 && sum / n > longest) longest = sum / n, axis = {a, b};
        }
    cv::Point2d sum(0, 0);
    std::size_t n = 0;
    if (axis.first < 0) return {1.0, 0};
    for (const auto& frame : project.frames) {
        for (int i = 0; i < frame.labels.individuals && axis.second < frame.labels.parts; ++i) {
            const cv::Point2d d = frame.labels.at(i, axis.second) - frame.labels.at(i, axis.first);
            const double length = std::hypot(d.x, d.y);
            if (Annotations::isLabeled(d) && length > 0) sum += d / length, ++n;
        }
    }
    return {n > 0 ? std::hypot(sum.x, sum.y) / static_cast<double>(n) : 1.0, n};
}

/// An animal seen from above that runs in every direction looks right under every rotation.
void tipRotation(Context& context)
{
    const auto& config = context.config();
    if (!context.single() && !context.multi()) return;
    if (config.rotation <= 0.0 || config.rotation >= 90.0) return;
    const auto [together, animals] = agreement(*context.project);
    if (animals < 30 || together > 0.3) return;
    context.add(Severity::Hint, "tip-rotation", "rotation",
                {PT_TR_NOOP("Advice", "The %1 labelled animals point in all directions: turning them by up to 180 degrees instead of %2 shows the network only what it will meet."),
                 {std::to_string(animals), number(config.rotation)}},
                PT_TR_NOOP("Advice", "Turn all around"), {{FixEdit::Kind::Set, "rotation", "180"}});
}

/// Left and right parts, and no flips: each flip would double what is learnt of both.
void tipFlips(Context& context)
{
    if (!context.single() && !context.multi()) return;
    if (context.has("fliplr") && !context.isFalse("fliplr")) return;
    if (context.has("symmetric_pairs") || !(context.config().mirrorProb <= 0.0)) return;
    const auto pairs = pairsFromNames(context.config().jointNames);
    if (pairs.empty()) return;
    context.add(Severity::Hint, "tip-flips", "fliplr",
                {PT_TR_NOOP("Advice", "The names show left and right parts: flipped images with swapped labels would teach both sides from each frame. Not where "
                                      "the two sides really differ.")},
                PT_TR_NOOP("Advice", "Flip, with these pairs"), {{FixEdit::Kind::Set, "symmetric_pairs", pairs}, {FixEdit::Kind::Set, "fliplr", "true"}});
}

}  // namespace

void checkTips(Context& context)
{
    if (context.project->frames.empty()) return;
    tipLowResolution(context);
    tipLargeFrames(context);
    tipCropSize(context);
    tipDisc(context);
    tipRotation(context);
    tipFlips(context);
}

}  // namespace pt::advice
