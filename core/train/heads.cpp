// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/heads.h"

#include <cmath>

namespace pt::train {
namespace nn = torch::nn;

DeconvStack::DeconvStack(const config::TorchConvStack& description, int in)
{
    if (in == 0) in = description.channels.front();
    if (!description.kernelSize.empty()) {
        auto list = std::make_shared<nn::Module>();
        for (std::size_t i = 0; i < description.kernelSize.size(); ++i) {
            const int out = description.channels[i + 1];
            Transposed layer(nn::ConvTranspose2dOptions(in, out, description.kernelSize[i]).stride(description.strides[i]));
            m_layers.push_back(list->register_module(std::to_string(2 * i), layer));   // the odd numbers are the ReLUs'
            in = out;
        }
        register_module("deconv_layers", list);
    }
    if (description.finalChannels) {
        m_final = register_module("final_conv", Conv(nn::Conv2dOptions(description.channels.back(), *description.finalChannels, description.finalKernel)));
    }
}

torch::Tensor DeconvStack::forward(torch::Tensor x)
{
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        x = m_layers[i](x);
        if (i + 1 < m_layers.size()) x = x.relu_();
    }
    return m_final ? m_final(x) : x;
}

Head::Head(const config::TorchHead& description) : m_description(description)
{
    constexpr int kFeatures = 128;
    const auto& d = m_description;
    const bool paf = d.type == "DLCRNetHead";
    const bool staged = paf && d.numStages > 0;
    const int refined = staged ? static_cast<int>(d.params.numberOr("features_dim", kFeatures)) + d.heatmap->channels.back() + d.paf->channels.back() : 0;
    m_heatmap = register_module("heatmap_head", std::make_shared<DeconvStack>(*d.heatmap, refined));
    if (d.locref) m_locref = register_module("locref_head", std::make_shared<DeconvStack>(*d.locref, staged ? d.locref->channels.back() : 0));
    if (paf) {
        m_paf = register_module("paf_head", std::make_shared<DeconvStack>(*d.paf, refined));
        buildStages(refined);
    }
    initialise();
}

void Head::buildStages(int in)
{
    const auto& d = m_description;
    const int channels = d.heatmap->channels.front();
    const int maps = d.heatmap->channels.back(), fields = d.paf->channels.back();
    const int features = static_cast<int>(d.params.numberOr("features_dim", 128));
    // registered without stages too, where nothing uses them: DeepLabCut's snapshots hold them
    int number = 0;
    for (const int out : {maps, d.locref->channels.back(), fields, features}) {
        Transposed layer(nn::ConvTranspose2dOptions(channels, out, 3).stride(2).padding(1).output_padding(1));
        m_first.push_back(register_module("convt" + std::to_string(++number), layer));
    }
    const auto stages = [&](const char* name, int out, std::vector<Conv>& to) {
        auto list = std::make_shared<nn::Module>();
        for (int i = 0; i < d.numStages; ++i) {
            to.push_back(list->register_module(std::to_string(i), Conv(nn::Conv2dOptions(in, out, 3).padding(1))));
        }
        register_module(name, list);
    };
    stages("hm_ref_layers", maps, m_heatmapStages);
    stages("paf_ref_layers", fields, m_pafStages);
}

void Head::initialise()
{
    const auto* written = m_description.params.find("weight_init");
    std::string kind = m_description.weightInit;
    double deviation = 0.001;
    if (written && written->type == config::TorchValue::Type::Map) {
        kind = written->textOr("type", kind);
        deviation = written->numberOr("std", deviation);
    }
    for (char& c : kind) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (kind != "normal" && kind != "dekr" && kind != "prior") return;   // PyTorch's own
    torch::NoGradGuard noGrad;
    for (auto& item : named_parameters()) {
        if (item.key().find("bias") != std::string::npos) item.value().zero_();
        else item.value().normal_(0.0, deviation);
    }
    if (kind != "prior") return;
    // few cells hold a label: the score map starts at a probability of 1 %, so that the first steps are not spent on the background
    for (auto& item : m_heatmap->named_parameters()) {
        if (item.key().find("bias") != std::string::npos) item.value().fill_(-std::log(99.0));
    }
}

HeadOutput Head::forward(const torch::Tensor& x)
{
    HeadOutput out;
    out.name = m_description.name;
    if (m_heatmapStages.empty()) {
        out.heatmap = m_heatmap->forward(x);
        if (m_locref) out.locref = m_locref->forward(x);
        if (m_paf) out.paf = m_paf->forward(x);
        return out;
    }
    auto maps = m_first[0](x), fields = m_first[2](x);
    const auto features = m_first[3](x);
    auto stage = torch::cat({maps, fields, features}, 1);
    for (std::size_t i = 0; i < m_heatmapStages.size(); ++i) {
        auto next = m_heatmapStages[i](stage);
        fields = m_pafStages[i](stage);
        maps = i > 0 ? next + maps : next;   // score maps are corrected from the second stage on, fields made anew
        stage = torch::cat({maps, fields, features}, 1);
    }
    out.heatmap = m_heatmap->forward(stage);
    out.paf = m_paf->forward(stage);
    if (m_locref) out.locref = m_locref->forward(m_first[1](x));
    return out;
}

}  // namespace pt::train
