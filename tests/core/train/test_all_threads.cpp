// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loops of a training on as many threads as LibTorch computes with, whichever way this build has (its OpenMP, or threads of the program's own).
#include "core/train/all_threads.h"

#include <QtTest>

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace pt::train;

class TestAllThreads final : public QObject
{
    Q_OBJECT
private slots:
    void init() { at::set_num_threads(2); }
    void everyNumberOnce()
    {
        for (int repetition = 0; repetition < 20; ++repetition) {
            for (const int threads : {3, 1, 2, 5}) {
                at::set_num_threads(threads);
                QCOMPARE(computingThreads(), static_cast<std::size_t>(threads));
                for (const std::size_t to : {0U, 1U, 2U, 3U, 7U, 64U, 1001U}) {
                    for (const std::size_t from : {std::size_t{0}, std::size_t{to / 2}}) {
                        std::vector<int> times(to, 0);
                        onAllThreads(from, to, [&](std::size_t i) { ++times[i]; });
                        for (std::size_t i = 0; i < to; ++i) QCOMPARE(times[i], i < from ? 0 : 1);
                    }
                }
            }
        }
    }
    /// Each piece waits for all others, so that there must be a thread for each; the number changes from loop to loop.
    void asManyThreadsAsAskedFor()
    {
        for (int repetition = 0; repetition < 50; ++repetition) {
            for (const std::size_t threads : {2U, 4U, 3U}) {
                at::set_num_threads(static_cast<int>(threads));
                std::barrier together(static_cast<std::ptrdiff_t>(threads));
                std::vector<std::thread::id> ids(threads);
                onAllThreads(0, threads, [&](std::size_t i) {
                    together.arrive_and_wait();
                    ids[i] = std::this_thread::get_id();
                });
                const std::set<std::thread::id> all(ids.begin(), ids.end());
                QCOMPARE(all.size(), threads);
                QVERIFY(all.contains(std::this_thread::get_id()));
                QCOMPARE(computingThreads(), threads);
            }
        }
    }
    void neighboursStayTogether()
    {
        at::set_num_threads(3);
        std::vector<std::thread::id> ids(10);
        onAllThreads(0, ids.size(), [&](std::size_t i) { ids[i] = std::this_thread::get_id(); });
        for (const std::size_t first : {0U, 4U, 8U})
            for (std::size_t i = first; i < std::min<std::size_t>(first + 4, ids.size()); ++i) QVERIFY(ids[i] == ids[first]);
    }
    /// The threads' own LibTorch operations run on one thread; what the callers and threads that come later have been told stays.
    void operationsOfThePieces()
    {
        for (const int threads : {2, 3}) {
            at::set_num_threads(threads);
            std::barrier together(threads);
            const auto self = std::this_thread::get_id();
            std::atomic<int> others{0}, several{0};
            onAllThreads(0, static_cast<std::size_t>(threads), [&](std::size_t) {
                together.arrive_and_wait();
                if (std::this_thread::get_id() == self) return;
                ++others;
                if (!at::in_parallel_region() && at::get_num_threads() > 1) ++several;
            });
            QCOMPARE(others.load(), threads - 1);
            QCOMPARE(several.load(), 0);
            QCOMPARE(at::get_num_threads(), threads);
            int later = 0;
            std::thread([&] { later = at::get_num_threads(); }).join();
            QCOMPARE(later, threads);
        }
    }
    /// The caller's operations, too, and those of a single piece, whichever thread does it.
    void operationsOfWorkAlone()
    {
        for (const int threads : {3, 1, 2}) {
            at::set_num_threads(threads);
            for (const std::size_t pieces : {0U, 1U, 2U, 3U, 20U}) {
                std::vector<int> seen(pieces, 0), times(pieces, 0);
                const auto work = [&](std::size_t i) {
                    seen[i] = at::get_num_threads();
                    ++times[i];
                    onAllThreadsAlone(0, 3, [&](std::size_t) { seen[i] = std::max(seen[i], at::get_num_threads()); });
                };
                onAllThreadsAlone(0, pieces, work);
                QCOMPARE(seen, std::vector<int>(pieces, 1));
                QCOMPARE(times, std::vector<int>(pieces, 1));
                QCOMPARE(at::get_num_threads(), threads);
            }
            const auto fail = [&] { onAllThreadsAlone(0, 3, [](std::size_t) { throw std::runtime_error("a piece"); }); };
            QVERIFY_THROWS_EXCEPTION(std::runtime_error, fail());
            QCOMPARE(at::get_num_threads(), threads);
            std::barrier together(threads);
            std::vector<std::thread::id> ids(static_cast<std::size_t>(threads));
            onAllThreadsAlone(0, ids.size(), [&](std::size_t i) {
                together.arrive_and_wait();
                ids[i] = std::this_thread::get_id();
            });
            QCOMPARE(std::set<std::thread::id>(ids.begin(), ids.end()).size(), ids.size());
        }
    }
    void nestedLoopsStayOnTheirThread()
    {
        std::atomic<int> wrong{0}, inner{0};
        onAllThreads(0, 6, [&](std::size_t) {
            const auto self = std::this_thread::get_id();
            onAllThreads(0, 5, [&](std::size_t) {
                wrong += std::this_thread::get_id() == self ? 0 : 1;
                ++inner;
            });
        });
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(inner.load(), 30);
    }
    void exceptionsReachTheCaller()
    {
        for (const int threads : {1, 2, 3}) {
            at::set_num_threads(threads);
            for (std::size_t bad = 0; bad < 6; ++bad) {
                const auto run = [&] { onAllThreads(0, 6, [&](std::size_t i) { if (i == bad) throw std::runtime_error("a piece"); }); };
                QVERIFY_THROWS_EXCEPTION(std::runtime_error, run());
            }
            std::atomic<int> done{0};
            onAllThreads(0, 6, [&](std::size_t) { ++done; });
            QCOMPARE(done.load(), 6);
        }
    }
    void severalCallers()
    {
        std::atomic<int> wrong{0};
        std::vector<std::thread> callers;
        for (int number = 0; number < 3; ++number) {
            callers.emplace_back([&, number] {
                for (std::size_t loop = 0; loop < 300; ++loop) {
                    std::vector<int> times(4 + (loop + static_cast<std::size_t>(number)) % 9, 0);
                    onAllThreads(0, times.size(), [&](std::size_t i) { ++times[i]; });
                    if (!std::all_of(times.begin(), times.end(), [](int t) { return t == 1; })) ++wrong;
                }
            });
        }
        for (auto& caller : callers) caller.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAllThreads)
#include "test_all_threads.moc"
