// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/internal.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace pt::dataset {
namespace {

// Types of data elements and classes of arrays of the MATLAB level 5 format.
constexpr std::uint32_t kInt8 = 1, kInt32 = 5, kUInt32 = 6, kInt64 = 12, kMatrix = 14, kUtf8 = 16;
constexpr std::uint32_t kCellClass = 1, kStructClass = 2, kCharClass = 4, kInt64Class = 14;

class MatWriter final
{
public:
    std::string out;

    void u32(std::uint32_t v) { out.append(reinterpret_cast<const char*>(&v), 4); }   // the header says little endian; so are all our machines
    void element(std::uint32_t type, const void* data, std::size_t size)
    {
        u32(type);
        u32(static_cast<std::uint32_t>(size));
        out.append(static_cast<const char*>(data), size);
        out.append((8 - size % 8) % 8, '\0');
    }
    std::size_t beginMatrix(std::uint32_t arrayClass, std::vector<std::int32_t> dims, const std::string& name)
    {
        u32(kMatrix);
        const std::size_t sizeAt = out.size();
        u32(0);
        const std::uint32_t flags[2] = {arrayClass, 0};
        element(kUInt32, flags, sizeof flags);
        element(kInt32, dims.data(), dims.size() * 4);
        element(kInt8, name.data(), name.size());
        return sizeAt;
    }
    void endMatrix(std::size_t sizeAt)
    {
        const auto size = static_cast<std::uint32_t>(out.size() - sizeAt - 4);
        std::memcpy(out.data() + sizeAt, &size, 4);
    }
    void int64Matrix(std::int32_t rows, std::int32_t cols, const std::vector<std::int64_t>& columnMajor)
    {
        const auto at = beginMatrix(kInt64Class, {rows, cols}, "");
        element(kInt64, columnMajor.data(), columnMajor.size() * 8);
        endMatrix(at);
    }
};

/// The characters of a UTF-8 text, each with all its bytes; a broken byte is a character of its own.
std::vector<std::string_view> characters(std::string_view text)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t n = 1;
        while (at + n < text.size() && n < 4 && (static_cast<unsigned char>(text[at + n]) & 0xC0) == 0x80) ++n;
        out.push_back(text.substr(at, n));
        at += n;
    }
    return out;
}

void writeImage(MatWriter& mat, const std::array<std::string, 3>& parts)
{
    // A 1 x 3 array of equally long texts is a 1 x 3 x L array of characters, first index fastest. L counts characters, not bytes,
    // and each one is written as UTF-8: SciPy, with which DeepLabCut reads and writes these files, does the same.
    std::array<std::vector<std::string_view>, 3> texts;
    std::size_t length = 1;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        texts[i] = characters(parts[i]);
        length = std::max(length, texts[i].size());
    }
    std::string chars;
    for (std::size_t l = 0; l < length; ++l) {
        for (const auto& text : texts) chars += l < text.size() ? text[l] : std::string_view(" ");
    }
    const auto at = mat.beginMatrix(kCharClass, {1, 3, static_cast<std::int32_t>(length)}, "");
    mat.element(kUtf8, chars.data(), chars.size());
    mat.endMatrix(at);
}

}  // namespace

std::string writeMat(const std::vector<MatRecord>& records)
{
    MatWriter mat;
    std::string header = "MATLAB 5.0 MAT-file, written by PoseTuner";
    header.resize(116, ' ');
    header.append(8, '\0');
    header += std::string("\x00\x01", 2);
    header += "IM";
    mat.out = header;
    const auto at = mat.beginMatrix(kStructClass, {1, static_cast<std::int32_t>(records.size())}, "dataset");
    const std::int32_t fieldLength = 32;
    mat.u32(kInt32 | 4U << 16);   // a small element: type and size share a word
    mat.u32(static_cast<std::uint32_t>(fieldLength));
    std::string names;
    for (const char* name : {"image", "size", "joints"}) {
        std::string field = name;
        field.resize(static_cast<std::size_t>(fieldLength), '\0');
        names += field;
    }
    mat.element(kInt8, names.data(), names.size());
    for (const auto& record : records) {
        writeImage(mat, record.image);
        mat.int64Matrix(1, 3, {record.size.begin(), record.size.end()});
        const auto cell = mat.beginMatrix(kCellClass, {1, 1}, "");
        std::vector<std::int64_t> joints;
        for (std::size_t column = 0; column < 3; ++column) {
            for (const auto& joint : record.joints) joints.push_back(joint[column]);
        }
        mat.int64Matrix(static_cast<std::int32_t>(record.joints.size()), 3, joints);
        mat.endMatrix(cell);
    }
    mat.endMatrix(at);
    return mat.out;
}

}  // namespace pt::dataset
