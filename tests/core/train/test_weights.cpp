// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Initial weights: their files, their names, and how they are fetched from a server, which this test is itself.
#include "core/train/download.h"
#include "core/train/initial_weights.h"
#include "core/train/npz.h"
#include "core/train/safetensors.h"
#include "core/train/sha256.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <cstring>
#include <fstream>

using namespace pt;
using namespace pt::train;

namespace {

/// A server of one file on a thread of its own, with ranges; told how many bytes to send before it breaks off.
class Server final : public QThread
{
public:
    explicit Server(QByteArray content) : m_content(std::move(content)) { start(); m_ready.acquire(); }
    ~Server() override
    {
        quit();
        wait();
    }
    std::string url(const char* path = "/w/model.safetensors") const { return "http://127.0.0.1:" + std::to_string(m_port) + path; }
    std::atomic<int> breakAfter{-1};      ///< Bytes of a body; -1: all.
    std::atomic<bool> ranges{true};
    std::atomic<int> version{1};
    std::atomic<int> partial{0};          ///< Answers 206 that were given.
    QByteArray extraHeader;

private:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        QObject::connect(&server, &QTcpServer::newConnection, [&] {
            auto* socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, [this, socket] { answer(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        m_ready.release();
        exec();
    }
    void answer(QTcpSocket* socket)
    {
        const QByteArray request = socket->readAll();
        const QByteArray etag = "\"v" + QByteArray::number(version.load()) + "\"";
        if (!request.startsWith("GET /w/")) {
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\nConnection: close\r\n\r\ngone");
            return socket->disconnectFromHost();
        }
        qsizetype from = 0;
        const auto at = request.indexOf("Range: bytes=");
        const bool same = request.contains("If-Range: " + etag);
        if (ranges && at >= 0 && same) from = request.mid(at + 13, request.indexOf('-', at + 13) - at - 13).toLongLong();
        QByteArray head = from > 0 ? "HTTP/1.1 206 Partial Content\r\n" : "HTTP/1.1 200 OK\r\n";
        if (from > 0) {
            ++partial;
            head += "Content-Range: bytes " + QByteArray::number(from) + "-" + QByteArray::number(m_content.size() - 1) + "/" + QByteArray::number(m_content.size()) + "\r\n";
        }
        head += "ETag: " + etag + "\r\n" + extraHeader + "Content-Length: " + QByteArray::number(m_content.size() - from) + "\r\nConnection: close\r\n\r\n";
        socket->write(head + m_content.mid(from, breakAfter >= 0 ? breakAfter.load() : -1));
        socket->flush();
        socket->disconnectFromHost();
    }
    QByteArray m_content;
    quint16 m_port = 0;
    QSemaphore m_ready;
};

std::string safetensors(const std::string& header, const std::string& data)
{
    const std::uint64_t length = header.size();
    return std::string(reinterpret_cast<const char*>(&length), 8) + header + data;
}

fs::path written(const QTemporaryDir& dir, const char* name, const std::string& bytes)
{
    const fs::path file = pathFromUtf8(dir.path().toStdString()) / name;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

std::string readAll(const fs::path& file) { return *readFile(file); }

}  // namespace

class TestWeights : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (unsigned i = 0; i < 300000; ++i) m_content += static_cast<char>((i * 7919U) >> 5U);
        Sha256 sum;
        sum.add(m_content.data(), static_cast<std::size_t>(m_content.size()));
        m_sum = sum.hex();
    }
    void sumsOfTheStandard()
    {
        const auto of = [](const std::string& text) { Sha256 s; s.add(text.data(), text.size()); return s.hex(); };
        QCOMPARE(of("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(of(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(of(std::string(1000000, 'a')), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }
    void safetensorsAreRead()
    {
        QTemporaryDir dir;
        const float values[4] = {1, 2, 3, -4};
        const std::string data(reinterpret_cast<const char*>(values), 16);
        const std::string header = R"({"__metadata__":{"format":"pt"},"fc.weight":{"dtype":"F32","shape":[1],"data_offsets":[12,16]},"conv1.weight":{"dtype":"F32","shape":[3,1],"data_offsets":[0,12]}})";
        const auto file = written(dir, "w.safetensors", safetensors(header, data));
        const auto read = readSafetensors(file);
        QVERIFY2(read, read ? "" : read.error().english().c_str());
        QCOMPARE(read->size(), std::size_t{2});
        QCOMPARE(read->at(0).name, std::string("conv1.weight"));
        QVERIFY(read->at(0).tensor.toFloats() == (std::vector<float>{1, 2, 3}));
        const auto initial = readInitialWeights(file);
        QVERIFY(initial);
        QCOMPARE(initial->size(), std::size_t{1});
        QCOMPARE(initial->at(0).name, std::string("backbone.model.conv1.weight"));
        const std::string whole = safetensors(header, data);
        for (std::size_t n = 0; n < whole.size(); ++n) QVERIFY(!readSafetensors(written(dir, "cut.safetensors", whole.substr(0, n))));
        for (const char* bad : {R"({"a":{"dtype":"F32","shape":[5],"data_offsets":[0,20]}})", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,12]}})",
                                R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})", R"({"a":{"dtype":"X9","shape":[2],"data_offsets":[0,8]}})",
                                R"({"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", R"({"a":[1]})", "[1]", "{\"a\":",
                                R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
                                R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})"}) {
            QVERIFY2(!readSafetensors(written(dir, "bad.safetensors", safetensors(bad, data))), bad);
        }
        const std::string deep = "{\"a\":" + std::string(100000, '[');
        QVERIFY(!readSafetensors(written(dir, "deep.safetensors", safetensors(deep, data))));
    }
    void namesOfTimmAndTorchvision()
    {
        QCOMPARE(backboneName("layer1.0.downsample.1.running_var"), std::string("backbone.model.layer1.0.downsample.1.running_var"));
        QCOMPARE(backboneName("module.conv1.weight"), std::string("backbone.model.conv1.weight"));
        QCOMPARE(backboneName("stage3.2.fuse_layers.1.0.0.1.bias"), std::string("backbone.model.stage3.2.fuse_layers.1.0.0.1.bias"));
        QCOMPARE(backboneName("heads.bodypart.heatmap_head.deconv_layers.0.bias"), std::string("heads.bodypart.heatmap_head.deconv_layers.0.bias"));
        for (const char* name : {"fc.weight", "classifier.bias", "final_layer.0.weight", "optimizer"}) QVERIFY2(backboneName(name).empty(), name);
    }
    void anotherNormalisationIsNamed()
    {
        const auto t = [](const char* name, std::vector<std::int64_t> shape) { return NamedTensor{name, TensorData::floats(shape, std::vector<float>(*elementsOf(shape)))}; };
        const std::vector<NamedTensor> batch = {t("backbone.model.bn1.weight", {4}), t("backbone.model.bn1.running_mean", {4})}, group = {t("backbone.model.bn1.weight", {4})};
        const std::map<std::string, std::vector<std::int64_t>> ownBatch = {{"backbone.model.bn1.weight", {4}}, {"backbone.model.bn1.running_mean", {4}}, {"backbone.model.bn1.num_batches_tracked", {}}, {"backbone.conv_block1.0.bias", {9}}};
        const std::map<std::string, std::vector<std::int64_t>> ownGroup = {{"backbone.model.bn1.weight", {4}}};
        QVERIFY(fitsBackbone(batch, ownBatch, "w"));
        QVERIFY(fitsBackbone(group, ownGroup, "w"));
        QVERIFY(fitsBackbone(batch, ownGroup, "w").error().english().find("resnet50_gn") != std::string::npos);
        QVERIFY(fitsBackbone(group, ownBatch, "w").error().english().find("GroupNorm") != std::string::npos);
        const std::map<std::string, std::vector<std::int64_t>> other = {{"backbone.model.bn1.weight", {8}}}, more = {{"backbone.model.bn1.weight", {4}}, {"backbone.model.conv1.weight", {1}}};
        QVERIFY(fitsBackbone(group, other, "w").error().english().find("bn1.weight") != std::string::npos);
        QVERIFY(fitsBackbone(group, more, "w").error().english().find("conv1.weight is missing") != std::string::npos);
    }
    void aFileIsFetchedAndChecked()
    {
        Server server(m_content);
        QTemporaryDir dir;
        DownloadRequest r;
        r.url = server.url();
        r.target = pathFromUtf8(dir.path().toStdString()) / "new" / "w.safetensors";
        r.sha256 = m_sum;
        std::uint64_t last = 0, whole = 0;
        r.progress = [&](std::uint64_t done, std::uint64_t total) { last = done, whole = total; };
        const auto done = download(r);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QVERIFY(done->checked && !done->resumed);
        QCOMPARE(readAll(r.target), m_content.toStdString());
        QCOMPARE(last, whole);
        QCOMPARE(whole, static_cast<std::uint64_t>(m_content.size()));
        QCOMPARE(download(r).error().code, ErrorCode::Conflict);   // never over a file that is there
    }
    void aBrokenDownloadGoesOn()
    {
        Server server(m_content);
        QTemporaryDir dir;
        DownloadRequest r;
        r.url = server.url();
        r.target = pathFromUtf8(dir.path().toStdString()) / "w.safetensors";
        r.sha256 = m_sum.substr(0, 8);
        server.breakAfter = 100000;
        QVERIFY(!download(r));
        QVERIFY(!fs::exists(r.target));
        const auto kept = fs::file_size(dir.path().toStdString() + "/w.safetensors.part");
        QVERIFY(kept > 0 && kept <= 100000);
        server.breakAfter = -1;
        const auto done = download(r);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QVERIFY(done->resumed);
        QCOMPARE(server.partial.load(), 1);
        QCOMPARE(readAll(r.target), m_content.toStdString());
        QVERIFY(!fs::exists(dir.path().toStdString() + "/w.safetensors.part"));
    }
    void anotherVersionBeginsAnew()
    {
        Server server(m_content);
        QTemporaryDir dir;
        DownloadRequest r;
        r.url = server.url();
        r.target = pathFromUtf8(dir.path().toStdString()) / "w.safetensors";
        server.breakAfter = 100000;
        QVERIFY(!download(r));
        server.breakAfter = -1;
        server.version = 2;   // the part belongs to a file that is no longer there
        const auto done = download(r);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QVERIFY(!done->resumed && !done->checked);
        QCOMPARE(done->sha256, m_sum);
        QCOMPARE(readAll(r.target), m_content.toStdString());
    }
    void anotherSumIsThrownAway()
    {
        Server server(m_content);
        QTemporaryDir dir;
        DownloadRequest r;
        r.url = server.url();
        r.target = pathFromUtf8(dir.path().toStdString()) / "w.safetensors";
        r.sha256 = std::string(64, '0');
        const auto done = download(r);
        QVERIFY(!done);
        QVERIFY2(done.error().english().find(m_sum) != std::string::npos, done.error().english().c_str());
        QVERIFY(fs::is_empty(dir.path().toStdString()));
        r.sha256.clear();
        server.extraHeader = "X-Linked-ETag: \"" + QByteArray(64, 'a') + "\"\r\n";   // the server's own sum
        QCOMPARE(download(r).error().code, ErrorCode::Parse);
        server.extraHeader = "X-Linked-ETag: \"" + QByteArray::fromStdString(m_sum) + "\"\r\n";
        const auto right = download(r);
        QVERIFY(right && right->checked);
    }
    void whatGoesWrongIsSaid()
    {
        Server server(m_content);
        QTemporaryDir dir;
        DownloadRequest r;
        r.target = pathFromUtf8(dir.path().toStdString()) / "w.safetensors";
        r.url = server.url("/nothing");
        QVERIFY(download(r).error().english().find("404") != std::string::npos);
        r.url = "http://127.0.0.1:1/w/x";
        QVERIFY(download(r).error().english().find("--init-weights") != std::string::npos);
        r.url = "file:///etc/passwd";
        QCOMPARE(download(r).error().code, ErrorCode::InvalidArgument);
        r.url = server.url();
        r.sha256 = "xyz";
        QCOMPARE(download(r).error().code, ErrorCode::InvalidArgument);
        r.sha256.clear();
        r.largest = 1000;
        QVERIFY(!download(r));
        r.largest = 1000000;
        std::atomic<bool> cancel{true};
        r.cancel = &cancel;
        QCOMPARE(download(r).error().code, ErrorCode::Cancelled);
        QVERIFY(!fs::exists(r.target));
    }
    void requestsForNetworks()
    {
        const auto gn = weightsRequest("resnet_50", "", "/x");
        QVERIFY(gn);
        QCOMPARE(gn->url, std::string("https://huggingface.co/timm/resnet50_gn.a1h_in1k/resolve/main/model.safetensors"));
        QCOMPARE(utf8(gn->target), std::string("/x/resnet50_gn.a1h_in1k.safetensors"));
        const auto own = weightsRequest("dlcrnet_ms5", "https://download.example/models/resnet50-0676ba61.pth", "/x");
        QVERIFY(own);
        QCOMPARE(own->sha256, std::string("0676ba61"));
        QCOMPARE(utf8(own->target), std::string("/x/resnet50-0676ba61.pth"));
        QVERIFY(weightsRequest("mobilenet", "", "/x").error().english().find("resnet_50") != std::string::npos);
    }

private:
    QByteArray m_content;
    std::string m_sum;
};

QTEST_GUILESS_MAIN(TestWeights)
#include "test_weights.moc"
