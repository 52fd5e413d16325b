// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/torch_config.h"
#include "core/train/convolution.h"
#include "core/train/network.h"

#include <torch/torch.h>

namespace pt::train {

/// Deconvolutions with ReLU between them ("deconv_layers") and possibly a last convolution ("final_conv").
class DeconvStack : public torch::nn::Module
{
public:
    /// in: channels of the input where they differ from the description's (refinement stages); 0: the description's.
    DeconvStack(const config::TorchConvStack& description, int in = 0);
    torch::Tensor forward(torch::Tensor x);

private:
    std::vector<Transposed> m_layers;
    Conv m_final{nullptr};
};

/// HeatmapHead, or DLCRNetHead where there are limb fields: with numStages > 0 the first maps, of twice the backbone's size, are refined
/// by 3x3 convolutions over maps, fields and features together before the deconvolution (reference 7.1).
class Head : public torch::nn::Module
{
public:
    explicit Head(const config::TorchHead& description);
    HeadOutput forward(const torch::Tensor& features);

private:
    void buildStages(int in);
    void initialise();
    config::TorchHead m_description;
    std::shared_ptr<DeconvStack> m_heatmap, m_locref, m_paf;
    std::vector<Transposed> m_first;   ///< Score maps, location refinement, limb fields, features.
    std::vector<Conv> m_heatmapStages, m_pafStages;
};

}  // namespace pt::train
