// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

#include <algorithm>
#include <unordered_map>

namespace pt::params {
namespace {

const std::vector<ParamSpec>& table()
{
    static const std::vector<ParamSpec> rows = [] {
        std::vector<ParamSpec> all;
        for (const auto section : {detail::sizeSection(), detail::croppingSection(), detail::geometrySection(), detail::kernelsSection(),
                                   detail::contrastSection(), detail::noiseSection(), detail::targetsSection(), detail::lossesSection(),
                                   detail::networkSection(), detail::scheduleSection(), detail::loaderSection(), detail::dataSection(),
                                   detail::inferenceSection()})
            all.insert(all.end(), section.begin(), section.end());
        return all;
    }();
    return rows;
}

const std::unordered_map<std::string_view, const ParamSpec*>& index()
{
    static const std::unordered_map<std::string_view, const ParamSpec*> rows = [] {
        std::unordered_map<std::string_view, const ParamSpec*> map;
        for (const auto& row : table()) map.emplace(row.key, &row);
        return map;
    }();
    return rows;
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

const ParamSpec* byAlias(std::string_view key)
{
    for (const auto& row : table())
        for (const char* alias : row.aliases)
            if (key == alias) return &row;
    return nullptr;
}

std::string_view leaf(std::string_view key)
{
    const auto dot = key.rfind('.');
    return dot == std::string_view::npos ? key : key.substr(dot + 1);
}

const ParamSpec* byDistance(const std::string& key)
{
    // A short key has many neighbours: "sharp" is not "shuffle", and two edits turn half of a four-letter word into another.
    const std::size_t limit = key.size() < 5 ? 1 : 2;
    const ParamSpec* best = nullptr;
    std::size_t bestDistance = limit + 1;
    for (const auto& row : table()) {
        const std::size_t d = editDistance(key, row.key, limit);
        if (d < bestDistance) {
            best = &row;
            bestDistance = d;
        }
    }
    return best;
}

}  // namespace

std::span<const ParamSpec> all() { return table(); }

const ParamSpec* find(std::string_view key)
{
    const auto it = index().find(key);
    return it == index().end() ? nullptr : it->second;
}

const ParamSpec* findMeant(std::string_view key)
{
    if (const auto* row = byAlias(key)) return row;
    const std::string plain = folded(key);
    if (const auto* row = byAlias(plain)) return row;
    if (const auto* row = find(plain); row && plain != key) return row;
    if (plain.size() >= 3) {
        // The right key on the wrong level: "clahe" for "contrast.clahe".
        for (const auto& row : table())
            if (std::string_view(row.key).find('.') != std::string_view::npos && leaf(row.key) == plain && plain != "alpha") return &row;
        if (const auto* row = byDistance(plain)) return row;
        for (const auto& row : table())
            for (const char* alias : row.aliases)
                if (plain.size() > 5 && editDistance(plain, alias, 1) <= 1) return &row;
    }
    return nullptr;
}

bool isParent(std::string_view key)
{
    for (const auto& row : table()) {
        const std::string_view candidate(row.key);
        if (candidate.size() > key.size() && candidate.substr(0, key.size()) == key && candidate[key.size()] == '.') return true;
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
    }
    return {};
}

}  // namespace pt::params
