// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace pt::runs {

/// Memory that a training takes, in MB: weights with gradients and the optimizer's moments, and what a step keeps of each image for its way
/// back. From measurements with DeepLabCut's networks (ResNet-50: 2.3 GiB for 8 images of 400 x 400); good to half as much again.
/// `pixels`: of one image as the network sees it. Unknown names count as resnet_50.
double estimateMemoryMb(const std::string& netType, int batchSize, double pixels);

/// Main memory of this machine that programs can still have, in MB; 0 where that cannot be known.
double availableMemoryMb();

}  // namespace pt::runs
