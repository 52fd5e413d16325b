// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/loader.h"

#include "core/config/pose_config.h"
#include "core/config/yaml_document.h"
#include "tests/core/augment/configurations.h"
#include "tests/support/count_allocations.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <map>
#ifdef __linux__
#include <malloc.h>
#endif

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
    void aJpegCostsItsDecoderAlone();
    void decodedFramesStayWithinTheBound();
    void memoryStaysWithinTheBoundWithLargeFrames_data();
    void memoryStaysWithinTheBoundWithLargeFrames();
    void whatIsNotVisibleGetsNoTarget_data();
    void whatIsNotVisibleGetsNoTarget();
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
    train::Loader(project, {}, config, {7, 1}).waitUntilFull();   // nothing will come
    bool differs = false;
    for (int i = 0; i < 5; ++i) {
        one.waitUntilFull();   // changes nothing that comes
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

/// libjpeg takes its tables and row buffers anew for each picture (tests/core/dataset/decoder bounds them). Nothing else is allocated for it.
void TestTrainLoader::aJpegCostsItsDecoderAlone()
{
#ifndef PT_COUNTS_ALLOCATIONS
    QSKIP("allocations are counted with glibc only, and not beneath a sanitizer");
#endif
    cv::setNumThreads(1);
    dataset::Project project = demo();
    const auto frames = framesOf(project, true);
    for (const int i : frames) {
        auto& frame = project.frames[static_cast<std::size_t>(i)];
        const cv::Mat image = cv::imread(frame.path.string());
        QVERIFY(!image.empty());
        frame.path = pathFromUtf8(m_dir.filePath(QStringLiteral("%1.jpg").arg(i)).toStdString());
        QVERIFY(cv::imwrite(frame.path.string(), image));
    }
    const auto config = configurationFor(0, true, project);
    train::LoaderOptions options;
    options.seed = 5;
    options.cacheBytes = 0;   // decoded each time
    train::Loader loader(project, frames, config, options);
    constexpr int kMostBatches = 20, kWarm = 30, kCounted = 40, kMostPieces = 16;
    std::vector<train::Batch> held;
    held.reserve(kMostBatches);
    for (int i = 0; i < kMostBatches; ++i) {   // as many batches at once as there can ever be
        auto batch = loader.next();
        QVERIFY2(batch, batch ? "" : batch.error().english().c_str());
        held.push_back(std::move(*batch));
    }
    for (auto& batch : held) loader.recycle(std::move(batch));
    long long before = 0;
    for (int i = 0; i < kWarm + kCounted; ++i) {
        if (i == kWarm) before = allocations;
        auto batch = loader.next();
        QVERIFY(batch);
        loader.recycle(std::move(*batch));
    }
    // batches are prepared ahead: a few more of them than were taken may have been made in that time
    const double images = static_cast<double>(config.batchSize) * (kCounted + kMostBatches);
    const double each = static_cast<double>(allocations - before) / (static_cast<double>(config.batchSize) * kCounted);
    QVERIFY2(static_cast<double>(allocations - before) <= kMostPieces * images, qPrintable(QString::number(each)));
    QVERIFY2(each > 1.0, "no JPEG was decoded, so nothing was shown");
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

#if defined(PT_COUNTS_ALLOCATIONS) && __GLIBC_PREREQ(2, 33)
#define PT_SEES_THE_HEAP
/// Bytes that this process has allocated and not freed.
static std::size_t allocatedBytes()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}
#endif

void TestTrainLoader::memoryStaysWithinTheBoundWithLargeFrames_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("threads");
    QTest::newRow("single-animal imgaug, everything on, two threads") << 0 << 2;
    QTest::newRow("multi-animal imgaug, everything on, one thread") << 1 << 1;
    QTest::newRow("PyTorch, everything on, two threads") << 3 << 2;
    QTest::newRow("PyTorch, collate, one thread") << 5 << 1;
}

void TestTrainLoader::memoryStaysWithinTheBoundWithLargeFrames()
{
#ifndef PT_SEES_THE_HEAP
    QSKIP("the heap is measured with glibc only, and not beneath a sanitizer");
#else
    QFETCH(int, kind);
    QFETCH(int, threads);
    cv::setNumThreads(1);
    dataset::Project project = demo(kind == 0 ? 1 : 3);
    const cv::Size large(2000, 1500);
    cv::Mat noise(large, CV_8UC3);
    cv::randu(noise, 0, 256);   // the largest PNG of its size
    const fs::path path = pathFromUtf8(m_dir.filePath(QStringLiteral("large.png")).toStdString());
    QVERIFY(cv::imwrite(path.string(), noise, {cv::IMWRITE_PNG_COMPRESSION, 1}));
    for (auto& frame : project.frames) {
        frame.path = path;
        frame.size = large;
    }
    auto config = configurationFor(kind, false, project);
    config.globalScale = 0.5;
    const auto frames = framesOf(project);
    const std::size_t frameBytes = 3 * static_cast<std::size_t>(large.area());
    train::LoaderOptions options;
    options.seed = 5;
    options.threads = threads;
    options.cacheBytes = 2 * frameBytes;   // of twelve
    const std::size_t before = allocatedBytes();
    std::size_t largestBatch = 0, most = 0;
    {
        train::Loader loader(project, frames, config, options);
        for (int i = 0; i < 16; ++i) {
            auto batch = loader.next();
            QVERIFY2(batch, batch ? "" : batch.error().english().c_str());
            if (i % 8 == 7) QTest::qSleep(400);   // a taker that is slow: the queue fills
            largestBatch = std::max(largestBatch, train::batchBytes(*batch));
            most = std::max(most, allocatedBytes() - before);
            loader.recycle(std::move(*batch));
        }
        QVERIFY(loader.cachedBytes() <= options.cacheBytes);
    }
    const std::size_t bound = train::mostLoaderBytes(options, config.batchSize, large, largestBatch);
    const QString figures = QStringLiteral("%1 MB allocated, bound %2 MB, of these %3 MB of batches").arg(most >> 20).arg(bound >> 20).arg((bound - options.cacheBytes) >> 20);
    QVERIFY2(most <= bound, qPrintable(figures));
    QVERIFY2(most > bound / 4, qPrintable(figures));   // a bound that says something
    QVERIFY(allocatedBytes() < before + (std::size_t{1} << 20));   // and all of it is given back
#endif
}

void TestTrainLoader::whatIsNotVisibleGetsNoTarget_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("expected");   // weight of a body part that is not there
    QTest::newRow("PyTorch: no masking, it is background") << QStringLiteral("torch") << 1.0;
    QTest::newRow("PyTorch: gradient_masking") << QStringLiteral("masked") << 0.0;
    QTest::newRow("PyTorch: gradient_masking with a background weight") << QStringLiteral("background") << 0.25;
    QTest::newRow("PyTorch: cut off by the collate function, not defined") << QStringLiteral("collate") << 0.0;
    QTest::newRow("single-animal imgaug: weigh_only_present_joints") << QStringLiteral("single") << 0.0;
    QTest::newRow("multi-animal imgaug: weigh_only_present_joints") << QStringLiteral("multi") << 0.0;
}

/// Of DeepLabCut 3 in short: 2 in the picture, 0 hidden or outside, -1 not defined. What the loader hands to the targets decides their weights.
void TestTrainLoader::whatIsNotVisibleGetsNoTarget()
{
    QFETCH(QString, kind);
    QFETCH(double, expected);
    dataset::Project project = demo();
    auto& frame = project.frames.front();
    constexpr std::size_t kNear = 0, kHidden = 1, kOutside = 2, kLeft = 3;   // parts; the demo has more
    frame.labels.at(0, kNear) = {frame.size.width / 2.0, frame.size.height / 2.0};
    frame.labels.at(0, kHidden) = {dataset::Annotations::kMissing, dataset::Annotations::kMissing};
    frame.labels.at(0, kOutside) = {frame.size.width + 20.0, 50.0};
    const bool single = kind == QStringLiteral("single"), multi = kind == QStringLiteral("multi"), collate = kind == QStringLiteral("collate");
    frame.labels.at(0, kLeft) = {multi ? frame.size.width / 2.0 - 60.0 : 12.0, frame.size.height / 2.0};   // a crop may lose it
    auto config = configurationFor(single ? 0 : multi ? 1 : collate ? 5 : 2, false, project);
    config.batchSize = 1;
    config.weighOnlyPresentJoints = true;
    config.rotationProb = config.fliplrGate = config.mirrorProb = config.cropRatio = 0.0;
    config.symmetricPairs.clear();
    if (config.torch) {
        auto torch = std::make_shared<config::TorchConfig>(*config.torch);
        torch->data.train.affine.reset();
        torch->data.train.cropSampling.reset();
        auto& g = torch->model.heads.front().generators.front();
        g.gradientMasking = kind == QStringLiteral("masked") || kind == QStringLiteral("background");
        g.backgroundWeight = kind == QStringLiteral("background") ? 0.25 : 0.0;
        if (auto& c = torch->data.train.collate) {
            c->minScale = c->maxScale = 1.0;
            c->maxShortSide = 4096;
            c->maxSize = 4096;
            c->toSquare = true;   // the sides of the frame are cut off
        }
        config.torch = torch;
    }
    train::LoaderOptions options;
    options.seed = 9;
    train::Loader loader(project, {0}, config, options);
    int there = 0, lost = 0;
    for (int i = 0; i < 16; ++i) {
        const auto batch = loader.next();
        QVERIFY2(batch, batch ? "" : batch.error().english().c_str());
        const auto cells = static_cast<std::size_t>(batch->map.area()), parts = static_cast<std::size_t>(config.numJoints);
        QCOMPARE(batch->scoreWeights.size(), parts * cells);
        for (std::size_t part = 0; part < parts; ++part) {
            const float* score = batch->score.data() + part * cells;
            const float* weights = batch->scoreWeights.data() + part * cells;
            const bool present = *std::max_element(score, score + cells) > 0.0F;
            if (part == kHidden || part == kOutside) QVERIFY(!present);
            if (part == kNear && !multi) QVERIFY(present);
            if (collate && (part == kHidden || part == kOutside)) continue;   // 0, or -1 where the window does not hold (0, 0) and (660, 50)
            const float wanted = present ? 1.0F : static_cast<float>(expected);
            QVERIFY2(std::all_of(weights, weights + cells, [&](float w) { return w == wanted; }), qPrintable(QStringLiteral("batch %1, part %2").arg(i).arg(part)));
            if (part == kLeft) ++(present ? there : lost);
        }
    }
    if (collate || multi) QVERIFY2(there > 0 && lost > 0, qPrintable(QStringLiteral("%1 there, %2 lost").arg(there).arg(lost)));
    else QCOMPARE(lost, 0);
}

QTEST_GUILESS_MAIN(TestTrainLoader)
#include "test_loader.moc"
