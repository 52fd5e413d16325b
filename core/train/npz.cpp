// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The .npy format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
#include "core/train/npz.h"

#include "core/base/atomic_writer.h"
#include "core/train/zip.h"

namespace pt::train {
namespace {

const char* numpyKind(DType type)
{
    switch (type) {
        case DType::Float64: return "<f8";
        case DType::Float16: return "<f2";
        case DType::Int64: return "<i8";
        case DType::Int32: return "<i4";
        case DType::Int16: return "<i2";
        case DType::Int8: return "|i1";
        case DType::UInt8: return "|u1";
        case DType::Bool: return "|b1";
        default: return "<f4";
    }
}

std::string npy(const TensorData& tensor)
{
    std::string shape;
    for (const auto side : tensor.shape) shape += std::to_string(side) + ", ";
    std::string header = std::string("{'descr': '") + numpyKind(tensor.type) + "', 'fortran_order': False, 'shape': (" + shape + "), }";
    header.append(63 - (10 + header.size()) % 64, ' ');
    header += '\n';
    std::string out("\x93NUMPY\x01\x00", 8);
    out += static_cast<char>(header.size() & 0xFFU);
    out += static_cast<char>(header.size() >> 8U);
    out += header;
    out += tensor.view();
    return out;
}

}  // namespace

Result<void> writeNpz(const fs::path& path, const std::vector<NamedTensor>& tensors)
{
    auto writer = AtomicWriter::open(path);
    if (!writer) return writer.error();
    ZipWriter zip([&](const char* bytes, std::size_t count) { return writer->write(bytes, count); });
    for (const auto& item : tensors) {
        const bool half = item.tensor.type == DType::BFloat16;
        const auto bytes = npy(half ? TensorData::floats(item.tensor.shape, item.tensor.toFloats()) : item.tensor);
        if (auto done = zip.add(item.name + ".npy", bytes); !done) return done;
    }
    if (auto done = zip.finish(); !done) return done;
    return writer->commit();
}

}  // namespace pt::train
