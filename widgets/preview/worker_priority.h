// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pt::ui {

/// Lets the interface's thread go before the calling one, and before OpenCV's own threads: with every core at work on pictures, a repaint of a few
/// milliseconds would take twice as long. Where threads have priorities of their own (Linux, Windows); elsewhere, and where it is refused, nothing
/// happens. Call it on a thread that computes; it asks the system only once.
void yieldToInterface();

}  // namespace pt::ui
