// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lint, explain: what fails, what surprises, and which values will really be used.
#include "app/cli/commands.h"
#include "core/advice/advice.h"
#include "core/base/file.h"
#include "core/config/pose_config.h"
#include "core/dataset/project.h"

#include <iostream>
#include <memory>
#include <optional>

namespace pt::cli {
namespace {

struct CheckOptions
{
    std::string file, project;
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

/// The project the user named, or the one the file lies in; none is fine.
Result<std::optional<dataset::Project>> projectOf(const CheckOptions& options)
{
    if (options.project.empty()) {
        const auto target = dataset::resolveTarget(pathFromUtf8(options.file));
        if (!target || target->projectRoot.empty()) return std::optional<dataset::Project>();
    }
    auto project = openProjectAt(options.project.empty() ? options.file : options.project);
    if (!project) return project.error();
    return std::optional<dataset::Project>(std::move(*project));
}

nlohmann::json toJson(const Finding& finding, const std::string& file)
{
    auto edits = nlohmann::json::array();
    for (const FixEdit& edit : finding.fix) {
        const char* kinds[] = {"set", "remove", "rename"};
        edits.push_back({{"kind", kinds[static_cast<int>(edit.kind)]}, {"key", edit.key}, {"value", edit.value}});
    }
    return {{"id", finding.id}, {"severity", severityName(finding.severity)}, {"message", finding.message.english()}, {"key", finding.key},
            {"file", finding.file.empty() ? file : finding.file}, {"line", finding.line}, {"column", finding.column},
            {"frames", finding.frames}, {"fix", edits}};
}

void printText(const Finding& finding, const std::string& file)
{
    std::cout << (finding.file.empty() ? file : finding.file);
    if (finding.line > 0) std::cout << ':' << finding.line << ':' << std::max(1, finding.column);
    std::cout << ": " << severityName(finding.severity) << ": " << finding.id << ": " << finding.message.english() << '\n';
}

int lint(const CheckOptions& options)
{
    const auto checked = read(options.file);
    if (!checked) return report(checked.error());
    const auto project = projectOf(options);
    if (!project) return report(project.error());

    std::vector<Finding> findings = checked->reading.findings;
    const dataset::Project* data = *project ? &**project : nullptr;
    const auto advice = advice::check(checked->document, checked->reading, data);
    findings.insert(findings.end(), advice.begin(), advice.end());
    if (data != nullptr) findings.insert(findings.end(), data->findings.begin(), data->findings.end());

    int worse = 0;
    auto list = nlohmann::json::array();
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Hint) ++worse;
        if (options.json) list.push_back(toJson(finding, options.file));
        else printText(finding, options.file);
    }
    if (options.json) print({{"file", options.file}, {"findings", list}});
    else if (findings.empty()) std::cout << options.file << ": nothing to object to\n";
    return worse > 0 ? kFound : kFine;
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

void addLint(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<CheckOptions>();
    auto* command = app.add_subcommand("lint", "Lists what fails, what surprises and what could be better. Exit code 1 when something fails or surprises.");
    command->add_option("FILE", options->file, "pose_cfg.yaml")->required();
    command->add_option("--project", options->project, "DeepLabCut project; the one the file lies in unless given");
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options, &exitCode] { exitCode = lint(*options); });
}

void addExplain(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<CheckOptions>();
    auto* command = app.add_subcommand("explain", "Says for each key which value will really be used, and why.");
    command->add_option("FILE", options->file, "pose_cfg.yaml")->required();
    command->add_flag("--json", options->json, "as JSON");
    command->callback([options, &exitCode] { exitCode = explain(*options); });
}

}  // namespace pt::cli
