// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targets.h"

#include <QtTest>

using namespace pt;
using namespace pt::targets;

class TargetsTest final : public QObject
{
    Q_OBJECT
private slots:
    void discOfTheReference()
    {
        config::PoseConfig config;
        config.numJoints = 1;
        config.posDistThresh = 17;
        dataset::Annotations labels(1, 1);
        labels.at(0, 0) = {204, 204};
        const auto t = makeTargets(config, labels, {640, 480}, 1.0);
        QCOMPARE(cv::countNonZero(t->scoreMap[0]), 13);
        QVERIFY(std::abs(t->locref[0].at<float>(25, 26) + 1.098886F) < 1e-5F);
        QCOMPARE(t->locref[1].at<float>(25, 26), 0.0F);
    }
    void bandOfTheReference()
    {
        config::PoseConfig config;
        config.loader = config::Loader::MultiImgaug;
        config.numJoints = 2;
        config.pafGraph = {{0, 1}};
        dataset::Annotations labels(1, 2);
        labels.at(0, 0) = {100, 204};
        labels.at(0, 1) = {300, 204};
        const auto t = makeTargets(config, labels, {400, 400}, 1.0);
        const float wanted[] = {0.2F, 0.6F, 1.0F, 0.6F, 0.2F};
        for (int i = 0; i < 5; ++i) QVERIFY(std::abs(t->paf[0].at<float>(23 + i, 20) - wanted[i]) < 1e-6F);
        const auto half = makeTargets(config, labels, {400, 400}, 0.5);   // half the scale, twice the width
        QVERIFY(std::abs(half->paf[0].at<float>(21, 20) - 0.2F) < 1e-6F);
        QVERIFY(t->paf[0].at<float>(25, 11) == 0.0F);   // hard end: x = 92
        QVERIFY(t->paf[0].at<float>(25, 12) == 1.0F);   // x = 100
    }
    void mapSizes()
    {
        config::PoseConfig config;
        config.loader = config::Loader::MultiImgaug;
        const std::pair<int, int> cases[] = {{161, 22}, {183, 24}, {236, 30}, {353, 46}, {390, 50}};
        for (const auto& [side, map] : cases) QCOMPARE(mapSizeFor(config, {side, side}), cv::Size(map, map));
        config.loader = config::Loader::SingleImgaug;
        QCOMPARE(mapSizeFor(config, {284, 213}), cv::Size(36, 28));
    }
    void wrongInputIsAnError()
    {
        config::PoseConfig config;
        config.numJoints = 1;
        QVERIFY(!makeTargets(config, dataset::Annotations(1, 3), {64, 64}, 1.0));
        QVERIFY(!makeTargets(config, dataset::Annotations(1, 1), {64, 64}, 0.0));
        config.stride = 0;
        QVERIFY(!makeTargets(config, dataset::Annotations(1, 1), {64, 64}, 1.0));
    }
};
QTEST_APPLESS_MAIN(TargetsTest)
#include "test_targets.moc"
