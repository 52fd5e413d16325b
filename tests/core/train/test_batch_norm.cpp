// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batch normalisation with what follows it in one pass, against LibTorch's operations one after the other.
#include "core/train/batch_norm.h"
#include "tests/core/train/two_ways.h"

#include <QtTest>

#include <limits>
#include <tuple>

using namespace pt::train;
using namespace pt::test;
using Tensors = std::vector<torch::Tensor>;

namespace {

constexpr double kEps = 1e-5, kMomentum = 0.1;

struct Running { torch::Tensor mean, variance; };

Running begun(std::int64_t channels) { return {torch::linspace(-1, 1, channels), torch::linspace(0.5, 2, channels)}; }

/// x, weight, bias and perhaps what is added.
Tensors inputsOf(const QList<int>& shape, bool added)
{
    const auto maps = [&] { return torch::randn({shape[0], shape[1], shape[2], shape[3]}).contiguous(kLast); };
    Tensors inputs = {2.0 * maps() + 0.5, torch::randn({shape[1]}), torch::randn({shape[1]})};
    if (added) inputs.push_back(maps());
    return inputs;
}

torch::Tensor plain(const Tensors& in, const Running& running, bool learn, bool relu)
{
    auto y = torch::batch_norm(in[0], in[1], in[2], running.mean, running.variance, learn, kMomentum, kEps, false);
    if (in.size() > 3) y = y + in[3];
    return relu ? y.relu() : y;
}

torch::Tensor ours(const Tensors& in, const Running& running, bool learn, bool relu)
{
    return batchNorm(in[0], in[1], in[2], {running.mean, running.variance, kMomentum, kEps, learn}, relu, in.size() > 3 ? in[3] : torch::Tensor());
}

/// Results and gradients of a way that begins with running statistics in the inputs' type, then the statistics that it leaves.
template <class Way>
Tensors allOf(const Tensors& inputs, const torch::Tensor& gradient, const Way& way)
{
    Running running = begun(inputs[0].size(1));
    running.mean = running.mean.to(inputs[0].scalar_type()), running.variance = running.variance.to(inputs[0].scalar_type());
    auto all = resultsOf(inputs, gradient, [&](const Tensors& in) { return way(in, running); });
    all.push_back(running.mean), all.push_back(running.variance);
    return all;
}

Tensors exact(const Tensors& tensors)
{
    Tensors out;
    for (const auto& t : tensors) out.push_back(t.to(torch::kFloat64));
    return out;
}

}  // namespace

class TestBatchNorm final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { torch::manual_seed(7); }

    void agreesWithThePlainOperations_data()
    {
        QTest::addColumn<QList<int>>("shape");   // images, channels, height, width
        QTest::addColumn<bool>("relu");
        QTest::addColumn<bool>("added");
        QTest::addColumn<bool>("learn");
        const std::vector<std::pair<const char*, QList<int>>> shapes = {{"whole vectors", {4, 64, 16, 16}},    {"odd pieces", {3, 96, 13, 11}}, {"many channels", {2, 1024, 4, 5}},
                                                                        {"eight pixels together", {2, 18, 31, 9}}, {"odd channels", {3, 7, 13, 17}}, {"few pixels", {1, 36, 2, 3}},
                                                                        {"one channel", {2, 1, 40, 7}}};
        for (const auto& [name, shape] : shapes)
            for (const bool relu : {false, true})
                for (const bool added : {false, true})
                    for (const bool learn : {false, true})
                        QTest::addRow("%s%s%s%s", name, added ? ", added" : "", relu ? ", ReLU" : "", learn ? "" : ", frozen") << shape << relu << added << learn;
    }
    void agreesWithThePlainOperations()
    {
        QFETCH(QList<int>, shape);
        QFETCH(bool, relu);
        QFETCH(bool, added);
        QFETCH(bool, learn);
        const auto inputs = inputsOf(shape, added);
        const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast);
        const auto kept = gradient.clone();
        const auto exactly = allOf(exact(inputs), gradient.to(torch::kFloat64), [&](const Tensors& in, const Running& r) { return plain(in, r, learn, relu); });
        const auto way = [&](const Tensors& in, const Running& r) { return ours(in, r, learn, relu); };
        const auto made = allOf(inputs, gradient, way);
        QVERIFY2(off(made, exactly) < 1e-5, qPrintable(QString::number(off(made, exactly))));
        QVERIFY(torch::equal(gradient, kept));   // its memory is taken only where nobody else has it
        QVERIFY(made[0].is_contiguous(kLast) && made[1].is_contiguous(kLast));
        auto planar = inputs;
        for (auto& t : planar) if (t.dim() == 4) t = t.contiguous();
        QVERIFY(equal(allOf(planar, gradient.contiguous(), way), made));
    }
    void onePixelOfEachChannel()   // whose variance is 0, and of which none is known without bias
    {
        const auto inputs = inputsOf({1, 32, 1, 1}, false);
        const auto made = allOf(inputs, torch::randn({1, 32, 1, 1}), [](const Tensors& in, const Running& r) { return ours(in, r, true, false); });
        QVERIFY(torch::allclose(made[0].flatten(), inputs[2], 1e-5, 1e-3));   // x is scaled by 316
        for (const auto& t : made) QVERIFY(t.isfinite().all().item<bool>());
    }
    void anAverageFarFromZero()
    {
        auto inputs = inputsOf({2, 64, 30, 12}, true);
        inputs[0] = (inputs[0] + 1000.0).contiguous(kLast);
        inputs[0].narrow(2, 0, 1).fill_(1000.5);   // a border unlike the rest
        const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast);
        const auto exactly = allOf(exact(inputs), gradient.to(torch::kFloat64), [&](const Tensors& in, const Running& r) { return plain(in, r, true, false); });
        const auto made = allOf(inputs, gradient, [&](const Tensors& in, const Running& r) { return ours(in, r, true, false); });
        QVERIFY2(off(made, exactly) < 4e-4, qPrintable(QString::number(off(made, exactly))));   // of seven digits three are the average's
        QVERIFY(off(made.back(), exactly.back()) < 1e-5);                                       // but none of the variance's
    }
    void valuesThatAreAllTheSame()
    {
        const auto inputs = Tensors{torch::full({2, 16, 9, 9}, 3.25F).contiguous(kLast), torch::ones({16}), torch::full({16}, -2.0F)};
        const auto made = allOf(inputs, torch::randn({2, 16, 9, 9}), [](const Tensors& in, const Running& r) { return ours(in, r, true, false); });
        QVERIFY(torch::allclose(made[0], torch::full_like(made[0], -2.0F), 1e-5, 1e-3));
        for (const auto& t : made) QVERIFY(t.isfinite().all().item<bool>());
    }
    void gradientsThatNobodyElseHolds()   // give their memory to what is made of them
    {
        const auto inputs = inputsOf({2, 36, 10, 12}, true);
        const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast);
        const auto twice = [&](const auto& norm) {
            return [norm](const Tensors& in, const Running& r) {
                const auto once = norm({in[0], in[1], in[2]}, r), again = norm({once, in[2], in[1], in[3]}, r), more = norm({again, in[1], in[1], in[3]}, r);
                return norm({more + again, in[1], in[2], once * in[3]}, r);
            };
        };
        const auto exactly = allOf(exact(inputs), gradient.to(torch::kFloat64), twice([](const Tensors& in, const Running& r) { return plain(in, r, true, true); }));
        const auto made = allOf(inputs, gradient, twice([](const Tensors& in, const Running& r) { return ours(in, r, true, true); }));
        QVERIFY2(off(made, exactly) < 1e-4, qPrintable(QString::number(off(made, exactly))));
    }
    void narrowNumbers()   // are computed with in single precision, and rounded once
    {
        for (const auto type : {torch::kBFloat16, torch::kHalf}) {
            for (const auto& [relu, added, learn] : {std::tuple(true, true, true), std::tuple(true, false, true), std::tuple(false, true, false)}) {
                for (const int channels : {64, 18, 7}) {
                    auto inputs = inputsOf({3, channels, 13, 11}, added);
                    const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast).to(type);
                    for (auto& t : inputs) if (t.dim() == 4) t = t.to(type);
                    Tensors single;
                    for (const auto& t : inputs) single.push_back(t.to(torch::kFloat32));
                    const auto all = [&, relu = relu, learn = learn](const Tensors& in, const torch::Tensor& dy) {
                        Running running = begun(channels);
                        auto results = resultsOf(in, dy, [&](const Tensors& leaves) { return ours(leaves, running, learn, relu); });
                        results.push_back(running.mean), results.push_back(running.variance);
                        return results;
                    };
                    const auto made = all(inputs, gradient), exactly = all(single, gradient.to(torch::kFloat32));
                    QCOMPARE(made[0].scalar_type(), type);
                    for (std::size_t i = 0; i < made.size(); ++i) {
                        const bool same = made[i].scalar_type() == type ? torch::equal(made[i], exactly[i].to(type)) : off(made[i], exactly[i]) < 1e-6;   // compilers may fuse sums in one and not in the other
                        QVERIFY2(same, qPrintable(QStringLiteral("%1 of %2 channels").arg(i).arg(channels)));
                    }
                }
            }
        }
    }
    void roundingToBf16()   // ties, the largest numbers, what is no number: as LibTorch rounds
    {
        const auto infinity = std::numeric_limits<float>::infinity();
        auto x = torch::tensor({1.00390625F, 1.01171875F, -1.00390625F, 3.4e38F, -3.4e38F, infinity, -infinity, std::numeric_limits<float>::quiet_NaN(), 1e-40F, -0.0F, 1.005F}).view({1, 1, 1, 11});
        x = x.expand({1, 37, 1, 11}).contiguous(kLast);
        const Running same{torch::zeros({37}), torch::ones({37})};
        const auto made = batchNorm(x.to(torch::kBFloat16), torch::full({37}, 1.0039F), torch::full({37}, 1e-3F), {same.mean, same.variance, kMomentum, 0.0, false}, false);
        const auto exactly = batchNorm(x.to(torch::kBFloat16).to(torch::kFloat32), torch::full({37}, 1.0039F), torch::full({37}, 1e-3F), {same.mean, same.variance, kMomentum, 0.0, false}, false).to(torch::kBFloat16);
        QVERIFY(torch::equal(made.isnan(), exactly.isnan()) && made.isnan().any().item<bool>());
        QVERIFY(torch::equal(made.nan_to_num(0.0), exactly.nan_to_num(0.0)));
    }
    void theNumberOfThreadsChangesNothing_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("whole vectors") << 64;
        QTest::newRow("eight pixels together") << 18;
        QTest::newRow("odd channels") << 13;
    }
    void theNumberOfThreadsChangesNothing()
    {
        QFETCH(int, channels);
        const auto inputs = inputsOf({3, channels, 43, 39}, true);
        const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast);
        for (const bool learn : {false, true})
            QVERIFY(threadsChangeNothing([&] { return allOf(inputs, gradient, [&](const Tensors& in, const Running& r) { return ours(in, r, learn, true); }); }));
        const auto narrow = inputs[0].to(torch::kBFloat16);
        QVERIFY(threadsChangeNothing([&] {
            Running running = begun(channels);
            auto all = resultsOf({narrow, inputs[1], inputs[2]}, gradient.to(torch::kBFloat16), [&](const Tensors& in) { return ours(in, running, true, true); });
            all.push_back(running.mean), all.push_back(running.variance);
            return all;
        }));
    }
    void onlyWhileItIsTrained()
    {
        const auto x = torch::randn({2, 20, 16, 16}).contiguous(kLast), other = torch::randn({2, 20, 16, 16}).contiguous(kLast);
        Norm norm(20, NormImpl::Kind::Batch);
        QVERIFY(batchNormFits(x, norm->weight));
        QVERIFY(batchNormFits(x.to(torch::kBFloat16), norm->weight) && batchNormFits(x.to(torch::kHalf), norm->weight));
        QVERIFY(!batchNormFits(x.to(torch::kFloat64), norm->weight));
        QVERIFY(!batchNormFits(x, norm->weight.to(torch::kFloat64)));
        QVERIFY(!batchNormFits(x[0], norm->weight));

        norm->train();
        const auto running = [&] { return norm->named_buffers(); };
        Running same{torch::zeros({20}), torch::ones({20})};
        QVERIFY(torch::equal(norm->rectified(x, other), ours({x, norm->weight, norm->bias, other}, same, true, true)));
        QVERIFY(torch::equal(running()["running_mean"], same.mean) && torch::equal(running()["running_var"], same.variance));
        QCOMPARE(running()["num_batches_tracked"].item<long>(), 1L);
        norm->freezeStatistics(true);
        QVERIFY(torch::equal(norm(x), ours({x, norm->weight, norm->bias}, same, false, false)));
        QVERIFY(torch::equal(running()["running_mean"], same.mean));
        QCOMPARE(running()["num_batches_tracked"].item<long>(), 1L);
        norm->eval();   // as every other program computes it
        QVERIFY(torch::equal(norm(x), torch::batch_norm(x, norm->weight, norm->bias, same.mean, same.variance, false, kMomentum, kEps, false)));
    }
};

QTEST_GUILESS_MAIN(TestBatchNorm)
#include "test_batch_norm.moc"
