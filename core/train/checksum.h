// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>

namespace pt::train {

/// CRC-32C (Castagnoli, RFC 3720 appendix B.4) of bytes; `before` continues an earlier one. "123456789" gives 0xe3069283.
std::uint32_t crc32c(const void* bytes, std::size_t size, std::uint32_t before = 0);

}  // namespace pt::train
