// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// get, set: one value of a YAML file, read and written without touching another byte.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/config/yaml_document.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <vector>

namespace pt::cli {
namespace {

struct EditOptions
{
    std::string file, key, value;
    bool json = false;
};

Result<config::YamlDocument> open(const std::string& file)
{
    auto bytes = readFile(pathFromUtf8(file));
    if (!bytes) return bytes.error();
    return config::YamlDocument::parse(std::move(*bytes), file);
}

Error noSuchKey(const EditOptions& options)
{
    return Error{ErrorCode::NotFound,
                 Message(PT_TR_NOOP("Error", "%1 has no key %2; posetuner-cli explain %1 lists the keys."), {options.file, options.key}),
                 options.key};
}

nlohmann::json toJson(const config::YamlNode& node)
{
    using config::NodeKind;
    if (node.kind == NodeKind::Null) return nullptr;
    if (node.kind == NodeKind::Sequence) {
        auto array = nlohmann::json::array();
        for (const auto& [key, child] : node.children) array.push_back(toJson(child));
        return array;
    }
    if (node.kind == NodeKind::Mapping) {
        auto object = nlohmann::json::object();
        for (const auto& [key, child] : node.children) object[key] = toJson(child);
        return object;
    }
    if (!node.plain) return node.scalar;
    switch (config::typeInYaml12(node.scalar)) {
    case config::ScalarType::Null: return nullptr;
    case config::ScalarType::Bool: return node.scalar == "true" || node.scalar == "True" || node.scalar == "TRUE";
    case config::ScalarType::Int:
    case config::ScalarType::Real: {
        const auto number = nlohmann::json::parse(node.scalar, nullptr, false);
        return number.is_discarded() ? nlohmann::json(node.scalar) : number;
    }
    case config::ScalarType::String: break;
    }
    return node.scalar;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t p = 0; p < text.size();) {
        const auto end = std::min(text.find_first_of("\r\n", p), text.size());
        lines.push_back(text.substr(p, end - p));
        p = end + (text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
    }
    return lines;
}

struct ChangedLines
{
    std::size_t first = 0;                   ///< 0-based, in the new text.
    std::vector<std::string> before, after;
};

/// The block of lines between what both texts begin and end with.
ChangedLines changedLines(const std::string& before, const std::string& after)
{
    const auto a = linesOf(before);
    const auto b = linesOf(after);
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
    const auto from = static_cast<std::ptrdiff_t>(head);
    const auto back = static_cast<std::ptrdiff_t>(tail);
    return {head, {a.begin() + from, a.end() - back}, {b.begin() + from, b.end() - back}};
}

/// The bytes of a value; the lines of a block are moved left so that they are YAML on their own.
std::string valueText(const std::string& text, const config::YamlNode& node)
{
    const std::string value = text.substr(node.begin, node.end - node.begin);
    const bool block = !node.flow && (node.kind == config::NodeKind::Mapping || node.kind == config::NodeKind::Sequence);
    if (!block) return value;
    const auto lines = linesOf(value);
    const auto indent = static_cast<std::size_t>(node.column - 1);
    std::string out = lines.empty() ? std::string() : lines.front();
    for (std::size_t i = 1; i < lines.size(); ++i) {
        out += '\n' + lines[i].substr(std::min({indent, lines[i].size(), lines[i].find_first_not_of(' ')}));
    }
    return out;
}

int get(const EditOptions& options)
{
    const auto document = open(options.file);
    if (!document) return report(document.error());
    const auto path = config::parseKeyPath(options.key);
    if (!path) return report(path.error());
    const config::YamlNode* node = document->find(*path);
    if (node == nullptr) return report(noSuchKey(options));
    if (options.json) {
        print({{"key", options.key}, {"value", toJson(*node)}, {"line", node->line}, {"column", node->column}});
    } else {
        std::cout << valueText(document->text(), *node) << '\n';
    }
    return kFine;
}

int set(const EditOptions& options)
{
    auto document = open(options.file);
    if (!document) return report(document.error());
    const auto path = config::parseKeyPath(options.key);
    if (!path) return report(path.error());
    const std::string before = document->text();
    if (const auto done = document->set(*path, options.value); !done) return report(done.error());
    const bool changed = document->text() != before;
    if (changed) {
        if (const auto saved = writeFileAtomically(pathFromUtf8(options.file), document->text()); !saved) return report(saved.error());
    }
    const auto lines = changedLines(before, document->text());
    if (options.json) {
        print({{"key", options.key}, {"changed", changed}, {"line", lines.first + 1}, {"before", lines.before}, {"after", lines.after}});
    } else if (changed) {
        for (const auto& line : lines.before) std::cout << '-' << line << '\n';
        for (const auto& line : lines.after) std::cout << '+' << line << '\n';
    } else {
        std::cout << options.key << " already has this value\n";
    }
    return kFine;
}

}  // namespace

void addGet(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<EditOptions>();
    auto* command = app.add_subcommand("get", "Prints one value of a YAML file as it is written.");
    command->add_option("FILE", options->file, "pose_cfg.yaml or any YAML file")->required();
    command->add_option("KEY", options->key, "key path: a.b[0].c")->required();
    command->add_flag("--json", options->json, "as JSON, with its line");
    command->callback([options, &exitCode] { exitCode = get(*options); });
}

void addSet(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<EditOptions>();
    auto* command = app.add_subcommand("set", "Sets one value; every other byte of the file stays. Inserts the key when it is absent.");
    command->add_option("FILE", options->file, "pose_cfg.yaml or any YAML file")->required();
    command->add_option("KEY", options->key, "key path: a.b[0].c")->required();
    command->add_option("VALUE", options->value, "the value as YAML: 0.8, true, [400, 400]")->required();
    command->add_flag("--json", options->json, "say as JSON what changed");
    command->callback([options, &exitCode] { exitCode = set(*options); });
}

}  // namespace pt::cli
