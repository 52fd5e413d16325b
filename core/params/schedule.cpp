// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr const char* kOptimizers[] = {"sgd", "adam"};
constexpr const char* kMultiStepAliases[] = {"multistep", "learning_rate", "lr"};

constexpr ParamSpec kRows[] = {
    {.key = "multi_step", .kind = Kind::Schedule, .unit = Unit::Iterations, .group = Group::Schedule,
     .defaultSingle = "[[0.005, 10000], [0.02, 430000], [0.002, 730000], [0.001, 1030000]]",
     .defaultMulti = "[[0.0001, 7500], [0.00005, 12000], [0.00001, 200000]]",
     .label = PT_TR_NOOP("Param", "Learning-rate steps"),
     .help = PT_TR_NOOP("Param", "Pairs of learning rate and the last iteration that uses it. The last pair is also the end of the "
                                 "training."),
     .tip = PT_TR_NOOP("Param", "Write small rates as 0.0001 or 1.0e-4: 1e-4 is read as text. With a larger batch fewer iterations are "
                                "enough."),
     .preview = Preview::Schedule, .readBy = kAllTf, .essential = true, .aliases = kMultiStepAliases,
     .synonyms = "learning rate schedule iterations duration length stop epochs", .torchKey = "runner.scheduler",
     .source = "train.py: LearningRate"},
    {.key = "optimizer", .kind = Kind::Choice, .group = Group::Schedule,
     .defaultMulti = "adam", .absentSingle = "sgd", .absentMulti = "sgd", .choices = kOptimizers,
     .label = PT_TR_NOOP("Param", "Optimizer"),
     .help = PT_TR_NOOP("Param", "sgd uses a momentum of 0.9; adam uses TensorFlow's defaults. Multi-animal training falls back to a "
                                 "batch of 1 with anything but adam."),
     .tip = PT_TR_NOOP("Param", "adam needs rates about a hundred times smaller than sgd: change multi_step with it."),
     .preview = Preview::Schedule, .readBy = kAllTf, .synonyms = "sgd adam momentum solver", .torchKey = "runner.optimizer",
     .source = "train.py: get_optimizer"},
    {.key = "save_iters", .kind = Kind::Int, .unit = Unit::Iterations, .group = Group::Schedule,
     .defaultSingle = "50000", .defaultMulti = "10000",
     .hard = {1.0, 1.0e9}, .usual = {1000.0, 100000.0},
     .label = PT_TR_NOOP("Param", "Snapshot every"),
     .help = PT_TR_NOOP("Param", "A snapshot of the network is saved after every so many iterations; the five newest are kept."),
     .tip = PT_TR_NOOP("Param", "Save often enough to compare snapshots before the network overfits."),
     .preview = Preview::Schedule, .readBy = kAllTf, .synonyms = "checkpoint snapshot save", .torchKey = "runner.snapshots.save_epochs",
     .source = "train.py"},
    {.key = "display_iters", .kind = Kind::Int, .unit = Unit::Iterations, .group = Group::Schedule,
     .defaultSingle = "1000", .defaultMulti = "500",
     .hard = {1.0, 1.0e9}, .usual = {10.0, 10000.0},
     .label = PT_TR_NOOP("Param", "Report every"),
     .help = PT_TR_NOOP("Param", "The mean loss is printed and written to learning_stats.csv after every so many iterations."),
     .tip = PT_TR_NOOP("Param", "It costs nothing; lower it to see a curve sooner."),
     .preview = Preview::Schedule, .readBy = kAllTf, .synonyms = "log print loss", .torchKey = "train_settings.display_iters",
     .source = "train.py"},
    {.key = "lr_init", .kind = Kind::Real, .group = Group::Schedule,
     .defaultSingle = "0.0005", .defaultMulti = "0.0005",
     .hard = {0.0, 10.0}, .usual = {0.00001, 0.01}, .decimals = 6,
     .label = PT_TR_NOOP("Param", "First rate (EfficientNet)"),
     .help = PT_TR_NOOP("Param", "EfficientNet only: the learning rate from which a cosine decay starts. All other networks use "
                                 "multi_step."),
     .tip = PT_TR_NOOP("Param", "Has no effect with ResNets and MobileNets."),
     .preview = Preview::Schedule, .readBy = kAllTf, .synonyms = "learning rate cosine efficientnet", .source = "train.py"},
    {.key = "decay_steps", .kind = Kind::Int, .unit = Unit::Iterations, .group = Group::Schedule,
     .defaultSingle = "30000", .defaultMulti = "30000",
     .hard = {1.0, 1.0e9}, .usual = {1000.0, 1000000.0},
     .label = PT_TR_NOOP("Param", "Decay length (EfficientNet)"),
     .help = PT_TR_NOOP("Param", "EfficientNet only: iterations until the cosine decay has reached its lowest rate."),
     .tip = PT_TR_NOOP("Param", "Has no effect with ResNets and MobileNets."),
     .preview = Preview::Schedule, .readBy = kAllTf, .synonyms = "learning rate cosine efficientnet", .source = "train.py"},
    {.key = "alpha_r", .kind = Kind::Real, .unit = Unit::Fraction, .group = Group::Schedule,
     .defaultSingle = "0.02", .defaultMulti = "0.02",
     .hard = {0.0, 1.0}, .usual = {0.0, 0.5}, .decimals = 3,
     .label = PT_TR_NOOP("Param", "Decay floor (EfficientNet)"),
     .help = PT_TR_NOOP("Param", "EfficientNet only: the lowest rate of the cosine decay, as a fraction of lr_init."),
     .tip = PT_TR_NOOP("Param", "Has no effect with ResNets and MobileNets."),
     .preview = Preview::Schedule, .readBy = kAllTf, .synonyms = "learning rate cosine efficientnet", .source = "train.py"},
};

}  // namespace

std::span<const ParamSpec> scheduleSection() { return kRows; }

}  // namespace pt::params::detail
