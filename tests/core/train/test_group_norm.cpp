// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Group normalisation with what follows it in one pass, against LibTorch's operations one after the other.
#include "core/train/backbones.h"
#include "core/train/group_norm.h"
#include "tests/core/train/two_ways.h"

#include <QtTest>

using namespace pt::train;
using namespace pt::test;
using Tensors = std::vector<torch::Tensor>;

namespace {

constexpr double kEps = 1e-5;

/// x, weight, bias and perhaps what is added.
Tensors inputsOf(const QList<int>& shape, bool added)
{
    const auto maps = [&] { return torch::randn({shape[0], shape[1], shape[3], shape[4]}).contiguous(kLast); };
    Tensors inputs = {2.0 * maps() + 0.5, torch::randn({shape[1]}), torch::randn({shape[1]})};
    if (added) inputs.push_back(maps());
    return inputs;
}

torch::Tensor plain(const Tensors& in, int groups, bool relu)
{
    auto y = torch::group_norm(in[0], groups, in[1], in[2], kEps);
    if (in.size() > 3) y = y + in[3];
    return relu ? y.relu() : y;
}

torch::Tensor ours(const Tensors& in, int groups, bool relu) { return groupNorm(in[0], in[1], in[2], groups, kEps, relu, in.size() > 3 ? in[3] : torch::Tensor()); }

}  // namespace

class TestGroupNorm final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { torch::manual_seed(7); }

    void agreesWithThePlainOperations_data()
    {
        QTest::addColumn<QList<int>>("shape");   // images, channels, groups, height, width
        QTest::addColumn<bool>("relu");
        QTest::addColumn<bool>("added");
        const std::vector<std::pair<const char*, QList<int>>> shapes = {
            {"two channels a group", {4, 64, 32, 16, 16}},  {"pieces that do not come out even", {3, 96, 32, 13, 11}}, {"many channels", {2, 1024, 32, 4, 5}},
            {"a channel a group", {2, 32, 32, 9, 9}},       {"one image", {1, 80, 5, 31, 30}},                         {"one pixel", {5, 256, 32, 1, 1}},
            {"channels that fill no vector", {2, 42, 7, 13, 11}}};
        for (const auto& [name, shape] : shapes)
            for (const bool relu : {false, true})
                for (const bool added : {false, true}) QTest::addRow("%s%s%s", name, added ? ", added" : "", relu ? ", ReLU" : "") << shape << relu << added;
    }
    void agreesWithThePlainOperations()
    {
        QFETCH(QList<int>, shape);
        QFETCH(bool, relu);
        QFETCH(bool, added);
        const int groups = shape[2];
        const auto inputs = inputsOf(shape, added);
        const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast);
        const auto kept = gradient.clone();
        const auto exactly = exactResultsOf(inputs, gradient, [&](const Tensors& in) { return plain(in, groups, relu); });
        const auto way = [&](const Tensors& in) { return ours(in, groups, relu); };
        const auto made = resultsOf(inputs, gradient, way);
        QVERIFY2(off(made, exactly) < 2e-5, qPrintable(QString::number(off(made, exactly))));
        QVERIFY(torch::equal(gradient, kept));   // its memory is taken only where nobody else has it
        QVERIFY(made[0].is_contiguous(kLast) && made[1].is_contiguous(kLast));
        Tensors planar;
        for (const auto& t : inputs) planar.push_back(t.contiguous());
        QVERIFY(equal(resultsOf(planar, gradient.contiguous(), way), made));
    }
    void anAverageFarFromZero()
    {
        auto inputs = inputsOf({2, 64, 32, 12, 12}, true);
        inputs[0] = (inputs[0] + 50.0).contiguous(kLast);
        const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast);
        const auto exactly = exactResultsOf(inputs, gradient, [&](const Tensors& in) { return plain(in, 32, false); });
        const auto made = resultsOf(inputs, gradient, [&](const Tensors& in) { return ours(in, 32, false); });
        QVERIFY2(off(made, exactly) < 2e-4, qPrintable(QString::number(off(made, exactly))));   // of seven digits two are the average's
    }
    void gradientsThatNobodyElseHolds()   // give their memory to what is made of them
    {
        const auto inputs = inputsOf({2, 64, 32, 10, 12}, true);
        const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast);
        const auto twice = [&](const auto& norm) {
            return [norm](const Tensors& in) {
                const auto once = norm({in[0], in[1], in[2]}), again = norm({once, in[2], in[1], in[3]}), more = norm({again, in[1], in[1], in[3]});
                return norm({more + again, in[1], in[2], once * in[3]});
            };
        };
        const auto exactly = exactResultsOf(inputs, gradient, twice([](const Tensors& in) { return plain(in, 32, true); }));
        const auto made = resultsOf(inputs, gradient, twice([](const Tensors& in) { return ours(in, 32, true); }));
        QVERIFY2(off(made, exactly) < 1e-4, qPrintable(QString::number(off(made, exactly))));
    }
    void narrowNumbers()   // are computed with in single precision, and rounded once
    {
        for (const auto type : {torch::kBFloat16, torch::kHalf}) {
            for (const auto& [relu, added] : {std::pair(true, true), std::pair(true, false), std::pair(false, true)}) {
                auto inputs = inputsOf({3, 72, 8, 13, 11}, added);
                const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast).to(type);
                for (auto& t : inputs) if (t.dim() == 4) t = t.to(type);
                Tensors single;
                for (const auto& t : inputs) single.push_back(t.to(torch::kFloat32));
                const auto way = [relu = relu](const Tensors& in) { return ours(in, 8, relu); };
                const auto made = resultsOf(inputs, gradient, way), exactly = resultsOf(single, gradient.to(torch::kFloat32), way);
                QCOMPARE(made[0].scalar_type(), type);
                for (std::size_t i = 0; i < made.size(); ++i) {
                    const bool same = made[i].scalar_type() == type ? torch::equal(made[i], exactly[i].to(type)) : off(made[i], exactly[i]) < 1e-6;   // compilers may fuse sums in one and not in the other
                    QVERIFY2(same, qPrintable(QString::number(i)));
                }
            }
        }
    }
    void theNumberOfThreadsChangesNothing_data()
    {
        QTest::addColumn<int>("images");
        QTest::newRow("images for some numbers of threads") << 6;
        QTest::newRow("one image") << 1;
    }
    void theNumberOfThreadsChangesNothing()
    {
        QFETCH(int, images);
        const auto inputs = inputsOf({images, 64, 32, 21, 19}, true);
        const auto gradient = torch::randn(inputs[0].sizes()).contiguous(kLast);
        QVERIFY(threadsChangeNothing([&] { return resultsOf(inputs, gradient, [](const Tensors& in) { return ours(in, 32, true); }); }));
        const auto narrow = inputs[0].to(torch::kBFloat16);
        QVERIFY(threadsChangeNothing([&] { return resultsOf({narrow, inputs[1], inputs[2]}, gradient.to(torch::kBFloat16), [](const Tensors& in) { return ours(in, 32, true); }); }));
    }
    void onlyWhatItCanDoAndWhileItIsTrained()
    {
        const auto x = torch::randn({2, 64, 16, 16}).contiguous(kLast), other = torch::randn({2, 64, 16, 16}).contiguous(kLast);
        Norm norm(64, NormImpl::Kind::Group);
        QVERIFY(groupNormFits(x, norm->weight, 32));
        QVERIFY(groupNormFits(x.contiguous(), norm->weight, 32));   // it is laid out first
        QVERIFY(groupNormFits(x.to(torch::kBFloat16), norm->weight, 32) && groupNormFits(x.to(torch::kHalf), norm->weight, 32));
        QVERIFY(!groupNormFits(x.to(torch::kFloat64), norm->weight, 32));
        QVERIFY(!groupNormFits(x, norm->weight, 24));
        QVERIFY(groupNormFits(torch::randn({2, 72, 16, 16}).contiguous(kLast), norm->weight, 8));

        torch::NoGradGuard noGrad;
        norm->weight.normal_();
        norm->bias.normal_();
        const Tensors plainly = {x, norm->weight, norm->bias, other};
        norm->eval();   // as every other program computes it
        QVERIFY(torch::equal(norm(x), plain({x, norm->weight, norm->bias}, 32, false)));
        QVERIFY(torch::equal(norm->rectified(x, other), plain(plainly, 32, true)));
        norm->train();
        QVERIFY(torch::equal(norm(x), ours({x, norm->weight, norm->bias}, 32, false)));
        QVERIFY(torch::equal(norm->rectified(x), ours({x, norm->weight, norm->bias}, 32, true)));
        QVERIFY(torch::equal(norm->rectified(x, other), ours(plainly, 32, true)));
    }
};

QTEST_GUILESS_MAIN(TestGroupNorm)
#include "test_group_norm.moc"
