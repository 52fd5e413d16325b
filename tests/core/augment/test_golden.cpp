// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation against what imgaug 0.4.0 and DeepLabCut really did.
#include "core/augment/canvas.h"
#include "core/augment/operations.h"
#include "core/augment/pipeline.h"
#include "tests/support/golden.h"

#include <QtTest>

#include <functional>
#include <map>

using namespace pt;
using namespace pt::augment;
using golden::Case;

namespace {

using Operation = std::function<void(const Case&, cv::Mat&, Points&)>;

double number(const Case& c, const char* key) { return c.params().at(key).get<double>(); }

const std::map<std::string, Operation>& operations()
{
    static const std::map<std::string, Operation> table = {
        {"sharpen", [](const Case& c, cv::Mat& m, Points&) { convolve(m, sharpenKernel(number(c, "alpha"), number(c, "lightness"))); }},
        {"emboss", [](const Case& c, cv::Mat& m, Points&) { convolve(m, embossKernel(number(c, "alpha"), number(c, "strength"))); }},
        {"edge_detect", [](const Case& c, cv::Mat& m, Points&) { convolve(m, edgeKernel(number(c, "alpha"))); }},
        {"motion_blur", [](const Case& c, cv::Mat& m, Points&) { convolve(m, motionBlurKernel(c.params().at("k").get<int>(), number(c, "angle"), number(c, "direction"))); }},
        {"clahe_all_channels", [](const Case& c, cv::Mat& m, Points&) { claheAllChannels(m, number(c, "clip_limit"), c.params().at("tile_grid_size").get<int>()); }},
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
             const auto position = c.params().at("position");
             padToFixed(m, p, {c.params().at("width").get<int>(), c.params().at("height").get<int>()}, {position[0].get<double>(), position[1].get<double>()});
         }}};
    return table;
}

/// The PyTorch engine's operations.
const std::map<std::string, Operation>& torchOperations()
{
    static const auto integer = [](const Case& c, const char* key) { return c.params().at(key).get<int>(); };
    static const std::map<std::string, Operation> table = {
        {"affine", [](const Case& c, cv::Mat& m, Points& p) {
             const double shift = c.params().value("translate_px", 0.0);
             const cv::Matx23d matrix = torchAffine(m.size(), number(c, "rotate_deg"), number(c, "scale"), {shift, shift}, {});
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

/// Two samples' chi-square as a normal quantile (Wilson-Hilferty); bins too thin for it are merged into one.
double chiSquareZ(const std::vector<double>& a, const std::vector<double>& b)
{
    double chi2 = 0, thinA = 0, thinB = 0;
    int degrees = -1;
    const auto add = [&](double x, double y) {
        if (x + y <= 0) return;
        chi2 += (x - y) * (x - y) / (x + y);
        ++degrees;
    };
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] + b[i] < 20) thinA += a[i], thinB += b[i];
        else add(a[i], b[i]);
    }
    add(thinA, thinB);
    return degrees > 0 ? (std::cbrt(chi2 / degrees) - (1 - 2.0 / (9 * degrees))) / std::sqrt(2.0 / (9 * degrees)) : 0.0;
}

/// The normal quantile of a one-sided probability.
double quantile(double p)
{
    double lo = 0, hi = 10;
    for (int i = 0; i < 60; ++i) (0.5 * std::erfc((lo + hi) / 2 / std::sqrt(2.0)) > p ? lo : hi) = (lo + hi) / 2;
    return lo;
}

config::TorchCropSampling torchCrop(const std::string& mode, double maxShift, cv::Size size)
{
    using config::TorchCropMethod;
    return {size.width, size.height, std::clamp(maxShift, 0.0, 0.4),
            mode == "uniform" ? TorchCropMethod::Uniform : mode == "keypoints" ? TorchCropMethod::Keypoints
            : mode == "density" ? TorchCropMethod::Density : TorchCropMethod::Hybrid};
}

config::PoseConfig cropConfig(const std::string& mode, double maxShift)
{
    config::PoseConfig config;
    config.loader = config::Loader::MultiImgaug;
    config.maxShift = std::clamp(maxShift, 0.0, 0.4);
    using config::CropSampling;
    config.cropSampling = mode == "uniform" ? CropSampling::Uniform : mode == "keypoints" ? CropSampling::Keypoints
                        : mode == "density" ? CropSampling::Density : CropSampling::Hybrid;
    return config;
}

}  // namespace

class AugmentGoldenTest final : public QObject
{
    Q_OBJECT
    std::vector<Case> m_imgaug = golden::cases("a_imgaug");
    std::vector<Case> m_torch = golden::cases("a_albumentations");
    std::vector<Case> m_crops = golden::cases("b_crop");
    std::vector<Case> m_filters = golden::cases("d_filter");

    static void rows(const std::vector<Case>& cases)
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(cases[i].dir.filename().string().c_str()) << static_cast<int>(i);
        if (cases.empty()) QTest::newRow("no golden data") << -1;
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
            const auto problem = golden::compareImages(c, image, golden::image(file));
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
        if (operation == "pipeline_description") QSKIP("compared by core/config/pose_config, which reads the configuration");
        if (operation == "clahe_lab" || operation == "histeq_lab") QSKIP("not an operation of DeepLabCut, which equalises each colour channel");
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

    void crop_data() { rows(m_crops); }
    void crop()
    {
        QFETCH(int, index);
        if (index < 0) QSKIP("there is no golden data; set POSETUNER_GOLDEN_DIR");
        const Case& c = m_crops[static_cast<std::size_t>(index)];
        const std::string variant = c.params().at("variant").get<std::string>();
        QVERIFY2(variant == "tf" || variant == "torch", ("an unknown variant: " + variant).c_str());
        if (c.operation() == "keypoint_aware_crop_exact") return exactCrops(c, variant == "torch");
        QVERIFY2(c.operation() == "keypoint_aware_crop_stats", ("an operation that this test does not know: " + c.operation()).c_str());
        cropStatistics(c, variant == "torch");
    }

    void filter_data() { rows(m_filters); }
    void filter()
    {
        QFETCH(int, index);
        if (index < 0) QSKIP("there is no golden data; set POSETUNER_GOLDEN_DIR");
        const Case& c = m_filters[static_cast<std::size_t>(index)];
        const bool single = c.operation() == "frame_filter_tf_single";
        QVERIFY2(single || c.operation() == "frame_filter_tf_multi", ("an operation that this test does not know: " + c.operation()).c_str());
        std::map<std::string, std::size_t> column;
        for (const auto& name : c.json["input"]["columns"]) column.emplace(name.get<std::string>(), column.size());
        for (const auto& row : c.expected().at("rows")) {
            const auto at = [&](const char* name) { return row.at(column.at(name)); };
            config::PoseConfig config;
            config.loader = single ? config::Loader::SingleImgaug : config::Loader::MultiImgaug;
            const double scale = at("global_scale").get<double>() * (at("jitter").is_null() ? 1.0 : at("jitter").get<double>());
            // absent keys: reference 2.2 (single 1500 and 64; multi no upper limit and 100)
            if (!at("max_input_size").is_null()) config.maxInputSize = at("max_input_size").get<double>();
            else if (single) config.maxInputSize = 1500;
            config.minInputSize = at("min_input_size").is_null() ? (single ? 64.0 : 100.0) : at("min_input_size").get<double>();
            cv::Size frame;
            if (single) frame = {at("width").get<int>(), at("height").get<int>()};
            else config.cropSize = {at("crop_w").get<int>(), at("crop_h").get<int>()}, frame = {1000, 1000};
            const SizeCheck check = checkSize(config, frame, scale);
            const std::string text = row.dump();
            QVERIFY2((check.verdict == SizeVerdict::Fits) == (at(single ? "accepted" : "scaled_size_accepted").get<int>() == 1), text.c_str());
            if (at("target_w").is_null()) continue;
            const bool fallsBack = !single && check.verdict != SizeVerdict::Fits;
            const cv::Size target = fallsBack ? cv::Size(config.cropSize[0], config.cropSize[1]) : check.input;
            QVERIFY2(target == cv::Size(at("target_w").get<int>(), at("target_h").get<int>()), text.c_str());
        }
    }

private:
    static void kernels(const Case& c)
    {
        for (const auto& entry : c.expected().at("kernels")) {
            const cv::Mat kernel = motionBlurKernel(entry.at("k").get<int>(), entry.at("angle").get<double>(), entry.at("direction").get<double>());
            const auto& wanted = entry.at("kernel");
            const double tolerance = c.tolerance("kernel_max_abs", 0.02);
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
        for (int i = 0; i < draws; ++i) {
            cv::Mat image(shape[0], shape[1], CV_8UC3, cv::Scalar::all(255));
            const double size = c.params().at("size_percent").get<double>();
            coarseDropout(image, {c.params().at("p").get<double>(), size, size, c.params().at("per_channel").get<bool>(), hashKey({17, static_cast<std::uint64_t>(i)})});
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
        double sum = 0, squares = 0, products = 0, n = 0;
        std::vector<double> histogram(511, 0.0);
        for (int i = 0; i < draws; ++i) {
            cv::Mat image(shape[0], shape[1], CV_8UC3, cv::Scalar::all(base));
            gaussianNoise(image, c.params().at("scale").get<double>(), c.params().at("per_channel").get<bool>(), hashKey({23, static_cast<std::uint64_t>(i)}));
            for (int y = 0; y < image.rows; ++y) {
                for (int x = 0; x < image.cols; ++x) {
                    const auto& px = image.at<cv::Vec3b>(y, x);
                    const double a = px[0] - base, b = px[1] - base;
                    sum += a, squares += a * a, products += a * b, n += 1;
                    histogram[static_cast<std::size_t>(a + 255)] += 1;
                }
            }
        }
        const double deviation = std::sqrt(squares / n - sum / n * sum / n);
        QVERIFY2(std::abs(sum / n - c.expected().at("mean").get<double>()) <= c.tolerance("mean_abs", 0.1), qPrintable(QString::number(sum / n)));
        QVERIFY2(std::abs(deviation / c.expected().at("std").get<double>() - 1.0) <= c.tolerance("std_rel", 0.01), qPrintable(QString::number(deviation)));
        const double correlation = products / squares;
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
        const double alpha = c.params().at("alpha").get<double>();
        const double sigma = c.params().at("sigma").get<double>();
        const Points keypoints = golden::points(c.params().value("keypoints", nlohmann::json::array()));
        double squares = 0, n = 0, pointSum = 0, pointSquares = 0, points = 0;
        std::map<int, std::pair<double, double>> lagged;
        for (const auto& [lag, value] : c.expected().at("autocorrelation_x_by_lag").items()) lagged[std::stoi(lag)] = {0, 0};
        const int maps = c.params().value("maps", 40), draws = std::max(maps, c.params().value("keypoint_draws", maps));
        for (int i = 0; i < draws; ++i) {
            const ElasticSpec spec = imgaugElastic(alpha, sigma, hashKey({31, static_cast<std::uint64_t>(i)}));
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
        QVERIFY2(std::abs(mean) <= c.tolerance("keypoint_displacement_mean_abs", 0.2), qPrintable(QString::number(mean)));
    }
    static void exactCrops(const Case& c, bool torch)
    {
        int offByOne = 0;
        for (const auto& row : c.expected().at("rows")) {
            const auto mode = row.at("mode").get<std::string>();
            const double maxShift = row.at("max_shift").get<double>();
            const auto frame = row.at("image_wh").get<std::array<int, 2>>();
            const auto crop = row.at("crop_wh").get<std::array<int, 2>>();
            const auto points = golden::points(row.at("keypoints"));
            std::size_t visible = 0;
            for (const auto& p : points) visible += dataset::Annotations::isLabeled(p) ? 1 : 0;
            std::array<double, 6> unit = {};
            const bool uniform = mode == "uniform" || (mode == "hybrid" && row.at("hybrid_draw") == "uniform");
            unit[0] = uniform ? 0.25 : 0.75;
            for (std::size_t axis = 0; axis < 2; ++axis) {
                const double shift = row.at("u_shift").at(axis).get<double>();
                unit[1 + axis] = uniform ? row.at("u_center").at(axis).get<double>() : torch ? shift : (shift + 1.0) / 2.0;
            }
            if (!uniform && row.at("p_keypoints").is_array()) {  // the unit number that picks this keypoint
                const auto pick = row.at("keypoint_pick").get<std::size_t>();
                double before = 0;
                for (std::size_t i = 0; i < pick; ++i) before += row.at("p_keypoints").at(i).get<double>();
                unit[3] = before + 0.5 * row.at("p_keypoints").at(pick).get<double>();
            } else {
                unit[3] = (row.at("keypoint_pick").get<double>() + 0.5) / static_cast<double>(std::max<std::size_t>(1, visible));
            }
            const cv::Size frameSize(frame[0], frame[1]), cropSize(crop[0], crop[1]);
            const cv::Point corner = torch ? sampleCropTorch(torchCrop(mode, maxShift, cropSize), frameSize, points, unit)
                                           : sampleCrop(cropConfig(mode, maxShift), frameSize, cropSize, points, unit);
            const auto wanted = row.at("crop_left_top").get<std::array<int, 2>>();
            const int off = std::max(std::abs(corner.x - wanted[0]), std::abs(corner.y - wanted[1]));
            offByOne += off == 1 ? 1 : 0;
            QVERIFY2(off <= std::max(1.0, c.tolerance("crop_left_top_abs", 0)), qPrintable(QString::fromStdString(row.dump()) + QStringLiteral(" gave %1, %2").arg(corner.x).arg(corner.y)));
        }
        QVERIFY2(offByOne <= c.tolerance("rows_allowed_off_by_one", 0), qPrintable(QStringLiteral("%1 rows are off by one").arg(offByOne)));
    }
    static void cropStatistics(const Case& c, bool torch)
    {
        const auto mode = c.params().at("crop_sampling").get<std::string>();
        const double maxShift = c.params().at("max_shift").get<double>();
        const auto frame = c.json["input"].at("image_wh").get<std::array<int, 2>>();
        const auto crop = c.params().at("crop_wh").get<std::array<int, 2>>();
        const cv::Size frameSize(frame[0], frame[1]), cropSize(crop[0], crop[1]);
        const auto points = golden::points(c.json["input"].at("keypoints"));
        const auto& corners = c.expected().at("crop_left_top_hist_16x12_xy");
        const auto& centres = c.expected().at("crop_center_hist_20x15_xy");
        const std::size_t columns = corners.size(), rows = corners.at(0).size(), wide = centres.size(), high = centres.at(0).size();
        std::vector<double> cornerBins(columns * rows, 0.0), centreBins(wide * high, 0.0), wantedCorners, wantedCentres;
        const int draws = c.params().value("draws", 24000);
        double sumX = 0, sumY = 0, kept = 0, countable = 0;
        for (const auto& p : points) countable += dataset::Annotations::isLabeled(p) ? 1 : 0;
        const auto config = cropConfig(mode, maxShift);
        const auto torchConfig = torchCrop(mode, maxShift, cropSize);
        const auto bin = [](double value, double range, std::size_t bins) {
            return std::min(bins - 1, static_cast<std::size_t>(value * static_cast<double>(bins) / std::max(1.0, range)));
        };
        // The mean's tolerance is less than two standard errors of this many draws: more of them leave only the peer's own error.
        const int meanDraws = 10 * draws;
        for (int i = 0; i < meanDraws; ++i) {
            Random random({5, static_cast<std::uint64_t>(i)});
            std::array<double, 6> unit;
            for (double& u : unit) u = random.uniform();
            const cv::Point p = torch ? sampleCropTorch(torchConfig, frameSize, points, unit) : sampleCrop(config, frameSize, cropSize, points, unit);
            sumX += p.x, sumY += p.y;
            if (i >= draws) continue;
            cornerBins[bin(p.x, frame[0] - crop[0] + 1, columns) * rows + bin(p.y, frame[1] - crop[1] + 1, rows)] += 1;
            centreBins[bin(p.x + crop[0] / 2.0, frame[0], wide) * high + bin(p.y + crop[1] / 2.0, frame[1], high)] += 1;
            for (const auto& k : points) kept += k.x > p.x && k.y > p.y && k.x < p.x + crop[0] && k.y < p.y + crop[1] ? 1 : 0;
        }
        double total = 0;
        for (const auto& column : corners) for (const auto& v : column) total += v.get<double>();
        for (const auto& column : corners) for (const auto& v : column) wantedCorners.push_back(v.get<double>() * draws / total);
        for (const auto& column : centres) for (const auto& v : column) wantedCentres.push_back(v.get<double>() * draws / total);
        const double limit = quantile(c.tolerance("chi_square_p_min", 1e-4));
        QVERIFY2(chiSquareZ(cornerBins, wantedCorners) < limit, qPrintable(QStringLiteral("corners: z %1").arg(chiSquareZ(cornerBins, wantedCorners))));
        QVERIFY2(chiSquareZ(centreBins, wantedCentres) < limit, qPrintable(QStringLiteral("centres: z %1").arg(chiSquareZ(centreBins, wantedCentres))));
        const auto mean = c.expected().at("mean_left_top").get<std::array<double, 2>>();
        const double near = c.tolerance("mean_abs_px", 2.0);
        QVERIFY2(std::abs(sumX / meanDraws - mean[0]) <= near && std::abs(sumY / meanDraws - mean[1]) <= near, qPrintable(QStringLiteral("mean corner %1, %2").arg(sumX / meanDraws).arg(sumY / meanDraws)));
        const double share = kept / (draws * countable);
        QVERIFY2(std::abs(share - c.expected().at("fraction_kept").get<double>()) <= c.tolerance("fraction_kept_abs", 0.02), qPrintable(QStringLiteral("kept %1").arg(share)));
    }
};
QTEST_APPLESS_MAIN(AugmentGoldenTest)
#include "test_golden.moc"
