// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace pt::train {

/// Threads that take part in loops, and sleep in between: for builds whose OpenMP is not LibTorch's (all_threads.h). They end with the pool.
class ThreadPool final
{
public:
    /// A stretch of a loop: begin .. end - 1.
    using Stretch = std::function<void(std::size_t begin, std::size_t end)>;
    /// Whether the thread that asks for a loop works on it as well. One that waits works all the same where the pool has no threads.
    enum class Caller { Works, Waits };

    /// Each thread runs `first` before anything else; it must not throw.
    explicit ThreadPool(std::function<void()> first = {});
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;
    /// Waits for what its threads are at. Nobody may ask for a loop any more.
    ~ThreadPool();

    /// Sees to it that the pool has so many threads, as far as the system gives them. True if this call has started some: they have run `first`.
    bool grow(std::size_t threads);
    std::size_t size() const { return m_size; }

    /// Runs work over [from, to), each number once, cut into at most `stretches` of the same length (the last one may be shorter), and returns when all of it is
    /// done. Any number of threads may call it at the same time; none of them works on another's loop, so memory of its own (thread_local) stays as it was.
    /// Inside of a loop's work, all of [from, to) is one stretch on the calling thread. If work throws, the other stretches are done all the same; what was thrown
    /// first reaches the caller.
    void run(std::size_t from, std::size_t to, std::size_t stretches, const Stretch& work, Caller caller = Caller::Works);

private:
    struct Loop;

    void serve(std::size_t number);
    void workOn(Loop& loop, std::size_t favourite);
    Loop* open() const;

    const std::function<void()> m_first;
    std::atomic<std::size_t> m_size{0};
    std::atomic<std::size_t> m_asked{0};       ///< How many loops were asked for: what threads that wait look at.
    std::mutex m_growing;                      ///< Held while threads are started.
    std::mutex m_mutex;                        ///< Of what follows, and of what loops say of it.
    std::condition_variable m_wake, m_begun;
    std::vector<Loop*> m_loops;
    std::size_t m_sleeping = 0, m_ready = 0;
    bool m_end = false;
    std::vector<std::thread> m_threads;
};

}  // namespace pt::train
