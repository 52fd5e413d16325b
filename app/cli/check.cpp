// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// explain: which values will really be used.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/config/pose_config.h"

#include <iostream>
#include <memory>

namespace pt::cli {
namespace {

struct CheckOptions
{
    std::string file;
    bool json = false;
};

struct Checked
{
    config::YamlDocument document;
    config::ConfigReading reading;
};

Result<Checked> read(const std::string& file)
{
    auto bytes = readFile(pathFromUtf8(file));
    if (!bytes) return bytes.error();
    auto document = config::YamlDocument::parse(std::move(*bytes), file);
    if (!document) return document.error();
    auto reading = config::readPoseConfig(*document);
    return Checked{std::move(*document), std::move(reading)};
}

const char* originName(config::Origin origin)
{
    switch (origin) {
    case config::Origin::File: return "file";
    case config::Origin::LoaderDefault: return "loader default";
    case config::Origin::Clamped: return "clamped";
    case config::Origin::Overridden: return "overridden";
    case config::Origin::Ignored: return "ignored";
    }
    return "";
}

int explain(const CheckOptions& options)
{
    const auto checked = read(options.file);
    if (!checked) return report(checked.error());
    auto list = nlohmann::json::array();
    if (!options.json) {
        std::cout << "read by: " << config::loaderLabel(checked->reading.config.loader).source << "\n\n";
        std::printf("%-32s %-24s %-24s %s\n", "key", "in the file", "will be used", "why");
    }
    for (const auto& value : checked->reading.values) {
        const bool nothingToSay = value.fileText.empty() && value.effectiveText.empty();
        if (options.json) {
            list.push_back({{"key", value.key}, {"file", value.fileText}, {"effective", value.effectiveText}, {"origin", originName(value.origin)},
                            {"note", value.note.english()}});
        } else if (!nothingToSay) {
            const auto shortened = [](std::string text) {
                for (auto& c : text) c = c == '\n' ? ' ' : c;
                return text.size() > 23 ? text.substr(0, 20) + "..." : text;
            };
            std::printf("%-32s %-24s %-24s %s\n", value.key.c_str(), value.fileText.empty() ? "-" : shortened(value.fileText).c_str(),
                        value.effectiveText.empty() ? "-" : shortened(value.effectiveText).c_str(), value.note.english().c_str());
        }
    }
    if (options.json) {
        print({{"file", options.file}, {"loader", config::loaderLabel(checked->reading.config.loader).source}, {"values", list}});
    }
    return kFine;
}

}  // namespace

void addExplain(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<CheckOptions>();
    auto* command = app.add_subcommand("explain", "Says for each key which value will really be used, and why.");
    command->add_option("FILE", options->file, "pose_cfg.yaml")->required();
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options, &exitCode] { exitCode = explain(*options); });
}

}  // namespace pt::cli
