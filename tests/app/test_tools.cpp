// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the work: commands, help, keys, preferences, log, session; and whether everything can be named, reached and seen.
#include "app/window/application.h"
#include "app/window/help_window.h"
#include "app/window/log.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "app/window/preferences_dialog.h"
#include "app/window/settings.h"
#include "app/window/shortcuts_dialog.h"
#include "core/base/file.h"
#include "core/dataset/project.h"
#include "core/runs/run_tail.h"
#include "widgets/common/command_palette.h"
#include "widgets/runs/preflight_dialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <memory>

using namespace pt;

namespace {

bool open(app::MainWindow& window, const QString& path)
{
    QSignalSpy ready(&window, &app::MainWindow::ready);
    window.openPath(path);
    return ready.count() > 0 || ready.wait(60000);
}

/// Widgets that a person works with; not the parts that Qt builds its own widgets from.
bool isControl(const QWidget* w)
{
    if (w->focusPolicy() == Qt::NoFocus && !qobject_cast<const QAbstractButton*>(w)) return false;
    const QByteArray type = w->metaObject()->className();
    static const QList<QByteArray> parts = {"QLineEditIconButton", "QComboBoxListView", "QComboBoxPrivateContainer", "QExpandingLineEdit", "CloseButton", "QDockWidgetTitleButton",
                                            "QToolBarExtension", "QMenuBarExtension", "QTableCornerButton", "QScrollBar", "QSplitterHandle", "QHeaderView"};
    if (parts.contains(type) || w->objectName().startsWith("qt_")) return false;
    if (w->parentWidget() && (qobject_cast<const QAbstractSpinBox*>(w->parentWidget()) || qobject_cast<const QTabBar*>(w->parentWidget()))) return false;
    return qobject_cast<const QAbstractButton*>(w) || qobject_cast<const QLineEdit*>(w) || qobject_cast<const QComboBox*>(w) || qobject_cast<const QAbstractSpinBox*>(w) ||
           qobject_cast<const QAbstractItemView*>(w) || qobject_cast<const QTextEdit*>(w) || qobject_cast<const QPlainTextEdit*>(w) || type.endsWith("ValueSlider");
}

QStringList nameless(const QWidget* root)
{
    QStringList out;
    const auto all = root->findChildren<QWidget*>();
    for (QWidget* w : all) {
        if (w->isHidden() || !isControl(w)) continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(w);
        if (face && !face->text(QAccessible::Name).trimmed().isEmpty()) continue;
        QString place;
        for (const QWidget* p = w; p && p != root; p = p->parentWidget()) place.prepend(QStringLiteral("/%1(%2)").arg(p->metaObject()->className(), p->objectName()));
        out += place;
    }
    return out;
}

}  // namespace

class ToolsTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("POSETUNER_SETTINGS", (m_dir.path() + "/settings.ini").toUtf8());
        qputenv("XDG_DATA_HOME", (m_dir.path() + "/data").toUtf8());
        qputenv("POSETUNER_DATA", (m_dir.path() + "/data/posetuner").toUtf8());
        qputenv("POSETUNER_TRAINER", PT_FAKE_TRAINER);
        m_project = m_dir.path() + "/three";
        QVERIFY(dataset::writeDemoProject(pathFromUtf8(m_project.toStdString()), {3, 4, 1}));
    }
    void everyControlHasAName()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY2(nameless(&window).isEmpty(), qPrintable(nameless(&window).join("\n")));   // the first page
        QVERIFY(open(window, m_project));
        window.params()->setExpert(true);
        QVERIFY(window.findChildren<QWidget*>().size() > 200);
        QVERIFY2(nameless(&window).isEmpty(), qPrintable(nameless(&window).join("\n")));
        app::PreferencesDialog preferences;
        QVERIFY2(nameless(&preferences).isEmpty(), qPrintable(nameless(&preferences).join("\n")));
        ui::PreflightInput input;
        input.swapsUnflipped = true;
        ui::PreflightDialog preflight(input);
        QVERIFY2(nameless(&preflight).isEmpty(), qPrintable(nameless(&preflight).join("\n")));
        app::HelpWindow help(&window);
        QVERIFY2(nameless(&help).isEmpty(), qPrintable(nameless(&help).join("\n")));
    }
    void theKeyboardReachesEveryPane()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, m_project));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSet<QString> seen;
        for (int i = 0; i < 4; ++i) {
            window.findChild<QAction*>("nextPane")->trigger();
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus);
            for (const QWidget* p = focus; p; p = p->parentWidget())
                if (p == window.frames() || p == window.params() || p == window.preview() || p->objectName() == "bottomDock") seen += p->metaObject()->className();
        }
        QCOMPARE(seen.size(), 4);
    }
    void itFitsSmallScreens_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de", "zh_CN"})
            for (const QSize& size : {QSize(1280, 720), QSize(1366, 768)})
                QTest::addRow("%s %dx%d", language, size.width(), size.height()) << QString(language) << size;
    }
    void itFitsSmallScreens()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QTranslator ours;
        QLocale::setDefault(QLocale(language));
        if (language != "en") {
            QVERIFY2(ours.load(QString(PT_BINARY_DIR "/posetuner_%1.qm").arg(language)), "the catalogue is compiled with the program");
            qApp->installTranslator(&ours);
        }
        {
            app::MainWindow window;
            window.setAskBeforeClosing(false);
            window.resize(size);
            window.show();
            QVERIFY(open(window, m_project));
            if (language == "de") QVERIFY2(window.findChild<QAction*>("save")->text() != "&Save", "this is German");
            window.showView("runs");
            QTest::qWait(50);
            const QSize least = window.minimumSizeHint();
            QVERIFY2(least.width() <= size.width() && least.height() <= size.height() - 60, qPrintable(QString("needs %1 x %2").arg(least.width()).arg(least.height())));
        }
        qApp->removeTranslator(&ours);
        QLocale::setDefault(QLocale("en"));
    }
    void commandsFindActionsAndParameters()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, m_project));
        window.findChild<QAction*>("commands")->trigger();
        QPointer<ui::CommandPalette> palette = window.findChild<ui::CommandPalette*>();
        QVERIFY(palette);
        auto* query = palette->findChild<QLineEdit*>("commandPalette.query");
        QTest::keyClicks(query, "roll");
        QCOMPARE(palette->best(), QString("Roll new dice"));
        query->clear();
        QTest::keyClicks(query, "pafwidth");
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_COMPARE(window.params()->currentKey(), QString("pafwidth"));
        QTRY_VERIFY(!palette);
    }
    void helpFollowsTheParameter()
    {
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, m_project));
        window.findChild<QAction*>("help")->trigger();
        auto* help = window.findChild<app::HelpWindow*>();
        QVERIFY(help);
        window.focusParameter("crop_sampling");
        window.findChild<QAction*>("help")->trigger();
        QVERIFY2(help->shownText().contains("L22"), qPrintable(help->shownText()));
        QVERIFY(help->shownText().contains("multi-animal"));
        window.findChild<QAction*>("firstSteps")->trigger();
        QVERIFY2(help->shownText().contains("F5"), qPrintable(help->shownText()));
        window.findChild<QAction*>("pitfalls")->trigger();
        QVERIFY(help->shownText().contains("L45"));
        auto* list = help->findChild<QListWidget*>("help.list");
        help->findChild<QLineEdit*>("help.search")->setText("rotation");
        int shown = 0;
        for (int i = 0; i < list->count(); ++i) shown += list->item(i)->isHidden() ? 0 : 1;
        QVERIFY(shown > 0 && shown < list->count() / 2);
        QSignalSpy wanted(help, &app::HelpWindow::parameterWanted);
        emit help->findChild<QTextBrowser*>("help.page")->anchorClicked(QUrl("show:pafwidth"));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(window.params()->currentKey(), QString("pafwidth"));
    }
    void everyHelpPageIsThereInEveryLanguage()
    {
        for (const char* topic : {"start", "training"})
            for (const char* language : {"en", "de", "zh_CN"}) QVERIFY2(QFile::exists(QString(":/help/%1_%2.md").arg(topic, language)), topic);
    }
    void keysAreListed()
    {
        app::MainWindow window;
        app::ShortcutsDialog dialog(window.actions(), &window);
        auto* tree = dialog.findChild<QTreeWidget*>("shortcuts.list");
        for (const char* key : {"F5", "F9", "Ctrl+S", "Ctrl+K", "F1"})
            QVERIFY2(!tree->findItems(key, Qt::MatchContains | Qt::MatchRecursive, 0).isEmpty(), key);
        QSet<QString> keys;
        const auto actions = window.actions();
        for (const QAction* action : actions) {
            const auto all = action->shortcuts();
            for (const QKeySequence& key : all) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString() + " means two things"));
                keys += key.toString();
            }
        }
    }
    void whatIsSetIsSoonInTheFile()
    {
        const auto inFile = [] {
            QFile file(app::settings().fileName());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        app::settings().setValue(QStringLiteral("test/kept"), QStringLiteral("seventeen"));
        QCOMPARE(app::settings().value(QStringLiteral("test/kept")).toString(), QStringLiteral("seventeen"));   // at once
        QTRY_VERIFY(inFile().contains("seventeen"));   // the power may fail
        app::settings().setValue(QStringLiteral("test/kept"), QStringLiteral("eighteen"));
        QTRY_VERIFY(inFile().contains("eighteen"));
        app::settings().remove(QStringLiteral("test/kept"));
        QTRY_VERIFY(!inFile().contains("eighteen"));
    }

    void preferencesCountAtOnce()
    {
        app::PreferencesDialog dialog;
        connect(&dialog, &app::PreferencesDialog::themeChosen, this, [] { app::applyChosenTheme(*qApp); });
        auto* theme = dialog.findChild<QComboBox*>("preferences.theme");
        theme->setCurrentIndex(theme->findData("dark"));
        dialog.findChild<QSpinBox*>("preferences.threads")->setValue(1);
        dialog.findChild<QLineEdit*>("preferences.python")->setText(m_dir.path() + "/no-python");
        dialog.findChild<QPushButton*>("preferences.checkPython")->click();
        QTRY_VERIFY(dialog.findChild<QLabel*>("preferences.pythonSays")->text().contains("no-python"));
        dialog.accept();   // as closing without OK: nothing is stored
        QVERIFY(!app::settings().contains("theme"));
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().contains("OK", Qt::CaseInsensitive)) button->click();
        QCOMPARE(app::settings().value("theme").toString(), QString("dark"));
        QCOMPARE(app::settings().value("train/threads").toInt(), 1);
        QVERIFY(ui::isDark(qApp->palette()));
        app::MainWindow window;
        QVERIFY(window.findChild<QToolButton*>("device")->text().contains("1"));
        app::settings().remove("theme");
        app::settings().remove("train/threads");
        app::applyChosenTheme(*qApp);
        QVERIFY(!ui::isDark(qApp->palette()));
    }
    void coloursFollowTheSystemLive()
    {
        const auto picture = [](app::MainWindow& window, const char* name) {
            QTest::qWait(700);   // the slow texts too
            for (int i = 0; i < 100 && !window.preview()->isIdle(); ++i) QTest::qWait(100);
            const QImage image = window.grab().toImage();
            if (qEnvironmentVariableIsSet("POSETUNER_KEEP_PICTURES")) image.save(qEnvironmentVariable("POSETUNER_KEEP_PICTURES") + u'/' + QLatin1String(name));
            return image;
        };
        const auto share = [](const QImage& a, const QImage& b) {   // of pixels that differ visibly
            if (a.size() != b.size()) return 1.0;
            int differ = 0;
            for (int y = 0; y < a.height(); ++y)
                for (int x = 0; x < a.width(); ++x)
                    if (std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 24) ++differ;
            return static_cast<double>(differ) / (a.width() * a.height());
        };
        app::settings().clear();
        app::applyTheme(*qApp, false);
        auto window = std::make_unique<app::MainWindow>();
        window->setAskBeforeClosing(false);
        window->show();
        QVERIFY(open(*window, m_project));
        const QImage light = picture(*window, "light.png");
        app::applyTheme(*qApp, true);    // as the platform does when the system changes: a new palette for all
        const QImage turned = picture(*window, "turned.png");
        window.reset();   // the next one would say that the file is open twice
        app::MainWindow fresh;
        fresh.setAskBeforeClosing(false);
        fresh.show();
        QVERIFY(open(fresh, m_project));
        const QImage dark = picture(fresh, "dark.png");
        QVERIFY(share(light, dark) > 0.2);
        QVERIFY2(share(turned, dark) < 0.002, qPrintable(QString("%1 of the pixels keep the old colours").arg(share(turned, dark))));
        app::applyChosenTheme(*qApp);
    }
    void whatWasOpenIsOpenedAgain()
    {
        {
            app::MainWindow window;
            window.setAskBeforeClosing(false);
            window.show();
            QVERIFY(open(window, m_project));
            window.showFrame(2);
            window.focusParameter("rotation");
            window.close();
        }
        app::MainWindow again;
        again.setAskBeforeClosing(false);
        QSignalSpy ready(&again, &app::MainWindow::ready);
        QVERIFY(again.reopenLast());
        QVERIFY(ready.wait(60000));
        QTRY_COMPARE(again.preview()->frame(), 2);
        QCOMPARE(again.params()->currentKey(), QString("rotation"));
        app::settings().setValue("session/reopen", false);
        QVERIFY(!app::MainWindow().reopenLast());
        app::settings().remove("session/reopen");
    }
    void theLogIsWrittenAndStaysSmall()
    {
        app::startLog();
        app::logNote("first line");
        qWarning("a warning of Qt");
        for (int i = 0; i < 14000; ++i) app::logNote(QString("line %1 %2").arg(i).arg(QString(120, 'x')));
        app::logProblem("last line");
        app::endLog();
        const QFileInfo file(app::logFile());
        QVERIFY2(file.exists(), qPrintable(file.filePath()));
        qint64 bytes = 0;
        const auto files = file.dir().entryInfoList({"posetuner*.log"});
        for (const QFileInfo& each : files) bytes += each.size();
        QVERIFY(files.size() >= 2 && files.size() <= 3);
        QVERIFY(bytes < 3 * 600 * 1024);
        QFile log(file.filePath());
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().contains("last line"));
    }
    void aRunIsStartedWatchedEvaluatedAndTrashed()
    {
        qputenv("FAKE_TRAINER", "normal");
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, m_project));
        window.findChild<QAction*>("train")->trigger();
        auto* dialog = window.findChild<ui::PreflightDialog*>("preflight");
        QVERIFY(dialog);
        dialog->findChild<QSpinBox*>("preflight.iterations")->setValue(40);
        dialog->findChild<QPushButton*>("preflight.start")->click();
        auto* monitor = window.findChild<ui::MonitorPanel*>("monitor");
        auto* list = window.findChild<ui::RunsPanel*>("runs");
        QTRY_COMPARE_WITH_TIMEOUT(monitor->state(), runs::RunState::Finished, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(list->model().rowCount(), 1, 20000);
        QCOMPARE(list->model().summary(0).dir, monitor->runDir());   // list and monitor show the same run
        QTRY_COMPARE_WITH_TIMEOUT(list->model().summary(0).state, runs::RunState::Finished, 20000);
        auto* evaluate = monitor->findChild<QToolButton*>("monitor.evaluate");
        QTRY_VERIFY(evaluate->isEnabled());
        evaluate->click();
        QTRY_VERIFY2_WITH_TIMEOUT(monitor->findChild<QLabel*>("monitor.evaluation")->text().contains("4.25"), "the evaluation is shown", 20000);
        list->trash(monitor->runDir());
        QCOMPARE(window.notice()->current(), QString("trash"));
        QTRY_COMPARE_WITH_TIMEOUT(list->model().rowCount(), 0, 20000);
        window.notice()->findChild<QPushButton*>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->model().rowCount(), 1, 20000);
    }
    void aStoppedRunGoesOn()
    {
        qputenv("FAKE_TRAINER", "normal");
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, m_project));
        window.findChild<QAction*>("train")->trigger();
        auto* dialog = window.findChild<ui::PreflightDialog*>("preflight");
        dialog->findChild<QSpinBox*>("preflight.iterations")->setValue(300);
        dialog->findChild<QPushButton*>("preflight.start")->click();
        auto* monitor = window.findChild<ui::MonitorPanel*>("monitor");
        QTRY_VERIFY_WITH_TIMEOUT(monitor->store().iterations.size() > 10, 20000);
        monitor->findChild<QToolButton*>("monitor.stop")->click();
        QTRY_COMPARE_WITH_TIMEOUT(monitor->state(), runs::RunState::Stopped, 20000);
        auto* pause = monitor->findChild<QToolButton*>("monitor.pause");
        QTRY_COMPARE(pause->text(), QString("Continue"));
        pause->click();
        QTRY_COMPARE_WITH_TIMEOUT(monitor->state(), runs::RunState::Finished, 30000);
        QCOMPARE(monitor->store().iteration(), 299LL);
        QCOMPARE(monitor->store().iterations.size(), std::size_t(300));   // what was done twice stands once
    }
    void aTrainerThatCannotRunSaysWhy()
    {
        qputenv("FAKE_TRAINER", "mute");
        app::MainWindow window;
        window.setAskBeforeClosing(false);
        window.show();
        QVERIFY(open(window, m_project));
        window.findChild<QAction*>("train")->trigger();
        window.findChild<ui::PreflightDialog*>("preflight")->findChild<QPushButton*>("preflight.start")->click();
        auto* monitor = window.findChild<ui::MonitorPanel*>("monitor");
        QTRY_COMPARE_WITH_TIMEOUT(monitor->state(), runs::RunState::Dead, 20000);
        QVERIFY(monitor->findChild<QLabel*>("monitor.sentence")->text().contains("libtorch_cpu.so"));
        auto* list = window.findChild<ui::RunsPanel*>("runs");
        QTRY_VERIFY_WITH_TIMEOUT(list->model().rowOf(monitor->runDir()) >= 0, 20000);   // the list knows of it, too
        qputenv("FAKE_TRAINER", "normal");
    }

private:
    QTemporaryDir m_dir;
    QString m_project;
};
QTEST_MAIN(ToolsTest)
#include "test_tools.moc"
