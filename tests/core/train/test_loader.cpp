// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/loader.h"

#include "core/config/pose_config.h"
#include "core/config/yaml_document.h"
#include "tests/support/count_allocations.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <map>

using namespace pt;

class TestTrainLoader : public QObject
{
    Q_OBJECT

    /// The rendered demo, of one animal or of three, made once; the folder goes with the test.
    const dataset::Project& demo(int animals = 1);
    /// All frames, or those of the first video alone.
    static std::vector<int> framesOf(const dataset::Project& project, bool oneVideo = false);

    QTemporaryDir m_dir;
    std::map<int, dataset::Project> m_projects;

private slots:
    void batchesDoNotDependOnTheThreads();
    void leftAndRightAreSwappedAsAskedFor();
    void aSteadyLoaderAllocatesNothing_data();
    void aSteadyLoaderAllocatesNothing();
    void decodedFramesStayWithinTheBound();
};

const dataset::Project& TestTrainLoader::demo(int animals)
{
    const auto known = m_projects.find(animals);
    if (known != m_projects.end()) return known->second;
    const auto root = dataset::writeDemoProject(pathFromUtf8(m_dir.filePath(QString::number(animals)).toStdString()), {animals, 4, 1});
    const auto project = root ? dataset::openProject(*root) : Result<dataset::Project>(root.error());
    if (!project) qFatal("the demo project: %s", project.error().english().c_str());
    return m_projects.emplace(animals, *project).first->second;
}

std::vector<int> TestTrainLoader::framesOf(const dataset::Project& project, bool oneVideo)
{
    std::vector<int> frames;
    for (int i = 0; i < static_cast<int>(project.frames.size()); ++i)
        if (!oneVideo || project.frames[static_cast<std::size_t>(i)].size == project.frames.front().size) frames.push_back(i);
    return frames;
}

void TestTrainLoader::batchesDoNotDependOnTheThreads()
{
    const auto& project = demo();
    config::PoseConfig config;
    config.numJoints = static_cast<int>(project.info.jointNames().size());
    config.globalScale = 0.25;
    config.scaleJitter = {0.8, 1.2};
    config.batchSize = 2;
    config.rotation = 20;
    config.rotationProb = 0.5;
    const auto frames = framesOf(project);
    train::Loader one(project, frames, config, {7, 1}), two(project, frames, config, {7, 3}), other(project, frames, config, {8, 1});
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

void TestTrainLoader::leftAndRightAreSwappedAsAskedFor()
{
    const auto& project = demo();
    config::PoseConfig config;
    config.numJoints = static_cast<int>(project.info.jointNames().size());
    config.batchSize = 1;
    config.scaleJitter.reset();
    config.rotationProb = config.cropRatio = 0;
    config.symmetricPairs = {{0, 1}};
    config.fliplrGate = 1.0;
    config.fliplrProb = 0.0;   // never flipped: DeepLabCut swaps all the same
    train::LoaderOptions asDeepLabCut{3, 1}, corrected{3, 1};
    corrected.swapOnlyWhenFlipped = true;
    train::Loader usual(project, {0}, config, asDeepLabCut), right(project, {0}, config, corrected);
    config::PoseConfig none = config;
    none.fliplrGate = 0.0;
    train::Loader plain(project, {0}, none, asDeepLabCut);
    const auto a = usual.next(), b = right.next(), c = plain.next();
    QVERIFY(a && b && c);
    QVERIFY(a->images == b->images && b->images == c->images);
    QVERIFY(b->score == c->score && b->locref == c->locref);
    QVERIFY(a->score != c->score);
    const auto cells = static_cast<std::ptrdiff_t>(a->map.area());
    QVERIFY(std::equal(a->score.begin(), a->score.begin() + cells, c->score.begin() + cells));   // the first part's map is the second's
}

void TestTrainLoader::aSteadyLoaderAllocatesNothing_data()
{
    QTest::addColumn<bool>("multi");
    QTest::newRow("single-animal imgaug") << false;
}

void TestTrainLoader::aSteadyLoaderAllocatesNothing()
{
#ifndef PT_COUNTS_ALLOCATIONS
    QSKIP("allocations are counted with glibc only, and not beneath a sanitizer");
#endif
    QFETCH(bool, multi);
    const auto& project = demo();
    config::TemplateInput input;
    input.multiAnimal = multi;
    input.jointNames = project.info.jointNames();
    input.datasetType = multi ? "multi-animal-imgaug" : "imgaug";
    if (multi) input.pafGraph = {{0, 1}, {1, 2}};
    auto config = config::readPoseConfig(*config::YamlDocument::parse(config::makePoseConfigText(input))).config;
    config.batchSize = 2;
    config.scaleJitter.reset();   // one size: no buffer has to grow once all have been used
    config.cropRatio = 0.0;
    std::vector<int> frames;      // of one video: which of the buffers meets the largest of several sizes is a matter of threads
    for (int i = 0; i < static_cast<int>(project.frames.size()); ++i)
        if (project.frames[static_cast<std::size_t>(i)].size == project.frames.front().size) frames.push_back(i);
    train::LoaderOptions options;
    options.seed = 5;
    train::Loader loader(project, frames, config, options);
    const auto take = [&](int batches) {
        for (int i = 0; i < batches; ++i) {
            auto batch = loader.next();
            if (!batch) return false;
            loader.recycle(std::move(*batch));
        }
        return true;
    };
    constexpr int kWarm = 150, kCounted = 100;   // the largest of the drawn kernels and grids is met on the way
    QVERIFY(take(kWarm));
    for (int i = 0; i < 3; ++i) {   // a slow taker: as many batches as ever wait are there and have been filled
        auto held = loader.next();
        QVERIFY(held);
        QTest::qSleep(700);
        loader.recycle(std::move(*held));
    }
    const long long before = allocations;
    QVERIFY(take(kCounted));
    QCOMPARE(allocations - before, 0LL);
}

void TestTrainLoader::decodedFramesStayWithinTheBound()
{
    const auto& project = demo();
    config::PoseConfig config;
    config.numJoints = static_cast<int>(project.info.jointNames().size());
    config.batchSize = 1;
    const auto frames = framesOf(project);
    const std::size_t each = 3 * static_cast<std::size_t>(project.frames.front().size.area());
    train::LoaderOptions options;
    options.cacheBytes = 2 * each + each / 2;   // room for two frames
    train::Loader loader(project, frames, config, options), all(project, frames, config, {});
    for (int i = 0; i < 12; ++i) {
        const auto batch = loader.next(), same = all.next();
        QVERIFY(batch && same);
        QVERIFY(batch->images == same->images);   // what is kept changes no pixel
        QVERIFY(loader.cachedBytes() <= options.cacheBytes);
    }
    QVERIFY(loader.cachedBytes() > options.cacheBytes / 2);   // what fits is kept; frames of other videos are smaller
    std::size_t whole = 0;
    for (const auto& frame : project.frames) whole += 3 * static_cast<std::size_t>(frame.size.area());
    QCOMPARE(all.cachedBytes(), whole);
}

QTEST_GUILESS_MAIN(TestTrainLoader)
#include "test_loader.moc"
