// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/command_palette.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace pt::ui;

class CommandPaletteTest final : public QObject
{
    Q_OBJECT

    static Command command(const QString& title, const QString& detail, const QString& words = {}) { return {title, detail, {}, words, {}, {}}; }

private slots:
    void theBestAnswerStandsFirst()
    {
        QVERIFY(commandScore(command("Rotation", "rotation"), "rot") > commandScore(command("Share of rotated images", "rotateratio"), "rot"));
        QVERIFY(commandScore(command("PAF width", "pafwidth"), "paf wid") > 0);
        QCOMPARE(commandScore(command("PAF width", "pafwidth"), "paf blur"), 0);
        QVERIFY(commandScore(command("Sharpen", "convolution.sharpen", "kernel crisp"), "crisp") > 0);
        QVERIFY(commandScore(command("Roll new dice", "Command"), "rnd") > 0);     // letters in order
        QCOMPARE(commandScore(command("Roll new dice", "Command"), "xyz"), 0);
        QVERIFY(commandScore(command("Train…", "Command"), "") > 0);
    }
    void keysChooseAndRun()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QString ran;
        std::vector<Command> commands;
        for (const char* title : {"Open project…", "Save", "Save as…", "Train…"}) {
            Command c = command(title, "Command");
            c.run = [&ran, title] { ran = title; };
            commands.push_back(c);
        }
        auto* palette = new CommandPalette(std::move(commands), &window);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        palette->open();
        QCOMPARE(palette->found(), 4);
        auto* query = palette->findChild<QLineEdit*>("commandPalette.query");
        QTest::keyClicks(query, "save");
        QCOMPARE(palette->found(), 2);
        QCOMPARE(palette->best(), QString("Save"));
        QTest::keyClick(query, Qt::Key_Down);
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_COMPARE(ran, QString("Save as…"));
    }
    void nothingFoundRunsNothing()
    {
        CommandPalette palette({command("Save", "Command")}, nullptr);
        auto* query = palette.findChild<QLineEdit*>("commandPalette.query");
        QTest::keyClicks(query, "zzz");
        QCOMPARE(palette.found(), 0);
        QVERIFY(palette.best().isEmpty());
        QTest::keyClick(query, Qt::Key_Return);
        QCOMPARE(palette.result(), 0);
    }
};
QTEST_MAIN(CommandPaletteTest)
#include "test_command_palette.moc"
