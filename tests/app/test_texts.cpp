// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text beside the form, comparing, presets, history and search, in the real window.
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "core/base/file.h"
#include "core/params/param_spec.h"
#include "widgets/params/param_row.h"
#include "widgets/params/param_search.h"
#include "widgets/presets/presets_dialog.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoView>

#include <algorithm>

using namespace pt;

namespace {

const std::string kStart = "# made by hand\r\ndataset_type: imgaug\r\nnum_joints: 2\r\nall_joints_names: [nose, tail]\r\nglobal_scale: 0.8  # mine\r\nrotation: 25\r\nrotratio: 0.4\r\nbatch_size: 8\r\n";

}  // namespace

class TextsTest final : public QObject
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
        QVERIFY(writeFileAtomically(pathFromUtf8(m_file.toStdString()), kStart));
        m_window = std::make_unique<app::MainWindow>();
        m_window->setAskBeforeClosing(false);
        m_window->show();
        QSignalSpy ready(m_window.get(), &app::MainWindow::ready);
        m_window->openPath(m_file);
        QVERIFY(ready.wait(20000));
        m_window->showView("yaml");
    }
    void cleanup() { m_window.reset(); }

    void textAndFormGoInStep()
    {
        auto* editor = m_window->text()->editor();
        caretBehind("rotation: 25");
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTest::keyClicks(editor, "7");  // 27
        QCOMPARE(document().reading().config.rotation, 27.0);
        QCOMPARE(m_window->params()->row("rotation")->findChild<QLineEdit*>("rotation/field")->text(), QString("27"));
        QVERIFY2(document().undoStack()->undoText().endsWith("25 → 27"), qPrintable(document().undoStack()->undoText()));
        QVERIFY(document().bytes().find("rotation: 27\r\n") != std::string::npos);
        document().edit("batch_size", "4", false);   // the form: the text follows at once
        QVERIFY(editor->toPlainText().contains("batch_size: 4"));
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        m_window->findChild<QAction*>("undo")->trigger();
        QVERIFY(document().bytes() == kStart || document().bytes().find("batch_size: 8") != std::string::npos);
        while (document().undoStack()->canUndo()) document().undoStack()->undo();
        QCOMPARE(document().bytes(), kStart);
        QCOMPARE(editor->bytes(), kStart);
    }

    void caretAndControlFindEachOther()
    {
        auto* editor = m_window->text()->editor();
        QSignalSpy focused(m_window->params(), &ui::ParamsPanel::focused);
        caretBehind("global_scale: 0.8");
        QVERIFY(!focused.isEmpty());
        QCOMPARE(focused.last().at(0).toString(), QString("global_scale"));
        QVERIFY(editor->hasFocus());  // the caret stays where the user types
        m_window->focusParameter("batch_size");
        const auto marks = editor->extraSelections();
        QVERIFY(!marks.isEmpty());
        QCOMPARE(marks.first().cursor.block().text(), QString("batch_size: 8"));
    }

    void brokenTextSaysWhereAndKeepsTheForm()
    {
        auto* editor = m_window->text()->editor();
        caretBehind("rotation: ");
        QTest::keyClicks(editor, "[");
        QVERIFY(document().broken());
        auto* trouble = m_window->findChild<QLabel*>("yaml.trouble");
        QVERIFY(trouble->isVisible());
        QCOMPARE(document().reading().config.rotation, 25.0);
        QVERIFY(!m_window->save());
        QCOMPARE(m_window->notice()->current(), QString("save"));
        QCOMPARE(*readFile(pathFromUtf8(m_file.toStdString())), kStart);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QVERIFY(!document().broken());
        QVERIFY(!trouble->isVisible());
        QCOMPARE(document().bytes(), kStart);
        QVERIFY(!document().isModified());
    }

    void theMarginOffersAFixThatCanBeUndone()
    {
        auto* editor = m_window->text()->editor();
        QTRY_VERIFY(std::any_of(m_window->findings().begin(), m_window->findings().end(), [](const Finding& f) { return f.id == "L57" && f.line == 5 && !f.fix.empty(); }));
        caretBehind("global_scale: 0.8");
        const int y = editor->cursorRect().center().y();
        auto* margin = editor->findChild<QWidget*>("yaml.margin");
        QVERIFY(margin);
        QString sentence;
        QTimer::singleShot(200, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr) return;
            for (QAction* action : menu->actions()) {
                if (!action->isEnabled()) sentence = action->text();
                if (!action->isEnabled() || action->isSeparator()) continue;
                action->trigger();
                break;
            }
            menu->close();
        });
        QTest::mouseClick(margin, Qt::LeftButton, {}, {6, y});
        QVERIFY2(sentence.contains("full size"), qPrintable(sentence));
        QVERIFY2(document().bytes().find("scale_jitter_up: 1.25\r\n") != std::string::npos, document().bytes().c_str());
        document().undoStack()->undo();
        QCOMPARE(document().bytes(), kStart);
    }

    void aBrokenFileOpensToBeMended()
    {
        document().edit("rotation", "60", false);
        QVERIFY(m_window->save());                    // a good backup, rotation 60
        const std::string broken = "# mine\nrotation: 35\nglobal_scale: [0.8\nbatch_size: 4\n";
        QVERIFY(writeFileAtomically(pathFromUtf8(m_file.toStdString()), broken));
        QSignalSpy ready(m_window.get(), &app::MainWindow::ready);
        m_window->openPath(m_file);
        QVERIFY(ready.wait(20000));
        QVERIFY(document().broken());
        QVERIFY2(document().broken()->where.ends_with(":3:15"), document().broken()->where.c_str());
        QCOMPARE(m_window->notice()->current(), QString("broken"));
        QCOMPARE(document().reading().config.rotation, 60.0);   // of the backup
        auto* editor = m_window->text()->editor();
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->bytes(), broken);
        QVERIFY(m_window->findChild<QLabel*>("yaml.trouble")->isVisible());
        QVERIFY(!document().isModified());
        document().edit("batch_size", "2", false);     // refused, nothing lost
        QCOMPARE(document().bytes(), broken);
        caretBehind("global_scale: [0.8");
        QTest::keyClicks(editor, "]");
        QTest::keyClick(editor, Qt::Key_Backspace);
        caretBehind("global_scale: ");
        QTest::keyClick(editor, Qt::Key_Delete);
        QVERIFY(!document().broken());
        QVERIFY(m_window->notice()->current() != QString("broken"));
        QCOMPARE(document().reading().config.rotation, 35.0);
        QVERIFY(m_window->save());
        QCOMPARE(*readFile(pathFromUtf8(m_file.toStdString())), std::string("# mine\nrotation: 35\nglobal_scale: 0.8\nbatch_size: 4\n"));
    }

    void aBrokenFileWithoutBackupShowsDefaults()
    {
        const QString file = m_dir->path() + "/other.yaml";
        QVERIFY(writeFileAtomically(pathFromUtf8(file.toStdString()), "a: 'b\n"));
        QSignalSpy ready(m_window.get(), &app::MainWindow::ready);
        m_window->openPath(file);
        QVERIFY(ready.wait(20000));
        QVERIFY(document().broken());
        QCOMPARE(document().bytes(), std::string("a: 'b\n"));
        QCOMPARE(document().reading().config.globalScale, 0.8);
        QVERIFY(!document().valuesOf().isEmpty());
    }

    void historyListsEveryStepByName()
    {
        document().edit("rotation", "60", false);
        document().edit("batch_size", "4", false);
        QVERIFY(m_window->save());
        m_window->showView("history");
        auto* history = m_window->findChild<QUndoView*>("history");
        QVERIFY(history->isVisible());
        QCOMPARE(history->model()->rowCount(), 3);
        QVERIFY(history->model()->index(1, 0).data().toString().endsWith("25 → 60"));
        document().edit("all_joints_names[1]", "tailbase", false);   // an entry of a list has the list's name
        const QString step = history->model()->index(3, 0).data().toString();
        QVERIFY2(step.endsWith("tailbase") && !step.contains("all_joints_names"), qPrintable(step));
        history->setCurrentIndex(history->model()->index(0, 0));  // back to the beginning, behind the save
        QCOMPARE(document().bytes(), kStart);
        QVERIFY(document().isModified());
    }

    void defaultsAreComparedAndTakenOver()
    {
        m_window->showView("diff");
        auto* choice = m_window->findChild<QComboBox*>("diff.other");
        const int at = choice->findData("default");
        QVERIFY(at >= 0);
        choice->setCurrentIndex(at);
        emit choice->activated(at);
        auto* tree = m_window->findChild<QTreeWidget*>("diff.tree");
        QVERIFY(m_window->diff()->differences() > 5);
        QVERIFY(tree->findItems("global_scale", Qt::MatchExactly, 1).isEmpty());  // 0.8 is 0.8
        auto* take = m_window->findChild<QToolButton*>("take/cropratio");
        QVERIFY(take);
        take->click();
        QVERIFY(document().yaml().find("cropratio"));
        QTRY_VERIFY(m_window->findChild<QTreeWidget*>("diff.tree")->findItems("cropratio", Qt::MatchExactly, 1).isEmpty());
        document().undoStack()->undo();
        QCOMPARE(document().bytes(), kStart);

        // everything at once is one step too, and leaves nothing but the files of the shuffle
        m_window->findChild<QToolButton*>("diff.takeAll")->click();
        QTRY_VERIFY(!m_window->findChild<QToolButton*>("diff.takeAll")->isEnabled());
        QVERIFY(document().yaml().find("cropratio"));
        QCOMPARE(document().undoStack()->index(), 1);
        document().undoStack()->undo();
        QCOMPARE(document().bytes(), kStart);
    }

    void aPresetIsOneStep()
    {
        m_window->findChild<QAction*>("presets")->trigger();
        auto* dialog = m_window->findChild<ui::PresetsDialog*>("presets");
        QVERIFY(dialog && dialog->isVisible());
        dialog->select("top-view-one-mouse");
        dialog->findChild<QPushButton*>("presets.apply")->click();
        QCOMPARE(document().reading().config.rotation, 180.0);
        QVERIFY(document().bytes().find("rotation: 180\r\n") != std::string::npos);
        QVERIFY(document().bytes().find("global_scale: 0.8  # mine\r\n") != std::string::npos);
        QCOMPARE(document().undoStack()->count(), 1);
        QVERIFY(!dialog->findChild<QPushButton*>("presets.apply")->isEnabled());  // nothing left to change
        // The user's own: the difference from the saved file.
        auto* other = dialog->findChild<QComboBox*>("presets.other");
        other->setCurrentIndex(other->findData("saved"));
        dialog->findChild<QLineEdit*>("presets.newName")->setText("Lab 3");
        dialog->findChild<QPushButton*>("presets.save")->click();
        QVERIFY(QFileInfo::exists(m_dir->path() + "/data/presets/lab-3.yaml"));
        document().undoStack()->undo();
        QCOMPARE(document().bytes(), kStart);
        QCOMPARE(dialog->findChild<QListWidget*>("presets.list")->currentItem()->data(Qt::UserRole).toString(), QString("lab-3"));
        dialog->findChild<QPushButton*>("presets.apply")->click();
        QCOMPARE(document().reading().config.rotation, 180.0);
        dialog->findChild<QPushButton*>("presets.save")->click();  // the name is taken: said, not overwritten
        QVERIFY(!dialog->findChild<QLabel*>("presets.trouble")->text().isEmpty());
    }

    void searchKnowsPeoplesWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("blur") << "blur" << "motion_blur";
        QTest::newRow("blurred") << "blurred" << "motion_blur";
        QTest::newRow("swap left and right") << "swap left and right" << "fliplr";
        QTest::newRow("crop size") << "crop size" << "crop_size";
        QTest::newRow("torch key") << "data.train.affine.rotation" << "rotation";
        QTest::newRow("handbook spelling") << "crop_ratio" << "cropratio";
        QTest::newRow("misspelt") << "rotatoin" << "rotation";
        QTest::newRow("learning rate") << "learning rate" << "multi_step";
    }
    void searchKnowsPeoplesWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        m_window->params()->findChild<QLineEdit*>("search")->setText(typed);
        auto* row = m_window->params()->row(key);
        QVERIFY(row && row->isVisible());
    }

    void onlyWhatWasChanged()
    {
        document().edit("rotation", "60", false);
        m_window->params()->findChild<QToolButton*>("tuned")->click();
        int visible = 0;
        for (const auto& spec : params::all()) {
            auto* row = m_window->params()->row(spec.key);
            if (row && row->isVisible()) ++visible;
        }
        QVERIFY(m_window->params()->row("rotation")->isVisible());
        QVERIFY(visible >= 1 && visible < 6);
        document().undoStack()->undo();
        QVERIFY(!m_window->params()->row("rotation")->isVisible());
    }

private:
    app::Document& document() { return m_window->document(); }

    /// Puts the caret behind these words, as a click would.
    void caretBehind(const QString& words)
    {
        auto* editor = m_window->text()->editor();
        m_window->activateWindow();
        editor->setFocus();
        QTRY_VERIFY(editor->hasFocus());
        QTextCursor cursor = editor->document()->find(words);
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionEnd());
        editor->setTextCursor(cursor);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<app::MainWindow> m_window;
    QString m_file;
};
QTEST_MAIN(TextsTest)
#include "test_texts.moc"
