// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_config.h"

#include "core/base/whole.h"

#include <algorithm>

namespace pt::config {

bool TorchValue::truthy() const noexcept
{
    switch (type) {
        case Type::Null:
            return false;
        case Type::Bool:
            return boolean;
        case Type::Int:
        case Type::Real:
            return number != 0.0;
        case Type::String:
            return !text.empty();
        case Type::List:
            return !items.empty();
        case Type::Map:
            return !entries.empty();
    }
    return false;
}

const TorchValue* TorchValue::find(std::string_view key) const
{
    const TorchValue* found = nullptr;
    for (const auto& [name, value] : entries)
        if (name == key) found = &value;
    return found;
}

double TorchValue::numberOr(std::string_view key, double fallback) const
{
    const TorchValue* value = find(key);
    return value && (value->isNumber() || value->type == Type::Bool) ? value->number : fallback;
}

std::string TorchValue::textOr(std::string_view key, std::string_view fallback) const
{
    const TorchValue* value = find(key);
    return value && value->type == Type::String ? value->text : std::string(fallback);
}

bool TorchValue::boolOr(std::string_view key, bool fallback) const
{
    const TorchValue* value = find(key);
    return value && value->type != Type::Null ? value->truthy() : fallback;
}

const TorchGenerator* TorchHead::generator(std::string_view wanted) const
{
    const auto it = std::find_if(generators.begin(), generators.end(), [&](const TorchGenerator& g) { return g.type == wanted; });
    return it == generators.end() ? nullptr : &*it;
}

const TorchCriterion* TorchHead::criterion(std::string_view wanted) const
{
    const auto it = std::find_if(criteria.begin(), criteria.end(), [&](const TorchCriterion& c) { return c.name == wanted; });
    return it == criteria.end() ? nullptr : &*it;
}

const TorchHead* TorchModel::head(std::string_view name) const
{
    const auto it = std::find_if(heads.begin(), heads.end(), [&](const TorchHead& h) { return h.name == name; });
    return it == heads.end() ? nullptr : &*it;
}

int TorchModel::backboneStride() const { return backbone.outputStride; }

int TorchModel::headStride(const TorchHead& head) const
{
    int finer = head.heatmap ? std::max(1, head.heatmap->upsampling()) : 1;
    if (head.type == "DLCRNetHead" && head.numStages > 0) finer *= 2;  // the refinement stages begin with one deconvolution more
    if (head.type == "DEKRHead" || head.type == "RTMCCHead") finer = 1;
    if (head.type == "TransformerHead") finer = std::max(1, toInt(head.params.numberOr("head_stride", 1.0)));
    return std::max(1, backboneStride() / finer);
}

}  // namespace pt::config
