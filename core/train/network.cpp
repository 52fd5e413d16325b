// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/network.h"

#include "core/augment/vector.h"
#include "core/train/all_threads.h"
#include "core/train/backbones.h"
#include "core/train/heads.h"
#include "core/train/initial_weights.h"
#include "core/train/sums.h"
#include "core/train/torch_tensors.h"

#include <cstring>

namespace pt::train {
namespace {

torch::Tensor regression(const torch::Tensor& out, const torch::Tensor& target, const torch::Tensor& mask, bool huber, const std::optional<double>& count)
{
    const auto element = huber ? torch::smooth_l1_loss(out, target, at::Reduction::None) : torch::mse_loss(out, target, at::Reduction::None);
    return sumPerWeight(element * mask, mask, count);
}

}  // namespace

const HeadOutput* Outputs::head(std::string_view name) const
{
    for (const auto& h : heads)
        if (h.name == name) return &h;
    return nullptr;
}

NetworkImpl::NetworkImpl(const config::TorchModel& model) : m_model(model), m_multiple(model.backbone.type == "HRNet" ? 32 : 1)
{
    m_backbone = register_module("backbone", makeBackbone(model.backbone));
    auto heads = std::make_shared<torch::nn::Module>();
    for (const auto& head : model.heads) m_heads.push_back(heads->register_module(head.name, std::make_shared<Head>(head)));
    register_module("heads", heads);
}

Outputs NetworkImpl::forward(const torch::Tensor& images)
{
    const auto missing = [&](std::int64_t side) { return (m_multiple - side % m_multiple) % m_multiple; };
    const std::int64_t below = missing(images.size(2)), right = missing(images.size(3));
    const auto features = m_backbone->forward(below + right > 0 ? torch::constant_pad_nd(images, {0, right, 0, below}) : images);
    Outputs out;
    for (auto& head : m_heads) out.heads.push_back(head->forward(features));
    return out;
}

void NetworkImpl::train(bool on)
{
    Module::train(on);
    const auto& d = m_model.backbone;
    for (auto& module : m_backbone->modules()) {
        auto* norm = module->as<NormImpl>();
        if (!norm || !norm->isBatch()) continue;
        norm->freezeStatistics(d.freezeBnStats);
        norm->weight.set_requires_grad(!d.freezeBnWeights);
        norm->bias.set_requires_grad(!d.freezeBnWeights);
    }
}

void NetworkImpl::shareBatches(const Across* across)
{
    for (auto& module : modules(false)) {
        if (auto* norm = module->as<NormImpl>()) norm->share(across);
        if (auto* block = module->as<Block>()) block->share(across);
    }
}

bool NetworkImpl::learnsStatistics() const
{
    for (const auto& module : modules(false)) {
        const auto* norm = module->as<NormImpl>();
        if (norm && norm->learns()) return true;
    }
    return false;
}

Fields joined(const Outputs& out, std::int64_t rows, std::int64_t columns)
{
    const auto all = [&](torch::Tensor HeadOutput::*member) {
        std::vector<torch::Tensor> parts;
        for (const char* name : {"bodypart", "unique_bodypart", "identity"}) {
            const auto* head = out.head(name);
            if (head && (head->*member).defined()) parts.push_back((head->*member).narrow(2, 0, rows).narrow(3, 0, columns));
        }
        return parts.empty() ? torch::Tensor() : parts.size() == 1 ? parts[0] : torch::cat(parts, 1);
    };
    return {all(&HeadOutput::heatmap), all(&HeadOutput::locref), all(&HeadOutput::paf)};
}

std::vector<std::pair<std::string, torch::Tensor>> stateOf(const torch::nn::Module& module, const std::string& prefix)
{
    std::vector<std::pair<std::string, torch::Tensor>> out;
    for (const auto& item : module.named_parameters(false)) out.emplace_back(prefix + item.key(), item.value());
    for (const auto& item : module.named_buffers(false)) out.emplace_back(prefix + item.key(), item.value());
    for (const auto& child : module.named_children()) {
        auto inner = stateOf(*child.value(), prefix + child.key() + ".");
        out.insert(out.end(), inner.begin(), inner.end());
    }
    return out;
}

Snapshot snapshotOf(const NetworkImpl& network, std::int64_t iteration)
{
    Snapshot out;
    out.iteration = iteration;
    for (const auto& [name, tensor] : stateOf(network)) out.model.push_back({name, dataOf(tensor)});
    return out;
}

Result<int> loadSnapshot(NetworkImpl& network, const Snapshot& snapshot, bool strict)
{
    torch::NoGradGuard noGrad;
    std::map<std::string, torch::Tensor> own;
    for (const auto& [name, tensor] : stateOf(network)) own.emplace(name, tensor);
    std::string first;   // of what does not fit
    int loaded = 0;
    for (const auto& [name, data] : snapshot.model) {
        const auto target = own.find(name);
        if (target == own.end()) {
            if (first.empty()) first = name + " is in the file only";
        } else if (target->second.sizes().vec() != data.shape) {
            if (first.empty()) first = name + " is " + shapeText(data.shape) + " in the file and " + shapeText(target->second.sizes().vec()) + " in the network";
        } else {
            target->second.copy_(tensorOf(data));
            ++loaded;
        }
        if (target != own.end()) own.erase(target);
    }
    if (first.empty() && !own.empty()) first = own.begin()->first + " is missing in the file";
    if (loaded == 0 || (strict && !first.empty()))
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The weights do not fit this network: %1."), {first})};
    return loaded;
}

Result<void> loadSnapshotOf(NetworkImpl& network, const Snapshot& snapshot, const fs::path& file)
{
    const auto loaded = loadSnapshot(network, snapshot, true);
    if (loaded) return {};
    return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "%1 is a snapshot of another network (%2); choose one of the network that the configuration describes."),
                                                     {utf8(file), loaded.error().message.args.at(0)}), utf8(file)};
}

namespace {

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

Shapes shapesOf(const NetworkImpl& network, const char* prefix)
{
    Shapes out;
    for (const auto& [name, tensor] : stateOf(network))
        if (name.starts_with(prefix)) out.emplace(name, tensor.sizes().vec());
    return out;
}

}  // namespace

Result<void> checkInitialWeights(const NetworkSpec& spec, const std::vector<NamedTensor>& weights, const fs::path& file)
{
    return fitsBackbone(weights, shapesOf(NetworkImpl(spec), "backbone."), file);
}

Result<std::vector<std::string>> loadInitialWeights(NetworkImpl& network, std::vector<NamedTensor> weights, const fs::path& file)
{
    if (auto fits = fitsBackbone(weights, shapesOf(network, "backbone."), file); !fits) return fits.error();
    const Shapes heads = shapesOf(network, "heads.");
    std::vector<std::string> left;
    for (const auto& item : weights) {
        const auto own = heads.find(item.name);
        if (item.name.starts_with("heads.") && (own == heads.end() || own->second != item.tensor.shape)) left.push_back(item.name);
    }
    Snapshot snapshot;
    snapshot.model = std::move(weights);
    if (auto loaded = loadSnapshot(network, snapshot, false); !loaded) return loaded.error();
    return left;
}

torch::Tensor toTensor(const Floats& values, std::vector<std::int64_t> shape, const torch::Device& device)
{
    const auto borrowed = torch::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat32);
    if (!device.is_cuda()) return borrowed.clone();
    // through page-locked memory, which LibTorch keeps and uses again once the card has read it: the copy goes on beside the computing
    return borrowed.pin_memory().to(device, true);
}

namespace {

/// rows: rows of all images; row(y): one of them.
template <class Row>
torch::Tensor numbersOf(std::vector<std::int64_t> shape, const Normalisation& n, const torch::Device& device, const Row& row)
{
    const std::int64_t rows = shape[0] * shape[1], width = shape[2];
    if (device.is_cuda()) {   // the bytes go over and become numbers there, by the same two roundings
        auto bytes = torch::empty(shape, torch::TensorOptions(torch::kUInt8).pinned_memory(true));
        for (std::int64_t y = 0; y < rows; ++y) std::memcpy(bytes.data_ptr<unsigned char>() + 3 * width * y, row(y), static_cast<std::size_t>(3 * width));
        const auto perChannel = [&](const std::array<float, 3>& v) { return torch::tensor(at::ArrayRef<float>(v.data(), 3)).to(device); };
        return bytes.to(device, true).to(torch::kFloat32).sub_(perChannel(n.mean)).mul_(perChannel(n.factor)).permute({0, 3, 1, 2});
    }
    auto numbers = torch::empty(shape, torch::kFloat32);
    float* const to = numbers.data_ptr<float>();
    onAllThreads(0, static_cast<std::size_t>(rows), [&](std::size_t y) {
        augment::vec::normalise(to + 3 * static_cast<std::size_t>(width) * y, row(static_cast<std::int64_t>(y)), static_cast<int>(width), n.mean.data(), n.factor.data());
    });
    return numbers.permute({0, 3, 1, 2});
}

}  // namespace

torch::Tensor imagesTensor(const Batch& batch, const torch::Device& device)
{
    const auto bytes = 3 * static_cast<std::size_t>(batch.input.width);
    return numbersOf({batch.count, batch.input.height, batch.input.width, 3}, batch.normalisation, device,
                     [&](std::int64_t y) { return batch.images.data() + bytes * static_cast<std::size_t>(y); });
}

torch::Tensor imagesTensor(const cv::Mat& image, const Normalisation& normalisation, const torch::Device& device)
{
    return numbersOf({1, image.rows, image.cols, 3}, normalisation, device, [&](std::int64_t y) { return image.ptr(static_cast<int>(y)); });
}

torch::Tensor sumPerWeight(const torch::Tensor& weighted, const torch::Tensor& weights, const std::optional<double>& count)
{
    if (count) return sumOfAll(weighted) / std::max(1.0, *count);
    return sumOfAll(weighted) / torch::clamp_min((weights != 0).sum(), 1);
}

torch::Tensor meanOver(const torch::Tensor& elements, const std::optional<double>& count)
{
    return count ? sumOfAll(elements) / std::max(1.0, *count) : meanOfAll(elements);
}

Losses lossesOf(const Fields& out, const TargetMaps& batch, const config::PoseConfig& config, const MapCounts& counts)
{
    Losses l;
    const auto element = logisticLosses(out.score, batch.score);
    if (batch.scoreWeights.defined()) {
        l.score = sumPerWeight(element * batch.scoreWeights, batch.scoreWeights, counts.score);
    } else {
        l.score = meanOver(element, counts.score);
    }
    l.total = l.score;
    if (out.locref.defined()) {
        l.locref = config.locrefWeight * regression(out.locref, batch.locref, batch.locrefMask, config.locrefHuber, counts.locref);
        l.total = l.total + l.locref;
    }
    if (out.paf.defined()) {
        l.paf = config.pairwiseWeight * regression(out.paf, batch.paf, batch.pafMask, config.pairwiseHuber, counts.paf);
        l.total = l.total + l.paf;
    }
    return l;
}

}  // namespace pt::train
