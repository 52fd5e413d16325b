// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/snapshot.h"

namespace pt::train {

/// Reads a safetensors file (https://huggingface.co/docs/safetensors): eight bytes of length, a JSON header, the tensors' bytes. Order is
/// that of the bytes. No size is believed before it was held against the file. Errors: NotFound, Io, Parse, Unsupported (a kind of number).
Result<std::vector<NamedTensor>> readSafetensors(const fs::path& path);

/// Whether the file begins as safetensors do.
bool looksLikeSafetensors(const fs::path& path);

}  // namespace pt::train
