// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What steps are recorded, when recordings go, and how a replay is compared with the step itself.
#include "recorders.h"
#include "tiny_project.h"

#include "core/train/precision.h"
#include "core/train/step_check.h"
#include "core/train/step_graph.h"

#include <QtTest>

#include <cmath>

using namespace pt;
using namespace pt::train::test;

TORCH_LIBRARY_IMPL(_, Fake, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&train::OperationRecorder::onOperation>()); }

namespace {

/// A step of our own: a network, batches of its kind, and all that StepGraphs works with.
struct Bench
{
    config::PoseConfig config;
    train::Network network{nullptr};
    std::unique_ptr<train::Optimiser> optimiser;
    train::Precision precision;
    train::LossScaler scaler;
    std::vector<std::string> warnings;
    std::shared_ptr<train::CountingRecorder> recorder;
    std::unique_ptr<train::StepGraphs> graphs;
    int computed = 0, failures = 0;   ///< failures: that many steps end for want of memory.

    explicit Bench(const Tiny& tiny, std::shared_ptr<train::CountingRecorder> r = std::make_shared<train::Rerunning>(), train::Precision p = train::Precision::Fp32, bool scaled = false)
        : precision(p), scaler(scaled), recorder(std::move(r))
    {
        config = config::readPoseConfig(*config::YamlDocument::parse(*readFile(tiny.config))).config;
        const auto spec = *train::networkSpec(config);
        config.stride = spec.stride;
        torch::manual_seed(1);
        network = train::Network(spec);
        network->train();
        train::Optimiser::Named parameters;
        for (const auto& item : network->named_parameters()) parameters.emplace_back(item.key(), item.value());
        optimiser = std::make_unique<train::Optimiser>(train::OptimiserSpec{}, std::move(parameters));
        graphs = std::make_unique<train::StepGraphs>(recorder, train::StepGraphs::Parts{*network, *optimiser, scaler, config, torch::kCPU, precision, [] {},
                                                                                       [this](const Message& m) { warnings.push_back(m.english()); }, {}});
    }
    train::Batch batch(int side) const
    {
        train::Batch b;
        b.count = b.total = 1;
        b.input = {side, side};
        const int cells = static_cast<int>(std::ceil(side / config.stride));
        b.map = {cells, cells};
        b.images.assign(static_cast<std::size_t>(3 * side * side), 128);
        b.normalisation = train::normalisationOf(config);
        b.score.assign(static_cast<std::size_t>(config.numJoints * cells * cells), 0.0F);
        b.score[0] = 1.0F;
        b.locref.assign(2 * b.score.size(), 0.25F);
        b.locrefMask.assign(2 * b.score.size(), 1.0F);
        return b;
    }
    train::StepLosses step(int side)
    {
        const auto b = batch(side);
        const auto plain = [&]() -> Result<train::StepLosses> {
            ++computed;
            if (failures > 0 && failures-- > 0) throw std::bad_alloc();
            optimiser->zeroGrad();
            const auto losses = [&] {
                const train::AutocastScope autocast(precision, torch::kCPU);
                return train::batchLosses(network->forward(train::imagesTensor(b, torch::kCPU)), train::targetsOf(b, config, torch::kCPU), config);
            }();
            scaler.scaled(losses->total).backward();
            return train::StepLosses{losses->total.item<double>(), {}, false};
        };
        return *graphs->compute(b, plain);
    }
};

}  // namespace

class StepGraphPartsTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { makeTiny(m_tiny); }
    void aShapeIsFrequentAtItsThirdStep()
    {
        train::FrequentShapes shapes;
        QVERIFY(!shapes.seen({1}));
        QVERIFY(!shapes.seen({1}));
        QVERIFY(!shapes.seen({2}));
        QVERIFY(shapes.seen({1}));
        QVERIFY(!shapes.seen({2}));
        shapes.clear();
        QVERIFY(!shapes.seen({1}));
    }
    void sizesThatAreDrawnAnewNeverAre()
    {
        train::FrequentShapes shapes;
        for (int i = 0; i < 500; ++i) QVERIFY(!shapes.seen({i * 7 % 12}));   // each twice in any 24
    }
    void shapesTellBatchesApart()
    {
        const Bench bench(m_tiny);
        const auto a = bench.batch(64);
        auto b = a;
        QVERIFY(train::shapeOf(a) == train::shapeOf(b));
        b.scoreWeights.assign(a.score.size(), 1.0F);
        QVERIFY(train::shapeOf(a) != train::shapeOf(b));
        b = a;
        b.moreHeads.emplace_back();
        QVERIFY(train::shapeOf(a) != train::shapeOf(b));
        QVERIFY(train::shapeOf(a) != train::shapeOf(bench.batch(72)));
    }
    void theOldestUnusedGivesWay()
    {
        Bench bench(m_tiny);
        for (const int side : {48, 56, 64, 72}) for (int i = 0; i < 3; ++i) bench.step(side);
        QCOMPARE(bench.graphs->kept(), std::size_t(4));
        for (int i = 0; i < 3; ++i) bench.step(80);
        QCOMPARE(bench.graphs->kept(), std::size_t(4));   // all were used of late: the fifth is computed
        QCOMPARE(bench.recorder->records, 4);
        for (int i = 0; i < 70; ++i) bench.step(i % 2 == 0 ? 72 : 64);
        for (int i = 0; i < 3; ++i) bench.step(80);
        QCOMPARE(bench.recorder->records, 5);
        QCOMPARE(bench.recorder->alive, 4);
        const int replays = bench.recorder->replays;
        bench.step(64);
        bench.step(72);
        bench.step(80);
        QCOMPARE(bench.recorder->replays, replays + 3);
        QVERIFY(bench.warnings.empty());
    }
    void movedWeightsDropWhatWasRecorded()
    {
        Bench bench(m_tiny);
        for (int i = 0; i < 4; ++i) bench.step(64);
        QCOMPARE(bench.recorder->replays, 1);
        bench.network->to(torch::kFloat64);
        bench.network->to(torch::kFloat32);
        bench.step(64);
        QCOMPARE(bench.recorder->alive, 0);
        QCOMPARE(bench.recorder->replays, 1);
        bench.step(64);
        bench.step(64);
        QCOMPARE(bench.recorder->records, 2);   // three steps later
        QVERIFY(bench.warnings.empty());
    }
    void recordingsGoBeforeABatchDoes()
    {
        Bench bench(m_tiny);
        for (int i = 0; i < 4; ++i) bench.step(64);
        bench.failures = 1;
        const int before = bench.computed;
        QVERIFY(std::isfinite(bench.step(72).total));
        QCOMPARE(bench.computed, before + 2);   // once without memory, once with what the recording held
        QCOMPARE(bench.recorder->alive, 0);
        QVERIFY(!bench.graphs->on());
        QCOMPARE(bench.warnings.size(), std::size_t(1));
        bench.failures = 1;
        QVERIFY_EXCEPTION_THROWN(bench.step(72), std::bad_alloc);
    }
    void theScalersFactorIsThatOfTheStep()
    {
        const auto recorder = std::make_shared<train::OperationRecorder>();
        const train::PlainAutocast plain;   // as on a GPU: operations that can be recorded
        Bench bench(m_tiny, recorder, train::Precision::Bf16, true);
        for (int i = 0; i < 3; ++i) bench.step(64);
        QCOMPARE(recorder->records, 1);
        for (const double factor : {65536.0, 1024.0, 4096.0, 512.0}) {
            bench.scaler.restore(factor, 0);
            bench.step(64);   // checked, but for the third
        }
        QVERIFY2(bench.warnings.empty(), bench.warnings.empty() ? "" : bench.warnings[0].c_str());
        double norms[2] = {};
        int i = 0;
        for (const double factor : {512.0, 2048.0}) {   // the fifth and sixth are not
            bench.scaler.restore(factor, 0);
            const int computed = bench.computed;
            QVERIFY(bench.step(64).replayed);
            QCOMPARE(bench.computed, computed);
            norms[i++] = bench.optimiser->gradients().back().norm().item<double>();
        }
        QVERIFY(norms[0] > 0.0);
        QCOMPARE(norms[1] / norms[0], 4.0);
    }
    void comparisonOfSteps()
    {
        torch::manual_seed(3);
        const auto big = torch::randn({64, 64}), small = torch::randn({8});
        const auto with = [&](const torch::Tensor& a, const torch::Tensor& b, double loss = 1.0) { return train::StepResult{loss, {a, b, {}}, {}}; };
        const auto differs = [&](const train::StepResult& a, train::Precision p = train::Precision::Fp32) { return !train::compareSteps(a, with(big, small), p).difference.empty(); };
        QVERIFY(!differs(with(big, small)));
        QVERIFY(!differs(with(big * 1.001, small)));
        QVERIFY(differs(with(big * 1.01, small)));
        QVERIFY(differs(with(big, small * 1.05)));
        QVERIFY(!differs(with(big * 1.01, small), train::Precision::Bf16));
        QVERIFY(differs(with(big * 1.1, small), train::Precision::Bf16));
        QVERIFY(differs(with(big, small, 1.001)));
        QVERIFY(!differs(with(big, small, 1.0001)));
        QVERIFY(differs(with(big, small, std::nan(""))));
        QVERIFY(differs(with(big, small / 0.0)));
        QVERIFY(differs(with(big, {})));
        QVERIFY(differs(train::StepResult{1.0, {big}, {}}));
        QVERIFY(train::compareSteps(with(big, small), with(big, small / 0.0), train::Precision::Fp16).unclear);
        // a count is compared as one
        const train::StepResult seven{1.0, {}, {torch::tensor(7), torch::ones(3)}}, eight{1.0, {}, {torch::tensor(8), torch::ones(3)}};
        QVERIFY(!train::compareSteps(seven, eight, train::Precision::Fp32).difference.empty());
        QVERIFY(train::compareSteps(seven, seven, train::Precision::Fp32).difference.empty());
    }

private:
    Tiny m_tiny;
};
QTEST_GUILESS_MAIN(StepGraphPartsTest)
#include "test_step_graph_parts.moc"
