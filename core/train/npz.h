// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/snapshot.h"

namespace pt::train {

/// Writes tensors as NumPy's savez does: a zip file of NAME.npy entries (format version 1.0), stored. Kinds that NumPy does not know
/// (bfloat16) are written as float32. Errors: Io.
Result<void> writeNpz(const fs::path& path, const std::vector<NamedTensor>& tensors);

}  // namespace pt::train
