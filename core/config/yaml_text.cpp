// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_document.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>

namespace pt::config {
namespace {

bool oneOf(std::string_view s, std::initializer_list<std::string_view> words)
{
    for (const auto word : words) {
        if (s == word) return true;
    }
    return false;
}

/// A position in a plain scalar with the few moves that the patterns below need.
struct Match
{
    std::string_view s;
    bool done() const { return s.empty(); }
    bool one(std::string_view set)
    {
        if (s.empty() || set.find(s[0]) == std::string_view::npos) return false;
        s.remove_prefix(1);
        return true;
    }
    std::size_t many(std::string_view set)
    {
        std::size_t n = 0;
        while (one(set)) ++n;
        return n;
    }
    bool word(std::string_view w)
    {
        if (s.substr(0, w.size()) != w) return false;
        s.remove_prefix(w.size());
        return true;
    }
};

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kDigitsLow = "0123456789_";
constexpr std::string_view kHex = "0123456789abcdefABCDEF_";

bool isInfinityOrNan(std::string_view s)
{
    Match m{s};
    const bool sign = m.one("+-");
    return oneOf(m.s, {".inf", ".Inf", ".INF"}) || (!sign && oneOf(m.s, {".nan", ".NaN", ".NAN"}));
}

bool isPrefixedInt(std::string_view s, std::string_view prefix, std::string_view digits)
{
    Match m{s};
    m.one("+-");
    return m.word(prefix) && m.many(digits) > 0 && m.done();
}

/// [-+]?[0-9][0-9_]*(:[0-5]?[0-9])+ and what may follow; base 60 of YAML 1.1.
bool isSexagesimal(std::string_view s, bool real)
{
    Match m{s};
    m.one("+-");
    if (!m.one(real ? kDigits : kDigits.substr(1))) return false;
    m.many(kDigitsLow);
    int groups = 0;
    while (m.one(":")) {
        const bool two = m.s.size() >= 2 && m.s[0] >= '0' && m.s[0] <= '5' && kDigits.find(m.s[1]) != std::string_view::npos;
        if (two) m.s.remove_prefix(2);
        else if (!m.one(kDigits)) return false;
        ++groups;
    }
    if (groups == 0) return false;
    if (!real) return m.done();
    if (!m.one(".")) return false;
    m.many(kDigitsLow);
    return m.done();
}

bool isInt11(std::string_view s)
{
    Match m{s};
    m.one("+-");
    if (m.s == "0") return true;
    if (m.one("123456789")) {
        m.many(kDigitsLow);
        if (m.done()) return true;
    }
    return isPrefixedInt(s, "0b", "01_") || isPrefixedInt(s, "0x", kHex) || isPrefixedInt(s, "0", "01234567_") || isSexagesimal(s, false);
}

bool isInt12(std::string_view s)
{
    Match m{s};
    const bool sign = m.one("+-");
    if (!sign && (s.empty() || kDigits.find(s[0]) == std::string_view::npos)) return false;
    if (m.many(kDigitsLow) > 0 && m.done()) return true;
    return isPrefixedInt(s, "0b", "01_") || isPrefixedInt(s, "0x", kHex) || isPrefixedInt(s, "0o", "01234567_");
}

/// YAML 1.1 wants a dot in every real, and a sign in every exponent.
bool isReal11(std::string_view s)
{
    Match m{s};
    const bool sign = m.one("+-");
    bool ok = false;
    if (m.one(kDigits)) {
        m.many(kDigitsLow);
        ok = m.one(".");
        m.many(kDigitsLow);
    } else if (!sign) {
        ok = m.one(".") && m.one(kDigits);
        m.many(kDigitsLow);
    }
    if (ok && m.one("eE")) ok = m.one("+-") && m.many(kDigits) > 0;
    return (ok && m.done()) || isInfinityOrNan(s) || isSexagesimal(s, true);
}

bool isReal12(std::string_view s)
{
    Match m{s};
    m.one("+-");
    bool ok = false;
    bool exponent = false;   // without a dot an exponent is needed
    bool exponentSign = false;
    if (m.one(kDigits)) {
        m.many(kDigitsLow);
        exponent = !m.one(".");
        if (!exponent) m.many(kDigitsLow);
        ok = true;
    } else {
        ok = m.one(".") && m.many(kDigitsLow) > 0;
        exponentSign = true;
    }
    if (ok && m.one("eE")) {
        const bool sign = m.one("+-");
        ok = (sign || !exponentSign) && m.many(kDigits) > 0;
        exponent = false;
    }
    return (ok && !exponent && m.done()) || isInfinityOrNan(s);
}

bool isNull(std::string_view s) { return s.empty() || oneOf(s, {"~", "null", "Null", "NULL"}); }

/// Dates are no strings in YAML 1.1: 2001-12-14 and the like.
bool looksLikeDate(std::string_view s)
{
    Match m{s};
    return m.many(kDigits) == 4 && m.one("-") && m.many(kDigits) > 0 && m.one("-") && m.many(kDigits) > 0;
}

bool needsEscapes(std::string_view s)
{
    for (const char c : s) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return true;
    }
    for (const std::string_view special : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF"}) {
        if (s.find(special) != std::string_view::npos) return true;
    }
    return false;
}

bool plainIsSafe(std::string_view s)
{
    if (typeInYaml11(s) != ScalarType::String || typeInYaml12(s) != ScalarType::String) return false;
    if (s == "=" || s == "<<" || s == "-" || looksLikeDate(s)) return false;
    if (s.front() == ' ' || s.back() == ' ' || s.back() == ':') return false;
    if (s.substr(0, 3) == "---" || s.substr(0, 3) == "..." || s.substr(0, 2) == "- ") return false;
    if (std::string_view("?:,[]{}#&*!|>'\"%@`").find(s.front()) != std::string_view::npos) return false;
    if (s.find_first_of(",[]{}") != std::string_view::npos) return false;   // would end the value inside brackets
    return s.find(": ") == std::string_view::npos && s.find(" #") == std::string_view::npos;
}

std::string doubleQuoted(std::string_view s)
{
    static constexpr char kHexDigits[] = "0123456789ABCDEF";
    std::string out = "\"";
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto c = static_cast<unsigned char>(s[i]);
        if (s[i] == '"' || s[i] == '\\') (out += '\\') += s[i];
        else if (s[i] == '\n') out += "\\n";
        else if (s[i] == '\t') out += "\\t";
        else if (s[i] == '\r') out += "\\r";
        else if (c < 0x20 || c == 0x7F) ((out += "\\x") += kHexDigits[c >> 4]) += kHexDigits[c & 15];
        else if (s.substr(i, 2) == "\xC2\x85") out += "\\N", i += 1;
        else if (s.substr(i, 3) == "\xE2\x80\xA8") out += "\\L", i += 2;
        else if (s.substr(i, 3) == "\xE2\x80\xA9") out += "\\P", i += 2;
        else if (s.substr(i, 3) == "\xEF\xBB\xBF") out += "\\uFEFF", i += 2;
        else out += s[i];
    }
    return out += '"';
}

}  // namespace

ScalarType typeInYaml11(std::string_view plain)
{
    if (isNull(plain)) return ScalarType::Null;
    if (oneOf(plain, {"yes", "Yes", "YES", "no", "No", "NO", "true", "True", "TRUE", "false", "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF"})) {
        return ScalarType::Bool;
    }
    if (isReal11(plain)) return ScalarType::Real;
    return isInt11(plain) ? ScalarType::Int : ScalarType::String;
}

ScalarType typeInYaml12(std::string_view plain)
{
    if (isNull(plain)) return ScalarType::Null;
    if (oneOf(plain, {"true", "True", "TRUE", "false", "False", "FALSE"})) return ScalarType::Bool;
    if (isReal12(plain)) return ScalarType::Real;
    return isInt12(plain) ? ScalarType::Int : ScalarType::String;
}

std::string formatReal(double value)
{
    if (std::isnan(value)) return ".nan";
    if (std::isinf(value)) return value > 0 ? ".inf" : "-.inf";
    const double size = std::abs(value);
    const bool fixed = size == 0.0 || (size >= 1e-7 && size < 1e16);
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, fixed ? std::chars_format::fixed : std::chars_format::scientific).ptr;
    std::string out(buffer, end);
    if (out.find('.') == std::string::npos) out.insert(std::min(out.find('e'), out.size()), ".0");
    return out;
}

std::string formatInt(long long value) { return std::to_string(value); }

std::string formatBool(bool value) { return value ? "true" : "false"; }

std::string formatText(std::string_view value)
{
    if (needsEscapes(value)) return doubleQuoted(value);
    if (!value.empty() && plainIsSafe(value)) return std::string(value);
    std::string out = "'";
    for (const char c : value) out.append(c == '\'' ? 2 : 1, c);
    return out += '\'';
}

}  // namespace pt::config
