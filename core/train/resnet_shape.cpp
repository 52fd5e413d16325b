// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/resnet_shape.h"

#include <map>

namespace pt::train {
namespace {

constexpr std::array<bool, 4> kBasic = {false, false, false, false};

std::optional<ResNetShape> named(std::string name)
{
    if (name == "test_resnet") return ResNetShape{{1, 1, 1, 1}, {32, 48, 48, 96}, {false, false, true, false}, false, 16, true};
    ResNetShape s;
    if (name == "resnet50_gn") return s.groupNorm = true, s;
    if (name.ends_with("d")) {
        name.pop_back();
        s.deepStem = 32;
        s.averageDown = true;
    }
    static const std::map<std::string, std::pair<std::array<int, 4>, bool>> depths = {
        {"resnet18", {{2, 2, 2, 2}, false}}, {"resnet26", {{2, 2, 2, 2}, true}},    {"resnet34", {{3, 4, 6, 3}, false}},
        {"resnet50", {{3, 4, 6, 3}, true}},  {"resnet101", {{3, 4, 23, 3}, true}}, {"resnet152", {{3, 8, 36, 3}, true}}};
    const auto it = depths.find(name);
    if (it == depths.end()) return {};
    s.blocks = it->second.first;
    if (!it->second.second) s.bottleneck = kBasic;
    return s;
}

/// Four whole numbers from 1 to `most`. True where the key is absent.
bool replace(const config::TorchValue& params, const char* key, int most, std::array<int, 4>& into)
{
    const auto* list = params.find(key);
    if (!list) return true;
    if (list->items.size() != 4) return false;
    for (std::size_t i = 0; i < 4; ++i) {
        const double v = list->items[i].isNumber() ? list->items[i].number : 0.0;
        if (!(v >= 1.0 && v <= most)) return false;
        into[i] = static_cast<int>(v);
    }
    return true;
}

}  // namespace

std::optional<ResNetShape> resNetShape(const config::TorchBackbone& backbone)
{
    auto shape = named(backbone.modelName.substr(0, backbone.modelName.find('.')));
    if (!shape || !replace(backbone.params, "layers", 200, shape->blocks) || !replace(backbone.params, "channels", 8192, shape->channels)) return {};
    if (shape->groupNorm)
        for (const int c : shape->channels)
            if (c % 32 != 0) return {};
    return shape;
}

}  // namespace pt::train
