// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace pt {

/// The lines of a text, each with its line end (LF, CRLF or CR). The last one may have none; an empty text has no lines.
std::vector<std::string_view> splitLines(std::string_view text);

/// Lines [aBegin, aEnd) of the one text stand where lines [bBegin, bEnd) of the other do; one of the two may be empty.
struct LineHunk
{
    std::size_t aBegin = 0, aEnd = 0, bBegin = 0, bEnd = 0;
};

/// What differs, in order; between the hunks both are alike. The shortest script (Myers, "An O(ND) Difference Algorithm", 1986) up to
/// 2000 lines removed and added; beyond that the middle is one hunk.
std::vector<LineHunk> diffLines(std::span<const std::string_view> a, std::span<const std::string_view> b);

}  // namespace pt
