// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr ParamSpec kRows[] = {
    {.key = "locref_loss_weight", .kind = Kind::Real, .group = Group::Losses,
     .defaultSingle = "0.05", .defaultMulti = "0.05", .absentSingle = "1.0", .absentMulti = "1.0", .hard = {0.0, 1000.0},
     .usual = {0.01, 1.0}, .decimals = 3,
     .label = PT_TR_NOOP("Param", "Offset loss weight"),
     .help = PT_TR_NOOP("Param", "Weight of the location-refinement loss in the total; 1.0 when absent."),
     .tip = PT_TR_NOOP("Param", "0.05 is balanced for the score-map loss of 1; higher values trade detection for precision."),
     .readBy = kAllTf, .synonyms = "locref refinement", .torchKey = "model.heads.bodypart.criterion.locref.weight", .source = "pose_net"},
    {.key = "locref_huber_loss", .kind = Kind::Bool, .group = Group::Losses,
     .defaultSingle = "true", .defaultMulti = "true", .absentSingle = "true", .absentMulti = "true",
     .label = PT_TR_NOOP("Param", "Robust offset loss"),
     .help = PT_TR_NOOP("Param", "Huber loss for offsets, which forgives single large errors; false uses the mean square."),
     .tip = PT_TR_NOOP("Param", "Leave it on."),
     .readBy = kAllTf, .synonyms = "locref huber mse", .source = "pose_net"},
    {.key = "pairwise_loss_weight", .kind = Kind::Real, .group = Group::Losses,
     .defaultMulti = "0.1", .hard = {0.0, 1000.0}, .usual = {0.01, 1.0}, .decimals = 3,
     .label = PT_TR_NOOP("Param", "Limb loss weight"),
     .help = PT_TR_NOOP("Param", "Multi-animal: weight of the limb-band loss in the total. The training fails when the key is missing."),
     .tip = PT_TR_NOOP("Param", "0.1 is balanced for four to ten limbs."),
     .readBy = kMulti, .synonyms = "paf part affinity", .torchKey = "model.heads.bodypart.criterion.paf.weight", .since = "2.2",
     .source = "pose_net"},
    {.key = "pairwise_huber_loss", .kind = Kind::Bool, .group = Group::Losses,
     .defaultSingle = "false", .defaultMulti = "false", .absentSingle = "true", .absentMulti = "true",
     .label = PT_TR_NOOP("Param", "Robust limb loss"),
     .help = PT_TR_NOOP("Param", "Huber loss for limb bands; the template writes false, which uses the mean square. true when absent."),
     .tip = PT_TR_NOOP("Param", "Leave it at the template value."),
     .readBy = kMulti, .synonyms = "paf huber mse", .source = "pose_net"},
    {.key = "weigh_part_predictions", .kind = Kind::Bool, .group = Group::Losses,
     .absentSingle = "false", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Use score-map weights"),
     .help = PT_TR_NOOP("Param", "Multiplies the score-map loss with its weights. Without it weigh_only_present_joints has no effect on "
                                 "the score maps."),
     .tip = PT_TR_NOOP("Param", "Switch on together with weigh_only_present_joints when some visible parts are not labelled."),
     .preview = Preview::ScoreMap, .readBy = kAllTf, .synonyms = "mask unlabeled missing", .source = "pose_net"},
    {.key = "weight_decay", .kind = Kind::Real, .group = Group::Losses,
     .hard = {0.0, 1.0}, .decimals = 6,
     .label = PT_TR_NOOP("Param", "Weight decay"),
     .help = PT_TR_NOOP("Param", "DeepLabCut creates the terms for this value but never adds them to the loss: it has no effect."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut never uses it: changing it has no effect."),
     .readBy = 0, .synonyms = "regularisation l2", .source = "pose_net"},
    {.key = "regularize", .kind = Kind::Bool, .group = Group::Losses,
     .label = PT_TR_NOOP("Param", "Regularise"),
     .help = PT_TR_NOOP("Param", "Present in DeepLabCut's code defaults, without any effect."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut never uses it: changing it has no effect."),
     .readBy = 0, .synonyms = "regularisation l2", .source = "default_config.py"},
    {.key = "weigh_negatives", .kind = Kind::Bool, .group = Group::Losses,
     .label = PT_TR_NOOP("Param", "Weigh negatives"),
     .help = PT_TR_NOOP("Param", "Present in DeepLabCut's code defaults, without any effect."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut never uses it: changing it has no effect."),
     .readBy = 0, .synonyms = "background", .source = "default_config.py"},
    {.key = "fg_fraction", .kind = Kind::Real, .group = Group::Losses,
     .hard = {0.0, 1.0}, .decimals = 2,
     .label = PT_TR_NOOP("Param", "Foreground fraction"),
     .help = PT_TR_NOOP("Param", "Present in DeepLabCut's code defaults, without any effect."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut never uses it: changing it has no effect."),
     .readBy = 0, .synonyms = "background", .source = "default_config.py"},
};

}  // namespace

std::span<const ParamSpec> lossesSection() { return kRows; }

}  // namespace pt::params::detail
