// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <functional>

namespace pt::train {

/// How many threads LibTorch computes with, and whether onAllThreads() can use them: with another OpenMP than LibTorch's it has one.
std::size_t computingThreads();
bool allThreadsCompute();
/// Runs work(from) .. work(to - 1), each once, on LibTorch's threads: a stretch of neighbours on each.
void onAllThreads(std::size_t from, std::size_t to, const std::function<void(std::size_t)>& work);
/// The same for work that calls LibTorch: its operations and what they call (oneDNN plans for as many threads as there are) see one thread, the caller's.
void onAllThreadsAlone(std::size_t from, std::size_t to, const std::function<void(std::size_t)>& work);

}  // namespace pt::train
