// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/network.h"

#include <cmath>

namespace pt::train {
namespace {

namespace nn = torch::nn;

nn::Conv2d conv(int in, int out, int kernel, int stride = 1, int dilation = 1)
{
    return nn::Conv2d(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(dilation * (kernel / 2)).dilation(dilation).bias(false));
}

/// A residual block with torchvision's and timm's names: basic (two 3x3) or bottleneck (1x1, 3x3, 1x1).
struct BlockImpl : nn::Module
{
    BlockImpl(int in, int mid, int stride, int firstDilation, int dilation, bool bottleneck) : m_bottleneck(bottleneck)
    {
        const int out = bottleneck ? 4 * mid : mid;
        c1 = register_module("conv1", bottleneck ? conv(in, mid, 1) : conv(in, mid, 3, stride, firstDilation));
        n1 = register_module("bn1", nn::GroupNorm(32, mid));
        c2 = register_module("conv2", bottleneck ? conv(mid, mid, 3, stride, firstDilation) : conv(mid, mid, 3, 1, dilation));
        n2 = register_module("bn2", nn::GroupNorm(32, mid));
        if (bottleneck) {
            c3 = register_module("conv3", conv(mid, out, 1));
            n3 = register_module("bn3", nn::GroupNorm(32, out));
        }
        if (stride != 1 || in != out) down = register_module("downsample", nn::Sequential(conv(in, out, 1, stride), nn::GroupNorm(32, out)));
        // a block starts as the identity, which lets deep networks start to learn from random weights
        nn::init::zeros_(bottleneck ? n3->weight : n2->weight);
    }
    torch::Tensor forward(const torch::Tensor& x)
    {
        auto y = n2(c2(torch::relu(n1(c1(x)))));
        if (m_bottleneck) y = n3(c3(torch::relu(y)));
        return torch::relu(y + (down ? down->forward(x) : x));
    }
    bool m_bottleneck;
    nn::Conv2d c1{nullptr}, c2{nullptr}, c3{nullptr};
    nn::GroupNorm n1{nullptr}, n2{nullptr}, n3{nullptr};
    nn::Sequential down{nullptr};
};
TORCH_MODULE(Block);

struct ResNetImpl : nn::Module
{
    explicit ResNetImpl(int depth)
    {
        const bool bottleneck = depth >= 50;
        std::array<int, 4> blocks = {3, 4, 6, 3};
        if (depth == 18) blocks = {2, 2, 2, 2};
        if (depth == 101) blocks = {3, 4, 23, 3};
        if (depth == 152) blocks = {3, 8, 36, 3};
        conv1 = register_module("conv1", nn::Conv2d(nn::Conv2dOptions(3, 64, 7).stride(2).padding(3).bias(false)));
        bn1 = register_module("bn1", nn::GroupNorm(32, 64));
        int in = 64;
        for (int l = 0; l < 4; ++l) {
            const int mid = 64 << l;
            nn::Sequential layer;
            for (int b = 0; b < blocks[static_cast<std::size_t>(l)]; ++b) {
                const int stride = b == 0 && (l == 1 || l == 2) ? 2 : 1;  // layer 4 keeps the size and is dilated instead
                layer->push_back(Block(in, mid, stride, l == 3 && b > 0 ? 2 : 1, l == 3 ? 2 : 1, bottleneck));
                in = bottleneck ? 4 * mid : mid;
            }
            layers[static_cast<std::size_t>(l)] = register_module("layer" + std::to_string(l + 1), layer);
        }
        channels = in;
        for (auto& module : modules(false)) {
            if (auto* c = module->as<nn::Conv2d>()) nn::init::kaiming_normal_(c->weight, 0, torch::kFanOut, torch::kReLU);
        }
    }
    torch::Tensor forward(const torch::Tensor& images)
    {
        auto x = torch::max_pool2d(torch::relu(bn1(conv1(images))), 3, 2, 1);
        for (auto& layer : layers) x = layer->forward(x);
        return x;
    }
    nn::Conv2d conv1{nullptr};
    nn::GroupNorm bn1{nullptr};
    std::array<nn::Sequential, 4> layers{nn::Sequential{nullptr}, nn::Sequential{nullptr}, nn::Sequential{nullptr}, nn::Sequential{nullptr}};
    int channels = 0;
};
TORCH_MODULE(ResNet);

struct BackboneImpl : nn::Module
{
    explicit BackboneImpl(int depth) { model = register_module("model", ResNet(depth)); }
    torch::Tensor forward(const torch::Tensor& x) { return model->forward(x); }
    ResNet model{nullptr};
};
TORCH_MODULE(Backbone);

struct HeadImpl : nn::Module
{
    HeadImpl(int in, int out, double bias)
    {
        auto deconv = nn::ConvTranspose2d(nn::ConvTranspose2dOptions(in, out, 3).stride(2));
        nn::init::normal_(deconv->weight, 0.0, 0.001);
        nn::init::constant_(deconv->bias, bias);
        layers = register_module("deconv_layers", nn::Sequential(deconv));
    }
    torch::Tensor forward(const torch::Tensor& x)
    {
        const auto y = layers->forward(x);
        return y.narrow(2, 0, 2 * x.size(2)).narrow(3, 0, 2 * x.size(3));
    }
    nn::Sequential layers{nullptr};
};
TORCH_MODULE(Head);

struct GroupImpl : nn::Module
{
    void add(const std::string& name, const std::shared_ptr<nn::Module>& module) { register_module(name, module); }
};

torch::Tensor regression(const torch::Tensor& out, const torch::Tensor& target, const torch::Tensor& mask, bool huber)
{
    const auto element = huber ? torch::smooth_l1_loss(out, target, at::Reduction::None) : torch::mse_loss(out, target, at::Reduction::None);
    return (element * mask).sum() / torch::clamp_min((mask != 0).sum(), 1);
}

}  // namespace

Result<NetworkSpec> networkSpec(const config::PoseConfig& config)
{
    NetworkSpec spec;
    const std::string& net = config.netType;
    if (net == "dlcrnet_ms5" || net == "dlcr101_ms5") {
        spec.depth = net == "dlcrnet_ms5" ? 50 : 101;
        spec.note = Message(PT_TR_NOOP("Trainer", "net_type %1: resnet_%2 with one stage is trained in its place."), {net, std::to_string(spec.depth)});
    } else if (net == "resnet_18" || net == "resnet_34" || net == "resnet_50" || net == "resnet_101" || net == "resnet_152") {
        spec.depth = std::stoi(net.substr(7));
    } else {
        return Error{ErrorCode::Unsupported,
                     Message(PT_TR_NOOP("Error", "net_type %1 cannot be trained here; use resnet_18, resnet_34, resnet_50, resnet_101, resnet_152 or dlcrnet_ms5."), {net}), "net_type"};
    }
    if (config.stride != 8 || config.smfactor != 2) {
        return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "Only stride 8 can be trained here, the configuration says %1."), {std::to_string(config.stride)}), "stride"};
    }
    if (config.numJoints < 1) return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "num_joints must be at least 1.")), "num_joints"};
    spec.scoreChannels = config.numJoints + std::max(0, config.numIdChannels);
    spec.locrefChannels = config.locationRefinement ? 2 * config.numJoints : 0;
    spec.pafChannels = config.loader == config::Loader::MultiImgaug ? 2 * static_cast<int>(config.pafGraph.size()) : 0;
    return spec;
}

NetworkImpl::NetworkImpl(const NetworkSpec& spec)
{
    Backbone backbone(spec.depth);
    const int channels = backbone->model->channels;
    register_module("backbone", backbone);
    m_backbone = nn::AnyModule(backbone);
    auto heads = std::make_shared<GroupImpl>();
    auto bodypart = std::make_shared<GroupImpl>();
    // few cells hold a label: the score map starts at a probability of 1 %, so that the first steps are not spent on the background
    Head heatmap(channels, spec.scoreChannels, -std::log(99.0));
    bodypart->add("heatmap_head", heatmap.ptr());
    m_heatmap = nn::AnyModule(heatmap);
    if ((m_hasLocref = spec.locrefChannels > 0)) {
        Head head(channels, spec.locrefChannels, 0.0);
        bodypart->add("locref_head", head.ptr());
        m_locref = nn::AnyModule(head);
    }
    if ((m_hasPaf = spec.pafChannels > 0)) {
        Head head(channels, spec.pafChannels, 0.0);
        bodypart->add("paf_head", head.ptr());
        m_paf = nn::AnyModule(head);
    }
    heads->add("bodypart", bodypart);
    register_module("heads", heads);
}

Outputs NetworkImpl::forward(const torch::Tensor& images)
{
    const auto features = m_backbone.forward<torch::Tensor>(images);
    Outputs out;
    out.score = m_heatmap.forward<torch::Tensor>(features);
    if (m_hasLocref) out.locref = m_locref.forward<torch::Tensor>(features);
    if (m_hasPaf) out.paf = m_paf.forward<torch::Tensor>(features);
    return out;
}

Snapshot snapshotOf(NetworkImpl& network, std::int64_t iteration)
{
    Snapshot out;
    out.iteration = iteration;
    for (const auto& item : network.named_parameters()) {
        const auto t = item.value().detach().to(torch::kCPU).to(torch::kFloat32).contiguous();
        const float* data = t.data_ptr<float>();
        out.model.push_back({item.key(), t.sizes().vec(), std::vector<float>(data, data + t.numel())});
    }
    return out;
}

Result<int> loadSnapshot(NetworkImpl& network, const Snapshot& snapshot, bool strict)
{
    torch::NoGradGuard noGrad;
    auto parameters = network.named_parameters();
    int loaded = 0;
    for (const auto& tensor : snapshot.model) {
        torch::Tensor* target = parameters.find(tensor.name);
        if (!target || target->sizes().vec() != tensor.shape) continue;
        target->copy_(toTensor(tensor.values, tensor.shape, torch::kCPU));
        ++loaded;
    }
    if (loaded == 0 || (strict && loaded != static_cast<int>(parameters.size()))) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The weights do not fit this network: %1 of %2 parameters match."),
                                                         {std::to_string(loaded), std::to_string(parameters.size())})};
    }
    return loaded;
}

torch::Tensor toTensor(const std::vector<float>& values, std::vector<std::int64_t> shape, const torch::Device& device)
{
    // from_blob only borrows the memory: clone before it goes away
    return torch::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat32).clone().to(device);
}

Losses lossesOf(const Outputs& out, const Batch& batch, const config::PoseConfig& config, const torch::Device& device)
{
    const auto like = [&](const std::vector<float>& v, const torch::Tensor& t) { return toTensor(v, t.sizes().vec(), device); };
    Losses l;
    const auto element = torch::binary_cross_entropy_with_logits(out.score, like(batch.score, out.score), {}, {}, at::Reduction::None);
    if (config.weighPartPredictions && !batch.scoreWeights.empty()) {
        const auto w = like(batch.scoreWeights, out.score);
        l.score = (element * w).sum() / torch::clamp_min((w != 0).sum(), 1);
    } else {
        l.score = element.mean();
    }
    l.total = l.score;
    if (out.locref.defined()) {
        l.locref = config.locrefWeight * regression(out.locref, like(batch.locref, out.locref), like(batch.locrefMask, out.locref), config.locrefHuber);
        l.total = l.total + l.locref;
    }
    if (out.paf.defined()) {
        l.paf = config.pairwiseWeight * regression(out.paf, like(batch.paf, out.paf), like(batch.pafMask, out.paf), config.pairwiseHuber);
        l.total = l.total + l.paf;
    }
    return l;
}

}  // namespace pt::train
