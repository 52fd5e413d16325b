// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/journal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace pt {
namespace {

constexpr std::string_view kMagic = "PoseTuner journal 1\n";

/// CRC-32 (IEEE 802.3), the polynomial of zlib and PNG.
std::uint32_t checksum(std::string_view bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> t = {};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t c = i;
            for (int k = 0; k < 8; ++k) c = (c & 1U) != 0 ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
            t[i] = c;
        }
        return t;
    }();
    std::uint32_t c = 0xFFFFFFFFU;
    for (const char byte : bytes) c = table[(c ^ static_cast<std::uint8_t>(byte)) & 0xFFU] ^ (c >> 8U);
    return c ^ 0xFFFFFFFFU;
}

Error failed(const fs::path& file, int number)
{
    return Error{ErrorCode::Io,
                 Message(PT_TR_NOOP("Error", "The draft %1 cannot be written: %2. Save your work soon."), {utf8(file), std::generic_category().message(number)}),
                 utf8(file)};
}

/// "name number number ...\n" at `at`; moves on. False when it is not there.
bool readHead(std::string_view bytes, std::size_t& at, std::string_view& kind, std::array<std::size_t, 2>& numbers)
{
    const auto end = bytes.find('\n', at);
    if (end == std::string_view::npos || end - at > 80) return false;
    std::string_view line = bytes.substr(at, end - at);
    const auto blank = line.find(' ');
    if (blank == std::string_view::npos) return false;
    kind = line.substr(0, blank);
    const char* p = line.data() + blank;
    const char* const stop = line.data() + line.size();
    for (auto& number : numbers) {
        if (p == stop || *p != ' ') return false;
        const auto done = std::from_chars(p + 1, stop, number);
        if (done.ec != std::errc()) return false;
        p = done.ptr;
    }
    at = end + 1;
    return p == stop;
}

/// An edit as its payload: "offset removed label-length\n", the label, the inserted bytes.
std::string editPayload(std::string_view before, std::string_view after, std::string_view label)
{
    const std::size_t most = std::min(before.size(), after.size());
    const auto head = static_cast<std::size_t>(std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(most), after.begin()).first - before.begin());
    std::size_t tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    std::string out = std::to_string(head) + ' ' + std::to_string(before.size() - head - tail) + ' ' + std::to_string(label.size()) + '\n';
    out += label;
    return out.append(after.substr(head, after.size() - head - tail));
}

bool applyEdit(std::string_view payload, Draft& draft)
{
    std::array<std::size_t, 3> n = {};
    const auto end = payload.find('\n');
    if (end == std::string_view::npos) return false;
    const char* p = payload.data();
    const char* const stop = payload.data() + end;
    for (auto& number : n) {
        const auto done = std::from_chars(p, stop, number);
        if (done.ec != std::errc()) return false;
        p = done.ptr == stop ? stop : done.ptr + 1;
    }
    const auto [offset, removed, labelSize] = n;
    if (offset > draft.text.size() || removed > draft.text.size() - offset || labelSize > payload.size() - end - 1) return false;
    draft.label = payload.substr(end + 1, labelSize);
    draft.text.replace(offset, removed, payload.substr(end + 1 + labelSize));
    ++draft.edits;
    return true;
}

}  // namespace

Result<Journal> Journal::create(const fs::path& file, std::string_view path, std::string_view base)
{
    Journal journal;
    journal.m_file = file;
    journal.m_path = path;
    journal.m_base = journal.m_text = base;
    if (auto made = makeFolder(file.parent_path()); !made) return made.error();
    if (auto begun = journal.begin(); !begun) return begun.error();
    return journal;
}

Result<void> Journal::begin()
{
    // Made beside and renamed: a journal that is there stays whole until the new one is.
    m_broken = true;
    fs::path fresh = m_file;
    fresh += ".new";
    m_out.reset(std::fopen(fresh.string().c_str(), "wb"));
    if (!m_out) return failed(m_file, errno);
    std::setvbuf(m_out.get(), nullptr, _IOFBF, 1 << 16);
    m_size = kMagic.size();
    if (std::fwrite(kMagic.data(), 1, kMagic.size(), m_out.get()) != kMagic.size()) return failed(m_file, errno);
    if (auto done = write("path", m_path); !done) return done;
    if (auto done = write("base", m_base); !done) return done;
    if (m_text != m_base) {
        if (auto done = write("edit", editPayload(m_base, m_text, {})); !done) return done;
    }
    std::error_code ec;
#ifdef _WIN32
    m_out.reset();  // an open file cannot be renamed there
    fs::rename(fresh, m_file, ec);
    m_out.reset(std::fopen(m_file.string().c_str(), "ab"));
    if (!m_out) return failed(m_file, errno);
#else
    fs::rename(fresh, m_file, ec);
#endif
    if (ec) return failed(m_file, ec.value());
    m_broken = false;
    return {};
}

Result<void> Journal::write(std::string_view kind, std::string_view payload)
{
    std::string record(kind);
    record += ' ' + std::to_string(payload.size()) + ' ' + std::to_string(checksum(payload)) + '\n';
    record.append(payload).push_back('\n');
    if (std::fwrite(record.data(), 1, record.size(), m_out.get()) != record.size() || std::fflush(m_out.get()) != 0) {
        const int why = errno;
        // A piece of the record may be there: nothing behind it would be read, and on a full disk it takes the room.
        m_out.reset();
        if (m_broken) return failed(m_file, why);  // the new journal of begin(): the old one stays as it is
        std::error_code ec;
        fs::resize_file(m_file, m_size, ec);
        if (!ec) m_out.reset(std::fopen(m_file.string().c_str(), "ab"));
        m_broken = !m_out;
        return failed(m_file, why);
    }
    m_size += record.size();
    return {};
}

Result<void> Journal::append(std::string_view text, std::string_view label)
{
    if (m_file.empty() || (text == m_text && !m_broken)) return {};
    std::string payload = editPayload(m_text, text, label);
    if (m_broken || m_size + payload.size() > (1U << 20) + 4 * (m_base.size() + text.size())) {
        m_text = text;
        return begin();
    }
    if (auto done = write("edit", payload); !done) return done;
    m_text = text;  // only now: the next record starts from what the last whole one left
    return {};
}

Result<void> Journal::sync()
{
    if (!m_out) return {};
#ifdef _WIN32
    if (::_commit(::_fileno(m_out.get())) != 0) return failed(m_file, errno);
#else
    if (::fsync(::fileno(m_out.get())) != 0 && errno != EINVAL) return failed(m_file, errno);
#endif
    return {};
}

void Journal::discard()
{
    m_out.reset();
    std::error_code ec;
    if (!m_file.empty()) fs::remove(m_file, ec);
    m_file.clear();
}

Result<Draft> Journal::read(const fs::path& file)
{
    const auto bytes = readFile(file);
    if (!bytes) return bytes.error();
    Draft draft;
    std::size_t at = kMagic.size();
    bool hasBase = false;
    draft.torn = bytes->compare(0, kMagic.size(), kMagic) != 0;
    while (!draft.torn && at < bytes->size()) {
        std::string_view kind;
        std::array<std::size_t, 2> n = {};
        if (!readHead(*bytes, at, kind, n) || n[0] >= bytes->size() - at) {
            draft.torn = true;
            break;
        }
        const std::string_view payload = std::string_view(*bytes).substr(at, n[0]);
        if (checksum(payload) != n[1] || (*bytes)[at + n[0]] != '\n') {
            draft.torn = true;
            break;
        }
        at += n[0] + 1;
        if (kind == "path") draft.path = payload;
        else if (kind == "base") draft.base = draft.text = payload, hasBase = true;
        else if (kind != "edit" || !hasBase || !applyEdit(payload, draft)) draft.torn = true;
    }
    if (!hasBase) return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "%1 holds no draft that can be read."), {utf8(file)}), utf8(file)};
    return draft;
}

}  // namespace pt
