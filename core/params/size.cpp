// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr ParamSpec kRows[] = {
    {.key = "global_scale", .kind = Kind::Real, .unit = Unit::Fraction, .group = Group::Size,
     .defaultSingle = "0.8", .defaultMulti = "0.8", .absentSingle = "1.0", .absentMulti = "1.0",
     .hard = {0.01, 10.0}, .usual = {0.25, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Global scale"),
     .help = PT_TR_NOOP("Param", "Every image is scaled by this factor before training, multiplied by the scale jitter. In multi-animal "
                                 "projects the pixels are never resized: only the crop, the target discs and the limb bands change with "
                                 "it."),
     .tip = PT_TR_NOOP("Param", "Leave low-resolution frames at 1, so that no detail is lost. Analysis always runs at full size, so the "
                                "scale jitter should reach 1 / global scale."),
     .preview = Preview::Size, .readBy = kAllTf, .essential = true,
     .synonyms = "zoom resize resolution shrink downsample size", .torchKey = "data.train.affine.scaling",
     .source = "handbook 3.1.B; pose_imgaug.py, pose_multianimal_imgaug.py"},
    {.key = "scale_jitter_lo", .kind = Kind::Real, .unit = Unit::Fraction, .group = Group::Size,
     .defaultSingle = "0.5", .defaultMulti = "0.5",
     .hard = {0.01, 10.0}, .usual = {0.25, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Scale jitter, smallest"),
     .help = PT_TR_NOOP("Param", "Each batch draws one factor between the smallest and the largest jitter and multiplies the global "
                                 "scale with it. If either of the two keys is missing there is no jitter at all."),
     .tip = PT_TR_NOOP("Param", "Widen the range when animals appear at different distances; keep global scale × smallest jitter high "
                                "enough that a body part still covers a few pixels."),
     .preview = Preview::Size, .readBy = kAllTf, .essential = true,
     .synonyms = "zoom random scaling augmentation size minimum", .torchKey = "data.train.affine.scaling",
     .source = "handbook 3.1.A; pose_base.py"},
    {.key = "scale_jitter_up", .kind = Kind::Real, .unit = Unit::Fraction, .group = Group::Size,
     .defaultSingle = "1.25", .defaultMulti = "1.25",
     .hard = {0.01, 10.0}, .usual = {1.0, 2.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Scale jitter, largest"),
     .help = PT_TR_NOOP("Param", "Upper end of the random factor that multiplies the global scale, drawn once per batch."),
     .tip = PT_TR_NOOP("Param", "Global scale × largest jitter should be close to 1, because that is the size at which videos are "
                                "analysed (0.8 × 1.25 = 1)."),
     .preview = Preview::Size, .readBy = kAllTf, .essential = true,
     .synonyms = "zoom random scaling augmentation size maximum", .torchKey = "data.train.affine.scaling",
     .source = "handbook 3.1.A; pose_base.py"},
    {.key = "max_input_size", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Size,
     .defaultSingle = "1500", .defaultMulti = "1500", .absentSingle = "1500",
     .hard = {1.0, 100000.0}, .usual = {400.0, 4000.0},
     .label = PT_TR_NOOP("Param", "Largest input"),
     .help = PT_TR_NOOP("Param", "Limit on the area of the scaled image, as the side of a square: 1500 allows 1500 × 1500 pixels. The "
                                 "single-animal loader stops with an error when no frame fits; the multi-animal loader tests its crop "
                                 "and falls back to the unscaled crop size."),
     .tip = PT_TR_NOOP("Param", "Raise it when your frames are larger than 1500 × 1500 and the GPU has the memory; otherwise lower the "
                                "global scale."),
     .preview = Preview::Size, .readBy = kSingle | kMulti | kScaleCrop | kDeterministic, .essential = true,
     .synonyms = "limit resolution skip frames large 4k image size memory", .source = "handbook 3.1.A; pose_imgaug.py: is_valid_size"},
    {.key = "min_input_size", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Size,
     .defaultSingle = "64", .defaultMulti = "64", .absentSingle = "64", .absentMulti = "100",
     .hard = {0.0, 10000.0}, .usual = {16.0, 256.0},
     .label = PT_TR_NOOP("Param", "Smallest input"),
     .help = PT_TR_NOOP("Param", "Scaled images smaller than this are refused. The single-animal loader compares the area with its "
                                 "square; the others compare each side. If the key is missing, multi-animal training uses 100."),
     .tip = PT_TR_NOOP("Param", "Lower it for very small frames; 64 is fine for everything else."),
     .preview = Preview::Size, .readBy = kSingle | kMulti | kScaleCrop | kDeterministic, .essential = true,
     .synonyms = "limit resolution skip frames small image size", .source = "handbook 3.1.A; pose_imgaug.py: is_valid_size"},
    {.key = "batch_size", .kind = Kind::Int, .unit = Unit::Images, .group = Group::Size,
     .defaultSingle = "1", .defaultMulti = "8", .absentSingle = "1", .absentMulti = "1",
     .hard = {1.0, 4096.0}, .usual = {1.0, 32.0},
     .label = PT_TR_NOOP("Param", "Batch size"),
     .help = PT_TR_NOOP("Param", "How many images the network sees in each iteration. Forced to 1 by the scalecrop, deterministic and "
                                 "tensorpack loaders, and in multi-animal training with an optimizer other than adam. All images of a "
                                 "batch share one scale."),
     .tip = PT_TR_NOOP("Param", "Use the largest batch that your GPU's memory holds; with a larger batch fewer iterations and a higher "
                                "learning rate are needed."),
     .preview = Preview::Batch, .readBy = kSingle | kMulti, .essential = true,
     .synonyms = "images per iteration memory gpu minibatch", .torchKey = "train_settings.batch_size",
     .source = "handbook 3.1.C; pose_imgaug.py"},
    {.key = "pre_resize", .kind = Kind::Size, .unit = Unit::Pixel, .group = Group::Size,
     .defaultMulti = "[]",
     .hard = {1.0, 8192.0}, .usual = {100.0, 2000.0},
     .label = PT_TR_NOOP("Param", "Resize first"),
     .help = PT_TR_NOOP("Param", "Multi-animal only: every frame is resized to this width × height before anything else; the aspect "
                                 "ratio is not kept. Empty means off."),
     .tip = PT_TR_NOOP("Param", "This is how a multi-animal training really shrinks its images: the global scale does not. Videos must "
                                "be analysed at the same size."),
     .preview = Preview::Size, .readBy = kMulti, .synonyms = "downsample resolution shrink width height", .torchKey = "data.train.resize",
     .since = "2.2", .source = "pose_multianimal_imgaug.py"},
    {.key = "traintime_resize", .kind = Kind::Bool, .group = Group::Size,
     .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Resize to 400 px height"),
     .help = PT_TR_NOOP("Param", "Resizes every frame to a height of 400 px, keeping the aspect ratio. DeepLabCut sets it itself when "
                                 "it trains a SuperAnimal model."),
     .tip = PT_TR_NOOP("Param", "The trainer overwrites this value; leave it out."),
     .preview = Preview::Size, .readBy = kMulti, .synonyms = "superanimal height", .since = "2.3", .source = "pose_multianimal_imgaug.py"},
    {.key = "scaleratio", .kind = Kind::Real, .unit = Unit::Probability, .group = Group::Size,
     .hard = {0.0, 1.0}, .usual = {0.0, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Scaling probability"),
     .help = PT_TR_NOOP("Param", "Tensorpack only: share of images that are scaled; 0.6 when absent. The others keep their size, "
                                 "without the global scale too."),
     .tip = PT_TR_NOOP("Param", "Only the tensorpack loader has it; all other loaders scale every image."),
     .preview = Preview::Size, .readBy = kTensorPack, .synonyms = "zoom tensorpack", .source = "pose_tensorpack.py"},
};

}  // namespace

std::span<const ParamSpec> sizeSection() { return kRows; }

}  // namespace pt::params::detail
