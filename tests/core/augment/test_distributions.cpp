// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every random number of the pipelines against the distribution it must have: Kolmogorov-Smirnov and chi-square, fixed seeds.
#include "core/augment/normal_quantile.h"
#include "core/augment/operations.h"
#include "core/augment/vector.h"
#include "tests/core/augment/configurations.h"
#include "tests/core/augment/goodness_of_fit.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <map>
#include <numbers>
#include <string>

using namespace pt;
using namespace pt::augment;
using namespace pt::testing;

namespace {

std::string argumentsOf(const Sample& s, Op op)
{
    for (const auto& f : s.fired) {
        if (f.op == op) return f.arguments;
    }
    return {};
}

double degreesOf(const cv::Matx23d& m) { return std::atan2(m(1, 0), m(0, 0)) * 180 / std::numbers::pi; }

}  // namespace

class DistributionsTest final : public QObject
{
    Q_OBJECT

    /// Draws of a configuration whose only operation of interest always fires; everything else is off.
    template <class Look>
    static void draws(const config::PoseConfig& config, Op op, int count, Look look, cv::Size size = {96, 64})
    {
        const cv::Mat image = testing::frame(size);
        dataset::Annotations one(1, 3);
        one.at(0, 0) = {size.width / 2.0, size.height / 2.0};
        ApplyOptions options;
        options.disabled = ~(1U << static_cast<unsigned>(op));
        options.forced = 1U << static_cast<unsigned>(op);
        for (int i = 0; i < count; ++i) {
            const auto s = apply(samplePlan(21, static_cast<std::uint64_t>(i), 0), config, image, one, options);
            QVERIFY2(s, s ? "" : s.error().english().c_str());
            look(*s);
        }
    }

private slots:
    void theTestsThemselvesReject()
    {
        // Slightly wrong distributions, as a slip in the code would make them: each must be found out.
        std::vector<double> u(4000), narrow, shifted, squared;
        Random random(5);
        for (double& x : u) x = random.uniform();
        for (const double x : u) narrow.push_back(0.04 + 0.92 * x), shifted.push_back(std::min(1.0, x + 0.05)), squared.push_back(std::pow(x, 1.15));
        ACCEPT(kolmogorov(u, uniform(0, 1)), kRejected);
        for (const auto& wrong : {narrow, shifted, squared}) QVERIFY(kolmogorov(wrong, uniform(0, 1)) > kRejected);
        QVERIFY(chiSquare({1000, 1000, 1200, 1000}) > 3.72);
        QVERIFY(chiSquare({1000, 1010, 1020, 990}) < 3.72);
    }
    void uniformAndNormalNoise()
    {
        std::vector<float> n(1 << 18);
        std::vector<std::int16_t> a(n.size()), b(n.size());
        const auto uncorrelated = [&n](const auto& x, const auto& y, std::size_t lag, double variance) {
            double sum = 0;
            for (std::size_t i = 0; i + lag < n.size(); ++i) sum += static_cast<double>(x[i]) * y[i + lag];
            return std::abs(sum) / variance / std::sqrt(static_cast<double>(n.size()));
        };
        for (const std::uint64_t seed : {std::uint64_t{1}, std::uint64_t{2}, hashKey({3}), ~std::uint64_t{0}}) {
            vec::uniformPairs(a.data(), b.data(), static_cast<int>(n.size()), seed, 0);
            constexpr double kVariance = vec::kNoiseUnit * static_cast<double>(vec::kNoiseUnit) / 3.0;
            for (const auto* part : {&a, &b}) {
                std::vector<double> numbers;
                for (const std::int16_t x : *part) numbers.push_back((x + 0.5) / vec::kNoiseUnit);   // whole numbers stand for what was cut to them
                ACCEPT(kolmogorov(numbers, uniform(-1, 1)), kRejected);
                for (const std::size_t lag : {1U, 64U, 640U}) ACCEPT(uncorrelated(*part, *part, lag, kVariance), 4.2);
            }
            for (const std::size_t lag : {0U, 1U, 640U}) ACCEPT(uncorrelated(a, b, lag, kVariance), 4.2);   // dx and dy come of the same bits
            vec::normalNoise(n.data(), static_cast<int>(n.size()), seed, 0);
            ACCEPT(kolmogorov({n.begin(), n.end()}, normalCdf), kRejected);
            double largest = 0;
            for (const std::size_t lag : {1U, 64U, 128U, 640U}) {   // neighbours, halves of a block, blocks
                double sum = 0;
                for (std::size_t i = 0; i + lag < n.size(); ++i) sum += n[i] * n[i + lag];
                ACCEPT(std::abs(sum) / std::sqrt(static_cast<double>(n.size())), 4.2);
            }
            for (const float x : n) largest = std::max<double>(largest, std::abs(x));
            QVERIFY(largest > 4.0 && largest < 6.0);
        }
        std::vector<float> other(n.size());
        vec::normalNoise(n.data(), static_cast<int>(n.size()), 7, 0);
        vec::normalNoise(other.data(), static_cast<int>(n.size()), 8, 0);
        double sum = 0;
        for (std::size_t i = 0; i < n.size(); ++i) sum += n[i] * other[i];
        ACCEPT(std::abs(sum) / std::sqrt(static_cast<double>(n.size())), 4.2);
        // any part of a stream is the stream's part
        vec::normalNoise(other.data(), 256, 7, 512);
        QVERIFY(std::equal(other.begin(), other.begin() + 256, n.begin() + 512));
    }
    void everyNumberOfAPlan()
    {
        constexpr int kPlans = 3000;
        std::vector<Plan> plans;
        for (std::uint64_t i = 0; i < kPlans; ++i) plans.push_back(samplePlan(3, i, 1));
        const auto all = [&](auto get) {
            std::vector<double> v;
            for (const auto& p : plans) v.push_back(get(p));
            return v;
        };
        ACCEPT(kolmogorov(all([](const Plan& p) { return p.scale; }), uniform(0, 1)), kRejected);
        std::vector<double> previous;
        for (std::size_t op = 0; op < kOpCount; ++op) {
            const auto gates = all([op](const Plan& p) { return p.gate[op]; });
            ACCEPT(kolmogorov(gates, uniform(0, 1)), 2.6);   // a hundred and more are looked at
            for (std::size_t k = 0; k < 6; ++k) ACCEPT(kolmogorov(all([=](const Plan& p) { return p.u[op][k]; }), uniform(0, 1)), 2.6);
            double correlation = 0;   // of an operation's gate with the one before
            for (std::size_t i = 0; i < gates.size() && !previous.empty(); ++i) correlation += 12 * (gates[i] - 0.5) * (previous[i] - 0.5);
            ACCEPT(std::abs(correlation) / std::sqrt(kPlans), 4.2);
            previous = gates;
        }
    }
    void rotationAndCropAndPadOfImgaug()
    {
        auto config = testing::configuration(1);
        config.cropSize = {96, 64};
        std::vector<double> angles;
        draws(config, Op::Rotation, 3000, [&](const Sample& s) { angles.push_back(degreesOf(s.outFromFrame)); });
        ACCEPT(kolmogorov(angles, uniform(-25, 25)), kRejected);
        config = testing::configuration(0);
        std::array<std::vector<double>, 4> sides;
        draws(config, Op::CropAndPad, 3000, [&](const Sample& s) {
            std::array<int, 4> v = {};
            QCOMPARE(std::sscanf(argumentsOf(s, Op::CropAndPad).c_str(), "top %d, right %d, bottom %d, left %d", &v[0], &v[1], &v[2], &v[3]), 4);
            for (std::size_t i = 0; i < 4; ++i) sides[i].push_back(v[i]);
        }, {400, 300});
        for (std::size_t i = 0; i < 4; ++i) {
            const double most = 0.15 * (i % 2 == 0 ? 300 : 400);
            ACCEPT(kolmogorov(sides[i], uniform(-most, most)), kRejected + std::sqrt(3000.0) / (4 * most));   // whole pixels
        }
    }
    void argumentsOfAppearance()
    {
        const auto config = testing::configuration(0);
        std::map<int, double> tiles;
        std::vector<double> limits;
        draws(config, Op::Clahe, 3000, [&](const Sample& s) {
            double limit = 0;
            int n = 0;
            QVERIFY(std::sscanf(argumentsOf(s, Op::Clahe).c_str(), "clip %lf, %d", &limit, &n) == 2);
            limits.push_back(limit), tiles[n] += 1;
        });
        ACCEPT(kolmogorov(limits, uniform(0.1, 8)), kRejected + std::sqrt(3000.0) * 0.05 / 7.9);
        QCOMPARE(tiles.begin()->first, 3);
        QCOMPARE(tiles.rbegin()->first, 12);
        std::vector<double> counts;
        for (const auto& [n, c] : tiles) counts.push_back(c);
        ACCEPT(chiSquare(counts), 3.72);
        std::map<std::string, double> emboss;   // a list in YAML is a choice: four combinations
        draws(config, Op::Emboss, 3000, [&](const Sample& s) { emboss[argumentsOf(s, Op::Emboss)] += 1; });
        counts.clear();
        for (const auto& [text, c] : emboss) counts.push_back(c);
        QCOMPARE(counts.size(), std::size_t(4));
        ACCEPT(chiSquare(counts), 3.72);
        std::vector<double> alphas;
        draws(config, Op::Elastic, 2000, [&](const Sample& s) {
            double a = 0;
            std::sscanf(argumentsOf(s, Op::Elastic).c_str(), "alpha %lf", &a);
            alphas.push_back(a);
        });
        ACCEPT(kolmogorov(alphas, uniform(0, 40)), kRejected + std::sqrt(2000.0) * 0.5 / 40);
    }
    void affineOfAlbumentations()
    {
        auto config = testing::configuration(2);
        auto torch = std::make_shared<config::TorchConfig>(*config.torch);
        torch->data.train.cropSampling.reset();
        torch->data.train.affine->translation = {-4, 4};
        config.torch = torch;
        std::vector<double> angles, scales, across(9, 0.0), down(9, 0.0);
        const cv::Size size(96, 64);
        draws(config, Op::Affine, 4000, [&](const Sample& s) {
            const auto& m = s.outFromFrame;
            angles.push_back(degreesOf(m));
            scales.push_back(std::hypot(m(0, 0), m(1, 0)));
            const double cx = size.width / 2.0 - 0.5, cy = size.height / 2.0 - 0.5;
            across[static_cast<std::size_t>(std::lround(m(0, 0) * cx + m(0, 1) * cy + m(0, 2) - cx) + 4)] += 1;
            down[static_cast<std::size_t>(std::lround(m(1, 0) * cx + m(1, 1) * cy + m(1, 2) - cy) + 4)] += 1;
        }, size);
        ACCEPT(kolmogorov(angles, uniform(-30, 30)), kRejected);
        ACCEPT(kolmogorov(scales, uniform(0.5, 1.25)), kRejected);
        ACCEPT(chiSquare(across), 3.72);
        ACCEPT(chiSquare(down), 3.72);
    }
    void kernelsOfAlbumentations()
    {
        std::vector<double> sides(3, 0.0), columns(5, 0.0), rows(5, 0.0), second(5, 0.0);
        for (std::uint64_t i = 0; i < 30000; ++i) {
            const auto unit = samplePlan(4, i, 0).u[static_cast<std::size_t>(Op::MotionBlur)];
            const cv::Mat k = torchMotionKernel(unit);
            QVERIFY(std::abs(cv::sum(k)[0] - 1.0) < 1e-5);
            QVERIFY(cv::countNonZero(k) >= 2);   // the ends always differ
            sides[static_cast<std::size_t>((k.rows - 3) / 2)] += 1;
            if (k.rows != 5) continue;
            columns[static_cast<std::size_t>(unit[1] * 5)] += 1;
            if (cv::countNonZero(k) == 2 && cv::countNonZero(k.col(static_cast<int>(unit[1] * 5))) == 2) rows[static_cast<std::size_t>(unit[3] * 5)] += 1;
        }
        ACCEPT(chiSquare(sides), 3.72);
        ACCEPT(chiSquare(columns), 3.72);
    }
    void varianceOfTheNoiseIsUniform()
    {
        auto config = testing::configuration(2);
        auto torch = std::make_shared<config::TorchConfig>(*config.torch);
        torch->data.train.cropSampling.reset();
        config.torch = torch;
        std::vector<double> variances;
        draws(config, Op::GaussianNoise, 3000, [&](const Sample& s) {
            double sigma = 0;
            std::sscanf(argumentsOf(s, Op::GaussianNoise).c_str(), "sigma %lf", &sigma);
            variances.push_back(sigma * sigma);
        }, {16, 12});
        // sigma is written with one decimal: an error of the variance of at most 2 * 12.75 * 0.05
        ACCEPT(kolmogorov(variances, uniform(0, 12.75 * 12.75)), kRejected + std::sqrt(3000.0) * 1.3 / (12.75 * 12.75));
    }
    void boxesFollowACutNormal()
    {
        for (const double p : {0.001, 0.2, 0.5, 0.77, 0.999}) QVERIFY(std::abs(normalCdf(normalQuantile(p)) - p) < 1e-9);
        const auto config = testing::configuration(4);
        std::vector<double> scales;
        draws(config, Op::RandomBox, 3000, [&](const Sample& s) {
            double w = 0;
            std::sscanf(argumentsOf(s, Op::RandomBox).c_str(), "\u00d7%lf", &w);
            scales.push_back(w);
        });
        const double a = normalCdf(0.75), b = normalCdf(1.25);
        ACCEPT(kolmogorov(scales, [=](double x) { return std::clamp((normalCdf(x) - a) / (b - a), 0.0, 1.0); }), kRejected + std::sqrt(3000.0) * 0.005 / 0.5);
    }
    void sizesOfABatch()
    {
        const auto config = testing::configuration(5);
        std::map<int, double> widths;
        draws(config, Op::Collate, 2000, [&](const Sample& s) {
            QCOMPARE(s.image.cols % 32, 0);
            QCOMPARE(s.image.rows % 32, 0);
            widths[s.image.rows] += 1;
        }, {640, 480});
        // the short side is 480 U(0.4, 1), at least 128, rounded up to a multiple of 32
        std::vector<double> counts, shares;
        for (int side = 192; side <= 480; side += 32) {
            counts.push_back(widths[side]);
            const double from = std::max(192.0, side - 32 + 0.5), to = std::min(480.0, side + 0.5);
            shares.push_back((to - from) / 288.0);
        }
        ACCEPT(chiSquare({counts.begin() + 1, counts.end()}, [&] {
            double total = 0;
            for (std::size_t i = 1; i < shares.size(); ++i) total += shares[i];
            std::vector<double> rest;
            for (std::size_t i = 1; i < shares.size(); ++i) rest.push_back(shares[i] / total);
            return rest;
        }()), 3.72);
    }
    void holesOfAlbumentations()
    {
        auto config = testing::configuration(3);
        auto torch = std::make_shared<config::TorchConfig>(*config.torch);
        torch->data.train = {};
        torch->data.train.covering = true;
        config.torch = torch;
        double black = 0;
        constexpr int kDraws = 400;
        const cv::Mat image(300, 400, CV_8UC3, cv::Scalar::all(255));
        for (std::uint64_t i = 0; i < kDraws; ++i) {
            ApplyOptions options;
            options.forced = 1U << static_cast<unsigned>(Op::Covering);
            const auto s = apply(samplePlan(2, i, 0), config, image, testing::labels(), options);
            cv::Mat grey;
            cv::extractChannel(s->image, grey, 0);
            black += (1.0 - cv::countNonZero(grey) / static_cast<double>(grey.total())) / kDraws;
        }
        // ten holes of int(300 U) x int(400 U), U in [0.01, 0.05]: 10 * 8.5 * 11.5 of 120000 pixels less what overlaps
        QVERIFY2(std::abs(black - 10 * 8.5 * 11.5 / 120000.0) < 0.0004, qPrintable(QString::number(black)));
    }
    void everyGateOfThePyTorchEngine()
    {
        const auto config = testing::configuration(3);
        std::array<int, kOpCount> count = {};
        constexpr int kDraws = 3000;
        Workspace workspace;
        Sample s;
        for (int i = 0; i < kDraws; ++i) {
            QVERIFY(applyFused(samplePlan(1, static_cast<std::uint64_t>(i), 0), config, testing::frame({64, 48}), dataset::Annotations(1, 3), {}, workspace, s));
            for (std::size_t op = 0; op < kOpCount; ++op) count[op] += (s.firedBits >> op) & 1U;
        }
        for (std::size_t op = 0; op < kOpCount; ++op) {
            const double p = fireProbability(static_cast<Op>(op), config);
            if (static_cast<Op>(op) == Op::AutoPad || static_cast<Op>(op) == Op::Pad) continue;   // act only where something is missing
            QVERIFY2(std::abs(count[op] - kDraws * p) <= 4.5 * std::sqrt(kDraws * p * (1 - p)) + 0.5, qPrintable(QStringLiteral("op %1: %2").arg(op).arg(count[op])));
        }
    }
};
QTEST_APPLESS_MAIN(DistributionsTest)
#include "test_distributions.moc"
