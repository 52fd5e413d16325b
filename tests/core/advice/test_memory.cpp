// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/memory.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace pt;

class MemoryTest final : public QObject
{
    Q_OBJECT
private slots:
    void growsWithBatchAndPixels()
    {
        config::PoseConfig config;
        config.netType = "resnet_50";
        const auto one = advice::estimateMemory(config, 448.0 * 448.0, 1, "fp32", "cuda", {});
        const auto eight = advice::estimateMemory(config, 448.0 * 448.0, 8, "fp32", "cuda", {});
        QVERIFY(one && eight);
        QVERIFY(!one->calibrated);
        QVERIFY(std::abs(eight->activationsMb - 8.0 * one->activationsMb) < 1e-6);
        QVERIFY(std::abs(eight->activationsMb - 2972.0) < 5.0);   // reference 7.4
        config.netType = "a network nobody measured";
        QVERIFY(!advice::estimateMemory(config, 448.0 * 448.0, 8, "fp32", "cuda", {}));
    }
    void theLargestBatchIsTheLastThatFits()
    {
        config::PoseConfig config;
        const advice::MemoryCalibration c{300.0, 200.0, 1000.0};
        const double pixels = 1024.0 * 1024.0;   // 1000 MB an image
        QCOMPARE(advice::largestBatch(config, pixels, 4500.0, "fp32", "cpu", c), 4);
        QCOMPARE(advice::largestBatch(config, pixels, 4499.0, "fp32", "cpu", c), 3);
        QCOMPARE(advice::largestBatch(config, pixels, 1499.0, "fp32", "cpu", c), 0);
    }
    void calibrationsAreKeptByNetworkAndPrecision()
    {
        QTemporaryDir dir;
        const fs::path file = pathFromUtf8(dir.path().toStdString()) / "cache" / "memory.json";
        QVERIFY(advice::writeCalibration(file, "resnet_50", "fp32", "cpu", {300.0, 250.0, 1900.0}));
        QVERIFY(advice::writeCalibration(file, "resnet_50", "bf16", "cpu", {300.0, 250.0, 1100.0}));
        const auto read = advice::readCalibration(file, "resnet_50", "fp32", "cpu");
        QVERIFY(read);
        QCOMPARE(read->bytesPerPixel, 1900.0);
        QVERIFY(!advice::readCalibration(file, "resnet_18", "fp32", "cpu"));
        QVERIFY(writeFileAtomically(file, "[1, 2"));
        QVERIFY(!advice::readCalibration(file, "resnet_50", "fp32", "cpu"));
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
