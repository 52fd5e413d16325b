// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_reader.h"

#include "core/base/whole.h"
#include "core/config/pose_number_text.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <sstream>

namespace pt::config::detail {
namespace {

double intInYaml11(std::string text)
{
    text = without(text, '_');
    double sign = 1.0;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        sign = text[0] == '-' ? -1.0 : 1.0;
        text.erase(0, 1);
    }
    if (text.find(':') != std::string::npos) {  // base 60: 1:30 is 90
        double sum = 0.0;
        std::istringstream parts(text);
        for (std::string part; std::getline(parts, part, ':');) sum = sum * 60.0 + decimal(part).value_or(0.0);
        return sign * sum;
    }
    int base = 10;
    if (text.rfind("0b", 0) == 0) {
        base = 2;
        text.erase(0, 2);
    } else if (text.rfind("0x", 0) == 0) {
        base = 16;
        text.erase(0, 2);
    } else if (text.size() > 1 && text[0] == '0') base = 8;  // 010 is eight
    if (base == 10) return sign * decimal(text).value_or(0.0);
    return sign * static_cast<double>(std::strtoull(text.c_str(), nullptr, base));
}

double realInYaml11(std::string_view plain)
{
    std::string text = lower(without(plain, '_'));
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.erase(0, 1);
    double value = 0.0;
    if (text == ".inf") value = std::numeric_limits<double>::infinity();
    else if (text == ".nan") value = std::numeric_limits<double>::quiet_NaN();
    else if (text.find(':') != std::string::npos) {
        std::istringstream parts(text);
        for (std::string part; std::getline(parts, part, ':');) value = value * 60.0 + decimal(part).value_or(0.0);
    } else value = decimal(text).value_or(0.0);
    return negative ? -value : value;
}

bool boolInYaml11(std::string_view plain)
{
    const std::string text = lower(plain);
    return text == "true" || text == "yes" || text == "on" || text == "y";
}

}  // namespace

bool Value::truthy() const
{
    switch (type) {
        case Type::Absent:
        case Type::Null:
            return false;
        case Type::Bool:
            return boolean;
        case Type::Int:
        case Type::Real:
            return number != 0.0;  // NaN is truthy in Python, as here
        case Type::String:
            return !text.empty();
        case Type::List:
        case Type::Map:
            return node && !node->children.empty();
    }
    return false;
}

Value readValue(const YamlNode* node)
{
    Value value;
    value.node = node;
    if (!node) return value;
    switch (node->kind) {
        case NodeKind::Null:
            value.type = Value::Type::Null;
            return value;
        case NodeKind::Sequence:
            value.type = Value::Type::List;
            return value;
        case NodeKind::Mapping:
            value.type = Value::Type::Map;
            return value;
        case NodeKind::Scalar:
            break;
    }
    value.text = node->scalar;
    const ScalarType type = node->plain ? typeInYaml11(node->scalar) : ScalarType::String;
    switch (type) {
        case ScalarType::Null:
            value.type = Value::Type::Null;
            break;
        case ScalarType::Bool:
            value.type = Value::Type::Bool;
            value.boolean = boolInYaml11(node->scalar);
            value.number = value.boolean ? 1.0 : 0.0;
            break;
        case ScalarType::Int:
            value.type = Value::Type::Int;
            value.number = intInYaml11(node->scalar);
            break;
        case ScalarType::Real:
            value.type = Value::Type::Real;
            value.number = realInYaml11(node->scalar);
            break;
        case ScalarType::String:
            value.type = Value::Type::String;
            break;
    }
    return value;
}

std::optional<double> numberInText(std::string_view text)
{
    const auto value = decimal(std::string(text));
    return value && std::isfinite(*value) ? value : std::nullopt;
}

const YamlNode* lookup(const YamlNode& node, std::string_view dottedKey)
{
    if (node.kind != NodeKind::Mapping) return nullptr;
    const auto dot = dottedKey.find('.');
    const std::string_view head = dottedKey.substr(0, dot);
    const YamlNode* found = nullptr;
    for (const auto& [key, child] : node.children)
        if (key == head) found = &child;
    if (!found || dot == std::string_view::npos) return found;
    return lookup(*found, dottedKey.substr(dot + 1));
}

std::string oneLine(const YamlDocument& document, const YamlNode& node)
{
    if (node.kind == NodeKind::Null && node.end <= node.begin) return "";
    if (node.kind == NodeKind::Null || node.kind == NodeKind::Scalar) {
        if (node.end <= document.text().size() && node.begin < node.end) {
            std::string text = document.text().substr(node.begin, node.end - node.begin);
            if (text.find('\n') == std::string::npos) return text;
        }
        return formatText(node.scalar);
    }
    const bool list = node.kind == NodeKind::Sequence;
    std::string out = list ? "[" : "{";
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (i > 0) out += ", ";
        if (!list) out += formatText(node.children[i].first) + ": ";
        out += oneLine(document, node.children[i].second);
    }
    return out + (list ? "]" : "}");
}

Message describe(const Stochastic& value)
{
    switch (value.kind) {
        case Stochastic::Kind::Constant:
            return {};
        case Stochastic::Kind::Uniform:
            return {PT_TR_NOOP("Config", "varies between %1 and %2"), {formatReal(value.lo), formatReal(value.hi)}};
        case Stochastic::Kind::UniformInt:
            return {PT_TR_NOOP("Config", "a whole number from %1 to %2"),
                    {formatInt(toWhole(value.lo)), formatInt(toWhole(value.hi))}};
        case Stochastic::Kind::Choice: {
            std::string list;
            for (const double v : value.choices) list += (list.empty() ? "" : ", ") + formatReal(v);
            return {PT_TR_NOOP("Config", "one of %1, never a value between"), {list}};
        }
    }
    return {};
}

}  // namespace pt::config::detail
