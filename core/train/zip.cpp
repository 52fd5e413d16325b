// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PKWARE's APPNOTE.TXT 6.3.9, sections 4.3 (records), 4.5.3 (zip64 extra field).
#include "core/train/zip.h"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace pt::train {
namespace {

constexpr std::uint64_t kFull32 = 0xFFFFFFFFU, kFull16 = 0xFFFFU;
constexpr std::uint64_t kLargestDirectory = std::uint64_t{1} << 28;

class FileSource final : public ByteSource
{
public:
    FileSource(std::ifstream in, std::uint64_t size, fs::path path) : m_in(std::move(in)), m_size(size), m_path(std::move(path)) {}
    std::uint64_t size() const override { return m_size; }
    Result<void> read(std::uint64_t offset, char* to, std::size_t count) override
    {
        m_in.clear();
        m_in.seekg(static_cast<std::streamoff>(offset));
        m_in.read(to, static_cast<std::streamsize>(count));
        if (m_in.gcount() == static_cast<std::streamsize>(count)) return {};
        return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot read %1: it ends too early or the drive fails."), {utf8(m_path)}), utf8(m_path)};
    }

private:
    std::ifstream m_in;
    std::uint64_t m_size;
    fs::path m_path;
};

class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(std::string_view bytes) : m_bytes(bytes) {}
    std::uint64_t size() const override { return m_bytes.size(); }
    Result<void> read(std::uint64_t offset, char* to, std::size_t count) override
    {
        if (offset > m_bytes.size() || count > m_bytes.size() - offset)
            return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "The snapshot cannot be read: %1."), {"it is cut off"})};
        if (count > 0) std::memcpy(to, m_bytes.data() + offset, count);
        return {};
    }

private:
    std::string_view m_bytes;
};

Error broken(const char* what) { return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "The snapshot cannot be read: %1."), {what})}; }

void append(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

std::uint64_t take(std::string_view in, std::size_t at, int bytes)
{
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i) value |= static_cast<std::uint64_t>(static_cast<unsigned char>(in[at + static_cast<std::size_t>(i)])) << (8 * i);
    return value;
}

Result<std::string> read(ByteSource& source, std::uint64_t offset, std::uint64_t count)
{
    std::string out(static_cast<std::size_t>(count), '\0');
    if (auto done = source.read(offset, out.data(), out.size()); !done) return done.error();
    return out;
}

struct Directory { std::uint64_t count = 0, size = 0, offset = 0; };

/// The end record, or its zip64 counterpart where its fields are full.
Result<Directory> findDirectory(ByteSource& source)
{
    const std::uint64_t size = source.size();
    if (size == 0) return broken("it is empty");
    if (size < 22) return broken("it is no file of PyTorch, or it is cut off");
    const std::uint64_t span = std::min<std::uint64_t>(size, 22 + kFull16);
    const auto tail = read(source, size - span, span);
    if (!tail) return tail.error();
    std::size_t at = tail->size() - 22;
    while (take(*tail, at, 4) != 0x06054b50) {
        if (at == 0) return broken("it is no file of PyTorch, or it is cut off");
        --at;
    }
    Directory d{take(*tail, at + 10, 2), take(*tail, at + 12, 4), take(*tail, at + 16, 4)};
    const std::uint64_t end = size - span + at;
    if (at >= 20 && take(*tail, at - 20, 4) == 0x07064b50) {
        const std::uint64_t record = take(*tail, at - 12, 8);
        if (record > end || end - record < 56) return broken("its directory is damaged");
        const auto large = read(source, record, 56);
        if (!large) return large.error();
        if (take(*large, 0, 4) != 0x06064b50) return broken("its directory is damaged");
        d = {take(*large, 32, 8), take(*large, 40, 8), take(*large, 48, 8)};
    }
    if (d.offset > end || d.size > end - d.offset || d.size > kLargestDirectory || d.count > d.size / 46) return broken("its directory is damaged");
    return d;
}

/// Sizes that do not fit 32 bits stand in an extra field, in the order size, compressed size, offset.
bool readLarge(std::string_view extra, std::uint64_t& size, std::uint64_t& packed, std::uint64_t& offset)
{
    while (extra.size() >= 4) {
        const std::size_t length = take(extra, 2, 2);
        if (extra.size() - 4 < length) return false;
        if (take(extra, 0, 2) == 1) {
            std::size_t at = 4;
            for (std::uint64_t* field : {&size, &packed, &offset}) {
                if (*field != kFull32) continue;
                if (at + 8 > 4 + length) return false;
                *field = take(extra, at, 8);
                at += 8;
            }
            return true;
        }
        extra.remove_prefix(4 + length);
    }
    return size != kFull32 && packed != kFull32 && offset != kFull32;
}

std::uint32_t checksum(std::string_view bytes) { return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size())); }

void common(std::string& out, std::uint32_t crc, std::uint64_t size, std::size_t name, std::size_t extra)
{
    append(out, size >= kFull32 ? 45 : 20, 2);   // version needed
    append(out, 0x0800, 2);                      // UTF-8 names
    append(out, 0, 2);                           // stored
    append(out, 0x00210000, 4);                  // a date there has to be
    append(out, crc, 4);
    append(out, std::min(size, kFull32), 4);
    append(out, std::min(size, kFull32), 4);
    append(out, name, 2);
    append(out, extra, 2);
}

}  // namespace

Result<std::unique_ptr<ByteSource>> ByteSource::file(const fs::path& path)
{
    std::error_code ec;
    if (fs::is_directory(path, ec)) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "%1 is a folder, not a file."), {utf8(path)}), utf8(path)};
    const auto size = fs::file_size(path, ec);
    if (ec) return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "There is no file %1."), {utf8(path)}), utf8(path)};
    std::ifstream in(path, std::ios::binary);
    if (!in) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot read %1: %2."), {utf8(path), std::generic_category().message(errno)}), utf8(path)};
    return std::unique_ptr<ByteSource>(std::make_unique<FileSource>(std::move(in), size, path));
}

std::unique_ptr<ByteSource> ByteSource::memory(std::string_view bytes) { return std::make_unique<MemorySource>(bytes); }

Result<std::map<std::string, ZipEntry>> readZipDirectory(ByteSource& source)
{
    const auto place = findDirectory(source);
    if (!place) return place.error();
    const auto bytes = read(source, place->offset, place->size);
    if (!bytes) return bytes.error();
    const std::string_view in = *bytes;
    std::map<std::string, ZipEntry> out;
    std::uint64_t total = 0;
    std::size_t at = 0;
    for (std::uint64_t i = 0; i < place->count; ++i) {
        if (in.size() - at < 46 || take(in, at, 4) != 0x02014b50) return broken("its directory is damaged");
        const std::size_t nameSize = take(in, at + 28, 2), extraSize = take(in, at + 30, 2), comment = take(in, at + 32, 2);
        if (in.size() - at - 46 < nameSize + extraSize + comment) return broken("its directory is damaged");
        if (take(in, at + 8, 2) & 1U) return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The snapshot is an encrypted zip file; save it with PyTorch."))};
        if (take(in, at + 10, 2) != 0) return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The snapshot is a compressed zip file; save it with PyTorch."))};
        std::uint64_t packed = take(in, at + 20, 4), size = take(in, at + 24, 4), local = take(in, at + 42, 4);
        if (!readLarge(in.substr(at + 46 + nameSize, extraSize), size, packed, local) || size != packed) return broken("its directory is damaged");
        const std::string name(in.substr(at + 46, nameSize));
        if (local > place->offset || place->offset - local < 30) return broken("an entry is missing");
        const auto header = read(source, local, 30);
        if (!header) return header.error();
        if (take(*header, 0, 4) != 0x04034b50) return broken("an entry is missing");
        const std::uint64_t data = local + 30 + take(*header, 26, 2) + take(*header, 28, 2);
        if (data > place->offset || size > place->offset - data) return broken("it is cut off");
        total += size;
        // entries that overlap would let a small file fill the memory
        if (total > place->offset || !out.emplace(name, ZipEntry{data, size, static_cast<std::uint32_t>(take(in, at + 16, 4))}).second)
            return broken("its directory is damaged");
        at += 46 + nameSize + extraSize + comment;
    }
    return out;
}

Result<void> readZipEntry(ByteSource& source, const ZipEntry& entry, char* to)
{
    if (auto done = source.read(entry.offset, to, static_cast<std::size_t>(entry.size)); !done) return done;
    if (checksum({to, static_cast<std::size_t>(entry.size)}) != entry.crc) return broken("a checksum is wrong");
    return {};
}

Result<void> ZipWriter::put(const std::string& bytes)
{
    m_at += bytes.size();
    return m_sink(bytes.data(), bytes.size());
}

Result<void> ZipWriter::add(const std::string& name, std::string_view data)
{
    const std::uint64_t offset = m_at, size = data.size();
    const std::uint32_t crc = checksum(data);
    std::string extra;
    if (size >= kFull32) {
        append(extra, 1, 2);
        append(extra, 16, 2);
        append(extra, size, 8);
        append(extra, size, 8);
    }
    const std::uint64_t start = offset + 30 + name.size() + extra.size() + 4;
    const std::size_t pad = (64 - start % 64) % 64;
    append(extra, 0x4246, 2);   // "FB", as PyTorch fills up
    append(extra, pad, 2);
    extra.append(pad, 'Z');
    std::string header;
    append(header, 0x04034b50, 4);
    common(header, crc, size, name.size(), extra.size());
    if (auto done = put(header + name + extra); !done) return done;
    m_at += size;
    if (auto done = m_sink(data.data(), data.size()); !done) return done;

    std::string large;
    if (size >= kFull32) append(large, size, 8), append(large, size, 8);
    if (offset >= kFull32) append(large, offset, 8);
    append(m_directory, 0x02014b50, 4);
    append(m_directory, 45, 2);
    common(m_directory, crc, size, name.size(), large.empty() ? 0 : large.size() + 4);
    append(m_directory, 0, 10);   // comment length, disk, internal and external attributes
    append(m_directory, std::min(offset, kFull32), 4);
    m_directory += name;
    if (!large.empty()) append(m_directory, 1, 2), append(m_directory, large.size(), 2);
    m_directory += large;
    ++m_count;
    return {};
}

Result<void> ZipWriter::finish()
{
    const std::uint64_t offset = m_at, size = m_directory.size();
    std::string end;
    if (offset >= kFull32 || size >= kFull32 || m_count >= kFull16) {
        append(end, 0x06064b50, 4);
        append(end, 44, 8);
        append(end, 45, 2);
        append(end, 45, 2);
        append(end, 0, 8);
        append(end, m_count, 8);
        append(end, m_count, 8);
        append(end, size, 8);
        append(end, offset, 8);
        append(end, 0x07064b50, 4);
        append(end, 0, 4);
        append(end, offset + size, 8);
        append(end, 1, 4);
    }
    append(end, 0x06054b50, 4);
    append(end, 0, 4);
    append(end, std::min(m_count, kFull16), 2);
    append(end, std::min(m_count, kFull16), 2);
    append(end, std::min(size, kFull32), 4);
    append(end, std::min(offset, kFull32), 4);
    append(end, 0, 2);
    if (auto done = put(m_directory); !done) return done;
    return put(end);
}

}  // namespace pt::train
