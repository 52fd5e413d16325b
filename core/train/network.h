// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/network_spec.h"

#include "core/train/loader.h"
#include "core/train/snapshot.h"

#include <torch/torch.h>

namespace pt::train {

/// Raw outputs (logits, offsets in units of locref_stdev, limb fields) at the targets' map size; undefined where there is no head.
struct Outputs { torch::Tensor score, locref, paf; };

/// ResNet backbone at output stride 16 with GroupNorm and deconvolution heads; parameter names are DeepLabCut 3's (reference 7.2).
class NetworkImpl : public torch::nn::Module
{
public:
    explicit NetworkImpl(const NetworkSpec& spec);
    /// images: N x 3 x H x W, normalised. Maps: 2 * ceil(side / 16); the deconvolution's one row and column beyond it are cut.
    Outputs forward(const torch::Tensor& images);

private:
    torch::nn::AnyModule m_backbone, m_heatmap, m_locref, m_paf;
    bool m_hasLocref = false, m_hasPaf = false;
};
TORCH_MODULE(Network);

/// Copies the parameters out, and in. load: a tensor of the file that does not fit is an error when `strict`, else left alone.
Snapshot snapshotOf(NetworkImpl& network, std::int64_t iteration);
Result<int> loadSnapshot(NetworkImpl& network, const Snapshot& snapshot, bool strict);

/// The losses of a batch (reference 6.1, 6.2): each the weighted elements' sum over the count of non-zero weights.
struct Losses { torch::Tensor total, score, locref, paf; };
Losses lossesOf(const Outputs& out, const Batch& batch, const config::PoseConfig& config, const torch::Device& device);

torch::Tensor toTensor(const std::vector<float>& values, std::vector<std::int64_t> shape, const torch::Device& device);

}  // namespace pt::train
