// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What processes do together, here by threads.
#include "core/train/batch_norm.h"
#include "core/train/collective.h"
#include "core/train/loader.h"
#include "core/train/processes.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace pt;
using train::Collective;

namespace {

using Job = std::function<void(Collective&)>;

/// Runs a job on each of `size` members. An exception in one is told by its text.
std::vector<std::string> onEach(int size, const Job& job, bool nccl = false)
{
    const QTemporaryDir dir;
    const fs::path meeting = pathFromUtf8(dir.filePath(QStringLiteral("meet")).toStdString());
    std::vector<std::string> failures(static_cast<std::size_t>(size));
    std::vector<std::thread> threads;
    for (int rank = 0; rank < size; ++rank) {
        threads.emplace_back([&, rank] {
            auto& failure = failures[static_cast<std::size_t>(rank)];
            try {
                auto words = train::meetByGloo(meeting, rank, size);
                if (!words) throw std::runtime_error(words.error().english());
                if (!nccl) return job(**words);
                auto tensors = train::meetByNccl(**words, torch::kCPU);
                if (!tensors) throw std::runtime_error(tensors.error().english());
                job(**tensors);
            } catch (const std::exception& e) {
                failure = e.what();
            }
        });
    }
    for (auto& t : threads) t.join();
    return failures;
}

bool well(const std::vector<std::string>& failures)
{
    for (const auto& f : failures) {
        if (!f.empty()) qWarning("%s", f.c_str());
    }
    return std::all_of(failures.begin(), failures.end(), [](const std::string& f) { return f.empty(); });
}

}  // namespace

class CollectiveTest final : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { qunsetenv("POSETUNER_NCCL"); }
    void sumsAndBroadcasts_data()
    {
        QTest::addColumn<bool>("nccl");
        QTest::addColumn<int>("size");
        QTest::newRow("Gloo, 2") << false << 2;
        QTest::newRow("Gloo, 3") << false << 3;
        QTest::newRow("NCCL's interface, 2") << true << 2;
        QTest::newRow("NCCL's interface, 3") << true << 3;
    }
    void sumsAndBroadcasts()
    {
        QFETCH(bool, nccl);
        QFETCH(int, size);
        qputenv("POSETUNER_NCCL", PT_FAKE_NCCL);
        std::vector<torch::Tensor> sums(static_cast<std::size_t>(size));
        const auto failures = onEach(size, [&](Collective& c) {
            if (c.size() != size) throw std::runtime_error("size");
            torch::Tensor t = torch::arange(100003, torch::kFloat32) * static_cast<float>(c.rank() + 1) * 0.1F;
            c.sum(t);
            sums[static_cast<std::size_t>(c.rank())] = t;
            auto d = torch::full({2}, static_cast<double>(c.rank()), torch::kFloat64);
            c.sum(d);
            if (d[1].item<double>() != size * (size - 1) / 2.0) throw std::runtime_error("sum of doubles");
            auto b = torch::full({3}, c.rank() + 7, torch::kInt64);
            c.broadcast(b);
            if (b[2].item<std::int64_t>() != 7) throw std::runtime_error("broadcast");
        }, nccl);
        QVERIFY(well(failures));
        for (const auto& s : sums) QVERIFY(torch::equal(s, sums[0]));   // the same bits everywhere
        const auto expected = torch::arange(100003, torch::kFloat64) * 0.1 * (size * (size + 1) / 2.0);
        QVERIFY(torch::allclose(sums[0].to(torch::kFloat64), expected, 1e-6));
    }
    void withoutNcclItIsSaid()
    {
        qputenv("POSETUNER_NCCL", "/nowhere/libnccl.so");
        const auto failures = onEach(2, [](Collective&) {}, true);
        for (const auto& f : failures) QVERIFY2(f.find("NCCL (/nowhere/libnccl.so)") != std::string::npos, f.c_str());
    }
    void whoIsGoneIsNoticed()
    {
        const auto failures = onEach(2, [](Collective& c) {
            if (c.rank() == 1) return;   // ends, and with it its connection
            auto t = torch::ones({1000});
            c.sum(t);
            c.sum(t);
        });
        QVERIFY(!failures[0].empty());
        QVERIFY(failures[1].empty());
    }
    void errorsOfOneAreErrorsOfAll()
    {
        const QTemporaryDir dir;
        const fs::path meeting = pathFromUtf8(dir.filePath(QStringLiteral("meet")).toStdString());
        std::vector<std::string> said(3);
        std::vector<double> sums(3);
        std::vector<std::thread> threads;
        for (int rank = 0; rank < 3; ++rank) {
            threads.emplace_back([&, rank] {
                const auto p = train::Processes::join(meeting, rank, 3);
                if (!p->meet(torch::kCPU)) return;
                std::vector<double> numbers = {1.0 + rank};
                if (!p->agree({}, numbers)) return;
                sums[static_cast<std::size_t>(rank)] = numbers[0];
                Result<void> mine;
                if (rank > 0) mine = Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Test", "Process %1 has no file."), {std::to_string(rank)}), "here"};
                const auto all = p->agree(mine);
                if (!all && all.error().code == ErrorCode::NotFound && all.error().where == "here") said[static_cast<std::size_t>(rank)] = all.error().english();
            });
        }
        for (auto& t : threads) t.join();
        for (const double s : sums) QCOMPARE(s, 6.0);
        for (const auto& s : said) QVERIFY2(s.find("Process 1 has no file.") != std::string::npos, s.c_str());
    }
    void batchNormOfAllImages_data()
    {
        QTest::addColumn<int>("images");
        QTest::addColumn<int>("size");
        QTest::newRow("even") << 4 << 2;
        QTest::newRow("uneven") << 5 << 3;
        QTest::newRow("fewer images than processes") << 1 << 2;
    }
    void batchNormOfAllImages()
    {
        QFETCH(int, images);
        QFETCH(int, size);
        torch::manual_seed(5);
        const auto x = 3.0 + 2.0 * torch::randn({images, 6, 5, 7}), weight = torch::randn({6}), bias = torch::randn({6}), out = torch::randn({images, 6, 5, 7});
        // one process: PyTorch's own
        auto xs = x.clone().set_requires_grad(true), ws = weight.clone().set_requires_grad(true), bs = bias.clone().set_requires_grad(true);
        auto mean = torch::zeros({6}), variance = torch::ones({6});
        const auto y = torch::batch_norm(xs, ws, bs, mean, variance, true, 0.1, 1e-5, false);
        (y * out).sum().backward();

        std::vector<torch::Tensor> ys, dxs;
        ys.resize(static_cast<std::size_t>(size));
        dxs.resize(ys.size());
        torch::Tensor dw = torch::zeros({6}), db = torch::zeros({6});
        std::mutex mutex;
        const auto failures = onEach(size, [&](Collective& c) {
            const auto share = train::shareOf(images, c.rank(), c.size());
            const train::Across across{&c, share.first, share.total, share.spare};
            auto part = x.narrow(0, share.first, share.count).clone().set_requires_grad(true);
            auto w = weight.clone().set_requires_grad(true), b = bias.clone().set_requires_grad(true);
            auto m = torch::zeros({6}), v = torch::ones({6});
            const auto mine = train::batchNormAcross(part, w, b, m, v, 0.1, 1e-5, across);
            (mine * out.narrow(0, share.first, share.count) * (share.spare ? 0.0 : 1.0)).sum().backward();
            if (!torch::allclose(m, mean, 1e-5, 1e-6) || !torch::allclose(v, variance, 1e-5, 1e-6)) throw std::runtime_error("running statistics");
            const std::lock_guard lock(mutex);
            dw += w.grad();
            db += b.grad();
            if (share.spare) return;
            ys[static_cast<std::size_t>(c.rank())] = mine.detach();
            dxs[static_cast<std::size_t>(c.rank())] = part.grad();
        });
        QVERIFY(well(failures));
        const auto defined = [](std::vector<torch::Tensor> list) {
            std::erase_if(list, [](const torch::Tensor& t) { return !t.defined(); });
            return torch::cat(list);
        };
        QVERIFY(torch::allclose(defined(ys), y.detach(), 1e-5, 1e-5));
        QVERIFY(torch::allclose(defined(dxs), xs.grad(), 1e-4, 1e-5));
        QVERIFY(torch::allclose(dw, ws.grad(), 1e-4, 1e-4));
        QVERIFY(torch::allclose(db, bs.grad(), 1e-4, 1e-4));
    }
};

QTEST_GUILESS_MAIN(CollectiveTest)
#include "test_collective.moc"
