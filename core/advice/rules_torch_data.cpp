// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the data under a pytorch_config.yaml: where crops land, what they lose, images that do not fit one batch.
#include "core/advice/rules.h"
#include "core/base/whole.h"
#include "core/config/torch_config.h"

#include <algorithm>
#include <cmath>

namespace pt::advice {
namespace {

using config::TorchCropMethod;
using dataset::Annotations;

constexpr const char* kCrop = "data.train.crop_sampling";

/// Share of draws in which the chosen keypoint is not in its crop, one axis (reference 4.2): the shift goes to larger coordinates only.
double lostOnAxis(double position, double frame, double crop, double shift)
{
    if (frame <= crop || shift <= 0.0) return 0.0;
    // start = (W - w + 1) * (k + shift * w * u) / W, u uniform on [0, 1); the point is lost when start > k.
    const double from = (position * frame / (frame - crop + 1.0) - position) / (shift * crop);
    return std::clamp(1.0 - from, 0.0, 1.0);
}

void checkAnchors(Context& context, const config::TorchCropSampling& crop)
{
    if (crop.method == TorchCropMethod::Uniform) return;
    double lost = 0.0;
    std::size_t points = 0;
    std::size_t atRisk = 0;
    for (const auto& frame : context.project->frames) {
        if (frame.size.area() == 0) continue;
        for (const auto& p : frame.labels.points) {
            if (!Annotations::isLabeled(p)) continue;
            const double x = lostOnAxis(p.x, frame.size.width, crop.width, crop.maxShift);
            const double y = lostOnAxis(p.y, frame.size.height, crop.height, crop.maxShift);
            const double either = 1.0 - (1.0 - x) * (1.0 - y);
            lost += either;
            atRisk += either > 0.05 ? 1 : 0;
            ++points;
        }
    }
    if (points == 0 || lost / static_cast<double>(points) < 0.02) return;
    context.add(Severity::Hint, "L24", std::string(kCrop) + ".max_shift",
                {PT_TR_NOOP("Advice", "A crop chosen for a keypoint does not contain it in %1 of the cases: %2 of %3 labels lie near a border, and "
                                      "the shift of %4 moves the crop away."),
                 {percent(lost / static_cast<double>(points)), std::to_string(atRisk), std::to_string(points), number(crop.maxShift)}},
                PT_TR_NOOP("Advice", "Do not shift"), {{FixEdit::Kind::Set, std::string(kCrop) + ".max_shift", "0.0"}});
}

/// Unlabelled parts stand at (0, 0) when crops are drawn and attract them to the upper left corner.
void checkCorner(Context& context, const config::TorchCropSampling& crop)
{
    if (crop.method == TorchCropMethod::Uniform) return;
    double corner = 0.0;
    std::size_t looked = 0;
    Evidence evidence;
    for (const auto& frame : context.project->frames) {
        if (frame.size.area() == 0 || frame.labels.points.empty() || frame.labels.labeledCount() == 0) continue;
        ++looked;
        const auto all = static_cast<double>(frame.labels.points.size());
        const double missing = all - frame.labels.labeledCount();
        double share = missing / all;
        if (crop.method != TorchCropMethod::Keypoints) {
            const double radius = 0.1 * std::min(frame.size.width, frame.size.height);
            double weights = missing * missing;
            for (const auto& a : frame.labels.points) {
                if (!Annotations::isLabeled(a)) continue;
                for (const auto& b : frame.labels.points) {
                    const cv::Point2d d = a - (Annotations::isLabeled(b) ? b : cv::Point2d(0, 0));
                    weights += d.dot(d) <= radius * radius ? 1.0 : 0.0;
                }
            }
            share = weights > 0.0 ? missing * missing / weights : 0.0;
            if (crop.method == TorchCropMethod::Hybrid) share *= 0.5;
        }
        corner += share;
        if (share > 0.1) evidence.take(frame);
    }
    if (looked == 0 || corner / static_cast<double>(looked) < 0.05) return;
    context
        .add(Severity::Surprises, "L25", std::string(kCrop) + ".method",
             {PT_TR_NOOP("Advice", "Parts without a label count as lying at (0, 0): %1 of the crops are drawn to the upper left corner of the frame, in %2 frames "
                                   "more than a tenth of them."),
              {percent(corner / static_cast<double>(looked)), std::to_string(evidence.frames)}},
             PT_TR_NOOP("Advice", "Crop anywhere"), {{FixEdit::Kind::Set, std::string(kCrop) + ".method", "uniform"}})
        .frames = std::move(evidence.ids);
}

void checkCropSize(Context& context, const config::TorchCropSampling& crop)
{
    std::size_t smaller = 0;
    for (const auto& [size, of] : context.facts.framesBySize)
        if (size.first < crop.width || size.second < crop.height) smaller += of.size();
    if (smaller > 0)
        context.add(Severity::Hint, "L53", kCrop,
                    {PT_TR_NOOP("Advice", "The crop of %1 px is larger than %2 of %3 frames: they are padded with black on all sides."),
                     {sizeText({crop.width, crop.height}), std::to_string(smaller), std::to_string(context.facts.frames)}});
    const auto& extents = context.facts.animalExtents;
    const double side = std::min(crop.width, crop.height);
    const auto cut = static_cast<double>(extents.end() - std::upper_bound(extents.begin(), extents.end(), side));
    if (extents.empty() || cut / static_cast<double>(extents.size()) <= 0.02) return;
    const std::string wanted = config::formatInt(toWhole(std::ceil(context.facts.extentAt(0.98) * 1.5 / 32.0) * 32.0));
    context.add(Severity::Surprises, "crop-cuts-animals", kCrop,
                {PT_TR_NOOP("Advice", "%1 of the animals are longer than the crop of %2 px and can never be whole in it."),
                 {percent(cut / static_cast<double>(extents.size())), sizeText({crop.width, crop.height})}},
                PT_TR_NOOP("Advice", "Enlarge the crop"),
                {{FixEdit::Kind::Set, std::string(kCrop) + ".width", wanted}, {FixEdit::Kind::Set, std::string(kCrop) + ".height", wanted}});
}

/// Images of one batch must end with one size.
void checkBatchShapes(Context& context)
{
    const auto& torch = *context.config().torch;
    const auto& chain = torch.data.train;
    const bool oneSize = chain.cropSampling || chain.resize || chain.collate || chain.topDownCrop || torch.model.method != config::TorchMethod::BottomUp;
    if (oneSize || context.config().batchSize <= 1 || context.facts.framesBySize.size() <= 1) return;
    context.add(Severity::Fails, "L37", "data.train",
                {PT_TR_NOOP("Advice", "The frames have %1 different sizes and nothing brings them to one: DeepLabCut 3 cannot put them into one batch and stops."),
                 {std::to_string(context.facts.framesBySize.size())}},
                PT_TR_NOOP("Advice", "Crop to 448 px"), {{FixEdit::Kind::Set, kCrop, "{width: 448, height: 448, max_shift: 0.1, method: hybrid}"}});
}

}  // namespace

void checkTorchData(Context& context)
{
    if (!context.config().torch) return;
    if (const auto& crop = context.config().torch->data.train.cropSampling) {
        checkAnchors(context, *crop);
        checkCorner(context, *crop);
        checkCropSize(context, *crop);
    }
    checkBatchShapes(context);
}

}  // namespace pt::advice
