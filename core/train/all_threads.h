// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <functional>

namespace pt::train {

/// How many threads LibTorch computes with.
std::size_t computingThreads();
/// Runs work(from) .. work(to - 1), each once, on so many threads, the calling one among them: a stretch of neighbours on each. They are LibTorch's, or the program's own in
/// builds with another OpenMP (thread_pool.h). Inside of such work all of it runs on the calling thread. What work throws first reaches the caller.
void onAllThreads(std::size_t from, std::size_t to, const std::function<void(std::size_t)>& work);
/// The same for work that calls LibTorch: its operations and what they call (oneDNN plans for as many threads as there are) see one thread, the caller's.
/// Not for use inside of the work of onAllThreads().
void onAllThreadsAlone(std::size_t from, std::size_t to, const std::function<void(std::size_t)>& work);

}  // namespace pt::train
