// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#include <process.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace pt {
namespace {

Error ioError(Text text, const fs::path& path, const std::string& reason)
{
    return Error{ErrorCode::Io, Message(text, {utf8(path), reason}), utf8(path)};
}

std::string reasonOf(int number) { return std::generic_category().message(number); }

#ifndef _WIN32
Result<void> writeSynced(const fs::path& path, std::string_view bytes, mode_t mode)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0) return ioError(PT_TR_NOOP("Error", "Cannot write %1: %2."), path, reasonOf(errno));
    std::size_t done = 0;
    int failure = 0;
    while (done < bytes.size() && failure == 0) {
        const ssize_t n = ::write(fd, bytes.data() + done, bytes.size() - done);
        if (n >= 0) done += static_cast<std::size_t>(n);
        else if (errno != EINTR) failure = errno;
    }
    if (failure == 0 && ::fchmod(fd, mode) != 0) failure = errno;  // open() applied the umask
    if (failure == 0 && ::fsync(fd) != 0 && errno != EINVAL) failure = errno;
    if (::close(fd) != 0 && failure == 0) failure = errno;
    if (failure != 0) return ioError(PT_TR_NOOP("Error", "Cannot write %1: %2."), path, reasonOf(failure));
    return {};
}

void syncFolder(const fs::path& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;  // some network drives refuse this; the rename itself has succeeded
    ::fsync(fd);
    ::close(fd);
}
#else
Result<void> writeSynced(const fs::path& path, std::string_view bytes, int)
{
    const HANDLE file = ::CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    const auto failed = [&] {
        return ioError(PT_TR_NOOP("Error", "Cannot write %1: %2."), path,
                       std::system_category().message(static_cast<int>(::GetLastError())));
    };
    if (file == INVALID_HANDLE_VALUE) return failed();
    std::size_t done = 0;
    while (done < bytes.size()) {
        DWORD n = 0;
        const auto chunk = static_cast<DWORD>(std::min<std::size_t>(bytes.size() - done, 1U << 30));
        if (!::WriteFile(file, bytes.data() + done, chunk, &n, nullptr)) {
            const Error error = failed();
            ::CloseHandle(file);
            return error;
        }
        done += n;
    }
    ::FlushFileBuffers(file);
    ::CloseHandle(file);
    return {};
}
#endif

fs::path temporaryBeside(const fs::path& target)
{
    static std::atomic<unsigned> counter{0};
#ifdef _WIN32
    const auto pid = static_cast<unsigned long>(::_getpid());
#else
    const auto pid = static_cast<unsigned long>(::getpid());
#endif
    fs::path name = target.filename();
    name += "." + std::to_string(pid) + "-" + std::to_string(counter++) + ".tmp";
    return target.parent_path() / name;
}

}  // namespace

fs::path pathFromUtf8(std::string_view text)
{
    return fs::path(std::u8string(reinterpret_cast<const char8_t*>(text.data()), text.size()));
}

std::string utf8(const fs::path& path)
{
    const std::u8string text = path.u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

Result<std::string> readFile(const fs::path& path, std::uintmax_t limit)
{
    std::error_code ec;
    if (!fs::exists(path, ec)) {
        return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "There is no file %1."), {utf8(path)}), utf8(path)};
    }
    if (fs::is_directory(path, ec)) {
        return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "%1 is a folder, not a file."), {utf8(path)}), utf8(path)};
    }
    std::ifstream in(path, std::ios::binary);
    if (!in) return ioError(PT_TR_NOOP("Error", "Cannot read %1: %2."), path, reasonOf(errno));
    const auto size = fs::file_size(path, ec);
    if (!ec && size > limit) {
        return Error{ErrorCode::Unsupported,
                     Message(PT_TR_NOOP("Error", "%1 is too large to read (%2 bytes)."), {utf8(path), std::to_string(size)}),
                     utf8(path)};
    }
    std::string bytes;
    if (!ec) bytes.reserve(static_cast<std::size_t>(size));
    char buffer[1 << 16];
    while (in.read(buffer, sizeof buffer) || in.gcount() > 0) bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
    if (in.bad()) return ioError(PT_TR_NOOP("Error", "Cannot read %1: %2."), path, reasonOf(errno));
    return bytes;
}

Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes)
{
    std::error_code ec;
    fs::path target = path;
    for (int hops = 0; hops < 40 && fs::is_symlink(target, ec); ++hops) {
        const fs::path link = fs::read_symlink(target, ec);
        if (ec) break;
        target = link.is_absolute() ? link : target.parent_path() / link;
    }
    const fs::path temporary = temporaryBeside(target);
#ifdef _WIN32
    constexpr int mode = 0;
#else
    mode_t mode = 0644;
    struct stat info = {};
    if (::stat(target.c_str(), &info) == 0) {
        mode = info.st_mode & 07777;
        if (::access(target.c_str(), W_OK) != 0) {
            return ioError(PT_TR_NOOP("Error", "Cannot write %1: %2."), target, reasonOf(errno));
        }
    }
#endif
    if (auto written = writeSynced(temporary, bytes, mode); !written) {
        fs::remove(temporary, ec);
        return written;
    }
    fs::rename(temporary, target, ec);
    if (ec) {
        const std::string reason = ec.message();
        fs::remove(temporary, ec);
        return ioError(PT_TR_NOOP("Error", "Cannot replace %1: %2."), target, reason);
    }
#ifndef _WIN32
    syncFolder(target.parent_path().empty() ? fs::path(".") : target.parent_path());
#endif
    return {};
}

Result<void> writeNewFile(const fs::path& path, std::string_view bytes)
{
    std::error_code ec;
    if (fs::exists(fs::symlink_status(path, ec))) {
        return Error{ErrorCode::Conflict,
                     Message(PT_TR_NOOP("Error", "%1 already exists and is not overwritten."), {utf8(path)}), utf8(path)};
    }
    if (auto made = makeFolder(path.parent_path()); !made) return made;
    return writeFileAtomically(path, bytes);
}

Result<void> makeFolder(const fs::path& path)
{
    if (path.empty()) return {};
    std::error_code ec;
    fs::create_directories(path, ec);
    if (ec && !fs::is_directory(path)) return ioError(PT_TR_NOOP("Error", "Cannot create the folder %1: %2."), path, ec.message());
    return {};
}

}  // namespace pt
