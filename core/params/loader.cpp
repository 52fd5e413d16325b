// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr const char* kLoaders[] = {"imgaug", "default", "multi-animal-imgaug", "scalecrop", "deterministic", "tensorpack"};

constexpr ParamSpec kRows[] = {
    {.key = "dataset_type", .kind = Kind::Choice, .group = Group::Loader,
     .defaultSingle = "imgaug", .defaultMulti = "multi-animal-imgaug", .absentSingle = "imgaug", .absentMulti = "imgaug",
     .choices = kLoaders,
     .label = PT_TR_NOOP("Param", "Loader"),
     .help = PT_TR_NOOP("Param", "Which of DeepLabCut's loaders prepares the images. It decides which of the other keys are read at "
                                 "all."),
     .tip = PT_TR_NOOP("Param", "imgaug for one animal, multi-animal-imgaug for several; the others are older and poorer."),
     .readBy = kAllTf, .synonyms = "augmenter pipeline imgaug tensorpack scalecrop", .source = "factory.py"},
    {.key = "deterministic", .kind = Kind::Bool, .group = Group::Loader,
     .absentSingle = "false", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Deterministic"),
     .help = PT_TR_NOOP("Param", "Restarts the random numbers at every scale draw: with the imgaug loaders the same images and the same "
                                 "scale then repeat for ever."),
     .tip = PT_TR_NOOP("Param", "Leave it false."),
     .readBy = kSingle | kMulti | kDeterministic, .synonyms = "seed repeatable random", .source = "pose_base.py"},
    {.key = "shuffle", .kind = Kind::Bool, .group = Group::Loader,
     .label = PT_TR_NOOP("Param", "Shuffle"),
     .help = PT_TR_NOOP("Param", "Scalecrop, deterministic, tensorpack: go through the frames in random order. false works only without "
                                 "mirror."),
     .tip = PT_TR_NOOP("Param", "Leave it true."),
     .readBy = kScaleCrop | kDeterministic | kTensorPack, .synonyms = "order random", .source = "pose_scalecrop.py"},
    {.key = "processratio", .kind = Kind::Int, .group = Group::Loader,
     .hard = {1.0, 64.0},
     .label = PT_TR_NOOP("Param", "Worker processes"),
     .help = PT_TR_NOOP("Param", "Tensorpack only: how many processes per core prepare images; 1 when absent."),
     .tip = PT_TR_NOOP("Param", "Only the tensorpack loader has it."),
     .readBy = kTensorPack, .synonyms = "threads workers", .source = "pose_tensorpack.py"},
    {.key = "num_prefetch", .kind = Kind::Int, .group = Group::Loader,
     .hard = {1.0, 10000.0},
     .label = PT_TR_NOOP("Param", "Prefetched batches"),
     .help = PT_TR_NOOP("Param", "Tensorpack only: how many prepared images wait in a queue; 50 when absent."),
     .tip = PT_TR_NOOP("Param", "Only the tensorpack loader has it."),
     .readBy = kTensorPack, .synonyms = "queue workers", .source = "pose_tensorpack.py"},
    {.key = "crop_pad", .kind = Kind::Int, .unit = Unit::Pixel, .group = Group::Loader,
     .hard = {0.0, 10000.0},
     .label = PT_TR_NOOP("Param", "Crop padding"),
     .help = PT_TR_NOOP("Param", "Present in DeepLabCut's code defaults, without any effect."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut never uses it: changing it has no effect."),
     .readBy = 0, .synonyms = "margin", .source = "default_config.py"},
};

}  // namespace

std::span<const ParamSpec> loaderSection() { return kRows; }

}  // namespace pt::params::detail
