// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_value.h"

#include "core/config/pose_number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pt::config::detail {
namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n\f\v";
    const auto from = text.find_first_not_of(kBlank);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

/// Digits of a base, summed as a double: a number of a hundred digits is large, not an error.
double digitsOf(std::string_view text, int base)
{
    double sum = 0.0;
    for (const char c : lower(text)) sum = sum * base + (c >= 'a' ? c - 'a' + 10 : c - '0');
    return sum;
}

double intInYaml12(std::string_view plain)
{
    std::string text = without(plain, '_');
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.erase(0, 1);
    int base = 10;
    if (text.size() > 2 && text[0] == '0') base = text[1] == 'x' ? 16 : text[1] == 'o' ? 8 : text[1] == 'b' ? 2 : 10;
    const double value = digitsOf(base == 10 ? std::string_view(text) : std::string_view(text).substr(2), base);
    return negative ? -value : value;
}

double realInYaml12(std::string_view plain)
{
    std::string text = lower(without(plain, '_'));
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.erase(0, 1);
    double value = 0.0;
    if (text == ".inf") value = std::numeric_limits<double>::infinity();
    else if (text == ".nan") value = std::numeric_limits<double>::quiet_NaN();
    else value = decimal(text).value_or(0.0);
    return negative ? -value : value;
}

TorchValue scalarOf(const YamlNode& node)
{
    if (!node.plain) return torchText(node.scalar);
    switch (typeInYaml12(node.scalar)) {
        case ScalarType::Null:
            return {};
        case ScalarType::Bool:
            return torchBool(lower(node.scalar) == "true");
        case ScalarType::Int:
            return torchInt(intInYaml12(node.scalar));
        case ScalarType::Real:
            return torchReal(realInYaml12(node.scalar));
        case ScalarType::String:
            break;
    }
    return torchText(node.scalar);
}

}  // namespace

TorchValue torchInt(double value)
{
    TorchValue v;
    v.type = TorchValue::Type::Int;
    v.number = value;
    return v;
}

TorchValue torchReal(double value)
{
    TorchValue v;
    v.type = TorchValue::Type::Real;
    v.number = value;
    return v;
}

TorchValue torchBool(bool value)
{
    TorchValue v;
    v.type = TorchValue::Type::Bool;
    v.boolean = value;
    v.number = value ? 1.0 : 0.0;
    return v;
}

TorchValue torchText(std::string value)
{
    TorchValue v;
    v.type = TorchValue::Type::String;
    v.text = std::move(value);
    return v;
}

void setEntry(TorchValue& map, std::string_view key, TorchValue value)
{
    map.type = TorchValue::Type::Map;
    for (auto& [name, entry] : map.entries)
        if (name == key) {
            entry = std::move(value);
            return;
        }
    map.entries.emplace_back(std::string(key), std::move(value));
}

TorchValue toTorchValue(const YamlNode* node)
{
    TorchValue value;
    if (!node) return value;
    switch (node->kind) {
        case NodeKind::Null:
            return value;
        case NodeKind::Scalar:
            return scalarOf(*node);
        case NodeKind::Sequence:
            value.type = TorchValue::Type::List;
            for (const auto& [key, child] : node->children) value.items.push_back(toTorchValue(&child));
            return value;
        case NodeKind::Mapping:
            value.type = TorchValue::Type::Map;
            for (const auto& [key, child] : node->children) setEntry(value, key, toTorchValue(&child));
            return value;
    }
    return value;
}

TorchValue torchValueOf(std::string_view yaml)
{
    const auto parsed = YamlDocument::parse("v: " + std::string(yaml) + "\n");
    return parsed ? toTorchValue(parsed->root().child("v")) : TorchValue{};
}

std::string yamlText(const TorchValue& value)
{
    switch (value.type) {
        case TorchValue::Type::Null:
            return "null";
        case TorchValue::Type::Bool:
            return formatBool(value.boolean);
        case TorchValue::Type::Int:
            if (std::abs(value.number) < 9.0e18) return formatInt(static_cast<long long>(value.number));
            return formatReal(value.number);
        case TorchValue::Type::Real:
            return formatReal(value.number);
        case TorchValue::Type::String:
            return formatText(value.text);
        case TorchValue::Type::List:
        case TorchValue::Type::Map:
            break;
    }
    const bool list = value.type == TorchValue::Type::List;
    std::string out = list ? "[" : "{";
    bool first = true;
    for (const auto& item : value.items) {
        out += (first ? "" : ", ") + yamlText(item);
        first = false;
    }
    for (const auto& [key, item] : value.entries) {
        out += (first ? "" : ", ") + formatText(key) + ": " + yamlText(item);
        first = false;
    }
    return out + (list ? "]" : "}");
}

std::optional<TorchValue> asInt(const TorchValue& value)
{
    switch (value.type) {
        case TorchValue::Type::Int:
            return value;
        case TorchValue::Type::Bool:
            return torchInt(value.number);
        case TorchValue::Type::Real:
            if (std::isfinite(value.number) && value.number == std::floor(value.number)) return torchInt(value.number);
            return std::nullopt;
        case TorchValue::Type::String: {
            const auto number = decimal(std::string(trimmed(value.text)));
            const bool digits = value.text.find_first_of("eExX") == std::string::npos;
            if (number && digits && *number == std::floor(*number)) return torchInt(*number);
            return std::nullopt;
        }
        default:
            return std::nullopt;
    }
}

std::optional<TorchValue> asReal(const TorchValue& value)
{
    switch (value.type) {
        case TorchValue::Type::Int:
        case TorchValue::Type::Bool:
        case TorchValue::Type::Real:
            return torchReal(value.number);
        case TorchValue::Type::String:
            if (const auto number = decimal(std::string(trimmed(value.text)))) return torchReal(*number);
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

std::optional<TorchValue> asBool(const TorchValue& value)
{
    switch (value.type) {
        case TorchValue::Type::Bool:
            return value;
        case TorchValue::Type::Int:
        case TorchValue::Type::Real:
            if (value.number == 0.0 || value.number == 1.0) return torchBool(value.number == 1.0);
            return std::nullopt;
        case TorchValue::Type::String: {
            const std::string word = lower(value.text);
            for (const char* yes : {"1", "on", "t", "true", "y", "yes"})
                if (word == yes) return torchBool(true);
            for (const char* no : {"0", "off", "f", "false", "n", "no"})
                if (word == no) return torchBool(false);
            return std::nullopt;
        }
        default:
            return std::nullopt;
    }
}

}  // namespace pt::config::detail

namespace pt::config {

bool operator==(const TorchValue& a, const TorchValue& b)
{
    if (a.type != b.type || a.boolean != b.boolean || a.text != b.text) return false;
    if (a.number != b.number && !(std::isnan(a.number) && std::isnan(b.number))) return false;
    const auto sameEntry = [](const auto& x, const auto& y) { return x.first == y.first && x.second == y.second; };
    return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end()) &&
           std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(), sameEntry);
}

}  // namespace pt::config
