// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace pt {

/// Either a T or an Error; the members are a subset of C++23 std::expected so that it can be replaced by an alias.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    bool has_value() const noexcept { return m_state.index() == 0; }

    const T& value() const& { assert(has_value()); return *std::get_if<0>(&m_state); }
    T& value() & { assert(has_value()); return *std::get_if<0>(&m_state); }
    T&& value() && { assert(has_value()); return std::move(*std::get_if<0>(&m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { assert(!has_value()); return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const noexcept { return !m_error; }
    bool has_value() const noexcept { return !m_error; }
    const Error& error() const { assert(m_error); return *m_error; }

private:
    std::optional<Error> m_error;
};

}  // namespace pt
