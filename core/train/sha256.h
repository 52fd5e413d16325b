// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <array>
#include <cstdint>
#include <string>

namespace pt::train {

/// SHA-256 (FIPS 180-4), piece by piece.
class Sha256
{
public:
    void add(const char* bytes, std::size_t count);
    /// 64 lower-case hex digits; nothing may be added afterwards.
    std::string hex();

private:
    void block(const unsigned char* bytes);
    std::array<std::uint32_t, 8> m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_rest{};
    std::uint64_t m_length = 0;
};

/// Of a file's bytes. Errors: NotFound, Io.
Result<std::string> sha256OfFile(const fs::path& path);

}  // namespace pt::train
