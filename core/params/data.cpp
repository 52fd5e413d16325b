// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/sections.h"

namespace pt::params::detail {
namespace {

constexpr ParamSpec kRows[] = {
    {.key = "project_path", .kind = Kind::Text, .group = Group::Data,
     .label = PT_TR_NOOP("Param", "Project folder"),
     .help = PT_TR_NOOP("Param", "The folder that image paths are relative to. It is not repaired when the project moves."),
     .tip = PT_TR_NOOP("Param", "After moving or copying a project write the new folder here, or create the training set again."),
     .readBy = kAllTf, .structural = true, .synonyms = "path root images moved", .source = "create_training_dataset"},
    {.key = "dataset", .kind = Kind::Text, .group = Group::Data,
     .label = PT_TR_NOOP("Param", "Training labels"),
     .help = PT_TR_NOOP("Param", "File with the labels of the training frames, relative to the project folder: .mat for one animal, "
                                 ".pickle for several."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = kAllTf, .structural = true, .synonyms = "labels mat pickle", .source = "create_training_dataset"},
    {.key = "metadataset", .kind = Kind::Text, .group = Group::Data,
     .label = PT_TR_NOOP("Param", "Split"),
     .help = PT_TR_NOOP("Param", "File that says which frames train and which test; read by the evaluation."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = kAllTf, .structural = true, .synonyms = "train test split documentation", .source = "create_training_dataset"},
    {.key = "num_joints", .kind = Kind::Int, .group = Group::Data,
     .hard = {1.0, 10000.0},
     .label = PT_TR_NOOP("Param", "Number of joints"),
     .help = PT_TR_NOOP("Param", "How many body parts the network has a map for."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = kAllTf, .structural = true, .synonyms = "bodyparts keypoints channels", .source = "create_training_dataset"},
    {.key = "all_joints", .kind = Kind::List, .group = Group::Data,
     .label = PT_TR_NOOP("Param", "Joint groups"),
     .help = PT_TR_NOOP("Param", "Numbers of the joints, one list each; lists with two numbers are left-right pairs for the scalecrop "
                                 "and deterministic loaders."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = kAllTf, .structural = true, .synonyms = "bodyparts keypoints symmetric pairs", .source = "create_training_dataset"},
    {.key = "all_joints_names", .kind = Kind::List, .group = Group::Data,
     .label = PT_TR_NOOP("Param", "Joint names"),
     .help = PT_TR_NOOP("Param", "Names of the body parts in the order of the maps."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = kAllTf, .structural = true, .synonyms = "bodyparts keypoints names", .source = "create_training_dataset"},
    {.key = "engine", .kind = Kind::Text, .group = Group::Data,
     .defaultSingle = "tensorflow", .defaultMulti = "tensorflow",
     .label = PT_TR_NOOP("Param", "Engine"),
     .help = PT_TR_NOOP("Param", "tensorflow: this file belongs to DeepLabCut's TensorFlow engine. Informative only."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = 0, .structural = true, .synonyms = "tensorflow pytorch", .source = "create_training_dataset"},
    {.key = "pairwise_predict", .kind = Kind::Bool, .group = Group::Data,
     .defaultSingle = "false", .defaultMulti = "false", .absentSingle = "false", .absentMulti = "false",
     .label = PT_TR_NOOP("Param", "Pairwise prediction"),
     .help = PT_TR_NOOP("Param", "Written for DeepLabCut's own use; training switches it on itself when limb bands are learned."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = kAllTf, .structural = true, .synonyms = "paf", .source = "create_training_dataset"},
    {.key = "log_dir", .kind = Kind::Text, .group = Group::Data,
     .absentSingle = "log", .absentMulti = "log",
     .label = PT_TR_NOOP("Param", "Log folder"),
     .help = PT_TR_NOOP("Param", "Folder for TensorBoard logs; log when absent."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = kAllTf, .structural = true, .synonyms = "tensorboard path", .source = "create_training_dataset"},
    {.key = "snapshot_prefix", .kind = Kind::Text, .group = Group::Data,
     .label = PT_TR_NOOP("Param", "Snapshot prefix"),
     .help = PT_TR_NOOP("Param", "Always overwritten with <train folder>/snapshot."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = 0, .structural = true, .synonyms = "checkpoint path", .source = "create_training_dataset"},
    {.key = "scoremap_dir", .kind = Kind::Text, .group = Group::Data,
     .absentSingle = "test", .absentMulti = "test",
     .label = PT_TR_NOOP("Param", "Score-map folder"),
     .help = PT_TR_NOOP("Param", "Where evaluation writes score maps; test when absent."),
     .tip = PT_TR_NOOP("Param", "DeepLabCut writes it when it creates the training set; do not edit it by hand."),
     .readBy = kAllTf, .structural = true, .synonyms = "path output", .source = "create_training_dataset"},
};

}  // namespace

std::span<const ParamSpec> dataSection() { return kRows; }

}  // namespace pt::params::detail
