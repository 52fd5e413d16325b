// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/sha256.h"

#include "core/train/zip.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

namespace pt::train {
namespace {

/// The first 32 bits of the fractions of the cube roots of the first 64 primes, as the standard defines the constants.
std::array<std::uint32_t, 64> roundConstants()
{
    std::array<std::uint32_t, 64> k{};
    int found = 0;
    for (int n = 2; found < 64; ++n) {
        bool prime = true;
        for (int d = 2; d * d <= n; ++d) prime = prime && n % d != 0;
        if (!prime) continue;
        const long double root = std::cbrt(static_cast<long double>(n));
        k[static_cast<std::size_t>(found++)] = static_cast<std::uint32_t>((root - std::floor(root)) * 4294967296.0L);
    }
    return k;
}

}  // namespace

void Sha256::block(const unsigned char* bytes)
{
    static const auto k = roundConstants();
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 16; ++i) {
        w[i] = std::uint32_t{bytes[4 * i]} << 24 | std::uint32_t{bytes[4 * i + 1]} << 16 | std::uint32_t{bytes[4 * i + 2]} << 8 | bytes[4 * i + 3];
    }
    for (std::size_t i = 16; i < 64; ++i) {
        const std::uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ (a >> 3)) + w[i - 7] + (std::rotr(b, 17) ^ std::rotr(b, 19) ^ (b >> 10));
    }
    auto s = m_state;
    for (std::size_t i = 0; i < 64; ++i) {
        const std::uint32_t e = s[4], a = s[0];
        const std::uint32_t t1 = s[7] + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & s[5]) ^ (~e & s[6])) + k[i] + w[i];
        const std::uint32_t t2 = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]));
        s = {t1 + t2, s[0], s[1], s[2], s[3] + t1, s[4], s[5], s[6]};
    }
    for (std::size_t i = 0; i < 8; ++i) m_state[i] += s[i];
}

void Sha256::add(const char* bytes, std::size_t count)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes);
    while (count > 0) {
        const std::size_t used = m_length % 64;
        if (used == 0 && count >= 64) {
            block(at);
            m_length += 64, at += 64, count -= 64;
            continue;
        }
        const std::size_t n = std::min(count, 64 - used);
        std::memcpy(m_rest.data() + used, at, n);
        m_length += n, at += n, count -= n;
        if (m_length % 64 == 0) block(m_rest.data());
    }
}

std::string Sha256::hex()
{
    const std::uint64_t bits = m_length * 8;
    const char one = static_cast<char>(0x80), zero = 0;
    add(&one, 1);
    while (m_length % 64 != 56) add(&zero, 1);
    char end[8];
    for (int i = 0; i < 8; ++i) end[i] = static_cast<char>(bits >> (56 - 8 * i));
    add(end, 8);
    static const char* digits = "0123456789abcdef";
    std::string out;
    for (const auto word : m_state)
        for (int shift = 28; shift >= 0; shift -= 4) out += digits[(word >> shift) & 15U];
    return out;
}

Result<std::string> sha256OfFile(const fs::path& path)
{
    auto source = ByteSource::file(path);
    if (!source) return source.error();
    Sha256 sum;
    std::vector<char> piece(std::size_t{1} << 20);
    for (std::uint64_t at = 0; at < (*source)->size();) {
        const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), (*source)->size() - at));
        if (auto done = (*source)->read(at, piece.data(), n); !done) return done.error();
        sum.add(piece.data(), n);
        at += n;
    }
    return sum.hex();
}

}  // namespace pt::train
