// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/process_memory.h"
#include "core/runs/run_directory.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace pt::train {

/// The run's event log; says every two seconds that the trainer lives while nothing else is said.
class RunLog final
{
public:
    explicit RunLog(runs::EventWriter writer);
    RunLog() = default;   ///< Says nothing: another process tells of the run.
    ~RunLog();
    void write(runs::Event event);
    void phase(const char* name);
    void warn(const Message& message);

private:
    void beat();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<runs::EventWriter> m_writer;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    bool m_stop = false;
    std::thread m_thread;
};

/// Keeps a second process from training in the same run directory, for as long as it lives.
class RunLock final
{
public:
    /// Errors: Conflict (another process holds it), Io.
    static Result<RunLock> take(const fs::path& run);
    RunLock(RunLock&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    RunLock& operator=(RunLock&&) = delete;
    ~RunLock();

private:
    explicit RunLock(std::intptr_t handle) : m_handle(handle) {}
    std::intptr_t m_handle = -1;
};

long long processId();

}  // namespace pt::train
