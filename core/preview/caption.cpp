// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence beneath an exported picture.
#include "core/config/torch_config.h"
#include "core/preview/figures.h"

namespace pt::preview {
namespace {

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

std::string jitter(const config::PoseConfig& c)
{
    return "global_scale " + number(c.globalScale) + (c.scaleJitter ? ", jitter " + number(c.scaleJitter->first) + "-" + number(c.scaleJitter->second) : "");
}

std::string crop(const config::PoseConfig& c)
{
    return "crop_size " + std::to_string(c.cropSize[0]) + "\u00d7" + std::to_string(c.cropSize[1]) + ", max_shift " + number(c.maxShift) + ", crop_sampling " + samplingName(c.cropSampling);
}

/// What moves pixels in a pytorch_config.yaml, by the names below data.train.
std::string torchGeometry(const config::PoseConfig& c)
{
    if (!c.torch) return {};
    const auto& train = c.torch->data.train;
    std::string out;
    const auto add = [&out](const std::string& text) { out += (out.empty() ? "" : ", ") + text; };
    if (train.affine) {
        add("affine p " + number(train.affine->p) + ", rotation " + number(train.affine->rotation[1]) + ", scaling " + number(train.affine->scaling[0]) + "-" +
            number(train.affine->scaling[1]));
    }
    if (train.cropSampling) {
        add("crop_sampling " + std::to_string(train.cropSampling->width) + "\u00d7" + std::to_string(train.cropSampling->height) + ", max_shift " +
            number(train.cropSampling->maxShift) + ", method " + samplingName(c.cropSampling));
    }
    if (train.collate) add("collate " + train.collate->type);
    return out;
}

/// The parameters that shape a view, by the names in the file.
std::string parametersOf(const Request& request)
{
    const auto& c = request.config;
    const bool multi = c.loader == config::Loader::MultiImgaug;
    if (c.loader == config::Loader::Torch) {
        switch (request.view) {
        case View::ScoreMap: case View::Locref: case View::Paf: case View::Schedule: break;   // the same in both dialects
        case View::Receptive: return c.netType;
        case View::Batch: return "batch_size " + std::to_string(c.batchSize) + ", " + torchGeometry(c);
        default: return torchGeometry(c);
        }
    }
    switch (request.view) {
    case View::ScoreMap: return "pos_dist_thresh " + number(c.posDistThresh) + ", stride " + std::to_string(c.stride);
    case View::Locref: return "locref_stdev " + number(c.locrefStdev) + ", pos_dist_thresh " + number(c.posDistThresh);
    case View::Paf: return "pafwidth " + number(c.pafWidth) + ", " + std::to_string(c.pafGraph.size()) + " limbs";
    case View::Crops: return multi ? jitter(c) + ", " + crop(c) : "cropratio " + number(c.cropRatio);
    case View::Size: return jitter(c) + (c.maxInputSize ? ", max_input_size " + number(*c.maxInputSize) : "") + (c.minInputSize ? ", min_input_size " + number(*c.minInputSize) : "");
    case View::Batch: return "batch_size " + std::to_string(c.batchSize) + ", " + jitter(c) + (multi ? ", " + crop(c) : "");
    case View::Receptive: return c.netType + ", " + jitter(c);
    case View::Schedule: return c.optimizer;
    default: return jitter(c) + (c.rotation > 0 ? ", rotation " + number(c.rotation) : "") + (multi ? ", " + crop(c) : "");
    }
}

}  // namespace

std::string captionFor(const Request& request)
{
    std::string out = viewName(request.view);
    const bool framed = request.view != View::Schedule && request.view != View::Receptive && request.view != View::Probability;
    const bool known = request.project && request.frame >= 0 && static_cast<std::size_t>(request.frame) < request.project->frames.size();
    if (framed && known) out += " \u00b7 " + request.project->frames[static_cast<std::size_t>(request.frame)].id;
    if (request.view != View::Schedule && request.view != View::Receptive) out += " \u00b7 seed " + std::to_string(request.seed);
    if (framed && request.draw > 0) out += ", draw " + std::to_string(request.draw + 1);
    if (!request.focusKey.empty()) out += " \u00b7 " + request.focusKey;
    return out + " \u00b7 " + parametersOf(request);
}

}  // namespace pt::preview
