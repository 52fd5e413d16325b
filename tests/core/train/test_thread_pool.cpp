// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that take part in loops: every number once, whoever asks, whatever is thrown, whatever comes at the same time.
#include "core/train/thread_pool.h"

#include <QtTest>

#include <algorithm>
#include <barrier>
#include <memory>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace pt::train;
using Caller = ThreadPool::Caller;

namespace {

/// How often each of `to` numbers was worked on, and in which stretches.
struct Seen
{
    explicit Seen(std::size_t to) : times(to) {}

    void stretch(std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i) ++times[i];
        const std::lock_guard lock(mutex);
        stretches.emplace_back(begin, end);
    }
    bool onceFrom(std::size_t from) const
    {
        bool all = true;
        for (std::size_t i = 0; i < times.size(); ++i) all = all && times[i] == (i < from ? 0 : 1);
        return all;
    }

    std::vector<int> times;   // not atomic: what the threads wrote must be there when the loop is over
    std::vector<std::pair<std::size_t, std::size_t>> stretches;
    std::mutex mutex;
};

/// The threads that a loop of so many stretches runs on at the same time: each stretch waits for all the others.
std::set<std::thread::id> threadsOf(ThreadPool& pool, std::size_t stretches, Caller caller = Caller::Works)
{
    std::barrier together(static_cast<std::ptrdiff_t>(stretches));
    std::vector<std::thread::id> ids(stretches);
    pool.run(0, stretches, stretches, [&](std::size_t begin, std::size_t) {
        together.arrive_and_wait();
        ids[begin] = std::this_thread::get_id();
    }, caller);
    return {ids.begin(), ids.end()};
}

/// What running it throws, as text.
template <class Run>
std::string thrownBy(const Run& run)
{
    try {
        run();
    } catch (const std::runtime_error& e) {
        return e.what();
    }
    return {};
}

thread_local int callerNumber = -1;
thread_local bool prepared = false;

}  // namespace

class TestThreadPool final : public QObject
{
    Q_OBJECT
private slots:
    void everyNumberOnce()
    {
        for (const std::size_t threads : {0U, 1U, 2U, 5U}) {
            ThreadPool pool;
            pool.grow(threads);
            QCOMPARE(pool.size(), threads);
            for (const Caller caller : {Caller::Works, Caller::Waits}) {
                for (const std::size_t stretches : {0U, 1U, 2U, 3U, 4U, 7U, 100U}) {
                    for (std::size_t to = 0; to < 40; ++to) {
                        const std::size_t from = to / 3, all = to - from;
                        Seen seen(to);
                        pool.run(from, to, stretches, [&](std::size_t begin, std::size_t end) { seen.stretch(begin, end); }, caller);
                        QVERIFY(seen.onceFrom(from));
                        QVERIFY(seen.stretches.size() <= std::max<std::size_t>(stretches, 1));
                        QVERIFY(all == 0 || !seen.stretches.empty());
                        std::sort(seen.stretches.begin(), seen.stretches.end());
                        for (std::size_t i = 0; i + 1 < seen.stretches.size(); ++i) {   // neighbours, and the same number of them
                            QCOMPARE(seen.stretches[i].second, seen.stretches[i + 1].first);
                            QCOMPARE(seen.stretches[i].second - seen.stretches[i].first, (all + stretches - 1) / stretches);
                        }
                    }
                }
            }
        }
    }
    /// One short loop after the other, as in a training: threads are looking for work, falling asleep, being woken.
    void manyLoops()
    {
        ThreadPool pool;
        pool.grow(2);
        std::vector<std::size_t> numbers(64, 0);
        for (std::size_t loop = 0; loop < 8000; ++loop) {
            const std::size_t count = 1 + loop % numbers.size();
            pool.run(0, count, 3, [&](std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i) numbers[i] += i + 1;
            }, loop % 5 == 0 ? Caller::Waits : Caller::Works);
            if (loop % 800 == 0) QTest::qSleep(2);   // long enough for all to sleep
        }
        std::size_t expected = 0, sum = std::accumulate(numbers.begin(), numbers.end(), std::size_t{0});
        for (std::size_t loop = 0; loop < 8000; ++loop) {
            const std::size_t count = 1 + loop % numbers.size();
            expected += count * (count + 1) / 2;
        }
        QCOMPARE(sum, expected);
    }
    void stretchesRunAtTheSameTime()
    {
        ThreadPool pool;
        const auto self = std::this_thread::get_id();
        for (const std::size_t threads : {1U, 3U, 4U}) {
            QVERIFY(pool.grow(threads));
            QVERIFY(!pool.grow(threads) && !pool.grow(1));
            for (int i = 0; i < 200; ++i) {
                const auto working = threadsOf(pool, threads + 1), waiting = threadsOf(pool, threads, Caller::Waits);
                QCOMPARE(working.size(), threads + 1);
                QVERIFY(working.contains(self));
                QCOMPARE(waiting.size(), threads);
                QVERIFY(!waiting.contains(self));
            }
        }
        for (int i = 0; i < 200; ++i) {   // fewer than there are
            const std::size_t stretches = 1 + static_cast<std::size_t>(i) % 5;
            QCOMPARE(threadsOf(pool, stretches).size(), stretches);
            if (stretches == 1) QVERIFY(threadsOf(pool, 1) == std::set{self} && !threadsOf(pool, 1, Caller::Waits).contains(self));
        }
    }
    /// Threads that are late (the processor has other work) leave their stretches to those that are there.
    void fewThreadsDoManyStretches()
    {
        ThreadPool pool;
        pool.grow(1);
        std::barrier held(2), leave(2);
        std::thread other([&] {
            pool.run(0, 1, 1, [&](std::size_t, std::size_t) {
                held.arrive_and_wait();
                leave.arrive_and_wait();
            }, Caller::Waits);
        });
        held.arrive_and_wait();   // the only thread is at another's loop
        std::set<std::thread::id> ids;
        Seen seen(50);
        pool.run(0, 50, 10, [&](std::size_t begin, std::size_t end) {
            seen.stretch(begin, end);
            ids.insert(std::this_thread::get_id());
        });
        QVERIFY(seen.onceFrom(0));
        QCOMPARE(seen.stretches.size(), std::size_t{10});
        QVERIFY(ids == std::set{std::this_thread::get_id()});
        leave.arrive_and_wait();
        other.join();
    }
    void loopsInsideOfLoops()
    {
        ThreadPool pool, another;
        pool.grow(2);
        another.grow(2);
        for (int repetition = 0; repetition < 300; ++repetition) {
            std::atomic<int> wrong{0}, inner{0};
            for (const Caller caller : {Caller::Works, Caller::Waits}) {
                pool.run(0, 6, 3, [&](std::size_t begin, std::size_t end) {
                    const auto self = std::this_thread::get_id();
                    for (ThreadPool* const any : {&pool, &another}) {
                        any->run(begin, end + 10, 4, [&](std::size_t first, std::size_t last) {
                            if (std::this_thread::get_id() != self || first != begin || last != end + 10) ++wrong;
                            ++inner;
                        }, caller);
                    }
                }, caller);
            }
            QCOMPARE(wrong.load(), 0);
            QCOMPARE(inner.load(), 12);
        }
        QCOMPARE(threadsOf(pool, 3).size(), std::size_t{3});   // the caller is not inside any more
    }
    void exceptionsReachTheCaller()
    {
        ThreadPool pool;
        pool.grow(2);
        for (int repetition = 0; repetition < 300; ++repetition) {
            for (std::size_t bad = 0; bad < 3; ++bad) {
                Seen seen(9);
                const auto thrown = thrownBy([&] {
                    pool.run(0, 9, 3, [&](std::size_t begin, std::size_t end) {
                        seen.stretch(begin, end);
                        if (begin == 3 * bad) throw std::runtime_error("stretch " + std::to_string(bad));
                    });
                });
                QCOMPARE(thrown, "stretch " + std::to_string(bad));
                QVERIFY(seen.onceFrom(0));
            }
            QVERIFY(!thrownBy([&] { pool.run(0, 9, 3, [](std::size_t, std::size_t) { throw std::runtime_error("all"); }); }).empty());
            QCOMPARE(threadsOf(pool, 3).size(), std::size_t{3});
        }
        QCOMPARE(thrownBy([&] { pool.run(0, 9, 1, [](std::size_t, std::size_t) { throw std::runtime_error("alone"); }); }), std::string("alone"));

        ThreadPool one;   // whose thread does all stretches in turn
        one.grow(1);
        std::vector<std::string> order;
        const auto first = thrownBy([&] {
            one.run(0, 4, 4, [&](std::size_t begin, std::size_t) {
                order.push_back(std::to_string(begin));
                throw std::runtime_error(order.back());
            }, Caller::Waits);
        });
        QCOMPARE(order.size(), std::size_t{4});
        QCOMPARE(first, order[0]);
    }
    void severalCallers()
    {
        constexpr int kCallers = 4;
        ThreadPool pool;
        std::atomic<int> wrong{0}, caught{0};
        std::vector<std::thread> callers;
        for (int number = 0; number < kCallers; ++number) {
            callers.emplace_back([&, number] {
                callerNumber = number;
                for (std::size_t loop = 0; loop < 600; ++loop) {
                    pool.grow(1 + loop / 150);
                    const std::size_t count = 5 + (loop + static_cast<std::size_t>(number)) % 20;
                    std::vector<int> times(count, 0);
                    try {
                        pool.run(0, count, 2 + loop % 4, [&](std::size_t begin, std::size_t end) {
                            if (callerNumber >= 0 && callerNumber != number) ++wrong;   // a caller at another's loop
                            for (std::size_t i = begin; i < end; ++i) ++times[i];
                            if (loop % 10 == 0 && begin == 0) throw std::runtime_error(std::to_string(number));
                        }, loop % 3 == 0 ? Caller::Waits : Caller::Works);
                        if (loop % 10 == 0) ++wrong;
                    } catch (const std::runtime_error& e) {
                        if (loop % 10 != 0 || e.what() != std::to_string(number)) ++wrong;
                        ++caught;
                    }
                    if (!std::all_of(times.begin(), times.end(), [](int t) { return t == 1; })) ++wrong;
                }
            });
        }
        for (auto& caller : callers) caller.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(caught.load(), kCallers * 60);
        QCOMPARE(pool.size(), std::size_t{4});
    }
    void threadsArePreparedAndEnd()
    {
        for (std::size_t repetition = 0; repetition < 300; ++repetition) {
            std::atomic<int> begun{0};
            {
                ThreadPool pool([&] {
                    prepared = true;
                    ++begun;
                });
                const std::size_t threads = 1 + repetition % 4;
                QVERIFY(pool.grow(threads));
                QCOMPARE(begun.load(), static_cast<int>(threads));
                std::atomic<int> unprepared{0};
                if (repetition % 3 > 0) {
                    for (std::size_t loop = 0; loop < repetition % 7; ++loop)
                        pool.run(0, 8, threads, [&](std::size_t, std::size_t) { unprepared += prepared ? 0 : 1; }, Caller::Waits);
                }
                QCOMPARE(unprepared.load(), 0);
            }
            QVERIFY(!prepared);   // the caller's own
        }
    }
};

QTEST_GUILESS_MAIN(TestThreadPool)
#include "test_thread_pool.moc"
