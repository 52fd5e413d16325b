// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr ParamSpec kRows[] = {
    {.key = "nmsradius", .kind = Kind::Real, .unit = Unit::Pixel, .group = Group::Inference,
     .hard = {0.0, 1000.0}, .usual = {1.0, 30.0}, .decimals = 1,
     .label = PT_TR_NOOP("Param", "Peak distance"),
     .help = PT_TR_NOOP("Param", "Multi-animal analysis: smallest distance between two peaks of one body part, in pixels; 5 by default."),
     .tip = PT_TR_NOOP("Param", "Belongs into test/pose_cfg.yaml; training does not read it."),
     .readBy = 0, .synonyms = "nms peak radius detection", .torchKey = "model.heads.bodypart.predictor.nms_radius",
     .source = "test/pose_cfg.yaml"},
    {.key = "minconfidence", .kind = Kind::Real, .unit = Unit::Probability, .group = Group::Inference,
     .hard = {0.0, 1.0}, .usual = {0.0, 0.5}, .decimals = 3,
     .label = PT_TR_NOOP("Param", "Smallest confidence"),
     .help = PT_TR_NOOP("Param", "Multi-animal analysis: peaks below this confidence are not considered; 0.01 by default."),
     .tip = PT_TR_NOOP("Param", "Belongs into test/pose_cfg.yaml; training does not read it."),
     .readBy = 0, .synonyms = "threshold detection", .source = "test/pose_cfg.yaml"},
    {.key = "sigma", .kind = Kind::Real, .group = Group::Inference,
     .hard = {0.0, 100.0}, .usual = {0.5, 3.0}, .decimals = 1,
     .label = PT_TR_NOOP("Param", "Peak smoothing"),
     .help = PT_TR_NOOP("Param", "Multi-animal analysis: width of the Gaussian that smooths the score maps, in cells; 1 by default."),
     .tip = PT_TR_NOOP("Param", "Belongs into test/pose_cfg.yaml; training does not read it."),
     .readBy = 0, .synonyms = "smooth gaussian", .torchKey = "model.heads.bodypart.predictor.sigma", .source = "test/pose_cfg.yaml"},
    {.key = "locref_smooth", .kind = Kind::Bool, .group = Group::Inference,
     .label = PT_TR_NOOP("Param", "Smooth offsets"),
     .help = PT_TR_NOOP("Param", "Multi-animal analysis: smooth the offset maps too; false by default."),
     .tip = PT_TR_NOOP("Param", "Belongs into test/pose_cfg.yaml; training does not read it."),
     .readBy = 0, .synonyms = "locref", .source = "test/pose_cfg.yaml"},
    {.key = "num_outputs", .kind = Kind::Int, .group = Group::Inference,
     .hard = {1.0, 100.0}, .usual = {1.0, 10.0},
     .label = PT_TR_NOOP("Param", "Peaks per part"),
     .help = PT_TR_NOOP("Param", "Single-animal analysis: how many of the best cells are returned for each body part; 1 by default."),
     .tip = PT_TR_NOOP("Param", "Belongs into test/pose_cfg.yaml; training does not read it."),
     .readBy = 0, .synonyms = "top n outputs", .source = "test/pose_cfg.yaml"},
    {.key = "paf_best", .kind = Kind::List, .group = Group::Inference,
     .label = PT_TR_NOOP("Param", "Best limbs"),
     .help = PT_TR_NOOP("Param", "Multi-animal analysis: the limbs kept after evaluation, as numbers into the limb graph."),
     .tip = PT_TR_NOOP("Param", "Belongs into test/pose_cfg.yaml; training does not read it."),
     .readBy = 0, .synonyms = "paf graph edges", .source = "test/pose_cfg.yaml"},
};

}  // namespace

std::span<const ParamSpec> inferenceSection() { return kRows; }

}  // namespace pt::params::detail
