// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <cstdio>

namespace pt {

/// Writes a large file piece by piece with the promise of writeFileAtomically: a reader or a crash sees the old file or the new
/// one, never a mixture. Without commit() the temporary file goes away and the old file stays.
class AtomicWriter final
{
public:
    /// Errors: Io.
    static Result<AtomicWriter> open(const fs::path& path);
    AtomicWriter(AtomicWriter&& other) noexcept;
    AtomicWriter& operator=(AtomicWriter&&) = delete;
    ~AtomicWriter();

    /// Errors: Io (disk full, a limit on file sizes); nothing more can be written then.
    Result<void> write(const void* bytes, std::size_t size);
    Result<void> write(std::string_view bytes) { return write(bytes.data(), bytes.size()); }
    /// Syncs and renames. Errors: Io; the old file is then untouched.
    Result<void> commit();

private:
    AtomicWriter(std::FILE* file, fs::path temporary, fs::path target)
        : m_file(file), m_temporary(std::move(temporary)), m_target(std::move(target)) {}
    Error failed(int number) const;
    void discard();

    std::FILE* m_file = nullptr;
    fs::path m_temporary, m_target;
};

}  // namespace pt
