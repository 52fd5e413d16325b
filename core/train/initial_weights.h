// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/snapshot.h"

#include <set>

namespace pt::train {

/// Weights to begin a training with: a snapshot of DeepLabCut 3 or PoseTuner, timm's .safetensors or .pth, torchvision's .pth. Names are
/// those of DeepLabCut 3 afterwards ("layer1.0.conv1.weight" becomes "backbone.model.layer1.0.conv1.weight"); what classifies images
/// (fc, classifier, ...) is left out. Errors: as readSnapshot and readSafetensors.
Result<std::vector<NamedTensor>> readInitialWeights(const fs::path& path);

/// The name in a network of a tensor in such a file; empty when it has no place there.
std::string backboneName(const std::string& nameInFile);

/// Whether the tensors fill a backbone with these parameters and buffers (names to shapes): layers that ImageNet's networks lack (DLCRNet's
/// conv_block, HRNet's counters) may be missing, nothing else. `path` is for the sentence.
/// Errors: InvalidArgument, telling GroupNorm from BatchNorm, or naming the first tensor that is missing or has another shape.
Result<void> fitsBackbone(const std::vector<NamedTensor>& tensors, const std::map<std::string, std::vector<std::int64_t>>& backbone, const fs::path& path);

}  // namespace pt::train
