// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/torch_config.h"
#include "core/train/convolution.h"

#include <torch/torch.h>

namespace pt::train {

class Collective;

/// A batch that several processes have together.
struct Across
{
    Collective* collective = nullptr;
    int first = 0, total = 0;   ///< This process's first image, and the whole batch's number of them.
    bool spare = false;         ///< This process's images count for nothing.
};

/// Batch or group normalisation under one set of names, so that a block does not care: weight, bias and, for batches, running_mean,
/// running_var, num_batches_tracked (PyTorch's BatchNorm2d, eps 1e-5; GroupNorm with 32 groups, eps 1e-5).
class NormImpl : public torch::nn::Module
{
public:
    enum class Kind { Batch, Group };
    NormImpl(int channels, Kind kind, double momentum = 0.1);
    torch::Tensor forward(const torch::Tensor& x);
    /// forward(), then `added` on top where it is defined, then the ReLU: while it is trained in one pass where that can be (group_norm.h, batch_norm.h).
    torch::Tensor rectified(const torch::Tensor& x, const torch::Tensor& added = {});
    /// Running statistics are used and kept instead of the batch's, in training as well.
    void freezeStatistics(bool on) { m_frozen = on; }
    bool isBatch() const { return m_kind == Kind::Batch; }
    bool learns() const { return is_training() && !m_frozen && isBatch(); }
    void share(const Across* across) { m_across = across; }   ///< Its statistics are those of all processes' images.

    torch::Tensor weight, bias;

private:
    torch::Tensor computed(const torch::Tensor& x, bool relu, const torch::Tensor& added);
    Kind m_kind;
    double m_momentum;
    bool m_frozen = false;
    const Across* m_across = nullptr;
    torch::Tensor m_mean, m_variance, m_batches;
};
TORCH_MODULE(Norm);

/// Image to features; timm's parameter names below "model".
class Backbone : public torch::nn::Module
{
public:
    /// N x 3 x H x W to N x channels x ceil(H / stride) x ceil(W / stride).
    virtual torch::Tensor forward(const torch::Tensor& images) = 0;
};

/// ResNet: timm's resnet18/34/50/101/152 (BatchNorm) or resnet50_gn, at output stride 8, 16 or 32: layers beyond it are dilated.
/// DLCRNet: the same with the outputs of layer1 and layer2, held constant, fused in front (reference 7.1).
/// HRNet: timm's hrnet_w18/32/48, branch of stride 4. The caller has checked the description (checkModel).
std::shared_ptr<Backbone> makeBackbone(const config::TorchBackbone& description);

// One constructor each; makeBackbone chooses.
std::shared_ptr<Backbone> makeResNet(const config::TorchBackbone& description);
std::shared_ptr<Backbone> makeHrNet(const config::TorchBackbone& description);

/// A residual block with timm's names: basic (two 3x3) or bottleneck (1x1, 3x3, 1x1), channels in -> mid (x 4 for a bottleneck).
struct BlockSpec
{
    int in = 0, mid = 0, stride = 1, firstDilation = 1, dilation = 1;
    bool bottleneck = false;
    NormImpl::Kind norm = NormImpl::Kind::Batch;
    bool averageDown = false;       ///< The shortcut averages 2x2 pixels before its 1x1 convolution.
    bool startAsIdentity = false;   ///< The last normalisation starts at weight 0.
    double dropPath = 0.0;          ///< Probability that training skips the residual branch for an image.
    int out() const { return bottleneck ? 4 * mid : mid; }
};
class ConvNorm;
class Block : public torch::nn::Module
{
public:
    explicit Block(const BlockSpec& spec);
    torch::Tensor forward(const torch::Tensor& x);
    void share(const Across* across) { m_across = across; }   ///< What it skips at random is drawn for all processes' images.

private:
    BlockSpec m_spec;
    Conv c1{nullptr}, c2{nullptr}, c3{nullptr};
    Norm n1{nullptr}, n2{nullptr}, n3{nullptr};
    torch::Tensor shortcut(const torch::Tensor& x);
    const Across* m_across = nullptr;
    std::shared_ptr<ConvNorm> m_down;
};

/// Convolution "0", normalisation "1" (or from another number on) and possibly ReLU.
class ConvNorm : public torch::nn::Module
{
public:
    ConvNorm(const torch::nn::Conv2dOptions& options, NormImpl::Kind kind, bool relu, double momentum = 0.1, int first = 0);
    torch::Tensor forward(const torch::Tensor& x);

private:
    Conv m_conv{nullptr};
    Norm m_norm{nullptr};
    bool m_relu;
};

/// The initial weights of timm's convolutions: normal, variance 2 / (fan-out).
void initConvolutions(torch::nn::Module& module);

}  // namespace pt::train
