// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <cstddef>

/// Every allocation of this process is counted, those of OpenCV and of operator new too. For one source file of a program: it replaces
/// malloc. bytesAsked: what they asked for in all, freed or not. Where PT_COUNTS_ALLOCATIONS is not defined (another C library, a sanitizer), nothing is counted.
namespace { [[maybe_unused]] std::atomic<long long> allocations{0}, bytesAsked{0}; }
#if defined(__linux__) && defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PT_COUNTS_ALLOCATIONS
extern "C" {
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);
inline void countAllocation(std::size_t n) noexcept { ++allocations, bytesAsked += static_cast<long long>(n); }
void* malloc(std::size_t n) noexcept { return countAllocation(n), __libc_malloc(n); }
void* calloc(std::size_t n, std::size_t m) noexcept { return countAllocation(n * m), __libc_calloc(n, m); }
void* realloc(void* p, std::size_t n) noexcept { return countAllocation(n), __libc_realloc(p, n); }
void* memalign(std::size_t a, std::size_t n) noexcept { return countAllocation(n), __libc_memalign(a, n); }
void* aligned_alloc(std::size_t a, std::size_t n) noexcept { return countAllocation(n), __libc_memalign(a, n); }
int posix_memalign(void** out, std::size_t a, std::size_t n) noexcept { return *out = (countAllocation(n), __libc_memalign(a, n)), *out == nullptr ? 12 : 0; }
}
#endif
