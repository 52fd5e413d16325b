// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lint: one configuration, or every one of a project, as text, JSON or SARIF.
#include "app/cli/commands.h"
#include "app/cli/sarif.h"
#include "core/advice/advice.h"
#include "core/advice/catalogue.h"
#include "core/advice/similarity.h"
#include "core/dataset/training_records.h"
#include "core/base/file.h"
#include "core/config/pose_config.h"
#include "core/config/yaml_document.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <memory>
#include <optional>

namespace pt::cli {
namespace {

struct LintOptions
{
    std::string target, project, failOn = "surprises", gpu;
    bool json = false, sarif = false, leakage = false;
};

/// A project's configurations that have one; or the one file.
struct Targets
{
    std::vector<std::string> files;
    bool folder = false;
};

Result<Targets> targetsOf(const LintOptions& options, const std::optional<dataset::Project>& project)
{
    std::error_code ec;
    const fs::path path = pathFromUtf8(options.target);
    const auto found = dataset::resolveTarget(path);
    if (!found) return found.error();
    const bool wholeProject = (fs::is_directory(path, ec) && fs::equivalent(path, found->projectRoot, ec)) || path.filename() == "config.yaml";
    if (!wholeProject || !project) return Targets{{fs::is_directory(path, ec) ? utf8(found->poseConfig) : options.target}, false};
    Targets out{{}, true};
    for (const auto& shuffle : project->shuffles) {
        for (const auto& file : {shuffle.poseConfig, shuffle.torchConfig})
            if (!file.empty()) out.files.push_back(utf8(fs::proximate(file, fs::current_path(ec), ec)));
    }
    std::sort(out.files.begin(), out.files.end());
    return out;
}

/// The project the user named, or the one the file lies in; none is fine.
Result<std::optional<dataset::Project>> projectOf(const LintOptions& options)
{
    if (options.project.empty()) {
        const auto target = dataset::resolveTarget(pathFromUtf8(options.target));
        if (!target || target->projectRoot.empty()) return std::optional<dataset::Project>();
    }
    auto project = openProjectAt(options.project.empty() ? options.target : options.project);
    if (!project) return project.error();
    return std::optional<dataset::Project>(std::move(*project));
}

Result<advice::Machine> machineOf(const std::string& gpu)
{
    if (gpu.empty()) return advice::Machine{};
    if (gpu == "auto") return advice::thisMachine();
    char* end = nullptr;
    const double gib = std::strtod(gpu.c_str(), &end);
    if (end == gpu.c_str() || *end != '\0' || !(gib > 0.0 && gib < 1e6))
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "--gpu-memory takes a number of GiB or the word auto, not %1."), {gpu}), "--gpu-memory"};
    return advice::Machine{"the graphics card", static_cast<std::uint64_t>(gib * 1024.0 * 1024.0 * 1024.0)};
}

Result<CheckedFile> check(const std::string& file, const dataset::Project* project, const advice::Machine& machine, const advice::Similarities* similar)
{
    auto bytes = readFile(pathFromUtf8(file));
    if (!bytes) return bytes.error();
    auto document = config::YamlDocument::parse(std::move(*bytes), file);
    if (!document) return document.error();
    const auto reading = config::readPoseConfig(*document);
    advice::Surroundings around;
    around.machine = machine;
    advice::Leaks leaks;
    if (project != nullptr && similar != nullptr) {
        leaks = similar->acrossSplit(*project, dataset::shuffleFor(*project, pathFromUtf8(file)));
        around.leaks = &leaks;
    }
    dataset::RecordsCheck set;
    if (project != nullptr) {
        const auto shuffle = dataset::shuffleFor(*project, pathFromUtf8(file));
        if (!shuffle.folder.empty()) {   // a copy elsewhere has no training set of its own
            set = dataset::checkTrainingRecords(*project, reading.config.dataset, reading.config.loader == config::Loader::Torch, &shuffle);
            around.trainingSet = &set;
        }
    }
    CheckedFile out{file, *document, reading.findings};
    const auto advice = advice::check(*document, reading, project, around);
    out.findings.insert(out.findings.end(), advice.begin(), advice.end());
    return out;
}

nlohmann::json toJson(const Finding& finding, const std::string& file)
{
    auto edits = nlohmann::json::array();
    for (const FixEdit& edit : finding.fix) {
        const char* kinds[] = {"set", "remove", "rename"};
        edits.push_back({{"kind", kinds[static_cast<int>(edit.kind)]}, {"key", edit.key}, {"value", edit.value}});
    }
    const auto* rule = advice::ruleInfo(finding.id);
    return {{"id", finding.id}, {"severity", severityName(finding.severity)}, {"message", finding.message.english()}, {"key", finding.key},
            {"file", finding.file.empty() ? file : finding.file}, {"line", finding.line}, {"column", finding.column},
            {"frames", finding.frames}, {"fix", edits}, {"proven", rule != nullptr ? nlohmann::json(advice::provenOn(*rule).english()) : nlohmann::json()}};
}

void printText(const Finding& finding, const std::string& file)
{
    std::cout << (finding.file.empty() ? file : finding.file);
    if (finding.line > 0) std::cout << ':' << finding.line << ':' << std::max(1, finding.column);
    std::cout << ": " << severityName(finding.severity) << ": " << finding.id << ": " << oneLine(finding.message.english()) << '\n';
}

/// What the opening of the project found; not what a rule has said already with more detail.
std::vector<Finding> projectFindings(const dataset::Project& project, const std::vector<CheckedFile>& files)
{
    std::vector<Finding> out;
    for (const Finding& finding : project.findings) {
        const bool said = finding.id == "L41" && !files.empty() && std::all_of(files.begin(), files.end(), [&](const CheckedFile& file) {
            return std::any_of(file.findings.begin(), file.findings.end(), [&](const Finding& f) { return f.id == finding.id; });
        });
        if (!said) out.push_back(finding);
    }
    return out;
}

int lint(const LintOptions& options)
{
    const auto project = projectOf(options);
    if (!project) return report(project.error());
    const auto machine = machineOf(options.gpu);
    if (!machine) return report(machine.error());
    const auto targets = targetsOf(options, *project);
    if (!targets) return report(targets.error());
    const dataset::Project* data = *project ? &**project : nullptr;
    std::optional<advice::Similarities> similar;
    if (options.leakage && data != nullptr) {
        auto computed = advice::Similarities::compute(*data, {}, terminalProgress("comparing frames"));
        if (!computed) return report(computed.error());
        similar = std::move(*computed);
    }

    std::vector<CheckedFile> files;
    for (const auto& file : targets->files) {
        auto checked = check(file, data, *machine, similar ? &*similar : nullptr);
        if (!checked && !targets->folder) return report(checked.error());
        if (!checked) {   // one broken file of a project is a finding among the others
            Finding broken;
            broken.severity = Severity::Fails;
            broken.id = "broken-file";
            broken.message = checked.error().message;
            files.push_back({file, std::nullopt, {broken}});
            continue;
        }
        files.push_back(std::move(*checked));
    }
    std::vector<Finding> common;
    if (data != nullptr) common = projectFindings(*data, files);

    Severity worst = Severity::Hint;
    bool any = !common.empty();
    const auto look = [&](const std::vector<Finding>& findings) {
        for (const auto& finding : findings) worst = std::min(worst, finding.severity), any = true;
    };
    for (const auto& file : files) look(file.findings);
    look(common);

    if (options.sarif) {
        print(toSarif(files, common));
    } else if (options.json) {
        const auto list = [](const std::vector<Finding>& findings, const std::string& file) {
            auto out = nlohmann::json::array();
            for (const auto& finding : findings) out.push_back(toJson(finding, file));
            return out;
        };
        if (targets->folder) {
            auto configurations = nlohmann::json::array();
            for (const auto& file : files) configurations.push_back({{"file", file.file}, {"findings", list(file.findings, file.file)}});
            print({{"project", options.target}, {"configurations", configurations}, {"findings", list(common, options.target)}});
        } else {
            auto all = files.front().findings;
            all.insert(all.end(), common.begin(), common.end());
            print({{"file", files.front().file}, {"findings", list(all, files.front().file)}});
        }
    } else {
        for (const auto& file : files)
            for (const auto& finding : file.findings) printText(finding, file.file);
        for (const auto& finding : common) printText(finding, options.target);
        if (!any) std::cout << options.target << ": nothing to object to\n";
    }
    static const std::map<std::string, int> kLevels = {{"hint", 2}, {"surprises", 1}, {"fails", 0}, {"never", -1}};
    return any && static_cast<int>(worst) <= kLevels.at(options.failOn) ? kFound : kFine;
}

}  // namespace

void addLint(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<LintOptions>();
    auto* command = app.add_subcommand("lint", "Lists what fails, what surprises and what could be better, as file:line:column, JSON or SARIF 2.1.0.");
    command->add_option("FILE", options->target, "pose_cfg.yaml, pytorch_config.yaml, a shuffle folder, or a project folder: then all its shuffles")->required();
    command->add_option("--project", options->project, "DeepLabCut project; the one the file lies in unless given");
    auto* json = command->add_flag("--json", options->json, "as JSON");
    command->add_flag("--sarif", options->sarif, "as SARIF 2.1.0, for code scanning")->excludes(json);
    command->add_option("--fail-on", options->failOn, "level from which the exit code is 1: fails, surprises, hint, or never")
        ->check(CLI::IsMember({"fails", "surprises", "hint", "never"}))->capture_default_str();
    command->add_option("--gpu-memory", options->gpu, "free memory of the graphics card in GiB, or auto: says whether a batch fits");
    command->add_flag("--leakage", options->leakage, "compare test frames with training frames (decodes every image)");
    command->footer("Exit code: 0 nothing of the level or worse, 1 findings of the level of --fail-on or worse, 2 bad input.");
    command->callback([options, &exitCode] { exitCode = lint(*options); });
}

}  // namespace pt::cli
