// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/checksum.h"

#include <array>

namespace pt::train {
namespace {

using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

/// "Slicing by 8" (Kounavis and Berry, 2005): table k advances a byte by k further bytes.
Tables makeTables()
{
    Tables t{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t c = i;
        for (int k = 0; k < 8; ++k) c = (c & 1U) ? 0x82F63B78U ^ (c >> 1U) : c >> 1U;
        t[0][i] = c;
    }
    for (std::size_t k = 1; k < 8; ++k) {
        for (std::size_t i = 0; i < 256; ++i) t[k][i] = t[0][t[k - 1][i] & 0xFFU] ^ (t[k - 1][i] >> 8U);
    }
    return t;
}

}  // namespace

std::uint32_t crc32c(const void* bytes, std::size_t size, std::uint32_t before)
{
    static const Tables t = makeTables();
    const auto* p = static_cast<const unsigned char*>(bytes);
    std::uint32_t c = before ^ 0xFFFFFFFFU;
    for (; size >= 8; size -= 8, p += 8) {
        c ^= static_cast<std::uint32_t>(p[0]) | static_cast<std::uint32_t>(p[1]) << 8U | static_cast<std::uint32_t>(p[2]) << 16U | static_cast<std::uint32_t>(p[3]) << 24U;
        c = t[7][c & 0xFFU] ^ t[6][(c >> 8U) & 0xFFU] ^ t[5][(c >> 16U) & 0xFFU] ^ t[4][c >> 24U] ^ t[3][p[4]] ^ t[2][p[5]] ^ t[1][p[6]] ^ t[0][p[7]];
    }
    for (; size > 0; --size) c = t[0][(c ^ *p++) & 0xFFU] ^ (c >> 8U);
    return c ^ 0xFFFFFFFFU;
}

}  // namespace pt::train
