// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// Loops over plain rows that the compiler vectorises, built for several instruction sets where it can choose at run time. No
/// fused multiply-add and no reordering: the numbers are the same on every machine.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__)
#define PT_VECTORISED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define PT_VECTORISED
#endif

namespace pt::augment::vec {

/// Number `index` of the stream `seed`: 32 well-mixed bits, a function of both alone. The mixer is lowbias32 (Wellons, 2018), twice.
inline std::uint32_t bitsAt(std::uint64_t seed, std::uint32_t index)
{
    std::uint32_t x = index ^ static_cast<std::uint32_t>(seed);
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    x ^= x >> 16;
    x += static_cast<std::uint32_t>(seed >> 32);
    x ^= x >> 15;
    x *= 0x2c1b3c6dU;
    x ^= x >> 12;
    x *= 0x297a2d39U;
    x ^= x >> 15;
    return x;
}

/// Uniform on (-1, 1), 24 bits: numbers first .. first + n - 1 of a stream.
void uniformNoise(float* out, int n, std::uint64_t seed, std::uint32_t first);
/// Standard normal by Box-Muller: numbers first .. first + n - 1 of a stream; first must be a multiple of kNormalBlock.
inline constexpr int kNormalBlock = 128;
void normalNoise(float* out, int n, std::uint64_t seed, std::uint32_t first);

}  // namespace pt::augment::vec
