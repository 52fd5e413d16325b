// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/pipeline.h"

#include "core/augment/draw.h"
#include "core/augment/fused_canvas.h"
#include "core/augment/outline.h"
#include "core/augment/stepped_canvas.h"
#include "core/augment/stopping.h"

#include <algorithm>
#include <cmath>

namespace pt::augment {
namespace {

using config::Loader;
using config::PoseConfig;
using dataset::Annotations;

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

Result<void> checkImage(const cv::Mat& image)
{
    if (!image.empty() && image.type() == CV_8UC3) return {};
    return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "Augmentation needs a colour image of 8 bits a channel.")), {}};
}

/// What no loader could work with, before any pixel is touched.
Result<void> checkRequest(const Plan& plan, const PoseConfig& config, cv::Size frame)
{
    if (config.loader == Loader::MultiImgaug && (config.cropSize[0] < 1 || config.cropSize[1] < 1)) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "crop_size must be at least 1×1 px.")), "crop_size"};
    }
    if (const auto fine = checkWholeFrames(plan, config, frame); !fine) return fine.error();
    if (config.loader == Loader::Torch && !config.torch) {
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The configuration names no loader that is known.")), "data"};
    }
    constexpr double kLargestSide = 20000.0;  // a slip of the keyboard must not ask for a terabyte
    const double scale = config.globalScale * (config.scaleJitter ? config.scaleJitter->second : 1.0);
    double largest = std::max(frame.width * scale, frame.height * scale);
    std::string key = "global_scale";
    if (config.loader == Loader::MultiImgaug) largest = std::max<double>(largest, std::max(config.cropSize[0], config.cropSize[1]));
    if (config.loader == Loader::MultiImgaug && config.preResize) largest = std::max<double>(largest, std::max((*config.preResize)[0], (*config.preResize)[1]));
    if (config.loader == Loader::Torch) {
        const auto side = [&](double value, const char* name) {
            if (value > largest) largest = value, key = name;
        };
        for (const auto* a : {&config.torch->data.train, &config.torch->data.inference}) {
            if (a->resize) side(std::max(a->resize->width, a->resize->height), "resize");
            if (a->longestMaxSize) side(*a->longestMaxSize, "longest_max_size");
            if (a->cropSampling) side(std::max(a->cropSampling->width, a->cropSampling->height), "crop_sampling");
            if (a->topDownCrop) side(std::max(a->topDownCrop->width, a->topDownCrop->height), "top_down_crop");
            if (a->cropSampling && (a->cropSampling->width < 1 || a->cropSampling->height < 1)) {
                return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "crop_size must be at least 1×1 px.")), "crop_sampling"};
            }
        }
    }
    if (!(largest < kLargestSide)) {
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("Error", "The scaled frame would be %1 px long; check global_scale, the scale jitter, crop_size and pre_resize."),
                             {formatted("%.0f", largest)}), key};
    }
    return {};
}

Result<void> drawOn(Canvas& canvas, const Plan& plan, const PoseConfig& config, const Annotations& labels, const ApplyOptions& options, Sample& sample)
{
    try {
        Draw draw(plan, config, labels, options, canvas, sample);
        switch (config.loader) {
        case Loader::SingleImgaug: draw.single(); break;
        case Loader::MultiImgaug: draw.multi(); break;
        case Loader::ScaleCrop:
        case Loader::Deterministic: draw.scaleCrop(); break;
        case Loader::TensorPack: draw.tensorPack(); break;
        case Loader::Torch: draw.torch(); break;
        }
    } catch (const Stopped&) {
        return Error{ErrorCode::Cancelled, Message(PT_TR_NOOP("Error", "Stopped.")), {}};
    } catch (const cv::Exception& e) {
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "An image operation failed: %1"), {e.err}), {}};
    }
    return {};
}

}  // namespace

Result<Sample> apply(const Plan& plan, const PoseConfig& config, const cv::Mat& image, const Annotations& labels, const ApplyOptions& options)
{
    if (auto checked = checkImage(image); !checked) return checked.error();
    if (auto checked = checkRequest(plan, config, image.size()); !checked) return checked.error();
    ExactCanvas canvas(image);
    Sample sample;
    if (auto drawn = drawOn(canvas, plan, config, labels, options, sample); !drawn) return drawn.error();
    return sample;
}

Result<Sample> apply(const Plan& plan, const PoseConfig& config, const cv::Mat& image, const Annotations& labels, const ApplyOptions& options,
                     StepChain& chain, std::size_t mostBytes, const Progress& progress)
{
    if (auto checked = checkImage(image); !checked) return checked.error();
    if (auto checked = checkRequest(plan, config, image.size()); !checked) return checked.error();
    const Stoppable scope(progress);
    SteppedCanvas canvas(image, *chain.d, mostBytes, progress);
    Sample sample;
    if (auto drawn = drawOn(canvas, plan, config, labels, options, sample); !drawn) return drawn.error();
    return sample;
}

Workspace::Workspace() : d(std::make_unique<Private>()) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

Result<void> applyFused(const Plan& plan, const PoseConfig& config, const cv::Mat& image, const Annotations& labels, const ApplyOptions& options,
                        Workspace& workspace, Sample& out)
{
    if (auto checked = checkImage(image); !checked) return checked;
    if (auto checked = checkRequest(plan, config, image.size()); !checked) return checked;
    FusedCanvas canvas(image, workspace.memory());
    return drawOn(canvas, plan, config, labels, options, out);
}

Result<cv::Size> applyOutline(const Plan& plan, const PoseConfig& config, cv::Size frame, const Annotations& labels, const ApplyOptions& options, Sample& out)
{
    if (auto checked = checkRequest(plan, config, frame); !checked) return checked.error();
    OutlineCanvas canvas(frame);
    if (auto drawn = drawOn(canvas, plan, config, labels, options, out); !drawn) return drawn.error();
    return canvas.size();
}

}  // namespace pt::augment
