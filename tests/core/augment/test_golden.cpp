// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation against what imgaug 0.4.0 and DeepLabCut really did.
#include "core/augment/canvas.h"
#include "core/augment/operations.h"
#include "core/augment/pipeline.h"
#include "core/base/random.h"
#include "tests/support/golden.h"

#include <QtTest>

#include <array>
#include <functional>
#include <map>

using namespace pt;
using namespace pt::augment;
using golden::Case;

namespace {

using Operation = std::function<void(const Case&, cv::Mat&, Points&)>;

double number(const Case& c, const char* key) { return c.params().at(key).get<double>(); }

/// An argument of a random operation: a number, or the two ends of a range that every picture draws from.
struct Drawn
{
    double lo = 0, hi = 0;
    Drawn(const Case& c, const char* key)
    {
        const auto& given = c.params().at(key);
        lo = (given.is_array() ? given.at(0) : given).get<double>();
        hi = (given.is_array() ? given.at(1) : given).get<double>();
    }
    double at(Random& random) const { return hi > lo ? random.uniform(lo, hi) : lo; }
};

/// per_channel: false, true, or the share of pictures with it.
double perChannel(const Case& c)
{
    const auto& given = c.params().at("per_channel");
    return given.is_boolean() ? (given.get<bool>() ? 1.0 : 0.0) : given.get<double>();
}

/// imgaug never takes fewer tiles than its tile_grid_size_px_min, which DeepLabCut leaves at 3.
int tiles(const Case& c) { return std::max(3, c.params().at("tile_grid_size").get<int>()); }

/// imgaug's CLAHE and HistogramEqualization, which DeepLabCut does not use: the lightness alone, by the operation of one channel.
template <class Function>
void onLightness(cv::Mat& image, Function function)
{
    cv::Mat lab;
    cv::cvtColor(image, lab, cv::COLOR_RGB2Lab);
    std::vector<cv::Mat> channels;
    cv::split(lab, channels);
    function(channels[0]);
    cv::merge(channels, lab);
    cv::Mat out;
    cv::cvtColor(lab, out, cv::COLOR_Lab2RGB);
    image = out;
}

const std::map<std::string, Operation>& operations()
{
    static const std::map<std::string, Operation> table = {
        {"sharpen", [](const Case& c, cv::Mat& m, Points&) { convolve(m, sharpenKernel(number(c, "alpha"), number(c, "lightness"))); }},
        {"emboss", [](const Case& c, cv::Mat& m, Points&) { convolve(m, embossKernel(number(c, "alpha"), number(c, "strength"))); }},
        {"edge_detect", [](const Case& c, cv::Mat& m, Points&) { convolve(m, edgeKernel(number(c, "alpha"))); }},
        {"motion_blur", [](const Case& c, cv::Mat& m, Points&) { convolve(m, motionBlurKernel(c.params().at("k").get<int>(), number(c, "angle"), number(c, "direction"))); }},
        {"clahe_all_channels", [](const Case& c, cv::Mat& m, Points&) { claheAllChannels(m, number(c, "clip_limit"), tiles(c)); }},
        {"clahe_lab", [](const Case& c, cv::Mat& m, Points&) { onLightness(m, [&](cv::Mat& l) { claheAllChannels(l, number(c, "clip_limit"), tiles(c)); }); }},
        {"histeq_lab", [](const Case&, cv::Mat& m, Points&) { onLightness(m, equalizeAllChannels); }},
        {"histeq_all_channels", [](const Case&, cv::Mat& m, Points&) { equalizeAllChannels(m); }},
        {"gamma_contrast", [](const Case& c, cv::Mat& m, Points&) { gammaContrast(m, number(c, "gamma")); }},
        {"log_contrast", [](const Case& c, cv::Mat& m, Points&) { logContrast(m, number(c, "gain")); }},
        {"linear_contrast", [](const Case& c, cv::Mat& m, Points&) { linearContrast(m, number(c, "alpha")); }},
        {"sigmoid_contrast", [](const Case& c, cv::Mat& m, Points&) { sigmoidContrast(m, number(c, "gain"), number(c, "cutoff")); }},
        {"grayscale", [](const Case& c, cv::Mat& m, Points&) { grayscale(m, number(c, "alpha")); }},
        {"fliplr", [](const Case&, cv::Mat& m, Points& p) { flipLeftRight(m, p); }},
        {"keypoint_fliplr", [](const Case& c, cv::Mat& m, Points& p) {
             std::vector<std::array<int, 2>> pairs;
             for (const auto& pair : c.params().at("symmetric_pairs")) pairs.push_back({pair[0].get<int>(), pair[1].get<int>()});
             if (number(c, "p") >= 1.0) flipLeftRight(m, p);
             swapPairs(p, static_cast<int>(c.params().at("bodyparts").size()), pairs);
         }},
        {"affine", [](const Case& c, cv::Mat& m, Points& p) { affine(m, p, number(c, "rotate_deg"), number(c, "scale_x"), number(c, "scale_y")); }},
        {"resize", [](const Case& c, cv::Mat& m, Points& p) { resizeCubic(m, p, {c.params().at("width").get<int>(), c.params().at("height").get<int>()}); }},
        {"crop_and_pad", [](const Case& c, cv::Mat& m, Points& p) { cropAndPad(m, p, c.params().at("pixels_trbl").get<std::array<int, 4>>()); }},
        {"pad_to_fixed_size", [](const Case& c, cv::Mat& m, Points& p) {
             const auto position = c.params().at("position");   // x and y, or "center"
             const cv::Point2d at = position.is_array() ? cv::Point2d(position[0].get<double>(), position[1].get<double>()) : cv::Point2d(0.5, 0.5);
             padToFixed(m, p, {c.params().at("width").get<int>(), c.params().at("height").get<int>()}, at);
         }}};
    return table;
}

/// The PyTorch engine's operations.
const std::map<std::string, Operation>& torchOperations()
{
    static const auto integer = [](const Case& c, const char* key) { return c.params().at(key).get<int>(); };
    static const std::map<std::string, Operation> table = {
        {"affine", [](const Case& c, cv::Mat& m, Points& p) {
             const auto given = c.params().value("translate_px", nlohmann::json(0.0));   // one number for both axes, or x and y
             const cv::Point2d shift = given.is_array() ? cv::Point2d(given.at(0).get<double>(), given.at(1).get<double>()) : cv::Point2d(given.get<double>(), given.get<double>());
             const cv::Matx23d matrix = torchAffine(m.size(), number(c, "rotate_deg"), number(c, "scale"), shift, {});
             m = warp(m, matrix);
             movePoints(p, matrix);
         }},
        {"fliplr", [](const Case&, cv::Mat& m, Points& p) { flipLeftRight(m, p, -1.0); }},
        {"keypoint_fliplr", [](const Case& c, cv::Mat& m, Points& p) {
             std::vector<std::array<int, 2>> pairs;
             for (const auto& pair : c.params().at("symmetries")) pairs.push_back({pair[0].get<int>(), pair[1].get<int>()});
             if (c.params().value("p", 1.0) < 1.0) return;
             flipLeftRight(m, p, -1.0);
             swapFlattened(p, {}, pairs);
         }},
        {"histeq_all_channels", [](const Case&, cv::Mat& m, Points&) { equalizeAllChannels(m); }},
        {"normalize", [](const Case&, cv::Mat& m, Points&) { m = normalised(m); }},
        {"grayscale", [](const Case& c, cv::Mat& m, Points&) { grayscaleTruncated(m, number(c, "alpha")); }},
        {"resize_keep_ratio", [](const Case& c, cv::Mat& m, Points& p) {
             const cv::Size wanted(integer(c, "width"), integer(c, "height"));
             const double s = std::min(static_cast<double>(wanted.height) / m.rows, static_cast<double>(wanted.width) / m.cols);
             ExactCanvas canvas(m);
             canvas.resize({static_cast<int>(m.cols * s), static_cast<int>(m.rows * s)}, Filter::Linear);
             const cv::Size now = canvas.size();
             canvas.pad({0, std::max(0, wanted.width - now.width), std::max(0, wanted.height - now.height), 0}, false, {});
             m = canvas.take();
             for (auto& q : p) q *= s;
         }},
        {"pad_if_needed", [](const Case& c, cv::Mat& m, Points& p) {
             cropAndPad(m, p, centredPadding(m.size(), {integer(c, "min_width"), integer(c, "min_height")}));
         }}};
    return table;
}

}  // namespace

class AugmentGoldenTest final : public QObject
{
    Q_OBJECT
    std::vector<Case> m_imgaug = operationCases();
    std::vector<Case> m_torch = golden::cases("a_albumentations");

    /// All but the descriptions of whole pipelines, which core/config/pipeline_golden compares.
    static std::vector<Case> operationCases()
    {
        auto all = golden::cases("a_imgaug");
        std::erase_if(all, [](const Case& c) { return c.operation() == "pipeline_description"; });
        return all;
    }

    static void rows(const std::vector<Case>& cases)
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(cases[i].dir.filename().string().c_str()) << static_cast<int>(i);
        if (cases.empty()) QTest::newRow("no golden data") << -1;
    }

    /// Pixels at least 2 px from the image of the source's border, both sides of it; empty where a case does not ask for them.
    static cv::Mat interior(const Case& c, const cv::Mat& source)
    {
        if (c.tolerance("image_max_abs_interior", -1.0) < 0.0) return {};
        const bool torch = c.params().contains("scale");
        const double degrees = number(c, "rotate_deg");
        const cv::Matx23d m = torch ? torchAffine(source.size(), degrees, number(c, "scale"), {}, {})
                                    : imgaugAffine(source.size(), degrees, number(c, "scale_x"), number(c, "scale_y")).pixels;
        cv::Mat covered, inside;
        cv::warpAffine(cv::Mat(source.size(), CV_8UC1, cv::Scalar(255)), covered, m, source.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(0));
        cv::erode(covered == 255, inside, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}), {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
        return inside;
    }

    static void runOperation(const Case& c, const Operation& operation)
    {
        cv::Mat image = golden::image(c.dir / c.json["input"]["image"].get<std::string>());
        QVERIFY(!image.empty());
        const cv::Mat original = image.clone();
        const cv::Mat shared = image;
        Points points = c.json["input"].contains("keypoints") ? golden::points(c.json["input"]["keypoints"]) : Points();
        operation(c, image, points);
        const auto file = c.dir / c.expected()["image"].get<std::string>();
        if (file.extension() == ".npy") {
            const auto values = golden::npy(file);
            QCOMPARE(values.size(), image.total() * static_cast<std::size_t>(image.channels()));
            const cv::Mat wanted(image.size(), image.type(), const_cast<float*>(values.data()));
            QVERIFY2(cv::norm(image, wanted, cv::NORM_INF) <= c.tolerance("map_max_abs", 1e-5), c.dir.c_str());
        } else {
            const auto problem = golden::compareImages(c, image, golden::image(file), interior(c, original));
            QVERIFY2(problem.empty(), problem.c_str());
        }
        if (c.expected().contains("keypoints") && c.json["input"].contains("keypoints")) {
            const auto off = golden::comparePoints(c, points, golden::points(c.expected()["keypoints"]));
            QVERIFY2(off.empty(), off.c_str());
        }
        QVERIFY2(cv::norm(shared, original, cv::NORM_INF) == 0, "the operation wrote into the frame it was given");
    }

private slots:
    void imgaug_data() { rows(m_imgaug); }
    void imgaug()
    {
        QFETCH(int, index);
        if (index < 0) QSKIP("there is no golden data; set POSETUNER_GOLDEN_DIR");
        const Case& c = m_imgaug[static_cast<std::size_t>(index)];
        const std::string operation = c.operation();
        if (operation == "motion_blur_kernel") return kernels(c);
        if (operation == "coarse_dropout_stats") return dropout(c);
        if (operation == "gaussian_noise_stats") return noise(c);
        if (operation == "elastic_stats") return elasticStats(c);
        const auto it = operations().find(operation);
        QVERIFY2(it != operations().end(), ("an operation that this test does not know: " + operation).c_str());
        runOperation(c, it->second);
    }

    void albumentations_data() { rows(m_torch); }
    void albumentations()
    {
        QFETCH(int, index);
        if (index < 0) QSKIP("there is no golden data; set POSETUNER_GOLDEN_DIR");
        const Case& c = m_torch[static_cast<std::size_t>(index)];
        const auto it = torchOperations().find(c.operation());
        QVERIFY2(it != torchOperations().end(), ("an operation that this test does not know: " + c.operation()).c_str());
        runOperation(c, it->second);
    }

private:
    static void kernels(const Case& c)
    {
        for (const auto& entry : c.expected().at("kernels")) {
            const cv::Mat kernel = motionBlurKernel(entry.at("k").get<int>(), entry.at("angle").get<double>(), entry.at("direction").get<double>(), entry.value("order", 1));
            const auto& wanted = entry.at("kernel");
            const double tolerance = c.tolerance("kernel_max_abs", 0.02);
            QCOMPARE(static_cast<std::size_t>(kernel.rows), wanted.size());
            QVERIFY2(std::abs(cv::sum(kernel)[0] - 1.0) <= c.tolerance("kernel_sum_abs", 1e-5), qPrintable(QString::number(cv::sum(kernel)[0])));
            for (int y = 0; y < kernel.rows; ++y) {
                for (int x = 0; x < kernel.cols; ++x) {
                    const double difference = std::abs(kernel.at<float>(y, x) - wanted.at(static_cast<std::size_t>(y)).at(static_cast<std::size_t>(x)).get<double>());
                    QVERIFY2(difference <= tolerance, qPrintable(QStringLiteral("k %1 angle %2: %3").arg(kernel.rows).arg(entry.at("angle").get<double>()).arg(difference)));
                }
            }
        }
    }
    static void dropout(const Case& c)
    {
        const auto shape = c.params().at("shape_hwc").get<std::vector<int>>();
        const int draws = c.params().at("draws").get<int>();
        double sum = 0, squares = 0, withDrop = 0, differ = 0;
        const Drawn p(c, "p"), size(c, "size_percent");
        const double each = perChannel(c);
        if (c.expected().contains("mask_grid_hw")) {
            CellMemory cells;
            dropoutGrids({shape[1], shape[0]}, 3, {p.lo, size.lo, size.lo, false, 1}, cells);
            const auto grid = c.expected().at("mask_grid_hw").get<std::array<int, 2>>();
            QCOMPARE(cv::Size(cells.cols, cells.rows), cv::Size(grid[1], grid[0]));
        }
        for (int i = 0; i < draws; ++i) {
            cv::Mat image(shape[0], shape[1], CV_8UC3, cv::Scalar::all(255));
            Random random({19, static_cast<std::uint64_t>(i)});
            const double probability = p.at(random), high = size.at(random), wide = size.at(random);
            coarseDropout(image, {probability, high, wide, random.uniform() < each, hashKey({17, static_cast<std::uint64_t>(i)})});
            std::vector<cv::Mat> channels;
            cv::split(image, channels);
            double share = 0;
            for (const auto& channel : channels) share += (1.0 - cv::countNonZero(channel) / static_cast<double>(image.total())) / static_cast<double>(channels.size());
            sum += share, squares += share * share;
            withDrop += share > 0 ? 1 : 0;
            differ += channels.size() > 1 && cv::norm(channels[0], channels[1], cv::NORM_INF) > 0 ? 1 : 0;
        }
        const double mean = sum / draws, deviation = std::sqrt(std::max(0.0, squares / draws - mean * mean));
        QVERIFY2(std::abs(mean - c.expected().at("drop_fraction_mean").get<double>()) <= c.tolerance("drop_fraction_mean_abs", 0.01), qPrintable(QString::number(mean)));
        const double wanted = c.expected().at("drop_fraction_std").get<double>();
        QVERIFY2(std::abs(deviation / wanted - 1.0) <= c.tolerance("drop_fraction_std_rel", 0.25), qPrintable(QStringLiteral("spread %1, expected %2").arg(deviation).arg(wanted)));
        const double abs = c.tolerance("fraction_abs", 0.1);
        QVERIFY(std::abs(withDrop / draws - c.expected().at("fraction_of_images_with_drop").get<double>()) <= abs);
        QVERIFY(std::abs(differ / draws - c.expected().at("fraction_channels_differ").get<double>()) <= abs);
    }
    static void noise(const Case& c)
    {
        const auto shape = c.params().at("shape_hwc").get<std::vector<int>>();
        const int draws = c.params().at("draws").get<int>();
        const int base = c.params().at("constant_input").get<int>();
        double sum = 0, squares = 0, products = 0, firstSquares = 0, secondSquares = 0, n = 0;
        std::vector<double> histogram(511, 0.0);
        const Drawn scale(c, "scale");
        const double each = perChannel(c);
        const int own = each > 0.0 ? 3 : 1;   // channels with noise of their own
        for (int i = 0; i < draws; ++i) {
            cv::Mat image(shape[0], shape[1], CV_8UC3, cv::Scalar::all(base));
            Random random({29, static_cast<std::uint64_t>(i)});
            gaussianNoise(image, scale.at(random), random.uniform() < each, hashKey({23, static_cast<std::uint64_t>(i)}));
            for (int y = 0; y < image.rows; ++y) {
                for (int x = 0; x < image.cols; ++x) {
                    const auto& px = image.at<cv::Vec3b>(y, x);
                    products += (px[0] - base) * (px[1] - base), firstSquares += (px[0] - base) * (px[0] - base), secondSquares += (px[1] - base) * (px[1] - base);
                    for (int channel = 0; channel < own; ++channel) {
                        const double a = px[channel] - base;
                        sum += a, squares += a * a, n += 1;
                        histogram[static_cast<std::size_t>(a + 255)] += 1;
                    }
                }
            }
        }
        const double deviation = std::sqrt(squares / n - sum / n * sum / n);
        QVERIFY2(std::abs(sum / n - c.expected().at("mean").get<double>()) <= c.tolerance("mean_abs", 0.1), qPrintable(QString::number(sum / n)));
        QVERIFY2(std::abs(deviation / c.expected().at("std").get<double>() - 1.0) <= c.tolerance("std_rel", 0.01), qPrintable(QString::number(deviation)));
        const double correlation = products / std::sqrt(firstSquares * secondSquares);
        QVERIFY(std::abs(correlation - c.expected().at("channel_correlation").get<double>()) <= c.tolerance("correlation_abs", 0.02));
        const nlohmann::json quantiles = c.expected().value("quantiles", nlohmann::json::object());
        for (const auto& [at, value] : quantiles.items()) {
            double below = 0;
            std::size_t bin = 0;
            while (bin + 1 < histogram.size() && below + histogram[bin] < std::stod(at) * n) below += histogram[bin++];
            const double found = static_cast<double>(bin) - 255;
            QVERIFY2(std::abs(found - value.get<double>()) <= c.tolerance("quantile_abs", 1.0), qPrintable(QStringLiteral("quantile %1: %2").arg(at.c_str()).arg(found)));
        }
    }
    static void elasticStats(const Case& c)
    {
        const auto shape = c.params().at("shape_hw").get<std::vector<int>>();
        const Drawn alphas(c, "alpha"), sigmas(c, "sigma");
        const Points keypoints = golden::points(c.params().value("keypoints", nlohmann::json::array()));
        double squares = 0, n = 0, pointSum = 0, pointSquares = 0, points = 0;
        std::map<int, std::pair<double, double>> lagged;
        for (const auto& [lag, value] : c.expected().at("autocorrelation_x_by_lag").items()) lagged[std::stoi(lag)] = {0, 0};
        const int maps = c.params().value("maps", 40), draws = std::max(maps, c.params().value("keypoint_draws", maps));
        for (int i = 0; i < draws; ++i) {
            Random random({37, static_cast<std::uint64_t>(i)});
            const double alpha = alphas.at(random);
            const ElasticSpec spec = imgaugElastic(alpha, sigmas.at(random), hashKey({31, static_cast<std::uint64_t>(i)}));
            const Displacement field{{shape[1], shape[0]}, spec};
            const cv::Mat grid = i < maps ? fieldGrid(field) : cv::Mat();
            Points moved = keypoints;
            movePointsImgaug(moved, field, alpha);
            for (std::size_t k = 0; k < moved.size(); ++k) {
                const double d = moved[k].x - keypoints[k].x;
                pointSum += d, pointSquares += d * d, points += 1;
            }
            for (int y = 0; y < grid.rows; ++y) {
                const auto* row = grid.ptr<cv::Vec2f>(y);
                for (int x = 0; x < grid.cols; ++x) {
                    squares += row[x][0] * row[x][0], n += 1;
                    for (auto& [lag, sums] : lagged) {
                        if (x + lag < grid.cols) sums.first += row[x][0] * row[x + lag][0], sums.second += 1;
                    }
                }
            }
        }
        const double deviation = std::sqrt(squares / n);
        QVERIFY2(std::abs(deviation / c.expected().at("displacement_std").get<double>() - 1.0) <= c.tolerance("displacement_std_rel", 0.05), qPrintable(QString::number(deviation)));
        for (const auto& [lag, value] : c.expected().at("autocorrelation_x_by_lag").items()) {
            const auto& [sum, count] = lagged[std::stoi(lag)];
            const double correlation = sum / count / (squares / n);
            QVERIFY2(std::abs(correlation - value.get<double>()) <= c.tolerance("autocorrelation_abs", 0.05), qPrintable(QStringLiteral("lag %1: %2").arg(lag.c_str()).arg(correlation)));
        }
        if (points == 0 || !c.expected().contains("keypoint_displacement_std")) return;
        const double mean = pointSum / points, spread = std::sqrt(pointSquares / points - mean * mean);
        QVERIFY2(std::abs(spread / c.expected().at("keypoint_displacement_std").get<double>() - 1.0) <= c.tolerance("keypoint_displacement_std_rel", 0.2), qPrintable(QString::number(spread)));
        // whole pixels are displaced, so that the mean has a part that comes of the points' fractions
        const double wanted = c.expected().value("keypoint_displacement_mean", 0.0);
        QVERIFY2(std::abs(mean - wanted) <= c.tolerance("keypoint_displacement_mean_abs", 0.2), qPrintable(QStringLiteral("mean %1, expected %2").arg(mean).arg(wanted)));
    }
};
QTEST_APPLESS_MAIN(AugmentGoldenTest)
#include "test_golden.moc"
