// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr ParamSpec kRows[] = {
    {.key = "rotation", .kind = Kind::IntOrBool, .unit = Unit::Degree, .group = Group::Geometry,
     .defaultSingle = "25", .defaultMulti = "25", .absentMulti = "false",
     .hard = {0.0, 180.0}, .usual = {0.0, 90.0},
     .label = PT_TR_NOOP("Param", "Rotation"),
     .help = PT_TR_NOOP("Param", "Chosen images are turned by a random angle between minus and plus this whole number of degrees. A "
                                 "decimal number is silently replaced (25 single-animal, 10 multi-animal); true stops the training with "
                                 "an error; false or 0 is off."),
     .tip = PT_TR_NOOP("Param", "Use 180 when animals are filmed from above and walk in all directions; keep it small for side views."),
     .preview = Preview::Augment, .readBy = kSingle | kMulti | kTensorPack, .essential = true, .synonyms = "turn angle rotate degrees",
     .torchKey = "data.train.affine.rotation", .source = "pose_imgaug.py: build_augmentation_pipeline"},
    {.key = "rotateratio", .kind = Kind::Real, .unit = Unit::Probability, .group = Group::Geometry,
     .absentSingle = "0.4",
     .hard = {0.0, 1.0}, .usual = {0.0, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Rotation probability"),
     .help = PT_TR_NOOP("Param", "Single-animal only: share of images that are turned. It is not in DeepLabCut's template (which writes "
                                 "rotratio, read by tensorpack only); 0.4 when absent. Multi-animal training uses apply_prob instead."),
     .tip = PT_TR_NOOP("Param", "Raise it together with rotation when orientation does not matter in your recordings."),
     .preview = Preview::Augment, .readBy = kSingle, .essential = true, .synonyms = "turn angle rotate probability rotratio",
     .torchKey = "data.train.affine.p", .source = "pose_imgaug.py"},
    {.key = "rotratio", .kind = Kind::Real, .unit = Unit::Probability, .group = Group::Geometry,
     .defaultSingle = "0.4", .defaultMulti = "0.4",
     .hard = {0.0, 1.0}, .usual = {0.0, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Rotation probability (tensorpack)"),
     .help = PT_TR_NOOP("Param", "Only the tensorpack loader reads it. The single-animal loader overwrites it with rotateratio, the "
                                 "multi-animal loader uses apply_prob."),
     .tip = PT_TR_NOOP("Param", "Set rotateratio instead for single-animal training."),
     .preview = Preview::Augment, .readBy = kTensorPack, .synonyms = "turn angle rotate probability", .source = "pose_tensorpack.py"},
    {.key = "fliplr", .kind = Kind::BoolOrReal, .unit = Unit::Probability, .group = Group::Geometry,
     .absentSingle = "false", .absentMulti = "false",
     .hard = {0.0, 1.0}, .usual = {0.0, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Flip left-right, swap labels"),
     .help = PT_TR_NOOP("Param", "Mirrors the image and swaps the left and right body parts of symmetric_pairs; gated by apply_prob. "
                                 "With any other value than true the labels are swapped on images that were not flipped too."),
     .tip = PT_TR_NOOP("Param", "Write true, and list the left-right pairs in symmetric_pairs; without them nothing is flipped."),
     .preview = Preview::Augment, .readBy = kSingle | kMulti, .essential = true, .synonyms = "swap left right mirror horizontal symmetric",
     .torchKey = "data.train.hflip", .since = "2.2", .source = "pose_imgaug.py; augmentation.py: KeypointFliplr"},
    {.key = "symmetric_pairs", .kind = Kind::PairList, .group = Group::Geometry,
     .absentSingle = "[]", .absentMulti = "[]",
     .label = PT_TR_NOOP("Param", "Left-right pairs"),
     .help = PT_TR_NOOP("Param", "Pairs of joint numbers, counted from 0, that change places when fliplr mirrors the image."),
     .tip = PT_TR_NOOP("Param", "For joints snout, leftear, rightear, tailbase the pair is [[1, 2]]."),
     .preview = Preview::Augment, .readBy = kSingle | kMulti, .synonyms = "swap left right symmetry flip",
     .torchKey = "data.train.hflip.symmetries",
     .since = "2.2", .source = "augmentation.py: KeypointFliplr"},
    {.key = "mirror", .kind = Kind::BoolOrReal, .unit = Unit::Probability, .group = Group::Geometry,
     .defaultSingle = "false", .defaultMulti = "false", .absentSingle = "false",
     .hard = {0.0, 1.0}, .usual = {0.0, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Mirror"),
     .help = PT_TR_NOOP("Param", "Single-animal: mirrors images left to right without swapping any labels, gated by apply_prob; a "
                                 "decimal number counts as 0.5. Scalecrop and deterministic: doubles the data with mirrored copies. "
                                 "Multi-animal: ignored."),
     .tip = PT_TR_NOOP("Param", "Only for projects without left and right body parts; otherwise use fliplr with symmetric_pairs."),
     .preview = Preview::Augment, .readBy = kSingle | kScaleCrop | kDeterministic, .essential = true,
     .synonyms = "flip left right horizontal",
     .source = "pose_imgaug.py; pose_deterministic.py"},
    {.key = "apply_prob", .kind = Kind::Real, .unit = Unit::Probability, .group = Group::Geometry,
     .defaultSingle = "0.5", .defaultMulti = "0.5", .absentSingle = "0.5", .absentMulti = "0.5",
     .hard = {0.0, 1.0}, .usual = {0.1, 0.9}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Augmentation probability"),
     .help = PT_TR_NOOP("Param", "Probability, per image and per operation, of flips, blur, covering, elastic, noise and grayscale "
                                 "(multi-animal also rotation and hist_eq). Contrast, convolution and crop have their own."),
     .tip = PT_TR_NOOP("Param", "At 0.5 hardly any image stays untouched; lower it when training barely converges."),
     .preview = Preview::Augment, .readBy = kSingle | kMulti, .synonyms = "chance share gate sometimes", .since = "2.2",
     .source = "pose_imgaug.py"},
};

}  // namespace

std::span<const ParamSpec> geometrySection() { return kRows; }

}  // namespace pt::params::detail
