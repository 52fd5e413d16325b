// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_document.h"

#include <algorithm>
#include <charconv>

namespace pt::config {
namespace {

Error badPath(std::string_view text)
{
    return {ErrorCode::InvalidArgument,
            Message(PT_TR_NOOP("YamlError", "\"%1\" is not a key path; write it like a.b[0].c, and keys with dots or brackets in double quotes"),
                    {std::string(text)}),
            std::string(text)};
}

bool readQuoted(std::string_view text, std::size_t& p, std::string& key)
{
    for (++p; p < text.size() && text[p] != '"'; ++p) {
        if (text[p] == '\\' && p + 1 < text.size()) ++p;
        key += text[p];
    }
    return p++ < text.size();
}

bool readIndex(std::string_view text, std::size_t& p, std::size_t& index)
{
    const auto close = text.find(']', p);
    if (close == std::string_view::npos) return false;
    const auto result = std::from_chars(text.data() + p + 1, text.data() + close, index);
    p = close + 1;
    return result.ec == std::errc() && result.ptr == text.data() + close;
}

}  // namespace

Result<KeyPath> parseKeyPath(std::string_view text)
{
    KeyPath path;
    std::size_t p = 0;
    bool wantKey = true;   // at the start and after a dot
    while (p < text.size() || wantKey) {
        const char c = p < text.size() ? text[p] : '\0';
        if (c == '[' && (!wantKey || path.empty())) {
            std::size_t index = 0;
            if (!readIndex(text, p, index)) return badPath(text);
            path.emplace_back(index);
        } else if (wantKey) {
            std::string key;
            const bool quoted = c == '"';
            if (quoted) {
                if (!readQuoted(text, p, key)) return badPath(text);
            } else {
                const auto end = std::min(text.find_first_of(".[]\"", p), text.size());
                key = text.substr(p, end - p);
                p = end;
            }
            if (!quoted && key.empty()) return badPath(text);
            path.emplace_back(std::move(key));
        } else if (c == '.') {
            ++p;
            wantKey = true;
            continue;
        } else {
            return badPath(text);
        }
        wantKey = false;
    }
    return path;
}

std::string formatKeyPath(const KeyPath& path)
{
    std::string out;
    for (const auto& step : path) {
        if (const auto* index = std::get_if<std::size_t>(&step)) {
            out += "[" + std::to_string(*index) + "]";
            continue;
        }
        const auto& key = std::get<std::string>(step);
        if (!out.empty()) out += '.';
        if (!key.empty() && key.find_first_of(".[]\"") == std::string::npos) {
            out += key;
            continue;
        }
        out += '"';
        for (const char c : key) {
            if (c == '"' || c == '\\') out += '\\';
            out += c;
        }
        out += '"';
    }
    return out;
}

}  // namespace pt::config
