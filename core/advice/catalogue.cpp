// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/catalogue.h"

#include <algorithm>

namespace pt::advice {
namespace {

constexpr Proof kRun = Proof::Run;
constexpr Proof kRead = Proof::Read;
constexpr Proof kData = Proof::Measured;

const RuleInfo kRules[] = {
    {"L01", kRun, "Frames that the size limits refuse"},
    {"L02", kRead, "Frames that are skipped silently"},
    {"L03", kRun, "Scaled crops that the size limits refuse"},
    {"L04", kRun, "Crops larger than the frame"},
    {"L05", kRun, "Scales that change the crop, not the picture"},
    {"L06", kRun, "Keys of the other loader"},
    {"L07", kRun, "Keys that the multi-animal loader ignores"},
    {"L08", kRun, "rotratio is never read"},
    {"L09", kRun, "rotation that stops the training"},
    {"L10", kRun, "rotation with decimals"},
    {"L11", kRun, "gaussian_noise that stops the training"},
    {"L12", kRun, "gaussian_noise that cannot be seen"},
    {"L13", kRun, "Flips that swap labels of pictures that were not flipped"},
    {"L14", kRun, "Flips without left and right pairs"},
    {"L15", kRun, "A mirror probability that is not used"},
    {"L16", kRun, "Names that no loader reads"},
    {"L17", kRun, "Operations on a tenth of the images"},
    {"L18", kRun, "Two numbers that are no range"},
    {"L19", kRun, "Absent, and on"},
    {"L20", kRun, "The same images forever"},
    {"L21", kRead, "A key that the deterministic loader needs"},
    {"L22", kRun, "crop_sampling that stops the training"},
    {"L23", kRun, "max_shift beyond its limits"},
    {"L24", kRun, "Crops without the keypoint they were made for"},
    {"L25", kRun, "Crops that gather in the corner"},
    {"L26", kRun, "A shift in one direction only"},
    {"L27", kRun, "Discs that mark no cell"},
    {"L28", kRun, "Bands wider than limbs"},
    {"L29", kRun, "Losses that are averaged"},
    {"L30", kRun, "Two body parts cannot be assembled"},
    {"L31", kRun, "One body part has no mAP"},
    {"L32", kRun, "A training that is never evaluated"},
    {"L33", kRun, "A file that the engine does not read"},
    {"L34", kRun, "Keys that DeepLabCut 3 refuses"},
    {"L35", kRun, "An affine transform that does more than it says"},
    {"L36", kRun, "Small pictures on a black canvas"},
    {"L37", kRun, "Images of one batch that differ in size"},
    {"L38", kRun, "Options that are ignored"},
    {"L39", kRun, "crop_sampling without a part it needs"},
    {"L40", kRun, "Labels cut to whole pixels"},
    {"L41", kRun, "Labels outside their frame"},
    {"L42", kRun, "Two label files that differ"},
    {"L43", kRun, "A training fraction with an empty split"},
    {"L44", kRun, "Videos that are left out"},
    {"L45", kRun, "A number that is read as text"},
    {"L46", kRun, "yes and no"},
    {"L47", kRead, "A project that was moved"},
    {"L48", kRead, "A decoder that is not built"},
    {"L49", kRead, "A layer that does not exist"},
    {"L50", kRun, "Frames stretched to another's shape"},
    {"L51", kRead, "A batch size that is replaced by 1"},
    {"L52", kRead, "Keys without effect"},
    {"L53", kRun, "Crops larger than the frame are padded"},
    {"L54", kRun, "A batch that does not fit the graphics card"},
    {"L55", kRun, "Pictures that the pretrained weights do not expect"},
    {"L56", kRead, "A disc radius that is not used"},
    {"L57", kRun, "Another size in training than in analysis"},
    {"L58", kRun, "Another border in training than in analysis"},
    {"L59", kRun, "What top-down models cannot do"},
    {"L60", kRun, "crop_by 0 is not off"},
    {"L61", kRun, "Flips that swap the first animal only"},
    {"L62", kRun, "Parts of a key that are ignored"},
    {"L63", kRun, "Padding to multiples of 32"},
    {"L64", kRead, "Maps of another size than the network's output"},
    {"L65", kRun, "Emboss is on by default"},
    {"L66", kRun, "Colours that shift"},
    {"L67", kRead, "A network that cannot be evaluated"},
    {"L69", kRun, "Visible parts without a label"},
    {"torch-rotation", kRun, "A rotation of one degree"},
    {"torch-hflip-one", kRun, "A whole number that is one half"},
    {"torch-locref-std", kRun, "Two scales of one offset"},
    {"gui-overrides", kRead, "Numbers that DeepLabCut's window replaces"},
    {"min-size-meaning", kRead, "A limit on the area, or on the sides"},
    {"global-scale-absent", kRead, "global_scale is absent"},
    {"crop-none-mismatch", kRun, "Whole frames under maps of another size"},
    {"present-joints-multi", kRead, "A switch that multi-animal training cannot take"},
    {"batch-forced", kRead, "A batch size that is replaced by 1"},
    {"crop-cuts-animals", kRun, "Animals larger than the crop"},
    {"crop-loses-animals", kRun, "Animals that are never whole in a crop"},
    {"discs-touch", kRun, "Discs of different animals that touch"},
    {"bands-overlap", kRun, "Bands of different animals that overlap"},
    {"train-test-leak", kData, "Test frames that are nearly training frames"},
    {"training-set-missing", kRead, "A training set that is not there"},
    {"labels-changed", kRead, "Labels that are newer than the training set"},
    {"split-rows-moved", kRead, "A split that names other frames"},
    {"low-resolution", kData, "Small frames made smaller"},
    {"tip-crop-size", kData, "A crop far larger than the animals"},
    {"tip-large-frames", kData, "Large frames of large animals"},
    {"tip-disc", kData, "Discs that reach the next body part"},
    {"tip-rotation", kData, "Animals that point everywhere"},
    {"tip-flips", kData, "Left and right parts without flips"},
    {"joints-differ", kRun, "Body parts of another project"},
    {"count-differs", kRead, "A count that does not fit its list"},
    {"jitter-order", kRun, "A jitter upside down"},
    {"schedule-order", kRead, "Steps that are never reached"},
    {"rate-not-positive", kData, "A learning rate of nothing"},
    {"adam-rate", kData, "A learning rate for another optimizer"},
    {"sgd-rate", kData, "A learning rate for another optimizer"},
    {"few-snapshots", kRead, "Hardly a snapshot"},
    {"out-of-range", kRead, "A value that cannot work"},
    {"unusual-value", kData, "An unusual value"},
    {"unknown-key", kRun, "A key that is not known"},
};

const Elsewhere kElsewhere[] = {
    {"L68", "about a column of DeepLabCut's result files; PoseTuner calls the figure what it is, a mean distance"},
    {"L70", "about arguments of DeepLabCut's train_network, which it writes into the file; the file itself is then right"},
};

}  // namespace

std::span<const RuleInfo> catalogue() { return kRules; }

const RuleInfo* ruleInfo(std::string_view id)
{
    const auto it = std::find_if(std::begin(kRules), std::end(kRules), [&](const RuleInfo& rule) { return id == rule.id; });
    return it == std::end(kRules) ? nullptr : it;
}

std::span<const Elsewhere> seenElsewhere() { return kElsewhere; }

Message provenOn(const RuleInfo& rule)
{
    switch (rule.proof) {
    case Proof::Run: return {PT_TR_NOOP("Rule", "proven on DeepLabCut %1, by running its code"), {"3.0.2"}};
    case Proof::Read: return {PT_TR_NOOP("Rule", "read in the code of DeepLabCut %1"), {"3.0.2"}};
    case Proof::Measured: return {PT_TR_NOOP("Rule", "computed from your own data and configuration")};
    }
    return {};
}

}  // namespace pt::advice
