// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// translate: a tuned configuration of one engine for the other. torch-template: a fresh pytorch_config.yaml.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/config/torch_template.h"
#include "core/config/torch_translate.h"
#include "core/dataset/project.h"

#include <cstdio>
#include <iostream>
#include <memory>

namespace pt::cli {
namespace {

struct TranslateOptions
{
    std::string file, to, out, project;
    int frames = 0;
    bool json = false;
};

/// What the project knows and a configuration does not: names of the animals, unique parts, how many frames are trained.
void askProject(const TranslateOptions& options, config::TranslationOptions& translation)
{
    const std::string path = options.project.empty() ? options.file : options.project;
    if (options.project.empty()) {
        const auto target = dataset::resolveTarget(pathFromUtf8(options.file));
        if (!target || target->projectRoot.empty()) return;
    }
    const auto project = openProjectAt(path);
    if (!project) return;
    const auto shuffle = dataset::shuffleFor(*project, pathFromUtf8(options.file));
    if (!shuffle.train.empty()) translation.trainingFrames = static_cast<int>(shuffle.train.size());
    if (project->info.multiAnimal) {
        translation.individuals = project->info.individuals;
        translation.uniqueBodyparts = static_cast<int>(project->info.uniqueBodyparts.size());
    }
}

const char* kindName(config::TranslationNote::Kind kind)
{
    switch (kind) {
    case config::TranslationNote::Kind::Same: return "same";
    case config::TranslationNote::Kind::Nearest: return "nearest";
    case config::TranslationNote::Kind::Lost: return "lost";
    }
    return "";
}

void printNote(const config::TranslationNote& note)
{
    std::printf("%-8s ", kindName(note.kind));
    if (!note.from.empty()) std::printf("%s%s%s", note.from.c_str(), note.fromValue.empty() ? "" : " ", note.fromValue.c_str());
    if (!note.to.empty()) std::printf("%s-> %s%s%s", note.from.empty() ? "" : " ", note.to.c_str(), note.toValue.empty() ? "" : " ", note.toValue.c_str());
    const std::string why = note.message.english();
    std::printf("%s%s\n", why.empty() ? "" : "  # ", why.c_str());
}

int translate(const TranslateOptions& options)
{
    auto bytes = readFile(pathFromUtf8(options.file));
    if (!bytes) return report(bytes.error());
    auto document = config::YamlDocument::parse(std::move(*bytes), options.file);
    if (!document) return report(document.error());
    config::TranslationOptions translation;
    askProject(options, translation);
    if (options.frames > 0) translation.trainingFrames = options.frames;
    if (options.to == "torch") translation.poseConfigPath = options.out;
    const auto dialect = options.to == "torch" ? params::Dialect::Torch : params::Dialect::PoseCfg;
    const auto result = config::translateConfig(*document, dialect, translation);
    if (!result) return report(result.error());
    if (const auto written = writeNewFile(pathFromUtf8(options.out), result->text); !written) return report(written.error());
    if (options.json) {
        auto notes = nlohmann::json::array();
        for (const auto& note : result->notes)
            notes.push_back({{"kind", kindName(note.kind)}, {"from", note.from}, {"from_value", note.fromValue}, {"to", note.to},
                             {"to_value", note.toValue}, {"message", note.message.english()}});
        print({{"file", options.file}, {"out", options.out}, {"notes", notes}});
        return kFine;
    }
    for (const auto& note : result->notes) printNote(note);
    std::cout << "written: " << options.out << '\n';
    return kFine;
}

}  // namespace

void addTranslate(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<TranslateOptions>();
    auto* command = app.add_subcommand("translate", "Translates a pose_cfg.yaml into a pytorch_config.yaml or back, and says what has no counterpart.");
    command->add_option("FILE", options->file, "pose_cfg.yaml or pytorch_config.yaml")->required();
    command->add_option("--to", options->to, "torch or tf")->required()->check(CLI::IsMember({"torch", "tf"}));
    command->add_option("--out", options->out, "file to write; nothing is overwritten")->required();
    command->add_option("--project", options->project, "DeepLabCut project, for the names of the animals; the one the file lies in unless given");
    command->add_option("--frames", options->frames, "training frames, to turn iterations into epochs; those of the shuffle unless given")
        ->check(CLI::Range(1, 100000000));
    command->add_flag("--json", options->json, "the report as JSON");
    command->callback([options, &exitCode] { exitCode = translate(*options); });
}

}  // namespace pt::cli
