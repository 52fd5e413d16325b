// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// preset list, show, apply: small patches for kinds of recordings.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/config/presets.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <memory>

namespace pt::cli {
namespace {

struct PresetOptions
{
    std::string folder, file, name, out;
    bool json = false;
};

/// The window keeps the user's own presets there.
fs::path userFolder()
{
    if (const char* data = std::getenv("POSETUNER_DATA"); data && *data) return pathFromUtf8(data) / "presets";
#ifdef _WIN32
    if (const char* roaming = std::getenv("APPDATA")) return pathFromUtf8(roaming) / "posetuner" / "presets";
#else
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data) return fs::path(data) / "posetuner" / "presets";
    if (const char* home = std::getenv("HOME")) return fs::path(home) / ".local/share/posetuner/presets";
#endif
    return {};
}

fs::path folderOf(const PresetOptions& options) { return options.folder.empty() ? userFolder() : pathFromUtf8(options.folder); }

std::vector<config::Preset> all(const PresetOptions& options)
{
    std::vector<Error> troubles;
    auto presets = config::listPresets(folderOf(options), &troubles);
    for (const Error& trouble : troubles) std::fprintf(stderr, "posetuner-cli: warning: %s\n", oneLine(trouble.english()).c_str());
    return presets;
}

/// By id, by English name, or the path of a preset file.
Result<config::Preset> find(const PresetOptions& options)
{
    auto presets = all(options);
    for (auto& preset : presets)
        if (preset.id == options.name || config::inLanguage(preset.name, "en") == options.name) return std::move(preset);
    std::error_code ec;
    if (fs::is_regular_file(pathFromUtf8(options.name), ec)) {
        const auto text = readFile(pathFromUtf8(options.name), 1 << 20);
        if (!text) return text.error();
        auto preset = config::parsePreset(*text, options.name);
        if (preset) preset->id = utf8(pathFromUtf8(options.name).stem());
        return preset;
    }
    return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Preset", "There is no preset %1; posetuner-cli preset list names them."), {options.name}), options.name};
}

nlohmann::json toJson(const std::vector<config::PresetEdit>& edits)
{
    auto list = nlohmann::json::array();
    for (const auto& edit : edits) {
        nlohmann::json entry = {{"key", edit.key}};
        if (edit.remove) entry["remove"] = true;
        else entry["value"] = edit.value;
        if (!edit.why.empty()) entry["why"] = config::inLanguage(edit.why, "en");
        list.push_back(std::move(entry));
    }
    return list;
}

nlohmann::json toJson(const config::Preset& preset)
{
    return {{"id", preset.id}, {"name", config::inLanguage(preset.name, "en")}, {"about", config::inLanguage(preset.about, "en")}, {"builtIn", preset.builtIn},
            {"pose_cfg", toJson(preset.tensorflow)}, {"pytorch_config", toJson(preset.torch)}};
}

int list(const PresetOptions& options)
{
    const auto presets = all(options);
    if (options.json) {
        auto out = nlohmann::json::array();
        for (const auto& preset : presets) out.push_back(toJson(preset));
        print(out);
        return kFine;
    }
    for (const auto& preset : presets) std::cout << preset.id << "  " << config::inLanguage(preset.name, "en") << ". " << config::inLanguage(preset.about, "en") << '\n';
    return kFine;
}

int show(const PresetOptions& options)
{
    const auto preset = find(options);
    if (!preset) return report(preset.error());
    if (options.json) print(toJson(*preset));
    else std::cout << config::formatPreset(*preset);
    return kFine;
}

int apply(const PresetOptions& options)
{
    const auto preset = find(options);
    if (!preset) return report(preset.error());
    auto bytes = readFile(pathFromUtf8(options.file));
    if (!bytes) return report(bytes.error());
    const auto document = config::YamlDocument::parse(std::move(*bytes), options.file);
    if (!document) return report(document.error());
    const auto done = config::applyPreset(*document, *preset);
    if (!done) return report(done.error());
    const std::string target = options.out.empty() ? options.file : options.out;
    if (!done->changes.empty() || !options.out.empty())
        if (const auto saved = writeFileAtomically(pathFromUtf8(target), done->document.text()); !saved) return report(saved.error());
    if (options.json) {
        auto changes = nlohmann::json::array();
        for (const auto& c : done->changes) changes.push_back({{"key", c.key}, {"before", c.before}, {"after", c.after}});
        print({{"preset", preset->id}, {"file", target}, {"changes", changes}, {"already", done->already}, {"unread", done->unread}});
        return kFine;
    }
    for (const auto& c : done->changes) {
        const auto why = std::find_if(preset->edits(config::isTorchFile(*document)).begin(), preset->edits(config::isTorchFile(*document)).end(), [&](const auto& e) { return e.key == c.key; });
        std::cout << c.key << ": " << (c.before.empty() ? "(absent)" : c.before) << " -> " << (c.after.empty() ? "(absent)" : c.after);
        if (why != preset->edits(config::isTorchFile(*document)).end() && !why->why.empty()) std::cout << "  # " << config::inLanguage(why->why, "en");
        std::cout << '\n';
    }
    for (const auto& key : done->unread) std::cout << key << ": not written, as this file's loader does not read it\n";
    if (done->changes.empty() && done->unread.empty()) std::cout << "every value of " << preset->id << " is there already\n";
    return kFine;
}

}  // namespace

void addPreset(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<PresetOptions>();
    auto* command = app.add_subcommand("preset", "Small patches for kinds of recordings: lists, shows and applies them.");
    command->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, int (*run)(const PresetOptions&)) {
        auto* sub = command->add_subcommand(name, what);
        sub->add_option("--presets", options->folder, "folder of your own presets; without it the window's");
        sub->add_flag("--json", options->json, "as JSON");
        sub->callback([options, &exitCode, run] { exitCode = run(*options); });
        return sub;
    };
    add("list", "Names what there is.", list);
    add("show", "Prints a preset as its file.", show)->add_option("NAME", options->name, "id or name of the preset, or a preset file")->required();
    auto* sub = add("apply", "Sets the preset's values; every other byte stays.", apply);
    sub->add_option("FILE", options->file, "pose_cfg.yaml or pytorch_config.yaml")->required();
    sub->add_option("NAME", options->name, "id or name of the preset, or a preset file")->required();
    sub->add_option("--out", options->out, "write here and leave FILE as it is");
}

}  // namespace pt::cli
