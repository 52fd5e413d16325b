// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_reader.h"
#include "core/config/torch_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pt::config {

params::Dialect dialectOf(const YamlDocument& document)
{
    return detail::looksLikeTorch(document) ? params::Dialect::Torch : params::Dialect::PoseCfg;
}

ConfigReading readPoseConfig(const YamlDocument& document)
{
    return dialectOf(document) == params::Dialect::Torch ? readTorchConfig(document) : detail::Reader(document).run();
}

namespace detail {
namespace {

Text fixSet() { return PT_TR_NOOP("Config", "Correct the value"); }

// Beyond these no training is possible, and a picture of it would not fit into memory while somebody types a number.
constexpr double kLongestSide = 8192.0;
constexpr double kLargestScale = 10.0;

int saturated(double value)
{
    if (!std::isfinite(value)) return 0;
    return static_cast<int>(std::clamp(value, double(std::numeric_limits<int>::min()), double(std::numeric_limits<int>::max())));
}

}  // namespace

ConfigReading Reader::run()
{
    const NodeKind kind = m_document.root().kind;
    if (kind != NodeKind::Mapping)
        find(Severity::Fails, "not-a-mapping", "",
             {PT_TR_NOOP("Config", "The file holds no keys; a configuration consists of lines such as \"global_scale: 0.8\".")});
    readLoader();
    readIdentity();
    readSize();
    readSizeLimits();
    readCropping();
    if (isAny({Loader::SingleImgaug, Loader::MultiImgaug})) m_config.applyProb = probability("apply_prob", 0.5);
    readRotation();
    readFlips();
    readMotionBlur();
    readNoise();
    readContrast();
    readConvolution();
    readTargets();
    readLosses();
    readSchedule();
    readBatchSize();
    if (kind == NodeKind::Mapping) checkKeys(m_document.root(), "");
    fillEffective();
    return {std::move(m_config), std::move(m_values), std::move(m_findings)};
}

// ---- helpers

Value Reader::get(std::string_view key) const { return readValue(lookup(m_document.root(), key)); }

bool Reader::isAny(std::initializer_list<Loader> loaders) const
{
    return std::find(loaders.begin(), loaders.end(), m_config.loader) != loaders.end();
}

Finding& Reader::find(Severity severity, const char* id, const std::string& key, Message message)
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

void Reader::badValue(const std::string& key, const Value& value, Text wanted, std::string_view used)
{
    const std::string written = value.node ? oneLine(m_document, *value.node) : "";
    auto& finding = find(Severity::Fails, "bad-value", key, {wanted, {key, written, std::string(used)}});
    if (!used.empty()) {
        finding.fixLabel = fixSet();
        finding.fix = {{FixEdit::Kind::Set, key, std::string(used)}};
        special(key, Origin::Overridden, std::string(used), {PT_TR_NOOP("Config", "not usable: shown with %1"), {std::string(used)}});
    }
}

void Reader::special(const std::string& key, Origin origin, std::string effective, Message note)
{
    m_special.insert_or_assign(key, Special{origin, std::move(effective), std::move(note)});
}

bool Reader::warnOfText(const std::string& key, const Value& value)
{
    if (value.type != Value::Type::String) return false;
    const std::string& t = value.text;
    if (t != "false" && t != "False" && t != "no" && t != "off" && t != "None" && t != "none" && t != "0") return false;
    auto& finding = find(Severity::Surprises, "text-as-switch", key,
                         {PT_TR_NOOP("Config", "%1 is the text \"%2\", and any text counts as on; write false without quotes."), {key, t}});
    finding.fixLabel = fixSet();
    finding.fix = {{FixEdit::Kind::Set, key, "false"}};
    return true;
}

bool Reader::flag(const std::string& key, bool whenAbsent)
{
    const Value value = get(key);
    if (!value.present()) return whenAbsent;
    if (warnOfText(key, value)) special(key, Origin::Overridden, "true", {PT_TR_NOOP("Config", "text counts as on")});
    return value.truthy();
}

double Reader::number(const std::string& key, double whenAbsent, bool asInteger)
{
    const auto written = [&](double v) { return asInteger && v == std::floor(v) ? formatInt(saturated(v)) : formatReal(v); };
    const Value value = get(key);
    if (!value.present()) return whenAbsent;
    if ((value.isNumber() || value.type == Value::Type::Bool) && std::isfinite(value.number)) return value.number;
    if (value.type == Value::Type::String)
        if (const auto meant = numberInText(value.text)) {
            auto& finding = find(Severity::Fails, "L45", key,
                                 {PT_TR_NOOP("Config", "%1: DeepLabCut reads %2 as text, not as a number, and stops; write %3."),
                                  {key, value.text, written(*meant)}});
            finding.fixLabel = fixSet();
            finding.fix = {{FixEdit::Kind::Set, key, written(*meant)}};
            special(key, Origin::Overridden, written(*meant), {PT_TR_NOOP("Config", "text: shown as the number %1"), {written(*meant)}});
            return *meant;
        }
    badValue(key, value, PT_TR_NOOP("Config", "%1 must be a number, not \"%2\"; %3 is used here."), written(whenAbsent));
    return whenAbsent;
}

double Reader::positive(const std::string& key, double whenAbsent)
{
    const double value = number(key, whenAbsent);
    if (value > 0.0) return value;
    badValue(key, get(key), PT_TR_NOOP("Config", "%1 must be greater than 0, not %2; %3 is used here."), formatReal(whenAbsent));
    return whenAbsent;
}

double Reader::scale(const std::string& key, double whenAbsent)
{
    const double value = positive(key, whenAbsent);
    if (value <= kLargestScale) return value;
    badValue(key, get(key), PT_TR_NOOP("Config", "%1 is a factor on the image size and cannot be %2; %3 is used here."),
             formatReal(whenAbsent));
    return whenAbsent;
}

int Reader::whole(const std::string& key, int whenAbsent)
{
    const double value = number(key, whenAbsent, true);
    if (value == std::floor(value)) return saturated(value);
    badValue(key, get(key), PT_TR_NOOP("Config", "%1 must be a whole number, not %2; %3 is used here."),
             formatInt(saturated(std::lround(value))));
    return saturated(std::round(value));
}

double Reader::probability(const std::string& key, double whenAbsent)
{
    const double value = number(key, whenAbsent);
    if (value >= 0.0 && value <= 1.0) return value;
    const double used = std::clamp(value, 0.0, 1.0);
    badValue(key, get(key), PT_TR_NOOP("Config", "%1 is a probability and must lie between 0 and 1, not %2; %3 is used here."),
             formatReal(used));
    return used;
}

std::optional<std::array<int, 2>> Reader::size(const std::string& key)
{
    const Value value = get(key);
    if (!value.truthy()) return std::nullopt;
    std::array<int, 2> out = {0, 0};
    bool good = value.type == Value::Type::List && value.node->children.size() == 2;
    for (std::size_t i = 0; good && i < 2; ++i) {
        const Value side = readValue(value.node->at(i));
        good = side.isNumber() && side.number >= 1.0 && side.number <= kLongestSide && side.number == std::floor(side.number);
        if (good) out[i] = saturated(side.number);
    }
    if (good) return out;
    return std::array<int, 2>{0, 0};
}

std::vector<std::array<int, 2>> Reader::pairs(const std::string& key)
{
    std::vector<std::array<int, 2>> out;
    const Value value = get(key);
    if (!value.truthy()) return out;
    bool good = value.type == Value::Type::List;
    for (std::size_t i = 0; good && i < value.node->children.size(); ++i) {
        const YamlNode* item = value.node->at(i);
        good = item->kind == NodeKind::Sequence && item->children.size() == 2;
        if (!good) break;
        const Value a = readValue(item->at(0));
        const Value b = readValue(item->at(1));
        const auto fits = [&](const Value& v) {
            return v.type == Value::Type::Int && v.number >= 0 && (m_config.numJoints == 0 || v.number < m_config.numJoints);
        };
        good = fits(a) && fits(b);
        if (good) out.push_back({saturated(a.number), saturated(b.number)});
    }
    if (good) return out;
    find(Severity::Fails, "bad-value", key,
         {PT_TR_NOOP("Config", "%1 must be a list of pairs of joint numbers from 0 to %2, such as [[0, 1]]; it is left out here."),
          {key, formatInt(std::max(0, m_config.numJoints - 1))}});
    special(key, Origin::Overridden, "[]", {PT_TR_NOOP("Config", "not usable: shown without pairs")});
    return {};
}

bool Reader::required(const std::string& key, std::string_view fixValue)
{
    if (get(key).present()) return true;
    auto& finding =
        find(Severity::Fails, "missing-key", key,
             {PT_TR_NOOP("Config", "%1 is missing, and DeepLabCut stops without it; its own value is %2."), {key, std::string(fixValue)}});
    finding.fixLabel = PT_TR_NOOP("Config", "Add the key");
    finding.fix = {{FixEdit::Kind::Set, key, std::string(fixValue)}};
    special(key, Origin::LoaderDefault, std::string(fixValue),
            {PT_TR_NOOP("Config", "missing: training stops; shown with %1"), {std::string(fixValue)}});
    return false;
}

// ---- sections

void Reader::readLoader()
{
    const Value value = get("dataset_type");
    const std::string name = value.type == Value::Type::String ? value.text : "";
    if (!value.present() || name == "imgaug" || name == "default") return;
    if (name == "multi-animal-imgaug") m_config.loader = Loader::MultiImgaug;
    else if (name == "scalecrop") m_config.loader = Loader::ScaleCrop;
    else if (name == "deterministic") m_config.loader = Loader::Deterministic;
    else if (name == "tensorpack") m_config.loader = Loader::TensorPack;
    else {
        // A file with limbs is a multi-animal one, whatever its loader is called.
        const bool multi = get("partaffinityfield_predict").truthy() || name.find("multi") != std::string::npos;
        m_config.loader = multi ? Loader::MultiImgaug : Loader::SingleImgaug;
        badValue("dataset_type", value, PT_TR_NOOP("Config", "%1: DeepLabCut has no loader called \"%2\"; it is read as %3 here."),
                 multi ? "multi-animal-imgaug" : "imgaug");
    }
}

void Reader::readIdentity()
{
    const Value names = get("all_joints_names");
    if (names.type == Value::Type::List)
        for (std::size_t i = 0; i < names.node->children.size(); ++i) m_config.jointNames.push_back(names.node->at(i)->scalar);
    m_config.numJoints = std::clamp(whole("num_joints", static_cast<int>(m_config.jointNames.size())), 0, 100000);
    if (m_config.numJoints == 0) m_config.numJoints = static_cast<int>(m_config.jointNames.size());
    while (static_cast<int>(m_config.jointNames.size()) < m_config.numJoints)
        m_config.jointNames.push_back("joint " + std::to_string(m_config.jointNames.size() + 1));
    if (is(Loader::MultiImgaug)) {
        m_config.numIdChannels = std::clamp(whole("num_idchannel", 0), 0, 10000);
        if (get("partaffinityfield_predict").truthy()) m_config.pafGraph = pairs("partaffinityfield_graph");
    }
    const auto text = [&](const char* key, std::string& out) {
        const Value value = get(key);
        if (value.present() && value.type != Value::Type::Null && value.node->kind == NodeKind::Scalar) out = value.node->scalar;
    };
    text("project_path", m_config.projectPath);
    text("dataset", m_config.dataset);
    text("init_weights", m_config.initWeights);
    text("net_type", m_config.netType);
}

void Reader::readSize()
{
    m_config.globalScale = scale("global_scale", 1.0);
    const bool lo = get("scale_jitter_lo").present();
    const bool up = get("scale_jitter_up").present();
    if (lo && up) {
        m_config.scaleJitter = std::pair(scale("scale_jitter_lo", 0.5), scale("scale_jitter_up", 1.25));
    } else if (lo || up) {
        const std::string present = lo ? "scale_jitter_lo" : "scale_jitter_up";
        const std::string missing = lo ? "scale_jitter_up" : "scale_jitter_lo";
        find(Severity::Surprises, "half-jitter", present,
             {PT_TR_NOOP("Config", "%1 has no effect without %2: images are not scaled at random."), {present, missing}});
        special(present, Origin::Ignored, "", {PT_TR_NOOP("Config", "no effect without %1"), {missing}});
        special(missing, Origin::LoaderDefault, "", {PT_TR_NOOP("Config", "absent: no scale jitter")});
    } else {
        const Message note = {PT_TR_NOOP("Config", "absent: no scale jitter")};
        special("scale_jitter_lo", Origin::LoaderDefault, "1.0", note);
        special("scale_jitter_up", Origin::LoaderDefault, "1.0", note);
    }
    if (!is(Loader::MultiImgaug)) return;
    const auto resize = size("pre_resize");
    if (resize && (*resize)[0] == 0)
        badValue("pre_resize", get("pre_resize"), PT_TR_NOOP("Config", "%1 must be [width, height] in pixels, not %2; it is off here."),
                 "[]");
    else m_config.preResize = resize;
}

void Reader::readSizeLimits()
{
    const bool hasMax = get("max_input_size").present();
    const bool hasMin = get("min_input_size").present();
    switch (m_config.loader) {
        case Loader::SingleImgaug:
            m_config.maxInputSize = positive("max_input_size", 1500.0);
            m_config.minInputSize = number("min_input_size", 64.0);
            break;
        case Loader::MultiImgaug:
            if (hasMax) m_config.maxInputSize = positive("max_input_size", 1500.0);
            else special("max_input_size", Origin::LoaderDefault, "", {PT_TR_NOOP("Config", "absent: no upper limit")});
            m_config.minInputSize = number("min_input_size", 100.0);
            break;
        case Loader::ScaleCrop:
        case Loader::Deterministic:
            if (hasMax && hasMin) {
                m_config.maxInputSize = positive("max_input_size", 1500.0);
                m_config.minInputSize = number("min_input_size", 64.0);
                break;
            }
            for (const char* key : {"max_input_size", "min_input_size"})
                special(key, get(key).present() ? Origin::Ignored : Origin::LoaderDefault, "",
                        {PT_TR_NOOP("Config", "both limits are needed; without them nothing is checked")});
            break;
        case Loader::TensorPack:
        case Loader::Torch:
            break;
    }
}

void Reader::readBatchSize()
{
    const int written = whole("batch_size", 1);
    m_config.batchSize = written;
    if (written < 1) {
        badValue("batch_size", get("batch_size"), PT_TR_NOOP("Config", "%1 must be at least 1, not %2; %3 is used here."), "1");
        m_config.batchSize = 1;
    }
    const bool notAdam = is(Loader::MultiImgaug) && m_config.optimizer != "adam";
    const bool oneByOne = isAny({Loader::ScaleCrop, Loader::Deterministic, Loader::TensorPack});
    if ((!notAdam && !oneByOne) || written == 1) return;
    m_config.batchSize = 1;
    if (notAdam) {
        special("batch_size", Origin::Overridden, "1", {PT_TR_NOOP("Config", "forced to 1: multi-animal batches need optimizer adam")});
        auto& finding = find(Severity::Surprises, "L51", "batch_size",
                             {PT_TR_NOOP("Config", "batch_size %1 is silently replaced by 1, because the optimizer is %2 and not adam."),
                              {formatInt(written), m_config.optimizer}});
        finding.fixLabel = PT_TR_NOOP("Config", "Use adam");
        finding.fix = {{FixEdit::Kind::Set, "optimizer", "adam"}};
    } else {
        special("batch_size", Origin::Overridden, "1", {PT_TR_NOOP("Config", "forced to 1 by this loader")});
    }
}

void Reader::readCropping()
{
    if (is(Loader::SingleImgaug)) {
        m_config.cropRatio = probability("cropratio", 0.4);
        const Value by = get("crop_by");
        const bool absentLike = by.present() && !by.truthy();
        m_config.cropBy = absentLike ? 0.15 : number("crop_by", 0.15);
        if (std::abs(m_config.cropBy) >= 1.0) {   // imgaug never cuts a whole side away
            badValue("crop_by", by, PT_TR_NOOP("Config", "%1 must be less than 1, not %2; %3 is used here."), "0.15");
            m_config.cropBy = 0.15;
        }
        if (absentLike) {
            special("crop_by", Origin::Overridden, "0.15", {PT_TR_NOOP("Config", "counts as absent: the loader uses 0.15")});
            auto& finding =
                find(Severity::Surprises, "L60", "crop_by",
                     {PT_TR_NOOP("Config", "crop_by %1 counts as absent and means 0.15; set cropratio to 0 to switch cropping off."),
                      {oneLine(m_document, *by.node)}});
            finding.fixLabel = PT_TR_NOOP("Config", "Switch cropping off");
            finding.fix = {{FixEdit::Kind::Set, "cropratio", "0"}, {FixEdit::Kind::Remove, "crop_by", ""}};
        }
        return;
    }
    if (!is(Loader::MultiImgaug)) {
        readJointCrop();
        return;
    }
    m_config.cropRatio = 0.0;  // no CropAndPad; every image goes through the keypoint-aware crop
    if (get("crop_size").present()) {
        const auto crop = size("crop_size");
        if (crop && (*crop)[0] > 0) m_config.cropSize = *crop;
        else
            badValue("crop_size", get("crop_size"), PT_TR_NOOP("Config", "%1 must be [width, height] in pixels, not %2; %3 is used here."),
                     "[400, 400]");
    }
    readCropSampling();
    if (m_config.cropSampling == CropSampling::None) return;   // then nobody looks at max_shift
    const double shift = number("max_shift", 0.4);
    m_config.maxShift = std::clamp(shift, 0.0, 0.4);
    if (shift != m_config.maxShift) {
        const std::string used = formatReal(m_config.maxShift);
        special("max_shift", Origin::Clamped, used, {PT_TR_NOOP("Config", "clamped to %1"), {used}});
        auto& finding = find(
            Severity::Hint, "L23", "max_shift",
            {PT_TR_NOOP("Config", "max_shift %1 is silently changed to %2; the possible range is 0 to 0.4."), {formatReal(shift), used}});
        finding.fixLabel = fixSet();
        finding.fix = {{FixEdit::Kind::Set, "max_shift", used}};
    }
}

void Reader::readCropSampling()
{
    const Value value = get("crop_sampling");
    if (!value.present()) return;
    const std::string name = value.type == Value::Type::String ? value.text : "";
    if (name == "hybrid") m_config.cropSampling = CropSampling::Hybrid;
    else if (name == "density") m_config.cropSampling = CropSampling::Density;
    else if (name == "uniform") m_config.cropSampling = CropSampling::Uniform;
    else if (name == "keypoints") m_config.cropSampling = CropSampling::Keypoints;
    else if (name == "none") m_config.cropSampling = CropSampling::None;
    else if (name == "keypoint") {
        m_config.cropSampling = CropSampling::Keypoints;
        auto& finding =
            find(Severity::Fails, "L22", "crop_sampling",
                 {PT_TR_NOOP("Config", "crop_sampling is spelt keypoints; keypoint, as the handbook writes it, stops the training.")});
        finding.fixLabel = PT_TR_NOOP("Config", "Write keypoints");
        finding.fix = {{FixEdit::Kind::Set, "crop_sampling", "keypoints"}};
        special("crop_sampling", Origin::Overridden, "keypoints", {PT_TR_NOOP("Config", "understood as keypoints; DeepLabCut would stop")});
    } else {
        badValue("crop_sampling", value,
                 PT_TR_NOOP("Config", "%1 must be hybrid, density, uniform or keypoints, not \"%2\"; %3 is used here."), "hybrid");
    }
}

void Reader::readJointCrop()
{
    const bool tensorPack = is(Loader::TensorPack);
    m_config.cropRatio = probability("cropratio", 0.4);
    m_config.crop = tensorPack || flag("crop", true);
    if (is(Loader::Deterministic) && !get("crop").present()) {
        auto& finding = find(Severity::Fails, "L21", "crop",
                             {PT_TR_NOOP("Config", "The deterministic loader stops with an error when the key crop is missing.")});
        finding.fixLabel = PT_TR_NOOP("Config", "Add crop: true");
        finding.fix = {{FixEdit::Kind::Set, "crop", "true"}};
    }
    const std::pair<const char*, int*> margins[] = {{"minsize", &m_config.minSize},
                                                    {"leftwidth", &m_config.leftWidth},
                                                    {"rightwidth", &m_config.rightWidth},
                                                    {"topheight", &m_config.topHeight},
                                                    {"bottomheight", &m_config.bottomHeight}};
    for (const auto& [key, target] : margins) {
        const int template_ = *target;
        if (!tensorPack && m_config.crop) required(key, formatInt(template_));
        *target = whole(key, template_);
        if (*target < 0 || (*target == 0 && target != &m_config.minSize)) {
            badValue(key, get(key), PT_TR_NOOP("Config", "%1 must be greater than 0, not %2; %3 is used here."), formatInt(template_));
            *target = template_;
        }
    }
}

}  // namespace detail
}  // namespace pt::config
