// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the Train button to the curve: the real window starts the real trainer, watches it, closes, and finds it again.
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "app/window/settings.h"
#include "core/base/file.h"
#include "core/dataset/project.h"
#include "widgets/runs/preflight_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <filesystem>
#include <tuple>

using namespace pt;

namespace {

bool open(app::MainWindow& window, const QString& path)
{
    QSignalSpy ready(&window, &app::MainWindow::ready);
    window.openPath(path);
    return ready.count() > 0 || ready.wait(60000);
}

/// A project's configuration and labelled frames, without its videos.
void copyLabels(const QString& from, const QString& to)
{
    namespace stdfs = std::filesystem;
    stdfs::create_directories(to.toStdString());
    for (const char* part : {"config.yaml", "labeled-data"})
        stdfs::copy((from + '/' + part).toStdString(), (to + '/' + part).toStdString(), stdfs::copy_options::recursive);
    for (const auto& entry : stdfs::recursive_directory_iterator(to.toStdString()))
        stdfs::permissions(entry, stdfs::perms::owner_write, stdfs::perm_options::add);
}

}  // namespace

class TrainingTest final : public QObject
{
    Q_OBJECT
private slots:
    void trainsFromTheWindowAndIsFoundAgain()
    {
        QTemporaryDir dir;
        qputenv("POSETUNER_SETTINGS", (dir.path() + "/settings.ini").toUtf8());
        qputenv("XDG_DATA_HOME", (dir.path() + "/data").toUtf8());
        qputenv("POSETUNER_TRAINER", PT_TRAINER);
        const QString project = dir.path() + "/project";
        const QString real = QStringLiteral(PT_SOURCE_DIR "/../shared/data/openfield");
        if (QFileInfo::exists(real + "/config.yaml")) copyLabels(real, project);
        else QVERIFY(dataset::writeDemoProject(pathFromUtf8(project.toStdString()), {1, 4, 1}));
        {
            app::MainWindow window;
            window.setAskBeforeClosing(false);
            window.show();
            QVERIFY(open(window, project));
            if (window.document().isUntitled()) {
                QSignalSpy ready(&window, &app::MainWindow::ready);
                window.notice()->findChild<QPushButton*>()->click();   // "Create training set"
                QVERIFY(ready.wait(60000));
            }
            window.document().edit("net_type", "resnet_18", false);       // unsaved: the edited text is what is trained
            window.document().edit("global_scale", "0.3", false);
            window.document().edit("optimizer", "adam", false);
            window.document().edit("multi_step", "[[0.001, 5000]]", false);
            auto* train = window.findChild<QAction*>("train");
            QVERIFY(train);
            train->trigger();
            auto* dialog = window.findChild<ui::PreflightDialog*>("preflight");
            QVERIFY(dialog);
            dialog->findChild<QComboBox*>("preflight.device")->setCurrentIndex(1);
            QCOMPARE(dialog->device(), QString("cpu"));
            dialog->findChild<QSpinBox*>("preflight.iterations")->setValue(2000);
            dialog->findChild<QPushButton*>("preflight.start")->click();
            auto* monitor = window.findChild<ui::MonitorPanel*>("monitor");
            QVERIFY(monitor);
            QTRY_VERIFY_WITH_TIMEOUT(monitor->store().iterations.size() >= 3, 120000);
            const auto before = monitor->store().iterations.size();
            QTRY_VERIFY_WITH_TIMEOUT(monitor->store().iterations.size() > before + 2, 60000);   // the curve grows
            QVERIFY(monitor->store().heads.count("scoremap") == 1 && monitor->store().heads.count("locref") == 1);
            QCOMPARE(monitor->state(), runs::RunState::Running);
            auto* tabs = window.findChild<QTabWidget*>("tabs");
            QVERIFY(tabs);
            QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(tabs->currentIndex()), QString("Runs (1 running)"), 30000);
        }
        // The window is gone; the training is not.
        app::MainWindow again;
        again.setAskBeforeClosing(false);
        again.show();
        QVERIFY(open(again, project));
        auto* monitor = again.findChild<ui::MonitorPanel*>("monitor");
        QTRY_VERIFY_WITH_TIMEOUT(!monitor->store().empty(), 30000);
        const auto seen = monitor->store().iterations.size();
        QTRY_VERIFY_WITH_TIMEOUT(monitor->store().iterations.size() > seen, 60000);
        monitor->findChild<QToolButton*>("monitor.stop")->click();
        QTRY_COMPARE_WITH_TIMEOUT(monitor->state(), runs::RunState::Stopped, 60000);
        // What was tried was not saved; one change alone is one line.
        const fs::path file = pathFromUtf8(again.document().path().toStdString());
        const auto before = readFile(file);
        QVERIFY(before);
        QVERIFY2(before->find("pos_dist_thresh: 17\n") != std::string::npos, "the template's value");
        again.document().edit("pos_dist_thresh", "23", false);
        QVERIFY(again.save());
        std::string expected = *before;
        expected.replace(expected.find("pos_dist_thresh: 17\n"), 20, "pos_dist_thresh: 23\n");
        QCOMPARE(*readFile(file), expected);
        const auto run = runs::listRuns(runs::runsFolder(pathFromUtf8(project.toStdString())));
        QCOMPARE(run.size(), std::size_t(1));
        const auto frozen = readFile(run.front() / "config.yaml");
        QVERIFY(frozen);
        QVERIFY(frozen->find("resnet_18") != std::string::npos);
        std::error_code ec;
        QVERIFY2(!fs::is_empty(run.front() / "snapshots", ec), "a stopped run leaves a snapshot");
        const auto info = runs::readRunInfo(run.front());
        QVERIFY(info);
        QVERIFY2(fs::equivalent(pathFromUtf8(info->configFile), file, ec), "an edited copy is trained, on the split of the open file's shuffle");
    }

    void aNetworkOfDeepLabCutAloneIsTrainedByTheUsersOwn()
    {
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty()) QSKIP("no python3 here");
        QTemporaryDir dir;
        qputenv("POSETUNER_SETTINGS", (dir.path() + "/settings.ini").toUtf8());
        qputenv("POSETUNER_TRAINER", PT_TRAINER);
        // A package that answers to DeepLabCut's name: it writes the losses as the PyTorch engine does.
        QVERIFY(makeFolder(pathFromUtf8((dir.path() + "/site/deeplabcut").toStdString())));
        QVERIFY(writeFileAtomically(pathFromUtf8((dir.path() + "/site/deeplabcut/__init__.py").toStdString()), R"(import os, time
__version__ = "3.0.2"
def train_network(config, shuffle=1, trainingsetindex=0, **more):
    stats = os.environ["PT_TEST_STATS"]
    open(os.environ["PT_TEST_CALLED"], "w").write(f"{config} {shuffle} {trainingsetindex} {sorted(more)}")
    rows = ["step,losses/train.bodypart_heatmap,losses/train.bodypart_locref,losses/train.total_loss,metrics/test.rmse"]
    for i in range(1, 6):
        rows.append(f"{i},{0.02 / i},{0.01 / i},{0.03 / i},{'12.5' if i == 5 else ''}")
        open(stats, "w").write("\n".join(rows) + "\n")
        time.sleep(0.3)
    while True:
        time.sleep(0.1)
)"));
        qputenv("PYTHONPATH", (dir.path() + "/site").toUtf8());
        qputenv("PT_TEST_CALLED", (dir.path() + "/called.txt").toUtf8());
        const QString project = dir.path() + "/project";
        QVERIFY(dataset::writeDemoProject(pathFromUtf8(project.toStdString()), {1, 4, 1}));
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, project));
        qputenv("PT_TEST_STATS", (QFileInfo(window.document().path()).path() + "/learning_stats.csv").toUtf8());
        window.document().edit("net_type", "efficientnet-b3", false);
        window.findChild<QAction*>("train")->trigger();
        auto* dialog = window.findChild<ui::PreflightDialog*>("preflight");
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton*>("preflight.deeplabcut"), 60000);
        auto* offer = dialog->findChild<QPushButton*>("preflight.deeplabcut");
        QVERIFY(!dialog->findChild<QPushButton*>("preflight.start")->isEnabled());
        offer->click();   // no Python is known yet
        QCOMPARE(window.notice()->current(), QString("train"));
        app::settings().setValue("python", python);
        window.findChild<QAction*>("trainWithDeepLabCut")->trigger();
        QVERIFY2(!window.document().isModified(), "DeepLabCut reads the file, so it is saved first");
        auto* monitor = window.findChild<ui::MonitorPanel*>("monitor");
        QTRY_COMPARE_WITH_TIMEOUT(monitor->store().iterations.size(), std::size_t(5), 60000);
        QCOMPARE(monitor->store().total.raw.back(), 0.03 / 5);
        QVERIFY(monitor->store().heads.count("scoremap") == 1 && monitor->store().heads.count("locref") == 1);
        QTRY_VERIFY(monitor->store().evaluation.count("test_rmse") == 1);
        monitor->findChild<QToolButton*>("monitor.stop")->click();
        QTRY_COMPARE_WITH_TIMEOUT(monitor->state(), runs::RunState::Stopped, 60000);
        QFile called(dir.path() + "/called.txt");
        QVERIFY(called.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(called.readAll()), project + "/config.yaml 1 0 []");
        qunsetenv("PYTHONPATH");
    }

    void optimisersAndSchedulersOfDeepLabCutAloneAreOfferedItToo()
    {
        QTemporaryDir dir;
        qputenv("POSETUNER_SETTINGS", (dir.path() + "/settings.ini").toUtf8());
        qputenv("POSETUNER_TRAINER", PT_TRAINER);
        const fs::path project = pathFromUtf8((dir.path() + "/project").toStdString());
        QVERIFY(dataset::writeDemoProject(project, {1, 4, 1}));
        dataset::TrainingSetOptions set;
        set.shuffle = 2;
        set.engine = "pytorch";
        set.netType = "resnet_50";
        const auto shuffle = dataset::createTrainingSet(*dataset::openProject(project), set);
        QVERIFY2(shuffle, shuffle ? "" : shuffle.error().english().c_str());
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, QString::fromStdString(utf8(shuffle->torchConfig))));
        for (const auto& [key, value, shown] : {std::tuple{"runner.optimizer.type", "RAdam", "runner.optimizer RAdam"},
                                                {"runner.scheduler", "{type: OneCycleLR, params: {max_lr: 0.001, total_steps: 200}}", "runner.scheduler OneCycleLR"}}) {
            window.document().edit(key, value, false);
            window.findChild<QAction*>("train")->trigger();
            auto* dialog = window.findChild<ui::PreflightDialog*>("preflight");
            QVERIFY(dialog);
            QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton*>("preflight.deeplabcut"), 60000);
            QVERIFY(!dialog->findChild<QPushButton*>("preflight.start")->isEnabled());
            const QString sentence = dialog->findChild<QLabel*>("preflight.refusal")->text();
            QVERIFY2(sentence.contains(QLatin1String(shown)) && !sentence.contains("resnet_50"), qPrintable(sentence));
            delete dialog;
            window.document().edit("runner.optimizer.type", "AdamW", false);
        }
    }

    void aPlaceThatCannotBeWrittenStartsNothing()
    {
        QTemporaryDir dir;
        qputenv("POSETUNER_SETTINGS", (dir.path() + "/settings.ini").toUtf8());
        qputenv("POSETUNER_TRAINER", PT_TRAINER);
        const fs::path project = pathFromUtf8((dir.path() + "/project").toStdString());
        QVERIFY(dataset::writeDemoProject(project, {1, 4, 1}));
        QVERIFY(writeFileAtomically(project / "posetuner-runs", "a file where the folder would be"));
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, dir.path() + "/project"));
        window.findChild<QAction*>("train")->trigger();
        auto* dialog = window.findChild<ui::PreflightDialog*>("preflight");
        QVERIFY(dialog);
        dialog->findChild<QPushButton*>("preflight.start")->click();
        QTRY_COMPARE(window.notice()->current(), QString("train"));
        QCOMPARE(window.notice()->choices().size(), 1);   // another folder
        QVERIFY(window.findChild<ui::MonitorPanel*>("monitor")->store().empty());
        QCOMPARE(*readFile(project / "posetuner-runs"), std::string("a file where the folder would be"));
    }
};
QTEST_MAIN(TrainingTest)
#include "test_training.moc"
