// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/state_file.h"

#include "core/base/atomic_writer.h"
#include "core/train/checksum.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <fstream>

namespace pt::train {
namespace {

constexpr char kMagic[8] = {'P', 'T', 'S', 'T', 'A', 'T', 'E', '1'};
constexpr std::size_t kPrefix = sizeof kMagic + 8;       // magic, header length, header checksum
constexpr std::size_t kAlign = 64;
constexpr std::uintmax_t kLongestHeader = 64U << 20U;

std::size_t padding(std::size_t at) { return (kAlign - at % kAlign) % kAlign; }

void put32(char* out, std::uint32_t value)
{
    for (int i = 0; i < 4; ++i) out[i] = static_cast<char>((value >> (8 * i)) & 0xFFU);
}

std::uint32_t take32(const char* in)
{
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i) value = value << 8U | static_cast<unsigned char>(in[i]);
    return value;
}

Error damaged(const fs::path& path, const char* what)
{
    return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "The training state %1 cannot be used: %2."), {utf8(path), what}), utf8(path)};
}

Result<TrainState> readFrom(std::ifstream& in, const fs::path& path, std::uintmax_t size)
{
    char prefix[kPrefix];
    if (size < kPrefix || !in.read(prefix, kPrefix)) return damaged(path, "it is cut off");
    if (std::memcmp(prefix, kMagic, sizeof kMagic) != 0) return damaged(path, "it is no training state");
    const std::uintmax_t length = take32(prefix + 8);
    if (length > kLongestHeader || length > size - kPrefix) return damaged(path, "it is cut off");
    std::string header(static_cast<std::size_t>(length), '\0');
    if (!in.read(header.data(), static_cast<std::streamsize>(length))) return damaged(path, "it is cut off");
    if (crc32c(header.data(), header.size()) != take32(prefix + 12)) return damaged(path, "a checksum is wrong");
    const auto json = nlohmann::json::parse(header, nullptr, false);
    if (!json.is_object() || !json.contains("tensors") || !json["tensors"].is_array()) return damaged(path, "its header is damaged");
    TrainState state;
    state.info = json.value("info", nlohmann::json::object()).dump();
    std::uintmax_t at = kPrefix + length;
    for (const auto& entry : json["tensors"]) {
        StateTensor t;
        t.name = entry.value("name", "");
        t.type = entry.value("type", "");
        t.shape = entry.value("shape", std::vector<std::int64_t>());
        const auto bytes = entry.value("size", std::uintmax_t{0});
        const std::size_t pad = padding(static_cast<std::size_t>(at));
        if (bytes > size || at + pad > size - bytes) return damaged(path, "it is cut off");
        in.seekg(static_cast<std::streamoff>(pad), std::ios::cur);
        t.bytes.resize(static_cast<std::size_t>(bytes));
        if (bytes > 0 && !in.read(t.bytes.data(), static_cast<std::streamsize>(bytes))) return damaged(path, "it is cut off");
        if (crc32c(t.bytes.data(), t.bytes.size()) != entry.value("crc", 0U)) return damaged(path, "a checksum is wrong");
        t.data = nullptr;
        t.size = t.bytes.size();
        at += pad + bytes;
        state.tensors.push_back(std::move(t));
    }
    return state;
}

}  // namespace

const StateTensor* TrainState::find(const std::string& name) const
{
    const auto it = std::find_if(tensors.begin(), tensors.end(), [&](const StateTensor& t) { return t.name == name; });
    return it == tensors.end() ? nullptr : &*it;
}

Result<void> writeState(const fs::path& path, const TrainState& state)
{
    nlohmann::json header;
    header["info"] = nlohmann::json::parse(state.info, nullptr, false);
    auto& list = header["tensors"] = nlohmann::json::array();
    for (const auto& t : state.tensors) {
        list.push_back({{"name", t.name}, {"type", t.type}, {"shape", t.shape}, {"size", t.size}, {"crc", crc32c(t.data, t.size)}});
    }
    const std::string text = header.dump();
    char prefix[kPrefix];
    std::memcpy(prefix, kMagic, sizeof kMagic);
    put32(prefix + 8, static_cast<std::uint32_t>(text.size()));
    put32(prefix + 12, crc32c(text.data(), text.size()));
    auto file = AtomicWriter::open(path);
    if (!file) return file.error();
    if (auto done = file->write(prefix, kPrefix); !done) return done;
    if (auto done = file->write(text); !done) return done;
    std::size_t at = kPrefix + text.size();
    static constexpr char kZeros[kAlign] = {};
    for (const auto& t : state.tensors) {
        const std::size_t pad = padding(at);
        if (auto done = file->write(kZeros, pad); !done) return done;
        if (auto done = file->write(t.data, t.size); !done) return done;
        at += pad + t.size;
    }
    return file->commit();
}

Result<TrainState> readState(const fs::path& path)
{
    std::error_code ec;
    const auto size = fs::file_size(path, ec);
    if (ec) return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "There is no file %1."), {utf8(path)}), utf8(path)};
    std::ifstream in(path, std::ios::binary);
    if (!in) return damaged(path, "it cannot be opened");
    try {
        return readFrom(in, path, size);
    } catch (const nlohmann::json::exception&) {  // a member of another type; a changed byte would have failed the checksum
        return damaged(path, "its header is damaged");
    }
}

fs::path stateFile(const fs::path& run, long long iteration)
{
    return run / "state" / ("state-" + std::to_string(iteration) + ".ptstate");
}

std::vector<fs::path> stateFiles(const fs::path& run)
{
    std::vector<std::pair<long long, fs::path>> found;
    std::error_code ec;
    for (fs::directory_iterator it(run / "state", ec), end; !ec && it != end; it.increment(ec)) {
        const std::string name = utf8(it->path().filename());
        if (!name.starts_with("state-") || it->path().extension() != ".ptstate") continue;
        found.emplace_back(std::atoll(name.c_str() + 6), it->path());
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<fs::path> out;
    for (auto& [iteration, path] : found) out.push_back(std::move(path));
    return out;
}

}  // namespace pt::train
