// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <filesystem>
#include <string>

#ifdef _WIN32
#include <process.h>
#else
#include <unistd.h>
#endif

namespace pt {

/// A name beside the target that no other write of this or another process uses: "<target>.<pid>-<count>.tmp".
inline std::filesystem::path temporaryBeside(const std::filesystem::path& target)
{
    static std::atomic<unsigned> counter{0};
#ifdef _WIN32
    const auto pid = static_cast<unsigned long>(::_getpid());
#else
    const auto pid = static_cast<unsigned long>(::getpid());
#endif
    std::filesystem::path name = target.filename();
    name += "." + std::to_string(pid) + "-" + std::to_string(counter++) + ".tmp";
    return target.parent_path() / name;
}

}  // namespace pt
