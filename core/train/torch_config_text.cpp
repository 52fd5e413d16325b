// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/torch_config_text.h"

#include "core/config/yaml_document.h"

#include <cmath>

namespace pt::train {
namespace {

using config::TorchValue;
using Entries = std::vector<std::pair<std::string, TorchValue>>;

TorchValue text(std::string v) { TorchValue out; out.type = TorchValue::Type::String; out.text = std::move(v); return out; }
TorchValue whole(double v) { TorchValue out; out.type = TorchValue::Type::Int; out.number = v; return out; }
TorchValue real(double v) { TorchValue out; out.type = TorchValue::Type::Real; out.number = v; return out; }
TorchValue flag(bool v) { TorchValue out; out.type = TorchValue::Type::Bool; out.boolean = v; return out; }
TorchValue map(Entries entries) { TorchValue out; out.type = TorchValue::Type::Map; out.entries = std::move(entries); return out; }
TorchValue list(std::vector<TorchValue> items) { TorchValue out; out.type = TorchValue::Type::List; out.items = std::move(items); return out; }

template <typename T, typename Make>
TorchValue listOf(const std::vector<T>& values, Make make)
{
    std::vector<TorchValue> items;
    for (const auto& v : values) items.push_back(make(v));
    return list(std::move(items));
}
TorchValue numbers(const std::vector<int>& values) { return listOf(values, [](int v) { return whole(v); }); }
TorchValue names(const std::vector<std::string>& values) { return listOf(values, [](const std::string& v) { return text(v); }); }
TorchValue pairs(const std::vector<std::array<int, 2>>& values) { return listOf(values, [](const auto& p) { return numbers({p[0], p[1]}); }); }

TorchValue stack(const config::TorchConvStack& s)
{
    return map({{"channels", numbers(s.channels)}, {"kernel_size", numbers(s.kernelSize)}, {"strides", numbers(s.strides)}});
}

TorchValue loss(const char* type, double weight) { return map({{"type", text(type)}, {"weight", real(weight)}}); }

TorchValue heatmapTargets(const config::PoseConfig& c, int maps, bool individuals, bool locref)
{
    Entries e = {{"type", text("HeatmapPlateauGenerator")}, {"num_heatmaps", whole(maps)}, {"pos_dist_thresh", real(c.posDistThresh)},
                 {"heatmap_mode", text(individuals ? "INDIVIDUAL" : "KEYPOINT")}, {"gradient_masking", flag(false)}, {"generate_locref", flag(locref)}};
    if (locref) e.emplace_back("locref_std", real(c.locrefStdev));
    return map(std::move(e));
}

TorchValue predictor(const config::TorchHead& head, const config::PoseConfig& c, const dataset::ProjectInfo& info)
{
    if (head.name == "identity") return map({{"type", text("IdentityPredictor")}, {"apply_sigmoid", flag(true)}});
    if (head.type != "DLCRNetHead") {
        return map({{"type", text("HeatmapPredictor")}, {"apply_sigmoid", flag(true)}, {"clip_scores", flag(false)},
                    {"location_refinement", flag(head.locref.has_value())}, {"locref_std", real(c.locrefStdev)}});
    }
    std::vector<int> edges(c.pafGraph.size());
    for (std::size_t i = 0; i < edges.size(); ++i) edges[i] = static_cast<int>(i);
    return map({{"type", text("PartAffinityFieldPredictor")}, {"num_animals", whole(static_cast<double>(info.individuals.size()))},
                {"num_multibodyparts", whole(static_cast<double>(info.bodyparts.size()))}, {"num_uniquebodyparts", whole(0)}, {"nms_radius", whole(5)},
                {"sigma", real(1.0)}, {"locref_stdev", real(c.locrefStdev)}, {"min_affinity", real(0.05)}, {"graph", pairs(c.pafGraph)},
                {"edges_to_keep", numbers(edges)}, {"apply_sigmoid", flag(true)}, {"clip_scores", flag(false)}});
}

TorchValue headEntry(const config::TorchHead& head, const config::PoseConfig& c, const dataset::ProjectInfo& info)
{
    Entries e = {{"type", text(head.type)}};
    if (head.type == "HeatmapHead") e.emplace_back("weight_init", text("normal"));
    e.emplace_back("predictor", predictor(head, c, info));
    const TorchValue maps = [&] {
        TorchValue t = heatmapTargets(c, head.heatmap->outChannels(), head.name == "identity", head.locref.has_value());
        if (head.name == "unique_bodypart") t.entries.emplace_back("label_keypoint_key", text("keypoints_unique"));
        return t;
    }();
    if (head.paf) {
        const auto limbs = map({{"type", text("PartAffinityFieldGenerator")}, {"graph", pairs(c.pafGraph)}, {"width", real(c.pafWidth)}});
        e.emplace_back("target_generator", map({{"type", text("SequentialGenerator")}, {"generators", list({maps, limbs})}}));
    } else {
        e.emplace_back("target_generator", maps);
    }
    Entries criteria = {{"heatmap", loss("WeightedBCECriterion", 1.0)}};
    if (head.locref) criteria.emplace_back("locref", loss(c.locrefHuber ? "WeightedHuberCriterion" : "WeightedMSECriterion", c.locrefWeight));
    if (head.paf) criteria.emplace_back("paf", loss(c.pairwiseHuber ? "WeightedHuberCriterion" : "WeightedMSECriterion", c.pairwiseWeight));
    e.emplace_back("criterion", map(std::move(criteria)));
    e.emplace_back("heatmap_config", stack(*head.heatmap));
    if (head.locref) e.emplace_back("locref_config", stack(*head.locref));
    if (head.paf) {
        e.emplace_back("paf_config", stack(*head.paf));
        e.emplace_back("num_stages", whole(head.numStages));
    }
    return map(std::move(e));
}

TorchValue modelEntry(const NetworkSpec& spec, const config::PoseConfig& c, const dataset::ProjectInfo& info)
{
    const auto& b = spec.model.backbone;
    Entries backbone = {{"type", text(b.type)}, {"model_name", text(b.modelName)}};
    if (b.type != "HRNet") backbone.emplace_back("output_stride", whole(b.outputStride));
    backbone.emplace_back("freeze_bn_stats", flag(b.freezeBnStats));
    backbone.emplace_back("freeze_bn_weights", flag(b.freezeBnWeights));
    Entries heads;
    for (const auto& head : spec.model.heads) heads.emplace_back(head.name, headEntry(head, c, info));
    return map({{"backbone", map(std::move(backbone))}, {"backbone_output_channels", whole(spec.model.backboneOutputChannels)}, {"heads", map(std::move(heads))}});
}

TorchValue augmentation(const config::PoseConfig& c, bool training, bool padded)
{
    Entries e;
    if (training) {
        const double up = c.scaleJitter ? c.scaleJitter->second : 1.0, lo = c.scaleJitter ? c.scaleJitter->first : 1.0;
        e.emplace_back("affine", map({{"p", real(c.rotationProb > 0.0 ? c.rotationProb : 0.5)}, {"rotation", whole(std::round(c.rotation))},
                                      {"scaling", list({real(c.globalScale * lo), real(c.globalScale * up)})}, {"translation", whole(0)}}));
        e.emplace_back("crop_sampling", map({{"width", whole(c.cropSize[0])}, {"height", whole(c.cropSize[1])}, {"max_shift", real(c.maxShift)}, {"method", text("hybrid")}}));
        e.emplace_back("motion_blur", flag(c.motionBlur));
    }
    if (padded) e.emplace_back("auto_padding", map({{"pad_width_divisor", whole(32)}, {"pad_height_divisor", whole(32)}}));
    e.emplace_back("normalize_images", flag(true));
    return map(std::move(e));
}

bool plainScalar(const TorchValue& v) { return v.type != TorchValue::Type::Map && v.type != TorchValue::Type::List; }

std::string scalar(const TorchValue& v)
{
    switch (v.type) {
        case TorchValue::Type::Bool: return config::formatBool(v.boolean);
        case TorchValue::Type::Int: return std::to_string(static_cast<long long>(v.number));
        case TorchValue::Type::Real: {
            const std::string out = config::formatReal(v.number);
            return out.find_first_of(".en") == std::string::npos ? out + ".0" : out;
        }
        case TorchValue::Type::String: return config::formatText(v.text);
        default: return {};
    }
}

}  // namespace

std::string yamlText(const TorchValue& value, int indent)
{
    const std::string space(static_cast<std::size_t>(indent), ' ');
    std::string out;
    if (value.type == TorchValue::Type::List) {
        for (const auto& item : value.items) {
            if (plainScalar(item)) out += space + "- " + scalar(item) + "\n";
            else out += space + "- " + yamlText(item, indent + 2).substr(static_cast<std::size_t>(indent) + 2);
        }
        return out;
    }
    for (const auto& [key, item] : value.entries) {
        out += space + config::formatText(key) + ":";
        const bool empty = item.type == TorchValue::Type::List ? item.items.empty() : item.entries.empty();
        if (plainScalar(item)) out += (scalar(item).empty() ? "" : " " + scalar(item)) + "\n";
        else if (empty) out += item.type == TorchValue::Type::List ? " []\n" : " {}\n";
        else out += "\n" + yamlText(item, indent + 2);
    }
    return out;
}

std::string torchNetType(const std::string& netType)
{
    if (netType == "dlcrnet_ms5") return "dlcrnet_stride16_ms5";
    if (netType.starts_with("resnet_") && netType != "resnet_101") return "resnet_50";
    if (netType == "dlcr101_ms5") return "dlcrnet_stride16_ms5";
    return netType;
}

std::string torchConfigText(const NetworkSpec& spec, const config::PoseConfig& c, const dataset::ProjectInfo& info, const fs::path& file)
{
    const bool padded = spec.model.backbone.type == "HRNet";
    const auto metadata = map({{"project_path", text(utf8(info.root))}, {"pose_config_path", text(utf8(file))}, {"bodyparts", names(info.bodyparts)},
                               {"unique_bodyparts", names(info.uniqueBodyparts)}, {"individuals", names(info.individuals)}, {"with_identity", flag(info.identity)}});
    const auto data = map({{"bbox_margin", whole(20)}, {"colormode", text("RGB")}, {"inference", augmentation(c, false, padded)}, {"train", augmentation(c, true, padded)}});
    const auto runner = map({{"type", text("PoseTrainingRunner")}, {"key_metric", text("test.mAP")}, {"key_metric_asc", flag(true)}, {"eval_interval", whole(10)},
                             {"optimizer", map({{"type", text("AdamW")}, {"params", map({{"lr", real(1e-4)}})}})},
                             {"snapshots", map({{"max_snapshots", whole(5)}, {"save_epochs", whole(25)}, {"save_optimizer_state", flag(false)}})}});
    const auto settings = map({{"batch_size", whole(c.batchSize)}, {"dataloader_workers", whole(0)}, {"dataloader_pin_memory", flag(false)},
                               {"display_iters", whole(500)}, {"epochs", whole(200)}, {"seed", whole(42)}});
    return "# Written by PoseTuner for the network that it trained from a pose_cfg.yaml.\n" +
           yamlText(map({{"config_version", whole(0)}, {"model", modelEntry(spec, c, info)}, {"net_type", text(torchNetType(spec.model.netType))}, {"method", text("bu")},
                         {"device", text("auto")}, {"metadata", metadata}, {"data", data}, {"runner", runner}, {"train_settings", settings}}));
}

}  // namespace pt::train
