// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each view of a pytorch_config.yaml: its numbers and pixels against what the configuration says.
#include "core/preview/figures.h"
#include "core/preview/preview.h"
#include "tests/core/augment/configurations.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace pt;
using namespace pt::preview;
using augment::Op;

namespace {

const cv::Size kFrame(320, 240);

/// Red says x, green says y, blue nothing: each pixel tells where it came from.
cv::Mat coordinates()
{
    cv::Mat image(kFrame, CV_8UC3);
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x) image.at<cv::Vec3b>(y, x) = {static_cast<uchar>(x * 0.75), static_cast<uchar>(y), 40};
    return image;
}

Request request(View view, int kind = 2)
{
    auto project = std::make_shared<dataset::Project>();
    project->info.bodyparts = {"a", "b", "c"};
    project->info.skeleton = {{0, 1}, {1, 2}};
    for (int i = 0; i < 2; ++i) {
        dataset::Frame frame;
        frame.id = "labeled-data/v/" + std::to_string(i) + ".png";
        frame.video = "v";
        frame.size = kFrame;
        frame.labels = dataset::Annotations(1, 3);
        frame.labels.at(0, 0) = {70.0, 60.0};
        frame.labels.at(0, 1) = {110.0, 72.0};
        frame.labels.at(0, 2) = {150.0, 80.0};
        project->frames.push_back(frame);
    }
    Request r;
    r.view = view;
    r.project = project;
    r.image = coordinates();
    r.config = pt::testing::configuration(kind);
    r.config.cropSize = {224, 200};
    r.config.cropSampling = config::CropSampling::Hybrid;
    r.config.batchSize = 4;
    r.config.stride = 8;
    r.config.gaussianScoreMap = true;
    r.config.pafGraph = {{0, 1}, {1, 2}};
    auto torch = *r.config.torch;
    auto& head = torch.model.heads.front();
    head.locref = config::TorchConvStack{{2048, 6}, {3}, {2}, {}, 1, {}};
    head.paf = config::TorchConvStack{{2048, 4}, {3}, {2}, {}, 1, {}};
    config::TorchGenerator bands;
    bands.type = "PartAffinityFieldGenerator";
    bands.graph = r.config.pafGraph;
    head.generators.push_back(bands);
    r.config.torch = std::make_shared<const config::TorchConfig>(std::move(torch));
    r.frames = std::make_shared<FrameStore>();
    for (int i = 0; i < 2; ++i) r.frames->put(i, r.image);
    return r;
}

/// The same with one thing of data.train changed.
template <class Change>
void train(Request& r, Change change)
{
    auto torch = *r.config.torch;
    change(torch.data.train);
    r.config.torch = std::make_shared<const config::TorchConfig>(std::move(torch));
}

bool fired(const DrawResult& draw, Op op) { return (draw.sample.firedBits >> static_cast<unsigned>(op)) & 1U; }

bool labelled(const cv::Point2d& p) { return dataset::Annotations::isLabeled(p); }

}  // namespace

class TorchViewsTest final : public QObject
{
    Q_OBJECT
private slots:
    void aCropIsTheFramesOwnPixels()
    {
        Request r = request(View::Sheet);
        r.draws = 16;
        train(r, [](auto& t) { t.affine.reset(), t.motionBlur = false, t.gaussianNoise.reset(); });
        const Answer a = answer(r);
        QCOMPARE(a.draws.size(), std::size_t(16));
        for (const auto& draw : a.draws) {
            QCOMPARE(draw.sample.image.size(), cv::Size(224, 200));
            QCOMPARE(cv::norm(draw.sample.image, r.image(draw.sample.crop), cv::NORM_INF), 0.0);
            for (int k = 0; k < 3; ++k) {
                const cv::Point2d moved = a.beforeLabels.at(0, k) - cv::Point2d(draw.sample.crop.tl());
                const auto& p = draw.sample.labels.at(0, k);
                QVERIFY(labelled(p) ? p == moved : !(moved.x >= 0 && moved.y >= 0 && moved.x < 224 && moved.y < 200));
            }
        }
    }
    void aTurnedWindowIsWhereItsPixelsCameFrom()
    {
        Request r = request(View::Sheet);
        r.draws = 25;
        r.focusKey = "data.train.affine.rotation";   // forced
        train(r, [](auto& t) { t.motionBlur = false, t.gaussianNoise.reset(); });
        int compared = 0;
        for (const auto& draw : answer(r).draws) {
            QVERIFY(fired(draw, Op::Affine));
            const auto& image = draw.sample.image;
            const auto corners = shownInFrame(draw.sample, image.size());
            for (const double u : {0.2, 0.5, 0.8}) {
                for (const double v : {0.2, 0.5, 0.8}) {
                    const cv::Point2d from = corners[0] + u * (corners[1] - corners[0]) + v * (corners[3] - corners[0]);
                    if (from.x < 4 || from.y < 4 || from.x > kFrame.width - 4 || from.y > kFrame.height - 4) continue;   // black
                    const auto pixel = image.at<cv::Vec3b>(static_cast<int>(v * image.rows), static_cast<int>(u * image.cols));
                    // half a pixel of the input for the place that was rounded, one and a half grey levels for two roundings
                    const double reach = 1.5 * std::max(1.0, cv::norm(corners[1] - corners[0]) / image.cols);
                    QVERIFY2(std::abs(pixel[0] - 0.75 * from.x) < reach + 1.5 && std::abs(pixel[1] - from.y) < reach + 1.5,
                             qPrintable(QString("%1 %2 for %3 %4").arg(pixel[0]).arg(pixel[1]).arg(0.75 * from.x).arg(from.y)));
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 80);
    }
    void cropsAreThoseOfThePipeline()
    {
        Request r = request(View::Crops);
        const Answer a = answer(r);
        QCOMPARE(a.crops.size(), std::size_t(1));
        const auto& crops = a.crops.front();
        QCOMPARE(crops.draws, 4000);
        QCOMPARE(crops.smallest, cv::Size(224, 200));
        QCOMPARE(crops.largest, cv::Size(224, 200));
        augment::ApplyOptions still;
        for (const Op op : {Op::MotionBlur, Op::GaussianNoise}) still.disabled |= 1U << static_cast<unsigned>(op);
        for (std::size_t i = 0; i < crops.windows.size(); ++i) {
            const auto sample = augment::apply(augment::samplePlan(r.seed, i, 0), r.config, r.image, a.beforeLabels, still);
            QVERIFY(sample);
            const auto corners = shownInFrame(*sample, sample->image.size());
            for (std::size_t c = 0; c < 4; ++c) QVERIFY(cv::norm(corners[c] - crops.windows[i][c]) < 1e-9);
        }
        QVERIFY(std::any_of(crops.windows.begin(), crops.windows.end(), [](const auto& w) { return std::abs(w[0].y - w[1].y) > 5; }));   // turned ones among them
    }
    void sharesAndHeatAreCountedOverTurnedWindowsToo()
    {
        Request r = request(View::Crops);
        const Answer a = answer(r);
        const auto& crops = a.crops.front();
        long long kept = 0, cut = 0, lost = 0;
        double middle = 0;
        const cv::Point2d place(kFrame.width / 16 * 8 + 4, kFrame.height / 16 * 8 + 4);   // the middle of a cell
        constexpr int kDraws = 4000;
        augment::Sample sample;
        augment::ApplyOptions still;
        for (const Op op : {Op::MotionBlur, Op::GaussianNoise}) still.disabled |= 1U << static_cast<unsigned>(op);
        for (int i = 0; i < kDraws; i += 20) {   // a sample of the same draws through the pixels
            const auto drawn = augment::apply(augment::samplePlan(r.seed, static_cast<std::uint64_t>(i), 0), r.config, r.image, a.beforeLabels, still);
            int inside = 0;
            for (int k = 0; k < 3; ++k) inside += labelled(drawn->labels.at(0, k)) ? 1 : 0;
            kept += inside;
            cut += inside > 0 && inside < 3 ? 1 : 0;
            lost += inside == 0 ? 1 : 0;
            const cv::Matx23d m = drawn->outFromFrame;
            const cv::Vec2d p = m * cv::Vec3d(place.x - 0.5, place.y - 0.5, 1.0);
            middle += p[0] >= -0.5 && p[1] >= -0.5 && p[0] < drawn->image.cols - 0.5 && p[1] < drawn->image.rows - 0.5 ? 1 : 0;
        }
        const double n = kDraws / 20;
        const auto close = [n](double shown, double counted) { return std::abs(shown - counted) < 4.5 * std::sqrt(std::max(0.01, counted * (1 - counted)) / n) + 1e-9; };
        QVERIFY(close(crops.keypointsKept, static_cast<double>(kept) / (3 * n)));
        QVERIFY(close(crops.animalsCut, static_cast<double>(cut) / n));
        QVERIFY(close(crops.animalsLost, static_cast<double>(lost) / n));
        QVERIFY2(close(crops.heat.at<float>(kFrame.height / 16, kFrame.width / 16), middle / n), qPrintable(QString("%1 %2").arg(crops.heat.at<float>(kFrame.height / 16, kFrame.width / 16)).arg(middle / n)));
        QVERIFY(crops.heat.at<float>(0, kFrame.width / 8 - 1) < 0.5);   // the far corner is seen less
    }
    void theFourSamplingsStandSideBySide()
    {
        Request r = request(View::Crops);
        r.allSamplings = true;
        const Answer a = answer(r);
        QCOMPARE(a.crops.size(), std::size_t(4));
        const auto kept = [&](config::CropSampling s) {
            return std::find_if(a.crops.begin(), a.crops.end(), [s](const auto& c) { return c.sampling == s; })->keypointsKept;
        };
        using config::CropSampling;
        QVERIFY(kept(CropSampling::Keypoints) > kept(CropSampling::Uniform) + 0.05);
        QVERIFY(kept(CropSampling::Hybrid) > kept(CropSampling::Uniform));
        QVERIFY(kept(CropSampling::Hybrid) < kept(CropSampling::Density));
        r.allSamplings = false;   // "yours" among them is the one alone
        QCOMPARE(answer(r).crops.front().keypointsKept, kept(CropSampling::Hybrid));
        r.allSamplings = true;
        train(r, [](auto& t) { t.cropSampling.reset(); });
        QVERIFY(!hasSamplings(r.config));
        QCOMPARE(answer(r).crops.size(), std::size_t(1));
    }
    void operationsFireHalfOfTheTime()
    {
        const Answer a = answer(request(View::Probability));
        const auto& f = *a.firing;
        QCOMPARE(f.draws, 4000);
        QCOMPARE(f.rates.size(), std::size_t(3));   // affine, motion blur, noise
        for (const auto& rate : f.rates) {
            QCOMPARE(rate.expected, 0.5);
            QVERIFY(std::abs(rate.measured - 0.5) < 4.5 * std::sqrt(0.25 / f.draws));
        }
        QVERIFY(std::abs(f.none - 0.125) < 1e-12);
        QVERIFY(std::abs(f.noneMeasured - 0.125) < 4.5 * std::sqrt(0.125 * 0.875 / f.draws));
        QVERIFY(std::abs(std::accumulate(f.countMeasured.begin(), f.countMeasured.end(), 0.0) - 1.0) < 1e-12);
        const auto all = *answer(request(View::Probability, 3)).firing;   // everything on, elastic warp among them
        QCOMPARE(all.rates.size(), std::size_t(8));
        for (const auto& rate : all.rates) QVERIFY(std::abs(rate.measured - rate.expected) < 4.5 * std::sqrt(0.25 / all.draws));
    }
    void theScoreMapIsABellAroundTheLabel()
    {
        Request r = request(View::ScoreMap);
        const Answer a = answer(r);
        const auto& draw = a.draws.front();
        QCOMPARE(a.effectiveRadius, 17.0);   // PyTorch does not scale it
        const double width = 2.0 * 17.0 / 3.0;
        int compared = 0;
        for (int k = 0; k < 3; ++k) {
            const auto& p = draw.sample.labels.at(0, k);
            if (!labelled(p)) continue;
            const cv::Mat& map = draw.targets.scoreMap[static_cast<std::size_t>(k)];
            for (int y = 0; y < map.rows; ++y) {
                for (int x = 0; x < map.cols; ++x) {
                    const double dx = x * r.config.stride + r.config.stride / 2.0 - p.x, dy = y * r.config.stride + r.config.stride / 2.0 - p.y;
                    const double bell = std::exp(-(dx * dx + dy * dy) / (2 * width * width));
                    QVERIFY2(std::abs(map.at<float>(y, x) - bell) < 1e-5, qPrintable(QString("%1 %2").arg(map.at<float>(y, x)).arg(bell)));
                    ++compared;
                }
            }
        }
        // the overlay: in each cell the part whose bell is highest there, as strong as the bell is high
        const cv::Mat overlay = scoreMapOverlay(draw.targets, draw.sample.image.size(), r.config.stride);
        const auto& maps = draw.targets.scoreMap;
        int strong = 0;
        for (int y = 0; y < draw.sample.image.rows / r.config.stride; ++y) {
            for (int x = 0; x < draw.sample.image.cols / r.config.stride; ++x) {
                const auto alpha = [&](int k) { return cv::saturate_cast<uchar>(170.0F * maps[static_cast<std::size_t>(k)].at<float>(y, x)); };
                int highest = 0;
                for (int k = 1; k < 3; ++k)
                    if (alpha(k) >= alpha(highest)) highest = k;
                const float bell = maps[static_cast<std::size_t>(highest)].at<float>(y, x);
                const auto pixel = overlay.at<cv::Vec4b>(y * r.config.stride, x * r.config.stride);
                if (bell < 0.01F) {
                    QCOMPARE(int(pixel[3]), 0);
                    continue;
                }
                QVERIFY(std::abs(pixel[3] - 170.0F * bell) <= 1.0F);
                const cv::Scalar colour = partColour(highest);
                for (int c = 0; c < 3; ++c) QCOMPARE(double(pixel[c]), colour[c]);
                strong += bell > 0.5F ? 1 : 0;
            }
        }
        QVERIFY(strong > 10);
        QVERIFY(compared > 1000);
    }
    void arrowsPointAtTheLabel()
    {
        Request r = request(View::Locref);
        const Answer a = answer(r);
        const auto& draw = a.draws.front();
        const auto arrows = locrefArrows(r.config, draw.targets, {});
        QVERIFY(arrows.size() > 10);
        for (const auto& arrow : arrows) {
            const auto& p = draw.sample.labels.at(0, arrow.part);
            QVERIFY2(cv::norm(p - arrow.to) < 0.01, qPrintable(QString::number(cv::norm(p - arrow.to))));
            QVERIFY(cv::norm(arrow.to - arrow.from) <= a.effectiveRadius + 1e-6);
        }
    }
    void bandsRunFromPartToPart()
    {
        Request r = request(View::Paf);
        train(r, [](auto& t) { t.affine.reset(); });
        const Answer a = answer(r);
        const auto& draw = a.draws.front();
        int cells = 0;
        for (std::size_t limb = 0; limb < 2; ++limb) {
            const auto& from = draw.sample.labels.at(0, static_cast<int>(limb));
            const auto& to = draw.sample.labels.at(0, static_cast<int>(limb) + 1);
            if (!labelled(from) || !labelled(to)) continue;
            const cv::Point2d along = (to - from) / cv::norm(to - from);
            const cv::Mat &px = draw.targets.paf[2 * limb], &py = draw.targets.paf[2 * limb + 1];
            for (int y = 0; y < px.rows; ++y) {
                for (int x = 0; x < px.cols; ++x) {
                    const cv::Point2d v(px.at<float>(y, x), py.at<float>(y, x));
                    if (cv::norm(v) == 0.0) continue;
                    QVERIFY(std::abs(v.x * along.y - v.y * along.x) < 1e-5);   // parallel
                    QVERIFY(v.dot(along) > 0.0);
                    ++cells;
                }
            }
        }
        QVERIFY(cells > 10);
        QVERIFY(a.overlap && a.overlap->covered > 5);
        QCOMPARE(a.overlap->overwritten, 0);   // one animal
    }
    void aBatchIsWhatTheNetworkGets()
    {
        Request r = request(View::Batch);
        r.config.netType = "resnet_50";
        r.focusKey = "data.train.affine.rotation";
        int turned = 0, all = 0;
        for (std::uint64_t seed = 0; seed < 12; ++seed) {
            r.seed = seed;
            const Answer a = answer(r);
            QCOMPARE(a.draws.size(), std::size_t(4));
            QCOMPARE(a.memory->images, 4);
            QCOMPARE(a.memory->padded, cv::Size(224, 200));
            QCOMPARE(a.memory->largest, cv::Size(224, 200));
            for (const auto& draw : a.draws) {
                QCOMPARE(draw.sample.image.size(), cv::Size(224, 200));
                turned += fired(draw, Op::Affine) ? 1 : 0;
                ++all;
            }
        }
        QVERIFY2(turned > all / 4 && turned < 3 * all / 4, qPrintable(QString::number(turned)));   // p 0.5; the focus forces none
        r = request(View::Batch, 5);   // collate: all images of one size, a multiple of 32
        r.config.batchSize = 4;
        const Answer a = answer(r);
        for (const auto& draw : a.draws) QCOMPARE(draw.sample.image.size(), a.draws.front().sample.image.size());
        QCOMPARE(a.draws.front().sample.image.cols % 32, 0);
    }
    void zoomsGoFromEndToEnd()
    {
        Request r = request(View::Size);
        const Answer a = answer(r);
        QCOMPARE(a.draws.size(), std::size_t(3));
        QVERIFY(a.videos.empty());   // no limits, nothing is refused
        const double zooms[] = {0.5, 0.875, 1.25};
        for (std::size_t i = 0; i < 3; ++i) {
            const auto& m = a.draws[i].sample.outFromFrame;
            QVERIFY(std::abs(m(0, 0) - zooms[i]) < 1e-5 && std::abs(m(1, 1) - zooms[i]) < 1e-5);
            QVERIFY(std::abs(m(0, 1)) < 1e-12 && std::abs(m(1, 0)) < 1e-12);   // nothing is turned
            QCOMPARE(a.draws[i].sample.image.size(), cv::Size(224, 200));
            QVERIFY(!fired(a.draws[i], Op::MotionBlur) && !fired(a.draws[i], Op::GaussianNoise));
            const auto corners = shownInFrame(a.draws[i].sample, {224, 200});
            QVERIFY(std::abs(cv::norm(corners[1] - corners[0]) - 224.0 / zooms[i]) < 1e-3);
        }
        QVERIFY(a.draws[0].title.english() != a.draws[2].title.english());
        train(r, [](auto& t) { t.affine.reset(); });
        QCOMPARE(answer(r).draws.size(), std::size_t(1));   // one size, one picture
        r = request(View::Size, 5);
        const Answer collated = answer(r);
        QCOMPARE(collated.draws.size(), std::size_t(3));
        QVERIFY(collated.sizes[0].input.width < collated.sizes[2].input.width);
    }
    void extremesGoFromEndToEnd()
    {
        Request r = request(View::Extremes);
        r.focusKey = "data.train.affine.rotation";
        const Answer a = answer(r);
        QCOMPARE(a.draws.size(), std::size_t(5));
        const auto turn = [](const DrawResult& d) { return std::atan2(d.sample.outFromFrame(1, 0), d.sample.outFromFrame(0, 0)) * 180.0 / CV_PI; };
        QVERIFY(std::abs(turn(a.draws[0]) - 30.0) < 0.01);   // against the clock where imgaug turns with it
        QVERIFY(std::abs(turn(a.draws[2])) < 0.01);
        QVERIFY(std::abs(turn(a.draws[4]) + 30.0) < 0.01);
        for (const auto& draw : a.draws) QCOMPARE(draw.sample.image.size(), kFrame);   // the whole frame
        Request flip = request(View::Extremes, 3);
        flip.focusKey = "data.train.hflip";
        train(flip, [](auto& t) { t.resize.reset(), t.autoPadding.reset(); });
        const Answer flipped = answer(flip);
        QVERIFY(flipped.problem.text.empty());
        const auto& s = flipped.draws.back().sample;
        QVERIFY(s.outFromFrame(0, 0) < 0);
        QCOMPARE(s.labels.at(0, 0).x, kFrame.width - 1 - 110.0);   // a and b change places
        QCOMPARE(s.labels.at(0, 1).x, kFrame.width - 1 - 70.0);
    }
    void kernelsAreLinesOfPyTorchsBlur()
    {
        Request r = request(View::Kernel);
        r.focusKey = "data.train.motion_blur";
        const Answer a = answer(r);
        QCOMPARE(a.kernels.size(), std::size_t(4));
        const auto plan = augment::samplePlan(r.seed, a.draws.front().draw, 0);
        QCOMPARE(a.kernels[0].rows, 3 + 2 * std::min(2, static_cast<int>(plan.u[static_cast<std::size_t>(Op::MotionBlur)][0] * 3)));
        for (std::size_t i = 1; i < 4; ++i) QCOMPARE(a.kernels[i].rows, static_cast<int>(2 * i + 1));
        for (const auto& kernel : a.kernels) {
            QVERIFY(std::abs(cv::sum(kernel)[0] - 1.0) < 1e-5);
            double low = 0, high = 0;
            cv::minMaxLoc(kernel, &low, &high);
            QVERIFY(low == 0.0 && high >= 1.0 / 7 - 1e-6);   // a line, each of its pixels with the same weight
        }
        const auto& drawn = a.draws.front().sample.fired;
        const auto blur = std::find_if(drawn.begin(), drawn.end(), [](const auto& f) { return f.op == Op::MotionBlur; });
        QVERIFY(blur != drawn.end());
        QCOMPARE(blur->arguments, "k " + std::to_string(a.kernels[0].rows));
        QCOMPARE(a.kernelNames[0].args.front(), blur->arguments);
    }
    void theReceptiveFieldMeetsAnimalsInFramePixels()
    {
        Request r = request(View::Receptive);
        r.config.netType = "resnet50_gn";
        const auto s = *answer(r).receptive;
        QCOMPARE(s.field, 427);
        QCOMPARE(s.scaleLow, 1.0);
        QCOMPARE(s.scaleHigh, 1.0);
        QCOMPARE(s.animals, (std::vector<double>{80.0, 80.0}));   // 150 - 70
        QCOMPARE(s.covered, 1.0);
    }
    void theScheduleCountsEpochs()
    {
        Request r = request(View::Schedule);
        r.config.multiStep = {{0.0005, 90}, {0.0001, 120}, {0.00001, 200}};
        r.config.saveIters = 25;
        r.config.optimizer = "AdamW";
        const Figure f = figureFor(answer(r), r, {700, 400});
        QStringList words;
        for (const auto& mark : f.marks)
            if (mark.shape == Mark::Shape::Label) words += QString::fromStdString(mark.text.english());
        for (const char* word : {"epochs", "Learning rate with AdamW: 200 epochs, a snapshot every 25", "90", "120", "200", "0.0005", "0.0001", "1e-05"})
            QVERIFY2(words.contains(QString(word)), word);
    }
    void captionsSayPyTorchsOwnKeys()
    {
        const Request r = request(View::Crops);
        const std::string text = captionFor(r);
        for (const char* part : {"crop_sampling 224\u00d7200", "max_shift 0.1", "method hybrid", "rotation 30", "scaling 0.5-1.25"}) QVERIFY2(text.find(part) != std::string::npos, text.c_str());
        QVERIFY(text.find("cropratio") == std::string::npos && text.find("global_scale") == std::string::npos);
    }
    void everyViewIsRendered()
    {
        for (const View view : {View::Augment, View::Sheet, View::ScoreMap, View::Locref, View::Paf, View::Crops, View::Size, View::Kernel, View::Batch, View::Probability, View::Schedule,
                                View::Receptive, View::Extremes}) {
            Request r = request(view);
            r.config.multiStep = {{0.0005, 90}, {0.0001, 120}};
            const Answer a = answer(r);
            QVERIFY2(a.problem.text.empty(), viewName(view));
            const cv::Mat picture = render(a, r);
            QVERIFY2(picture.cols > 200 && picture.rows > 100, viewName(view));
            double low = 0, high = 0;
            cv::minMaxLoc(picture.reshape(1), &low, &high);
            QVERIFY2(high - low > 60, viewName(view));
        }
    }
};
QTEST_APPLESS_MAIN(TorchViewsTest)
#include "test_torch_views.moc"
