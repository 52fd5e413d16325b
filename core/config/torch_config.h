// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What a pytorch_config.yaml of DeepLabCut 3 says, typed and effective: defaults filled in, quirks resolved as DeepLabCut 3.0.2
/// resolves them. Reference sections 3.6, 3.7, 4.2, 4.3, 6.3, 7.1 and 7.4. Data only; readPoseConfig makes it.
///
/// A PoseConfig that was read from such a file has loader Loader::Torch and carries a TorchConfig in PoseConfig::torch. Its common
/// fields (joint names, batch size, crop, targets, stride, losses, schedule) are filled as well; there, a schedule counts epochs from 1.
/// Angles in degrees, lengths in pixels, sizes width x height unless a field says otherwise.
namespace pt::config {

/// A value as ruamel.yaml (YAML 1.2) hands it to DeepLabCut 3: free-form parameters are kept like this.
struct TorchValue
{
    enum class Type { Null, Bool, Int, Real, String, List, Map };
    Type type = Type::Null;
    bool boolean = false;
    double number = 0.0;                                     ///< Int and Real; 1 or 0 for Bool.
    std::string text;                                        ///< Strings.
    std::vector<TorchValue> items;                           ///< List.
    std::vector<std::pair<std::string, TorchValue>> entries; ///< Map, in file order; of repeated keys the last one.

    bool isNumber() const noexcept { return type == Type::Int || type == Type::Real; }
    bool truthy() const noexcept;                            ///< Python's bool(value).
    const TorchValue* find(std::string_view key) const;      ///< Entry of a map, or null.
    double numberOr(std::string_view key, double fallback) const;
    std::string textOr(std::string_view key, std::string_view fallback) const;
    bool boolOr(std::string_view key, bool fallback) const;
};

// ---- data.train, data.inference: reference 3.6. The order of the fields is the order in which they are applied; none can change it.

enum class TorchCropMethod { Uniform, Keypoints, Density, Hybrid };

/// Applied when present.
struct TorchResize
{
    int width = 0, height = 0;
    bool keepRatio = true;      ///< Scale by min(h/H, w/W), then pad with 0 at the right and at the bottom; else a plain bilinear resize.
};

/// x -> W - 1 - x.
struct TorchHflip
{
    double p = 0.5;
    std::vector<std::array<int, 2>> symmetries;   ///< Index pairs of the flattened keypoint list: only individual 0 is swapped.
    bool hasSymmetries = false;                   ///< False: labels keep their names (DeepLabCut warns).
};

/// M = T(c) [R S + t] T(-c) with c = ((W-1)/2, (H-1)/2); canvas size unchanged, border black, bilinear.
struct TorchAffine
{
    double p = 0.9;
    std::array<double, 2> rotation = {0.0, 0.0};      ///< U(lo, hi) degrees. The file's r gives (-r, r).
    std::array<double, 2> scaling = {1.0, 1.0};       ///< U(lo, hi), the same factor for both axes.
    std::array<int, 2> translation = {0, 0};          ///< Whole pixels, inclusive, drawn for each axis.
    /// Only with none of rotation, scaling, translation (albumentations' own defaults): shift as a fraction of the side, shear in degrees.
    std::array<double, 2> translationFraction = {0.0, 0.0};
    std::array<double, 2> shear = {0.0, 0.0};
};

/// Top-down only: each box is scaled and shifted before it is cropped.
struct TorchRandomBox
{
    double p = 1.0;
    double shiftFactor = 0.1, shiftProb = 0.25;
    std::array<double, 2> scaleFactor = {0.75, 1.25};
    double scaleProb = 1.0;
};

/// Pad with black around the centre to at least width x height, then crop: reference 4.2.
struct TorchCropSampling
{
    int width = 448, height = 448;
    double maxShift = 0.1;              ///< Already clamped to [0, 0.4]; the shift is one-sided (right, down).
    TorchCropMethod method = TorchCropMethod::Hybrid;
};

struct TorchAutoPadding
{
    std::optional<int> minHeight, minWidth;                  ///< Exclusive with the divisor of the same axis.
    std::optional<int> heightDivisor = 1, widthDivisor = 1;
    std::string position = "random";                         ///< center, top_left, top_right, bottom_left, bottom_right, random.
    bool reflect = true;                                     ///< border_mode reflect_101; else constant.
    double borderValue = 0.0;                                ///< For constant.
};

/// Crop of one animal's box, resized to width x height: reference 3.7. Not part of the chain: after it in training, before it in inference.
struct TorchTopDownCrop
{
    int width = 256, height = 256;
    int margin = 0;
    bool withContext = true;            ///< The short side of the box grows until it has the shape of the output.
};

/// How images of one batch come to one size: reference 4.3.
struct TorchCollate
{
    std::string type;                   ///< ResizeFromDataSizeCollate or ResizeFromListCollate.
    double minScale = 1.0, maxScale = 1.0;
    int minShortSide = 128, maxShortSide = 1152;
    double maxRatio = 2.0;
    std::optional<int> multipleOf;
    bool toSquare = false;
    int maxShift = 10;
    int maxSize = 2048;
    int seed = 0;
    std::vector<std::array<int, 2>> scales;   ///< ResizeFromListCollate: height, width.
};

/// The augmentation chain of data.train or data.inference. Probabilities that are no field here are 0.5 in DeepLabCut's code.
struct TorchAugmentation
{
    std::optional<TorchResize> resize;
    std::optional<int> longestMaxSize;                  ///< The longer side becomes this, bilinear.
    std::optional<TorchHflip> hflip;
    std::optional<TorchAffine> affine;
    std::optional<TorchRandomBox> randomBox;
    std::optional<TorchCropSampling> cropSampling;
    bool histEq = false;                                ///< p 0.5, equalised per channel.
    bool motionBlur = false;                            ///< p 0.5, k in {3, 5, 7}.
    bool covering = false;                              ///< p 0.5, ten rectangles of 1 to 5 % of each side, black.
    bool elastic = false;                               ///< p 0.5, alpha 20, sigma 5, kernel 17, dx = dy.
    bool grayscale = false;                             ///< p 0.5, alpha U(0.5, 1), truncated.
    std::optional<double> gaussianNoise;                ///< p 0.5, variance U(0, s^2); `true` in the file is s = 1, a mapping is 12.75.
    std::optional<TorchAutoPadding> autoPadding;
    bool normalize = true;                              ///< (x/255 - mean) / std of ImageNet, RGB.
    bool unitRange = false;                             ///< x/255, after normalize.
    std::optional<TorchTopDownCrop> topDownCrop;
    std::optional<TorchCollate> collate;                ///< data.train only.
};

struct TorchGenSampling     ///< data.gen_sampling: errors made up for the conditions of CTD models.
{
    std::vector<double> keypointSigmas = {0.1};         ///< One for all, or one a body part.
    std::vector<std::array<int, 2>> symmetry;
    double jitterProb = 0.16, swapProb = 0.08, invProb = 0.03, missProb = 0.10;
};

struct TorchData
{
    int bboxMargin = 25;                                ///< Pixels around the keypoints for boxes, clipped to the image.
    std::string colorMode = "RGB";
    TorchAugmentation train, inference;
    std::optional<TorchGenSampling> genSampling;
};

// ---- model: reference 6.3 and 7.1

enum class TorchMethod { BottomUp, TopDown, ConditionalTopDown };

struct TorchBackbone
{
    std::string type;                   ///< ResNet, HRNet, DLCRNet, CSPNeXt, HRNetCoAM, CondPreNet.
    std::string modelName;              ///< timm's name: "resnet50_gn", "resnet101", "hrnet_w32"; CondPreNet: that of its inner backbone.
    int outputStride = 32;              ///< ResNet, DLCRNet: the file's output_stride; 4 for HRNet, 32 for CSPNeXt.
    bool freezeBnStats = false;
    bool freezeBnWeights = false;
    double dropPathRate = 0.0, dropBlockRate = 0.0;
    bool interpolateBranches = false;   ///< HRNet: all branches, resized and concatenated; else the first one.
    bool increasedChannels = false;     ///< HRNet: increased_channel_count (classification channels 128 to 1024).
    double deepenFactor = 1.0, widenFactor = 1.0;   ///< CSPNeXt.
    TorchValue params;                  ///< Everything as written.
};

/// Layers of one output: deconvolutions channels[i] -> channels[i + 1], then an optional final convolution.
struct TorchConvStack
{
    std::vector<int> channels, kernelSize, strides;
    std::optional<int> finalChannels;   ///< final_conv.out_channels.
    int finalKernel = 1;
    TorchValue params;                  ///< Everything as written (DEKR: num_blocks, dilation_rate, num_offset_per_kpt, ...).

    int outChannels() const { return finalChannels ? *finalChannels : channels.empty() ? 0 : channels.back(); }
    int upsampling() const              ///< Product of the strides: how much finer than the backbone's output the map is.
    {
        int product = 1;
        for (const int s : strides) product *= s;
        return product;
    }
};

struct TorchGenerator
{
    std::string type;                   ///< HeatmapGaussianGenerator, HeatmapPlateauGenerator, PartAffinityFieldGenerator, DEKRGenerator, SimCCGenerator.
    int numHeatmaps = 0;
    double posDistThresh = 17.0;        ///< Pixels of the network's input; not scaled with it.
    bool individualMode = false;        ///< heatmap_mode INDIVIDUAL: one map an animal instead of one a body part.
    bool gradientMasking = false;       ///< Channels with an invisible keypoint get backgroundWeight.
    double backgroundWeight = 0.1;
    bool generateLocref = true;
    double locrefStd = 7.2801;
    std::string labelKey = "keypoints"; ///< keypoints or keypoints_unique.
    std::vector<std::array<int, 2>> graph;
    double width = 20.0;                ///< Half-width of a limb in pixels.
    TorchValue params;                  ///< Everything as written (SimCC: input_size, sigma, simcc_split_ratio, ...).

    double sigma() const { return 2.0 * posDistThresh / 3.0; }   ///< Of HeatmapGaussianGenerator, pixels.
};

struct TorchCriterion
{
    std::string name;                   ///< heatmap, locref, paf, offset, x, y; "" where the head has one criterion only.
    std::string type;                   ///< WeightedMSECriterion, WeightedHuberCriterion, WeightedBCECriterion, DEKRHeatmapLoss, ...
    double weight = 1.0;
    TorchValue params;
};

struct TorchPredictor
{
    std::string type;                   ///< HeatmapPredictor, PartAffinityFieldPredictor, IdentityPredictor, DEKRPredictor, SimCCPredictor.
    bool applySigmoid = true;
    bool clipScores = false;
    bool locationRefinement = true;
    double locrefStd = 7.2801;          ///< Of PartAffinityFieldPredictor: locref_stdev.
    int numAnimals = 1;
    int numMultiBodyparts = 0, numUniqueBodyparts = 0;
    int nmsRadius = 5;
    double sigma = 1.0;
    double minAffinity = 0.05;
    std::vector<std::array<int, 2>> graph;
    std::vector<int> edgesToKeep;
    TorchValue params;
};

struct TorchHead
{
    std::string name;                   ///< bodypart, unique_bodypart, identity, or what the file calls it.
    std::string type;                   ///< HeatmapHead, DLCRNetHead, DEKRHead, RTMCCHead, TransformerHead.
    std::string weightInit;             ///< normal, dekr, RTMPose, "" = PyTorch's own.
    std::optional<TorchConvStack> heatmap, locref, paf, offset;
    int numStages = 0;                  ///< DLCRNetHead; > 0 adds refinement stages.
    std::vector<TorchGenerator> generators;     ///< SequentialGenerator is resolved into its list.
    std::vector<TorchCriterion> criteria;       ///< Total of a head: the mean of weight * loss, reference 6.3.
    TorchPredictor predictor;
    TorchValue params;                  ///< Everything as written (RTMCC: gau_cfg, in_featuremap_size, ...).

    const TorchGenerator* generator(std::string_view type) const;   ///< By type, or null.
    const TorchCriterion* criterion(std::string_view name) const;   ///< By name, or null.
};

struct TorchModel
{
    std::string netType = "resnet_50";  ///< Canonical: "dlcrnet_ms5" and "top_down_..." resolved.
    TorchMethod method = TorchMethod::BottomUp;
    TorchBackbone backbone;
    int backboneOutputChannels = 0;
    std::vector<TorchHead> heads;       ///< File order. Model total: the mean over heads.
    bool withCenterKeypoints = false;
    TorchValue neck, poseModel;

    const TorchHead* head(std::string_view name) const;
    /// Stride of the backbone's output in input pixels: output_stride, 4 for HRNet, 32 for CSPNeXt. CondPreNet: that of its backbone.
    int backboneStride() const;
    /// Stride of a head's heat map: backbone stride / upsampling of its layers (and of the stages' extra step for DLCRNetHead).
    int headStride(const TorchHead& head) const;
};

// ---- runner, train_settings: reference 7.4

struct TorchOptimizer
{
    std::string type = "AdamW";         ///< A class of torch.optim.
    double lr = 1e-4;                   ///< params.lr; torch's own default of the class where it is missing.
    TorchValue params;                  ///< Passed to the class verbatim.
};

/// Whether DeepLabCut 3's training loop can step a class of torch.optim, or of torch.optim.lr_scheduler (tried with 3.0.2 and PyTorch 2.11).
bool deepLabCutStepsOptimizer(std::string_view type);
bool deepLabCutStepsScheduler(std::string_view type);

struct TorchScheduler
{
    std::string type;                   ///< "" = none: the rate stays. LRListScheduler, or a class of torch.optim.lr_scheduler.
    TorchValue params;                  ///< Nested schedulers are maps with type and params.
    // LRListScheduler: after epoch milestones[i] the rate is rates[i]
    std::vector<int> milestones;
    std::vector<double> rates;
};

struct TorchSnapshots
{
    int maxSnapshots = 5;
    int saveEpochs = 25;
    bool saveOptimizerState = false;
};

struct TorchTraining
{
    // train_settings
    int batchSize = 8;
    int epochs = 200;
    int seed = 42;
    int displayIters = 500;
    int dataloaderWorkers = 0;
    bool pinMemory = false;
    TorchValue weightInit;              ///< Null: ImageNet weights.
    // runner
    std::string runnerType = "PoseTrainingRunner";
    int evalInterval = 10;              ///< Epochs; fewer epochs than this: never evaluated, no best snapshot.
    std::string keyMetric = "test.mAP";
    bool keyMetricAscending = true;
    TorchOptimizer optimizer;
    TorchScheduler scheduler;
    TorchSnapshots snapshots;
    std::string snapshotPrefix;         ///< "" = snapshot (snapshot-detector for detectors).
    std::vector<int> gpus;              ///< Empty: one device, as `device` says.
    std::optional<bool> loadWeightsOnly;
    // root
    std::string device = "auto";
    std::string resumeTrainingFrom;     ///< Path of a snapshot; "" = start anew.
};

struct TorchMetadata
{
    std::string projectPath, poseConfigPath;
    std::vector<std::string> bodyparts, uniqueBodyparts, individuals = {"individual_1"};
    bool withIdentity = false;
};

struct TorchDetector
{
    std::string type;                   ///< FasterRCNN or SSDLite.
    std::string variant;
    bool freezeBnStats = false, freezeBnWeights = false;
    double boxScoreThresh = 0.01;
    TorchData data;
    TorchTraining training;
};

struct TorchInference
{
    bool multithreading = true;
    int queueLength = 4;
    double timeout = 30.0;
    bool compile = false;
    std::string compileBackend = "inductor";
    bool autocast = false;
    TorchValue conditions, snapshot, eval;
};

struct TorchConfig
{
    TorchMetadata metadata;
    TorchData data;
    TorchModel model;
    TorchTraining training;
    TorchInference inference;
    std::optional<TorchDetector> detector;
    TorchValue logger;
};

}  // namespace pt::config
