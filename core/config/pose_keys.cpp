// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_reader.h"

#include <algorithm>
#include <set>

namespace pt::config::detail {
namespace {

/// Arguments of imgaug operations that have no row of their own and need no advice.
bool isImgaugArgument(std::string_view leaf)
{
    return leaf == "per_channel" || leaf == "name" || leaf == "seed" || leaf == "random_state" || leaf == "deterministic" ||
           leaf == "tile_grid_size_px_min";
}

std::string_view parentOf(std::string_view path)
{
    const auto dot = path.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
}

/// Whether a value can stand where the row's values stand; the fix would break the file otherwise.
bool fitsKind(const YamlNode& node, params::Kind kind)
{
    switch (kind) {
        case params::Kind::Schedule:
        case params::Kind::PairList:
        case params::Kind::Size:
            return node.kind == NodeKind::Sequence;
        case params::Kind::Int:
        case params::Kind::Real:
        case params::Kind::IntOrBool:
        case params::Kind::BoolOrReal:
        case params::Kind::Choice:
        case params::Kind::Text:
            return node.kind == NodeKind::Scalar;
        case params::Kind::Map:
            return node.kind == NodeKind::Mapping;
        case params::Kind::Bool:
        case params::Kind::List:
            return node.kind != NodeKind::Null;
    }
    return true;
}

bool isYesNo(const std::string& text)
{
    std::string t = text;
    for (char& c : t)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return t == "yes" || t == "no" || t == "on" || t == "off";
}

}  // namespace

void Reader::checkKeys(const YamlNode& mapping, const std::string& prefix)
{
    std::set<std::string, std::less<>> seen;
    for (const auto& [key, node] : mapping.children) {
        const std::string step = formatKeyPath({key});   // a dot inside a key is no step
        const std::string path = prefix.empty() ? step : prefix + "." + step;
        if (!seen.insert(key).second) {
            auto& finding = find(Severity::Surprises, "duplicate-key", path,
                                 {PT_TR_NOOP("Config", "%1 stands in this file more than once; DeepLabCut takes the last one, in line %2."),
                                  {path, formatInt(mapping.child(key)->line)}});
            finding.line = node.line;
            finding.column = node.column;
        }
        if (key == "<<") continue;
        if (params::find(path, params::Dialect::PoseCfg)) {
            checkSpelling(path, node);
            if (node.kind == NodeKind::Mapping && params::isParent(path)) checkKeys(node, path);
        } else if (params::isParent(path)) {
            if (node.kind == NodeKind::Mapping) checkKeys(node, path);
        } else if (prefix.find('.') == std::string::npos || !isImgaugArgument(key)) {
            reportUnknown(path, node);
        }
    }
}

void Reader::reportUnknown(const std::string& path, const YamlNode& node)
{
    const auto* meant = params::findMeant(path);
    if (meant && path.starts_with(std::string(meant->key) + ".")) meant = nullptr;  // "sharpen.k" is not a misspelt "sharpen"
    if (!meant) {
        find(Severity::Hint, "unknown-key", path,
             {PT_TR_NOOP("Config", "%1 is read by no loader of DeepLabCut; it has no effect."), {path}});
        return;
    }
    const std::string target = meant->key;
    const std::string_view targetLeaf = std::string_view(target).substr(parentOf(target).empty() ? 0 : parentOf(target).size() + 1);
    const bool handbook = std::any_of(meant->aliases.begin(), meant->aliases.end(), [&](const char* a) { return path == a; });
    const bool wrongLevel = path == targetLeaf;
    m_misplaced[target] = {path, node.line};
    const Message message =
        handbook || wrongLevel
            ? Message{PT_TR_NOOP("Config", "%1 is ignored by DeepLabCut, which reads only %2."), {path, target}}
            : Message{PT_TR_NOOP("Config", "%1 is no key of DeepLabCut and has no effect; %2 was probably meant."), {path, target}};
    auto& finding = find(Severity::Surprises, handbook || wrongLevel ? "L16" : "unknown-key", path, message);
    if (!fitsKind(node, meant->kind)) return;  // "lr: 0.001" is not a schedule: nothing to move
    const bool sameParent = parentOf(path) == parentOf(target);
    if (sameParent && !lookup(m_document.root(), target)) {
        finding.fixLabel = PT_TR_NOOP("Config", "Rename key");
        finding.fix = {{FixEdit::Kind::Rename, path, target}};
    } else {
        finding.fixLabel = sameParent ? PT_TR_NOOP("Config", "Use this value there") : PT_TR_NOOP("Config", "Move to its place");
        // An argument cannot go below a switch (sharpen: false), and a value that PyYAML took as nothing is not worth moving.
        const std::string text = oneLine(m_document, node);
        finding.fix = {{FixEdit::Kind::Set, target, text.empty() ? "null" : text}, {FixEdit::Kind::Remove, path, ""}};
        const YamlNode* parent = parentOf(target).empty() ? nullptr : lookup(m_document.root(), parentOf(target));
        if (parent && parent->kind != NodeKind::Mapping && parent->kind != NodeKind::Null) {
            finding.fixLabel = {};
            finding.fix.clear();
        }
    }
}

void Reader::checkSpelling(const std::string& path, const YamlNode& node)
{
    if (node.kind != NodeKind::Scalar || !node.plain) return;
    const bool isSwitch = params::find(path, params::Dialect::PoseCfg)->kind == params::Kind::Bool || params::find(path, params::Dialect::PoseCfg)->kind == params::Kind::BoolOrReal;
    if (isYesNo(node.scalar)) {
        const bool on = readValue(&node).truthy();
        auto& finding =
            find(Severity::Hint, "L46", path,
                 {PT_TR_NOOP("Config", "%1: %2 is a switch for DeepLabCut's TensorFlow loaders but text for its newer readers; write %3."),
                  {path, node.scalar, formatBool(on)}});
        finding.fixLabel = PT_TR_NOOP("Config", "Write true or false");
        finding.fix = {{FixEdit::Kind::Set, path, formatBool(on)}};
    } else if (node.scalar == "None" && !isSwitch) {
        auto& finding = find(Severity::Surprises, "python-none", path,
                             {PT_TR_NOOP("Config", "%1: None is plain text in YAML; nothing is written as null."), {path}});
        finding.fixLabel = PT_TR_NOOP("Config", "Write null");
        finding.fix = {{FixEdit::Kind::Set, path, "null"}};
    }
}

}  // namespace pt::config::detail
