// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_reader.h"

#include "core/base/whole.h"

#include <algorithm>
#include <cmath>

namespace pt::config::detail {
namespace {

using Type = TorchValue::Type;

constexpr double kMaxShift = 0.4;
constexpr double kDefaultNoise = 12.75;  // 0.05 of 255

bool isNumeric(const TorchValue& value) { return value.isNumber() || value.type == Type::Bool; }

/// [a, b] of numbers.
std::optional<std::array<double, 2>> range(const TorchValue& value)
{
    if (value.type != Type::List || value.items.size() != 2 || !isNumeric(value.items[0]) || !isNumeric(value.items[1])) return std::nullopt;
    return std::array<double, 2>{value.items[0].number, value.items[1].number};
}

Text wantedRange() { return PT_TR_NOOP("Config", "%1 must be [smallest, largest], two numbers, not %2; %3 is used here."); }
Text wantedSmall() { return PT_TR_NOOP("Config", "%1 must be a whole number greater than 0, not %2; %3 is used here."); }

}  // namespace

void TorchReader::ignoreUnread(const TorchValue& map, const std::string& path, std::initializer_list<std::string_view> read)
{
    std::vector<std::string> kept;
    for (const std::string_view name : read) kept.emplace_back(name);
    std::vector<const char*> names;
    for (const auto& name : kept) names.push_back(name.c_str());
    for (const auto& [key, value] : map.entries) {
        if (std::find(read.begin(), read.end(), key) != read.end()) continue;
        const std::string below = childPath(path, key);
        const std::string_view meant = params::nearest(key, names);
        special(below, Origin::Ignored, "", {PT_TR_NOOP("Config", "read by nobody")});
        if (meant.empty()) {
            auto& finding = find(Severity::Surprises, "L62", below,
                                 {PT_TR_NOOP("Config", "%1 has no effect: DeepLabCut 3 reads no such key in %2, and does not say so."), {below, path}});
            finding.fixLabel = PT_TR_NOOP("Config", "Remove the key");
            finding.fix = {{FixEdit::Kind::Remove, below, ""}};
            continue;
        }
        const std::string target = childPath(path, meant);
        auto& finding = find(Severity::Surprises, "L62", below,
                             {PT_TR_NOOP("Config", "%1 has no effect: DeepLabCut 3 reads no such key in %2, and does not say so; %3 was probably meant."),
                              {below, path, std::string(meant)}});
        if (m_document.find(target)) continue;
        finding.fixLabel = PT_TR_NOOP("Config", "Rename key");
        finding.fix = {{FixEdit::Kind::Rename, below, target}};
    }
}

std::optional<TorchResize> TorchReader::resize(const TorchValue& value, const std::string& path)
{
    if (!value.truthy()) return std::nullopt;
    TorchResize out;
    ignoreUnread(value, path, {"width", "height", "keep_ratio"});
    out.width = side(value, "width", 640, path);
    out.height = side(value, "height", 480, path);
    out.keepRatio = value.find("keep_ratio") ? value.find("keep_ratio")->truthy() : true;
    return out;
}

std::optional<TorchHflip> TorchReader::hflip(const TorchValue& value, const std::string& path)
{
    if (!value.truthy()) return std::nullopt;
    TorchHflip out;
    if (value.type == Type::Real) out.p = value.number;
    if (value.type == Type::Map) {
        ignoreUnread(value, path, {"p", "symmetries"});
        out.p = number(value, "p", 0.5, path);
        if (const TorchValue* list = value.find("symmetries")) {
            out.hasSymmetries = true;
            out.symmetries = pairs(list, childPath(path, "symmetries"));
        }
    }
    if (out.p > 1.0 || out.p < 0.0) {
        out.p = std::clamp(out.p, 0.0, 1.0);
        const std::string key = value.type == Type::Map ? childPath(path, "p") : path;
        special(key, Origin::Clamped, formatReal(out.p), {PT_TR_NOOP("Config", "clamped to %1"), {formatReal(out.p)}});
    }
    return out;
}

std::optional<TorchAffine> TorchReader::affine(const TorchValue& value, const std::string& path)
{
    if (value.type != Type::Map) return std::nullopt;
    TorchAffine out;
    ignoreUnread(value, path, {"p", "rotation", "scaling", "translation"});
    out.p = probability(value, 0.9, path);
    const auto given = [&](std::string_view key) { return value.find(key) && value.find(key)->type != Type::Null; };
    if (!given("rotation") && !given("scaling") && !given("translation")) {
        out.rotation = {-15.0, 15.0};
        out.scaling = {0.9, 1.1};
        out.translationFraction = {-0.1, 0.1};
        out.shear = {-10.0, 10.0};
        auto& finding = find(Severity::Surprises, "L35", path,
                             {PT_TR_NOOP("Config", "%1 has none of rotation, scaling and translation: images are turned by up to 15°, zoomed, shifted "
                                                   "and sheared with the defaults of albumentations."),
                              {path}});
        finding.fixLabel = PT_TR_NOOP("Config", "Switch it off");
        finding.fix = {{FixEdit::Kind::Set, path, "null"}};
        return out;
    }
    const double rotation = number(value, "rotation", 0.0, path);
    out.rotation = {std::min(-rotation, rotation), std::max(-rotation, rotation)};
    if (const TorchValue* scaling = value.find("scaling"); scaling && scaling->type != Type::Null) {
        const std::string key = childPath(path, "scaling");
        if (const auto both = range(*scaling)) out.scaling = *both;
        else if (isNumeric(*scaling)) out.scaling = {scaling->number, scaling->number};
        else bad(key, wantedRange(), "[1.0, 1.0]");
        if (out.scaling[0] > out.scaling[1]) std::swap(out.scaling[0], out.scaling[1]);  // drawn from a range, whatever its direction
        if (out.scaling[0] <= 0.0 || out.scaling[1] > 100.0) {
            bad(key, PT_TR_NOOP("Config", "%1 are factors on the image size and cannot be %2; %3 is used here."), "[1.0, 1.0]");
            out.scaling = {1.0, 1.0};
        }
    }
    const int shift = whole(value, "translation", 0, path);
    out.translation = {std::min(-shift, shift), std::max(-shift, shift)};
    return out;
}

std::optional<TorchRandomBox> TorchReader::randomBox(const TorchValue& value, const std::string& path)
{
    if (!value.truthy()) return std::nullopt;
    TorchRandomBox out;
    ignoreUnread(value, path, {"shift_factor", "shift_prob", "scale_factor", "scale_prob", "p"});
    out.p = probability(value, 1.0, path);
    out.shiftFactor = number(value, "shift_factor", 0.1, path);
    out.shiftProb = number(value, "shift_prob", 0.25, path);
    out.scaleProb = number(value, "scale_prob", 1.0, path);
    if (const TorchValue* factor = value.find("scale_factor")) {
        if (const auto both = range(*factor)) out.scaleFactor = *both;
        else bad(childPath(path, "scale_factor"), wantedRange(), "[0.75, 1.25]");
    }
    return out;
}

std::optional<TorchCropSampling> TorchReader::cropSampling(const TorchValue& value, const std::string& path)
{
    if (!value.truthy() || value.type != Type::Map) return std::nullopt;
    TorchCropSampling out;
    ignoreUnread(value, path, {"width", "height", "max_shift", "method"});
    out.width = side(value, "width", 448, path);
    out.height = side(value, "height", 448, path);
    const auto missing = [&](std::string_view key, const char* own) {
        if (value.find(key)) return false;
        const std::string below = childPath(path, key);
        auto& finding = find(Severity::Fails, "L39", below,
                             {PT_TR_NOOP("Config", "%1 is missing, and DeepLabCut stops without it; its own value is %2."), {below, own}});
        finding.fixLabel = PT_TR_NOOP("Config", "Add the key");
        finding.fix = {{FixEdit::Kind::Set, below, own}};
        return true;
    };
    if (!missing("max_shift", "0.1")) {
        const double shift = number(value, "max_shift", 0.1, path);
        out.maxShift = std::clamp(shift, 0.0, kMaxShift);
        if (shift != out.maxShift) {
            const std::string used = formatReal(out.maxShift);
            const std::string key = childPath(path, "max_shift");
            special(key, Origin::Clamped, used, {PT_TR_NOOP("Config", "clamped to %1"), {used}});
            auto& finding =
                find(Severity::Hint, "L23", key,
                     {PT_TR_NOOP("Config", "max_shift %1 is silently changed to %2; the possible range is 0 to 0.4."), {formatReal(shift), used}});
            finding.fixLabel = PT_TR_NOOP("Config", "Correct the value");
            finding.fix = {{FixEdit::Kind::Set, key, used}};
        }
    }
    if (missing("method", "hybrid")) return out;
    const std::string method = value.textOr("method", "");
    if (method == "uniform") out.method = TorchCropMethod::Uniform;
    else if (method == "keypoints") out.method = TorchCropMethod::Keypoints;
    else if (method == "density") out.method = TorchCropMethod::Density;
    else if (method != "hybrid")
        bad(childPath(path, "method"), PT_TR_NOOP("Config", "%1 must be hybrid, density, uniform or keypoints, not \"%2\"; %3 is used here."),
            method == "keypoint" ? "keypoints" : "hybrid")
            .id = "L22";
    if (method == "keypoint") out.method = TorchCropMethod::Keypoints;
    return out;
}

std::optional<TorchAutoPadding> TorchReader::autoPadding(const TorchValue& value, const std::string& path)
{
    if (!value.truthy()) return std::nullopt;
    constexpr const char* kNames[] = {"min_height", "min_width", "pad_height_divisor", "pad_width_divisor", "position", "border_mode",
                                      "border_value", "border_mask_value"};
    for (const auto& [key, entry] : value.entries) {
        if (std::find(std::begin(kNames), std::end(kNames), key) != std::end(kNames)) continue;
        const std::string below = childPath(path, key);
        auto& finding = find(Severity::Fails, "L34", below,
                             {PT_TR_NOOP("Config", "DeepLabCut 3 refuses the whole file because of %1, a key that it does not know."), {below}});
        finding.fixLabel = PT_TR_NOOP("Config", "Remove the key");
        finding.fix = {{FixEdit::Kind::Remove, below, ""}};
        special(below, Origin::Ignored, "", {PT_TR_NOOP("Config", "not known: DeepLabCut 3 refuses the file")});
    }
    TorchAutoPadding out;
    const auto read = [&](std::string_view key, std::optional<int>& target) {
        const TorchValue* entry = value.find(key);
        if (!entry) return;
        if (entry->type == Type::Null) target.reset();
        else target = side(value, key, 32, path);
    };
    read("min_height", out.minHeight);
    read("min_width", out.minWidth);
    read("pad_height_divisor", out.heightDivisor);
    read("pad_width_divisor", out.widthDivisor);
    const auto exclusive = [&](const char* minimum, const std::optional<int>& a, const char* divisor, std::optional<int>& b) {
        if (a.has_value() != b.has_value()) return;
        auto& finding = find(Severity::Fails, "auto-padding", childPath(path, minimum),
                             {PT_TR_NOOP("Config", "Exactly one of %1 and %2 must be a number and the other null: DeepLabCut 3 refuses the file."),
                              {childPath(path, minimum), childPath(path, divisor)}});
        finding.fixLabel = PT_TR_NOOP("Config", "Correct the value");
        finding.fix = {{FixEdit::Kind::Set, childPath(path, divisor), a ? "null" : "1"}};
        if (a) b.reset();
        else b = 1;
    };
    exclusive("min_height", out.minHeight, "pad_height_divisor", out.heightDivisor);
    exclusive("min_width", out.minWidth, "pad_width_divisor", out.widthDivisor);
    const std::string mode = value.textOr("border_mode", "reflect_101");
    out.reflect = mode != "constant";
    if (mode != "constant" && mode != "reflect_101")
        bad(childPath(path, "border_mode"), PT_TR_NOOP("Config", "%1 must be reflect_101 or constant, not %2; %3 is used here."), "reflect_101");
    out.position = value.textOr("position", "random");
    constexpr const char* kPositions[] = {"center", "top_left", "top_right", "bottom_left", "bottom_right", "random"};
    if (std::find(std::begin(kPositions), std::end(kPositions), out.position) == std::end(kPositions)) {
        bad(childPath(path, "position"),
            PT_TR_NOOP("Config", "%1 must be center, top_left, top_right, bottom_left, bottom_right or random, not %2; %3 is used here."), "random");
        out.position = "random";
    }
    if (const TorchValue* fill = value.find("border_value"); fill && fill->type != Type::Null)
        out.borderValue = number(value, "border_value", 0.0, path);
    return out;
}

std::optional<TorchTopDownCrop> TorchReader::topDownCrop(const TorchValue& value, const std::string& path)
{
    if (!value.truthy()) return std::nullopt;
    TorchTopDownCrop out;
    ignoreUnread(value, path, {"width", "height", "margin", "crop_with_context"});
    out.width = side(value, "width", 256, path);
    out.height = side(value, "height", 256, path);
    out.margin = whole(value, "margin", 0, path);
    out.withContext = value.boolOr("crop_with_context", true);
    return out;
}

std::optional<TorchCollate> TorchReader::collate(const TorchValue& value, const std::string& path)
{
    if (!value.truthy()) return std::nullopt;
    TorchCollate out;
    out.type = value.textOr("type", "");
    if (out.type != "ResizeFromDataSizeCollate" && out.type != "ResizeFromListCollate") {
        bad(childPath(path, "type"),
            PT_TR_NOOP("Config", "%1 must be ResizeFromDataSizeCollate or ResizeFromListCollate, not %2: training stops. %3 is used here."),
            "ResizeFromDataSizeCollate");
        out.type = "ResizeFromDataSizeCollate";
    } else {
        checkArguments(value, path);
    }
    out.maxShift = whole(value, "max_shift", 10, path);
    out.maxSize = whole(value, "max_size", 2048, path);
    out.seed = whole(value, "seed", 0, path);
    if (out.type == "ResizeFromListCollate") {
        const TorchValue* scales = value.find("scales");
        for (const auto& item : scales ? scales->items : std::vector<TorchValue>{}) {
            if (const auto both = range(item)) out.scales.push_back({toInt((*both)[0]), toInt((*both)[1])});
            else if (item.isNumber()) out.scales.push_back({toInt(item.number), toInt(item.number)});
        }
        if (out.scales.empty()) bad(childPath(path, "scales"), PT_TR_NOOP("Config", "%1 must be a list of sizes in pixels, not %2."), "");
        return out;
    }
    out.minScale = number(value, "min_scale", 1.0, path);
    out.maxScale = number(value, "max_scale", 1.0, path);
    for (const char* key : {"min_scale", "max_scale"})
        if (!value.find(key))
            find(Severity::Fails, "missing-key", childPath(path, key),
                 {PT_TR_NOOP("Config", "%1 is missing, and DeepLabCut stops without it; its own value is %2."), {childPath(path, key), "1.0"}});
    out.minShortSide = whole(value, "min_short_side", 128, path);
    out.maxShortSide = whole(value, "max_short_side", 1152, path);
    out.maxRatio = number(value, "max_ratio", 2.0, path);
    if (const TorchValue* multiple = value.find("multiple_of"); multiple && multiple->type != Type::Null)
        out.multipleOf = side(value, "multiple_of", 32, path);
    out.toSquare = value.boolOr("to_square", false);
    return out;
}

TorchAugmentation TorchReader::transforms(const TorchValue& tree, const std::string& path, bool training)
{
    TorchAugmentation out;
    if (tree.type != Type::Map) return out;
    const auto entry = [&](std::string_view key) -> const TorchValue& {
        static const TorchValue kNull;
        const TorchValue* found = tree.find(key);
        return found ? *found : kNull;
    };
    const auto below = [&](std::string_view key) { return childPath(path, key); };
    out.resize = resize(entry("resize"), below("resize"));
    if (const TorchValue& longest = entry("longest_max_size"); longest.type == Type::Int) {
        out.longestMaxSize = static_cast<int>(std::clamp(longest.number, 1.0, 1.0e6));
        if (longest.number < 1.0) bad(below("longest_max_size"), wantedSmall(), "null"), out.longestMaxSize.reset();
    } else if (longest.type == Type::Map) {
        bad(below("longest_max_size"), PT_TR_NOOP("Config", "%1 must be a whole number, not %2; %3 is used here."), "null");
    }
    out.hflip = hflip(entry("hflip"), below("hflip"));
    out.affine = affine(entry("affine"), below("affine"));
    out.randomBox = randomBox(entry("random_bbox_transform"), below("random_bbox_transform"));
    out.cropSampling = cropSampling(entry("crop_sampling"), below("crop_sampling"));
    const auto onOff = [&](std::string_view key) {
        const TorchValue& value = entry(key);
        if (value.type == Type::Map && value.truthy()) {
            special(below(key), Origin::Overridden, "true", {PT_TR_NOOP("Config", "on; the options below it are not read")});
            for (const auto& [name, option] : value.entries)
                special(childPath(below(key), name), Origin::Ignored, "", {PT_TR_NOOP("Config", "read by nobody")});
            auto& finding = find(Severity::Surprises, "L38", below(key),
                                 {PT_TR_NOOP("Config", "%1: DeepLabCut 3 switches it on and ignores the options."), {below(key)}});
            finding.fixLabel = PT_TR_NOOP("Config", "Write true or false");
            finding.fix = {{FixEdit::Kind::Set, below(key), "true"}};
        }
        return value.truthy();
    };
    out.histEq = onOff("hist_eq");
    out.motionBlur = onOff("motion_blur");
    out.covering = onOff("covering");
    out.elastic = onOff("elastic_transform");
    out.grayscale = onOff("grayscale");
    const TorchValue& noise = entry("gaussian_noise");
    if (noise.type == Type::Map) {
        if (onOff("gaussian_noise")) out.gaussianNoise = kDefaultNoise;
        if (out.gaussianNoise) special(below("gaussian_noise"), Origin::Overridden, "12.75", {PT_TR_NOOP("Config", "a mapping counts as 12.75")});
    } else if (noise.truthy()) {
        out.gaussianNoise = std::abs(noise.number);
        if (noise.type == Type::Bool) {
            special(below("gaussian_noise"), Origin::Overridden, "1.0", {PT_TR_NOOP("Config", "true counts as 1: hardly visible")});
            auto& finding = find(Severity::Surprises, "L12", below("gaussian_noise"),
                                 {PT_TR_NOOP("Config", "%1: true means a noise of at most one grey level; DeepLabCut's own value is 12.75."),
                                  {below("gaussian_noise")}});
            finding.fixLabel = PT_TR_NOOP("Config", "Correct the value");
            finding.fix = {{FixEdit::Kind::Set, below("gaussian_noise"), "12.75"}};
        }
    }
    out.autoPadding = autoPadding(entry("auto_padding"), below("auto_padding"));
    out.normalize = onOff("normalize_images");
    out.unitRange = onOff("scale_to_unit_range");
    out.topDownCrop = topDownCrop(entry("top_down_crop"), below("top_down_crop"));
    if (training) out.collate = collate(entry("collate"), below("collate"));
    else if (entry("collate").truthy()) special(below("collate"), Origin::Ignored, "", {PT_TR_NOOP("Config", "not read in analysis")});
    return out;
}

TorchData TorchReader::data(const TorchValue& tree, const std::string& path)
{
    TorchData out;
    out.bboxMargin = static_cast<int>(std::clamp(tree.numberOr("bbox_margin", 25), 0.0, 1.0e6));
    out.colorMode = tree.textOr("colormode", "RGB");
    if (const TorchValue* train = tree.find("train")) out.train = transforms(*train, childPath(path, "train"), true);
    if (const TorchValue* inference = tree.find("inference")) out.inference = transforms(*inference, childPath(path, "inference"), false);
    const TorchValue* sampling = tree.find("gen_sampling");
    if (!sampling || sampling->type != Type::Map) return out;
    TorchGenSampling gen;
    if (const TorchValue* sigmas = sampling->find("keypoint_sigmas")) {
        gen.keypointSigmas.clear();
        if (sigmas->isNumber()) gen.keypointSigmas.push_back(sigmas->number);
        for (const auto& item : sigmas->items) gen.keypointSigmas.push_back(item.number);
    }
    gen.symmetry = pairs(sampling->find("keypoints_symmetry"), childPath(childPath(path, "gen_sampling"), "keypoints_symmetry"));
    gen.jitterProb = sampling->numberOr("jitter_prob", 0.16);
    gen.swapProb = sampling->numberOr("swap_prob", 0.08);
    gen.invProb = sampling->numberOr("inv_prob", 0.03);
    gen.missProb = sampling->numberOr("miss_prob", 0.10);
    out.genSampling = gen;
    return out;
}

}  // namespace pt::config::detail
