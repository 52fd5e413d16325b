// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/png_decoder.h"

#include <libdeflate.h>
#include <opencv2/core/hal/intrin.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string_view>

namespace pt::dataset {
namespace {

std::uint32_t big32(const uchar* p) { return static_cast<std::uint32_t>(p[0]) << 24U | static_cast<std::uint32_t>(p[1]) << 16U | static_cast<std::uint32_t>(p[2]) << 8U | p[3]; }

/// What the chunks say of an image that is read here.
struct Layout
{
    cv::Size size;
    int channels = 3;
    std::span<const uchar> data;   ///< Of the first IDAT chunk.
    int pieces = 0;                ///< IDAT chunks, all in a row.
};

std::optional<Layout> headerOf(std::span<const uchar> chunk)
{
    if (chunk.size() != 13) return std::nullopt;
    const std::uint32_t width = big32(chunk.data()), height = big32(chunk.data() + 4);
    constexpr std::uint32_t kLongest = 1000000;   // libpng's own bound
    constexpr std::uint64_t kMostPixels = std::uint64_t{1} << 29U;   // OpenCV reads twice as many; here a picture's bytes must be an int
    if (width < 1 || height < 1 || width > kLongest || height > kLongest || std::uint64_t{width} * height > kMostPixels) return std::nullopt;
    constexpr uchar kGrey = 0, kRgb = 2;
    const uchar bits = chunk[8], colour = chunk[9];
    if (bits != 8 || (colour != kGrey && colour != kRgb) || chunk[10] != 0 || chunk[11] != 0 || chunk[12] != 0) return std::nullopt;
    Layout layout;
    layout.size = {static_cast<int>(width), static_cast<int>(height)};
    layout.channels = colour == kRgb ? 3 : 1;
    return layout;
}

/// Walks over the chunks. Appends the data to `stream` when it is in several pieces.
std::optional<Layout> readChunks(std::span<const uchar> file, std::vector<uchar>& stream)
{
    constexpr std::array<uchar, 8> kSignature = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    if (file.size() < kSignature.size() || !std::equal(kSignature.begin(), kSignature.end(), file.begin())) return std::nullopt;
    std::optional<Layout> layout;
    stream.clear();
    bool dataOver = false;
    for (std::size_t at = kSignature.size(); at + 12 <= file.size();) {
        const std::size_t length = big32(&file[at]);
        if (length > file.size() - at - 12) return std::nullopt;
        const std::string_view type(reinterpret_cast<const char*>(&file[at + 4]), 4);
        const auto chunk = file.subspan(at + 8, length);
        const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
        if (!std::all_of(type.begin(), type.end(), letter)) return std::nullopt;
        const bool critical = type[0] <= 'Z';
        if (critical && libdeflate_crc32(0, &file[at + 4], length + 4) != big32(&file[at + 8 + length])) return std::nullopt;
        at += 12 + length;
        if (!layout) {
            if (type != "IHDR" || !(layout = headerOf(chunk))) return std::nullopt;
        } else if (type == "IDAT") {
            if (dataOver) return std::nullopt;
            if (layout->pieces == 1) stream.insert(stream.end(), layout->data.begin(), layout->data.end());
            if (layout->pieces++ == 0) layout->data = chunk;
            else stream.insert(stream.end(), chunk.begin(), chunk.end());
        } else if (type == "IEND") {
            return layout->pieces > 0 ? layout : std::nullopt;
        } else if (critical || type == "tRNS") {
            return std::nullopt;
        } else {
            dataOver = layout->pieces > 0;
        }
    }
    return std::nullopt;
}

// Filters of a row: `from` holds the filtered bytes, `up` the row above, `to` the bytes. `to` may lie before `from` in the same memory: what
// is written has been read before. The colour loops read and write four bytes a pixel, so each row's end needs a byte more.

cv::v_uint8x16 load4(const uchar* p)
{
    std::uint32_t four;
    std::memcpy(&four, p, 4);
    return cv::v_reinterpret_as_u8(cv::v_setall_u32(four));
}

void store4(uchar* p, const cv::v_uint8x16& v)
{
    const std::uint32_t four = cv::v_reinterpret_as_u32(v).get0();
    std::memcpy(p, &four, 4);
}

void addUp(uchar* to, const uchar* from, const uchar* up, int n)
{
    int i = 0;
    for (; i + 16 <= n; i += 16) cv::v_store(to + i, cv::v_add_wrap(cv::v_load(from + i), cv::v_load(up + i)));
    for (; i < n; ++i) to[i] = static_cast<uchar>(from[i] + up[i]);
}

void addLeft3(uchar* to, const uchar* from, int n)
{
    cv::v_uint8x16 left = cv::v_setzero_u8();
    for (int i = 0; i < n; i += 3) store4(to + i, left = cv::v_add_wrap(left, load4(from + i)));
}

void addMean3(uchar* to, const uchar* from, const uchar* up, int n)
{
    cv::v_uint8x16 left = cv::v_setzero_u8();
    for (int i = 0; i < n; i += 3) {
        const cv::v_uint8x16 above = load4(up + i);
        // the mean rounded down: what both have, and half of what one of them has
        const cv::v_uint8x16 common = left & above, differs = left ^ above;
        const cv::v_uint8x16 half = cv::v_reinterpret_as_u8(cv::v_shr<1>(cv::v_reinterpret_as_u16(differs & cv::v_setall_u8(0xFE))));
        left = cv::v_add_wrap(cv::v_add_wrap(common, half), load4(from + i));
        store4(to + i, left);
    }
}

/// Whichever of left, above and left above is nearest to left + above - left above.
void addPaeth3(uchar* to, const uchar* from, const uchar* up, int n)
{
    const auto wide = [](const uchar* p) { return cv::v_reinterpret_as_s16(cv::v_expand_low(load4(p))); };
    const auto size = [](const cv::v_int16x8& v) { return cv::v_reinterpret_as_s16(cv::v_abs(v)); };
    const cv::v_int16x8 byte = cv::v_setall_s16(255);
    cv::v_int16x8 left = cv::v_setzero_s16(), corner = cv::v_setzero_s16();
    for (int i = 0; i < n; i += 3) {
        const cv::v_int16x8 above = wide(up + i), filtered = wide(from + i);
        const cv::v_int16x8 toLeft = above - corner, toAbove = left - corner;
        const cv::v_int16x8 a = size(toLeft), b = size(toAbove), c = size(toLeft + toAbove);
        const cv::v_int16x8 least = cv::v_min(c, cv::v_min(a, b));
        const cv::v_int16x8 guess = cv::v_select(least == a, left, cv::v_select(least == b, above, corner));
        corner = above;
        left = (filtered + guess) & byte;
        store4(to + i, cv::v_pack_u(left, left));
    }
}

uchar paeth(int left, int above, int corner)
{
    const int a = std::abs(above - corner), b = std::abs(left - corner), c = std::abs(left + above - 2 * corner);
    return static_cast<uchar>(a <= b && a <= c ? left : b <= c ? above : corner);
}

void unfilterGrey(int filter, uchar* to, const uchar* from, const uchar* up, int n)
{
    int left = 0, corner = 0;
    for (int i = 0; i < n; ++i) {
        const int above = up[i];
        const int guess = filter == 1 ? left : filter == 3 ? (left + above) / 2 : paeth(left, above, corner);
        to[i] = static_cast<uchar>(from[i] + guess);
        left = to[i];
        corner = above;
    }
}

/// False for a filter that there is not.
bool unfilterRow(int filter, int channels, uchar* to, const uchar* from, const uchar* up, int n)
{
    if (filter > 4) return false;
    if (filter == 0) std::memmove(to, from, static_cast<std::size_t>(n));
    else if (filter == 2) addUp(to, from, up, n);
    else if (channels == 1) unfilterGrey(filter, to, from, up, n);
    else if (filter == 1) addLeft3(to, from, n);
    else if (filter == 3) addMean3(to, from, up, n);
    else addPaeth3(to, from, up, n);
    return true;
}

constexpr std::size_t kSlack = 64;   // wide loads and stores at the end

}  // namespace

cv::Mat pixelsIn(cv::Mat& memory, cv::Size size, std::size_t spare)
{
    const std::size_t bytes = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 3;
    if (memory.total() < bytes + spare + kSlack) memory.create(1, static_cast<int>(bytes + spare + kSlack), CV_8UC1);
    return memory.colRange(0, static_cast<int>(bytes)).reshape(3, size.height);
}

PngDecoder::PngDecoder() : m_inflate(libdeflate_alloc_decompressor()) {}
PngDecoder::~PngDecoder() { libdeflate_free_decompressor(m_inflate); }

cv::Mat PngDecoder::decode(std::span<const uchar> file, cv::Mat& memory)
{
    const auto layout = readChunks(file, m_stream);
    if (!layout || m_inflate == nullptr) return {};
    const std::span<const uchar> data = layout->pieces == 1 ? layout->data : std::span<const uchar>(m_stream);
    const auto n = static_cast<std::size_t>(layout->size.width * layout->channels), height = static_cast<std::size_t>(layout->size.height);
    const std::size_t bytes = (n + 1) * height;
    constexpr std::size_t kMostRatio = 1040;   // Deflate cannot do better: a header that promises more asks for memory in vain
    if (bytes / kMostRatio > data.size()) return {};
    cv::Mat rgb = pixelsIn(memory, layout->size, height);
    const bool grey = layout->channels == 1;
    if (grey && m_rows.size() < bytes + kSlack) m_rows.resize(bytes + kSlack);
    // a row of pixels comes to lie before the place where its filtered bytes lie, and after those of the rows before
    uchar* rows = grey ? m_rows.data() : rgb.data;
    std::size_t read = 0, made = 0;
    if (libdeflate_zlib_decompress_ex(m_inflate, data.data(), data.size(), rows, bytes, &read, &made) != LIBDEFLATE_SUCCESS) return {};
    if (read != data.size() || made != bytes) return {};
    m_above.assign(n + kSlack, 0);
    const uchar* up = m_above.data();
    for (std::size_t y = 0; y < height; ++y) {
        const uchar* from = rows + y * (n + 1);
        uchar* to = rows + y * n;
        if (!unfilterRow(*from, layout->channels, to, from + 1, up, static_cast<int>(n))) return {};
        up = to;
    }
    if (grey) {
        for (std::size_t i = 0; i < n * height; ++i) std::memset(rgb.data + 3 * i, rows[i], 3);
    }
    return rgb;
}

}  // namespace pt::dataset
