// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of each view: what a picture claims must be true.
#include "core/preview/figures.h"
#include "core/preview/preview.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace pt;
using namespace pt::preview;
using augment::Op;

namespace {

dataset::Frame frameOf(const std::string& video, const std::string& name, cv::Size size)
{
    dataset::Frame frame;
    frame.id = "labeled-data/" + video + "/" + name;
    frame.video = video;
    frame.image = name;
    frame.size = size;
    frame.labels = dataset::Annotations(2, 3);
    frame.labels.at(0, 0) = {60, 60};
    frame.labels.at(0, 1) = {90, 70};
    frame.labels.at(0, 2) = {130, 80};
    frame.labels.at(1, 0) = {70, 62};
    frame.labels.at(1, 1) = {100, 76};
    return frame;
}

Request request(View view, config::Loader loader)
{
    auto project = std::make_shared<dataset::Project>();
    project->info.bodyparts = {"a", "b", "c"};
    project->info.skeleton = {{0, 1}, {1, 2}};
    project->frames = {frameOf("small", "0.png", {320, 240}), frameOf("small", "1.png", {320, 240}), frameOf("large", "0.png", {3200, 2400})};
    Request r;
    r.view = view;
    r.project = project;
    r.image = cv::Mat(240, 320, CV_8UC3);
    cv::RNG(3).fill(r.image, cv::RNG::UNIFORM, 0, 255);
    r.config.loader = loader;
    r.config.numJoints = 3;
    r.config.pafGraph = {{0, 1}, {1, 2}};
    r.config.cropSize = {160, 120};
    r.config.scaleJitter = {0.5, 1.0};
    r.config.rotation = 25;
    r.config.rotationProb = 0.4;
    r.config.applyProb = 0.5;
    r.config.batchSize = 4;
    return r;
}

bool fired(const DrawResult& draw, Op op)
{
    return std::any_of(draw.sample.fired.begin(), draw.sample.fired.end(), [op](const auto& f) { return f.op == op; });
}

}  // namespace

class ViewsTest final : public QObject
{
    Q_OBJECT
private slots:
    void firingRatesAddUpAndAreMeasured()
    {
        Request r = request(View::Probability, config::Loader::SingleImgaug);
        r.config.motionBlur = true;
        r.config.grayscale = true;
        r.config.sharpen = {true, 0.3, config::Stochastic::constant(0.1), config::Stochastic::constant(1.0)};
        r.config.cropRatio = 0.0;
        const auto f = *answer(r).firing;
        QCOMPARE(f.rates.size(), std::size_t(4));
        // rotation 0.4, motion blur 0.5, grayscale 0.5, sharpen 0.3
        QVERIFY(std::abs(f.none - 0.6 * 0.5 * 0.5 * 0.7) < 1e-12);
        QVERIFY(std::abs(std::accumulate(f.count.begin(), f.count.end(), 0.0) - 1.0) < 1e-12);
        const double alone = std::accumulate(f.rates.begin(), f.rates.end(), 0.0, [](double sum, const auto& rate) { return sum + rate.alone; });
        QVERIFY(std::abs(alone - f.count[1]) < 1e-12);   // exactly one fires
        const double mean = std::accumulate(f.rates.begin(), f.rates.end(), 0.0, [](double sum, const auto& rate) { return sum + rate.expected; });
        double fromCounts = 0.0;
        for (std::size_t k = 0; k < f.count.size(); ++k) fromCounts += static_cast<double>(k) * f.count[k];
        QVERIFY(std::abs(mean - fromCounts) < 1e-12);
        QCOMPARE(f.draws, 4000);
        for (std::size_t i = 0; i < f.rates.size(); ++i) {
            for (std::size_t j = 0; j < f.rates.size(); ++j) {
                const double p = f.together[i][j], deviation = 4.5 * std::sqrt(p * (1 - p) / f.draws);
                QVERIFY2(std::abs(f.togetherMeasured[i][j] - p) < deviation, qPrintable(QString("%1 %2: %3 against %4").arg(i).arg(j).arg(f.togetherMeasured[i][j]).arg(p)));
            }
        }
        QVERIFY(std::abs(f.noneMeasured - f.none) < 4.5 * std::sqrt(f.none * (1 - f.none) / f.draws));
    }
    void onlyDrawsWhereTheOperationFired()
    {
        Request r = request(View::Sheet, config::Loader::SingleImgaug);
        r.config.edge = {true, 0.1, config::Stochastic::constant(0.5), config::Stochastic::constant(0)};
        r.focusKey = "convolution.edge";
        r.draws = 9;
        r.onlyFired = true;
        const Answer a = answer(r);
        QCOMPARE(a.draws.size(), std::size_t(9));
        for (const auto& draw : a.draws) QVERIFY(fired(draw, Op::Edge));
        QVERIFY(std::is_sorted(a.draws.begin(), a.draws.end(), [](const auto& x, const auto& y) { return x.draw < y.draw; }));
        QCOMPARE(a.skippedDraws, static_cast<int>(a.draws.back().draw) + 1 - 9);
        QVERIFY(a.skippedDraws > 10);   // one in ten fires
        r.config.edge.enabled = false;
        QVERIFY(!answer(r).problem.text.empty());
    }
    void anEyeThatIsShutSwitchesItsOperationOff()
    {
        Request r = request(View::Sheet, config::Loader::SingleImgaug);
        r.draws = 25;
        r.options.disabled = 1U << static_cast<unsigned>(Op::Rotation);
        for (const auto& draw : answer(r).draws) QVERIFY(!fired(draw, Op::Rotation));
        r.options.disabled = 0;
        const auto all = answer(r).draws;
        QVERIFY(std::count_if(all.begin(), all.end(), [](const auto& d) { return fired(d, Op::Rotation); }) > 3);
    }
    void sizesAreTrueAndVideosCounted()
    {
        Request r = request(View::Size, config::Loader::SingleImgaug);
        r.config.maxInputSize = 1500;
        r.config.minInputSize = 64;
        const Answer a = answer(r);
        QCOMPARE(a.draws.size(), std::size_t(3));
        QCOMPARE(a.draws[0].sample.image.size(), cv::Size(160, 120));
        QCOMPARE(a.draws[1].sample.image.size(), cv::Size(240, 180));
        QCOMPARE(a.draws[2].sample.image.size(), cv::Size(320, 240));
        for (const auto& draw : a.draws) QVERIFY(!fired(draw, Op::Rotation));
        QCOMPARE(a.videos.size(), std::size_t(2));
        QCOMPARE(a.videos[0].video, std::string("small"));
        QCOMPARE(a.videos[0].frames, 2);
        QCOMPARE(a.videos[0].touched, 0);
        QCOMPARE(a.videos[1].touched, 1);
        // 3200 x 2400 x s^2 > 1500^2 from s = 0.5413 on, of 0.5 to 1
        QVERIFY(std::abs(a.videos[1].refused - (1.0 - 0.541266) / 0.5) < 2e-3);
    }
    void samplingsSideBySide()
    {
        Request r = request(View::Crops, config::Loader::MultiImgaug);
        r.allSamplings = true;
        const Answer a = answer(r);
        QCOMPARE(a.crops.size(), std::size_t(4));
        const auto kept = [&](config::CropSampling s) {
            return std::find_if(a.crops.begin(), a.crops.end(), [s](const auto& c) { return c.sampling == s; })->keypointsKept;
        };
        // the labels sit in one corner: windows drawn towards them keep more than windows drawn anywhere, hybrid lies between
        QVERIFY(kept(config::CropSampling::Keypoints) > kept(config::CropSampling::Uniform) + 0.05);
        QVERIFY(kept(config::CropSampling::Hybrid) > kept(config::CropSampling::Uniform));
        QVERIFY(kept(config::CropSampling::Hybrid) < kept(config::CropSampling::Density));
        for (const auto& crops : a.crops) QCOMPARE(crops.draws, 4000);
    }
    void cropsThroughThePipelineForOtherLoaders()
    {
        Request r = request(View::Crops, config::Loader::ScaleCrop);
        r.config.crop = true;
        r.config.cropRatio = 1.0;
        r.config.minSize = 10;
        r.config.leftWidth = r.config.rightWidth = r.config.topHeight = r.config.bottomHeight = 20;
        const auto crops = answer(r).crops.front();
        QVERIFY(crops.draws > 50);
        QVERIFY(crops.examples.size() > 5);
        for (const auto& window : crops.examples) {
            QVERIFY(window.width <= 62 && window.height <= 62);
            QVERIFY(window.width >= 20);
        }
        QVERIFY(crops.animalsCut > 0.05);
    }
    void bandsOnEachOtherAreCounted()
    {
        Request r = request(View::Paf, config::Loader::MultiImgaug);
        r.config.pafWidth = 20;
        const dataset::Annotations labels = r.project->frames[0].labels;
        const auto both = limbOverlap(r.config, labels, {320, 240}, 1.0);
        QVERIFY(both);
        QVERIFY(both->overwritten > 0);          // the two animals' first limbs lie beside each other
        QVERIFY(both->severalLimbs >= both->overwritten);
        QVERIFY(both->covered >= both->severalLimbs);
        dataset::Annotations one(1, 3);
        for (int k = 0; k < 3; ++k) one.at(0, k) = labels.at(0, k);
        const auto alone = limbOverlap(r.config, one, {320, 240}, 1.0);
        QCOMPARE(alone->overwritten, 0);
        dataset::Annotations bent = one;
        bent.at(0, 2) = {70, 62};                // back along the first limb
        QVERIFY(limbOverlap(r.config, bent, {320, 240}, 1.0)->severalLimbs > 0);
        // the count of one animal's cells is that of its map
        const auto targets = targets::makeTargets(r.config, one, {320, 240}, 1.0);
        int cells = 0;
        for (int y = 0; y < targets->mapSize.height; ++y)
            for (int x = 0; x < targets->mapSize.width; ++x) {
                bool any = false;
                for (const auto& map : targets->paf) any = any || map.at<float>(y, x) != 0.0F;
                cells += any ? 1 : 0;
            }
        QCOMPARE(alone->covered, cells);
        const cv::Mat marks = overlapMarks(*both, {320, 240}, 8);
        std::vector<cv::Mat> channels;
        cv::split(marks, channels);
        QVERIFY(cv::countNonZero(channels[3]) > 0);
    }
    void arrowsPointAtTheLabel()
    {
        Request r = request(View::Locref, config::Loader::SingleImgaug);
        const Answer a = answer(r);
        const auto& draw = a.draws.front();
        const auto arrows = locrefArrows(r.config, draw.targets, {});
        QVERIFY(arrows.size() > 3);
        for (const auto& arrow : arrows) {
            double nearest = 1e9;
            for (int i = 0; i < 2; ++i) {
                const auto& p = draw.sample.labels.at(i, arrow.part);
                if (dataset::Annotations::isLabeled(p)) nearest = std::min(nearest, std::hypot(p.x - arrow.to.x, p.y - arrow.to.y));
            }
            QVERIFY2(nearest < 0.01, qPrintable(QString::number(nearest)));
            QVERIFY(std::hypot(arrow.to.x - arrow.from.x, arrow.to.y - arrow.from.y) <= a.effectiveRadius + 1e-6);
        }
        QVERIFY(std::abs(a.effectiveRadius - 17.0 * draw.sample.scale) < 1e-9);
        QVERIFY(locrefArrows(r.config, draw.targets, {0, 1, 2}).empty());
    }
    void hiddenPartsAndLimbsAreLeftOut()
    {
        const auto covered = [](const cv::Mat& overlay) {
            std::vector<cv::Mat> channels;
            cv::split(overlay, channels);
            return cv::countNonZero(channels[3]);
        };
        Request r = request(View::Paf, config::Loader::MultiImgaug);
        const auto t = *targets::makeTargets(r.config, r.project->frames[0].labels, {320, 240}, 1.0);
        const int all = covered(pafOverlay(t, {320, 240}, 8)), first = covered(pafOverlay(t, {320, 240}, 8, {1})), none = covered(pafOverlay(t, {320, 240}, 8, {0, 1}));
        QVERIFY(all > first && first > 0);
        QCOMPARE(none, 0);
        QCOMPARE(covered(scoreMapOverlay(t, {320, 240}, 8, {0, 1, 2})), 0);
    }
    void aBatchSaysItsMemory()
    {
        Request r = request(View::Batch, config::Loader::MultiImgaug);
        r.config.netType = "resnet_50";
        r.config.pafGraph.clear();
        r.project = [] { auto p = std::make_shared<dataset::Project>(); p->frames = {frameOf("v", "0.png", {320, 240})}; return p; }();
        const auto a = answer(r);
        QCOMPARE(a.memory->images, 4);
        QCOMPARE(a.memory->largest, cv::Size(160, 120));
        QVERIFY(std::abs(a.memory->memory.activations - 1941.0 * 4 * 160 * 120) < 1.0);
        // published with the measurement: 448 x 448, eight images, resnet_50: 2972 MiB
        QVERIFY(std::abs(trainingMemory("resnet_50", false, 8, 448.0 * 448.0).activations / 1048576.0 - 2972.0) < 2.0);
        QVERIFY(std::abs(trainingMemory("hrnet_w48", false, 8, 448.0 * 448.0).activations / 1048576.0 - 6378.0) < 6.0);
        QCOMPARE(trainingMemory("something_else", false, 8, 448.0 * 448.0).total(), 0.0);
    }
    void aBatchTakesItsFramesFromTheStore()
    {
        Request r = request(View::Batch, config::Loader::MultiImgaug);
        r.frames = std::make_shared<FrameStore>();
        for (int i = 0; i < 3; ++i) r.frames->put(i, r.image);   // on disk there is none of them
        QCOMPARE(answer(r).draws.size(), std::size_t(4));
        r.frames = nullptr;
        QVERIFY(answer(r).draws.size() < 4);
    }
    void theStoreKeepsTheNewestWithinItsBytes()
    {
        FrameStore store(3 * 100 * 100 * 3);
        for (int i = 0; i < 3; ++i) store.put(i, cv::Mat(100, 100, CV_8UC3));
        QVERIFY(store.find(0).has_value());
        store.put(3, cv::Mat(100, 100, CV_8UC3));
        QVERIFY(store.find(0).has_value());      // asked for last
        QVERIFY(!store.find(1).has_value());     // the oldest
        QCOMPARE(store.used(), std::size_t(3 * 100 * 100 * 3));
    }
    void receptiveFieldsAsPublished()
    {
        // Araujo, Norris, Sim (Distill 2019), table of TensorFlow's ResNets v1
        QCOMPARE(receptiveField("resnet_50", 32, true), 483);
        QCOMPARE(receptiveField("resnet_101", 32, true), 1027);
        QCOMPARE(receptiveField("resnet_152", 32, true), 1507);
        QCOMPARE(receptiveField("resnet_50", 16, true), 483);    // spread kernels instead of a smaller map
        QCOMPARE(receptiveField("resnet50_gn", 32, false), 427);
        QCOMPARE(receptiveField("resnet18", 32, false), 435);
        // the gradient of DeepLabCut 3.0.2's hrnet_w18, all weights positive, reaches from 2783 px to each cell
        for (const char* name : {"hrnet_w18", "hrnet_w32", "hrnet_w48", "top_down_hrnet_w32"}) QCOMPARE(receptiveField(name, 4, false), 2783);
        QCOMPARE(receptiveField("dlcrnet_stride32_ms5", 32, false), receptiveField("resnet_50", 32, false));
        QCOMPARE(receptiveField("cspnext_m", 32, false), 0);
        Request r = request(View::Receptive, config::Loader::SingleImgaug);
        r.config.netType = "resnet_50";
        const auto s = *answer(r).receptive;
        QCOMPARE(s.animals.size(), std::size_t(6));
        QCOMPARE(s.animals.front(), 30.0);
        QCOMPARE(s.animals.back(), 70.0);
        QCOMPARE(s.quantile(0.5), 50.0);
        QCOMPARE(s.scaleLow, 0.5);
        QCOMPARE(s.covered, 1.0);
    }
    void extremesGoFromEndToEnd()
    {
        Request r = request(View::Extremes, config::Loader::SingleImgaug);
        r.focusKey = "rotation";
        r.config.motionBlur = true;
        const auto a = answer(r);
        QCOMPARE(a.draws.size(), std::size_t(5));
        const auto angle = [](const DrawResult& d) { return std::atan2(d.sample.outFromFrame(1, 0), d.sample.outFromFrame(0, 0)) * 180.0 / CV_PI; };
        QVERIFY(std::abs(angle(a.draws[0]) + 25.0) < 0.01);
        QVERIFY(std::abs(angle(a.draws[2])) < 0.01);
        QVERIFY(std::abs(angle(a.draws[4]) - 25.0) < 0.01);
        for (const auto& draw : a.draws) QVERIFY(!fired(draw, Op::MotionBlur));
        r.config.rotation = 0;
        const std::string off = answer(r).problem.english();
        QVERIFY(!off.empty());
        r.focusKey = "fliplr";   // switched on or not: without pairs it does nothing, and that is another reason
        r.config.fliplrGate = r.config.fliplrProb = 0.5;
        QVERIFY(answer(r).problem.english().find("symmetric_pairs") != std::string::npos);
        r.config.symmetricPairs = {{0, 1}};
        QVERIFY(answer(r).problem.text.empty());
    }
    void movingATargetDoesNotAugmentAnew()
    {
        Request r = request(View::ScoreMap, config::Loader::SingleImgaug);
        r.memory = std::make_shared<SampleMemory>();
        const auto first = answer(r);
        QCOMPARE(r.memory->hits(), 0LL);
        r.config.posDistThresh = 30;
        r.view = View::Paf;
        const auto second = answer(r);
        QCOMPARE(r.memory->hits(), 1LL);
        QCOMPARE(cv::norm(first.draws[0].sample.image, second.draws[0].sample.image, cv::NORM_INF), 0.0);
        // and everything the pipeline reads does
        for (const auto& change : std::vector<std::function<void(Request&)>>{
                 [](Request& x) { x.config.rotation = 5; }, [](Request& x) { x.config.globalScale = 0.7; }, [](Request& x) { x.seed = 8; }, [](Request& x) { x.draw = 3; },
                 [](Request& x) { x.image = x.image.clone(); }, [](Request& x) { x.options.disabled = 2; }, [](Request& x) { x.config.motionBlurK = config::Stochastic::constant(9); }}) {
            Request other = r;
            other.memory = std::make_shared<SampleMemory>();
            answer(other);
            change(other);
            answer(other);
            QCOMPARE(other.memory->hits(), 0LL);
        }
    }
    void aLateOperationsSliderRepeatsNoEarlyOne()
    {
        Request r = request(View::Augment, config::Loader::SingleImgaug);
        r.steps = std::make_shared<StepMemory>();
        r.draws = 4;
        r.options.forced = (1U << static_cast<unsigned>(Op::Rotation)) | (1U << static_cast<unsigned>(Op::Sharpen));
        QVERIFY(!answer(r).reused);
        r.config.sharpen.enabled = true;
        r.config.sharpen.alpha = config::Stochastic::constant(0.5);
        const auto stepped = answer(r);
        QVERIFY(stepped.reused);
        Request fresh = r;
        fresh.steps = nullptr;
        const auto expected = answer(fresh);
        QVERIFY(!expected.reused);
        for (std::size_t i = 0; i < 4; ++i) QCOMPARE(cv::norm(expected.draws[i].sample.image, stepped.draws[i].sample.image, cv::NORM_INF), 0.0);
        r.config.rotation = 3;   // the first of all
        QVERIFY(!answer(r).reused);
        Progress stop;
        stop.shouldStop = [] { return true; };
        QVERIFY(answer(r, stop).draws.empty());
    }
    void keptStepsStayWithinTheirBound()
    {
        StepMemory memory;
        const cv::Mat image(1200, 1600, CV_8UC3, cv::Scalar::all(90));
        Request r = request(View::Augment, config::Loader::SingleImgaug);
        augment::ApplyOptions options;
        options.forced = (1U << static_cast<unsigned>(Op::Rotation)) | (1U << static_cast<unsigned>(Op::Sharpen)) | (1U << static_cast<unsigned>(Op::MotionBlur));
        std::size_t first = 0, given = 0;
        std::uint64_t draws = 0;
        for (; given <= StepMemory::kMostBytes + first; ++draws) {
            const std::uint64_t i = draws;
            auto chain = memory.take(image, {i, 0});
            QVERIFY(augment::apply(augment::samplePlan(1, i, 0), r.config, image, {}, options, chain, StepMemory::kMostBytes, {}));
            given += chain.bytes();
            if (i == 0) first = chain.bytes();
            memory.give(image, {i, 0}, std::move(chain));
            QVERIFY(memory.bytes() <= StepMemory::kMostBytes);
        }
        QCOMPARE(memory.take(image, {0, 0}).bytes(), std::size_t(0));          // the oldest went
        QVERIFY(memory.take(image, {draws - 1, 0}).bytes() > 0);
        QCOMPARE(memory.take(image.clone(), {draws - 2, 0}).bytes(), std::size_t(0));   // of another frame
    }
    void coarseAnswersSpeakInFullPixels()
    {
        Request r = request(View::Augment, config::Loader::SingleImgaug);
        const auto exact = answer(r);
        r.coarse = 2;
        const auto coarse = answer(r);
        QCOMPARE(coarse.coarse, 2);
        const auto& e = exact.draws[0].sample;
        const auto& c = coarse.draws[0].sample;
        QVERIFY(std::abs(c.image.cols * 2 - e.image.cols) <= 2);
        for (std::size_t i = 0; i < e.labels.points.size(); ++i) {
            if (!dataset::Annotations::isLabeled(e.labels.points[i])) continue;
            QVERIFY(cv::norm(e.labels.points[i] - c.labels.points[i]) < 2.5);
        }
    }
    void coarseExtremesTellTheSame_data()
    {
        QTest::addColumn<bool>("multi");
        QTest::newRow("one animal") << false;
        QTest::newRow("several: a padded frame") << true;
    }
    void coarseExtremesTellTheSame()
    {
        QFETCH(bool, multi);
        Request r = request(View::Extremes, multi ? config::Loader::MultiImgaug : config::Loader::SingleImgaug);
        r.focusKey = "rotation";
        r.config.rotation = 25.0;
        r.config.rotationProb = 0.4;
        r.config.cropSize = {r.image.cols + 40, r.image.rows + 60};   // padded to it
        r.config.preResize.reset();
        const auto exact = answer(r);
        r.coarse = 2;
        const auto coarse = answer(r);
        QCOMPARE(exact.draws.size(), std::size_t(5));
        QCOMPARE(coarse.draws.size(), std::size_t(5));
        QCOMPARE(coarse.coarse, 2);
        for (std::size_t k = 0; k < 5; ++k) {
            const auto &e = exact.draws[k].sample, &c = coarse.draws[k].sample;
            QVERIFY(exact.draws[k].title.english() == coarse.draws[k].title.english());   // the same angle
            QVERIFY(std::abs(c.image.cols * 2 - e.image.cols) <= 2 && std::abs(c.image.rows * 2 - e.image.rows) <= 2);
            int compared = 0;
            for (std::size_t i = 0; i < e.labels.points.size(); ++i) {
                if (!dataset::Annotations::isLabeled(e.labels.points[i]) || !dataset::Annotations::isLabeled(c.labels.points[i])) continue;
                QVERIFY2(cv::norm(e.labels.points[i] - c.labels.points[i]) < 3.5, qPrintable(QString("%1").arg(cv::norm(e.labels.points[i] - c.labels.points[i]))));
                ++compared;
            }
            QVERIFY(compared > 0);
        }
    }
    void theScheduleIsWhereTheMouseThinksItIs()
    {
        const std::vector<config::ScheduleStep> steps = {{0.005, 10000}, {0.02, 430000}, {0.001, 1030000}};
        const auto g = scheduleGeometry(steps, {900, 500});
        QVERIFY(g.usable);
        for (const auto& s : steps) {
            QVERIFY(std::abs(g.iterationAt(g.x(double(s.lastIteration))) - double(s.lastIteration)) < 1e-6);
            QVERIFY(std::abs(g.rateAt(g.y(s.rate)) - s.rate) < 1e-9);
            QVERIFY(g.area.contains(cv::Point2d(g.x(double(s.lastIteration)) - 1, g.y(s.rate))));
        }
        QVERIFY(!scheduleGeometry({}, {900, 500}).usable);
        QVERIFY(!scheduleGeometry({{0.1, 100}, {0.01, 50}}, {900, 500}).usable);
        QVERIFY(!scheduleGeometry({{-0.1, 100}}, {900, 500}).usable);
    }
    void theChartMarksTheOperationInFocus()
    {
        Request r = request(View::Probability, config::Loader::SingleImgaug);
        r.config.motionBlur = true;
        const auto bold = [](const Figure& f, const std::string& name) {
            return std::any_of(f.marks.begin(), f.marks.end(), [&](const Mark& m) { return m.shape == Mark::Shape::Label && m.bold && m.text.english() == name; });
        };
        const std::string rotation = Message(augment::opLabel(Op::Rotation)).english();
        QVERIFY(!bold(figureFor(answer(r), r, {700, 500}), rotation));
        r.focusKey = "rotateratio";
        QVERIFY(bold(figureFor(answer(r), r, {700, 500}), rotation));
    }
    void figuresStayInsideTheirSize()
    {
        for (const View view : {View::Probability, View::Receptive, View::Size, View::Batch, View::Schedule}) {
            Request r = request(view, config::Loader::SingleImgaug);
            r.config.motionBlur = true;
            r.config.netType = "resnet_50";
            r.config.multiStep = {{0.005, 10000}, {0.02, 430000}};
            const auto a = answer(r);
            QVERIFY(hasFigure(a, r));
            for (const cv::Size2d size : {cv::Size2d(520, 320), cv::Size2d(1200, 700)}) {
                const Figure f = figureFor(a, r, size);
                QVERIFY(f.marks.size() > 3);
                for (const auto& mark : f.marks)
                    for (const auto& p : mark.points) QVERIFY2(p.x >= -1 && p.x <= size.width + 1 && p.y >= -1 && p.y <= size.height + 1, viewName(view));
                QVERIFY(!paint(f).empty());
            }
        }
    }
    void captionsNameSeedAndParameters()
    {
        Request r = request(View::Paf, config::Loader::MultiImgaug);
        r.seed = 41;
        r.draw = 2;
        const std::string text = captionFor(r);
        for (const char* part : {"paf", "labeled-data/small/0.png", "seed 41", "draw 3", "pafwidth 20"}) QVERIFY2(text.find(part) != std::string::npos, part);
        QCOMPARE(percentText(0.374), std::string("37 %"));
        QCOMPARE(percentText(0.0352), std::string("3.5 %"));
        QCOMPARE(percentText(0.0), std::string("0 %"));
        QCOMPARE(percentText(0.125), std::string("13 %"));   // halves go up
        QCOMPARE(bytesText(189.0 * 1024), std::string("189 KiB"));
        QCOMPARE(bytesText(4.55 * 1048576), std::string("4.5 MiB"));
        QCOMPARE(bytesText(931.4 * 1048576), std::string("931 MiB"));
        QCOMPARE(bytesText(3.3 * 1073741824), std::string("3.3 GiB"));
    }
    void everyViewHasANameAndIsRendered()
    {
        for (const View view : {View::Augment, View::Sheet, View::ScoreMap, View::Locref, View::Paf, View::Crops, View::Size, View::Kernel, View::Batch, View::Probability,
                                View::Schedule, View::Receptive, View::Extremes}) {
            QCOMPARE(*viewNamed(viewName(view)), view);
            Request r = request(view, config::Loader::MultiImgaug);
            r.config.multiStep = {{0.005, 10000}};
            const cv::Mat picture = render(answer(r), r);
            QVERIFY2(picture.cols > 200 && picture.rows > 100, viewName(view));
            double low = 0, high = 0;
            cv::minMaxLoc(picture.reshape(1), &low, &high);
            QVERIFY2(high - low > 60, viewName(view));
        }
        QVERIFY(!viewNamed("nothing"));
    }
};
QTEST_APPLESS_MAIN(ViewsTest)
#include "test_views.moc"
