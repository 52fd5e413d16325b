// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pt::train {

/// One parameter of a network: 32-bit floats in C order.
struct NamedTensor
{
    std::string name;                   ///< "backbone.model.conv1.weight", as in DeepLabCut 3.
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

/// A snapshot file: what torch.load(weights_only=True) reads as {"metadata": {...}, "model": OrderedDict}.
struct Snapshot
{
    std::int64_t iteration = 0;
    std::vector<NamedTensor> model;
};

/// The bytes of a .pt file (uncompressed zip of a protocol 2 pickle and raw storages; reference 7.3).
/// Errors: InvalidArgument (shape does not fit the values), Unsupported (4 GiB and more).
Result<std::string> formatSnapshot(const Snapshot& snapshot);

/// Reads such bytes, also those that PyTorch and DeepLabCut 3 write; float32 tensors only, other dtypes are passed over.
/// Nothing is executed: every global but the few a state dict needs is refused, sizes and nesting are bounded.
/// Errors: Parse (broken, truncated), Unsupported (compressed, or the global it refuses).
Result<Snapshot> parseSnapshot(const std::string& bytes);

/// The same on files; writing is atomic (temporary file, sync, rename). Errors as above, and Io, NotFound.
Result<void> writeSnapshot(const fs::path& path, const Snapshot& snapshot);
Result<Snapshot> readSnapshot(const fs::path& path);

}  // namespace pt::train
