// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace pt {

/// What a training step needs on the device, bytes. Not in it: workspaces of the convolution library and the driver's own context.
struct TrainingMemory
{
    double parameters = 0.0;     ///< Weights, gradients and two moments: 16 bytes a parameter.
    double activations = 0.0;    ///< Kept for the backward pass: bytes per input pixel x pixels x images.
    double total() const { return parameters + activations; }
};

/// Estimate in 32-bit floats from measured bytes per input pixel (reference 7.4). netType as in the files: "resnet_50", "resnet50_gn",
/// "hrnet_w32", "dlcrnet_ms5"; zero for a name without a measured figure. limbs: part affinity fields are trained too.
/// images x pixels: one batch as the network gets it, padded.
TrainingMemory trainingMemory(std::string_view netType, bool limbs, int images, double pixels);

/// Receptive field of the network's last feature map, px of its input, from kernels and strides alone (Araujo, Norris, Sim, "Computing
/// receptive fields of convolutional neural networks", Distill 2019): r = 1 + sum of (kernel - 1) x the stride before it. The part that really
/// matters is smaller: Luo et al. (NIPS 2016) find it to grow with the square root of the depth. outputStride: of the backbone (16 in
/// DeepLabCut's TensorFlow networks). strideLast: the TensorFlow ResNets step in the last block of a stage, PyTorch's in the first.
/// 0: not known for this name; the ResNets are.
int receptiveField(std::string_view netType, int outputStride, bool strideLast);

}  // namespace pt
