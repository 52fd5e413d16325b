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
    {"L01", kRun, PT_TR_NOOP("Rule", "Frames that the size limits refuse")},
    {"L02", kRead, PT_TR_NOOP("Rule", "Frames that are skipped silently")},
    {"L03", kRun, PT_TR_NOOP("Rule", "Scaled crops that the size limits refuse")},
    {"L04", kRun, PT_TR_NOOP("Rule", "Crops larger than the frame")},
    {"L05", kRun, PT_TR_NOOP("Rule", "Scales that change the crop, not the picture")},
    {"L06", kRun, PT_TR_NOOP("Rule", "Keys of the other loader")},
    {"L07", kRun, PT_TR_NOOP("Rule", "Keys that the multi-animal loader ignores")},
    {"L08", kRun, PT_TR_NOOP("Rule", "rotratio is never read")},
    {"L09", kRun, PT_TR_NOOP("Rule", "rotation that stops the training")},
    {"L10", kRun, PT_TR_NOOP("Rule", "rotation with decimals")},
    {"L11", kRun, PT_TR_NOOP("Rule", "gaussian_noise that stops the training")},
    {"L12", kRun, PT_TR_NOOP("Rule", "gaussian_noise that cannot be seen")},
    {"L13", kRun, PT_TR_NOOP("Rule", "Flips that swap labels of pictures that were not flipped")},
    {"L14", kRun, PT_TR_NOOP("Rule", "Flips without left and right pairs")},
    {"L15", kRun, PT_TR_NOOP("Rule", "A mirror probability that is not used")},
    {"L16", kRun, PT_TR_NOOP("Rule", "Names that no loader reads")},
    {"L17", kRun, PT_TR_NOOP("Rule", "Operations on a tenth of the images")},
    {"L18", kRun, PT_TR_NOOP("Rule", "Two numbers that are no range")},
    {"L19", kRun, PT_TR_NOOP("Rule", "Absent, and on")},
    {"L20", kRun, PT_TR_NOOP("Rule", "The same images forever")},
    {"L21", kRead, PT_TR_NOOP("Rule", "A key that the deterministic loader needs")},
    {"L22", kRun, PT_TR_NOOP("Rule", "crop_sampling that stops the training")},
    {"L23", kRun, PT_TR_NOOP("Rule", "max_shift beyond its limits")},
    {"L24", kRun, PT_TR_NOOP("Rule", "Crops without the keypoint they were made for")},
    {"L25", kRun, PT_TR_NOOP("Rule", "Crops that gather in the corner")},
    {"L26", kRun, PT_TR_NOOP("Rule", "A shift in one direction only")},
    {"L27", kRun, PT_TR_NOOP("Rule", "Discs that mark no cell")},
    {"L28", kRun, PT_TR_NOOP("Rule", "Bands wider than limbs")},
    {"L29", kRun, PT_TR_NOOP("Rule", "Losses that are averaged")},
    {"L30", kRun, PT_TR_NOOP("Rule", "Two body parts cannot be assembled")},
    {"L31", kRun, PT_TR_NOOP("Rule", "One body part has no mAP")},
    {"L32", kRun, PT_TR_NOOP("Rule", "A training that is never evaluated")},
    {"L33", kRun, PT_TR_NOOP("Rule", "A file that the engine does not read")},
    {"L34", kRun, PT_TR_NOOP("Rule", "Keys that DeepLabCut 3 refuses")},
    {"L35", kRun, PT_TR_NOOP("Rule", "An affine transform that does more than it says")},
    {"L36", kRun, PT_TR_NOOP("Rule", "Small pictures on a black canvas")},
    {"L37", kRun, PT_TR_NOOP("Rule", "Images of one batch that differ in size")},
    {"L38", kRun, PT_TR_NOOP("Rule", "Options that are ignored")},
    {"L39", kRun, PT_TR_NOOP("Rule", "crop_sampling without a part it needs")},
    {"L40", kRun, PT_TR_NOOP("Rule", "Labels cut to whole pixels")},
    {"L41", kRun, PT_TR_NOOP("Rule", "Labels outside their frame")},
    {"L42", kRun, PT_TR_NOOP("Rule", "Two label files that differ")},
    {"L43", kRun, PT_TR_NOOP("Rule", "A training fraction with an empty split")},
    {"L44", kRun, PT_TR_NOOP("Rule", "Videos that are left out")},
    {"L45", kRun, PT_TR_NOOP("Rule", "A number that is read as text")},
    {"L46", kRun, PT_TR_NOOP("Rule", "yes and no")},
    {"L47", kRead, PT_TR_NOOP("Rule", "A project that was moved")},
    {"L48", kRead, PT_TR_NOOP("Rule", "A decoder that is not built")},
    {"L49", kRead, PT_TR_NOOP("Rule", "A layer that does not exist")},
    {"L50", kRun, PT_TR_NOOP("Rule", "Frames stretched to another's shape")},
    {"L51", kRead, PT_TR_NOOP("Rule", "A batch size that is replaced by 1")},
    {"L52", kRead, PT_TR_NOOP("Rule", "Keys without effect")},
    {"L53", kRun, PT_TR_NOOP("Rule", "Crops larger than the frame are padded")},
    {"L54", kRun, PT_TR_NOOP("Rule", "A batch that does not fit the graphics card")},
    {"L55", kRun, PT_TR_NOOP("Rule", "Pictures that the pretrained weights do not expect")},
    {"L56", kRead, PT_TR_NOOP("Rule", "A disc radius that is not used")},
    {"L57", kRun, PT_TR_NOOP("Rule", "Another size in training than in analysis")},
    {"L58", kRun, PT_TR_NOOP("Rule", "Another border in training than in analysis")},
    {"L59", kRun, PT_TR_NOOP("Rule", "What top-down models cannot do")},
    {"L60", kRun, PT_TR_NOOP("Rule", "crop_by 0 is not off")},
    {"L61", kRun, PT_TR_NOOP("Rule", "Flips that swap the first animal only")},
    {"L62", kRun, PT_TR_NOOP("Rule", "Parts of a key that are ignored")},
    {"L63", kRun, PT_TR_NOOP("Rule", "Padding to multiples of 32")},
    {"L64", kRead, PT_TR_NOOP("Rule", "Maps of another size than the network's output")},
    {"L65", kRun, PT_TR_NOOP("Rule", "Emboss is on by default")},
    {"L66", kRun, PT_TR_NOOP("Rule", "Colours that shift")},
    {"L67", kRead, PT_TR_NOOP("Rule", "A network that cannot be evaluated")},
    {"L69", kRun, PT_TR_NOOP("Rule", "Visible parts without a label")},
    {"torch-rotation", kRun, PT_TR_NOOP("Rule", "A rotation of one degree")},
    {"torch-hflip-one", kRun, PT_TR_NOOP("Rule", "A whole number that is one half")},
    {"torch-locref-std", kRun, PT_TR_NOOP("Rule", "Two scales of one offset")},
    {"gui-overrides", kRead, PT_TR_NOOP("Rule", "Numbers that DeepLabCut's window replaces")},
    {"global-scale-absent", kRead, PT_TR_NOOP("Rule", "global_scale is absent")},
    {"crop-none-mismatch", kRun, PT_TR_NOOP("Rule", "Whole frames under maps of another size")},
    {"present-joints-multi", kRead, PT_TR_NOOP("Rule", "A switch that multi-animal training cannot take")},
    {"batch-forced", kRead, PT_TR_NOOP("Rule", "A batch size that is replaced by 1")},
    {"crop-cuts-animals", kRun, PT_TR_NOOP("Rule", "Animals larger than the crop")},
    {"crop-loses-animals", kRun, PT_TR_NOOP("Rule", "Animals that are never whole in a crop")},
    {"discs-touch", kRun, PT_TR_NOOP("Rule", "Discs of different animals that touch")},
    {"bands-overlap", kRun, PT_TR_NOOP("Rule", "Bands of different animals that overlap")},
    {"train-test-leak", kData, PT_TR_NOOP("Rule", "Test frames that are nearly training frames")},
    {"low-resolution", kData, PT_TR_NOOP("Rule", "Small frames made smaller")},
    {"tip-crop-size", kData, PT_TR_NOOP("Rule", "A crop far larger than the animals")},
    {"tip-large-frames", kData, PT_TR_NOOP("Rule", "Large frames of large animals")},
    {"tip-disc", kData, PT_TR_NOOP("Rule", "Discs that reach the next body part")},
    {"tip-rotation", kData, PT_TR_NOOP("Rule", "Animals that point everywhere")},
    {"tip-flips", kData, PT_TR_NOOP("Rule", "Left and right parts without flips")},
    {"joints-differ", kRun, PT_TR_NOOP("Rule", "Body parts of another project")},
    {"count-differs", kRead, PT_TR_NOOP("Rule", "A count that does not fit its list")},
    {"jitter-order", kRun, PT_TR_NOOP("Rule", "A jitter upside down")},
    {"schedule-order", kRead, PT_TR_NOOP("Rule", "Steps that are never reached")},
    {"rate-not-positive", kData, PT_TR_NOOP("Rule", "A learning rate of nothing")},
    {"adam-rate", kData, PT_TR_NOOP("Rule", "A learning rate for another optimizer")},
    {"sgd-rate", kData, PT_TR_NOOP("Rule", "A learning rate for another optimizer")},
    {"few-snapshots", kRead, PT_TR_NOOP("Rule", "Hardly a snapshot")},
    {"out-of-range", kRead, PT_TR_NOOP("Rule", "A value that cannot work")},
    {"unusual-value", kData, PT_TR_NOOP("Rule", "An unusual value")},
    {"unknown-key", kRun, PT_TR_NOOP("Rule", "A key that is not known")},
};

const Elsewhere kElsewhere[] = {
    {"L68", PT_TR_NOOP("Rule", "about a column of DeepLabCut's result files; PoseTuner calls the figure what it is, a mean distance")},
    {"L70", PT_TR_NOOP("Rule", "about arguments of DeepLabCut's train_network, which it writes into the file; the file itself is then right")},
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
