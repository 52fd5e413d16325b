// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 1x1 convolutions as products of matrices against LibTorch's own.
#include "core/train/convolution.h"
#include "core/train/pointwise.h"
#include "tests/core/train/two_ways.h"

#include <ATen/autocast_mode.h>

#include <QtTest>

using namespace pt::train;
using namespace pt::test;
using Tensors = std::vector<torch::Tensor>;

class TestPointwise final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { torch::manual_seed(5); }

    void agreesWithThePlainConvolution_data()
    {
        QTest::addColumn<QList<int>>("shape");   // images, in, out, height, width, stride
        QTest::newRow("as wide as deep") << QList<int>{2, 64, 64, 16, 24, 1};
        QTest::newRow("pieces that do not come out even") << QList<int>{3, 96, 160, 13, 7, 1};
        QTest::newRow("many pixels") << QList<int>{1, 64, 32, 75, 67, 1};
        QTest::newRow("deep") << QList<int>{2, 1024, 512, 16, 16, 1};
        QTest::newRow("widening") << QList<int>{1, 32, 608, 9, 40, 1};
        QTest::newRow("every second pixel") << QList<int>{2, 64, 128, 16, 24, 2};
        QTest::newRow("every second pixel of an odd number") << QList<int>{2, 32, 64, 33, 21, 2};
        QTest::newRow("every third pixel") << QList<int>{4, 32, 32, 20, 26, 3};
    }
    void agreesWithThePlainConvolution()
    {
        QFETCH(QList<int>, shape);
        const int stride = shape[5];
        const auto rows = (shape[3] + stride - 1) / stride, columns = (shape[4] + stride - 1) / stride;
        const Tensors inputs = {torch::randn({shape[0], shape[1], shape[3], shape[4]}).contiguous(kLast), torch::randn({shape[2], shape[1], 1, 1})};
        const auto gradient = torch::randn({shape[0], shape[2], rows, columns}).contiguous(kLast);
        const auto ours = [&](const Tensors& in) { return pointwiseConvolution(in[0], in[1], stride); };
        const auto exactly = exactResultsOf(inputs, gradient, [&](const Tensors& in) { return torch::conv2d(in[0], in[1], {}, stride); });
        const auto made = resultsOf(inputs, gradient, ours);
        QVERIFY2(off(made, exactly) < 4e-6, qPrintable(QString::number(off(made, exactly))));   // a sum of a thousand products in single precision
        QVERIFY(made[0].is_contiguous(kLast) && made[1].is_contiguous(kLast));
        // any memory order of what comes in; the gradient of filters lies as they do
        for (const auto& filters : {inputs[1].contiguous(kLast), inputs[1].transpose(0, 1).contiguous().transpose(0, 1)}) {
            const auto other = resultsOf({inputs[0].contiguous(), filters}, gradient.contiguous(), ours);
            QVERIFY(equal(made, other));
        }
        QCOMPARE(made[2].strides().vec(), inputs[1].strides().vec());
    }
    void theNumberOfThreadsChangesNothing_data()
    {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::newRow("narrow") << 64 << 32;
        QTest::newRow("wide") << 96 << 640;
    }
    void theNumberOfThreadsChangesNothing()
    {
        QFETCH(int, in);
        QFETCH(int, out);
        const Tensors inputs = {torch::randn({3, in, 19, 17}).contiguous(kLast), torch::randn({out, in, 1, 1})};
        const auto gradient = torch::randn({3, out, 19, 17}).contiguous(kLast);
        QVERIFY(threadsChangeNothing([&] { return resultsOf(inputs, gradient, [](const Tensors& of) { return pointwiseConvolution(of[0], of[1], 1); }); }));
    }
    void onlyWhatItCanDoAndWhileItIsTrained()
    {
        namespace nn = torch::nn;
        const auto fits = [](const nn::Conv2dOptions& o, const torch::Tensor& x) {
            const Conv layer(o);
            return pointwiseFits(x, layer->weight, layer->options);
        };
        const auto x = torch::zeros({2, 64, 16, 16});
        QVERIFY(fits(nn::Conv2dOptions(64, 96, 1).bias(false), x));
        QVERIFY(fits(nn::Conv2dOptions(64, 96, 1).stride(2).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 96, 1).bias(true), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 96, 1).padding(1).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 96, 1).padding(torch::kSame).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 96, 1).stride({1, 2}).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 96, 1).groups(2).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 90, 1).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(70, 96, 1).bias(false), torch::zeros({2, 70, 16, 16})));
        QVERIFY(!fits(nn::Conv2dOptions(64, 96, 3).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(64, 96, 1).bias(false), x.to(torch::kBFloat16)));
        QVERIFY(!fits(nn::Conv2dOptions(64, 96, 1).bias(false), torch::zeros({1, 64, 8, 8})));
        at::autocast::set_autocast_enabled(at::kCPU, true);
        const bool inHalfPrecision = fits(nn::Conv2dOptions(64, 96, 1).bias(false), x);
        at::autocast::set_autocast_enabled(at::kCPU, false);
        QVERIFY(!inHalfPrecision);

        Conv layer(nn::Conv2dOptions(64, 96, 1).bias(false));
        const auto some = torch::randn({2, 64, 16, 16}).contiguous(kLast);
        layer->eval();   // as every other program computes it
        QVERIFY(torch::equal(layer(some), torch::conv2d(some, layer->weight)));
        layer->train();
        QVERIFY(torch::equal(layer(some), pointwiseConvolution(some, layer->weight, 1)));
    }
};

QTEST_GUILESS_MAIN(TestPointwise)
#include "test_pointwise.moc"
