// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_reader.h"

#include "core/base/whole.h"

#include <algorithm>
#include <cmath>

namespace pt::config::detail {
namespace {

using Type = TorchValue::Type;

const TorchValue& entryOf(const TorchValue& map, std::string_view key)
{
    static const TorchValue kNull;
    const TorchValue* found = map.find(key);
    return found ? *found : kNull;
}

std::vector<int> ints(const TorchValue& list)
{
    std::vector<int> out;
    for (const auto& item : list.items)
        if (item.isNumber()) out.push_back(static_cast<int>(std::clamp(item.number, -1.0e9, 1.0e9)));
    return out;
}

int integer(const TorchValue& map, std::string_view key, int fallback)
{
    return static_cast<int>(std::clamp(map.numberOr(key, fallback), -1.0e9, 1.0e9));
}

}  // namespace

void TorchReader::checkArguments(const TorchValue& value, const std::string& path)
{
    const std::string type = value.textOr("type", "");
    const auto names = torchArguments(type);
    if (names.empty()) return;
    for (const auto& [key, entry] : value.entries) {
        if (key == "type" || std::find(names.begin(), names.end(), key) != names.end()) continue;
        const std::string below = childPath(path, key);
        const std::string_view meant = params::nearest(key, names);
        const Message message =
            meant.empty() ? Message{PT_TR_NOOP("Config", "DeepLabCut 3 stops when the training starts: %1 is nothing that %2 takes."), {below, type}}
                          : Message{PT_TR_NOOP("Config", "DeepLabCut 3 stops when the training starts: %1 is nothing that %2 takes; %3 was probably meant."),
                                    {below, type, std::string(meant)}};
        auto& finding = find(Severity::Fails, "L34", below, message);
        special(below, Origin::Ignored, "", {PT_TR_NOOP("Config", "not known: training stops")});
        if (!meant.empty() && !m_document.find(childPath(path, meant))) {
            finding.fixLabel = PT_TR_NOOP("Config", "Rename key");
            finding.fix = {{FixEdit::Kind::Rename, below, childPath(path, meant)}};
        } else {
            finding.fixLabel = PT_TR_NOOP("Config", "Remove the key");
            finding.fix = {{FixEdit::Kind::Remove, below, ""}};
        }
    }
}

std::vector<std::array<int, 2>> TorchReader::pairs(const TorchValue* value, const std::string& path)
{
    std::vector<std::array<int, 2>> out;
    if (!value || value->type == Type::Null) return out;
    const bool good = value->type == Type::List && std::all_of(value->items.begin(), value->items.end(), [](const TorchValue& pair) {
        return pair.type == Type::List && pair.items.size() == 2 && pair.items[0].isNumber() && pair.items[1].isNumber() &&
               pair.items[0].number >= 0 && pair.items[1].number >= 0 && pair.items[0].number < 1.0e6 && pair.items[1].number < 1.0e6;
    });
    if (!good) {
        bad(path, PT_TR_NOOP("Config", "%1 must be a list of pairs of numbers such as [[0, 1]], not %2; it is left out here."), "[]");
        return out;
    }
    for (const auto& pair : value->items) out.push_back({toInt(pair.items[0].number), toInt(pair.items[1].number)});
    return out;
}

TorchBackbone TorchReader::backbone(const TorchValue& value, const std::string& path)
{
    TorchBackbone out;
    out.params = value;
    out.type = value.textOr("type", "");
    if (!out.type.empty() && torchArguments(out.type).empty())
        bad(childPath(path, "type"), PT_TR_NOOP("Config", "%1: DeepLabCut 3 has no network part called %2."), "");
    checkArguments(value, path);
    out.modelName = value.textOr("model_name", value.textOr("base_model_name", ""));
    out.freezeBnStats = value.boolOr("freeze_bn_stats", true);
    out.freezeBnWeights = value.boolOr("freeze_bn_weights", true);
    out.dropPathRate = value.numberOr("drop_path_rate", 0.0);
    out.dropBlockRate = value.numberOr("drop_block_rate", 0.0);
    out.interpolateBranches = value.boolOr("interpolate_branches", false);
    out.increasedChannels = value.boolOr("increased_channel_count", false);
    out.deepenFactor = value.numberOr("deepen_factor", 0.67);
    out.widenFactor = value.numberOr("widen_factor", 0.75);
    if (out.type == "HRNet" || out.type == "HRNetCoAM") {
        out.outputStride = integer(value, "stride", 4);
    } else if (out.type == "CSPNeXt") {
        out.outputStride = 32;
    } else if (out.type == "CondPreNet" && value.find("backbone")) {
        const TorchBackbone inner = backbone(entryOf(value, "backbone"), childPath(path, "backbone"));
        out.modelName = inner.modelName;
        out.outputStride = inner.outputStride;
        out.deepenFactor = inner.deepenFactor;
        out.widenFactor = inner.widenFactor;
    } else {
        out.outputStride = integer(value, "output_stride", 32);
        if (out.outputStride != 8 && out.outputStride != 16 && out.outputStride != 32) {
            bad(childPath(path, "output_stride"), PT_TR_NOOP("Config", "%1 must be 8, 16 or 32, not %2; %3 is used here."), "16");
            out.outputStride = 16;
        }
    }
    return out;
}

TorchConvStack TorchReader::convStack(const TorchValue& value, const std::string& path)
{
    TorchConvStack out;
    out.params = value;
    out.channels = ints(entryOf(value, "channels"));
    out.kernelSize = ints(entryOf(value, "kernel_size"));
    out.strides = ints(entryOf(value, "strides"));
    if (const TorchValue* last = value.find("final_conv"); last && last->type == Type::Map) {
        out.finalChannels = integer(*last, "out_channels", 0);
        out.finalKernel = integer(*last, "kernel_size", 1);
    }
    const bool deconvolutions = value.find("strides") != nullptr;  // DEKR has blocks instead
    const bool fits = out.kernelSize.size() == out.strides.size() && out.channels.size() == out.strides.size() + 1;
    const bool sane = std::all_of(out.strides.begin(), out.strides.end(), [](int s) { return s >= 1 && s <= 64; });
    if (deconvolutions && (!fits || !sane)) {
        find(Severity::Fails, "head-layers", path,
             {PT_TR_NOOP("Config", "%1: kernel_size and strides need one entry a layer, and channels one more: DeepLabCut 3 stops when the training "
                                   "starts."),
              {path}});
        for (int& s : out.strides) s = std::clamp(s, 1, 64);
    }
    return out;
}

TorchGenerator TorchReader::generator(const TorchValue& value, const std::string& path)
{
    TorchGenerator out;
    out.params = value;
    out.type = value.textOr("type", "");
    if (torchArguments(out.type).empty())
        bad(childPath(path, "type"), PT_TR_NOOP("Config", "%1: DeepLabCut 3 has no network part called %2."), "");
    checkArguments(value, path);
    const bool heatmap = out.type.rfind("Heatmap", 0) == 0;
    out.numHeatmaps = integer(value, "num_heatmaps", 0);
    if (heatmap || out.type == "DEKRGenerator") {
        const std::string key = childPath(path, "pos_dist_thresh");
        if (!value.find("pos_dist_thresh"))
            find(Severity::Fails, "missing-key", key,
                 {PT_TR_NOOP("Config", "%1 is missing, and DeepLabCut stops without it; its own value is %2."), {key, "17"}});
        out.posDistThresh = number(value, "pos_dist_thresh", 17.0, path);
        if (!(out.posDistThresh > 0.0)) {
            bad(key, PT_TR_NOOP("Config", "%1 must be greater than 0, not %2; %3 is used here."), "17");
            out.posDistThresh = 17.0;
        }
    }
    const std::string mode = value.textOr("heatmap_mode", "KEYPOINT");
    out.individualMode = mode == "INDIVIDUAL";
    if (mode != "INDIVIDUAL" && mode != "KEYPOINT")
        bad(childPath(path, "heatmap_mode"), PT_TR_NOOP("Config", "%1 must be KEYPOINT or INDIVIDUAL, not %2; %3 is used here."), "KEYPOINT");
    out.gradientMasking = value.boolOr("gradient_masking", false);
    out.backgroundWeight = value.numberOr("background_weight", value.numberOr("bg_weight", 0.1));
    out.generateLocref = heatmap && value.boolOr("generate_locref", true);
    out.locrefStd = value.numberOr("locref_std", 7.2801);
    out.labelKey = value.textOr("label_keypoint_key", "keypoints");
    out.graph = pairs(value.find("graph"), childPath(path, "graph"));
    if (out.type == "PartAffinityFieldGenerator") {
        out.width = number(value, "width", 20.0, path);
        if (!(out.width > 0.0)) {
            bad(childPath(path, "width"), PT_TR_NOOP("Config", "%1 must be greater than 0, not %2; %3 is used here."), "20");
            out.width = 20.0;
        }
    }
    return out;
}

void TorchReader::readCriteria(TorchHead& head, const TorchValue& value)
{
    const auto read = [](const std::string& name, const TorchValue& entry) {
        TorchCriterion criterion;
        criterion.name = name;
        criterion.type = entry.textOr("type", "");
        criterion.weight = entry.numberOr("weight", 1.0);
        criterion.params = entry;
        return criterion;
    };
    if (value.find("type")) head.criteria.push_back(read("", value));
    else
        for (const auto& [name, entry] : value.entries) head.criteria.push_back(read(name, entry));
}

TorchPredictor TorchReader::predictor(const TorchValue& value, const std::string& path)
{
    TorchPredictor out;
    out.params = value;
    out.type = value.textOr("type", "");
    if (torchArguments(out.type).empty())
        bad(childPath(path, "type"), PT_TR_NOOP("Config", "%1: DeepLabCut 3 has no network part called %2."), "");
    checkArguments(value, path);
    const bool paf = out.type == "PartAffinityFieldPredictor";
    out.applySigmoid = value.boolOr("apply_sigmoid", true);
    out.clipScores = value.boolOr("clip_scores", false);
    out.locationRefinement = out.type == "HeatmapPredictor" ? value.boolOr("location_refinement", true) : paf;
    out.locrefStd = value.numberOr(paf ? "locref_stdev" : "locref_std", 7.2801);
    out.numAnimals = std::max(1, integer(value, "num_animals", 1));
    out.numMultiBodyparts = integer(value, "num_multibodyparts", 0);
    out.numUniqueBodyparts = integer(value, "num_uniquebodyparts", 0);
    out.nmsRadius = integer(value, "nms_radius", 5);
    out.sigma = value.numberOr("sigma", 1.0);
    out.minAffinity = value.numberOr("min_affinity", 0.05);
    out.graph = pairs(value.find("graph"), childPath(path, "graph"));
    out.edgesToKeep = ints(entryOf(value, "edges_to_keep"));
    return out;
}

TorchHead TorchReader::head(const std::string& name, const TorchValue& value, const std::string& path)
{
    TorchHead out;
    out.name = name;
    out.params = value;
    out.type = value.textOr("type", "");
    if (torchArguments(out.type).empty())
        bad(childPath(path, "type"), PT_TR_NOOP("Config", "%1: DeepLabCut 3 has no network part called %2."), "");
    checkArguments(value, path);
    out.weightInit = value.textOr("weight_init", "");
    const auto stack = [&](const char* key, std::optional<TorchConvStack>& target) {
        if (const TorchValue* entry = value.find(key); entry && entry->type == Type::Map) target = convStack(*entry, childPath(path, key));
    };
    stack("heatmap_config", out.heatmap);
    stack("locref_config", out.locref);
    stack("paf_config", out.paf);
    stack("offset_config", out.offset);
    if (out.type == "DLCRNetHead") out.numStages = integer(value, "num_stages", 5);
    const std::string generatorPath = childPath(path, "target_generator");
    if (const TorchValue& entry = entryOf(value, "target_generator"); entry.textOr("type", "") == "SequentialGenerator") {
        const TorchValue& list = entryOf(entry, "generators");
        for (std::size_t i = 0; i < list.items.size(); ++i)
            out.generators.push_back(generator(list.items[i], childPath(generatorPath, "generators") + "[" + std::to_string(i) + "]"));
    } else if (entry.type == Type::Map) {
        out.generators.push_back(generator(entry, generatorPath));
    }
    readCriteria(out, entryOf(value, "criterion"));
    if (const TorchValue& entry = entryOf(value, "predictor"); entry.type == Type::Map)
        out.predictor = predictor(entry, childPath(path, "predictor"));
    for (const char* key : {"target_generator", "criterion", "predictor"})
        if (entryOf(value, key).type != Type::Map)
            find(Severity::Fails, "missing-key", childPath(path, key),
                 {PT_TR_NOOP("Config", "%1 is missing: DeepLabCut 3 stops when the training starts."), {childPath(path, key)}});
    return out;
}

void TorchReader::readModel(const TorchValue& root)
{
    TorchModel& model = m_torch.model;
    model.netType = root.textOr("net_type", "resnet_50");
    const std::string method = root.textOr("method", "bu");
    model.method = method == "td" ? TorchMethod::TopDown : method == "ctd" ? TorchMethod::ConditionalTopDown : TorchMethod::BottomUp;
    model.withCenterKeypoints = root.boolOr("with_center_keypoints", false);
    const TorchValue& tree = entryOf(root, "model");
    model.backboneOutputChannels = integer(tree, "backbone_output_channels", 0);
    model.neck = entryOf(tree, "neck");
    model.poseModel = entryOf(tree, "pose_model");
    if (!entryOf(tree, "backbone").truthy())
        find(Severity::Fails, "missing-key", "model.backbone",
             {PT_TR_NOOP("Config", "%1 is missing: DeepLabCut 3 stops when the training starts."), {"model.backbone"}});
    else model.backbone = backbone(entryOf(tree, "backbone"), "model.backbone");
    const TorchValue& heads = entryOf(tree, "heads");
    for (const auto& [name, value] : heads.entries) model.heads.push_back(head(name, value, childPath("model.heads", name)));
    if (heads.entries.empty())
        find(Severity::Fails, "missing-key", "model.heads",
             {PT_TR_NOOP("Config", "%1 is missing: DeepLabCut 3 stops when the training starts."), {"model.heads"}});
}

}  // namespace pt::config::detail
