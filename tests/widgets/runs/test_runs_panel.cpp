// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/preflight_dialog.h"
#include "widgets/runs/runs_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QCheckBox>
#include <QFile>
#include <QtTest>

#include <cmath>
#include <fstream>

using namespace pt;
using namespace pt::ui;

namespace {

void makeRun(const fs::path& dir, long long started, int steps, const char* end, const char* config = "a: 1\n")
{
    runs::RunInfo info;
    info.startedUnixMs = started;
    info.iterations = 100;
    info.netType = "resnet_18";
    QVERIFY(runs::createRun(dir, config, info));
    auto writer = runs::EventWriter::open(dir);
    QVERIFY(writer);
    for (int i = 0; i < steps; ++i) {
        runs::Event event;
        event.type = runs::EventType::Step;
        event.iteration = i;
        event.loss = 1.0 / (1 + i);
        QVERIFY(writer->write(event));
    }
    if (end == nullptr) return;
    runs::Event event;
    event.type = runs::EventType::End;
    event.text = end;
    QVERIFY(writer->write(event));
}

PreflightInput thatCanMeasure()
{
    PreflightInput input;
    input.memoryMb = 1000;
    input.freeMemoryMb = 8000;
    input.largestBatch = 12;
    input.canMeasure = true;
    return input;
}

}  // namespace

class RunsPanelTest final : public QObject
{
    Q_OBJECT
private slots:
    void runsAppearNewestFirst()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        makeRun(folder / "old", 1000, 30, "finished");
        makeRun(folder / "new", 2000, 200, nullptr);
        fs::create_directories(folder / "not-a-run");
        RunsPanel panel;
        auto& model = const_cast<RunsModel&>(panel.model());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy selected(&panel, &RunsPanel::runSelected);
        panel.select(QString::fromStdString((folder / "old").string()));
        panel.setRunsFolder(temporary.path());
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QString("new"));
        QCOMPARE(model.summary(0).state, runs::RunState::Running);
        QCOMPARE(model.summary(0).spark.size(), std::size_t(60));
        QCOMPARE(model.summary(1).state, runs::RunState::Finished);
        QCOMPARE(model.summary(1).iteration, 29LL);
        QTRY_COMPARE(selected.count(), 1);   // wanted before it was there
        QVERIFY(selected.first().first().toString().endsWith("old"));
        makeRun(folder / "third", 3000, 3, "error");
        panel.refresh();
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.summary(0).state, runs::RunState::Failed);
    }
    void whatDiffersFromTheRunBeforeIsShown()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        makeRun(folder / "old", 1000, 3, "finished", "dataset_type: imgaug\npos_dist_thresh: 17\n");
        makeRun(folder / "new", 2000, 3, "finished", "dataset_type: imgaug\npos_dist_thresh: 23\n");
        RunsReader reader;
        const auto runs = reader.read(folder);
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(differenceText(runs[0].differs, 4), QString("pos_dist_thresh 17 → 23"));
        QVERIFY(runs[1].differs.empty());
        std::vector<runs::Difference> many(6, {"key", "1", "2"});
        QVERIFY(differenceText(many, 4).contains("2"));
        RunsModel model;
        model.setRuns(runs);
        QVERIFY(model.data(model.index(0), Qt::ToolTipRole).toString().contains("17 → 23"));
    }
    void rowsThatDidNotChangeAreNotDrawnAgain()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        makeRun(folder / "old", 1000, 30, "finished");
        makeRun(folder / "new", 2000, 5, nullptr);
        RunsReader reader;
        RunsModel model;
        model.setRuns(reader.read(folder));
        QSignalSpy changed(&model, &RunsModel::dataChanged), reset(&model, &RunsModel::modelReset);
        model.setRuns(reader.read(folder));
        QCOMPARE(changed.count(), 0);
        auto writer = runs::EventWriter::open(folder / "new");
        QVERIFY(writer);
        runs::Event step;
        step.type = runs::EventType::Step;
        step.iteration = 6;
        step.loss = std::nan("");
        QVERIFY(writer->write(step));
        model.setRuns(reader.read(folder));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 0);
        model.setRuns(reader.read(folder));
        QCOMPARE(changed.count(), 1);    // not a number is the same as itself here
        QCOMPARE(reset.count(), 0);
    }
    void severalRunsAreComparedAndTheFirstLeads()
    {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        for (int i = 0; i < 3; ++i) makeRun(folder / std::to_string(i), 1000 * (i + 1), 3, "finished");
        RunsPanel panel;
        QSignalSpy selected(&panel, &RunsPanel::runSelected), compared(&panel, &RunsPanel::comparedRuns);
        panel.setRunsFolder(temporary.path());
        QTRY_COMPARE(selected.count(), 1);
        auto* list = panel.findChild<QListView*>("runs.list");
        list->selectionModel()->select(panel.model().index(2), QItemSelectionModel::Select);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(compared.last().first().toStringList().size(), 1);
        QVERIFY(compared.last().first().toStringList().first().endsWith("/0"));
        list->setCurrentIndex(panel.model().index(1));
        QCOMPARE(selected.count(), 2);
        QVERIFY(compared.last().first().toStringList().isEmpty());
    }
    void aRunGoesToTheTrashAndComesBack()
    {
        QTemporaryDir temporary;
        QVERIFY(QDir().mkpath(temporary.path() + "/data"));
        qputenv("XDG_DATA_HOME", (temporary.path() + "/data").toUtf8());   // the trash is there
        const fs::path folder = fs::path(temporary.path().toStdString()) / "runs";
        makeRun(folder / "done", 1000, 30, "finished");
        makeRun(folder / "going", 2000, 30, nullptr);
        RunsPanel panel;
        QSignalSpy trashed(&panel, &RunsPanel::trashed), problems(&panel, &RunsPanel::problem);
        panel.setRunsFolder(QString::fromStdString(folder.string()));
        QTRY_COMPARE(panel.model().rowCount(), 2);
        panel.trash(QString::fromStdString((folder / "going").string()));
        QCOMPARE(problems.count(), 1);   // still training
        QVERIFY(fs::exists(folder / "going"));
        panel.trash(QString::fromStdString((folder / "done").string()));
        QCOMPARE(trashed.count(), 1);
        QVERIFY(!fs::exists(folder / "done"));
        QTRY_COMPARE(panel.model().rowCount(), 1);
        const auto run = trashed.first().at(1).value<TrashedRun>();
        QVERIFY(fs::exists(run.now.toStdString() + "/events.jsonl"));   // nothing is lost
        QVERIFY(bringRunBack(run));
        QVERIFY(fs::exists(folder / "done" / "events.jsonl"));
        panel.refresh();
        QTRY_COMPARE(panel.model().rowCount(), 2);
        const auto again = moveRunToTrash(run.from);
        QVERIFY(again);
        QVERIFY(makeFolder(folder / "done"));
        const auto refused = bringRunBack(*again);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
    }
    void anEmptyListInvites()
    {
        QTemporaryDir temporary;
        RunsPanel panel;
        panel.setRunsFolder(temporary.path());
        QSignalSpy wanted(&panel, &RunsPanel::trainRequested);
        panel.findChild<QPushButton*>("runs.train")->click();
        QCOMPARE(wanted.count(), 1);
    }
    void preflightSaysWhatItFears()
    {
        PreflightInput input;
        input.projectName = "demo";
        input.netType = "resnet_18";
        input.iterations = 1234;
        input.trainingFrames = 68;
        input.batchSize = 8;
        Finding fear;
        fear.severity = Severity::Fails;
        fear.message = Message(PT_TR_NOOP("Test", "rotation: true stops the training."));
        Finding hint;
        hint.message = Message(PT_TR_NOOP("Test", "only a hint"));
        input.findings = {fear, hint};
        PreflightDialog dialog(input);
        QCOMPARE(dialog.findChild<QListWidget*>("preflight.fears")->count(), 1);
        QCOMPARE(dialog.iterations(), 1234);
        QCOMPARE(dialog.seed(), 42ULL);
        QCOMPARE(dialog.device(), QString("auto"));
        QVERIFY(!dialog.findChild<QLabel*>("preflight.memory"));   // nothing is said that is not known
        QVERIFY(dialog.findChild<QLabel*>("preflight.time")->text().contains("first steps"));
        dialog.findChild<QComboBox*>("preflight.device")->setCurrentIndex(1);
        QCOMPARE(dialog.device(), QString("cpu"));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.findChild<QPushButton*>("preflight.start")->click();
        QCOMPARE(accepted.count(), 1);
    }
    void preflightTellsTimeAndMemory()
    {
        PreflightInput input;
        input.iterations = 36000;
        input.secondsPerIteration = 0.5;
        input.memoryMb = 4096;
        input.freeMemoryMb = 2048;
        input.devices = {{"cpu", "CPU"}, {"cuda:0", "a card"}};
        input.device = "cuda:0";
        PreflightDialog dialog(input);
        QCOMPARE(dialog.device(), QString("cuda:0"));
        auto* time = dialog.findChild<QLabel*>("preflight.time");
        QVERIFY2(time->text().contains("5.0 h") || time->text().contains("5,0 h"), qPrintable(time->text()));
        dialog.findChild<QSpinBox*>("preflight.iterations")->setValue(1200);
        QVERIFY2(time->text().contains("10 min"), qPrintable(time->text()));
        QVERIFY(dialog.findChild<QLabel*>("preflight.memory")->text().contains("batch_size"));   // more than there is
        QVERIFY(!dialog.findChild<QSpinBox*>("preflight.cards"));   // one card
        QCOMPARE(dialog.processes(), 1);
    }
    void severalCardsShareABatch()
    {
        PreflightInput input;
        input.devices = {{"auto", "automatic"}, {"cpu", "CPU"}, {"cuda:0", "a card"}, {"cuda:1", "another"}};
        PreflightDialog dialog(input);
        auto* cards = dialog.findChild<QSpinBox*>("preflight.cards");
        QVERIFY(cards);
        QCOMPARE(cards->maximum(), 2);
        QCOMPARE(dialog.processes(), 1);   // only when it is asked for
        cards->setValue(2);
        QCOMPARE(dialog.processes(), 2);
        runs::TrainCommand command;
        command.processes = dialog.processes();
        const auto words = command.arguments();
        const auto at = std::find(words.begin(), words.end(), "--processes");
        QVERIFY(at != words.end() && *(at + 1) == "2");
        dialog.findChild<QComboBox*>("preflight.device")->setCurrentIndex(3);
        QVERIFY(!cards->isEnabled());
        QCOMPARE(dialog.processes(), 1);
    }
    void preflightOffersTheLargestBatchAndMeasures()
    {
        PreflightDialog dialog(thatCanMeasure());
        auto* memory = dialog.findChild<QLabel*>("preflight.memory");
        QVERIFY2(memory->text().contains("roughly") && memory->text().contains("fits is 12"), qPrintable(memory->text()));
        QVERIFY(!dialog.allowSmallerBatch());
        dialog.findChild<QCheckBox*>("preflight.smaller")->setChecked(true);
        QVERIFY(dialog.allowSmallerBatch());
        QSignalSpy asked(&dialog, &PreflightDialog::measureRequested);
        auto* measure = dialog.findChild<QPushButton*>("preflight.measure");
        measure->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!measure->isEnabled());
        dialog.setMemory(2048, 8000, 7, true);
        QVERIFY(measure->isEnabled());
        QVERIFY2(memory->text().contains("measured here") && memory->text().contains("fits is 7"), qPrintable(memory->text()));
        dialog.setMeasurementFailed("no");
        QCOMPARE(memory->text(), QString("no"));
    }
    void noLineOfTheDialogIsCut()
    {
        PreflightDialog dialog(thatCanMeasure());
        dialog.show();
        QString cut;
        const auto whole = [&] {
            cut.clear();
            for (const auto* label : dialog.findChildren<QLabel*>())
                if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                    cut += QStringLiteral("%1 is %2 px high and needs %3. ").arg(label->text().left(20)).arg(label->height()).arg(label->heightForWidth(label->width()));
            return cut.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(whole, 2000), qPrintable(cut));
        dialog.setMeasurementFailed(QString("a long reason why nothing could be measured on this machine at this time ").repeated(6));
        QVERIFY2(QTest::qWaitFor(whole, 2000), qPrintable(cut));
        dialog.resize(400, 200);
        QVERIFY2(QTest::qWaitFor(whole, 2000), qPrintable(cut));
    }
    void weightsAreFetchedOnlyWhenAskedFor()
    {
#ifdef Q_OS_WIN
        QSKIP("the program that is played here is a shell script");
#endif
        QTemporaryDir dir;
        const QString file = dir.filePath("resnet18.safetensors"), program = dir.filePath("fetch");
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(("#!/bin/sh\ncase \"$*\" in *--if-there*) sleep 0.4; [ -f '" + file + "' ] && echo '" + file + "' && exit 0; exit 2;; esac\n"
                      "[ -f '" + dir.filePath("offline") + "' ] && { echo 'posetuner-train: no connection.' >&2; exit 2; }\n"
                      "echo '50 % of 44.7 MiB' >&2; touch '" + file + "'; echo '" + file + "'\n").toUtf8());
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile offline(dir.filePath("offline"));
        QVERIFY(offline.open(QIODevice::WriteOnly));
        offline.close();
        PreflightInput input;
        input.weights = {program, {"fetch-weights", "resnet_18"}, "resnet_18", {}};
        {
            PreflightDialog dialog(input);
            auto* choice = dialog.findChild<QComboBox*>("weights.choice");
            auto* start = dialog.findChild<QPushButton*>("preflight.start");
            QCOMPARE(dialog.initWeights(), QString());
            QVERIFY(start->isEnabled());
            choice->setCurrentIndex(1);
            emit choice->activated(1);
            QVERIFY(!start->isEnabled());   // chosen, and not here
            QVERIFY(!QFile::exists(file));  // nothing was fetched on its own
            auto* button = dialog.findChild<QPushButton*>("weights.button");
            button->click();
            auto* words = dialog.findChild<QLabel*>("weights.words");
            QTRY_VERIFY2(words->text().contains("no connection."), qPrintable(words->text()));
            QTest::qWait(800);              // the look for what is there from before, asked first, ends last
            QVERIFY2(words->text().contains("no connection."), qPrintable(words->text()));
            QVERIFY(!start->isEnabled());
            offline.remove();
            button->click();
            QTRY_COMPARE(dialog.initWeights(), file);
            QVERIFY(start->isEnabled());
            QCOMPARE(dialog.weightsChoice(), QString("imagenet"));
        }
        input.weights.chosen = "imagenet";   // the next time they are there
        PreflightDialog dialog(input);
        QTRY_COMPARE(dialog.initWeights(), file);
        QVERIFY(dialog.findChild<QPushButton*>("preflight.start")->isEnabled());
    }
};
QTEST_MAIN(RunsPanelTest)
#include "test_runs_panel.moc"
