// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_writer.h"

#include "core/base/temporary_name.h"

#include <cerrno>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#include <process.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pt {
namespace {

Error ioError(const fs::path& path, int number)
{
    return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot write %1: %2."), {utf8(path), std::generic_category().message(number)}), utf8(path)};
}

bool synced(std::FILE* file)
{
    if (std::fflush(file) != 0) return false;
#ifdef _WIN32
    return ::_commit(::_fileno(file)) == 0;
#else
    return ::fsync(::fileno(file)) == 0 || errno == EINVAL;  // pipes and some network drives have nothing to sync
#endif
}

}  // namespace

Result<AtomicWriter> AtomicWriter::open(const fs::path& path)
{
    const fs::path temporary = temporaryBeside(path);
    errno = 0;
#ifdef _WIN32
    std::FILE* file = ::_wfopen(temporary.c_str(), L"wb");
#else
    std::FILE* file = std::fopen(temporary.c_str(), "wbe");
#endif
    if (!file) return ioError(path, errno != 0 ? errno : EIO);
    return AtomicWriter(file, temporary, path);
}

AtomicWriter::AtomicWriter(AtomicWriter&& other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)), m_temporary(std::move(other.m_temporary)), m_target(std::move(other.m_target))
{
}

AtomicWriter::~AtomicWriter()
{
    discard();
}

void AtomicWriter::discard()
{
    if (!m_file) return;
    std::fclose(std::exchange(m_file, nullptr));
    std::error_code ec;
    fs::remove(m_temporary, ec);
}

Error AtomicWriter::failed(int number) const
{
    return ioError(m_target, number != 0 ? number : EIO);
}

Result<void> AtomicWriter::write(const void* bytes, std::size_t size)
{
    if (!m_file) return failed(EBADF);
    errno = 0;
    if (size == 0 || std::fwrite(bytes, 1, size, m_file) == size) return {};
    const Error error = failed(errno);
    discard();
    return error;
}

Result<void> AtomicWriter::commit()
{
    if (!m_file) return failed(EBADF);
    errno = 0;
    if (!synced(m_file)) {
        const Error error = failed(errno);
        discard();
        return error;
    }
    if (std::fclose(std::exchange(m_file, nullptr)) != 0) {
        const Error error = failed(errno);
        std::error_code ec;
        fs::remove(m_temporary, ec);
        return error;
    }
    std::error_code ec;
    fs::rename(m_temporary, m_target, ec);
    if (ec) {
        const Error error = failed(ec.value());
        fs::remove(m_temporary, ec);
        return error;
    }
#ifndef _WIN32
    const fs::path folder = m_target.parent_path().empty() ? fs::path(".") : m_target.parent_path();
    if (const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); fd >= 0) {  // the rename, too, must survive a power cut
        ::fsync(fd);
        ::close(fd);
    }
#endif
    return {};
}

}  // namespace pt
