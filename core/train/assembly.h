// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <vector>

namespace pt::train {

/// A place where a body part may be.
struct Detection
{
    int part = 0;
    double x = 0.0, y = 0.0, confidence = 0.0;
};

/// How well the ends of one limb fit each other: `affinity[i][j]` of the i-th detection of the limb's first part and the j-th of its second.
struct LimbCosts
{
    std::array<int, 2> limb = {0, 0};
    std::vector<std::vector<double>> affinity;
};

struct AssemblyOptions
{
    int animals = 1;              ///< At most so many individuals.
    int parts = 1;                ///< Body parts that belong to individuals.
    double pcutoff = 0.1;         ///< Detections below it take part in no limb.
    double minAffinity = 0.05;    ///< Limbs below it are left out (0.05 in DeepLabCut 3, 0.1 in its TensorFlow engine).
    int minLinks = 2;             ///< Individuals with fewer limbs are dropped (2; int(parts / 2) in the TensorFlow engine).
    double maxOverlap = 0.8;      ///< Of two individuals that overlap so much, the weaker one goes.
};

/// One individual: a detection's index for each part, -1 where there is none, and its limbs' mean affinity.
struct Assembled
{
    std::vector<int> detections;
    double affinity = 0.0;
};

/// Puts detections together to individuals as DeepLabCut does (reference 6.4): limbs by optimal assignment, complete groups first, then
/// greedy growth from the strongest limb, superfluous groups joined along limbs that were left, suppression of overlaps, the largest kept.
/// detections: ordered by part, and within a part as the affinity matrices count them.
std::vector<Assembled> assemble(const std::vector<Detection>& detections, const std::vector<LimbCosts>& costs, const AssemblyOptions& options);

}  // namespace pt::train
