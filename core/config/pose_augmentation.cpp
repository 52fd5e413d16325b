// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_reader.h"

#include "core/base/whole.h"

#include <algorithm>
#include <cmath>

namespace pt::config::detail {
namespace {

constexpr double kAnything = 1e6;   // where imgaug has no limit: more is no number that anybody means

}  // namespace

void Reader::readRotation()
{
    if (!isAny({Loader::SingleImgaug, Loader::MultiImgaug, Loader::TensorPack})) return;
    const bool multi = is(Loader::MultiImgaug);
    if (multi) m_config.rotationProb = m_config.applyProb;
    else m_config.rotationProb = probability(is(Loader::SingleImgaug) ? "rotateratio" : "rotratio", 0.4);
    const Value value = get("rotation");
    if (is(Loader::TensorPack) && (!value.present() || value.type == Value::Type::Bool)) {
        m_config.rotation = !value.present() || value.boolean ? 25.0 : 0.0;
        return;
    }
    const bool isTrue = value.type == Value::Type::Bool && value.boolean;
    if (isTrue || (!value.present() && is(Loader::SingleImgaug))) {
        auto& finding =
            find(Severity::Fails, "L09", "rotation",
                 isTrue ? Message{PT_TR_NOOP("Config",
                                             "rotation: true stops the training with an error; write the angle as a whole number. "
                                             "The preview shows no rotation.")}
                        : Message{PT_TR_NOOP("Config",
                                             "rotation is missing, which counts as true and stops the training with an error; write "
                                             "the angle as a whole number, or false. The preview shows no rotation.")});
        finding.fixLabel = PT_TR_NOOP("Config", "Set to 25");
        finding.fix = {{FixEdit::Kind::Set, "rotation", "25"}};
        special("rotation", isTrue ? Origin::Overridden : Origin::LoaderDefault, "0",
                {isTrue ? PT_TR_NOOP("Config", "true stops the training; shown without rotation")
                        : PT_TR_NOOP("Config", "absent: counts as true and stops the training; shown without rotation")});
        return;
    }
    if (!value.truthy()) return;
    if (value.type == Value::Type::Int) {
        const bool negativeOff = value.number < 0.0 && is(Loader::SingleImgaug);
        m_config.rotation = negativeOff ? 0.0 : std::abs(value.number);
        if (negativeOff) special("rotation", Origin::Overridden, "0", {PT_TR_NOOP("Config", "negative: the loader switches rotation off")});
        return;
    }
    m_config.rotation = multi ? 10.0 : 25.0;
    const std::string used = multi ? "10" : "25";
    const bool real = value.type == Value::Type::Real && std::isfinite(value.number);
    special("rotation", Origin::Overridden, used, {PT_TR_NOOP("Config", "not a whole number: the loader uses %1"), {used}});
    auto& finding = find(Severity::Surprises, "L10", "rotation",
                         {PT_TR_NOOP("Config", "rotation %1 is not a whole number, so it is silently replaced by %2."),
                          {oneLine(m_document, *value.node), used}});
    const std::string meant = real ? formatInt(std::max(1LL, std::llround(std::min(std::abs(value.number), 180.0)))) : used;
    finding.fixLabel = PT_TR_NOOP("Config", "Write a whole number");
    finding.fix = {{FixEdit::Kind::Set, "rotation", meant}};
}

void Reader::readFlips()
{
    m_config.deterministic = is(Loader::ScaleCrop) ? false : flag("deterministic", false);
    if (is(Loader::ScaleCrop) && get("deterministic").truthy())
        special("deterministic", Origin::Overridden, "false", {PT_TR_NOOP("Config", "this loader always uses false")});
    const Value mirror = get("mirror");
    if (isAny({Loader::ScaleCrop, Loader::Deterministic})) {
        m_config.mirrorProb = flag("mirror", false) ? 0.5 : 0.0;  // every frame once as it is and once mirrored
        if (const YamlNode* joints = lookup(m_document.root(), "all_joints"); joints && joints->kind == NodeKind::Sequence)
            for (std::size_t i = 0; i < joints->children.size(); ++i) {
                const YamlNode* group = joints->at(i);
                if (group->children.size() != 2) continue;
                const Value a = readValue(group->at(0));
                const Value b = readValue(group->at(1));
                if (a.type == Value::Type::Int && b.type == Value::Type::Int && a.number >= 0 && b.number >= 0 && a.number < 1e6 &&
                    b.number < 1e6)
                    m_config.symmetricPairs.push_back({toInt(a.number), toInt(b.number)});
            }
        return;
    }
    if (!isAny({Loader::SingleImgaug, Loader::MultiImgaug})) return;
    const auto flipProbability = [&](const char* key, const Value& value) {
        if (!value.truthy()) return 0.0;
        if (value.type == Value::Type::Real) {
            special(key, Origin::Overridden, "0.5", {PT_TR_NOOP("Config", "a decimal number counts as 0.5")});
            return 0.5;
        }
        if (value.type == Value::Type::Bool || (value.type == Value::Type::Int && value.number == 1.0)) return 1.0;
        if (value.type == Value::Type::Int) {
            badValue(key, value, PT_TR_NOOP("Config", "%1 must be true, false or a probability, not %2; %3 is used here."), "true");
            return 1.0;
        }
        warnOfText(key, value);
        special(key, Origin::Overridden, "0.5", {PT_TR_NOOP("Config", "not a number: counts as 0.5")});
        return 0.5;
    };
    if (is(Loader::SingleImgaug)) {
        m_config.mirrorProb = m_config.applyProb * flipProbability("mirror", mirror);
        if (mirror.type == Value::Type::Real && mirror.truthy()) {
            find(Severity::Surprises, "L15", "mirror",
                 {PT_TR_NOOP("Config",
                             "mirror %1: the value of a decimal number is ignored, 0.5 is used, and with apply_prob %2 of the images are "
                             "mirrored."),
                  {formatReal(mirror.number), formatReal(m_config.mirrorProb)}});
        }
    }
    readSymmetricPairs();
    const Value fliplr = get("fliplr");
    if (!fliplr.truthy()) return;
    if (m_config.symmetricPairs.empty()) {   // then nobody looks at its value
        special("fliplr", Origin::Ignored, "", {PT_TR_NOOP("Config", "no effect without symmetric_pairs")});
        return;
    }
    const double p = flipProbability("fliplr", fliplr);
    if (p <= 0.0) return;
    m_config.fliplrGate = m_config.applyProb;
    m_config.fliplrProb = p;
}

void Reader::readSymmetricPairs() { m_config.symmetricPairs = pairs("symmetric_pairs"); }

Stochastic Reader::argument(const std::string& path, const YamlNode* node, const Argument& wanted)
{
    if (!node) return wanted.fallback;
    const auto fits = [&](const Value& v) {
        if (!v.isNumber() || !std::isfinite(v.number) || (wanted.whole && v.type != Value::Type::Int)) return false;
        return v.number >= wanted.lo && v.number <= wanted.hi;
    };
    const Value value = readValue(node);
    if (fits(value)) return Stochastic::constant(value.number);
    if (value.type == Value::Type::List && !node->children.empty()) {
        std::vector<double> choices;
        for (const auto& item : node->children) {
            const Value v = readValue(&item.second);
            if (fits(v)) choices.push_back(v.number);
        }
        if (choices.size() == node->children.size()) return Stochastic::choice(std::move(choices));
    }
    const std::string range = wanted.hi < kAnything ? formatReal(wanted.lo) + " - " + formatReal(wanted.hi) : "\u2265 " + formatReal(wanted.lo);
    auto& finding = find(Severity::Fails, "bad-value", path,
                         wanted.whole ? Message{PT_TR_NOOP("Config", "%1 must be a whole number or a list of whole numbers (%3), not %2; the usual values are used here."),
                                                {path, oneLine(m_document, *node), range}}
                                      : Message{PT_TR_NOOP("Config", "%1 must be a number or a list of numbers (%3), not %2; the usual values are used here."),
                                                {path, oneLine(m_document, *node), range}});
    finding.fixLabel = PT_TR_NOOP("Config", "Remove the value");
    finding.fix = {{FixEdit::Kind::Remove, path, ""}};
    return wanted.fallback;
}

/// How imgaug interpolates the turned line of a motion blur: a whole number, a list of them to choose from, or ALL. Orders that OpenCV does not have are
/// splines of scikit-image there.
Stochastic Reader::blurOrder(const std::string& path, const YamlNode& node)
{
    if (node.kind == NodeKind::Scalar && node.scalar == "ALL") return Stochastic::choice({0, 1, 3});
    if (const Value value = readValue(&node); value.type == Value::Type::Bool) return Stochastic::constant(value.number);   // a whole number in Python
    const Stochastic order = argument(path, &node, {"order", Stochastic::constant(1), 0.0, 5.0, true});
    const auto known = [](double o) { return o == 0.0 || o == 1.0 || o == 3.0; };
    if (order.kind == Stochastic::Kind::Choice ? std::all_of(order.choices.begin(), order.choices.end(), known) : known(order.lo)) return order;
    find(Severity::Surprises, "not-followed", path, {PT_TR_NOOP("Config", "%1: PoseTuner turns the blur's line with order 0, 1 or 3; here it is 1, in its pictures and when it trains."), {path}});
    return Stochastic::constant(1);
}

void Reader::readMotionBlur()
{
    if (!isAny({Loader::SingleImgaug, Loader::MultiImgaug})) return;
    const bool single = is(Loader::SingleImgaug);
    m_config.motionBlur = flag("motion_blur", single);
    // With values of its own imgaug's defaults fill the gaps, not DeepLabCut's.
    const auto useImgaugDefaults = [&] {
        m_config.motionBlurK = Stochastic::uniformInt(3, 7);
        m_config.motionBlurAngle = Stochastic::uniform(0.0, 360.0);
    };
    const auto take = [&](const std::string& name, const std::string& path, const YamlNode* node) {
        if (name == "k") m_config.motionBlurK = argument(path, node, {"k", Stochastic::constant(7), 3.0, 999.0, true});
        else if (name == "angle") m_config.motionBlurAngle = argument(path, node, {"angle", m_config.motionBlurAngle, -kAnything, kAnything});
        else if (name == "direction") m_config.motionBlurDirection = argument(path, node, {"direction", m_config.motionBlurDirection, -1.000001, 1.000001});
        else if (name == "order") m_config.motionBlurOrder = blurOrder(path, *node);
        else refuseUnless(name, {}, path);
    };
    /// A list of pairs counts as a mapping.
    const auto takePairs = [&](const std::string& key, const Value& list) {
        for (std::size_t i = 0; i < list.node->children.size(); ++i) {
            const YamlNode* item = list.node->at(i);
            if (item->children.size() != 2 || item->kind != NodeKind::Sequence) return false;
            take(item->at(0)->scalar, key + "[" + std::to_string(i) + "][1]", item->at(1));
        }
        return true;
    };
    const auto refuseBlurValues = [&](const Value& params) {
        badValue("motion_blur_params", params,
                 PT_TR_NOOP("Config", "%1 must be a mapping such as {k: 7, angle: [-90, 90]}, not %2; DeepLabCut's values are used here."), "");
    };
    if (!m_config.motionBlur) return;   // then nobody looks at its values
    if (single) {
        const Value params = get("motion_blur_params");
        if (params.type == Value::Type::Map) {
            useImgaugDefaults();
            for (const auto& [name, node] : params.node->children) take(name, "motion_blur_params." + name, &node);
        } else if (params.type == Value::Type::List) {
            useImgaugDefaults();
            if (!takePairs("motion_blur_params", params)) refuseBlurValues(params);
        } else if (params.present()) {
            refuseBlurValues(params);
        }
        return;
    }
    const Value value = get("motion_blur");
    if (value.type != Value::Type::List || value.node->children.empty()) return;
    useImgaugDefaults();
    if (takePairs("motion_blur", value)) return;
    badValue("motion_blur", value, PT_TR_NOOP("Config", "%1 must be a list of pairs such as [[k, 7], [angle, [-90, 90]]], not %2; %3 is used here."), "true");
}

void Reader::readNoise()
{
    if (!isAny({Loader::SingleImgaug, Loader::MultiImgaug})) return;
    const bool single = is(Loader::SingleImgaug);
    m_config.covering = flag("covering", single);
    m_config.elastic = flag("elastic_transform", single);
    m_config.grayscale = flag("grayscale", false);
    m_config.histEq = !single && flag("hist_eq", false);
    const Value noise = get("gaussian_noise");
    if (!noise.truthy()) return;
    if (noise.type == Value::Type::Bool) {
        auto& finding =
            find(Severity::Fails, "L11", "gaussian_noise",
                 {PT_TR_NOOP("Config",
                             "gaussian_noise: true stops the training with an error; write the strength in grey levels, such as 12.75. "
                             "The preview shows no noise.")});
        finding.fixLabel = PT_TR_NOOP("Config", "Set to 12.75");
        finding.fix = {{FixEdit::Kind::Set, "gaussian_noise", "12.75"}};
        special("gaussian_noise", Origin::Overridden, "false", {PT_TR_NOOP("Config", "true stops the training; shown without noise")});
    } else if (noise.isNumber() && noise.number > 0.0 && std::isfinite(noise.number)) {
        m_config.gaussianNoise = noise.number;
    } else if (noise.isNumber()) {
        badValue("gaussian_noise", noise, PT_TR_NOOP("Config", "%1 must be greater than 0, not %2; %3 is used here."), "false");
    } else {
        m_config.gaussianNoise = 12.75;
        special("gaussian_noise", Origin::Overridden, "12.75", {PT_TR_NOOP("Config", "not a number: the loader uses %1"), {"12.75"}});
        auto& finding = find(Severity::Surprises, "bad-value", "gaussian_noise",
                             {PT_TR_NOOP("Config", "gaussian_noise %1 is not a number, so it is silently replaced by 12.75."),
                              {oneLine(m_document, *noise.node)}});
        finding.fixLabel = PT_TR_NOOP("Config", "Set to 12.75");
        finding.fix = {{FixEdit::Kind::Set, "gaussian_noise", "12.75"}};
    }
}

/// The probability of an operation with one of its own; nobody looks at it while the operation is off.
double Reader::ratio(const std::string& path, bool on)
{
    if (on) return probability(path + "ratio", 0.1);
    const Value value = get(path + "ratio");
    return value.isNumber() && value.number >= 0.0 && value.number <= 1.0 ? value.number : 0.1;
}

/// Arguments that an operation does not have stop DeepLabCut when it builds the operation.
void Reader::refuseUnless(const std::string& name, std::initializer_list<const char*> known, const std::string& path)
{
    const auto named = [&](const char* one) { return one != nullptr && name == one; };
    const auto everyone = {"seed", "name", "random_state", "deterministic"};   // imgaug's own, of every operation
    if (std::any_of(known.begin(), known.end(), named) || std::any_of(everyone.begin(), everyone.end(), named)) return;
    auto& finding = find(Severity::Fails, "unknown-argument", path, {PT_TR_NOOP("Config", "%1 is not an argument of this operation: DeepLabCut stops with an error."), {path}});
    finding.fixLabel = PT_TR_NOOP("Config", "Remove the value");
    finding.fix = {{FixEdit::Kind::Remove, path, ""}};
}

ContrastOp Reader::contrastOp(const std::string& name, Argument a, Argument b)
{
    const std::string path = "contrast." + name;
    const bool on = flag(path, false);
    ContrastOp op{on, ratio(path, on), a.fallback, b.fallback};
    const YamlNode* node = lookup(m_document.root(), path);
    if (!node || node->kind != NodeKind::Mapping) return op;
    const char* least = name == "clahe" ? "tile_grid_size_px_min" : nullptr;
    for (const auto& entry : node->children) refuseUnless(entry.first, {a.name, b.name, least, name == "histeq" ? nullptr : "per_channel"}, path + "." + entry.first);
    if (const std::string each = path + ".per_channel"; on && a.name && lookup(*node, "per_channel")) {
        const Value value = get(each);
        if ((value.isNumber() || value.type == Value::Type::Bool) && value.number >= 0.0 && value.number <= 1.0) op.perChannel = value.number;
        else badValue(each, value, PT_TR_NOOP("Config", "%1 must be true, false or a probability, not %2; %3 is used here."), "false");
    }
    if (a.name) op.a = argument(path + "." + a.name, lookup(*node, a.name), a);
    if (b.name) op.b = argument(path + "." + b.name, lookup(*node, b.name), b);
    return op;
}

void Reader::readContrast()
{
    if (!isAny({Loader::SingleImgaug, Loader::MultiImgaug})) return;
    const Value whole_ = get("contrast");
    if (whole_.truthy() && whole_.type != Value::Type::Map)
        badValue("contrast", whole_,
                 PT_TR_NOOP("Config", "%1 must be a mapping such as {clahe: true, claheratio: 0.1}, not %2; it is left out here."), "{}");
    m_config.histeqContrast = contrastOp("histeq", {}, {});
    m_config.clahe = contrastOp("clahe", {"clip_limit", Stochastic::uniform(0.1, 8.0), 0.0001, kAnything}, {"tile_grid_size_px", Stochastic::uniformInt(3, 12), 0.0, 1000.0, true});
    if (const YamlNode* node = lookup(m_document.root(), "contrast.clahe.tile_grid_size_px_min"); node != nullptr && m_config.clahe.enabled) {
        const Stochastic least = argument("contrast.clahe.tile_grid_size_px_min", node, {"tile_grid_size_px_min", Stochastic::constant(3), 0.0, 1000.0, true});
        if (least.kind == Stochastic::Kind::Constant) m_config.claheLeastTiles = toInt(least.lo);
    }
    m_config.logContrast = contrastOp("log", {"gain", Stochastic::uniform(0.4, 1.6), 0.0, kAnything}, {});
    m_config.linearContrast = contrastOp("linear", {"alpha", Stochastic::uniform(0.6, 1.4), -kAnything, kAnything}, {});
    m_config.sigmoidContrast = contrastOp("sigmoid", {"gain", Stochastic::uniform(5.0, 6.0), 0.0, kAnything}, {"cutoff", Stochastic::uniform(0.3, 0.6), 0.0, 1.0});
    m_config.gammaContrast = contrastOp("gamma", {"gamma", Stochastic::uniform(0.7, 1.7), -kAnything, kAnything}, {});
}

ConvolutionOp Reader::convolutionOp(const std::string& name, Argument alpha, Argument strength)
{
    const std::string path = "convolution." + name;
    const bool on = flag(path, false);
    ConvolutionOp op{on, ratio(path, on), alpha.fallback, strength.fallback};
    const YamlNode* node = lookup(m_document.root(), path);
    if (!node || node->kind != NodeKind::Mapping) return op;
    for (const auto& entry : node->children) refuseUnless(entry.first, {alpha.name, strength.name}, path + "." + entry.first);
    op.alpha = argument(path + ".alpha", lookup(*node, "alpha"), alpha);
    if (strength.name) op.strength = argument(path + "." + strength.name, lookup(*node, strength.name), strength);
    return op;
}

void Reader::readConvolution()
{
    if (!isAny({Loader::SingleImgaug, Loader::MultiImgaug})) return;
    const Value whole_ = get("convolution");
    if (whole_.truthy() && whole_.type != Value::Type::Map)
        badValue("convolution", whole_,
                 PT_TR_NOOP("Config", "%1 must be a mapping such as {sharpen: true, sharpenratio: 0.3}, not %2; it is left out here."),
                 "{}");
    m_config.sharpen = convolutionOp("sharpen", {"alpha", Stochastic::uniform(0.0, 0.2), 0.0, 1.0}, {"lightness", Stochastic::uniform(0.8, 1.2), 0.0, kAnything});
    m_config.emboss = convolutionOp("emboss", {"alpha", Stochastic::uniform(0.0, 1.0), 0.0, 1.0}, {"strength", Stochastic::uniform(0.25, 1.0), 0.0, kAnything});
    m_config.edge = convolutionOp("edge", {"alpha", Stochastic::uniform(0.0, 0.75), 0.0, 1.0}, {});
}

}  // namespace pt::config::detail
