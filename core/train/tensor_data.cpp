// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/tensor_data.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace pt::train {
namespace {

static_assert(std::endian::native == std::endian::little, "tensors are read and written as they lie in memory");

template <typename T>
T at(const char* data, std::size_t i)
{
    T value;
    std::memcpy(&value, data + i * sizeof(T), sizeof(T));
    return value;
}

float fromHalf(std::uint16_t h)
{
    const int exponent = (h >> 10) & 31, fraction = h & 1023;
    const float sign = (h & 0x8000) ? -1.0F : 1.0F;
    if (exponent == 31) return fraction ? std::numeric_limits<float>::quiet_NaN() : sign * std::numeric_limits<float>::infinity();
    if (exponent == 0) return sign * std::ldexp(static_cast<float>(fraction), -24);
    return sign * std::ldexp(static_cast<float>(1024 + fraction), exponent - 25);
}

template <typename T>
TensorData copyOf(DType type, std::vector<std::int64_t> shape, const std::vector<T>& values)
{
    const std::size_t bytes = values.size() * sizeof(T);
    std::shared_ptr<char[]> memory(new char[bytes + 1]);
    if (bytes > 0) std::memcpy(memory.get(), values.data(), bytes);
    return {type, std::move(shape), std::shared_ptr<const char>(memory, memory.get())};
}

}  // namespace

std::size_t bytesOf(DType type) noexcept
{
    switch (type) {
        case DType::Float64:
        case DType::Int64:
            return 8;
        case DType::Float32:
        case DType::Int32:
            return 4;
        case DType::Float16:
        case DType::BFloat16:
        case DType::Int16:
            return 2;
        default:
            return 1;
    }
}

const char* nameOf(DType type) noexcept
{
    switch (type) {
        case DType::Float32: return "float32";
        case DType::Float64: return "float64";
        case DType::Float16: return "float16";
        case DType::BFloat16: return "bfloat16";
        case DType::Int64: return "int64";
        case DType::Int32: return "int32";
        case DType::Int16: return "int16";
        case DType::Int8: return "int8";
        case DType::UInt8: return "uint8";
        case DType::Bool: return "bool";
    }
    return "";
}

std::optional<std::size_t> elementsOf(const std::vector<std::int64_t>& shape) noexcept
{
    constexpr std::size_t kMost = std::size_t{1} << 48;
    std::size_t n = 1;
    bool empty = false;
    for (const auto side : shape) {
        if (side < 0) return {};
        if (side == 0) empty = true;
        else if (static_cast<std::size_t>(side) > kMost / n) return {};
        else n *= static_cast<std::size_t>(side);
    }
    return empty ? 0 : n;
}

TensorData TensorData::floats(std::vector<std::int64_t> shape, const std::vector<float>& values) { return copyOf(DType::Float32, std::move(shape), values); }

TensorData TensorData::integers(std::vector<std::int64_t> shape, const std::vector<std::int64_t>& values)
{
    return copyOf(DType::Int64, std::move(shape), values);
}

std::vector<float> TensorData::toFloats() const
{
    std::vector<float> out(data ? elements() : 0);
    for (std::size_t i = 0; i < out.size(); ++i) {
        switch (type) {
            case DType::Float32: out[i] = at<float>(data.get(), i); break;
            case DType::Float64: out[i] = static_cast<float>(at<double>(data.get(), i)); break;
            case DType::Float16: out[i] = fromHalf(at<std::uint16_t>(data.get(), i)); break;
            case DType::BFloat16: out[i] = std::bit_cast<float>(std::uint32_t{at<std::uint16_t>(data.get(), i)} << 16); break;
            case DType::Int64: out[i] = static_cast<float>(at<std::int64_t>(data.get(), i)); break;
            case DType::Int32: out[i] = static_cast<float>(at<std::int32_t>(data.get(), i)); break;
            case DType::Int16: out[i] = at<std::int16_t>(data.get(), i); break;
            case DType::Int8: out[i] = at<std::int8_t>(data.get(), i); break;
            case DType::UInt8:
            case DType::Bool: out[i] = at<std::uint8_t>(data.get(), i); break;
        }
    }
    return out;
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    if (shape.empty()) return "one number";
    std::string out;
    for (const auto side : shape) out += (out.empty() ? "" : " x ") + std::to_string(side);
    return out;
}

}  // namespace pt::train
