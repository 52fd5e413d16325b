// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/vector.h"

#include <c10/util/BFloat16.h>

#include <cstddef>
#include <cstdint>
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
    typedef std::uint32_t bits __attribute__((vector_size(W * sizeof(float))));
    typedef std::uint16_t halves __attribute__((vector_size(W * sizeof(std::uint16_t)), aligned(2), may_alias));
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

/// The same of bf16 numbers in memory, the upper half of a float's bits: exact one way, rounded to nearest, ties to even, the other (as c10::BFloat16 does).
template <class Vector>
PT_INLINE void load(typename Vector::type* to, const c10::BFloat16* from)
{
    if constexpr (Vector::width == 1) *to = static_cast<float>(*from);
#if defined(__GNUC__) || defined(__clang__)
    else {
        const auto upper = __builtin_convertvector(*reinterpret_cast<const typename Vector::halves*>(from), typename Vector::bits) << 16U;
        std::memcpy(to, &upper, sizeof upper);
    }
#endif
}
template <class Vector>
PT_INLINE void store(c10::BFloat16* to, const typename Vector::type* from)
{
    if constexpr (Vector::width == 1) *to = c10::BFloat16(static_cast<float>(*from));
#if defined(__GNUC__) || defined(__clang__)
    else {
        typename Vector::bits all;
        std::memcpy(&all, from, sizeof all);
        const auto rounded = (all + ((all >> 16U) & 1U) + 0x7FFFU) >> 16U;
        const auto result = *from == *from ? rounded : rounded * 0U + 0x7FC0U;   // not a number
        *reinterpret_cast<typename Vector::halves*>(to) = __builtin_convertvector(result, typename Vector::halves);
    }
#endif
}

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
