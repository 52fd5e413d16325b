// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <exception>
#include <string>

namespace pt::train {

/// Error::where of a failure for want of memory.
inline constexpr const char* kMemory = "memory";

/// What an exception says, without the places in LibTorch's sources that it passed through; at most 300 characters.
std::string whatWentWrong(const std::exception& e);

/// Whether an exception of the standard library, OpenCV, LibTorch or oneDNN says that memory ran out.
bool isOutOfMemory(const std::exception& e);

/// What the allocator keeps for later goes back to the system, as far as it can.
void giveBackFreedMemory();

/// The sentence for the user: how much was asked for (as far as `what` tells), how much is free, what to do.
Error outOfMemoryError(const std::string& what, long long iteration, int batch, double freeMb);

}  // namespace pt::train
