// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A training by several processes is the training of one.
#include "core/config/pose_config.h"
#include "core/dataset/project.h"
#include "core/runs/run_directory.h"
#include "core/train/loader.h"
#include "core/train/process_devices.h"
#include "core/train/snapshot.h"
#include "core/train/snapshots.h"
#include "core/train/state_file.h"
#include "tests/core/train/tiny_project.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstring>
#include <thread>

using namespace pt;

namespace {

constexpr int kIterations = 12;
const QString kProgram = QStringLiteral(PT_BINARY_DIR "/bin/posetuner-train");

struct Tiny
{
    QTemporaryDir dir{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/posetuner-XXXXXX") : QDir::tempPath() + QStringLiteral("/posetuner-XXXXXX")};
    fs::path root, project, config;
};

using train::test::change;

/// A project of small rendered frames whose steps take some milliseconds.
void makeTiny(Tiny& tiny)
{
    tiny.root = pathFromUtf8(tiny.dir.path().toStdString());
    tiny.project = *dataset::writeDemoProject(tiny.root / "demo", {1, 4, 1});
    tiny.config = dataset::resolveTarget(tiny.project)->poseConfig;
    change(tiny.config, {{"net_type", "resnet_18"}, {"global_scale", "0.15"}, {"scale_jitter_lo", "0.8"}, {"scale_jitter_up", "1.2"}, {"min_input_size", "10"},
                         {"batch_size", "3"}, {"optimizer", "adam"}, {"multi_step", "[[0.0003, 12]]"}, {"save_iters", "12"}});
}

QStringList arguments(const Tiny& tiny, const char* run, int processes, const QStringList& more = {})
{
    QStringList out = {"train", "--config", QString::fromStdString(utf8(tiny.config)), "--project", QString::fromStdString(utf8(tiny.project)),
                       "--run", QString::fromStdString(utf8(tiny.root / run)), "--device", "cpu", "--precision", "fp32", "--threads", "1", "--rescale", "--state-every", "4"};
    if (processes > 1) out << "--processes" << QString::number(processes);
    return out + more;
}

struct Ended { int code = -1; QString said; };

Ended run(const QStringList& args)
{
    QProcess process;
    process.start(kProgram, args);
    if (!process.waitForFinished(120000)) process.kill();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

std::vector<runs::Event> eventsOf(const fs::path& dir)
{
    auto events = runs::EventReader(dir).poll();
    return events ? *events : std::vector<runs::Event>();
}

std::vector<double> lossesOf(const fs::path& dir)
{
    std::vector<double> out;
    for (const auto& e : eventsOf(dir)) {
        if (e.type == runs::EventType::Step) out.push_back(e.loss);
    }
    return out;
}

std::string bytesOf(const fs::path& file)
{
    const auto bytes = readFile(file);
    return bytes ? *bytes : std::string();
}

bool waitFor(const std::function<bool()>& what)
{
    QElapsedTimer timer;
    timer.start();
    while (!what() && timer.elapsed() < 60000) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return what();
}

/// Process ids of a process's children (Linux).
std::vector<int> childrenOf(qint64 pid)
{
    std::vector<int> out;
    const auto text = QString::fromStdString(bytesOf("/proc/" + std::to_string(pid) + "/task/" + std::to_string(pid) + "/children"));
    for (const auto& part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) out.push_back(part.toInt());
    return out;
}

/// The parts of a batch, put together; images of spare parts are left out.
void append(train::Batch& whole, const train::Batch& part)
{
    if (part.spare) return;
    const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    add(whole.images, part.images);
    add(whole.score, part.score);
    add(whole.scoreWeights, part.scoreWeights);
    add(whole.locref, part.locref);
    add(whole.locrefMask, part.locrefMask);
    add(whole.paf, part.paf);
    whole.count += part.count;
}

}  // namespace

class SeveralTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        makeTiny(m_tiny);
        const auto ended = run(arguments(m_tiny, "two", 2));
        QVERIFY2(ended.code == 0, qPrintable(ended.said));
        m_losses = lossesOf(m_tiny.root / "two");
        QCOMPARE(m_losses.size(), std::size_t(kIterations));
        m_weights = bytesOf(m_tiny.root / "two" / "snapshots" / "snapshot-12.pt");
        QVERIFY(!m_weights.empty());
    }
    void eachImageIsInOnePart()
    {
        for (const int total : {1, 2, 3, 7, 8, 64}) {
            for (const int parts : {1, 2, 3, 5}) {
                int next = 0;
                for (int p = 0; p < parts; ++p) {
                    const auto s = train::shareOf(total, p, parts);
                    QCOMPARE(s.total, total);
                    QVERIFY(s.count >= 1 && s.first + s.count <= total);
                    if (s.spare) continue;
                    QCOMPARE(s.first, next);
                    next += s.count;
                }
                QCOMPARE(next, total);
            }
        }
    }
    void partsOfABatchAreTheBatch_data()
    {
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<int>("batch");
        QTest::addColumn<double>("largest");
        QTest::newRow("single, some draws refused") << "imgaug" << 3 << 63.0;   // the smallest of the project is refused at times
        QTest::newRow("multi-animal") << "multi-animal-imgaug" << 4 << 1500.0;
        QTest::newRow("scalecrop, more parts than images") << "scalecrop" << 1 << 80.0;
    }
    void partsOfABatchAreTheBatch()
    {
        QFETCH(QString, dataset);
        QFETCH(int, batch);
        QFETCH(double, largest);
        const fs::path file = m_tiny.root / "parts.yaml";
        fs::copy_file(m_tiny.config, file, fs::copy_options::overwrite_existing);
        const std::string kind = dataset.toStdString(), limit = std::to_string(largest);
        change(file, {{"dataset_type", kind.c_str()}, {"max_input_size", limit.c_str()}, {"crop_size", "[96, 96]"}});
        const auto config = config::readPoseConfig(*config::YamlDocument::parse(*readFile(file))).config;
        const auto project = *dataset::openProject(m_tiny.project);
        const auto frames = dataset::shuffleFor(project, m_tiny.config).train;
        constexpr int kParts = 2;
        train::LoaderOptions o;
        o.seed = 3;
        o.batchSize = batch;
        o.epochs = true;
        train::Loader whole(project, frames, config, o);
        std::vector<std::unique_ptr<train::Loader>> parts;
        o.parts = kParts;
        for (o.part = 0; o.part < kParts; ++o.part) parts.push_back(std::make_unique<train::Loader>(project, frames, config, o));
        int refused = 0;
        for (int i = 0; i < 20; ++i) {
            const auto expected = whole.next();
            QVERIFY2(expected, expected ? "" : expected.error().english().c_str());
            train::Batch together;
            for (auto& loader : parts) {
                const auto part = loader->next();
                QVERIFY2(part, part ? "" : part.error().english().c_str());
                QCOMPARE(part->refused, expected->refused);
                QVERIFY(part->frames == expected->frames);
                QCOMPARE(part->total, expected->count);
                append(together, *part);
            }
            refused += expected->refused;
            QCOMPARE(together.count, expected->count);
            QVERIFY(together.images == expected->images);
            QVERIFY(together.score == expected->score && together.scoreWeights == expected->scoreWeights);
            QVERIFY(together.locref == expected->locref && together.locrefMask == expected->locrefMask);
            QVERIFY(together.paf == expected->paf);
        }
        if (largest < 1000.0) QVERIFY2(refused > 0, "the limits must refuse something here");
    }
    void lossesOfTwoProcessesAreThoseOfOne()
    {
        const auto ended = run(arguments(m_tiny, "one", 1));
        QVERIFY2(ended.code == 0, qPrintable(ended.said));
        const auto alone = lossesOf(m_tiny.root / "one");
        QCOMPARE(alone.size(), m_losses.size());
        // the same images and the same sums, in another order: a few units of 32-bit numbers at first, which the optimiser then carries on
        QVERIFY2(std::abs(alone[0] - m_losses[0]) < 1e-5 * alone[0], qPrintable(QStringLiteral("%1 %2").arg(alone[0], 0, 'g', 9).arg(m_losses[0], 0, 'g', 9)));
        for (std::size_t i = 0; i < alone.size(); ++i) {
            QVERIFY2(std::abs(alone[i] - m_losses[i]) < 5e-3 * alone[i], qPrintable(QStringLiteral("%1: %2 %3").arg(i).arg(alone[i], 0, 'g', 9).arg(m_losses[i], 0, 'g', 9)));
        }
        QVERIFY(alone != m_losses);   // it really was computed in two parts
    }
    void repeatableBitForBit()
    {
        const auto ended = run(arguments(m_tiny, "again", 2));
        QVERIFY2(ended.code == 0, qPrintable(ended.said));
        QVERIFY(lossesOf(m_tiny.root / "again") == m_losses);
        QVERIFY(bytesOf(m_tiny.root / "again" / "snapshots" / "snapshot-12.pt") == m_weights);
        fs::remove_all(m_tiny.root / "again");
    }
    void aKilledProcessEndsTheRunAndItResumes()
    {
#ifndef __linux__
        QSKIP("children are found in /proc");
#else
        QProcess process;
        const fs::path dir = m_tiny.root / "killed";
        process.start(kProgram, arguments(m_tiny, "killed", 2));
        QVERIFY(process.waitForStarted());
        QVERIFY(waitFor([&] { return lossesOf(dir).size() >= 5; }));
        const auto children = childrenOf(process.processId());
        QCOMPARE(children.size(), std::size_t(1));
        QCOMPARE(::kill(children[0], SIGKILL), 0);
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 2);
        const auto said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(QStringLiteral("Process 2 of 2")) && said.contains(QString::number(children[0])) && said.contains(QStringLiteral("signal 9")), qPrintable(said));
        const auto events = eventsOf(dir);
        QVERIFY(events.back().type == runs::EventType::End);
        QCOMPARE(events.back().text, std::string("error"));
        QVERIFY(!train::stateFiles(dir).empty());
        resumesToTheSameWeights(dir);
#endif
    }
    void aLossThatIsNoNumberNamesTheWholeBatch()
    {
        const fs::path config = m_tiny.root / "diverging.yaml", dir = m_tiny.root / "diverged";
        fs::copy_file(m_tiny.config, config);
        change(config, {{"multi_step", "[[0.001, 6], [1e30, 24]]"}, {"optimizer", "sgd"}, {"save_iters", "4"}});
        auto args = arguments(m_tiny, "diverged", 2);
        args[args.indexOf(QStringLiteral("--config")) + 1] = QString::fromStdString(utf8(config));
        args << "--shuffle-of" << QString::fromStdString(utf8(m_tiny.config));
        const auto ended = run(args);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.said.count(QLatin1Char('\n')) == 1 && ended.said.contains(QStringLiteral("no longer finite")), qPrintable(ended.said));
        QCOMPARE(ended.said.count(QStringLiteral("labeled-data")), 3);   // also those of the other process
        QVERIFY2(ended.said.contains(QStringLiteral("snapshot-4.pt")), qPrintable(ended.said));
        const auto events = eventsOf(dir);
        QCOMPARE(events.back().text, std::string("error"));
        QCOMPARE(events.back().file, std::string("snapshots/snapshot-4.pt"));
        QVERIFY(std::isnan(lossesOf(dir).back()));
        QVERIFY(train::readSnapshot(dir / "snapshots" / "snapshot-4.pt"));
        fs::remove_all(dir);
    }
    void epochsOfAPytorchConfig()
    {
        const fs::path project = *dataset::writeDemoProject(m_tiny.root / "epochs", {1, 4, 1});
        const fs::path config = train::test::makeTorchSet(project);
        change(config, {{"train_settings.batch_size", "3"}, {"train_settings.epochs", "2"}, {"runner.eval_interval", "2"}, {"runner.snapshots.save_epochs", "1"},
                                      {"model.backbone.freeze_bn_stats", "false"}, {"data.train.crop_sampling.width", "96"}, {"data.train.crop_sampling.height", "96"}});
        const auto trained = [&](const char* name, int processes) {
            return run({"train", "--config", QString::fromStdString(utf8(config)), "--project", QString::fromStdString(utf8(project)), "--run",
                        QString::fromStdString(utf8(m_tiny.root / name)), "--device", "cpu", "--precision", "fp32", "--threads", "1", "--processes", QString::number(processes)});
        };
        for (const auto& [name, processes] : {std::pair{"epochs-one", 1}, {"epochs-two", 2}}) {
            const auto ended = trained(name, processes);
            QVERIFY2(ended.code == 0, qPrintable(ended.said));
        }
        const auto alone = lossesOf(m_tiny.root / "epochs-one"), together = lossesOf(m_tiny.root / "epochs-two");
        QVERIFY(alone.size() >= 6);   // the last batch of an epoch is smaller
        QCOMPARE(together.size(), alone.size());
        QVERIFY(alone != together);
        for (std::size_t i = 0; i < alone.size(); ++i)
            QVERIFY2(std::abs(alone[i] - together[i]) < 5e-3 * alone[i], qPrintable(QStringLiteral("%1: %2 %3").arg(i).arg(alone[i], 0, 'g', 9).arg(together[i], 0, 'g', 9)));
        const auto stats = [&](const char* name) { return QString::fromStdString(bytesOf(m_tiny.root / name / "learning_stats.csv")).split('\n', Qt::SkipEmptyParts).size(); };
        QCOMPARE(stats("epochs-two"), stats("epochs-one"));
        for (const char* name : {"epochs-one", "epochs-two"}) {
            const auto snapshot = train::readSnapshot(m_tiny.root / name / "snapshots" / "snapshot-002.pt");
            const auto best = train::readSnapshot(m_tiny.root / name / "snapshots" / "snapshot-best-002.pt");
            QVERIFY2(snapshot || best, name);
        }
    }
    void theOthersEndWithTheFirst()
    {
#ifndef __linux__
        QSKIP("children are found in /proc");
#else
        QProcess process;
        const fs::path dir = m_tiny.root / "first-killed";
        process.start(kProgram, arguments(m_tiny, "first-killed", 2));
        QVERIFY(process.waitForStarted());
        QVERIFY(waitFor([&] { return lossesOf(dir).size() >= 5; }));
        const auto children = childrenOf(process.processId());
        QCOMPARE(children.size(), std::size_t(1));
        process.kill();
        QVERIFY(process.waitForFinished(30000));
        QVERIFY(waitFor([&] { return !fs::exists("/proc/" + std::to_string(children[0])) || bytesOf("/proc/" + std::to_string(children[0]) + "/stat").find(") Z ") != std::string::npos; }));
        resumesToTheSameWeights(dir);
#endif
    }
    void pausedStoppedAndResumed()
    {
        QProcess process;
        const fs::path dir = m_tiny.root / "paused";
        process.start(kProgram, arguments(m_tiny, "paused", 2));
        QVERIFY(process.waitForStarted());
        QVERIFY(waitFor([&] { return lossesOf(dir).size() >= 2; }));
        QVERIFY(runs::sendRequest(dir, runs::Request::Pause));
        QVERIFY(waitFor([&] { return runs::judgeState(eventsOf(dir), runs::unixMilliseconds()) == runs::RunState::Paused; }));
        const auto steps = lossesOf(dir).size();
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        QCOMPARE(lossesOf(dir).size(), steps);
        QVERIFY(runs::sendRequest(dir, runs::Request::Resume));
        QVERIFY(waitFor([&] { return lossesOf(dir).size() > steps; }));
        QVERIFY(runs::sendRequest(dir, runs::Request::Stop));
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 0);
        resumesToTheSameWeights(dir);
    }
    void threeProcessesWithASmallerLastBatch()
    {
        const auto ended = run(arguments(m_tiny, "three", 3));
        QVERIFY2(ended.code == 0, qPrintable(ended.said));
        const auto losses = lossesOf(m_tiny.root / "three");
        QCOMPARE(losses.size(), m_losses.size());
        for (std::size_t i = 0; i < losses.size(); ++i) QVERIFY(std::abs(losses[i] - m_losses[i]) < 5e-3 * losses[i]);
        fs::remove_all(m_tiny.root / "three");
    }
    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("word");
        QTest::newRow("batch too small") << QStringList{"--processes", "2", "--batch-size", "1"} << "batch_size";
        QTest::newRow("not numbers") << QStringList{"--devices", "0,gpu"} << "--devices";
        QTest::newRow("twice") << QStringList{"--devices", "1,1"} << "--devices";
        QTest::newRow("two counts") << QStringList{"--devices", "0,1", "--processes", "3"} << "--processes";
    }
    void whatCannotBeIsSaid()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, word);
        const auto ended = run(arguments(m_tiny, "refused", 1, more));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.said.contains(word) && ended.said.count(QLatin1Char('\n')) == 1, qPrintable(ended.said));
        QVERIFY(!fs::exists(m_tiny.root / "refused"));
    }

private:
    void resumesToTheSameWeights(const fs::path& dir)
    {
        const auto ended = run({"train", "--resume", QString::fromStdString(utf8(dir))});
        QVERIFY2(ended.code == 0, qPrintable(ended.said));
        QVERIFY(bytesOf(dir / "snapshots" / "snapshot-12.pt") == m_weights);
        fs::remove_all(dir);
    }

    Tiny m_tiny;
    std::vector<double> m_losses;
    std::string m_weights;
};

QTEST_GUILESS_MAIN(SeveralTest)
#include "test_several.moc"
