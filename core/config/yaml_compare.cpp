// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a tree is another one with exactly one change.
#include "core/config/yaml_deferred.h"
#include "core/config/yaml_edit.h"

namespace pt::config {
namespace {

bool isScalarLike(const YamlNode& node) { return node.kind == NodeKind::Scalar || node.kind == NodeKind::Null; }

bool sameExcept(const YamlNode& a, const YamlNode& b, const TreeChange& change, std::size_t depth);

/// The children at the last step of a Remove, Rename or Insert.
bool sameEnd(const YamlNode& a, const YamlNode& b, const TreeChange& change)
{
    const auto& x = a.children;
    const auto& y = b.children;
    if (change.kind == TreeChange::Kind::Insert) {
        if (y.size() != x.size() + 1 || y.back().first != change.key || !sameValue(y.back().second, change.value)) return false;
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (x[i].first != y[i].first || !sameValue(x[i].second, y[i].second)) return false;
        }
        return true;
    }
    const bool removing = change.kind == TreeChange::Kind::Remove;
    const auto index = stepIndex(a, change.path.back());
    if (!index || y.size() + (removing ? 1 : 0) != x.size()) return false;
    for (std::size_t i = 0, j = 0; i < x.size(); ++i, ++j) {
        if (i == *index && removing) {
            --j;
            continue;
        }
        const auto& key = i == *index ? change.key : x[i].first;
        if (y[j].first != key || !sameValue(x[i].second, y[j].second)) return false;
    }
    return true;
}

bool sameExcept(const YamlNode& a, const YamlNode& b, const TreeChange& change, std::size_t depth)
{
    const bool atNode = depth == change.path.size();
    if (change.kind == TreeChange::Kind::Set && atNode) return sameValue(change.value, b);
    if (a.kind != b.kind) return false;
    if (change.kind == TreeChange::Kind::Insert ? atNode : depth + 1 == change.path.size() && change.kind != TreeChange::Kind::Set) {
        return sameEnd(a, b, change);
    }
    const auto index = stepIndex(a, change.path[depth]);
    if (!index || a.children.size() != b.children.size()) return false;
    for (std::size_t i = 0; i < a.children.size(); ++i) {
        const auto& x = a.children[i];
        const auto& y = b.children[i];
        if (x.first != y.first) return false;
        if (i == *index ? !sameExcept(x.second, y.second, change, depth + 1) : !sameValue(x.second, y.second)) return false;
    }
    return true;
}

}  // namespace

bool sameValue(const YamlNode& a, const YamlNode& b)
{
    if (a.kind != b.kind || a.children.size() != b.children.size()) return false;
    if (isScalarLike(a)) return a.kind == NodeKind::Null || (a.plain == b.plain && a.scalar == b.scalar);
    for (std::size_t i = 0; i < a.children.size(); ++i) {
        if (a.children[i].first != b.children[i].first || !sameValue(a.children[i].second, b.children[i].second)) return false;
    }
    return true;
}

bool changedExactly(const YamlNode& before, const YamlNode& after, const TreeChange& change)
{
    if (change.kind != TreeChange::Kind::Set && change.kind != TreeChange::Kind::Insert && change.path.empty()) return false;
    return sameExcept(before, after, change, 0);
}

}  // namespace pt::config
