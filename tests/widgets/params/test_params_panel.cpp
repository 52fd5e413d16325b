// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_document.h"
#include "core/config/torch_template.h"
#include "core/params/param_spec.h"
#include "widgets/params/number_field.h"
#include "widgets/params/param_editor.h"
#include "widgets/params/param_help.h"
#include "widgets/params/param_row.h"
#include "widgets/params/params_panel.h"
#include "widgets/params/value_slider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace pt;

class TestParamsPanel final : public QObject
{
    Q_OBJECT

private slots:
    void numbersAsEveryReaderTakesThem()
    {
        QCOMPARE(ui::numberToYaml("0.8", false), QString("0.8"));
        QCOMPARE(ui::numberToYaml("0.80", false), QString("0.80"));
        QCOMPARE(ui::numberToYaml("0,8", false), QString("0.8"));
        QCOMPARE(ui::numberToYaml("1e-5", false), QString("0.00001"));
        QCOMPARE(ui::numberToYaml("020", true), QString("20"));
        QCOMPARE(ui::numberToYaml("abc", false), QString());
        QCOMPARE(ui::numberToYaml("", false), QString());
        QCOMPARE(ui::numberToYaml("nan", false), QString());
        QVERIFY(ui::sameYamlValue("25", "25.0"));
        QVERIFY(ui::sameYamlValue("False", "false"));
        QVERIFY(!ui::sameYamlValue("25", "26"));
    }

    void everyRowHasAnEditorThatKeepsQuiet()
    {
        for (const params::ParamSpec& spec : params::all()) {
            std::unique_ptr<ui::ParamEditor> editor(ui::makeParamEditor(spec, nullptr, nullptr));
            QVERIFY2(editor, spec.key);
            QCOMPARE(editor->objectName(), QString(spec.key));
            QSignalSpy spy(editor.get(), &ui::ParamEditor::edited);
            for (const char* value : {spec.defaultSingle, spec.defaultMulti, "999999", "~", "nonsense", "[1, 2]", ""})
                editor->showValue(spec.key, value, false);
            QVERIFY2(spy.isEmpty(), spec.key);  // showing is not editing
        }
    }

    void aValueOutsideIsShownAsItIs()
    {
        std::unique_ptr<ui::ParamEditor> editor(ui::makeParamEditor(*params::find("global_scale"), nullptr, nullptr));
        editor->showValue("global_scale", "123.450", false);
        QCOMPARE(editor->findChild<QLineEdit*>("global_scale/field")->text(), QString("123.450"));
        QCOMPARE(editor->findChild<ui::ValueSlider*>()->value(0), 123.45);
    }

    /// A fix takes its note away, and the next row slides under the mouse that has just clicked: what was mended stays in view.
    void aRowThatSlidesUnderARestingMouseIsNotMeant()
    {
        ui::ParamsPanel panel;
        panel.resize(420, 700);
        auto document = config::YamlDocument::parse("dataset_type: imgaug\nrotation: 25\n");
        QVERIFY(document);
        panel.showReading(config::readPoseConfig(*document));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *flip = panel.row("rotation"), *next = panel.row("mirror");
        QVERIFY(flip && next);
        QCursor::setPos(panel.mapToGlobal(QPoint(100, 200)));
        emit flip->touched(true);
        QCOMPARE(panel.currentKey(), QString("rotation"));
        emit next->touched(false);
        QTest::qWait(400);   // longer than a mouse must rest on a row
        QCOMPARE(panel.currentKey(), QString("rotation"));
        QCursor::setPos(panel.mapToGlobal(QPoint(100, 260)));
        emit next->touched(false);
        QTRY_COMPARE(panel.currentKey(), QString("mirror"));
    }

    void fieldSliderSwitchChoiceSizeAndTableEmitYaml()
    {
        checkField("pafwidth", "pafwidth/field", "20", "32", "32");
        checkField("crop_size", "crop_size/width", "[400, 400]", "512", "[512, 400]");
        std::unique_ptr<ui::ParamEditor> mirror(ui::makeParamEditor(*params::find("mirror"), nullptr, nullptr));
        QSignalSpy mirrored(mirror.get(), &ui::ParamEditor::edited);
        mirror->showValue("mirror", "false", false);
        mirror->findChild<QCheckBox*>()->click();
        QCOMPARE(mirrored.value(0).value(1).toString(), QString("true"));
        std::unique_ptr<ui::ParamEditor> choice(ui::makeParamEditor(*params::find("crop_sampling"), nullptr, nullptr));
        QSignalSpy chosen(choice.get(), &ui::ParamEditor::edited);
        choice->showValue("crop_sampling", "keypoint", false);  // the handbook's spelling is shown, not replaced
        auto* combo = choice->findChild<QComboBox*>();
        QCOMPARE(combo->currentData().toString(), QString("keypoint"));
        emit combo->activated(combo->findData("density"));
        QCOMPARE(chosen.value(0).value(1).toString(), QString("density"));
        std::unique_ptr<ui::ParamEditor> schedule(ui::makeParamEditor(*params::find("multi_step"), nullptr, nullptr));
        QSignalSpy stepped(schedule.get(), &ui::ParamEditor::edited);
        schedule->showValue("multi_step", "[[0.005, 10000], [0.02, 430000]]", false);
        auto* table = schedule->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 2);
        table->item(1, 1)->setText("50000");
        QCOMPARE(stepped.value(0).value(1).toString(), QString("[[0.005, 10000], [0.02, 50000]]"));
    }

    void dragIsOneGestureAndTheWheelNeedsFocus()
    {
        ui::ValueSlider slider(1);
        slider.setRanges({0, 100}, {0, 50});
        slider.setSteps(1, 0.1);
        slider.resize(216, 24);
        slider.setValue(0, 50);
        QSignalSpy spy(&slider, &ui::ValueSlider::moved);
        QTest::mousePress(&slider, Qt::LeftButton, {}, {108, 12});
        QMouseEvent move(QEvent::MouseMove, QPointF(128, 12), QPointF(128, 12), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&slider, &move);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, {128, 12});
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy[0][2].toBool(), true);
        QCOMPARE(spy[1][2].toBool(), false);
        QCOMPARE(spy[1][1].toDouble(), 60.0);
        QWheelEvent wheel({10, 10}, {10, 10}, {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&slider, &wheel);
        QCOMPARE(spy.size(), 2);
    }

    void searchFindsKeysWordsAndSynonyms()
    {
        ui::ParamsPanel panel;
        panel.resize(400, 800);
        auto document = config::YamlDocument::parse("dataset_type: imgaug\npafwidth: 25\nglobal_scale: 0.8\n");
        QVERIFY(document);
        panel.showReading(config::readPoseConfig(*document));
        panel.show();
        QVERIFY(panel.row("global_scale")->isVisible());
        panel.findChild<QLineEdit*>("search")->setText("zoom");
        QVERIFY(panel.row("global_scale")->isVisible());
        QVERIFY(!panel.row("rotation")->isVisible());
        panel.findChild<QLineEdit*>("search")->setText("xyzzy");
        QVERIFY(!panel.row("global_scale")->isVisible());
        panel.findChild<QLineEdit*>("search")->clear();
        QVERIFY(!panel.row("global_scale")->changed());
        panel.reveal("contrast.gamma.gamma");  // an expert's key unfolds
        QVERIFY(panel.expert());
        QVERIFY(panel.row("contrast.gamma.gamma")->isVisible());
    }

    void aRevealedRowStaysInSightUntilTheUserScrolls()
    {
        ui::ParamsPanel panel;
        panel.resize(400, 500);
        auto document = config::YamlDocument::parse("dataset_type: imgaug\nglobal_scale: 0.8\n");
        QVERIFY(document);
        panel.showReading(config::readPoseConfig(*document));
        panel.show();
        auto* scroll = panel.findChild<QScrollArea*>();
        panel.reveal("contrast.gamma.gamma");
        auto* row = panel.row("contrast.gamma.gamma");
        QVERIFY(scroll && row);
        const auto inSight = [&] {
            const int y = row->mapTo(scroll->viewport(), QPoint()).y();
            return y >= 0 && y + row->height() <= scroll->viewport()->height();
        };
        QTRY_VERIFY(inSight());
        panel.resize(300, 300);   // the window takes its size later than the form its rows
        QTRY_VERIFY(inSight());
        scroll->verticalScrollBar()->setValue(0);
        QTest::qWait(300);
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    }

    void rowsAreThoseOfTheKindOfFile()
    {
        ui::ParamsPanel panel;
        panel.resize(400, 800);
        config::TorchTemplateInput input;
        input.bodyparts = {"snout", "ear"};
        auto torch = config::YamlDocument::parse(*config::makeTorchConfigText(input));
        QVERIFY(torch && torch->set("train_settings.batch_size", "3") && torch->set("data.train.affine.rotatoin", "3"));
        panel.showReading(config::readPoseConfig(*torch));
        panel.show();
        QVERIFY(panel.row("train_settings.batch_size") && panel.row("train_settings.batch_size")->isVisible());
        QVERIFY(panel.row("train_settings.batch_size")->changed());
        QVERIFY(!panel.row("data.train.crop_sampling.width")->changed());
        QVERIFY(!panel.row("global_scale"));
        QSignalSpy spy(&panel, &ui::ParamsPanel::valueEdited);
        panel.row("train_settings.batch_size")->findChild<QToolButton*>("train_settings.batch_size/reset")->click();
        QCOMPARE(spy.value(0).value(1).toString(), QString("8"));  // DeepLabCut's own for this network
        panel.setExpert(true);
        QVERIFY(panel.row("runner.device")->isVisible());
        auto pose = config::YamlDocument::parse("dataset_type: imgaug\nglobal_scale: 0.5\n");
        panel.showReading(config::readPoseConfig(*pose));
        QVERIFY(panel.row("global_scale") && !panel.row("train_settings.batch_size"));
        panel.showReading(config::readPoseConfig(*torch));
        QVERIFY(panel.row("train_settings.batch_size") && !panel.row("global_scale"));
    }

    void resetGoesToTheTemplate()
    {
        ui::ParamsPanel panel;
        auto document = config::YamlDocument::parse("dataset_type: imgaug\nglobal_scale: 0.5\n");
        panel.showReading(config::readPoseConfig(*document));
        QSignalSpy spy(&panel, &ui::ParamsPanel::valueEdited);
        QVERIFY(panel.row("global_scale")->changed());
        panel.row("global_scale")->findChild<QToolButton*>("global_scale/reset")->click();
        QCOMPARE(spy.value(0).value(0).toString(), QString("global_scale"));
        QCOMPARE(spy.value(0).value(1).toString(), QString("0.8"));
    }

private:
    static void checkField(const char* key, const char* field, const char* shown, const char* typed, const char* expected)
    {
        std::unique_ptr<ui::ParamEditor> editor(ui::makeParamEditor(*params::find(key), nullptr, nullptr));
        QSignalSpy spy(editor.get(), &ui::ParamEditor::edited);
        editor->showValue(key, shown, false);
        auto* line = editor->findChild<QLineEdit*>(field);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), QString(key));
        QCOMPARE(spy[0][1].toString(), QString(expected));
        QCOMPARE(spy[0][2].toBool(), false);
    }

    void thePageOfAParameterSaysAllThatIsKnown()
    {
        const QString page = ui::parameterPage(*params::find("crop_sampling"));
        QVERIFY(page.contains("<img src=\":/previews/crops.png\">"));
        QVERIFY(ui::previewPicture(*params::find("display_iters")).isEmpty());
        int pictures = 0;
        for (const auto& spec : params::all()) {   // every picture that is named is there
            const QString picture = ui::previewPicture(spec);
            if (picture.isEmpty()) continue;
            ++pictures;
            QVERIFY2(QFile::exists(QStringLiteral(PT_SOURCE_DIR "/resources/") + picture.mid(2)), qPrintable(picture));
        }
        QVERIFY(pictures > 40);
        for (const char* word : {"crop_sampling", "keypoints", "hybrid", "multi-animal imgaug", "L22", "L24"}) QVERIFY2(page.contains(word), word);
        QVERIFY(!page.contains("L10"));
        for (const auto& spec : params::all()) {
            const QString each = ui::parameterPage(spec);
            QVERIFY2(each.contains(QLatin1String(spec.key)) && each.contains("</table>"), spec.key);
        }
        QCOMPARE(ui::loaderNames(0), QString("none: it changes nothing"));
    }
};

QTEST_MAIN(TestParamsPanel)
#include "test_params_panel.moc"
