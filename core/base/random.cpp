// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <cmath>
#include <numbers>

namespace pt {
namespace {

constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15ULL;

std::uint64_t mix(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

}  // namespace

std::uint64_t hashKey(std::initializer_list<std::uint64_t> key)
{
    std::uint64_t state = kGolden;
    for (const std::uint64_t part : key) state = mix(state + kGolden) ^ mix(part + kGolden);
    return mix(state);
}

Random::Random(std::initializer_list<std::uint64_t> key) : m_state(hashKey(key)) {}

std::uint64_t Random::bits()
{
    m_state += kGolden;
    return mix(m_state);
}

double Random::uniform()
{
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

std::uint64_t Random::below(std::uint64_t n)
{
    if (n <= 0xFFFFFFFFULL) return ((bits() >> 32) * n) >> 32;
    return bits() % n;
}

double Random::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));  // 1 - u is in (0, 1]: the log is finite
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

}  // namespace pt
