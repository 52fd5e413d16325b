// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/torch_tensors.h"

namespace pt::train {
namespace {

torch::ScalarType scalarType(DType type)
{
    switch (type) {
        case DType::Float64: return torch::kFloat64;
        case DType::Float16: return torch::kFloat16;
        case DType::BFloat16: return torch::kBFloat16;
        case DType::Int64: return torch::kInt64;
        case DType::Int32: return torch::kInt32;
        case DType::Int16: return torch::kInt16;
        case DType::Int8: return torch::kInt8;
        case DType::UInt8: return torch::kUInt8;
        case DType::Bool: return torch::kBool;
        default: return torch::kFloat32;
    }
}

DType kindOf(torch::ScalarType type)
{
    switch (type) {
        case torch::kFloat64: return DType::Float64;
        case torch::kFloat16: return DType::Float16;
        case torch::kBFloat16: return DType::BFloat16;
        case torch::kInt64: return DType::Int64;
        case torch::kInt32: return DType::Int32;
        case torch::kInt16: return DType::Int16;
        case torch::kInt8: return DType::Int8;
        case torch::kUInt8: return DType::UInt8;
        case torch::kBool: return DType::Bool;
        default: return DType::Float32;
    }
}

/// One parameter group with every key that PyTorch's classes write and expect to find again.
PyValue groupOf(const OptimiserSpec& spec, double rate)
{
    const auto number = [&](const char* name, double absent) {
        const auto it = spec.numbers.find(name);
        return it == spec.numbers.end() ? absent : it->second;
    };
    PyValue group = PyValue::dict();
    group.set("lr", PyValue::of(rate));
    if (spec.type == "SGD") {
        group.set("momentum", PyValue::of(number("momentum", 0.0)));
        group.set("dampening", PyValue::of(number("dampening", 0.0)));
        group.set("weight_decay", PyValue::of(number("weight_decay", 0.0)));
        group.set("nesterov", PyValue::of(number("nesterov", 0.0) != 0.0));
    } else {
        group.set("betas", PyValue::tuple({PyValue::of(number("beta1", 0.9)), PyValue::of(number("beta2", 0.999))}));
        group.set("eps", PyValue::of(number("eps", 1e-8)));
        group.set("weight_decay", PyValue::of(number("weight_decay", spec.type == "AdamW" ? 0.01 : 0.0)));
        group.set("amsgrad", PyValue::of(number("amsgrad", 0.0) != 0.0));
        group.set("capturable", PyValue::of(false));
        group.set("decoupled_weight_decay", PyValue::of(spec.type == "AdamW"));
    }
    group.set("maximize", PyValue::of(number("maximize", 0.0) != 0.0));
    group.set("foreach", PyValue());
    group.set("differentiable", PyValue::of(false));
    group.set("fused", PyValue());
    return group;
}

}  // namespace

TensorData dataOf(const torch::Tensor& tensor)
{
    TensorData out;
    out.type = kindOf(tensor.scalar_type());
    const auto t = std::make_shared<torch::Tensor>(tensor.detach().to(torch::kCPU, scalarType(out.type)).contiguous());
    out.shape = t->sizes().vec();
    // the pointer keeps the tensor; one without numbers has no address of its own
    static const char none = 0;
    const auto* data = t->numel() > 0 ? static_cast<const char*>(t->const_data_ptr()) : &none;
    out.data = std::shared_ptr<const char>(t, data);
    return out;
}

torch::Tensor tensorOf(const TensorData& data)
{
    if (!data.data) return {};
    // from_blob only borrows the memory
    return torch::from_blob(const_cast<char*>(data.data.get()), data.shape, torch::TensorOptions(scalarType(data.type))).clone();
}

PyValue optimizerState(const torch::nn::Module& network, const Optimiser& optimiser, double rate)
{
    std::map<std::string, std::int64_t> number;
    PyValue indices = PyValue::list();
    for (const auto& item : network.named_parameters()) {
        const auto n = static_cast<std::int64_t>(number.size());
        number.emplace(item.key(), n);
        indices.items.push_back(PyValue::of(n));
    }
    std::map<std::int64_t, PyValue> states;
    for (const auto& [name, tensor] : optimiser.state()) {   // "exp_avg/backbone.model.conv1.weight"
        const auto slash = name.find('/');
        const auto found = slash == std::string::npos ? number.end() : number.find(name.substr(slash + 1));
        if (found == number.end()) continue;
        auto& state = states[found->second];
        if (state.isNone() && optimiser.spec().type != "SGD") state.set("step", PyValue::of(TensorData::floats({}, {static_cast<float>(optimiser.steps())})));
        state.set(name.substr(0, slash), PyValue::of(dataOf(tensor)));
    }
    PyValue state = PyValue::dict();
    for (auto& [n, value] : states) state.entries.emplace_back(PyValue::of(n), std::move(value));
    PyValue group = groupOf(optimiser.spec(), rate);
    group.set("params", std::move(indices));
    PyValue out = PyValue::dict();
    out.set("state", std::move(state));
    out.set("param_groups", PyValue::list({std::move(group)}));
    return out;
}

}  // namespace pt::train
