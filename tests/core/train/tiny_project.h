// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/config/pose_config.h"
#include "core/dataset/project.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <string>
#include <utility>
#include <vector>

namespace pt::train::test {

inline fs::path pathOf(const QTemporaryDir& dir) { return pathFromUtf8(dir.path().toStdString()); }

/// A small rendered project whose batches are all of one size.
struct Tiny
{
    QTemporaryDir dir{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/posetuner-XXXXXX") : QDir::tempPath() + QStringLiteral("/posetuner-XXXXXX")};
    fs::path project, config;
};

inline void change(const fs::path& config, const std::vector<std::pair<const char*, const char*>>& keys)
{
    auto document = config::YamlDocument::parse(*readFile(config));
    for (const auto& [key, value] : keys) {
        if (!document->set(key, value)) qFatal("cannot set %s", key);
    }
    if (!writeFileAtomically(config, document->text())) qFatal("cannot write");
}

inline void makeTiny(Tiny& tiny)
{
    tiny.project = *dataset::writeDemoProject(pathOf(tiny.dir) / "demo", {1, 3, 1});
    tiny.config = dataset::resolveTarget(tiny.project)->poseConfig;
    change(tiny.config, {{"net_type", "resnet_18"}, {"dataset_type", "multi-animal-imgaug"}, {"crop_size", "[210, 210]"}, {"global_scale", "0.3"}, {"scale_jitter_lo", "1.0"}, {"scale_jitter_up", "1.0"}, {"min_input_size", "10"},
                         {"batch_size", "2"}, {"optimizer", "adam"}, {"multi_step", "[[0.001, 6], [0.0003, 12]]"}, {"save_iters", "12"}});
}

/// A training set of DeepLabCut 3's engine for a resnet_18, shuffle 2 of a project: its pytorch_config.yaml.
inline fs::path makeTorchSet(const fs::path& project)
{
    dataset::TrainingSetOptions set;
    set.shuffle = 2;
    set.fraction = 0.7;
    set.engine = "pytorch";
    set.netType = "resnet_18";
    const auto shuffle = dataset::createTrainingSet(*dataset::openProject(project), set);
    if (!shuffle) qFatal("%s", shuffle.error().english().c_str());
    return shuffle->torchConfig;
}

/// A project beside it, "epochs", with a configuration of DeepLabCut 3 with eight frames in batches of three, three and two: five epochs, evaluated at the fourth
/// and the last. Statistics learn.
inline fs::path makeEpochs(const Tiny& tiny)
{
    const fs::path project = *dataset::writeDemoProject(pathOf(tiny.dir) / "epochs", {1, 4, 1});
    const fs::path config = makeTorchSet(project);
    change(config, {{"train_settings.batch_size", "3"}, {"train_settings.epochs", "5"}, {"runner.eval_interval", "4"}, {"runner.snapshots.save_epochs", "5"},
                    {"model.backbone.freeze_bn_stats", "false"}, {"data.train.crop_sampling.width", "64"}, {"data.train.crop_sampling.height", "64"}});
    return config;
}

}  // namespace pt::train::test
