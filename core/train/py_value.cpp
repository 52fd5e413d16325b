// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/pickle.h"

#include <bit>

namespace pt::train {

PyValue PyValue::of(bool v) { PyValue out; out.kind = Kind::Bool; out.integer = v; return out; }
PyValue PyValue::of(std::int64_t v) { PyValue out; out.kind = Kind::Int; out.integer = v; return out; }
PyValue PyValue::of(double v) { PyValue out; out.kind = Kind::Real; out.real = v; return out; }
PyValue PyValue::of(std::string v) { PyValue out; out.kind = Kind::Text; out.text = std::move(v); return out; }
PyValue PyValue::of(TensorData v) { PyValue out; out.kind = Kind::Tensor; out.tensor = std::move(v); return out; }
PyValue PyValue::list(std::vector<PyValue> items) { PyValue out; out.kind = Kind::List; out.items = std::move(items); return out; }
PyValue PyValue::tuple(std::vector<PyValue> items) { PyValue out; out.kind = Kind::Tuple; out.items = std::move(items); return out; }
PyValue PyValue::dict(std::vector<std::pair<PyValue, PyValue>> entries)
{
    PyValue out;
    out.kind = Kind::Dict;
    out.entries = std::move(entries);
    return out;
}

const PyValue* PyValue::find(std::string_view key) const
{
    const PyValue* found = nullptr;
    for (const auto& [k, v] : entries)
        if (k.kind == Kind::Text && k.text == key) found = &v;
    return found;
}

const PyValue* PyValue::find(std::int64_t key) const
{
    const PyValue* found = nullptr;
    for (const auto& [k, v] : entries)
        if (k.kind == Kind::Int && k.integer == key) found = &v;
    return found;
}

double PyValue::numberOr(std::string_view key, double fallback) const
{
    const PyValue* v = find(key);
    if (!v) return fallback;
    if (v->kind == Kind::Real) return v->real;
    if (v->kind == Kind::Int || v->kind == Kind::Bool) return static_cast<double>(v->integer);
    return fallback;
}

void PyValue::set(std::string key, PyValue value)
{
    if (kind == Kind::None) kind = Kind::Dict;
    for (auto& [k, v] : entries) {
        if (k.kind != Kind::Text || k.text != key) continue;
        v = std::move(value);
        return;
    }
    entries.emplace_back(of(std::move(key)), std::move(value));
}

// ---- writing ----

namespace {

void append(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

const char* storageName(DType type)
{
    switch (type) {
        case DType::Float32: return "FloatStorage";
        case DType::Float64: return "DoubleStorage";
        case DType::Float16: return "HalfStorage";
        case DType::BFloat16: return "BFloat16Storage";
        case DType::Int64: return "LongStorage";
        case DType::Int32: return "IntStorage";
        case DType::Int16: return "ShortStorage";
        case DType::Int8: return "CharStorage";
        case DType::UInt8: return "ByteStorage";
        case DType::Bool: return "BoolStorage";
    }
    return "";
}

}  // namespace

void PickleWriter::text(std::string_view v)
{
    m_out += 'X';
    append(m_out, v.size(), 4);
    m_out += v;
}

void PickleWriter::integer(std::int64_t v)
{
    if (v >= -0x80000000LL && v <= 0x7fffffffLL) {
        m_out += 'J';
        append(m_out, static_cast<std::uint64_t>(v), 4);
        return;
    }
    m_out += "\x8a\x08";
    append(m_out, static_cast<std::uint64_t>(v), 8);
}

void PickleWriter::beginDict(bool ordered)
{
    m_out += ordered ? "ccollections\nOrderedDict\n)R(" : "}(";
}

void PickleWriter::value(const PyValue& v, bool ordered)
{
    switch (v.kind) {
        case PyValue::Kind::None: m_out += 'N'; break;
        case PyValue::Kind::Bool: m_out += v.integer ? '\x88' : '\x89'; break;
        case PyValue::Kind::Int: integer(v.integer); break;
        case PyValue::Kind::Real: {
            const auto bits = std::bit_cast<std::uint64_t>(v.real);
            m_out += 'G';
            for (int i = 7; i >= 0; --i) m_out += static_cast<char>((bits >> (8 * i)) & 0xFFU);
            break;
        }
        case PyValue::Kind::Text: text(v.text); break;
        case PyValue::Kind::Tuple:
            m_out += '(';
            for (const auto& item : v.items) value(item);
            m_out += 't';
            break;
        case PyValue::Kind::List:
            m_out += "](";
            for (const auto& item : v.items) value(item);
            m_out += 'e';
            break;
        case PyValue::Kind::Dict:
            beginDict(ordered);
            for (const auto& [key, item] : v.entries) {
                value(key);
                value(item);
            }
            endDict();
            break;
        case PyValue::Kind::Tensor: tensor(v.tensor); break;
    }
}

void PickleWriter::tensor(const TensorData& t)
{
    m_out += "ctorch._utils\n_rebuild_tensor_v2\n((";
    text("storage");
    m_out += std::string("ctorch\n") + storageName(t.type) + "\n";
    text(std::to_string(m_tensors.size()));
    text("cpu");
    integer(static_cast<std::int64_t>(t.elements()));
    m_out += "tQ";
    integer(0);
    m_out += '(';
    for (const auto n : t.shape) integer(n);
    m_out += "t(";
    for (std::size_t i = 0; i < t.shape.size(); ++i) {
        std::int64_t stride = 1;
        for (std::size_t j = i + 1; j < t.shape.size(); ++j) stride *= std::max<std::int64_t>(t.shape[j], 1);
        integer(stride);
    }
    m_out += "t\x89" "ccollections\nOrderedDict\n)RtR";
    m_tensors.push_back(t);
}

std::string PickleWriter::finish()
{
    m_out += '.';
    return std::move(m_out);
}

}  // namespace pt::train
