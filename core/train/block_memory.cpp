// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/block_memory.h"

#include "core/base/process_memory.h"

#include <algorithm>
#include <iterator>
#include <new>
#include <tuple>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace pt::train {
namespace {

constexpr std::size_t kGranule = std::size_t{64} << 10U;   ///< Blocks are whole multiples, so that nearly equal ones serve each other.
constexpr std::size_t kMoreOfSmall = 4 * kGranule;   ///< So much too large may a block be: small ones are many, and not worth an exchange with the system.
#ifndef __linux__
constexpr std::align_val_t kAlignment{4096};
#endif

std::size_t rounded(std::size_t bytes) { return (std::max<std::size_t>(bytes, 1) + kGranule - 1) / kGranule * kGranule; }

/// Libraries that are called with the blocks take memory of their own, and some end the process where they get none (oneDNN's strided convolutions read
/// from where it should have been): near a limit, so much is left to them.
constexpr double kLeftToOthersMb = 96.0;

bool withinLimit(std::size_t bytes)
{
    const auto left = leftOfLimitMb();
    return !left || *left >= static_cast<double>(bytes) / (1024.0 * 1024.0) + kLeftToOthersMb;
}

void* fromSystem(std::size_t bytes)
{
    if (!withinLimit(bytes)) return nullptr;
#ifdef __linux__
    void* block = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED) return nullptr;
#ifdef MADV_HUGEPAGE
    constexpr std::size_t kHuge = std::size_t{4} << 20U;   // large pages are there sooner, and are found sooner
    if (bytes >= kHuge) ::madvise(block, bytes, MADV_HUGEPAGE);   // where the system does not know it, small ones do
#endif
    return block;
#else
    return ::operator new(bytes, kAlignment, std::nothrow);
#endif
}

void toSystem(void* block, std::size_t bytes)
{
#ifdef __linux__
    ::munmap(block, bytes);
#else
    static_cast<void>(bytes);
    ::operator delete(block, kAlignment);
#endif
}

/// The same pages in a block of another size, perhaps elsewhere; null where that cannot be had, and the block is as it was.
void* resized(void* block, std::size_t from, std::size_t to)
{
#ifdef __linux__
    if (to > from && !withinLimit(to - from)) return nullptr;
    void* moved = ::mremap(block, from, to, MREMAP_MAYMOVE);
    return moved == MAP_FAILED ? nullptr : moved;
#else
    static_cast<void>(block), static_cast<void>(from), static_cast<void>(to);
    return nullptr;
#endif
}

}  // namespace

double freeForBlocksMb()
{
    const double free = availableMb();
    const auto left = leftOfLimitMb();
    return left ? std::max(0.0, std::min(free, *left - kLeftToOthersMb)) : free;
}

BlockMemory::~BlockMemory() { release(); }

/// Takes a block out of those that are kept.
std::pair<void*, std::size_t> BlockMemory::takeOut(Sizes::iterator at)
{
    const std::pair<void*, std::size_t> out = {at->second->block, at->first};
    m_use.kept -= out.second;
    m_age.erase(at->second);
    m_sizes.erase(at);
    return out;
}

void BlockMemory::dropOldest()
{
    const auto [block, bytes] = takeOut(m_age.front().size);
    toSystem(block, bytes);
}

/// The kept block whose size is nearest, made as large as it has to be: where inputs have another size in each step, most pages are the same.
void* BlockMemory::fromNearest(std::size_t bytes)
{
    if (m_sizes.empty()) return nullptr;
    auto nearest = m_sizes.lower_bound(bytes);
    if (nearest == m_sizes.end() || (nearest != m_sizes.begin() && nearest->first - bytes > bytes - std::prev(nearest)->first)) --nearest;
    const auto [block, had] = takeOut(nearest);
    void* made = resized(block, had, bytes);
    if (made == nullptr) toSystem(block, had);
    return made;
}

void* BlockMemory::take(std::size_t bytes)
{
    bytes = rounded(bytes);
    const std::lock_guard lock(m_mutex);
    const auto fitting = m_sizes.lower_bound(bytes);
    void* block = nullptr;
    if (fitting != m_sizes.end() && fitting->first <= bytes + std::max(bytes / 16, kMoreOfSmall)) {
        std::tie(block, bytes) = takeOut(fitting);
    } else {
        const std::size_t most = std::max(m_use.most, m_use.used + bytes);
        if (m_use.used + m_use.kept + bytes > most) block = fromNearest(bytes);
        while (!m_age.empty() && m_use.used + m_use.kept + bytes > most) dropOldest();
        if (block == nullptr) block = fromSystem(bytes);
        while (block == nullptr && !m_age.empty()) {
            dropOldest();
            block = fromSystem(bytes);
        }
        if (block == nullptr) return nullptr;
    }
    m_out.emplace(block, bytes);
    m_use.used += bytes;
    m_use.most = std::max(m_use.most, m_use.used);
    return block;
}

bool BlockMemory::give(void* block)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_out.find(block);
    if (found == m_out.end()) return false;
    const std::size_t bytes = found->second;
    m_out.erase(found);
    m_use.used -= bytes;
    m_use.kept += bytes;
    m_age.push_back({block, {}});
    const auto kept = std::prev(m_age.end());
    kept->size = m_sizes.emplace(bytes, kept);
    return true;
}

void BlockMemory::release()
{
    const std::lock_guard lock(m_mutex);
    while (!m_age.empty()) dropOldest();
}

BlockMemory::Use BlockMemory::use() const
{
    const std::lock_guard lock(m_mutex);
    return m_use;
}

}  // namespace pt::train
