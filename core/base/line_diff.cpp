// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_diff.h"

#include <algorithm>
#include <unordered_map>

namespace pt {
namespace {

constexpr int kMostEdits = 2000;

/// Equal lines get equal numbers: comparing is then cheap.
std::pair<std::vector<int>, std::vector<int>> numbered(std::span<const std::string_view> a, std::span<const std::string_view> b)
{
    std::unordered_map<std::string_view, int> known;
    const auto number = [&](std::span<const std::string_view> lines) {
        std::vector<int> out;
        out.reserve(lines.size());
        for (const auto line : lines) out.push_back(known.emplace(line, static_cast<int>(known.size())).first->second);
        return out;
    };
    auto first = number(a);
    return {std::move(first), number(b)};
}

/// Pairs of equal lines (x, y) of a shortest script, or nothing when it is longer than kMostEdits.
bool matches(const std::vector<int>& a, const std::vector<int>& b, std::vector<std::pair<int, int>>& out)
{
    const int n = static_cast<int>(a.size()), m = static_cast<int>(b.size());
    const int most = std::min(n + m, kMostEdits);
    std::vector<std::vector<int>> trace;  // furthest x of each diagonal -d..d after d edits
    std::vector<int> v(static_cast<std::size_t>(2 * most + 3), 0);
    const auto at = [&](int k) -> int& { return v[static_cast<std::size_t>(k + most + 1)]; };
    int edits = -1;
    for (int d = 0; d <= most && edits < 0; ++d) {
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)]) ++x;
            at(k) = x;
            if (x >= n && x - k >= m) edits = d;
        }
        trace.emplace_back(v.begin() + (most + 1 - d), v.begin() + (most + 2 + d));
    }
    if (edits < 0) return false;
    int x = n, y = m;
    for (int d = edits; d >= 0; --d) {
        const int k = x - y;
        int fromX = 0, fromY = 0;
        if (d > 0) {
            const auto& before = trace[static_cast<std::size_t>(d - 1)];
            const auto reach = [&](int diagonal) { return diagonal < -(d - 1) || diagonal > d - 1 ? -1 : before[static_cast<std::size_t>(diagonal + d - 1)]; };
            const bool down = k == -d || (k != d && reach(k - 1) < reach(k + 1));
            fromX = down ? reach(k + 1) : reach(k - 1) + 1;
            fromY = fromX - k;
        }
        while (x > fromX && y > fromY) out.emplace_back(--x, --y);
        if (d > 0) {
            const auto& before = trace[static_cast<std::size_t>(d - 1)];
            const auto reach = [&](int diagonal) { return diagonal < -(d - 1) || diagonal > d - 1 ? -1 : before[static_cast<std::size_t>(diagonal + d - 1)]; };
            const bool down = k == -d || (k != d && reach(k - 1) < reach(k + 1));
            x = down ? reach(k + 1) : reach(k - 1);
            y = x - (down ? k + 1 : k - 1);
        }
    }
    std::reverse(out.begin(), out.end());
    return true;
}

}  // namespace

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t p = 0; p < text.size();) {
        const auto end = std::min(text.find_first_of("\r\n", p), text.size());
        const std::size_t next = std::min(end + (text.substr(end, 2) == "\r\n" ? 2 : 1), text.size());
        lines.push_back(text.substr(p, next - p));
        p = next;
    }
    return lines;
}

std::vector<LineHunk> diffLines(std::span<const std::string_view> a, std::span<const std::string_view> b)
{
    std::size_t head = 0, tail = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
    const auto middleA = a.subspan(head, a.size() - head - tail);
    const auto middleB = b.subspan(head, b.size() - head - tail);
    std::vector<LineHunk> hunks;
    if (middleA.empty() && middleB.empty()) return hunks;
    std::vector<std::pair<int, int>> equal;
    const auto [numbersA, numbersB] = numbered(middleA, middleB);
    if (!matches(numbersA, numbersB, equal)) equal.clear();
    equal.emplace_back(static_cast<int>(middleA.size()), static_cast<int>(middleB.size()));
    std::size_t x = 0, y = 0;
    for (const auto& [ex, ey] : equal) {
        const auto toX = static_cast<std::size_t>(ex), toY = static_cast<std::size_t>(ey);
        if (toX > x || toY > y) hunks.push_back({head + x, head + toX, head + y, head + toY});
        x = toX + 1;
        y = toY + 1;
    }
    return hunks;
}

}  // namespace pt
