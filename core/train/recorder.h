// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

namespace pt::train {

/// Work of a device that was recorded: it can be done again on the same memory, without the program that asked for it.
class Recording
{
public:
    Recording() = default;
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    virtual ~Recording() = default;
    /// Asks the device for all of it again; it reads what lies in that memory then. Throws what the device says.
    virtual void replay() = 0;
};

/// Records what a device is asked for. Its one real implementation is a library of its own (cuda_graph_plugin.cpp); it is compiled with the
/// program and refused where it was not (see PT_RECORDER_INTERFACE).
class Recorder
{
public:
    Recorder() = default;
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;
    virtual ~Recorder() = default;
    /// Does the work where record() will record it, so that what a device prepares once is there, and waits for its end. Throws what the work throws.
    virtual void warmUp(const std::function<void()>& work) = 0;
    /// Calls `work`, whose demands on the device are recorded; whether they are carried out as well is left open. Tensors that the work leaves to its
    /// caller are those that each replay() fills. Throws what the work throws, or why it cannot be recorded; then nothing is being recorded any more.
    virtual std::unique_ptr<Recording> record(const std::function<void()>& work) = 0;
};

/// What program and library must agree on: these classes, and the LibTorch whose headers they were compiled with.
#define PT_RECORDER_TEXT_OF(x) #x
#define PT_RECORDER_TEXT(x) PT_RECORDER_TEXT_OF(x)
#define PT_RECORDER_INTERFACE "recorder 1, LibTorch " PT_RECORDER_TEXT(TORCH_VERSION_MAJOR) "." PT_RECORDER_TEXT(TORCH_VERSION_MINOR) "." PT_RECORDER_TEXT(TORCH_VERSION_PATCH)
/// Names of the library's two C functions: const char* (), which gives its PT_RECORDER_INTERFACE, and Recorder* (int device), whose result is the caller's
/// to delete and whose exceptions are LibTorch's.
inline constexpr const char* kRecorderInterfaceFunction = "posetuner_recorder_interface";
inline constexpr const char* kRecorderFunction = "posetuner_cuda_recorder";

}  // namespace pt::train
