// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_reader.h"
#include "core/config/torch_reader.h"
#include "core/params/param_spec.h"

#include <algorithm>
#include <cmath>

namespace pt::config::detail {
namespace {

using Type = TorchValue::Type;

Text wantedInt() { return PT_TR_NOOP("Config", "%1 must be a whole number, not %2; %3 is used here."); }
Text wantedReal() { return PT_TR_NOOP("Config", "%1 must be a number, not \"%2\"; %3 is used here."); }
Text wantedBool() { return PT_TR_NOOP("Config", "%1 must be true or false, not %2; %3 is used here."); }
Text wantedText() { return PT_TR_NOOP("Config", "%1 must be a text, not %2; %3 is used here."); }
Text wantedMap() { return PT_TR_NOOP("Config", "%1 must be a mapping of keys, not %2; %3 is used here."); }
Text wantedList() { return PT_TR_NOOP("Config", "%1 must be a list of the right kind of values, not %2; %3 is used here."); }

bool allOf(const TorchValue& list, Type type)
{
    return list.type == Type::List &&
           std::all_of(list.items.begin(), list.items.end(), [&](const TorchValue& item) { return item.type == type; });
}

/// A list whose items all convert; nothing otherwise.
template <class Convert>
std::optional<TorchValue> converted(const TorchValue& list, Convert convert)
{
    if (list.type != Type::List) return std::nullopt;
    TorchValue out;
    out.type = Type::List;
    for (const auto& item : list.items) {
        auto value = convert(item);
        if (!value) return std::nullopt;
        out.items.push_back(std::move(*value));
    }
    return out;
}

bool allDifferent(const TorchValue& list)
{
    std::set<std::string_view> seen;
    return std::all_of(list.items.begin(), list.items.end(), [&](const TorchValue& item) { return seen.insert(item.text).second; });
}

bool isChoice(std::span<const char* const> choices, std::string_view text)
{
    return std::any_of(choices.begin(), choices.end(), [&](const char* c) { return text == c; });
}

std::string listed(std::span<const char* const> choices)
{
    std::string out;
    for (const char* choice : choices) out += (out.empty() ? "" : ", ") + std::string(choice);
    return out;
}

}  // namespace

std::string childPath(const std::string& parent, std::string_view key)
{
    const std::string step = formatKeyPath({std::string(key)});
    return parent.empty() ? step : parent + "." + step;
}

void TorchReader::checkDuplicates(const YamlNode& node, const std::string& path)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const auto& [key, child] = node.children[i];
        const bool list = node.kind == NodeKind::Sequence;
        const std::string below = list ? path + "[" + std::to_string(i) + "]" : childPath(path, key);
        if (!list && !seen.insert(key).second) {
            auto& finding = find(Severity::Fails, "duplicate-key", below,
                                 {PT_TR_NOOP("Config", "%1 stands in this file more than once, and DeepLabCut 3 refuses such a file."), {below}});
            finding.line = child.line;
            finding.column = child.column;
        }
        checkDuplicates(child, below);
    }
}

void TorchReader::unknownKey(const TorchSection& section, const std::string& key, const YamlNode& node, const std::string& path)
{
    std::vector<const char*> names;
    for (const auto& field : section.fields) names.push_back(field.name);
    const std::string_view meant = params::nearest(key, names);
    const Message message =
        meant.empty()
            ? Message{PT_TR_NOOP("Config", "DeepLabCut 3 refuses the whole file because of %1, a key that it does not know."), {path}}
            : Message{PT_TR_NOOP("Config", "DeepLabCut 3 refuses the whole file because of %1, a key that it does not know; %2 was probably meant."),
                      {path, std::string(meant)}};
    auto& finding = find(Severity::Fails, "L34", path, message);
    finding.line = node.line;
    finding.column = node.column;
    special(path, Origin::Ignored, "", {PT_TR_NOOP("Config", "not known: DeepLabCut 3 refuses the file")});
    const std::string target = meant.empty() ? "" : path.substr(0, path.size() - formatKeyPath({key}).size()) + std::string(meant);
    if (!meant.empty() && !m_document.find(target)) {
        finding.fixLabel = PT_TR_NOOP("Config", "Rename key");
        finding.fix = {{FixEdit::Kind::Rename, path, target}};
    } else {
        finding.fixLabel = PT_TR_NOOP("Config", "Remove the key");
        finding.fix = {{FixEdit::Kind::Remove, path, ""}};
    }
}

TorchValue TorchReader::readSection(const TorchSection& section, const YamlNode* node, const std::string& path)
{
    TorchValue out;
    out.type = Type::Map;
    const bool mapping = node && node->kind == NodeKind::Mapping;
    for (const auto& field : section.fields) {
        const YamlNode* child = mapping ? node->child(field.name) : nullptr;
        if (!child && mapping && field.alias[0] != '\0') child = node->child(field.alias);
        const std::string below = childPath(path, field.name);
        setEntry(out, field.name, child ? readField(field, child, below) : readAbsent(field, below));
    }
    if (!mapping) return out;
    const bool wandb = std::string_view(section.name) == "WandbLoggerConfig";  // further keys are handed to wandb.init
    for (const auto& [key, child] : node->children)
        if (!section.find(key) && !wandb) unknownKey(section, key, child, childPath(path, key));
    return out;
}

TorchValue TorchReader::readAbsent(const TorchField& field, const std::string& path)
{
    if (field.required)
        find(Severity::Fails, "missing-key", path,
             {PT_TR_NOOP("Config", "%1 is missing, and DeepLabCut 3 refuses the file without it."), {path}});
    if (field.section && (field.required || std::string_view(field.absent) == "{}")) return readSection(*field.section, nullptr, path);
    return torchValueOf(field.absent);
}

TorchValue TorchReader::refuse(const TorchField& field, const YamlNode& node, const std::string& path, Text wanted)
{
    TorchValue used = field.section && !field.nullable ? readSection(*field.section, nullptr, path) : torchValueOf(field.absent);
    const std::string shown = field.section ? "{}" : yamlText(used);
    const std::string written = node.kind == NodeKind::Null ? "null" : oneLine(m_document, node);
    auto& finding = find(Severity::Fails, "bad-value", path, {wanted, {path, written, shown}});
    if (!field.section) {
        finding.fixLabel = PT_TR_NOOP("Config", "Correct the value");
        finding.fix = {{FixEdit::Kind::Set, path, shown}};
    }
    special(path, Origin::Overridden, shown, {PT_TR_NOOP("Config", "not usable: shown with %1"), {shown}});
    return used;
}

TorchValue TorchReader::checkRange(const TorchField& field, const YamlNode& node, const std::string& path, TorchValue value)
{
    if (!(field.lo < field.hi)) return value;
    const auto outside = [&](const TorchValue& v) { return v.isNumber() && !(v.number >= field.lo && v.number <= field.hi); };
    if (!outside(value) && std::none_of(value.items.begin(), value.items.end(), outside)) return value;
    return refuse(field, node, path,
                  field.hi == 1.0 ? PT_TR_NOOP("Config", "%1 must lie between 0 and 1, not %2; %3 is used here.")
                                  : PT_TR_NOOP("Config", "%1 must not be negative, not %2; %3 is used here."));
}

TorchValue TorchReader::readField(const TorchField& field, const YamlNode* node, const std::string& path)
{
    const bool null = toTorchValue(node).type == Type::Null;
    const bool usesDefault = std::string_view(field.name) == "box_score_thresh";  // DeepLabCut turns null into its default here
    if (null && usesDefault) return torchValueOf(field.absent);
    if (null && field.nullable) return {};
    switch (field.type) {
        case TorchType::Section:
            if (node->kind != NodeKind::Mapping) return refuse(field, *node, path, wantedMap());
            return readSection(*field.section, node, path);
        case TorchType::Int:
        case TorchType::Real:
        case TorchType::Bool:
        case TorchType::Text:
        case TorchType::Choice:
        case TorchType::NetType:
            return readScalar(field, *node, path);
        case TorchType::Map:
        case TorchType::Maps: {
            if (node->kind != NodeKind::Mapping) return refuse(field, *node, path, wantedMap());
            TorchValue value = toTorchValue(node);
            if (field.type == TorchType::Map) return value;
            for (const auto& [name, child] : node->children) {
                if (child.kind == NodeKind::Mapping) continue;
                setEntry(value, name, refuse({.name = "", .type = TorchType::Map, .absent = "{}"}, child, childPath(path, name), wantedMap()));
            }
            return value;
        }
        case TorchType::TextList:
        case TorchType::UniqueTexts:
        case TorchType::IntList:
        case TorchType::IntPairs:
            return readList(field, *node, path);
        case TorchType::Any:
            return toTorchValue(node);
        case TorchType::Conditions:
        case TorchType::Logger:
        case TorchType::DataLoader:
            return readTagged(field, *node, path);
        default:
            return readUnion(field, *node, path);
    }
}

TorchValue TorchReader::readScalar(const TorchField& field, const YamlNode& node, const std::string& path)
{
    const TorchValue value = toTorchValue(&node);
    switch (field.type) {
        case TorchType::Int:
            if (const auto v = asInt(value)) return checkRange(field, node, path, *v);
            return refuse(field, node, path, wantedInt());
        case TorchType::Real:
            if (const auto v = asReal(value)) return checkRange(field, node, path, *v);
            return refuse(field, node, path, wantedReal());
        case TorchType::Bool:
            if (const auto v = asBool(value)) return *v;
            return refuse(field, node, path, wantedBool());
        case TorchType::Text:
            if (value.type == Type::String) return value;
            return refuse(field, node, path, wantedText());
        default:
            break;
    }
    const std::string name = field.type == TorchType::NetType ? std::string(canonicalNetType(value.text)) : value.text;
    if (value.type == Type::String && isChoice(field.choices, name)) {
        if (name != value.text) special(path, Origin::Overridden, name, {PT_TR_NOOP("Config", "older name of %1"), {name}});
        return torchText(name);
    }
    const TorchValue used = torchValueOf(field.absent);
    auto& finding = find(Severity::Fails, "bad-value", path,
                         {PT_TR_NOOP("Config", "%1 cannot be %2: DeepLabCut 3 refuses the file. Possible: %3."),
                          {path, value.type == Type::Null ? "null" : oneLine(m_document, node), listed(field.choices)}});
    const std::string_view near = params::nearest(value.text, field.choices);
    finding.fixLabel = PT_TR_NOOP("Config", "Correct the value");
    finding.fix = {{FixEdit::Kind::Set, path, near.empty() ? used.text : std::string(near)}};
    special(path, Origin::Overridden, used.text, {PT_TR_NOOP("Config", "not usable: shown with %1"), {used.text}});
    return used;
}

TorchValue TorchReader::readList(const TorchField& field, const YamlNode& node, const std::string& path)
{
    const TorchValue value = toTorchValue(&node);
    if (field.type == TorchType::IntList) {
        if (const auto list = converted(value, asInt)) return *list;
        return refuse(field, node, path, wantedList());
    }
    if (field.type == TorchType::IntPairs) {
        const auto pair = [](const TorchValue& item) -> std::optional<TorchValue> {
            return item.items.size() == 2 ? converted(item, asInt) : std::nullopt;
        };
        if (const auto list = converted(value, pair)) return *list;
        return refuse(field, node, path, wantedList());
    }
    if (!allOf(value, Type::String)) return refuse(field, node, path, wantedList());
    if (field.type == TorchType::UniqueTexts && !allDifferent(value)) {
        find(Severity::Fails, "repeated-name", path,
             {PT_TR_NOOP("Config", "%1 names something twice: DeepLabCut 3 refuses the file."), {path}});
    }
    return value;
}

TorchValue TorchReader::readUnion(const TorchField& field, const YamlNode& node, const std::string& path)
{
    const TorchValue value = toTorchValue(&node);
    const bool map = value.type == Type::Map;
    switch (field.type) {
        case TorchType::BoolOrMap:
            if (map) return value;
            if (const auto v = asBool(value)) return *v;
            return refuse(field, node, path, wantedBool());
        case TorchType::IntOrMap:
            if (map) return value;
            if (const auto v = asInt(value)) return *v;
            return refuse(field, node, path, wantedInt());
        case TorchType::Flip:
        case TorchType::Noise: {
            if (map || value.type == Type::Bool || value.type == Type::Real) return value;
            if (value.type == Type::Int) return field.type == TorchType::Noise ? value : torchReal(value.number);
            if (const auto v = asBool(value)) return *v;
            if (const auto v = asReal(value)) return *v;
            return refuse(field, node, path, PT_TR_NOOP("Config", "%1 must be true, false, a number or a mapping, not %2; %3 is used here."));
        }
        case TorchType::Reals:
            if (const auto v = asReal(value)) return checkRange(field, node, path, *v);
            if (const auto list = converted(value, asReal)) return checkRange(field, node, path, *list);
            return refuse(field, node, path, wantedReal());
        case TorchType::Cutoff: {
            if (const auto v = asReal(value)) return *v;
            if (const auto list = converted(value, asReal)) return *list;
            const bool numbers = map && std::all_of(value.entries.begin(), value.entries.end(), [](const auto& e) { return asReal(e.second).has_value(); });
            return numbers ? value : refuse(field, node, path, wantedReal());
        }
        case TorchType::Comparison:
            if ((value.type == Type::String && value.text == "all") || allOf(value, Type::String)) return value;
            return refuse(field, node, path, wantedList());
        case TorchType::Snapshots:
            if (value.type == Type::Int || value.type == Type::String) return value;
            if (const auto list = converted(value, asInt)) return *list;
            if (const auto v = asInt(value)) return *v;
            return refuse(field, node, path, wantedInt());
        default:
            return value;
    }
}

TorchValue TorchReader::readTagged(const TorchField& field, const YamlNode& node, const std::string& path)
{
    TorchValue value = toTorchValue(&node);
    if (field.type == TorchType::Conditions) {
        if (value.type == Type::String) {  // a path alone is a file of predictions
            TorchValue out;
            setEntry(out, "source", torchText("file"));
            setEntry(out, "filepath", value);
            return out;
        }
        std::string source = value.textOr("source", "");
        if (source.empty() && value.find("filepath")) source = "file";
        if (source.empty() && value.find("shuffle")) source = "shuffle";
        if (source.empty() && (value.find("config_path") || value.find("snapshot_path"))) source = "model";
        if (source != "file" && source != "shuffle" && source != "model") {
            return refuse(field, node, path,
                          PT_TR_NOOP("Config", "%1 must name filepath, shuffle, or config_path and snapshot_path, not %2; %3 is used here."));
        }
        TorchValue out = readSection(torchConditionsSection(source), &node, path);
        setEntry(out, "source", torchText(source));
        return out;
    }
    const std::string type = value.textOr("type", "");
    const bool logger = field.type == TorchType::Logger;
    const TorchSection* section = logger ? torchLoggerSection(type) : torchLoaderSection(type);
    if (!section) {
        return refuse(field, node, path,
                      logger ? PT_TR_NOOP("Config", "%1 needs a type, CSVLogger or WandbLogger; it is %2. %3 is used here.")
                             : PT_TR_NOOP("Config", "%1 needs a type, DLCLoader or COCOLoader; it is %2. %3 is used here."));
    }
    TorchValue out = readSection(*section, &node, path);
    if (type == "WandbLogger") {  // unknown keys are gathered
        TorchValue extras = out.find("wandb_kwargs") ? *out.find("wandb_kwargs") : TorchValue{};
        for (const auto& [key, entry] : value.entries)
            if (!section->find(key)) setEntry(extras, key, entry);
        if (extras.type == Type::Map) setEntry(out, "wandb_kwargs", extras);
    }
    return out;
}

}  // namespace pt::config::detail
