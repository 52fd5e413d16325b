// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <unordered_map>

namespace pt::params {
namespace {

std::vector<ParamSpec> joined(std::initializer_list<std::span<const ParamSpec>> sections)
{
    std::vector<ParamSpec> all;
    for (const auto section : sections) all.insert(all.end(), section.begin(), section.end());
    return all;
}

const std::vector<ParamSpec>& table(Dialect dialect)
{
    static const std::vector<ParamSpec> pose =
        joined({detail::sizeSection(), detail::croppingSection(), detail::geometrySection(), detail::kernelsSection(),
                detail::contrastSection(), detail::noiseSection(), detail::targetsSection(), detail::lossesSection(),
                detail::networkSection(), detail::scheduleSection(), detail::loaderSection(), detail::dataSection(),
                detail::inferenceSection()});
    static const std::vector<ParamSpec> torch =
        joined({detail::torchAugmentSection(), detail::torchTargetsSection(), detail::torchNetworkSection(), detail::torchScheduleSection(),
                detail::torchDataSection()});
    return dialect == Dialect::Torch ? torch : pose;
}

const std::unordered_map<std::string_view, const ParamSpec*>& index(Dialect dialect)
{
    const auto made = [](Dialect which) {
        std::unordered_map<std::string_view, const ParamSpec*> map;
        for (const auto& row : table(which)) map.emplace(row.key, &row);
        return map;
    };
    static const auto pose = made(Dialect::PoseCfg);
    static const auto torch = made(Dialect::Torch);
    return dialect == Dialect::Torch ? torch : pose;
}

/// Optimal string alignment distance (insert, delete, replace, swap of neighbours), given up above `limit`.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit)
{
    const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > limit) return limit + 1;
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

/// Lower case, with the separators people mix up made one: "Crop-Size" and "crop size" are "crop_size".
std::string folded(std::string_view key)
{
    std::string out(key);
    for (char& c : out) {
        if (c == '-' || c == ' ') c = '_';
        else if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

const ParamSpec* byAlias(std::string_view key, Dialect dialect)
{
    for (const auto& row : table(dialect))
        for (const char* alias : row.aliases)
            if (key == alias) return &row;
    return nullptr;
}

std::string_view leaf(std::string_view key)
{
    const auto dot = key.rfind('.');
    return dot == std::string_view::npos ? key : key.substr(dot + 1);
}

const ParamSpec* byDistance(const std::string& key, Dialect dialect)
{
    // A short key has many neighbours: "sharp" is not "shuffle", and two edits turn half of a four-letter word into another.
    const std::size_t limit = key.size() < 5 ? 1 : 2;
    const ParamSpec* best = nullptr;
    std::size_t bestDistance = limit + 1;
    for (const auto& row : table(dialect)) {
        const std::size_t d = editDistance(key, row.key, limit);
        if (d < bestDistance) {
            best = &row;
            bestDistance = d;
        }
    }
    return best;
}

/// Part of a pytorch_config.yaml that a key belongs to, where the table's row speaks for another part.
std::string scopeOf(std::string_view key)
{
    std::string scope;
    if (key.starts_with("detector.")) {
        scope = "detector";
        key.remove_prefix(9);
    }
    constexpr std::string_view kHeads = "model.heads.";
    if (key.starts_with("data.inference.") || key == "data.inference") scope += scope.empty() ? "inference" : ", inference";
    else if (key.starts_with(kHeads)) {
        const std::string_view rest = key.substr(kHeads.size());
        const std::string_view name = rest.substr(0, rest.find('.'));
        if (name != "bodypart") scope = name;
    }
    return scope;
}

/// A copy of a row with another key, made once and kept: everything that works on rows sees the key of the file.
const ParamSpec* instanceOf(const ParamSpec& row, std::string_view key)
{
    struct Instance
    {
        std::string key, scope;
        ParamSpec spec;
    };
    static std::mutex guard;
    static std::map<std::string, Instance, std::less<>> kept;
    const std::lock_guard lock(guard);
    auto it = kept.find(key);
    if (it == kept.end()) {
        it = kept.emplace(std::string(key), Instance{std::string(key), scopeOf(key), row}).first;
        it->second.spec.key = it->second.key.c_str();
        it->second.spec.scope = it->second.scope.c_str();
    }
    return &it->second.spec;
}

}  // namespace

std::span<const ParamSpec> all(Dialect dialect) { return table(dialect); }

const ParamSpec* find(std::string_view key, Dialect dialect)
{
    const auto& rows = index(dialect);
    auto it = rows.find(key);
    if (it != rows.end()) return it->second;
    if (dialect == Dialect::PoseCfg || key.size() > 200) return nullptr;
    const std::string canonical = canonicalTorchKey(key);
    it = rows.find(canonical);
    return it == rows.end() || canonical == key ? nullptr : instanceOf(*it->second, key);
}

const ParamSpec* find(std::string_view key)
{
    const ParamSpec* row = find(key, Dialect::PoseCfg);
    return row ? row : find(key, Dialect::Torch);
}

std::string canonicalTorchKey(std::string_view key)
{
    std::string out(key);
    if (out.starts_with("detector.") && !out.starts_with("detector.model")) out.erase(0, 9);
    if (out == "data.inference" || out.starts_with("data.inference.")) out.replace(0, 14, "data.train");
    constexpr std::string_view kHeads = "model.heads.";
    if (out.starts_with(kHeads)) {
        std::size_t end = kHeads.size();
        if (end < out.size() && out[end] == '"') end = std::min(out.find('"', end + 1), out.size() - 1) + 1;  // a quoted name
        end = std::min(out.find('.', end), out.size());
        out.replace(kHeads.size(), end - kHeads.size(), "bodypart");
        if (const auto list = out.find(".generators["); list != std::string::npos)
            if (const auto close = out.find(']', list); close != std::string::npos) out.erase(list, close + 1 - list);
        if (out.ends_with(".generators")) out.erase(out.size() - 11);
        constexpr std::string_view kCriterion = "model.heads.bodypart.criterion.";
        if (out.starts_with(kCriterion)) {
            const std::string_view rest = std::string_view(out).substr(kCriterion.size());
            const std::string_view name = rest.substr(0, rest.find('.'));
            if (name == "type" || name == "weight") out.insert(kCriterion.size(), "heatmap.");  // a head with one criterion
            else out.replace(kCriterion.size(), name.size(), "heatmap");
        }
    }
    if (out == "model.backbone.backbone" || out.starts_with("model.backbone.backbone.")) out.erase(14, 9);
    return out;
}

std::string_view nearest(std::string_view word, std::span<const char* const> names)
{
    const std::string plain = folded(word);
    const std::size_t limit = plain.size() < 5 ? 1 : 2;
    std::string_view best;
    std::size_t bestDistance = limit + 1;
    for (const char* name : names) {
        const std::size_t d = editDistance(plain, folded(name), limit);
        if (d < bestDistance) {
            best = name;
            bestDistance = d;
        }
    }
    return best;
}

const ParamSpec* findMeant(std::string_view key, Dialect dialect)
{
    if (const auto* row = byAlias(key, dialect)) return row;
    const std::string plain = folded(key);
    if (const auto* row = byAlias(plain, dialect)) return row;
    if (const auto* row = find(plain, dialect); row && plain != key) return row;
    if (plain.size() >= 3) {
        // The right key on the wrong level: "clahe" for "contrast.clahe".
        for (const auto& row : table(dialect))
            if (std::string_view(row.key).find('.') != std::string_view::npos && leaf(row.key) == plain && plain != "alpha") return &row;
        if (const auto* row = byDistance(plain, dialect)) return row;
        for (const auto& row : table(dialect))
            for (const char* alias : row.aliases)
                if (plain.size() > 5 && editDistance(plain, alias, 1) <= 1) return &row;
    }
    return nullptr;
}

bool isParent(std::string_view key, Dialect dialect)
{
    const std::string canonical = dialect == Dialect::Torch ? canonicalTorchKey(key) : std::string(key);
    for (const auto& row : table(dialect)) {
        const std::string_view candidate(row.key);
        if (candidate.size() > canonical.size() && candidate.starts_with(canonical) && candidate[canonical.size()] == '.') return true;
    }
    return false;
}

Text groupLabel(Group group)
{
    switch (group) {
        case Group::Size:
            return PT_TR_NOOP("Param", "Size and scale");
        case Group::Cropping:
            return PT_TR_NOOP("Param", "Cropping");
        case Group::Geometry:
            return PT_TR_NOOP("Param", "Rotation and flips");
        case Group::Kernels:
            return PT_TR_NOOP("Param", "Kernels");
        case Group::Contrast:
            return PT_TR_NOOP("Param", "Contrast");
        case Group::Noise:
            return PT_TR_NOOP("Param", "Noise and distortion");
        case Group::Targets:
            return PT_TR_NOOP("Param", "Targets");
        case Group::Losses:
            return PT_TR_NOOP("Param", "Losses");
        case Group::Network:
            return PT_TR_NOOP("Param", "Network");
        case Group::Schedule:
            return PT_TR_NOOP("Param", "Training schedule");
        case Group::Loader:
            return PT_TR_NOOP("Param", "Loader");
        case Group::Data:
            return PT_TR_NOOP("Param", "Data and paths");
        case Group::Inference:
            return PT_TR_NOOP("Param", "Analysis");
    }
    return {};
}

Text unitLabel(Unit unit)
{
    switch (unit) {
        case Unit::None:
            return {};
        case Unit::Pixel:
            return PT_TR_NOOP("Param", "px");
        case Unit::Degree:
            return PT_TR_NOOP("Param", "°");
        case Unit::Fraction:
            return PT_TR_NOOP("Param", "×");
        case Unit::Probability:
            return PT_TR_NOOP("Param", "probability");
        case Unit::Iterations:
            return PT_TR_NOOP("Param", "iterations");
        case Unit::Images:
            return PT_TR_NOOP("Param", "images");
        case Unit::Epochs:
            return PT_TR_NOOP("Param", "epochs");
    }
    return {};
}

}  // namespace pt::params
