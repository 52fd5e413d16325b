// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_reader.h"
#include "core/config/torch_reader.h"
#include "core/config/torch_template.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace pt::config::detail {
namespace {

using Type = TorchValue::Type;
using params::Dialect;

/// Every key of a tree, parents before children, list items only where they are mappings.
void eachKey(const TorchValue& value, const std::string& path, const std::function<void(const std::string&)>& visit)
{
    for (const auto& [key, entry] : value.entries) {
        const std::string below = childPath(path, key);
        visit(below);
        eachKey(entry, below, visit);
    }
    for (std::size_t i = 0; i < value.items.size(); ++i)
        if (value.items[i].type == Type::Map) eachKey(value.items[i], path + "[" + std::to_string(i) + "]", visit);
}

/// Mappings that are handed on as they are, whatever they hold.
bool isHandedOn(const std::string& key) { return key.ends_with(".params") || !params::isParent(key, Dialect::Torch); }

/// Rows whose values are mappings with contents of their own: they stand in the list where the mapping is off, or has no rows below.
bool hasRowsBelow(const TorchValue* value, const std::string& key)
{
    if (isHandedOn(key)) return false;
    if (!value || value->type != Type::Map || value->entries.empty()) return false;
    return std::any_of(value->entries.begin(), value->entries.end(),
                       [&](const auto& entry) { return params::find(childPath(key, entry.first), Dialect::Torch) != nullptr; });
}

/// Whether a key is a part of a value that another row shows whole: "runner.scheduler.params.T_max".
bool insideAnotherRow(std::string key)
{
    for (auto cut = key.find_last_of(".["); cut != std::string::npos; cut = key.find_last_of(".[")) {
        key.erase(cut);
        const auto* row = params::find(key, Dialect::Torch);
        if (row) return isHandedOn(key);
    }
    return false;
}

/// Keys of the main part that the form offers though no file has to write them: options of mappings that are in use.
bool offeredWhenAbsent(const params::ParamSpec& row, const TorchValue* parent, const std::string& key)
{
    if (row.absentSingle[0] == '\0') return false;
    const std::string_view name = key;
    if (name.starts_with("model.")) return false;
    if (name.starts_with("data.train.") && std::count(key.begin(), key.end(), '.') > 2) return parent && parent->truthy();
    return true;
}

std::string parentOf(const std::string& key)
{
    const auto cut = key.find_last_of('.');
    return cut == std::string::npos ? std::string() : key.substr(0, cut);
}

}  // namespace

void TorchReader::fillEffective()
{
    std::unordered_map<std::string, std::vector<std::string>> byRow;  // key of a row -> keys of the file that it speaks for
    std::vector<std::string> unknown;
    const auto add = [&](const std::string& key) {
        const auto* row = params::find(key, Dialect::Torch);
        if (!row) {
            if (!insideAnotherRow(key) && !params::isParent(key, Dialect::Torch)) unknown.push_back(key);
            return;
        }
        auto& keys = byRow[params::canonicalTorchKey(key)];
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    };
    eachKey(m_tree, "", add);
    eachKey(toTorchValue(&m_document.root()), "", [&](const std::string& key) {
        if (!at(key)) add(key);  // what the schema refused is still in the file
    });
    for (const auto& row : params::all(Dialect::Torch)) {
        const auto found = byRow.find(row.key);
        const bool main = found != byRow.end() && std::find(found->second.begin(), found->second.end(), row.key) != found->second.end();
        const bool noDetector = m_torch.model.method != TorchMethod::TopDown && std::string_view(row.key).starts_with("detector.");
        if (!main && !noDetector && offeredWhenAbsent(row, at(parentOf(row.key)), row.key)) m_values.push_back(effectiveOf(row));
        if (found == byRow.end()) continue;
        std::stable_sort(found->second.begin(), found->second.end(), [](const auto& a, const auto& b) {
            return std::pair(a.starts_with("detector."), a.find("inference") != std::string::npos) <
                   std::pair(b.starts_with("detector."), b.find("inference") != std::string::npos);
        });
        for (const auto& key : found->second) {
            const auto* spec = params::find(key, Dialect::Torch);
            if (!hasRowsBelow(at(key), key)) m_values.push_back(effectiveOf(*spec));
        }
    }
    fillDefaults();
    for (const auto& key : unknown) {
        EffectiveValue value;
        value.key = key;
        value.origin = Origin::Ignored;
        if (const YamlNode* node = m_document.find(key)) value.fileText = oneLine(m_document, *node);
        const auto it = m_special.find(key);
        value.note = it != m_special.end() ? it->second.note : Message{PT_TR_NOOP("Config", "read by nobody")};
        m_values.push_back(std::move(value));
    }
}

/// What DeepLabCut's own file for the same network says of each key.
void TorchReader::fillDefaults()
{
    TorchTemplateInput input;
    input.netType = m_torch.model.netType;
    if (m_torch.model.backbone.modelName == "resnet18" || m_torch.model.backbone.modelName == "resnet34")
        input.netType = "resnet_" + m_torch.model.backbone.modelName.substr(6);
    input.multiAnimal = !m_config.pafGraph.empty();
    input.bodyparts = m_torch.metadata.bodyparts;
    input.uniqueBodyparts = m_torch.metadata.uniqueBodyparts;
    input.individuals = m_torch.metadata.individuals;
    input.identity = m_config.numIdChannels > 0;
    if (m_torch.model.method != TorchMethod::BottomUp || m_isTemplate) return;
    const auto text = makeTorchConfigText(input);
    if (!text) return;
    const auto document = YamlDocument::parse(*text);
    if (!document) return;
    TorchReader own(*document);
    own.m_isTemplate = true;
    own.run();
    for (auto& value : m_values)
        if (const TorchValue* preset = own.at(value.key)) value.defaultText = yamlText(*preset);
}

EffectiveValue TorchReader::effectiveOf(const params::ParamSpec& row) const
{
    EffectiveValue value;
    value.key = row.key;
    const std::string_view key = value.key;
    const YamlNode* node = m_document.find(key);
    if (node) value.fileText = node->kind == NodeKind::Null || oneLine(m_document, *node).empty() ? "null" : oneLine(m_document, *node);
    const TorchValue* used = at(key);
    const auto ignored = [&](Text note) {
        value.origin = Origin::Ignored;
        value.effectiveText.clear();
        value.note = {note};
        return value;
    };
    if (const auto it = m_special.find(key); it != m_special.end()) {
        value.origin = node || it->second.origin == Origin::Ignored ? it->second.origin : Origin::LoaderDefault;
        value.effectiveText = it->second.effective;
        value.note = it->second.note;
        return value;
    }
    if (row.readBy == 0) return ignored(PT_TR_NOOP("Config", "has no effect in DeepLabCut"));
    const bool boxes = m_torch.model.method != TorchMethod::BottomUp;
    if (!boxes && (key.find(".top_down_crop") != key.npos || key.find(".random_bbox_transform") != key.npos) && !key.starts_with("detector"))
        return node && used && used->truthy() ? ignored(PT_TR_NOOP("Config", "not read by a bottom-up network"))
                                              : (value.effectiveText = "null", value);
    if (m_torch.model.method != TorchMethod::ConditionalTopDown && key.starts_with("data.gen_sampling") && node && used && used->truthy())
        return ignored(PT_TR_NOOP("Config", "read by conditional top-down networks only"));
    if (m_torch.model.method != TorchMethod::TopDown && key.starts_with("detector") && node && used && used->type != Type::Null)
        return ignored(PT_TR_NOOP("Config", "read by top-down networks only"));
    value.effectiveText = used ? yamlText(*used) : row.absentSingle;
    if (node) {
        if (used && !(toTorchValue(node) == *used))
            value.note = {PT_TR_NOOP("Config", "read as %1"), {value.effectiveText}};
        return value;
    }
    value.origin = Origin::LoaderDefault;
    if (row.structural) return value;
    if (value.effectiveText == "false" || value.effectiveText == "null" || value.effectiveText == "[]")
        value.note = {PT_TR_NOOP("Config", "absent: off")};
    else if (value.effectiveText == "true") value.note = {PT_TR_NOOP("Config", "on because absent")};
    else value.note = {PT_TR_NOOP("Config", "absent: the loader uses %1"), {value.effectiveText}};
    return value;
}

}  // namespace pt::config::detail
