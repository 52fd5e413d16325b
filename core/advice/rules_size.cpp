// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about sizes: what the limits refuse, what crops lose, what the scale really does.
#include "core/advice/rules.h"
#include "core/augment/pipeline.h"
#include "core/base/random.h"
#include "core/base/whole.h"
#include "core/config/yaml_document.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pt::advice {

std::string sizeText(const std::pair<int, int>& size) { return std::to_string(size.first) + "\u00d7" + std::to_string(size.second); }

namespace {

constexpr Text kRaiseLimit = PT_TR_NOOP("Advice", "Raise the limit");
constexpr Text kLowerLimit = PT_TR_NOOP("Advice", "Lower the limit");

struct Refused
{
    std::size_t frames = 0;
    double worstShare = 0.0;
    std::pair<int, int> worstSize = {0, 0};
    std::vector<std::string> ids;

    void take(const std::pair<int, int>& size, const std::vector<const dataset::Frame*>& of, double share)
    {
        frames += of.size();
        if (share > worstShare) worstShare = share, worstSize = size;
        for (const auto* frame : of) {
            if (ids.size() < 200) ids.push_back(frame->id);
        }
    }
};

/// Frames that the size limits refuse at some jitter, apart for too large and too small.
std::pair<Refused, Refused> refusedFrames(const Context& context)
{
    Refused large, small;
    for (const auto& [size, frames] : context.facts.framesBySize) {
        const cv::Size frame(size.first, size.second);
        const bool tooLarge = augment::checkSize(context.config(), frame, context.scaleHigh()).verdict == augment::SizeVerdict::TooLarge;
        const bool tooSmall = augment::checkSize(context.config(), frame, context.scaleLow()).verdict == augment::SizeVerdict::TooSmall;
        if (!tooLarge && !tooSmall) continue;
        const double share = std::max(augment::refusedShare(context.config(), frame), 1e-9);
        if (tooLarge) large.take(size, frames, share);
        if (tooSmall) small.take(size, frames, share);
    }
    return {large, small};
}

void checkLimits(Context& context)
{
    if (context.project == nullptr || (!context.single() && !context.epochStyle())) return;
    const auto [large, small] = refusedFrames(context);
    const Severity severity = context.single() ? Severity::Fails : Severity::Surprises;
    const char* id = context.single() ? "L01" : "L02";
    const Text largeText = context.single() ? PT_TR_NOOP("Advice",
                                                         "%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) "
                                                         "can become larger than max_input_size %4 at scale "
                                                         "jitter: %5 of their draws are refused, and a batch "
                                                         "without any fitting frame stops the training for good.")
                                            : PT_TR_NOOP("Advice",
                                                         "%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) "
                                                         "can become larger than max_input_size %4 at scale "
                                                         "jitter: they are skipped silently in %5 of their draws.");
    const Text smallText = context.single() ? PT_TR_NOOP("Advice",
                                                         "%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) "
                                                         "can become smaller than min_input_size %4 at scale "
                                                         "jitter: %5 of their draws are refused, and a batch "
                                                         "without any fitting frame stops the training for good.")
                                            : PT_TR_NOOP("Advice",
                                                         "%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) "
                                                         "can become smaller than min_input_size %4 at scale "
                                                         "jitter: they are skipped silently in %5 of their draws.");
    const auto videos = refusedByVideo(context.config(), *context.project);
    const auto report = [&](const Refused& refused, Text text, const char* key, double limit, Text label, double needed, auto counts) {
        if (refused.frames == 0) return;
        std::size_t ends[3] = {0, 0, 0};
        std::size_t most = 0;
        std::string worst;
        for (const RefusedByVideo& video : videos) {
            const auto& of = video.*counts;
            for (int i = 0; i < 3; ++i) ends[i] += of[i];
            const std::size_t any = std::max({of[0], of[1], of[2]});
            if (any > most) most = any, worst = video.video;
        }
        auto& finding = context.add(severity, id, key,
                                    Message(text, {std::to_string(refused.frames), std::to_string(context.facts.frames),
                                                   sizeText(refused.worstSize), number(limit), percent(refused.worstShare),
                                                   std::to_string(ends[0]), std::to_string(ends[1]), std::to_string(ends[2]), worst}),
                                    label, {{FixEdit::Kind::Set, key, config::formatInt(toWhole(needed))}});
        finding.frames = refused.ids;
    };
    const auto sideOf = [](const std::pair<int, int>& size) { return std::sqrt(double(size.first) * size.second); };
    report(large, largeText, "max_input_size", context.config().maxInputSize.value_or(0), kRaiseLimit,
           std::ceil(sideOf(large.worstSize) * context.scaleHigh() / 50.0) * 50.0 + 50.0, &RefusedByVideo::tooLarge);
    report(small, smallText, "min_input_size", context.config().minInputSize.value_or(0), kLowerLimit,
           std::max(1.0, std::floor(std::min(small.worstSize.first, small.worstSize.second) * context.scaleLow()) - 1.0), &RefusedByVideo::tooSmall);
}

/// What min_input_size is compared with: the area in the loaders of single animals, each side of the crop in the one for several.
void checkWhatMinimumMeans(Context& context)
{
    if (!context.config().minInputSize || *context.config().minInputSize <= 0 || (!context.single() && !context.epochStyle() && !context.multi())) return;
    const double least = *context.config().minInputSize;
    const double scale = context.scaleLow();
    const auto sides = [&](int width, int height) { return std::pair(std::ceil(width * scale), std::ceil(height * scale)); };
    const auto largeEnough = [&](std::pair<double, double> size) { return size.first * size.second >= least * least; };
    if (context.multi()) {
        const auto crop = sides(context.config().cropSize[0], context.config().cropSize[1]);
        const double shorter = std::min(crop.first, crop.second);
        if (shorter >= least || !largeEnough(crop)) return;
        context.add(Severity::Surprises, "min-size-meaning", "min_input_size",
                    Message(PT_TR_NOOP("Advice",
                                       "This loader compares min_input_size %1 with each side of the crop, not with its area: at the low end of the jitter the crop is %2 px, "
                                       "and because of its shorter side the unscaled crop_size is taken without a word."),
                            {number(least), sizeText({toInt(crop.first), toInt(crop.second)})}),
                    kLowerLimit, {{FixEdit::Kind::Set, "min_input_size", config::formatInt(toWhole(std::max(1.0, shorter)))}});
        return;
    }
    Refused narrow;   // not refused, in fact
    for (const auto& [size, frames] : context.facts.framesBySize) {
        const auto scaled = sides(size.first, size.second);
        const double shorter = std::min(scaled.first, scaled.second);
        if (shorter < least && largeEnough(scaled)) narrow.take(size, frames, least / std::max(1.0, shorter));
    }
    if (narrow.frames == 0) return;
    const auto scaled = sides(narrow.worstSize.first, narrow.worstSize.second);
    auto& finding = context.add(Severity::Hint, "min-size-meaning", "min_input_size",
                                Message(PT_TR_NOOP("Advice",
                                                   "This loader compares the area of the scaled frame with %1 × %1 px, not its sides: %2 of %3 frames are used although a side is shorter "
                                                   "than min_input_size (%4 px at the low end of the jitter)."),
                                        {number(least), std::to_string(narrow.frames), std::to_string(context.facts.frames),
                                         sizeText({toInt(scaled.first), toInt(scaled.second)})}));
    finding.frames = narrow.ids;
}

void checkMultiWindow(Context& context)
{
    if (!context.multi()) return;
    const auto& config = context.config();
    const auto window = [&](double scale) {
        return std::pair<int, int>{toInt(std::ceil(config.cropSize[0] * scale)),
                                   toInt(std::ceil(config.cropSize[1] * scale))};
    };
    const auto low = window(context.scaleLow());
    const auto high = window(context.scaleHigh());
    const cv::Size crop(config.cropSize[0], config.cropSize[1]);
    const double share = augment::refusedShare(config, crop);
    if (share > 0.0) {
        context.add(
            Severity::Hint, "L03", "min_input_size",
            Message(PT_TR_NOOP(
                        "Advice",
                        "In %1 of the batches the scaled crop breaks the size limits and the loader silently takes the unscaled crop_size "
                        "instead; the limits never look at the frame here."),
                    {percent(share)}));
    }
    if (context.scaleHigh() > 1.0) {
        std::size_t frames = 0;
        std::vector<std::string> ids;
        for (const auto& [size, of] : context.facts.framesBySize) {
            if (size.first >= high.first && size.second >= high.second) continue;
            frames += of.size();
            for (const auto* frame : of) ids.push_back(frame->id);
        }
        if (frames > 0) {
            auto& finding =
                context.add(Severity::Fails, "L04", "scale_jitter_up",
                            Message(PT_TR_NOOP("Advice",
                                               "At the upper jitter the crop is %1 px, larger than %2 of %3 frames: the target maps do not "
                                               "fit the network's output."),
                                    {sizeText(high), std::to_string(frames), std::to_string(context.facts.frames)}),
                            PT_TR_NOOP("Advice", "Limit the jitter to 1"),
                            {{FixEdit::Kind::Set, "scale_jitter_up", config::formatReal(1.0 / std::max(1e-6, config.globalScale))}});
            finding.frames = ids;
        }
    }
    if (config.globalScale != 1.0) {
        context.add(
            Severity::Hint, "L05", "global_scale",
            Message(PT_TR_NOOP(
                        "Advice",
                        "This loader never resizes the image: global_scale and jitter only change the crop, here from %1 to %2 px of the "
                        "frame, and with it the disc radius and the PAF width."),
                    {sizeText(low), sizeText(high)}));
    }
    std::size_t smaller = 0;
    for (const auto& [size, of] : context.facts.framesBySize) {
        if (size.first < config.cropSize[0] || size.second < config.cropSize[1]) smaller += of.size();
    }
    if (smaller > 0) {
        context.add(Severity::Hint, "L53", "crop_size",
                    Message(PT_TR_NOOP("Advice", "crop_size is larger than %1 of %2 frames: they are padded with black at a random side."),
                            {std::to_string(smaller), std::to_string(context.facts.frames)}));
    }
    const double side = std::min(low.first, low.second);
    const auto& extents = context.facts.animalExtents;
    const auto cut = static_cast<double>(extents.end() - std::upper_bound(extents.begin(), extents.end(), side));
    if (!extents.empty() && cut / static_cast<double>(extents.size()) > 0.02) {
        const double wanted = std::ceil(context.facts.extentAt(0.98) * 1.5 / std::max(1e-6, context.scaleLow()) / 16.0) * 16.0;
        const std::string text = config::formatInt(toWhole(wanted));
        context.add(
            Severity::Surprises, "crop-cuts-animals", "crop_size",
            Message(
                PT_TR_NOOP("Advice",
                           "At the lower jitter the crop is %1 px: %2 of the animals are longer than that and can never be whole in it."),
                {sizeText(low), percent(cut / static_cast<double>(extents.size()))}),
            PT_TR_NOOP("Advice", "Enlarge the crop"), {{FixEdit::Kind::Set, "crop_size", "[" + text + ", " + text + "]"}});
    }
}

/// With crop_sampling none whole frames meet maps that are made for crop_size at the drawn scale.
void checkWholeFrames(Context& context)
{
    const auto& config = context.config();
    if (!context.multi() || config.cropSampling != config::CropSampling::None) return;
    const cv::Size base(config.cropSize[0], config.cropSize[1]);
    std::size_t unfit = 0;
    for (const auto& [size, of] : context.facts.framesBySize) {
        const cv::Size padded(std::max(size.first, base.width), std::max(size.second, base.height));
        if (padded != base) unfit += of.size();
    }
    const bool scaled = context.scaleLow() != 1.0 || context.scaleHigh() != 1.0;
    if (!scaled && unfit == 0) return;
    context.add(Severity::Fails, "crop-none-mismatch", "crop_sampling",
                Message(PT_TR_NOOP("Advice", "With crop_sampling none frames are not cropped, but the target maps are made for crop_size at the drawn "
                                             "scale: they do not fit each other, and DeepLabCut stops.")),
                PT_TR_NOOP("Advice", "Use hybrid"), {{FixEdit::Kind::Set, "crop_sampling", "hybrid"}});
}

/// Draws crops of some frames, always the same ones: how many labels fall outside, and in which frames no animal is ever whole.
void checkLostAnimals(Context& context)
{
    constexpr std::size_t kFrames = 200;
    constexpr int kDraws = 8;
    const auto& config = context.config();
    if (!context.multi() || context.project == nullptr || config.cropSampling == config::CropSampling::None) return;
    const auto& frames = context.project->frames;
    const std::size_t step = std::max<std::size_t>(1, frames.size() / kFrames);
    const double scales[3] = {context.scaleLow(), 0.5 * (context.scaleLow() + context.scaleHigh()), context.scaleHigh()};
    double lost[3] = {0, 0, 0};
    double labels = 0;
    std::size_t looked = 0;
    Evidence never;
    for (std::size_t f = 0; f < frames.size(); f += step) {
        const auto& frame = frames[f];
        if (frame.size.area() == 0 || frame.labels.labeledCount() < 2) continue;
        ++looked;
        bool whole = false;
        const cv::Size padded(std::max(frame.size.width, config.cropSize[0]), std::max(frame.size.height, config.cropSize[1]));
        for (int s = 0; s < 3; ++s) {
            const cv::Size crop(std::min(padded.width, toInt(std::ceil(config.cropSize[0] * scales[s]))),
                                std::min(padded.height, toInt(std::ceil(config.cropSize[1] * scales[s]))));
            Random random({f, static_cast<std::uint64_t>(s)});
            for (int draw = 0; draw < kDraws; ++draw) {
                augment::Units unit{};
                for (double& u : unit) u = random.uniform();
                const cv::Rect2d window(cv::Point2d(augment::sampleCrop(config, padded, crop, frame.labels.points, unit)), cv::Size2d(crop));
                for (int i = 0; i < frame.labels.individuals; ++i) {
                    int inside = 0;
                    int all = 0;
                    for (int k = 0; k < frame.labels.parts; ++k) {
                        const auto& p = frame.labels.at(i, k);
                        if (!dataset::Annotations::isLabeled(p)) continue;
                        ++all;
                        inside += p.x > window.x && p.y > window.y && p.x < window.x + window.width && p.y < window.y + window.height ? 1 : 0;
                    }
                    lost[s] += all - inside;
                    labels += s == 1 ? all : 0;
                    whole = whole || (s == 1 && all >= 2 && inside == all);
                }
            }
        }
        if (!whole) never.take(frame);
    }
    if (looked == 0 || labels == 0.0 || static_cast<double>(never.frames) < 0.1 * static_cast<double>(looked)) return;
    context
        .add(Severity::Hint, "crop-loses-animals", "crop_size",
             Message(PT_TR_NOOP("Advice", "In %1 of %2 frames no animal was ever whole in 8 crops at the middle of the jitter; at its low, middle and high "
                                          "end the crops lose %3, %4 and %5 of the labels."),
                     {std::to_string(never.frames), std::to_string(looked), percent(lost[0] / labels), percent(lost[1] / labels), percent(lost[2] / labels)}))
        .frames = std::move(never.ids);
    const double wanted = std::ceil(context.facts.extentAt(0.98) * 1.5 / std::max(1e-6, scales[1]) / 16.0) * 16.0;
    if (wanted <= std::min(config.cropSize[0], config.cropSize[1])) return;
    const std::string text = config::formatInt(toWhole(wanted));
    context.findings.back().fixLabel = PT_TR_NOOP("Advice", "Enlarge the crop");
    context.findings.back().fix = {{FixEdit::Kind::Set, "crop_size", "[" + text + ", " + text + "]"}};
}

void checkSingleScale(Context& context)
{
    if (!context.single()) return;
    if (context.facts.framesBySize.size() > 1) {
        context.add(Severity::Hint, "L50", "batch_size",
                    Message(PT_TR_NOOP("Advice",
                                       "The frames have %1 different sizes: each batch is stretched to the shape of one random frame, so "
                                       "animals change their proportions."),
                            {std::to_string(context.facts.framesBySize.size())}));
    }
    if (context.config().globalScale != 1.0 && (context.scaleHigh() < 0.999 || context.scaleLow() > 1.001)) {
        context.add(Severity::Surprises, "L57", "global_scale",
                    Message(PT_TR_NOOP("Advice",
                                       "Training sees animals at %1 to %2 of their size, but videos are analysed at full size: let the "
                                       "jitter reach 1 / global_scale."),
                            {number(context.scaleLow()), number(context.scaleHigh())}),
                    PT_TR_NOOP("Advice", "Extend the jitter"),
                    {{FixEdit::Kind::Set, context.scaleHigh() < 1.0 ? "scale_jitter_up" : "scale_jitter_lo",
                      config::formatReal(std::round(100.0 / context.config().globalScale) / 100.0)}});
    }
}

}  // namespace

std::vector<RefusedByVideo> refusedByVideo(const config::PoseConfig& config, const dataset::Project& project)
{
    using config::Loader;
    if (config.loader != Loader::SingleImgaug && config.loader != Loader::ScaleCrop && config.loader != Loader::Deterministic) return {};
    const double lo = config.globalScale * (config.scaleJitter ? config.scaleJitter->first : 1.0);
    const double hi = config.globalScale * (config.scaleJitter ? config.scaleJitter->second : 1.0);
    const double scales[3] = {lo, 0.5 * (lo + hi), hi};
    std::map<std::pair<int, int>, std::array<augment::SizeVerdict, 3>> verdicts;   // projects have few sizes and many frames
    std::map<std::string_view, RefusedByVideo> videos;
    for (const auto& frame : project.frames) {
        if (frame.size.area() == 0) continue;
        const auto [at, added] = verdicts.try_emplace({frame.size.width, frame.size.height});
        if (added) {
            for (std::size_t i = 0; i < 3; ++i) at->second[i] = augment::checkSize(config, frame.size, scales[i]).verdict;
        }
        RefusedByVideo& video = videos[frame.video];
        ++video.frames;
        for (std::size_t i = 0; i < 3; ++i) {
            video.tooLarge[i] += at->second[i] == augment::SizeVerdict::TooLarge ? 1 : 0;
            video.tooSmall[i] += at->second[i] == augment::SizeVerdict::TooSmall ? 1 : 0;
        }
    }
    std::vector<RefusedByVideo> out;
    for (auto& [name, video] : videos) {
        video.video = std::string(name);
        out.push_back(std::move(video));
    }
    return out;
}

void checkSizes(Context& context)
{
    checkLimits(context);
    checkWhatMinimumMeans(context);
    checkMultiWindow(context);
    checkWholeFrames(context);
    checkLostAnimals(context);
    checkSingleScale(context);
}

}  // namespace pt::advice
