// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs followed from outside: real processes that write in odd ways, crash, or never speak.
#include "core/runs/compare.h"
#include "core/runs/run_tail.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>

using namespace pt;
using namespace pt::runs;

namespace {

struct Started
{
    QTemporaryDir temporary;
    fs::path dir = fs::path(temporary.path().toStdString()) / "run";
    QProcess process;

    explicit Started(const char* how, int iterations = 100, int stepMs = 2)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("FAKE_TRAINER", how);
        environment.insert("FAKE_TRAINER_STEP_MS", QString::number(stepMs));
        process.setProcessEnvironment(environment);
        process.start(PT_FAKE_TRAINER, {"train", "--run", QString::fromStdString(dir.string()), "--iterations", QString::number(iterations)});
    }
    ~Started()
    {
        process.kill();
        process.waitForFinished(5000);
    }
};

const RunDigest& upToDate(RunTail& tail)
{
    do tail.update(unixMilliseconds());
    while (!tail.caughtUp());
    return tail.digest();
}

}  // namespace

class RunTailTest final : public QObject
{
    Q_OBJECT
private slots:
    void aRunIsFollowedToItsEnd()
    {
        Started run("torn", 60, 1);
        RunTail tail(run.dir);
        QTRY_COMPARE_WITH_TIMEOUT(upToDate(tail).state, RunState::Finished, 20000);
        QCOMPARE(tail.digest().iteration, 60LL);
        QCOMPARE(tail.digest().planned, 60LL);
        QCOMPARE(tail.digest().spark.size(), std::size_t(60));
        QVERIFY(tail.digest().spark.front() > tail.digest().spark.back());
        QVERIFY(!tail.update(unixMilliseconds()));  // nothing new, nothing to draw
    }
    void garbageIsReadOver()
    {
        Started run("garbage", 40, 1);
        RunTail tail(run.dir);
        QTRY_COMPARE_WITH_TIMEOUT(upToDate(tail).state, RunState::Finished, 20000);
        QCOMPARE(tail.digest().iteration, 40LL);
    }
    void aCrashIsSeenAtOnce()
    {
        Started run("crash");
        QVERIFY(run.process.waitForFinished(10000));
        RunTail tail(run.dir);
        QCOMPARE(upToDate(tail).state, RunState::Dead);
        QCOMPARE(tail.digest().iteration, 9LL);
    }
    void aSilentProcessThatIsThereIsNotDead()
    {
        Started run("silent");
        RunTail tail(run.dir);
        QTRY_COMPARE_WITH_TIMEOUT(upToDate(tail).iteration, 9LL, 10000);
        tail.update(unixMilliseconds() + 60000);
        QCOMPARE(tail.digest().state, RunState::Running);
        run.process.kill();
        run.process.waitForFinished(5000);
        QCOMPARE(upToDate(tail).state, RunState::Dead);
    }
    void oneThatEndsBeforeItsFirstWordIsDeadWithItsLastWords()
    {
        QTemporaryDir temporary;
        const fs::path dir = fs::path(temporary.path().toStdString()) / "run";
        QVERIFY(makeFolder(dir));
        QProcess process;
        process.setStandardErrorFile(QString::fromStdString((dir / "log.txt").string()));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("FAKE_TRAINER", "mute");
        process.setProcessEnvironment(environment);
        process.start(PT_FAKE_TRAINER, {"train", "--run", QString::fromStdString(dir.string())});
        QVERIFY(process.waitForStarted(5000));
        QVERIFY(writeLaunch(dir, {process.processId(), unixMilliseconds(), hostName()}));
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(5000));
        RunTail tail(dir);
        QCOMPARE(upToDate(tail).state, RunState::Dead);
        QVERIFY2(tail.digest().message.find("libtorch_cpu.so") != std::string::npos, tail.digest().message.c_str());
        QCOMPARE(listRuns(dir.parent_path()).size(), std::size_t(1));   // it is in the list, too
    }
    void anotherProtocolIsASentence()
    {
        Started run("protocol");
        QVERIFY(run.process.waitForFinished(10000));
        RunTail tail(run.dir);
        QCOMPARE(upToDate(tail).state, RunState::Failed);
        QVERIFY(tail.digest().message.find("42") != std::string::npos);
        tail.update(unixMilliseconds());
        QCOMPARE(tail.digest().state, RunState::Failed);
    }
    void aLongLogIsReadInBoundedBites()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        std::string log;
        Event step;
        step.type = EventType::Step;
        step.unixMs = 1;
        for (step.iteration = 0; log.size() < EventReader::kMostBytes * 5 / 2; ++step.iteration) {
            step.loss = 1.0 / (1.0 + static_cast<double>(step.iteration));
            log += formatEvent(step);
        }
        std::ofstream(dir / "events.jsonl", std::ios::binary) << log;
        RunTail tail(dir);
        int bites = 0;
        do {
            tail.update(2);
            ++bites;
        } while (!tail.caughtUp());
        QCOMPARE(bites, 3);
        QCOMPARE(tail.digest().iteration, step.iteration - 1);
        QCOMPARE(tail.digest().spark.size(), RunTail::kSparkPoints);
        for (std::size_t i = 1; i < tail.digest().spark.size(); ++i) QVERIFY(tail.digest().spark[i] < tail.digest().spark[i - 1]);
        std::ofstream(dir / "events.jsonl", std::ios::binary | std::ios::app) << formatEvent(step);
        QVERIFY(tail.update(2));
        QCOMPARE(tail.digest().iteration, step.iteration);
    }
    void theNewerOfPauseAndResumeCounts()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        QVERIFY(sendRequest(dir, Request::Pause));
        QVERIFY(sendRequest(dir, Request::Resume));
        QCOMPARE(takeRequests(dir), std::vector<Request>{Request::Resume});
        QVERIFY(sendRequest(dir, Request::Resume));
        QVERIFY(sendRequest(dir, Request::Pause));
        QCOMPARE(takeRequests(dir), std::vector<Request>{Request::Pause});
    }
    void processesAreToldApart()
    {
        const auto self = static_cast<long long>(QCoreApplication::applicationPid());
        QCOMPARE(processAlive(self, hostName()), Alive::Yes);
        QCOMPARE(processAlive(self, "another-machine"), Alive::Unknown);
        QCOMPARE(processAlive(0, hostName()), Alive::Unknown);
#ifdef __linux__
        QCOMPARE(processAlive(self, hostName(), unixMilliseconds() - 3600000), Alive::No);   // born after the run spoke: another process
#endif
        QProcess gone;
        gone.start(PT_FAKE_TRAINER, QStringList());
        QVERIFY(gone.waitForStarted(5000));
        const auto pid = static_cast<long long>(gone.processId());
        QVERIFY(gone.state() == QProcess::NotRunning || gone.waitForFinished(5000));
        QCOMPARE(processAlive(pid, hostName()), Alive::No);
    }
    void whatDiffersIsListed()
    {
        QTemporaryDir temporary;
        const fs::path a = fs::path(temporary.path().toStdString()) / "a", b = fs::path(temporary.path().toStdString()) / "b";
        QVERIFY(makeFolder(a) && makeFolder(b));
        QVERIFY(writeFileAtomically(a / "config.yaml", "dataset_type: imgaug\nglobal_scale: 0.8\npos_dist_thresh: 17\nrotation: 25\nproject_path: /x\n"));
        QVERIFY(writeFileAtomically(b / "config.yaml", "dataset_type: imgaug\nglobal_scale: 0.80\npos_dist_thresh: 23 # wider\nproject_path: /y\nrotation: 25\n"));
        const auto found = differences(usedValues(a), usedValues(b));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().key, std::string("pos_dist_thresh"));
        QCOMPARE(found.front().before, std::string("17"));
        QCOMPARE(found.front().after, std::string("23"));
        QVERIFY(usedValues(temporary.path().toStdString()).empty());
    }
};
QTEST_GUILESS_MAIN(RunTailTest)
#include "test_run_tail.moc"
