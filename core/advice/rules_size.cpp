// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about sizes: what the limits refuse, what crops lose, what the scale really does.
#include "core/advice/rules.h"
#include "core/augment/pipeline.h"
#include "core/config/yaml_document.h"

#include <algorithm>
#include <cmath>

namespace pt::advice {
namespace {

constexpr Text kRaiseLimit = PT_TR_NOOP("Advice", "Raise the limit");
constexpr Text kLowerLimit = PT_TR_NOOP("Advice", "Lower the limit");

std::string sizeText(const std::pair<int, int>& size) { return std::to_string(size.first) + "\u00d7" + std::to_string(size.second); }

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
    if (!context.single() && !context.epochStyle()) return;
    const auto [large, small] = refusedFrames(context);
    const Severity severity = context.single() ? Severity::Fails : Severity::Surprises;
    const char* id = context.single() ? "L01" : "L02";
    const Text largeText = context.single() ? PT_TR_NOOP("Advice",
                                                         "%1 of %2 frames (%3 px) can become larger than max_input_size %4 at scale "
                                                         "jitter: %5 of their draws are refused, and a batch "
                                                         "without any fitting frame stops the training for good.")
                                            : PT_TR_NOOP("Advice",
                                                         "%1 of %2 frames (%3 px) can become larger than max_input_size %4 at scale "
                                                         "jitter: they are skipped silently in %5 of their draws.");
    const Text smallText = context.single() ? PT_TR_NOOP("Advice",
                                                         "%1 of %2 frames (%3 px) can become smaller than min_input_size %4 at scale "
                                                         "jitter: %5 of their draws are refused, and a batch "
                                                         "without any fitting frame stops the training for good.")
                                            : PT_TR_NOOP("Advice",
                                                         "%1 of %2 frames (%3 px) can become smaller than min_input_size %4 at scale "
                                                         "jitter: they are skipped silently in %5 of their draws.");
    const auto report = [&](const Refused& refused, Text text, const char* key, double limit, Text label, double needed) {
        if (refused.frames == 0) return;
        auto& finding = context.add(severity, id, key,
                                    Message(text, {std::to_string(refused.frames), std::to_string(context.facts.frames),
                                                   sizeText(refused.worstSize), number(limit), percent(refused.worstShare)}),
                                    label, {{FixEdit::Kind::Set, key, config::formatInt(static_cast<long long>(needed))}});
        finding.frames = refused.ids;
    };
    const auto sideOf = [](const std::pair<int, int>& size) { return std::sqrt(double(size.first) * size.second); };
    report(large, largeText, "max_input_size", context.config().maxInputSize.value_or(0), kRaiseLimit,
           std::ceil(sideOf(large.worstSize) * context.scaleHigh() / 50.0) * 50.0 + 50.0);
    report(small, smallText, "min_input_size", context.config().minInputSize.value_or(0), kLowerLimit,
           std::max(1.0, std::floor(std::min(small.worstSize.first, small.worstSize.second) * context.scaleLow()) - 1.0));
}

void checkMultiWindow(Context& context)
{
    if (!context.multi()) return;
    const auto& config = context.config();
    const auto window = [&](double scale) {
        return std::pair<int, int>{static_cast<int>(std::ceil(config.cropSize[0] * scale)),
                                   static_cast<int>(std::ceil(config.cropSize[1] * scale))};
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
        const std::string text = config::formatInt(static_cast<long long>(wanted));
        context.add(
            Severity::Surprises, "crop-cuts-animals", "crop_size",
            Message(
                PT_TR_NOOP("Advice",
                           "At the lower jitter the crop is %1 px: %2 of the animals are longer than that and can never be whole in it."),
                {sizeText(low), percent(cut / static_cast<double>(extents.size()))}),
            PT_TR_NOOP("Advice", "Enlarge the crop"), {{FixEdit::Kind::Set, "crop_size", "[" + text + ", " + text + "]"}});
    }
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

void checkSizes(Context& context)
{
    checkLimits(context);
    checkMultiWindow(context);
    checkSingleScale(context);
}

}  // namespace pt::advice
