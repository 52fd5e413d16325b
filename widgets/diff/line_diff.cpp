// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/line_diff.h"

#include "core/base/line_diff.h"

#include <algorithm>
#include <string>

namespace pt::ui {

QVector<DiffLine> diffLines(const QString& before, const QString& after)
{
    const std::string oldText = before.toStdString(), newText = after.toStdString();
    const auto a = splitLines(oldText), b = splitLines(newText);
    QVector<DiffLine> out;
    const auto add = [&out](DiffLine::Kind kind, std::string_view line, std::size_t x, std::size_t y) {
        if (line.ends_with('\n')) line.remove_suffix(1);
        out.append({kind, QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())), static_cast<int>(x), static_cast<int>(y)});
    };
    std::size_t x = 0, y = 0;
    const auto same = [&](std::size_t until) {
        for (; x < until; ++x, ++y) add(DiffLine::Kind::Same, a[x], x + 1, y + 1);
    };
    for (const LineHunk& hunk : pt::diffLines(a, b)) {
        same(hunk.aBegin);
        for (; x < hunk.aEnd; ++x) add(DiffLine::Kind::Removed, a[x], x + 1, 0);
        for (; y < hunk.bEnd; ++y) add(DiffLine::Kind::Added, b[y], 0, y + 1);
    }
    same(a.size());
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
