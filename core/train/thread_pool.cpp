// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/thread_pool.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <system_error>
#include <utility>

namespace pt::train {
namespace {

/// This thread is at a loop's work.
thread_local bool working = false;

/// Looks before a thread sleeps: one loop of a step follows the other in a few microseconds, and to wake a thread takes longer than that. Between two looks
/// whoever else wants the processor has it.
constexpr int kLooks = 50;

template <class Done>
void lookFor(const Done& done)
{
    for (int i = 0; i < kLooks && !done(); ++i) std::this_thread::yield();
}

}  // namespace

/// A loop lives on its caller's stack, which waits until no thread is in it.
struct ThreadPool::Loop
{
    const Stretch& work;
    std::size_t from, to, length, count;
    std::unique_ptr<std::atomic<bool>[]> taken = std::make_unique<std::atomic<bool>[]>(count);   ///< By stretch.
    std::atomic<std::size_t> left{count};                                                         ///< Stretches that nobody has taken.
    std::atomic<std::size_t> done{0};
    std::atomic<std::size_t> threads{0};                                                          ///< Of the pool, in this loop. Changes under the mutex.
    std::condition_variable changed{};
    std::exception_ptr error{};

    bool over() const { return done == count && threads == 0; }
};

ThreadPool::ThreadPool(std::function<void()> first) : m_first(std::move(first)) {}

ThreadPool::~ThreadPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        ++m_asked;
    }
    m_wake.notify_all();
    for (auto& thread : m_threads) thread.join();
}

bool ThreadPool::grow(std::size_t threads)
{
    if (m_size >= threads) return false;
    const std::lock_guard growing(m_growing);
    const std::size_t before = m_threads.size();
    try {
        while (m_threads.size() < threads) {
            const std::size_t number = m_threads.size();
            m_threads.emplace_back([this, number] { serve(number); });
        }
    } catch (const std::system_error&) {   // the system gives no more: those that are there do the work
    }
    std::unique_lock lock(m_mutex);
    m_begun.wait(lock, [&] { return m_ready == m_threads.size(); });
    m_size = m_threads.size();
    return m_threads.size() > before;
}

void ThreadPool::run(std::size_t from, std::size_t to, std::size_t stretches, const Stretch& work, Caller caller)
{
    if (from >= to) return;
    const std::size_t threads = working ? 0 : size(), all = to - from, most = std::clamp<std::size_t>(stretches, 1, all);
    if (threads == 0 || (most == 1 && caller == Caller::Works)) {
        work(from, to);
        return;
    }
    const std::size_t length = (all + most - 1) / most;
    Loop loop{work, from, to, length, (all + length - 1) / length};
    std::size_t wanted = caller == Caller::Works ? loop.count - 1 : loop.count;
    {
        const std::lock_guard lock(m_mutex);
        m_loops.push_back(&loop);
        ++m_asked;
        wanted = std::min(wanted, m_sleeping);
    }
    for (std::size_t i = 0; i < wanted; ++i) m_wake.notify_one();
    if (caller == Caller::Works) {
        working = true;
        workOn(loop, 0);
        working = false;
    }
    lookFor([&] { return loop.over(); });
    std::unique_lock lock(m_mutex);
    loop.changed.wait(lock, [&] { return loop.over(); });
    m_loops.erase(std::find(m_loops.begin(), m_loops.end(), &loop));
    lock.unlock();
    if (loop.error) std::rethrow_exception(loop.error);
}

/// Takes one stretch after the other, its own first: the same thread has the same neighbours in the next loop, and their numbers near it.
void ThreadPool::workOn(Loop& loop, std::size_t favourite)
{
    for (std::size_t k = 0; k < loop.count && loop.left > 0; ++k) {
        const std::size_t i = (favourite + k) % loop.count;
        if (loop.taken[i].exchange(true)) continue;
        --loop.left;
        const std::size_t begin = loop.from + i * loop.length;
        try {
            loop.work(begin, std::min(loop.to, begin + loop.length));
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!loop.error) loop.error = std::current_exception();
        }
        ++loop.done;
    }
}

/// A loop that has a stretch to take: the one that the fewest threads are in.
ThreadPool::Loop* ThreadPool::open() const
{
    Loop* best = nullptr;
    for (Loop* const loop : m_loops) if (loop->left > 0 && (!best || loop->threads < best->threads)) best = loop;
    return best;
}

void ThreadPool::serve(std::size_t number)
{
    working = true;
    if (m_first) m_first();
    std::unique_lock lock(m_mutex);
    ++m_ready;
    m_begun.notify_all();
    for (;;) {
        if (Loop* const loop = open()) {
            ++loop->threads;
            lock.unlock();
            workOn(*loop, number + 1);
            lock.lock();
            --loop->threads;
            if (loop->over()) loop->changed.notify_one();   // its caller cannot leave before this thread gives the lock back
            continue;
        }
        if (m_end) return;
        const std::size_t seen = m_asked;
        lock.unlock();
        lookFor([&] { return m_asked != seen; });
        lock.lock();
        ++m_sleeping;
        m_wake.wait(lock, [&] { return m_asked != seen; });
        --m_sleeping;
    }
}

}  // namespace pt::train
