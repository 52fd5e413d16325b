// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/initial_weights.h"

#include "core/train/safetensors.h"

#include <algorithm>

namespace pt::train {
namespace {

bool startsWithAny(const std::string& name, std::initializer_list<const char*> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char* p) { return name.starts_with(p); });
}

bool mayBeMissing(const std::string& name)
{
    return name.ends_with(".num_batches_tracked") || name.starts_with("backbone.conv_block");
}

Error wrong(const fs::path& path, Text text, std::vector<std::string> more)
{
    more.insert(more.begin(), utf8(path));
    return Error{ErrorCode::InvalidArgument, Message(text, std::move(more)), utf8(path)};
}

}  // namespace

std::string backboneName(const std::string& nameInFile)
{
    std::string name = nameInFile;
    if (name.starts_with("module.")) name.erase(0, 7);   // saved from several GPUs
    if (startsWithAny(name, {"backbone.", "heads."})) return name;
    if (name.starts_with("model.")) name.erase(0, 6);
    if (startsWithAny(name, {"fc.", "classifier.", "head.", "final_layer.", "downsamp_modules."})) return {};
    if (startsWithAny(name, {"conv1.", "conv2.", "bn1.", "bn2.", "layer", "stage", "transition", "incre_modules."})) return "backbone.model." + name;
    return {};
}

Result<std::vector<NamedTensor>> readInitialWeights(const fs::path& path)
{
    std::vector<NamedTensor> read;
    if (looksLikeSafetensors(path)) {
        auto tensors = readSafetensors(path);
        if (!tensors) return tensors.error();
        read = std::move(*tensors);
    } else {
        auto snapshot = readSnapshot(path);
        if (!snapshot) return snapshot.error();
        read = std::move(snapshot->model);
    }
    std::vector<NamedTensor> out;
    for (auto& item : read) {
        item.name = backboneName(item.name);
        if (!item.name.empty()) out.push_back(std::move(item));
    }
    if (out.empty()) return wrong(path, PT_TR_NOOP("Error", "%1 holds no weights of a ResNet or HRNet."), {});
    return out;
}

Result<void> fitsBackbone(const std::vector<NamedTensor>& tensors, const std::map<std::string, std::vector<std::int64_t>>& backbone, const fs::path& path)
{
    std::map<std::string, const TensorData*> have;
    for (const auto& item : tensors) have[item.name] = &item.tensor;
    const auto batches = [](const auto& names) {
        return std::any_of(names.begin(), names.end(), [](const auto& item) { return item.first.starts_with("backbone.") && item.first.ends_with(".running_mean") && !item.first.starts_with("backbone.conv_block"); });
    };
    if (batches(have) != batches(backbone)) {
        return batches(have) ? wrong(path, PT_TR_NOOP("Error", "%1 holds weights with BatchNorm, this network has GroupNorm; take those of resnet50_gn."), {})
                             : wrong(path, PT_TR_NOOP("Error", "%1 holds weights with GroupNorm, this network has BatchNorm; take those of its own kind."), {});
    }
    for (const auto& [name, shape] : backbone) {
        if (mayBeMissing(name)) continue;
        const auto it = have.find(name);
        if (it == have.end()) return wrong(path, PT_TR_NOOP("Error", "%1 does not fit this network: %2 is missing."), {name});
        if (it->second->shape != shape)
            return wrong(path, PT_TR_NOOP("Error", "%1 does not fit this network: %2 is %3 in the file and %4 in the network."), {name, shapeText(it->second->shape), shapeText(shape)});
    }
    return {};
}

}  // namespace pt::train
