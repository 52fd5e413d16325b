// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/decoder.h"

#include "core/base/random.h"
#include "tests/support/count_allocations.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <zlib.h>

#include <string>
#include <vector>

using namespace pt;
using Bytes = std::vector<uchar>;

namespace {

/// What loadImage stands for, by OpenCV alone: empty where that cannot decode.
cv::Mat byOpenCv(const Bytes& file)
{
    cv::Mat image, rgb;
    try {
        image = cv::imdecode(file, cv::IMREAD_UNCHANGED);
    } catch (const cv::Exception&) {
        return {};
    }
    if (image.empty()) return {};
    if (image.channels() == 1) cv::cvtColor(image, rgb, cv::COLOR_GRAY2RGB);
    else if (image.channels() == 3) cv::cvtColor(image, rgb, cv::COLOR_BGR2RGB);
    return rgb;
}

bool equal(const cv::Mat& a, const cv::Mat& b) { return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0.0; }

void put32(Bytes& out, std::size_t v)
{
    for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<uchar>(v >> shift));
}

void putChunk(Bytes& out, const std::string& type, const Bytes& data)
{
    put32(out, data.size());
    const std::size_t at = out.size();
    out.insert(out.end(), type.begin(), type.end());
    out.insert(out.end(), data.begin(), data.end());
    put32(out, crc32(0, out.data() + at, static_cast<uInt>(out.size() - at)));
}

struct Png
{
    cv::Size size;
    int channels = 3;
    int pieces = 1;                      ///< IDAT chunks.
    int filter = -1;                     ///< Of every row; -1: any.
    std::vector<std::pair<std::string, Bytes>> before;   ///< Chunks ahead of the data.
};

/// A file whose rows hold random filtered bytes: whatever they are, they stand for some picture.
Bytes makePng(const Png& png, std::uint64_t seed)
{
    Random random({seed});
    Bytes out = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, header, rows;
    put32(header, static_cast<std::size_t>(png.size.width));
    put32(header, static_cast<std::size_t>(png.size.height));
    for (const int v : {8, png.channels == 3 ? 2 : 0, 0, 0, 0}) header.push_back(static_cast<uchar>(v));
    putChunk(out, "IHDR", header);
    for (const auto& [type, data] : png.before) putChunk(out, type, data);
    for (int y = 0; y < png.size.height; ++y) {
        rows.push_back(static_cast<uchar>(png.filter < 0 ? random.below(5) : static_cast<std::uint64_t>(png.filter)));
        for (int i = 0; i < png.size.width * png.channels; ++i) rows.push_back(static_cast<uchar>(random.below(256)));
    }
    uLongf n = compressBound(static_cast<uLong>(rows.size()));
    Bytes packed(n);
    compress(packed.data(), &n, rows.data(), static_cast<uLong>(rows.size()));
    packed.resize(n);
    for (int i = 0; i < png.pieces; ++i) {
        const auto edge = [&](int k) { return packed.begin() + static_cast<std::ptrdiff_t>(packed.size()) * k / png.pieces; };
        putChunk(out, "IDAT", Bytes(edge(i), edge(i + 1)));
    }
    putChunk(out, "IEND", {});
    return out;
}

/// A picture with edges, areas and noise.
cv::Mat somePicture(cv::Size size, int type)
{
    cv::Mat image(size, type), noise(size, type);
    cv::randu(image, 0, 256);
    cv::GaussianBlur(image, image, {9, 9}, 3);
    cv::circle(image, {size.width / 3, size.height / 2}, size.height / 4, cv::Scalar(200, 40, 90), -1);
    cv::randn(noise, 3, 3);
    return image + noise;
}

}  // namespace

class TestDecoder : public QObject
{
    Q_OBJECT

private slots:
    void pngPixelsAreOpenCvs_data();
    void pngPixelsAreOpenCvs();
    void jpegPixelsAreOpenCvs_data();
    void jpegPixelsAreOpenCvs();
    void unusualFilesAreLeftToOpenCv();
    void damagedFilesAreLeftToOpenCv();
    void aHeaderCannotAskForMemory();
    void openfieldIsDecodedAsOpenCvDoes();
    void aJpegTakesLittleMemoryAndGivesItBack_data();
    void aJpegTakesLittleMemoryAndGivesItBack();
    void aPictureOutlivesItsDecoder();
};

void TestDecoder::pngPixelsAreOpenCvs_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("filter");
    for (const int channels : {1, 3}) {
        for (int filter = -1; filter <= 4; ++filter) QTest::addRow("%d channels, filter %d", channels, filter) << channels << filter;
    }
}

void TestDecoder::pngPixelsAreOpenCvs()
{
    QFETCH(int, channels);
    QFETCH(int, filter);
    dataset::Decoder decoder;
    std::uint64_t seed = 0;
    for (const int width : {1, 2, 3, 5, 15, 16, 17, 33, 64, 101, 331}) {   // large after small and small after large
        for (const int height : {1, 2, 37}) {
            const Bytes file = makePng({{width, height}, channels, 1 + width % 4, filter, {}}, ++seed);
            const cv::Mat ours = decoder.decodeFast(file), theirs = byOpenCv(file);
            QVERIFY2(!ours.empty() && equal(ours, theirs), qPrintable(QStringLiteral("%1 x %2").arg(width).arg(height)));
        }
    }
    const Bytes small = makePng({{7, 9}, channels, 2, filter, {}}, ++seed);
    QVERIFY(equal(decoder.decodeFast(small), byOpenCv(small)));
}

void TestDecoder::jpegPixelsAreOpenCvs_data()
{
    QTest::addColumn<int>("quality");
    QTest::addColumn<bool>("progressive");
    QTest::addColumn<bool>("grey");
    for (const int quality : {30, 75, 95, 100}) {
        for (const bool progressive : {false, true}) {
            for (const bool grey : {false, true}) {
                QTest::addRow("quality %d%s%s", quality, progressive ? ", progressive" : "", grey ? ", grey" : "") << quality << progressive << grey;
            }
        }
    }
}

void TestDecoder::jpegPixelsAreOpenCvs()
{
    QFETCH(int, quality);
    QFETCH(bool, progressive);
    QFETCH(bool, grey);
    dataset::Decoder decoder;
    for (const cv::Size size : {cv::Size(320, 240), cv::Size(163, 129), cv::Size(17, 1)}) {
        Bytes file;
        QVERIFY(cv::imencode(".jpg", somePicture(size, grey ? CV_8UC1 : CV_8UC3), file, {cv::IMWRITE_JPEG_QUALITY, quality, cv::IMWRITE_JPEG_PROGRESSIVE, progressive ? 1 : 0}));
        const cv::Mat ours = decoder.decodeFast(file);
        QVERIFY(!ours.empty());
        QVERIFY(equal(ours, byOpenCv(file)));
    }
}

void TestDecoder::unusualFilesAreLeftToOpenCv()
{
    QTemporaryDir dir;
    dataset::Decoder decoder;
    const auto leftAlone = [&](const Bytes& file) { return decoder.decodeFast(file).empty(); };
    const auto encoded = [](const cv::Mat& image, const char* format) {
        Bytes file;
        cv::imencode(format, image, file);
        return file;
    };
    const cv::Mat picture = somePicture({40, 30}, CV_8UC3);
    cv::Mat alpha, deep;
    cv::cvtColor(picture, alpha, cv::COLOR_BGR2BGRA);
    picture.convertTo(deep, CV_16U, 257.0);
    QVERIFY(leftAlone(encoded(alpha, ".png")));
    QVERIFY(leftAlone(encoded(deep, ".png")));
    QVERIFY(leftAlone(encoded(picture, ".bmp")));
    QVERIFY(leftAlone(encoded(picture, ".tiff")));
    QVERIFY(leftAlone({}));
    QVERIFY(leftAlone({0x89, 'P', 'N', 'G'}));
    const Png transparent{{8, 8}, 3, 1, -1, {{"tRNS", {0, 1, 0, 2, 0, 3}}}}, palette{{8, 8}, 3, 1, -1, {{"PLTE", {1, 2, 3}}}};
    QVERIFY(leftAlone(makePng(transparent, 1)));
    QVERIFY(leftAlone(makePng(palette, 1)));
    // what says nothing about the pixels is passed over, as OpenCV does
    const Png notes{{8, 8}, 3, 2, -1, {{"gAMA", {0, 0, 0xB1, 0x8F}}, {"tEXt", {'a', 0, 'b'}}, {"pHYs", {0, 0, 0, 1, 0, 0, 0, 1, 0}}}};
    QVERIFY(!leftAlone(makePng(notes, 2)));
    QVERIFY(equal(decoder.decodeFast(makePng(notes, 2)), byOpenCv(makePng(notes, 2))));
    // through the whole way, OpenCV's part too
    for (const char* format : {".png", ".bmp", ".tiff", ".jpg"}) {
        const fs::path path = pathFromUtf8(dir.filePath(QStringLiteral("bild ä%1").arg(QLatin1String(format))).toStdString());
        const Bytes file = encoded(picture, format);
        QVERIFY(writeFileAtomically(path, std::string_view(reinterpret_cast<const char*>(file.data()), file.size())));
        const auto loaded = decoder.loadImage(path);
        QVERIFY(loaded && equal(*loaded, byOpenCv(file)));
    }
    QVERIFY(!decoder.loadImage(pathFromUtf8(dir.filePath(QStringLiteral("none.png")).toStdString())));
}

/// Of a file with wrong bytes, either OpenCV decides, or the pixels are those OpenCV reads.
void TestDecoder::damagedFilesAreLeftToOpenCv()
{
    dataset::Decoder decoder;
    Bytes jpeg;
    QVERIFY(cv::imencode(".jpg", somePicture({48, 40}, CV_8UC3), jpeg));
    const std::vector<Bytes> files = {makePng({{24, 20}, 3, 3, -1, {{"tEXt", Bytes(400, uchar{65})}}}, 5), makePng({{31, 9}, 1, 1, -1, {}}, 6), jpeg};
    int read = 0, left = 0;
    for (std::uint64_t i = 0; i < 3000; ++i) {
        Random random({i, 77});
        Bytes file = files[i % files.size()];
        const auto at = [&random, &file] { return static_cast<std::ptrdiff_t>(random.below(file.size())); };
        switch (random.below(4)) {
        case 0: file.resize(1 + static_cast<std::size_t>(at())); break;
        case 1: file.insert(file.begin() + at(), static_cast<uchar>(random.below(256))); break;
        case 2: file.erase(file.begin() + at()); break;
        default: file[static_cast<std::size_t>(at())] = static_cast<uchar>(random.below(256)); break;
        }
        const cv::Mat ours = decoder.decodeFast(file);
        if (ours.empty()) {
            ++left;
            continue;
        }
        ++read;
        QVERIFY2(equal(ours, byOpenCv(file)), qPrintable(QStringLiteral("mutation %1").arg(i)));
    }
    QVERIFY2(read > 20 && left > 100, qPrintable(QStringLiteral("%1 read, %2 left").arg(read).arg(left)));   // both happened
}

void TestDecoder::aHeaderCannotAskForMemory()
{
    Bytes file = makePng({{24, 20}, 3, 1, -1, {}}, 5);
    const auto claim = [&file](std::size_t width, std::size_t height) {   // with a right checksum: only the size is a lie
        Bytes header(file.begin() + 12, file.begin() + 16);
        put32(header, width);
        put32(header, height);
        std::copy(header.begin(), header.end(), file.begin() + 12);
        Bytes sum;
        put32(sum, crc32(0, file.data() + 12, 17));
        std::copy(sum.begin(), sum.end(), file.begin() + 29);
    };
    dataset::Decoder decoder;
    QVERIFY(!decoder.decodeFast(file).empty());
    for (const auto& [width, height] : {std::pair(23000, 23000), std::pair(1000000, 1000000), std::pair(0, 20), std::pair(24, 21), std::pair(25, 20)}) {
        claim(static_cast<std::size_t>(width), static_cast<std::size_t>(height));
        QVERIFY2(decoder.decodeFast(file).empty(), qPrintable(QStringLiteral("%1 x %2").arg(width).arg(height)));
    }
}

void TestDecoder::openfieldIsDecodedAsOpenCvDoes()
{
    const fs::path folder = fs::path(PT_SOURCE_DIR) / "../shared/data/openfield/labeled-data/m4s1";
    if (!fs::is_directory(folder)) QSKIP("the openfield project is not there");
    dataset::Decoder decoder;
    int count = 0;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".png") continue;
        const auto bytes = readFile(entry.path());
        QVERIFY(bytes);
        const Bytes file(bytes->begin(), bytes->end());
        QVERIFY2(equal(decoder.decodeFast(file), byOpenCv(file)), entry.path().c_str());
        ++count;
    }
    QCOMPARE(count, 116);
}

void TestDecoder::aJpegTakesLittleMemoryAndGivesItBack_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("progressive");
    for (const bool progressive : {false, true})
        for (const QSize size : {QSize(64, 48), QSize(640, 480), QSize(1920, 1080)}) QTest::addRow("%s, %dx%d", progressive ? "progressive" : "baseline", size.width(), size.height()) << size << progressive;
}

/// libjpeg makes its tables and row buffers anew for each picture: as many pieces whatever the size, and no more bytes than a few rows need.
/// A progressive file is put together from several scans, so all of its coefficients are held: two bytes each.
void TestDecoder::aJpegTakesLittleMemoryAndGivesItBack()
{
#ifndef PT_COUNTS_ALLOCATIONS
    QSKIP("allocations are counted with glibc only, and not beneath a sanitizer");
#endif
    QFETCH(QSize, size);
    QFETCH(bool, progressive);
    Bytes file;
    QVERIFY(cv::imencode(".jpg", somePicture({size.width(), size.height()}, CV_8UC3), file, {cv::IMWRITE_JPEG_QUALITY, 90, cv::IMWRITE_JPEG_PROGRESSIVE, progressive ? 1 : 0}));
    dataset::Decoder decoder;
    for (int i = 0; i < 3; ++i) QVERIFY(!decoder.decodeFast(file).empty());
    constexpr int kTimes = 10, kMostPieces = 16;
    const long long before = allocations, bytesBefore = bytesAsked;
    for (int i = 0; i < kTimes; ++i) QVERIFY(!decoder.decodeFast(file).empty());
    const double pieces = static_cast<double>(allocations - before) / kTimes, bytes = static_cast<double>(bytesAsked - bytesBefore) / kTimes;
    const double pixels = static_cast<double>(size.width()) * size.height();
    constexpr double kTables = 48.0 * 1024, kPerColumn = 64.0, kPerPixel = 2.0 * 1.5 * 1.05;   // colours at half the size both ways; whole blocks
    const double most = kTables + kPerColumn * size.width() + (progressive ? kPerPixel * (pixels + 16.0 * (size.width() + size.height())) : 0.0);
    const QString figures = QStringLiteral("%1 allocations of %2 bytes in all, bound %3").arg(pieces).arg(bytes).arg(most);
    QVERIFY2(pieces <= kMostPieces, qPrintable(figures));
    QVERIFY2(bytes <= most, qPrintable(figures));
}

void TestDecoder::aPictureOutlivesItsDecoder()
{
    QTemporaryDir dir;
    const fs::path path = pathFromUtf8(dir.filePath(QStringLiteral("a.png")).toStdString());
    const Bytes file = makePng({{200, 100}, 3, 1, -1, {}}, 9);
    QVERIFY(writeFileAtomically(path, std::string_view(reinterpret_cast<const char*>(file.data()), file.size())));
    const auto image = dataset::loadImage(path);
    QVERIFY(image);
    QVERIFY(image->u != nullptr);   // owns its pixels
    QVERIFY(image->isContinuous());
    QVERIFY(equal(*image, byOpenCv(file)));
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "test_decoder.moc"
