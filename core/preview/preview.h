// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/pipeline.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/config/pose_config.h"
#include "core/dataset/project.h"
#include "core/targets/targets.h"

#include <memory>
#include <string>
#include <vector>

namespace pt::preview {

/// The pictures of the centre. Augment: before and after. Sheet: N draws. Targets: discs, locref, PAF over the input.
/// Crops: where windows land. Size: ghost frames at jitter low and high.
enum class View { Augment, Sheet, ScoreMap, Locref, Paf, Crops, Size, Kernel, Batch };

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
};

struct DrawResult
{
    augment::Sample sample;
    targets::Targets targets;           ///< Filled for the target views.
    std::uint64_t draw = 0;
};

/// Statistics of many crop draws without pixels.
struct CropStatistics
{
    cv::Mat heat;                       ///< CV_32FC1, frame size / 8: how often each place is inside a window, 0 to 1.
    std::vector<cv::Rect> examples;     ///< Some windows in frame pixels.
    double keypointsKept = 0.0;         ///< Share of labelled keypoints inside the window.
    double animalsCut = 0.0;            ///< Share of (draw, animal) with some but not all keypoints inside.
    double animalsLost = 0.0;           ///< Share with none inside.
    cv::Size smallest, largest;         ///< Window at jitter low and high.
};

struct Answer
{
    View view = View::Augment;
    int frame = 0;
    cv::Mat before;                     ///< The frame.
    dataset::Annotations beforeLabels;
    std::vector<DrawResult> draws;
    CropStatistics crops;
    std::vector<augment::SizeCheck> sizes;   ///< Jitter low, mid, high.
    double refusedShare = 0.0;
    std::vector<cv::Mat> kernels;       ///< CV_32FC1
    std::vector<std::string> kernelNames;
    double milliseconds = 0.0;
    Message problem;                    ///< Non-empty: why there is no picture.
};

/// Answers a request; pure, no shared state. shouldStop in progress aborts between draws.
Answer answer(const Request& request, const Progress& progress = {});

/// The operation a parameter key controls, or Op::Count.
augment::Op opForKey(std::string_view key);
/// The view that explains a parameter key.
View viewForKey(std::string_view key);

/// Draws an answer into one RGB picture (before | after, sheet, overlays, crops): for posetuner-cli preview and for export.
cv::Mat render(const Answer& answer, const Request& request);

/// Colour of body part i (Okabe-Ito, then distinct hues), RGB.
cv::Scalar partColour(int part);
/// Heat, PAF (hue by angle) and locref overlays as RGBA images of the input's size.
cv::Mat scoreMapOverlay(const targets::Targets& targets, cv::Size input, int stride, int part /* -1 = all */);
cv::Mat pafOverlay(const targets::Targets& targets, cv::Size input, int stride, int edge /* -1 = all */);
cv::Mat locrefOverlay(const targets::Targets& targets, cv::Size input, int stride, int part, double locrefStdev);

}  // namespace pt::preview
