// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/sampling.h"

#include <cstdint>
#include <vector>

namespace pt::augment {

/// Memory of a picture's CLAHE, to be used again.
struct ClaheMemory
{
    std::vector<uchar> tables;      ///< One a tile and channel.
    std::vector<float> shares;      ///< For each byte of a row how much of the table to the left, then to the right, counts.
    std::vector<int> begins;        ///< First column right of each centre.
    std::vector<std::uint32_t> packed, entries;   ///< Of one thread: four tables in one number, and a row's entries of it.
};

/// Contrast-limited equalisation of each channel (Zuiderveld 1994, with cv::CLAHE's clipping and redistribution): a table a tile,
/// blended linearly between the tiles' centres. Between four centres, the four tables' entries for a level lie in one number, so that a
/// byte needs one look-up; the blending of a row is then plain arithmetic. First all tile rows' tables(), then rows().
class Clahe
{
public:
    /// source and memory must outlive it; fits() must be true.
    Clahe(const Pixels& source, double clipLimit, int tiles, ClaheMemory& memory);
    /// Whether a picture is larger than what mirroring it to whole tiles adds.
    static bool fits(cv::Size size, int tiles);
    /// Tables of tile rows from .. to - 1.
    void tables(int from, int to) const;
    /// Rows from .. to - 1 of the result. scratch: memory.packed and memory.entries of one's own.
    void rows(uchar* out, int from, int to, ClaheMemory& scratch) const;
    int tileRows() const { return m_tiles; }

private:
    uchar* table(int row, int column, int channel) const;

    const Pixels& m_source;
    double m_clipLimit;
    int m_tiles, m_tileWidth, m_tileHeight;
    uchar* m_tables;
    float *m_left, *m_right;
    int* m_begins;
};

}  // namespace pt::augment
