// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string_view>

/// The strict part of pytorch_config.yaml as DeepLabCut 3.0.2 checks it: its pydantic models, one table a section.
/// Source: deeplabcut/pose_estimation_pytorch/config and deeplabcut/core (facts only); checked against the real one in the tests.
namespace pt::config::detail {

enum class TorchType {
    Int,
    Real,
    Bool,
    Text,
    Choice,       ///< One of `choices`.
    NetType,      ///< One of `choices`, after aliases.
    Map,          ///< Free-form: its contents are not looked at when the file is read.
    Maps,         ///< A mapping of mappings (model.heads).
    TextList,
    UniqueTexts,  ///< A list of different texts.
    IntList,
    IntPairs,
    Reals,        ///< A number or a list of numbers.
    BoolOrMap,
    IntOrMap,
    Flip,         ///< Switch, probability or mapping (hflip).
    Noise,        ///< Switch, number or mapping (gaussian_noise).
    Cutoff,       ///< Number, list of numbers or mapping of numbers.
    Comparison,   ///< "all" or a list of texts.
    Snapshots,    ///< Whole number, text or a list of whole numbers.
    Any,
    Conditions,   ///< One of three sections, or a path.
    Logger,       ///< One of two sections, by `type`.
    DataLoader,   ///< One of two sections, by `type`.
    Section
};

struct TorchSection;

struct TorchField
{
    const char* name;
    TorchType type;
    const char* absent = "null";             ///< YAML text of what an absent key means; for a section "{}" = its own defaults.
    bool nullable = false;                   ///< Whether null may be written.
    bool required = false;
    const TorchSection* section = nullptr;
    double lo = 0.0, hi = 0.0;               ///< Checked when lo < hi.
    std::span<const char* const> choices = {};
    const char* alias = "";                  ///< Older name that is still read.
    bool transforms = false;                 ///< data.train, data.inference: also built when the file is read.
};

struct TorchSection
{
    const char* name;
    std::span<const TorchField> fields;

    const TorchField* find(std::string_view key) const;   ///< By name or alias; null if none.
};

const TorchSection& torchRootSection();
const TorchSection& torchDetectorSection();
/// The section that `type` (logger, data.loader) or the keys (inference.conditions) choose; null if none.
const TorchSection* torchLoggerSection(std::string_view type);
const TorchSection* torchLoaderSection(std::string_view type);
const TorchSection& torchConditionsSection(std::string_view source);   ///< file, shuffle, model

std::span<const char* const> torchNetTypes();
std::span<const char* const> torchMethods();
std::span<const char* const> torchDetectorTypes();

/// The canonical name of a net_type: "dlcrnet_ms5" and a prefix "top_down_" are resolved.
std::string_view canonicalNetType(std::string_view name);

/// What a component of model.* takes: "ResNet" -> its arguments. Empty for an unknown component.
std::span<const char* const> torchArguments(std::string_view component);

}  // namespace pt::config::detail
