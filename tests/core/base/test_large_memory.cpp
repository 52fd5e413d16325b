// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_memory.h"

#include <QtTest>

#include <cstdint>
#include <cstring>
#include <set>
#include <thread>

using namespace pt;

class TestLargeMemory : public QObject
{
    Q_OBJECT

private slots:
    void memoryBeginsWithALineAndCanBeWritten()
    {
        for (const std::size_t bytes : {std::size_t{1}, std::size_t{4096}, kHugePage - 1, kHugePage, 3 * kHugePage + 17}) {
            auto* memory = static_cast<unsigned char*>(takeMemory(bytes));
            QCOMPARE(reinterpret_cast<std::uintptr_t>(memory) % 64, std::uintptr_t{0});
            if (bytes >= kHugePage) QCOMPARE(reinterpret_cast<std::uintptr_t>(memory) % kHugePage, std::uintptr_t{0});
            std::memset(memory, 7, bytes);
            QCOMPARE(memory[bytes - 1], static_cast<unsigned char>(7));
            giveMemory(memory, bytes);
        }
        giveMemory(nullptr, 100);
    }
    void piecesAreApartAndWithinTheBound()
    {
        constexpr std::size_t kMost = std::size_t{50} << 20U, kFrame = 640 * 480 * 3;
        MemoryPool pool(kMost);
        QCOMPARE(pool.held(), std::size_t{0});   // nothing is taken before it is wanted
        std::vector<unsigned char*> pieces;
        while (auto* piece = pool.take(kFrame)) {
            std::memset(piece, static_cast<int>(pieces.size() % 251), kFrame);
            pieces.push_back(piece);
            QVERIFY(pool.held() <= kMost);
        }
        QVERIFY(pieces.size() >= kMost / kFrame - 4);   // what is left of a slab is less than a frame
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            QCOMPARE(reinterpret_cast<std::uintptr_t>(pieces[i]) % 64, std::uintptr_t{0});
            QVERIFY(pieces[i][0] == i % 251 && pieces[i][kFrame - 1] == i % 251);   // none lies in another
        }
        QVERIFY(pool.take(1000) != nullptr);   // a small one still finds room
    }
    void aPieceLargerThanASlabAndOneLargerThanTheBound()
    {
        MemoryPool pool(std::size_t{40} << 20U);
        QVERIFY(pool.take(std::size_t{30} << 20U) != nullptr);
        QVERIFY(pool.take(std::size_t{11} << 20U) == nullptr);
        QVERIFY(pool.take(std::size_t{9} << 20U) != nullptr);
        MemoryPool none(0);
        QVERIFY(none.take(1) == nullptr);
    }
    void severalThreadsGetPiecesOfTheirOwn()
    {
        MemoryPool pool(std::size_t{64} << 20U);
        std::array<std::vector<unsigned char*>, 4> taken;
        std::vector<std::thread> threads;
        for (auto& mine : taken) threads.emplace_back([&pool, &mine] { for (int i = 0; i < 200; ++i) mine.push_back(pool.take(50000)); });
        for (auto& t : threads) t.join();
        std::set<unsigned char*> all;
        for (const auto& mine : taken) for (auto* p : mine) {
            QVERIFY(p != nullptr);
            const auto next = all.lower_bound(p);
            QVERIFY(next == all.end() || *next - p >= 50000);
            QVERIFY(next == all.begin() || p - *std::prev(next) >= 50000);
            all.insert(p);
        }
    }
};

QTEST_APPLESS_MAIN(TestLargeMemory)
#include "test_large_memory.moc"
