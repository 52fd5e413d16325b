// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/message.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pt::params {

enum class Unit { None, Pixel, Degree, Fraction, Probability, Iterations, Images, Epochs };

/// How a value is written and edited. One editor per kind, whatever the parameter.
enum class Kind {
    Bool,        ///< true / false
    Int,         ///< whole number
    Real,        ///< decimal number
    IntOrBool,   ///< DeepLabCut reads both, with different meanings (rotation)
    BoolOrReal,  ///< true / false / a probability (mirror, fliplr)
    Choice,      ///< one of `choices`
    Size,        ///< [width, height]
    Schedule,    ///< [[rate, last iteration], ...]
    PairList,    ///< [[i, j], ...] joint index pairs
    Text,        ///< free text, a path, a name
    Map,         ///< nested mapping that has no editor of its own (kwargs of an imgaug operation)
    List         ///< any other list
};

/// Which picture explains the parameter; the centre of the window follows it.
enum class Preview { None, Size, Augment, Kernel, Crops, ScoreMap, Locref, Paf, Batch, Schedule };

/// The loaders of the TensorFlow-style file, and DeepLabCut 3's PyTorch engine. Used as bits.
enum LoaderBit : std::uint32_t {
    kSingle = 1U << 0,         ///< dataset_type imgaug / default
    kMulti = 1U << 1,          ///< multi-animal-imgaug
    kScaleCrop = 1U << 2,      ///< scalecrop
    kDeterministic = 1U << 3,  ///< deterministic
    kTensorPack = 1U << 4,     ///< tensorpack
    kTorch = 1U << 5,          ///< pytorch_config.yaml
    kAllTf = kSingle | kMulti | kScaleCrop | kDeterministic | kTensorPack
};

struct Range
{
    double lo = 0.0;
    double hi = 0.0;
    bool contains(double v) const noexcept { return v >= lo && v <= hi; }
};

enum class Group { Size, Cropping, Geometry, Kernels, Contrast, Noise, Targets, Losses, Network, Schedule, Loader, Data, Inference };

/// The two kinds of file: the TensorFlow-style pose_cfg.yaml and DeepLabCut 3's pytorch_config.yaml. Each has a table of its own.
enum class Dialect { PoseCfg, Torch };

/// Everything the program knows about one key of a configuration. All pointers live as long as the program.
struct ParamSpec
{
    const char* key;                            ///< Path in the file: "crop_size", "convolution.sharpen", "data.train.affine.rotation".
    Kind kind = Kind::Text;
    Unit unit = Unit::None;
    Group group = Group::Data;
    const char* defaultSingle = "";             ///< YAML text in DeepLabCut's single-animal template; "" = not in that template.
    const char* defaultMulti = "";              ///< The same for the multi-animal template.
    const char* absentSingle = "";              ///< What the single-animal loader uses when the key is absent; "" = error or no effect.
    const char* absentMulti = "";               ///< The same for the multi-animal loader.
    Range hard = {0.0, 0.0};                    ///< Values outside cannot work. lo == hi: not checked.
    Range usual = {0.0, 0.0};                   ///< Values outside are worth a hint; the slider's full-colour part.
    int decimals = 0;                           ///< What an editor shows; the file may hold more.
    std::span<const char* const> choices = {};  ///< For Kind::Choice.
    Text label = {};                            ///< Plain words.
    Text help = {};                             ///< What the code does, one to three sentences.
    Text tip = {};                              ///< The practical tip of the handbook, or ours.
    Preview preview = Preview::None;
    std::uint32_t readBy = kAllTf;              ///< LoaderBits of the loaders that really read it.
    bool essential = false;                     ///< Shown in the essential mode of the form.
    bool structural = false;                    ///< Written by DeepLabCut, not to be edited (num_joints, dataset, ...).
    std::span<const char* const> aliases = {};  ///< Spellings of the handbook that no loader reads: "sharpening", "crop_ratio".
    const char* synonyms = "";                  ///< Space-separated English search words.
    const char* torchKey = "";                  ///< Nearest counterpart in pytorch_config.yaml.
    const char* since = "2.0";                  ///< DeepLabCut version that reads it first.
    const char* source = "";                    ///< Section of DeepLabCut's code or of the handbook the facts come from.
    /// Of which part of a pytorch_config.yaml a row speaks where the table's row stands for several: "inference", "detector", "identity".
    const char* scope = "";
};

/// The whole table of a dialect, sections in the order of the form.
std::span<const ParamSpec> all(Dialect dialect = Dialect::PoseCfg);

/// The row of a key path, or null. Looks up keys only, not aliases. Without a dialect: of pose_cfg.yaml, else of pytorch_config.yaml.
/// In a pytorch_config.yaml one row stands for the same key of several parts (data.inference like data.train, every head like bodypart,
/// detector.runner like runner): the row that is returned has the key that was asked for, and its part as scope.
const ParamSpec* find(std::string_view key);
const ParamSpec* find(std::string_view key, Dialect dialect);

/// The row that the user probably meant: an alias of the handbook or a misspelling (edit distance <= 2); null if none.
const ParamSpec* findMeant(std::string_view key, Dialect dialect = Dialect::PoseCfg);

/// Whether a key is a mapping that holds rows of the table: "contrast", "convolution", "convolution.emboss".
bool isParent(std::string_view key, Dialect dialect = Dialect::PoseCfg);

/// The key of the table's row that speaks for a key of a pytorch_config.yaml: "detector.data.inference.affine.p" is "data.train.affine.p".
std::string canonicalTorchKey(std::string_view key);

/// The nearest of some names by edit distance, at most 2 apart (1 for short ones); "" if none is near.
std::string_view nearest(std::string_view word, std::span<const char* const> names);

/// Names of groups, for headings.
Text groupLabel(Group group);
Text unitLabel(Unit unit);

}  // namespace pt::params
