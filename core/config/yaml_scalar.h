// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/message.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace pt::config {

/// Where a scanner stands. Columns count bytes from the first byte of the line; a byte-order mark is no part of its line.
struct YamlCursor
{
    std::string_view text;
    std::size_t pos = 0;
    std::size_t lineStart = 0;
    int line = 1;

    bool atEnd() const noexcept { return pos >= text.size(); }
    char peek(std::size_t ahead = 0) const noexcept { return pos + ahead < text.size() ? text[pos + ahead] : '\0'; }
    int column() const noexcept { return static_cast<int>(pos - lineStart); }
    bool atBreak() const noexcept { return !atEnd() && (text[pos] == '\n' || text[pos] == '\r'); }
    /// Blank, line break or end of text: what has to follow an indicator such as "-" or ":".
    bool blankAt(std::size_t ahead) const noexcept;
    void skipBlanks() noexcept;   ///< Spaces and tabs.
    void skipBreak() noexcept;    ///< One LF, CRLF or CR.
    void skipLine() noexcept;     ///< To the line break or the end.
    /// "---" or "..." at the start of a line.
    bool atDocumentMarker() const noexcept;
};

/// A scalar as a scanner found it. `error` is set when it is malformed; the cursor then stands at the trouble.
struct YamlScalar
{
    std::string value;
    std::size_t begin = 0;
    std::size_t end = 0;
    int lastLine = 0;   ///< Line of its last byte.
    Text error = {};
};

/// Scanners; the cursor stands at the first byte and is left one past the last. Rules: YAML 1.2 chapters 7.3 and 8.1.
/// minIndent: smallest column of a continuation line of a plain scalar in block context; parentIndent: of the owner of a block scalar.
YamlScalar scanPlain(YamlCursor& cursor, int minIndent, bool inFlow);
YamlScalar scanQuoted(YamlCursor& cursor);
YamlScalar scanBlockScalar(YamlCursor& cursor, int parentIndent);

/// Whether a plain scalar can start here.
bool startsPlain(const YamlCursor& cursor, bool inFlow);

}  // namespace pt::config
