// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pt::dataset {

/// A value out of a Python pickle: plain data only. Arrays of numpy are kept as dtype, shape and raw bytes.
struct PickleValue
{
    enum class Kind { None, Bool, Int, Real, Text, Bytes, List, Tuple, Dict, Array, Global };
    Kind kind = Kind::None;
    std::int64_t integer = 0;
    double real = 0.0;
    std::string text;                                    ///< Text, Bytes (raw), dtype of an Array ("<i8"), name of a Global.
    std::vector<std::shared_ptr<PickleValue>> items;     ///< List, Tuple; Dict: key, value, key, value, ...
    std::vector<std::int64_t> shape;                     ///< Array
    std::string bytes;                                   ///< Array: C order
    int depth = 1;                                       ///< Levels from this value down; negative once it is in a container (reader's book-keeping).

    /// The numbers of an array, list or tuple of whole numbers; empty for anything else.
    std::vector<std::int64_t> integers() const;
};

/// Reads a pickle (protocols 0 to 5) without executing anything: only plain containers, numbers, texts and numpy arrays are
/// understood; every other global is refused. Memory: at most 16 MiB plus 64 times the input's size; nesting: at most 200 levels;
/// a container that holds itself is refused. Errors: Parse (broken, truncated or past those bounds), Unsupported (names the global it refuses).
Result<std::shared_ptr<PickleValue>> readPickle(std::string_view bytes);

/// Writes the few things a training set needs, in protocol 3.
class PickleWriter final
{
public:
    PickleWriter() { m_out = "\x80\x03"; }
    void beginList() { m_out += "]("; }
    void endList() { m_out += 'e'; }
    void beginDict() { m_out += "}("; }
    void endDict() { m_out += 'u'; }
    void beginTuple() { m_out += '('; }
    void endTuple() { m_out += 't'; }
    void text(std::string_view value);
    void integer(std::int64_t value);
    void real(double value);
    /// numpy array, C order. dtype: "i8" or "f4".
    void array(std::string_view dtype, const std::vector<std::int64_t>& shape, std::string_view bytes);
    std::string finish() { return m_out + '.'; }

private:
    void u32(std::uint32_t value);
    std::string m_out;
};

}  // namespace pt::dataset
