// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from its users because it alone is built with OpenMP, without which LibTorch's parallel_for runs on one thread and says nothing.
#include "core/train/all_threads.h"

#include <ATen/Parallel.h>

namespace pt::train {

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

}  // namespace pt::train
