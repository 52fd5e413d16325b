// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/advice_panel.h"
#include "widgets/diff/line_diff.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pt;

class TestAdvicePanel final : public QObject
{
    Q_OBJECT

private slots:
    void emptyIsSaid()
    {
        ui::AdvicePanel panel;
        panel.showFindings({});
        QVERIFY(panel.findChild<QLabel*>("empty")->text().contains("Nothing to object"));
    }

    void aFixGoesOutAsData()
    {
        Finding finding;
        finding.severity = Severity::Surprises;
        finding.message = {PT_TR_NOOP("Test", "rotratio is never read")};
        finding.key = "rotation";
        finding.line = 41;
        finding.fixLabel = PT_TR_NOOP("Test", "Rename key");
        finding.fix = {{FixEdit::Kind::Rename, "rotratio", "rotateratio"}};
        ui::AdvicePanel panel;
        panel.showFindings({finding});
        int fixes = 0;
        std::string renamed;
        connect(&panel, &ui::AdvicePanel::fixRequested, this, [&](const Finding& f) {
            ++fixes;
            renamed = f.fix.front().value;
        });
        panel.findChild<QPushButton*>("fix")->click();
        QCOMPARE(fixes, 1);
        QCOMPARE(renamed, std::string("rotateratio"));
        QSignalSpy key(&panel, &ui::AdvicePanel::keyActivated);
        for (QLabel* label : panel.findChildren<QLabel*>())
            if (label->text().contains("href=\"key\"")) emit label->linkActivated("key");
        QCOMPARE(key.value(0).value(0).toString(), QString("rotation"));
    }

    void whyNamesTheProof()
    {
        Finding finding;
        finding.id = "L13";
        finding.key = "fliplr";
        const QString why = ui::whyHtml(finding);
        QVERIFY(why.contains("L13: proven on DeepLabCut 3.0.2"));
        finding.id = "tip-rotation";
        QVERIFY(ui::whyHtml(finding).contains("your own data"));
    }

    void differencesByLine()
    {
        QCOMPARE(ui::changedLines(ui::diffLines("a\nb\nc\n", "a\nb\nc\n")), 0);
        QCOMPARE(ui::changedLines(ui::diffLines("a\nb\nc\n", "a\nx\nc\n")), 1);
        QCOMPARE(ui::changedLines(ui::diffLines("a\nb\nc\n", "a\nc\n")), 1);
        QCOMPARE(ui::changedLines(ui::diffLines("a\nc\n", "a\nb\nb\nc\n")), 2);
        const auto diff = ui::diffLines("k: 1\nm: 2\n", "k: 1\nm: 3\n");
        QCOMPARE(diff[1].kind, ui::DiffLine::Kind::Removed);
        QCOMPARE(diff[2].kind, ui::DiffLine::Kind::Added);
        QCOMPARE(diff[2].newLine, 2);
    }
};

QTEST_MAIN(TestAdvicePanel)
#include "test_advice_panel.moc"
