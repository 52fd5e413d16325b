// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions in bf16 and fp16, plain and transposed, piece by piece, against double precision and against LibTorch's autocast.
#include "core/train/convolution.h"
#include "core/train/narrow_convolution.h"
#include "core/train/precision.h"
#include "tests/core/train/plain_convolution.h"
#include "tests/core/train/two_ways.h"

#include <QtTest>

#include <cmath>

using namespace pt::train;
using namespace pt::test;

namespace {

struct Shape
{
    const char* name;
    int images, in, out, height, width;
    Pair kernel{3, 3};
    Steps steps{{1, 1}, {1, 1}, {1, 1}};
    bool transposed = false;
    Pair more{0, 0};   ///< Output padding.
};

const std::vector<Shape>& shapes()
{
    static const std::vector<Shape> all = {
        {"a stem", 3, 3, 64, 75, 61, {7, 7}, {{2, 2}, {3, 3}, {1, 1}}},
        {"strips", 1, 24, 40, 67, 41},
        {"strips of two images", 2, 17, 33, 53, 38},
        {"strips that a filter sees over", 1, 8, 16, 90, 33, {3, 3}, {{1, 1}, {6, 6}, {6, 6}}},
        {"strips, two rows a step", 1, 9, 20, 81, 63, {3, 3}, {{2, 2}, {1, 1}, {1, 1}}},
        {"strips, filters that miss rows", 1, 12, 16, 91, 72, {1, 1}, {{2, 2}, {0, 0}, {1, 1}}},
        {"strips, no padding", 1, 12, 16, 60, 50, {5, 3}, {{1, 2}, {0, 0}, {1, 1}}},
        {"strips, more padding than filter", 1, 6, 8, 40, 50, {3, 3}, {{1, 1}, {4, 3}, {1, 1}}},
        {"as few rows as a filter sees", 1, 8, 8, 12, 300, {9, 3}, {{1, 1}, {4, 1}, {1, 1}}},
        {"small maps together", 5, 96, 64, 7, 9},
        {"more images than pieces", 37, 16, 24, 20, 21},
        {"many channels", 3, 160, 136, 15, 14},
        {"many channels of one image", 1, 130, 300, 9, 11, {3, 3}, {{2, 2}, {2, 2}, {2, 2}}},
        {"many channels, two steps at once", 2, 128, 192, 21, 18, {1, 1}, {{2, 2}, {0, 0}, {1, 1}}},
        {"one pixel", 4, 8, 8, 1, 1},
        {"pointwise", 3, 64, 128, 23, 19, {1, 1}, {{1, 1}, {0, 0}, {1, 1}}},
        {"a head", 3, 40, 12, 13, 17, {3, 3}, {{2, 2}, {0, 0}, {1, 1}}, true},
        {"a head with more rows", 2, 33, 7, 9, 8, {3, 3}, {{2, 2}, {1, 1}, {1, 1}}, true, {1, 1}},
        {"a head of one image", 1, 18, 5, 40, 44, {4, 4}, {{4, 4}, {0, 0}, {1, 1}}, true},
    };
    return all;
}

torch::Tensor plain(const Tensors& in, const Shape& s) { return plainConvolution(in, s.steps, s.transposed, s.more); }

torch::Tensor ours(const Tensors& in, const Shape& s, torch::ScalarType type)
{
    const auto bias = in.size() > 2 ? in[2] : torch::Tensor();
    return s.transposed ? narrowTransposed(in[0], in[1], bias, s.steps, s.more, type) : narrowConvolution(in[0], in[1], bias, s.steps, type);
}

/// Of numbers that `type` has, so that all that is off is what the way adds.
Tensors inputsOf(const Shape& s, torch::ScalarType type, bool bias)
{
    const auto rounded = [&](const torch::Tensor& t) { return t.to(type).to(torch::kFloat32); };
    Tensors inputs = {rounded(torch::randn({s.images, s.in, s.height, s.width})).contiguous(kLast),
                      rounded(torch::randn({s.transposed ? s.in : s.out, s.transposed ? s.out : s.in, s.kernel[0], s.kernel[1]})).contiguous(kLast)};
    if (bias) inputs.push_back(rounded(torch::randn({s.out})));
    return inputs;
}

/// The square root of the mean square of the difference, as a share of that of the exact numbers.
double strayed(const torch::Tensor& made, const torch::Tensor& exact)
{
    const auto size = [](const torch::Tensor& t) { return std::sqrt(t.to(torch::kFloat64).square().mean().item<double>()); };
    return size(made.to(torch::kFloat64) - exact.to(torch::kFloat64)) / size(exact);
}

}  // namespace

class TestNarrowConvolution final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { torch::manual_seed(5); }
    void agreesWithDoublePrecision_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < shapes().size(); ++i) QTest::newRow(shapes()[i].name) << static_cast<int>(i);
    }
    void agreesWithDoublePrecision()
    {
        QFETCH(int, number);
        const Shape& s = shapes()[static_cast<std::size_t>(number)];
        for (const auto type : {torch::kBFloat16, torch::kHalf}) {
            for (const bool bias : {false, true}) {
                const auto inputs = inputsOf(s, type, bias);
                const auto gradient = torch::randn(plain(inputs, s).sizes()).contiguous(kLast).to(type);
                const auto made = resultsOf(inputs, gradient, [&](const Tensors& in) { return ours(in, s, type); });
                const auto exactly = exactResultsOf(inputs, gradient, [&](const Tensors& in) { return plain(in, s); });
                QCOMPARE(made[0].scalar_type(), type);
                QVERIFY(made[0].is_contiguous(kLast) && made[1].is_contiguous(kLast));
                // Rounding a number to 8 (11) bits is off by 1/256 (1/2048) of it at most; LibTorch's own way rounds more than once in places, ours where strips meet.
                const double unit = type == torch::kBFloat16 ? 1.0 / 256 : 1.0 / 2048;
                const auto theirs = resultsOf(inputs, gradient, [&](const Tensors& in) {
                    const AutocastScope scope(type == torch::kBFloat16 ? Precision::Bf16 : Precision::Fp16, torch::kCPU);
                    return plain(in, s);
                });
                for (std::size_t i = 0; i < made.size(); ++i) {
                    const auto said = [&](double value) { return qPrintable(QStringLiteral("%1, result %2: %3").arg(QLatin1String(torch::toString(type))).arg(i).arg(value)); };
                    QCOMPARE(made[i].sizes(), exactly[i].sizes());
                    const double mean = strayed(made[i], exactly[i]), most = off(made[i], exactly[i]);
                    QVERIFY2(mean < unit || mean < 1.2 * strayed(theirs[i], exactly[i]), said(mean));
                    QVERIFY2(most < 3 * unit || most < 1.2 * off(theirs[i], exactly[i]), said(most));
                }
            }
        }
    }
    void theNumberOfThreadsChangesNothing_data() { agreesWithDoublePrecision_data(); }
    void theNumberOfThreadsChangesNothing()
    {
        QFETCH(int, number);
        const Shape& s = shapes()[static_cast<std::size_t>(number)];
        const auto inputs = inputsOf(s, torch::kBFloat16, true);
        const auto gradient = torch::randn(plain(inputs, s).sizes()).contiguous(kLast).to(torch::kBFloat16);
        QVERIFY(threadsChangeNothing([&] { return resultsOf(inputs, gradient, [&](const Tensors& in) { return ours(in, s, torch::kBFloat16); }); }));
    }
    void onlyWhatIsAskedFor()   // an image has no gradient, frozen filters have none
    {
        const Shape& s = shapes()[1];
        const auto inputs = inputsOf(s, torch::kBFloat16, true);
        for (std::size_t wanted = 0; wanted < inputs.size(); ++wanted) {
            Tensors leaves;
            for (const auto& t : inputs) leaves.push_back(t.clone().set_requires_grad(leaves.size() == wanted));
            const auto y = ours(leaves, s, torch::kBFloat16);
            const auto gradient = torch::randn(y.sizes()).to(torch::kBFloat16);
            const auto alone = torch::autograd::grad({y}, {leaves[wanted]}, {gradient})[0];
            const auto all = resultsOf(inputs, gradient, [&](const Tensors& in) { return ours(in, s, torch::kBFloat16); });
            QVERIFY(torch::equal(alone, all[1 + wanted]));
        }
        const auto still = ours(inputs, s, torch::kBFloat16);
        QVERIFY(!still.requires_grad());
    }
    void whatModulesTakeUnderAutocast()
    {
        namespace nn = torch::nn;
        const auto x = torch::randn({2, 20, 30, 31}).contiguous(kLast);
        Conv conv(nn::Conv2dOptions(20, 16, 3).padding(1));
        Transposed head(nn::ConvTranspose2dOptions(20, 6, 3).stride(2).output_padding(1));
        QVERIFY(!narrowType(x));
        for (const auto precision : {Precision::Bf16, Precision::Fp16}) {
            const auto type = precision == Precision::Bf16 ? torch::kBFloat16 : torch::kHalf;
            const AutocastScope scope(precision, torch::kCPU);
            QCOMPARE(*narrowType(x), type);
            QVERIFY(!narrowType(torch::ones({1, 2, 3, 4}, torch::kLong)));
            QVERIFY(torch::equal(conv(x), narrowConvolution(x, conv->weight, conv->bias, {{1, 1}, {1, 1}, {1, 1}}, type)));
            QVERIFY(torch::equal(head(x), narrowTransposed(x, head->weight, head->bias, {{2, 2}, {0, 0}, {1, 1}}, {1, 1}, type)));
            auto grouped = Conv(nn::Conv2dOptions(20, 20, 3).groups(4));   // which only LibTorch can do
            QCOMPARE(grouped(x).scalar_type(), type);
            {
                const PlainAutocast plain;
                QVERIFY(!narrowType(x));
                QVERIFY(torch::equal(conv(x), torch::conv2d(x, conv->weight, conv->bias, 1, 1)));
            }
            conv->eval();
            QVERIFY(torch::equal(conv(x), torch::conv2d(x, conv->weight, conv->bias, 1, 1)));
            conv->train();
        }
    }
};

QTEST_GUILESS_MAIN(TestNarrowConvolution)
#include "test_narrow_convolution.moc"
