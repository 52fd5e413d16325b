// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/winograd.h"

#include "core/train/all_threads.h"
#include "core/train/matrix_product.h"
#include "core/train/sums.h"
#include "core/train/wide_vector.h"
#include "core/train/winograd_tiles.h"

#include <ATen/autocast_mode.h>

#include <algorithm>
#include <array>
#include <optional>

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

constexpr std::size_t whole(std::size_t count, int of) { return (count + static_cast<std::size_t>(of) - 1) / static_cast<std::size_t>(of) * static_cast<std::size_t>(of); }
std::int64_t whole(std::int64_t count, int of) { return static_cast<std::int64_t>(whole(static_cast<std::size_t>(count), of)); }

/// work(pixel of `from`, pixel of `to`) for each pixel of maps of the same size, in channels-last memory.
template <class Work>
void eachPixel(const torch::Tensor& from, const torch::Tensor& to, const Work& work)
{
    const float* const source = from.const_data_ptr<float>();
    float* const target = to.data_ptr<float>();
    const auto in = static_cast<std::size_t>(from.size(1)), out = static_cast<std::size_t>(to.size(1)), row = static_cast<std::size_t>(from.size(3));
    onAllThreads(0, static_cast<std::size_t>(from.size(0) * from.size(2)), [&](std::size_t r) {
        for (std::size_t i = r * row; i < (r + 1) * row; ++i) work(source + i * in, target + i * out);
    });
}

/// Maps in channels-last memory whose channels fill half panels: with further ones of zeros, if need be.
torch::Tensor filledUp(const torch::Tensor& maps)
{
    const auto x = maps.contiguous(kLast);
    const std::int64_t channels = whole(x.size(1), kHalfPanel);
    if (channels == x.size(1)) return x;
    auto wide = torch::empty({x.size(0), channels, x.size(2), x.size(3)}, x.options().memory_format(kLast));
    const int own = static_cast<int>(x.size(1)), all = static_cast<int>(channels);
    eachPixel(x, wide, [&](const float* from, float* to) {
        copyNumbers(to, from, own);
        for (int c = own; c < all; ++c) to[c] = 0.0F;
    });
    return wide;
}

/// The first channels of maps that were filled up, plus what is added to each.
torch::Tensor firstChannels(const torch::Tensor& maps, std::int64_t channels, const float* added)
{
    if (channels == maps.size(1) && added == nullptr) return maps;
    auto narrow = channels == maps.size(1) ? maps : torch::empty({maps.size(0), channels, maps.size(2), maps.size(3)}, maps.options().memory_format(kLast));
    const int count = static_cast<int>(channels);
    eachPixel(maps, narrow, [&](const float* from, float* to) {
        if (added == nullptr) copyNumbers(to, from, count);
        else for (int c = 0; c < count; ++c) to[c] = from[c] + added[c];
    });
    return narrow;
}

/// Filters for the forward way (in x out), or turned for the gradient of the input (out x in): panels of the ones for a stretch of the other.
class Transformed
{
public:
    Transformed(const torch::Tensor& weight, bool turned) : m_weight(weight.contiguous(kLast)), m_turned(turned)   // out, 3, 3, in
    {
        const auto out = weight.size(0), in = weight.size(1);
        m_out = static_cast<int>(whole(out, kHalfPanel)), m_in = static_cast<int>(whole(in, kHalfPanel));
        if (out % kPanel == 0 && in % kPanel == 0) return;
        const auto wide = torch::zeros({whole(out, kPanel), 3, 3, whole(in, kPanel)}, torch::kFloat32);   // panels are read as a whole
        wide.narrow(0, 0, out).narrow(3, 0, in).copy_(m_weight.permute({0, 2, 3, 1}));
        m_weight = wide.permute({0, 3, 1, 2});
    }
    int depth() const { return m_turned ? m_out : m_in; }
    int columns() const { return m_turned ? m_in : m_out; }
    /// The panel of the columns from `column` on, into planes that hold it.
    void panel(int column, float* planes, std::size_t step) const
    {
        const float* const from = m_weight.const_data_ptr<float>();
        const int row = static_cast<int>(m_weight.size(1));
        if (m_turned) for (int o = 0; o < m_out; ++o) winograd::turnedFilterPanel(from, column, o, row, planes, step);
        else for (int i = 0; i < m_in; i += kPanel) winograd::filterPanel(from, i, std::min(kPanel, m_in - i), column, row, planes, step);
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
    const Planes filters = planesFor(Filters, in, whole(made, kPanel), true);
    onAllThreads(0, whole(made, kPanel) / kPanel, [&](std::size_t p) { w.filters.panel(static_cast<int>(p) * kPanel, filters.data + p * in * kPanel, filters.step); });
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
    onAllThreads(0, whole(static_cast<std::size_t>(w.to.channels), kPanel) / kPanel, [&](std::size_t p) {
        const Planes panel = planesFor(Filters, in, kPanel, true), products = planesFor(Products, w.tiles(), kPanel, false);   // of this thread
        const int column = static_cast<int>(p) * kPanel, count = std::min(kPanel, w.to.channels - column);
        w.filters.panel(column, panel.data, panel.step);
        for (std::size_t k = 0; k < kPlanes; ++k) {
            multiply({tiles.data + k * tiles.step, w.from.channels, 1}, panel.data + k * panel.step, {products.data + k * products.step, count}, static_cast<int>(w.tiles()),
                     count, w.from.channels, false);
        }
        for (const TileRow& row : w.rows) winograd::outputTiles(products, row.first, row, w.dilation, w.to, column, count, w.target);
    });
}

/// x under filters, or a gradient under turned ones: the gradient of x. With as many channels as there are of them, plus what is added.
torch::Tensor convolved(const torch::Tensor& x, const Transformed& filters, std::int64_t dilation, std::int64_t channels, const float* added)
{
    const auto input = filledUp(x);
    auto out = torch::empty({x.size(0), filters.columns(), x.size(2), x.size(3)}, x.options().memory_format(kLast));
    const Maps from = mapsOf(input), to = mapsOf(out);
    const int d = static_cast<int>(dilation);
    const Work work{from, to, out.data_ptr<float>(), filters, d, winograd::tileRows(from.count, from.height, from.width, d)};
    if (work.tiles() < static_cast<std::size_t>(to.channels)) panelByPanel(work);
    else pieceByPiece(work);
    return firstChannels(out, channels, added);
}

torch::Tensor filterGradient(const torch::Tensor& x, const torch::Tensor& gradient, const torch::Tensor& weight, std::int64_t dilation)
{
    const auto input = filledUp(x), dy = filledUp(gradient);
    const Maps from = mapsOf(input), to = mapsOf(dy);
    const int d = static_cast<int>(dilation);
    const auto rows = winograd::tileRows(from.count, from.height, from.width, d);
    const auto in = static_cast<std::size_t>(from.channels), out = static_cast<std::size_t>(to.channels);
    // A plane's sum is one thread's, piece after piece: always in the same order. All threads meet twice in a piece, so it is larger than above.
    constexpr std::size_t kBytes = std::size_t{8} << 20U, kLeast = 256;
    const auto pieces = piecesOf(rows, std::max(kLeast, kBytes / (sizeof(float) * kPlanes * (in + out))));
    const std::size_t most = largest(pieces);
    const Planes gradients = planesFor(Products, most, out, false);
    auto result = torch::empty({to.channels, from.channels, 3, 3}, weight.options().memory_format(kLast));
    const auto own = [&] { return result.sizes() == weight.sizes() ? result : result.narrow(0, 0, weight.size(0)).narrow(1, 0, weight.size(1)).contiguous(kLast); };
    float* const made = result.data_ptr<float>();
    const auto transformed = [&](const Piece& piece) {
        Planes tiles = planesFor(Tiles, most, whole(in, kPanel), true);
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
        return own();
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
    return own();
}

struct Convolution : public ag::Function<Convolution>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& x, const torch::Tensor& weight, const std::optional<torch::Tensor>& bias, std::int64_t dilation)
    {
        ctx->save_for_backward({x, weight});
        ctx->saved_data["dilation"] = dilation;
        ctx->saved_data["bias"] = bias.has_value();
        return convolved(x, Transformed(weight, false), dilation, weight.size(0), bias ? bias->const_data_ptr<float>() : nullptr);
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        const auto saved = ctx->get_saved_variables();
        const auto &x = saved[0], &weight = saved[1];
        const std::int64_t dilation = ctx->saved_data["dilation"].toInt();
        torch::Tensor dx, dw, db;
        if (ctx->needs_input_grad(0)) dx = convolved(out[0], Transformed(weight, true), dilation, weight.size(1), nullptr);
        if (ctx->needs_input_grad(1)) dw = filterGradient(x, out[0], weight, dilation);
        if (ctx->saved_data["bias"].toBool() && ctx->needs_input_grad(2)) db = sumOfChannels(out[0]);
        return {dx, dw, db, {}};
    }
};

}  // namespace

void takeWinogradForFewPixels(bool on) { leastPixels = on ? 1 : kWorthIt; }

bool winogradFits(const torch::Tensor& x, const torch::Tensor& weight, const torch::nn::detail::ConvNdOptions<2>& o)
{
    if (!x.is_cpu() || x.dim() != 4 || x.scalar_type() != torch::kFloat32 || weight.scalar_type() != torch::kFloat32 || o.groups() != 1) return false;
    if (at::autocast::is_autocast_enabled(at::kCPU)) return false;
    const auto* padding = std::get_if<torch::ExpandingArray<2>>(&o.padding());
    const auto& k = *o.kernel_size();
    const auto& s = *o.stride();
    const auto& d = *o.dilation();
    if (padding == nullptr || k[0] != 3 || k[1] != 3 || s[0] != 1 || s[1] != 1 || d[0] != d[1] || (**padding)[0] != d[0] || (**padding)[1] != d[0]) return false;
    // Channels are filled up to half panels: where they are few, most of the products would be with zeros.
    const std::int64_t own = weight.size(0) * weight.size(1), made = whole(weight.size(0), kHalfPanel) * whole(weight.size(1), kHalfPanel);
    return 5 * made <= 16 * own && x.size(0) * x.size(2) * x.size(3) >= leastPixels;
}

torch::Tensor winogradConvolution(const torch::Tensor& x, const torch::Tensor& weight, std::int64_t dilation, const torch::Tensor& bias)
{
    return Convolution::apply(x, weight, bias.defined() ? std::optional(bias) : std::nullopt, dilation);
}

}  // namespace pt::train
