// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace pt {

namespace fs = std::filesystem;

/// A path from UTF-8 text, and UTF-8 text from a path: the only two places where encodings meet (Windows differs).
fs::path pathFromUtf8(std::string_view text);
std::string utf8(const fs::path& path);

/// The whole file as bytes. Errors: NotFound, Io (both name the file); Unsupported above `limit` bytes.
Result<std::string> readFile(const fs::path& path, std::uintmax_t limit = std::uintmax_t{1} << 32);

/// Replaces a file so that a reader or a crash sees the old bytes or the new ones, never a mixture: temporary file in the
/// same folder, sync, rename, sync of the folder. Kept: a symbolic link (its target is written), the permissions, access lists and
/// attributes, the owner where the system allows it. A file with several names (hard links), or whose owner would change, keeps its inode:
/// it is overwritten in place while the whole new text lies synced beside it, and put back when that fails.
/// Errors: Io (read-only, disk full, folder missing, drive gone; each in its own words), the old file is then as it was.
Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes);

/// Where a chain of symbolic links leads, also when nothing is there yet.
fs::path followLinks(const fs::path& path);

/// Writes only when nothing is there yet. Errors: Conflict when the file exists, Io.
Result<void> writeNewFile(const fs::path& path, std::string_view bytes);

/// Creates a folder and its parents. Errors: Io.
Result<void> makeFolder(const fs::path& path);

}  // namespace pt
