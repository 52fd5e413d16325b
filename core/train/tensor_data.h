// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pt::train {

enum class DType { Float32, Float64, Float16, BFloat16, Int64, Int32, Int16, Int8, UInt8, Bool };

std::size_t bytesOf(DType type) noexcept;
/// "float32", as NumPy and PyTorch call it.
const char* nameOf(DType type) noexcept;

/// The product of the sides; empty when one is negative or the product has no place in memory.
std::optional<std::size_t> elementsOf(const std::vector<std::int64_t>& shape) noexcept;

/// Numbers in C order, little-endian. The memory is shared and never changed through this.
struct TensorData
{
    DType type = DType::Float32;
    std::vector<std::int64_t> shape;
    std::shared_ptr<const char> data;

    std::size_t elements() const { return elementsOf(shape).value_or(0); }
    std::size_t bytes() const { return elements() * bytesOf(type); }
    std::string_view view() const { return {data.get(), data ? bytes() : 0}; }

    /// Copies of plain vectors; for tests and small values.
    static TensorData floats(std::vector<std::int64_t> shape, const std::vector<float>& values);
    static TensorData integers(std::vector<std::int64_t> shape, const std::vector<std::int64_t>& values);
    /// Every value as float, whatever the type; empty without data.
    std::vector<float> toFloats() const;
};

/// "2048 x 4 x 3 x 3"; "one number" without sides.
std::string shapeText(const std::vector<std::int64_t>& shape);

}  // namespace pt::train
