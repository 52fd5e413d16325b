// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor against run directories that a played trainer writes: whole lines, torn lines, garbage, NaN, silence, other protocols.
#include "core/runs/run_tail.h"
#include "widgets/monitor/loss_plot.h"
#include "widgets/monitor/monitor_panel.h"

#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <limits>

using namespace pt;
using namespace pt::ui;

namespace {

/// Plays the trainer's part.
struct FakeTrainer
{
    QTemporaryDir temporary;
    fs::path dir = temporary.path().toStdString();
    std::ofstream log{dir / "events.jsonl", std::ios::binary};

    void raw(const std::string& text) { log << text << std::flush; }
    void say(runs::EventType type, const std::string& text = {}, long long iteration = 0)
    {
        runs::Event event;
        event.type = type;
        event.text = text;
        event.message = text == "error" ? "out of frames" : "";
        event.iteration = iteration;
        event.iterations = 1000;
        raw(runs::formatEvent(event));
    }
    void steps(int from, int to, double start = 1.0)
    {
        for (int i = from; i < to; ++i) {
            runs::Event event;
            event.type = runs::EventType::Step;
            event.unixMs = runs::unixMilliseconds() - (1000 - i);
            event.iteration = i;
            event.loss = start * std::exp(-i / 80.0) + 0.02;
            event.heads = {{"scoremap", event.loss * 0.7}, {"locref", event.loss * 0.3}};
            event.learningRate = i < 100 ? 0.001 : 0.0001;
            event.imagesPerSecond = 20;
            raw(runs::formatEvent(event));
        }
    }
    QString path() const { return QString::fromStdString(dir.string()); }
};

QString sentence(const MonitorPanel& panel) { return panel.findChild<QLabel*>("monitor.sentence")->text(); }
/// The played trainer as a process of its own.
struct TrainerProcess
{
    QTemporaryDir temporary;
    QString dir = temporary.path() + "/run";
    QProcess process;

    explicit TrainerProcess(const char* how, int iterations = 100000, int stepMs = 5)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("FAKE_TRAINER", how);
        environment.insert("FAKE_TRAINER_STEP_MS", QString::number(stepMs));
        process.setProcessEnvironment(environment);
        process.start(PT_FAKE_TRAINER, {"train", "--run", dir, "--iterations", QString::number(iterations)});
    }
    ~TrainerProcess()
    {
        process.kill();
        process.waitForFinished(5000);
    }
};

QToolButton* button(const MonitorPanel& panel, const char* name) { return panel.findChild<QToolButton*>(name); }

}  // namespace

class MonitorPanelTest final : public QObject
{
    Q_OBJECT
private slots:
    void theCurveGrowsWithTheRun()
    {
        FakeTrainer trainer;
        MonitorPanel panel;
        panel.watch(trainer.path());
        trainer.say(runs::EventType::Hello);
        trainer.steps(0, 60);
        auto* plot = panel.findChild<LossPlot*>("monitor.plot");
        QTRY_COMPARE(plot->points(), 60);
        QCOMPARE(panel.state(), runs::RunState::Running);
        QVERIFY(button(panel, "monitor.stop")->isEnabled());
        trainer.steps(60, 150);
        QTRY_COMPARE(plot->points(), 150);
        QCOMPARE(panel.store().rateSteps.size(), std::size_t(2));
        QCOMPARE(panel.store().heads.size(), std::size_t(2));
        QVERIFY(panel.store().course().fallen > 0.5);
        QVERIFY2(sentence(panel).contains('%'), qPrintable(sentence(panel)));
        trainer.say(runs::EventType::End, "finished", 150);
        QTRY_COMPARE(panel.state(), runs::RunState::Finished);
        QVERIFY(!button(panel, "monitor.stop")->isEnabled());
    }
    void anAnswerThatIsNotTakenYetIsNotLost()
    {
        FakeTrainer trainer;
        trainer.say(runs::EventType::Hello);
        trainer.steps(0, 40);
        trainer.say(runs::EventType::End, "finished", 40);
        MonitorPanel panel;
        panel.watch(trainer.path());
        QTest::qSleep(300);      // the reading is done, its answer waits for the event loop
        panel.compareWith({});   // reads again, as the list of runs asks for when it selects one
        QTRY_COMPARE(panel.store().iterations.size(), std::size_t(40));
        QCOMPARE(panel.state(), runs::RunState::Finished);
    }
    void buttonsBecomeRequests()
    {
        FakeTrainer trainer;
        MonitorPanel panel;
        panel.watch(trainer.path());
        trainer.say(runs::EventType::Hello);
        trainer.steps(0, 5);
        QTRY_COMPARE(panel.state(), runs::RunState::Running);
        button(panel, "monitor.snapshot")->click();
        button(panel, "monitor.stop")->click();
        const auto requests = runs::takeRequests(trainer.dir);
        QCOMPARE(requests.size(), std::size_t(2));
        button(panel, "monitor.pause")->click();
        QCOMPARE(runs::takeRequests(trainer.dir).front(), runs::Request::Pause);
        trainer.say(runs::EventType::Phase, "paused");
        QTRY_COMPARE(panel.state(), runs::RunState::Paused);
        button(panel, "monitor.pause")->click();
        QCOMPARE(runs::takeRequests(trainer.dir).front(), runs::Request::Resume);
    }
    void aTornLineWaits()
    {
        FakeTrainer trainer;
        MonitorPanel panel;
        panel.watch(trainer.path());
        trainer.raw("{\"type\":\"step\",\"iteration\":0,\"loss\":0.5,");
        QTest::qWait(600);
        QCOMPARE(panel.store().iterations.size(), std::size_t(0));
        trainer.raw("\"heads\":{}}\nnot json at all\n");
        trainer.steps(1, 3);
        QTRY_COMPARE(panel.store().iterations.size(), std::size_t(3));
    }
    void aLossThatIsNoNumberIsNamed()
    {
        FakeTrainer trainer;
        trainer.say(runs::EventType::Hello);
        trainer.steps(0, 30);
        runs::Event bad;
        bad.type = runs::EventType::Step;
        bad.iteration = 30;
        bad.loss = std::numeric_limits<double>::quiet_NaN();
        trainer.raw(runs::formatEvent(bad));
        MonitorPanel panel;
        panel.watch(trainer.path());
        QTRY_COMPARE(panel.store().iterations.size(), std::size_t(31));
        QVERIFY2(sentence(panel).contains("diverged"), qPrintable(sentence(panel)));
        QVERIFY(std::isfinite(panel.store().total.smooth.back()));
    }
    void anErrorIsASentence()
    {
        FakeTrainer trainer;
        trainer.say(runs::EventType::Hello);
        trainer.say(runs::EventType::End, "error");
        MonitorPanel panel;
        panel.watch(trainer.path());
        QTRY_COMPARE(panel.state(), runs::RunState::Failed);
        QVERIFY2(sentence(panel).contains("out of frames"), qPrintable(sentence(panel)));
    }
    void silenceIsNoticed()
    {
        FakeTrainer trainer;
        runs::Event step;
        step.type = runs::EventType::Step;
        step.unixMs = runs::unixMilliseconds() - 60000;
        trainer.raw(runs::formatEvent(step));
        MonitorPanel panel;
        panel.watch(trainer.path());
        QTRY_COMPARE(panel.state(), runs::RunState::Dead);
        QVERIFY(!button(panel, "monitor.stop")->isEnabled());
    }
    void anotherProtocolIsRefused()
    {
        FakeTrainer trainer;
        trainer.raw("{\"type\":\"hello\",\"protocol\":42}\n");
        MonitorPanel panel;
        QSignalSpy problems(&panel, &MonitorPanel::problem);
        panel.watch(trainer.path());
        QTRY_COMPARE(problems.count(), 1);
        QVERIFY(sentence(panel).contains("42"));
    }
    void aRealProcessIsPausedResumedAndStopped()
    {
        TrainerProcess trainer("normal");
        MonitorPanel panel;
        panel.watch(trainer.dir);
        QTRY_VERIFY(panel.store().iterations.size() > 10);
        button(panel, "monitor.pause")->click();
        QCOMPARE(button(panel, "monitor.pause")->text(), QString("Resume"));   // at once, not when the trainer has answered
        QVERIFY2(sentence(panel).startsWith("Pausing"), qPrintable(sentence(panel)));
        QTRY_COMPARE(panel.state(), runs::RunState::Paused);
        const auto held = panel.store().iterations.size();
        QTest::qWait(300);
        QCOMPARE(panel.store().iterations.size(), held);
        button(panel, "monitor.pause")->click();
        button(panel, "monitor.pause")->click();   // pause and resume within one poll: the last word counts
        button(panel, "monitor.pause")->click();
        QTRY_VERIFY(panel.store().iterations.size() > held + 5);
        QCOMPARE(button(panel, "monitor.pause")->text(), QString("Pause"));
        QVERIFY(!button(panel, "monitor.evaluate")->isEnabled());   // there is no snapshot yet
        button(panel, "monitor.snapshot")->click();
        QTRY_COMPARE(panel.store().snapshots, 1LL);
        QTRY_VERIFY(button(panel, "monitor.evaluate")->isEnabled());
        button(panel, "monitor.stop")->click();
        QVERIFY(!button(panel, "monitor.stop")->isEnabled());
        QTRY_COMPARE(panel.state(), runs::RunState::Stopped);
    }
    void aCrashIsToldAtOnce()
    {
        TrainerProcess trainer("crash");
        MonitorPanel panel;
        panel.watch(trainer.dir);
        QTRY_COMPARE_WITH_TIMEOUT(panel.state(), runs::RunState::Dead, 8000);   // not after 15 s of silence
        QVERIFY2(sentence(panel).contains("crashed"), qPrintable(sentence(panel)));
        QCOMPARE(panel.store().iterations.size(), std::size_t(10));
    }
    void oneThatNeverSpokeSaysWhy()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        std::ofstream(dir / "log.txt") << "posetuner-train: error while loading shared libraries: libtorch_cpu.so\n\n";
        QProcess gone;
        gone.start(PT_FAKE_TRAINER, QStringList());
        QVERIFY(gone.waitForStarted(5000));
        QVERIFY(runs::writeLaunch(dir, {gone.processId(), runs::unixMilliseconds(), runs::hostName()}));
        QVERIFY(gone.state() == QProcess::NotRunning || gone.waitForFinished(5000));
        MonitorPanel panel;
        panel.watch(temporary.path());
        QTRY_COMPARE(panel.state(), runs::RunState::Dead);
        QVERIFY2(sentence(panel).contains("libtorch_cpu.so"), qPrintable(sentence(panel)));
    }
    void aReadErrorDoesNotEndTheWatching()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        fs::create_directories(dir / "events.jsonl");   // cannot be read as a file
        MonitorPanel panel;
        QSignalSpy problems(&panel, &MonitorPanel::problem);
        panel.watch(temporary.path());
        QTest::qWait(600);
        fs::remove(dir / "events.jsonl");
        std::ofstream(dir / "events.jsonl", std::ios::binary) << runs::formatEvent([] {
            runs::Event step;
            step.type = runs::EventType::Step;
            step.loss = 1.0;
            return step;
        }());
        QTRY_COMPARE(panel.store().iterations.size(), std::size_t(1));
        QVERIFY(problems.count() <= 1);
    }
    void timeLeftIsThatOfTheLastSteps()
    {
        MetricStore store;
        runs::Event event;
        event.type = runs::EventType::Hello;
        event.iterations = 1000;
        event.unixMs = 1;
        store.add(event);
        event.type = runs::EventType::Step;
        event.loss = 1;
        for (int i = 0; i < 500; ++i) {
            event.iteration = i;
            event.unixMs += i < 200 ? 10000 : 100;   // slow in the beginning
            store.add(event);
        }
        QVERIFY(store.secondsLeft());
        QVERIFY2(std::abs(*store.secondsLeft() - 50.1) < 1.0, qPrintable(QString::number(*store.secondsLeft())));
    }
    void thePrecisionStandsWithTheFigures()
    {
        FakeTrainer trainer;
        MonitorPanel panel;
        panel.watch(trainer.path());
        runs::Event hello;
        hello.type = runs::EventType::Hello;
        hello.protocol = runs::kProtocol;
        hello.message = "Computes in bf16, as asked.";
        trainer.raw(runs::formatEvent(hello).c_str());
        trainer.steps(0, 3);
        QTRY_COMPARE(panel.findChild<QLabel*>("monitor.figures")->toolTip(), QString("Computes in bf16, as asked."));
    }
    void aRunResumedFromAnOlderSnapshotReplacesItsLastSteps()
    {
        FakeTrainer trainer;
        MonitorPanel panel;
        panel.watch(trainer.path());
        trainer.say(runs::EventType::Hello);
        trainer.steps(0, 80);
        QTRY_COMPARE(panel.store().iterations.size(), std::size_t(80));
        trainer.say(runs::EventType::Hello);
        trainer.steps(50, 60);
        QTRY_COMPARE(panel.store().iteration(), 59LL);
        QCOMPARE(panel.store().iterations.size(), std::size_t(60));
        QTRY_COMPARE(panel.plot()->points(), 60);
    }
    void severalRunsStandInOnePlot()
    {
        FakeTrainer first, second;
        first.steps(0, 40);
        second.steps(0, 90, 2.0);
        MonitorPanel panel;
        panel.watch(first.path());
        QTRY_COMPARE(panel.store().iterations.size(), std::size_t(40));
        const int alone = panel.plot()->curves();
        panel.compareWith({second.path()});
        QCOMPARE(panel.plot()->curves(), alone + 1);
        const QString name = QFileInfo(second.path()).fileName();
        QTRY_VERIFY(panel.plot()->reading(10).contains(name));
        QVERIFY(panel.plot()->reading(10).contains("iteration 10"));
        QTRY_VERIFY(panel.plot()->xAxis->range().upper >= 89);   // all of it in view
        panel.compareWith({});
        QCOMPARE(panel.plot()->curves(), alone);
        QVERIFY(!panel.plot()->reading(10).contains(name));
    }
    void curvesAreExported()
    {
        FakeTrainer trainer;
        trainer.steps(0, 120);
        MonitorPanel panel;
        panel.watch(trainer.path());
        QTRY_COMPARE(panel.store().iterations.size(), std::size_t(120));
        QVERIFY(panel.exportTo(trainer.path() + "/curves.csv"));
        const auto csv = readFile(trainer.dir / "curves.csv");
        QVERIFY(csv);
        const QStringList lines = QString::fromStdString(*csv).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 121);
        QCOMPARE(lines[0], QString("iteration,total,locref,scoremap,learning_rate"));
        QVERIFY2(lines[1].startsWith("0,1.02,") && lines[1].endsWith(",0.001"), qPrintable(lines[1]));
        QVERIFY(lines[120].endsWith(",0.0001"));
        QVERIFY(panel.exportTo(trainer.path() + "/curves.png"));
        QVERIFY(QImage(trainer.path() + "/curves.png").width() >= 1200);
        QVERIFY(!panel.exportTo(trainer.path() + "/no/such/folder/curves.png"));
    }
    void validationLossesAreACurveOfTheirOwn()
    {
        FakeTrainer trainer;
        trainer.steps(1, 101);
        for (const int at : {50, 100}) {
            runs::Event event;
            event.type = runs::EventType::Evaluation;
            event.iteration = at;
            event.heads = {{"eval_total_loss", 2.5}, {"test_rmse", 4.0}};
            trainer.raw(runs::formatEvent(event));
        }
        MonitorPanel panel;
        panel.watch(trainer.path());
        QTRY_COMPARE(panel.plot()->validationPoints(), 2);
        QVERIFY(panel.plot()->reading(50).contains("test frames 2.5"));
        QVERIFY(!panel.plot()->reading(51).contains("test frames"));
        QVERIFY(panel.plot()->yAxis->range().upper > 2.5);   // it is in the picture
        const auto lines = QString::fromStdString(panel.store().csv()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines[0], QString("iteration,total,locref,scoremap,validation,learning_rate"));
        QVERIFY2(lines[50].contains(",2.5,") && lines[51].contains(",,"), qPrintable(lines[50]));
        trainer.steps(80, 90);   // resumed from before: what came after is forgotten
        QTRY_COMPARE(panel.plot()->validationPoints(), 1);
    }
    void anotherRunReplacesTheFirst()
    {
        FakeTrainer first, second;
        first.steps(0, 40);
        second.steps(0, 7);
        MonitorPanel panel;
        panel.watch(first.path());
        QTRY_COMPARE(panel.store().iterations.size(), std::size_t(40));
        panel.watch(second.path());
        QTRY_COMPARE(panel.store().iterations.size(), std::size_t(7));
        QCOMPARE(panel.findChild<LossPlot*>("monitor.plot")->points(), 7);
    }
    void lookingElsewhereStopsFollowing()
    {
        FakeTrainer trainer;
        trainer.steps(0, 100);
        MonitorPanel panel;
        panel.resize(700, 400);
        panel.show();
        panel.watch(trainer.path());
        auto* plot = panel.findChild<LossPlot*>("monitor.plot");
        QTRY_COMPARE(plot->points(), 100);
        QVERIFY(plot->following());
        QTest::mousePress(plot, Qt::LeftButton, {}, plot->rect().center());
        QTest::mouseRelease(plot, Qt::LeftButton, {}, plot->rect().center());
        QVERIFY(!plot->following());
        QTest::mouseDClick(plot, Qt::LeftButton, {}, plot->rect().center());
        QVERIFY(plot->following());
        if (qEnvironmentVariableIsSet("POSETUNER_TEST_PICTURES")) panel.grab().save(qEnvironmentVariable("POSETUNER_TEST_PICTURES") + "/monitor.png");
    }
};
QTEST_MAIN(MonitorPanelTest)
#include "test_monitor_panel.moc"
