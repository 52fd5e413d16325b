// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text editor: what the user does not touch keeps its bytes.
#include "core/base/random.h"
#include "widgets/text/byte_text.h"
#include "widgets/text/text_panel.h"
#include "widgets/text/yaml_editor.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace pt;
using ui::ByteText;

namespace {

const std::string kOdd = "\xEF\xBB\xBF# \xC3\xA9t\xC3\xA9\r\na: 1\r\nb:\t2\rc: \"\xE2\x80\xA9\xC2\xA0x\"  \nd: '\xF0\x9F\x90\xAD'\r\n\r\n";  // BOM, three line ends, U+2029, no-break space, a mouse

}  // namespace

class YamlEditorTest final : public QObject
{
    Q_OBJECT
private slots:
    void placesMapBothWays()
    {
        const ByteText text(kOdd);
        QCOMPARE(text.shown().count(u'\n'), 6);
        QCOMPARE(text.byteAt(0), std::size_t(3));
        for (qsizetype i = 0; i <= text.shown().size(); ++i) {
            if (i > 0 && i < text.shown().size() && text.shown()[i].isLowSurrogate()) continue;
            QCOMPARE(text.shownAt(text.byteAt(i)), i);
        }
        QCOMPARE(text.byteAt(text.shown().size()), kOdd.size());
    }

    void editsTouchOnlyTheirBytes()
    {
        ByteText text(kOdd);
        const auto at = text.shown().indexOf("1");
        text.edit(at, 1, "25");
        std::string wanted = kOdd;
        wanted.replace(wanted.find("a: 1") + 3, 1, "25");
        QCOMPARE(text.bytes(), wanted);
        text.edit(at + 2, 0, "\nnew: \xC3\xBC");  // a new line gets the text's own end
        wanted.insert(wanted.find("25") + 2, "\r\nnew: \xC3\x83\xC2\xBC");
        QCOMPARE(text.bytes().find("25\r\nnew: "), wanted.find("25\r\nnew: "));
        ByteText joined(kOdd);
        joined.edit(joined.shown().indexOf('\n', joined.shown().indexOf("a: 1")), 1, {});  // both bytes of the line end go
        QVERIFY(joined.bytes().find("a: 1b:\t2\rc") != std::string::npos);
    }

    void randomEditsAreExact()
    {
        Random random(23);
        for (int round = 0; round < 500; ++round) {
            ByteText text(kOdd);
            const QString before = text.shown();
            auto at = static_cast<qsizetype>(random.uniform() * double(before.size() + 1));
            auto gone = static_cast<qsizetype>(random.uniform() * double(before.size() - at + 1));
            const auto splits = [&](qsizetype p) { return p > 0 && p < before.size() && before[p].isLowSurrogate(); };
            if (splits(at)) ++at, gone = std::max<qsizetype>(0, gone - 1);
            if (splits(at + gone)) ++gone;
            const QString put = random.uniform() < 0.5 ? QStringLiteral("x") : QStringLiteral("ü\nz");
            const std::size_t from = text.byteAt(at), to = text.byteAt(at + gone);
            text.edit(at, gone, put);
            std::string bytes = put.toStdString();
            if (const auto p = bytes.find('\n'); p != std::string::npos) bytes.replace(p, 1, "\r\n");
            QCOMPARE(text.bytes(), kOdd.substr(0, from) + bytes + kOdd.substr(to));
        }
    }

    void showingIsNotEditing()
    {
        ui::YamlEditor editor;
        QSignalSpy edited(&editor, &ui::YamlEditor::textEdited);
        editor.showText(kOdd, kOdd);
        editor.showText("a: 1\n", kOdd);
        editor.showText(kOdd, "a: 1\n");
        editor.showBroken(2, 3);
        editor.showLine(1);
        QPalette dark = editor.palette();
        dark.setColor(QPalette::Base, Qt::black);
        editor.setPalette(dark);
        QCoreApplication::processEvents();
        QVERIFY(edited.isEmpty());
        QCOMPARE(editor.bytes(), kOdd);
    }

    void typingDeletingPastingAreBytes()
    {
        ui::YamlEditor editor;
        editor.show();
        editor.showText(kOdd, kOdd);
        QTextCursor cursor(editor.document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::EndOfBlock);
        editor.setTextCursor(cursor);
        QSignalSpy edited(&editor, &ui::YamlEditor::textEdited);
        QTest::keyClicks(&editor, "23");
        QTest::keyClick(&editor, Qt::Key_Backspace);
        std::string wanted = kOdd;
        wanted.insert(wanted.find("a: 1") + 4, "2");
        QCOMPARE(edited.size(), 3);
        QCOMPARE(editor.bytes(), wanted);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, "n:");
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, "k: 1");
        wanted.insert(wanted.find("a: 12") + 5, "\r\nn:\r\n  k: 1");
        QCOMPARE(editor.bytes(), wanted);
        editor.selectAll();
        QTest::keyClick(&editor, Qt::Key_Delete);
        QCOMPARE(editor.bytes(), std::string("\xEF\xBB\xBF"));
        editor.insertPlainText("x: 1\ny: 2");
        QCOMPARE(QString::fromStdString(editor.bytes()).count("x: 1"), 1);
    }

    void tabsIndentLines()
    {
        ui::YamlEditor editor;
        editor.show();
        editor.showText("a: 1\nb: 2\nc: 3\n", {});
        QTextCursor cursor(editor.document());
        cursor.setPosition(5);
        cursor.setPosition(12, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        QTest::keyClick(&editor, Qt::Key_Tab);
        QCOMPARE(editor.bytes(), std::string("a: 1\n  b: 2\n  c: 3\n"));
        QTest::keyClick(&editor, Qt::Key_Backtab);
        QCOMPARE(editor.bytes(), std::string("a: 1\nb: 2\nc: 3\n"));
    }

    void colours()
    {
        ui::YamlEditor editor;
        editor.showText("key: 12  # note\n'q: r': \"two\nlines\" # c\nt: |\n  text: 5\nz: &anchor true\nf: {a: 1, b: x#y}\n", {});
        QTest::qWait(20);
        const auto colourAt = [&](int line, int column) {
            QColor found;
            for (const auto& range : editor.document()->findBlockByNumber(line).layout()->formats())
                if (column >= range.start && column < range.start + range.length) found = range.format.foreground().color();
            return found;
        };
        const QColor key = colourAt(0, 0), number = colourAt(0, 5), comment = colourAt(0, 10), quoted = colourAt(1, 9);
        for (const QColor& c : {key, number, comment, quoted}) QVERIFY(c.isValid());
        QVERIFY(key != number && number != comment && comment != quoted && key != quoted);
        QCOMPARE(colourAt(1, 1), key);
        QCOMPARE(colourAt(2, 2), quoted);
        QCOMPARE(colourAt(2, 9), comment);
        QCOMPARE(colourAt(4, 3), quoted);      // block text, not a key
        QCOMPARE(colourAt(5, 0), key);
        QVERIFY(colourAt(5, 4).isValid() && colourAt(5, 4) != key);
        QCOMPARE(colourAt(6, 4), key);
        QVERIFY(!colourAt(6, 13).isValid());   // "x#y" has no comment
    }

    void findGoesAround()
    {
        ui::TextPanel panel;
        panel.show();
        panel.editor()->showText("scale: 1\nother: 2\nscale: 3\n", {});
        panel.openFind();
        panel.findChild<QLineEdit*>("yaml.find")->setText("scale");
        QCOMPARE(panel.editor()->textCursor().blockNumber(), 0);
        QVERIFY(panel.findNext(false));
        QCOMPARE(panel.editor()->textCursor().blockNumber(), 2);
        QVERIFY(panel.findNext(false));
        QCOMPARE(panel.editor()->textCursor().blockNumber(), 0);
        QVERIFY(panel.findNext(true));
        QCOMPARE(panel.editor()->textCursor().blockNumber(), 2);
        panel.findChild<QLineEdit*>("yaml.find")->setText("nowhere");
        QVERIFY(!panel.findNext(false));
    }

    void troubleIsSaidWithItsPlace()
    {
        ui::TextPanel panel;
        panel.show();
        panel.editor()->showText("a: [1\nb: 2\n", {});
        panel.showBroken(Error{ErrorCode::Parse, {PT_TR_NOOP("Test", "Line 2, column 1: broken.")}, "C:/f.yaml:2:1"});
        QVERIFY(panel.findChild<QLabel*>("yaml.trouble")->isVisible());
        QVERIFY(panel.findChild<QLabel*>("yaml.trouble")->text().contains("Line 2, column 1"));
        QVERIFY(!panel.editor()->extraSelections().isEmpty());
        panel.showBroken(std::nullopt);
        QVERIFY(!panel.findChild<QLabel*>("yaml.trouble")->isVisible());
        QVERIFY(panel.editor()->extraSelections().isEmpty());
    }
};
QTEST_MAIN(YamlEditorTest)
#include "test_yaml_editor.moc"
