// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HRNet's receptive field. Its branches are added to each other again and again, the coarse ones repeated to the size of the fine ones, so a
// cell's field is no sum along one path: the span of input pixels of every cell is followed along a line, through every convolution.
#include "core/base/memory_model.h"

#include <algorithm>
#include <vector>

namespace pt {
namespace {

struct Span { int first = 0, last = 0; };
using Line = std::vector<Span>;   ///< Of the cells along a line of a map.

/// A convolution with kernel 3 and one cell of border.
Line convolved(const Line& from, int stride)
{
    const int n = static_cast<int>(from.size());
    Line out(static_cast<std::size_t>((n - 1) / stride + 1));
    for (int i = 0; i < static_cast<int>(out.size()); ++i) {
        Span& s = out[static_cast<std::size_t>(i)] = from[static_cast<std::size_t>(i * stride)];
        for (const int k : {std::max(0, i * stride - 1), std::min(n - 1, i * stride + 1)}) {
            s.first = std::min(s.first, from[static_cast<std::size_t>(k)].first);
            s.last = std::max(s.last, from[static_cast<std::size_t>(k)].last);
        }
    }
    return out;
}

/// Adds a map of another size, each of its cells repeated until it fits.
void add(Line& to, const Line& from)
{
    const std::size_t times = to.size() / from.size();
    for (std::size_t i = 0; i < to.size(); ++i) {
        to[i].first = std::min(to[i].first, from[i / times].first);
        to[i].last = std::max(to[i].last, from[i / times].last);
    }
}

/// An exchange module (Wang et al. 2020, section 3): four blocks of two convolutions in each branch, then every branch added to every other.
std::vector<Line> exchanged(std::vector<Line> branches)
{
    constexpr int kConvolutions = 8;
    for (auto& branch : branches) {
        for (int i = 0; i < kConvolutions; ++i) branch = convolved(branch, 1);
    }
    std::vector<Line> out = branches;
    for (std::size_t to = 0; to < branches.size(); ++to) {
        for (std::size_t from = 0; from < branches.size(); ++from) {
            Line part = branches[from];
            for (std::size_t k = from; k < to; ++k) part = convolved(part, 2);
            add(out[to], part);
        }
    }
    return out;
}

}  // namespace

int hrnetReceptiveField()
{
    constexpr int kLine = 8192;   // several fields long: the middle feels no border
    Line stem(kLine);
    for (int i = 0; i < kLine; ++i) stem[static_cast<std::size_t>(i)] = {i, i};
    stem = convolved(convolved(stem, 2), 2);
    for (int i = 0; i < 4; ++i) stem = convolved(stem, 1);   // bottleneck blocks: one kernel of 3 each
    std::vector<Line> branches = {convolved(stem, 1), convolved(stem, 2)};
    for (const int modules : {1, 4, 3}) {
        for (int i = 0; i < modules; ++i) branches = exchanged(branches);
        if (branches.size() < 4) branches.push_back(convolved(branches.back(), 2));
    }
    const Line& fine = branches.front();
    const Span middle = fine[fine.size() / 2];
    return middle.last - middle.first + 1;
}

}  // namespace pt
