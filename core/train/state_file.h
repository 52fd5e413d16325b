// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pt::train {

/// Bytes of one tensor, and how to read them.
struct StateTensor
{
    std::string name;                   ///< "model/backbone.model.conv1.weight", "optimiser/0/...", "random/cpu".
    std::string type;                   ///< float32, int64, uint8, ...
    std::vector<std::int64_t> shape;
    const void* data = nullptr;         ///< While writing: the caller's memory.
    std::size_t size = 0;               ///< Bytes.
    std::string bytes = {};             ///< After reading.
};

/// Everything a training needs to go on as if it had never stopped: `info` is a JSON object, `tensors` the numbers.
struct TrainState
{
    std::string info;
    std::vector<StateTensor> tensors;
    const StateTensor* find(const std::string& name) const;
};

/// A state file: "PTSTATE1", length and CRC-32C of a JSON header, the header, then the tensors' bytes at multiples of 64, each with
/// its CRC-32C in the header. It is written straight from the tensors' memory, to a temporary name that is synced and renamed.
/// Errors: Io.
Result<void> writeState(const fs::path& path, const TrainState& state);

/// Errors: NotFound, Io; Parse when a byte is missing or changed.
Result<TrainState> readState(const fs::path& path);

/// The state files of a run, newest first: state/state-<iteration>.ptstate.
std::vector<fs::path> stateFiles(const fs::path& run);
fs::path stateFile(const fs::path& run, long long iteration);

}  // namespace pt::train
