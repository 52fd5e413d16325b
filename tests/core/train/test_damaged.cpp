// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no snapshots, or not of this network, given to every command that takes one: a sentence that names the file, exit code 2, nothing lost.
#include "core/config/pose_config.h"
#include "core/dataset/project.h"
#include "core/runs/run_directory.h"
#include "core/train/snapshot.h"
#include "core/train/zip.h"
#include "tests/core/train/tiny_project.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace pt;

namespace {

const QString kProgram = QStringLiteral(PT_BINARY_DIR "/bin/posetuner-train");

QString text(const fs::path& path) { return QString::fromStdString(utf8(path)); }

struct Ended { int code = -1; QString said, out; };

Ended ended(QProcess& process)
{
    if (!process.waitForFinished(120000)) process.kill();
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {code, QString::fromUtf8(process.readAllStandardError()), QString::fromUtf8(process.readAllStandardOutput())};
}

Ended run(const QStringList& arguments)
{
    QProcess process;
    process.start(kProgram, arguments);
    return ended(process);
}

/// As on a disk without room: no file can grow beyond so many KiB.
Ended runOnFullDisk(int kilobytes, const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("/bin/bash"), QStringList{"-c", QStringLiteral("ulimit -f %1; exec \"$0\" \"$@\"").arg(kilobytes), kProgram} + arguments);
    return ended(process);
}

using train::test::change;

void write(const fs::path& file, const std::string& bytes)
{
    if (!writeFileAtomically(file, bytes)) qFatal("cannot write");
}

/// What torch.save makes of an object whose unpickling would run a command that leaves `trace` behind.
std::string codeThatLeaves(const fs::path& trace)
{
    const std::string command = "touch " + utf8(trace);
    const std::string pickle = "\x80\x02" "cposix\nsystem\nX" + std::string(1, static_cast<char>(command.size())) + std::string(3, '\0') + command + "\x85R.";
    std::string out;
    train::ZipWriter zip([&](const char* bytes, std::size_t count) { return out.append(bytes, count), Result<void>(); });
    if (!zip.add("archive/data.pkl", pickle) || !zip.finish()) qFatal("cannot zip");
    return out;
}

}  // namespace

class DamagedTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_root = pathFromUtf8(m_dir.path().toStdString());
        m_project = *dataset::writeDemoProject(m_root / "demo", {1, 2, 1});
        m_config = dataset::resolveTarget(m_project)->poseConfig;
        change(m_config, {{"net_type", "resnet_18"}, {"global_scale", "0.15"}, {"min_input_size", "10"}, {"batch_size", "1"}, {"optimizer", "adam"}, {"multi_step", "[[0.0003, 2]]"}});
        const auto trained = run(training("run"));
        QVERIFY2(trained.code == 0, qPrintable(trained.said));
        m_good = m_root / "run" / "snapshots" / "snapshot-2.pt";
        m_bytes = *readFile(m_good);
        m_image = m_project / pathFromUtf8(dataset::openProject(m_project)->frames.front().id);
    }
    void everyCommandSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("half of a file") << "half" << "cut off";
        QTest::newRow("a flipped bit in the weights") << "flipped" << "checksum";
        QTest::newRow("nothing in it") << "empty" << "it is empty";
        QTest::newRow("a folder") << "folder" << "is a folder, not a file";
        QTest::newRow("not there") << "missing" << "There is no file";
        QTest::newRow("another kind of file") << "text" << "no file of PyTorch";
        QTest::newRow("code") << "code" << "posix.system";
        QTest::newRow("weights of something else") << "other" << "somewhere.weight";
    }
    void everyCommandSaysWhatIsWrong()
    {
        QFETCH(QString, kind);
        QFETCH(QString, word);
        const fs::path file = m_root / (kind.toStdString() + ".pt"), trace = m_root / "was-run", out = m_root / "out", again = m_root / "again";
        if (kind == "half") write(file, m_bytes.substr(0, m_bytes.size() / 2));
        else if (kind == "empty") write(file, {});
        else if (kind == "folder") fs::create_directory(file);
        else if (kind == "text") write(file, std::string(3000, 'x'));
        else if (kind == "code") write(file, codeThatLeaves(trace));
        else if (kind == "other") {
            train::Snapshot other;
            other.model.push_back({"somewhere.weight", train::TensorData::floats({2}, {1, 2})});
            QVERIFY(train::writeSnapshot(file, other));
        } else if (kind == "flipped") {
            std::string bytes = m_bytes;
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
            write(file, bytes);
        }
        const std::vector<std::pair<const char*, QStringList>> commands = {
            {"heads", {"heads", "--config", text(m_config), "--snapshot", text(file), "--image", text(m_image), "--out", text(out)}},
            {"evaluate", {"evaluate", "--run", text(m_root / "run"), "--snapshot", text(file), "--device", "cpu"}},
            {"predict", {"predict", "--run", text(m_root / "run"), "--snapshot", text(file), "--device", "cpu", "--images", text(m_image), "--out", text(out)}},
            {"export", {"export", "--run", text(m_root / "run"), "--snapshot", text(file), "--project", text(m_project), "--shuffle", "5"}},
            {"train", training("again") + QStringList{"--init-weights", text(file)}}};
        const auto evaluated = readFile(m_root / "run" / "evaluation" / "snapshot-2.json");
        for (const auto& [name, arguments] : commands) {
            const auto done = run(arguments);
            const QString shown = QStringLiteral("%1: %2 %3").arg(QLatin1String(name)).arg(done.code).arg(done.said);
            QVERIFY2(done.code == 2 && done.said.count(QLatin1Char('\n')) == 1 && done.out.isEmpty(), qPrintable(shown));
            QVERIFY2(done.said.contains(text(file)), qPrintable(shown));
            // weights to begin with may come from anywhere: a file without a single tensor of a backbone is said to be so
            QVERIFY2(done.said.contains(kind == "other" && std::string_view(name) == "train" ? QStringLiteral("holds no weights of a ResNet or HRNet") : word), qPrintable(shown));
            QVERIFY2(!fs::exists(out) && !fs::exists(again) && !fs::exists(trace), qPrintable(shown));
        }
        QVERIFY(*readFile(m_root / "run" / "evaluation" / "snapshot-2.json") == *evaluated);
        QVERIFY(*readFile(m_good) == m_bytes);
        QVERIFY(!fs::exists(m_project / "dlc-models-pytorch"));
        fs::remove_all(file);
    }
    void weightsOfAnotherNetworkLeaveNothingBehind()
    {
        auto snapshot = *train::readSnapshot(m_good);
        for (auto& item : snapshot.model)
            if (item.name == "backbone.model.layer4.1.conv2.weight") item.tensor = train::TensorData::floats({1}, {1});
        const fs::path file = m_root / "another.pt";
        QVERIFY(train::writeSnapshot(file, snapshot));
        const auto done = run(training("next") + QStringList{"--init-weights", text(file)});
        QVERIFY2(done.code == 2 && done.out.isEmpty() && done.said.count(QLatin1Char('\n')) == 1, qPrintable(done.said));
        QVERIFY2(done.said.contains(text(file)) && done.said.contains("layer4.1.conv2.weight"), qPrintable(done.said));
        QVERIFY2(!fs::exists(m_root / "next"), "the folder would stand in the way of the next try");
        const auto again = run(training("next") + QStringList{"--init-weights", text(m_good)});
        QVERIFY2(again.code == 0, qPrintable(again.said));
    }
    void headsOfOtherBodyPartsBeginAnewAndThatIsSaid()
    {
        auto snapshot = *train::readSnapshot(m_good);
        for (auto& item : snapshot.model)
            if (item.name.starts_with("heads.") && item.name.ends_with(".bias")) item.tensor = train::TensorData::floats({2}, {1, 2});
        const fs::path file = m_root / "two-parts.pt";
        QVERIFY(train::writeSnapshot(file, snapshot));
        const auto done = run(training("begun") + QStringList{"--init-weights", text(file)});
        QVERIFY2(done.code == 0, qPrintable(done.said));
        const auto events = runs::EventReader(m_root / "begun").poll();
        QVERIFY(events);
        QVERIFY(std::any_of(events->begin(), events->end(), [&](const runs::Event& e) {
            return e.type == runs::EventType::Warning && e.text.find("two-parts.pt") != std::string::npos && e.text.find("begin with random weights") != std::string::npos;
        }));
        // a run goes on without the file that it began with
        fs::remove(file);
        const auto longer = run({"train", "--resume", text(m_root / "begun"), "--iterations", "3"});
        QVERIFY2(longer.code == 0, qPrintable(longer.said));
        QVERIFY(fs::exists(m_root / "begun" / "snapshots" / "snapshot-3.pt"));
    }
    void aFullDiskKeepsWhatWasThere()
    {
#ifdef Q_OS_WIN
        QSKIP("no limit of file sizes");
#else
        const fs::path made = m_root / "made.pt", out = m_root / "heads.npz";
        const QStringList heads = {"heads", "--config", text(m_config), "--snapshot", text(made), "--image", text(m_image), "--out", text(out), "--init"};
        write(made, "what was there before");
        const auto first = runOnFullDisk(8192, heads);   // the snapshot takes 45 MB
        QVERIFY2(first.code == 2 && first.said.contains(text(made)) && first.said.count(QLatin1Char('\n')) == 1, qPrintable(first.said));
        QCOMPARE(*readFile(made), std::string("what was there before"));
        // an export that found no room for the weights is made whole by the next one
        const QStringList exported = {"export", "--run", text(m_root / "run"), "--project", text(m_project), "--shuffle", "6"};
        const auto second = runOnFullDisk(8192, exported);
        QVERIFY2(second.code == 2 && second.said.contains(QStringLiteral("snapshot-")) && second.said.count(QLatin1Char('\n')) == 1, qPrintable(second.said));
        for (const auto& entry : fs::recursive_directory_iterator(m_root)) QVERIFY2(entry.path().extension() != ".tmp", entry.path().c_str());
        const auto third = run(exported);
        QVERIFY2(third.code == 0, qPrintable(third.said));
        const auto taken = train::readSnapshot(pathFromUtf8(third.out.trimmed().toStdString()));
        QVERIFY(taken);
        QCOMPARE(taken->model.size(), train::readSnapshot(m_good)->model.size());
#endif
    }

private:
    QStringList training(const char* name) const
    {
        return {"train", "--config", text(m_config), "--project", text(m_project), "--run", text(m_root / name), "--device", "cpu", "--precision", "fp32", "--threads", "1", "--rescale"};
    }

    QTemporaryDir m_dir;
    fs::path m_root, m_project, m_config, m_good, m_image;
    std::string m_bytes;
};
QTEST_GUILESS_MAIN(DamagedTest)
#include "test_damaged.moc"
