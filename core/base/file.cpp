// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include "core/base/temporary_name.h"

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
#ifdef __linux__
#include <sys/xattr.h>
#endif
#endif

namespace pt {
namespace {

Error ioError(Text text, const fs::path& path, const std::string& reason)
{
    return Error{ErrorCode::Io, Message(text, {utf8(path), reason}), utf8(path)};
}

std::string reasonOf(int number) { return std::generic_category().message(number); }

/// One sentence for each way in which writing fails, with what to do; the file named is the user's, not our temporary one.
Error writeError(const fs::path& path, int number)
{
    switch (number) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ioError(PT_TR_NOOP("Error", "%1 was not saved: the disk is full (%2). The file is as it was; make room or save it elsewhere."), path,
                       reasonOf(number));
    case EFBIG:
        return ioError(PT_TR_NOOP("Error", "%1 was not saved: the system allows no file of this size (%2). The file is as it was."), path, reasonOf(number));
    case EROFS:
        return ioError(PT_TR_NOOP("Error", "%1 cannot be saved: its drive is read-only (%2). Save it elsewhere."), path, reasonOf(number));
    case EIO:
#ifdef ESTALE
    case ESTALE:
    case ENOTCONN:
    case EHOSTDOWN:
#endif
    case ETIMEDOUT:
        return ioError(PT_TR_NOOP("Error", "%1 was not saved: its drive does not answer (%2). Check the connection and save again, or save it elsewhere."),
                       path, reasonOf(number));
    case ENOENT:
        return ioError(PT_TR_NOOP("Error", "%1 cannot be saved: its folder is not there (%2). Connect the drive or save it elsewhere."), path, reasonOf(number));
    default: return ioError(PT_TR_NOOP("Error", "Cannot write %1: %2."), path, reasonOf(number));
    }
}

#ifndef _WIN32
/// Writes all bytes at the descriptor's place and syncs them. 0, or errno.
int writeAll(int fd, std::string_view bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.data() + done, bytes.size() - done);
        if (n >= 0) done += static_cast<std::size_t>(n);
        else if (errno != EINTR) return errno;
    }
    return ::fsync(fd) != 0 && errno != EINVAL ? errno : 0;  // EINVAL: a file system without sync
}

#ifdef __linux__
/// Access lists and the user's own attributes. What the new file's system does not know is left out.
void copyAttributes(const fs::path& from, int to)
{
    char names[4096];
    const ssize_t size = ::listxattr(from.c_str(), names, sizeof names);
    for (ssize_t at = 0; at < size; at += static_cast<ssize_t>(std::strlen(names + at)) + 1) {
        char value[4096];
        const ssize_t n = ::getxattr(from.c_str(), names + at, value, sizeof value);
        if (n >= 0) (void)::fsetxattr(to, names + at, value, static_cast<std::size_t>(n), 0);
    }
}
#else
void copyAttributes(const fs::path&, int) {}
#endif

/// A new file beside the target with the target's mode, attributes and, where it is allowed, owner. `kept`: whether the owner is the same.
Result<void> writeBeside(const fs::path& temporary, const fs::path& target, std::string_view bytes, const struct stat* old, bool& kept)
{
    const mode_t mode = old ? old->st_mode & 07777 : 0644;
    const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        const int why = errno;
        if (why == EACCES || why == EPERM)
            return ioError(PT_TR_NOOP("Error", "%1 cannot be saved: its folder cannot be written to (%2). Save it elsewhere, or ask for the right to write there."),
                           target, reasonOf(why));
        return writeError(target, why);
    }
    int failure = writeAll(fd, bytes);
    kept = true;
    if (failure == 0 && old && (old->st_uid != ::geteuid() || old->st_gid != ::getegid())) {
        if (::fchown(fd, old->st_uid, old->st_gid) != 0) {
            kept = old->st_uid == ::geteuid();
            if (::fchown(fd, static_cast<uid_t>(-1), old->st_gid) != 0) kept = false;
        }
    }
    if (failure == 0 && ::fchmod(fd, mode) != 0) failure = errno;  // after the owner: chown clears bits
    if (failure == 0 && old) copyAttributes(target, fd);
    if (::close(fd) != 0 && failure == 0) failure = errno;
    if (failure != 0) return writeError(target, failure);
    return {};
}

/// Overwrites the bytes of an existing file, whose inode stays. `copy` holds the new bytes already, so that they exist twice until this
/// has succeeded; where it fails the old bytes are put back.
Result<void> overwrite(const fs::path& target, std::string_view bytes)
{
    const auto before = readFile(target);
    if (!before) return before.error();
    const int fd = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
    if (fd < 0) return writeError(target, errno);
    int failure = 0;
#ifdef __linux__
    if (bytes.size() > before->size()) failure = ::posix_fallocate(fd, 0, static_cast<off_t>(bytes.size()));  // a full disk is noticed first
    if (failure == EOPNOTSUPP || failure == EINVAL) failure = 0;
#endif
    if (failure == 0) failure = writeAll(fd, bytes);
    if (failure == 0 && ::ftruncate(fd, static_cast<off_t>(bytes.size())) != 0) failure = errno;
    if (failure != 0) {
        (void)!::ftruncate(fd, static_cast<off_t>(before->size()));
        if (::lseek(fd, 0, SEEK_SET) == 0) (void)writeAll(fd, *before);
    }
    if (failure == 0 && ::fsync(fd) != 0 && errno != EINVAL) failure = errno;
    if (::close(fd) != 0 && failure == 0) failure = errno;
    if (failure != 0) return writeError(target, failure);
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

fs::path followLinks(const fs::path& path)
{
    std::error_code ec;
    fs::path target = path;
    for (int hops = 0; hops < 40 && fs::is_symlink(target, ec); ++hops) {
        const fs::path link = fs::read_symlink(target, ec);
        if (ec) break;
        target = link.is_absolute() ? link : target.parent_path() / link;
    }
    return target;
}

#ifdef _WIN32
Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes)
{
    std::error_code ec;
    const fs::path target = followLinks(path);
    const fs::path temporary = temporaryBeside(target);
    if (auto written = writeSynced(temporary, bytes, 0); !written) {
        fs::remove(temporary, ec);
        return written;
    }
    fs::rename(temporary, target, ec);
    if (ec) {
        const std::string reason = ec.message();
        fs::remove(temporary, ec);
        return ioError(PT_TR_NOOP("Error", "Cannot replace %1: %2."), target, reason);
    }
    return {};
}
#else
Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes)
{
    std::error_code ec;
    const fs::path target = followLinks(path);
    struct stat info = {};
    const bool there = ::stat(target.c_str(), &info) == 0;
    if (there && S_ISDIR(info.st_mode)) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "%1 is a folder, not a file."), {utf8(target)}), utf8(target)};
    if (there && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) {
        if (errno != EACCES && errno != EPERM) return writeError(target, errno);
        return ioError(PT_TR_NOOP("Error", "%1 is read-only (%2). Save it under another name, or make it writable and save again."), target, reasonOf(errno));
    }
    const fs::path temporary = temporaryBeside(target);
    bool ownerKept = true;
    auto written = writeBeside(temporary, target, bytes, there ? &info : nullptr, ownerKept);
    if (!written) {
        fs::remove(temporary, ec);
        return written;
    }
    // A new inode would part the file from its other names, or hand it to another owner: then the old inode gets the new bytes.
    if (there && S_ISREG(info.st_mode) && (info.st_nlink > 1 || !ownerKept)) {
        written = overwrite(target, bytes);
        fs::remove(temporary, ec);
        return written;
    }
    if (::rename(temporary.c_str(), target.c_str()) != 0) {
        const int why = errno;
        fs::remove(temporary, ec);
        return writeError(target, why);
    }
    syncFolder(target.parent_path().empty() ? fs::path(".") : target.parent_path());
    return {};
}
#endif

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
