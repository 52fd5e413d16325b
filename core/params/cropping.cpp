// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr const char* kSamplings[] = {"hybrid", "density", "uniform", "keypoints", "none"};
constexpr const char* kCropRatioAliases[] = {"crop_ratio"};

constexpr ParamSpec kRows[] = {
    {.key = "crop_size", .kind = Kind::Size, .unit = Unit::Pixel, .group = Group::Cropping,
     .defaultMulti = "[400, 400]", .absentMulti = "[400, 400]",
     .hard = {16.0, 8192.0}, .usual = {160.0, 1000.0},
     .label = PT_TR_NOOP("Param", "Crop size"),
     .help = PT_TR_NOOP("Param", "Multi-animal only: width × height of the window cut out of each frame. The real window is this size × "
                                 "global scale × jitter, at the frame's own resolution; smaller frames are padded with black."),
     .tip = PT_TR_NOOP("Param", "Make it large enough to hold a whole animal at the smallest scale, better two that touch; memory grows "
                                "with its area."),
     .preview = Preview::Crops, .readBy = kMulti, .essential = true, .synonyms = "window cut width height animal size",
     .torchKey = "data.train.crop_sampling", .since = "2.2", .source = "handbook 3.2.5; pose_multianimal_imgaug.py"},
    {.key = "cropratio", .kind = Kind::Real, .unit = Unit::Probability, .group = Group::Cropping,
     .defaultSingle = "0.4", .defaultMulti = "0.4", .absentSingle = "0.4",
     .hard = {0.0, 1.0}, .usual = {0.0, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Crop probability"),
     .help = PT_TR_NOOP("Param", "Share of images that are cropped or padded: single-animal training moves each side in or out by up to "
                                 "crop_by. Multi-animal training ignores it and crops every image."),
     .tip = PT_TR_NOOP("Param", "0 switches it off. The handbook calls it crop_ratio, but only the spelling cropratio is read."),
     .preview = Preview::Augment, .readBy = kSingle | kScaleCrop | kDeterministic | kTensorPack, .essential = true,
     .aliases = kCropRatioAliases, .synonyms = "cut pad share fraction", .source = "handbook 3.2.6; pose_imgaug.py"},
    {.key = "max_shift", .kind = Kind::Real, .unit = Unit::Fraction, .group = Group::Cropping,
     .defaultMulti = "0.4", .absentMulti = "0.4",
     .hard = {0.0, 1.0}, .usual = {0.0, 0.4}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Largest crop shift"),
     .help = PT_TR_NOOP("Param", "Multi-animal only: how far the window is moved away from the chosen keypoint, as a fraction of the "
                                 "crop's side. Values above 0.4 are cut to 0.4."),
     .tip = PT_TR_NOOP("Param", "Smaller values keep the chosen keypoint inside the window more often; animals near the border lose "
                                "theirs first."),
     .preview = Preview::Crops, .readBy = kMulti, .essential = true, .synonyms = "displacement jitter window move offset",
     .torchKey = "data.train.crop_sampling.max_shift", .since = "2.2", .source = "handbook 3.2.7; augmentation.py"},
    {.key = "crop_sampling", .kind = Kind::Choice, .group = Group::Cropping,
     .defaultMulti = "hybrid", .absentMulti = "hybrid", .choices = kSamplings,
     .label = PT_TR_NOOP("Param", "Crop sampling"),
     .help = PT_TR_NOOP("Param", "Multi-animal only: where windows are placed. uniform: anywhere; keypoints: at a random keypoint; "
                                 "density: preferably where many keypoints are close together; hybrid: uniform or density, one half "
                                 "each."),
     .tip = PT_TR_NOOP("Param", "hybrid suits most projects; density helps where animals huddle; uniform shows the network more "
                                "background."),
     .preview = Preview::Crops, .readBy = kMulti, .essential = true, .synonyms = "keypoint crowded window placement uniform density hybrid",
     .torchKey = "data.train.crop_sampling.method", .since = "2.2", .source = "handbook 3.2.8; augmentation.py"},
    {.key = "crop_by", .kind = Kind::Real, .unit = Unit::Fraction, .group = Group::Cropping,
     .absentSingle = "0.15",
     .hard = {0.0, 1.0}, .usual = {0.02, 0.4}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Crop or pad by"),
     .help = PT_TR_NOOP("Param", "Single-animal only: each side is moved in (crop) or out (black padding) by up to this fraction of the "
                                 "image. 0 or false count as missing and mean 0.15."),
     .tip = PT_TR_NOOP("Param", "To switch cropping off set cropratio to 0."),
     .preview = Preview::Augment, .readBy = kSingle, .synonyms = "pad cut border margin", .source = "pose_imgaug.py"},
    {.key = "crop", .kind = Kind::Bool, .group = Group::Cropping,
     .label = PT_TR_NOOP("Param", "Crop around a joint"),
     .help = PT_TR_NOOP("Param", "Scalecrop and deterministic only: cut the frame around a random labelled joint. The deterministic "
                                 "loader fails when the key is missing."),
     .tip = PT_TR_NOOP("Param", "Write it out when you use the deterministic loader."),
     .preview = Preview::Augment, .readBy = kScaleCrop | kDeterministic, .synonyms = "cut window",
     .source = "pose_deterministic.py, pose_scalecrop.py"},
    {.key = "minsize", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Cropping,
     .hard = {0.0, 20000.0}, .usual = {20.0, 1000.0},
     .label = PT_TR_NOOP("Param", "Smallest margin"),
     .help = PT_TR_NOOP("Param", "Scalecrop, deterministic, tensorpack: pixels that are kept on each side of the chosen joint at least "
                                 "(100 when absent in tensorpack; the others fail without the key)."),
     .tip = PT_TR_NOOP("Param", "About half an animal's length keeps the animal in the window."),
     .preview = Preview::Augment, .readBy = kScaleCrop | kDeterministic | kTensorPack, .synonyms = "crop window minimum",
     .source = "pose_scalecrop.py"},
    {.key = "leftwidth", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Cropping,
     .hard = {1.0, 20000.0}, .usual = {50.0, 1000.0},
     .label = PT_TR_NOOP("Param", "Left margin"),
     .help = PT_TR_NOOP("Param", "Scalecrop, deterministic, tensorpack: up to this many pixels are added on the left of the joint (400 "
                                 "when absent in tensorpack; the others fail without the key)."),
     .tip = PT_TR_NOOP("Param", "Use equal left and right margins unless the scene is one-sided."),
     .preview = Preview::Augment, .readBy = kScaleCrop | kDeterministic | kTensorPack, .synonyms = "crop window",
     .source = "pose_scalecrop.py"},
    {.key = "rightwidth", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Cropping,
     .hard = {1.0, 20000.0}, .usual = {50.0, 1000.0},
     .label = PT_TR_NOOP("Param", "Right margin"),
     .help = PT_TR_NOOP("Param", "Scalecrop, deterministic, tensorpack: up to this many pixels are added on the right of the joint (400 "
                                 "when absent in tensorpack; the others fail without the key)."),
     .tip = PT_TR_NOOP("Param", "Use equal left and right margins unless the scene is one-sided."),
     .preview = Preview::Augment, .readBy = kScaleCrop | kDeterministic | kTensorPack, .synonyms = "crop window",
     .source = "pose_scalecrop.py"},
    {.key = "topheight", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Cropping,
     .hard = {1.0, 20000.0}, .usual = {50.0, 1000.0},
     .label = PT_TR_NOOP("Param", "Lower margin"),
     .help = PT_TR_NOOP("Param", "Scalecrop, deterministic, tensorpack: up to this many pixels are added below the joint (despite its "
                                 "name) (400 when absent in tensorpack; the others fail without the key)."),
     .tip = PT_TR_NOOP("Param", "The code adds topheight to y, which grows downwards: it is the margin below."),
     .preview = Preview::Augment, .readBy = kScaleCrop | kDeterministic | kTensorPack, .synonyms = "crop window bottom",
     .source = "pose_scalecrop.py"},
    {.key = "bottomheight", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Cropping,
     .hard = {1.0, 20000.0}, .usual = {50.0, 1000.0},
     .label = PT_TR_NOOP("Param", "Upper margin"),
     .help = PT_TR_NOOP("Param", "Scalecrop, deterministic, tensorpack: up to this many pixels are added above the joint (despite its "
                                 "name) (400 when absent in tensorpack; the others fail without the key)."),
     .tip = PT_TR_NOOP("Param", "The code subtracts bottomheight from y: it is the margin above."),
     .preview = Preview::Augment, .readBy = kScaleCrop | kDeterministic | kTensorPack, .synonyms = "crop window top",
     .source = "pose_scalecrop.py"},
};

}  // namespace

std::span<const ParamSpec> croppingSection() { return kRows; }

}  // namespace pt::params::detail
