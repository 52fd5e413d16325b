// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <string>

namespace pt::train {

/// How numbers are kept while the network computes; weights, losses and the optimiser are always 32 bits.
enum class Precision { Fp32, Bf16, Fp16 };
const char* precisionName(Precision precision);

/// What a device multiplies in hardware.
struct Arithmetic
{
    bool gpu = false;
    int capability = 0;         ///< NVIDIA's compute capability, its first number; 0: not known.
    bool amxBf16 = false;       ///< Processor: matrix units for bf16 (AMX).
    bool avxBf16 = false;       ///< Processor: vector units for bf16 only (AVX512-BF16).
};

/// A precision, and a sentence for the user that says why it was taken.
struct PrecisionChoice
{
    Precision precision = Precision::Fp32;
    Message why;
};

/// auto: bf16 where the device multiplies matrices of it (AMX; NVIDIA from compute capability 8.0 on), fp16 with a loss scaler on older NVIDIA cards
/// with tensor cores (7.x), else fp32. Vector units alone (AVX512-BF16) are not enough: twice the products a second are less than what single precision
/// saves by its own ways in most networks (docs/benchmarks.md), and the losses are no longer those of fp32. Errors: InvalidArgument.
Result<PrecisionChoice> choosePrecision(const std::string& text, const Arithmetic& device);

}  // namespace pt::train
