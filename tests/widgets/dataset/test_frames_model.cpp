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
