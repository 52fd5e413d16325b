// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions of any shape, plain and transposed, as products of matrices against LibTorch's own.
#include "core/train/convolution.h"
#include "core/train/gather.h"
#include "core/train/general_convolution.h"
#include "tests/core/train/plain_convolution.h"
#include "tests/core/train/two_ways.h"

#include <ATen/autocast_mode.h>

#include <QtTest>

#include <limits>

using namespace pt::train;
using namespace pt::test;

namespace {

struct Shape
{
    int images, in, out, height, width;
    Pair kernel{3, 3};
    Steps steps;
    Pair more{0, 0};   ///< Output padding.
};

QString described(const Shape& s)
{
    const auto two = [](const Pair& p) { return QStringLiteral("%1x%2").arg(p[0]).arg(p[1]); };
    return QStringLiteral("%1 images, %2 to %3 channels, %4x%5, kernel %6, stride %7, padding %8, dilation %9").arg(s.images).arg(s.in).arg(s.out).arg(s.height).arg(s.width)
        .arg(two(s.kernel), two(s.steps.stride), two(s.steps.padding), two(s.steps.dilation));
}

torch::Tensor plain(const Tensors& in, const Shape& s, bool transposed = false) { return plainConvolution(in, s.steps, transposed, s.more); }

torch::Tensor ours(const Tensors& in, const Shape& s) { return generalConvolution(in[0], in[1], in.size() > 2 ? in[2] : torch::Tensor(), s.steps); }
torch::Tensor oursTransposed(const Tensors& in, const Shape& s) { return generalTransposed(in[0], in[1], in.size() > 2 ? in[2] : torch::Tensor(), s.steps, s.more); }

Tensors inputsOf(const Shape& s, bool transposed, bool bias)
{
    Tensors inputs = {torch::randn({s.images, s.in, s.height, s.width}).contiguous(kLast),
                      torch::randn({transposed ? s.in : s.out, transposed ? s.out : s.in, s.kernel[0], s.kernel[1]}).contiguous(kLast)};
    if (bias) inputs.push_back(torch::randn({s.out}));
    return inputs;
}

/// Ours against LibTorch's in double precision; how far it is off, as a share of the largest value.
double offBy(const Shape& s, bool transposed, bool bias)
{
    const auto inputs = inputsOf(s, transposed, bias);
    const auto exact = [&](const Tensors& in) { return plain(in, s, transposed); };
    const auto way = [&](const Tensors& in) { return transposed ? oursTransposed(in, s) : ours(in, s); };
    const auto gradient = torch::randn(exact(inputs).sizes()).contiguous(kLast);
    const auto made = resultsOf(inputs, gradient, way);
    if (!made[0].is_contiguous(kLast) || made[0].sizes() != gradient.sizes()) return std::numeric_limits<double>::infinity();
    return off(made, exactResultsOf(inputs, gradient, exact));
}

}  // namespace

class TestGeneralConvolution final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { torch::manual_seed(5); }

    void agreesWithThePlainConvolution()
    {
        std::vector<Shape> shapes = {
            {2, 3, 64, 37, 41, {7, 7}, {{2, 2}, {3, 3}, {1, 1}}},     {1, 3, 32, 20, 24, {3, 3}, {{2, 2}, {1, 1}, {1, 1}}},   {2, 64, 128, 17, 16, {3, 3}, {{2, 2}, {1, 1}, {1, 1}}},
            {3, 18, 18, 12, 14, {3, 3}, {{1, 1}, {1, 1}, {1, 1}}},    {2, 40, 12, 9, 8, {3, 3}, {{1, 1}, {1, 1}, {1, 1}}},    {2, 24, 17, 14, 9, {3, 3}, {{1, 1}, {4, 4}, {4, 4}}},
            {2, 36, 18, 9, 7, {1, 1}, {}},                            {2, 65, 70, 11, 9, {1, 1}, {{2, 2}, {0, 0}, {1, 1}}},   {1, 600, 33, 5, 5, {3, 3}, {{1, 1}, {1, 1}, {1, 1}}},
            {1, 1500, 40, 3, 4, {1, 1}, {}},                          {1, 1290, 16, 4, 4, {2, 2}, {{2, 2}, {0, 0}, {1, 1}}},  {1, 5, 300, 13, 9, {3, 3}, {{1, 1}, {1, 1}, {1, 1}}},
            {4, 8, 8, 1, 1, {3, 3}, {{1, 1}, {1, 1}, {1, 1}}},        {2, 7, 9, 10, 12, {1, 5}, {{1, 3}, {0, 2}, {1, 1}}},    {2, 7, 9, 12, 10, {4, 2}, {{3, 1}, {2, 1}, {2, 1}}},
            {1, 4, 4, 6, 6, {3, 3}, {{4, 4}, {0, 0}, {1, 1}}},        {1, 4, 6, 9, 9, {3, 3}, {{2, 2}, {0, 0}, {1, 1}}},      {1, 2, 3, 40, 50, {5, 5}, {{3, 2}, {6, 7}, {3, 2}}},
        };
        for (const int channels : {1, 2, 15, 16, 17, 31, 33, 48, 63, 70})   // each where a panel or a vector begins or ends
            for (const int stride : {1, 2, 3}) shapes.push_back({2, channels, 71 - channels, 8 + stride, 13, {3, 3}, {{stride, stride}, {1, 1}, {1, 1}}});
        for (const Shape& s : shapes)
            for (const bool bias : {false, true}) QVERIFY2(offBy(s, false, bias) < 4e-6, qPrintable(described(s)));
    }
    void agreesWithThePlainTransposedConvolution()
    {
        std::vector<Shape> shapes = {
            {2, 64, 12, 9, 11, {3, 3}, {{2, 2}, {0, 0}, {1, 1}}}, {1, 512, 24, 5, 6, {3, 3}, {{2, 2}, {0, 0}, {1, 1}}},     {2, 40, 33, 7, 6, {3, 3}, {{2, 2}, {1, 1}, {1, 1}}, {1, 1}},
            {1, 18, 5, 6, 4, {4, 4}, {{4, 4}, {0, 0}, {1, 1}}},   {2, 9, 7, 5, 6, {2, 2}, {{4, 4}, {0, 0}, {1, 1}}},       {2, 3, 3, 5, 4, {1, 1}, {{3, 3}, {0, 0}, {1, 1}}, {2, 2}},
            {1, 17, 9, 8, 5, {3, 5}, {{2, 3}, {1, 2}, {2, 1}}, {1, 2}}, {1, 1, 1, 1, 1, {3, 3}, {{2, 2}, {0, 0}, {1, 1}}}, {1, 1300, 16, 3, 3, {3, 3}, {{2, 2}, {0, 0}, {1, 1}}},
        };
        for (const int channels : {1, 16, 31, 33, 70})
            for (const int stride : {1, 2, 3}) shapes.push_back({2, channels, 71 - channels, 7, 4 + stride, {3, 3}, {{stride, stride}, {1, 1}, {1, 1}}});
        for (const Shape& s : shapes)
            for (const bool bias : {false, true}) QVERIFY2(offBy(s, true, bias) < 4e-6, qPrintable(described(s)));
    }
    void theNumberOfThreadsChangesNothing()
    {
        const std::vector<Shape> shapes = {{3, 3, 64, 75, 61, {7, 7}, {{2, 2}, {3, 3}, {1, 1}}},  {3, 70, 40, 23, 21, {3, 3}, {{2, 2}, {1, 1}, {1, 1}}},
                                           {2, 300, 288, 9, 10, {3, 3}, {{1, 1}, {2, 2}, {2, 2}}}, {3, 18, 36, 31, 30, {1, 1}, {}}};
        for (const Shape& s : shapes) {
            for (const bool transposed : {false, true}) {
                const auto inputs = inputsOf(s, transposed, true);
                const auto way = [&](const Tensors& in) { return transposed ? oursTransposed(in, s) : ours(in, s); };
                const auto gradient = torch::randn(way(inputs).sizes()).contiguous(kLast);
                QVERIFY2(threadsChangeNothing([&] { return resultsOf(inputs, gradient, way); }), qPrintable(described(s)));
            }
        }
    }
    void anyMemoryOrder()
    {
        const Shape s{2, 20, 24, 9, 11, {3, 3}, {{2, 2}, {1, 1}, {1, 1}}};
        const auto inputs = inputsOf(s, false, true);
        const auto gradient = torch::randn(plain(inputs, s).sizes()).contiguous(kLast);
        const auto way = [&](const Tensors& in) { return ours(in, s); };
        const auto made = resultsOf(inputs, gradient, way);
        QVERIFY(equal(resultsOf({inputs[0].contiguous(), inputs[1].contiguous(), inputs[2]}, gradient.contiguous(), way), made));
        const auto wider = torch::randn({2, 20, 9, 15}).contiguous(kLast);
        wider.narrow(3, 2, 11).copy_(inputs[0]);
        QVERIFY(torch::equal(ours({wider.narrow(3, 2, 11), inputs[1], inputs[2]}, s), made[0]));
    }
    void whatIsNotFiniteStaysWhereItIsSeen()
    {
        auto x = torch::randn({1, 5, 9, 9}).contiguous(kLast);
        x.index_put_({0, 3, 0, 8}, std::numeric_limits<float>::quiet_NaN());
        x.index_put_({0, 1, 8, 0}, std::numeric_limits<float>::infinity());
        const auto weight = torch::randn({20, 5, 3, 3}).contiguous(kLast);
        const auto made = generalConvolution(x, weight, {}, {{1, 1}, {1, 1}}), exact = torch::conv2d(x, weight, {}, 1, 1);
        QVERIFY(torch::equal(made.isfinite(), exact.isfinite()));
        QVERIFY(torch::equal(made.isnan(), exact.isnan()));
    }
    void onlyTheGradientsThatAreAskedFor()
    {
        const auto x = torch::randn({1, 3, 9, 9}).contiguous(kLast);
        const auto weight = torch::randn({8, 3, 3, 3}).set_requires_grad(true), bias = torch::randn({8});
        generalConvolution(x, weight, bias, {{1, 1}, {1, 1}}).sum().backward();
        QVERIFY(!x.grad().defined() && !bias.grad().defined() && weight.grad().defined());
        const auto frozen = torch::randn({8, 3, 3, 3}), learnt = torch::randn({8}).set_requires_grad(true);
        generalConvolution(x, frozen, learnt, {{1, 1}, {1, 1}}).sum().backward();
        QVERIFY(!frozen.grad().defined());
        QVERIFY(torch::allclose(learnt.grad(), torch::full({8}, 81.0F)));
    }
    void columnsInChunks()
    {
        const auto covered = [](const std::vector<Chunk>& chunks, int all, int most) {
            int next = 0;
            for (const Chunk& c : chunks) {
                int width = 0;
                for (const Segment& s : c.segments) width += s.width;
                if (c.begin != next || c.width != width || width > most) return false;
                next += width;
            }
            return next == all;
        };
        std::vector<Tap> taps;
        for (int k = 0; k < 9; ++k) taps.push_back({k / 3, k % 3, k});
        QVERIFY(covered(chunksOf(taps, 3, 288), 27, 288));
        QCOMPARE(chunksOf(taps, 3, 288)[0].segments.size(), std::size_t{3});   // a row of the filter together
        QVERIFY(covered(chunksOf(taps, 70, 288), 630, 288));
        QVERIFY(covered(chunksOf(taps, 288, 288), 9 * 288, 288));
        QVERIFY(covered(chunksOf(taps, 1030, 288), 9 * 1030, 288));
        QVERIFY(chunksOf({}, 5, 288).empty());
    }
    void onlyWhatItCanDoAndWhileItIsTrained()
    {
        namespace nn = torch::nn;
        const auto x = torch::randn({2, 20, 16, 16}).contiguous(kLast);
        const auto fits = [&](const nn::Conv2dOptions& o, const torch::Tensor& in) {
            const Conv layer(o);
            return generalSteps(in, layer->weight, layer->options).has_value();
        };
        QVERIFY(fits(nn::Conv2dOptions(20, 7, 3).stride(2).padding(1), x));
        QVERIFY(fits(nn::Conv2dOptions(20, 7, {1, 5}).stride({2, 1}).padding({0, 2}).dilation({1, 2}).bias(false), x));
        QVERIFY(!fits(nn::Conv2dOptions(20, 8, 3).groups(4), x));
        QVERIFY(!fits(nn::Conv2dOptions(20, 7, 3).padding(torch::kSame), x));
        QVERIFY(!fits(nn::Conv2dOptions(20, 7, 3).padding(1).padding_mode(torch::kReflect), x));
        QVERIFY(!fits(nn::Conv2dOptions(20, 7, 3), x.to(torch::kBFloat16)));
        at::autocast::set_autocast_enabled(at::kCPU, true);
        const bool inHalfPrecision = fits(nn::Conv2dOptions(20, 7, 3), x);
        at::autocast::set_autocast_enabled(at::kCPU, false);
        QVERIFY(!inHalfPrecision);

        Conv layer(nn::Conv2dOptions(20, 7, 3).stride(2));
        Transposed back(nn::ConvTranspose2dOptions(20, 7, 3).stride(2));
        layer->eval(), back->eval();   // as every other program computes it
        QVERIFY(torch::equal(layer(x), torch::conv2d(x, layer->weight, layer->bias, 2)));
        QVERIFY(torch::equal(back(x), torch::conv_transpose2d(x, back->weight, back->bias, 2)));
        layer->train(), back->train();
        QVERIFY(torch::equal(layer(x), generalConvolution(x, layer->weight, layer->bias, {{2, 2}})));
        QVERIFY(torch::equal(back(x), generalTransposed(x, back->weight, back->bias, {{2, 2}}, {0, 0})));
    }
};

QTEST_GUILESS_MAIN(TestGeneralConvolution)
#include "test_general_convolution.moc"
