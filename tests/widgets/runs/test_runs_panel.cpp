// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/preflight_dialog.h"
#include "widgets/runs/runs_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace pt;
using namespace pt::ui;

namespace {

void makeRun(const fs::path& dir, long long started, int steps, const char* end)
{
    runs::RunInfo info;
    info.startedUnixMs = started;
    info.iterations = 100;
    info.netType = "resnet_18";
    QVERIFY(runs::createRun(dir, "a: 1\n", info));
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
        dialog.findChild<QComboBox*>("preflight.device")->setCurrentIndex(1);
        QCOMPARE(dialog.device(), QString("cpu"));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.findChild<QPushButton*>("preflight.start")->click();
        QCOMPARE(accepted.count(), 1);
    }
};
QTEST_MAIN(RunsPanelTest)
#include "test_runs_panel.moc"
