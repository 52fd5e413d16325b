// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The training sets of MATLAB level 5 that DeepLabCut writes with SciPy: a struct array "dataset" with image, size and joints.
// Format: "MAT-File Format" by The MathWorks, chapter 1.
#include "core/dataset/training_records.h"

#include "core/base/whole.h"
#include "core/dataset/internal.h"

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <utility>

namespace pt::dataset {
namespace {

enum Type : std::uint32_t { kInt8 = 1, kUInt8, kInt16, kUInt16, kInt32, kUInt32, kSingle, kDouble = 9, kInt64 = 12, kUInt64, kMatrix, kCompressed, kUtf8, kUtf16, kUtf32 };
enum Class : std::uint32_t { kCellClass = 1, kStructClass = 2, kCharClass = 4, kDoubleClass = 6, kUInt64Class = 15 };
constexpr int kDeepest = 8;   // dataset(1).joints{1} is four levels
constexpr std::size_t kLongestText = 65536, kMostFields = 64;   // a path; three fields: what is longer is not believed

/// The file is not what it should be; caught at the reader's own border.
struct Broken { std::size_t at; };

struct Element
{
    std::uint32_t type = 0;
    std::string_view data;
    std::size_t at = 0;       ///< Of the data, for messages.
};

/// A run of data elements.
class Elements final
{
public:
    Elements(std::string_view in, std::size_t base) : m_in(in), m_base(base) {}
    bool done() const { return m_at + 8 > m_in.size(); }
    Element next()
    {
        if (done()) throw Broken{m_base + m_at};
        std::uint32_t head[2];
        std::memcpy(head, m_in.data() + m_at, sizeof head);
        if (const std::uint32_t small = head[0] >> 16; small != 0) {   // up to four bytes in the tag itself
            if (small > 4) throw Broken{m_base + m_at};
            const Element out{head[0] & 0xFFFF, m_in.substr(m_at + 4, small), m_base + m_at + 4};
            m_at += 8;
            return out;
        }
        if (head[1] > m_in.size() - m_at - 8) throw Broken{m_base + m_at};
        const Element out{head[0], m_in.substr(m_at + 8, head[1]), m_base + m_at + 8};
        // compressed elements alone are not padded
        m_at += 8 + std::size_t{head[1]} + (head[0] == kCompressed ? 0 : (8 - head[1] % 8) % 8);
        return out;
    }

private:
    std::string_view m_in;
    std::size_t m_base, m_at = 0;
};

/// Numbers of any storage type: MATLAB stores whole numbers as small as they fit, whatever the array's class is.
std::vector<double> numbers(const Element& e)
{
    std::vector<double> out;
    switch (e.type) {
    case kInt8: appendNumbers<std::int8_t>(out, e.data); break;
    case kUInt8: appendNumbers<std::uint8_t>(out, e.data); break;
    case kInt16: appendNumbers<std::int16_t>(out, e.data); break;
    case kUInt16: appendNumbers<std::uint16_t>(out, e.data); break;
    case kInt32: appendNumbers<std::int32_t>(out, e.data); break;
    case kUInt32: appendNumbers<std::uint32_t>(out, e.data); break;
    case kSingle: appendNumbers<float>(out, e.data); break;
    case kDouble: appendNumbers<double>(out, e.data); break;
    case kInt64: appendNumbers<std::int64_t>(out, e.data); break;
    case kUInt64: appendNumbers<std::uint64_t>(out, e.data); break;
    default: throw Broken{e.at};
    }
    return out;
}

std::string utf8Of(std::uint32_t c)
{
    if (c < 0x80) return {static_cast<char>(c)};
    if (c < 0x800) return {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
    if (c < 0x10000) return {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
    return {static_cast<char>(0xF0 | ((c >> 18) & 7)), static_cast<char>(0x80 | ((c >> 12) & 0x3F)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
}

/// The characters of a text element, each as UTF-8.
std::vector<std::string> characters(const Element& e)
{
    std::vector<std::string> out;
    if (e.data.size() > kLongestText) throw Broken{e.at};
    if (e.type == kUtf8) {
        for (std::size_t at = 0; at < e.data.size();) {
            std::size_t n = 1;
            while (at + n < e.data.size() && n < 4 && (static_cast<unsigned char>(e.data[at + n]) & 0xC0) == 0x80) ++n;
            out.emplace_back(e.data.substr(at, n));
            at += n;
        }
        return out;
    }
    const auto codes = e.type == kUtf16 ? numbers({kUInt16, e.data, e.at}) : e.type == kUtf32 ? numbers({kUInt32, e.data, e.at}) : numbers(e);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        auto code = static_cast<std::uint32_t>(std::clamp(toInt(codes[i]), 0, 1114111));
        if (code >= 0xD800 && code < 0xDC00 && i + 1 < codes.size()) {   // two halves of one character beyond the basic plane
            const auto low = static_cast<std::uint32_t>(std::clamp(toInt(codes[i + 1]), 0, 1114111));
            if (low >= 0xDC00 && low < 0xE000) code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00), ++i;
        }
        out.push_back(utf8Of(code));
    }
    return out;
}

/// An array that has been opened up to its contents.
struct Array
{
    std::uint32_t kind = 0;               ///< Class
    std::vector<std::int64_t> dims;
    std::string name;
    Elements rest{{}, 0};
    std::size_t at = 0;

    std::int64_t count() const
    {
        std::int64_t n = 1;
        for (const auto d : dims) {
            if (d < 0 || d > (std::int64_t{1} << 31) || n > (std::int64_t{1} << 31)) throw Broken{at};
            n *= d;
        }
        return n;
    }
};

Array open(const Element& e)
{
    if (e.type != kMatrix) throw Broken{e.at};
    Array out;
    out.at = e.at;
    if (e.data.empty()) return out;   // SciPy's and MATLAB's way to write an empty array
    out.rest = Elements(e.data, e.at);
    const auto flags = numbers(out.rest.next());
    if (flags.empty()) throw Broken{e.at};
    out.kind = static_cast<std::uint32_t>(toInt(flags[0])) & 0xFF;
    for (const double d : numbers(out.rest.next())) out.dims.push_back(toWhole(d));
    if (out.dims.size() < 2 || out.dims.size() > 8) throw Broken{e.at};
    const Element name = out.rest.next();
    out.name = std::string(name.data.substr(0, name.data.find('\0')));
    return out;
}

/// "labeled-data/video/image.png" out of a 1 x 3 x L array of characters (three texts padded with blanks), or of one plain text.
std::string imageOf(const Element& e)
{
    Array array = open(e);
    if (array.kind != kCharClass || array.count() == 0) throw Broken{e.at};
    const auto all = characters(array.rest.next());
    const bool parts = array.dims.size() == 3 && array.dims[0] * array.dims[1] == 3;
    const std::size_t texts = parts ? 3 : 1;
    std::string out;
    for (std::size_t t = 0; t < texts; ++t) {
        std::string text;
        for (std::size_t i = t; i < all.size(); i += texts) text += all[i];
        text.erase(text.find_last_not_of(" \0") + 1);
        out += (t == 0 ? "" : "/") + text;
    }
    std::replace(out.begin(), out.end(), '\\', '/');
    return out;
}

/// Rows of (part, x, y), stored by columns; in a cell, or plain.
std::vector<TrainingRecord::Joint> jointsOf(const Element& e, int depth = 0)
{
    if (depth > kDeepest) throw Broken{e.at};
    Array array = open(e);
    const auto count = array.kind == 0 ? 0 : array.count();
    if (count == 0) return {};
    if (array.kind == kCellClass) return jointsOf(array.rest.next(), depth + 1);
    if (array.kind < kDoubleClass || array.kind > kUInt64Class || array.dims.size() != 2 || array.dims[1] != 3) throw Broken{e.at};
    const auto values = numbers(array.rest.next());
    const auto rows = static_cast<std::size_t>(array.dims[0]);
    if (values.size() != rows * 3) throw Broken{e.at};
    std::vector<TrainingRecord::Joint> out;
    for (std::size_t r = 0; r < rows; ++r) {
        if (!(std::abs(values[r]) < 1e6)) throw Broken{e.at};
        out.push_back({0, static_cast<int>(values[r]), values[rows + r], values[2 * rows + r]});
    }
    return out;
}

std::vector<TrainingRecord> recordsOf(Array array)
{
    if (array.kind != kStructClass) throw Broken{array.at};
    const auto count = array.count();
    const auto length = numbers(array.rest.next());
    if (length.empty() || !(length[0] >= 1 && length[0] <= 4096)) throw Broken{array.at};
    const auto width = static_cast<std::size_t>(length[0]);
    const Element names = array.rest.next();
    if (names.data.size() > kMostFields * width) throw Broken{names.at};
    std::vector<std::string> fields;
    for (std::size_t at = 0; at + width <= names.data.size(); at += width) {
        const auto field = names.data.substr(at, width);
        fields.emplace_back(field.substr(0, field.find('\0')));
    }
    const auto has = [&](const char* field) { return std::find(fields.begin(), fields.end(), field) != fields.end(); };
    if (!has("image") || !has("joints")) throw Broken{names.at};
    std::vector<TrainingRecord> out;
    for (std::int64_t i = 0; i < count; ++i) {   // ends at the latest with the file: next() throws
        TrainingRecord record;
        for (const auto& field : fields) {
            const Element value = array.rest.next();
            if (field == "image") record.image = imageOf(value);
            else if (field == "joints") record.joints = jointsOf(value);
        }
        out.push_back(std::move(record));
    }
    return out;
}

/// The contents of a compressed element; more than `most` bytes are not believed.
std::string inflated(const Element& e, std::size_t most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) throw Broken{e.at};
    std::string out;
    std::string piece(std::size_t{1} << 16, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(e.data.data()));   // zlib only reads there
    stream.avail_in = static_cast<uInt>(e.data.size());
    int state = Z_OK;
    while (state == Z_OK && out.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.data(), piece.size() - stream.avail_out);
        if (stream.avail_in == 0 && stream.avail_out != 0 && state == Z_OK) state = Z_BUF_ERROR;   // cut short
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || out.size() > most) throw Broken{e.at};
    return out;
}

Error damaged(const std::string& where, std::size_t at)
{
    return Error{ErrorCode::Parse,
                 Message(PT_TR_NOOP("Error", "%1 is damaged at byte %2, or no training set of DeepLabCut: create the training set again."), {where, std::to_string(at)}), where};
}

}  // namespace

Result<std::vector<TrainingRecord>> parseMatRecords(std::string_view bytes, const std::string& where)
{
    constexpr std::size_t kHeader = 128;
    if (bytes.size() < kHeader || bytes.substr(126, 2) != "IM" || bytes[125] != 1) {
        return Error{ErrorCode::Unsupported,
                     Message(PT_TR_NOOP("Error", "%1 is no MATLAB file of level 5 as DeepLabCut writes them: create the training set again."), {where}), where};
    }
    std::size_t budget = (std::size_t{16} << 20) + 64 * bytes.size();
    try {
        Elements top(bytes.substr(kHeader), kHeader);
        while (!top.done()) {
            const Element element = top.next();
            std::string plain;
            Element matrix = element;
            if (element.type == kCompressed) {
                plain = inflated(element, budget);
                budget -= plain.size();
                matrix = Elements(plain, element.at).next();
            }
            Array array = open(matrix);
            if (array.name == "dataset") return recordsOf(std::move(array));
        }
    } catch (const Broken& broken) {
        return damaged(where, broken.at);
    }
    return damaged(where, bytes.size());
}

}  // namespace pt::dataset
