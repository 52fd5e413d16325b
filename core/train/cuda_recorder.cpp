// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/cuda_recorder.h"

#include "core/base/file.h"

#include <torch/version.h>

#include <exception>
#include <string_view>

#ifdef __linux__
#include <dlfcn.h>
#endif

namespace pt::train {

Result<std::shared_ptr<Recorder>> cudaRecorder(int device, const std::string& library)
{
    std::string path = library;
#ifdef __linux__
    std::error_code ec;
    if (path.empty()) path = utf8(fs::read_symlink("/proc/self/exe", ec).parent_path() / kCudaGraphsLibrary);
    if (!fs::exists(pathFromUtf8(path), ec)) {
        return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Trainer", "CUDA graphs are not used: %1 is not there."), {path}), "--cuda-graphs"};
    }
    const auto refused = [&](const std::string& why) {
        return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Trainer", "CUDA graphs are not used: %1 does not fit this program (%2)."), {path, why}), "--cuda-graphs"};
    };
    void* const loaded = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);   // never unloaded: its classes may be in use to the end
    if (loaded == nullptr) {
        const char* why = ::dlerror();
        return refused(why != nullptr ? why : "");
    }
    const auto interface = reinterpret_cast<const char* (*)()>(::dlsym(loaded, kRecorderInterfaceFunction));
    const auto make = reinterpret_cast<Recorder* (*)(int)>(::dlsym(loaded, kRecorderFunction));
    if (interface == nullptr || make == nullptr || interface() != std::string_view(PT_RECORDER_INTERFACE)) return refused(interface != nullptr ? interface() : "");
    try {
        return std::shared_ptr<Recorder>(make(device));
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Trainer", "CUDA graphs are not used: %1"), {std::string(e.what()).substr(0, 200)}), "--cuda-graphs"};
    }
#else
    (void)device;
    if (path.empty()) path = kCudaGraphsLibrary;
    return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Trainer", "CUDA graphs are not used: %1 is not there."), {path}), "--cuda-graphs"};
#endif
}

}  // namespace pt::train
