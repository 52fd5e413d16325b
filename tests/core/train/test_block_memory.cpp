// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that are kept for the next of their size, within what was once in use.
#include "core/base/random.h"
#include "core/train/block_memory.h"

#include <QtTest>

#include <cstring>
#include <limits>
#include <thread>
#include <vector>

using namespace pt;
using train::BlockMemory;

namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20U;

/// What a step of a training asks for: outputs that are kept for the way back, with a passing one beside each; then the way back.
void step(BlockMemory& memory, const std::vector<std::size_t>& layers)
{
    std::vector<void*> kept;
    for (const auto bytes : layers) {
        void* passing = memory.take(bytes / 2);
        kept.push_back(memory.take(bytes));
        QVERIFY(passing != nullptr && kept.back() != nullptr);
        QVERIFY(memory.give(passing));
    }
    for (std::size_t i = layers.size(); i-- > 0;) {
        void* gradient = memory.take(layers[i]);
        QVERIFY(memory.give(kept[i]));
        QVERIFY(memory.give(gradient));
    }
}

}  // namespace

class BlocksOfMemory final : public QObject
{
    Q_OBJECT
private slots:
    void aBlockServesTheNextOfItsSize()
    {
        BlockMemory memory;
        void* first = memory.take(3 * kMiB);
        QVERIFY(first != nullptr);
        std::memset(first, 1, 3 * kMiB);
        QVERIFY(memory.give(first));
        QCOMPARE(memory.use().kept, 3 * kMiB);
        QCOMPARE(memory.take(3 * kMiB - 100), first);   // nearly its size
        QCOMPARE(memory.use().kept, std::size_t{0});
        QVERIFY(memory.give(first));
        void* smaller = memory.take(kMiB);   // much smaller: the large one is not spent on it, and goes, for there were never four MiB in use
        QVERIFY(smaller != nullptr);
        QCOMPARE(memory.use().used, kMiB);
        QCOMPARE(memory.use().kept, std::size_t{0});
        QVERIFY(memory.give(smaller));
    }
    void neverMoreThanOnceWasInUse()
    {
        BlockMemory memory;
        Random random({20261130});
        std::vector<void*> out;
        std::size_t most = 0;
        for (int i = 0; i < 5000; ++i) {
            if (out.empty() || random.below(100) < 55) {
                out.push_back(memory.take(1 + random.below(4 * kMiB)));
                QVERIFY(out.back() != nullptr);
            } else {
                const auto at = random.below(out.size());
                QVERIFY(memory.give(out[at]));
                out.erase(out.begin() + static_cast<std::ptrdiff_t>(at));
            }
            const auto use = memory.use();
            most = std::max(most, use.used);
            QCOMPARE(use.most, most);
            QVERIFY(use.used + use.kept <= use.most);
            if (out.size() > 60) {
                for (void* block : out) QVERIFY(memory.give(block));
                out.clear();
            }
        }
        for (void* block : out) QVERIFY(memory.give(block));
        QCOMPARE(memory.use().used, std::size_t{0});
        memory.release();
        QCOMPARE(memory.use().kept, std::size_t{0});
    }
    void stepsTakeWhatTheirLayersNeed()
    {
        const std::vector<std::size_t> layers = {8 * kMiB, 8 * kMiB, 4 * kMiB, 4 * kMiB, 2 * kMiB, kMiB, kMiB};
        BlockMemory once, often;
        step(once, layers);
        for (int i = 0; i < 20; ++i) step(often, layers);
        QCOMPARE(often.use().most, once.use().most);   // no growth over the steps
        // all outputs at once, and the gradient of the last
        QCOMPARE(once.use().most, 29 * kMiB);
        BlockMemory doubled;
        std::vector<std::size_t> twice = layers;
        for (auto& bytes : twice) bytes *= 2;
        step(doubled, twice);
        QCOMPARE(doubled.use().most, 2 * once.use().most);   // in proportion to the batch
    }
    void anotherPointerIsLeftAlone()
    {
        BlockMemory memory;
        int elsewhere = 0;
        QVERIFY(!memory.give(&elsewhere));
        void* block = memory.take(kMiB);
        QVERIFY(memory.give(block));
        QVERIFY(!memory.give(block));   // twice
    }
    void whatIsKeptGoesBeforeMemoryIsRefused()
    {
        BlockMemory memory;
        void* block = memory.take(kMiB);
        QVERIFY(memory.give(block));
        QVERIFY(memory.take(std::numeric_limits<std::size_t>::max() / 4) == nullptr);
        QCOMPARE(memory.use().kept, std::size_t{0});
        QCOMPARE(memory.use().used, std::size_t{0});
    }
    void severalThreads()
    {
        BlockMemory memory;
        const auto work = [&memory](unsigned char mark) {
            for (int i = 0; i < 300; ++i) {
                auto* block = static_cast<unsigned char*>(memory.take(kMiB));
                if (block == nullptr) qFatal("no memory");
                std::memset(block, mark, kMiB);
                if (block[kMiB / 2] != mark || !memory.give(block)) qFatal("somebody else has the block");
            }
        };
        std::thread a(work, 'a'), b(work, 'b');
        a.join();
        b.join();
        QCOMPARE(memory.use().used, std::size_t{0});
        QVERIFY(memory.use().most <= 2 * kMiB);
    }
};

QTEST_APPLESS_MAIN(BlocksOfMemory)
#include "test_block_memory.moc"
