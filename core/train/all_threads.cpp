// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from its users because it alone is built with OpenMP, without which LibTorch's parallel_for runs on one thread and says nothing.
#include "core/train/all_threads.h"

#include <ATen/Parallel.h>

#ifdef _OPENMP
#include <omp.h>
#else
#include "core/train/thread_pool.h"
#endif

namespace pt::train {

std::size_t computingThreads() { return static_cast<std::size_t>(at::get_num_threads()); }

#ifdef _OPENMP

namespace {

/// For a scope LibTorch and oneDNN compute on this thread alone.
class OneThread final
{
public:
    /// A thread's first question to LibTorch sets its number to everybody's: asked here, so that it is not asked by the work.
    OneThread() : m_before(at::get_num_threads()) { omp_set_num_threads(1); }
    ~OneThread() { omp_set_num_threads(m_before); }
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

private:
    int m_before;
};

}  // namespace

void onAllThreads(std::size_t from, std::size_t to, const std::function<void(std::size_t)>& work)
{
    at::parallel_for(static_cast<std::int64_t>(from), static_cast<std::int64_t>(to), 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) work(static_cast<std::size_t>(i));
    });
}

void onAllThreadsAlone(std::size_t from, std::size_t to, const std::function<void(std::size_t)>& work)
{
    onAllThreads(from, to, [&](std::size_t i) {
        const OneThread alone;
        work(i);
    });
}

#else

namespace {

/// On a pool with at least so many threads beside this one. LibTorch's operations on them see one thread: their own.
void onPool(std::size_t beside, std::size_t from, std::size_t to, const std::function<void(std::size_t)>& work, ThreadPool::Caller caller)
{
    static ThreadPool pool([] {
        at::get_num_threads();   // LibTorch's own settings come with the first question, and would follow
        at::set_num_threads(1);
    });
    const int threads = at::get_num_threads();
    const auto stretch = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) work(i);
    };
    if (threads < 2) {
        stretch(from, to);
        return;
    }
    if (pool.grow(beside)) at::set_num_threads(threads);   // each thread has its number, but threads that come later take the last one that was set
    pool.run(from, to, static_cast<std::size_t>(threads), stretch, caller);
}

}  // namespace

void onAllThreads(std::size_t from, std::size_t to, const std::function<void(std::size_t)>& work) { onPool(computingThreads() - 1, from, to, work, ThreadPool::Caller::Works); }

/// The calling thread waits: LibTorch has no way to give it another number that other threads would not see.
void onAllThreadsAlone(std::size_t from, std::size_t to, const std::function<void(std::size_t)>& work) { onPool(computingThreads(), from, to, work, ThreadPool::Caller::Waits); }

#endif

}  // namespace pt::train
