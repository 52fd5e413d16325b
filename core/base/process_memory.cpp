// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_memory.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>

#ifndef _WIN32
#include <sys/resource.h>
#endif

namespace pt {
namespace {

/// A line "Name:   123 kB" of a file in /proc, in MiB.
double procMb(const char* file, const std::string& name)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with(name + ":")) return std::atof(line.c_str() + name.size() + 1) / 1024.0;
    }
    return 0.0;
}

}  // namespace

double residentMb() { return procMb("/proc/self/status", "VmRSS"); }
double peakMb() { return procMb("/proc/self/status", "VmHWM"); }

std::optional<double> leftOfLimitMb()
{
#ifndef _WIN32
    rlimit limit = {};
    if (::getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        return std::max(0.0, static_cast<double>(limit.rlim_cur) / (1024.0 * 1024.0) - procMb("/proc/self/status", "VmSize"));
#endif
    return std::nullopt;
}

double availableMb()
{
    const double machine = procMb("/proc/meminfo", "MemAvailable");
    return std::min(machine, leftOfLimitMb().value_or(machine));
}

}  // namespace pt
