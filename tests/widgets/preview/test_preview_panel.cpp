// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The preview panel as a user drives it: views, mouse, switches, exports; on rendered projects.
#include "core/base/file.h"
#include "widgets/preview/image_canvas.h"
#include "widgets/preview/preview_controls.h"
#include "widgets/preview/preview_panel.h"
#include "widgets/preview/schedule_plot.h"
#include "widgets/preview/sheet_canvas.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace pt;
using augment::Op;

namespace {

std::shared_ptr<const dataset::Project> demo(const QString& dir, int individuals)
{
    const auto path = pathFromUtf8(dir.toStdString());
    if (!dataset::writeDemoProject(path, {individuals, 3, 1})) return nullptr;
    auto project = dataset::openProject(path);
    return project ? std::make_shared<const dataset::Project>(std::move(*project)) : nullptr;
}

config::PoseConfig configOf(const dataset::Project& project)
{
    const auto bytes = readFile(project.shuffles.front().poseConfig);
    return config::readPoseConfig(*config::YamlDocument::parse(*bytes)).config;
}

}  // namespace

class TestPreviewPanel final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_one = demo(m_dir.filePath("one"), 1);
        m_three = demo(m_dir.filePath("three"), 3);
        QVERIFY(m_one && m_three);
    }
    void init()
    {
        m_panel = std::make_unique<ui::PreviewPanel>();
        m_panel->resize(1000, 640);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void anOldProjectsAnswerIsNeverShown()
    {
        load(m_one);
        m_panel->setDraws(25);   // takes a while
        bool old = false;
        m_panel->setProject(m_three);
        QVERIFY(m_panel->lastAnswer().before.empty());
        const auto look = [&] { old = old || m_panel->lastAnswer().beforeLabels.individuals != 3; };
        connect(m_panel.get(), &ui::PreviewPanel::answerShown, this, look);
        connect(m_panel.get(), &ui::PreviewPanel::coarseShown, this, look);
        m_panel->setConfig(configOf(*m_three));
        m_panel->setFrame(1);
        QVERIFY(settled());
        QVERIFY(!old);
        QCOMPARE(m_panel->lastAnswer().beforeLabels.individuals, 3);
        m_panel->disconnect(this);
    }
    void theViewFollowsTheFocusUnlessPinned()
    {
        load(m_three);
        using preview::View;
        const std::pair<const char*, View> keys[] = {{"pafwidth", View::Paf}, {"pos_dist_thresh", View::ScoreMap}, {"locref_stdev", View::Locref}, {"batch_size", View::Batch},
                                                     {"global_scale", View::Size}, {"crop_size", View::Crops}, {"rotation", View::Extremes}, {"multi_step", View::Schedule},
                                                     {"apply_prob", View::Probability}, {"convolution.emboss", View::Kernel}, {"contrast.clahe", View::Augment}};
        for (const auto& [key, view] : keys) {
            m_panel->setFocusKey(key);
            QVERIFY2(m_panel->currentView() == view, key);
            QVERIFY(settled());
            if (view != View::Schedule) QVERIFY2(m_panel->lastAnswer().view == view, key);
        }
        button("preview.pin")->setChecked(true);
        m_panel->setFocusKey("pafwidth");
        QCOMPARE(m_panel->currentView(), View::Augment);
    }
    /// Large frames: every move has a coarse picture soon, the last one its exact picture; what was begun for values of before is given up.
    void aDragEndsWithTheExactPictureOfItsLastValue()
    {
        const QTemporaryDir dir;
        auto project = std::make_shared<dataset::Project>(*m_one);
        cv::Mat large;
        cv::resize(*dataset::loadFrame(*m_one, m_one->frames[0]), large, {2600, 1900});
        project->frames.resize(1);
        project->frames[0].path = dir.filePath(QStringLiteral("large.png")).toStdString();
        project->frames[0].size = large.size();
        QVERIFY(cv::imwrite(project->frames[0].path.string(), large));
        auto config = configOf(*m_one);
        config.maxInputSize = 10000;
        m_panel->setProject(project);
        m_panel->setConfig(config);
        m_panel->setDraws(9);   // more than any machine makes between two moves
        QVERIFY(settled());
        QSignalSpy exact(m_panel.get(), &ui::PreviewPanel::answerShown), coarse(m_panel.get(), &ui::PreviewPanel::coarseShown);
        for (int i = 0; i < 20; ++i) {
            config.rotation = 5 + i;
            m_panel->setConfig(config);
            QTest::qWait(16);
        }
        QVERIFY(settled());
        QVERIFY(coarse.count() > 0);
        QVERIFY2(exact.count() < 20, "what nobody waits for any more was computed to its end");
        QCOMPARE(m_panel->lastAnswer().coarse, 1);
        preview::Request same;
        same.project = project;
        same.image = m_panel->lastAnswer().before;
        same.config = config;
        same.seed = m_panel->seed();
        const auto expected = preview::answer(same);
        QCOMPARE(cv::norm(expected.draws[0].sample.image, m_panel->lastAnswer().draws[0].sample.image, cv::NORM_INF), 0.0);
    }
    void aClickOnTheSheetOpensThatDraw()
    {
        load(m_one);
        m_panel->setView(preview::View::Augment);
        m_panel->setDraws(9);
        QVERIFY(settled());
        auto* sheet = m_panel->findChild<ui::SheetCanvas*>();
        QCOMPARE(sheet->count(), std::size_t(9));
        const QImage chosen = sheet->contents()[4].image.image.copy();
        QTest::mouseClick(sheet, Qt::LeftButton, {}, sheet->cell(4).center().toPoint());
        QVERIFY(settled());
        QCOMPARE(m_panel->draw(), 4);
        QCOMPARE(m_panel->lastAnswer().draws.size(), std::size_t(1));
        QCOMPARE(m_panel->lastAnswer().draws.front().draw, std::uint64_t(4));
        QCOMPARE(canvas("after")->content().image.image, chosen);
        m_panel->setDraws(4);    // back: the sheet that holds it
        QVERIFY(settled());
        QCOMPARE(m_panel->lastAnswer().draws.front().draw, std::uint64_t(4));
        m_panel->setSeed(99);
        QVERIFY(settled());
        QCOMPARE(m_panel->lastAnswer().draws.front().draw, std::uint64_t(0));
    }
    void aDragOnTheSheetPansAllAlikeAndChoosesNone()
    {
        load(m_one);
        m_panel->setDraws(4);
        QVERIFY(settled());
        auto* sheet = m_panel->findChild<ui::SheetCanvas*>();
        QSignalSpy chosen(sheet, &ui::SheetCanvas::chosen);
        const QPoint at = sheet->cell(0).center().toPoint();
        QWheelEvent wheel(at, sheet->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(sheet, &wheel);
        QVERIFY(sheet->zoom() > 1.3);
        const QImage before = sheet->grab().toImage();
        QTest::mousePress(sheet, Qt::LeftButton, {}, at);
        QMouseEvent move(QEvent::MouseMove, at + QPoint(40, 20), sheet->mapToGlobal(at + QPoint(40, 20)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(sheet, &move);
        QTest::mouseRelease(sheet, Qt::LeftButton, {}, at + QPoint(40, 20));
        QVERIFY(chosen.isEmpty());
        QVERIFY(sheet->grab().toImage() != before);
        sheet->fit();
        QCOMPARE(sheet->zoom(), 1.0);
    }
    void eachOperationHasItsEye()
    {
        load(m_one);
        m_panel->setDraws(25);
        QVERIFY(settled());
        auto* menu = m_panel->findChild<QMenu*>("preview.operations");
        QVERIFY(menu && menu->actions().size() >= 6);
        const auto firedOnes = [&](Op op) {
            int n = 0;
            for (const auto& draw : m_panel->lastAnswer().draws)
                for (const auto& f : draw.sample.fired) n += f.op == op ? 1 : 0;
            return n;
        };
        QVERIFY(firedOnes(Op::Rotation) > 0);
        for (QAction* action : menu->actions())
            if (action->data().toInt() == static_cast<int>(Op::Rotation)) action->trigger();
        QVERIFY(settled());
        QCOMPARE(firedOnes(Op::Rotation), 0);
        QVERIFY(firedOnes(Op::MotionBlur) > 0);
    }
    void onlyDrawsInWhichItFired()
    {
        load(m_one);
        m_panel->setFocusKey("contrast.clahe");
        m_panel->setDraws(9);
        button("preview.fired")->setChecked(true);
        QVERIFY(settled());
        QCOMPARE(m_panel->lastAnswer().draws.size(), std::size_t(9));
        for (const auto& draw : m_panel->lastAnswer().draws)
            QVERIFY(std::any_of(draw.sample.fired.begin(), draw.sample.fired.end(), [](const auto& f) { return f.op == Op::Clahe; }));
        QVERIFY(m_panel->lastAnswer().skippedDraws > 0);
    }
    void limbsAndPartsCanBeSwitchedOff()
    {
        load(m_three);
        m_panel->setFocusKey("pafwidth");
        QVERIFY(settled());
        QVERIFY(m_panel->lastAnswer().overlap.has_value());
        const QImage all = canvas("after")->content().overlay.copy();
        auto* limbs = m_panel->findChild<QMenu*>("preview.limbs");
        QVERIFY(limbs && !limbs->actions().isEmpty());
        for (QAction* action : limbs->actions()) action->setChecked(false);
        QVERIFY(settled());
        QVERIFY(canvas("after")->content().overlay != all);
        QVERIFY(canvas("after")->content().wheel);
        m_panel->setFocusKey("pos_dist_thresh");
        QVERIFY(settled());
        QVERIFY(!canvas("after")->content().circles.empty());
        for (QAction* action : m_panel->findChild<QMenu*>("preview.parts")->actions()) action->setChecked(false);
        QVERIFY(settled());
        QVERIFY(canvas("after")->content().circles.empty());
    }
    void wipeDifferenceAndFlicker()
    {
        load(m_one);
        m_panel->setFocusKey("contrast.clahe");
        auto* compare = m_panel->findChild<QComboBox*>("preview.compare");
        QVERIFY(settled());
        QVERIFY(canvas("after")->content().compare.isNull());   // made only when it is looked at
        compare->setCurrentIndex(1);
        QVERIFY(settled());
        QCOMPARE(canvas("after")->mode(), ui::CanvasMode::Wipe);
        QVERIFY(!canvas("after")->content().compare.isNull());
        QVERIFY(!canvas("before")->isVisible());
        compare->setCurrentIndex(2);
        QVERIFY(settled());
        QCOMPARE(canvas("after")->mode(), ui::CanvasMode::Compare);
        QVERIFY(canvas("after")->content().title.startsWith(QStringLiteral("how it differs from your frame")));
        compare->setCurrentIndex(0);
        QVERIFY(settled());
        QVERIFY(canvas("after")->content().title.startsWith(QStringLiteral("what the network is fed")));
        QTest::keyPress(m_panel.get(), Qt::Key_Space);
        QCOMPARE(canvas("after")->mode(), ui::CanvasMode::Compare);
        QVERIFY(settled());
        QVERIFY(!canvas("after")->content().compare.isNull());
        QTest::keyRelease(m_panel.get(), Qt::Key_Space);
        QCOMPARE(canvas("after")->mode(), ui::CanvasMode::Plain);
    }
    void zoomIsLinkedPixelsAreReadAndTheLoupeShowsThem()
    {
        load(m_one);
        m_panel->setView(preview::View::Augment);
        QVERIFY(settled());
        auto* before = canvas("before");
        auto* after = canvas("after");
        const QPoint at = before->rect().center();
        QWheelEvent wheel(at, before->mapToGlobal(at), {}, {0, 360}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(before, &wheel);
        QCOMPARE(before->zoom(), after->zoom());
        m_panel->findChild<QAction*>("preview.loupe");
        QSignalSpy read(after, &ui::ImageCanvas::hovered);
        QMouseEvent move(QEvent::MouseMove, after->rect().center(), after->mapToGlobal(after->rect().center()), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(after, &move);
        QVERIFY(!read.isEmpty() && read.last().first().toString().contains("RGB"));
        QTest::keyClick(m_panel.get(), Qt::Key_0, Qt::ControlModifier);
        const QImage plain = before->grab().toImage();
        m_panel->findChild<QAction*>("preview.loupe")->setChecked(true);
        QVERIFY(settled());
        QVERIFY(before->grab().toImage() != plain);
    }
    void theReadoutTellsWhatIsShownThere()
    {
        load(m_one);
        m_panel->setFocusKey("contrast.clahe");
        auto* compare = m_panel->findChild<QComboBox*>("preview.compare");
        compare->setCurrentIndex(1);   // wipe: the frame to the left of the edge, what is fed to the right
        QVERIFY(settled());
        auto* after = canvas("after");
        const auto& content = after->content();
        const auto read = [&](double x, double y) {
            QSignalSpy spy(after, &ui::ImageCanvas::hovered);
            const double scale = after->zoom();
            const QSize size = content.logical();
            const QPointF at(after->width() / 2.0 + (x - 0.5) * size.width() * scale, after->height() / 2.0 + (y - 0.5) * size.height() * scale);
            QMouseEvent move(QEvent::MouseMove, at, after->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(after, &move);
            return spy.isEmpty() ? QString() : spy.last().first().toString();
        };
        const auto expected = [&](const QImage& image, const QString& said) {   // of the pixel that it names
            const QStringList words = said.split(u' ', Qt::SkipEmptyParts);
            const QColor c = image.pixelColor(words.value(1).toInt(), words.value(3).toInt());
            return said.endsWith(QString("RGB %1 %2 %3").arg(c.red()).arg(c.green()).arg(c.blue()));
        };
        int told = 0;
        for (const double y : {0.2, 0.4, 0.6, 0.8}) {
            const QString left = read(0.25, y), right = read(0.75, y);
            QVERIFY2(expected(content.compare.image, left), qPrintable(left));
            QVERIFY2(expected(content.image.image, right), qPrintable(right));
            told += expected(content.image.image, left) ? 0 : 1;
        }
        QVERIFY(told > 0);   // the two pictures differ, so this could fail
        compare->setCurrentIndex(2);
        QVERIFY(settled());
        const QString difference = read(0.25, 0.4);
        QVERIFY2(expected(content.compare.image, difference), qPrintable(difference));
        QVERIFY(content.title.contains("times 4"));
    }
    void aZoomedSheetIsFittedByADoubleClickAndByAnotherView()
    {
        load(m_one);
        m_panel->setDraws(9);
        QVERIFY(settled());
        auto* sheet = m_panel->findChild<ui::SheetCanvas*>();
        QCOMPARE(sheet->columns(), 3);
        const auto zoomIn = [&] {
            const QPoint at = sheet->cell(0).center().toPoint();
            QWheelEvent wheel(at, sheet->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(sheet, &wheel);
        };
        QSignalSpy chosen(sheet, &ui::SheetCanvas::chosen);
        zoomIn();
        QVERIFY(sheet->zoom() > 1.3);
        const QPoint at = sheet->cell(4).center().toPoint();
        QTest::mouseClick(sheet, Qt::LeftButton, {}, at);
        QTest::mouseDClick(sheet, Qt::LeftButton, {}, at);
        QCOMPARE(sheet->zoom(), 1.0);
        QTest::qWait(QApplication::doubleClickInterval() + 100);
        QVERIFY(chosen.isEmpty());   // whoever fits the sheet does not want to leave it
        QCOMPARE(m_panel->lastAnswer().draws.size(), std::size_t(9));
        zoomIn();
        m_panel->setView(preview::View::Size);
        QVERIFY(settled());
        QCOMPARE(sheet->zoom(), 1.0);
        m_panel->setView(preview::View::Augment);
        QVERIFY(settled());
        zoomIn();
        QTest::mouseClick(sheet, Qt::LeftButton, {}, at);   // a single click still chooses, after the time of a double click
        QVERIFY(chosen.wait(QApplication::doubleClickInterval() + 2000));
        QCOMPARE(chosen.last().first().toInt(), 4);
    }
    void theLineBelowTellsOfTheDrawUnderTheCursor()
    {
        load(m_one);
        m_panel->setDraws(25);
        QVERIFY(settled());
        auto* sheet = m_panel->findChild<ui::SheetCanvas*>();
        QCOMPARE(sheet->columns(), 5);
        auto* status = m_panel->findChild<QLabel*>("preview.status");
        const QString all = status->text();
        QVERIFY2(all.startsWith("25 draws"), qPrintable(all));
        const auto moveTo = [&](const QPoint& at) {
            QMouseEvent move(QEvent::MouseMove, at, sheet->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(sheet, &move);
        };
        const auto& draws = m_panel->lastAnswer().draws;
        for (const int i : {0, 7, 24}) {
            moveTo(sheet->cell(i).center().toPoint());
            const QString told = status->text();
            QVERIFY2(told.startsWith(QString("draw %1:").arg(i + 1)), qPrintable(told));
            bool any = false;
            for (const auto& fired : draws[static_cast<std::size_t>(i)].sample.fired) {
                if (!preview::isAugmentation(fired.op)) continue;
                any = true;
                QVERIFY2(told.contains(QString::fromStdString(fired.arguments)), qPrintable(told));
            }
            QCOMPARE(told.contains("no operation fired"), !any);
        }
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(sheet, &leave);
        QCOMPARE(status->text(), all);
    }
    void theLegendSwitchesBodyPartsAndNamesAnimals()
    {
        load(m_three);
        auto* before = canvas("before");
        const QRectF row = before->legendRow(1);
        QVERIFY(!row.isEmpty());
        QTest::mouseClick(before, Qt::LeftButton, {}, row.center().toPoint());
        QVERIFY(settled());
        QVERIFY(before->overlayPainter().hiddenParts.contains(1));
        QVERIFY(canvas("after")->overlayPainter().hiddenParts.contains(1));
        QVERIFY2(button("preview.show")->text().contains('1'), qPrintable(button("preview.show")->text()));
        QTest::mouseClick(before, Qt::LeftButton, {}, row.center().toPoint());
        QVERIFY(before->overlayPainter().hiddenParts.isEmpty());
        QVERIFY(before->legendRow(100).isEmpty());
        // alone, the second picture has the legend
        QVERIFY(canvas("after")->legendRow(1).isEmpty());
        m_panel->findChild<QComboBox*>("preview.compare")->setCurrentIndex(1);
        QVERIFY(settled());
        QVERIFY(!canvas("after")->legendRow(1).isEmpty());
    }
    void allOperationsAreSwitchedAtOnceAndTheButtonSaysSo()
    {
        load(m_one);
        m_panel->setDraws(9);
        QVERIFY(settled());
        auto* menu = m_panel->findChild<QMenu*>("preview.operations");
        const auto named = [&](const QString& name) {
            const auto actions = menu->actions();
            return *std::find_if(actions.begin(), actions.end(), [&](const QAction* a) { return a->text() == name; });
        };
        int operations = 0;
        for (const QAction* action : menu->actions()) operations += action->isCheckable() ? 1 : 0;
        QSignalSpy asked(m_panel->findChild<ui::PreviewControls*>(), &ui::PreviewControls::changed);
        named("Show none")->trigger();
        QCOMPARE(asked.size(), 1);
        QVERIFY(settled());
        for (const auto& draw : m_panel->lastAnswer().draws)
            for (const auto& f : draw.sample.fired) QVERIFY(!preview::isAugmentation(f.op));
        QVERIFY2(button("preview.show")->text().contains(QString::number(operations)), qPrintable(button("preview.show")->text()));
        named("Show all")->trigger();
        QVERIFY(settled());
        QCOMPARE(button("preview.show")->text(), QString("Show"));
        bool any = false;
        for (const auto& draw : m_panel->lastAnswer().draws)
            for (const auto& f : draw.sample.fired) any = any || preview::isAugmentation(f.op);
        QVERIFY(any);
    }
    void windowsBeyondTheFrameAreSeenWhole()
    {
        load(m_one);
        m_panel->setFocusKey("cropratio");   // crops and pads: windows larger than the frame
        QVERIFY(settled());
        auto* after = canvas("after");
        QVERIFY(!after->content().polygons.empty());
        QRectF windows;
        for (const QPolygonF& window : after->content().polygons) windows |= window.boundingRect();
        const QSizeF frame = after->content().logical();
        QVERIFY(windows.left() < 0 || windows.top() < 0 || windows.right() > frame.width() || windows.bottom() > frame.height());
        const double scale = after->zoom();
        QVERIFY((windows.right() - frame.width() / 2) * scale <= after->width() / 2.0 && (frame.width() / 2 - windows.left()) * scale <= after->width() / 2.0);
        QVERIFY((windows.bottom() - frame.height() / 2) * scale <= after->height() / 2.0 && (frame.height() / 2 - windows.top()) * scale <= after->height() / 2.0);
    }
    void samplingsAreOfferedWhereTheLoaderHasThem()
    {
        load(m_one);   // single-animal imgaug
        m_panel->setView(preview::View::Crops);
        QVERIFY(settled());
        QVERIFY(!button("preview.samplings")->isVisibleTo(m_panel.get()));
        load(m_three);
        m_panel->setView(preview::View::Crops);
        QVERIFY(settled());
        QVERIFY(button("preview.samplings")->isVisibleTo(m_panel.get()));
    }
    void milestonesAndRatesAreDragged()
    {
        load(m_one);
        m_panel->setFocusKey("multi_step");
        auto* plot = m_panel->findChild<ui::SchedulePlot*>();
        QVERIFY(plot->isVisible());
        QTest::qWait(50);
        const auto handles = plot->handles();
        QCOMPARE(handles.size(), configOf(*m_one).multiStep.size() * 2);
        QSignalSpy edited(m_panel.get(), &ui::PreviewPanel::valueEdited);
        const auto drag = [&](const ui::SchedulePlot::Handle& handle, QPoint by) {
            const QPoint from = plot->place(handle).toPoint();
            QTest::mousePress(plot, Qt::LeftButton, {}, from);
            for (int i = 1; i <= 4; ++i) {
                const QPoint to = from + by * i / 4;
                QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
                QCoreApplication::sendEvent(plot, &move);
            }
            QTest::mouseRelease(plot, Qt::LeftButton, {}, from + by);
        };
        using Kind = ui::SchedulePlot::Handle::Kind;
        const auto steps = configOf(*m_one).multiStep;
        drag({Kind::Rate, 0}, {0, -60});
        QVERIFY(edited.size() >= 2);
        QVERIFY(edited.first().at(2).toBool());
        QVERIFY(!edited.last().at(2).toBool());   // the gesture ends
        QCOMPARE(edited.last().at(0).toString(), QString("multi_step"));
        const auto read = [&] {
            const std::string text = "multi_step: " + edited.last().at(1).toString().toStdString() + "\n";
            return config::readPoseConfig(*config::YamlDocument::parse(text)).config.multiStep;
        };
        QVERIFY(read().front().rate > steps.front().rate);
        QCOMPARE(read().size(), steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i) QCOMPARE(read()[i].lastIteration, steps[i].lastIteration);
        drag({Kind::Milestone, steps.size() - 1}, {-120, 0});
        QVERIFY(read().back().lastIteration < steps.back().lastIteration);
        QVERIFY(read().back().lastIteration > steps[steps.size() - 2].lastIteration);
    }
    void ratesAndMilestonesOfAPytorchConfigAreDraggedValueByValue()
    {
        const QString scheduler = QStringLiteral("  scheduler:\n    type: %1\n    params:\n%2");
        const QString list = QStringLiteral("      lr_list:\n      - - 0.0001\n      - - 0.00001\n      milestones: [90, 120]\n");
        const auto text = [](const QString& more) {
            return QStringLiteral("metadata:\n  bodyparts: [snout, tail]\nrunner:\n  optimizer:\n    type: AdamW\n    params: {lr: 0.0005}\n%1train_settings:\n  batch_size: 8\n  epochs: 200\n").arg(more);
        };
        using Kind = ui::SchedulePlot::Handle::Kind;
        ui::SchedulePlot plot;
        plot.resize(600, 320);
        const auto show = [&](const QString& yaml) { plot.setConfig(config::readPoseConfig(*config::YamlDocument::parse(yaml.toStdString())).config); };
        QString document = text(scheduler.arg(QStringLiteral("LRListScheduler"), list));
        show(document);
        QCOMPARE(plot.handles().size(), std::size_t(6));
        // each edit goes into the document, as in the window, and the plot is shown what comes of it
        auto yaml = *config::YamlDocument::parse(document.toStdString());
        QStringList keys;
        connect(&plot, &ui::SchedulePlot::scheduleEdited, this, [&](const QString& key, const QString& value, bool) {
            if (keys.isEmpty() || keys.last() != key) keys << key;
            QVERIFY2(yaml.set(key.toStdString(), value.toStdString()), qPrintable(key));
            plot.setConfig(config::readPoseConfig(yaml).config);
        });
        const auto drag = [&](const ui::SchedulePlot::Handle& handle, QPoint by) {
            const QPoint from = plot.place(handle).toPoint();
            QTest::mousePress(&plot, Qt::LeftButton, {}, from);
            for (int i = 1; i <= 4; ++i) {
                const QPoint to = from + by * i / 4;
                QMouseEvent move(QEvent::MouseMove, to, plot.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
                QCoreApplication::sendEvent(&plot, &move);
            }
            QTest::mouseRelease(&plot, Qt::LeftButton, {}, from + by);
        };
        const auto training = [&] { return config::readPoseConfig(yaml).config.torch->training; };
        drag({Kind::Rate, 0}, {0, -30});
        QVERIFY(training().optimizer.lr > 0.0005);
        drag({Kind::Milestone, 0}, {-60, 0});
        drag({Kind::Rate, 2}, {0, 20});
        drag({Kind::Milestone, 2}, {-40, 0});
        QCOMPARE(keys, (QStringList{"runner.optimizer.params.lr", "runner.scheduler.params.milestones[0]", "runner.scheduler.params.lr_list[1][0]", "train_settings.epochs"}));
        const auto rates = config::epochRates(training());
        QVERIFY(rates.size() < 200 && rates.size() > 120);
        QVERIFY(rates.back() < 0.00001 && rates[119] == 0.0001);
        // one rate pulled over the next one stops short of it, however it is pulled: two runs of one rate would be read as one
        for (int y = 0; y < 200; y += 7) drag({Kind::Rate, 1}, {0, y % 2 == 0 ? y - 100 : 100 - y});
        QCOMPARE(plot.handles().size(), std::size_t(6));
        // what a formula makes is not dragged, and where two values make one step none is
        plot.disconnect(this);
        show(text(scheduler.arg(QStringLiteral("MultiStepLR"), QStringLiteral("      milestones: [90, 120]\n      gamma: 0.1\n"))));
        QCOMPARE(plot.handles().size(), std::size_t(4));   // three milestones, the first rate
        show(text(scheduler.arg(QStringLiteral("CosineAnnealingLR"), QStringLiteral("      T_max: 200\n"))));
        QVERIFY(!plot.editable());
        show(text(scheduler.arg(QStringLiteral("LRListScheduler"), QStringLiteral("      lr_list: [[0.0001], [0.00001]]\n      milestones: [90, 300]\n"))));
        QVERIFY(!plot.editable());
        show(text({}));
        QCOMPARE(plot.handles().size(), std::size_t(2));
    }
    void filesCarryPictureParametersAndSeed()
    {
        load(m_three);
        m_panel->setFocusKey("pafwidth");
        QVERIFY(settled());
        const QString png = m_dir.filePath("p.png"), svg = m_dir.filePath("p.svg"), pdf = m_dir.filePath("p.pdf");
        for (const QString& file : {png, svg, pdf}) QVERIFY(m_panel->exportTo(file));
        QImage image(png);
        QVERIFY(image.width() > 400 && image.height() > 200);
        QVERIFY(image.text("Description").contains("seed 7") && image.text("Description").contains("pafwidth 20"));
        const QByteArray drawing = bytesOf(svg);
        QVERIFY(QSvgRenderer(drawing).isValid());
        QVERIFY(drawing.contains("seed 7"));
        for (const auto& name : m_three->info.jointNames()) QVERIFY2(drawing.contains(QByteArray::fromStdString(name)), name.c_str());   // what the colours mean
        for (const auto& name : m_three->info.individuals) QVERIFY2(drawing.contains(QByteArray::fromStdString(name)), name.c_str());    // and the shapes
        QVERIFY(drawing.count("<path") + drawing.count("<polyline") + drawing.count("<polygon") + drawing.count("<ellipse") + drawing.count("<circle") > 10);   // overlays stay vectors
        QVERIFY(bytesOf(pdf).startsWith("%PDF"));
        QVERIFY(!m_panel->exportTo(m_dir.filePath("p.bmp")));
        QVERIFY(!m_panel->exportTo("/nowhere/at/all.png"));
        m_panel->copyToClipboard();
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        for (const char* key : {"multi_step", "apply_prob", "crop_sampling", "global_scale"}) {
            m_panel->setFocusKey(key);
            QVERIFY(settled());
            QVERIFY2(m_panel->exportTo(png), key);
            QVERIFY(QImage(png).width() > 400);
        }
    }
    void theSeedIsLockedAndCopied()
    {
        load(m_one);
        button("preview.copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("7"));
        button("preview.lock")->setChecked(true);
        m_panel->reroll();
        QCOMPARE(m_panel->seed(), quint64(7));
        button("preview.lock")->setChecked(false);
        m_panel->reroll();
        QVERIFY(m_panel->seed() != 7);
    }
    void aClickOnTheBatchAsksForThatFrame()
    {
        load(m_three);
        m_panel->setFocusKey("batch_size");
        QVERIFY(settled());
        QVERIFY(m_panel->lastAnswer().memory.has_value());
        auto* sheet = m_panel->findChild<ui::SheetCanvas*>();
        QSignalSpy asked(m_panel.get(), &ui::PreviewPanel::frameChosen);
        int other = -1;
        const auto& draws = m_panel->lastAnswer().draws;
        for (std::size_t i = 0; i < draws.size(); ++i)
            if (draws[i].frame != m_panel->frame()) other = static_cast<int>(i);
        QVERIFY(other > 0);
        QTest::mouseClick(sheet, Qt::LeftButton, {}, sheet->cell(other).center().toPoint());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), draws[static_cast<std::size_t>(other)].frame);
    }

private:
    void load(const std::shared_ptr<const dataset::Project>& project)
    {
        m_panel->setProject(project);
        m_panel->setConfig(configOf(*project));
        m_panel->setFrame(0);
        QVERIFY(settled());
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return m_panel->isIdle(); }, 30000);
    }
    QToolButton* button(const char* name) { return m_panel->findChild<QToolButton*>(name); }
    ui::ImageCanvas* canvas(const QString& which) { return m_panel->findChild<ui::ImageCanvas*>("preview.canvas." + which); }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
    std::shared_ptr<const dataset::Project> m_one, m_three;
    std::unique_ptr<ui::PreviewPanel> m_panel;
};
QTEST_MAIN(TestPreviewPanel)
#include "test_preview_panel.moc"
