// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from its users because it alone is built with OpenMP, without which LibTorch's parallel_for runs on one thread and says nothing.
#include "core/train/all_threads.h"

#include <ATen/Parallel.h>

#ifdef _OPENMP
#include <omp.h>
#endif

namespace pt::train {
namespace {

/// For a scope LibTorch and oneDNN compute on this thread alone.
class OneThread final
{
public:
#ifdef INTRA_OP_PARALLEL
    OneThread() : m_before(omp_get_max_threads()) { omp_set_num_threads(1); }
    ~OneThread() { omp_set_num_threads(m_before); }
#else
    OneThread() = default;
    ~OneThread() = default;
#endif
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

#ifdef INTRA_OP_PARALLEL
private:
    int m_before;
#endif
};

}  // namespace

std::size_t computingThreads() { return static_cast<std::size_t>(at::get_num_threads()); }

bool allThreadsCompute()
{
#ifdef INTRA_OP_PARALLEL
    return true;
#else
    return at::get_num_threads() == 1;
#endif
}

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

}  // namespace pt::train
