// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/train/pickle.h"
#include "core/train/tensor_data.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace pt::train {

/// One parameter or buffer of a network.
struct NamedTensor
{
    std::string name;        ///< "backbone.model.conv1.weight", as in DeepLabCut 3.
    TensorData tensor;
};

/// What a snapshot file of DeepLabCut 3 holds (reference 7.3).
struct Snapshot
{
    std::vector<NamedTensor> model;    ///< Order kept: a state dict.
    PyValue metadata;                  ///< {"epoch": int, "metrics": {...}, "losses": {...}}; None: made from `iteration`.
    PyValue optimizer;                 ///< None: not in the file (or not asked for).
    PyValue scheduler;
    std::vector<std::pair<std::string, PyValue>> others;   ///< Further entries, kept as they are.
    std::int64_t iteration = 0;        ///< metadata's "iteration", or its "epoch": the number in the file's name.

    const TensorData* find(const std::string& name) const;
};

enum class SnapshotParts { Weights, Everything };

/// Reads a file of torch.save, also of PyTorch before 1.6 (not a zip file), with a state dict under "model" or by itself. Nothing in it is
/// ever executed. Memory: the tensors asked for, each once; no size in the file is believed before it was held against the file.
/// Errors: NotFound, Io; Parse (cut off, a wrong checksum, damaged); Unsupported (asks to run code, compressed, an unknown kind).
Result<Snapshot> readSnapshot(const fs::path& path, SnapshotParts parts = SnapshotParts::Weights);
Result<Snapshot> parseSnapshot(std::string_view bytes, SnapshotParts parts = SnapshotParts::Everything);

/// Writes a file that DeepLabCut 3 and torch.load(weights_only=True) read, tensor by tensor from their own memory (zip64 above 4 GiB):
/// to a temporary name, synced, then renamed. Errors: Io; InvalidArgument when a tensor has no values.
Result<void> writeSnapshot(const fs::path& path, const Snapshot& snapshot);
Result<std::string> formatSnapshot(const Snapshot& snapshot);

}  // namespace pt::train
