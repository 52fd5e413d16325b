// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings with recorded steps, without a GPU: they end with the weights of one without, to the last bit, also when a recording fails or is wrong.
#include "recorders.h"
#include "tiny_project.h"

#include "core/runs/run_directory.h"
#include "core/train/precision.h"
#include "core/train/snapshot.h"
#include "core/train/trainer.h"

#include <QtTest>

#include <map>
#include <optional>
#include <thread>

using namespace pt;
using namespace pt::train::test;
using train::Fault;

TORCH_LIBRARY_IMPL(_, Fake, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&train::OperationRecorder::onOperation>()); }

namespace {

constexpr int kIterations = 12;

train::TrainOptions optionsFor(const Tiny& tiny, const std::string& run, const std::shared_ptr<train::Recorder>& recorder = nullptr)
{
    train::TrainOptions o;
    o.config = tiny.config;
    o.project = tiny.project;
    o.run = pathOf(tiny.dir) / run;
    o.device = "cpu";
    o.precision = "fp32";
    o.threads = 1;
    o.rescale = true;
    o.recorder = recorder;
    return o;
}

Result<void> trained(const train::TrainOptions& o)
{
    const std::atomic<bool> stop{false};
    return train::trainRun(o, stop);
}

std::vector<runs::Event> eventsOf(const train::TrainOptions& o, runs::EventType type)
{
    std::vector<runs::Event> out;
    const auto all = runs::EventReader(o.run).poll();
    for (const auto& e : *all)
        if (e.type == type) out.push_back(e);
    return out;
}

std::vector<double> lossesOf(const train::TrainOptions& o)
{
    std::vector<double> out;
    for (const auto& e : eventsOf(o, runs::EventType::Step)) out.push_back(e.loss);
    return out;
}

/// Iterations that were replayed, and those that were not, as in "--- c c r".
QString waysOf(const train::TrainOptions& o)
{
    QString out;
    for (const auto& e : eventsOf(o, runs::EventType::Step)) out += e.replayed ? 'r' : '-';
    return out;
}

std::string weightsOf(const train::TrainOptions& o)
{
    const auto bytes = readFile(o.run / "snapshots" / "snapshot-12.pt");
    return bytes ? *bytes : std::string();
}

std::vector<std::string> warningsOf(const train::TrainOptions& o)
{
    std::vector<std::string> out;
    for (const auto& e : eventsOf(o, runs::EventType::Warning)) out.push_back(e.text);
    return out;
}

}  // namespace

class StepGraphTest final : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        for (const auto& entry : fs::directory_iterator(pathOf(m_tiny.dir))) {
            if (entry.path().filename() != "demo") fs::remove_all(entry.path());
        }
    }
    void initTestCase()
    {
        makeTiny(m_tiny);
        const auto o = optionsFor(m_tiny, "straight");
        const auto done = trained(o);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        m_straight = weightsOf(o);
        m_losses = lossesOf(o);
        QVERIFY(!m_straight.empty());
        QCOMPARE(m_losses.size(), std::size_t(kIterations));
        QCOMPARE(waysOf(o), QString(kIterations, '-'));
        // the network has statistics that learn: they are part of what must stay the same
        const auto snapshot = train::readSnapshot(o.run / "snapshots" / "snapshot-12.pt");
        QVERIFY(snapshot);
        bool learnt = false;
        for (const auto& [name, tensor] : snapshot->model) learnt = learnt || name.find("num_batches_tracked") != std::string::npos;
        QVERIFY(learnt);
    }
    void theThirdIsRecordedAndTheOthersAreReplayed()
    {
        const auto recorder = std::make_shared<train::Rerunning>();
        const auto o = optionsFor(m_tiny, "recorded", recorder);
        const auto done = trained(o);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QCOMPARE(recorder->warmUps, 1);
        QCOMPARE(recorder->records, 1);
        QCOMPARE(recorder->replays, kIterations - 3);
        QCOMPARE(recorder->alive, 0);
        QCOMPARE(waysOf(o), QStringLiteral("-----r-rrr-r"));   // the first, second, fourth and eighth replay are checked: what was computed counts
        QVERIFY(warningsOf(o).empty());
        QVERIFY(lossesOf(o) == m_losses);
        QVERIFY(weightsOf(o) == m_straight);
    }
    void offIsOff()
    {
        const auto recorder = std::make_shared<train::Rerunning>();
        auto o = optionsFor(m_tiny, "off", recorder);
        o.cudaGraphs = "off";
        o.onStep = [run = o.run](long long i, double) { if (i == 4) (void)runs::sendRequest(run, runs::Request::Stop); };
        QVERIFY(trained(o));
        train::TrainOptions again;
        again.run = o.run;
        again.resume = true;
        again.recorder = recorder;
        QVERIFY(trained(again));   // as it began
        QCOMPARE(recorder->warmUps, 0);
        QVERIFY(weightsOf(o) == m_straight);
    }
    void bitForBit_data()
    {
        QTest::addColumn<QString>("precision");
        QTest::addColumn<bool>("operations");
        QTest::addColumn<QString>("config");
        QTest::newRow("bf16, called again") << "bf16" << false << "";
        QTest::newRow("bf16, operations alone") << "bf16" << true << "";
        QTest::newRow("fp16 with its scaler, operations alone") << "fp16" << true << "";
        QTest::newRow("sizes drawn anew") << "fp32" << false << "jitter";
        QTest::newRow("pytorch_config.yaml, epochs that end with a smaller batch") << "bf16" << true << "epochs";
    }
    void bitForBit()
    {
        QFETCH(QString, precision);
        QFETCH(bool, operations);
        QFETCH(QString, config);
        const fs::path file = config == QLatin1String("epochs") ? makeEpochs(m_tiny) : pathOf(m_tiny.dir) / "jitter.yaml";
        if (config == QLatin1String("jitter")) {
            fs::copy_file(m_tiny.config, file);
            change(file, {{"dataset_type", "imgaug"}, {"scale_jitter_lo", "0.8"}, {"scale_jitter_up", "1.2"}});
        }
        const auto run = [&](const char* name, const std::shared_ptr<train::Recorder>& recorder) {
            auto o = optionsFor(m_tiny, name, recorder);
            o.precision = precision.toStdString();
            if (!config.isEmpty()) o.config = file;
            if (config == QLatin1String("jitter")) o.shuffleOf = m_tiny.config;
            if (config == QLatin1String("epochs")) o.project = pathOf(m_tiny.dir) / "epochs";
            if (auto done = trained(o); !done) qWarning("%s", done.error().english().c_str());
            return o;
        };
        std::optional<train::PlainAutocast> plain;   // as on a GPU: operations that can be recorded
        if (operations) plain.emplace();
        const auto without = run("without", nullptr);
        std::shared_ptr<train::CountingRecorder> recorder;
        if (operations) recorder = std::make_shared<train::OperationRecorder>();
        else recorder = std::make_shared<train::Rerunning>();
        const auto with = run("with", recorder);
        QVERIFY(lossesOf(with).size() >= std::size_t(kIterations));
        for (const auto& warning : warningsOf(with)) QFAIL(warning.c_str());
        if (config != QLatin1String("jitter")) QCOMPARE(recorder->records, config.isEmpty() ? 1 : 2);
        if (config != QLatin1String("jitter")) QVERIFY(waysOf(with).contains('r'));
        if (operations) QVERIFY(std::static_pointer_cast<train::OperationRecorder>(recorder)->operations > 100);
        QVERIFY(lossesOf(with) == lossesOf(without));
        const auto files = [](const train::TrainOptions& o) {
            std::map<std::string, std::string> out;
            for (const auto& entry : fs::directory_iterator(o.run / "snapshots")) out[utf8(entry.path().filename())] = *readFile(entry.path());
            return out;
        };
        QVERIFY(!files(without).empty());
        QVERIFY(files(with) == files(without));
    }
    void pausedAndResumedInPlace()
    {
        const auto recorder = std::make_shared<train::Rerunning>();
        auto o = optionsFor(m_tiny, "paused", recorder);
        std::atomic<int> held{-1};
        o.onStep = [&](long long i, double) { if (i == 6) (void)runs::sendRequest(o.run, runs::Request::Pause); };
        Result<void> result;
        std::thread training([&] { result = trained(o); });
        const auto paused = [&] { return runs::judgeState(*runs::EventReader(o.run).poll(), runs::unixMilliseconds()) == runs::RunState::Paused; };
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(o.run / "events.jsonl") && paused(), 60000);
        held = recorder->alive;
        const bool asked = static_cast<bool>(runs::sendRequest(o.run, runs::Request::Resume));
        training.join();
        QVERIFY(asked);
        QCOMPARE(held.load(), 0);   // what a pause gives back
        QVERIFY(result);
        QCOMPARE(recorder->records, 2);
        QVERIFY(lossesOf(o) == m_losses);
        QVERIFY(weightsOf(o) == m_straight);
    }
    void stoppedAndResumed()
    {
        auto o = optionsFor(m_tiny, "stopped", std::make_shared<train::Rerunning>());
        o.onStep = [run = o.run](long long i, double) { if (i == 7) (void)runs::sendRequest(run, runs::Request::Stop); };
        QVERIFY(trained(o));
        train::TrainOptions again;
        again.run = o.run;
        again.resume = true;
        const auto recorder = std::make_shared<train::Rerunning>();
        again.recorder = recorder;
        QVERIFY(trained(again));
        QCOMPARE(recorder->records, 1);
        QCOMPARE(recorder->replays, 2);
        QVERIFY(lossesOf(o) == m_losses);
        QVERIFY(weightsOf(o) == m_straight);
    }
    void faults_data()
    {
        using In = Fault::In;
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("from");
        QTest::addColumn<bool>("memory");
        QTest::addColumn<QString>("says");
        QTest::newRow("no stream to record on") << int(In::WarmUp) << 1 << false << "failed while CUDA graphs were in use";
        QTest::newRow("begins no recording") << int(In::Begin) << 1 << false << "failed while CUDA graphs were in use";
        QTest::newRow("ends no recording") << int(In::End) << 1 << false << "failed while CUDA graphs were in use";
        QTest::newRow("no memory to record") << int(In::Begin) << 1 << true << "not enough memory for CUDA graphs";
        QTest::newRow("replays nothing at a check") << int(In::Replay) << 1 << false << "failed while CUDA graphs were in use";
        QTest::newRow("replays nothing later") << int(In::Replay) << 3 << false << "failed while CUDA graphs were in use";
        QTest::newRow("no memory for a replay") << int(In::Replay) << 3 << true << "not enough memory for CUDA graphs";
        QTest::newRow("gives what it was recorded with") << int(In::Stale) << 1 << false << "did not give what the training step itself gives";
        QTest::newRow("does so from a checked one on") << int(In::Stale) << 4 << false << "did not give what the training step itself gives";
    }
    void faults()
    {
        QFETCH(int, in);
        QFETCH(int, from);
        QFETCH(bool, memory);
        QFETCH(QString, says);
        const auto recorder = std::make_shared<train::Rerunning>(Fault{static_cast<Fault::In>(in), from, memory});
        const auto o = optionsFor(m_tiny, "fault", recorder);
        const auto done = trained(o);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        const auto warnings = warningsOf(o);
        QCOMPARE(warnings.size(), std::size_t(1));
        QVERIFY2(QString::fromStdString(warnings[0]).contains(says), warnings[0].c_str());
        QCOMPARE(recorder->alive, 0);
        QVERIFY(recorder->records <= 1);
        QVERIFY(recorder->replays <= from);   // none after it
        QVERIFY(lossesOf(o) == m_losses);
        QVERIFY(weightsOf(o) == m_straight);
    }
    void aFaultBetweenChecksIsFoundByTheNext()
    {
        const auto recorder = std::make_shared<train::Rerunning>(Fault{Fault::In::Stale, 5});
        const auto o = optionsFor(m_tiny, "late", recorder);
        QVERIFY(trained(o));
        QCOMPARE(recorder->replays, 8);
        const auto warnings = warningsOf(o);
        QCOMPARE(warnings.size(), std::size_t(1));
        QVERIFY2(QString::fromStdString(warnings[0]).endsWith(QLatin1String("which may be wrong: 3.")), warnings[0].c_str());
        QCOMPARE(waysOf(o), QStringLiteral("-----r-rrr--"));
        QVERIFY(weightsOf(o) != m_straight);   // three steps counted that were wrong
    }
    void whatEndsTheProgramIsNotTriedAgain_data()
    {
        QTest::addColumn<int>("replay");
        QTest::addColumn<bool>("again");
        QTest::newRow("at the first replay") << 1 << false;
        QTest::newRow("when one had passed") << 3 << true;   // not the graphs' fault, as far as one can tell
    }
    void whatEndsTheProgramIsNotTriedAgain()
    {
        QFETCH(int, replay);
        QFETCH(bool, again);
        auto o = optionsFor(m_tiny, "crashed", std::make_shared<train::Rerunning>(Fault{Fault::In::Crash, replay}));
        o.stateEvery = 1;
        QVERIFY_EXCEPTION_THROWN((void)trained(o), int);
        train::TrainOptions more;
        more.run = o.run;
        more.resume = true;
        const auto recorder = std::make_shared<train::Rerunning>();
        more.recorder = recorder;
        QVERIFY(trained(more));
        QCOMPARE(recorder->records, again ? 1 : 0);
        QCOMPARE(warningsOf(o).size(), std::size_t(again ? 0 : 1));
        if (!again) QVERIFY(QString::fromStdString(warningsOf(o)[0]).contains(QLatin1String("tried for the first time")));
        QVERIFY(lossesOf(o) == m_losses);
        QVERIFY(weightsOf(o) == m_straight);
    }
    void aSmallerBatchIsRecordedAnew()
    {
        const auto run = [&](const char* name, const std::shared_ptr<train::Recorder>& recorder) {
            auto o = optionsFor(m_tiny, name, recorder);
            o.allowSmallerBatch = true;
            if (auto done = trained(o); !done) qWarning("%s", done.error().english().c_str());
            return o;
        };
        const auto recorder = std::make_shared<train::Rerunning>(Fault{Fault::In::WarmUp, 1, true});
        const auto with = run("with", recorder);
        QCOMPARE(recorder->warmUps, 2);
        QCOMPARE(recorder->records, 1);
        QVERIFY(waysOf(with).contains('r'));
        QCOMPARE(warningsOf(with).size(), std::size_t(2));   // memory ran out; batches of 1
        QVERIFY(weightsOf(with) != m_straight);
        // the same lack of memory, and no recording afterwards
        struct Never final : train::Recorder
        {
            int calls = 0;
            void warmUp(const std::function<void()>&) override
            {
                if (++calls == 1) throw std::bad_alloc();
                throw std::runtime_error("never");
            }
            std::unique_ptr<train::Recording> record(const std::function<void()>&) override { return nullptr; }
        };
        const auto without = run("without", std::make_shared<Never>());
        QVERIFY(!waysOf(without).contains('r'));
        QVERIFY(weightsOf(with) == weightsOf(without));
    }
private:
    Tiny m_tiny;
    std::string m_straight;
    std::vector<double> m_losses;
};
QTEST_GUILESS_MAIN(StepGraphTest)
#include "test_step_graph.moc"
