// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a curve goes, the time that is left, and the sentence that says it.
#include "core/runs/course.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace pt;
using namespace pt::runs;

namespace {

struct Curve
{
    std::vector<double> iterations, loss;
    template <class F>
    Curve& until(int end, F value)
    {
        for (int i = static_cast<int>(loss.size()); i < end; ++i) {
            iterations.push_back(i * 10.0);  // the log need not hold every iteration
            loss.push_back(value(i) * (1.0 + 0.2 * std::sin(i * 12.9898)));
        }
        return *this;
    }
    Course course() const { return judgeCourse(iterations, loss); }
};

}  // namespace

class CourseTest final : public QObject
{
    Q_OBJECT
private slots:
    void tooFewStepsTellNothing()
    {
        QCOMPARE(judgeCourse({}, {}).trend, Trend::Begun);
        QCOMPARE(Curve().until(19, [](int) { return 1.0; }).course().trend, Trend::Begun);
    }
    void falling()
    {
        const Course course = Curve().until(400, [](int i) { return std::exp(-i / 150.0); }).course();
        QCOMPARE(course.trend, Trend::Falling);
        QVERIFY(course.fallen > 0.85 && course.fallen < 1.0);
    }
    void flatAfterAFall()
    {
        const Course course = Curve().until(200, [](int i) { return std::exp(-i / 50.0) + 0.1; }).until(1000, [](int) { return 0.1; }).course();
        QCOMPARE(course.trend, Trend::Flat);
        QVERIFY2(course.since >= 1000 && course.since <= 3500, qPrintable(QString::number(course.since)));
        QVERIFY(course.fallen > 0.5);
    }
    void neverFell()
    {
        const Course course = Curve().until(300, [](int) { return 0.7; }).course();
        QCOMPARE(course.trend, Trend::Flat);
        QVERIFY(std::abs(course.fallen) < 0.1);
        Situation situation;
        situation.state = RunState::Running;
        situation.steps = 300;
        situation.course = course;
        QVERIFY(describe(situation).english().find("not fallen yet") != std::string::npos);
    }
    void rising()
    {
        const Course course = Curve().until(200, [](int i) { return std::exp(-i / 60.0); }).until(300, [](int i) { return 0.036 * std::exp((i - 200) / 20.0); }).course();
        QCOMPARE(course.trend, Trend::Rising);
        QVERIFY2(course.since >= 1500 && course.since <= 2100, qPrintable(QString::number(course.since)));
    }
    void oneSpikeIsNoDivergence()
    {
        Curve curve = Curve().until(200, [](int i) { return std::exp(-i / 80.0); });
        curve.loss[199] = 50.0;
        QCOMPARE(curve.course().trend, Trend::Falling);
    }
    void notANumberIsNamedWithItsBeginning()
    {
        Curve curve = Curve().until(60, [](int) { return 1.0; });
        for (int i = 50; i < 60; ++i) curve.loss[static_cast<std::size_t>(i)] = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(curve.course().trend, Trend::NotANumber);
        QCOMPARE(curve.course().since, 500LL);
        curve.loss.back() = 1.0;  // it recovered
        QVERIFY(curve.course().trend != Trend::NotANumber);
    }
    void timeLeftIsThatOfTheLastSteps()
    {
        Pace pace;
        QVERIFY(!pace.secondsPerIteration());
        long long now = 0, iteration = 0;
        for (int i = 0; i < 30; ++i) pace.add(now += 20000, ++iteration);   // a slow beginning
        for (int i = 0; i < 200; ++i) pace.add(now += 500, ++iteration);
        QCOMPARE(*pace.secondsPerIteration(), 0.5);
        now += 3600000;                                                     // a pause of an hour
        for (int i = 0; i < 10; ++i) pace.add(now += 500, ++iteration);
        QCOMPARE(*pace.secondsPerIteration(), 0.5);
        pace.add(now += 500, 0);                                            // begun anew
        QVERIFY(!pace.secondsPerIteration());
    }
    void everyStateHasItsSentence()
    {
        Situation s;
        QVERIFY(describe(s).english().find("Waiting") != std::string::npos);
        s.waitingMs = 40000;
        QVERIFY(describe(s).english().find("log.txt") != std::string::npos);
        s.state = RunState::Running;
        QVERIFY(describe(s).english().find("Preparing") != std::string::npos);
        s.steps = 5;
        QVERIFY(describe(s).english().find("too early") != std::string::npos);
        s.processThere = true;
        s.silentMs = 20000;
        QVERIFY(describe(s).english().find("nothing for 20 s") != std::string::npos);
        s.silentMs = 0;
        s.asked = Request::Stop;
        QVERIFY(describe(s).english().find("Stopping") != std::string::npos);
        s.asked.reset();
        s.state = RunState::Dead;
        QVERIFY(describe(s).english().find("killed") != std::string::npos);
        s.steps = 0;
        s.endMessage = "libtorch is missing";
        QVERIFY(describe(s).english().find("libtorch is missing") != std::string::npos);
        s.state = RunState::Finished;
        s.steps = 100;
        s.course = {Trend::Falling, 0.83, 0};
        QCOMPARE(describe(s).english(), std::string("Finished: the loss fell by 83 %."));
    }
};
QTEST_APPLESS_MAIN(CourseTest)
#include "test_course.moc"
