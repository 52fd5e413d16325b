// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/config/yaml_document.h"
#include "core/params/param_spec.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pt::config {

struct TorchConfig;  // core/config/torch_config.h

/// The loaders of the TensorFlow-style pose_cfg.yaml, and DeepLabCut 3's PyTorch engine (pytorch_config.yaml).
enum class Loader { SingleImgaug, MultiImgaug, ScaleCrop, Deterministic, TensorPack, Torch };
params::LoaderBit loaderBit(Loader loader);
Text loaderLabel(Loader loader);  ///< "single-animal imgaug", "multi-animal imgaug", ...

/// An argument of an imgaug operation: a constant, one of several values, or a range. Maps a unit number to a value, so that
/// the same draw moves with the parameter.
struct Stochastic
{
    enum class Kind { Constant, Choice, Uniform, UniformInt } kind = Kind::Constant;
    double lo = 0.0;
    double hi = 0.0;                 ///< Inclusive for UniformInt.
    std::vector<double> choices;

    static Stochastic constant(double v) { return {Kind::Constant, v, v, {}}; }
    static Stochastic uniform(double a, double b) { return {Kind::Uniform, a, b, {}}; }
    static Stochastic uniformInt(int a, int b) { return {Kind::UniformInt, double(a), double(b), {}}; }
    static Stochastic choice(std::vector<double> v) { return {Kind::Choice, 0, 0, std::move(v)}; }
    double at(double unit) const;    ///< unit in [0, 1).
    bool operator==(const Stochastic&) const = default;
};

enum class CropSampling { Uniform, Keypoints, Density, Hybrid, None };

struct ContrastOp   ///< histeq, clahe, log, linear, sigmoid, gamma
{
    bool enabled = false;
    double ratio = 0.1;
    Stochastic a;   ///< clahe: clip limit; log, linear, sigmoid: gain or alpha; gamma: gamma.
    Stochastic b;   ///< clahe: tiles per side; sigmoid: cutoff.
    double perChannel = 0.0;   ///< How often each colour gets numbers of its own.
    bool operator==(const ContrastOp&) const = default;
};

struct ConvolutionOp   ///< sharpen, emboss, edge
{
    bool enabled = false;
    double ratio = 0.1;
    Stochastic alpha;
    Stochastic strength;   ///< sharpen: lightness; emboss: strength; edge: unused.
    bool operator==(const ConvolutionOp&) const = default;
};

struct ScheduleStep
{
    double rate = 0.0;
    long long lastIteration = 0;
    bool operator==(const ScheduleStep&) const = default;
};

/// What the loader will really use, after defaults, clamps and quirks; reference sections 2 to 4.
/// Angles in degrees, lengths in pixels, sizes width x height.
struct PoseConfig
{
    Loader loader = Loader::SingleImgaug;
    // identity of the data
    int numJoints = 0;
    std::vector<std::string> jointNames;
    std::vector<std::array<int, 2>> pafGraph;      ///< Joint index pairs; empty when there is no PAF head.
    int numIdChannels = 0;
    std::string projectPath, dataset, initWeights, netType = "resnet_50";
    // size and scale
    int batchSize = 1;                              ///< Effective: forced to 1 where the loader forces it.
    double globalScale = 1.0;
    std::optional<std::pair<double, double>> scaleJitter;   ///< Absent: no jitter.
    std::optional<double> maxInputSize, minInputSize;       ///< Effective for this loader; absent: no limit.
    std::optional<std::array<int, 2>> preResize;
    // cropping
    std::array<int, 2> cropSize = {400, 400};       ///< Torch: of crop_sampling, else of the top-down crop; {0, 0} without either.
    double maxShift = 0.4;                          ///< Already clamped to [0, 0.4].
    CropSampling cropSampling = CropSampling::Hybrid;
    double cropRatio = 0.4;
    double cropBy = 0.15;
    bool crop = true;                               ///< ScaleCrop, Deterministic only.
    int minSize = 100, leftWidth = 400, rightWidth = 400, topHeight = 400, bottomHeight = 400;
    // geometry
    double rotation = 0.0;                          ///< Largest angle; 0 = off.
    double rotationProb = 0.0;                      ///< rotateratio (single) or apply_prob (multi).
    double mirrorProb = 0.0;                        ///< Effective per-image probability, apply_prob included; single only.
    double fliplrGate = 0.0;                        ///< Probability that the flip operation is reached (apply_prob).
    double fliplrProb = 0.0;                        ///< Its own p. Labels are swapped whenever the gate opens: DeepLabCut's behaviour.
    std::vector<std::array<int, 2>> symmetricPairs;
    double applyProb = 0.5;
    bool deterministic = false;
    // appearance; each gated by applyProb unless it has its own ratio
    bool histEq = false;
    bool motionBlur = false;
    Stochastic motionBlurK = Stochastic::constant(7), motionBlurAngle = Stochastic::uniform(-90, 90),
               motionBlurDirection = Stochastic::uniform(-1, 1), motionBlurOrder = Stochastic::constant(1);   ///< order: of the turned line, 0, 1 or 3.
    bool covering = false;
    bool elastic = false;
    std::optional<double> gaussianNoise;
    bool grayscale = false;
    ContrastOp histeqContrast, clahe, logContrast, linearContrast, sigmoidContrast, gammaContrast;
    int claheLeastTiles = 3;                        ///< tile_grid_size_px_min of clahe: it never takes fewer tiles a side.
    ConvolutionOp sharpen, emboss, edge;
    // targets
    double posDistThresh = 17.0;
    double pafWidth = 20.0;
    bool gaussianScoreMap = false;
    bool locationRefinement = true;
    double locrefStdev = 7.2801;
    int stride = 8;
    int smfactor = 2;
    bool weighOnlyPresentJoints = false;
    // losses
    bool weighPartPredictions = false;
    bool locrefHuber = true;
    double locrefWeight = 1.0;
    bool pairwiseHuber = true;
    double pairwiseWeight = 0.1;
    // schedule
    std::string optimizer = "sgd";
    std::vector<ScheduleStep> multiStep;
    int saveIters = 50000, displayIters = 1000;
    std::array<double, 3> meanPixel = {123.68, 116.779, 103.939};
    /// Set if and only if loader is Torch: everything a pytorch_config.yaml says. The fields above are filled from it where they have a
    /// counterpart (names, batch size, crop, targets of the body part head, stride, losses); multiStep then counts epochs from 1.
    std::shared_ptr<const TorchConfig> torch;

    /// Every field alike; two readings of a pytorch_config.yaml are alike only when they are the same object.
    bool operator==(const PoseConfig&) const = default;
    long long totalIterations() const { return multiStep.empty() ? 0 : multiStep.back().lastIteration; }
    /// Learning rate of an iteration, counted from 0: the first step whose last iteration is not before it.
    double learningRate(long long iteration) const;
};

/// Where the value that will be trained comes from.
enum class Origin { File, LoaderDefault, Clamped, Overridden, Ignored };

struct EffectiveValue
{
    std::string key;
    std::string fileText;       ///< As written, lists and mappings on one line in flow style; empty when absent.
    std::string effectiveText;  ///< YAML text of what will be used; empty when ignored.
    Origin origin = Origin::File;
    Message note;               ///< One line for under the row: "absent: the loader uses 1.0". Empty when there is nothing to say.
    std::string defaultText;    ///< pytorch_config.yaml: the value in DeepLabCut's own file for this network; empty where it has none.
};

/// The typed reading of a document plus what was found on the way. Never fails on a bad value: it takes the loader's default and
/// says so in a finding (wrong type, unknown key, handbook spelling, would raise in DeepLabCut).
struct ConfigReading
{
    PoseConfig config;
    std::vector<EffectiveValue> values;   ///< pose_cfg.yaml: one per table row. pytorch_config.yaml: one per key. In table order.
    std::vector<Finding> findings;

    params::Dialect dialect() const { return config.loader == Loader::Torch ? params::Dialect::Torch : params::Dialect::PoseCfg; }
};

/// Which kind of file a text is, by its sections.
params::Dialect dialectOf(const YamlDocument& document);

/// Reads a file of either dialect.
ConfigReading readPoseConfig(const YamlDocument& document);

/// Reads a text as pytorch_config.yaml, whatever it looks like: by YAML 1.2's rules and DeepLabCut 3.0.2's strict schema.
ConfigReading readTorchConfig(const YamlDocument& document);

/// The pose_cfg.yaml text that DeepLabCut's defaults give for a project, with explaining comments (our own words).
struct TemplateInput
{
    bool multiAnimal = false;
    std::string dataset, metadataset, projectPath, initWeights, netType = "resnet_50", datasetType;
    std::vector<std::string> jointNames;
    std::vector<std::array<int, 2>> pafGraph;
    int numIdChannels = 0;
};
std::string makePoseConfigText(const TemplateInput& input);

}  // namespace pt::config
