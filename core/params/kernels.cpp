// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr const char* kSharpenAliases[] = {"sharpening", "sharpen", "convolution.sharpening"};
constexpr const char* kSharpenRatioAliases[] = {"sharpenratio", "sharpeningratio", "convolution.sharpeningratio"};
constexpr const char* kEdgeAliases[] = {"edge"};
constexpr const char* kEdgeRatioAliases[] = {"edgeratio"};
constexpr const char* kEmbossAliases[] = {"emboss"};
constexpr const char* kEmbossRatioAliases[] = {"embossratio"};
constexpr const char* kBlurAliases[] = {"blur", "motionblur"};
constexpr std::uint32_t kBoth = kSingle | kMulti;

constexpr ParamSpec kRows[] = {
    {.key = "convolution.sharpen", .kind = Kind::Bool, .group = Group::Kernels,
     .defaultSingle = "false", .defaultMulti = "false", .absentSingle = "false", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Sharpen"),
     .help = PT_TR_NOOP("Param", "Blends a sharpened copy into the image with a strength up to 0.2 and a brightness of 0.8 to 1.2. It "
                                 "is read only inside convolution; the handbook's top-level sharpening has no effect. A mapping sets "
                                 "alpha and lightness."),
     .tip = PT_TR_NOOP("Param", "Helps with soft or noisy footage; look at the 1:1 loupe, because a fitted view hides a 3 × 3 kernel."),
     .preview = Preview::Kernel, .readBy = kBoth, .essential = true, .aliases = kSharpenAliases,
     .synonyms = "sharpening crisp detail kernel",
     .since = "2.2", .source = "handbook 3.2.9; pose_imgaug.py"},
    {.key = "convolution.sharpenratio", .kind = Kind::Real, .unit = Unit::Probability, .group = Group::Kernels,
     .defaultSingle = "0.3", .defaultMulti = "0.3", .absentSingle = "0.1", .absentMulti = "0.1",
     .hard = {0.0, 1.0}, .usual = {0.0, 0.5}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Sharpen probability"),
     .help = PT_TR_NOOP("Param", "Share of images that are sharpened; 0.1 when absent."),
     .tip = PT_TR_NOOP("Param", "0.3 is DeepLabCut's template value; it matters only while sharpen is on."),
     .preview = Preview::Kernel, .readBy = kBoth, .essential = true, .aliases = kSharpenRatioAliases, .synonyms = "sharpening chance share",
     .since = "2.2", .source = "handbook 3.2.9; pose_imgaug.py"},
    {.key = "convolution.sharpen.alpha", .kind = Kind::List, .unit = Unit::Fraction, .group = Group::Kernels,
     .hard = {0.0, 1.0}, .usual = {0.0, 0.5}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Sharpen strength"),
     .help = PT_TR_NOOP("Param", "How much of the sharpened copy is blended in: one number, or a list of values to choose from. A list "
                                 "is never a range."),
     .tip = PT_TR_NOOP("Param", "Left out it varies between 0 and 0.2."),
     .preview = Preview::Kernel, .readBy = kBoth, .synonyms = "sharpening", .since = "2.2", .source = "imgaug Sharpen"},
    {.key = "convolution.sharpen.lightness", .kind = Kind::List, .group = Group::Kernels,
     .hard = {0.0, 10.0}, .usual = {0.5, 2.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Sharpen brightness"),
     .help = PT_TR_NOOP("Param", "Brightness of the sharpened copy, 1 keeps it: one number, or a list of values to choose from."),
     .tip = PT_TR_NOOP("Param", "Left out it varies between 0.8 and 1.2."),
     .preview = Preview::Kernel, .readBy = kBoth, .synonyms = "sharpening", .since = "2.2", .source = "imgaug Sharpen"},
    {.key = "convolution.edge", .kind = Kind::Bool, .group = Group::Kernels,
     .defaultSingle = "false", .defaultMulti = "false", .absentSingle = "false", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Edges"),
     .help = PT_TR_NOOP("Param", "Blends an edge-detection picture into the image with a strength up to 0.75. It does not enhance "
                                 "edges: it darkens everything else."),
     .tip = PT_TR_NOOP("Param", "Try it when outlines matter more than colour; keep the probability low."),
     .preview = Preview::Kernel, .readBy = kBoth, .essential = true, .aliases = kEdgeAliases,
     .synonyms = "outline contour laplace kernel detect",
     .since = "2.2", .source = "handbook 3.2.10; pose_imgaug.py"},
    {.key = "convolution.edgeratio", .kind = Kind::Real, .unit = Unit::Probability, .group = Group::Kernels,
     .absentSingle = "0.1", .absentMulti = "0.1",
     .hard = {0.0, 1.0}, .usual = {0.0, 0.5}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Edges probability"),
     .help = PT_TR_NOOP("Param", "Share of images that get the edge blend; 0.1 when absent."),
     .tip = PT_TR_NOOP("Param", "It matters only while edge is on."),
     .preview = Preview::Kernel, .readBy = kBoth, .essential = true, .aliases = kEdgeRatioAliases, .synonyms = "outline chance share",
     .since = "2.2", .source = "pose_imgaug.py"},
    {.key = "convolution.edge.alpha", .kind = Kind::List, .unit = Unit::Fraction, .group = Group::Kernels,
     .hard = {0.0, 1.0}, .usual = {0.0, 0.75}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Edges strength"),
     .help = PT_TR_NOOP("Param", "How much of the edge picture is blended in: one number, or a list of values to choose from. A list is "
                                 "never a range."),
     .tip = PT_TR_NOOP("Param", "Left out it varies between 0 and 0.75."),
     .preview = Preview::Kernel, .readBy = kBoth, .synonyms = "outline", .since = "2.2", .source = "imgaug EdgeDetect"},
    {.key = "convolution.emboss", .kind = Kind::Bool, .group = Group::Kernels,
     .defaultSingle = "{alpha: [0.0, 1.0], strength: [0.5, 1.5]}", .defaultMulti = "{alpha: [0.0, 1.0], strength: [0.5, 1.5]}",
     .absentSingle = "false", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Emboss"),
     .help = PT_TR_NOOP("Param", "Adds a relief, as if light came from one corner. On in DeepLabCut's template, where its two lists are "
                                 "choices: alpha is 0 or 1, so half of its applications change nothing and the rest are at full "
                                 "strength."),
     .tip = PT_TR_NOOP("Param", "Set it to true for a smooth range of strengths, or to false for natural-looking images."),
     .preview = Preview::Kernel, .readBy = kBoth, .essential = true, .aliases = kEmbossAliases, .synonyms = "relief shadow kernel",
     .since = "2.2", .source = "pose_imgaug.py"},
    {.key = "convolution.embossratio", .kind = Kind::Real, .unit = Unit::Probability, .group = Group::Kernels,
     .defaultSingle = "0.1", .defaultMulti = "0.1", .absentSingle = "0.1", .absentMulti = "0.1",
     .hard = {0.0, 1.0}, .usual = {0.0, 0.5}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Emboss probability"),
     .help = PT_TR_NOOP("Param", "Share of images that are embossed; 0.1 when absent."),
     .tip = PT_TR_NOOP("Param", "It matters only while emboss is on, as it is in the template."),
     .preview = Preview::Kernel, .readBy = kBoth, .essential = true, .aliases = kEmbossRatioAliases, .synonyms = "relief chance share",
     .since = "2.2", .source = "pose_imgaug.py"},
    {.key = "convolution.emboss.alpha", .kind = Kind::List, .unit = Unit::Fraction, .group = Group::Kernels,
     .defaultSingle = "[0.0, 1.0]", .defaultMulti = "[0.0, 1.0]",
     .hard = {0.0, 1.0}, .usual = {0.0, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Emboss blend"),
     .help = PT_TR_NOOP("Param", "How much of the embossed copy is blended in: one number, or a list of values to choose from. A list "
                                 "is never a range."),
     .tip = PT_TR_NOOP("Param", "Give several values, such as [0.2, 0.4, 0.6], for graded strengths."),
     .preview = Preview::Kernel, .readBy = kBoth, .synonyms = "relief", .since = "2.2", .source = "imgaug Emboss"},
    {.key = "convolution.emboss.strength", .kind = Kind::List, .group = Group::Kernels,
     .defaultSingle = "[0.5, 1.5]", .defaultMulti = "[0.5, 1.5]",
     .hard = {0.0, 10.0}, .usual = {0.0, 2.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Emboss depth"),
     .help = PT_TR_NOOP("Param", "Depth of the relief: one number, or a list of values to choose from."),
     .tip = PT_TR_NOOP("Param", "Left out it varies between 0.25 and 1."),
     .preview = Preview::Kernel, .readBy = kBoth, .synonyms = "relief", .since = "2.2", .source = "imgaug Emboss"},
    {.key = "motion_blur", .kind = Kind::Bool, .group = Group::Kernels,
     .absentSingle = "true", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Motion blur"),
     .help = PT_TR_NOOP("Param", "Blurs images along a random line, 7 px long unless other values are given; gated by apply_prob. "
                                 "Single-animal training switches it on when the key is absent, multi-animal training off."),
     .tip = PT_TR_NOOP("Param", "Good for fast animals and long exposures; write false to be sure that it is off."),
     .preview = Preview::Kernel, .readBy = kBoth, .essential = true, .aliases = kBlurAliases,
     .synonyms = "blur blurring speed fast exposure kernel",
     .torchKey = "data.train.motion_blur", .source = "handbook 3.2.9; pose_imgaug.py"},
    {.key = "motion_blur_params", .kind = Kind::Map, .group = Group::Kernels,
     .label = PT_TR_NOOP("Param", "Motion blur values"),
     .help = PT_TR_NOOP("Param", "Single-animal only: a mapping with k (odd length in px), angle and direction. A list is a choice of "
                                 "values, not a range."),
     .tip = PT_TR_NOOP("Param", "Multi-animal training takes its values as a list of pairs from motion_blur itself."),
     .preview = Preview::Kernel, .readBy = kSingle, .synonyms = "blur length angle", .source = "pose_imgaug.py"},
};

}  // namespace

std::span<const ParamSpec> kernelsSection() { return kRows; }

}  // namespace pt::params::detail
