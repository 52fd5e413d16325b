// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/backbones.h"
#include "core/train/resnet_shape.h"

#include <array>

namespace pt::train {
namespace {

namespace nn = torch::nn;
using Layer = std::vector<std::shared_ptr<Block>>;

/// Three 3x3 convolutions, the first of stride 2, in place of one 7x7 ("0", "1", "3", "4", "6": the others are ReLUs).
class DeepStem : public nn::Module
{
public:
    DeepStem(int width, int out, NormImpl::Kind norm)
    {
        const auto conv = [](int in, int to, int stride) { return Conv(nn::Conv2dOptions(in, to, 3).stride(stride).padding(1).bias(false)); };
        c1 = register_module("0", conv(3, width, 2));
        n1 = register_module("1", Norm(width, norm));
        c2 = register_module("3", conv(width, width, 1));
        n2 = register_module("4", Norm(width, norm));
        c3 = register_module("6", conv(width, out, 1));
    }
    torch::Tensor forward(const torch::Tensor& x) { return c3(n2->rectified(c2(n1->rectified(c1(x))))); }

private:
    Conv c1{nullptr}, c2{nullptr}, c3{nullptr};
    Norm n1{nullptr}, n2{nullptr};
};

struct Stages
{
    torch::Tensor out;
    torch::Tensor tap1, tap2;   ///< Third block of layer1 and of layer2, outside of the gradient; only where asked for.
};

class ResNet : public nn::Module
{
public:
    explicit ResNet(const config::TorchBackbone& d)
    {
        const ResNetShape shape = *resNetShape(d);
        const auto norm = shape.groupNorm ? NormImpl::Kind::Group : NormImpl::Kind::Batch;
        const auto& counts = shape.blocks;
        const int total = counts[0] + counts[1] + counts[2] + counts[3];
        int in = shape.deepStem > 0 ? 2 * shape.deepStem : 64;
        if (shape.deepStem > 0) m_stem = register_module("conv1", std::make_shared<DeepStem>(shape.deepStem, in, norm));
        else m_conv = register_module("conv1", Conv(nn::Conv2dOptions(3, in, 7).stride(2).padding(3).bias(false)));
        m_norm = register_module("bn1", Norm(in, norm));
        int net = 4, dilation = 1, index = 0;
        for (std::size_t l = 0; l < 4; ++l) {
            int stride = l == 0 ? 1 : 2;
            const int before = dilation;   // the first block still sees the finer grid of the layer before
            if (net >= d.outputStride) dilation *= stride, stride = 1;
            else net *= stride;
            auto layer = std::make_shared<nn::Module>();
            for (int b = 0; b < counts[l]; ++b, ++index) {
                BlockSpec s;
                s.in = in;
                s.mid = shape.channels[l];
                s.stride = b == 0 ? stride : 1;
                s.firstDilation = b == 0 ? before : dilation;
                s.dilation = dilation;
                s.bottleneck = shape.bottleneck[l];
                s.averageDown = shape.averageDown;
                s.norm = norm;
                s.startAsIdentity = true;
                s.dropPath = total > 1 ? d.dropPathRate * index / (total - 1) : 0.0;
                m_layers[l].push_back(layer->register_module(std::to_string(b), std::make_shared<Block>(s)));
                in = s.out();
            }
            register_module("layer" + std::to_string(l + 1), layer);
        }
        initConvolutions(*this);
    }
    Stages forward(const torch::Tensor& images, bool taps)
    {
        Stages s;
        s.out = torch::max_pool2d(m_norm->rectified(m_stem ? m_stem->forward(images) : m_conv(images)), 3, 2, 1);
        for (std::size_t l = 0; l < 4; ++l) {
            for (std::size_t b = 0; b < m_layers[l].size(); ++b) {
                s.out = m_layers[l][b]->forward(s.out);
                if (taps && b == 2 && l == 0) s.tap1 = s.out.detach();
                if (taps && b == 2 && l == 1) s.tap2 = s.out.detach();
            }
        }
        return s;
    }

private:
    Conv m_conv{nullptr};
    std::shared_ptr<DeepStem> m_stem;
    Norm m_norm{nullptr};
    std::array<Layer, 4> m_layers;
};

class PlainResNet : public Backbone
{
public:
    explicit PlainResNet(const config::TorchBackbone& d) { m_model = register_module("model", std::make_shared<ResNet>(d)); }
    torch::Tensor forward(const torch::Tensor& images) override { return m_model->forward(images, false).out; }

private:
    std::shared_ptr<ResNet> m_model;
};

/// Multi-fusion: features of stride 4 and 8 beside those of the output stride. The strided convolutions have no padding, so their
/// maps are a little small and are stretched to fit.
class DlcrNet : public Backbone
{
public:
    explicit DlcrNet(const config::TorchBackbone& d)
    {
        m_model = register_module("model", std::make_shared<ResNet>(d));
        const std::array<std::array<int, 4>, 5> shapes = {{{512, 512, 3, 2}, {512, 128, 1, 1}, {256, 256, 3, 2}, {256, 256, 3, 2}, {256, 128, 1, 1}}};
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            const auto [in, out, kernel, stride] = shapes[i];
            m_blocks[i] = register_module("conv_block" + std::to_string(i + 1),
                                          std::make_shared<ConvNorm>(nn::Conv2dOptions(in, out, kernel).stride(stride), NormImpl::Kind::Batch, true, 0.001));
        }
    }
    torch::Tensor forward(const torch::Tensor& images) override
    {
        const auto s = m_model->forward(images, true);
        const auto bank2 = m_blocks[1]->forward(m_blocks[0]->forward(s.tap2));
        const auto bank1 = m_blocks[4]->forward(m_blocks[3]->forward(m_blocks[2]->forward(s.tap1)));
        return torch::cat({stretched(bank1, s.out), stretched(bank2, s.out), s.out}, 1);
    }

private:
    static torch::Tensor stretched(const torch::Tensor& x, const torch::Tensor& like)
    {
        if (x.size(2) == like.size(2) && x.size(3) == like.size(3)) return x;
        const bool half = x.scalar_type() == torch::kHalf || x.scalar_type() == torch::kBFloat16;   // not filtered in half precision
        const auto y = at::_upsample_bilinear2d_aa(half ? x.to(torch::kFloat32) : x, {like.size(2), like.size(3)}, false);
        return half ? y.to(x.scalar_type()) : y;
    }
    std::shared_ptr<ResNet> m_model;
    std::array<std::shared_ptr<ConvNorm>, 5> m_blocks;
};

}  // namespace

std::shared_ptr<Backbone> makeResNet(const config::TorchBackbone& description)
{
    if (description.type == "DLCRNet") return std::make_shared<DlcrNet>(description);
    return std::make_shared<PlainResNet>(description);
}

}  // namespace pt::train
