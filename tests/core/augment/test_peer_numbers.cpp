// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single numbers that imgaug 0.4.0 and DeepLabCut 3.0.2 gave where single precision, whole pixels or the last pixel decide.
#include "core/augment/elastic.h"
#include "core/augment/operations.h"
#include "core/augment/pipeline.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace pt;
using namespace pt::augment;
using config::CropSampling;

namespace {

config::PoseConfig cropping(CropSampling sampling, double maxShift)
{
    config::PoseConfig c;
    c.loader = config::Loader::MultiImgaug;
    c.cropSampling = sampling;
    c.maxShift = maxShift;
    return c;
}

}  // namespace

class PeerNumbersTest final : public QObject
{
    Q_OBJECT
private slots:
    void aCropBeginsWhereSinglePrecisionSays()
    {
        // 448/640 and 900/1000 are a little less than 0.7 and 0.9 there: the product with the free range stays below a whole number
        const auto c = cropping(CropSampling::Keypoints, 0.0);
        const augment::Units unit = {0.0, 0.5, 0.5, 0.5, 0.0, 0.0};
        QCOMPARE(sampleCrop(c, {640, 1000}, {400, 300}, {{448.0, 900.0}}, unit), cv::Point(167, 629));
    }
    void neighboursAreCountedInSinglePrecision()
    {
        // The last two points are 1.7 px apart, which is the radius; in single precision they are a little further, and no neighbours.
        const double missing = std::numeric_limits<double>::quiet_NaN();
        const Points points = {{10.2, 432.0}, {17.0, 336.0}, {11.9, 144.0}, {missing, missing}, {6.800000000000001, 384.0}, {17.0, 336.0},
                               {6.800000000000001, 432.0}, {1.7000000000000002, 96.0}, {17.0, 96.0}, {13.600000000000001, 384.0}, {3.4000000000000004, 96.0}};
        const augment::Units unit = {0.75, (0.66031 + 1) / 2, (0.43653 + 1) / 2, 3.5 / 12, 0.0, 0.0};
        QCOMPARE(sampleCrop(cropping(CropSampling::Hybrid, 0.1), {17, 480}, {359, 306}, points, unit), cv::Point(0, 57));
    }
    void kernelsAreSinglePrecision()
    {
        QCOMPARE(sharpenKernel(0.51, 2.85).at<float>(1, 1), 6.0235004F);   // not 6.0235, which is the next lower number
        // the line of a motion blur as 8-bit numbers begins with 50, where double precision would have 51
        const cv::Mat line = motionBlurKernel(11, 0.0, -0.6);
        const double wanted[] = {50, 66, 81, 96, 112, 127, 142, 158, 173, 188, 204};
        double sum = 0;
        for (const double v : wanted) sum += v;
        for (int i = 0; i < 11; ++i) QVERIFY2(std::abs(line.at<float>(i, 5) - wanted[i] / sum) < 1e-6, qPrintable(QString::number(i)));
    }
    void aPixelIsKept_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<int>>("given");   // top, right, bottom, left
        QTest::addColumn<QList<int>>("wanted");
        QTest::newRow("both sides give back a half") << 10 << 10 << QList<int>{-6, -2, -7, -9} << QList<int>{-4, -1, -5, -8};
        QTest::newRow("one side alone") << 7 << 9 << QList<int>{-7, -9, 0, -1} << QList<int>{-6, -8, 0, 0};
        QTest::newRow("the other has nothing to give") << 5 << 8 << QList<int>{0, -5, -6, -6} << QList<int>{0, -3, -4, -4};
        QTest::newRow("much too much") << 10 << 12 << QList<int>{-1, -20, -12, -3} << QList<int>{0, -11, -9, 0};
        QTest::newRow("a padded side stays") << 10 << 10 << QList<int>{5, 2, -10, -10} << QList<int>{5, 2, -9, -9};
        QTest::newRow("enough is left") << 10 << 10 << QList<int>{-4, -5, -5, -4} << QList<int>{-4, -5, -5, -4};
    }
    void aPixelIsKept()
    {
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(QList<int>, given);
        QFETCH(QList<int>, wanted);
        const auto kept = keptSides({width, height}, {given[0], given[1], given[2], given[3]});
        QCOMPARE(QList<int>(kept.begin(), kept.end()), wanted);
    }
    void aPictureIsPaddedWhereSinglePrecisionSays()
    {
        // 1 - 0.9 is a little more than 0.1 there, 1 - 0.85 a little less than 0.15
        QCOMPARE(fixedSizePadding({10, 10}, {20, 30}, {0.9, 0.85}), (std::array<int, 4>{2, 9, 18, 1}));
        QCOMPARE(fixedSizePadding({10, 10}, {210, 10}, {0.6, 0.5}), (std::array<int, 4>{0, 121, 0, 79}));
    }
    void holesHaveAsManyCellsAsSinglePrecisionSays()
    {
        CellMemory cells;
        dropoutGrids({500, 1000}, 3, {0.02, 0.01, 0.02, false, 1}, cells);   // 1000 * 0.01 and 500 * 0.02 are a little less than 10 there
        QCOMPARE(cv::Size(cells.cols, cells.rows), cv::Size(9, 9));
    }
    void anElasticWarpMovesWholePixels()
    {
        // The label is estimated anew from whole pixels around it: its fraction does not matter.
        const Displacement field{{320, 240}, imgaugElastic(20.0, 5.0, 7)};
        Points points = {{100.4, 80.3}, {100.0, 80.0}, {99.6, 79.7}};
        movePointsImgaug(points, field, 20.0);
        QCOMPARE(points[0], points[1]);
        QCOMPARE(points[2], points[1]);
    }
};
QTEST_APPLESS_MAIN(PeerNumbersTest)
#include "test_peer_numbers.moc"
