// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/loader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace pt;

class TestTrainLoader : public QObject
{
    Q_OBJECT

private slots:
    void batchesDoNotDependOnTheThreads();
};

void TestTrainLoader::batchesDoNotDependOnTheThreads()
{
    QTemporaryDir dir;
    const auto root = dataset::writeDemoProject(pathFromUtf8(dir.path().toStdString()) / "demo", {1, 4, 1});
    QVERIFY(root);
    const auto project = dataset::openProject(*root);
    QVERIFY(project);
    config::PoseConfig config;
    config.numJoints = static_cast<int>(project->info.jointNames().size());
    config.globalScale = 0.25;
    config.scaleJitter = {0.8, 1.2};
    config.batchSize = 2;
    config.rotation = 20;
    config.rotationProb = 0.5;
    std::vector<int> frames(project->frames.size());
    std::iota(frames.begin(), frames.end(), 0);
    train::Loader one(*project, frames, config, {7, 1}), two(*project, frames, config, {7, 3}), other(*project, frames, config, {8, 1});
    bool differs = false;
    for (int i = 0; i < 5; ++i) {
        const auto a = one.next(), b = two.next(), c = other.next();
        QVERIFY2(a, a ? "" : a.error().english().c_str());
        QVERIFY(b && c);
        QCOMPARE(a->count, 2);
        QVERIFY(a->frames == b->frames);
        QVERIFY(a->images == b->images && a->score == b->score && a->locref == b->locref);
        QCOMPARE(a->score.size(), static_cast<std::size_t>(2 * config.numJoints) * static_cast<std::size_t>(a->map.area()));
        differs = differs || a->images != c->images;
    }
    QVERIFY(differs);
}

QTEST_GUILESS_MAIN(TestTrainLoader)
#include "test_loader.moc"
