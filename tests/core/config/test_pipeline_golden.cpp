// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a pose_cfg.yaml is read as, against what DeepLabCut's TensorFlow loaders assemble from it: order, probabilities, ranges, errors.
#include "core/config/pose_config.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <regex>

using namespace pt;
using namespace pt::config;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// JSON as flow YAML of version 1.1, in which a real number has a point and a signed exponent.
std::string yamlOf(const json& value)
{
    if (value.is_object() || value.is_array()) {
        std::string out;
        for (const auto& [key, item] : value.items()) {
            out += out.empty() ? "" : ", ";
            if (value.is_object()) out += json(key).dump() + ": ";
            out += yamlOf(item);
        }
        return value.is_object() ? "{" + out + "}" : "[" + out + "]";
    }
    if (!value.is_number_float()) return value.dump();   // a string is quoted and stays one
    std::string text = value.dump();
    const auto exponent = text.find('e');
    if (exponent == std::string::npos) return text.find('.') == std::string::npos ? text + ".0" : text;
    std::string mantissa = text.substr(0, exponent), power = text.substr(exponent + 1);
    if (mantissa.find('.') == std::string::npos) mantissa += ".0";
    return mantissa + "e" + (power[0] == '-' || power[0] == '+' ? power : "+" + power);
}

/// An argument of an operation: what kind of draw, and its numbers.
struct Argument
{
    std::string kind;
    std::vector<double> numbers;

    bool operator==(const Argument& o) const
    {
        const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-7 * std::max(1.0, std::abs(a)); };   // imgaug's texts have eight decimals
        return kind == o.kind && std::equal(numbers.begin(), numbers.end(), o.numbers.begin(), o.numbers.end(), near);
    }
};

struct Step
{
    std::string op;
    double p = 1.0;
    std::vector<Argument> arguments;
};

std::string words(const Step& step)
{
    std::string out = step.op + " p " + std::to_string(step.p);
    for (const auto& argument : step.arguments) {
        out += "; " + argument.kind;
        for (const double v : argument.numbers) out += " " + std::to_string(v);
    }
    return out;
}

Argument of(const Stochastic& s)
{
    switch (s.kind) {
        case Stochastic::Kind::Constant: return {"const", {s.lo}};
        case Stochastic::Kind::Uniform: return {"uniform", {s.lo, s.hi}};
        case Stochastic::Kind::UniformInt: return {"int_uniform", {s.lo, s.hi}};
        case Stochastic::Kind::Choice: return {"choice", s.choices};
    }
    return {};
}

Argument constant(double v) { return {"const", {v}}; }
Argument numbers(std::vector<double> v) { return {"numbers", std::move(v)}; }

/// Every number in a text such as "Uniform(Deterministic(float 0.4), Deterministic(int 1))".
std::vector<double> numbersIn(const std::string& text)
{
    static const std::regex number(R"([-+]?[0-9]+(\.[0-9]+)?(e[-+]?[0-9]+)?)");
    std::vector<double> out;
    for (std::sregex_iterator it(text.begin(), text.end(), number), end; it != end; ++it) out.push_back(std::stod(it->str()));
    return out;
}

/// imgaug takes the two ends of a range in either order.
Argument ordered(Argument a)
{
    if (a.kind == "uniform" || a.kind == "int_uniform") std::sort(a.numbers.begin(), a.numbers.end());
    return a;
}

/// An argument as a case describes it: {"uniform": [0, 1]}, {"const": 7}, a plain value, or imgaug's own text.
Argument goldenArgument(const json& value)
{
    if (value.is_object() && !value.empty()) {
        const json& inner = value.begin().value();
        Argument out{value.begin().key(), {}};
        for (const auto& v : inner.is_array() ? inner : json::array({inner})) out.numbers.push_back(v.is_boolean() ? static_cast<double>(v.get<bool>()) : v.is_number() ? v.get<double>() : std::nan(""));
        return out;
    }
    if (value.is_number()) return constant(value.get<double>());
    if (value.is_boolean()) return constant(value.get<bool>() ? 1.0 : 0.0);
    if (value.is_string()) {
        const std::string text = value.get<std::string>();
        const std::pair<const char*, const char*> kinds[] = {{"Deterministic", "const"}, {"Uniform", "uniform"}, {"DiscreteUniform", "int_uniform"}, {"Choice", "choice"}, {"Binomial", "binomial"}};
        for (const auto& [name, kind] : kinds) {
            if (text.rfind(std::string(name) + "(", 0) != 0) continue;
            return {kind, numbersIn(std::string(name) == "Choice" ? text.substr(0, text.find(']')) : text)};
        }
        return {text, {}};
    }
    return {};
}

/// A flip's probability: a constant, or a coin with that probability.
Argument chance(Argument a)
{
    if (a.kind == "binomial") a.kind = "const";
    return a;
}

/// What the reading would assemble, in DeepLabCut's order (reference 3.1, 3.2), with the numbers that no key sets.
std::vector<Step> assembled(const PoseConfig& c)
{
    std::vector<Step> out;
    const bool multi = c.loader == Loader::MultiImgaug;
    const double p = c.applyProb;
    const auto add = [&](bool on, const char* op, double probability, std::vector<Argument> arguments = {}) {
        if (on) out.push_back({op, probability, std::move(arguments)});
    };
    if (multi && c.preResize) add(true, "Resize", 1.0, {numbers({static_cast<double>((*c.preResize)[1]), static_cast<double>((*c.preResize)[0])})});
    if (multi && c.cropSampling != CropSampling::None) {
        const std::map<CropSampling, std::string> names = {{CropSampling::Uniform, "uniform"}, {CropSampling::Keypoints, "keypoints"}, {CropSampling::Density, "density"}, {CropSampling::Hybrid, "hybrid"}};
        // sizes of the pad and the crop, unless pre_resize without a crop changes them
        const Argument size = numbers({static_cast<double>(c.cropSize[0]), static_cast<double>(c.cropSize[1])});
        add(true, "PadToFixedSize", 1.0, {size, {"uniform", {0, 1}}, {"uniform", {0, 1}}});
        add(true, "KeypointAwareCropToFixedSize", 1.0, {size, constant(c.maxShift), {names.at(c.cropSampling), {}}});
    }
    add(c.mirrorProb > 0, "Fliplr", c.mirrorProb);
    add(c.fliplrGate > 0, "KeypointFliplr", c.fliplrGate, {constant(c.fliplrProb)});
    add(c.rotation > 0, "Affine", c.rotationProb, {{"uniform", {-c.rotation, c.rotation}}});
    add(c.histEq, "AllChannelsHistogramEqualization", p);
    add(c.motionBlur, "MotionBlur", p, {of(c.motionBlurK), of(c.motionBlurAngle), of(c.motionBlurDirection)});
    add(c.covering, "CoarseDropout", p, {multi ? numbers({0.01, 0.05, 0.98, 1, 0}) : numbers({0.3, 0.98, 0.5})});
    add(c.elastic, "ElasticTransformation", p, {{"uniform", {0, 40}}, constant(5)});
    add(c.gaussianNoise.has_value(), "AdditiveGaussianNoise", p, {numbers({0, 0, c.gaussianNoise.value_or(0), 0.5})});
    add(c.grayscale, "Grayscale", p, {numbers({0.5, 1})});
    add(c.histeqContrast.enabled, "AllChannelsHistogramEqualization", c.histeqContrast.ratio);
    add(c.clahe.enabled, "AllChannelsCLAHE", c.clahe.ratio, {of(c.clahe.a), of(c.clahe.b), constant(c.claheLeastTiles)});
    add(c.logContrast.enabled, "LogContrast", c.logContrast.ratio, {of(c.logContrast.a)});
    add(c.linearContrast.enabled, "LinearContrast", c.linearContrast.ratio, {of(c.linearContrast.a)});
    add(c.sigmoidContrast.enabled, "SigmoidContrast", c.sigmoidContrast.ratio, {of(c.sigmoidContrast.a), of(c.sigmoidContrast.b)});
    add(c.gammaContrast.enabled, "GammaContrast", c.gammaContrast.ratio, {of(c.gammaContrast.a)});
    add(c.sharpen.enabled, "Sharpen", c.sharpen.ratio, {of(c.sharpen.alpha), of(c.sharpen.strength)});
    add(c.emboss.enabled, "Emboss", c.emboss.ratio, {of(c.emboss.alpha), of(c.emboss.strength)});
    add(c.edge.enabled, "EdgeDetect", c.edge.ratio, {of(c.edge.alpha)});
    if (!multi) add(c.cropRatio > 0, "CropAndPad", c.cropRatio, {ordered({"uniform", {-c.cropBy, c.cropBy}})});
    if (!multi) add(true, "Resize", 1.0);
    return out;
}

Step goldenStep(const json& entry, bool multi)
{
    const bool sometimes = entry.contains("sometimes_p");
    const json& op = sometimes ? entry.at("op") : entry;
    const json& given = op.at("params");
    Step step{op.at("op").get<std::string>(), sometimes ? entry.at("sometimes_p").get<double>() : 1.0, {}};
    const std::map<std::string, std::vector<const char*>> named = {
        {"KeypointFliplr", {"p"}}, {"Affine", {"rotate"}}, {"MotionBlur", {"k", "angle", "direction"}}, {"ElasticTransformation", {"alpha", "sigma"}},
        {"AllChannelsCLAHE", {"clip_limit", "tile_grid_size", "tile_min"}}, {"Sharpen", {"alpha", "lightness"}}, {"Emboss", {"alpha", "strength"}}, {"EdgeDetect", {"alpha"}},
        {"CropAndPad", {"percent"}}};
    if (const auto it = named.find(step.op); it != named.end()) {
        for (const char* name : it->second) step.arguments.push_back(ordered(chance(goldenArgument(given.at(name)))));
    } else if (step.op == "Fliplr") {
        step.p *= chance(goldenArgument(given.at("p"))).numbers.at(0);   // DeepLabCut's own gate times the flip's
    } else if (step.op == "PadToFixedSize") {
        step.arguments = {numbers(given.at("size").get<std::vector<double>>()), goldenArgument(given.at("position").at(0)), goldenArgument(given.at("position").at(1))};
    } else if (step.op == "KeypointAwareCropToFixedSize") {
        step.arguments = {numbers(given.at("size").get<std::vector<double>>()), goldenArgument(given.at("max_shift")), {given.at("crop_sampling").get<std::string>(), {}}};
    } else if (step.op == "Resize") {
        if (multi) step.arguments = {numbers(numbersIn(given.at("size").get<std::string>()))};   // the other loader's comes from the frame
    } else if (step.op == "CoarseDropout" || step.op == "AdditiveGaussianNoise" || step.op == "Grayscale") {
        step.arguments = {numbers({})};
        for (const auto& text : given) for (const double v : numbersIn(text.get<std::string>())) step.arguments[0].numbers.push_back(v);
    } else {
        for (const auto& argument : given) step.arguments.push_back(ordered(goldenArgument(argument)));
    }
    return step;
}

/// An operation with probability 0 never happens: whether it is listed is a matter of taste.
void leaveOutTheImpossible(std::vector<Step>& steps)
{
    std::erase_if(steps, [](const Step& s) { return s.p <= 0.0; });
}

ConfigReading readingOf(const json& params)
{
    json keys = params.at("augmentation_keys");
    const json edits = params.value("edits", json::object());
    for (const auto& [key, value] : edits.items()) keys[key] = value;
    const bool multi = params.at("base") == "ma";
    std::string text = multi ? "dataset_type: multi-animal-imgaug\noptimizer: adam\n" : "dataset_type: imgaug\n";
    text += "num_joints: 4\nall_joints_names: [snout, leftear, rightear, tailbase]\npos_dist_thresh: 17\nmulti_step: [[0.005, 10000]]\nsave_iters: 50000\ndisplay_iters: 1000\n";
    for (const auto& [key, value] : keys.items()) text += key + ": " + yamlOf(value) + "\n";
    auto document = YamlDocument::parse(text, "pose_cfg.yaml");
    if (!document) qFatal("%s", document.error().english().c_str());
    return readPoseConfig(*document);
}

std::vector<std::pair<std::string, json>> cases()
{
    std::vector<std::pair<std::string, json>> out;
    const char* named = std::getenv("POSETUNER_GOLDEN_DIR");
    const fs::path folder = (named != nullptr ? fs::path(named) : fs::path(PT_SOURCE_DIR) / ".." / "shared" / "golden") / "a_imgaug";
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        std::ifstream in(entry.path() / "case.json");
        if (!in) continue;
        json object = json::parse(in);
        if (object.at("operation") == "pipeline_description") out.emplace_back(entry.path().filename().string(), std::move(object));
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return out;
}

}  // namespace

class PipelineGoldenTest final : public QObject
{
    Q_OBJECT
    std::vector<std::pair<std::string, json>> m_cases = cases();
private slots:
    void assemblesWhatDeepLabCutAssembles_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i) QTest::newRow(m_cases[i].first.c_str()) << static_cast<int>(i);
        if (m_cases.empty()) QTest::newRow("no golden data") << -1;
    }
    void assemblesWhatDeepLabCutAssembles()
    {
        QFETCH(int, index);
        if (index < 0) QSKIP("there is no golden data; set POSETUNER_GOLDEN_DIR");
        const json& object = m_cases[static_cast<std::size_t>(index)].second;
        const json &params = object.at("params"), &expected = object.at("expected");
        const auto reading = readingOf(params);
        std::string fatal;
        for (const auto& f : reading.findings) if (f.severity == Severity::Fails) fatal += f.id + " " + f.key + ": " + f.message.english() + "\n";
        if (expected.contains("error")) {
            QVERIFY2(!fatal.empty(), ("nothing was found, but DeepLabCut raises " + expected.at("error").get<std::string>()).c_str());
            return;
        }
        QVERIFY2(fatal.empty(), ("DeepLabCut builds this: " + fatal).c_str());
        std::vector<Step> steps, ours = assembled(reading.config);
        for (const auto& entry : expected.at("pipeline")) steps.push_back(goldenStep(entry, params.at("base") == "ma"));
        leaveOutTheImpossible(steps);
        leaveOutTheImpossible(ours);
        for (std::size_t i = 0; i < std::max(steps.size(), ours.size()); ++i) {
            const std::string a = i < ours.size() ? words(ours[i]) : "nothing", b = i < steps.size() ? words(steps[i]) : "nothing";
            QVERIFY2(i < ours.size() && i < steps.size() && ours[i].op == steps[i].op && std::abs(ours[i].p - steps[i].p) < 1e-9 && ours[i].arguments == steps[i].arguments,
                     ("step " + std::to_string(i) + ": " + a + " instead of " + b).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(PipelineGoldenTest)
#include "test_pipeline_golden.moc"
