// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"

namespace pt::augment {

/// Thrown between operations when whoever asked for the picture wants it no more; never leaves apply().
struct Stopped
{
};

/// Whom this thread's operations ask whether to go on; null: nobody. An operation that was told to stop leaves rows out, so its
/// picture must be thrown away.
const Progress* whoStops();

/// Sets it for a scope.
class Stoppable final
{
public:
    explicit Stoppable(const Progress& progress);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

private:
    const Progress* m_before;
};

}  // namespace pt::augment
