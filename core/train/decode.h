// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/pose_config.h"
#include "core/dataset/annotations.h"

#include <optional>
#include <vector>

namespace pt::train {

/// Network outputs of one image: probabilities (after the sigmoid), offsets in units of locref_stdev, limb fields. CV_32FC1 each.
struct Maps { std::vector<cv::Mat> score, locref, paf; };

/// Predicted points in network-input pixels, and their probabilities (0 where nothing was found; the point is then NaN).
struct Prediction
{
    dataset::Annotations points;
    std::vector<double> confidence;
};

/// One best place per body part (reference 6.4, single animal).
Prediction decodeSingle(const config::PoseConfig& config, const Maps& maps);

/// What the head of the unique body parts says, where it is a network's own head: its cells and offsets need not be those of the animals' head.
struct UniqueMaps
{
    Maps maps;
    double stride = 8.0;        ///< Of its cells, pixels.
    double locrefStdev = 7.2801;
};

/// Several animals: smoothed peaks, limb affinities, and their assembly (core/train/assembly.h), as DeepLabCut 3 does it, whichever dialect the
/// network was trained from: no other version can load it. The limits are the predictor's, or those that an export gives a pose_cfg.yaml. Parts from `uniqueFrom` on have one best place, in a last pseudo individual:
/// of `unique`, or else of the further channels of `maps`. Reference 6.4.
Prediction decodeMulti(const config::PoseConfig& config, const Maps& maps, int animals, int uniqueFrom, const UniqueMaps* unique = nullptr);

/// What an identity head says of the first `animals` individuals: each goes where the sum of its parts' identities, weighted by their confidence, is
/// greatest for all together (reference: DeepLabCut 3.0.2, IdentityPredictor, PredictKeypointIdentities, assign_identity). logits: a map for each animal,
/// CV_32FC1, in cells of `stride` px. Parts that were not found count nothing, where DeepLabCut stops with an error.
void orderByIdentity(Prediction& prediction, const std::vector<cv::Mat>& logits, bool sigmoid, double stride, int animals, int parts);

/// Hungarian matching: the column of each row with the least total cost, -1 for rows without a column. cost: rows x columns. Of matchings that cost the
/// same it is the one that SciPy's linear_sum_assignment finds, which DeepLabCut calls: affinities have three decimals, so there are such. Source: D. F.
/// Crouse, On implementing 2D rectangular assignment algorithms, IEEE Trans. Aerosp. Electron. Syst. 52(4), 2016; columns from the last, free ones first.
std::vector<int> assign(const std::vector<std::vector<double>>& cost);

/// Puts the first `animals` predicted individuals into the order of the ground truth with the least total distance.
void matchIndividuals(const dataset::Annotations& truth, int animals, Prediction& prediction);

/// Mean Euclidean distance in pixels (DeepLabCut calls it RMSE), overall and per body part; NaN where nothing was compared.
struct ErrorSummary
{
    double rmse = 0.0, rmseCutoff = 0.0;
    std::vector<double> perPart;
    int compared = 0, missed = 0;     ///< Labels with and without a prediction.
    double mAP = 0.0, mAR = 0.0;      ///< Percent; core/train/metrics.h.
    double rmseDetections = 0.0, rmseDetectionsCutoff = 0.0;
};
ErrorSummary summarise(const std::vector<dataset::Annotations>& truth, const std::vector<Prediction>& predictions, double pcutoff);

}  // namespace pt::train
