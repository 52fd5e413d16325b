// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace pt {

/// Memory that begins with a line of the processor's caches; from kHugePage bytes on in large pages where the system has them (Linux, "madvise" or
/// "always"): a slanted way through a frame meets a new small page in each of a few rows. Errors: std::bad_alloc.
void* takeMemory(std::size_t bytes);
/// bytes: as they were asked for. None: nothing is done.
void giveMemory(void* memory, std::size_t bytes) noexcept;

inline constexpr std::size_t kHugePage = std::size_t{2} << 20U;

/// Many pieces of memory that are all given back together, as frames that are kept: cut from slabs of large pages, and never more than a bound in all.
/// For several threads.
class MemoryPool final
{
public:
    explicit MemoryPool(std::size_t most) : m_most(most) {}
    ~MemoryPool();
    MemoryPool(const MemoryPool&) = delete;
    MemoryPool& operator=(const MemoryPool&) = delete;

    /// A piece that begins with a line of the caches; none where there is no room within the bound.
    unsigned char* take(std::size_t bytes);
    std::size_t held() const;   ///< Of all slabs.

private:
    struct Slab { void* memory; std::size_t bytes, used; };
    std::size_t m_most, m_held = 0;
    mutable std::mutex m_mutex;
    std::vector<Slab> m_slabs;
};

}  // namespace pt
