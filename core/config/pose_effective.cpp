// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_reader.h"

#include <string_view>
#include <utility>

namespace pt::config::detail {
namespace {

/// Defaults of the older loaders where they have their own; reference 2.2 and 2.4.
constexpr std::pair<std::string_view, const char*> kTensorPackDefaults[] = {{"minsize", "100"},
                                                                            {"leftwidth", "400"},
                                                                            {"rightwidth", "400"},
                                                                            {"topheight", "400"},
                                                                            {"bottomheight", "400"},
                                                                            {"rotratio", "0.4"},
                                                                            {"cropratio", "0.4"},
                                                                            {"scaleratio", "0.6"},
                                                                            {"brightness_dif", "0.3"},
                                                                            {"brightnessratio", "0.0"},
                                                                            {"contrast_factor_lo", "0.5"},
                                                                            {"contrast_factor_up", "2.0"},
                                                                            {"contrastratio", "0.2"},
                                                                            {"saturation_max_dif", "0.5"},
                                                                            {"saturationratio", "0.0"},
                                                                            {"noise_sigma", "0.1"},
                                                                            {"noiseratio", "0.0"},
                                                                            {"blur_max_window_size", "10"},
                                                                            {"blurratio", "0.2"},
                                                                            {"is_rgb", "true"},
                                                                            {"to_clip", "true"},
                                                                            {"processratio", "1"},
                                                                            {"num_prefetch", "50"},
                                                                            {"shuffle", "true"},
                                                                            {"rotation", "true"}};
constexpr std::pair<std::string_view, const char*> kScaleCropDefaults[] = {{"crop", "true"}, {"shuffle", "true"}};

template <std::size_t N>
const char* lookUp(const std::pair<std::string_view, const char*> (&table)[N], std::string_view key)
{
    for (const auto& [name, value] : table)
        if (name == key) return value;
    return nullptr;
}

/// The draw an argument row stands for: convolution.sharpen.alpha and its like.
const Stochastic* argumentOf(const PoseConfig& c, std::string_view key, bool& enabled)
{
    const auto pick = [&](const auto& op, const Stochastic& value) {
        enabled = op.enabled;
        return &value;
    };
    if (key == "convolution.sharpen.alpha") return pick(c.sharpen, c.sharpen.alpha);
    if (key == "convolution.sharpen.lightness") return pick(c.sharpen, c.sharpen.strength);
    if (key == "convolution.emboss.alpha") return pick(c.emboss, c.emboss.alpha);
    if (key == "convolution.emboss.strength") return pick(c.emboss, c.emboss.strength);
    if (key == "convolution.edge.alpha") return pick(c.edge, c.edge.alpha);
    if (key == "contrast.clahe.clip_limit") return pick(c.clahe, c.clahe.a);
    if (key == "contrast.clahe.tile_grid_size_px") return pick(c.clahe, c.clahe.b);
    if (key == "contrast.log.gain") return pick(c.logContrast, c.logContrast.a);
    if (key == "contrast.linear.alpha") return pick(c.linearContrast, c.linearContrast.a);
    if (key == "contrast.sigmoid.gain") return pick(c.sigmoidContrast, c.sigmoidContrast.a);
    if (key == "contrast.sigmoid.cutoff") return pick(c.sigmoidContrast, c.sigmoidContrast.b);
    if (key == "contrast.gamma.gamma") return pick(c.gammaContrast, c.gammaContrast.a);
    return nullptr;
}

/// Why a key has no effect under this loader, where there is more to say than that it is not read.
Text notReadNote(std::string_view key, Loader loader)
{
    if (key == "rotratio" && loader == Loader::SingleImgaug)
        return PT_TR_NOOP("Config", "not read by this loader, which reads rotateratio");
    if ((key == "rotratio" || key == "rotateratio") && loader == Loader::MultiImgaug)
        return PT_TR_NOOP("Config", "not read by this loader, which uses apply_prob");
    if (key == "cropratio" && loader == Loader::MultiImgaug)
        return PT_TR_NOOP("Config", "not read by this loader, which crops every image");
    if (key == "mirror" && loader == Loader::MultiImgaug) return PT_TR_NOOP("Config", "not read by this loader; use fliplr");
    if (key == "batch_size") return PT_TR_NOOP("Config", "this loader always uses 1");
    return PT_TR_NOOP("Config", "not read by this loader");
}

}  // namespace

std::string absentText(const params::ParamSpec& row, Loader loader)
{
    const std::string_view key = row.key;
    switch (loader) {
        case Loader::SingleImgaug:
            return row.absentSingle;
        case Loader::MultiImgaug:
            return row.absentMulti;
        case Loader::TensorPack:
            if (const char* own = lookUp(kTensorPackDefaults, key)) return own;
            return key == "max_input_size" || key == "min_input_size" ? "" : row.absentSingle;
        case Loader::ScaleCrop:
            if (const char* own = lookUp(kScaleCropDefaults, key)) return own;
            return key == "max_input_size" || key == "min_input_size" ? "" : row.absentSingle;
        case Loader::Deterministic:
            if (key == "shuffle") return "true";
            return key == "max_input_size" || key == "min_input_size" ? "" : row.absentSingle;
        case Loader::Torch:
            return row.absentSingle;
    }
    return "";
}

void Reader::fillEffective()
{
    m_values.reserve(params::all().size());
    for (const auto& row : params::all()) m_values.push_back(effectiveOf(row));
}

EffectiveValue Reader::effectiveOf(const params::ParamSpec& row) const
{
    EffectiveValue value;
    value.key = row.key;
    const YamlNode* node = lookup(m_document.root(), row.key);
    if (node) value.fileText = oneLine(m_document, *node);
    const auto it = m_special.find(row.key);
    if (it != m_special.end()) {
        value.origin = it->second.origin;
        value.effectiveText = it->second.effective;
        value.note = it->second.note;
    } else if ((row.readBy & loaderBit(m_config.loader)) == 0 && !row.structural) {
        value.origin = Origin::Ignored;
        if (row.readBy == 0 && row.group != params::Group::Inference) value.note = {PT_TR_NOOP("Config", "has no effect in DeepLabCut")};
        else if (row.readBy == 0) value.note = {PT_TR_NOOP("Config", "not read in training")};
        else value.note = {notReadNote(row.key, m_config.loader)};
    } else if (node) {
        value.effectiveText = value.fileText;
        bool enabled = false;
        if (const Stochastic* draw = argumentOf(m_config, row.key, enabled); draw && draw->kind == Stochastic::Kind::Choice)
            value.note = describe(*draw);
    } else {
        value = effectiveOfAbsent(row, std::move(value));
    }
    if (const auto wrong = m_misplaced.find(row.key); wrong != m_misplaced.end() && value.origin != Origin::Ignored)
        value.note = {PT_TR_NOOP("Config", "%1 in line %2 is ignored; only %3 is read"),
                      {wrong->second.first, formatInt(wrong->second.second), row.key}};
    return value;
}

EffectiveValue Reader::effectiveOfAbsent(const params::ParamSpec& row, EffectiveValue value) const
{
    value.origin = Origin::LoaderDefault;
    bool enabled = false;
    if (const Stochastic* draw = argumentOf(m_config, row.key, enabled)) {
        if (enabled) value.note = describe(*draw);
        return value;
    }
    value.effectiveText = absentText(row, m_config.loader);
    if (value.effectiveText.empty() || row.structural) return value;
    if (value.effectiveText == "true") value.note = {PT_TR_NOOP("Config", "on because absent")};
    else if (value.effectiveText == "false" || value.effectiveText == "[]") value.note = {PT_TR_NOOP("Config", "absent: off")};
    else value.note = {PT_TR_NOOP("Config", "absent: the loader uses %1"), {value.effectiveText}};
    return value;
}

}  // namespace pt::config::detail
