// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws that begin where they differ from the one before, and draws that are stopped.
#include "core/augment/steps.h"
#include "core/base/random.h"
#include "tests/core/augment/configurations.h"

#include <QtTest>

#include <atomic>
#include <functional>

using namespace pt;
using namespace pt::augment;
using namespace pt::testing;
using config::PoseConfig;

namespace {

constexpr std::size_t kPlenty = std::size_t{1} << 30U;

std::uint32_t bit(Op op) { return 1U << static_cast<unsigned>(op); }

/// Whether two samples are the same in pixels, labels and words.
bool same(const Sample& a, const Sample& b)
{
    if (a.image.size() != b.image.size() || cv::norm(a.image, b.image, cv::NORM_INF) != 0.0 || a.lost != b.lost || a.visibility != b.visibility) return false;
    if (a.outFromFrame != b.outFromFrame || a.crop != b.crop || a.skipped != b.skipped || a.fired.size() != b.fired.size()) return false;
    for (std::size_t i = 0; i < a.fired.size(); ++i) if (a.fired[i].op != b.fired[i].op || a.fired[i].arguments != b.fired[i].arguments) return false;
    for (std::size_t i = 0; i < a.labels.points.size(); ++i) {
        const auto &p = a.labels.points[i], &q = b.labels.points[i];
        if (dataset::Annotations::isLabeled(p) != dataset::Annotations::isLabeled(q) || (dataset::Annotations::isLabeled(p) && p != q)) return false;
    }
    return true;
}

}  // namespace

class StepsTest final : public QObject
{
    Q_OBJECT
private slots:
    void whateverChangesThePixelsAreThoseOfAFreshDraw_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 6; ++kind) QTest::addRow("%d", kind) << kind;
    }
    void whateverChangesThePixelsAreThoseOfAFreshDraw()
    {
        QFETCH(int, kind);
        const cv::Mat image = frame({320, 240}), other = frame({320, 240});
        PoseConfig config = configuration(kind);
        ApplyOptions options;
        std::uint64_t draw = 0;
        const cv::Mat* pixels = &image;
        const std::function<void(int)> changes[] = {
            [&](int i) { config.rotation = 5 + i % 20; },        [&](int i) { config.clahe.a = config::Stochastic::constant(1 + i % 5); },
            [&](int i) { config.globalScale = 0.6 + 0.01 * i; }, [&](int i) { options.disabled ^= bit(i % 2 == 0 ? Op::Rotation : Op::GaussianNoise); },
            [&](int i) { options.forced ^= bit(i % 2 == 0 ? Op::Emboss : Op::Elastic); }, [&](int) { ++draw; },
            [&](int) { pixels = pixels == &image ? &other : &image; }, [](int) {}};
        Random random({7, static_cast<std::uint64_t>(kind)});
        StepChain chain;
        int reused = 0;
        for (int i = 0; i < 120; ++i) {
            changes[random.below(std::size(changes))](i);
            const Plan plan = samplePlan(3, draw / 3, draw);
            const auto fresh = apply(plan, config, *pixels, labels(), options);
            const auto stepped = apply(plan, config, *pixels, labels(), options, chain, kPlenty, {});
            QVERIFY(fresh && stepped);
            QVERIFY2(same(*fresh, *stepped), qPrintable(QString::number(i)));
            reused += chain.reused();
        }
        QVERIFY(reused > 20);
    }
    void onlyWhatFollowsTheChangeIsRepeated()
    {
        const cv::Mat image = frame({320, 240});
        PoseConfig config = configuration(0);
        ApplyOptions options;
        options.forced = bit(Op::Rotation) | bit(Op::MotionBlur) | bit(Op::Elastic) | bit(Op::Clahe) | bit(Op::Emboss);
        options.disabled = bit(Op::CropAndPad) | bit(Op::Covering) | bit(Op::HistEq);
        const Plan plan = samplePlan(1, 0, 0);
        StepChain chain;
        const auto draw = [&] { return apply(plan, config, image, labels(), options, chain, kPlenty, {}).has_value() ? chain.reused() : -1; };
        QCOMPARE(draw(), 0);
        QCOMPARE(draw(), 6);   // and the resize
        config.emboss.strength = config::Stochastic::constant(0.7);
        config.emboss.alpha = config::Stochastic::constant(0.4);
        QCOMPARE(draw(), 4);
        config.globalScale *= 0.9;
        QCOMPARE(draw(), 5);
        config.rotation *= 0.5;
        QCOMPARE(draw(), 0);
        options.disabled |= bit(Op::Emboss);
        QCOMPARE(draw(), 4);
        const cv::Mat again = image.clone();
        const auto elsewhere = apply(plan, config, again, labels(), options, chain, kPlenty, {});
        QVERIFY(elsewhere);
        QCOMPARE(chain.reused(), 0);   // another picture, whatever it shows
    }
    void noMoreIsKeptThanAllowed()
    {
        const cv::Mat image = frame({320, 240});
        const PoseConfig config = configuration(0);
        ApplyOptions options;
        options.forced = bit(Op::Rotation) | bit(Op::MotionBlur) | bit(Op::Elastic) | bit(Op::Clahe);
        const Plan plan = samplePlan(1, 0, 0);
        const std::size_t one = image.total() * image.elemSize();
        for (const std::size_t pictures : {std::size_t{0}, std::size_t{1}, std::size_t{3}}) {
            StepChain chain;
            for (int i = 0; i < 2; ++i) {
                const auto stepped = apply(plan, config, image, labels(), options, chain, pictures * one, {});
                QVERIFY(stepped && same(*stepped, *apply(plan, config, image, labels(), options)));
                QVERIFY(chain.bytes() <= pictures * one);
                QVERIFY(chain.bytes() + one > pictures * one);
            }
            QCOMPARE(chain.reused(), static_cast<int>(pictures));
        }
    }
    void aStoppedDrawLeavesNothingHalf()
    {
        const cv::Mat image = frame({1300, 900});   // several stripes
        const PoseConfig config = configuration(0);
        ApplyOptions options;
        options.forced = bit(Op::Rotation) | bit(Op::MotionBlur) | bit(Op::Elastic) | bit(Op::GaussianNoise) | bit(Op::HistEq) | bit(Op::Clahe) | bit(Op::Grayscale);
        const Plan plan = samplePlan(1, 0, 0);
        const auto fresh = apply(plan, config, image, labels(), options);
        QVERIFY(fresh);
        int stopped = 0, took = 0;
        for (int after = 0;; after += 3) {
            StepChain chain;
            std::atomic<int> asked = 0;
            Progress progress;
            progress.shouldStop = [&] { return asked++ >= after; };
            const auto first = apply(plan, config, image, labels(), options, chain, kPlenty, progress);
            if (first) {
                QVERIFY(same(*first, *fresh));
                break;
            }
            QCOMPARE(first.error().code, ErrorCode::Cancelled);
            ++stopped;
            const auto second = apply(plan, config, image, labels(), options, chain, kPlenty, {});
            QVERIFY(second && same(*second, *fresh));   // what was kept of the first is whole
            took += chain.reused();
        }
        QVERIFY(stopped > 10);
        QVERIFY(took > 0);
    }
};

QTEST_GUILESS_MAIN(StepsTest)
#include "test_steps.moc"
