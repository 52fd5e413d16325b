// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing the user made is lost: killed programs, full and vanished disks, files changed by others, two windows on one file.
// Run with "--child FILE" the program is the one that gets killed.
#include "app/window/document.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "core/base/file.h"
#include "core/dataset/project.h"
#include "widgets/diff/merge_dialog.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QApplication>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace pt;

namespace {

const std::string kStart = "# made by hand\ndataset_type: imgaug\nnum_joints: 2\nall_joints_names: [nose, tail]\nglobal_scale: 0.8  # mine\nrotation: 25\nbatch_size: 8\n";

fs::path native(const QString& path) { return pathFromUtf8(path.toStdString()); }

std::string contents(const QString& path)
{
    const auto bytes = readFile(native(path));
    return bytes ? *bytes : "(cannot be read)";
}

/// Edits a document in every way, says so, and waits to be killed.
int child(const QString& file)
{
    app::Document document;
    if (!document.open(file, contents(file))) return 1;
    document.edit("rotation", "60", false);
    document.edit("global_scale", "0.5", true);
    document.edit("global_scale", "0.6", true);
    document.edit("global_scale", "0.7", false);
    document.edit("batch_size", "4", false);
    document.undoStack()->undo();
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

}  // namespace

class SafetyTest final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        qputenv("POSETUNER_SETTINGS", (m_dir->path() + "/settings.ini").toUtf8());
        qputenv("POSETUNER_DATA", (m_dir->path() + "/data").toUtf8());
        m_file = m_dir->path() + "/pose_cfg.yaml";
        QVERIFY(writeFileAtomically(native(m_file), kStart));
    }

    void aKilledProgramLosesNothing()
    {
        killOneThatEdits();
        QCOMPARE(contents(m_file), kStart);
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        open(window);
        QCOMPARE(window.notice()->current(), QString("draft"));
        const QString words = window.notice()->findChild<QLabel*>("noticeText")->text();
        QVERIFY2(words.contains("25 → 60") && words.contains("0.8 → 0.7") && !words.contains("→ 4"), qPrintable(words));
        press(window, 0);  // Restore
        QCOMPARE(window.document().reading().config.rotation, 60.0);
        QCOMPARE(window.document().reading().config.globalScale, 0.7);
        QCOMPARE(window.document().reading().config.batchSize, 8);
        QVERIFY(window.document().drafts().leftovers().empty());
        QVERIFY(window.document().undoStack()->canUndo());
        window.document().undoStack()->undo();
        QCOMPARE(window.document().bytes(), kStart);
        window.document().undoStack()->redo();
        QVERIFY(window.save());
        QVERIFY(contents(m_file).find("global_scale: 0.7  # mine") != std::string::npos);
        QVERIFY(app::Drafts::everyLeftover().empty());
    }

    void aDraftIsJoinedWithAFileThatWentOn()
    {
        killOneThatEdits();
        std::string theirs = kStart;
        theirs.replace(theirs.find("rotation: 25"), 12, "rotation: 90");
        theirs += "# added later\nmirror: true\n";
        QVERIFY(writeFileAtomically(native(m_file), theirs));
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        open(window);
        press(window, 0);
        auto* dialog = window.findChild<ui::MergeDialog*>("merge");
        QVERIFY(dialog);
        dialog->findChild<QRadioButton*>("rotation/mine")->setChecked(true);
        dialog->accept();
        const auto& document = window.document();
        QCOMPARE(document.reading().config.rotation, 60.0);
        QCOMPARE(document.reading().config.globalScale, 0.7);
        QVERIFY(document.bytes().find("# added later\nmirror: true\n") != std::string::npos);
        QVERIFY(document.bytes().find("# made by hand") != std::string::npos);
    }

    void theStartPageKnowsOfDrafts()
    {
        killOneThatEdits();
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        window.offerAnyDraft();
        QCOMPARE(window.notice()->current(), QString("draft"));
        QSignalSpy ready(&window, &app::MainWindow::ready);
        press(window, 0);  // Open it
        QVERIFY(ready.wait(20000));
        QCOMPARE(window.notice()->current(), QString("draft"));
        press(window, 1);  // Discard
        QVERIFY(app::Drafts::everyLeftover().empty());
        QCOMPARE(window.document().bytes(), kStart);
    }

    void savingOrUndoingAllLeavesNoDraft()
    {
        app::Document document;
        QVERIFY(document.open(m_file, kStart));
        QCOMPARE(journals(), 0);
        document.edit("rotation", "30", false);
        QCOMPARE(journals(), 1);
        document.undoStack()->undo();
        QCOMPARE(journals(), 0);
        document.undoStack()->redo();
        QVERIFY(document.save());
        QCOMPARE(journals(), 0);
        document.undoStack()->undo();  // back behind the saved state: that is a draft again
        QCOMPARE(journals(), 1);
        QVERIFY(document.isModified());
        document.close();
        QCOMPARE(journals(), 0);
    }

    void everySaveKeepsABackupThatCanBeRestored()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        open(window);
        for (const char* value : {"30", "40"}) {
            window.document().edit("rotation", value, false);
            QVERIFY(window.save());
        }
        QCOMPARE(window.document().backups().size(), std::size_t(3));  // the first text, and both that were saved
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).filter("pose").size(), 1);  // none beside the file
        auto* menu = window.findChild<QMenu*>("backups");
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(!menu->actions().at(0)->isEnabled());  // as now
        QVERIFY2(menu->actions().at(2)->text().contains("40 → 25"), qPrintable(menu->actions().at(2)->text()));
        menu->actions().at(2)->trigger();
        QCOMPARE(window.document().bytes(), kStart);
        window.document().undoStack()->undo();
        QCOMPARE(window.document().reading().config.rotation, 40.0);
    }

    void disksThatFail_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("words");
        QTest::newRow("full") << "full" << "the disk is full";
        QTest::newRow("slow") << "slow" << "does not answer";
    }
    void disksThatFail()
    {
        QFETCH(QString, how);
        QFETCH(QString, words);
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        open(window);
        window.document().edit("rotation", "33", false);
        const bool full = how == "full";
        window.document().setWriter([full](const fs::path& path, const std::string&) -> Result<void> {
            if (!full) std::this_thread::sleep_for(std::chrono::milliseconds(1500));
            return Error{ErrorCode::Io, {PT_TR_NOOP("Error", "%1 was not saved: the disk is full (%2). The file is as it was; make room or save it elsewhere."), {utf8(path), "test"}}};
        }, 300);
        QVERIFY(!window.save());
        QCOMPARE(window.notice()->current(), QString("save"));
        QVERIFY2(window.notice()->findChild<QLabel*>("noticeText")->text().contains(words), qPrintable(window.notice()->findChild<QLabel*>("noticeText")->text()));
        QVERIFY(window.document().isModified());
        QCOMPARE(contents(m_file), kStart);
        QCOMPARE(journals(), 1);  // and the draft is there
        window.document().setWriter([](const fs::path& path, const std::string& bytes) { return writeFileAtomically(path, bytes); }, 5000);
        QVERIFY(window.save());
        QTest::qWait(1600);  // the slow one has given up by then and must not have written
        QVERIFY(contents(m_file).find("rotation: 33") != std::string::npos);
    }

    void aFileThatIsGoneIsWrittenAgain()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        open(window);
        QVERIFY(QFile::remove(m_file));
        QTRY_COMPARE_WITH_TIMEOUT(window.notice()->current(), QString("disk"), 10000);
        QVERIFY(window.document().isModified());
        QVERIFY(window.save());
        QCOMPARE(contents(m_file), kStart);
        QVERIFY(!window.document().isModified());
    }

    void aVanishedDriveSaysSo()
    {
        const QString folder = m_dir->path() + "/drive";
        QVERIFY(QDir().mkpath(folder));
        m_file = folder + "/pose_cfg.yaml";
        QVERIFY(writeFileAtomically(native(m_file), kStart));
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        open(window);
        window.document().edit("rotation", "44", false);
        QVERIFY(QDir().rename(folder, folder + "-away"));
        QTRY_COMPARE_WITH_TIMEOUT(window.notice()->current(), QString("disk"), 10000);
        QVERIFY(!window.save());
        const QString words = window.notice()->findChild<QLabel*>("noticeText")->text();
        QVERIFY2(words.contains("its folder is not there"), qPrintable(words));
        QCOMPARE(journals(), 1);
        QVERIFY(QDir().rename(folder + "-away", folder));
        QVERIFY(window.save());
        QVERIFY(contents(m_file).find("rotation: 44") != std::string::npos);
    }

    void changesOfOthersAreJoinedKeyByKey()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        open(window);
        window.document().edit("rotation", "60", false);
        std::string theirs = kStart;
        theirs.replace(theirs.find("batch_size: 8"), 13, "batch_size: 2  # small GPU");
        QVERIFY(writeFileAtomically(native(m_file), theirs));
        QTRY_COMPARE_WITH_TIMEOUT(window.notice()->current(), QString("disk"), 10000);
        press(window, 0);  // Join both
        QVERIFY(window.document().bytes().find("rotation: 60") != std::string::npos);
        QVERIFY(window.document().bytes().find("batch_size: 2  # small GPU") != std::string::npos);
        QVERIFY(window.document().bytes().find("global_scale: 0.8  # mine") != std::string::npos);
        QCOMPARE(contents(m_file), theirs);  // nothing is written yet
        QVERIFY(window.save());
        QVERIFY(contents(m_file).find("rotation: 60") != std::string::npos);
        window.document().undoStack()->undo();  // the join is one step
        QVERIFY(window.document().bytes().find("batch_size: 8\n") != std::string::npos);
    }

    void conflictsAskKeyByKeyAndSavingNeverOverwrites()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        open(window);
        window.document().edit("rotation", "60", false);
        window.document().edit("batch_size", "1", false);
        std::string theirs = kStart;
        theirs.replace(theirs.find("rotation: 25"), 12, "rotation: 77");
        theirs.replace(theirs.find("batch_size: 8"), 13, "batch_size: 3");
        QVERIFY(writeFileAtomically(native(m_file), theirs));
        QVERIFY(!window.save());  // before the watcher has noticed
        QCOMPARE(contents(m_file), theirs);
        QCOMPARE(window.notice()->current(), QString("disk"));
        press(window, 0);
        auto* dialog = window.findChild<ui::MergeDialog*>("merge");
        QVERIFY(dialog);
        dialog->findChild<QRadioButton*>("rotation/theirs")->setChecked(true);
        dialog->accept();
        QCOMPARE(window.document().reading().config.rotation, 77.0);
        QCOMPARE(window.document().reading().config.batchSize, 1);
        QVERIFY(window.save());
        QVERIFY(contents(m_file).find("rotation: 77") != std::string::npos);
    }

    void commentsThatDeepLabCutDroppedComeBack()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        open(window);
        window.document().edit("rotation", "26", false);
        QVERIFY(window.save());
        const std::string rewritten = "dataset_type: imgaug\nnum_joints: 2\nall_joints_names:\n- nose\n- tail\nglobal_scale: 0.8\nrotation: 26\nbatch_size: 16\n";
        QVERIFY(writeFileAtomically(native(m_file), rewritten));
        QTRY_COMPARE_WITH_TIMEOUT(window.notice()->current(), QString("disk"), 10000);
        press(window, 0);
        const std::string wanted = "# made by hand\ndataset_type: imgaug\nnum_joints: 2\nall_joints_names: [nose, tail]\nglobal_scale: 0.8  # mine\nrotation: 26\nbatch_size: 16\n";
        QCOMPARE(window.document().bytes(), wanted);
        // And when it happened while the window was closed: the backup has them.
        QVERIFY(writeFileAtomically(native(m_file), rewritten));
        window.document().close();
        open(window);
        QCOMPARE(window.notice()->current(), QString("comments"));
        press(window, 0);
        QCOMPARE(window.document().bytes(), wanted);
    }

    void twoWindowsOnOneFileLoseNothing()
    {
        app::MainWindow one, two;
        for (auto* window : {&one, &two}) {
            window->setAskBeforeClosing(false);
            window->show();
            open(*window);
        }
        QCOMPARE(two.notice()->current(), QString("other"));
        QVERIFY(one.notice()->current().isEmpty());
        one.document().edit("rotation", "60", false);
        two.document().edit("batch_size", "2", false);
        QCOMPARE(journals(), 2);  // each has its own
        QVERIFY(one.save());
        QTRY_COMPARE_WITH_TIMEOUT(two.notice()->current(), QString("disk"), 10000);
        QVERIFY(!two.save());
        press(two, 0);
        QVERIFY(two.save());
        QVERIFY(contents(m_file).find("rotation: 60") != std::string::npos && contents(m_file).find("batch_size: 2") != std::string::npos);
        QTRY_COMPARE_WITH_TIMEOUT(one.notice()->current(), QString("disk"), 10000);
    }

    void undoReachesBehindASave()
    {
        app::Document document;
        QVERIFY(document.open(m_file, kStart));
        document.edit("rotation", "30", false);
        QVERIFY(document.save());
        document.edit("rotation", "31", false);
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
        document.undoStack()->undo();
        QVERIFY(document.isModified());
        QCOMPARE(document.bytes(), kStart);
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void typingIsSensibleSteps()
    {
        app::Document document;
        QVERIFY(document.open(m_file, kStart));
        std::string text = kStart;
        const auto at = text.find("25");
        for (const char* state : {"", "6", "60"}) {  // select, type over
            text = kStart;
            text.replace(at, 2, state);
            document.typeText(text);
        }
        QCOMPARE(document.undoStack()->count(), 1);
        QVERIFY2(document.undoStack()->undoText().endsWith("25 → 60"), qPrintable(document.undoStack()->undoText()));
        text.insert(0, "# a comment\n");
        document.typeText(text);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.bytes(), kStart);
    }

    void brokenTextKeepsTheLastGoodValues()
    {
        app::Document document;
        QVERIFY(document.open(m_file, kStart));
        std::string text = kStart;
        text.replace(text.find("rotation: 25"), 12, "rotation: [25");
        document.typeText(text);
        QVERIFY(document.broken());
        QVERIFY(document.broken()->where.find("pose_cfg.yaml:") != std::string::npos);
        QCOMPARE(document.reading().config.rotation, 25.0);
        QCOMPARE(document.bytes(), text);
        QSignalSpy problem(&document, &app::Document::problem);
        document.edit("batch_size", "3", false);
        QCOMPARE(problem.size(), 1);
        QCOMPARE(document.bytes(), text);
        const auto saved = document.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Parse);
        QCOMPARE(contents(m_file), kStart);
        QCOMPARE(journals(), 1);
        document.undoStack()->undo();
        QVERIFY(!document.broken());
        QVERIFY(!document.isModified());
    }

private:
    void killOneThatEdits()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {"--child", m_file});
        QVERIFY(process.waitForStarted());
        while (process.bytesAvailable() == 0) QVERIFY(process.waitForReadyRead(20000));
        process.kill();  // SIGKILL
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    void open(app::MainWindow& window)
    {
        QSignalSpy ready(&window, &app::MainWindow::ready);
        window.openPath(m_file);
        QVERIFY(ready.wait(20000));
    }

    static void press(app::MainWindow& window, int choice)
    {
        const auto shown = window.notice()->choices();
        QVERIFY(choice < shown.size());
        shown[choice]->click();
    }

    int journals() const
    {
        return static_cast<int>(QDir(m_dir->path() + "/data/drafts").entryList({"*.journal"}, QDir::Files).size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() == 3 && args[1] == "--child") return child(args[2]);
    SafetyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_safety.moc"
