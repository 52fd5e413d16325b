// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <vector>

namespace pt::train {

/// x, y and a third number: visibility of a label (> 0: labelled), score of a prediction (< 0: not there).
using Keypoint = std::array<double, 3>;
using Pose = std::vector<Keypoint>;             ///< One individual, one keypoint a body part.
using Poses = std::vector<Pose>;                ///< Individuals of one frame.

struct FramePoses
{
    Poses truth, predicted;
    Poses uniqueTruth, uniquePredicted;         ///< Unique body parts: one row at most; empty where the project has none.
};

/// DeepLabCut's numbers; NaN where nothing was compared.
struct PoseMetrics
{
    double rmse = 0.0, rmseCutoff = 0.0;                       ///< Mean Euclidean distance in pixels, unique body parts included.
    double mAP = 0.0, mAR = 0.0;                               ///< Percent, over OKS thresholds 0.50 to 0.95.
    double rmseDetections = 0.0, rmseDetectionsCutoff = 0.0;   ///< Each label against the nearest prediction of its body part; several animals only.
    std::vector<double> perPart, perUnique;
};

/// Metrics of predictions against labels, as DeepLabCut 3.0.2 computes them (reference 7.5); checked against its own numbers in
/// tests/core/train/metrics. Predictions are ordered by mean score and matched greedily by object keypoint similarity; what is not
/// matched does not count. With `singleAnimal` the one prediction is compared with the one label, whatever their distance.
PoseMetrics poseMetrics(const std::vector<FramePoses>& frames, bool singleAnimal, double pcutoff);

/// Object keypoint similarity with sigma 0.1 and the area of the box around the labels; NaN with fewer than two labels or no area.
double keypointSimilarity(const Pose& predicted, const Pose& truth);

}  // namespace pt::train
