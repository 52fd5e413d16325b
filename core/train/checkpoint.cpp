// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/checkpoint.h"

namespace pt::train {
namespace {

const char* typeName(torch::ScalarType type)
{
    switch (type) {
    case torch::kFloat32: return "float32";
    case torch::kInt64: return "int64";
    case torch::kUInt8: return "uint8";
    default: return "";
    }
}

/// Memory order is kept: strides stand beside the shape, so that channels-last weights are written without a copy.
struct Pieces
{
    TrainState state;
    std::vector<torch::Tensor> alive;
    nlohmann::json strides = nlohmann::json::object();

    void add(const std::string& name, torch::Tensor t)
    {
        if (!t.is_non_overlapping_and_dense()) t = t.contiguous();
        t = t.to(torch::kCPU);
        strides[name] = t.strides().vec();
        state.tensors.push_back({name, typeName(t.scalar_type()), t.sizes().vec(), t.data_ptr(), static_cast<std::size_t>(t.nbytes())});
        alive.push_back(std::move(t));
    }
};

Error foreign(const std::string& name)
{
    return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The training state is of another network: %1 does not fit."), {name})};
}

/// A tensor over the file's bytes, in the order they were written.
Result<torch::Tensor> tensorOf(const StateTensor& t, const nlohmann::json& strides)
{
    const auto type = t.type == "float32" ? torch::kFloat32 : t.type == "int64" ? torch::kInt64 : torch::kUInt8;
    const auto it = strides.find(t.name);
    if (it == strides.end() || !it->is_array() || it->size() != t.shape.size() || t.type.empty()) return foreign(t.name);
    std::int64_t count = 1;
    for (const auto side : t.shape) count *= side;
    auto out = torch::empty_strided(t.shape, it->get<std::vector<std::int64_t>>(), type);
    if (!out.is_non_overlapping_and_dense() || static_cast<std::size_t>(out.nbytes()) != t.bytes.size() || count != out.numel()) return foreign(t.name);
    if (!t.bytes.empty()) std::memcpy(out.data_ptr(), t.bytes.data(), t.bytes.size());
    return out;
}

}  // namespace

Optimiser::Named tensorsOf(torch::nn::Module& network)
{
    Optimiser::Named out;
    for (const auto& item : network.named_parameters()) out.emplace_back(item.key(), item.value());
    for (const auto& item : network.named_buffers()) out.emplace_back(item.key(), item.value());
    return out;
}

Result<void> saveState(const fs::path& file, torch::nn::Module& network, const Optimiser& optimiser, const LossScaler& scaler, nlohmann::json info,
                       const torch::Device& device)
{
    torch::NoGradGuard noGrad;
    Pieces pieces;
    for (const auto& [name, t] : tensorsOf(network)) pieces.add("model/" + name, t.detach());
    for (const auto& [name, t] : optimiser.state()) pieces.add("optimiser/" + name, t);
    pieces.add("random/cpu", at::globalContext().defaultGenerator(torch::kCPU).get_state());
    if (device.is_cuda()) pieces.add("random/cuda", at::globalContext().defaultGenerator(device).get_state());
    info["optimiser"] = {{"type", optimiser.spec().type}, {"steps", optimiser.steps()}};
    info["scaler"] = {{"factor", scaler.factor()}, {"good", scaler.good()}};
    info["strides"] = std::move(pieces.strides);
    pieces.state.info = info.dump();
    return writeState(file, pieces.state);
}

Result<nlohmann::json> restoreState(const TrainState& state, torch::nn::Module& network, Optimiser& optimiser, LossScaler& scaler, const torch::Device& device)
{
    torch::NoGradGuard noGrad;
    const auto info = nlohmann::json::parse(state.info, nullptr, false);
    if (!info.is_object() || !info.contains("strides") || !info.contains("optimiser") || !info.contains("scaler")) return foreign("info");
    if (info["optimiser"].value("type", "") != optimiser.spec().type) return foreign("optimizer");
    std::vector<std::pair<torch::Tensor, torch::Tensor>> copies;
    const auto plan = [&](const std::string& name, const torch::Tensor& target) -> Result<void> {
        const auto* stored = state.find(name);
        if (!stored || stored->shape != target.sizes().vec()) return foreign(name);
        auto tensor = tensorOf(*stored, info["strides"]);
        if (!tensor) return tensor.error();
        if (tensor->scalar_type() != target.scalar_type()) return foreign(name);
        copies.emplace_back(target, *tensor);
        return {};
    };
    for (const auto& [name, t] : tensorsOf(network)) {
        if (auto done = plan("model/" + name, t); !done) return done.error();
    }
    for (const auto& [name, t] : optimiser.state()) {
        if (auto done = plan("optimiser/" + name, t); !done) return done.error();
    }
    for (auto& [target, source] : copies) target.copy_(source);
    optimiser.setSteps(info["optimiser"].value("steps", 0LL));
    scaler.restore(info["scaler"].value("factor", 65536.0), info["scaler"].value("good", 0));
    for (const auto& [name, where] : {std::pair<const char*, torch::Device>{"random/cpu", torch::kCPU}, {"random/cuda", device}}) {
        const auto* stored = state.find(name);
        if (!stored) continue;
        auto tensor = tensorOf(*stored, info["strides"]);
        if (!tensor) return tensor.error();
        auto generator = at::globalContext().defaultGenerator(where);
        generator.set_state(*tensor);
    }
    return info;
}

}  // namespace pt::train
