// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// diff: two configurations compared, by line or by what the values mean.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/base/line_diff.h"
#include "core/config/semantic_diff.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace pt::cli {
namespace {

struct DiffOptions
{
    std::string a, b;
    bool json = false;
    bool semantic = false;
};

std::string withoutEnd(std::string_view line) { return std::string(line.substr(0, line.find_last_not_of("\r\n") + 1)); }

const char* kindName(config::ValueChange::Kind kind)
{
    return kind == config::ValueChange::Kind::Added ? "added" : kind == config::ValueChange::Kind::Removed ? "removed" : "changed";
}

int semantic(const DiffOptions& options, const std::string& a, const std::string& b)
{
    const auto before = config::YamlDocument::parse(a, options.a);
    if (!before) return report(before.error());
    const auto after = config::YamlDocument::parse(b, options.b);
    if (!after) return report(after.error());
    const auto changes = config::semanticDiff(*before, *after);
    if (options.json) {
        auto list = nlohmann::json::array();
        for (const auto& c : changes) {
            nlohmann::json entry = {{"key", c.key}, {"kind", kindName(c.kind)}};
            if (c.kind != config::ValueChange::Kind::Added) entry["a"] = {{"value", c.before}, {"line", c.lineBefore}};
            if (c.kind != config::ValueChange::Kind::Removed) entry["b"] = {{"value", c.after}, {"line", c.lineAfter}};
            list.push_back(std::move(entry));
        }
        print({{"a", options.a}, {"b", options.b}, {"same", changes.empty()}, {"changes", list}});
    } else {
        for (const auto& c : changes) {
            switch (c.kind) {
            case config::ValueChange::Kind::Changed: std::cout << "~ " << c.key << ": " << c.before << " -> " << c.after << '\n'; break;
            case config::ValueChange::Kind::Added: std::cout << "+ " << c.key << ": " << c.after << '\n'; break;
            case config::ValueChange::Kind::Removed: std::cout << "- " << c.key << ": " << c.before << '\n'; break;
            }
        }
    }
    return changes.empty() ? kFine : kFound;
}

int lines(const DiffOptions& options, const std::string& a, const std::string& b)
{
    const auto before = splitLines(a), after = splitLines(b);
    const auto hunks = diffLines(before, after);
    if (options.json) {
        auto list = nlohmann::json::array();
        for (const LineHunk& h : hunks) {
            auto old = nlohmann::json::array(), now = nlohmann::json::array();
            for (std::size_t i = h.aBegin; i < h.aEnd; ++i) old.push_back(withoutEnd(before[i]));
            for (std::size_t i = h.bBegin; i < h.bEnd; ++i) now.push_back(withoutEnd(after[i]));
            list.push_back({{"a", {{"line", h.aBegin + 1}, {"lines", old}}}, {"b", {{"line", h.bBegin + 1}, {"lines", now}}}});
        }
        print({{"a", options.a}, {"b", options.b}, {"same", hunks.empty()}, {"hunks", list}});
        return hunks.empty() ? kFine : kFound;
    }
    if (!hunks.empty()) std::cout << "--- " << options.a << "\n+++ " << options.b << '\n';
    for (const LineHunk& h : hunks) {
        std::cout << "@@ -" << h.aBegin + (h.aEnd > h.aBegin ? 1 : 0) << ',' << h.aEnd - h.aBegin << " +" << h.bBegin + (h.bEnd > h.bBegin ? 1 : 0) << ',' << h.bEnd - h.bBegin << " @@\n";
        for (std::size_t i = h.aBegin; i < h.aEnd; ++i) std::cout << '-' << withoutEnd(before[i]) << '\n';
        for (std::size_t i = h.bBegin; i < h.bEnd; ++i) std::cout << '+' << withoutEnd(after[i]) << '\n';
    }
    return hunks.empty() ? kFine : kFound;
}

int diff(const DiffOptions& options)
{
    const auto a = readFile(pathFromUtf8(options.a));
    if (!a) return report(a.error());
    const auto b = readFile(pathFromUtf8(options.b));
    if (!b) return report(b.error());
    return options.semantic ? semantic(options, *a, *b) : lines(options, *a, *b);
}

}  // namespace

void addDiff(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<DiffOptions>();
    auto* command = app.add_subcommand("diff", "Compares two configurations. Exit code 0: alike, 1: they differ, 2: one cannot be read.");
    command->add_option("A", options->a, "the one file")->required();
    command->add_option("B", options->b, "the other file")->required();
    command->add_flag("--semantic", options->semantic, "by key and meaning: 1.0 equals 1, [a] equals a list of lines; order and comments do not count");
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options, &exitCode] { exitCode = diff(*options); });
}

}  // namespace pt::cli
