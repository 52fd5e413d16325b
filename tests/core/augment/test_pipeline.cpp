// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/operations.h"
#include "core/augment/pipeline.h"

#include <opencv2/imgproc.hpp>

#include <QtTest>

#include <cmath>

using namespace pt;
using namespace pt::augment;
using config::PoseConfig;
using config::Stochastic;

namespace {

cv::Mat frame(cv::Size size = {320, 240})
{
    cv::Mat image(size, CV_8UC3);
    cv::RNG rng(4);
    rng.fill(image, cv::RNG::UNIFORM, 0, 255);
    cv::GaussianBlur(image, image, {0, 0}, 3.0);
    return image;
}

dataset::Annotations labels()
{
    dataset::Annotations a(1, 3);
    a.at(0, 0) = {100.5, 80.5};
    a.at(0, 1) = {200.25, 150.75};
    return a;  // the third is missing
}

PoseConfig single()
{
    PoseConfig c;
    c.numJoints = 3;
    c.rotation = 25;
    c.rotationProb = 0.4;
    c.motionBlur = c.covering = c.elastic = true;
    c.globalScale = 0.8;
    c.scaleJitter = {0.5, 1.25};
    c.maxInputSize = 1500;
    c.minInputSize = 64;
    c.clahe = {true, 0.1, Stochastic::uniform(0.1, 8), Stochastic::uniformInt(3, 12)};
    c.sharpen = {true, 0.3, Stochastic::uniform(0, 0.2), Stochastic::uniform(0.8, 1.2)};
    return c;
}

PoseConfig multi()
{
    PoseConfig c = single();
    c.loader = config::Loader::MultiImgaug;
    c.cropSize = {160, 120};
    c.minInputSize = 32;
    c.rotationProb = 0.5;
    return c;
}

}  // namespace

class PipelineTest final : public QObject
{
    Q_OBJECT
private slots:
    void scaleCropKeepsLabelsWithinTheOldBounds()
    {
        PoseConfig c = single();
        c.loader = config::Loader::ScaleCrop;
        c.scaleJitter.reset();
        c.globalScale = 1.0;
        c.maxInputSize.reset();
        c.crop = true;
        c.cropRatio = 1.0;
        c.minSize = 10;
        c.leftWidth = c.rightWidth = c.topHeight = c.bottomHeight = 20;
        dataset::Annotations a(1, 3);
        a.at(0, 0) = {100.5, 80.5};
        a.at(0, 1) = {220.25, 90.75};   // right of every window around the first
        a.at(0, 2) = {330.0, 90.0};     // outside the frame: never in a training set
        int outside = 0;
        for (std::uint64_t seed = 1; seed < 40; ++seed) {
            const auto sample = apply(samplePlan(seed, 0, 0), c, frame(), a);
            QVERIFY(sample);
            QVERIFY(sample->crop.area() > 0);
            QVERIFY(!dataset::Annotations::isLabeled(sample->labels.at(0, 2)));
            for (int k = 0; k < 2; ++k) {
                const cv::Point2d moved = a.at(0, k) - cv::Point2d(sample->crop.tl());
                const bool kept = moved.x > 0 && moved.y > 0 && moved.x < 320 && moved.y < 240;   // the frame's size, not the window's
                QCOMPARE(dataset::Annotations::isLabeled(sample->labels.at(0, k)), kept);
                if (kept && (moved.x >= sample->image.cols || moved.y >= sample->image.rows)) ++outside;
            }
        }
        QVERIFY(outside > 5);
    }
    void wholeFramesMustFitTheirMaps()
    {
        PoseConfig c = multi();
        c.cropSampling = config::CropSampling::None;
        const auto refused = apply(samplePlan(1, 0, 0), c, frame(), labels());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().where, std::string("crop_sampling"));
        c.scaleJitter.reset();
        c.globalScale = 1.0;
        c.cropSize = {320, 240};
        QVERIFY(apply(samplePlan(1, 0, 0), c, frame(), labels()));
        QVERIFY(apply(samplePlan(1, 0, 0), c, frame({200, 100}), labels()));   // padded to crop_size
        QVERIFY(!apply(samplePlan(1, 0, 0), c, frame({400, 240}), labels()));
        c.preResize = {320, 240};
        QVERIFY(apply(samplePlan(1, 0, 0), c, frame({400, 240}), labels()));
    }
    void preResizeIsGuardedToo()
    {
        PoseConfig c = multi();
        c.preResize = {1 << 20, 1 << 20};
        const auto refused = apply(samplePlan(1, 0, 0), c, frame(), labels());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    }
    void aPlanIsAFunctionOfItsKey()
    {
        const Plan a = samplePlan(7, 3, 2), b = samplePlan(7, 3, 2), other = samplePlan(7, 3, 1);
        QCOMPARE(a.gate, b.gate);
        QVERIFY(a.u == b.u);
        QCOMPARE(a.scale, other.scale);  // one scale a batch
        QVERIFY(a.gate != other.gate);
        QVERIFY(samplePlan(7, 4, 2).scale != a.scale);
    }
    void everyOperationFiresAsOftenAsItSays()
    {
        const cv::Mat image = frame({64, 48});
        for (const PoseConfig& c : {single(), multi()}) {
            std::array<int, kOpCount> count = {};
            constexpr int kDraws = 3000;
            for (int i = 0; i < kDraws; ++i) {
                const auto sample = apply(samplePlan(1, static_cast<std::uint64_t>(i), 0), c, image, labels());
                QVERIFY(sample);
                for (const auto& fired : sample->fired) ++count[static_cast<std::size_t>(fired.op)];
            }
            for (std::size_t op = 0; op < kOpCount; ++op) {
                const double p = fireProbability(static_cast<Op>(op), c);
                const double sd = std::sqrt(kDraws * p * (1 - p)) + 1e-9;
                if (static_cast<Op>(op) == Op::Pad) continue;  // says "always", acts only on small frames
                QVERIFY2(std::abs(count[op] - kDraws * p) <= 4.5 * sd + 0.5, qPrintable(QStringLiteral("op %1: %2 of %3, p %4").arg(op).arg(count[op]).arg(kDraws).arg(p)));
            }
        }
    }
    void aLargerRotationTurnsTheSameDrawFurther()
    {
        PoseConfig c = single();
        c.rotationProb = 1.0;
        c.motionBlur = c.covering = c.elastic = false;
        c.cropRatio = 0;
        const Plan plan = samplePlan(3, 0, 0);
        const auto angleOf = [&](double largest) {
            c.rotation = largest;
            const auto s = apply(plan, c, frame(), labels());
            return std::atan2(s->outFromFrame(1, 0), s->outFromFrame(0, 0)) * 180 / CV_PI;
        };
        const double a = angleOf(10), b = angleOf(20);
        QVERIFY(std::abs(a) > 0.01);
        // the input is 1 px off the frame's shape (both sides are rounded up), which bends the angle a little
        QVERIFY2(std::abs(b - 2 * a) < 0.01, qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
    }
    void labelsMoveWithThePixels()
    {
        // A white dot at each label; after the pipeline the dot is where the label says.
        for (const PoseConfig& base : {single(), multi()}) {
            PoseConfig c = base;
            c.motionBlur = c.covering = c.elastic = false;
            c.clahe.enabled = c.sharpen.enabled = false;
            c.rotationProb = 1.0;
            const auto truth = labels();
            int checked = 0;
            for (int part = 0; part < 2; ++part) {
                cv::Mat image(240, 320, CV_8UC3, cv::Scalar::all(0));
                const auto& p = truth.at(0, part);
                cv::circle(image, cv::Point2d((p.x - 0.5) * 16, (p.y - 0.5) * 16), 5 * 16, cv::Scalar::all(255), cv::FILLED, cv::LINE_AA, 4);
                for (std::uint64_t draw = 0; draw < 150; ++draw) {
                    const auto s = apply(samplePlan(11, draw, 0), c, image, truth);
                    const auto& moved = s->labels.at(0, part);
                    if (!dataset::Annotations::isLabeled(moved)) continue;
                    cv::Mat grey;
                    cv::cvtColor(s->image, grey, cv::COLOR_RGB2GRAY);
                    const auto m = cv::moments(grey);
                    const bool whole = moved.x > 12 && moved.y > 12 && moved.x < grey.cols - 12 && moved.y < grey.rows - 12;
                    if (!whole) continue;
                    const double d = std::hypot(m.m10 / m.m00 + 0.5 - moved.x, m.m01 / m.m00 + 0.5 - moved.y);
                    // keypoints and pixels differ by DeepLabCut's half pixel, turned and scaled: below 1.1 px
                    QVERIFY2(d < 1.1, qPrintable(QStringLiteral("draw %1: %2 px").arg(draw).arg(d)));
                    const auto& o = s->outFromFrame;
                    const cv::Point2d byMatrix(o(0, 0) * (p.x - 0.5) + o(0, 1) * (p.y - 0.5) + o(0, 2) + 0.5, o(1, 0) * (p.x - 0.5) + o(1, 1) * (p.y - 0.5) + o(1, 2) + 0.5);
                    QVERIFY(std::hypot(byMatrix.x - moved.x, byMatrix.y - moved.y) < 1.1);
                    ++checked;
                }
            }
            QVERIFY(checked > 20);
        }
    }
    void theFrameItselfStaysAsItWas()
    {
        const cv::Mat image = frame();
        const cv::Mat before = image.clone();
        for (std::uint64_t draw = 0; draw < 30; ++draw) {
            QVERIFY(apply(samplePlan(2, draw, 0), single(), image, labels()));
            QVERIFY(apply(samplePlan(2, draw, 0), multi(), image, labels()));
        }
        QVERIFY(cv::norm(image, before, cv::NORM_INF) == 0);
    }
    void eyeTogglesAndFocus()
    {
        ApplyOptions options;
        options.disabled = ~0U;
        options.forced = 0;
        auto sample = apply(samplePlan(1, 0, 0), single(), frame(), labels(), options);
        QCOMPARE(sample->fired.size(), std::size_t(1));  // the resize makes the input what it is and cannot be left out
        options.disabled = 0;
        options.forced = 1U << static_cast<unsigned>(Op::Sharpen);
        sample = apply(samplePlan(1, 0, 0), single(), frame(), labels(), options);
        QVERIFY(std::any_of(sample->fired.begin(), sample->fired.end(), [](const FiredOp& f) { return f.op == Op::Sharpen; }));
        PoseConfig off = single();
        off.sharpen.enabled = false;
        sample = apply(samplePlan(1, 0, 0), off, frame(), labels(), options);
        QVERIFY(std::none_of(sample->fired.begin(), sample->fired.end(), [](const FiredOp& f) { return f.op == Op::Sharpen; }));
    }
    void refusedShareIsTheShareOfRefusedDraws()
    {
        PoseConfig c = single();
        const cv::Size large(2048, 1536);
        int refused = 0;
        constexpr int kDraws = 20000;
        for (int i = 0; i < kDraws; ++i) {
            const double jitter = 0.5 + 0.75 * samplePlan(9, static_cast<std::uint64_t>(i), 0).scale;
            refused += checkSize(c, large, 0.8 * jitter).verdict != SizeVerdict::Fits ? 1 : 0;
        }
        const double share = refusedShare(c, large);
        QVERIFY2(std::abs(share - refused / double(kDraws)) < 0.012, qPrintable(QString::number(share)));
        QVERIFY(share > 0.2 && share < 0.3);  // about 26 %
        QCOMPARE(refusedShare(c, {640, 480}), 0.0);
        c.scaleJitter.reset();
        c.maxInputSize = 100;
        QCOMPARE(refusedShare(c, {640, 480}), 1.0);
    }
    void badInputIsAnError()
    {
        QVERIFY(!apply(samplePlan(1, 0, 0), single(), cv::Mat(), labels()));
        QVERIFY(!apply(samplePlan(1, 0, 0), single(), cv::Mat(4, 4, CV_8UC1), labels()));
        PoseConfig c = single();
        c.globalScale = 1e6;
        const auto huge = apply(samplePlan(1, 0, 0), c, frame(), labels());
        QVERIFY(!huge);
        QVERIFY(huge.error().english().find("global_scale") != std::string::npos);
    }
};
QTEST_APPLESS_MAIN(PipelineTest)
#include "test_pipeline.moc"
