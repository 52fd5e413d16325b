// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/line_diff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace pt::ui {
namespace {

constexpr std::size_t kLargest = 4'000'000;  // cells of the table; beyond it the middle is one hunk

}  // namespace

QVector<DiffLine> diffLines(const QString& before, const QString& after)
{
    const QStringList a = before.split(u'\n'), b = after.split(u'\n');
    qsizetype head = 0, tail = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
    const auto n = static_cast<std::size_t>(a.size() - head - tail), m = static_cast<std::size_t>(b.size() - head - tail);
    QVector<DiffLine> out;
    for (qsizetype i = 0; i < head; ++i) out.append({DiffLine::Kind::Same, a[i], int(i) + 1, int(i) + 1});
    std::vector<int> longest;
    const bool exact = (n + 1) * (m + 1) <= kLargest;
    if (exact) longest.assign((n + 1) * (m + 1), 0);
    const auto cell = [&](std::size_t i, std::size_t j) -> int& { return longest[i * (m + 1) + j]; };
    for (std::size_t i = n; exact && i-- > 0;)
        for (std::size_t j = m; j-- > 0;) {
            const bool same = a[head + qsizetype(i)] == b[head + qsizetype(j)];
            cell(i, j) = same ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
        }
    std::size_t i = 0, j = 0;
    while (i < n || j < m) {
        const qsizetype x = head + qsizetype(i), y = head + qsizetype(j);
        if (exact && i < n && j < m && a[x] == b[y]) {
            out.append({DiffLine::Kind::Same, a[x], int(x) + 1, int(y) + 1});
            ++i, ++j;
        } else if (i < n && (j >= m || !exact || cell(i + 1, j) >= cell(i, j + 1))) {
            out.append({DiffLine::Kind::Removed, a[x], int(x) + 1, 0});
            ++i;
        } else {
            out.append({DiffLine::Kind::Added, b[y], 0, int(y) + 1});
            ++j;
        }
    }
    for (qsizetype k = tail; k-- > 0;) {
        const qsizetype x = a.size() - 1 - k, y = b.size() - 1 - k;
        out.append({DiffLine::Kind::Same, a[x], int(x) + 1, int(y) + 1});
    }
    return out;
}

int changedLines(const QVector<DiffLine>& diff)
{
    int total = 0, removed = 0, added = 0;
    for (const DiffLine& line : diff) {
        if (line.kind == DiffLine::Kind::Same) {
            total += std::max(removed, added);
            removed = added = 0;
        } else {
            (line.kind == DiffLine::Kind::Removed ? removed : added) += 1;
        }
    }
    return total + std::max(removed, added);
}

}  // namespace pt::ui
