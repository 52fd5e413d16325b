// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/units.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/config/pose_config.h"
#include "core/config/torch_config.h"
#include "core/dataset/annotations.h"

#include <opencv2/core.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace pt::augment {

using Points = std::vector<cv::Point2d>;

/// The operations of the pipelines. Order here is no order of execution: see reference section 3.
enum class Op {
    PreResize, Pad, Crop, Mirror, Fliplr, Rotation, HistEqGlobal, MotionBlur, Covering, Elastic, GaussianNoise, Grayscale,
    HistEq, Clahe, LogContrast, LinearContrast, SigmoidContrast, GammaContrast, Sharpen, Emboss, Edge, CropAndPad, Resize,
    Affine, RandomBox, AutoPad, TopDownCrop, Collate,   // PyTorch engine only
    Count
};
inline constexpr std::size_t kOpCount = static_cast<std::size_t>(Op::Count);
Text opLabel(Op op);

/// All the random numbers of one draw, as unit numbers in [0, 1), before any parameter is known. A moving slider therefore turns
/// the same picture further. `gate` decides whether an operation fires, `u` its arguments; noise fields (elastic,
/// Gaussian noise, covering) are seeded by `noiseSeed`.
struct Plan
{
    double scale = 0.5;                                 ///< Position in [scale_jitter_lo, scale_jitter_up]; one per batch.
    std::array<double, kOpCount> gate = {};
    std::array<Units, kOpCount> u = {};
    std::uint64_t noiseSeed = 0;
    std::uint64_t referenceSeed = 0;                    ///< Single loader: which frames are tried as size reference.
};

/// Draws a plan. seed: the user's; batch: shares the scale; sample: the place in the batch or on the contact sheet.
Plan samplePlan(std::uint64_t seed, std::uint64_t batch, std::uint64_t sample);

/// What happened to one operation in a draw, for captions and "only draws where this fired".
struct FiredOp { Op op; std::string arguments; };

/// The network's input made from one frame.
struct Sample
{
    cv::Mat image;                       ///< CV_8UC3 RGB, network-input pixels.
    dataset::Annotations labels;         ///< Moved with the pixels; dropped ones are NaN.
    std::vector<int> lost;               ///< Flat indices of labels that were there and fell outside.
    double scale = 1.0;                  ///< Target scale: multiplies pos_dist_thresh, divides pafwidth (reference 3.1.7, 3.2.3).
    double drawnScale = 1.0;             ///< global_scale x jitter of this batch.
    cv::Rect crop;                       ///< Multi, ScaleCrop: window in pre-resized, padded frame pixels; else empty.
    cv::Matx23d outFromFrame = cv::Matx23d::eye();  ///< Geometry of pixels without elastic: frame pixel centres to output pixel centres.
    std::vector<FiredOp> fired;          ///< With ApplyOptions::describe.
    std::uint32_t firedBits = 0;         ///< Bit per Op, always.
    bool skipped = false;                ///< The size limits refuse this draw; `image` is what it would have been.
    Message skipReason;
    /// PyTorch engine: DeepLabCut's visibility of each label, in the order of labels.points. 2 = in the picture, 0 = not labelled or
    /// lost, -1 = not defined for this image (its channel is masked). Empty for the other loaders: there NaN says everything.
    std::vector<std::int8_t> visibility;
    cv::Size chainSize;                  ///< PyTorch engine: size before the batch's collate function; that of a batch's first image is its reference.
    Points list;                         ///< PyTorch engine: working memory.
    std::vector<int> listIndex;
    std::vector<std::int8_t> listVisibility;
};

/// Switches for the preview; the trainer leaves them at their defaults.
struct ApplyOptions
{
    std::uint32_t disabled = 0;          ///< Bit per Op: the eye toggles.
    std::uint32_t forced = 0;            ///< Bit per Op: fire whatever the gate says (a focused parameter shows itself).
    cv::Size reference;                  ///< Single loader: size of the reference frame; PyTorch with collate: chainSize of the batch's first image. 0x0 = this frame.
    int individual = -1;                 ///< Top-down: whose box is cropped; -1 = the first animal with a label.
    bool inference = false;              ///< PyTorch: data.inference instead of data.train.
    /// The correction of L13, off unless a user asks for it: left and right are swapped only in pictures that were really flipped.
    bool swapOnlyWhenFlipped = false;
    bool describe = true;                ///< Fill Sample::fired and Sample::skipReason.
    bool isForced(Op op) const { return (forced >> static_cast<unsigned>(op)) & 1U; }
    bool isDisabled(Op op) const { return (disabled >> static_cast<unsigned>(op)) & 1U; }
};

/// Applies a plan to a frame exactly as the configuration's loader does (order, probabilities, clamps, quirks), step by step.
/// image: CV_8UC3 RGB. Errors: InvalidArgument (wrong image type, crop_sampling none with sizes that do not fit).
Result<Sample> apply(const Plan& plan, const config::PoseConfig& config, const cv::Mat& image, const dataset::Annotations& labels,
                     const ApplyOptions& options = {});

/// Reusable memory of one thread that draws. After the largest picture it grows no more.
class Workspace final
{
public:
    Workspace();
    ~Workspace();
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    struct Private;
    Private& memory() { return *d; }

private:
    std::unique_ptr<Private> d;
};

/// The same draw, as the trainer makes it: the same operations with the same numbers, but successive geometry is resampled once, only
/// where pixels are needed, with kernels of its own. What differs from apply() is stated in docs/architecture.md and tested.
/// out: used again from call to call; out.image lies in the workspace and lives until its next draw. Errors as apply().
Result<void> applyFused(const Plan& plan, const config::PoseConfig& config, const cv::Mat& image, const dataset::Annotations& labels,
                        const ApplyOptions& options, Workspace& workspace, Sample& out);

/// Probability that an operation fires on an image under this configuration, gates multiplied in.
/// inference: of data.inference instead of data.train (PyTorch).
double fireProbability(Op op, const config::PoseConfig& config, bool inference = false);

/// What the size limits do at a drawn scale (reference 3.4).
enum class SizeVerdict { Fits, TooLarge, TooSmall };
struct SizeCheck
{
    SizeVerdict verdict = SizeVerdict::Fits;
    cv::Size input;                      ///< Network-input (single) or crop (multi) size at this scale.
};
SizeCheck checkSize(const config::PoseConfig& config, cv::Size frame, double scale);
/// The scale that a draw gives a frame: global_scale with its jitter.
double drawnScale(const Plan& plan, const config::PoseConfig& config);
/// Whether apply() would mark this draw as skipped for a frame of this size.
bool isRefused(const Plan& plan, const config::PoseConfig& config, cv::Size frame, const ApplyOptions& options);
/// Share of draws, 0 to 1, whose scale is refused for a frame of this size (uniform jitter; exact, not sampled).
double refusedShare(const config::PoseConfig& config, cv::Size frame);

/// Where a keypoint-aware crop lands. random: {mode, x, y, index}, unit numbers. Returns the top-left corner.
cv::Point sampleCrop(const config::PoseConfig& config, cv::Size frame, cv::Size crop, const std::vector<cv::Point2d>& points,
                     const Units& unit);

/// The same of DeepLabCut 3 (reference 4.2): the shift only goes right and down, and every point of the list counts, labelled or not.
cv::Point sampleCropTorch(const config::TorchCropSampling& crop, cv::Size frame, const std::vector<cv::Point2d>& points, const Units& unit);

/// The kernel an operation uses for given arguments, CV_32FC1, for the kernel view.
cv::Mat sharpenKernel(double alpha, double lightness);
cv::Mat embossKernel(double alpha, double strength);
cv::Mat edgeKernel(double alpha);
cv::Mat motionBlurKernel(int k, double angleDegrees, double direction, int order = 1);

}  // namespace pt::augment
