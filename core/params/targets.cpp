// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr const char* kScoreMapTypes[] = {"plateau", "gaussian"};

constexpr ParamSpec kRows[] = {
    {.key = "pos_dist_thresh", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Targets,
     .defaultSingle = "17", .defaultMulti = "17",
     .hard = {1.0, 1000.0}, .usual = {8.0, 40.0},
     .label = PT_TR_NOOP("Param", "Target radius"),
     .help = PT_TR_NOOP("Param", "Radius of the disc around each keypoint inside which the network learns \"here it is\". It is "
                                 "multiplied by the image scale; the training fails when the key is missing."),
     .tip = PT_TR_NOOP("Param", "It is a radius, not a window size. Small discs are precise but rare to hit; below 5.7 px after scaling "
                                "a disc can miss every cell of the 8 px grid."),
     .preview = Preview::ScoreMap, .readBy = kAllTf, .essential = true,
     .synonyms = "radius disc score map heatmap window size positive distance",
     .torchKey = "model.heads.bodypart.target_generator.pos_dist_thresh", .source = "handbook 3.1.D; pose_imgaug.py"},
    {.key = "pafwidth", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Targets,
     .defaultMulti = "20",
     .hard = {1.0, 1000.0}, .usual = {5.0, 60.0},
     .label = PT_TR_NOOP("Param", "Limb band half-width"),
     .help = PT_TR_NOOP("Param", "Multi-animal only: half the width of the band between two connected keypoints in which the limb's "
                                 "direction is learned. The band is this value divided by the image scale, strongest on the limb."),
     .tip = PT_TR_NOOP("Param", "About half the thickness of the animal. Bands of different animals that overlap overwrite each other."),
     .preview = Preview::Paf, .readBy = kMulti, .essential = true, .synonyms = "paf part affinity field limb skeleton association width",
     .torchKey = "model.heads.bodypart.target_generator.generators[1].width", .since = "2.2",
     .source = "handbook 3.1.E; pose_multianimal_imgaug.py"},
    {.key = "scmap_type", .kind = Kind::Choice, .group = Group::Targets,
     .absentSingle = "plateau", .absentMulti = "plateau", .choices = kScoreMapTypes,
     .label = PT_TR_NOOP("Param", "Score-map shape"),
     .help = PT_TR_NOOP("Param", "plateau: a disc of ones; gaussian: a bell whose width depends on the image size only and ignores the "
                                 "target radius. Multi-animal training stops with an error at gaussian."),
     .tip = PT_TR_NOOP("Param", "plateau is what DeepLabCut's networks are tuned for."),
     .preview = Preview::ScoreMap, .readBy = kSingle | kMulti, .synonyms = "heatmap bell disc", .source = "pose_imgaug.py"},
    {.key = "location_refinement", .kind = Kind::Bool, .group = Group::Targets,
     .defaultSingle = "true", .defaultMulti = "true", .absentSingle = "false", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Location refinement"),
     .help = PT_TR_NOOP("Param", "Adds two maps per body part that learn the offset from the grid cell to the keypoint, so that "
                                 "predictions are finer than 8 px."),
     .tip = PT_TR_NOOP("Param", "Leave it on: DeepLabCut cannot read predictions without it."),
     .preview = Preview::Locref, .readBy = kAllTf, .synonyms = "locref offset subpixel",
     .torchKey = "model.heads.bodypart.predictor.location_refinement",
     .source = "pose_net; pose_imgaug.py"},
    {.key = "locref_stdev", .kind = Kind::Real, .unit = Unit::Pixel, .group = Group::Targets,
     .defaultSingle = "7.2801", .defaultMulti = "7.2801", .absentSingle = "7.2801", .absentMulti = "7.2801",
     .hard = {0.0001, 1000.0}, .usual = {1.0, 30.0}, .decimals = 4,
     .label = PT_TR_NOOP("Param", "Offset normaliser"),
     .help = PT_TR_NOOP("Param", "Offsets are divided by this many pixels before they are learned and multiplied again when predictions "
                                 "are read."),
     .tip = PT_TR_NOOP("Param", "It must be the same in training and analysis; there is no reason to change it."),
     .preview = Preview::Locref, .readBy = kAllTf, .synonyms = "locref standard deviation",
     .torchKey = "model.heads.bodypart.target_generator.locref_std",
     .source = "pose_imgaug.py"},
    {.key = "stride", .kind = Kind::Real, .unit = Unit::Pixel, .group = Group::Targets,
     .absentSingle = "8.0", .absentMulti = "8.0",
     .hard = {1.0, 64.0}, .usual = {2.0, 8.0},
     .label = PT_TR_NOOP("Param", "Grid step"),
     .help = PT_TR_NOOP("Param", "Image pixels per cell of the score map. Values below 8 switch to the multi-fusion network."),
     .tip = PT_TR_NOOP("Param", "8 is the only setting DeepLabCut writes; with 4 set smfactor to 4 too."),
     .preview = Preview::ScoreMap, .readBy = kAllTf, .synonyms = "cell resolution score map", .source = "default_config.py"},
    {.key = "smfactor", .kind = Kind::Int, .group = Group::Targets,
     .absentMulti = "2",
     .hard = {1.0, 16.0}, .usual = {2.0, 4.0},
     .label = PT_TR_NOOP("Param", "Score-map rounding"),
     .help = PT_TR_NOOP("Param", "Multi-animal only: the score map's sides are rounded up to multiples of this number of cells, to "
                                 "match the network."),
     .tip = PT_TR_NOOP("Param", "2 for stride 8, 4 for stride 4."),
     .preview = Preview::ScoreMap, .readBy = kMulti, .synonyms = "cells target size", .since = "2.2",
     .source = "pose_multianimal_imgaug.py"},
    {.key = "weigh_only_present_joints", .kind = Kind::Bool, .group = Group::Targets,
     .defaultMulti = "false", .absentSingle = "false", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Weigh labelled parts only"),
     .help = PT_TR_NOOP("Param", "Gives score-map channels without a label the weight 0, but only together with weigh_part_predictions. "
                                 "In multi-animal projects true stops DeepLabCut with an IndexError."),
     .tip = PT_TR_NOOP("Param", "By default a part that is visible but not labelled is learned as background: label it, or use both "
                                "switches."),
     .preview = Preview::ScoreMap, .readBy = kAllTf, .synonyms = "mask unlabeled missing background", .source = "pose_imgaug.py"},
    {.key = "num_idchannel", .kind = Kind::Int, .group = Group::Targets,
     .defaultMulti = "0", .absentMulti = "0",
     .hard = {0.0, 1000.0}, .usual = {0.0, 20.0},
     .label = PT_TR_NOOP("Param", "Identity channels"),
     .help = PT_TR_NOOP("Param", "Extra score maps, one per individual, that learn who is who. DeepLabCut sets it to the number of "
                                 "individuals when identity is true in config.yaml."),
     .tip = PT_TR_NOOP("Param", "Set identity in config.yaml and create the training set again instead of editing this."),
     .preview = Preview::ScoreMap, .readBy = kMulti, .structural = true, .synonyms = "identity individual who", .since = "2.2",
     .source = "pose_multianimal_imgaug.py"},
    {.key = "partaffinityfield_graph", .kind = Kind::PairList, .group = Group::Targets,
     .defaultMulti = "[]", .absentMulti = "[]",
     .label = PT_TR_NOOP("Param", "Limbs"),
     .help = PT_TR_NOOP("Param", "Pairs of joint numbers between which limb bands are learned; DeepLabCut connects all pairs and prunes "
                                 "them after training."),
     .tip = PT_TR_NOOP("Param", "Keep it unless you know which limbs you need; num_limbs must be its length."),
     .preview = Preview::Paf, .readBy = kMulti, .structural = true, .synonyms = "paf graph skeleton limbs edges", .since = "2.2",
     .source = "pose_multianimal_imgaug.py"},
    {.key = "partaffinityfield_predict", .kind = Kind::Bool, .group = Group::Targets,
     .defaultSingle = "false", .defaultMulti = "true", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Learn limbs"),
     .help = PT_TR_NOOP("Param", "Whether the network learns part affinity fields, with which DeepLabCut assembles keypoints into "
                                 "animals."),
     .tip = PT_TR_NOOP("Param", "Needed for more than one animal; false when the graph is empty."),
     .preview = Preview::Paf, .readBy = kMulti, .structural = true, .synonyms = "paf part affinity field", .since = "2.2",
     .source = "pose_multianimal_imgaug.py"},
    {.key = "num_limbs", .kind = Kind::Int, .group = Group::Targets,
     .defaultMulti = "0",
     .hard = {0.0, 100000.0},
     .label = PT_TR_NOOP("Param", "Number of limbs"),
     .help = PT_TR_NOOP("Param", "Number of limb bands; DeepLabCut writes the length of the limb graph."),
     .tip = PT_TR_NOOP("Param", "Do not edit it without the graph."),
     .preview = Preview::Paf, .readBy = kMulti, .structural = true, .synonyms = "paf edges", .since = "2.2",
     .source = "pose_multianimal_imgaug.py"},
};

}  // namespace

std::span<const ParamSpec> targetsSection() { return kRows; }

}  // namespace pt::params::detail
