// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// explain: which values will really be used.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/config/pose_config.h"

#include <algorithm>
#include <cstdio>
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

/// Keys of the file that no row speaks for: nobody reads them. A reading of a pytorch_config.yaml lists them itself.
std::vector<config::EffectiveValue> strayKeys(const Checked& checked)
{
    std::vector<config::EffectiveValue> stray;
    for (const Finding& finding : checked.reading.findings) {
        if (finding.id != "unknown-key" && finding.id != "L16") continue;
        const auto known = [&](const config::EffectiveValue& value) { return value.key == finding.key; };
        if (std::any_of(checked.reading.values.begin(), checked.reading.values.end(), known) || std::any_of(stray.begin(), stray.end(), known)) continue;
        const config::YamlNode* node = checked.document.find(finding.key);
        if (node == nullptr) continue;
        const std::string text = checked.document.text().substr(node->begin, node->end - node->begin);
        stray.push_back({finding.key, text, "", config::Origin::Ignored, finding.message, ""});
    }
    return stray;
}

void printRow(const config::EffectiveValue& value, int keyWidth)
{
    const auto shortened = [](std::string text) {
        for (auto& c : text) c = c == '\n' ? ' ' : c;
        return text.empty() ? std::string("-") : text.size() > 23 ? text.substr(0, 20) + "..." : text;
    };
    const bool ignored = value.origin == config::Origin::Ignored && !value.fileText.empty();
    std::printf("%c %-*s %-24s %-24s %s\n", ignored ? 'x' : ' ', keyWidth, value.key.c_str(), shortened(value.fileText).c_str(),
                ignored ? "(ignored)" : shortened(value.effectiveText).c_str(), value.note.english().c_str());
}

int explain(const CheckOptions& options)
{
    const auto checked = read(options.file);
    if (!checked) return report(checked.error());
    auto values = checked->reading.values;
    const auto stray = strayKeys(*checked);
    values.insert(values.end(), stray.begin(), stray.end());
    const char* loader = config::loaderLabel(checked->reading.config.loader).source;
    if (options.json) {
        auto list = nlohmann::json::array();
        for (const auto& value : values)
            list.push_back({{"key", value.key}, {"file", value.fileText}, {"effective", value.effectiveText}, {"origin", originName(value.origin)},
                            {"note", value.note.english()}});
        const bool torch = checked->reading.dialect() == params::Dialect::Torch;
        print({{"file", options.file}, {"dialect", torch ? "pytorch_config.yaml" : "pose_cfg.yaml"}, {"loader", loader}, {"values", list}});
        return kFine;
    }
    const auto said = [](const config::EffectiveValue& value) { return !value.fileText.empty() || !value.effectiveText.empty(); };
    std::size_t width = 32;
    for (const auto& value : values)
        if (said(value)) width = std::max(width, std::min<std::size_t>(value.key.size(), 64));
    std::printf("read by: %s\n\n  %-*s %-24s %-24s %s\n", loader, static_cast<int>(width), "key", "in the file", "will be used", "why");
    for (const auto& value : values)
        if (said(value)) printRow(value, static_cast<int>(width));
    return kFine;
}

}  // namespace

void addExplain(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<CheckOptions>();
    auto* command = app.add_subcommand("explain", "Says for each key which value will really be used, and why.");
    command->add_option("FILE", options->file, "pose_cfg.yaml or pytorch_config.yaml")->required();
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options, &exitCode] { exitCode = explain(*options); });
}

}  // namespace pt::cli
