// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/narrow_convolution.h"

#include "core/train/all_threads.h"
#include "core/train/precision.h"
#include "core/train/sums.h"

#include <ATen/autocast_mode.h>

#include <algorithm>

namespace pt::train {
namespace {

namespace ag = torch::autograd;

constexpr auto kLast = at::MemoryFormat::ChannelsLast;

/// Everything of a convolution but its tensors.
struct Kind
{
    std::vector<std::int64_t> stride, padding, dilation, outputPadding;
    bool transposed = false;
    torch::ScalarType type = torch::kBFloat16;

    static Kind of(const Steps& s, const std::array<int, 2>& outputPadding, bool transposed, torch::ScalarType type)
    {
        const auto both = [](const std::array<int, 2>& a) { return std::vector<std::int64_t>{a[0], a[1]}; };
        return {both(s.stride), both(s.padding), both(s.dilation), both(outputPadding), transposed, type};
    }
    std::vector<std::int64_t> numbers() const
    {
        return {stride[0], stride[1], padding[0], padding[1], dilation[0], dilation[1], outputPadding[0], outputPadding[1], transposed ? 1 : 0, static_cast<std::int64_t>(type)};
    }
    static Kind from(const std::vector<std::int64_t>& n)
    {
        return {{n[0], n[1]}, {n[2], n[3]}, {n[4], n[5]}, {n[6], n[7]}, n[8] != 0, static_cast<torch::ScalarType>(n[9])};
    }
};

/// Some images, and of a single one perhaps a strip of the result's rows.
struct Piece { std::int64_t image = 0, images = 0, row = 0, rows = 0, strip = 0; };

/// The pieces of a result of count x height x width pixels: enough for the threads that may be there, and not too small, for each lays out the filters
/// anew. filterRows: how many rows of x a row of the result comes from.
std::vector<Piece> piecesOf(std::int64_t count, std::int64_t height, std::int64_t width, std::int64_t filterRows, const Kind& kind)
{
    constexpr std::int64_t kLeastPixels = 512, kEnough = 8, kMost = 16;
    const std::int64_t pixels = height * width, images = std::max((kLeastPixels + pixels - 1) / pixels, (count + kMost - 1) / kMost);
    std::int64_t strips = 1;
    if (images == 1 && count < kEnough && !kind.transposed) {
        // a row of x has to be seen by two strips at most
        const std::int64_t fewest = std::max<std::int64_t>(1, (filterRows + kind.stride[0] - 1) / kind.stride[0]);
        strips = std::clamp<std::int64_t>(std::min({(kEnough + count - 1) / count, pixels / (2 * kLeastPixels), height / fewest}), 1, kEnough);
    }
    std::vector<Piece> pieces;
    for (std::int64_t i = 0; i < count; i += images) {
        for (std::int64_t s = 0; s < strips; ++s) {
            const std::int64_t row = height * s / strips;
            pieces.push_back({i, std::min(images, count - i), row, height * (s + 1) / strips - row, s});
        }
    }
    return pieces;
}

/// Some channels, of filters that are many beside the pixels they see: there each piece takes its filters and all pixels. Empty where pieces of the
/// pixels are better.
struct Channels { std::int64_t first = 0, count = 0; };

std::vector<Channels> channelsOf(std::int64_t channels, std::int64_t others, std::int64_t pixels, const Kind& kind)
{
    constexpr std::int64_t kFewPixels = 2048, kLeast = 32, kPieces = 8;
    std::vector<Channels> pieces;
    if (kind.transposed || pixels >= kFewPixels || std::min(channels, others) < 4 * kLeast) return pieces;
    const std::int64_t each = (channels + kPieces * kLeast - 1) / (kPieces * kLeast) * kLeast;
    for (std::int64_t c = 0; c < channels; c += each) pieces.push_back({c, std::min(each, channels - c)});
    return pieces;
}

/// x of a piece, and the convolution that makes the piece of it.
struct Window
{
    torch::Tensor x;
    std::vector<std::int64_t> padding;
    std::int64_t row = 0, above = 0, rows = 0;   ///< Its first row in x, how many of zeros are above that, and how many of x follow.
};

Window windowOf(const torch::Tensor& x, const Piece& p, std::int64_t height, std::int64_t filterRows, const Kind& kind)
{
    const auto images = x.narrow(0, p.image, p.images);
    if (p.rows == height) return {images, kind.padding, 0, 0, x.size(2)};
    const std::int64_t from = p.row * kind.stride[0] - kind.padding[0], to = (p.row + p.rows - 1) * kind.stride[0] - kind.padding[0] + filterRows;
    const std::int64_t first = std::clamp<std::int64_t>(from, 0, x.size(2)), end = std::clamp<std::int64_t>(to, first, x.size(2));
    const auto seen = images.narrow(2, first, end - first);
    const std::int64_t above = std::max<std::int64_t>(0, -from), below = to - from - above - (end - first);
    return {above + below > 0 ? torch::constant_pad_nd(seen, {0, 0, above, below}) : seen, {0, kind.padding[1]}, first, above, end - first};
}

/// LibTorch's plain operations: neither recorded nor cast. Each thread has this by itself.
class Plain final
{
private:
    torch::NoGradGuard m_noGrad;
    c10::impl::ExcludeDispatchKeyGuard m_noCast{c10::autocast_dispatch_keyset};
};

std::int64_t rowsOfFilters(const torch::Tensor& filters, const Kind& kind) { return kind.dilation[0] * (filters.size(2) - 1) + 1; }

/// The parts' sum in single precision, in their order.
torch::Tensor sumInOrder(const std::vector<torch::Tensor>& parts)
{
    constexpr std::int64_t kTogether = 1 << 15;   // stay near the processor
    auto result = torch::empty(parts[0].sizes(), torch::TensorOptions(torch::kFloat32).memory_format(kLast));
    const auto flat = [](const torch::Tensor& t) { return t.contiguous(kLast).as_strided({t.numel()}, {1}); };
    std::vector<torch::Tensor> rows;
    for (const auto& part : parts) rows.push_back(flat(part));
    const auto to = result.as_strided({result.numel()}, {1});
    onAllThreadsAlone(0, static_cast<std::size_t>((to.numel() + kTogether - 1) / kTogether), [&](std::size_t block) {
        const Plain plain;
        const auto first = static_cast<std::int64_t>(block) * kTogether, count = std::min(kTogether, to.numel() - first);
        auto sum = to.narrow(0, first, count);
        sum.copy_(rows[0].narrow(0, first, count));
        for (std::size_t i = 1; i < rows.size(); ++i) sum.add_(rows[i].narrow(0, first, count));
    });
    return result;
}

/// LibTorch's convolution, and the gradients that are asked for: of x, of the filters.
torch::Tensor convolved(const torch::Tensor& x, const torch::Tensor& filters, const std::optional<torch::Tensor>& bias, const std::vector<std::int64_t>& padding, const Kind& kind)
{
    return at::convolution(x, filters, bias, kind.stride, padding, kind.dilation, kind.transposed, kind.outputPadding, 1);
}

std::pair<torch::Tensor, torch::Tensor> gradients(const torch::Tensor& dy, const torch::Tensor& x, const torch::Tensor& filters, const std::vector<std::int64_t>& padding, const Kind& kind, bool ofX, bool ofFilters)
{
    auto [dx, dw, db] = at::convolution_backward(dy, x, filters, c10::nullopt, kind.stride, padding, kind.dilation, kind.transposed, kind.outputPadding, 1, {ofX, ofFilters, false});
    return {dx, dw};
}

/// What a way back makes, where it is asked for.
struct Gradients { torch::Tensor ofX, ofFilters; };

Gradients byChannels(const torch::Tensor& dy, const torch::Tensor& x, const torch::Tensor& filters, const std::vector<Channels>& out, const std::vector<Channels>& in, const Kind& kind, bool ofX, bool ofFilters)
{
    Gradients made;
    if (ofX) made.ofX = torch::empty_like(x);
    if (ofFilters) made.ofFilters = torch::empty(filters.sizes(), torch::TensorOptions(torch::kFloat32).memory_format(kLast));
    const std::size_t first = ofFilters ? out.size() : 0, all = first + (ofX ? in.size() : 0);
    onAllThreadsAlone(0, all, [&](std::size_t i) {
        const Plain plain;
        if (i < first) {
            const auto [c, count] = out[i];
            made.ofFilters.narrow(0, c, count).copy_(gradients(dy.narrow(1, c, count).contiguous(kLast), x, filters.narrow(0, c, count), kind.padding, kind, false, true).second);
            return;
        }
        const auto [c, count] = in[i - first];
        const auto shape = torch::empty({x.size(0), count, x.size(2), x.size(3)}, x.options().memory_format(kLast));   // all that is asked of x here
        made.ofX.narrow(1, c, count).copy_(gradients(dy, shape, filters.narrow(1, c, count).contiguous(kLast), kind.padding, kind, true, false).first);
    });
    return made;
}

Gradients byPieces(const torch::Tensor& dy, const torch::Tensor& x, const torch::Tensor& filters, const std::vector<Piece>& pieces, const Kind& kind, bool ofX, bool ofFilters)
{
    const std::int64_t height = dy.size(2), seen = rowsOfFilters(filters, kind);
    const bool strips = pieces[0].rows < height;
    Gradients made;
    if (ofX) made.ofX = strips ? torch::zeros_like(x) : torch::empty_like(x);
    std::vector<torch::Tensor> parts(ofFilters ? pieces.size() : 0), strip(ofX && strips ? pieces.size() : 0);
    std::vector<Window> windows(strip.size());
    onAllThreadsAlone(0, pieces.size(), [&](std::size_t i) {
        const Plain plain;
        const Piece& p = pieces[i];
        Window w = windowOf(x, p, height, seen, kind);
        const auto [dx, dw] = gradients(dy.narrow(0, p.image, p.images).narrow(2, p.row, p.rows), w.x, filters, w.padding, kind, ofX, ofFilters);
        if (ofFilters) parts[i] = dw;
        if (!strip.empty()) strip[i] = dx, windows[i] = std::move(w);
        else if (ofX) made.ofX.narrow(0, p.image, p.images).copy_(dx);
    });
    // Neighbours share rows: every second strip of an image, then those between.
    for (const std::int64_t odd : {0, 1}) {
        onAllThreadsAlone(0, strip.size(), [&](std::size_t i) {
            const Plain plain;
            const Piece& p = pieces[i];
            const Window& w = windows[i];
            if (p.strip % 2 == odd) made.ofX.narrow(0, p.image, p.images).narrow(2, w.row, w.rows).add_(strip[i].narrow(2, w.above, w.rows));
        });
    }
    if (ofFilters) made.ofFilters = sumInOrder(parts);
    return made;
}

struct Narrow : public ag::Function<Narrow>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& given, const torch::Tensor& weight, const std::optional<torch::Tensor>& bias, const std::vector<std::int64_t>& numbers)
    {
        const Plain plain;
        const Kind kind = Kind::from(numbers);
        const auto x = given.to(kind.type).contiguous(kLast), filters = weight.to(kind.type).contiguous(kLast);
        const auto added = bias ? std::optional(bias->to(kind.type)) : std::nullopt;
        const auto side = [&](std::int64_t from, std::size_t way) {
            const std::int64_t reach = kind.dilation[way] * (filters.size(static_cast<std::int64_t>(way) + 2) - 1) + 1, all = 2 * kind.padding[way];
            return kind.transposed ? (from - 1) * kind.stride[way] - all + reach + kind.outputPadding[way] : (from + all - reach) / kind.stride[way] + 1;
        };
        const std::int64_t height = side(x.size(2), 0), width = side(x.size(3), 1), channels = filters.size(kind.transposed ? 1 : 0), seen = rowsOfFilters(filters, kind);
        auto out = torch::empty({x.size(0), channels, height, width}, x.options().memory_format(kLast));
        const auto some = channelsOf(channels, x.size(1), height * width, kind);
        onAllThreadsAlone(0, some.size(), [&](std::size_t i) {
            const Plain here;
            const auto [c, count] = some[i];
            out.narrow(1, c, count).copy_(convolved(x, filters.narrow(0, c, count), added ? std::optional(added->narrow(0, c, count)) : std::nullopt, kind.padding, kind));
        });
        const auto pieces = some.empty() ? piecesOf(x.size(0), height, width, seen, kind) : std::vector<Piece>();
        onAllThreadsAlone(0, pieces.size(), [&](std::size_t i) {
            const Plain here;
            const Piece& p = pieces[i];
            const Window w = windowOf(x, p, height, seen, kind);
            out.narrow(0, p.image, p.images).narrow(2, p.row, p.rows).copy_(convolved(w.x, filters, added, w.padding, kind));
        });
        ctx->save_for_backward({x, filters});
        ctx->saved_data["kind"] = numbers;
        ctx->saved_data["type"] = static_cast<std::int64_t>(given.scalar_type());
        ctx->saved_data["bias"] = bias.has_value();
        return out;
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        const Plain plain;
        const auto saved = ctx->get_saved_variables();
        const auto &x = saved[0], &filters = saved[1];
        const Kind kind = Kind::from(ctx->saved_data["kind"].toIntVector());
        const auto dy = out[0].contiguous(kLast);
        const bool ofX = ctx->needs_input_grad(0), ofFilters = ctx->needs_input_grad(1);
        const std::int64_t pixels = dy.size(2) * dy.size(3);
        Gradients made;
        if (ofX || ofFilters) {
            const auto channels = channelsOf(dy.size(1), x.size(1), pixels, kind);
            made = channels.empty() ? byPieces(dy, x, filters, piecesOf(dy.size(0), dy.size(2), dy.size(3), rowsOfFilters(filters, kind), kind), kind, ofX, ofFilters)
                                    : byChannels(dy, x, filters, channels, channelsOf(x.size(1), dy.size(1), pixels, kind), kind, ofX, ofFilters);
        }
        if (ofX) made.ofX = made.ofX.to(static_cast<torch::ScalarType>(ctx->saved_data["type"].toInt()));
        torch::Tensor db;
        if (ctx->saved_data["bias"].toBool() && ctx->needs_input_grad(2)) db = sumOfChannels(dy);
        return {made.ofX, made.ofFilters, db, {}};
    }
};

torch::Tensor narrow(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const Kind& kind)
{
    return Narrow::apply(x, weight, bias.defined() ? std::optional(bias) : std::nullopt, kind.numbers());
}

}  // namespace

std::optional<torch::ScalarType> narrowType(const torch::Tensor& x)
{
    if (!x.is_cpu() || !x.is_floating_point() || !at::autocast::is_autocast_enabled(at::kCPU) || PlainAutocast::on()) return {};
    return at::autocast::get_autocast_dtype(at::kCPU);
}

torch::Tensor narrowConvolution(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const Steps& steps, torch::ScalarType type)
{
    return narrow(x, weight, bias, Kind::of(steps, {0, 0}, false, type));
}

torch::Tensor narrowTransposed(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const Steps& steps, const std::array<int, 2>& outputPadding, torch::ScalarType type)
{
    return narrow(x, weight, bias, Kind::of(steps, outputPadding, true, type));
}

}  // namespace pt::train
