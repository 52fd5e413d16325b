// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/loader.h"

#include "core/config/pose_config.h"
#include "core/config/yaml_document.h"
#include "tests/core/augment/configurations.h"
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
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("template_");
    QTest::addColumn<bool>("kept");
    // kinds of tests/core/augment/configurations.h
    QTest::newRow("single-animal imgaug, template") << 0 << true << true;
    QTest::newRow("single-animal imgaug, everything on") << 0 << false << true;
    QTest::newRow("single-animal imgaug, each frame decoded") << 0 << true << false;
    QTest::newRow("multi-animal imgaug, template") << 1 << true << true;
    QTest::newRow("multi-animal imgaug, everything on") << 1 << false << true;
    QTest::newRow("multi-animal imgaug, each frame decoded") << 1 << true << false;
    QTest::newRow("PyTorch") << 2 << false << true;
    QTest::newRow("PyTorch, everything on") << 3 << false << true;
    QTest::newRow("PyTorch, each frame decoded") << 2 << false << false;
    QTest::newRow("PyTorch, top-down") << 4 << false << true;
    QTest::newRow("PyTorch, collate") << 5 << false << true;
}

/// Every operation that the imgaug pipelines know.
static void turnEverythingOn(config::PoseConfig& c)
{
    using config::Stochastic;
    constexpr double kRatio = 0.3;
    c.motionBlur = c.covering = c.elastic = c.grayscale = c.histEq = true;
    c.gaussianNoise = 12.75;
    c.histeqContrast = {true, kRatio, {}, {}};
    c.clahe = {true, kRatio, Stochastic::uniform(0.1, 8), Stochastic::uniformInt(3, 12)};
    c.logContrast = c.linearContrast = c.gammaContrast = {true, kRatio, Stochastic::uniform(0.5, 2.0), {}};
    c.sigmoidContrast = {true, kRatio, Stochastic::uniform(3, 10), Stochastic::uniform(0.4, 0.6)};
    c.sharpen = {true, kRatio, Stochastic::uniform(0, 1), Stochastic::uniform(0.75, 2.0)};
    c.emboss = {true, kRatio, Stochastic::uniform(0, 1), Stochastic::uniform(0.5, 1.5)};
    c.edge = {true, kRatio, Stochastic::uniform(0, 1), {}};
    c.symmetricPairs = {{0, 1}};
    c.fliplrGate = c.mirrorProb = 0.5;
}

/// The configuration for a row, with the joints of the project.
static config::PoseConfig configurationFor(int kind, bool byTemplate, const dataset::Project& project)
{
    const auto names = project.info.jointNames();
    config::PoseConfig c;
    if (byTemplate) {
        config::TemplateInput input;
        input.multiAnimal = kind == 1;
        input.jointNames = names;
        input.datasetType = input.multiAnimal ? "multi-animal-imgaug" : "imgaug";
        if (input.multiAnimal) input.pafGraph = {{0, 1}, {1, 2}};
        c = config::readPoseConfig(*config::YamlDocument::parse(config::makePoseConfigText(input))).config;
    } else {
        c = testing::configuration(kind);
        if (kind <= 1) turnEverythingOn(c);
    }
    c.numJoints = static_cast<int>(names.size());
    c.batchSize = 2;
    c.scaleJitter.reset();   // one size of input: no buffer has to grow once all have been used
    if (c.torch) {
        auto torch = std::make_shared<config::TorchConfig>(*c.torch);
        torch->metadata.bodyparts = names;
        auto& main = torch->model.heads.front();
        main.generators.front().numHeatmaps = c.numJoints;
        main.generators.front().generateLocref = true;
        config::TorchHead identity = main;   // a second head
        identity.name = "identity";
        identity.generators.front().individualMode = true;
        identity.generators.front().numHeatmaps = 3;
        config::TorchGenerator fields;
        fields.type = "PartAffinityFieldGenerator";
        fields.graph = {{0, 1}, {1, 2}};
        fields.width = 20;
        main.generators.push_back(fields);
        torch->model.heads.push_back(identity);
        if (auto& collate = torch->data.train.collate) collate->minScale = collate->maxScale = 0.4;
        c.torch = torch;
    }
    return c;
}

void TestTrainLoader::aSteadyLoaderAllocatesNothing()
{
#ifndef PT_COUNTS_ALLOCATIONS
    QSKIP("allocations are counted with glibc only, and not beneath a sanitizer");
#endif
    QFETCH(int, kind);
    QFETCH(bool, template_);
    QFETCH(bool, kept);
    cv::setNumThreads(1);   // as the trainer does: batches are prepared beside each other already
    const auto& project = demo(kind == 0 ? 1 : 3);
    const auto config = configurationFor(kind, template_, project);
    const auto frames = framesOf(project, true);   // which of the buffers meets the largest of several sizes is a matter of threads
    train::LoaderOptions options;
    options.seed = 5;
    if (!kept) options.cacheBytes = 0;
    train::Loader loader(project, frames, config, options);
    // As many batches at once as there can ever be: each has its memory from then on.
    constexpr int kMostBatches = 20;
    std::vector<train::Batch> held;
    held.reserve(kMostBatches);
    for (int i = 0; i < kMostBatches; ++i) {
        auto batch = loader.next();
        QVERIFY2(batch, batch ? "" : batch.error().english().c_str());
        held.push_back(std::move(*batch));
    }
    for (auto& batch : held) loader.recycle(std::move(batch));
    const auto take = [&](int batches) {
        for (int i = 0; i < batches; ++i) {
            auto batch = loader.next();
            if (!batch) return false;
            loader.recycle(std::move(*batch));
        }
        return true;
    };
    // the largest of the drawn kernels and grids is met on the way, and of the boxes around animals, which are of any size
    const int warm = kind == 4 ? 450 : 150;
    constexpr int kCounted = 100;
    QVERIFY(take(warm));
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
