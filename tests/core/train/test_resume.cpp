// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run that is paused, stopped, killed or starved ends with the weights of one that never was.
#include "core/config/pose_config.h"
#include "core/dataset/project.h"
#include "core/runs/run_directory.h"
#include "core/train/snapshot.h"
#include "core/train/snapshots.h"
#include "core/train/state_file.h"
#include "core/train/trainer.h"
#include "tests/core/train/tiny_project.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <thread>

using namespace pt;

namespace {

constexpr int kIterations = 24;

fs::path pathOf(const QTemporaryDir& dir) { return pathFromUtf8(dir.path().toStdString()); }

/// A project of small rendered frames whose steps take some milliseconds.
struct Tiny
{
    // training states are large and written often here: in memory where there is such a folder
    QTemporaryDir dir{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/posetuner-XXXXXX") : QDir::tempPath() + QStringLiteral("/posetuner-XXXXXX")};
    fs::path project, config;
};

using train::test::change;

void makeTiny(Tiny& tiny)
{
    tiny.project = *dataset::writeDemoProject(pathOf(tiny.dir) / "demo", {1, 3, 1});
    tiny.config = dataset::resolveTarget(tiny.project)->poseConfig;
    change(tiny.config, {{"net_type", "resnet_18"}, {"global_scale", "0.15"}, {"scale_jitter_lo", "0.8"}, {"scale_jitter_up", "1.2"}, {"min_input_size", "10"},
                         {"batch_size", "2"}, {"optimizer", "adam"}, {"multi_step", "[[0.001, 10], [0.0003, 24]]"}, {"save_iters", "10"}});
}

train::TrainOptions optionsFor(const Tiny& tiny, const char* run)
{
    train::TrainOptions o;
    o.config = tiny.config;
    o.project = tiny.project;
    o.run = pathOf(tiny.dir) / run;
    o.device = "cpu";
    o.precision = "fp32";
    o.threads = 1;
    o.rescale = true;   // evaluated small, as trained: less to wait for
    o.stateEvery = 3;
    return o;
}

Result<void> trained(const train::TrainOptions& o)
{
    const std::atomic<bool> stop{false};
    return train::trainRun(o, stop);
}

std::string bytesOf(const fs::path& file)
{
    const auto bytes = readFile(file);
    return bytes ? *bytes : std::string();
}

std::vector<runs::Event> eventsOf(const fs::path& run) { return *runs::EventReader(run).poll(); }

std::vector<double> lossesOf(const fs::path& run)
{
    std::vector<double> out;
    for (const auto& e : eventsOf(run)) {
        if (e.type == runs::EventType::Step) out.push_back(e.loss);
    }
    return out;
}

QStringList arguments(const train::TrainOptions& o)
{
    return {"train", "--config", QString::fromStdString(utf8(o.config)), "--project", QString::fromStdString(utf8(o.project)), "--run", QString::fromStdString(utf8(o.run)),
            "--device", "cpu", "--precision", "fp32", "--threads", "1", "--rescale", "--state-every", "3"};
}

const QString kProgram = QStringLiteral(PT_BINARY_DIR "/bin/posetuner-train");

bool waitFor(const std::function<bool()>& what)
{
    QElapsedTimer timer;
    timer.start();
    while (!what() && timer.elapsed() < 60000) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return what();
}

}  // namespace

class ResumeTest final : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()   // a run takes up to half a gigabyte
    {
        for (const auto& entry : fs::directory_iterator(pathOf(m_tiny.dir))) {
            if (entry.path().filename() != "demo" && entry.path().filename() != "straight") fs::remove_all(entry.path());
        }
    }
    void initTestCase()
    {
        makeTiny(m_tiny);
        const auto done = trained(optionsFor(m_tiny, "straight"));
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        m_straight = bytesOf(pathOf(m_tiny.dir) / "straight" / "snapshots" / "snapshot-24.pt");
        m_losses = lossesOf(pathOf(m_tiny.dir) / "straight");
        QCOMPARE(m_losses.size(), std::size_t(kIterations));
        QVERIFY(!m_straight.empty());
        fs::remove_all(pathOf(m_tiny.dir) / "straight" / "state");
    }
    void lossesDoNotDependOnTheLoaderThreads()
    {
        auto o = optionsFor(m_tiny, "threads");
        o.loaderThreads = 5;
        QVERIFY(trained(o));
        QVERIFY(lossesOf(o.run) == m_losses);
        QVERIFY(bytesOf(o.run / "snapshots" / "snapshot-24.pt") == m_straight);
        o.run = pathOf(m_tiny.dir) / "seed";
        o.seed = 7;
        QVERIFY(trained(o));
        QVERIFY(lossesOf(o.run) != m_losses);
    }
    void helloSaysWhoAndLoadingComesFirst()
    {
        const auto events = eventsOf(pathOf(m_tiny.dir) / "straight");
        QVERIFY(events.size() > 3);
        QVERIFY(events[0].type == runs::EventType::Hello);
        QCOMPARE(events[0].pid, static_cast<long long>(QCoreApplication::applicationPid()));
        QVERIFY(events[1].type == runs::EventType::Phase);
        QCOMPARE(events[1].text, std::string("loading"));
        QCOMPARE(events.back().text, std::string("finished"));
    }
    void pausedAndResumedInPlace()
    {
        const auto o = optionsFor(m_tiny, "paused");
        std::atomic<bool> stop{false};
        auto options = o;
        options.onStep = [&](long long i, double) { if (i == 7) (void)runs::sendRequest(o.run, runs::Request::Pause); };
        Result<void> result;
        std::thread training([&] { result = train::trainRun(options, stop); });
        QVERIFY(waitFor([&] { return runs::judgeState(eventsOf(o.run), runs::unixMilliseconds()) == runs::RunState::Paused; }));
        QVERIFY(fs::exists(train::stateFile(o.run, 7)));
        const auto steps = lossesOf(o.run).size();
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        QCOMPARE(lossesOf(o.run).size(), steps);   // nothing moves while it is paused
        QVERIFY(runs::sendRequest(o.run, runs::Request::Resume));
        training.join();
        QVERIFY(result);
        QVERIFY(lossesOf(o.run) == m_losses);
        QVERIFY(bytesOf(o.run / "snapshots" / "snapshot-24.pt") == m_straight);
    }
    void stoppedAndResumed()
    {
        auto o = optionsFor(m_tiny, "stopped");
        o.onStep = [run = o.run](long long i, double) { if (i == 11) (void)runs::sendRequest(run, runs::Request::Stop); };
        QVERIFY(trained(o));
        QCOMPARE(eventsOf(o.run).back().text, std::string("stopped"));
        QVERIFY(fs::exists(o.run / "snapshots" / "snapshot-11.pt"));
        train::TrainOptions again;
        again.run = o.run;
        again.resume = true;
        const auto done = trained(again);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QVERIFY(lossesOf(o.run) == m_losses);
        QVERIFY(bytesOf(o.run / "snapshots" / "snapshot-24.pt") == m_straight);
    }
    void resumedAfterTheProjectWasSplitAnew()
    {
        auto o = optionsFor(m_tiny, "split");
        const fs::path project = pathOf(m_tiny.dir) / "split-project";
        fs::copy(m_tiny.project, project, fs::copy_options::recursive);
        o.config = project / fs::relative(m_tiny.config, m_tiny.project);
        o.project = project;
        o.onStep = [run = o.run](long long i, double) { if (i == 9) (void)runs::sendRequest(run, runs::Request::Stop); };
        QVERIFY(trained(o));
        const auto trainedOn = dataset::shuffleFor(*dataset::openProject(project), o.config).train;
        fs::remove_all(project / "training-datasets");
        QVERIFY(dataset::shuffleFor(*dataset::openProject(project), o.config).train != trainedOn);   // the project tells something else now
        train::TrainOptions again;
        again.run = o.run;
        again.resume = true;
        QVERIFY(trained(again));
        QVERIFY(lossesOf(o.run) == m_losses);
        QVERIFY(bytesOf(o.run / "snapshots" / "snapshot-24.pt") == m_straight);
    }
    void killedAtAnyMomentAndResumed()
    {
        const int kills = qEnvironmentVariableIntValue("POSETUNER_KILLS") > 0 ? qEnvironmentVariableIntValue("POSETUNER_KILLS") : 5;
        QRandomGenerator random(1);
        int killed = 0;
        for (int round = 0; killed < kills; ++round) {
            QVERIFY2(round < 4 * kills, "the runs end before they can be killed");
            const auto o = optionsFor(m_tiny, ("killed-" + std::to_string(round)).c_str());
            QStringList args = arguments(o);
            bool finished = false;
            for (int attempt = 0; !finished; ++attempt) {
                QVERIFY(attempt < 200);
                QProcess process;
                process.start(kProgram, args);
                QVERIFY(process.waitForStarted());
                // up to a second longer than it takes to start: between creating the run and its last evaluation
                finished = process.waitForFinished(200 + static_cast<int>(random.bounded(2200))) || killed >= kills;
                if (!finished) {
                    process.kill();
                    ++killed;
                }
                QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(120000));
                if (finished) QCOMPARE(process.exitCode(), 0);
                if (fs::exists(o.run / "run.json")) args = {"train", "--resume", QString::fromStdString(utf8(o.run))};
            }
            QVERIFY2(bytesOf(o.run / "snapshots" / "snapshot-24.pt") == m_straight, qPrintable(QStringLiteral("round %1").arg(round)));
            for (const auto& entry : fs::recursive_directory_iterator(o.run)) {
                if (entry.path().extension() == ".pt") QVERIFY2(train::readSnapshot(entry.path()), entry.path().c_str());
            }
            fs::remove_all(o.run);
        }
        qInfo("%d kills survived", killed);
    }
    void damagedStatesAreLeftForTheOneBefore_data()
    {
        QTest::addColumn<bool>("truncate");
        QTest::newRow("truncated") << true;
        QTest::newRow("bit flipped") << false;
    }
    void damagedStatesAreLeftForTheOneBefore()
    {
        QFETCH(bool, truncate);
        auto o = optionsFor(m_tiny, truncate ? "truncated" : "flipped");
        o.onStep = [run = o.run](long long i, double) { if (i == 13) (void)runs::sendRequest(run, runs::Request::Stop); };
        QVERIFY(trained(o));
        const auto states = train::stateFiles(o.run);
        QCOMPARE(states.size(), std::size_t(2));   // 13 and 12
        std::string bytes = bytesOf(states[0]);
        if (truncate) bytes.resize(bytes.size() / 3);
        else bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x10);
        QVERIFY(writeFileAtomically(states[0], bytes));
        QCOMPARE(train::readState(states[0]).error().code, ErrorCode::Parse);
        train::TrainOptions again;
        again.run = o.run;
        again.resume = true;
        QVERIFY(trained(again));
        QVERIFY(bytesOf(o.run / "snapshots" / "snapshot-24.pt") == m_straight);
        bool said = false;
        for (const auto& e : eventsOf(o.run)) said = said || (e.type == runs::EventType::Warning && e.text.find(utf8(states[0])) != std::string::npos);
        QVERIFY(said);
    }
    void everyStateDamaged()
    {
        auto o = optionsFor(m_tiny, "ruined");
        o.onStep = [run = o.run](long long i, double) { if (i == 5) (void)runs::sendRequest(run, runs::Request::Stop); };
        QVERIFY(trained(o));
        for (const auto& file : train::stateFiles(o.run)) QVERIFY(writeFileAtomically(file, "PTSTATE1"));
        train::TrainOptions again;
        again.run = o.run;
        again.resume = true;
        const auto done = trained(again);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Parse);
        QVERIFY(fs::exists(o.run / "snapshots" / "snapshot-5.pt"));   // nothing of the user's is lost
    }
    void oneProcessAtATime()
    {
        const auto o = optionsFor(m_tiny, "locked");
        Result<void> second;
        auto options = o;
        options.onStep = [&](long long i, double) {
            if (i != 2) return;
            train::TrainOptions again;
            again.run = o.run;
            again.resume = true;
            second = trained(again);
            (void)runs::sendRequest(o.run, runs::Request::Stop);
        };
        QVERIFY(trained(options));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
    }
    void aLossThatIsNoNumberStopsAtOnce()
    {
        auto o = optionsFor(m_tiny, "diverged");
        const fs::path config = pathOf(m_tiny.dir) / "diverging.yaml";
        fs::copy_file(m_tiny.config, config);
        change(config, {{"multi_step", "[[0.001, 6], [1e30, 24]]"}, {"optimizer", "sgd"}, {"save_iters", "4"}});
        o.config = config;
        o.shuffleOf = m_tiny.config;
        const auto done = trained(o);
        QVERIFY(!done);
        const std::string sentence = done.error().english();
        QVERIFY2(sentence.find("labeled-data") != std::string::npos && sentence.find("snapshot-4.pt") != std::string::npos, sentence.c_str());
        const auto events = eventsOf(o.run);
        QCOMPARE(events.back().text, std::string("error"));
        QCOMPARE(events.back().file, std::string("snapshots/snapshot-4.pt"));
        QVERIFY(train::readSnapshot(o.run / "snapshots" / "snapshot-4.pt"));
        QVERIFY(std::isnan(lossesOf(o.run).back()));
        QVERIFY(lossesOf(o.run).size() < 12);
    }
    void aFullDiskDoesNotEndTheTraining()
    {
        const auto o = optionsFor(m_tiny, "full");
        QProcess process;   // the snapshot takes 45 MB; files beyond 8 MB cannot be written
        process.start(QStringLiteral("/bin/bash"), QStringList{"-c", "ulimit -f 8192; exec \"$0\" \"$@\"", kProgram} + arguments(o));
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY2(process.readAllStandardError().contains("snapshot-24.pt"), "the error names the file");
        QCOMPARE(lossesOf(o.run).size(), std::size_t(kIterations));
        for (const auto& entry : fs::recursive_directory_iterator(o.run)) QVERIFY2(entry.path().extension() != ".tmp", entry.path().c_str());
        // with room again the run is repeated to its end: no state could be written
        train::TrainOptions again;
        again.run = o.run;
        again.resume = true;
        QVERIFY(trained(again));
        QVERIFY(bytesOf(o.run / "snapshots" / "snapshot-24.pt") == m_straight);
    }

private:
    Tiny m_tiny;
    std::string m_straight;
    std::vector<double> m_losses;
};
QTEST_GUILESS_MAIN(ResumeTest)
#include "test_resume.moc"
