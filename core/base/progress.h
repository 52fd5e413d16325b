// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>

namespace pt {

/// How long work in core talks to whoever started it: it reports how far it is and asks whether to go on.
/// Called from the working thread, at most a few hundred times a second. Both functions may be empty.
struct Progress
{
    std::function<void(std::int64_t done, std::int64_t total)> report;  ///< total is 0 while it is unknown.
    std::function<bool()> shouldStop;

    void operator()(std::int64_t done, std::int64_t total) const { if (report) report(done, total); }
    bool stopRequested() const { return shouldStop && shouldStop(); }
};

}  // namespace pt
