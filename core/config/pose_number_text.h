// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <iterator>
#include <locale>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

namespace pt::config::detail {

/// What the readings of YAML 1.1 and 1.2 share before they differ: the text of a number without one character.
inline std::string without(std::string_view text, char drop)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [&](char c) { return c != drop; });
    return out;
}

/// ASCII letters in lower case, whatever the user's locale.
inline std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// A decimal number in the C locale, whatever the user's; nothing where more follows it.
inline std::optional<double> decimal(const std::string& text)
{
    std::istringstream in(text);
    in.imbue(std::locale::classic());
    double value = 0.0;
    if (!(in >> value) || in.peek() != std::char_traits<char>::eof()) return std::nullopt;
    return value;
}

}  // namespace pt::config::detail
