// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backups.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace pt {
namespace {

fs::path folderOf(const fs::path& root, const fs::path& file) { return root / pathId(file); }

/// "0000001764075600123-7.yaml": milliseconds since 1970, so that names sort by time.
std::int64_t timeOf(const fs::path& file)
{
    const std::string name = file.stem().string();
    std::int64_t milliseconds = 0;
    const auto done = std::from_chars(name.data(), name.data() + name.size(), milliseconds);
    return done.ec == std::errc() ? milliseconds / 1000 : 0;
}

}  // namespace

std::string pathId(const fs::path& path)
{
    std::error_code ec;
    fs::path real = fs::weakly_canonical(followLinks(path), ec);
    if (ec || real.empty()) real = fs::absolute(path, ec);
    std::uint64_t hash = 0xcbf29ce484222325ULL;  // FNV-1a, 64 bits
    for (const char c : utf8(real.lexically_normal())) hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3ULL;
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

std::vector<Backup> listBackups(const fs::path& root, const fs::path& file)
{
    std::vector<Backup> out;
    std::error_code ec;
    for (fs::directory_iterator it(folderOf(root, file), ec), end; !ec && it != end; it.increment(ec)) {
        if (it->path().extension() != ".yaml" || timeOf(it->path()) == 0) continue;
        std::error_code sizeError;
        out.push_back({it->path(), timeOf(it->path()), it->file_size(sizeError)});
    }
    std::sort(out.begin(), out.end(), [](const Backup& a, const Backup& b) { return a.file.filename() > b.file.filename(); });
    return out;
}

Result<void> keepBackup(const fs::path& root, const fs::path& file, std::string_view bytes, std::size_t most)
{
    auto old = listBackups(root, file);
    if (!old.empty()) {
        const auto newest = readFile(old.front().file);
        if (newest && *newest == bytes) return {};
    }
    const fs::path folder = folderOf(root, file);
    if (auto made = makeFolder(folder); !made) return made;
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    for (int n = 0; n < 10; ++n) {
        char name[48];
        std::snprintf(name, sizeof name, "%019lld-%d.yaml", static_cast<long long>(now), n);
        std::error_code ec;
        if (fs::exists(folder / name, ec)) continue;
        if (auto written = writeFileAtomically(folder / name, bytes); !written) return written;
        break;
    }
    // Which file these belong to, for people who look into the folder.
    if (auto written = writeFileAtomically(folder / "file.txt", utf8(file) + "\n"); !written) return written;
    for (std::size_t i = most > 0 ? most - 1 : 0; i < old.size(); ++i) {
        std::error_code ec;
        fs::remove(old[i].file, ec);
    }
    return {};
}

}  // namespace pt
