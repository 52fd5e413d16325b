// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor against run directories that a played trainer writes: whole lines, torn lines, garbage, NaN, silence, other protocols.
#include "widgets/monitor/loss_plot.h"
#include "widgets/monitor/monitor_panel.h"

#include <QLabel>
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
        QVERIFY(*panel.store().fallen() > 0.5);
        QVERIFY2(sentence(panel).contains('%'), qPrintable(sentence(panel)));
        trainer.say(runs::EventType::End, "finished", 150);
        QTRY_COMPARE(panel.state(), runs::RunState::Finished);
        QVERIFY(!button(panel, "monitor.stop")->isEnabled());
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
