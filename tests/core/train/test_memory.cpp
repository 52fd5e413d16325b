// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of a training: measured by a dry step, predicted from it, and what happens where there is not enough.
#include "core/advice/memory.h"
#include "core/config/pose_config.h"
#include "core/dataset/project.h"
#include "core/runs/run_directory.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QtTest>

using namespace pt;

namespace {

const QString kTrainer = QStringLiteral(PT_BINARY_DIR "/bin/posetuner-train");
constexpr double kMiB = 1024.0 * 1024.0;

fs::path pathOf(const QTemporaryDir& dir) { return pathFromUtf8(dir.path().toStdString()); }
QString text(const fs::path& path) { return QString::fromStdString(utf8(path)); }

struct Ended
{
    int code = -1;
    QByteArray out, err;
    long long peakAddressKb = 0;   ///< Highest address space, as far as it was seen.
};

Ended run(const QString& program, const QStringList& arguments, const QString& cache = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!cache.isEmpty()) environment.insert(QStringLiteral("POSETUNER_CACHE"), cache);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    Ended ended;
    if (!process.waitForStarted()) return ended;
    for (int i = 0; i < 60000 && !process.waitForFinished(5); ++i) {
        QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly)) continue;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmPeak:")) ended.peakAddressKb = std::max(ended.peakAddressKb, line.mid(7).trimmed().split(' ').first().toLongLong());
    }
    ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

/// Under a limit of the address space, as batch systems set it.
Ended runWithin(long long kilobytes, const QStringList& arguments)
{
    return run(QStringLiteral("/bin/bash"), QStringList{"-c", QStringLiteral("ulimit -v %1; exec \"$0\" \"$@\"").arg(kilobytes), kTrainer} + arguments);
}

}  // namespace

class MemoryOfTraining final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path m_project, m_config;

    /// The configuration with other values beside it, so that it keeps its shuffle.
    fs::path with(const char* name, const std::vector<std::pair<const char*, const char*>>& keys)
    {
        auto document = config::YamlDocument::parse(*readFile(m_config));
        for (const auto& [key, value] : keys) {
            if (!document->set(key, value)) qFatal("cannot set %s", key);
        }
        const fs::path file = m_config.parent_path() / name;
        if (!writeFileAtomically(file, document->text())) qFatal("cannot write");
        return file;
    }

    QJsonObject dry(const fs::path& config, int batch, const QString& cache, const QStringList& more = {})
    {
        const auto ended = run(kTrainer, QStringList{"dry-step", "--config", text(config), "--project", text(m_project), "--batch-size", QString::number(batch), "--device", "cpu",
                                          "--precision", "fp32", "--threads", "1", "--json"} + more, cache);
        if (ended.code != 0) qWarning("%s", ended.err.constData());
        return QJsonDocument::fromJson(ended.out).object();
    }

    /// Messages of smaller batches, and how far the run has come.
    static std::pair<int, long long> smallerBatches(const fs::path& folder)
    {
        std::pair<int, long long> out{0, 0};
        const auto told = runs::EventReader(folder).poll();
        if (!told) return out;
        for (const auto& e : *told) {
            out.first += e.type == runs::EventType::Warning && e.text.find("goes on with batches of") != std::string::npos;
            if (e.type == runs::EventType::Step) out.second = std::max(out.second, e.iteration);
        }
        return out;
    }

    QStringList training(const fs::path& folder, int batch)
    {
        return {"train", "--config", text(m_config), "--project", text(m_project), "--run", text(folder), "--batch-size", QString::number(batch), "--iterations", "3", "--device", "cpu",
                "--precision", "fp32", "--threads", "1", "--loader-threads", "1", "--rescale", "--state-every", "1"};
    }

private slots:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("only Linux tells and limits a process's memory");
#endif
        m_project = *dataset::writeDemoProject(pathOf(m_dir) / "demo", {1, 4, 1});
        m_config = dataset::resolveTarget(m_project)->poseConfig;
        m_config = with("small.yaml", {{"net_type", "resnet_18"}, {"global_scale", "0.3"}, {"scale_jitter_lo", "0.9"}, {"scale_jitter_up", "1.1"}, {"min_input_size", "10"},
                                       {"optimizer", "adam"}, {"multi_step", "[[0.0005, 100]]"}});
    }
    void aDryStepPredictsOtherBatchesAndCrops_data()
    {
        QTest::addColumn<QByteArray>("scale");
        QTest::addColumn<int>("batch");
        QTest::newRow("larger batch") << QByteArray("0.3") << 24;   // a dry step of 8 goes to 16
        QTest::newRow("larger crop") << QByteArray("0.6") << 4;
        QTest::newRow("smaller batch") << QByteArray("0.3") << 4;
    }
    void aDryStepPredictsOtherBatchesAndCrops()
    {
        QFETCH(QByteArray, scale);
        QFETCH(int, batch);
        const QString cache = m_dir.filePath(QStringLiteral("cache"));
        if (!QFile::exists(cache)) QVERIFY(!dry(m_config, 8, cache).isEmpty());
        const fs::path other = with("other.yaml", {{"net_type", "resnet_18"}, {"global_scale", scale.constData()}, {"scale_jitter_lo", "0.9"}, {"scale_jitter_up", "1.1"},
                                                   {"min_input_size", "10"}, {"optimizer", "adam"}});
        const auto measured = dry(other, 0, m_dir.filePath(QStringLiteral("elsewhere")), {QStringLiteral("--only"), QString::number(batch)});
        QVERIFY(!measured.isEmpty());
        config::PoseConfig config;
        config.netType = "resnet_18";
        advice::MemoryQuestion question;
        question.pixels = measured["pixels"].toDouble() / batch;
        question.batchSize = batch;
        question.frameBytes = measured["frames"].toDouble();
        const auto calibration = readCalibration(pathFromUtf8(cache.toStdString()) / "memory.json", advice::calibrationKey(config, "fp32", "cpu"));
        QVERIFY(calibration);
        const double predicted = advice::estimateMemory(config, question, calibration)->total() / kMiB, peak = measured["peak"].toDouble() / kMiB;
        qInfo("batch %d of %.0f px: predicted %.0f MB, measured %.0f MB", batch, question.pixels, predicted, peak);
        QVERIFY2(std::abs(predicted - peak) < 0.1 * peak, qPrintable(QStringLiteral("%1 MB predicted, %2 MB measured").arg(predicted).arg(peak)));
    }
    void theCommandLineShowsWhatWasMeasured()
    {
        const QString cache = m_dir.filePath(QStringLiteral("shown"));
        const QStringList ask = {"memory", text(m_config), "--project", text(m_project), "--precision", "fp32", "--batch-size", "8", "--available", "4000", "--json"};
        const QString cli = QStringLiteral(PT_BINARY_DIR "/bin/posetuner-cli");
        auto json = QJsonDocument::fromJson(run(cli, ask, cache).out).object();
        QCOMPARE(json["calibrated"].toBool(true), false);
        const auto measured = dry(m_config, 8, cache);
        json = QJsonDocument::fromJson(run(cli, ask, cache).out).object();
        QCOMPARE(json["calibrated"].toBool(), true);
        QVERIFY(json["model"].toObject()["total_mb"].toDouble() > 0.0);
        const double shown = json["total_mb"].toDouble(), peak = measured["peak_mb"].toDouble();
        QVERIFY2(std::abs(shown - peak) < 0.1 * peak, qPrintable(QStringLiteral("%1 MB shown, %2 MB measured").arg(shown).arg(peak)));
        // the largest batch is the last one that fits
        const int largest = json["largest_batch"].toInt();
        const auto totalOf = [&](int batch) {
            QStringList other = ask;
            other[other.indexOf("8")] = QString::number(batch);
            return QJsonDocument::fromJson(run(cli, other, cache).out).object()["total_mb"].toDouble();
        };
        QVERIFY(largest > 8);
        QVERIFY(totalOf(largest) <= 4000.0);
        QVERIFY(totalOf(largest + 1) > 4000.0);
    }
    void whereMemoryEndsTheRunStays()
    {
        // what a small batch takes is enough for everything but a large one
        const auto small = run(kTrainer, training(pathOf(m_dir) / "enough", 2));
        QCOMPARE(small.code, 0);
        const long long limit = small.peakAddressKb + 350 * 1024;   // 64 images take some 3 GB more
        const fs::path folder = pathOf(m_dir) / "starved";
        const auto ended = runWithin(limit, training(folder, 64));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains("MB more were needed") && ended.err.contains("MB are free"), ended.err.constData());
        QVERIFY2(ended.err.contains("--allow-smaller-batch"), ended.err.constData());
        const auto events = *runs::EventReader(folder).poll();
        QCOMPARE(events.back().text, std::string("error"));
        // the same run, still under the limit, with smaller batches
        const auto resumed = runWithin(limit, {"train", "--resume", text(folder), "--allow-smaller-batch", "--loader-threads", "1"});
        QVERIFY2(resumed.code == 0, resumed.err.constData());
        const auto [smaller, steps] = smallerBatches(folder);
        QVERIFY(smaller >= 1);
        QCOMPARE(steps, 3LL);
        QVERIFY(fs::exists(folder / "snapshots" / "snapshot-3.pt"));
    }
    void whereMemoryEndsSeveralProcessesBeginAnew()
    {
        const QStringList two = {"--processes", "2"};
        const auto small = run(kTrainer, training(pathOf(m_dir) / "two-enough", 2) + two);
        QVERIFY2(small.code == 0, small.err.constData());
        const long long limit = small.peakAddressKb + 350 * 1024;   // for each of them; 32 images each take some 1.5 GB more
        const fs::path folder = pathOf(m_dir) / "two-starved";
        const auto ended = runWithin(limit, training(folder, 64) + two);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.startsWith("posetuner-train: Memory ran out at iteration 1 with batches of 64") && ended.err.count('\n') == 1, ended.err.constData());
        const auto resumed = runWithin(limit, {"train", "--resume", text(folder), "--allow-smaller-batch", "--loader-threads", "1", "--iterations", "1"});
        QVERIFY2(resumed.code == 0 && resumed.err.isEmpty(), resumed.err.constData());
        const auto [smaller, steps] = smallerBatches(folder);
        QVERIFY(smaller >= 1);
        QCOMPARE(steps, 1LL);
        QVERIFY(fs::exists(folder / "snapshots" / "snapshot-1.pt"));
    }
};
QTEST_GUILESS_MAIN(MemoryOfTraining)
#include "test_memory.moc"
