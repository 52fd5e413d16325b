// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/base/result.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace pt::train {

/// The further processes of a training, started and watched by the first one. They end with it, whatever ends it (Linux: the kernel sees to
/// that; elsewhere their connection breaks).
class Workers final
{
public:
    /// Process 2 is the first worker; how: "signal 9", "exit code 2". memory: it said by its exit code that memory had run out. killed: signal 9.
    struct Loss { int number = 0; long long pid = 0; std::string how; bool memory = false, killed = false; };

    Workers() = default;
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    /// Ends those that still run: they get a moment to end by themselves.
    ~Workers();

    /// Starts one process. Errors: Io; Unsupported (Windows).
    Result<void> start(const std::string& program, const std::vector<std::string>& arguments);
    /// From now on the first end of a worker is told, on a thread of its own.
    void watch(std::function<void()> lost);
    void release() { m_released = true; }   ///< They may end: that is no loss.
    /// The first that was lost. Waits for it up to a few seconds, for the connection breaks before the process has quite ended.
    std::optional<Loss> loss();

private:
    struct Worker { int number = 0; long long pid = 0; bool ended = false; };
    bool look();

    std::mutex m_mutex;
    std::vector<Worker> m_workers;
    std::optional<Loss> m_loss;
    std::atomic<bool> m_released{false}, m_stop{false};
    std::thread m_watcher;
};

/// A worker's exit code where memory ran out in it.
constexpr int kMemoryExit = 12;

/// For a worker: it is to end when its parent does, at once.
void endWithParent();

}  // namespace pt::train
