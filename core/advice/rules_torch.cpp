// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the keys of DeepLabCut 3's pytorch_config.yaml (reference sections 3.6, 3.7, 6.3, 7.4 and 9).
#include "core/advice/rules.h"
#include "core/config/torch_config.h"
#include "core/config/yaml_document.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <set>
#include <string>

namespace pt::advice {
namespace {

using config::NodeKind;
using config::YamlNode;

constexpr Text kWriteTrue = PT_TR_NOOP("Advice", "Write true");

bool isNumber(const YamlNode& node)
{
    const auto type = config::typeInYaml12(node.scalar);
    return node.kind == NodeKind::Scalar && node.plain && (type == config::ScalarType::Int || type == config::ScalarType::Real);
}
double valueOf(const YamlNode* node, double absent)
{
    return node != nullptr && isNumber(*node) ? std::strtod(node->scalar.c_str(), nullptr) : absent;
}
/// true as DeepLabCut's typed fields take it; free-form parameters know the first three spellings only.
bool isTrueNode(const YamlNode* node, bool typed)
{
    if (node == nullptr || node->kind != NodeKind::Scalar || !node->plain) return false;
    static const std::set<std::string> kTrue = {"true", "True", "TRUE"};
    static const std::set<std::string> kTyped = {"yes", "Yes", "YES", "on", "On", "ON"};
    return kTrue.count(node->scalar) > 0 || (typed && kTyped.count(node->scalar) > 0);
}
bool isOff(const YamlNode* node)
{
    return node == nullptr || node->kind == NodeKind::Null || (node->kind == NodeKind::Scalar && config::typeInYaml12(node->scalar) == config::ScalarType::Null);
}

/// The chain of the model, and of the detector where there is one.
std::vector<std::string> chains(const Context& context)
{
    std::vector<std::string> out;
    for (const char* path : {"data.train", "detector.data.train"})
        if (context.has(path)) out.emplace_back(path);
    return out;
}

void checkNoiseAndAffine(Context& context, const std::string& chain)
{
    const auto& document = context.document;
    const std::string noise = chain + ".gaussian_noise";
    if (isTrueNode(document.find(noise), true))
        context.add(Severity::Surprises, "L12", noise,
                    {PT_TR_NOOP("Advice", "gaussian_noise true adds noise of at most one grey level, which nobody can see; write its standard deviation.")},
                    PT_TR_NOOP("Advice", "Set to 12.75"), {{FixEdit::Kind::Set, noise, "12.75"}});

    const std::string affine = chain + ".affine";
    const YamlNode* node = document.find(affine);
    if (node != nullptr && node->kind == NodeKind::Mapping && node->child("p") == nullptr) {
        if (node->children.empty())
            context.add(Severity::Surprises, "L35", affine,
                        {PT_TR_NOOP("Advice", "An empty affine is not off: it rotates, scales, shifts by 10 % and shears by 10 degrees, on 90 % of the images.")},
                        PT_TR_NOOP("Advice", "Write DeepLabCut's own values"),
                        {{FixEdit::Kind::Set, affine, "{p: 0.5, rotation: 30, scaling: [0.5, 1.25], translation: 0}"}});
        else
            context.add(Severity::Surprises, "L35", affine, {PT_TR_NOOP("Advice", "affine.p is absent: the transform is used on 90 % of the images, not on half of them.")},
                        PT_TR_NOOP("Advice", "Set p to 0.5"), {{FixEdit::Kind::Set, affine + ".p", "0.5"}});
    }
    if (isTrueNode(document.find(affine + ".rotation"), true))
        context.add(Severity::Surprises, "torch-rotation", affine + ".rotation",
                    {PT_TR_NOOP("Advice", "rotation true is read as 1: images turn by at most one degree.")}, PT_TR_NOOP("Advice", "Set to 30 degrees"),
                    {{FixEdit::Kind::Set, affine + ".rotation", "30"}});
    const YamlNode* scaling = document.find(affine + ".scaling");
    const double smallest = scaling != nullptr && scaling->kind == NodeKind::Sequence ? valueOf(scaling->at(0), 1.0) : 1.0;
    const bool crops = !isOff(document.find(chain + ".crop_sampling")) || !isOff(document.find(chain + ".top_down_crop"));
    if (smallest < 1.0 && !crops)
        context.add(Severity::Surprises, "L36", affine + ".scaling",
                    {PT_TR_NOOP("Advice", "With scaling below 1 and no crop the picture shrinks to %1 of its size on a black canvas that stays as large."), {number(smallest)}},
                    PT_TR_NOOP("Advice", "Do not shrink"),
                    {{FixEdit::Kind::Set, affine + ".scaling", "[1.0, " + config::formatReal(std::max(1.0, valueOf(scaling->at(1), 1.25))) + "]"}});
}

void checkFlip(Context& context, const std::string& chain)
{
    const std::string key = chain + ".hflip";
    const YamlNode* node = context.document.find(key);
    if (node == nullptr) return;
    if (node->kind == NodeKind::Scalar && node->plain && node->scalar == "1")
        context.add(Severity::Surprises, "torch-hflip-one", key,
                    {PT_TR_NOOP("Advice", "hflip 1 flips half of the images; 1.0 flips all of them. Write the probability with a decimal point.")},
                    PT_TR_NOOP("Advice", "Write 0.5"), {{FixEdit::Kind::Set, key, "0.5"}});
    const YamlNode* pairs = node->child("symmetries");
    const auto& torch = context.config().torch;
    if (pairs != nullptr && !pairs->children.empty() && context.sharedMaps())
        context.add(Severity::Surprises, "L61", key,
                    {PT_TR_NOOP("Advice", "Of %1 individuals only the first one has its left and right labels swapped; the others are trained on the wrong side."),
                     {std::to_string(torch->metadata.individuals.size())}},
                    PT_TR_NOOP("Advice", "Switch it off"), {{FixEdit::Kind::Set, key, "false"}});
    const bool flips = node->kind == NodeKind::Mapping ? true : isTrueNode(node, true) || valueOf(node, 0.0) > 0.0;
    if (!flips || (pairs != nullptr && !pairs->children.empty()) || chain.starts_with("detector")) return;   // boxes have no sides
    const std::string byName = pairsFromNames(context.config().jointNames);
    if (byName.empty()) return;
    auto& finding = context.add(Severity::Surprises, "L14", key,
                                {PT_TR_NOOP("Advice", "hflip without symmetries mirrors the image but not the names: left parts are trained as right ones.")});
    if (context.sharedMaps()) {
        finding.fixLabel = PT_TR_NOOP("Advice", "Switch it off");
        finding.fix = {{FixEdit::Kind::Set, key, "false"}};
    } else {
        finding.fixLabel = PT_TR_NOOP("Advice", "Add the pairs by their names");
        finding.fix = {{FixEdit::Kind::Set, key, "{p: 0.5, symmetries: " + byName + "}"}};
    }
}

void checkCropSampling(Context& context, const std::string& chain)
{
    const std::string key = chain + ".crop_sampling";
    const YamlNode* node = context.document.find(key);
    if (node == nullptr || node->kind != NodeKind::Mapping) return;
    std::string missing;
    std::vector<FixEdit> edits;
    for (const auto& [part, value] : {std::pair("width", "448"), std::pair("height", "448"), std::pair("max_shift", "0.1"), std::pair("method", "hybrid")}) {
        if (node->child(part) != nullptr) continue;
        missing += (missing.empty() ? "" : ", ") + std::string(part);
        edits.push_back({FixEdit::Kind::Set, key + "." + part, value});
    }
    const auto& read = context.reading.findings;
    const bool said = std::any_of(read.begin(), read.end(), [&](const Finding& f) { return f.id == "L39" && f.key.starts_with(key); });
    if (!missing.empty() && !said)
        context.add(Severity::Fails, "L39", key, {PT_TR_NOOP("Advice", "crop_sampling needs four parts; without %1 DeepLabCut stops with a KeyError."), {missing}},
                    PT_TR_NOOP("Advice", "Add DeepLabCut's own values"), std::move(edits));
    const std::string method = key + ".method";
    if (context.scalar(method) == "keypoint")
        context.add(Severity::Fails, "L22", method, {PT_TR_NOOP("Advice", "The method is called keypoints; with keypoint DeepLabCut stops with a ValueError.")},
                    PT_TR_NOOP("Advice", "Write keypoints"), {{FixEdit::Kind::Set, method, "keypoints"}});
    const std::string shift = key + ".max_shift";
    const double written = valueOf(node->child("max_shift"), 0.1);
    if (written > 0.4 || written < 0.0)
        context.add(Severity::Hint, "L23", shift, {PT_TR_NOOP("Advice", "max_shift %1 is clamped to %2."), {number(written), written < 0 ? "0" : "0.4"}},
                    PT_TR_NOOP("Advice", "Write what is used"), {{FixEdit::Kind::Set, shift, written < 0 ? "0.0" : "0.4"}});
    else if (written > 0.1 && context.scalar(method) != "uniform")
        context.add(Severity::Hint, "L26", shift,
                    {PT_TR_NOOP("Advice", "The shift of up to %1 of the crop goes right and down only: animals gather in the upper left of the crops."), {number(written)}},
                    PT_TR_NOOP("Advice", "Set to 0.1"), {{FixEdit::Kind::Set, shift, "0.1"}});
}

/// "rot" and "rotate" for rotation, "scale" for scaling, "prob" for p: what people write who know other libraries.
bool soundsLike(std::string_view written, std::string_view part)
{
    if (part == "p") return written == "prob" || written == "probability";
    const auto differs = std::mismatch(written.begin(), written.end(), part.begin(), part.end());
    return static_cast<std::size_t>(differs.first - written.begin()) >= std::clamp<std::size_t>(written.size(), 3, 4);
}

/// Parts of free-form parameters that DeepLabCut 3 does not check and does not read.
void checkFreeForm(Context& context, const std::string& chain)
{
    struct Form
    {
        const char* key;
        std::vector<const char*> parts;
    };
    static const Form kForms[] = {
        {"affine", {"p", "rotation", "scaling", "translation"}},
        {"crop_sampling", {"width", "height", "max_shift", "method"}},
        {"hflip", {"p", "symmetries"}},
        {"resize", {"height", "width", "keep_ratio"}},
        {"top_down_crop", {"width", "height", "margin", "crop_with_context"}},
        {"random_bbox_transform", {"shift_factor", "shift_prob", "scale_factor", "scale_prob", "p"}},
    };
    for (const Form& form : kForms) {
        const std::string key = chain + "." + form.key;
        const YamlNode* node = context.document.find(key);
        if (node == nullptr || node->kind != NodeKind::Mapping) continue;
        for (const auto& [part, value] : node->children) {
            const auto knows = [&part = part](const char* p) { return part == p; };
            if (std::any_of(form.parts.begin(), form.parts.end(), knows)) continue;
            const std::string path = key + "." + config::formatKeyPath({part});
            const auto near = std::find_if(form.parts.begin(), form.parts.end(), [&part = part](const char* p) { return soundsLike(part, p); });
            const std::string_view meant = near != form.parts.end() ? *near : "";
            auto& finding = context.add(Severity::Surprises, "L62", path,
                                        {PT_TR_NOOP("Advice", "DeepLabCut 3 neither reads nor refuses %1: it does nothing, and the rest of %2 stays in force."), {part, form.key}});
            if (!meant.empty() && node->child(meant) == nullptr) {
                finding.fixLabel = PT_TR_NOOP("Advice", "Rename the key");
                finding.fix = {{FixEdit::Kind::Rename, path, std::string(meant)}};
            } else {
                finding.fixLabel = PT_TR_NOOP("Advice", "Remove the key");
                finding.fix = {{FixEdit::Kind::Remove, path, {}}};
            }
        }
    }
    for (const char* op : {"motion_blur", "covering", "elastic_transform", "hist_eq", "grayscale"}) {
        const std::string key = chain + "." + op;
        const YamlNode* node = context.document.find(key);
        if (node == nullptr || node->kind != NodeKind::Mapping) continue;
        context.add(Severity::Surprises, "L38", key, {PT_TR_NOOP("Advice", "%1 is on or off, nothing else: its options are ignored, and it is used on half of the images."), {op}},
                    kWriteTrue, {{FixEdit::Kind::Set, key, "true"}});
    }
}

/// Free-form parameters keep yes and no as words, and any word counts as true.
void checkWords(Context& context, const YamlNode& node, const std::string& path)
{
    if (node.kind == NodeKind::Scalar && node.plain && config::typeInYaml11(node.scalar) == config::ScalarType::Bool &&
        config::typeInYaml12(node.scalar) == config::ScalarType::String) {
        const bool yes = node.scalar[0] == 'y' || node.scalar[0] == 'Y' || node.scalar == "on" || node.scalar == "On" || node.scalar == "ON";
        context.add(yes ? Severity::Hint : Severity::Surprises, "L46", path,
                    {PT_TR_NOOP("Advice", "DeepLabCut 3 takes %1 here for a word, and a word counts as true; write true or false."), {node.scalar}},
                    PT_TR_NOOP("Advice", "Write it so that all read it alike"), {{FixEdit::Kind::Set, path, config::formatBool(yes)}});
    }
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const auto& [key, child] = node.children[i];
        checkWords(context, child, node.kind == NodeKind::Sequence ? path + "[" + std::to_string(i) + "]" : path + "." + config::formatKeyPath({key}));
    }
}

void checkFreeWords(Context& context)
{
    std::vector<std::string> roots = {"model", "runner.optimizer.params", "runner.scheduler.params"};
    for (const auto& chain : chains(context)) {
        for (const char* key : {"affine", "crop_sampling", "hflip", "resize", "collate", "top_down_crop", "random_bbox_transform"}) roots.push_back(chain + "." + key);
    }
    for (const auto& root : roots) {
        const YamlNode* node = context.document.find(root);
        if (node != nullptr && node->kind == NodeKind::Mapping) checkWords(context, *node, root);
    }
}

void checkModel(Context& context)
{
    const auto& torch = *context.config().torch;
    const auto& meta = torch.metadata;
    const bool topDown = torch.model.method != config::TorchMethod::BottomUp;
    const auto* body = torch.model.head("bodypart");
    const bool assembles = body != nullptr && body->generator("PartAffinityFieldGenerator") != nullptr;
    if (!topDown && assembles && meta.bodyparts.size() == 2 && meta.individuals.size() > 1)
        context.add(Severity::Fails, "L30", "metadata.bodyparts",
                    {PT_TR_NOOP("Advice", "With two body parts there is one limb, and DeepLabCut 3 needs two to put an animal together: it never predicts any. "
                                          "Add a body part, or train a top-down model.")});
    if (meta.bodyparts.size() == 1)
        context.add(Severity::Surprises, "L31", "runner.key_metric",
                    {PT_TR_NOOP("Advice", "With one body part mAP is always 0 and the error during training is not a number: the snapshot called best is simply the first one.")});
    if (topDown && (meta.withIdentity || !meta.uniqueBodyparts.empty()))
        context.add(Severity::Fails, "L59", meta.withIdentity ? "metadata.with_identity" : "metadata.unique_bodyparts",
                    {PT_TR_NOOP("Advice", "Top-down models know neither identities nor unique body parts: DeepLabCut 3 refuses to train this.")});
    if (torch.model.method == config::TorchMethod::TopDown)
        context.add(Severity::Hint, "L58", "data.train.top_down_crop",
                    {PT_TR_NOOP("Advice", "Where a crop leaves the frame it is filled with the mean colour in training and with black in analysis.")});
    const YamlNode* padding = context.document.find("data.train.auto_padding");
    const auto& crop = torch.data.train.cropSampling;
    if (torch.model.backbone.type.find("HRNet") != std::string::npos && !isOff(padding) && crop && (crop->width % 32 != 0 || crop->height % 32 != 0)) {
        const auto up = [](int side) { return std::to_string((side + 31) / 32 * 32); };
        context.add(Severity::Hint, "L63", "data.train.crop_sampling",
                    {PT_TR_NOOP("Advice", "HRNet's images are padded to multiples of 32 at a random side; a crop of %1 px avoids that."), {up(crop->width) + "×" + up(crop->height)}},
                    PT_TR_NOOP("Advice", "Take multiples of 32"),
                    {{FixEdit::Kind::Set, "data.train.crop_sampling.width", up(crop->width)}, {FixEdit::Kind::Set, "data.train.crop_sampling.height", up(crop->height)}});
    }
    const std::string normalize = "data.train.normalize_images";
    const YamlNode* node = context.document.find(normalize);
    if (node != nullptr && node->kind == NodeKind::Scalar && !torch.data.train.normalize)
        context.add(Severity::Surprises, "L55", normalize, {PT_TR_NOOP("Advice", "The pretrained weights expect normalised images; without normalize_images they start from nonsense.")},
                    kWriteTrue, {{FixEdit::Kind::Set, normalize, "true"}});
}

/// Criterion weights other than DeepLabCut writes: the head's loss is a mean, so they change the rate of learning as well.
void checkLosses(Context& context)
{
    static const std::pair<std::string_view, double> kWritten[] = {{"heatmap", 1.0}, {"locref", 0.05}, {"paf", 0.1}, {"offset", 0.03}, {"x", 1.0}, {"y", 1.0}};
    for (const auto& head : context.config().torch->model.heads) {
        for (const auto& criterion : head.criteria) {
            const auto row = std::find_if(std::begin(kWritten), std::end(kWritten), [&](const auto& w) { return w.first == criterion.name; });
            if (row == std::end(kWritten) || criterion.weight == row->second) continue;
            context.add(Severity::Hint, "L29", "model.heads." + head.name + ".criterion." + criterion.name + ".weight",
                        {PT_TR_NOOP("Advice", "The loss of a head is the mean of its %1 weighted losses, not their sum: a weight of %2 instead of %3 changes the rate of learning of all of them."),
                         {std::to_string(head.criteria.size()), config::formatReal(criterion.weight), config::formatReal(row->second)}},
                        PT_TR_NOOP("Advice", "Take DeepLabCut's own weight"),
                        {{FixEdit::Kind::Set, "model.heads." + head.name + ".criterion." + criterion.name + ".weight", config::formatReal(row->second)}});
        }
    }
}

/// The standard deviation of the offsets stands in the target generator and in the predictor; they must agree.
void checkOffsets(Context& context)
{
    for (const auto& head : context.config().torch->model.heads) {
        const std::string base = "model.heads." + head.name;
        for (const char* leaf : {"locref_std", "locref_stdev"}) {
            const std::string key = base + ".predictor." + leaf;
            const YamlNode* predictor = context.document.find(key);
            if (predictor == nullptr || !isNumber(*predictor)) continue;
            for (const auto& generator : head.generators) {
                if (!generator.generateLocref || std::abs(generator.locrefStd - valueOf(predictor, generator.locrefStd)) < 1e-9) continue;
                context.add(Severity::Surprises, "torch-locref-std", key,
                            {PT_TR_NOOP("Advice", "Offsets are trained in units of %1 px and read in units of %2 px: every prediction is moved by that."),
                             {config::formatReal(generator.locrefStd), predictor->scalar}},
                            PT_TR_NOOP("Advice", "Make them agree"), {{FixEdit::Kind::Set, key, config::formatReal(generator.locrefStd)}});
                break;
            }
        }
    }
}

void checkTraining(Context& context)
{
    const auto& training = context.config().torch->training;
    if (training.epochs > 0 && training.epochs < training.evalInterval)
        context.add(Severity::Surprises, "L32", "runner.eval_interval",
                    {PT_TR_NOOP("Advice", "%1 epochs are fewer than the evaluation interval of %2: the network is never evaluated, and there is no best snapshot."),
                     {std::to_string(training.epochs), std::to_string(training.evalInterval)}},
                    PT_TR_NOOP("Advice", "Evaluate after the last epoch"), {{FixEdit::Kind::Set, "runner.eval_interval", std::to_string(training.epochs)}});
    struct Own
    {
        const char* key;
        int value;
        std::vector<int> written;
    };
    const Own kOwn[] = {{"train_settings.epochs", training.epochs, {200, 400}},
                        {"train_settings.display_iters", training.displayIters, {500, 1000}},
                        {"runner.snapshots.save_epochs", training.snapshots.saveEpochs, {25, 50}}};
    for (const Own& own : kOwn) {
        if (!context.has(own.key) || std::find(own.written.begin(), own.written.end(), own.value) != own.written.end()) continue;
        context.add(Severity::Hint, "gui-overrides", own.key,
                    {PT_TR_NOOP("Advice", "DeepLabCut's own window passes the number in its field instead of %1; your %2 counts when training is started by a script or from here."),
                     {own.key, std::to_string(own.value)}});
    }
}

}  // namespace

void checkTorchKeys(Context& context)
{
    if (!context.config().torch) return;
    for (const auto& chain : chains(context)) {
        checkNoiseAndAffine(context, chain);
        checkFlip(context, chain);
        checkCropSampling(context, chain);
        checkFreeForm(context, chain);
    }
    checkFreeWords(context);
    checkModel(context);
    checkLosses(context);
    checkOffsets(context);
    checkTraining(context);
}

}  // namespace pt::advice
