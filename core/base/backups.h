// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pt {

/// Earlier texts of a file. They lie in the program's own data folder, never beside the file: DeepLabCut looks for files by pattern in its
/// folders, and projects are copied and shared.
struct Backup
{
    fs::path file;
    std::int64_t time = 0;       ///< Seconds since 1970, UTC.
    std::uintmax_t size = 0;
};

/// A short name for a file or folder, the same for every link that leads to it.
std::string pathId(const fs::path& path);

/// Keeps `bytes` as the newest backup of `file` below `root`, at most `most` of them; the same bytes as the newest are not kept twice.
/// Errors: Io.
Result<void> keepBackup(const fs::path& root, const fs::path& file, std::string_view bytes, std::size_t most = 20);

/// Newest first; empty when there is none.
std::vector<Backup> listBackups(const fs::path& root, const fs::path& file);

}  // namespace pt
