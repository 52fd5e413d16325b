// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/pitfalls.h"

namespace pt::params {
namespace {

// The facts are those of DeepLabCut 3.0.2's own code; each was seen there.
const Pitfall kPitfalls[] = {
    {"L01", "max_input_size min_input_size global_scale scale_jitter_up scale_jitter_lo",
     PT_TR_NOOP("Pitfall", "In the single-animal loader a frame that a drawn scale makes too large or too small ends the loader's thread: the training waits for ever.")},
    {"L03", "max_input_size min_input_size scale_jitter_up scale_jitter_lo",
     PT_TR_NOOP("Pitfall", "In the multi-animal loader a scale that does not fit falls back to 1; the frame's own size is never tested.")},
    {"L05", "global_scale", PT_TR_NOOP("Pitfall", "The multi-animal loader does not shrink the picture: only crop, target radius and limb width follow global_scale.")},
    {"L06", "crop_size max_shift crop_sampling pre_resize", PT_TR_NOOP("Pitfall", "The single-animal loader never reads this key.")},
    {"L07", "cropratio rotratio mirror", PT_TR_NOOP("Pitfall", "The multi-animal loader never reads this key: it always crops, and it does not mirror.")},
    {"L08", "rotratio rotateratio", PT_TR_NOOP("Pitfall", "The template writes rotratio, but the loader reads rotateratio.")},
    {"L09", "rotation", PT_TR_NOOP("Pitfall", "rotation: true, or no rotation at all, stops the single-animal loader; write a whole number.")},
    {"L10", "rotation", PT_TR_NOOP("Pitfall", "A number with decimals is silently replaced: by 25 in the single-animal loader, by 10 in the multi-animal one.")},
    {"L11", "gaussian_noise", PT_TR_NOOP("Pitfall", "gaussian_noise: true stops the loader; give a number.")},
    {"L13", "fliplr", PT_TR_NOOP("Pitfall", "A number such as 0.5 swaps the names of left and right on pictures that were not flipped; write true or false.")},
    {"L14", "fliplr mirror symmetric_pairs", PT_TR_NOOP("Pitfall", "Without symmetric_pairs nothing is flipped by fliplr, and mirror does not swap left and right.")},
    {"L15", "mirror", PT_TR_NOOP("Pitfall", "A probability is read as true: the flip then happens half of the time that the augmentation does.")},
    {"L16", "convolution.sharpen convolution.edge convolution.emboss contrast.clahe contrast.histeq cropratio",
     PT_TR_NOOP("Pitfall", "At the file's top level, or under the handbook's other name, it is ignored; it belongs under convolution or contrast.")},
    {"L17", "convolution.sharpenratio convolution.edgeratio convolution.embossratio",
     PT_TR_NOOP("Pitfall", "Where the ratio is absent, 0.1 is used, not the 0.4 that the comments name.")},
    {"L18", "convolution.emboss contrast.clahe contrast.gamma contrast.sigmoid", PT_TR_NOOP("Pitfall", "A YAML list of two numbers means one of the two, not a range.")},
    {"L19", "motion_blur covering elastic_transform", PT_TR_NOOP("Pitfall", "Absent from a single-animal file it is on; write false to switch it off.")},
    {"L22", "crop_sampling", PT_TR_NOOP("Pitfall", "The handbook's word, keypoint, is refused by the code; it must be keypoints.")},
    {"L23", "max_shift", PT_TR_NOOP("Pitfall", "Values above 0.4 or below 0 are clamped.")},
    {"L24", "max_shift crop_sampling", PT_TR_NOOP("Pitfall", "Near the frame's border the point a crop was made for can lie outside that crop.")},
    {"L27", "pos_dist_thresh global_scale scale_jitter_lo", PT_TR_NOOP("Pitfall", "Below about 5.7 px after scaling some labels meet no cell of the score map at all.")},
    {"L28", "pafwidth", PT_TR_NOOP("Pitfall", "Bands wider than the distance between limbs or animals overwrite each other.")},
    {"L45", "multi_step weight_decay", PT_TR_NOOP("Pitfall", "Numbers such as 1e-4 are text to the YAML reader; they work in multi_step only. Write 0.0001 or 1.0e-4.")},
    {"L50", "batch_size", PT_TR_NOOP("Pitfall", "In the single-animal loader frames of several sizes are stretched to the shape of one of them within a batch.")},
    {"L51", "batch_size optimizer", PT_TR_NOOP("Pitfall", "With any optimizer but adam the multi-animal training silently uses a batch of 1.")},
    {"L52", "weight_decay weigh_negatives fg_fraction regularize crop_pad", PT_TR_NOOP("Pitfall", "It stands in the template but changes nothing.")},
    {"L53", "crop_size", PT_TR_NOOP("Pitfall", "A crop larger than the frame is padded with black.")},
    {"L56", "scmap_type pos_dist_thresh", PT_TR_NOOP("Pitfall", "With scmap_type: gaussian the single-animal loader ignores pos_dist_thresh and the multi-animal one stops.")},
    {"L57", "global_scale scale_jitter_up", PT_TR_NOOP("Pitfall", "The network is trained on scaled animals but later looks at the frames in full size; the jitter must reach 1 / global_scale.")},
    {"L60", "crop_by", PT_TR_NOOP("Pitfall", "0 counts as absent and becomes 0.15; to switch cropping off, set cropratio to 0.")},
    {"L64", "stride smfactor", PT_TR_NOOP("Pitfall", "A stride of 4 needs smfactor: 4, or the targets do not fit the network's output for some sizes.")},
    {"L65", "convolution.emboss convolution.embossratio", PT_TR_NOOP("Pitfall", "With the template's values it is on for a tenth of the pictures.")},
    {"L66", "contrast.clahe contrast.histeq", PT_TR_NOOP("Pitfall", "It is on by default and changes each colour channel by itself: hues shift.")},
    {"L67", "location_refinement", PT_TR_NOOP("Pitfall", "Without it the decoder that looks for the highest cell fails.")},
};

}  // namespace

std::span<const Pitfall> pitfalls() { return kPitfalls; }

std::vector<const Pitfall*> pitfallsOf(std::string_view key)
{
    std::vector<const Pitfall*> out;
    for (const Pitfall& pitfall : kPitfalls) {
        const std::string keys = " " + std::string(pitfall.keys) + " ";
        if (keys.find(" " + std::string(key) + " ") != std::string::npos) out.push_back(&pitfall);
    }
    return out;
}

}  // namespace pt::params
