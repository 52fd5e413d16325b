// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/project.h"

#include "core/config/yaml_document.h"
#include "core/dataset/internal.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>
#include <set>

namespace pt::dataset {
namespace {

using config::NodeKind;
using config::YamlDocument;
using config::YamlNode;

std::string scalarIn(const YamlNode& root, const char* key)
{
    const YamlNode* node = root.child(key);
    return node != nullptr && node->kind == NodeKind::Scalar ? node->scalar : std::string();
}

bool trueIn(const YamlNode& root, const char* key)
{
    const std::string text = scalarIn(root, key);
    return text == "true" || text == "True" || text == "TRUE" || text == "yes" || text == "on" || text == "1";
}

std::vector<std::string> listIn(const YamlNode& root, const char* key)
{
    std::vector<std::string> out;
    const YamlNode* node = root.child(key);
    if (node == nullptr || node->kind != NodeKind::Sequence) return out;
    for (const auto& [name, item] : node->children) {
        if (item.kind == NodeKind::Scalar) out.push_back(item.scalar);
    }
    return out;
}

std::vector<std::array<int, 2>> skeletonIn(const YamlNode& root, const std::vector<std::string>& names)
{
    std::vector<std::array<int, 2>> out;
    const YamlNode* node = root.child("skeleton");
    if (node == nullptr) return out;
    const auto indexOf = [&](const YamlNode* item) {
        const auto it = item != nullptr ? std::find(names.begin(), names.end(), item->scalar) : names.end();
        return it == names.end() ? -1 : static_cast<int>(it - names.begin());
    };
    for (const auto& [key, pair] : node->children) {
        const int a = indexOf(pair.at(0));
        const int b = indexOf(pair.at(1));
        if (a >= 0 && b >= 0) out.push_back({a, b});
    }
    return out;
}

Result<ProjectInfo> readInfo(const fs::path& root)
{
    const fs::path file = root / "config.yaml";
    auto bytes = readFile(file);
    if (!bytes) return bytes.error();
    const auto document = YamlDocument::parse(std::move(*bytes), utf8(file));
    if (!document) return document.error();
    const YamlNode& top = document->root();
    if (top.child("bodyparts") == nullptr && top.child("multianimalbodyparts") == nullptr) {
        return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "%1 is no DeepLabCut project: it names no bodyparts."), {utf8(file)}), utf8(file)};
    }
    ProjectInfo info;
    info.root = root;
    info.task = scalarIn(top, "Task");
    info.scorer = scalarIn(top, "scorer");
    info.date = scalarIn(top, "date");
    info.multiAnimal = trueIn(top, "multianimalproject");
    info.identity = trueIn(top, "identity");
    info.identityStated = !scalarIn(top, "identity").empty();
    info.bodyparts = listIn(top, info.multiAnimal ? "multianimalbodyparts" : "bodyparts");
    if (info.multiAnimal) info.uniqueBodyparts = listIn(top, "uniquebodyparts");
    info.individuals = info.multiAnimal ? listIn(top, "individuals") : std::vector<std::string>{"individual_1"};
    if (info.individuals.empty()) info.individuals = {"individual_1"};
    info.skeleton = skeletonIn(top, info.jointNames());
    for (const auto& text : listIn(top, "TrainingFraction")) info.trainingFractions.push_back(std::strtod(text.c_str(), nullptr));
    info.iteration = std::atoi(scalarIn(top, "iteration").c_str());
    info.defaultNetType = scalarIn(top, "default_net_type");
    info.defaultAugmenter = scalarIn(top, "default_augmenter");
    info.engine = scalarIn(top, "engine");
    if (const auto text = scalarIn(top, "pcutoff"); !text.empty()) info.pcutoff = std::strtod(text.c_str(), nullptr);
    if (const YamlNode* videos = top.child("video_sets")) {
        for (const auto& [name, node] : videos->children) info.videoSets.push_back(name);
    }
    return info;
}

/// Where each (individual, body part) of a label file lands in the project's order; -1: not in the project.
struct Remap
{
    std::vector<int> target;
    std::vector<std::string> unknown;
};

Remap remapFor(const LabelTable& table, const ProjectInfo& info)
{
    Remap remap;
    const auto joints = info.jointNames();
    const auto individuals = info.annotationIndividuals();
    const auto find = [](const std::vector<std::string>& names, const std::string& name) {
        const auto it = std::find(names.begin(), names.end(), name);
        return it == names.end() ? -1 : static_cast<int>(it - names.begin());
    };
    std::set<std::string> unknown;
    const std::size_t n = std::max<std::size_t>(1, table.individuals.size());
    for (std::size_t i = 0; i < n; ++i) {
        const int individual = table.individuals.empty() ? 0 : find(individuals, table.individuals[i]);
        if (individual < 0) unknown.insert(table.individuals[i]);
        for (const auto& part : table.bodyparts) {
            const int joint = find(joints, part);
            if (joint < 0) unknown.insert(part);
            remap.target.push_back(individual < 0 || joint < 0 ? -1 : individual * static_cast<int>(joints.size()) + joint);
        }
    }
    remap.unknown.assign(unknown.begin(), unknown.end());
    return remap;
}

/// The label table of one folder: the HDF5 file, as DeepLabCut reads nothing else; the CSV where there is none, or where it is damaged.
std::optional<LabelTable> folderLabels(const fs::path& folder, const ProjectInfo& info, std::vector<Finding>& findings)
{
    const auto files = labelFilesIn(folder, info.scorer);
    if (!files) return std::nullopt;
    if (files->scorer != info.scorer) {
        findings.push_back(datasetFinding(Severity::Surprises, "L44", Message(PT_TR_NOOP("Dataset", "The labels of %1 are by %2, but config.yaml names the scorer %3: DeepLabCut leaves this video out."),
                                          {utf8(folder.filename()), files->scorer, info.scorer}), utf8(folder)));
    }
    if (!files->h5.empty()) {
        auto table = readHdf5Labels(files->h5);
        if (table) return std::move(*table);
        findings.push_back(datasetFinding(Severity::Fails, "label-file", table.error().message, utf8(files->h5)));
    }
    if (files->csv.empty()) return std::nullopt;
    auto table = readCsvLabels(files->csv);
    if (!table) {
        // Beside an HDF5 file the look at all files, later, says so.
        if (files->h5.empty()) findings.push_back(datasetFinding(Severity::Surprises, "label-file", table.error().message, utf8(files->csv)));
        return std::nullopt;
    }
    if (files->h5.empty()) {
        findings.push_back(datasetFinding(Severity::Surprises, "L42", Message(PT_TR_NOOP("Dataset", "%1 has its labels as CSV only; DeepLabCut reads the HDF5 file and will not see them."),
                                          {utf8(folder.filename())}), utf8(files->csv)));
    }
    return std::move(*table);
}

void takeRows(Project& project, const fs::path& folder, LabelTable& table)
{
    const Remap remap = remapFor(table, project.info);
    for (const auto& name : remap.unknown) {
        project.findings.push_back(datasetFinding(Severity::Surprises, "unknown-bodypart", Message(PT_TR_NOOP("Dataset", "The labels of %1 name %2, which config.yaml does not; those labels are left out."),
                                                  {utf8(folder.filename()), name}), utf8(folder)));
    }
    const int individuals = static_cast<int>(project.info.annotationIndividuals().size());
    const int joints = static_cast<int>(project.info.jointNames().size());
    bool inOrder = remap.target.size() == static_cast<std::size_t>(individuals) * static_cast<std::size_t>(joints);
    for (std::size_t i = 0; i < remap.target.size(); ++i) inOrder = inOrder && remap.target[i] == static_cast<int>(i);
    for (auto& row : table.rows) {
        Frame frame;
        const std::size_t slash = row.id.rfind('/');
        frame.image = slash == std::string::npos ? row.id : row.id.substr(slash + 1);
        frame.video = utf8(folder.filename());
        frame.id = "labeled-data/" + frame.video + "/" + frame.image;
        frame.path = folder / pathFromUtf8(frame.image);
        if (inOrder && row.labels.individuals == individuals && row.labels.parts == joints) {
            frame.labels = std::move(row.labels);
        } else {
            frame.labels = Annotations(individuals, joints);
            for (std::size_t i = 0; i < row.labels.points.size() && i < remap.target.size(); ++i) {
                if (remap.target[i] >= 0) frame.labels.points[static_cast<std::size_t>(remap.target[i])] = row.labels.points[i];
            }
        }
        project.frames.push_back(std::move(frame));
    }
    project.findings.insert(project.findings.end(), table.findings.begin(), table.findings.end());
}

void checkVideoSets(Project& project, const std::vector<std::string>& folders)
{
    const auto stems = listedStems(project.info);
    bool anyListed = false;
    for (const auto& folder : folders) anyListed = anyListed || stems.count(folder) > 0;
    for (const auto& folder : folders) {
        if (!anyListed || stems.count(folder) > 0) continue;   // with none listed DeepLabCut takes every folder
        project.findings.push_back(datasetFinding(Severity::Surprises, "L44", Message(PT_TR_NOOP("Dataset", "The video %1 has labels, but video_sets in config.yaml does not list it: DeepLabCut leaves it out."),
                                                  {folder}), utf8(project.info.root / "config.yaml")));
    }
    for (const auto& [stem, count] : stems) {
        if (count > 1) project.findings.push_back(datasetFinding(Severity::Surprises, "L44", Message(PT_TR_NOOP("Dataset", "video_sets lists %1 videos named %2; their labels share one folder and are used once."),
                                                                 {std::to_string(count), stem}), utf8(project.info.root / "config.yaml")));
    }
}

}  // namespace

std::map<std::string, int> listedStems(const ProjectInfo& info)
{
    std::map<std::string, int> stems;
    for (const auto& video : info.videoSets) ++stems[utf8(pathFromUtf8(video).stem())];
    return stems;
}

std::vector<char> listedFrames(const Project& project)
{
    const auto stems = listedStems(project.info);
    std::vector<char> out;
    for (const auto& frame : project.frames) out.push_back(stems.count(frame.video) > 0 ? 1 : 0);
    if (std::find(out.begin(), out.end(), 1) == out.end()) out.assign(out.size(), 1);
    return out;
}

Finding datasetFinding(Severity severity, const char* id, Message message, std::string file, int line)
{
    Finding finding;
    finding.severity = severity;
    finding.id = id;
    finding.message = std::move(message);
    finding.file = std::move(file);
    finding.line = line;
    return finding;
}

std::vector<std::string> ProjectInfo::jointNames() const
{
    std::vector<std::string> names = bodyparts;
    names.insert(names.end(), uniqueBodyparts.begin(), uniqueBodyparts.end());
    return names;
}

std::vector<std::string> ProjectInfo::annotationIndividuals() const
{
    std::vector<std::string> names = individuals;
    if (!uniqueBodyparts.empty()) names.push_back("single");
    return names;
}

Result<OpenTarget> resolveTarget(const fs::path& given)
{
    std::error_code ec;
    const fs::path path = fs::absolute(given, ec).lexically_normal();
    if (!fs::exists(path, ec)) return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "There is nothing at %1."), {utf8(path)}), utf8(path)};
    OpenTarget target;
    fs::path folder = path;
    if (!fs::is_directory(path, ec)) {
        folder = path.parent_path();
        const std::string name = utf8(path.filename());
        const bool yaml = path.extension() == ".yaml" || path.extension() == ".yml";
        if (!yaml) {
            return Error{ErrorCode::Unsupported,
                         Message(PT_TR_NOOP("Error", "%1 is no configuration; open a project folder, its config.yaml, a shuffle folder or a pose_cfg.yaml."), {utf8(path)}), utf8(path)};
        }
        if (name != "config.yaml") target.poseConfig = path;
    } else {
        for (const fs::path& candidate : {path / "train" / "pose_cfg.yaml", path / "pose_cfg.yaml", path / "pose_config.yaml",
                                          path / "train" / "pytorch_config.yaml", path / "pytorch_config.yaml"}) {
            if (target.poseConfig.empty() && fs::exists(candidate, ec)) target.poseConfig = candidate;
        }
        // Whoever points at a shuffle means that one: without a configuration in it, another one's must not open in its place.
        if (target.poseConfig.empty() && utf8(path.filename()).find("-trainset") != std::string::npos) {
            return Error{ErrorCode::NotFound,
                         Message(PT_TR_NOOP("Error", "%1 holds no configuration: neither train/pose_cfg.yaml nor train/pytorch_config.yaml is there."), {utf8(path)}), utf8(path)};
        }
    }
    for (fs::path up = folder; ; up = up.parent_path()) {
        if (fs::exists(up / "config.yaml", ec)) {
            target.projectRoot = up;
            break;
        }
        if (!up.has_relative_path()) break;
    }
    if (target.projectRoot.empty() && target.poseConfig.empty()) {
        return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "%1 holds no DeepLabCut project: there is no config.yaml in it or above it."), {utf8(path)}), utf8(path)};
    }
    if (target.poseConfig.empty()) {   // the project's first shuffle that has one
        Project project;
        if (auto info = readInfo(target.projectRoot)) {
            project.info = std::move(*info);
            listShuffles(project);
            for (const auto& shuffle : project.shuffles) {
                const fs::path& first = project.info.engine == "pytorch" ? shuffle.torchConfig : shuffle.poseConfig;
                if (target.poseConfig.empty()) target.poseConfig = first;
            }
            for (const auto& shuffle : project.shuffles)   // none of the project's engine: any
                if (target.poseConfig.empty()) target.poseConfig = shuffle.poseConfig.empty() ? shuffle.torchConfig : shuffle.poseConfig;
        }
    }
    return target;
}

Result<Project> openLabels(const fs::path& given, const Progress& progress)
{
    std::error_code ec;
    const fs::path root = fs::absolute(given, ec).lexically_normal();
    auto info = readInfo(root);
    if (!info) return info.error();
    Project project;
    project.info = std::move(*info);
    std::vector<std::string> labelled;
    for (const auto& folder : labelFolders(root)) {
        if (progress.stopRequested()) return Error{ErrorCode::Cancelled, Message(PT_TR_NOOP("Error", "Opening the project was cancelled.")), {}};
        auto table = folderLabels(folder, project.info, project.findings);
        if (!table) continue;
        labelled.push_back(utf8(folder.filename()));
        takeRows(project, folder, *table);
    }
    const auto byId = [](const Frame& a, const Frame& b) { return a.id < b.id; };
    if (!std::is_sorted(project.frames.begin(), project.frames.end(), byId)) std::stable_sort(project.frames.begin(), project.frames.end(), byId);
    project.frames.erase(std::unique(project.frames.begin(), project.frames.end(), [](const Frame& a, const Frame& b) { return a.id == b.id; }), project.frames.end());
    if (project.frames.empty()) {
        project.findings.push_back(datasetFinding(Severity::Fails, "no-labels", Message(PT_TR_NOOP("Dataset", "The project has no labelled frames: labeled-data holds no CollectedData file.")),
                                                  utf8(root / "labeled-data")));
    }
    checkVideoSets(project, labelled);
    listShuffles(project);
    return project;
}

Result<Project> openProject(const fs::path& root, const Progress& progress)
{
    auto project = openLabels(root, progress);
    if (!project) return project;
    Inspection inspection(*project);
    while (!inspection.done()) {
        if (progress.stopRequested()) return Error{ErrorCode::Cancelled, Message(PT_TR_NOOP("Error", "Opening the project was cancelled.")), {}};
        inspection.step(*project);
        progress(static_cast<std::int64_t>(inspection.seen()), static_cast<std::int64_t>(inspection.total()));
    }
    inspection.addFindings(*project);
    return project;
}

Shuffle shuffleFor(const Project& project, const fs::path& poseConfig)
{
    std::error_code ec;
    const fs::path wanted = fs::weakly_canonical(poseConfig, ec);
    const auto isIts = [&](const fs::path& file) { return !file.empty() && fs::weakly_canonical(file, ec) == wanted; };
    const auto own = std::find_if(project.shuffles.begin(), project.shuffles.end(),
                                  [&](const Shuffle& s) { return isIts(s.poseConfig) || isIts(s.torchConfig); });
    if (own != project.shuffles.end() && !own->train.empty()) return *own;
    // A copy, as the one frozen in a run directory, takes the project's first split. A shuffle whose own split cannot be read does
    // not: the test frames of another split were training frames here.
    if (own == project.shuffles.end()) {
        for (const auto& shuffle : project.shuffles) {
            if (!shuffle.train.empty()) return shuffle;
        }
    }
    Shuffle plain;
    if (own != project.shuffles.end()) {
        plain = *own;
    } else {
        plain.poseConfig = poseConfig;
        plain.trainFraction = project.info.trainingFractions.empty() ? 0.95 : project.info.trainingFractions.front();
    }
    plain.test.clear();
    const int train = static_cast<int>(static_cast<double>(project.frames.size()) * plain.trainFraction);
    for (int i = 0; i < static_cast<int>(project.frames.size()); ++i) (i < train ? plain.train : plain.test).push_back(i);
    return plain;
}

}  // namespace pt::dataset
