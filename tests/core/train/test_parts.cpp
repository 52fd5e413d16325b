// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/decode.h"
#include "core/train/snapshot.h"

#include <QtTest>

#include <cmath>

using namespace pt::train;

class TestTrainParts : public QObject
{
    Q_OBJECT

private slots:
    void snapshotsComeBackAsWritten();
    void everyTruncatedSnapshotIsRefused();
    void unknownGlobalsAreRefused();
    void snapshotsOfPyTorchAreRead();
    void shapesMustFit();
    void matchingIsTheCheapest();
    void bestPlaceIsCellCentrePlusOffset();
    void twoAnimalsAreKeptApartByTheirLimbs();
    void errorsAreMeanDistances();
};

namespace {

Snapshot small()
{
    Snapshot s;
    s.iteration = 70000;
    s.model.push_back({"a.weight", {2, 3}, {1, 2, 3, 4, 5, -6.5F}});
    s.model.push_back({"a.bias", {1}, {0.25F}});
    return s;
}

pt::config::PoseConfig multi(int joints)
{
    pt::config::PoseConfig c;
    c.loader = pt::config::Loader::MultiImgaug;
    c.numJoints = joints;
    return c;
}

}  // namespace

void TestTrainParts::snapshotsComeBackAsWritten()
{
    const auto bytes = formatSnapshot(small());
    QVERIFY(bytes);
    const auto read = parseSnapshot(*bytes);
    QVERIFY(read);
    QCOMPARE(read->iteration, std::int64_t{70000});
    QCOMPARE(read->model.size(), std::size_t{2});
    QCOMPARE(read->model[0].name, std::string("a.weight"));
    QVERIFY(read->model[0].shape == (std::vector<std::int64_t>{2, 3}));
    QVERIFY(read->model[0].values == small().model[0].values);
    QVERIFY(read->model[1].values == small().model[1].values);
}

void TestTrainParts::everyTruncatedSnapshotIsRefused()
{
    const auto bytes = formatSnapshot(small());
    QVERIFY(bytes);
    for (std::size_t n = 0; n < bytes->size(); ++n) QVERIFY2(!parseSnapshot(bytes->substr(0, n)), std::to_string(n).c_str());
}

void TestTrainParts::unknownGlobalsAreRefused()
{
    auto bytes = formatSnapshot(small());
    QVERIFY(bytes);
    const auto at = bytes->find("ccollections\nOrderedDict");
    QVERIFY(at != std::string::npos);
    bytes->replace(at, 24, "ccollections\nOrderedEvil");
    QCOMPARE(parseSnapshot(*bytes).error().code, pt::ErrorCode::Parse);  // the checksum tells of the change
    // with the checksum put right (the first entry of the directory), it is the name that is refused
    const std::size_t start = 30 + (static_cast<unsigned char>((*bytes)[26])) + (static_cast<unsigned char>((*bytes)[28]));
    std::size_t size = 0;
    for (int i = 3; i >= 0; --i) size = size << 8U | static_cast<unsigned char>((*bytes)[22 + static_cast<std::size_t>(i)]);
    std::uint32_t crc = 0xFFFFFFFFU;
    for (std::size_t i = start; i < start + size; ++i) {
        crc ^= static_cast<unsigned char>((*bytes)[i]);
        for (int k = 0; k < 8; ++k) crc = (crc & 1U) ? 0xEDB88320U ^ (crc >> 1U) : crc >> 1U;
    }
    crc = ~crc;
    const auto directory = bytes->find("PK\x01\x02");
    for (std::size_t i = 0; i < 4; ++i) (*bytes)[directory + 16 + i] = static_cast<char>(crc >> (8 * i));
    QCOMPARE(parseSnapshot(*bytes).error().code, pt::ErrorCode::Unsupported);
}

void TestTrainParts::snapshotsOfPyTorchAreRead()
{
    const QByteArray folder = qgetenv("POSETUNER_GOLDEN_DIR");
    const QString golden = folder.isEmpty() ? QStringLiteral(PT_SOURCE_DIR "/../shared/golden") : QString::fromUtf8(folder);
    const QString file = golden + "/f_model/tiny_resnet50gn/snapshot.pt";
    if (!QFile::exists(file)) QSKIP("the golden data are not here");
    const auto read = readSnapshot(pt::pathFromUtf8(file.toStdString()));
    QVERIFY2(read, read ? "" : read.error().english().c_str());
    QCOMPARE(read->model.front().name, std::string("backbone.model.conv1.weight"));
    QCOMPARE(read->model.back().name, std::string("heads.bodypart.locref_head.deconv_layers.0.bias"));
}

void TestTrainParts::shapesMustFit()
{
    auto s = small();
    s.model[0].shape = {7};
    QVERIFY(!formatSnapshot(s));
}

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
