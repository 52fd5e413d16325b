// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about single keys: ignored, misread, or with a meaning that nobody expects (reference section 9).
#include "core/advice/rules.h"
#include "core/config/yaml_document.h"

#include <array>
#include <cstdlib>
#include <string>

namespace pt::advice {
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
            context.add(Severity::Surprises, "L06", key,
                        Message(PT_TR_NOOP("Advice", "%1 is read by the multi-animal loader only; this configuration crops by cropratio and crop_by."), {key}),
                        kRemove, {{FixEdit::Kind::Remove, key, {}}});
        }
        if (context.has("rotratio") && !context.has("rotateratio") && std::strtod(context.scalar("rotratio").c_str(), nullptr) != 0.4) {
            context.add(Severity::Surprises, "L08", "rotratio",
                        Message(PT_TR_NOOP("Advice", "rotratio is never read by this loader; it reads rotateratio, which is absent, so 0.4 is used.")), kRename,
                        {{FixEdit::Kind::Rename, "rotratio", "rotateratio"}});
        }
    }
    if (context.multi()) {
        for (const char* key : {"cropratio", "rotratio", "mirror"}) {
            if (!context.has(key)) continue;
            context.add(Severity::Hint, "L07", key,
                        Message(PT_TR_NOOP("Advice", "%1 is not read by the multi-animal loader: it always crops, rotates with apply_prob and never mirrors."), {key}));
        }
        if (context.config().optimizer != "adam" && std::atoi(context.scalar("batch_size").c_str()) > 1) {
            context.add(Severity::Surprises, "L51", "batch_size",
                        Message(PT_TR_NOOP("Advice", "With any optimizer but adam the multi-animal loader silently trains with batch_size 1.")),
                        PT_TR_NOOP("Advice", "Use adam"), {{FixEdit::Kind::Set, "optimizer", "adam"}});
        }
    }
}

void checkFlips(Context& context)
{
    const std::string fliplr = context.scalar("fliplr");
    const bool flips = context.has("fliplr") && fliplr != "false" && fliplr != "False" && fliplr != "0";
    if (flips && !context.has("symmetric_pairs")) {
        context.add(Severity::Surprises, "L14", "fliplr",
                    Message(PT_TR_NOOP("Advice", "fliplr needs symmetric_pairs, the left and right body parts that swap; without them nothing is flipped.")));
    } else if (flips && !context.isTrue("fliplr")) {
        context.add(Severity::Surprises, "L13", "fliplr",
                    Message(PT_TR_NOOP("Advice", "With fliplr %1 the left and right labels are swapped on images that are not flipped; only true is safe."), {fliplr}),
                    kWriteTrue, {{FixEdit::Kind::Set, "fliplr", "true"}});
    }
    const std::string mirror = context.scalar("mirror");
    const bool mirrors = context.single() && context.has("mirror") && mirror != "false" && mirror != "False" && mirror != "0";
    if (!mirrors) return;
    if (mirror.find('.') != std::string::npos) {
        context.add(Severity::Surprises, "L15", "mirror",
                    Message(PT_TR_NOOP("Advice", "The value %1 of mirror is ignored: 0.5 is used, so %2 of the images are flipped."),
                            {mirror, percent(0.5 * context.config().applyProb)}));
    }
    std::string sided;
    for (const std::string& name : context.config().jointNames) {
        if (name.find("left") != std::string::npos || name.find("Left") != std::string::npos) sided = name;
    }
    if (!sided.empty()) {
        context.add(Severity::Surprises, "L14", "mirror",
                    Message(PT_TR_NOOP("Advice", "mirror flips the image but does not swap left and right: %1 is trained on the wrong side. Use fliplr with symmetric_pairs."), {sided}),
                    kSwitchOff, {{FixEdit::Kind::Set, "mirror", "false"}});
    }
}

void checkAbsentButOn(Context& context)
{
    if (!context.single()) return;
    const std::array<std::pair<const char*, Text>, 3> operations = {{
        {"motion_blur", PT_TR_NOOP("Advice", "motion_blur is absent, and absent means on: every second image is blurred along a random direction.")},
        {"covering", PT_TR_NOOP("Advice", "covering is absent, and absent means on: every second image gets small black holes.")},
        {"elastic_transform", PT_TR_NOOP("Advice", "elastic_transform is absent, and absent means on: every second image is warped by up to a few pixels.")}}};
    for (const auto& [key, text] : operations) {
        if (context.has(key)) continue;
        context.add(Severity::Surprises, "L19", key, Message(text), kSwitchOff, {{FixEdit::Kind::Set, key, "false"}});
    }
}

void checkAppearance(Context& context)
{
    for (const char* op : {"convolution.sharpen", "convolution.edge", "convolution.emboss", "contrast.clahe", "contrast.histeq", "contrast.gamma",
                           "contrast.log", "contrast.linear", "contrast.sigmoid"}) {
        const std::string ratio = std::string(op) + "ratio";
        const auto* node = context.document.find(op);
        const bool on = context.isTrue(op) || (node != nullptr && node->kind == config::NodeKind::Mapping);
        if (on && !context.has(ratio)) {
            context.add(Severity::Hint, "L17", op, Message(PT_TR_NOOP("Advice", "%1 is absent: this operation fires on 10 % of the images, not 40 % as the comments say."), {ratio}));
        }
    }
    for (const char* list : {"convolution.emboss.alpha", "convolution.emboss.strength", "convolution.sharpen.alpha", "convolution.sharpen.lightness",
                             "convolution.edge.alpha", "motion_blur_params.angle", "contrast.clahe.clip_limit", "contrast.gamma.gamma"}) {
        const auto* node = context.document.find(list);
        if (node == nullptr || node->kind != config::NodeKind::Sequence || node->children.size() != 2) continue;
        const bool isTemplate = std::string(list).find("emboss") != std::string::npos;
        context.add(isTemplate ? Severity::Hint : Severity::Surprises, isTemplate ? "L65" : "L18", list,
                    Message(PT_TR_NOOP("Advice", "The two numbers of %1 are a choice between two values, not a range: YAML has no way to write a range here."), {list}));
    }
    if (context.isTrue("contrast.histeq") || context.isTrue("contrast.clahe")) {
        context.add(Severity::Hint, "L66", context.isTrue("contrast.histeq") ? "contrast.histeq" : "contrast.clahe",
                    Message(PT_TR_NOOP("Advice", "Histogram equalisation treats red, green and blue apart and so shifts colours.")));
    }
    if (context.single() && context.scalar("crop_by") == "0") {
        context.add(Severity::Surprises, "L60", "crop_by", Message(PT_TR_NOOP("Advice", "crop_by 0 counts as absent and becomes 0.15; set cropratio to 0 instead.")),
                    PT_TR_NOOP("Advice", "Set cropratio to 0"), {{FixEdit::Kind::Set, "cropratio", "0"}});
    }
}

void checkLoader(Context& context)
{
    if (context.isTrue("deterministic") && !context.epochStyle()) {
        context.add(Severity::Surprises, "L20", "deterministic",
                    Message(PT_TR_NOOP("Advice", "deterministic re-seeds at every batch: from the second or third on, the same images at the same scale repeat forever.")),
                    kSwitchOff, {{FixEdit::Kind::Set, "deterministic", "false"}});
    }
    if (context.config().loader == config::Loader::Deterministic && !context.has("crop")) {
        context.add(Severity::Fails, "L21", "dataset_type", Message(PT_TR_NOOP("Advice", "The deterministic loader needs the key crop and stops with a KeyError without it.")),
                    PT_TR_NOOP("Advice", "Add crop: true"), {{FixEdit::Kind::Set, "crop", "true"}});
    }
    const std::string shift = context.scalar("max_shift");
    const double value = std::strtod(shift.c_str(), nullptr);
    if (context.multi() && !shift.empty() && (value > 0.4 || value < 0.0)) {
        context.add(Severity::Hint, "L23", "max_shift", Message(PT_TR_NOOP("Advice", "max_shift %1 is clamped to %2."), {shift, value > 0.4 ? "0.4" : "0"}));
    }
    if (context.project != nullptr && context.project->info.engine == "pytorch") {
        context.add(Severity::Hint, "L33", "engine",
                    Message(PT_TR_NOOP("Advice", "The project's engine is pytorch: DeepLabCut trains it from pytorch_config.yaml and never reads this file. PoseTuner trains from it.")));
    }
    if (context.project != nullptr && !context.config().projectPath.empty()) {
        std::error_code ec;
        const fs::path written = pathFromUtf8(context.config().projectPath);
        if (fs::weakly_canonical(written, ec) != fs::weakly_canonical(context.project->info.root, ec)) {
            context.add(Severity::Surprises, "L47", "project_path",
                        Message(PT_TR_NOOP("Advice", "project_path is %1, but the project lies in %2: DeepLabCut looks for the images there and does not repair this file."),
                                {context.config().projectPath, utf8(context.project->info.root)}),
                        PT_TR_NOOP("Advice", "Correct the path"), {{FixEdit::Kind::Set, "project_path", config::formatText(utf8(context.project->info.root))}});
        }
    }
}

void checkNetwork(Context& context)
{
    const auto& config = context.config();
    if (context.isTrue("multi_stage") && config.stride >= 8) {
        context.add(Severity::Surprises, "L48", "multi_stage",
                    Message(PT_TR_NOOP("Advice", "The multi-stage decoder is only built when stride is below 8; with stride %1 the plain decoder is trained."), {std::to_string(config.stride)}));
    }
    const std::string layer = context.scalar("intermediate_supervision_layer");
    if (context.isTrue("intermediate_supervision") && config.netType == "resnet_50" && (layer.empty() || std::atoi(layer.c_str()) > 6)) {
        context.add(Severity::Fails, "L49", "intermediate_supervision",
                    Message(PT_TR_NOOP("Advice", "ResNet-50 has only 6 units in block 3; intermediate supervision at layer %1 stops with a KeyError."), {layer.empty() ? "12" : layer}),
                    kSwitchOff, {{FixEdit::Kind::Set, "intermediate_supervision", "false"}});
    }
    for (const char* key : {"weight_decay", "weigh_negatives", "fg_fraction", "regularize", "crop_pad"}) {
        if (context.has(key)) context.add(Severity::Hint, "L52", key, Message(PT_TR_NOOP("Advice", "%1 has no effect in any version of DeepLabCut."), {key}));
    }
    if (config.gaussianScoreMap) {
        context.add(context.multi() ? Severity::Fails : Severity::Hint, "L56", "scmap_type",
                    Message(context.multi() ? PT_TR_NOOP("Advice", "The multi-animal loader knows no gaussian score map and stops with an AssertionError.")
                                            : PT_TR_NOOP("Advice", "With a gaussian score map pos_dist_thresh is not used.")));
    }
    if (config.stride == 4 && config.smfactor != 4) {
        context.add(Severity::Surprises, "L64", "stride",
                    Message(PT_TR_NOOP("Advice", "With stride 4 the score map only fits the network's output when smfactor is 4.")), PT_TR_NOOP("Advice", "Set smfactor to 4"),
                    {{FixEdit::Kind::Set, "smfactor", "4"}});
    }
    if (!config.locationRefinement) {
        context.add(Severity::Fails, "L67", "location_refinement", Message(PT_TR_NOOP("Advice", "Without location refinement the network cannot be evaluated: the decoder needs it.")),
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
                    Message(PT_TR_NOOP("Advice", "The loader reads %1 as text, not as a number; write %2."), {node.scalar, config::formatReal(value)}),
                    PT_TR_NOOP("Advice", "Write it so that all read it alike"), {{FixEdit::Kind::Set, key, config::formatReal(value)}});
    } else if (old == ScalarType::Bool) {
        const bool value = node.scalar[0] == 'y' || node.scalar[0] == 'Y' || node.scalar == "on" || node.scalar == "On" || node.scalar == "ON";
        context.add(Severity::Hint, "L46", key,
                    Message(PT_TR_NOOP("Advice", "%1 is true or false for one reader and a word for the other; write true or false."), {node.scalar}),
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
