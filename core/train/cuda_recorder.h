// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/train/recorder.h"

#include <memory>
#include <string>

namespace pt::train {

/// File name of the library that records on CUDA devices; it lies beside the program.
inline constexpr const char* kCudaGraphsLibrary = "posetuner_cuda_graphs.so";

/// A recorder for a CUDA device, once libtorch_cuda is loaded. library: empty for the one beside the program. Errors, each a sentence that says that
/// CUDA graphs are not used: NotFound (no library), Unsupported (it cannot be loaded or is of another build), Internal (the device refuses).
Result<std::shared_ptr<Recorder>> cudaRecorder(int device, const std::string& library = {});

}  // namespace pt::train
