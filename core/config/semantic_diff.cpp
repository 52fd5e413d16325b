// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/semantic_diff.h"

#include "core/config/yaml_parser.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <utility>

namespace pt::config {
namespace {

/// The number that both readers see in a plain scalar; nothing where they differ or see none.
std::optional<double> numberToBoth(const YamlNode& node)
{
    if (node.kind != NodeKind::Scalar || !node.plain) return std::nullopt;
    const ScalarType a = typeInYaml11(node.scalar), b = typeInYaml12(node.scalar);
    const bool numbers = (a == ScalarType::Int || a == ScalarType::Real) && a == b;
    if (!numbers) return std::nullopt;
    // 010 is eight to the one and ten to the other; 1_000 and 0x10 are rare: only what is written in decimals is compared as a number.
    const std::string& s = node.scalar;
    const std::size_t first = !s.empty() && (s[0] == '+' || s[0] == '-') ? 1 : 0;
    if (s.find_first_not_of("0123456789.eE+-") != std::string::npos) return std::nullopt;
    if (a == ScalarType::Int && s.size() > first + 1 && s[first] == '0') return std::nullopt;
    double value = 0;
    const auto done = std::from_chars(s.data() + (s[0] == '+' ? 1 : 0), s.data() + s.size(), value);
    return done.ec == std::errc() && done.ptr == s.data() + s.size() ? std::optional(value) : std::nullopt;
}

enum class Plain { Null, True, False, Text, Other };

Plain meaning(const YamlNode& node)
{
    if (node.kind == NodeKind::Null) return Plain::Null;
    if (!node.plain) return Plain::Text;
    const ScalarType a = typeInYaml11(node.scalar), b = typeInYaml12(node.scalar);
    if (a != b) return Plain::Other;
    switch (a) {
    case ScalarType::Null: return Plain::Null;
    case ScalarType::Bool: return node.scalar[0] == 't' || node.scalar[0] == 'T' ? Plain::True : Plain::False;
    case ScalarType::String: return Plain::Text;
    case ScalarType::Int:
    case ScalarType::Real: break;
    }
    return Plain::Other;
}

bool isScalarLike(const YamlNode& node) { return node.kind == NodeKind::Scalar || node.kind == NodeKind::Null; }

bool listOfMappings(const YamlNode& node)
{
    return node.kind == NodeKind::Sequence && std::any_of(node.children.begin(), node.children.end(), [](const auto& c) { return c.second.kind == NodeKind::Mapping; });
}

class Differ
{
public:
    Differ(const YamlDocument& a, const YamlDocument& b) : m_a(a), m_b(b) {}
    std::vector<ValueChange> out;

    void compare(KeyPath& path, const YamlNode& a, const YamlNode& b)
    {
        if (a.kind == NodeKind::Mapping && b.kind == NodeKind::Mapping) {
            if (!a.children.empty() || !b.children.empty()) mappings(path, a, b);
        } else if (listOfMappings(a) && listOfMappings(b) && a.children.size() == b.children.size()) {
            for (std::size_t i = 0; i < a.children.size(); ++i) {
                path.emplace_back(i);
                compare(path, a.children[i].second, b.children[i].second);
                path.pop_back();
            }
        } else if (!sameMeaning(a, b)) {
            add(ValueChange::Kind::Changed, path, &a, &b);
        }
    }

private:
    void mappings(KeyPath& path, const YamlNode& a, const YamlNode& b)
    {
        for (std::size_t i = 0; i < b.children.size(); ++i) {
            const auto& [key, child] = b.children[i];
            if (b.child(key) != &child) continue;  // of a repeated key the last one counts
            path.emplace_back(key);
            if (const YamlNode* old = a.child(key)) compare(path, *old, child);
            else add(ValueChange::Kind::Added, path, nullptr, &child);
            path.pop_back();
        }
        for (const auto& [key, child] : a.children) {
            if (a.child(key) != &child || b.child(key)) continue;
            path.emplace_back(key);
            add(ValueChange::Kind::Removed, path, &child, nullptr);
            path.pop_back();
        }
    }

    void add(ValueChange::Kind kind, const KeyPath& path, const YamlNode* a, const YamlNode* b)
    {
        ValueChange change;
        change.kind = kind;
        change.path = path;
        change.key = formatKeyPath(path);
        if (a) change.before = flowText(m_a, *a), change.lineBefore = a->line;
        if (b) change.after = flowText(m_b, *b), change.lineAfter = b->line;
        out.push_back(std::move(change));
    }

    const YamlDocument& m_a;
    const YamlDocument& m_b;
};

void collectSpans(const YamlNode& node, std::vector<std::pair<std::size_t, std::size_t>>& out)
{
    if (isScalarLike(node) && node.end > node.begin) out.emplace_back(node.begin, node.end);
    for (const auto& [key, child] : node.children) {
        if (child.keyEnd > child.keyBegin) out.emplace_back(child.keyBegin, child.keyEnd);
        collectSpans(child, out);
    }
}

}  // namespace

bool sameMeaning(const YamlNode& a, const YamlNode& b)
{
    if (isScalarLike(a) != isScalarLike(b)) return false;
    if (isScalarLike(a)) {
        if (a.kind == b.kind && a.plain == b.plain && a.scalar == b.scalar) return true;
        const auto x = numberToBoth(a), y = numberToBoth(b);
        if (x || y) return x && y && *x == *y;
        const Plain m = meaning(a);
        return m == meaning(b) && m != Plain::Other && (m != Plain::Text || a.scalar == b.scalar);
    }
    if (a.kind != b.kind) return false;
    if (a.kind == NodeKind::Sequence) {
        return std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
                          [](const auto& x, const auto& y) { return sameMeaning(x.second, y.second); });
    }
    const auto covers = [](const YamlNode& x, const YamlNode& y) {
        return std::all_of(x.children.begin(), x.children.end(), [&](const auto& entry) {
            const YamlNode* mine = x.child(entry.first);
            const YamlNode* other = y.child(entry.first);
            return mine != &entry.second || (other && sameMeaning(*mine, *other));
        });
    };
    return covers(a, b) && covers(b, a);
}

std::vector<ValueChange> semanticDiff(const YamlDocument& before, const YamlDocument& after)
{
    Differ differ(before, after);
    KeyPath path;
    const YamlNode& a = before.root();
    const YamlNode& b = after.root();
    if (a.kind == NodeKind::Null && b.kind == NodeKind::Mapping) {  // an empty file against one with keys: each key was added
        YamlNode none;
        none.kind = NodeKind::Mapping;
        differ.compare(path, none, b);
    } else if (b.kind == NodeKind::Null && a.kind == NodeKind::Mapping) {
        YamlNode none;
        none.kind = NodeKind::Mapping;
        differ.compare(path, a, none);
    } else {
        differ.compare(path, a, b);
    }
    return std::move(differ.out);
}

std::string flowText(const YamlDocument& document, const YamlNode& node)
{
    if (node.kind == NodeKind::Null) return "null";
    if (node.kind == NodeKind::Scalar) {
        const std::string& text = document.text();
        if (node.begin < node.end && node.end <= text.size()) {
            std::string written = text.substr(node.begin, node.end - node.begin);
            // An alias, an anchor or a tag means nothing elsewhere; several lines are not one.
            const bool portable = written.find_first_of("\r\n") == std::string::npos && std::string("*&!|>").find(written[0]) == std::string::npos;
            if (portable) return written;
        }
        return node.plain ? node.scalar : formatText(node.scalar);
    }
    const bool list = node.kind == NodeKind::Sequence;
    std::string out = list ? "[" : "{";
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (i > 0) out += ", ";
        if (!list) out += formatText(node.children[i].first) + ": ";
        out += flowText(document, node.children[i].second);
    }
    return out + (list ? "]" : "}");
}

Result<void> applyChange(YamlDocument& document, const ValueChange& change, bool forward)
{
    const std::string& value = forward ? change.after : change.before;
    const bool gone = change.kind == (forward ? ValueChange::Kind::Removed : ValueChange::Kind::Added);
    if (gone) {
        if (!document.find(change.path)) return {};
        return document.remove(change.key);
    }
    // A value of the same meaning keeps the way it is written.
    if (const YamlNode* old = document.find(change.path)) {
        const auto wanted = YamlDocument::parse("v: " + value + "\n");
        if (wanted && wanted->root().child("v") && sameMeaning(*old, *wanted->root().child("v"))) return {};
    }
    return document.set(change.path, value);
}

bool namesOwnFiles(std::string_view key)
{
    static constexpr std::string_view kKeys[] = {"dataset", "metadataset", "project_path", "metadata.project_path", "metadata.pose_config_path"};
    return std::find(std::begin(kKeys), std::end(kKeys), key) != std::end(kKeys);
}

std::vector<std::string> commentsOf(const YamlDocument& document)
{
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    collectSpans(document.root(), spans);
    std::sort(spans.begin(), spans.end());
    const std::string& text = document.text();
    std::vector<std::string> out;
    std::size_t next = 0;
    for (std::size_t p = text.compare(0, 3, "\xEF\xBB\xBF") == 0 ? 3 : 0; p < text.size();) {
        while (next < spans.size() && spans[next].second <= p) ++next;
        if (next < spans.size() && p >= spans[next].first) {
            p = spans[next].second;
            continue;
        }
        const bool starts = text[p] == '#' && (p == 0 || text[p - 1] == ' ' || text[p - 1] == '\t' || text[p - 1] == '\n' || text[p - 1] == '\r' || p == 3);
        if (!starts) {
            ++p;
            continue;
        }
        std::size_t end = std::min(text.find_first_of("\r\n", p), text.size());
        const std::size_t stop = end;
        while (end > p && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
        out.push_back(text.substr(p, end - p));
        p = stop;
    }
    return out;
}

}  // namespace pt::config
