// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/memory.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace pt;

namespace {
constexpr double kMiB = 1024.0 * 1024.0;
}

class MemoryTest final : public QObject
{
    Q_OBJECT
private slots:
    void growsWithBatchAndPixels()
    {
        config::PoseConfig config;
        config.netType = "resnet_50";
        const auto one = advice::estimateMemory(config, {448.0 * 448.0, 1, "fp32", "cuda"}, {});
        const auto eight = advice::estimateMemory(config, {448.0 * 448.0, 8, "fp32", "cuda"}, {});
        QVERIFY(one && eight);
        QVERIFY(!one->calibrated);
        QVERIFY(std::abs(eight->activations - 8.0 * one->activations) < 1.0);
        QVERIFY(std::abs(eight->activations / kMiB - 2972.0) < 5.0);   // reference 7.4
        QCOMPARE(one->program, 0.0);
        const auto narrow = advice::estimateMemory(config, {448.0 * 448.0, 8, "bf16", "cuda"}, {});
        QVERIFY(std::abs(narrow->activations - 0.5 * eight->activations) < 1.0);
        const auto host = advice::estimateMemory(config, {448.0 * 448.0, 8, "fp32", "cpu", 50.0 * kMiB}, {});
        QVERIFY(host->program > 50.0 * kMiB);
        config.netType = "a network nobody measured";
        QVERIFY(!advice::estimateMemory(config, {448.0 * 448.0, 8, "fp32", "cuda"}, {}));
        QCOMPARE(advice::largestBatch(config, {448.0 * 448.0, 8, "fp32", "cuda"}, 1e6, {}), 0);
    }
    void theLargestBatchIsTheLastThatFits()
    {
        config::PoseConfig config;
        const MemoryCalibration c{300.0 * kMiB, 200.0 * kMiB, 1000.0};
        const advice::MemoryQuestion q{1024.0 * 1024.0, 1, "fp32", "cpu"};   // 1000 MB an image
        QCOMPARE(advice::largestBatch(config, q, 4500.0, c), 4);
        QCOMPARE(advice::largestBatch(config, q, 4499.0, c), 3);
        QCOMPARE(advice::largestBatch(config, q, 1499.0, c), 0);
        auto frames = q;
        frames.frameBytes = 100.0 * kMiB;
        QCOMPARE(advice::largestBatch(config, frames, 4500.0, c), 3);
        frames.device = "cuda";   // frames lie in main memory
        QCOMPARE(advice::largestBatch(config, frames, 4500.0, c), 4);
        const MemoryCalibration bent{300.0 * kMiB, 200.0 * kMiB, 1000.0, 1400.0 * kMiB, 100.0};   // small batches: 1400 MB and 100 an image
        QCOMPARE(advice::estimateMemory(config, q, bent)->total() / kMiB, 300.0 + 1400.0 + 100.0);
        QCOMPARE(advice::largestBatch(config, q, 1850.0, bent), 1);
        QCOMPARE(advice::largestBatch(config, q, 1799.0, bent), 0);
        QCOMPARE(advice::largestBatch(config, q, 4500.0, bent), 4);
        auto many = q;
        many.batchSize = 8;
        QCOMPARE(advice::estimateMemory(config, many, bent)->total() / kMiB, 300.0 + 200.0 + 8000.0);
    }
    void calibrationsAreKeptByNetworkPrecisionAndDevice()
    {
        QTemporaryDir dir;
        const fs::path file = pathFromUtf8(dir.path().toStdString()) / "cache" / "memory.json";
        const CalibrationKey plain{"resnet_50", false, "fp32", "cpu"}, limbs{"resnet_50", true, "fp32", "cpu"}, narrow{"resnet_50", false, "bf16", "cpu"}, card{"resnet_50", false, "fp32", "cuda"};
        QVERIFY(!readCalibration(file, plain));
        QVERIFY(writeCalibration(file, plain, {300.0, 250.0, 1900.0}));
        QVERIFY(writeCalibration(file, narrow, {300.0, 250.0, 1100.0, 350.0, 700.0}));
        const auto read = readCalibration(file, plain);
        QVERIFY(read);
        QCOMPARE(read->program, 300.0);
        QCOMPARE(read->parameters, 250.0);
        QCOMPARE(read->perPixel, 1900.0);
        QCOMPARE(readCalibration(file, narrow)->perPixel, 1100.0);
        QVERIFY(*readCalibration(file, narrow) == (MemoryCalibration{300.0, 250.0, 1100.0, 350.0, 700.0}));
        QVERIFY(!readCalibration(file, limbs));
        QVERIFY(!readCalibration(file, card));
        QVERIFY(writeFileAtomically(file, "[1, 2"));
        QVERIFY(!readCalibration(file, plain));
    }
    void decodedFramesCountUpToTheBound()
    {
        dataset::Project project;
        project.frames.resize(3);
        for (auto& frame : project.frames) frame.size = {1000, 1000};
        QCOMPARE(advice::keptFrameBytes(project, {}), 9e6);
        QCOMPARE(advice::keptFrameBytes(project, {0, 2, 7}), 6e6);
        project.frames[1].size = {40000, 40000};
        QCOMPARE(advice::keptFrameBytes(project, {}), 1024.0 * kMiB);
    }
    void theLargestInputIsWhatTheLoaderLetsThrough()
    {
        config::PoseConfig config;
        config.globalScale = 0.5;
        config.scaleJitter = {0.5, 2.0};
        QCOMPARE(advice::largestInputPixels(config, 640.0, 480.0), 640.0 * 480.0);
        config.maxInputSize = 400.0;
        QCOMPARE(advice::largestInputPixels(config, 640.0, 480.0), 160000.0);
    }
};
QTEST_APPLESS_MAIN(MemoryTest)
#include "test_memory.moc"
