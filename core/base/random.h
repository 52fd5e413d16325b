// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <initializer_list>

namespace pt {

/// A small random stream whose numbers are a function of its key alone, on every platform and in every thread.
///
/// std:: distributions differ between standard libraries, so every mapping from bits to numbers is written here.
/// Source: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
class Random final
{
public:
    /// A stream for a key such as {seed, epoch, sample, operation}; different keys give independent streams.
    explicit Random(std::initializer_list<std::uint64_t> key);
    explicit Random(std::uint64_t seed) : Random({seed}) {}

    std::uint64_t bits();                    ///< 64 uniform bits.
    double uniform();                        ///< Uniform on [0, 1), 53 bits.
    double uniform(double lo, double hi) { return lo + (hi - lo) * uniform(); }
    /// Uniform integer in [0, n); 0 when n is 0. Multiply-shift, bias below 2^-32 for n < 2^32.
    std::uint64_t below(std::uint64_t n);
    double normal();                         ///< Standard normal (Box-Muller, one of the pair).

private:
    std::uint64_t m_state = 0;
};

/// Mixes a key into one 64-bit value; the same mixing the stream uses.
std::uint64_t hashKey(std::initializer_list<std::uint64_t> key);

}  // namespace pt
