// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions by Winograd's transforms against LibTorch's own, and the products below them.
#include "core/train/convolution.h"
#include "core/train/matrix_product.h"
#include "core/train/winograd.h"
#include "tests/core/train/two_ways.h"

#include <torch/torch.h>

#include <QtTest>

#include <limits>
#include <random>

using namespace pt::train;
using namespace pt::test;
using Tensors = std::vector<torch::Tensor>;

namespace {

/// A matrix (depth x columns, row after row) in panels.
std::vector<float> inPanels(const std::vector<float>& matrix, int depth, int columns)
{
    std::vector<float> out;
    for (int column = 0; column < columns; column += kPanel) {
        const int count = std::min(kPanel, columns - column);
        for (int k = 0; k < depth; ++k) {
            out.insert(out.end(), matrix.begin() + k * columns + column, matrix.begin() + k * columns + column + count);
            out.resize(out.size() + static_cast<std::size_t>(kPanel - count), std::numeric_limits<float>::quiet_NaN());   // nobody reads it
        }
    }
    return out;
}

}  // namespace

class TestWinograd final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { torch::manual_seed(5); }

    void agreesWithThePlainConvolution_data()
    {
        QTest::addColumn<QList<int>>("shape");   // images, in, out, height, width, dilation
        QTest::newRow("whole tiles") << QList<int>{2, 32, 64, 16, 24, 1};
        QTest::newRow("tiles beyond the border") << QList<int>{1, 64, 32, 33, 18, 1};
        QTest::newRow("one row") << QList<int>{3, 32, 32, 1, 200, 1};
        QTest::newRow("dilated") << QList<int>{2, 32, 32, 19, 30, 2};
        QTest::newRow("dilated more than the map is wide") << QList<int>{40, 32, 32, 5, 3, 4};
        QTest::newRow("several pieces") << QList<int>{4, 64, 64, 64, 48, 1};
        QTest::newRow("deep") << QList<int>{2, 512, 512, 16, 16, 2};
        QTest::newRow("half panels") << QList<int>{2, 48, 80, 24, 20, 1};
        QTest::newRow("half panels, more filters than tiles") << QList<int>{1, 80, 176, 16, 16, 1};
        QTest::newRow("channels that fill no panel") << QList<int>{2, 36, 12, 21, 18, 1};
        QTest::newRow("channels that fill no panel, several pieces") << QList<int>{3, 172, 70, 34, 40, 2};
        QTest::newRow("channels that fill no panel, more filters than tiles") << QList<int>{1, 72, 140, 16, 16, 1};
        QTest::newRow("a channel") << QList<int>{1, 1, 1, 32, 32, 1};
    }
    void agreesWithThePlainConvolution()
    {
        QFETCH(QList<int>, shape);
        const int d = shape[5];
        const Tensors inputs = {torch::randn({shape[0], shape[1], shape[3], shape[4]}).contiguous(kLast), torch::randn({shape[2], shape[1], 3, 3}).contiguous(kLast)};
        const auto gradient = torch::randn({shape[0], shape[2], shape[3], shape[4]}).contiguous(kLast);
        const auto ours = [&](const Tensors& in) { return winogradConvolution(in[0], in[1], d); };
        const auto exactly = exactResultsOf(inputs, gradient, [&](const Tensors& in) { return torch::conv2d(in[0], in[1], {}, 1, d, d); });
        const auto made = resultsOf(inputs, gradient, ours);
        // The transforms' numbers (up to 5, and 8 in one direction) cost a good digit of single precision's seven: 1e-6 with plain sums.
        QVERIFY2(off(made, exactly) < 4e-5, qPrintable(QString::number(off(made, exactly))));
        QVERIFY(made[0].is_contiguous(kLast));
        // any memory order of what comes in
        QVERIFY(equal(resultsOf({inputs[0].contiguous(), inputs[1].contiguous()}, gradient.contiguous(), ours), made));
        // with a bias
        const Tensors more = {inputs[0], inputs[1], torch::randn({shape[2]})};
        const auto biased = resultsOf(more, gradient, [&](const Tensors& in) { return winogradConvolution(in[0], in[1], d, in[2]); });
        QVERIFY(torch::equal(biased[0], made[0] + more[2].view({1, -1, 1, 1})) && torch::equal(biased[1], made[1]) && torch::equal(biased[2], made[2]));
        QVERIFY(off(biased[3], gradient.to(torch::kFloat64).sum({0, 2, 3})) < 4e-6);
    }
    void theNumberOfThreadsChangesNothing_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("channels");
        QTest::newRow("more tiles than filters") << 40 << 96;
        QTest::newRow("more filters than tiles") << 13 << 96;
        QTest::newRow("channels that fill no panel") << 40 << 70;
        QTest::newRow("channels that fill no panel, more of them than tiles") << 11 << 77;
    }
    void theNumberOfThreadsChangesNothing()
    {
        QFETCH(int, side);
        QFETCH(int, channels);
        const Tensors inputs = {torch::randn({4, channels - 32, side, side - 4}).contiguous(kLast), torch::randn({channels, channels - 32, 3, 3}).contiguous(kLast)};
        const auto gradient = torch::randn({4, channels, side, side - 4}).contiguous(kLast);
        QVERIFY(threadsChangeNothing([&] { return resultsOf(inputs, gradient, [](const Tensors& in) { return winogradConvolution(in[0], in[1], 1); }); }));
    }
    void onlyWhatItCanDoAndWhileItIsTrained()
    {
        namespace nn = torch::nn;
        const auto fits = [](const nn::Conv2dOptions& o, const torch::Tensor& x) {
            const Conv layer(o);
            return winogradFits(x, layer->weight, layer->options);
        };
        const auto x = torch::zeros({8, 64, 16, 16});
        QVERIFY(fits(nn::Conv2dOptions(64, 64, 3).padding(1).bias(false), x));
        QVERIFY(fits(nn::Conv2dOptions(64, 32, 3).padding(2).dilation(2).bias(false), x));
        QVERIFY(fits(nn::Conv2dOptions(64, 72, 3).padding(1).bias(true), x));
        QVERIFY(fits(nn::Conv2dOptions(64, 12, 3).padding(1).bias(true), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 4, 3).padding(1).bias(false), x));   // more zeros than channels
        QVERIFY(!fits(nn::Conv2dOptions(64, 64, 3).padding(1).stride(2).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 64, 3).padding(0).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 64, 3).padding(1).dilation(2).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 64, 3).padding(1).groups(2).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 64, 3).padding(torch::kSame).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 64, 1).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 64, 3).padding(1).bias(false), x.to(torch::kBFloat16)));
        QVERIFY(!fits(nn::Conv2dOptions(64, 64, 3).padding(1).bias(false), torch::zeros({1, 64, 16, 16})));

        Conv layer(nn::Conv2dOptions(64, 64, 3).padding(1).bias(false));
        const auto some = torch::randn({8, 64, 16, 16});
        layer->eval();   // as every other program computes it
        QVERIFY(torch::equal(layer(some), torch::conv2d(some, layer->weight, {}, 1, 1)));
        layer->train();
        QVERIFY(torch::equal(layer(some), winogradConvolution(some, layer->weight, 1)));
    }
    void productsOfAnySize()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<float> uniform(-1, 1);
        for (const auto& [rows, columns, depth] : std::vector<std::array<int, 3>>{{1, 32, 1}, {12, 32, 7}, {29, 96, 40}, {108, 64, 64}, {29, 48, 40}, {5, 16, 9}, {7, 32, 300}}) {
            std::vector<float> a(static_cast<std::size_t>(rows * depth)), b(static_cast<std::size_t>(columns * depth)), c(static_cast<std::size_t>(rows * columns), 0.5F);
            for (auto* v : {&a, &b}) for (float& x : *v) x = uniform(random);
            const auto panels = inPanels(b, depth, columns);
            for (const bool transposed : {false, true}) {
                for (const bool add : {false, true}) {
                    const auto before = c;
                    multiply({a.data(), transposed ? 1 : depth, transposed ? rows : 1}, panels.data(), {c.data(), columns}, rows, columns, depth, add);
                    for (int r = 0; r < rows; ++r) {
                        for (int n = 0; n < columns; ++n) {
                            const auto at = static_cast<std::size_t>(r * columns + n);
                            double sum = add ? static_cast<double>(before[at]) : 0.0;
                            for (int k = 0; k < depth; ++k)
                                sum += static_cast<double>(a[static_cast<std::size_t>(transposed ? k * rows + r : r * depth + k)]) * static_cast<double>(b[static_cast<std::size_t>(k * columns + n)]);
                            QVERIFY2(std::abs(sum - static_cast<double>(c[at])) < 2e-5, qPrintable(QStringLiteral("%1 x %2 x %3").arg(rows).arg(columns).arg(depth)));
                        }
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWinograd)
#include "test_winograd.moc"
