// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_document.h"

#include "core/config/yaml_deferred.h"
#include "core/config/yaml_edit.h"
#include "core/config/yaml_local.h"
#include "core/config/yaml_parser.h"

namespace pt::config {

/// Changes text and tree by a plan, or says why it must not happen. What can be proven on the touched entries is; else the whole text is
/// parsed again and compared.
Result<void> YamlDocument::carryOut(const EditPlan& plan, const std::string& where)
{
    if (editLocally(m_text, m_root, plan, m_anchors)) {
        m_behind = true;
        return {};
    }
    std::string edited = applySplices(m_text, plan.splices);
    auto tree = parseYaml(edited, m_name);
    if (!tree || !changedExactly(m_root, *tree, plan.change)) {
        return Error{ErrorCode::Conflict,
                     Message(PT_TR_NOOP("YamlError", "%1 cannot be changed alone: the edit would alter another value of the file. Nothing was changed; "
                                                     "put the value in quotes or edit this place as text"),
                             {where}),
                     where};
    }
    m_text = std::move(edited);
    m_root = std::move(*tree);
    m_behind = false;
    m_anchors.reset();
    return {};
}

const YamlNode* YamlNode::child(std::string_view key) const
{
    if (large) {
        const auto index = stepIndex(*this, std::string(key));
        return index ? &children[*index].second : nullptr;
    }
    if (kind != NodeKind::Mapping) return nullptr;
    for (auto it = children.rbegin(); it != children.rend(); ++it) {   // of a repeated key DeepLabCut's reader takes the last
        if (it->first == key) return &it->second;
    }
    return nullptr;
}

const YamlNode* YamlNode::at(std::size_t index) const
{
    return kind == NodeKind::Sequence && index < children.size() ? &children[index].second : nullptr;
}

Result<YamlDocument> YamlDocument::parse(std::string text, std::string nameForErrors)
{
    auto root = parseYaml(text, nameForErrors);
    if (!root) return root.error();
    YamlDocument document;
    document.m_text = std::move(text);
    document.m_name = std::move(nameForErrors);
    document.m_root = std::move(*root);
    if (constexpr std::size_t kLarge = std::size_t{1} << 20; document.m_text.size() > kLarge) {
        document.m_text.reserve(document.m_text.size() + document.m_text.size() / 8);   // or the first edit that makes it longer copies all of it
        document.m_anchors = mayHaveAnchors(document.m_text);
    }
    return document;
}

const YamlNode& YamlDocument::root() const
{
    if (std::exchange(m_behind, false)) settle(m_root);
    return m_root;
}

const YamlNode* YamlDocument::find(const KeyPath& path) const
{
    if (m_behind) settleForEdit(m_root, path);
    const YamlNode* node = &m_root;
    for (const auto& step : path) {
        const auto* index = std::get_if<std::size_t>(&step);
        node = index != nullptr ? node->at(*index) : node->child(std::get<std::string>(step));
        if (node == nullptr) return nullptr;
    }
    return node;
}

const YamlNode* YamlDocument::find(std::string_view path) const
{
    const auto steps = parseKeyPath(path);
    return steps ? find(*steps) : nullptr;
}

Result<void> YamlDocument::set(const KeyPath& path, std::string_view yamlValue)
{
    if (m_behind) settleForEdit(m_root, path);
    const auto plan = planSet(m_text, m_root, path, yamlValue);
    if (!plan) return plan.error();
    if (plan->splices.empty()) return {};
    return carryOut(*plan, formatKeyPath(path));
}

Result<void> YamlDocument::set(std::string_view path, std::string_view yamlValue)
{
    const auto steps = parseKeyPath(path);
    if (!steps) return steps.error();
    return set(*steps, yamlValue);
}

Result<void> YamlDocument::remove(std::string_view path)
{
    const auto steps = parseKeyPath(path);
    if (!steps) return steps.error();
    if (m_behind) settleForEdit(m_root, *steps);
    const auto plan = planRemove(m_text, m_root, *steps);
    if (!plan) return plan.error();
    return carryOut(*plan, formatKeyPath(*steps));
}

Result<void> YamlDocument::rename(std::string_view path, std::string_view newKey)
{
    const auto steps = parseKeyPath(path);
    if (!steps) return steps.error();
    if (m_behind) settleForEdit(m_root, *steps);
    const auto plan = planRename(m_root, *steps, newKey);
    if (!plan) return plan.error();
    return carryOut(*plan, formatKeyPath(*steps));
}

}  // namespace pt::config
