// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// learning_stats.csv and TensorBoard's event files, byte by byte.
#include "core/train/checksum.h"
#include "core/train/statistics.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstring>

using namespace pt;
using namespace pt::train;

namespace {

fs::path pathOf(const QTemporaryDir& dir) { return pathFromUtf8(dir.path().toStdString()); }

std::string text(const fs::path& file)
{
    const auto bytes = readFile(file);
    return bytes ? *bytes : std::string();
}

/// The payloads of a TFRecord file; empty where a length or checksum is wrong.
std::vector<std::string> records(const std::string& bytes)
{
    const auto masked = [](const std::string& s) {
        const std::uint32_t c = crc32c(s.data(), s.size());
        return ((c >> 15U) | (c << 17U)) + 0xa282ead8U;
    };
    std::vector<std::string> out;
    for (std::size_t at = 0; at < bytes.size();) {
        if (bytes.size() - at < 16) return {};
        std::uint64_t size = 0;
        std::uint32_t sum = 0;
        std::memcpy(&size, bytes.data() + at, 8);
        std::memcpy(&sum, bytes.data() + at + 8, 4);
        if (sum != masked(bytes.substr(at, 8)) || bytes.size() - at < 16 + size) return {};
        const std::string payload = bytes.substr(at + 12, size);
        std::memcpy(&sum, bytes.data() + at + 12 + size, 4);
        if (sum != masked(payload)) return {};
        out.push_back(payload);
        at += 16 + size;
    }
    return out;
}

}  // namespace

class StatisticsTest final : public QObject
{
    Q_OBJECT
private slots:
    void checksum()
    {
        QCOMPARE(crc32c("123456789", 9), 0xe3069283U);
        QCOMPARE(crc32c("456789", 6, crc32c("123", 3)), 0xe3069283U);
        const std::string zeros(32, '\0');   // RFC 3720, B.4
        QCOMPARE(crc32c(zeros.data(), zeros.size()), 0x8a9136aaU);
    }
    void singleAnimalRows()
    {
        QTemporaryDir dir;
        LearningStatistics s(pathOf(dir), LearningStatistics::Style::SingleTensorFlow, 2);
        for (int i = 1; i <= 5; ++i) QVERIFY(s.step(i, 0.1 * i, {}, 0.005));
        QCOMPARE(text(pathOf(dir) / "learning_stats.csv"), std::string("2, 0.15000, 0.005\n4, 0.35000, 0.005\n"));
    }
    void severalAnimalsRows()
    {
        QTemporaryDir dir;
        LearningStatistics s(pathOf(dir), LearningStatistics::Style::MultiTensorFlow, 1);
        QVERIFY(s.step(1, 0.6, {{"scoremap", 0.3}, {"locref", 0.2}, {"paf", 0.1}}, 0.0001));
        QCOMPARE(text(pathOf(dir) / "learning_stats.csv"), std::string("iteration: 1, loss: 0.6000, scmap loss: 0.3000, locref loss: 0.2000, limb loss: 0.1000, lr: 0.0001\n"));
    }
    void epochsRowsAndResume()
    {
        QTemporaryDir dir;
        {
            LearningStatistics s(pathOf(dir), LearningStatistics::Style::PyTorch, 1);
            QVERIFY(s.step(1, 0.25, {{"bodypart_heatmap", 0.5}}, 0.1));
            QVERIFY(s.step(2, 0.75, {{"bodypart_heatmap", 0.25}}, 0.1));
            QVERIFY(s.epoch(1, s.takeMeans()));
            QVERIFY(s.step(3, 0.5, {{"bodypart_heatmap", 0.5}}, 0.1));
            QVERIFY(s.epoch(2, s.takeMeans()));
            QVERIFY(s.epoch(2, {{"metrics/test.rmse", 3.5}}));
        }
        const std::string head = "step,losses/train.bodypart_heatmap,losses/train.total_loss,metrics/test.rmse\r\n";
        QCOMPARE(text(pathOf(dir) / "learning_stats.csv"), head + "1,0.375,0.5,\r\n2,0.5,0.5,3.5\r\n");
        LearningStatistics again(pathOf(dir), LearningStatistics::Style::PyTorch, 1);
        again.resume(1);   // epoch 2 is repeated
        QVERIFY(again.epoch(2, {{"losses/train.total_loss", 1.0}}));
        QCOMPARE(text(pathOf(dir) / "learning_stats.csv"), std::string("step,losses/train.bodypart_heatmap,losses/train.total_loss\r\n1,0.375,0.5\r\n2,,1.0\r\n"));
    }
    void sumsGoOn()
    {
        QTemporaryDir a, b;
        LearningStatistics whole(pathOf(a), LearningStatistics::Style::SingleTensorFlow, 4), first(pathOf(b), LearningStatistics::Style::SingleTensorFlow, 4);
        for (int i = 1; i <= 4; ++i) QVERIFY(whole.step(i, 1.0 / i, {}, 0.1));
        for (int i = 1; i <= 2; ++i) QVERIFY(first.step(i, 1.0 / i, {}, 0.1));
        LearningStatistics second(pathOf(b), LearningStatistics::Style::SingleTensorFlow, 4);
        second.restore(first.state());
        for (int i = 3; i <= 4; ++i) QVERIFY(second.step(i, 1.0 / i, {}, 0.1));
        QCOMPARE(text(pathOf(b) / "learning_stats.csv"), text(pathOf(a) / "learning_stats.csv"));
    }
    void eventFiles()
    {
        QTemporaryDir dir;
        auto writer = TensorBoardWriter::open(pathOf(dir), 0);
        QVERIFY(writer);
        QVERIFY(writer->scalars(300, {{"train/loss", 0.5}}));
        const auto file = fs::directory_iterator(pathOf(dir) / "tensorboard")->path();
        const auto events = records(text(file));
        QCOMPARE(events.size(), std::size_t(2));
        QVERIFY(events[0].find("brain.Event:2") != std::string::npos);
        // step 300 as a varint, then Summary { Value { tag: "train/loss" simple_value: 0.5 } }
        QCOMPARE(events[1].substr(9), std::string("\x10\xac\x02\x2a\x13\x0a\x11\x0a\x0atrain/loss\x15\x00\x00\x00\x3f", 24));
        auto resumed = TensorBoardWriter::open(pathOf(dir), 200);
        QVERIFY(resumed);
        std::size_t files = 0;
        for (const auto& entry : fs::directory_iterator(pathOf(dir) / "tensorboard")) {
            ++files;
            if (entry.path() != file) QCOMPARE(records(text(entry.path()))[1].substr(9), std::string("\x10\xc8\x01\x3a\x02\x08\x01", 7));
        }
        QCOMPARE(files, std::size_t(2));
    }
};
QTEST_APPLESS_MAIN(StatisticsTest)
#include "test_statistics.moc"
