// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_reader.h"

#include "core/base/whole.h"
#include "core/config/pose_reader.h"
#include "core/config/torch_schedule.h"

#include <algorithm>
#include <cmath>

namespace pt::config {

ConfigReading readTorchConfig(const YamlDocument& document) { return detail::TorchReader(document).run(); }

namespace detail {
namespace {

using Type = TorchValue::Type;

Text fixSet() { return PT_TR_NOOP("Config", "Correct the value"); }

const TorchValue& entryOf(const TorchValue& map, std::string_view key)
{
    static const TorchValue kNull;
    const TorchValue* found = map.find(key);
    return found ? *found : kNull;
}

}  // namespace

bool looksLikeTorch(const YamlDocument& document)
{
    const YamlNode& root = document.root();
    if (root.kind != NodeKind::Mapping || root.child("multi_step") || root.child("dataset_type") || root.child("num_joints")) return false;
    int sections = 0;
    for (const char* key : {"train_settings", "runner", "model", "data", "metadata", "method", "detector"})
        if (const YamlNode* node = root.child(key); node && (node->kind == NodeKind::Mapping || std::string_view(key) == "method")) ++sections;
    return sections >= 2;
}

ConfigReading TorchReader::run()
{
    checkDuplicates(m_document.root(), "");
    m_tree = readSection(torchRootSection(), &m_document.root(), "");
    if (const double version = m_tree.numberOr("config_version", 0.0); version != 0.0 && version != 1.0)
        find(Severity::Fails, "config-version", "config_version",
             {PT_TR_NOOP("Config", "%1: DeepLabCut 3.0.2 reads version 0 and refuses the file."), {"config_version"}});
    else if (version == 1.0) setEntry(m_tree, "config_version", torchInt(0.0));  // converted when it is read
    m_torch.metadata = metadata(entryOf(m_tree, "metadata"));
    m_torch.data = data(entryOf(m_tree, "data"), "data");
    readModel(m_tree);
    m_torch.training = training(m_tree, "");
    m_torch.inference = inference(entryOf(m_tree, "inference"));
    m_torch.detector = detector(entryOf(m_tree, "detector"));
    m_torch.logger = entryOf(m_tree, "logger");
    fillCommon();
    checkWhole();
    fillEffective();
    m_config.torch = std::make_shared<const TorchConfig>(std::move(m_torch));
    return {std::move(m_config), std::move(m_values), std::move(m_findings)};
}

// ---- the fields that both dialects share

void TorchReader::fillCommon()
{
    PoseConfig& c = m_config;
    c.loader = Loader::Torch;
    c.jointNames = m_torch.metadata.bodyparts;
    c.jointNames.insert(c.jointNames.end(), m_torch.metadata.uniqueBodyparts.begin(), m_torch.metadata.uniqueBodyparts.end());
    c.numJoints = static_cast<int>(c.jointNames.size());
    c.numIdChannels = m_torch.model.head("identity") ? static_cast<int>(m_torch.metadata.individuals.size()) : 0;
    c.projectPath = m_torch.metadata.projectPath;
    c.netType = m_torch.model.netType;
    c.initWeights = m_torch.training.weightInit.textOr("snapshot_path", "");
    c.batchSize = m_torch.training.batchSize;
    c.applyProb = 0.5;
    const TorchAugmentation& train = m_torch.data.train;
    c.cropRatio = 0.0;
    c.cropSize = {0, 0};
    c.maxShift = 0.0;
    c.cropSampling = CropSampling::None;
    if (train.cropSampling) {
        c.cropSize = {train.cropSampling->width, train.cropSampling->height};
        c.maxShift = train.cropSampling->maxShift;
        constexpr CropSampling kMethods[] = {CropSampling::Uniform, CropSampling::Keypoints, CropSampling::Density, CropSampling::Hybrid};
        c.cropSampling = kMethods[static_cast<int>(train.cropSampling->method)];
    } else if (m_torch.model.method != TorchMethod::BottomUp && train.topDownCrop) {
        c.cropSize = {train.topDownCrop->width, train.topDownCrop->height};
    }
    if (train.hflip) c.symmetricPairs = train.hflip->symmetries;
    const TorchModel& model = m_torch.model;
    const TorchHead* head = model.head("bodypart");
    if (!head && !model.heads.empty()) head = &model.heads.front();
    c.stride = 1;
    c.locationRefinement = false;
    c.locrefWeight = c.pairwiseWeight = 0.0;
    if (head) fillTargets(*head);
    fillSchedule();
}

void TorchReader::fillTargets(const TorchHead& head)
{
    PoseConfig& c = m_config;
    c.stride = m_torch.model.headStride(head);
    c.smfactor = 1;
    for (const auto& generator : head.generators) {
        if (generator.type == "PartAffinityFieldGenerator") {
            c.pafGraph = generator.graph;
            c.pafWidth = generator.width;
        } else if (generator.type != "SimCCGenerator") {
            c.posDistThresh = generator.posDistThresh;
            c.gaussianScoreMap = generator.type == "HeatmapGaussianGenerator";
            c.locationRefinement = generator.generateLocref && head.locref.has_value();
            c.locrefStdev = generator.locrefStd;
            c.weighOnlyPresentJoints = generator.gradientMasking;
        }
    }
    if (const auto* locref = head.criterion("locref")) {
        c.locrefWeight = locref->weight;
        c.locrefHuber = locref->type == "WeightedHuberCriterion";
    }
    if (const auto* paf = head.criterion("paf")) {
        c.pairwiseWeight = paf->weight;
        c.pairwiseHuber = paf->type == "WeightedHuberCriterion";
    }
}

void TorchReader::fillSchedule()
{
    const TorchTraining& t = m_torch.training;
    m_config.optimizer = t.optimizer.type;
    m_config.saveIters = t.snapshots.saveEpochs;
    m_config.displayIters = t.displayIters;
    const auto rates = epochRates(t);
    if (rates.empty()) {
        m_config.multiStep = {{t.optimizer.lr, t.epochs}};
        return;
    }
    for (std::size_t i = 0; i < rates.size(); ++i) {
        if (m_config.multiStep.empty() || m_config.multiStep.back().rate != rates[i]) m_config.multiStep.push_back({rates[i], 0});
        m_config.multiStep.back().lastIteration = static_cast<long long>(i) + 1;
    }
}

// ---- what no single key says

void TorchReader::checkWhole()
{
    const TorchTraining& t = m_torch.training;
    if (t.epochs < t.evalInterval)
        find(Severity::Surprises, "L32", "runner.eval_interval",
             {PT_TR_NOOP("Config", "With %1 epochs and an eval_interval of %2 the network is never evaluated, and no best snapshot is kept."),
              {formatInt(t.epochs), formatInt(t.evalInterval)}});
    const int bodyparts = static_cast<int>(m_torch.metadata.bodyparts.size());
    if (m_torch.data.train.hflip)
        for (const auto& pair : m_torch.data.train.hflip->symmetries)
            if (bodyparts > 0 && std::max(pair[0], pair[1]) >= bodyparts) {
                find(Severity::Fails, "bad-symmetry", "data.train.hflip.symmetries",
                     {PT_TR_NOOP("Config", "%1 must be a list of pairs of joint numbers from 0 to %2, such as [[0, 1]]; it is left out here."),
                      {"data.train.hflip.symmetries", formatInt(bodyparts - 1)}});
                break;
            }
    for (const auto& head : m_torch.model.heads) {
        const std::string path = childPath("model.heads", head.name);
        for (const auto& generator : head.generators)
            if (head.heatmap && generator.numHeatmaps > 0 && generator.numHeatmaps != head.heatmap->outChannels() && head.type != "DEKRHead")
                find(Severity::Fails, "channels", childPath(path, "heatmap_config"),
                     {PT_TR_NOOP("Config", "%1 makes %2 maps, but its targets are %3: training stops."),
                      {childPath(path, "heatmap_config"), formatInt(head.heatmap->outChannels()), formatInt(generator.numHeatmaps)}});
    }
    if (m_torch.training.scheduler.type.empty()) return;
    if (!isKnownScheduler(m_torch.training.scheduler))
        find(Severity::Hint, "schedule-unknown", "runner.scheduler.type",
             {PT_TR_NOOP("Config", "%1: the learning rate of this scheduler is not known beforehand; it is drawn as constant."), {"runner.scheduler.type"}});
}

// ---- helpers

const TorchValue* TorchReader::at(std::string_view path) const
{
    const auto steps = parseKeyPath(path);
    if (!steps) return nullptr;
    const TorchValue* value = &m_tree;
    for (const auto& step : *steps) {
        if (const auto* key = std::get_if<std::string>(&step)) value = value->find(*key);
        else {
            const std::size_t index = std::get<std::size_t>(step);
            value = index < value->items.size() ? &value->items[index] : nullptr;
        }
        if (!value) return nullptr;
    }
    return value;
}

Finding& TorchReader::find(Severity severity, const char* id, const std::string& key, Message message)
{
    Finding finding;
    finding.severity = severity;
    finding.id = id;
    finding.message = std::move(message);
    finding.key = key;
    if (const YamlNode* node = key.empty() ? nullptr : m_document.find(key)) {
        finding.line = node->line;
        finding.column = node->column;
    }
    m_findings.push_back(std::move(finding));
    return m_findings.back();
}

Finding& TorchReader::bad(const std::string& key, Text sentence, std::string used)
{
    const YamlNode* node = m_document.find(key);
    const std::string written = !node ? "" : node->kind == NodeKind::Null ? "null" : oneLine(m_document, *node);
    auto& finding = find(Severity::Fails, "bad-value", key, {sentence, {key, written, used}});
    if (used.empty()) return finding;
    finding.fixLabel = fixSet();
    finding.fix = {{FixEdit::Kind::Set, key, used}};
    special(key, Origin::Overridden, used, {PT_TR_NOOP("Config", "not usable: shown with %1"), {used}});
    return finding;
}

void TorchReader::special(const std::string& key, Origin origin, std::string effective, Message note)
{
    m_special.insert_or_assign(key, Special{origin, std::move(effective), std::move(note)});
}

double TorchReader::number(const TorchValue& map, std::string_view key, double fallback, const std::string& path)
{
    const TorchValue* value = map.find(key);
    if (!value || value->type == Type::Null) return fallback;
    if (value->isNumber() && std::isfinite(value->number)) return value->number;
    if (value->type == Type::Bool) return value->number;
    const auto meant = asReal(*value);
    const double used = meant && std::isfinite(meant->number) ? meant->number : fallback;
    bad(childPath(path, key), PT_TR_NOOP("Config", "%1 must be a number, not \"%2\"; %3 is used here."), formatReal(used));
    return used;
}

int TorchReader::whole(const TorchValue& map, std::string_view key, int fallback, const std::string& path)
{
    const double value = number(map, key, fallback, path);
    const double bounded = std::clamp(value, -1.0e9, 1.0e9);
    if (value != std::floor(value))
        bad(childPath(path, key), PT_TR_NOOP("Config", "%1 must be a whole number, not %2; %3 is used here."),
            formatInt(std::lround(bounded)));
    return static_cast<int>(std::lround(bounded));
}

int TorchReader::side(const TorchValue& map, std::string_view key, int fallback, const std::string& path)
{
    constexpr double kLongestSide = 8192.0;
    const TorchValue* value = map.find(key);
    const std::string below = childPath(path, key);
    if (!value) {
        auto& finding = find(Severity::Fails, "missing-key", below,
                             {PT_TR_NOOP("Config", "%1 is missing, and DeepLabCut stops without it; its own value is %2."), {below, formatInt(fallback)}});
        finding.fixLabel = PT_TR_NOOP("Config", "Add the key");
        finding.fix = {{FixEdit::Kind::Set, below, formatInt(fallback)}};
        return fallback;
    }
    const bool good = value->isNumber() && value->number >= 1.0 && value->number <= kLongestSide && value->number == std::floor(value->number);
    if (good) return toInt(value->number);
    bad(below, PT_TR_NOOP("Config", "%1 must be a whole number of pixels from 1 to 8192, not %2; %3 is used here."), formatInt(fallback));
    return fallback;
}

double TorchReader::probability(const TorchValue& map, double fallback, const std::string& path)
{
    const double value = number(map, "p", fallback, path);
    const double used = std::clamp(value, 0.0, 1.0);
    if (value != used) special(childPath(path, "p"), Origin::Clamped, formatReal(used), {PT_TR_NOOP("Config", "clamped to %1"), {formatReal(used)}});
    return used;
}

}  // namespace detail
}  // namespace pt::config
