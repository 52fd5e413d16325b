// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_local.h"

#include "core/config/yaml_deferred.h"
#include "core/config/yaml_parser.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace pt::config {
namespace {

constexpr std::size_t kDeepest = 150;   // well inside the parser's limit of levels, which counts from the root

bool hasMarker(std::string_view text)
{
    for (const std::string_view marker : {"---", "..."}) {
        for (auto at = text.find(marker); at != std::string_view::npos; at = text.find(marker, at + 1)) {
            if (at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r') return true;
        }
    }
    return false;
}

int breaks(std::string_view text)
{
    int n = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) ++n;
    }
    return n;
}

std::size_t lineStart(std::string_view text, std::size_t p)
{
    const auto found = p == 0 ? std::string_view::npos : text.find_last_of("\r\n", p - 1);
    if (found != std::string_view::npos) return found + 1;
    return text.substr(0, 3) == "\xEF\xBB\xBF" ? std::min<std::size_t>(3, p) : 0;
}

/// The first line of an entry that has its line to itself; nothing else can be parsed apart.
std::optional<std::size_t> ownLine(std::string_view text, const YamlNode& entry)
{
    const std::size_t start = lineStart(text, entry.entryBegin);
    for (std::size_t i = start; i < entry.entryBegin; ++i)
        if (text[i] != ' ') return std::nullopt;
    return start;
}

std::size_t depthOf(const YamlNode& node)
{
    std::size_t deepest = 0;
    for (const auto& [key, child] : node.children) deepest = std::max(deepest, depthOf(child));
    return deepest + 1;
}

void shift(YamlNode& node, std::size_t bytes, int lines)
{
    node.begin += bytes, node.end += bytes, node.keyBegin += bytes, node.keyEnd += bytes, node.entryBegin += bytes, node.slot += bytes;
    node.line += lines;
    for (auto& [key, child] : node.children) shift(child, bytes, lines);
}

/// A run of entries of one collection that holds the whole edit.
struct Run
{
    std::vector<std::size_t> path;   ///< Indices from the root to the collection.
    std::size_t first = 0, last = 0;
    std::size_t begin = 0, end = 0;  ///< Bytes: whole lines.
};

class Finder final
{
public:
    Finder(std::string_view text, const YamlNode& root, const EditPlan& plan) : m_text(text), m_plan(plan)
    {
        m_lo = text.size();
        for (const Splice& splice : plan.splices) m_lo = std::min(m_lo, splice.begin), m_hi = std::max(m_hi, splice.end);
        // Collections on the way, the deepest last, and the end of each one's lines.
        const auto& change = plan.change;
        const std::size_t steps = change.kind == TreeChange::Kind::Insert ? change.path.size() : change.path.size() - 1;
        const YamlNode* node = &root;
        std::size_t end = text.size();
        m_levels.push_back({node, end});
        for (std::size_t i = 0; i < steps; ++i) {
            const auto index = stepIndex(*node, change.path[i]);
            if (!index) break;
            if (*index + 1 < node->children.size()) {
                const auto next = node->flow ? std::nullopt : ownLine(text, node->children[*index + 1].second);
                if (!next) break;
                end = *next;
            }
            m_indices.push_back(*index);
            node = &node->children[*index].second;
            m_levels.push_back({node, end});
        }
    }

    /// The smallest run that can stand alone.
    std::optional<Run> find() const
    {
        for (std::size_t level = m_levels.size(); level-- > 0;) {
            if (auto run = at(level)) return run;
        }
        return std::nullopt;
    }

private:
    std::optional<Run> at(std::size_t level) const
    {
        const YamlNode& parent = *m_levels[level].first;
        const auto& change = m_plan.change;
        if (parent.flow || parent.children.empty() || level > kDeepest) return std::nullopt;
        Run run;
        const bool insertsHere = change.kind == TreeChange::Kind::Insert && level == change.path.size();
        const auto index = insertsHere ? std::optional(parent.children.size() - 1) : stepIndex(parent, change.path[level]);
        if (!index) return std::nullopt;
        run.first = run.last = *index;
        if (change.kind == TreeChange::Kind::Remove && level + 1 == change.path.size()) {   // its neighbour shows that nothing else went
            if (run.first > 0) --run.first;
            else if (run.last + 1 < parent.children.size()) ++run.last;
            else return std::nullopt;
        }
        const auto begin = ownLine(m_text, parent.children[run.first].second);
        const auto next = run.last + 1 < parent.children.size() ? ownLine(m_text, parent.children[run.last + 1].second) : std::optional(m_levels[level].second);
        if (!begin || !next || m_lo < *begin || m_hi > *next || *begin >= *next) return std::nullopt;
        // An insertion right in front of the next entry's line belongs to this run only if it ends a line: checked on the new text.
        run.begin = *begin;
        run.end = *next;
        run.path.assign(m_indices.begin(), m_indices.begin() + static_cast<std::ptrdiff_t>(level));
        return run;
    }

    std::string_view m_text;
    const EditPlan& m_plan;
    std::size_t m_lo = 0, m_hi = 0;
    std::vector<std::pair<const YamlNode*, std::size_t>> m_levels;
    std::vector<std::size_t> m_indices;
};

/// The change as seen from the run: the path begins at its collection, list items count from the run's first.
TreeChange relative(const TreeChange& change, const Run& run)
{
    TreeChange out = change;
    out.path.erase(out.path.begin(), out.path.begin() + static_cast<std::ptrdiff_t>(run.path.size()));
    if (!out.path.empty()) {
        if (auto* index = std::get_if<std::size_t>(&out.path.front())) *index -= run.first;
    }
    return out;
}

}  // namespace

bool mayHaveAnchors(std::string_view text)
{
    for (const char mark : {'&', '*'}) {
        const char* at = text.data();
        const char* const end = text.data() + text.size();
        while ((at = static_cast<const char*>(std::memchr(at, mark, static_cast<std::size_t>(end - at)))) != nullptr) {
            const char before = at == text.data() ? '\n' : at[-1];
            const char after = at + 1 == end ? ' ' : at[1];
            const bool starts = std::strchr(" \t\r\n[{,:-?", before) != nullptr || (static_cast<unsigned char>(before) & 0x80U) != 0;
            if (starts && after != ' ' && after != '\n' && after != '\r' && after != '\t') return true;
            if (++at == end) break;
        }
    }
    return false;
}

bool editLocally(std::string& text, YamlNode& root, const EditPlan& plan, std::optional<bool>& anchors)
{
    if (plan.splices.empty() || (plan.change.path.empty() && plan.change.kind != TreeChange::Kind::Insert)) return false;
    const auto run = Finder(text, root, plan).find();
    if (!run) return false;
    if (run->end - run->begin == text.size()) return false;
    if (!anchors) anchors = mayHaveAnchors(text);
    if (*anchors) return false;

    const std::string_view old = std::string_view(text).substr(run->begin, run->end - run->begin);
    std::vector<Splice> splices = plan.splices;
    for (Splice& splice : splices) splice.begin -= run->begin, splice.end -= run->begin;
    const std::string edited = applySplices(old, std::move(splices));
    const bool endsLine = !edited.empty() && (edited.back() == '\n' || edited.back() == '\r');
    if (edited.empty() || (run->end < text.size() && !endsLine) || hasMarker(edited) || mayHaveAnchors(edited)) return false;
    // A carriage return at the end would swallow a line feed that follows, and the other way round at the start.
    if (edited.back() == '\r' && run->end < text.size() && text[run->end] == '\n') return false;
    auto parsed = parseYaml(edited, {});
    if (!parsed) return false;

    YamlNode* parent = &root;
    for (const std::size_t index : run->path) parent = &parent->children[index].second;
    const auto from = parent->children.begin() + static_cast<std::ptrdiff_t>(run->first);
    const auto to = parent->children.begin() + static_cast<std::ptrdiff_t>(run->last + 1);
    const std::size_t column = from->second.entryBegin - run->begin;
    if (parsed->kind != parent->kind || parsed->flow || parsed->children.empty() || parsed->children.front().second.entryBegin != column) return false;
    if (run->path.size() + depthOf(*parsed) > kDeepest) return false;
    // The entries as they were, in a collection of their own, to be compared; then back they go, or the new ones do.
    YamlNode before;
    before.kind = parent->kind;
    before.children.assign(std::make_move_iterator(from), std::make_move_iterator(to));
    if (!changedExactly(before, *parsed, relative(plan.change, *run))) {
        std::move(before.children.begin(), before.children.end(), from);
        return false;
    }

    const auto& firstOld = before.children.front().second;
    const int lineBefore = firstOld.line - breaks(std::string_view(text).substr(run->begin, firstOld.begin - run->begin)) - 1;
    const std::size_t bytes = edited.size() - old.size();   // modulo 2^64: a shorter text wraps, and so do the sums
    const int lines = breaks(edited) - breaks(old);
    for (auto& [key, child] : parsed->children) shift(child, run->begin, lineBefore);
    text.replace(run->begin, run->end - run->begin, edited);

    const std::size_t count = parsed->children.size();
    replaceChildren(*parent, run->first, run->last + 1 - run->first, std::move(parsed->children));

    // What stands behind moves along; what holds the run ends where its last entry ends.
    std::vector<YamlNode*> way = {&root};
    for (const std::size_t index : run->path) way.push_back(&way.back()->children[index].second);
    for (std::size_t level = way.size(); level-- > 0;) {
        YamlNode& node = *way[level];
        const std::size_t next = level == run->path.size() ? run->first + count : run->path[level] + 1;
        if (next == node.children.size()) node.end = node.children.back().second.end;
        else node.end += bytes;
        moveChildren(node, next, bytes, lines);
    }
    return true;
}

}  // namespace pt::config
