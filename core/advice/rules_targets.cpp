// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about targets: discs that vanish, bands that are wider than limbs, anchors that fall out of their own crop.
#include "core/advice/rules.h"
#include "core/base/whole.h"
#include "core/config/yaml_document.h"

#include <algorithm>
#include <cmath>

namespace pt::advice {
namespace {

void checkDiscs(Context& context)
{
    const auto& config = context.config();
    if (config.gaussianScoreMap && context.single()) return;  // the radius is not used then
    const double smallest = config.posDistThresh * context.scaleLow();
    const double needed = config.stride / std::sqrt(2.0);  // half the diagonal of a cell: a label can lie that far from every centre
    if (smallest >= needed) return;
    context.add(Severity::Surprises, "L27", "pos_dist_thresh",
                Message(PT_TR_NOOP("Advice",
                                   "At the lower jitter the disc's radius is %1 px; below %2 px some labels mark no cell of the score map "
                                   "at all and are trained as background."),
                        {number(smallest), number(needed)}),
                PT_TR_NOOP("Advice", "Enlarge the disc"),
                {{FixEdit::Kind::Set, "pos_dist_thresh",
                  config::formatInt(toWhole(std::ceil(needed / std::max(1e-6, context.scaleLow()))))}});
}

void checkBands(Context& context)
{
    const auto& config = context.config();
    if (!context.multi() || config.pafGraph.empty() || context.facts.medianLimb <= 0.0) return;
    const double widest = config.pafWidth / std::max(1e-6, context.scaleLow());
    if (widest <= context.facts.medianLimb) return;
    context.add(
        Severity::Surprises, "L28", "pafwidth",
        Message(PT_TR_NOOP("Advice",
                           "pafwidth is divided by the scale: at the lower jitter the half-width is %1 px, more than the typical limb of "
                           "%2 px, so bands "
                           "of neighbouring limbs and animals overwrite each other."),
                {number(widest), number(context.facts.medianLimb)}),
        PT_TR_NOOP("Advice", "Narrow the bands"),
        {{FixEdit::Kind::Set, "pafwidth",
          config::formatInt(std::max(1LL, toWhole(std::floor(context.facts.medianLimb * context.scaleLow() / 2.0))))}});
}

/// Share of draws in which the chosen keypoint itself is not in the crop (reference 4.1), one axis.
double lostOnAxis(double position, double frame, double crop, double shift)
{
    const double room = frame - crop;
    if (room <= 0.0 || shift <= 0.0) return 0.0;
    // start = clamp((k + shift * crop * u) / frame) * room, u uniform on [-1, 1]; inside means start < k < start + crop.
    const double toLeft = (position / room * frame - position) / (shift * crop);            // u above it: the crop starts right of k
    const double toRight = ((position - crop) / room * frame - position) / (shift * crop);  // u below it: the crop ends left of k
    return std::clamp((1.0 - toLeft) / 2.0, 0.0, 1.0) + std::clamp((toRight + 1.0) / 2.0, 0.0, 1.0);
}

void checkAnchors(Context& context)
{
    const auto& config = context.config();
    const bool anchored = config.cropSampling == config::CropSampling::Keypoints || config.cropSampling == config::CropSampling::Density ||
                          config.cropSampling == config::CropSampling::Hybrid;
    if (!context.multi() || !anchored || context.project == nullptr) return;
    const double w = config.cropSize[0] * std::min(1.0, context.scaleHigh());
    const double h = config.cropSize[1] * std::min(1.0, context.scaleHigh());
    double lost = 0.0;
    std::size_t points = 0;
    std::size_t atRisk = 0;
    for (const auto& frame : context.project->frames) {
        if (frame.size.area() == 0) continue;
        for (const auto& p : frame.labels.points) {
            if (!dataset::Annotations::isLabeled(p)) continue;
            const double x = lostOnAxis(p.x, frame.size.width, std::min<double>(w, frame.size.width), config.maxShift);
            const double y = lostOnAxis(p.y, frame.size.height, std::min<double>(h, frame.size.height), config.maxShift);
            const double either = 1.0 - (1.0 - x) * (1.0 - y);
            lost += either;
            atRisk += either > 0.05 ? 1 : 0;
            ++points;
        }
    }
    if (points == 0 || lost / static_cast<double>(points) < 0.02) return;
    context.add(
        Severity::Hint, "L24", "max_shift",
        Message(PT_TR_NOOP("Advice",
                           "A crop chosen for a keypoint does not contain it in %1 of the cases: %2 of %3 labels lie near a border, and "
                           "the shift of %4 moves the crop away."),
                {percent(lost / static_cast<double>(points)), std::to_string(atRisk), std::to_string(points), number(config.maxShift)}));
}

}  // namespace

void checkTargets(Context& context)
{
    checkDiscs(context);
    checkBands(context);
    checkAnchors(context);
}

}  // namespace pt::advice
