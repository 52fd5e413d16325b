// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_template.h"

#include "core/config/torch_schema.h"
#include "core/config/yaml_document.h"

#include <algorithm>

namespace pt::config {
namespace {

constexpr const char* kNets[] = {"resnet_50", "resnet_101", "resnet_18", "resnet_34", "hrnet_w18", "hrnet_w32", "hrnet_w48",
                                 "dlcrnet_stride16_ms5", "dlcrnet_stride32_ms5"};

struct Net
{
    std::string netType, backbone, modelName;
    int stride = 16;
    int channels = 2048;
    bool resnet = false, hrnet = false, dlcrnet = false;
};

Net netOf(const std::string& name)
{
    Net net;
    net.netType = name;
    if (name.starts_with("hrnet_")) {
        net.hrnet = true;
        net.backbone = "HRNet";
        net.modelName = name;
        net.channels = std::stoi(name.substr(7));
    } else if (name.starts_with("dlcrnet_")) {
        net.dlcrnet = true;
        net.backbone = "DLCRNet";
        net.modelName = "resnet50";
        net.stride = name == "dlcrnet_stride32_ms5" ? 32 : 16;
        net.channels = 2304;
    } else {
        net.resnet = true;
        net.backbone = "ResNet";
        net.modelName = name == "resnet_50" ? "resnet50_gn" : "resnet" + name.substr(7);
        if (name == "resnet_18" || name == "resnet_34") {
            net.channels = 512;
            net.netType = "resnet_50";
        }
    }
    return net;
}

std::string list(const std::vector<std::string>& names)
{
    std::string out = "[";
    for (const auto& name : names) out += (out.size() > 1 ? ", " : "") + formatText(name);
    return out + "]";
}

std::string pairs(const std::vector<std::array<int, 2>>& graph)
{
    std::string out = "[";
    for (const auto& [a, b] : graph) out += (out.size() > 1 ? ", [" : "[") + std::to_string(a) + ", " + std::to_string(b) + "]";
    return out + "]";
}

std::string upTo(std::size_t n)
{
    std::string out = "[";
    for (std::size_t i = 0; i < n; ++i) out += (i > 0 ? ", " : "") + std::to_string(i);
    return out + "]";
}

/// Layers of one output: one deconvolution; two in the multi-animal head where the backbone's stride is 32.
std::string layers(const Net& net, const char* name, std::size_t outputs, bool multi = false)
{
    const bool two = multi && net.stride == 32;
    const std::string channels = std::to_string(net.channels) + (two ? ", " + std::to_string(net.channels / 2) : "") + ", " + std::to_string(outputs);
    return std::string("      ") + name + ":\n        channels: [" + channels + "]\n        kernel_size: " + (two ? "[3, 3]" : "[3]") +
           "\n        strides: " + (two ? "[2, 2]" : "[2]") + "\n";
}

std::string backbone(const Net& net)
{
    std::string out = "model:\n  backbone:\n    type: " + net.backbone + "\n    model_name: " + net.modelName + "   # timm's name\n";
    if (net.dlcrnet) return out + "    pretrained: true\n    output_stride: " + std::to_string(net.stride) + "\n";
    if (net.resnet) out += "    output_stride: 16\n";
    out += std::string("    freeze_bn_stats: ") + (net.hrnet ? "true" : "false") + "\n    freeze_bn_weights: false\n";
    if (net.hrnet) out += "    interpolate_branches: false\n    increased_channel_count: false\n";
    return out;
}

std::string singleHead(const Net& net, const char* name, std::size_t parts, bool unique)
{
    std::string out = std::string("    ") + name + ":\n      type: HeatmapHead\n      weight_init: normal\n      predictor:\n        type: HeatmapPredictor\n"
                      "        apply_sigmoid: false\n        clip_scores: true\n        location_refinement: true\n        locref_std: 7.2801\n"
                      "      target_generator:\n        type: HeatmapGaussianGenerator\n        num_heatmaps: " + std::to_string(parts) + "\n";
    if (!unique) out += "        # Two thirds of this are the width of the bell around a keypoint, in pixels of the network's input.\n";
    out += "        pos_dist_thresh: 17\n        heatmap_mode: KEYPOINT\n        gradient_masking: false\n        generate_locref: true\n"
           "        locref_std: 7.2801\n";
    if (unique) out += "        label_keypoint_key: keypoints_unique\n";
    out += "      criterion:   # the head's loss is the mean of the weighted losses\n        heatmap:\n          type: WeightedMSECriterion\n          weight: 1.0\n"
           "        locref:\n          type: WeightedHuberCriterion\n          weight: 0.05\n";
    return out + layers(net, "heatmap_config", parts) + layers(net, "locref_config", 2 * parts);
}

std::string multiHead(const Net& net, const TorchTemplateInput& in)
{
    const std::size_t parts = in.bodyparts.size();
    const auto graph = defaultPafGraph(static_cast<int>(parts));
    std::string out = "    bodypart:\n      type: DLCRNetHead\n      predictor:\n        type: PartAffinityFieldPredictor\n        num_animals: " +
                      std::to_string(in.individuals.size()) + "\n        num_multibodyparts: " + std::to_string(parts) +
                      "\n        num_uniquebodyparts: 0\n        nms_radius: 5\n        sigma: 1.0\n        locref_stdev: 7.2801\n        min_affinity: 0.05\n"
                      "        graph: " + pairs(graph) + "\n        edges_to_keep: " + upTo(graph.size()) + "\n";
    if (!net.dlcrnet) out += "        apply_sigmoid: true\n        clip_scores: false\n";
    out += "      target_generator:\n        type: SequentialGenerator\n        generators:\n        - type: HeatmapPlateauGenerator\n          num_heatmaps: " +
           std::to_string(parts) + "\n          # Radius of the disc around a keypoint, in pixels of the network's input.\n          pos_dist_thresh: 17\n"
           "          heatmap_mode: KEYPOINT\n";
    if (!net.dlcrnet) out += "          gradient_masking: false\n";
    out += "          generate_locref: true\n          locref_std: 7.2801\n        - type: PartAffinityFieldGenerator\n          graph: " + pairs(graph) +
           "\n          # Half the width of the band along a limb, in pixels of the network's input.\n          width: 20\n"
           "      criterion:   # the head's loss is the mean of the weighted losses\n        heatmap:\n          type: WeightedBCECriterion\n          weight: 1.0\n"
           "        locref:\n          type: WeightedHuberCriterion\n          weight: 0.05\n        paf:\n          type: WeightedHuberCriterion\n          weight: 0.1\n";
    return out + layers(net, "heatmap_config", parts, true) + layers(net, "locref_config", 2 * parts, true) + layers(net, "paf_config", 2 * graph.size(), true) +
           "      num_stages: 5\n";
}

std::string identityHead(const Net& net, std::size_t animals)
{
    return "    identity:\n      type: HeatmapHead\n      predictor:\n        type: IdentityPredictor\n        apply_sigmoid: true\n      target_generator:\n"
           "        type: HeatmapPlateauGenerator\n        num_heatmaps: " + std::to_string(animals) + "\n        pos_dist_thresh: 17\n"
           "        heatmap_mode: INDIVIDUAL\n        gradient_masking: false\n        generate_locref: false\n      criterion:\n        heatmap:\n"
           "          type: WeightedBCECriterion\n          weight: 1.0\n" + layers(net, "heatmap_config", animals);
}

std::string data(const Net& net)
{
    const std::string padding = net.hrnet ? "    auto_padding:   # this network needs multiples of 32\n      pad_width_divisor: 32\n      pad_height_divisor: 32\n" : "";
    return "\n# ---- Images. The operations happen in a fixed order, whatever the order here.\n"
           "data:\n  bbox_margin: 20\n  colormode: RGB\n  inference:\n    normalize_images: true\n" + padding +
           "  train:\n"
           "    # Half of the images are turned by up to rotation degrees and zoomed; the canvas keeps its size.\n"
           "    affine:\n      p: 0.5\n      rotation: 30\n      scaling: [0.5, 1.25]\n      translation: 0\n"
           "    # Window cut out of each image; it should hold a whole animal. Placement: uniform, keypoints, density or hybrid.\n"
           "    crop_sampling:\n      width: 448\n      height: 448\n      max_shift: 0.1   # at most 0.4, always to the right and down\n      method: hybrid\n"
           "    # Each of these acts on half of the images; true or false, options are not read.\n"
           "    motion_blur: true\n    gaussian_noise: 12.75   # a number: true would mean 1\n"
           "    # hist_eq: true\n    # covering: true\n    # grayscale: true\n"
           "    # hflip: {p: 0.5, symmetries: [[1, 2]]}   # pairs of body parts that change places\n"
           "    normalize_images: true\n" + padding;
}

std::string training(const Net& net)
{
    const bool fast = net.resnet;
    return std::string("\n# ---- Training\ntrain_settings:\n  batch_size: 8   # as many images as the memory holds\n  epochs: 200   # how often training goes through all "
                       "frames\n  dataloader_workers: 0\n  dataloader_pin_memory: false\n  display_iters: 500\n  seed: 42\nrunner:\n  type: PoseTrainingRunner\n"
                       "  gpus: null\n  key_metric: test.mAP   # decides which snapshot is best\n  key_metric_asc: true\n  eval_interval: ") +
           (net.dlcrnet ? "25" : "10") + "   # epochs\n  optimizer:\n    type: AdamW\n    params:\n      lr: " + (fast ? "0.0005" : "0.0001") +
           "\n  # After each of the milestones (epochs) the learning rate becomes the next of lr_list.\n  scheduler:\n    type: LRListScheduler\n    params:\n"
           "      lr_list: " + (fast ? "[[0.0001], [0.00001]]" : "[[0.00001], [0.000001]]") + "\n      milestones: " + (fast ? "[90, 120]" : "[160, 190]") +
           "\n  snapshots:\n    max_snapshots: 5\n    save_epochs: 25\n    save_optimizer_state: false\ndevice: auto\n";
}

std::string metadata(const TorchTemplateInput& in)
{
    const auto path = [](const std::string& p) { return p.empty() ? std::string("null") : formatText(p); };
    return "\n# ---- Data: written when the training set is created; do not edit\nmetadata:\n  project_path: " + path(in.projectPath) +
           "\n  pose_config_path: " + path(in.poseConfigPath) + "\n  bodyparts: " + list(in.bodyparts) + "\n  unique_bodyparts: " +
           list(in.uniqueBodyparts) + "\n  individuals: " + list(in.individuals) + "\n  with_identity: " + (in.identity ? "true" : in.identityStated ? "false" : "null") + "\n";
}

}  // namespace

std::span<const char* const> torchTemplateNets() { return kNets; }

std::vector<std::array<int, 2>> defaultPafGraph(int bodyparts)
{
    constexpr int kMostLimbs = 104;
    std::vector<std::array<int, 2>> graph;
    const bool all = bodyparts * (bodyparts - 1) / 2 <= kMostLimbs;
    for (int a = 0; a < bodyparts; ++a)
        for (int b = a + 1; b < bodyparts; ++b) {
            const int apart = std::min(b - a, bodyparts - (b - a));  // the list closed to a ring
            if (all || apart <= 3) graph.push_back({a, b});
        }
    return graph;
}

namespace {

/// Networks that DeepLabCut writes configurations for and PoseTuner only reads are told apart from names that nobody knows.
Error cannotWrite(const std::string& netType)
{
    std::string possible;
    for (const char* net : kNets) possible += (possible.empty() ? "" : ", ") + std::string(net);
    const std::string plain = netType.starts_with("top_down_") ? netType.substr(9) : netType;
    const auto nets = detail::torchNetTypes();
    const bool known = std::any_of(nets.begin(), nets.end(), [&](const char* n) { return plain == n; });
    if (!known)
        return Error{ErrorCode::Unsupported,
                     Message(PT_TR_NOOP("Error", "A pytorch_config.yaml for the network %1 cannot be made here; possible are %2."), {netType, possible}), "net_type"};
    return Error{ErrorCode::Unsupported,
                 Message(PT_TR_NOOP("Error", "PoseTuner reads, checks and explains a pytorch_config.yaml of the network %1, but does not write a new one: "
                                             "create the shuffle with DeepLabCut and open it here. New ones can be written for %2."),
                         {netType, possible}),
                 "net_type"};
}

}  // namespace

Result<std::string> makeTorchConfigText(const TorchTemplateInput& input)
{
    TorchTemplateInput in = input;
    if (in.netType == "dlcrnet_ms5") in.netType = "dlcrnet_stride16_ms5";
    if (std::none_of(std::begin(kNets), std::end(kNets), [&](const char* n) { return in.netType == n; })) return cannotWrite(in.netType);
    const Net net = netOf(in.netType);
    const bool multi = in.multiAnimal || net.dlcrnet;
    if (in.bodyparts.empty())
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "A pytorch_config.yaml needs at least one body part.")), "metadata.bodyparts"};
    if (!multi && in.individuals.size() > 1)
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "Several animals need a multi-animal network.")), "metadata.individuals"};
    std::string text = "# DeepLabCut 3 training configuration (PyTorch engine), with DeepLabCut's default values.\n"
                       "# DeepLabCut refuses the file when it finds a key that it does not know.\nconfig_version: 0\nnet_type: " + net.netType + "\nmethod: bu\n";
    text += "\n# ---- Network: what is built\n" + backbone(net) + "  backbone_output_channels: " + std::to_string(net.channels) + "\n";
    if (net.dlcrnet) text += "  pose_model:\n    stride: 8\n";
    text += "  heads:\n" + (multi ? multiHead(net, in) : singleHead(net, "bodypart", in.bodyparts.size(), false));
    if (!in.uniqueBodyparts.empty()) text += singleHead(net, "unique_bodypart", in.uniqueBodyparts.size(), true);
    if (in.identity) text += identityHead(net, in.individuals.size());
    return text + data(net) + training(net) + metadata(in);
}

}  // namespace pt::config
