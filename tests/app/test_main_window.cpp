// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real main window, without a display, on a copy of the openfield project where it is there, and on a rendered demo.
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "core/base/file.h"
#include "core/dataset/project.h"
#include "widgets/params/param_editor.h"
#include "widgets/params/param_row.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <memory>

using namespace pt;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        qputenv("POSETUNER_SETTINGS", (m_dir.path() + "/settings.ini").toUtf8());
        qputenv("POSETUNER_DATA", (m_dir.path() + "/data").toUtf8());
        const QString real = QStringLiteral(PT_SOURCE_DIR "/../shared/data/openfield");
        m_single = m_dir.path() + "/openfield";
        if (QFileInfo::exists(real + "/config.yaml")) copyWritable(real, m_single);
        else QVERIFY(dataset::writeDemoProject(pathFromUtf8(m_single.toStdString()), {1, 4, 1}));
        m_multi = m_dir.path() + "/three";
        QVERIFY(dataset::writeDemoProject(pathFromUtf8(m_multi.toStdString()), {3, 4, 1}));
    }

    void opensAProjectWithoutTrainingSetAndMakesOne()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, m_single));
        QVERIFY(window.document().isOpen());
        if (!window.document().isUntitled()) QSKIP("the project has a training set already");
        edit(window, "global_scale/field", "0.7");
        auto* create = window.notice()->findChild<QPushButton*>();
        QVERIFY(create);
        QSignalSpy ready(&window, &app::MainWindow::ready);
        create->click();
        QVERIFY(ready.wait(60000));
        QVERIFY(!window.document().isUntitled());
        QVERIFY(QFileInfo::exists(window.document().path()));
        QCOMPARE(window.document().reading().config.globalScale, 0.7);  // what was tried is carried over
        QVERIFY(window.document().isModified());
    }

    void everyControlChangesThePictureAndUndoes_data()
    {
        QTest::addColumn<bool>("multi");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("before");   // "key=value": set first, so that this one has something to change
        const auto row = [](bool multi, const char* key, const char* field, const char* value, const QStringList& before = {}) {
            QTest::addRow("%s %s", multi ? "multi" : "single", key) << multi << key << field << value << before;
        };
        row(false, "max_input_size", "max_input_size/field", "300");
        row(false, "min_input_size", "min_input_size/field", "700");
        row(false, "global_scale", "global_scale/field", "0.6");
        row(false, "batch_size", "batch_size/field", "4");
        row(false, "pos_dist_thresh", "pos_dist_thresh/field", "23");
        row(false, "scale_jitter_lo", "scale_jitter_lo/field", "0.7");
        row(false, "scale_jitter_up", "scale_jitter_up/field", "1.4");
        row(false, "rotation", "rotation/field", "60");
        row(false, "mirror", "mirror/switch", "", {"apply_prob=1.0"});
        row(false, "cropratio", "cropratio/field", "1.0", {"cropratio=0.0"});
        row(false, "convolution.sharpen", "convolution.sharpen/field", "", {"convolution.sharpenratio=1.0"});
        row(false, "convolution.sharpenratio", "convolution.sharpenratio/field", "1.0", {"convolution.sharpen=true", "convolution.sharpenratio=0.0"});
        row(false, "convolution.edge", "convolution.edge/field", "");
        row(false, "motion_blur", "motion_blur/field", "");
        row(false, "multi_step", "multi_step/field", "0.007");
        row(true, "pafwidth", "pafwidth/field", "32");
        row(true, "fliplr", "fliplr/switch", "", {"symmetric_pairs=[[0, 1]]", "apply_prob=1.0"});
        row(true, "crop_size", "crop_size/width", "320");
        row(true, "max_shift", "max_shift/field", "0.2");
        row(true, "crop_sampling", "crop_sampling/field", "density");
    }

    void everyControlChangesThePictureAndUndoes()
    {
        QFETCH(bool, multi);
        QFETCH(QString, key);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QStringList, before);
        app::MainWindow& window = openedWindow(multi);
        const std::string untouched = window.document().bytes();
        for (const QString& assignment : before) window.document().edit(assignment.section('=', 0, 0), assignment.section('=', 1), false);
        window.focusParameter(key);
        window.preview()->setDraws(9);   // a probability shows in some of many draws
        const std::string textBefore = window.document().bytes();
        const QImage pictureBefore = quietPicture(window);
        edit(window, field, value);
        const std::string after = window.document().bytes();
        QVERIFY2(after != textBefore, qPrintable(key));
        QTRY_VERIFY2_WITH_TIMEOUT(window.preview()->isIdle() && window.preview()->grab().toImage() != pictureBefore, qPrintable(key + " does not change the picture"), 30000);
        QVERIFY(window.findChild<QAction*>("undo")->isEnabled());
        window.findChild<QAction*>("undo")->trigger();
        QCOMPARE(window.document().bytes(), textBefore);
        // Each state of the text has its picture, whichever way it is reached.
        const QImage undone = quietPicture(window);
        QVERIFY2(undone == pictureBefore, qPrintable(key + ": undo does not bring the picture back"));
        window.findChild<QAction*>("redo")->trigger();
        QCOMPARE(window.document().bytes(), after);
        const QImage redone = quietPicture(window);
        QVERIFY2(redone != undone, qPrintable(key + ": redo does not change the picture"));
        window.findChild<QAction*>("undo")->trigger();
        QVERIFY2(quietPicture(window) == undone, qPrintable(key + ": undo does not bring the picture back"));
        window.findChild<QAction*>("redo")->trigger();
        QVERIFY2(quietPicture(window) == redone, qPrintable(key + ": redo does not bring the picture back"));
        window.document().undoStack()->setIndex(0);
        QCOMPARE(window.document().bytes(), untouched);
    }

    void savesOneLine()
    {
        m_singleWindow.reset();
        m_multiWindow.reset();
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, m_multi));
        const fs::path file = pathFromUtf8(window.document().path().toStdString());
        const std::string before = *readFile(file);
        window.focusParameter("pafwidth");
        edit(window, "pafwidth/field", "33");
        QVERIFY(window.save());
        QVERIFY(!window.document().isModified());
        const std::string after = *readFile(file);
        const QList<QByteArray> a = QByteArray::fromStdString(before).split('\n'), b = QByteArray::fromStdString(after).split('\n');
        QCOMPARE(a.size(), b.size());
        int different = 0;
        for (qsizetype i = 0; i < a.size(); ++i) {
            if (a[i] == b[i]) continue;
            ++different;
            QVERIFY(b[i].startsWith("pafwidth: 33"));
        }
        QCOMPARE(different, 1);
    }

    void aDragIsOneStepOfUndoWithAName()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        QVERIFY(open(window, m_multi));
        const std::string before = window.document().bytes();
        for (const char* v : {"24", "26", "28"}) window.document().edit("pafwidth", v, true);
        window.document().edit("pafwidth", "28", false);
        QCOMPARE(window.document().undoStack()->count(), 1);
        QVERIFY(window.document().undoStack()->undoText().contains(QStringLiteral("→ 28")));
        window.document().edit("pafwidth", "30", true);
        window.document().edit("pafwidth", "30", false);
        QCOMPARE(window.document().undoStack()->count(), 2);  // the next drag is another step
        window.document().undoStack()->undo();
        window.document().undoStack()->undo();
        QCOMPARE(window.document().bytes(), before);
    }

    void aChangeOnDiskIsNoticedAndNeverOverwritten()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, m_multi));
        const fs::path file = pathFromUtf8(window.document().path().toStdString());
        window.document().edit("pafwidth", "21", false);
        const std::string theirs = *readFile(file) + "# edited elsewhere\n";
        QVERIFY(writeFileAtomically(file, theirs));
        QTRY_COMPARE(window.notice()->current(), QString("disk"));
        QVERIFY(!window.save());
        QCOMPARE(*readFile(file), theirs);
        QVERIFY(window.document().reload());
        QCOMPARE(window.document().bytes(), theirs);
    }

    void aDroppedProjectOpens()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        const QString project = m_dir.path() + "/dropped";
        QVERIFY(dataset::writeDemoProject(pathFromUtf8(project.toStdString()), {1, 4, 1}));
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(project)});
        QDragEnterEvent enter({40, 40}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(&window, &enter) && enter.isAccepted());
        QSignalSpy ready(&window, &app::MainWindow::ready);
        QDropEvent drop({40, 40}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(&window, &drop));
        QVERIFY(ready.count() > 0 || ready.wait(60000));
        QVERIFY(window.document().path().startsWith(project));
        QMimeData words;
        words.setText("words");
        QDragEnterEvent other({40, 40}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QCoreApplication::sendEvent(&window, &other);
        QVERIFY2(!other.isAccepted(), "only files can be dropped");
    }

    void whatCannotBeOpenedSaysWhy()
    {
        app::MainWindow window;
        window.openPath(m_dir.path() + "/nothing");
        QTRY_COMPARE(window.notice()->current(), QString("open"));
    }

    void framesAreShownBeforeTheFilesAreLookedAt()
    {
        const QString copy = m_dir.path() + "/behind";
        QVERIFY(dataset::writeDemoProject(pathFromUtf8(copy.toStdString()), {1, 4, 5}));
        const auto whole = dataset::openProject(pathFromUtf8(copy.toStdString()));
        QVERIFY(whole);
        fs::remove(whole->frames[3].path);
        fs::remove_all(pathFromUtf8(copy.toStdString()) / "videos");
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.session().setPatience(0);
        window.show();
        QSignalSpy known(&window.session(), &app::Session::known);
        QVERIFY(open(window, copy));
        QVERIFY(window.project()->frames[0].size.empty());        // nothing is known yet, and the window is there
        window.showFrame(5);
        QTRY_VERIFY(!known.isEmpty() && known.last().at(1).toBool());
        QVERIFY(!window.session().looking());
        QCOMPARE(window.frames()->currentFrame(), 5);             // where the user was
        QVERIFY(window.project()->frames[0].size.area() > 0);
        QVERIFY(window.project()->frames[3].missing);
        QTRY_VERIFY(hasFinding(window, "missing-image"));
    }

    void theLookAtTheFilesCanBeStopped()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.session().setPatience(0);
        window.show();
        QSignalSpy known(&window.session(), &app::Session::known);
        QVERIFY(open(window, m_multi));
        window.session().cancel();
        QTRY_VERIFY(!known.isEmpty() && known.last().at(1).toBool());
        QVERIFY(window.document().isOpen());                      // what is known stays
        QVERIFY(open(window, m_single));                          // and another project opens whole
        QTRY_VERIFY(!window.session().looking());
        QTRY_VERIFY(window.project()->frames.back().size.area() > 0);
    }

    void adviceKnowsTheSurroundings()
    {
        const QString copy = m_dir.path() + "/leaky";
        QVERIFY(dataset::writeDemoProject(pathFromUtf8(copy.toStdString()), {1, 4, 7}));
        const auto project = dataset::openProject(pathFromUtf8(copy.toStdString()));
        QVERIFY(project && !project->shuffles.empty());
        // A test frame becomes the picture, with the labels, of a training frame of its video.
        const auto& split = project->shuffles[0];
        const std::size_t test = static_cast<std::size_t>(split.test.front());
        const auto twin = std::find_if(split.train.begin(), split.train.end(), [&](int row) {
            return project->frames[static_cast<std::size_t>(row)].video == project->frames[test].video;
        });
        QVERIFY(twin != split.train.end());
        const auto& original = project->frames[static_cast<std::size_t>(*twin)];
        fs::copy_file(original.path, project->frames[test].path, fs::copy_options::overwrite_existing);
        const fs::path folder = original.path.parent_path();
        const fs::path h5 = folder / ("CollectedData_" + project->info.scorer + ".h5");
        auto table = dataset::readHdf5Labels(h5);
        QVERIFY(table);
        const auto rowOf = [&](const std::string& id) { return std::find_if(table->rows.begin(), table->rows.end(), [&](const auto& row) { return row.id == id; }); };
        rowOf(project->frames[test].id)->labels = rowOf(original.id)->labels;
        for (auto& point : rowOf(original.id)->labels.points) point.x += 1.5;   // still the same pose, but no longer what the training set says
        fs::remove(h5);
        fs::remove(folder / ("CollectedData_" + project->info.scorer + ".csv"));
        QVERIFY(dataset::writeHdf5Labels(h5, *table));

        app::MainWindow window;
        window.setAskBeforeClosing(false);
        std::atomic<std::uint64_t> free{std::uint64_t{40} << 30};
        window.surroundings().setMachineLookup([&free] { return advice::Machine{"a card", free.load()}; });
        window.show();
        QVERIFY(open(window, copy));
        QTRY_VERIFY_WITH_TIMEOUT(window.surroundings().known()->compared, 30000);
        QVERIFY(!window.surroundings().comparing());
        QTRY_VERIFY(hasFinding(window, "train-test-leak"));
        QVERIFY(hasFinding(window, "labels-changed"));            // the training set was made before
        QVERIFY(!hasFinding(window, "L54"));
        window.document().edit("batch_size", "4096", false);      // live: the card is known, the batch is new
        QTRY_VERIFY(hasFinding(window, "L54"));
        window.document().edit("batch_size", "1", false);
        QTRY_VERIFY(!hasFinding(window, "L54"));
        QVERIFY(open(window, m_multi));                           // of another project nothing stays
        QTRY_VERIFY(!hasFinding(window, "train-test-leak"));
    }

    void layoutAndRecentsAreRemembered()
    {
        {
            app::MainWindow window;
            window.setAskBeforeClosing(false);
            window.show();
            QVERIFY(open(window, m_multi));
            window.findChild<QWidget*>("framesDock")->hide();
            window.close();
        }
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(!window.findChild<QWidget*>("framesDock")->isVisible());
        window.findChild<QAction*>("resetLayout")->trigger();
        QVERIFY(window.findChild<QWidget*>("framesDock")->isVisible());
        window.close();
    }

private:
    static bool hasFinding(const app::MainWindow& window, const std::string& id)
    {
        const auto& found = window.findings();
        return std::any_of(found.begin(), found.end(), [&](const Finding& f) { return f.id == id; });
    }
    static void copyWritable(const QString& from, const QString& to)
    {
        namespace stdfs = std::filesystem;
        stdfs::copy(from.toStdString(), to.toStdString(), stdfs::copy_options::recursive);
        for (const auto& entry : stdfs::recursive_directory_iterator(to.toStdString()))
            stdfs::permissions(entry, stdfs::perms::owner_write, stdfs::perm_options::add);
        stdfs::permissions(to.toStdString(), stdfs::perms::owner_write, stdfs::perm_options::add);
    }

    static bool open(app::MainWindow& window, const QString& path)
    {
        QSignalSpy ready(&window, &app::MainWindow::ready);
        window.openPath(path);
        return ready.wait(60000);
    }

    /// One window a project for the rows of a table: opening it anew for each takes longer than the test itself.
    app::MainWindow& openedWindow(bool multi)
    {
        auto& window = multi ? m_multiWindow : m_singleWindow;
        if (!window) {
            window = std::make_unique<app::MainWindow>();
            window->setAskBeforeClosing(false);
            window->resize(1280, 800);
            window->show();
            if (!open(*window, multi ? m_multi : m_single)) qFatal("the project does not open");
        }
        return *window;
    }

    /// The preview once it has nothing to do any more and has stayed the same for a while.
    static QImage quietPicture(const app::MainWindow& window)
    {
        QImage last;
        for (int i = 0; i < 300; ++i) {
            QTest::qWait(100);
            if (!window.preview()->isIdle()) continue;
            const QImage now = window.preview()->grab().toImage();
            if (now == last) return now;
            last = now;
        }
        return last;
    }

    /// Works a control as a person would: types into a field, clicks a switch, chooses an entry, changes a cell.
    static void edit(app::MainWindow& window, const QString& name, const QString& value)
    {
        auto* widget = window.params()->findChild<QWidget*>(name);
        QVERIFY2(widget, qPrintable(name));
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            line->selectAll();
            QTest::keyClicks(line, value);
            QTest::keyClick(line, Qt::Key_Return);
        } else if (auto* box = qobject_cast<QCheckBox*>(widget)) {
            box->click();
        } else if (auto* combo = qobject_cast<QComboBox*>(widget)) {
            combo->setCurrentIndex(combo->findData(value));
            emit combo->activated(combo->currentIndex());
        } else if (auto* table = qobject_cast<QTableWidget*>(widget)) {
            table->item(0, 0)->setText(value);
        }
    }

    QTemporaryDir m_dir;
    QString m_single, m_multi;
    std::unique_ptr<app::MainWindow> m_singleWindow, m_multiWindow;
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
