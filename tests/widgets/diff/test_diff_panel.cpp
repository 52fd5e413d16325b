// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/diff_panel.h"
#include "widgets/diff/diff_view.h"
#include "widgets/diff/merge_dialog.h"
#include "widgets/presets/presets_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace pt;

class DiffPanelTest final : public QObject
{
    Q_OBJECT
private slots:
    void byKeyOnlyWhatMeansSomethingElse()
    {
        ui::DiffPanel panel;
        panel.show();
        panel.setOthers({{"saved", "the saved file"}, {"/x/pose_cfg.yaml", "shuffle 2"}});
        panel.showTexts("a: 1.0\npafwidth: 20\ngone: 1\n", "pafwidth: 32\na: 1\n");
        auto* tree = panel.findChild<QTreeWidget*>("diff.tree");
        QCOMPARE(panel.differences(), 2);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->text(1), QString("pafwidth"));
        QCOMPARE(tree->topLevelItem(0)->text(2) + tree->topLevelItem(0)->text(3), QString("2032"));
        int taken = 0;
        connect(&panel, &ui::DiffPanel::takeRequested, &panel, [&](const config::ValueChange& change) {
            ++taken;
            QCOMPARE(change.before, std::string("1"));
        });
        panel.findChild<QToolButton*>("take/gone")->click();
        QCOMPARE(taken, 1);
        panel.setByKey(false);
        QVERIFY(panel.findChild<ui::DiffView*>()->isVisible());
        QVERIFY(panel.findChild<ui::DiffView*>()->toPlainText().contains("a: 1.0"));
        panel.showTexts("a: 1.0\n", "a: 1\n");
        panel.setByKey(true);
        QCOMPARE(panel.differences(), 0);
        QVERIFY(!tree->isVisible());
        panel.showTexts("a: [\n", "a: 1\n");  // broken: by line only
        QCOMPARE(panel.differences(), 0);
    }

    void filesOfAShuffleStayItsOwn()
    {
        ui::DiffPanel panel;
        panel.show();
        panel.setOthers({{"saved", "the saved file"}});
        panel.showTexts("dataset: sets/s1.mat\nglobal_scale: 0.5\nrotation: 40\n", "dataset: sets/s2.mat\nglobal_scale: 0.8\nfliplr: true\n");
        auto* tree = panel.findChild<QTreeWidget*>("diff.tree");
        QCOMPARE(panel.differences(), 4);
        QCOMPARE(tree->topLevelItem(3)->text(1), QString("dataset"));   // last, and nothing to press
        QVERIFY(!panel.findChild<QToolButton*>("take/dataset"));
        QVERIFY(panel.findChild<QToolButton*>("take/rotation"));
        std::vector<config::ValueChange> all;
        connect(&panel, &ui::DiffPanel::takeAllRequested, &panel, [&](const auto& changes) { all = changes; });
        auto* button = panel.findChild<QToolButton*>("diff.takeAll");
        button->click();
        QCOMPARE(all.size(), std::size_t(3));
        for (const auto& change : all) QVERIFY(change.key != "dataset");
        panel.showTexts("dataset: a\n", "dataset: b\n");
        QVERIFY(!button->isEnabled());
    }

    void theChoiceStays()
    {
        ui::DiffPanel panel;
        panel.setOthers({{"saved", "s"}, {"b", "B"}});
        panel.choose("b");
        panel.setOthers({{"saved", "s"}, {"a", "A"}, {"b", "B"}});
        QCOMPARE(panel.other(), QString("b"));
        panel.setOthers({{"saved", "s"}});
        QCOMPARE(panel.other(), QString("saved"));
    }

    void presetsShowWhatTheyWouldDo()
    {
        ui::PresetsDialog dialog;
        dialog.show();
        const auto preset = config::parsePreset("posetuner_preset: 1\nname: Mine\npose_cfg:\n- {key: rotation, value: 180, why: all ways}\n- {key: batch_size, value: 8}\n- {key: mirror, remove: true}\n", "t");
        QVERIFY(preset);
        dialog.showPresets({*preset}, {});
        dialog.showDocument(*config::YamlDocument::parse("rotation: 25\nbatch_size: 8.0\nmirror: false\n"));
        auto* tree = dialog.findChild<QTreeWidget*>("presets.changes");
        QCOMPARE(tree->topLevelItemCount(), 3);
        QCOMPARE(tree->topLevelItem(0)->text(1) + ">" + tree->topLevelItem(0)->text(2) + ">" + tree->topLevelItem(0)->text(3), QString("25>180>all ways"));
        QCOMPARE(tree->topLevelItem(1)->text(2), QString("as now"));
        auto* apply = dialog.findChild<QPushButton*>("presets.apply");
        QVERIFY(apply->isEnabled());
        QSignalSpy applied(&dialog, &ui::PresetsDialog::applyRequested);
        apply->click();
        QCOMPARE(applied.size(), 1);
        dialog.showDocument(*config::YamlDocument::parse("rotation: 180\nbatch_size: 8\n"));
        QVERIFY(!apply->isEnabled());
        auto* save = dialog.findChild<QPushButton*>("presets.save");
        QVERIFY(!save->isEnabled());
        dialog.findChild<QLineEdit*>("presets.newName")->setText("x");
        QVERIFY(save->isEnabled());
    }
};
QTEST_MAIN(DiffPanelTest)
#include "test_diff_panel.moc"
