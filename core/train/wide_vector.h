// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/vector.h"

#include <cstddef>
#include <cstring>

/// Several floats as one value, by the compiler's own vectors: loops over channels are written once and built for several instruction sets, of which
/// the program takes the widest that the machine has. Compilers without such vectors take plain floats.
/// Vectors are handed to functions by pointer only: by value they would change the calling convention.
#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define PT_WIDE_VECTORS 1
#define PT_TARGET_AVX512 __attribute__((target("avx512f,avx512vl,avx2,fma")))
#define PT_TARGET_AVX2 __attribute__((target("avx2,fma")))
#else
#define PT_WIDE_VECTORS 0
#endif

#if defined(__GNUC__) || defined(__clang__)
#define PT_INLINED __attribute__((always_inline))   // of a lambda
#else
#define PT_INLINED
#endif

namespace pt::train {

#if defined(__GNUC__) || defined(__clang__)
template <int W>
struct Wide
{
    typedef float type __attribute__((vector_size(W * sizeof(float)), aligned(4), may_alias));
    static constexpr int width = W;
};
using Narrow = Wide<4>;   ///< What every processor of these compilers does at once.
#else
struct Narrow
{
    using type = float;
    static constexpr int width = 1;
};
#endif

template <class Vector>
PT_INLINE void load(typename Vector::type* to, const float* from) { *to = *reinterpret_cast<const typename Vector::type*>(from); }
template <class Vector>
PT_INLINE void store(float* to, const typename Vector::type* from) { *reinterpret_cast<typename Vector::type*>(to) = *from; }

/// Some numbers from one place to another: a call of memcpy costs more than to copy the few channels of a stem.
PT_INLINE void copyNumbers(float* to, const float* from, int count)
{
    constexpr int kFew = 64;
    if (count >= kFew) {
        std::memcpy(to, from, static_cast<std::size_t>(count) * sizeof(float));
        return;
    }
    int i = 0;
    for (; i + Narrow::width <= count; i += Narrow::width) {
        typename Narrow::type v;
        load<Narrow>(&v, from + i);
        store<Narrow>(to + i, &v);
    }
    for (; i < count; ++i) to[i] = from[i];
}

/// 2: AVX-512, 1: AVX2 with fused multiply-add, 0: neither, or nobody knows.
inline int widestVectors()
{
#if PT_WIDE_VECTORS
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")) return 2;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return 1;
#endif
    return 0;
}

}  // namespace pt::train
