// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/matrix_product.h"

#include "core/train/wide_vector.h"

#include <algorithm>

namespace pt::train {
namespace {

/// R rows of one panel, with vectors of W numbers: all sums stay in registers.
struct Block
{
    LeftMatrix a;
    const float* b;
    float* c;
    std::ptrdiff_t rowC;
    int depth;
    bool add;
    int columns;   ///< Of the panel.
};

template <class Vector, int R, int N>
PT_INLINE void rowsOf(const Block& block, int column)
{
    using V = typename Vector::type;
    constexpr int W = Vector::width;
    V sums[R][N];
    for (int r = 0; r < R; ++r) for (int n = 0; n < N; ++n) sums[r][n] = V{};
    const float* a = block.a.data;
    const float* b = block.b + column;
    for (int k = 0; k < block.depth; ++k, a += block.a.step, b += kPanel) {
        V right[N];
        for (int n = 0; n < N; ++n) load<Vector>(&right[n], b + n * W);
        for (int r = 0; r < R; ++r) {
            const float left = a[r * block.a.row];
            for (int n = 0; n < N; ++n) sums[r][n] += left * right[n];
        }
    }
    for (int r = 0; r < R; ++r) {
        for (int n = 0; n < N; ++n) {
            float* const to = block.c + r * block.rowC + column + n * W;
            if (block.add) {
                V before;
                load<Vector>(&before, to);
                sums[r][n] += before;
            }
            store<Vector>(to, &sums[r][n]);
        }
    }
}

template <class Vector, int R, int N>
PT_INLINE void advance(Block& block, int& rows)
{
    int column = 0;
    for (; column + Vector::width * N <= block.columns; column += Vector::width * N) rowsOf<Vector, R, N>(block, column);
    for (; column < block.columns; column += Vector::width) rowsOf<Vector, R, 1>(block, column);
    block.a.data += R * block.a.row;
    block.c += R * block.rowC;
    rows -= R;
}

/// A panel of many rows: as many at a time as registers allow, then the rest.
template <class Vector, int Most, int N>
PT_INLINE void panelOf(Block block, int rows)
{
    while (rows >= Most) advance<Vector, Most, N>(block, rows);
    while (rows >= 4) advance<Vector, 4, N>(block, rows);
    while (rows > 0) advance<Vector, 1, N>(block, rows);
}

#if PT_WIDE_VECTORS
PT_TARGET_AVX512 void panelWidest(const Block& block, int rows) { panelOf<Wide<16>, 12, 2>(block, rows); }
PT_TARGET_AVX2 void panelWide(const Block& block, int rows) { panelOf<Wide<8>, 6, 2>(block, rows); }
#endif
void panelNarrow(const Block& block, int rows) { panelOf<Narrow, 4, 2>(block, rows); }

using Panel = void (*)(const Block&, int rows);

Panel panelForThisMachine()
{
#if PT_WIDE_VECTORS
    if (widestVectors() == 2) return panelWidest;
    if (widestVectors() == 1) return panelWide;
#endif
    return panelNarrow;
}

}  // namespace

void multiply(const LeftMatrix& a, const float* b, const ProductRows& c, int rows, int columns, int depth, bool add)
{
    static const Panel panel = panelForThisMachine();
    for (int column = 0; column < columns; column += kPanel)
        panel({a, b + static_cast<std::ptrdiff_t>(column) * depth, c.data + column, c.row, depth, add, std::min(kPanel, columns - column)}, rows);
}

}  // namespace pt::train
