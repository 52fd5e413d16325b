// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// get, set: one value of a YAML file, read and written without touching another byte.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/config/yaml_document.h"

#include <iostream>
#include <memory>

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
        std::cout << document->text().substr(node->begin, node->end - node->begin) << '\n';
    }
    return kFine;
}

std::string lineAround(const std::string& text, std::size_t at)
{
    const std::size_t before = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
    const std::size_t from = before == std::string::npos ? 0 : before + 1;
    std::string line = text.substr(from, text.find('\n', from) - from);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

int set(const EditOptions& options)
{
    auto document = open(options.file);
    if (!document) return report(document.error());
    const auto path = config::parseKeyPath(options.key);
    if (!path) return report(path.error());
    const std::string before = document->text();
    const config::YamlNode* old = document->find(*path);
    const std::string oldLine = old != nullptr ? lineAround(before, old->begin) : std::string();
    if (const auto done = document->set(*path, options.value); !done) return report(done.error());
    const bool changed = document->text() != before;
    if (changed) {
        if (const auto saved = writeFileAtomically(pathFromUtf8(options.file), document->text()); !saved) return report(saved.error());
    }
    const config::YamlNode* now = document->find(*path);
    if (options.json) {
        print({{"key", options.key}, {"changed", changed}, {"line", now->line}});
    } else if (changed) {
        if (old != nullptr) std::cout << "-" << oldLine << '\n';
        std::cout << "+" << lineAround(document->text(), now->begin) << '\n';
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
