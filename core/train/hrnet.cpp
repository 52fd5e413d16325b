// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HRNet: branches of stride 4, 8, 16 and 32 that run side by side and are added to each other after each module
// (Wang et al., Deep High-Resolution Representation Learning for Visual Recognition, 2020, section 3).
#include "core/train/backbones.h"

#include <array>

namespace pt::train {
namespace {

namespace nn = torch::nn;
using Maps = std::vector<torch::Tensor>;

nn::Conv2dOptions options(int in, int out, int kernel, int stride = 1)
{
    return nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false);
}

std::shared_ptr<ConvNorm> step(int in, int out, int kernel, int stride, bool relu)
{
    return std::make_shared<ConvNorm>(options(in, out, kernel, stride), NormImpl::Kind::Batch, relu);
}

/// Blocks or convolutions one after another, named "0", "1", ...
template <typename Item>
class Chain : public nn::Module
{
public:
    void add(std::shared_ptr<Item> item)
    {
        m_items.push_back(register_module(std::to_string(m_items.size()), std::move(item)));
    }
    torch::Tensor forward(torch::Tensor x)
    {
        for (auto& item : m_items) x = item->forward(x);
        return x;
    }

private:
    std::vector<std::shared_ptr<Item>> m_items;
};
using Blocks = Chain<Block>;
using Steps = Chain<ConvNorm>;

std::shared_ptr<Blocks> blocks(int in, int mid, int count, bool bottleneck)
{
    auto out = std::make_shared<Blocks>();
    for (int i = 0; i < count; ++i) {
        BlockSpec s;
        s.in = in;
        s.mid = mid;
        s.bottleneck = bottleneck;
        out->add(std::make_shared<Block>(s));
        in = s.out();
    }
    return out;
}

/// From map j to the size and channels of map i: finer by a 1x1 convolution and repetition, coarser by 3x3 convolutions of stride 2.
class Fusion : public nn::Module
{
public:
    Fusion(const std::vector<int>& channels, std::size_t from, std::size_t to) : m_up(from > to)
    {
        if (m_up) {
            m_conv = register_module("0", Conv(options(channels[from], channels[to], 1)));
            m_norm = register_module("1", Norm(channels[to], NormImpl::Kind::Batch));
            return;
        }
        for (std::size_t k = 0; k < to - from; ++k) {
            const bool last = k + 1 == to - from;
            m_steps.push_back(register_module(std::to_string(k), step(channels[from], last ? channels[to] : channels[from], 3, 2, !last)));
        }
    }
    torch::Tensor forward(torch::Tensor x, const torch::Tensor& like)
    {
        if (m_up) return torch::upsample_nearest2d(m_norm(m_conv(x)), {like.size(2), like.size(3)});
        for (auto& s : m_steps) x = s->forward(x);
        return x;
    }

private:
    bool m_up;
    Conv m_conv{nullptr};
    Norm m_norm{nullptr};
    std::vector<std::shared_ptr<ConvNorm>> m_steps;
};

class ExchangeModule : public nn::Module
{
public:
    explicit ExchangeModule(const std::vector<int>& channels)
    {
        auto branches = std::make_shared<nn::Module>(), fuse = std::make_shared<nn::Module>();
        for (std::size_t i = 0; i < channels.size(); ++i)
            m_branches.push_back(branches->register_module(std::to_string(i), blocks(channels[i], channels[i], 4, false)));
        for (std::size_t i = 0; i < channels.size(); ++i) {
            auto row = std::make_shared<nn::Module>();
            m_fuse.emplace_back();
            for (std::size_t j = 0; j < channels.size(); ++j)
                m_fuse[i].push_back(i == j ? nullptr : row->register_module(std::to_string(j), std::make_shared<Fusion>(channels, j, i)));
            fuse->register_module(std::to_string(i), row);
        }
        register_module("branches", branches);
        register_module("fuse_layers", fuse);
    }
    Maps forward(Maps x)
    {
        for (std::size_t i = 0; i < x.size(); ++i) x[i] = m_branches[i]->forward(x[i]);
        Maps out;
        for (std::size_t i = 0; i < x.size(); ++i) {
            torch::Tensor y;
            for (std::size_t j = 0; j < x.size(); ++j) {
                const auto part = i == j ? x[j] : m_fuse[i][j]->forward(x[j], x[i]);
                y = y.defined() ? y + part : part;
            }
            out.push_back(torch::relu(y));
        }
        return out;
    }

private:
    std::vector<std::shared_ptr<Blocks>> m_branches;
    std::vector<std::vector<std::shared_ptr<Fusion>>> m_fuse;
};

class HighResolutionNet : public nn::Module
{
public:
    HighResolutionNet(int width, bool increased)
    {
        c1 = register_module("conv1", Conv(options(3, 64, 3, 2)));
        n1 = register_module("bn1", Norm(64, NormImpl::Kind::Batch));
        c2 = register_module("conv2", Conv(options(64, 64, 3, 2)));
        n2 = register_module("bn2", Norm(64, NormImpl::Kind::Batch));
        m_layer1 = register_module("layer1", blocks(64, 64, 4, true));
        const std::array<int, 3> modules = {1, 4, 3};
        std::vector<int> before = {256};
        for (std::size_t s = 0; s < 3; ++s) {
            std::vector<int> channels;
            for (std::size_t b = 0; b < s + 2; ++b) channels.push_back(width << b);
            addTransition(s, before, channels);
            auto stage = std::make_shared<nn::Module>();
            for (int m = 0; m < modules[s]; ++m)
                m_stages[s].push_back(stage->register_module(std::to_string(m), std::make_shared<ExchangeModule>(channels)));
            register_module("stage" + std::to_string(s + 2), stage);
            before = channels;
        }
        if (increased) {
            auto incre = std::make_shared<nn::Module>();
            for (std::size_t b = 0; b < 4; ++b) m_increase.push_back(incre->register_module(std::to_string(b), blocks(before[b], 32 << b, 1, true)));
            register_module("incre_modules", incre);
        }
        initConvolutions(*this);
    }
    Maps forward(const torch::Tensor& images)
    {
        auto x = n2->rectified(c2(n1->rectified(c1(images))));
        Maps maps = {m_layer1->forward(x)};
        for (std::size_t s = 0; s < 3; ++s) {
            Maps next;
            for (std::size_t b = 0; b < m_transitions[s].size(); ++b) {
                const auto& t = m_transitions[s][b];
                // what exists goes on; what is new comes from the coarsest map there is
                const auto& source = b < maps.size() ? maps[b] : maps.back();
                next.push_back(t.single ? t.single->forward(source) : t.chain ? t.chain->forward(source) : source);
            }
            for (auto& module : m_stages[s]) next = module->forward(std::move(next));
            maps = std::move(next);
        }
        for (std::size_t b = 0; b < m_increase.size(); ++b) maps[b] = m_increase[b]->forward(maps[b]);
        return maps;
    }

private:
    struct Transition
    {
        std::shared_ptr<ConvNorm> single;   ///< Other channels, same size.
        std::shared_ptr<Steps> chain;       ///< A new, coarser branch.
    };
    void addTransition(std::size_t s, const std::vector<int>& before, const std::vector<int>& channels)
    {
        auto list = std::make_shared<nn::Module>();
        for (std::size_t b = 0; b < channels.size(); ++b) {
            Transition t;
            if (b < before.size()) {
                if (before[b] != channels[b]) t.single = list->register_module(std::to_string(b), step(before[b], channels[b], 3, 1, true));
            } else {
                t.chain = std::make_shared<Steps>();
                for (std::size_t j = before.size(); j <= b; ++j) t.chain->add(step(before.back(), j == b ? channels[b] : before.back(), 3, 2, true));
                list->register_module(std::to_string(b), t.chain);
            }
            m_transitions[s].push_back(t);
        }
        register_module("transition" + std::to_string(s + 1), list);
    }
    Conv c1{nullptr}, c2{nullptr};
    Norm n1{nullptr}, n2{nullptr};
    std::shared_ptr<Blocks> m_layer1;
    std::array<std::vector<Transition>, 3> m_transitions;
    std::array<std::vector<std::shared_ptr<ExchangeModule>>, 3> m_stages;
    std::vector<std::shared_ptr<Blocks>> m_increase;
};

class HrNet : public Backbone
{
public:
    explicit HrNet(const config::TorchBackbone& d) : m_all(d.interpolateBranches)
    {
        const int width = std::stoi(d.modelName.substr(7));   // hrnet_w32
        m_model = register_module("model", std::make_shared<HighResolutionNet>(width, d.increasedChannels));
    }
    torch::Tensor forward(const torch::Tensor& images) override
    {
        auto maps = m_model->forward(images);
        if (!m_all) return maps[0];
        for (std::size_t i = 1; i < maps.size(); ++i) maps[i] = torch::upsample_bilinear2d(maps[i], {maps[0].size(2), maps[0].size(3)}, false);
        return torch::cat(maps, 1);
    }

private:
    bool m_all;
    std::shared_ptr<HighResolutionNet> m_model;
};

}  // namespace

std::shared_ptr<Backbone> makeHrNet(const config::TorchBackbone& description) { return std::make_shared<HrNet>(description); }

}  // namespace pt::train
