// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

/// Zip files whose entries are stored as they are (no compression), as PyTorch and NumPy write them; zip64 where sizes ask for it.
namespace pt::train {

/// Bytes that can be read from anywhere: a file, or memory in tests.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Errors: Io; Parse when the bytes end before.
    virtual Result<void> read(std::uint64_t offset, char* to, std::size_t count) = 0;

    /// Errors: NotFound, Io.
    static Result<std::unique_ptr<ByteSource>> file(const fs::path& path);
    /// The bytes must stay.
    static std::unique_ptr<ByteSource> memory(std::string_view bytes);
};

/// Takes bytes in order.
using ByteSink = std::function<Result<void>(const char* bytes, std::size_t count)>;

struct ZipEntry
{
    std::uint64_t offset = 0, size = 0;   ///< Of the data in the file.
    std::uint32_t crc = 0;
};

/// The directory of a zip file, checked against the file: every entry lies within it, none is compressed, encrypted or twice there.
/// Errors: Parse ("it is cut off", ...), Unsupported (compressed, encrypted), Io.
Result<std::map<std::string, ZipEntry>> readZipDirectory(ByteSource& source);

/// The bytes of an entry, checked against its CRC-32. Errors: Parse, Io.
Result<void> readZipEntry(ByteSource& source, const ZipEntry& entry, char* to);

class ZipWriter
{
public:
    explicit ZipWriter(ByteSink sink) : m_sink(std::move(sink)) {}
    /// An entry whose data begin at a multiple of 64, so that it can be mapped. Errors: of the sink.
    Result<void> add(const std::string& name, std::string_view data);
    /// The directory; nothing may be added afterwards. Errors: of the sink.
    Result<void> finish();

private:
    Result<void> put(const std::string& bytes);
    ByteSink m_sink;
    std::string m_directory;
    std::uint64_t m_at = 0, m_count = 0;
};

}  // namespace pt::train
