// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about single keys: ignored, misread, or with a meaning that nobody expects (reference section 9).
#include "core/advice/rules.h"
#include "core/config/yaml_document.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

namespace pt::advice {

std::string otherSide(const std::string& name)
{
    static const std::pair<std::string_view, std::string_view> kSides[] = {{"left", "right"}, {"Left", "Right"}, {"LEFT", "RIGHT"}};
    for (const auto& [left, right] : kSides) {
        if (const auto at = name.find(left); at != std::string::npos) return std::string(name).replace(at, left.size(), right);
        if (const auto at = name.find(right); at != std::string::npos) return std::string(name).replace(at, right.size(), left);
    }
    if (name.size() < 3) return {};
    const auto swapped = [](char c) { return c == 'L' ? 'R' : c == 'R' ? 'L' : c == 'l' ? 'r' : c == 'r' ? 'l' : '\0'; };
    std::string out = name;
    const auto isMark = [](char c) { return c == '_' || c == '-' || c == '.' || c == ' '; };
    if (const char c = swapped(name.back()); c != '\0' && isMark(name[name.size() - 2])) return out.back() = c, out;
    if (const char c = swapped(name.front()); c != '\0' && isMark(name[1])) return out.front() = c, out;
    return {};
}

std::string pairsFromNames(const std::vector<std::string>& names)
{
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string other = otherSide(names[i]);
        if (other.empty()) continue;
        for (std::size_t j = i + 1; j < names.size(); ++j)
            if (names[j] == other) out += (out.empty() ? "[" : ", [") + std::to_string(i) + ", " + std::to_string(j) + "]";
    }
    return out.empty() ? out : "[" + out + "]";
}

namespace {

constexpr Text kRemove = PT_TR_NOOP("Advice", "Remove the key");
constexpr Text kSwitchOff = PT_TR_NOOP("Advice", "Switch it off");
constexpr Text kRename = PT_TR_NOOP("Advice", "Rename the key");
constexpr Text kWriteTrue = PT_TR_NOOP("Advice", "Write true");

void checkIgnoredByLoader(Context& context)
{
    if (context.single()) {
        for (const char* key : {"crop_size", "max_shift", "crop_sampling", "pre_resize"}) {
            if (!context.has(key)) continue;
            context.add(
                Severity::Surprises, "L06", key,
                Message(
                    PT_TR_NOOP("Advice", "%1 is read by the multi-animal loader only; this configuration crops by cropratio and crop_by."),
                    {key}),
                kRemove, {{FixEdit::Kind::Remove, key, {}}});
        }
        if (context.has("rotratio") && !context.has("rotateratio") && std::strtod(context.scalar("rotratio").c_str(), nullptr) != 0.4) {
            context.add(Severity::Surprises, "L08", "rotratio",
                        Message(PT_TR_NOOP(
                            "Advice", "rotratio is never read by this loader; it reads rotateratio, which is absent, so 0.4 is used.")),
                        kRename, {{FixEdit::Kind::Rename, "rotratio", "rotateratio"}});
        }
    }
    if (context.multi()) {
        // DeepLabCut writes these keys into every file; only a value that somebody changed deserves a word.
        const std::pair<const char*, std::string_view> ignored[] = {{"cropratio", "0.4"}, {"rotratio", "0.4"}, {"mirror", "false"}};
        for (const auto& [key, written] : ignored) {
            if (!context.has(key) || context.scalar(key) == written || (context.scalar(key) == "False" && written == "false")) continue;
            context.add(
                Severity::Hint, "L07", key,
                Message(
                    PT_TR_NOOP("Advice",
                               "%1 is not read by the multi-animal loader: it always crops, rotates with apply_prob and never mirrors."),
                    {key}));
        }
    }
}

void checkFlips(Context& context)
{
    const std::string fliplr = context.scalar("fliplr");
    const bool reads = context.single() || context.multi();
    const bool flips = reads && context.has("fliplr") && !fliplr.empty() && !context.isFalse("fliplr");
    if (flips && context.config().symmetricPairs.empty()) {
        const auto pairs = pairsFromNames(context.config().jointNames);
        auto& finding = context.add(
            Severity::Surprises, "L14", "fliplr",
            Message(PT_TR_NOOP("Advice",
                               "fliplr needs symmetric_pairs, the left and right body parts that swap; without them nothing is flipped.")));
        if (!pairs.empty()) {
            finding.fixLabel = PT_TR_NOOP("Advice", "Add the pairs by their names");
            finding.fix = {{FixEdit::Kind::Set, "symmetric_pairs", pairs}};
        }
    } else if (flips && !context.isTrue("fliplr")) {
        context.add(
            Severity::Surprises, "L13", "fliplr",
            Message(
                PT_TR_NOOP("Advice",
                           "With fliplr %1 the left and right labels are swapped on images that are not flipped too; only true is safe."),
                {fliplr}),
            kWriteTrue, {{FixEdit::Kind::Set, "fliplr", "true"}});
    }
    const std::string mirror = context.scalar("mirror");
    if (!context.single() || mirror.empty() || context.isFalse("mirror")) return;
    std::string sided;
    for (const std::string& name : context.config().jointNames)
        if (!otherSide(name).empty()) sided = name;
    if (!sided.empty()) {
        context.add(Severity::Surprises, "L14", "mirror",
                    Message(PT_TR_NOOP("Advice",
                                       "mirror flips the image but does not swap left and right: %1 is trained on the wrong side. Use "
                                       "fliplr with symmetric_pairs."),
                            {sided}),
                    kSwitchOff, {{FixEdit::Kind::Set, "mirror", "false"}});
    }
}

void checkAbsentButOn(Context& context)
{
    if (!context.single()) return;
    const std::array<std::pair<const char*, Text>, 3> operations = {
        {{"motion_blur",
          PT_TR_NOOP("Advice", "motion_blur is absent, and absent means on: %1 of the images are blurred along a random direction.")},
         {"covering", PT_TR_NOOP("Advice", "covering is absent, and absent means on: %1 of the images get small black holes.")},
         {"elastic_transform",
          PT_TR_NOOP("Advice", "elastic_transform is absent, and absent means on: %1 of the images are warped by up to a few pixels.")}}};
    if (context.config().applyProb <= 0.0) return;
    for (const auto& [key, text] : operations) {
        if (context.has(key)) continue;
        context.add(Severity::Surprises, "L19", key, Message(text, {percent(context.config().applyProb)}), kSwitchOff,
                    {{FixEdit::Kind::Set, key, "false"}});
    }
}

void checkAppearance(Context& context)
{
    for (const char* op : {"convolution.sharpen", "convolution.edge", "convolution.emboss", "contrast.clahe", "contrast.histeq",
                           "contrast.gamma", "contrast.log", "contrast.linear", "contrast.sigmoid"}) {
        const std::string ratio = std::string(op) + "ratio";
        const auto* node = context.document.find(op);
        const bool on = context.isTrue(op) || (node != nullptr && node->kind == config::NodeKind::Mapping);
        if (on && !context.has(ratio)) {
            context.add(
                Severity::Hint, "L17", op,
                Message(PT_TR_NOOP("Advice",
                                   "%1 is absent: this operation is used on 10 % of the images, not on 40 % as DeepLabCut's comments say."),
                        {ratio}));
        }
    }
    for (const params::ParamSpec& row : params::all()) {
        const auto* node = row.kind == params::Kind::List ? context.document.find(row.key) : nullptr;
        if (node == nullptr || node->kind != config::NodeKind::Sequence || node->children.size() != 2 || row.structural) continue;
        if (std::string_view(row.key).starts_with("convolution.emboss")) continue;  // DeepLabCut's own template: L65
        context.add(Severity::Surprises, "L18", row.key,
                    Message(PT_TR_NOOP("Advice",
                                       "The two numbers of %1 are a choice between two values, not a range: YAML has no way to "
                                       "write a range here."),
                            {row.key}));
    }
    for (const char* list : {"motion_blur_params.angle", "motion_blur_params.k", "motion_blur_params.direction"}) {
        const auto* node = context.document.find(list);
        if (node == nullptr || node->kind != config::NodeKind::Sequence || node->children.size() != 2 || !context.single()) continue;
        context.add(Severity::Surprises, "L18", list,
                    Message(PT_TR_NOOP("Advice",
                                       "The two numbers of %1 are a choice between two values, not a range: YAML has no way to "
                                       "write a range here."),
                            {list}));
    }
    const auto& emboss = context.config().emboss;
    if (emboss.enabled && emboss.ratio > 0.0 && emboss.alpha.kind == config::Stochastic::Kind::Choice) {
        const auto none = std::count(emboss.alpha.choices.begin(), emboss.alpha.choices.end(), 0.0);
        const double idle = static_cast<double>(none) / static_cast<double>(emboss.alpha.choices.size());
        context.add(Severity::Hint, "L65", "convolution.emboss",
                    Message(PT_TR_NOOP("Advice",
                                       "Emboss is on for %1 of the images; its lists are choices, so %2 of these stay unchanged and "
                                       "the others get one of the listed strengths, nothing between."),
                            {percent(emboss.ratio), percent(idle)}),
                    PT_TR_NOOP("Advice", "Use a smooth range"), {{FixEdit::Kind::Set, "convolution.emboss", "true"}});
    }
    if (context.isTrue("contrast.histeq") || context.isTrue("contrast.clahe")) {
        context.add(Severity::Hint, "L66", context.isTrue("contrast.histeq") ? "contrast.histeq" : "contrast.clahe",
                    Message(PT_TR_NOOP("Advice", "Histogram equalisation treats red, green and blue apart and so shifts colours.")));
    }
}

void checkLoader(Context& context)
{
    if (context.isTrue("deterministic") && !context.epochStyle()) {
        context.add(
            Severity::Surprises, "L20", "deterministic",
            Message(PT_TR_NOOP(
                "Advice",
                "deterministic re-seeds at every batch: from the second or third on, the same images at the same scale repeat forever.")),
            kSwitchOff, {{FixEdit::Kind::Set, "deterministic", "false"}});
    }
    if ((context.single() || context.multi()) && !context.has("global_scale"))
        context.add(Severity::Hint, "global-scale-absent", "global_scale",
                    Message(PT_TR_NOOP("Advice", "global_scale is absent: the loader uses 1.0, not the 0.8 that DeepLabCut writes into its files.")),
                    PT_TR_NOOP("Advice", "Write what is used"), {{FixEdit::Kind::Set, "global_scale", "1.0"}});
    const bool oneByOne = context.epochStyle() || context.config().loader == config::Loader::TensorPack;
    if (oneByOne && context.has("batch_size") && std::atoi(context.scalar("batch_size").c_str()) > 1)
        context.add(Severity::Surprises, "batch-forced", "batch_size",
                    Message(PT_TR_NOOP("Advice", "batch_size %1 is silently replaced by 1: this loader knows nothing else."), {context.scalar("batch_size")}),
                    PT_TR_NOOP("Advice", "Write what is used"), {{FixEdit::Kind::Set, "batch_size", "1"}});
    if (context.project != nullptr && context.project->info.engine == "pytorch") {
        context.add(Severity::Hint, "L33", "engine",
                    Message(PT_TR_NOOP("Advice",
                                       "The project's engine is pytorch: DeepLabCut trains it from pytorch_config.yaml and never reads "
                                       "this file. PoseTuner trains from it.")));
    }
}

void checkNetwork(Context& context)
{
    const auto& config = context.config();
    if (context.isTrue("multi_stage") && config.stride >= 8) {
        context.add(
            Severity::Surprises, "L48", "multi_stage",
            Message(
                PT_TR_NOOP("Advice",
                           "The multi-stage decoder is only built when stride is below 8; with stride %1 the plain decoder is trained."),
                {std::to_string(config.stride)}));
    }
    const std::string layer = context.scalar("intermediate_supervision_layer");
    if (context.isTrue("intermediate_supervision") && config.netType == "resnet_50" && (layer.empty() || std::atoi(layer.c_str()) > 6)) {
        context.add(
            Severity::Fails, "L49", "intermediate_supervision",
            Message(
                PT_TR_NOOP("Advice", "ResNet-50 has only 6 units in block 3; intermediate supervision at layer %1 stops with a KeyError."),
                {layer.empty() ? "12" : layer}),
            kSwitchOff, {{FixEdit::Kind::Set, "intermediate_supervision", "false"}});
    }
    for (const char* key : {"weight_decay", "weigh_negatives", "fg_fraction", "regularize", "crop_pad"}) {
        if (context.has(key))
            context.add(Severity::Hint, "L52", key, Message(PT_TR_NOOP("Advice", "%1 has no effect in any version of DeepLabCut."), {key}));
    }
    if (config.gaussianScoreMap)
        context.add(Severity::Hint, "L56", "scmap_type",
                    Message(PT_TR_NOOP("Advice", "With a gaussian score map pos_dist_thresh is not used.")));
    if (config.stride == 4 && config.smfactor != 4) {
        context.add(Severity::Surprises, "L64", "stride",
                    Message(PT_TR_NOOP("Advice", "With stride 4 the score map only fits the network's output when smfactor is 4.")),
                    PT_TR_NOOP("Advice", "Set smfactor to 4"), {{FixEdit::Kind::Set, "smfactor", "4"}});
    }
    if (context.multi() && config.weighOnlyPresentJoints)
        context.add(
            Severity::Fails, "present-joints-multi", "weigh_only_present_joints",
            Message(PT_TR_NOOP("Advice", "weigh_only_present_joints stops multi-animal training with an IndexError in DeepLabCut.")),
            kSwitchOff, {{FixEdit::Kind::Set, "weigh_only_present_joints", "false"}});
    if (!config.locationRefinement) {
        context.add(Severity::Fails, "L67", "location_refinement",
                    Message(PT_TR_NOOP("Advice", "Without location refinement the network cannot be evaluated: the decoder needs it.")),
                    PT_TR_NOOP("Advice", "Switch it on"), {{FixEdit::Kind::Set, "location_refinement", "true"}});
    }
}

/// Scalars that YAML 1.1 (read by the loaders) and YAML 1.2 (written by DeepLabCut) take for different things.
void checkDialects(Context& context, const config::YamlNode& node, const config::KeyPath& path)
{
    using config::ScalarType;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        config::KeyPath childPath = path;
        if (node.kind == config::NodeKind::Mapping) childPath.emplace_back(node.children[i].first);
        else childPath.emplace_back(i);
        checkDialects(context, node.children[i].second, childPath);
    }
    if (node.kind != config::NodeKind::Scalar || !node.plain) return;
    const ScalarType old = config::typeInYaml11(node.scalar);
    const ScalarType now = config::typeInYaml12(node.scalar);
    if (old == now) return;
    const std::string key = config::formatKeyPath(path);
    if (old == ScalarType::String && now == ScalarType::Real) {
        const bool cast = key.starts_with("multi_step");
        const double value = std::strtod(node.scalar.c_str(), nullptr);
        context.add(cast ? Severity::Hint : Severity::Surprises, "L45", key,
                    Message(PT_TR_NOOP("Advice", "The loader reads %1 as text, not as a number; write %2."),
                            {node.scalar, config::formatReal(value)}),
                    PT_TR_NOOP("Advice", "Write it so that all read it alike"), {{FixEdit::Kind::Set, key, config::formatReal(value)}});
    } else if (old == ScalarType::Bool) {
        const bool value =
            node.scalar[0] == 'y' || node.scalar[0] == 'Y' || node.scalar == "on" || node.scalar == "On" || node.scalar == "ON";
        context.add(Severity::Hint, "L46", key,
                    Message(PT_TR_NOOP("Advice", "%1 is true or false for one reader and a word for the other; write true or false."),
                            {node.scalar}),
                    PT_TR_NOOP("Advice", "Write it so that all read it alike"), {{FixEdit::Kind::Set, key, config::formatBool(value)}});
    }
}

}  // namespace

void checkKeys(Context& context)
{
    checkIgnoredByLoader(context);
    checkFlips(context);
    checkAbsentButOn(context);
    checkAppearance(context);
    checkLoader(context);
    checkNetwork(context);
    checkDialects(context, context.document.root(), {});
}

}  // namespace pt::advice
