// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/network_spec.h"

#include "core/train/resnet_shape.h"

#include <algorithm>
#include <map>

namespace pt::train {
namespace {

using config::TorchBackbone;
using config::TorchConvStack;
using config::TorchHead;
using config::TorchModel;

Error unsupported(std::string key, std::string what)
{
    return Error{ErrorCode::Unsupported,
                 Message(PT_TR_NOOP("Error", "%1 is not trained here; train it with your own DeepLabCut 3, or choose a net_type from %2."),
                         {std::move(what), "resnet_50, resnet_101, resnet_18, resnet_34, dlcrnet_stride16_ms5, dlcrnet_stride32_ms5, hrnet_w18, hrnet_w32, hrnet_w48"}),
                 std::move(key)};
}

Error doesNotFit(std::string key, const std::string& what)
{
    return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The layers of the network do not fit each other: %1."), {what}), std::move(key)};
}

/// timm's name without the tag of a set of weights ("resnet50.a1_in1k").
std::string plainName(const std::string& modelName) { return modelName.substr(0, modelName.find('.')); }

// ---- pose_cfg.yaml ----

struct Known
{
    const char* type;
    const char* modelName;
    int stride;
};

const std::map<std::string, Known>& poseNetTypes()
{
    static const std::map<std::string, Known> map = {
        {"resnet_18", {"ResNet", "resnet18", 16}},     {"resnet_34", {"ResNet", "resnet34", 16}},
        {"resnet_50", {"ResNet", "resnet50_gn", 16}},  {"resnet_101", {"ResNet", "resnet101", 16}},
        {"resnet_152", {"ResNet", "resnet152", 16}},   {"dlcrnet_ms5", {"DLCRNet", "resnet50", 16}},
        {"dlcr101_ms5", {"DLCRNet", "resnet101", 16}}, {"dlcrnet_stride16_ms5", {"DLCRNet", "resnet50", 16}},
        {"dlcrnet_stride32_ms5", {"DLCRNet", "resnet50", 32}},
        {"hrnet_w18", {"HRNet", "hrnet_w18", 4}},      {"hrnet_w32", {"HRNet", "hrnet_w32", 4}},
        {"hrnet_w48", {"HRNet", "hrnet_w48", 4}},
    };
    return map;
}

TorchConvStack stack(std::vector<int> channels)
{
    TorchConvStack s;
    s.channels = std::move(channels);
    s.kernelSize.assign(s.channels.size() - 1, 3);
    s.strides.assign(s.channels.size() - 1, 2);
    return s;
}

/// `finer` is how much finer than the backbone's output its maps are: a power of two.
TorchHead heatmapHead(const char* name, int channels, int maps, bool locref, int finer = 2)
{
    TorchHead head;
    head.name = name;
    head.type = "HeatmapHead";
    head.weightInit = "prior";
    const auto layers = [&](int last) {
        std::vector<int> widths{channels};
        for (int step = 2; step < finer; step *= 2) widths.push_back(std::max(1, widths.back() / 2));
        widths.push_back(last);
        return stack(std::move(widths));
    };
    head.heatmap = layers(maps);
    if (locref) head.locref = layers(2 * maps);
    return head;
}

/// Body parts that animals share; those after them are unique. The limbs connect all of the former.
int sharedParts(const config::PoseConfig& config)
{
    int last = -1;
    for (const auto& limb : config.pafGraph) last = std::max({last, limb[0], limb[1]});
    return last < 0 ? config.numJoints : std::min(config.numJoints, last + 1);
}

void addHeads(const config::PoseConfig& config, TorchModel& model, int stages)
{
    const bool paf = config.loader == config::Loader::MultiImgaug && !config.pafGraph.empty();
    const int channels = model.backboneOutputChannels, shared = paf ? sharedParts(config) : config.numJoints;
    const bool locref = config.locationRefinement;
    TorchHead body = heatmapHead("bodypart", channels, shared, locref);
    if (paf) {
        body.type = "DLCRNetHead";
        body.numStages = stages;
        const int limbs = 2 * static_cast<int>(config.pafGraph.size());
        if (model.backbone.outputStride == 32 && stages > 0) {
            body.heatmap = stack({channels, 1152, shared});
            body.locref = stack({channels, 1152, 2 * shared});
            body.paf = stack({channels, 1152, limbs});
        } else {
            body.locref = stack({channels, 2 * shared});
            body.paf = stack({channels, limbs});
        }
    }
    const int finer = body.heatmap->upsampling() * (body.numStages > 0 ? 2 : 1);
    model.heads.push_back(body);
    // a pose_cfg.yaml knows one field of maps: these have the cells of the body parts' maps, also where those are refined in stages
    if (shared < config.numJoints) model.heads.push_back(heatmapHead("unique_bodypart", channels, config.numJoints - shared, locref, finer));
    if (config.numIdChannels > 0) model.heads.push_back(heatmapHead("identity", channels, config.numIdChannels, false, finer));
}

Result<NetworkSpec> specOf(const TorchModel& model)
{
    if (auto fits = checkModel(model); !fits) return fits.error();
    NetworkSpec spec;
    spec.model = model;
    const TorchHead& first = model.head("bodypart") ? *model.head("bodypart") : model.heads.front();
    spec.stride = model.headStride(first);
    spec.smfactor = std::max(1, model.backboneStride() / spec.stride);
    spec.scoreChannels = 0;
    for (const auto& head : model.heads) {
        spec.scoreChannels += head.heatmap->outChannels();
        if (head.locref) spec.locrefChannels += head.locref->outChannels();
        if (head.paf) spec.pafChannels += head.paf->outChannels();
    }
    return spec;
}

Result<void> checkStack(const TorchConvStack& s, int in, const std::string& key)
{
    if (s.channels.empty() || s.kernelSize.size() + 1 != s.channels.size() || s.strides.size() != s.kernelSize.size())
        return doesNotFit(key, "channels has one entry more than kernel_size and strides");
    if (s.channels.front() != in)
        return doesNotFit(key, "channels begins with " + std::to_string(s.channels.front()) + ", the backbone gives " + std::to_string(in));
    const auto within = [](int v, int most) { return v >= 1 && v <= most; };
    for (const int c : s.channels)
        if (!within(c, 65536)) return doesNotFit(key, "channels from 1 to 65536");
    for (std::size_t i = 0; i < s.strides.size(); ++i)
        if (!within(s.strides[i], 32) || !within(s.kernelSize[i], 31)) return doesNotFit(key, "strides from 1 to 32, kernel sizes from 1 to 31");
    if (s.finalChannels && (!within(*s.finalChannels, 65536) || !within(s.finalKernel, 31))) return doesNotFit(key, "final_conv");
    return {};
}

Result<void> checkHead(const TorchHead& head, int in)
{
    const std::string key = "model.heads." + head.name;
    if (head.type != "HeatmapHead" && head.type != "DLCRNetHead") return unsupported(key + ".type", "The head " + head.type);
    if (head.name.empty() || head.name.find('.') != std::string::npos) return doesNotFit("model.heads", "a head's name has no dot");
    if (!head.heatmap) return doesNotFit(key, "heatmap_config is missing");
    if (auto done = checkStack(*head.heatmap, in, key + ".heatmap_config"); !done) return done;
    if (head.locref) {
        if (auto done = checkStack(*head.locref, in, key + ".locref_config"); !done) return done;
        if (head.locref->upsampling() != head.heatmap->upsampling()) return doesNotFit(key, "heatmap_config and locref_config have the same strides");
    }
    if (head.type == "HeatmapHead") return {};
    if (!head.paf || !head.locref) return doesNotFit(key, "a DLCRNetHead has heatmap_config, locref_config and paf_config");
    if (head.numStages < 0 || head.numStages > 50) return doesNotFit(key + ".num_stages", "0 to 50 stages");
    for (const auto* s : {&*head.heatmap, &*head.locref, &*head.paf})
        if (s->kernelSize.empty()) return doesNotFit(key, "a DLCRNetHead has deconvolutions");
    const double features = head.params.numberOr("features_dim", 128.0);
    if (!(features >= 1.0 && features <= 65536.0)) return doesNotFit(key + ".features_dim", "1 to 65536 features");
    return checkStack(*head.paf, in, key + ".paf_config");
}

}  // namespace

const std::vector<std::string>& trainableNetTypes()
{
    static const std::vector<std::string> types = {"resnet_18", "resnet_34", "resnet_50", "resnet_101", "resnet_152", "dlcrnet_ms5",
                                                   "dlcrnet_stride16_ms5", "dlcrnet_stride32_ms5", "hrnet_w18", "hrnet_w32", "hrnet_w48"};
    return types;
}

int backboneChannels(const TorchBackbone& b)
{
    const std::string name = plainName(b.modelName);
    if (b.type == "HRNet") {
        if (name != "hrnet_w18" && name != "hrnet_w32" && name != "hrnet_w48") return 0;
        const int width = std::stoi(name.substr(7));
        if (!b.interpolateBranches) return b.increasedChannels ? 128 : width;
        return b.increasedChannels ? 128 + 256 + 512 + 1024 : 15 * width;
    }
    const auto shape = resNetShape(b);
    if ((b.type != "ResNet" && b.type != "DLCRNet") || !shape) return 0;
    if (b.type == "ResNet") return shape->outChannels();
    // the fusion is made for the widths of deep ResNets, and takes their third blocks
    const bool fits = shape->channels[0] == 64 && shape->channels[1] == 128 && shape->bottleneck[0] && shape->bottleneck[1] && shape->blocks[0] > 2 && shape->blocks[1] > 2;
    return fits ? shape->outChannels() + 256 : 0;
}

Result<void> checkModel(const TorchModel& model)
{
    const TorchBackbone& b = model.backbone;
    const int channels = backboneChannels(b);
    const std::string shown = model.netType.empty() ? b.type + " " + b.modelName : model.netType;
    if (channels == 0) return unsupported("model.backbone", shown + " (backbone " + b.type + (b.modelName.empty() ? "" : " " + b.modelName) + ")");
    if (!model.neck.entries.empty()) return unsupported("model.neck", shown + " with a neck");
    if (b.type != "HRNet" && b.outputStride != 8 && b.outputStride != 16 && b.outputStride != 32)
        return doesNotFit("model.backbone.output_stride", "output_stride is 8, 16 or 32");
    if (b.dropBlockRate != 0.0) return unsupported("model.backbone.drop_block_rate", "drop_block_rate");
    if (!(b.dropPathRate >= 0.0 && b.dropPathRate < 1.0)) return doesNotFit("model.backbone.drop_path_rate", "drop_path_rate is at least 0 and below 1");
    if (model.heads.empty()) return doesNotFit("model.heads", "there is no head");
    for (const auto& head : model.heads)
        if (auto done = checkHead(head, channels); !done) return done;
    return {};
}

Result<NetworkSpec> networkSpec(const TorchModel& model)
{
    if (model.method != config::TorchMethod::BottomUp)
        return unsupported("method", "The top-down model " + model.netType);
    return specOf(model);
}

Result<NetworkSpec> networkSpec(const config::PoseConfig& config)
{
    if (config.torch) return networkSpec(config.torch->model);
    const auto known = poseNetTypes().find(config.netType);
    if (known == poseNetTypes().end()) return unsupported("net_type", "net_type " + config.netType);
    if (config.numJoints < 1) return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "num_joints must be at least 1.")), "num_joints"};
    TorchModel model;
    model.netType = config.netType == "dlcrnet_ms5" ? "dlcrnet_stride16_ms5" : config.netType;
    model.backbone.type = known->second.type;
    model.backbone.modelName = known->second.modelName;
    model.backbone.outputStride = known->second.stride;
    model.backboneOutputChannels = backboneChannels(model.backbone);
    const bool paf = config.loader == config::Loader::MultiImgaug && !config.pafGraph.empty();
    const bool hrnet = model.backbone.type == "HRNet", dlcr = model.backbone.type == "DLCRNet";
    if (dlcr && !paf) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "net_type %1 learns limbs: it needs a multi-animal project with partaffinityfield_graph; "
                                                                             "choose resnet_50 for one animal."), {config.netType}), "net_type"};
    }
    // TensorFlow's decoder has refinement stages only below stride 8
    const bool staged = paf && (config.stride < 8 || model.backbone.outputStride == 32);
    addHeads(config, model, staged ? 5 : 0);
    auto spec = specOf(model);
    if (!spec) return spec;
    if (!hrnet && model.backbone.outputStride != 32 && (config.stride != spec->stride || config.smfactor != spec->smfactor)) {
        return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "%1 with stride %2 and smfactor %3 cannot be trained here; use stride 8 with smfactor 2, "
                                                                         "or, with limbs, stride 4 with smfactor 4 for the multi-stage decoder."),
                                                     {config.netType, std::to_string(config.stride), std::to_string(config.smfactor)}), "stride"};
    }
    if (config.stride != spec->stride)
        spec->note = Message(PT_TR_NOOP("Trainer", "%1 has maps of stride %2, not %3."), {config.netType, std::to_string(spec->stride), std::to_string(config.stride)});
    return spec;
}

}  // namespace pt::train
