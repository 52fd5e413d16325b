// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/param_spec.h"
#include "core/preview/preview.h"

#include <opencv2/imgproc.hpp>

#include <QtTest>

#include <cmath>

using namespace pt;
using namespace pt::preview;

namespace {

Request request(View view, bool multi = true)
{
    auto project = std::make_shared<dataset::Project>();
    project->info.bodyparts = {"a", "b", "c"};
    project->info.skeleton = {{0, 1}, {1, 2}};
    dataset::Frame frame;
    frame.id = "labeled-data/v/img.png";
    frame.size = {320, 240};
    frame.labels = dataset::Annotations(2, 3);
    frame.labels.at(0, 0) = {60, 60};
    frame.labels.at(0, 1) = {90, 70};
    frame.labels.at(0, 2) = {130, 80};
    frame.labels.at(1, 0) = {240, 180};
    frame.labels.at(1, 1) = {270, 190};
    project->frames = {frame};
    Request r;
    r.view = view;
    r.project = project;
    r.image = cv::Mat(240, 320, CV_8UC3, cv::Scalar(90, 120, 150));
    r.config.loader = multi ? config::Loader::MultiImgaug : config::Loader::SingleImgaug;
    r.config.numJoints = 3;
    r.config.pafGraph = {{0, 1}, {1, 2}};
    r.config.cropSize = {160, 120};
    r.config.scaleJitter = {0.5, 1.0};
    r.config.rotation = 25;
    r.config.rotationProb = 0.5;
    r.config.batchSize = 4;
    return r;
}

}  // namespace

class PreviewTest final : public QObject
{
    Q_OBJECT
private slots:
    void theSameSeedGivesTheSamePicture()
    {
        for (const View view : {View::Augment, View::ScoreMap, View::Paf, View::Locref, View::Crops, View::Batch, View::Size}) {
            const Request r = request(view);
            const Answer a = answer(r), b = answer(r);
            QVERIFY(a.problem.text.empty());
            QCOMPARE(cv::norm(render(a, r), render(b, r), cv::NORM_INF), 0.0);
        }
        Request r = request(View::Sheet);
        r.draws = 9;
        QCOMPARE(answer(r).draws.size(), std::size_t(9));
        Request other = request(View::Augment);
        other.seed = 99;
        QVERIFY(cv::norm(answer(request(View::Augment)).draws[0].sample.outFromFrame, answer(other).draws[0].sample.outFromFrame) > 0);
    }
    void aWiderBandAndALargerDiscCoverMore()
    {
        const auto covered = [](const cv::Mat& overlay) {
            std::vector<cv::Mat> channels;
            cv::split(overlay, channels);
            return cv::countNonZero(channels[3]);
        };
        Request r = request(View::Paf);
        r.config.cropSampling = config::CropSampling::None;
        r.config.cropSize = {320, 240};
        r.config.scaleJitter.reset();
        r.config.globalScale = 1.0;
        r.config.pafWidth = 10;
        const Answer narrow = answer(r);
        r.config.pafWidth = 30;
        const Answer wide = answer(r);
        const cv::Size size = narrow.draws[0].sample.image.size();
        QVERIFY(covered(pafOverlay(wide.draws[0].targets, size, 8)) > covered(pafOverlay(narrow.draws[0].targets, size, 8)));
        r.view = View::ScoreMap;
        r.config.posDistThresh = 8;
        const Answer small = answer(r);
        r.config.posDistThresh = 24;
        const Answer large = answer(r);
        QVERIFY(covered(scoreMapOverlay(large.draws[0].targets, size, 8)) > covered(scoreMapOverlay(small.draws[0].targets, size, 8)));
    }
    void focusForcesItsOperation()
    {
        Request r = request(View::Augment);
        r.focusKey = "rotation";
        for (std::uint64_t seed = 1; seed < 20; ++seed) {
            r.seed = seed;
            const auto a = answer(r);
            QVERIFY(std::any_of(a.draws[0].sample.fired.begin(), a.draws[0].sample.fired.end(), [](const auto& f) { return f.op == augment::Op::Rotation; }));
        }
    }
    void cropStatisticsAddUp()
    {
        Request r = request(View::Crops);
        r.config.cropSampling = config::CropSampling::Uniform;
        const Answer uniform = answer(r);
        double lo = 0, hi = 0;
        cv::minMaxLoc(uniform.crops.front().heat, &lo, &hi);
        QVERIFY(lo >= 0.0 && hi <= 1.0001);
        QVERIFY(uniform.crops.front().keypointsKept > 0.05 && uniform.crops.front().keypointsKept < 0.95);
        QVERIFY(uniform.crops.front().animalsCut + uniform.crops.front().animalsLost <= 1.0);
        // the windows' mean area is what the heat map adds up to
        const double mean = cv::mean(uniform.crops.front().heat)[0] * 320 * 240;
        // jitter 0.5 to 1: E[s^2] = 7/12
        QVERIFY2(std::abs(mean / (160 * 120) - 7.0 / 12.0) < 0.06, qPrintable(QString::number(mean / (160 * 120))));
        r.config.cropSize = {2000, 2000};   // larger than the frame, and no jitter: everything is always in it
        r.config.scaleJitter.reset();
        QCOMPARE(answer(r).crops.front().animalsLost, 0.0);
    }
    void everyEssentialKeyHasItsView()
    {
        int specific = 0;
        for (const auto& spec : params::all()) {
            if (!spec.essential) continue;
            const View view = viewForKey(spec.key);
            specific += view != View::Augment ? 1 : 0;
        }
        QVERIFY(specific >= 8);
        QCOMPARE(viewForKey("pafwidth"), View::Paf);
        QCOMPARE(viewForKey("pos_dist_thresh"), View::ScoreMap);
        QCOMPARE(viewForKey("crop_sampling"), View::Crops);
        QCOMPARE(viewForKey("batch_size"), View::Batch);
        QCOMPARE(opForKey("convolution.sharpenratio"), augment::Op::Sharpen);
        QCOMPARE(opForKey("contrast.claheratio"), augment::Op::Clahe);
        QCOMPARE(opForKey("nothing"), augment::Op::Count);
    }
    void kernelsOfTheFocus()
    {
        Request r = request(View::Kernel, false);
        r.focusKey = "convolution.edge";
        r.config.edge = {true, 0.1, config::Stochastic::uniform(0, 0.75), config::Stochastic::constant(0)};
        const Answer a = answer(r);
        QCOMPARE(a.kernels.size(), std::size_t(4));   // this draw, weakest, middle, strongest
        QVERIFY(std::abs(a.kernels[3].at<float>(1, 1) + 2.75F) < 1e-3F);
        QVERIFY(a.histogramBefore && a.histogramAfter);
    }
    void noFrameIsAProblemNotACrash()
    {
        Request r = request(View::Augment);
        r.frame = 5;
        QVERIFY(!answer(r).problem.text.empty());
        r = request(View::Augment);
        r.image.release();
        QVERIFY(!answer(r).problem.text.empty());
    }
};
QTEST_APPLESS_MAIN(PreviewTest)
#include "test_preview.moc"
