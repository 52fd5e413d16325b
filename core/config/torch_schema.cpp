// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_schema.h"

#include <algorithm>
#include <array>

namespace pt::config::detail {
namespace {

using T = TorchType;
constexpr double kMany = 1.0e300;

constexpr const char* kNetTypes[] = {"resnet_50", "resnet_101", "hrnet_w18", "hrnet_w32", "hrnet_w48", "cspnext_s", "cspnext_m", "cspnext_x",
                                     "dlcrnet_stride16_ms5", "dlcrnet_stride32_ms5", "dekr_w18", "dekr_w32", "dekr_w48",
                                     "rtmpose_s", "rtmpose_m", "rtmpose_x", "ctd_coam_w32", "ctd_coam_w48", "ctd_coam_w48_human",
                                     "ctd_prenet_hrnet_w32", "ctd_prenet_hrnet_w48", "ctd_prenet_rtmpose_s", "ctd_prenet_rtmpose_m",
                                     "ctd_prenet_rtmpose_x", "ctd_prenet_rtmpose_x_human", "animaltokenpose_base"};
constexpr const char* kMethods[] = {"bu", "td", "ctd"};
constexpr const char* kDetectors[] = {"ssdlite", "fasterrcnn_resnet50_fpn_v2", "fasterrcnn_mobilenet_v3_large_fpn"};
constexpr const char* kRgb[] = {"RGB"};
constexpr const char* kModes[] = {"all", "train", "test"};

constexpr TorchField kTransformFields[] = {
    {.name = "resize", .type = T::Map, .nullable = true},
    {.name = "longest_max_size", .type = T::IntOrMap, .nullable = true},
    {.name = "hflip", .type = T::Flip, .nullable = true},
    {.name = "affine", .type = T::Map, .nullable = true},
    {.name = "random_bbox_transform", .type = T::Map, .nullable = true},
    {.name = "crop_sampling", .type = T::Map, .nullable = true},
    {.name = "hist_eq", .type = T::BoolOrMap, .absent = "false", .nullable = true},
    {.name = "motion_blur", .type = T::BoolOrMap, .absent = "false", .nullable = true},
    {.name = "covering", .type = T::BoolOrMap, .nullable = true},
    {.name = "elastic_transform", .type = T::BoolOrMap, .nullable = true},
    {.name = "grayscale", .type = T::BoolOrMap, .nullable = true},
    {.name = "gaussian_noise", .type = T::Noise, .nullable = true},
    {.name = "auto_padding", .type = T::Map, .nullable = true},
    {.name = "normalize_images", .type = T::BoolOrMap, .absent = "true", .nullable = true},
    {.name = "scale_to_unit_range", .type = T::BoolOrMap, .absent = "false", .nullable = true},
    {.name = "top_down_crop", .type = T::Map, .nullable = true},
    {.name = "collate", .type = T::Map, .nullable = true},
};
constexpr TorchSection kTransforms = {"DataTransformationConfig", kTransformFields};

constexpr TorchField kGenSamplingFields[] = {
    {.name = "keypoint_sigmas", .type = T::Reals, .absent = "0.1", .lo = 0.0, .hi = kMany},
    {.name = "keypoints_symmetry", .type = T::IntPairs, .nullable = true},
    {.name = "jitter_prob", .type = T::Real, .absent = "0.16", .lo = 0.0, .hi = 1.0},
    {.name = "swap_prob", .type = T::Real, .absent = "0.08", .lo = 0.0, .hi = 1.0},
    {.name = "inv_prob", .type = T::Real, .absent = "0.03", .lo = 0.0, .hi = 1.0},
    {.name = "miss_prob", .type = T::Real, .absent = "0.1", .lo = 0.0, .hi = 1.0},
};
constexpr TorchSection kGenSampling = {"GenSamplingConfig", kGenSamplingFields};

constexpr TorchField kDataFields[] = {
    {.name = "bbox_margin", .type = T::Int, .absent = "25", .lo = 0.0, .hi = kMany},
    {.name = "colormode", .type = T::Choice, .absent = "RGB", .choices = kRgb},
    {.name = "gen_sampling", .type = T::Section, .nullable = true, .section = &kGenSampling},
    {.name = "inference", .type = T::Section, .section = &kTransforms, .transforms = true},
    {.name = "train", .type = T::Section, .section = &kTransforms, .transforms = true},
    {.name = "loader", .type = T::DataLoader, .nullable = true},
};
constexpr TorchSection kData = {"DataConfig", kDataFields};
constexpr TorchField kDetectorDataFields[] = {
    {.name = "colormode", .type = T::Choice, .absent = "RGB", .choices = kRgb},
    {.name = "inference", .type = T::Section, .section = &kTransforms, .transforms = true},
    {.name = "train", .type = T::Section, .section = &kTransforms, .transforms = true},
};
constexpr TorchSection kDetectorData = {"DetectorDataConfig", kDetectorDataFields};

constexpr TorchField kModelFields[] = {
    {.name = "backbone", .type = T::Map, .absent = "{}"},
    {.name = "heads", .type = T::Maps, .absent = "{}"},
    {.name = "backbone_output_channels", .type = T::Int, .nullable = true},
    {.name = "neck", .type = T::Map, .nullable = true},
    {.name = "pose_model", .type = T::Map, .nullable = true},
};
constexpr TorchSection kModel = {"ModelConfig", kModelFields};
constexpr TorchField kDetectorModelFields[] = {
    {.name = "type", .type = T::Text, .absent = "''"},
    {.name = "freeze_bn_stats", .type = T::Bool, .absent = "false"},
    {.name = "freeze_bn_weights", .type = T::Bool, .absent = "false"},
    {.name = "variant", .type = T::Text, .nullable = true},
    {.name = "box_score_thresh", .type = T::Real, .absent = "0.01", .lo = 0.0, .hi = 1.0},
};
constexpr TorchSection kDetectorModel = {"DetectorModelConfig", kDetectorModelFields};

constexpr TorchField kOptimizerFields[] = {
    {.name = "type", .type = T::Text, .absent = "''"},
    {.name = "params", .type = T::Map, .nullable = true},
};
constexpr TorchSection kOptimizer = {"OptimizerConfig", kOptimizerFields};
constexpr TorchSection kScheduler = {"SchedulerConfig", kOptimizerFields};
constexpr TorchField kSnapshotFields[] = {
    {.name = "max_snapshots", .type = T::Int, .absent = "5"},
    {.name = "save_epochs", .type = T::Int, .absent = "25"},
    {.name = "save_optimizer_state", .type = T::Bool, .absent = "false"},
};
constexpr TorchSection kSnapshots = {"SnapshotCheckpointConfig", kSnapshotFields};
constexpr TorchField kRunnerFields[] = {
    {.name = "type", .type = T::Text, .absent = "PoseTrainingRunner"},
    {.name = "gpus", .type = T::Any, .nullable = true},
    {.name = "device", .type = T::Text, .absent = "auto"},
    {.name = "key_metric", .type = T::Text, .absent = "test.mAP"},
    {.name = "key_metric_asc", .type = T::Bool, .absent = "true"},
    {.name = "eval_interval", .type = T::Int, .absent = "10"},
    {.name = "optimizer", .type = T::Section, .nullable = true, .section = &kOptimizer},
    {.name = "scheduler", .type = T::Section, .nullable = true, .section = &kScheduler},
    {.name = "snapshots", .type = T::Section, .nullable = true, .section = &kSnapshots},
    {.name = "snapshot_prefix", .type = T::Text, .nullable = true},
    {.name = "load_weights_only", .type = T::Bool, .nullable = true},
};
constexpr TorchSection kRunner = {"RunnerConfig", kRunnerFields};

constexpr TorchField kWeightInitFields[] = {
    {.name = "snapshot_path", .type = T::Text, .nullable = true},
    {.name = "detector_snapshot_path", .type = T::Text, .nullable = true},
    {.name = "dataset", .type = T::Text, .nullable = true},
    {.name = "with_decoder", .type = T::Bool, .absent = "false"},
    {.name = "memory_replay", .type = T::Bool, .absent = "false"},
    {.name = "conversion_array", .type = T::IntList, .nullable = true},
    {.name = "bodyparts", .type = T::TextList, .nullable = true},
};
constexpr TorchSection kWeightInit = {"WeightInitialization", kWeightInitFields};
constexpr TorchField kTrainFields[] = {
    {.name = "batch_size", .type = T::Int, .absent = "8"},
    {.name = "dataloader_workers", .type = T::Int, .absent = "0"},
    {.name = "dataloader_pin_memory", .type = T::Bool, .absent = "false"},
    {.name = "display_iters", .type = T::Int, .absent = "500"},
    {.name = "epochs", .type = T::Int, .absent = "200"},
    {.name = "seed", .type = T::Int, .absent = "42"},
    {.name = "weight_init", .type = T::Section, .nullable = true, .section = &kWeightInit},
};
constexpr TorchSection kTrain = {"TrainSettingsConfig", kTrainFields};

constexpr TorchField kMultithreadingFields[] = {
    {.name = "enabled", .type = T::Bool, .absent = "true"},
    {.name = "queue_length", .type = T::Int, .absent = "4"},
    {.name = "timeout", .type = T::Real, .absent = "30.0"},
};
constexpr TorchSection kMultithreading = {"MultithreadingConfig", kMultithreadingFields};
constexpr TorchField kCompileFields[] = {
    {.name = "enabled", .type = T::Bool, .absent = "false"},
    {.name = "backend", .type = T::Text, .absent = "inductor"},
};
constexpr TorchSection kCompile = {"CompileConfig", kCompileFields};
constexpr TorchField kAutocastFields[] = {{.name = "enabled", .type = T::Bool, .absent = "false"}};
constexpr TorchSection kAutocast = {"AutocastConfig", kAutocastFields};
constexpr TorchField kEvalFields[] = {
    {.name = "mode", .type = T::Choice, .absent = "all", .choices = kModes},
    {.name = "pcutoff", .type = T::Cutoff, .absent = "0.6"},
    {.name = "comparison_bodyparts", .type = T::Comparison, .absent = "all", .nullable = true},
    {.name = "per_keypoint_evaluation", .type = T::Bool, .absent = "false"},
    {.name = "force_multi_animal", .type = T::Bool, .absent = "false"},
};
constexpr TorchSection kEval = {"EvaluationConfig", kEvalFields};
constexpr TorchField kInferenceFields[] = {
    {.name = "multithreading", .type = T::Section, .absent = "{}", .section = &kMultithreading},
    {.name = "compile", .type = T::Section, .absent = "{}", .section = &kCompile},
    {.name = "autocast", .type = T::Section, .absent = "{}", .section = &kAutocast},
    {.name = "conditions", .type = T::Conditions, .nullable = true},
    {.name = "snapshot", .type = T::Snapshots, .nullable = true},
    {.name = "eval", .type = T::Section, .absent = "{}", .section = &kEval},
    {.name = "output_dir", .type = T::Text, .nullable = true},
};
constexpr TorchSection kInference = {"InferenceConfig", kInferenceFields};

constexpr TorchField kMetadataFields[] = {
    {.name = "project_path", .type = T::Text, .nullable = true},
    {.name = "pose_config_path", .type = T::Text, .nullable = true},
    {.name = "bodyparts", .type = T::UniqueTexts, .absent = "[]"},
    {.name = "unique_bodyparts", .type = T::UniqueTexts, .absent = "[]", .alias = "uniquebodyparts"},
    {.name = "individuals", .type = T::UniqueTexts, .absent = "[individual_1]"},
    {.name = "with_identity", .type = T::Bool, .nullable = true, .alias = "identity"},
};
constexpr TorchSection kMetadata = {"PoseMetadata", kMetadataFields};

constexpr TorchField kDetectorFields[] = {
    {.name = "model", .type = T::Section, .required = true, .section = &kDetectorModel},
    {.name = "device", .type = T::Text, .absent = "auto"},
    {.name = "data", .type = T::Section, .nullable = true, .section = &kDetectorData},
    {.name = "runner", .type = T::Section, .nullable = true, .section = &kRunner},
    {.name = "train_settings", .type = T::Section, .nullable = true, .section = &kTrain},
    {.name = "inference", .type = T::Section, .absent = "{}", .section = &kInference},
    {.name = "resume_training_from", .type = T::Text, .nullable = true},
};
constexpr TorchSection kDetector = {"DetectorConfig", kDetectorFields};

constexpr TorchField kRootFields[] = {
    {.name = "config_version", .type = T::Int, .absent = "0"},
    {.name = "model", .type = T::Section, .absent = "{}", .section = &kModel},
    {.name = "net_type", .type = T::NetType, .absent = "resnet_50", .choices = kNetTypes},
    {.name = "method", .type = T::Choice, .absent = "bu", .choices = kMethods},
    {.name = "device", .type = T::Text, .absent = "auto"},
    {.name = "metadata", .type = T::Section, .required = true, .section = &kMetadata},
    {.name = "data", .type = T::Section, .required = true, .section = &kData},
    {.name = "runner", .type = T::Section, .required = true, .section = &kRunner},
    {.name = "train_settings", .type = T::Section, .required = true, .section = &kTrain},
    {.name = "inference", .type = T::Section, .absent = "{}", .section = &kInference},
    {.name = "logger", .type = T::Logger, .nullable = true},
    {.name = "with_center_keypoints", .type = T::Bool, .absent = "false"},
    {.name = "detector", .type = T::Section, .nullable = true, .section = &kDetector},
    {.name = "resume_training_from", .type = T::Text, .nullable = true},
};
constexpr TorchSection kRoot = {"PoseConfig", kRootFields};

constexpr TorchField kCsvLoggerFields[] = {
    {.name = "type", .type = T::Text, .required = true},
    {.name = "train_folder", .type = T::Text, .absent = "''"},
    {.name = "log_filename", .type = T::Text, .absent = "learning_stats.csv"},
};
constexpr TorchSection kCsvLogger = {"CSVLoggerConfig", kCsvLoggerFields};
constexpr TorchField kWandbFields[] = {
    {.name = "type", .type = T::Text, .required = true},
    {.name = "project_name", .type = T::Text, .absent = "deeplabcut"},
    {.name = "run_name", .type = T::Text, .absent = "tmp"},
    {.name = "image_log_interval", .type = T::Int, .nullable = true},
    {.name = "model", .type = T::Map, .nullable = true},
    {.name = "train_folder", .type = T::Text, .nullable = true},
    {.name = "wandb_kwargs", .type = T::Map, .nullable = true},
};
constexpr TorchSection kWandb = {"WandbLoggerConfig", kWandbFields};

constexpr TorchField kDlcLoaderFields[] = {
    {.name = "type", .type = T::Text, .required = true},
    {.name = "config", .type = T::Any, .required = true},
    {.name = "trainset_index", .type = T::Int, .absent = "0", .lo = 0.0, .hi = kMany},
    {.name = "shuffle", .type = T::Int, .absent = "0", .lo = 0.0, .hi = kMany},
    {.name = "modelprefix", .type = T::Text, .absent = "''"},
};
constexpr TorchSection kDlcLoader = {"DLCLoaderConfig", kDlcLoaderFields};
constexpr TorchField kCocoLoaderFields[] = {{.name = "type", .type = T::Text, .required = true}};
constexpr TorchSection kCocoLoader = {"COCOLoaderConfig", kCocoLoaderFields};

constexpr TorchField kFileConditionFields[] = {
    {.name = "source", .type = T::Text, .absent = "file"},
    {.name = "filepath", .type = T::Text, .required = true},
};
constexpr TorchSection kFileConditions = {"ConditionsFileConfig", kFileConditionFields};
constexpr TorchField kModelConditionFields[] = {
    {.name = "source", .type = T::Text, .absent = "model"},
    {.name = "config_path", .type = T::Text, .required = true},
    {.name = "snapshot_path", .type = T::Text, .required = true},
    {.name = "scorer", .type = T::Text, .nullable = true},
};
constexpr TorchSection kModelConditions = {"ConditionsModelConfig", kModelConditionFields};
constexpr TorchField kShuffleConditionFields[] = {
    {.name = "source", .type = T::Text, .absent = "shuffle"},
    {.name = "shuffle", .type = T::Int, .required = true},
    {.name = "config", .type = T::Text, .nullable = true},
    {.name = "trainset_index", .type = T::Int, .absent = "0"},
    {.name = "modelprefix", .type = T::Text, .absent = "''"},
    {.name = "snapshot", .type = T::Text, .nullable = true},
    {.name = "snapshot_index", .type = T::Int, .nullable = true},
};
constexpr TorchSection kShuffleConditions = {"ConditionsShuffleConfig", kShuffleConditionFields};

// What the parts of model.* take; they are built with exactly these arguments when the training starts.
constexpr const char* kResNet[] = {"model_name", "output_stride", "pretrained", "drop_path_rate", "drop_block_rate", "freeze_bn_weights",
                                   "freeze_bn_stats"};
constexpr const char* kHrNet[] = {"stride", "model_name", "pretrained", "interpolate_branches", "increased_channel_count",
                                  "freeze_bn_weights", "freeze_bn_stats"};
constexpr const char* kCoam[] = {"kpt_encoder", "base_model_name", "pretrained", "coam_modules", "selfatt_coam_modules", "channel_att_only",
                                 "att_heads", "img_size", "stride", "model_name", "interpolate_branches", "increased_channel_count",
                                 "freeze_bn_weights", "freeze_bn_stats"};
constexpr const char* kCspNext[] = {"model_name", "pretrained", "arch", "expand_ratio", "deepen_factor", "widen_factor", "out_indices",
                                    "channel_attention", "norm_layer", "activation_fn", "backbone_weight_folder", "repo_id",
                                    "freeze_bn_weights", "freeze_bn_stats"};
constexpr const char* kPreNet[] = {"kpt_encoder", "backbone", "img_size", "freeze_bn_weights", "freeze_bn_stats"};
constexpr const char* kHeatmapHead[] = {"predictor", "target_generator", "criterion", "aggregator", "heatmap_config", "locref_config",
                                        "weight_init"};
constexpr const char* kDlcrnetHead[] = {"predictor", "target_generator", "criterion", "aggregator", "heatmap_config", "locref_config",
                                        "paf_config", "num_stages", "features_dim", "weight_init"};
constexpr const char* kDekrHead[] = {"predictor", "target_generator", "criterion", "aggregator", "heatmap_config", "offset_config",
                                     "weight_init", "stride"};
constexpr const char* kRtmccHead[] = {"input_size", "in_channels", "out_channels", "in_featuremap_size", "simcc_split_ratio",
                                      "final_layer_kernel_size", "gau_cfg", "predictor", "target_generator", "criterion", "aggregator",
                                      "weight_init"};
constexpr const char* kTransformerHead[] = {"predictor", "target_generator", "criterion", "dim", "hidden_heatmap_dim", "heatmap_dim",
                                            "apply_multi", "heatmap_size", "apply_init", "head_stride"};
constexpr const char* kHeatmapGenerator[] = {"num_heatmaps", "pos_dist_thresh", "heatmap_mode", "gradient_masking", "background_weight",
                                             "generate_locref", "locref_std", "label_keypoint_key"};
constexpr const char* kPafGenerator[] = {"graph", "width"};
constexpr const char* kSequential[] = {"generators", "label_keypoint_key"};
constexpr const char* kDekrGenerator[] = {"num_joints", "pos_dist_thresh", "bg_weight", "label_keypoint_key"};
constexpr const char* kSimccGenerator[] = {"input_size", "smoothing_type", "sigma", "simcc_split_ratio", "label_smooth_weight", "normalize",
                                           "label_keypoint_key"};
constexpr const char* kHeatmapPredictor[] = {"apply_sigmoid", "clip_scores", "location_refinement", "locref_std"};
constexpr const char* kIdentityPredictor[] = {"apply_sigmoid"};
constexpr const char* kPafPredictor[] = {"num_animals", "num_multibodyparts", "num_uniquebodyparts", "graph", "edges_to_keep",
                                         "locref_stdev", "nms_radius", "sigma", "min_affinity", "add_discarded", "apply_sigmoid",
                                         "clip_scores", "force_fusion", "return_preds"};
constexpr const char* kDekrPredictor[] = {"num_animals", "detection_threshold", "apply_sigmoid", "clip_scores", "use_heatmap",
                                          "keypoint_score_type", "max_absorb_distance", "nms_threshold", "apply_pose_nms"};
constexpr const char* kSimccPredictor[] = {"simcc_split_ratio", "apply_softmax", "normalize_outputs", "sigma", "decode_beta"};
constexpr const char* kSizeCollate[] = {"min_scale", "max_scale", "min_short_side", "max_short_side", "max_ratio", "multiple_of",
                                        "to_square", "max_shift", "max_size", "seed"};
constexpr const char* kListCollate[] = {"scales", "max_shift", "max_size", "seed"};

struct Component
{
    std::string_view name;
    std::span<const char* const> arguments;
};
constexpr Component kComponents[] = {
    {"ResNet", kResNet}, {"DLCRNet", kResNet}, {"HRNet", kHrNet}, {"HRNetCoAM", kCoam}, {"CSPNeXt", kCspNext}, {"CondPreNet", kPreNet},
    {"HeatmapHead", kHeatmapHead}, {"DLCRNetHead", kDlcrnetHead}, {"DEKRHead", kDekrHead}, {"RTMCCHead", kRtmccHead},
    {"TransformerHead", kTransformerHead}, {"HeatmapGaussianGenerator", kHeatmapGenerator}, {"HeatmapPlateauGenerator", kHeatmapGenerator},
    {"PartAffinityFieldGenerator", kPafGenerator}, {"SequentialGenerator", kSequential}, {"DEKRGenerator", kDekrGenerator},
    {"SimCCGenerator", kSimccGenerator}, {"HeatmapPredictor", kHeatmapPredictor}, {"IdentityPredictor", kIdentityPredictor},
    {"PartAffinityFieldPredictor", kPafPredictor}, {"DEKRPredictor", kDekrPredictor}, {"SimCCPredictor", kSimccPredictor},
    {"ResizeFromDataSizeCollate", kSizeCollate}, {"ResizeFromListCollate", kListCollate}};

}  // namespace

const TorchField* TorchSection::find(std::string_view key) const
{
    for (const auto& field : fields)
        if (key == field.name || (field.alias[0] != '\0' && key == field.alias)) return &field;
    return nullptr;
}

const TorchSection& torchRootSection() { return kRoot; }
const TorchSection& torchDetectorSection() { return kDetector; }

const TorchSection* torchLoggerSection(std::string_view type)
{
    if (type == "CSVLogger") return &kCsvLogger;
    return type == "WandbLogger" ? &kWandb : nullptr;
}

const TorchSection* torchLoaderSection(std::string_view type)
{
    if (type == "DLCLoader") return &kDlcLoader;
    return type == "COCOLoader" ? &kCocoLoader : nullptr;
}

const TorchSection& torchConditionsSection(std::string_view source)
{
    if (source == "file") return kFileConditions;
    return source == "shuffle" ? kShuffleConditions : kModelConditions;
}

std::span<const char* const> torchNetTypes() { return kNetTypes; }
std::span<const char* const> torchMethods() { return kMethods; }
std::span<const char* const> torchDetectorTypes() { return kDetectors; }

std::string_view canonicalNetType(std::string_view name)
{
    if (name == "dlcrnet_ms5") return "dlcrnet_stride16_ms5";
    constexpr std::string_view kPrefix = "top_down_";
    return name.substr(0, kPrefix.size()) == kPrefix ? name.substr(kPrefix.size()) : name;
}

std::span<const char* const> torchArguments(std::string_view component)
{
    for (const auto& [name, arguments] : kComponents)
        if (name == component) return arguments;
    return {};
}

}  // namespace pt::config::detail
