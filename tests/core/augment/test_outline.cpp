// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A draw without its pixels says what the draw with them says.
#include "core/augment/outline.h"
#include "tests/core/augment/configurations.h"

#include <QtTest>

#include <bit>
#include <cmath>

using namespace pt;

class OutlineTest final : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatTheWholeDrawSays_data()
    {
        QTest::addColumn<int>("kind");
        const char* names[] = {"single", "multi", "torch", "torch, everything on", "top-down", "collate"};
        for (int kind = 0; kind < 6; ++kind) QTest::addRow("%s", names[kind]) << kind;
    }
    void saysWhatTheWholeDrawSays()
    {
        QFETCH(int, kind);
        const auto config = pt::testing::configuration(kind);
        const cv::Mat image = pt::testing::frame({320, 240});
        const auto labels = pt::testing::labels();
        const augment::ApplyOptions options;
        augment::Sample outline;
        std::uint32_t seen = 0;
        for (std::uint64_t draw = 0; draw < 60; ++draw) {
            const auto plan = augment::samplePlan(11, draw, 0);
            const auto whole = augment::apply(plan, config, image, labels, options);
            const auto size = augment::applyOutline(plan, config, image.size(), labels, options, outline);
            QVERIFY(whole && size);
            QCOMPARE(*size, whole->image.size());
            QVERIFY(outline.image.empty());
            QCOMPARE(outline.firedBits, whole->firedBits);
            seen |= whole->firedBits;
            QCOMPARE(outline.fired.size(), whole->fired.size());
            for (std::size_t i = 0; i < whole->fired.size(); ++i) {
                QVERIFY(outline.fired[i].op == whole->fired[i].op);
                QCOMPARE(outline.fired[i].arguments, whole->fired[i].arguments);
            }
            QCOMPARE(outline.lost, whole->lost);
            QCOMPARE(outline.visibility, whole->visibility);
            QCOMPARE(outline.crop, whole->crop);
            QCOMPARE(cv::norm(outline.outFromFrame - whole->outFromFrame), 0.0);
            QCOMPARE(outline.scale, whole->scale);
            QCOMPARE(outline.skipped, whole->skipped);
            for (std::size_t i = 0; i < whole->labels.points.size(); ++i) {
                const auto& a = whole->labels.points[i];
                const auto& b = outline.labels.points[i];
                QVERIFY((std::isnan(a.x) && std::isnan(b.x)) || a == b);
            }
        }
        QVERIFY(std::popcount(seen) >= 2);   // something happened in these draws
    }
    void whatTheWholeDrawRefusesIsRefused()
    {
        auto config = pt::testing::configuration(1);
        config.cropSize = {0, 0};
        augment::Sample outline;
        const auto refused = augment::applyOutline(augment::samplePlan(1, 0, 0), config, {320, 240}, pt::testing::labels(), {}, outline);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, augment::apply(augment::samplePlan(1, 0, 0), config, pt::testing::frame({320, 240}), pt::testing::labels()).error().where);
    }
};
QTEST_APPLESS_MAIN(OutlineTest)
#include "test_outline.moc"
