// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/preview.h"

#include "core/base/random.h"
#include "core/params/param_spec.h"
#include "core/preview/answers.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <chrono>
#include <map>
#include <string_view>

namespace pt::preview {
namespace {

using augment::Op;

constexpr std::pair<View, const char*> kViewNames[] = {
    {View::Augment, "augment"}, {View::Sheet, "sheet"}, {View::ScoreMap, "scoremap"}, {View::Locref, "locref"}, {View::Paf, "paf"}, {View::Crops, "crops"},
    {View::Size, "size"}, {View::Kernel, "kernel"}, {View::Batch, "batch"}, {View::Probability, "probability"}, {View::Schedule, "schedule"},
    {View::Receptive, "receptive"}, {View::Extremes, "extremes"}};

constexpr int kFiringDraws = 4000;   ///< The measured shares are then right to one and a half points, two times in three to half of one.

/// Keys of pytorch_config.yaml that hold an operation, without "data.train.".
constexpr std::string_view kTorchTrain = "data.train.";

}  // namespace

const char* viewName(View view)
{
    for (const auto& [known, name] : kViewNames)
        if (known == view) return name;
    return "";
}

std::optional<View> viewNamed(std::string_view name)
{
    if (name == "targets") return View::ScoreMap;
    for (const auto& [view, known] : kViewNames)
        if (name == known) return view;
    return std::nullopt;
}

Op opForKey(std::string_view key)
{
    static const std::map<std::string_view, Op> table = {
        {"rotation", Op::Rotation}, {"rotateratio", Op::Rotation}, {"rotratio", Op::Rotation}, {"mirror", Op::Mirror}, {"fliplr", Op::Fliplr},
        {"symmetric_pairs", Op::Fliplr}, {"cropratio", Op::CropAndPad}, {"crop_by", Op::CropAndPad}, {"motion_blur", Op::MotionBlur},
        {"motion_blur_params", Op::MotionBlur}, {"covering", Op::Covering}, {"elastic_transform", Op::Elastic}, {"gaussian_noise", Op::GaussianNoise},
        {"grayscale", Op::Grayscale}, {"hist_eq", Op::HistEqGlobal}, {"pre_resize", Op::PreResize},
        {"contrast.histeq", Op::HistEq}, {"contrast.clahe", Op::Clahe}, {"contrast.log", Op::LogContrast}, {"contrast.linear", Op::LinearContrast},
        {"contrast.sigmoid", Op::SigmoidContrast}, {"contrast.gamma", Op::GammaContrast},
        {"convolution.sharpen", Op::Sharpen}, {"convolution.emboss", Op::Emboss}, {"convolution.edge", Op::Edge}};
    if (key.starts_with(kTorchTrain)) {   // "data.train.motion_blur.p" and everything else beneath an operation
        key.remove_prefix(kTorchTrain.size());
        key = key.substr(0, key.find('.'));
        if (key == "affine") return Op::Affine;
        if (key == "hflip") return Op::Fliplr;
        if (key == "random_bbox_transform") return Op::RandomBox;
        if (key == "crop_sampling" || key == "resize" || key == "top_down_crop") return Op::Count;
    }
    if (key.ends_with("ratio") && (key.starts_with("contrast.") || key.starts_with("convolution."))) key.remove_suffix(5);
    const auto it = table.find(key);
    return it == table.end() ? Op::Count : it->second;
}

View viewForKey(std::string_view key)
{
    const auto* spec = params::find(key);
    if (spec == nullptr) return View::Augment;
    if (key == "rotation" || key == "mirror" || key == "fliplr" || key == "symmetric_pairs") return View::Extremes;
    if (key == "apply_prob" || key.ends_with("ratio")) return key == "cropratio" ? View::Crops : View::Probability;
    if (key == "net_type" || key == "model.backbone.model_name") return View::Receptive;
    if (key.starts_with(kTorchTrain)) {   // chances first, then the two that move the whole picture
        if (key.ends_with(".p")) return View::Probability;
        if (key.starts_with("data.train.affine") || key.starts_with("data.train.hflip")) return View::Extremes;
    }
    switch (spec->preview) {
    case params::Preview::Size: return View::Size;
    case params::Preview::Kernel: return View::Kernel;
    case params::Preview::Crops: return View::Crops;
    case params::Preview::ScoreMap: return View::ScoreMap;
    case params::Preview::Locref: return View::Locref;
    case params::Preview::Paf: return View::Paf;
    case params::Preview::Batch: return View::Batch;
    case params::Preview::Schedule: return View::Schedule;
    default: return View::Augment;
    }
}

Answer answer(const Request& request, const Progress& progress)
{
    const auto started = std::chrono::steady_clock::now();
    Answer out;
    out.view = request.view;
    out.frame = request.frame;
    out.before = request.image;
    const bool known = request.project && request.frame >= 0 && static_cast<std::size_t>(request.frame) < request.project->frames.size();
    if (!known || request.image.empty()) {
        out.problem = Message(PT_TR_NOOP("Preview", "There is no frame to show."));
        return out;
    }
    out.beforeLabels = request.project->frames[static_cast<std::size_t>(request.frame)].labels;
    switch (request.view) {
    case View::Crops: answerCrops(out, request, progress); break;
    case View::Batch: answerBatch(out, request, progress); break;
    case View::Size: answerSizes(out, request, progress); break;
    case View::Extremes: answerExtremes(out, request, progress); break;
    case View::Probability: out.firing = firingStatistics(request.config, request.seed, kFiringDraws, progress); break;
    case View::Receptive: out.receptive = receptiveStatistics(request.config, *request.project); break;
    case View::Schedule: break;
    default: answerDraws(out, request, progress);
    }
    out.refusedShare = augment::refusedShare(request.config, request.image.size());
    out.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
    return out;
}

}  // namespace pt::preview
