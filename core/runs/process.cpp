// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/process.h"

#include <cerrno>
#include <fstream>
#include <sstream>

#ifdef _WIN32
#include <windows.h>
#else
#include <csignal>
#include <unistd.h>
#endif

namespace pt::runs {
namespace {

#ifdef __linux__
/// State letter and start (ms since 1970) of a process, from /proc; a state of 0 where it cannot be read.
struct ProcessFacts { char state = 0; long long bornUnixMs = 0; };

ProcessFacts factsOf(long long pid)
{
    std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    if (!std::getline(in, line)) return {};
    const auto close = line.rfind(')');  // the program's name may hold blanks and brackets
    if (close == std::string::npos) return {};
    std::istringstream rest(line.substr(close + 1));
    ProcessFacts facts;
    rest >> facts.state;
    long long skipped = 0, ticks = 0;
    for (int field = 4; field < 22; ++field) rest >> skipped;
    rest >> ticks;
    std::ifstream stat("/proc/stat");
    for (std::string word; stat >> word;) {
        long long boot = 0;
        if (word != "btime" || !(stat >> boot)) continue;
        facts.bornUnixMs = boot * 1000 + ticks * 1000 / ::sysconf(_SC_CLK_TCK);
        break;
    }
    return facts;
}
#endif

}  // namespace

Alive processAlive(long long pid, const std::string& host, long long bornBeforeUnixMs)
{
    if (pid <= 0 || host.empty() || host != hostName()) return Alive::Unknown;
#ifdef _WIN32
    (void)bornBeforeUnixMs;
    HANDLE process = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (process == nullptr) return ::GetLastError() == ERROR_ACCESS_DENIED ? Alive::Yes : Alive::No;
    DWORD code = 0;
    const bool running = ::GetExitCodeProcess(process, &code) != 0 && code == STILL_ACTIVE;
    ::CloseHandle(process);
    return running ? Alive::Yes : Alive::No;
#else
    if (::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH) return Alive::No;
#ifdef __linux__
    const ProcessFacts facts = factsOf(pid);
    if (facts.state == 'Z' || facts.state == 'X') return Alive::No;
    constexpr long long kClocksDifferMs = 60000;  // the boot time is known to the second, and clocks are set
    if (bornBeforeUnixMs > 0 && facts.bornUnixMs > bornBeforeUnixMs + kClocksDifferMs) return Alive::No;
#else
    (void)bornBeforeUnixMs;
#endif
    return Alive::Yes;
#endif
}

}  // namespace pt::runs
