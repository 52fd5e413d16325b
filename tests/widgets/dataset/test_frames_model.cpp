// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/frames_model.h"
#include "widgets/dataset/frames_panel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace pt;

class TestFramesModel final : public QObject
{
    Q_OBJECT

    static std::shared_ptr<dataset::Project> project()
    {
        auto p = std::make_shared<dataset::Project>();
        for (const char* id : {"a/1.png", "a/2.png", "b/1.png"}) {
            dataset::Frame f;
            f.id = id;
            f.video = f.id.substr(0, 1);
            f.image = f.id.substr(2);
            f.missing = true;  // nothing to decode
            f.size = {100, 80};
            f.labels = dataset::Annotations(1, 2);
            p->frames.push_back(f);
        }
        p->frames[1].labels.at(0, 0) = {1, 1};
        p->frames[2].labels.at(0, 0) = {1, 1};
        p->frames[2].labels.at(0, 1) = {1, 1};
        return p;
    }

private slots:
    void modelKeepsItsPromises()
    {
        ui::FramesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProject(project());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.indexOfFrame(2).parent().row(), 1);
        model.setRefusedShares({0.0, 0.5, 0.0});
        QCOMPARE(model.indexOfFrame(1).data(ui::FramesModel::RefusedRole).toDouble(), 0.5);
        model.setProject(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void moreIsKnownOfTheSameFrames()
    {
        ui::FramesPanel panel;
        auto first = project();
        for (auto& frame : first->frames) frame.missing = false, frame.size = {};
        panel.setProject(first);
        panel.selectFrame(2);
        auto* view = panel.findChild<QTreeView*>();
        QVERIFY(view);
        const QPersistentModelIndex shown(view->currentIndex());
        QSignalSpy reset(panel.model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(panel.model(), &QAbstractItemModel::dataChanged);
        auto later = std::make_shared<dataset::Project>(*first);
        later->frames[0].missing = true;
        for (auto& frame : later->frames) frame.size = {100, 80};
        panel.updateProject(later);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 2);   // video a and its rows; nothing is new of video b
        QVERIFY(shown.isValid() && view->currentIndex() == shown);
        QCOMPARE(panel.currentFrame(), 2);
        QVERIFY(panel.model()->indexOfFrame(0).data(ui::FramesModel::MissingRole).toBool());
        later = std::make_shared<dataset::Project>(*later);
        later->frames.pop_back();
        panel.updateProject(later);     // not the same frames after all
        QCOMPARE(reset.count(), 1);
    }

    void crowdedSmallAndLargeFirst()
    {
        auto p = std::make_shared<dataset::Project>();
        const auto add = [&](const char* name, std::vector<std::array<double, 4>> animals) {
            dataset::Frame f;
            f.id = std::string("v/") + name;
            f.video = "v";
            f.image = name;
            f.missing = true;
            f.labels = dataset::Annotations(2, 2);
            for (std::size_t i = 0; i < animals.size(); ++i) {
                f.labels.at(static_cast<int>(i), 0) = {animals[i][0], animals[i][1]};
                f.labels.at(static_cast<int>(i), 1) = {animals[i][2], animals[i][3]};
            }
            p->frames.push_back(f);
        };
        add("apart", {{10, 10, 40, 10}, {400, 400, 430, 400}});
        add("alone", {{10, 10, 12, 10}});
        add("huddle", {{10, 10, 110, 10}, {12, 12, 112, 12}});
        add("none", {});
        ui::FramesModel model;
        model.setProject(p);
        ui::FramesFilter filter;
        filter.setSourceModel(&model);
        const auto names = [&] {
            QStringList out;
            for (int i = 0; i < filter.rowCount(filter.index(0, 0)); ++i) out += filter.index(i, 0, filter.index(0, 0)).data().toString();
            return out;
        };
        using Sort = ui::FramesFilter::Sort;
        filter.setSortBy(Sort::MostCrowded);
        QCOMPARE(names(), QStringList({"huddle", "apart", "alone", "none"}));
        filter.setSortBy(Sort::SmallestAnimals);
        QCOMPARE(names(), QStringList({"alone", "apart", "huddle", "none"}));
        filter.setSortBy(Sort::LargestAnimals);
        QCOMPARE(names().first(), QString("huddle"));
        filter.setSortBy(Sort::Random);
        QCOMPARE(names().size(), 4);
        QStringList first = names();
        bool other = false;
        for (int i = 0; i < 20 && !other; ++i) {
            filter.setSortBy(Sort::Random);
            other = names() != first;
        }
        QVERIFY(other);
        filter.setShow(ui::FramesFilter::Show::Crowded);
        QCOMPARE(names(), QStringList({"huddle"}));
    }

    void filterAndSort()
    {
        ui::FramesModel model;
        model.setProject(project());
        ui::FramesFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setShow(ui::FramesFilter::Show::Incomplete);
        QCOMPARE(filter.rowCount(), 1);  // video b is complete
        filter.setShow(ui::FramesFilter::Show::All);
        QCOMPARE(filter.rowCount(), 2);
        filter.setSortBy(ui::FramesFilter::Sort::FewestLabels);
        QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data(ui::FramesModel::LabelledRole).toInt(), 0);
    }

    void choosingAFrameIsSaidOnce()
    {
        ui::FramesPanel panel;
        panel.setProject(project());
        QSignalSpy spy(&panel, &ui::FramesPanel::frameSelected);
        panel.selectFrame(1);
        QVERIFY(spy.isEmpty());
        QCOMPARE(panel.neighbour(1), 2);
        QCOMPARE(panel.neighbour(-1), 0);
        auto* view = panel.findChild<QTreeView*>("frames");
        view->setCurrentIndex(view->model()->index(0, 0, view->model()->index(1, 0)));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toInt(), 2);
    }
};

QTEST_MAIN(TestFramesModel)
#include "test_frames_model.moc"
