// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_directory.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <limits>

using namespace pt;
using namespace pt::runs;

namespace {

Event step(long long iteration, double loss)
{
    Event event;
    event.type = EventType::Step;
    event.unixMs = 1000 + iteration;
    event.iteration = iteration;
    event.loss = loss;
    event.heads = {{"scoremap", loss / 2}, {"locref", loss / 4}};
    event.learningRate = 0.005;
    event.imagesPerSecond = 12.5;
    event.memoryMb = 800;
    return event;
}

}  // namespace

class RunDirectoryTest final : public QObject
{
    Q_OBJECT
private slots:
    void everyEventSurvivesItsLine()
    {
        const Event before = step(7, 0.25);
        const std::string line = formatEvent(before);
        QCOMPARE(std::count(line.begin(), line.end(), '\n'), 1);
        const Event after = parseEvent(line);
        QCOMPARE(after.type, EventType::Step);
        QCOMPARE(after.iteration, 7LL);
        QCOMPARE(after.loss, 0.25);
        QCOMPARE(after.heads, before.heads);
        QCOMPARE(after.learningRate, 0.005);
        for (const EventType type : {EventType::Hello, EventType::Phase, EventType::Beat, EventType::Warning, EventType::Snapshot, EventType::Evaluation, EventType::End}) {
            Event event;
            event.type = type;
            event.unixMs = 5;
            event.iteration = type == EventType::Phase || type == EventType::Beat || type == EventType::Warning ? 0 : 3;
            event.text = type == EventType::Beat || type == EventType::Evaluation ? "" : "text \"with\" quotes\nand ü";
            if (type == EventType::Evaluation) event.heads = {{"test_rmse", 4.5}};
            const Event read = parseEvent(formatEvent(event));
            QCOMPARE(read.type, type);
            QCOMPARE(read.text, event.text);
            QCOMPARE(read.iteration, event.iteration);
            QCOMPARE(read.heads, event.heads);
        }
    }
    void notANumberIsNull()
    {
        const std::string line = formatEvent(step(1, std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(line.find("\"loss\":null") != std::string::npos);
        QVERIFY(line.find("\"finite\":false") != std::string::npos);
        QVERIFY(std::isnan(parseEvent(line).loss));
    }
    void readerWaitsForTheRestOfALine()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        EventReader reader(dir);
        QVERIFY(reader.poll()->empty());  // no file yet
        std::ofstream out(dir / "events.jsonl", std::ios::binary);
        const std::string line = formatEvent(step(1, 0.5));
        out << formatEvent(step(0, 1.0)) << line.substr(0, 20) << std::flush;
        QCOMPARE(reader.poll()->size(), std::size_t(1));
        QVERIFY(reader.poll()->empty());
        out << line.substr(20) << std::flush;
        const auto events = reader.poll();
        QCOMPARE(events->size(), std::size_t(1));
        QCOMPARE(events->front().iteration, 1LL);
    }
    void garbageIsSkipped()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        std::ofstream(dir / "events.jsonl", std::ios::binary) << "not json\n[1,2]\n{\"type\":\"future\"}\n{\"type\":\"step\",\"loss\":\"x\"}\n" << formatEvent(step(2, 0.1));
        EventReader reader(dir);
        const auto events = reader.poll();
        QVERIFY(events);
        QCOMPARE(events->back().iteration, 2LL);
        QCOMPARE(events->size(), std::size_t(2));
    }
    void helloSaysInWhichPrecisionAndWhy()
    {
        Event hello;
        hello.type = EventType::Hello;
        hello.protocol = kProtocol;
        hello.text = "1.0";
        hello.message = "Computes in bf16, as asked.";
        hello.context = "Trainer";
        hello.source = "Computes in %1, as asked.";
        hello.args = {"bf16"};
        const Event read = parseEvent(formatEvent(hello));
        QCOMPARE(read.text, hello.text);
        QCOMPARE(read.message, hello.message);
        QCOMPARE(read.source, hello.source);
        QVERIFY(read.args == hello.args);
        hello.message.clear();
        QVERIFY(parseEvent(formatEvent(hello)).message.empty());   // an older trainer says nothing of it
    }
    void otherProtocolIsASentence()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        Event hello;
        hello.type = EventType::Hello;
        hello.protocol = 99;
        std::ofstream(dir / "events.jsonl", std::ios::binary) << formatEvent(hello);
        EventReader reader(dir);
        const auto events = reader.poll();
        QVERIFY(!events);
        QVERIFY(events.error().english().find("99") != std::string::npos);
    }
    void shrunkFileIsReadAgain()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        EventReader reader(dir);
        std::ofstream(dir / "events.jsonl", std::ios::binary) << formatEvent(step(0, 1)) << formatEvent(step(1, 1));
        QCOMPARE(reader.poll()->size(), std::size_t(2));
        std::ofstream(dir / "events.jsonl", std::ios::binary) << formatEvent(step(5, 1));
        QCOMPARE(reader.poll()->front().iteration, 5LL);
    }
    void runIsCreatedOnceWithItsExactBytes()
    {
        QTemporaryDir temporary;
        const fs::path dir = fs::path(temporary.path().toStdString()) / "run";
        RunInfo info;
        info.seed = 9;
        info.project = "/p/ü";
        const std::string bytes = "a: 1\r\n# tab\t\n";
        QVERIFY(createRun(dir, bytes, info));
        QCOMPARE(*readFile(dir / "config.yaml"), bytes);
        const auto read = readRunInfo(dir);
        QVERIFY(read);
        QCOMPARE(read->seed, std::uint64_t(9));
        QCOMPARE(read->project, info.project);
        QCOMPARE(read->configHash.size(), std::size_t(16));
        const auto again = createRun(dir, "b: 2\n", info);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(*readFile(dir / "config.yaml"), bytes);
        QCOMPARE(listRuns(dir.parent_path()).size(), std::size_t(1));
    }
    void requestsAreTakenOnce()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        QVERIFY(sendRequest(dir, Request::Stop));
        QVERIFY(sendRequest(dir, Request::SnapshotNow));
        QCOMPARE(takeRequests(dir).size(), std::size_t(2));
        QVERIFY(takeRequests(dir).empty());
    }
    void stateIsJudgedFromOutside()
    {
        std::vector<Event> events;
        QCOMPARE(judgeState(events, 0), RunState::Waiting);
        events.push_back(step(1, 0.5));
        QCOMPARE(judgeState(events, events.back().unixMs + 5000), RunState::Running);
        QCOMPARE(judgeState(events, events.back().unixMs + 60000), RunState::Dead);
        Event end;
        end.type = EventType::End;
        end.text = "finished";
        events.push_back(end);
        QCOMPARE(judgeState(events, 1LL << 50), RunState::Finished);
    }
};
QTEST_APPLESS_MAIN(RunDirectoryTest)
#include "test_run_directory.moc"
