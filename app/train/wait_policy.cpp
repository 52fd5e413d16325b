// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Computing threads that wait for each other sleep instead of spinning, unless OMP_WAIT_POLICY says otherwise. LibTorch's OpenMP spins by
// default, which takes the processor from the threads that prepare batches and from whatever else the user does, and on a busy machine from
// the very threads that are waited for.
#if defined(__linux__)
#include <array>
#include <cstring>

#include <unistd.h>

namespace {

constexpr char kPolicy[] = "OMP_WAIT_POLICY=passive";
constexpr std::size_t kName = sizeof("OMP_WAIT_POLICY=") - 1;

/// OpenMP reads the environment while it is loaded, so before main: the program starts anew with the variable set. Functions of this section
/// run before any library is initialised, when that has cost next to nothing; only system calls are safe here. Where it fails, threads spin.
void beforeLibraries(int, char** argv, char** envp)
{
    std::array<char*, 2048> all{};
    std::size_t count = 0;
    for (char** e = envp; *e != nullptr; ++e) {
        if (std::strncmp(*e, kPolicy, kName) == 0 || count + 2 >= all.size()) return;
        all[count++] = *e;
    }
    all[count] = const_cast<char*>(kPolicy);
    std::array<char, 4096> self{};   // by its name, not as /proc/self/exe, which process lists would show as "exe"
    if (::readlink("/proc/self/exe", self.data(), self.size() - 1) > 0) ::execve(self.data(), argv, all.data());
}

__attribute__((section(".preinit_array"), used)) void (*const g_beforeLibraries)(int, char**, char**) = beforeLibraries;

}  // namespace
#endif
