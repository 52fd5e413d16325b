// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/workers.h"

#include <chrono>

#ifndef _WIN32
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
extern char** environ;
#ifdef __linux__
#include <sys/prctl.h>
#endif
#endif

namespace pt::train {
namespace {

constexpr auto kLook = std::chrono::milliseconds(50);
constexpr auto kGrace = std::chrono::seconds(5);
using Clock = std::chrono::steady_clock;

}  // namespace

#ifndef _WIN32

Result<void> Workers::start(const std::string& program, const std::vector<std::string>& arguments)
{
    std::vector<char*> argv = {const_cast<char*>(program.c_str())};
    for (const auto& a : arguments) argv.push_back(const_cast<char*>(a.c_str()));
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files{};
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    pid_t pid = 0;
    const int code = ::posix_spawnp(&pid, program.c_str(), &files, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&files);
    if (code != 0) {
        return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Another process of the training could not be started (%1): %2."), {program, std::strerror(code)}), program};
    }
    const std::lock_guard lock(m_mutex);
    m_workers.push_back({static_cast<int>(m_workers.size()) + 2, pid});
    return {};
}

/// Notices ended workers; true while one runs.
bool Workers::look()
{
    const std::lock_guard lock(m_mutex);
    bool any = false;
    for (auto& w : m_workers) {
        int status = 0;
        if (!w.ended && ::waitpid(static_cast<pid_t>(w.pid), &status, WNOHANG) == static_cast<pid_t>(w.pid)) {
            w.ended = true;
            const std::string how = WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status)) : "exit code " + std::to_string(WEXITSTATUS(status));
            const bool memory = WIFEXITED(status) && WEXITSTATUS(status) == kMemoryExit, killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
            if (!m_loss && !m_released) m_loss = Loss{w.number, w.pid, how, memory, killed};
        }
        any = any || !w.ended;
    }
    return any;
}

Workers::~Workers()
{
    m_released = m_stop = true;
    if (m_watcher.joinable()) m_watcher.join();
    const auto until = Clock::now() + kGrace;
    while (look() && Clock::now() < until) std::this_thread::sleep_for(kLook / 5);
    for (auto& w : m_workers) {
        if (w.ended) continue;
        ::kill(static_cast<pid_t>(w.pid), SIGKILL);
        ::waitpid(static_cast<pid_t>(w.pid), nullptr, 0);
    }
}

void endWithParent()
{
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

#else

Result<void> Workers::start(const std::string&, const std::vector<std::string>&)
{
    return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "Training with several processes is not possible on Windows."))};
}
bool Workers::look() { return false; }
Workers::~Workers()
{
    m_stop = true;
    if (m_watcher.joinable()) m_watcher.join();
}
void endWithParent() {}

#endif

void Workers::watch(std::function<void()> lost)
{
    m_watcher = std::thread([this, lost = std::move(lost)] {
        for (bool told = false; !m_stop; std::this_thread::sleep_for(kLook)) {
            look();
            const std::lock_guard lock(m_mutex);
            if (!m_loss || told) continue;
            told = true;
            lost();
        }
    });
}

std::optional<Workers::Loss> Workers::loss()
{
    for (const auto until = Clock::now() + kGrace; Clock::now() < until; std::this_thread::sleep_for(kLook)) {
        look();
        const std::lock_guard lock(m_mutex);
        if (m_loss) return m_loss;
    }
    return {};
}

}  // namespace pt::train
