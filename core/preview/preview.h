// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/pipeline.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/config/pose_config.h"
#include "core/dataset/project.h"
#include "core/preview/figure.h"
#include "core/preview/frame_store.h"
#include "core/preview/page.h"
#include "core/preview/sample_memory.h"
#include "core/preview/statistics.h"
#include "core/targets/targets.h"

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pt::preview {

/// The pictures of the centre. Augment: before and after. Sheet: N draws. ScoreMap, Locref, Paf: targets over the input. Crops: where
/// windows land. Size: the input at jitter low, middle and high. Kernel: before and after with the kernels themselves. Batch: one batch.
/// Probability: how often operations fire. Schedule: the learning rate. Receptive: the network's field against the animals.
/// Extremes: the operation in focus alone, from one end of its range to the other.
enum class View { Augment, Sheet, ScoreMap, Locref, Paf, Crops, Size, Kernel, Batch, Probability, Schedule, Receptive, Extremes };

/// Name on the command line ("scoremap"), and back; empty for a name that is none.
const char* viewName(View view);
std::optional<View> viewNamed(std::string_view name);

/// Shares of the grey levels, 64 bins.
using Histogram = std::array<float, 64>;

/// One question to the preview; holds copies or shared immutable data, so that it can travel to a thread.
struct Request
{
    View view = View::Augment;
    config::PoseConfig config;
    std::shared_ptr<const dataset::Project> project;
    int frame = 0;                      ///< Index into project->frames.
    cv::Mat image;                      ///< The frame, decoded (RGB); read only.
    std::uint64_t seed = 1;
    int draw = 0;                       ///< First draw.
    int draws = 1;                      ///< For sheets.
    augment::ApplyOptions options;
    std::string focusKey;               ///< Parameter in focus; its operation is forced to fire.
    bool forceFocused = true;
    bool onlyFired = false;             ///< Only draws in which the focused operation fires of itself; nothing is forced then.
    bool allSamplings = false;          ///< Crops: all four samplings side by side.
    std::set<int> hiddenParts, hiddenEdges;     ///< Left out of the overlays.
    DeviceMemory device;                ///< For the batch's memory.
    fs::path calibrations;              ///< What dry steps measured of it (calibrationFile()); empty: the table alone.
    int coarse = 1;                     ///< A first, quick answer from a frame this many times smaller; 1: exact.
    std::shared_ptr<FrameStore> frames; ///< Where the batch's other frames come from; null: decoded each time.
    std::shared_ptr<SampleMemory> memory;       ///< Reuses samples when only targets changed; may be null.
    std::optional<Histogram> histogramBefore;   ///< The frame's, where an earlier answer has counted it.
    std::shared_ptr<StepMemory> steps;  ///< Reuses the operations before the first one that changed; may be null.
};

struct DrawResult
{
    augment::Sample sample;
    targets::Targets targets;           ///< Filled for the target views.
    std::uint64_t draw = 0;
    int frame = 0;                      ///< Whose pixels: a batch has several frames.
    Message title;                      ///< "jitter low", "-25.0°"; may be empty.
};

/// How often bands of limbs lie on each other, in cells of the map.
struct LimbOverlap
{
    cv::Mat limbs;                      ///< CV_8UC1, map size: bands that cover a cell.
    cv::Mat animals;                    ///< CV_8UC1: animals whose bands of one and the same limb cover a cell; the last one wins.
    int covered = 0;                    ///< Cells with any band.
    int severalLimbs = 0;               ///< Cells with two or more.
    int overwritten = 0;                ///< Cells where one animal's limb overwrites the same limb of another one.
};

struct Answer
{
    View view = View::Augment;
    int frame = 0;
    int coarse = 1;                     ///< The pictures are this many times smaller than they will be; labels and sizes are in full pixels.
    cv::Mat before;                     ///< The frame.
    dataset::Annotations beforeLabels;
    std::vector<DrawResult> draws;
    std::vector<CropStatistics> crops;  ///< One, or the four samplings.
    std::vector<augment::SizeCheck> sizes;   ///< Jitter low, mid, high.
    double refusedShare = 0.0;
    std::vector<VideoLimits> videos;
    std::vector<cv::Mat> kernels;       ///< CV_32FC1
    std::vector<Message> kernelNames;
    std::optional<Histogram> histogramBefore, histogramAfter;
    std::optional<FiringStatistics> firing;
    std::optional<ReceptiveStatistics> receptive;
    std::optional<BatchMemory> memory;
    std::optional<LimbOverlap> overlap;
    double effectiveRadius = 0.0;       ///< pos_dist_thresh at this draw's scale, px of the input.
    int skippedDraws = 0;               ///< onlyFired: draws passed over.
    bool reused = false;                ///< Some of the work was known from an earlier answer: this one was quicker than others will be.
    double milliseconds = 0.0;
    Message problem;                    ///< Non-empty: why there is no picture.
};

/// Answers a request; pure, no shared state. Where progress asks to stop, the answer is unfinished and nobody should see it.
Answer answer(const Request& request, const Progress& progress = {});

/// pos_dist_thresh in pixels of a sample's input: the TensorFlow loaders scale it with the picture, PyTorch does not.
double effectiveRadius(const config::PoseConfig& config, const augment::Sample& sample);
/// Whether the loader places its crops by one of the four samplings.
bool hasSamplings(const config::PoseConfig& config);
/// The operation a parameter key controls, or Op::Count.
augment::Op opForKey(std::string_view key);
/// The view that explains a parameter key.
View viewForKey(std::string_view key);

/// An answer as a page for a file (page.h): pictures (before | after, sheet, overlays, crops), its chart, and the caption.
Page pageOf(const Answer& answer, const Request& request);
/// Draws an answer into one RGB picture (before | after, sheet, overlays, crops): for posetuner-cli preview and for export.
cv::Mat render(const Answer& answer, const Request& request);
/// The sentence beneath an exported picture: view, frame, seed, draws and the values of the parameters that shape this view.
std::string captionFor(const Request& request);

/// The chart that belongs to an answer, empty when it has none: bars of skipped frames, firing rates, kernels and histogram, memory,
/// animals against the receptive field, schedule.
Figure figureFor(const Answer& answer, const Request& request, cv::Size2d size);
bool hasFigure(const Answer& answer, const Request& request);

/// Colour of body part i (Okabe-Ito, then distinct hues), RGB.
cv::Scalar partColour(int part);
/// Colour of a direction, degrees clockwise from right: PAF and its wheel.
cv::Scalar directionColour(double degrees);
/// Which colour means which direction, RGBA, side x side.
cv::Mat directionWheel(int side);
/// Heat and PAF (hue by angle) overlays as RGBA images of the input's size. Hidden parts or limbs are left out.
cv::Mat scoreMapOverlay(const targets::Targets& targets, cv::Size input, int stride, const std::set<int>& hidden = {});
cv::Mat pafOverlay(const targets::Targets& targets, cv::Size input, int stride, const std::set<int>& hidden = {});
/// One location refinement vector: from a cell's centre to the label.
struct LocrefArrow
{
    int part = 0;
    cv::Point2d from, to;               ///< px of the input.
};
std::vector<LocrefArrow> locrefArrows(const config::PoseConfig& config, const targets::Targets& targets, const std::set<int>& hidden);
cv::Mat locrefOverlay(const std::vector<LocrefArrow>& arrows, cv::Size input);
/// Counts bands on each other for the labels of one input.
Result<LimbOverlap> limbOverlap(const config::PoseConfig& config, const dataset::Annotations& labels, cv::Size input, double scale);

/// Hatches the cells in which one animal's limb overwrites another's, RGBA.
cv::Mat overlapMarks(const LimbOverlap& overlap, cv::Size input, int stride);

}  // namespace pt::preview
