// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/backbones.h"

#include "core/train/batch_norm.h"
#include "core/train/group_norm.h"

namespace pt::train {
namespace nn = torch::nn;

namespace {

constexpr int kGroups = 32;
constexpr double kEps = 1e-5;

Conv conv(int in, int out, int kernel, int stride = 1, int dilation = 1)
{
    return Conv(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(dilation * (kernel / 2)).dilation(dilation).bias(false));
}

/// Per image: the branch as a whole, or nothing; scaled so that the expectation stays.
torch::Tensor dropPath(const torch::Tensor& x, double probability, const Across* across)
{
    const double keep = 1.0 - probability;
    const auto all = torch::empty({across != nullptr ? across->total : x.size(0), 1, 1, 1}, x.options()).bernoulli_(keep).div_(keep);
    return x * (across != nullptr ? all.narrow(0, across->first, x.size(0)) : all);
}

}  // namespace

NormImpl::NormImpl(int channels, Kind kind, double momentum) : m_kind(kind), m_momentum(momentum)
{
    weight = register_parameter("weight", torch::ones(channels));
    bias = register_parameter("bias", torch::zeros(channels));
    if (kind == Kind::Group) return;
    m_mean = register_buffer("running_mean", torch::zeros(channels));
    m_variance = register_buffer("running_var", torch::ones(channels));
    m_batches = register_buffer("num_batches_tracked", torch::tensor(0, torch::kLong));
}

/// Undefined where only LibTorch's operations can do it.
torch::Tensor NormImpl::computed(const torch::Tensor& x, bool relu, const torch::Tensor& added)
{
    if (!is_training() && !OwnWays::on()) return {};
    if (m_kind == Kind::Group) return groupNormFits(x, weight, kGroups) ? groupNorm(x, weight, bias, kGroups, kEps, relu, added) : torch::Tensor();
    if ((learns() && m_across != nullptr) || !batchNormFits(x, weight)) return {};
    if (learns()) m_batches.add_(1);
    return batchNorm(x, weight, bias, {m_mean, m_variance, m_momentum, kEps, learns()}, relu, added);
}

torch::Tensor NormImpl::forward(const torch::Tensor& x)
{
    if (auto y = computed(x, false, {}); y.defined()) return y;
    if (m_kind == Kind::Group) return torch::group_norm(x, kGroups, weight, bias, kEps);
    const bool learn = learns();
    if (learn) m_batches.add_(1);
    if (learn && m_across != nullptr) return batchNormAcross(x, weight, bias, m_mean, m_variance, m_momentum, kEps, *m_across);
    return torch::batch_norm(x, weight, bias, m_mean, m_variance, learn, m_momentum, kEps, true);
}

torch::Tensor NormImpl::rectified(const torch::Tensor& x, const torch::Tensor& added)
{
    if (auto y = computed(x, true, added); y.defined()) return y;
    auto y = forward(x);
    if (added.defined()) y += added;
    return y.relu_();
}

ConvNorm::ConvNorm(const nn::Conv2dOptions& options, NormImpl::Kind kind, bool relu, double momentum, int first) : m_relu(relu)
{
    m_conv = register_module(std::to_string(first), Conv(options));
    m_norm = register_module(std::to_string(first + 1), Norm(static_cast<int>(options.out_channels()), kind, momentum));
}

torch::Tensor ConvNorm::forward(const torch::Tensor& x)
{
    return m_relu ? m_norm->rectified(m_conv(x)) : m_norm(m_conv(x));
}

Block::Block(const BlockSpec& spec) : m_spec(spec)
{
    const auto& s = m_spec;
    const int d1 = s.firstDilation, d2 = s.dilation;
    c1 = register_module("conv1", s.bottleneck ? conv(s.in, s.mid, 1) : conv(s.in, s.mid, 3, s.stride, d1));
    n1 = register_module("bn1", Norm(s.mid, s.norm));
    c2 = register_module("conv2", s.bottleneck ? conv(s.mid, s.mid, 3, s.stride, d1) : conv(s.mid, s.mid, 3, 1, d2));
    n2 = register_module("bn2", Norm(s.mid, s.norm));
    if (s.bottleneck) {
        c3 = register_module("conv3", conv(s.mid, s.out(), 1));
        n3 = register_module("bn3", Norm(s.out(), s.norm));
    }
    if (s.stride != 1 || s.in != s.out()) {
        const auto options = nn::Conv2dOptions(s.in, s.out(), 1).stride(s.averageDown ? 1 : s.stride).bias(false);
        m_down = register_module("downsample", std::make_shared<ConvNorm>(options, s.norm, false, 0.1, s.averageDown ? 1 : 0));
    }
    if (s.startAsIdentity) nn::init::zeros_(s.bottleneck ? n3->weight : n2->weight);
}

torch::Tensor Block::forward(const torch::Tensor& x)
{
    auto y = c2(n1->rectified(c1(x)));
    if (m_spec.bottleneck) y = c3(n2->rectified(y));
    auto& last = m_spec.bottleneck ? n3 : n2;
    const auto around = m_down ? m_down->forward(shortcut(x)) : x;
    if (m_spec.dropPath == 0.0 || !is_training()) return last->rectified(y, around);
    y = dropPath(last(y), m_spec.dropPath, m_across);
    y += around;
    return y.relu_();
}

torch::Tensor Block::shortcut(const torch::Tensor& x)
{
    if (!m_spec.averageDown || (m_spec.stride == 1 && m_spec.dilation == 1)) return x;
    if (m_spec.dilation > 1) return torch::avg_pool2d(torch::constant_pad_nd(x, {0, 1, 0, 1}), 2, 1);   // same size
    return torch::avg_pool2d(x, 2, m_spec.stride, 0, true, false);
}

void initConvolutions(nn::Module& module)
{
    for (auto& child : module.modules(false))
        if (auto* c = child->as<nn::Conv2d>()) nn::init::kaiming_normal_(c->weight, 0, torch::kFanOut, torch::kReLU);
}

std::shared_ptr<Backbone> makeBackbone(const config::TorchBackbone& description)
{
    return description.type == "HRNet" ? makeHrNet(description) : makeResNet(description);
}

}  // namespace pt::train
