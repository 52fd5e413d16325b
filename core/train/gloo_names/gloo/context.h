// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gloo is compiled into LibTorch, which comes without Gloo's headers but with headers of its own that name Gloo's classes
// (torch/csrc/distributed/c10d/ProcessGroupGloo.hpp). They hold them by pointer only, so that names are all they need; collective.cpp
// calls no function of these classes.
#pragma once
#include <chrono>

namespace gloo {
class Context
{
public:
    void setTimeout(std::chrono::milliseconds timeout);
};
namespace transport {
class Device;
class UnboundBuffer;
}  // namespace transport
}  // namespace gloo
