// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frames that a run began with stay its frames, whatever happens to the project.
#include "core/train/run_split.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace pt;
using namespace pt::train;

namespace {

fs::path pathOf(const QTemporaryDir& dir) { return pathFromUtf8(dir.path().toStdString()); }

dataset::Project projectOf(const std::vector<std::string>& ids)
{
    dataset::Project project;
    for (const auto& id : ids) project.frames.emplace_back().id = id;
    return project;
}

std::vector<std::string> idsOf(const dataset::Project& project, const std::vector<int>& frames)
{
    std::vector<std::string> out;
    for (const int i : frames) out.push_back(project.frames.at(static_cast<std::size_t>(i)).id);
    return out;
}

using Ids = std::vector<std::string>;

}  // namespace

class RunSplitTest final : public QObject
{
    Q_OBJECT
private slots:
    void framesAreKnownByName()
    {
        QTemporaryDir run;
        auto project = projectOf({"labeled-data/a/1.png", "labeled-data/a/2.png", "labeled-data/b/\xc3\xa4 \"3\".png", "labeled-data/b/4.png"});
        dataset::Shuffle split;
        split.index = 4;
        split.trainFraction = 0.75;
        split.train = {3, 0, 2};
        split.test = {1};
        QVERIFY(freezeSplit(pathOf(run), project, split));
        // two frames came before the others, one of the training frames is gone
        const auto later = projectOf({"labeled-data/0/7.png", "labeled-data/a/1.png", "labeled-data/a/15.png", "labeled-data/a/2.png", "labeled-data/b/\xc3\xa4 \"3\".png"});
        const auto read = splitOfRun(pathOf(run), later, {});
        QVERIFY(read);
        QVERIFY(read->frozen);
        QCOMPARE(read->gone, 1);
        QCOMPARE(read->shuffle.index, 4);
        QCOMPARE(read->shuffle.trainFraction, 0.75);
        QCOMPARE(idsOf(later, read->shuffle.train), (Ids{"labeled-data/a/1.png", "labeled-data/b/\xc3\xa4 \"3\".png"}));   // in the order they were trained in
        QCOMPARE(idsOf(later, read->shuffle.test), (Ids{"labeled-data/a/2.png"}));
    }
    void aRunWithoutOneLooksIntoTheProject()
    {
        QTemporaryDir run;
        auto project = projectOf({"a", "b", "c", "d"});
        dataset::Shuffle& shuffle = project.shuffles.emplace_back();
        shuffle.poseConfig = pathOf(run) / "pose_cfg.yaml";
        shuffle.train = {2, 1};
        shuffle.test = {0, 3};
        const auto read = splitOfRun(pathOf(run), project, shuffle.poseConfig);
        QVERIFY(read);
        QVERIFY(!read->frozen);
        QCOMPARE(read->shuffle.train, (std::vector<int>{2, 1}));
        QCOMPARE(read->shuffle.test, (std::vector<int>{0, 3}));
    }
    void damaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"train\": [\"a\", ");
        QTest::newRow("no test frames") << QByteArray("{\"train\": [\"a\"]}");
        QTest::newRow("numbers") << QByteArray("{\"train\": [1, 2], \"test\": [3]}");
        QTest::newRow("a list") << QByteArray("[]");
    }
    void damaged()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir run;
        QVERIFY(writeFileAtomically(pathOf(run) / "split.json", text.toStdString()));
        const auto read = splitOfRun(pathOf(run), projectOf({"a", "b"}), {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Parse);
        QVERIFY(read.error().english().find("split.json") != std::string::npos);
    }
};
QTEST_APPLESS_MAIN(RunSplitTest)
#include "test_run_split.moc"
