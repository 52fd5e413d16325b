// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/winograd.h"

#include "core/train/all_threads.h"
#include "core/train/matrix_product.h"
#include "core/train/winograd_tiles.h"

#include <ATen/autocast_mode.h>

#include <algorithm>
#include <array>

namespace pt::train {
namespace {

namespace ag = torch::autograd;
using winograd::kPlanes;
using winograd::Maps;
using winograd::Planes;
using winograd::TileRow;

constexpr auto kLast = at::MemoryFormat::ChannelsLast;
constexpr std::size_t kSkew = 48;        ///< Numbers between planes, so that no two lie at the same place of a cache.

constexpr std::int64_t kWorthIt = 512;   ///< Pixels; below, the transforms cost more than the products that they spare.
std::int64_t leastPixels = kWorthIt;

enum Use : std::size_t { Filters, Tiles, Products, Sums };

/// Planes of rows x columns numbers in memory of this thread, for one use at a time: memory that the system gives anew must be cleared first.
Planes planesFor(Use use, std::size_t rows, std::size_t columns, bool panels)
{
    thread_local std::array<torch::Tensor, 4> kept;
    const std::size_t step = rows * columns + kSkew, all = step * kPlanes;
    auto& memory = kept[use];
    if (!memory.defined() || static_cast<std::size_t>(memory.numel()) < all) {
        memory.reset();
        memory = torch::empty({static_cast<std::int64_t>(all)}, torch::kFloat32);
    }
    return {memory.data_ptr<float>(), step, rows, panels};
}

Maps mapsOf(const torch::Tensor& t)   // in channels-last memory
{
    return {t.const_data_ptr<float>(), static_cast<int>(t.size(0)), static_cast<int>(t.size(2)), static_cast<int>(t.size(3)), static_cast<int>(t.size(1))};
}

/// Filters for the forward way (in x out), or turned for the gradient of the input (out x in): panels of the ones for a stretch of the other.
class Transformed
{
public:
    Transformed(const torch::Tensor& weight, bool turned) : m_weight(weight.contiguous(kLast)), m_turned(turned)   // out, 3, 3, in
    {
        m_out = static_cast<int>(m_weight.size(0)), m_in = static_cast<int>(m_weight.size(1));
    }
    int depth() const { return m_turned ? m_out : m_in; }
    int columns() const { return m_turned ? m_in : m_out; }
    /// The panel of the columns from `column` on, into planes that hold it.
    void panel(int column, float* planes, std::size_t step) const
    {
        const float* const from = m_weight.const_data_ptr<float>();
        if (m_turned) for (int o = 0; o < m_out; ++o) winograd::turnedFilterPanel(from, column, o, m_in, planes, step);
        else for (int i = 0; i < m_in; i += kPanel) winograd::filterPanel(from, i, column, m_in, planes, step);
    }

private:
    torch::Tensor m_weight;
    bool m_turned;
    int m_out = 0, m_in = 0;
};

/// Rows of tiles that are worked on together.
struct Piece
{
    std::size_t begin = 0, end = 0;    ///< Rows.
    std::size_t first = 0, tiles = 0;
};

std::vector<Piece> piecesOf(const std::vector<TileRow>& rows, std::size_t most)
{
    std::vector<Piece> pieces;
    for (std::size_t begin = 0; begin < rows.size(); begin = pieces.back().end) {
        Piece p{begin, begin, rows[begin].first, 0};
        while (p.end < rows.size() && (p.end == begin || p.tiles + static_cast<std::size_t>(rows[p.end].tiles) <= most)) p.tiles += static_cast<std::size_t>(rows[p.end++].tiles);
        pieces.push_back(p);
    }
    return pieces;
}

std::size_t largest(const std::vector<Piece>& pieces)
{
    std::size_t tiles = 0;
    for (const Piece& p : pieces) tiles = std::max(tiles, p.tiles);
    return tiles;
}

/// What both ways of convolving work on.
struct Work
{
    Maps from, to;
    float* target;
    const Transformed& filters;
    int dilation;
    std::vector<TileRow> rows;
    std::size_t tiles() const { return rows.back().first + static_cast<std::size_t>(rows.back().tiles); }
};

/// Many tiles: all filters transformed, then a few rows of tiles after the other.
void pieceByPiece(const Work& w)
{
    const auto in = static_cast<std::size_t>(w.from.channels), made = static_cast<std::size_t>(w.to.channels);
    const Planes filters = planesFor(Filters, in, made, true);
    onAllThreads(0, made / kPanel, [&](std::size_t p) { w.filters.panel(static_cast<int>(p) * kPanel, filters.data + p * in * kPanel, filters.step); });
    // Few enough tiles to stay near the processor, enough to make use of each filter that is read, and a piece for each thread. Each output is the
    // same sum in whatever piece it is.
    constexpr std::size_t kBytes = std::size_t{2} << 20U, kLeast = 108;
    const std::size_t threads = computingThreads();
    const auto pieces = piecesOf(w.rows, std::min((w.tiles() + threads - 1) / threads, std::max(kLeast, kBytes / (sizeof(float) * kPlanes * (in + made)))));
    const std::size_t most = largest(pieces);
    onAllThreads(0, pieces.size(), [&](std::size_t i) {
        const Piece& piece = pieces[i];
        const Planes tiles = planesFor(Tiles, most, in, false), products = planesFor(Products, most, made, false);   // of this thread
        for (std::size_t r = piece.begin; r < piece.end; ++r) winograd::inputTiles(w.from, w.rows[r], w.dilation, tiles, w.rows[r].first - piece.first);
        for (std::size_t k = 0; k < kPlanes; ++k) {
            multiply({tiles.data + k * tiles.step, w.from.channels, 1}, filters.data + k * filters.step, {products.data + k * products.step, w.to.channels},
                     static_cast<int>(piece.tiles), w.to.channels, w.from.channels, false);
        }
        for (std::size_t r = piece.begin; r < piece.end; ++r)
            winograd::outputTiles(products, w.rows[r].first - piece.first, w.rows[r], w.dilation, w.to, 0, w.to.channels, w.target);
    });
}

/// Fewer tiles than filters: all tiles transformed, then a panel of filters after the other, so that of the larger ones never more than one is there.
void panelByPanel(const Work& w)
{
    const auto in = static_cast<std::size_t>(w.from.channels);
    const Planes tiles = planesFor(Tiles, w.tiles(), in, false);
    onAllThreads(0, w.rows.size(), [&](std::size_t r) { winograd::inputTiles(w.from, w.rows[r], w.dilation, tiles, w.rows[r].first); });
    onAllThreads(0, static_cast<std::size_t>(w.to.channels / kPanel), [&](std::size_t p) {
        const Planes panel = planesFor(Filters, in, kPanel, true), products = planesFor(Products, w.tiles(), kPanel, false);   // of this thread
        const int column = static_cast<int>(p) * kPanel;
        w.filters.panel(column, panel.data, panel.step);
        for (std::size_t k = 0; k < kPlanes; ++k) {
            multiply({tiles.data + k * tiles.step, w.from.channels, 1}, panel.data + k * panel.step, {products.data + k * products.step, kPanel}, static_cast<int>(w.tiles()),
                     kPanel, w.from.channels, false);
        }
        for (const TileRow& row : w.rows) winograd::outputTiles(products, row.first, row, w.dilation, w.to, column, kPanel, w.target);
    });
}

/// x under filters, or a gradient under turned ones: the gradient of x.
torch::Tensor convolved(const torch::Tensor& x, const Transformed& filters, std::int64_t dilation)
{
    const auto input = x.contiguous(kLast);
    auto out = torch::empty({x.size(0), filters.columns(), x.size(2), x.size(3)}, x.options().memory_format(kLast));
    const Maps from = mapsOf(input), to = mapsOf(out);
    const int d = static_cast<int>(dilation);
    const Work work{from, to, out.data_ptr<float>(), filters, d, winograd::tileRows(from.count, from.height, from.width, d)};
    if (work.tiles() < static_cast<std::size_t>(to.channels)) panelByPanel(work);
    else pieceByPiece(work);
    return out;
}

torch::Tensor filterGradient(const torch::Tensor& x, const torch::Tensor& gradient, const torch::Tensor& weight, std::int64_t dilation)
{
    const auto input = x.contiguous(kLast), dy = gradient.contiguous(kLast);
    const Maps from = mapsOf(input), to = mapsOf(dy);
    const int d = static_cast<int>(dilation);
    const auto rows = winograd::tileRows(from.count, from.height, from.width, d);
    const auto in = static_cast<std::size_t>(from.channels), out = static_cast<std::size_t>(to.channels);
    // A plane's sum is one thread's, piece after piece: always in the same order. All threads meet twice in a piece, so it is larger than above.
    constexpr std::size_t kBytes = std::size_t{8} << 20U, kLeast = 256;
    const auto pieces = piecesOf(rows, std::max(kLeast, kBytes / (sizeof(float) * kPlanes * (in + out))));
    const std::size_t most = largest(pieces);
    const Planes gradients = planesFor(Products, most, out, false);
    auto result = torch::empty(weight.sizes(), weight.options().memory_format(kLast));
    float* const made = result.data_ptr<float>();
    const auto transformed = [&](const Piece& piece) {
        Planes tiles = planesFor(Tiles, most, in, true);
        tiles.tiles = piece.tiles;   // panels as long as the piece
        onAllThreads(piece.begin, piece.end, [&](std::size_t r) {
            winograd::inputTiles(from, rows[r], d, tiles, rows[r].first - piece.first);
            winograd::gradientTiles(to, rows[r], d, gradients, rows[r].first - piece.first);
        });
        return tiles;
    };
    if (pieces.size() == 1) {   // sums that are whole at once: a few filters after the other, all planes
        const Planes tiles = transformed(pieces[0]);
        constexpr std::size_t kTogether = 24;
        onAllThreads(0, (out + kTogether - 1) / kTogether, [&](std::size_t i) {
            const std::size_t first = i * kTogether, count = std::min(kTogether, out - first);
            const Planes sums = planesFor(Sums, kTogether, in, false);   // of this thread
            for (std::size_t k = 0; k < kPlanes; ++k) {
                multiply({gradients.data + k * gradients.step + first, 1, to.channels}, tiles.data + k * tiles.step, {sums.data + k * sums.step, from.channels},
                         static_cast<int>(count), from.channels, static_cast<int>(pieces[0].tiles), false);
            }
            for (std::size_t o = 0; o < count; ++o) winograd::filterGradients(sums.data, sums.step, static_cast<int>(o), from.channels, made + 9 * first * in);
        });
        return result;
    }
    const Planes sums = planesFor(Filters, out, in, false);
    for (const Piece& piece : pieces) {
        const Planes tiles = transformed(piece);
        onAllThreads(0, kPlanes, [&](std::size_t k) {
            multiply({gradients.data + k * gradients.step, 1, to.channels}, tiles.data + k * tiles.step, {sums.data + k * sums.step, from.channels}, to.channels,
                     from.channels, static_cast<int>(piece.tiles), piece.begin > 0);
        });
    }
    onAllThreads(0, out, [&](std::size_t o) { winograd::filterGradients(sums.data, sums.step, static_cast<int>(o), from.channels, made); });
    return result;
}

struct Convolution : public ag::Function<Convolution>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& x, const torch::Tensor& weight, std::int64_t dilation)
    {
        ctx->save_for_backward({x, weight});
        ctx->saved_data["dilation"] = dilation;
        return convolved(x, Transformed(weight, false), dilation);
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        const auto saved = ctx->get_saved_variables();
        const auto &x = saved[0], &weight = saved[1];
        const std::int64_t dilation = ctx->saved_data["dilation"].toInt();
        torch::Tensor dx, dw;
        if (ctx->needs_input_grad(0)) dx = convolved(out[0], Transformed(weight, true), dilation);
        if (ctx->needs_input_grad(1)) dw = filterGradient(x, out[0], weight, dilation);
        return {dx, dw, {}};
    }
};

}  // namespace

void takeWinogradForFewPixels(bool on) { leastPixels = on ? 1 : kWorthIt; }

bool winogradFits(const torch::Tensor& x, const torch::Tensor& weight, const torch::nn::detail::ConvNdOptions<2>& o)
{
    if (!x.is_cpu() || x.dim() != 4 || x.scalar_type() != torch::kFloat32 || weight.scalar_type() != torch::kFloat32 || o.bias() || o.groups() != 1) return false;
    if (at::autocast::is_autocast_enabled(at::kCPU) || !allThreadsCompute()) return false;
    const auto* padding = std::get_if<torch::ExpandingArray<2>>(&o.padding());
    const auto& k = *o.kernel_size();
    const auto& s = *o.stride();
    const auto& d = *o.dilation();
    if (padding == nullptr || k[0] != 3 || k[1] != 3 || s[0] != 1 || s[1] != 1 || d[0] != d[1] || (**padding)[0] != d[0] || (**padding)[1] != d[0]) return false;
    return weight.size(0) % kPanel == 0 && weight.size(1) % kPanel == 0 && x.size(0) * x.size(2) * x.size(3) >= leastPixels;
}

torch::Tensor winogradConvolution(const torch::Tensor& x, const torch::Tensor& weight, std::int64_t dilation) { return Convolution::apply(x, weight, dilation); }

}  // namespace pt::train
