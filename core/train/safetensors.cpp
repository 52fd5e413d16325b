// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/safetensors.h"

#include "core/train/zip.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>

namespace pt::train {
namespace {

constexpr std::uint64_t kLongestHeader = 100'000'000;   // as the format's own readers bound it
constexpr int kDeepest = 8;

Error broken(const fs::path& path, const char* what)
{
    return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "%1 is no readable safetensors file: %2."), {utf8(path), what}), utf8(path)};
}

std::optional<DType> kindOf(const std::string& name)
{
    static const std::map<std::string, DType> kinds = {{"F32", DType::Float32}, {"F64", DType::Float64}, {"F16", DType::Float16}, {"BF16", DType::BFloat16},
                                                       {"I64", DType::Int64}, {"I32", DType::Int32}, {"I16", DType::Int16}, {"I8", DType::Int8},
                                                       {"U8", DType::UInt8}, {"BOOL", DType::Bool}};
    const auto it = kinds.find(name);
    if (it == kinds.end()) return {};
    return it->second;
}

struct Place
{
    NamedTensor item;
    std::uint64_t begin = 0, end = 0;
};

Result<Place> placeOf(const fs::path& path, const std::string& name, const nlohmann::json& j, std::uint64_t room)
{
    if (!j.is_object() || !j.contains("dtype") || !j["dtype"].is_string() || !j.contains("shape") || !j["shape"].is_array() || !j.contains("data_offsets") ||
        !j["data_offsets"].is_array() || j["data_offsets"].size() != 2)
        return broken(path, "the header is damaged");
    Place p;
    p.item.name = name;
    const auto kind = kindOf(j["dtype"].get<std::string>());
    if (!kind) return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "%1 holds a kind of number that is not known (%2)."), {utf8(path), j["dtype"].get<std::string>().substr(0, 20)}), utf8(path)};
    p.item.tensor.type = *kind;
    for (const auto& side : j["shape"]) {
        if (!side.is_number_unsigned()) return broken(path, "the header is damaged");
        p.item.tensor.shape.push_back(side.get<std::int64_t>());
    }
    for (const auto& offset : j["data_offsets"])
        if (!offset.is_number_unsigned()) return broken(path, "the header is damaged");
    p.begin = j["data_offsets"][0].get<std::uint64_t>();
    p.end = j["data_offsets"][1].get<std::uint64_t>();
    const auto count = elementsOf(p.item.tensor.shape);
    if (!count || p.begin > p.end || p.end > room || p.end - p.begin != *count * bytesOf(*kind)) return broken(path, "a tensor does not fit its bytes, or the file is cut off");
    return p;
}

}  // namespace

bool looksLikeSafetensors(const fs::path& path)
{
    auto source = ByteSource::file(path);
    if (!source || (*source)->size() < 10) return false;
    char head[9] = {};
    if (!(*source)->read(0, head, 9)) return false;
    std::uint64_t length = 0;
    std::memcpy(&length, head, 8);
    return head[8] == '{' && length <= kLongestHeader;
}

Result<std::vector<NamedTensor>> readSafetensors(const fs::path& path)
{
    auto source = ByteSource::file(path);
    if (!source) return source.error();
    char head[8] = {};
    if ((*source)->size() < 8) return broken(path, "it is cut off");
    if (auto done = (*source)->read(0, head, 8); !done) return done.error();
    std::uint64_t length = 0;
    std::memcpy(&length, head, 8);
    if (length > kLongestHeader || length > (*source)->size() - 8) return broken(path, "it is cut off");
    std::string text(static_cast<std::size_t>(length), '\0');
    if (auto done = (*source)->read(8, text.data(), text.size()); !done) return done.error();
    bool deep = false;
    const auto json = nlohmann::json::parse(text, [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { deep = deep || depth > kDeepest; return !deep; }, false);
    if (deep || !json.is_object()) return broken(path, "the header is damaged");
    const std::uint64_t room = (*source)->size() - 8 - length;
    std::vector<Place> places;
    for (const auto& [name, entry] : json.items()) {
        if (name == "__metadata__") continue;
        auto place = placeOf(path, name, entry, room);
        if (!place) return place.error();
        places.push_back(std::move(*place));
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.begin < b.begin; });
    std::vector<NamedTensor> out;
    std::uint64_t at = 0;
    for (auto& place : places) {
        if (place.begin < at) return broken(path, "tensors overlap");   // a small file must not fill the memory
        at = place.end;
        const auto size = static_cast<std::size_t>(place.end - place.begin);
        std::shared_ptr<char[]> memory(new char[size + 1]);
        if (auto done = (*source)->read(8 + length + place.begin, memory.get(), size); !done) return done.error();
        place.item.tensor.data = std::shared_ptr<const char>(memory, memory.get());
        out.push_back(std::move(place.item));
    }
    return out;
}

}  // namespace pt::train
