// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the crops of both engines begin, and which sizes the TensorFlow loaders accept, against what DeepLabCut really did.
#include "core/augment/pipeline.h"
#include "core/base/random.h"
#include "core/targets/targets.h"
#include "tests/support/golden.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace pt;
using namespace pt::augment;
using golden::Case;

namespace {

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

class CropGoldenTest final : public QObject
{
    Q_OBJECT
    std::vector<Case> m_crops = golden::cases("b_crop");
    std::vector<Case> m_filters = golden::cases("d_filter");

    static void rows(const std::vector<Case>& cases)
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(cases[i].dir.filename().string().c_str()) << static_cast<int>(i);
        if (cases.empty()) QTest::newRow("no golden data") << -1;
    }

private slots:
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
            config.stride = static_cast<int>(single ? c.params().value("stride", 8.0) : column.contains("stride") ? at("stride").get<double>() : 8.0);
            if (!single && column.contains("smfactor")) config.smfactor = at("smfactor").get<int>();
            QVERIFY2(targets::mapSizeFor(config, target) == cv::Size(at("scoremap_w").get<int>(), at("scoremap_h").get<int>()), text.c_str());
        }
    }

private:
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
            augment::Units unit = {};
            const bool uniform = mode == "uniform" || (mode == "hybrid" && row.at("hybrid_draw") == "uniform");
            unit[0] = uniform ? 0.25 : 0.75;
            for (std::size_t axis = 0; axis < 2; ++axis) {
                const double drawn = row.at(uniform ? "u_center" : "u_shift").at(axis).get<double>();
                unit[1 + axis] = uniform || torch ? drawn : (drawn + 1.0) / 2.0;
            }
            if (!uniform && row.at("p_keypoints").is_array()) {  // the unit number that picks this keypoint
                const auto pick = row.at("keypoint_pick").get<std::size_t>();
                double before = 0;
                for (std::size_t i = 0; i < pick; ++i) before += row.at("p_keypoints").at(i).get<double>();
                unit[3] = before + 0.5 * row.at("p_keypoints").at(pick).get<double>();
            } else if (!row.at("keypoint_pick").is_null()) {
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
            augment::Units unit;
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
QTEST_APPLESS_MAIN(CropGoldenTest)
#include "test_crop_golden.moc"
