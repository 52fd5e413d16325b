// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what DeepLabCut's creators make for either engine, in their places and formats (reference 1.1 and 1.4).
#include "core/base/random.h"
#include "core/config/pose_config.h"
#include "core/config/torch_template.h"
#include "core/config/yaml_document.h"
#include "core/dataset/internal.h"
#include "core/dataset/pickle.h"
#include "core/dataset/training_records.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unordered_map>

namespace pt::dataset {
namespace {

struct Plan
{
    const Project& project;
    const TrainingSetOptions& options;
    std::vector<int> train, test;
    std::string baseName;      ///< "openfield_Pranav95shuffle1"
    bool torch = false;
    std::string torchConfig;   ///< Text of pytorch_config.yaml.
    std::vector<int> rows;     ///< By frame: its row in the merged table; -1: it has none.

    const ProjectInfo& info() const { return project.info; }
    fs::path at(const fs::path& relative) const { return info().root / relative; }
    std::string dataset() const { return trainingSetFolder(info()).generic_string() + "/" + baseName + (info().multiAnimal ? ".pickle" : ".mat"); }
};

/// DeepLabCut drops a label unless it lies strictly inside the image.
bool usable(const cv::Point2d& p, cv::Size size)
{
    return Annotations::isLabeled(p) && p.x > 0 && p.y > 0 && p.x < size.width && p.y < size.height;
}

std::array<std::string, 3> pathParts(const Frame& frame) { return {"labeled-data", frame.video, frame.image}; }

std::int64_t channelsOf(const Frame& frame)
{
    (void)frame;
    return 3;   // every loader reads the image as three channels; the field itself is not used
}

MatRecord matRecord(const Frame& frame)
{
    MatRecord record{pathParts(frame), {channelsOf(frame), frame.size.height, frame.size.width}, {}};
    for (int k = 0; k < frame.labels.parts; ++k) {
        const auto& p = frame.labels.at(0, k);
        if (!Annotations::isLabeled(p)) continue;
        const cv::Point2d whole(std::trunc(p.x), std::trunc(p.y));   // cut to whole pixels before they are looked at, as there: 0.7 is lost
        if (usable(whole, frame.size)) record.joints.push_back({k, static_cast<std::int64_t>(whole.x), static_cast<std::int64_t>(whole.y)});
    }
    return record;
}

template <class T>
std::string raw(const std::vector<T>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

void writeHead(PickleWriter& pickle, const Frame& frame)
{
    pickle.text("image");
    pickle.beginTuple();
    for (const auto& part : pathParts(frame)) pickle.text(part);
    pickle.endTuple();
    pickle.text("size");
    pickle.array("i8", {3}, raw(std::vector<std::int64_t>{channelsOf(frame), frame.size.height, frame.size.width}));
    pickle.text("joints");
}

/// One record of the multi-animal format: joints by individual, unique parts under an index of their own.
bool writeMultiRecord(PickleWriter& pickle, const Frame& frame)
{
    bool any = false;
    for (const auto& p : frame.labels.points) any = any || usable(p, frame.size);
    if (!any) return false;
    pickle.beginDict();
    writeHead(pickle, frame);
    pickle.beginDict();
    for (int i = 0; i < frame.labels.individuals; ++i) {
        std::vector<float> rows;
        for (int k = 0; k < frame.labels.parts; ++k) {
            const auto& p = frame.labels.at(i, k);
            if (!usable(p, frame.size)) continue;
            rows.push_back(static_cast<float>(k));
            rows.push_back(static_cast<float>(std::nearbyint(p.x * 100.0) / 100.0));
            rows.push_back(static_cast<float>(std::nearbyint(p.y * 100.0) / 100.0));
        }
        if (rows.empty()) continue;
        pickle.integer(i);
        pickle.array("f4", {static_cast<std::int64_t>(rows.size() / 3), 3}, raw(rows));
    }
    pickle.endDict();
    pickle.endDict();
    return true;
}

void writeSingleRecord(PickleWriter& pickle, const Frame& frame)
{
    const MatRecord record = matRecord(frame);
    if (record.joints.empty()) return;
    pickle.beginDict();
    writeHead(pickle, frame);
    std::vector<std::int64_t> flat;
    for (const auto& joint : record.joints) flat.insert(flat.end(), joint.begin(), joint.end());
    pickle.array("i8", {static_cast<std::int64_t>(record.joints.size()), 3}, raw(flat));
    pickle.endDict();
}

void writeRecords(PickleWriter& pickle, const Plan& plan)
{
    pickle.beginList();
    for (const int i : plan.train) {
        const Frame& frame = plan.project.frames[static_cast<std::size_t>(i)];
        if (plan.info().multiAnimal) writeMultiRecord(pickle, frame);
        else writeSingleRecord(pickle, frame);
    }
    pickle.endList();
}

std::string documentation(const Plan& plan)
{
    PickleWriter pickle;
    pickle.beginList();
    writeRecords(pickle, plan);
    for (const auto* part : {&plan.train, &plan.test}) {
        std::vector<std::int64_t> wide;
        for (const int frame : *part) wide.push_back(plan.rows[static_cast<std::size_t>(frame)]);
        pickle.array("i8", {static_cast<std::int64_t>(wide.size())}, raw(wide));
    }
    pickle.real(plan.options.fraction);
    pickle.endList();
    return pickle.finish();
}

Result<void> writeMerged(const Plan& plan)
{
    const ProjectInfo& info = plan.info();
    const fs::path folder = plan.at(trainingSetFolder(info));
    const std::string stem = "CollectedData_" + info.scorer;
    std::error_code ec;
    if (fs::exists(mergedTable(info, folder), ec)) return {};   // an earlier shuffle of this iteration has made it, from these labels
    LabelTable table;
    table.scorer = info.scorer;
    table.bodyparts = info.jointNames();
    if (info.multiAnimal) table.individuals = info.annotationIndividuals();
    table.uniqueParts = static_cast<int>(info.uniqueBodyparts.size());
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        if (plan.rows[i] >= 0) table.rows.push_back({plan.project.frames[i].id, plan.project.frames[i].labels});
    if (auto made = makeFolder(folder); !made) return made;
    if (!fs::exists(folder / (stem + ".csv"), ec)) {
        if (auto csv = writeNewFile(folder / (stem + ".csv"), writeCsvLabels(table)); !csv) return csv;
    }
    return writeHdf5Labels(folder / (stem + ".h5"), table);
}

Result<void> addMetadata(const Plan& plan)
{
    const fs::path file = plan.at(trainingSetFolder(plan.info())) / "metadata.yaml";
    std::string text = "shuffles:\n";
    if (auto old = readFile(file)) text = std::move(*old);
    const std::string name = shuffleFolderName(plan.info(), plan.options.fraction, plan.options.shuffle);
    auto document = config::YamlDocument::parse(text, utf8(file));
    if (!document) return document.error();
    if (document->find(config::KeyPath{std::string("shuffles"), name}) != nullptr) return {};
    int splits = 0;   // a split of our own: its number is only an id
    if (const auto* known = document->find("shuffles")) {
        for (const auto& [key, entry] : known->children) {
            if (const auto* split = entry.child("split")) splits = std::max(splits, std::atoi(split->scalar.c_str()));
        }
    }
    // Through the document, so that the entry takes the style the file has: block or flow, whatever its indentation.
    const auto* shuffles = document->find("shuffles");
    const bool flow = document->root().flow || (shuffles != nullptr && shuffles->flow);
    const std::string gap = flow ? ", " : "\n";
    std::string entry = "train_fraction: " + config::formatReal(plan.options.fraction) + gap + "index: " + std::to_string(plan.options.shuffle) + gap +
                        "split: " + std::to_string(splits + 1) + gap + "engine: " + (plan.torch ? "pytorch" : "tensorflow");
    if (flow) entry = "{" + entry + "}";
    if (document->root().kind == config::NodeKind::Null) text = "shuffles:\n" + text, document = config::YamlDocument::parse(text, utf8(file));
    if (!document) return document.error();
    if (auto set = document->set(config::KeyPath{std::string("shuffles"), name}, entry); !set) return set;
    text = document->text();
    if (text.back() != '\n') text += '\n';
    return writeFileAtomically(file, text);
}

config::TemplateInput templateFor(const Plan& plan)
{
    const ProjectInfo& info = plan.info();
    config::TemplateInput input;
    input.multiAnimal = info.multiAnimal;
    input.dataset = plan.dataset();
    input.metadataset = documentationFile(info, plan.options.fraction, plan.options.shuffle).generic_string();
    input.projectPath = utf8(info.root);
    input.netType = plan.options.netType;
    input.jointNames = info.jointNames();
    input.datasetType = info.multiAnimal ? "multi-animal-imgaug" : info.defaultAugmenter.empty() || info.defaultAugmenter == "default" ? "imgaug" : info.defaultAugmenter;
    if (info.multiAnimal) {   // all pairs of the parts that every individual has
        for (int a = 0; a < static_cast<int>(info.bodyparts.size()); ++a) {
            for (int b = a + 1; b < static_cast<int>(info.bodyparts.size()); ++b) input.pafGraph.push_back({a, b});
        }
        input.numIdChannels = info.identity ? static_cast<int>(info.individuals.size()) : 0;
    }
    return input;
}

std::string testConfig(const Plan& plan)
{
    const auto names = plan.info().jointNames();
    const std::string dataset = plan.torch ? config::formatText(utf8(plan.info().root)) : plan.dataset();
    std::string text = "dataset: " + dataset + "\nnum_joints: " + std::to_string(names.size()) + "\nall_joints:\n";
    for (std::size_t i = 0; i < names.size(); ++i) text += "- - " + std::to_string(i) + "\n";
    text += "all_joints_names:\n";
    for (const auto& name : names) text += "- " + config::formatText(name) + "\n";
    if (plan.torch)  // what the tracking code reads; always called multi-animal
        return text + "net_type: " + plan.options.netType + "\ndataset_type: multi-animal-imgaug\nglobal_scale: 1.0\nscoremap_dir: test\n";
    text += "net_type: " + plan.options.netType + "\ninit_weights: ''\nglobal_scale: 1.0\nlocation_refinement: true\nlocref_stdev: 7.2801\n";
    if (!plan.info().multiAnimal) return text + "scoremap_dir: test\n";
    text += "dataset_type: multi-animal-imgaug\nscoremap_dir: test\nnmsradius: 5.0\nminconfidence: 0.01\nsigma: 1\nlocref_smooth: false\npartaffinityfield_predict: true\n";
    text += "partaffinityfield_graph:\n";
    for (const auto& [a, b] : templateFor(plan).pafGraph) text += "- - " + std::to_string(a) + "\n  - " + std::to_string(b) + "\n";
    return text;
}

std::string inferenceConfig(const ProjectInfo& info)
{
    return "variant: 0\nminimalnumberofconnections: " + std::to_string(info.bodyparts.size() / 2) + "\naveragescore: 0.1\ndistnormalizationLOWER: 0\n"
           "distnormalization: 400\ndetectionthresholdsquare: 0\naddlikelihoods: 0.15\npafthreshold: 0.1\nmethod: m1\nwithid: false\ntopktoretain: " +
           std::to_string(info.individuals.size()) + "\npcutoff: 0.1\nboundingboxslack: 0\nmax_age: 1\nmin_hits: 1\niou_threshold: 0.6\n";
}

Result<void> checkRequest(const Project& project, const TrainingSetOptions& options)
{
    const auto bad = [](Text text, std::vector<std::string> args) { return Error{ErrorCode::InvalidArgument, Message(text, std::move(args)), "TrainingFraction"}; };
    if (!(options.fraction > 0.0 && options.fraction <= 1.0)) return bad(PT_TR_NOOP("Error", "The training fraction must lie between 0 and 1."), {});
    if (std::abs(options.fraction * 100.0 - std::round(options.fraction * 100.0)) > 1e-9) {
        return bad(PT_TR_NOOP("Error", "DeepLabCut makes an empty split of a training fraction with more than two decimals (%1); round it."), {config::formatReal(options.fraction)});
    }
    if (options.shuffle < 0) return bad(PT_TR_NOOP("Error", "A shuffle number is 0 or more."), {});
    if (project.frames.empty()) return bad(PT_TR_NOOP("Error", "The project has no labelled frames to train on."), {});
    std::error_code ec;
    for (const fs::path& place : {modelFolder(project.info, options.fraction, options.shuffle, false),
                                  modelFolder(project.info, options.fraction, options.shuffle, true), documentationFile(project.info, options.fraction, options.shuffle)}) {
        if (!fs::exists(project.info.root / place, ec)) continue;
        return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "Shuffle %1 exists already (%2); take another number, nothing is overwritten."),
                                                  {std::to_string(options.shuffle), utf8(place)}), utf8(place)};
    }
    return {};
}

Error labelsChanged(const Plan& plan)
{
    const int iteration = plan.info().iteration;
    return Error{ErrorCode::Conflict,
                 Message(PT_TR_NOOP("Error", "The labels have changed since the training sets of iteration %1 were made. Write iteration: %2 into config.yaml, so that the earlier shuffles "
                                             "keep what they were trained from, and create the training set again."),
                         {std::to_string(iteration), std::to_string(iteration + 1)}),
                 "iteration"};
}

/// Gives each frame its row in the merged table: the one there is, or the one that will be written. A split of the caller's own (a run
/// that is taken home) may use an old table as long as its frames are in it; a new one must be of the labels as they are.
Result<void> planRows(Plan& plan)
{
    const Project& project = plan.project;
    const auto listed = listedFrames(project);
    plan.rows.assign(project.frames.size(), -1);
    const fs::path table = mergedTable(plan.info(), plan.at(trainingSetFolder(plan.info())));
    std::error_code ec;
    if (!fs::exists(table, ec)) {
        int row = 0;
        for (std::size_t i = 0; i < listed.size(); ++i)
            if (listed[i] != 0) plan.rows[i] = row++;
    } else {
        const auto ids = readHdf5RowIds(table);
        if (!ids) return ids.error();
        std::unordered_map<std::string_view, int> rowOf;
        for (std::size_t r = 0; r < ids->size(); ++r) rowOf.emplace((*ids)[r], static_cast<int>(r));
        std::size_t found = 0, wanted = 0;
        for (std::size_t i = 0; i < project.frames.size(); ++i) {
            const auto at = rowOf.find(project.frames[i].id);
            if (at != rowOf.end()) plan.rows[i] = at->second;
            wanted += listed[i] != 0 ? 1U : 0U;
            found += listed[i] != 0 && at != rowOf.end() ? 1U : 0U;
        }
        if (plan.options.train.empty() && (found != wanted || found != ids->size() || checkTrainingRecords(project, {}, true).differs())) return labelsChanged(plan);
    }
    for (const auto* part : {&plan.options.train, &plan.options.test}) {
        for (const int frame : *part) {
            if (frame < 0 || static_cast<std::size_t>(frame) >= plan.rows.size()) {
                return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The split names frame %1, but the project has %2."),
                                                                 {std::to_string(frame), std::to_string(plan.rows.size())}), "split"};
            }
            if (plan.rows[static_cast<std::size_t>(frame)] < 0) return labelsChanged(plan);
        }
    }
    return {};
}

}  // namespace

config::TorchTemplateInput torchTemplateFor(const ProjectInfo& info, const std::string& netType, const std::string& configPath)
{
    config::TorchTemplateInput input;
    if (!netType.empty()) input.netType = netType;
    input.multiAnimal = info.multiAnimal;
    input.bodyparts = info.bodyparts;
    input.projectPath = utf8(info.root);
    input.poseConfigPath = configPath;
    if (!info.multiAnimal) return input;
    input.uniqueBodyparts = info.uniqueBodyparts;
    input.individuals = info.individuals;
    input.identity = info.identity;
    input.identityStated = info.identityStated;
    return input;
}

int fractionNumber(double fraction) { return static_cast<int>(100 * fraction); }

std::string shuffleFolderName(const ProjectInfo& info, double fraction, int shuffle)
{
    return info.task + info.date + "-trainset" + std::to_string(fractionNumber(fraction)) + "shuffle" + std::to_string(shuffle);
}

fs::path trainingSetFolder(const ProjectInfo& info)
{
    return fs::path("training-datasets") / ("iteration-" + std::to_string(info.iteration)) / pathFromUtf8("UnaugmentedDataSet_" + info.task + info.date);
}

fs::path mergedTable(const ProjectInfo& info, const fs::path& trainingSetFolder)
{
    return trainingSetFolder / pathFromUtf8("CollectedData_" + info.scorer + ".h5");
}

fs::path modelFolder(const ProjectInfo& info, double fraction, int shuffle, bool torch)
{
    return fs::path(torch ? "dlc-models-pytorch" : "dlc-models") / ("iteration-" + std::to_string(info.iteration)) / pathFromUtf8(shuffleFolderName(info, fraction, shuffle));
}

fs::path torchModelFolder(const ProjectInfo& info, double fraction, int shuffle) { return info.root / modelFolder(info, fraction, shuffle, true); }

fs::path documentationFile(const ProjectInfo& info, double fraction, int shuffle)
{
    return trainingSetFolder(info) / pathFromUtf8("Documentation_data-" + info.task + "_" + std::to_string(fractionNumber(fraction)) + "shuffle" + std::to_string(shuffle) + ".pickle");
}

bool readSplit(const fs::path& file, Shuffle& shuffle, double& fraction)
{
    const auto bytes = readFile(file);
    if (!bytes) return false;
    const auto pickle = readPickle(*bytes);
    if (!pickle || (*pickle)->items.size() < 4) return false;
    const auto take = [&](std::size_t item, std::vector<int>& rows) {
        for (const auto row : (*pickle)->items[item]->integers()) {
            if (row >= 0) rows.push_back(static_cast<int>(row));   // -1 is padding
        }
    };
    take(1, shuffle.train);
    take(2, shuffle.test);
    if ((*pickle)->items[3]->kind == PickleValue::Kind::Real) fraction = (*pickle)->items[3]->real;
    return !shuffle.train.empty();
}

Result<Shuffle> createTrainingSet(const Project& project, const TrainingSetOptions& options, const Progress& progress)
{
    if (auto fine = checkRequest(project, options); !fine) return fine.error();
    const ProjectInfo& info = project.info;
    Plan plan{project, options, {}, {}, {}, false, {}, {}};
    if (auto planned = planRows(plan); !planned) return planned.error();
    plan.torch = options.engine == "pytorch";
    Shuffle shuffle;
    shuffle.index = options.shuffle;
    shuffle.trainFraction = options.fraction;
    shuffle.folder = plan.at(modelFolder(info, options.fraction, options.shuffle, plan.torch));
    if (plan.torch) {  // before anything is written: not every network can be had
        shuffle.torchConfig = shuffle.folder / "train" / "pytorch_config.yaml";
        auto text = options.torchConfig.empty() ? config::makeTorchConfigText(torchTemplateFor(info, options.netType, utf8(shuffle.torchConfig)))
                                                : Result<std::string>(options.torchConfig);
        if (!text) return text.error();
        plan.torchConfig = std::move(*text);
    } else {
        shuffle.poseConfig = shuffle.folder / "train" / "pose_cfg.yaml";
    }
    plan.baseName = info.task + "_" + info.scorer + std::to_string(fractionNumber(options.fraction)) + "shuffle" + std::to_string(options.shuffle);
    std::vector<int> order;
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        if (plan.rows[i] >= 0) order.push_back(static_cast<int>(i));
    Random random({options.seed, static_cast<std::uint64_t>(options.shuffle)});
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    const auto n = static_cast<std::size_t>(static_cast<double>(order.size()) * options.fraction);
    plan.train.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(n));
    plan.test.assign(order.begin() + static_cast<std::ptrdiff_t>(n), order.end());
    if (!options.train.empty()) plan.train = options.train, plan.test = options.test;

    progress(0, 4);
    if (auto merged = writeMerged(plan); !merged) return merged.error();
    progress(1, 4);
    std::string records;
    if (info.multiAnimal) {
        PickleWriter pickle;
        writeRecords(pickle, plan);
        records = pickle.finish();
    } else {
        std::vector<MatRecord> list;
        for (const int i : plan.train) {
            auto record = matRecord(project.frames[static_cast<std::size_t>(i)]);
            if (!record.joints.empty()) list.push_back(std::move(record));
        }
        records = writeMat(list);
    }
    if (auto written = writeNewFile(plan.at(pathFromUtf8(plan.dataset())), records); !written) return written.error();
    if (auto written = writeNewFile(plan.at(documentationFile(info, options.fraction, options.shuffle)), documentation(plan)); !written) return written.error();
    if (auto added = addMetadata(plan); !added) return added.error();
    progress(2, 4);

    shuffle.train = plan.train;
    shuffle.test = plan.test;
    if (auto written = writeNewFile(shuffle.folder / "test" / "pose_cfg.yaml", testConfig(plan)); !written) return written.error();
    if (info.multiAnimal) {
        if (auto written = writeNewFile(shuffle.folder / "test" / "inference_cfg.yaml", inferenceConfig(info)); !written) return written.error();
    }
    const auto written = plan.torch ? writeNewFile(shuffle.torchConfig, plan.torchConfig)
                                    : writeNewFile(shuffle.poseConfig, config::makePoseConfigText(templateFor(plan)));
    if (!written) return written.error();
    progress(4, 4);
    return shuffle;
}

}  // namespace pt::dataset
