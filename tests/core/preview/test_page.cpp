// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/page.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

using namespace pt;
using namespace pt::preview;

namespace {

Page somePage()
{
    Page page;
    cv::Mat pixels(40, 61, CV_8UC3);
    cv::randu(pixels, cv::Scalar::all(0), cv::Scalar::all(256));
    Figure chart{{80.0, 30.0}, {}};
    chart.line({1, 2}, {3, 4}, Ink::Accent, 1.5, 0.5, true);
    chart.polyline({{0, 0}, {5, 5}, {10, 0}}, Ink::Second);
    chart.fill({2, 3, 10, 5}, Ink::Good, 0.25);
    chart.frame({1, 1, 70, 20}, Ink::Faint, 2.0);
    chart.label({0, 0, 80, 20}, plain("37 % <turned> & (cut) \u2265 25\u00b0 \u00d7 \u00fc"), 0, Ink::Text, true);
    page.parts = {{pixels, {}}, {{}, chart}};
    return page;
}

cv::Mat rgbOf(const QByteArray& png)
{
    cv::Mat out;
    cv::cvtColor(cv::imdecode(std::vector<uchar>(png.begin(), png.end()), cv::IMREAD_COLOR), out, cv::COLOR_BGR2RGB);
    return out;
}

}  // namespace

class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void anSvgIsWellFormedAndHoldsPixelsAndLetters()
    {
        const Page page = somePage();
        QXmlStreamReader xml(QByteArray::fromStdString(svgOf(page)));
        int images = 0, boxes = 0, lines = 0;
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters()) text += xml.text();
            if (!xml.isStartElement()) continue;
            boxes += xml.name() == QLatin1String("rect") ? 1 : 0;
            lines += xml.name() == QLatin1String("polyline") ? 1 : 0;
            if (xml.name() == QLatin1String("svg")) QCOMPARE(xml.attributes().value(QLatin1String("viewBox")).toString(), QStringLiteral("0 0 80 70"));
            if (xml.name() != QLatin1String("image")) continue;
            ++images;
            const auto data = xml.attributes().value(QLatin1String("xlink:href")).toString();
            QVERIFY(data.startsWith(QLatin1String("data:image/png;base64,")));
            QCOMPARE(cv::norm(rgbOf(QByteArray::fromBase64(data.mid(22).toLatin1())), page.parts[0].pixels, cv::NORM_INF), 0.0);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(images, 1);
        QCOMPARE(boxes, 3);   // the paper as well
        QCOMPARE(lines, 2);
        QVERIFY(text.contains(QString::fromUtf8("37 % <turned> & (cut) \u2265 25\u00b0 \u00d7 \u00fc")));
    }
    void aPdfsPlacesAreRightAndItsPixelsTheSame()
    {
        const Page page = somePage();
        const auto pdf = QByteArray::fromStdString(pdfOf(page));
        QVERIFY(pdf.startsWith("%PDF-1.4") && pdf.endsWith("%%EOF\n"));
        const auto table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').front().toInt();
        QVERIFY(pdf.mid(table).startsWith("xref\n0 8\n"));
        auto place = QRegularExpression(QStringLiteral("(\\d{10}) 00000 n ")).globalMatch(QString::fromLatin1(pdf.mid(table)));
        int objects = 0;
        for (; place.hasNext(); ++objects) QVERIFY(pdf.mid(place.next().captured(1).toInt()).startsWith(QByteArray::number(objects + 1) + " 0 obj\n"));
        QCOMPARE(objects, 7);
        QVERIFY(pdf.contains("/MediaBox [0 0 80 70]"));
        QVERIFY(pdf.contains("(37 % <turned> & \\(cut\\) >= 25\xb0 \xd7 \xfc) Tj"));
        QVERIFY(pdf.contains("61 0 0 40 0 30 cm"));   // above the chart
        // the stream is a PNG's: with its head and end it is one again
        const auto image = pdf.indexOf("/Subtype /Image"), begin = pdf.indexOf("stream\n", image) + 7;
        const int length = QRegularExpression(QStringLiteral("/Length (\\d+)")).match(QString::fromLatin1(pdf.mid(image, begin - image))).captured(1).toInt();
        QVERIFY(pdf.mid(begin + length).startsWith("\nendstream"));
        std::vector<uchar> png;
        cv::imencode(".png", cv::Mat(40, 61, CV_8UC3, cv::Scalar()), png);
        const QByteArray frame(reinterpret_cast<const char*>(png.data()), static_cast<qsizetype>(png.size()));
        const auto chunk = [](const QByteArray& type, const QByteArray& data) {
            quint32 crc = 0xffffffffU;
            for (const char c : type + data) {
                crc ^= static_cast<uchar>(c);
                for (int k = 0; k < 8; ++k) crc = (crc & 1U) != 0 ? 0xedb88320U ^ crc >> 1U : crc >> 1U;
            }
            const auto word = [](quint32 v) {
                const quint32 big = qToBigEndian(v);
                return QByteArray(reinterpret_cast<const char*>(&big), sizeof big);
            };
            return word(static_cast<quint32>(data.size())) + type + data + word(~crc);
        };
        QCOMPARE(cv::norm(rgbOf(frame.left(33) + chunk("IDAT", pdf.mid(begin, length)) + chunk("IEND", {})), page.parts[0].pixels, cv::NORM_INF), 0.0);
    }
    void theNamesEndDecides()
    {
        const Page page = somePage();
        QVERIFY(*pageFile(page, "a.b/picture.SVG") == svgOf(page));
        QVERIFY(*pageFile(page, "picture.pdf") == pdfOf(page));
        const auto png = pageFile(page, "picture.png");
        QVERIFY(png);
        QCOMPARE(cv::norm(rgbOf(QByteArray::fromStdString(*png)), painted(page), cv::NORM_INF), 0.0);
        QCOMPARE(painted(page).size(), cv::Size(80, 70));
        for (const char* wrong : {"picture.jpg", "picture", "", "svg"}) QVERIFY2(pageFile(page, wrong).error().code == ErrorCode::InvalidArgument, wrong);
    }
};

QTEST_APPLESS_MAIN(TestPage)
#include "test_page.moc"
