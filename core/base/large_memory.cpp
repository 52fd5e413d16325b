// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_memory.h"

#include <algorithm>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace pt {
namespace {

constexpr std::size_t kLine = 64;

std::align_val_t alignmentOf(std::size_t bytes) { return std::align_val_t(bytes >= kHugePage ? kHugePage : kLine); }

}  // namespace

void* takeMemory(std::size_t bytes)
{
    void* const memory = ::operator new(bytes, alignmentOf(bytes));
#ifdef __linux__
    if (bytes >= kHugePage) ::madvise(memory, bytes / kHugePage * kHugePage, MADV_HUGEPAGE);   // a wish; the rest of the last page stays in small ones
#endif
    return memory;
}

void giveMemory(void* memory, std::size_t bytes) noexcept
{
    if (memory != nullptr) ::operator delete(memory, alignmentOf(bytes));
}

MemoryPool::~MemoryPool()
{
    for (const Slab& slab : m_slabs) giveMemory(slab.memory, slab.bytes);
}

unsigned char* MemoryPool::take(std::size_t bytes)
{
    constexpr std::size_t kSlab = 8 * kHugePage;
    const std::size_t wanted = (bytes + kLine - 1) / kLine * kLine;
    const std::lock_guard lock(m_mutex);
    const auto fits = [wanted](const Slab& slab) { return slab.bytes - slab.used >= wanted; };
    auto slab = std::find_if(m_slabs.rbegin(), m_slabs.rend(), fits);   // frames have few sizes: the newest one, or what is left for a small one
    if (slab == m_slabs.rend()) {
        const std::size_t size = std::min(std::max(wanted, kSlab), m_most - m_held);
        if (size < wanted) return nullptr;
        m_slabs.push_back({takeMemory(size), size, 0});
        m_held += size;
        slab = m_slabs.rbegin();
    }
    auto* const piece = static_cast<unsigned char*>(slab->memory) + slab->used;
    slab->used += wanted;
    return piece;
}

std::size_t MemoryPool::held() const
{
    const std::lock_guard lock(m_mutex);
    return m_held;
}

}  // namespace pt
