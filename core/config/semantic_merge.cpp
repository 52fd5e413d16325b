// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/semantic_merge.h"

#include "core/base/line_diff.h"

#include <algorithm>
#include <set>

namespace pt::config {
namespace {

bool isPrefix(const KeyPath& shorter, const KeyPath& longer)
{
    return shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

std::string valueAt(const YamlDocument& document, const KeyPath& path)
{
    const YamlNode* node = document.find(path);
    return node ? flowText(document, *node) : std::string();
}

bool sameAt(const YamlDocument& a, const YamlDocument& b, const KeyPath& path)
{
    const YamlNode* x = a.find(path);
    const YamlNode* y = b.find(path);
    return x && y ? sameMeaning(*x, *y) : !x && !y;
}

/// Where a comment starts in a line that is no part of a block scalar; npos when there is none. Quotes are respected.
std::size_t commentStart(std::string_view line)
{
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0) {
            if (c == quote) quote = 0;
            else if (c == '\\' && quote == '"') ++i;
        } else if ((c == '"' || c == '\'') && (i == 0 || std::string_view(" \t[{,:-").find(line[i - 1]) != std::string_view::npos)) {
            quote = c;
        } else if (c == '#' && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t')) {
            return i;
        }
    }
    return std::string_view::npos;
}

std::string_view trimmed(std::string_view s)
{
    const auto end = s.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : s.substr(0, end + 1);
}

using Lines = std::vector<std::string_view>;

/// Comments of theirs[begin, end) that neither base nor mine has anywhere, as lines of their own with their line's indent.
std::string newComments(const Lines& theirs, std::size_t begin, std::size_t end, const std::set<std::string_view>& known, std::string_view eol)
{
    std::string out;
    for (std::size_t i = begin; i < end; ++i) {
        const std::string_view line = theirs[i];
        const auto at = commentStart(line);
        if (at == std::string_view::npos || known.count(trimmed(line.substr(at))) != 0) continue;
        out.append(line.substr(0, std::min(line.find_first_not_of(' '), line.size())));
        out.append(trimmed(line.substr(at))).append(eol);
    }
    return out;
}

void collectComments(const Lines& lines, std::set<std::string_view>& out)
{
    for (const auto line : lines)
        if (const auto at = commentStart(line); at != std::string_view::npos) out.insert(trimmed(line.substr(at)));
}

/// Lines of three texts: what one side alone changed is taken; where both did, mine, with theirs' new comments in front.
std::string mergeLines(const std::string& baseText, const std::string& mineText, const std::string& theirText)
{
    const Lines base = splitLines(baseText), mine = splitLines(mineText), theirs = splitLines(theirText);
    const auto ours = diffLines(base, mine), others = diffLines(base, theirs);
    std::set<std::string_view> known;
    collectComments(base, known);
    collectComments(mine, known);
    std::string_view eol = "\n";
    if (!mine.empty() && mine.front().ends_with("\r\n")) eol = "\r\n";
    std::string out;
    const auto take = [&out](const Lines& lines, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) out += lines[i];
    };
    std::size_t i = 0, j = 0, at = 0;                    // next hunks, next base line
    std::ptrdiff_t shiftMine = 0, shiftTheirs = 0;       // line of the side minus line of base
    while (i < ours.size() || j < others.size()) {
        const std::size_t start = std::min(i < ours.size() ? ours[i].aBegin : base.size() + 1, j < others.size() ? others[j].aBegin : base.size() + 1);
        take(base, at, start);
        std::size_t end = start;
        const std::size_t firstI = i, firstJ = j;
        for (bool grew = true; grew;) {                  // all hunks that overlap, or start together
            grew = false;
            if (i < ours.size() && (ours[i].aBegin < end || ours[i].aBegin == start)) end = std::max(end, ours[i++].aEnd), grew = true;
            if (j < others.size() && (others[j].aBegin < end || others[j].aBegin == start)) end = std::max(end, others[j++].aEnd), grew = true;
        }
        const auto side = [&](std::ptrdiff_t& shift, const std::vector<LineHunk>& hunks, std::size_t first, std::size_t last) {
            const auto from = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(start) + shift);
            for (std::size_t k = first; k < last; ++k)
                shift += static_cast<std::ptrdiff_t>(hunks[k].bEnd - hunks[k].bBegin) - static_cast<std::ptrdiff_t>(hunks[k].aEnd - hunks[k].aBegin);
            return std::pair(from, static_cast<std::size_t>(static_cast<std::ptrdiff_t>(end) + shift));
        };
        const auto [m0, m1] = side(shiftMine, ours, firstI, i);
        const auto [t0, t1] = side(shiftTheirs, others, firstJ, j);
        if (i == firstI) {
            take(theirs, t0, t1);
        } else {
            if (j > firstJ) out += newComments(theirs, t0, t1, known, eol);
            take(mine, m0, m1);
        }
        at = end;
    }
    take(base, at, base.size());
    return out;
}

/// Steps `document` towards `wanted` by value. False when that was not possible without touching something else.
bool enforce(YamlDocument& document, const YamlDocument& wanted)
{
    for (const ValueChange& change : semanticDiff(document, wanted))
        if (!applyChange(document, change)) return false;
    return semanticDiff(document, wanted).empty();
}

}  // namespace

std::size_t strippedComments(const YamlDocument& before, const YamlDocument& after)
{
    const auto had = commentsOf(before);
    const auto has = commentsOf(after);
    const std::set<std::string> left(has.begin(), has.end());
    const auto lost = static_cast<std::size_t>(std::count_if(had.begin(), had.end(), [&](const std::string& c) { return left.count(c) == 0; }));
    const bool most = lost >= 3 ? 2 * lost > had.size() : lost > 0 && has.empty();
    return most && has.size() < had.size() ? lost : 0;
}

Result<std::string> putCommentsBack(const YamlDocument& commented, const YamlDocument& rewritten)
{
    YamlDocument out = commented;
    for (const ValueChange& change : semanticDiff(commented, rewritten))
        if (auto done = applyChange(out, change); !done) return done.error();
    return out.text();
}

Result<MergeResult> mergeConfigs(const YamlDocument& base, const YamlDocument& mine, const YamlDocument& theirs,
                                 const std::map<std::string, bool>& takeTheirs)
{
    MergeResult result;
    const auto ours = semanticDiff(base, mine), others = semanticDiff(base, theirs);
    YamlDocument wanted = mine;
    std::set<std::string> decided;
    for (const ValueChange& change : others) {
        const auto rival = std::find_if(ours.begin(), ours.end(), [&](const ValueChange& o) { return isPrefix(o.path, change.path) || isPrefix(change.path, o.path); });
        if (rival == ours.end()) {
            if (auto done = applyChange(wanted, change); !done) return done.error();
            result.fromTheirs.push_back(change);
            continue;
        }
        const KeyPath& path = rival->path.size() <= change.path.size() ? rival->path : change.path;  // one removed what the other changed inside
        const std::string key = formatKeyPath(path);
        if (sameAt(mine, theirs, path) || !decided.insert(key).second) continue;
        result.conflicts.push_back({key, valueAt(base, path), valueAt(mine, path), valueAt(theirs, path)});
        const auto choice = takeTheirs.find(key);
        if (choice == takeTheirs.end() || !choice->second) continue;
        const YamlNode* value = theirs.find(path);
        auto done = value ? wanted.set(path, flowText(theirs, *value)) : wanted.find(path) ? wanted.remove(key) : Result<void>();
        if (!done) return done.error();
    }
    for (const ValueChange& change : ours) {
        const bool contested = std::any_of(result.conflicts.begin(), result.conflicts.end(), [&](const MergeConflict& c) {
            const auto path = parseKeyPath(c.key);
            return path && (isPrefix(*path, change.path) || isPrefix(change.path, *path));
        });
        if (!contested) result.fromMine.push_back(change);
    }
    result.commentsStripped = strippedComments(base, theirs);
    result.text = wanted.text();
    if (result.commentsStripped > 0) return result;
    auto merged = YamlDocument::parse(mergeLines(base.text(), mine.text(), theirs.text()));
    if (merged && enforce(*merged, wanted)) result.text = merged->text();
    return result;
}

}  // namespace pt::config
