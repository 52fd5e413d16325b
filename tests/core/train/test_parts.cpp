// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/decode.h"
#include "core/train/out_of_memory.h"
#include "core/train/precision_choice.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <stdexcept>

using namespace pt::train;

class TestTrainParts : public QObject
{
    Q_OBJECT

private slots:
    void wantOfMemoryIsRecognisedByItsWords()
    {
        for (const char* words : {"std::bad_alloc", "[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate 4096 bytes", "CUDA out of memory. Tried to allocate 2.50 GiB",
                                  "could not create a primitive", "could not execute a primitive"})
            QVERIFY2(isOutOfMemory(std::runtime_error(words)), words);
        QVERIFY(isOutOfMemory(std::bad_alloc()));
        for (const char* words : {"could not create a primitive descriptor for the convolution forward propagation primitive", "the sizes do not match"})
            QVERIFY2(!isOutOfMemory(std::runtime_error(words)), words);
    }
    void matchingIsTheCheapest();
    void bestPlaceIsCellCentrePlusOffset();
    void twoAnimalsAreKeptApartByTheirLimbs();
    void errorsAreMeanDistances();
    void precisionFitsTheDevice_data();
    void precisionFitsTheDevice();
    void precisionThatIsNone();
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
    // of equal ones that of SciPy 1.17.1; the first was met in an undertrained network, where another choice made a third animal
    QVERIFY(assign({{0, -0.246, -0.157}, {-0.246, 0, -0.157}, {-0.157, -0.157, 0}}) == (std::vector<int>{2, 0, 1}));
    QVERIFY(assign({{1, 1, 1}, {1, 1, 1}, {1, 1, 1}}) == (std::vector<int>{0, 1, 2}));
    QVERIFY(assign({{2, 1, 1}, {1, 2, 1}, {1, 1, 2}}) == (std::vector<int>{2, 0, 1}));
    QVERIFY(assign({{1, 1}, {1, 1}, {1, 1}}) == (std::vector<int>{0, 1, -1}));
    QVERIFY(assign({{0, 1, 1, 0}, {1, 0, 0, 1}}) == (std::vector<int>{0, 1}));
    // costs that are no numbers: some matching, in an end
    const double none = std::numeric_limits<double>::quiet_NaN();
    auto some = assign({{none, none}, {none, 1}});
    std::sort(some.begin(), some.end());
    QVERIFY(some == (std::vector<int>{0, 1}));
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
    auto c = multi(3);
    c.pafGraph = {{0, 1}, {1, 2}};
    Maps maps;
    for (int i = 0; i < 3; ++i) maps.score.push_back(cv::Mat::zeros(20, 24, CV_32F));
    for (int i = 0; i < 4; ++i) maps.paf.push_back(cv::Mat::zeros(20, 24, CV_32F));
    // two parallel chains along x, in rows 4 and 14
    for (const int row : {4, 14}) {
        maps.score[0].at<float>(row, 3) = 0.9F;
        maps.score[1].at<float>(row, 12) = 0.8F;
        maps.score[2].at<float>(row, 20) = 0.7F;
        maps.paf[0].row(row).colRange(3, 13).setTo(1.0F);
        maps.paf[2].row(row).colRange(12, 21).setTo(1.0F);
    }
    const auto p = decodeMulti(c, maps, 2, 3);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(p.points.at(i, 0).y, p.points.at(i, 1).y);
        QCOMPARE(p.points.at(i, 0).y, p.points.at(i, 2).y);
        QCOMPARE(p.points.at(i, 0).x, 28.0);
        QCOMPARE(p.points.at(i, 1).x, 100.0);
        QCOMPARE(p.points.at(i, 2).x, 164.0);
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

void TestTrainParts::precisionFitsTheDevice_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("gpu");
    QTest::addColumn<int>("capability");
    QTest::addColumn<bool>("amx");
    QTest::addColumn<bool>("avx");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("why");
    QTest::newRow("plain processor") << "auto" << false << 0 << false << false << "fp32" << "nothing narrower";
    QTest::newRow("vector units only") << "auto" << false << 0 << false << true << "fp32" << "--precision bf16";
    QTest::newRow("AMX") << "auto" << false << 0 << true << true << "bf16" << "AMX";
    QTest::newRow("nothing said") << "" << false << 0 << true << true << "bf16" << "AMX";
    QTest::newRow("Pascal") << "auto" << true << 6 << false << false << "fp32" << "no matrix units";
    QTest::newRow("Turing") << "auto" << true << 7 << false << false << "fp16" << "scaled losses";
    QTest::newRow("Ampere") << "auto" << true << 8 << false << false << "bf16" << "compute capability 8";
    QTest::newRow("Hopper beside AMX") << "auto" << true << 9 << true << true << "bf16" << "compute capability 9";
    QTest::newRow("card that does not answer") << "auto" << true << 0 << true << true << "fp32" << "no matrix units";
    QTest::newRow("asked for") << "fp16" << true << 9 << false << false << "fp16" << "as asked";
    QTest::newRow("fp32 asked for on AMX") << "fp32" << false << 0 << true << true << "fp32" << "as asked";
}

void TestTrainParts::precisionFitsTheDevice()
{
    QFETCH(QString, asked);
    QFETCH(bool, gpu);
    QFETCH(int, capability);
    QFETCH(bool, amx);
    QFETCH(bool, avx);
    QFETCH(QString, expected);
    QFETCH(QString, why);
    const auto choice = choosePrecision(asked.toStdString(), {gpu, capability, amx, avx});
    QVERIFY(choice);
    QCOMPARE(QString::fromLatin1(precisionName(choice->precision)), expected);
    const QString sentence = QString::fromStdString(choice->why.english());
    QVERIFY2(sentence.contains(expected) && sentence.contains(why), qPrintable(sentence));
}

void TestTrainParts::precisionThatIsNone()
{
    const auto choice = choosePrecision("fp8", {});
    QVERIFY(!choice);
    QVERIFY(choice.error().english().find("fp8") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestTrainParts)
#include "test_parts.moc"
