// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace pt {

/// What a journal holds: whose draft it is, the text it started from, and the text after its last whole record.
struct Draft
{
    std::string path;       ///< The file, or the project's folder for a text that has no name yet.
    std::string base;
    std::string text;
    std::string label;      ///< Name of the last edit.
    int edits = 0;
    bool torn = false;      ///< The last record was cut off; what came before it is whole.
};

/// An append-only record of the states of one text, so that a killed program loses nothing: every edit is in the file before the call
/// returns. A record has its length and a checksum; a reader takes the whole ones and stops at the first that is not.
class Journal final
{
public:
    /// Begins anew: `file` is replaced. Errors: Io.
    static Result<Journal> create(const fs::path& file, std::string_view path, std::string_view base);
    /// Errors: NotFound, Io; Parse when not even the text it started from is whole.
    static Result<Draft> read(const fs::path& file);

    /// Writes the difference from the last text. When many edits have made the journal much longer than the text it is begun anew with the
    /// same base. Errors: Io; the journal then still holds what it held before.
    Result<void> append(std::string_view text, std::string_view label);
    /// Waits until the records are on the disk (they outlive the program without it, but not a power cut).
    Result<void> sync();
    /// Closes and deletes the file.
    void discard();
    const fs::path& file() const noexcept { return m_file; }

private:
    struct Closer { void operator()(std::FILE* f) const noexcept { if (f) std::fclose(f); } };
    Result<void> write(std::string_view kind, std::string_view payload);
    Result<void> begin();

    fs::path m_file;
    std::string m_path, m_base, m_text;
    std::unique_ptr<std::FILE, Closer> m_out;
    std::size_t m_size = 0;
    bool m_broken = false;  ///< The last write failed: the next one begins anew.
};

}  // namespace pt
