// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/decode.h"

#include <QtTest>

#include <cmath>

using namespace pt::train;

class TestTrainParts : public QObject
{
    Q_OBJECT

private slots:
    void matchingIsTheCheapest();
    void bestPlaceIsCellCentrePlusOffset();
    void twoAnimalsAreKeptApartByTheirLimbs();
    void errorsAreMeanDistances();
};

namespace {

pt::config::PoseConfig multi(int joints)
{
    pt::config::PoseConfig c;
    c.loader = pt::config::Loader::MultiImgaug;
    c.numJoints = joints;
    return c;
}

}  // namespace

void TestTrainParts::matchingIsTheCheapest()
{
    QVERIFY(assign({{4, 1, 3}, {2, 0, 5}, {3, 2, 2}}) == (std::vector<int>{1, 0, 2}));
    QVERIFY(assign({{5}, {1}}) == (std::vector<int>{-1, 0}));
    QVERIFY(assign({{5, 1}}) == (std::vector<int>{1}));
    QVERIFY(assign({}).empty());
}

void TestTrainParts::bestPlaceIsCellCentrePlusOffset()
{
    pt::config::PoseConfig c;
    c.numJoints = 1;
    Maps maps;
    maps.score = {cv::Mat::zeros(4, 5, CV_32F)};
    maps.locref = {cv::Mat::zeros(4, 5, CV_32F), cv::Mat::zeros(4, 5, CV_32F)};
    maps.score[0].at<float>(2, 3) = 0.75F;
    maps.locref[0].at<float>(2, 3) = 0.5F;
    const auto p = decodeSingle(c, maps);
    QVERIFY(std::abs(p.points.at(0, 0).x - (28.0 + 0.5 * 7.2801)) < 1e-6);
    QCOMPARE(p.points.at(0, 0).y, 20.0);
    QCOMPARE(p.confidence[0], 0.75);
}

void TestTrainParts::twoAnimalsAreKeptApartByTheirLimbs()
{
    auto c = multi(2);
    c.pafGraph = {{0, 1}};
    Maps maps;
    for (int i = 0; i < 2; ++i) maps.score.push_back(cv::Mat::zeros(20, 20, CV_32F));
    for (int i = 0; i < 2; ++i) maps.paf.push_back(cv::Mat::zeros(20, 20, CV_32F));
    // two parallel limbs along x, in rows 4 and 14
    for (const int row : {4, 14}) {
        maps.score[0].at<float>(row, 3) = 0.9F;
        maps.score[1].at<float>(row, 15) = 0.8F;
        maps.paf[0].row(row).colRange(3, 16).setTo(1.0F);
    }
    const auto p = decodeMulti(c, maps, 2, 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(p.points.at(i, 0).y, p.points.at(i, 1).y);
        QCOMPARE(p.points.at(i, 0).x, 28.0);
        QCOMPARE(p.points.at(i, 1).x, 124.0);
    }
    QVERIFY(p.points.at(0, 0).y != p.points.at(1, 0).y);
}

void TestTrainParts::errorsAreMeanDistances()
{
    pt::dataset::Annotations truth(1, 2);
    truth.at(0, 0) = {0, 0};
    truth.at(0, 1) = {10, 10};
    Prediction p{truth, {0.9, 0.1}};
    p.points.at(0, 0) = {3, 4};
    p.points.at(0, 1) = {10, 11};
    const auto s = summarise({truth}, {p}, 0.6);
    QCOMPARE(s.rmse, 3.0);
    QCOMPARE(s.rmseCutoff, 5.0);
    QCOMPARE(s.perPart[1], 1.0);
}

QTEST_APPLESS_MAIN(TestTrainParts)
#include "test_parts.moc"
