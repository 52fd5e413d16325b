// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/group_norm.h"

#include "core/train/all_threads.h"
#include "core/train/norm_rows.h"
#include "core/train/norm_types.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <vector>

namespace pt::train {
namespace {

namespace ag = torch::autograd;

constexpr auto kLast = at::MemoryFormat::ChannelsLast;

/// Maps in channels-last memory, whose images are gone through in pieces of some pixels: sums are made of the pieces' sums, always the same ones.
struct Maps
{
    std::size_t images, pixels, channels, groups;
    static constexpr std::size_t kPiece = 128;

    std::size_t pieces() const { return (pixels + kPiece - 1) / kPiece; }   ///< Of an image.
    std::size_t each() const { return channels / groups; }
    std::size_t begin(std::size_t image, std::size_t piece) const { return (image * pixels + piece * kPiece) * channels; }
    template <class Number>
    NormRows<Number> rows(const Number* x, std::size_t image, std::size_t piece) const
    {
        return {.x = x + begin(image, piece), .rows = static_cast<int>(std::min(kPiece, pixels - piece * kPiece)), .channels = static_cast<int>(channels)};
    }
};

Maps mapsOf(const torch::Tensor& x, std::int64_t groups)
{
    return {static_cast<std::size_t>(x.size(0)), static_cast<std::size_t>(x.size(2) * x.size(3)), static_cast<std::size_t>(x.size(1)), static_cast<std::size_t>(groups)};
}

using Piece = std::function<void(std::size_t image, std::size_t piece)>;
using Image = std::function<void(std::size_t image)>;

/// Pieces, then what they come to, then pieces again, image by image: as long as there are enough of them, the second time finds an image still near the processor.
void twice(const Maps& m, const Piece& first, const Image& between, const Piece& second)
{
    if (m.images % computingThreads() == 0) {
        onAllThreads(0, m.images, [&](std::size_t image) {
            for (std::size_t p = 0; p < m.pieces(); ++p) first(image, p);
            between(image);
            for (std::size_t p = 0; p < m.pieces(); ++p) second(image, p);
        });
        return;
    }
    const auto each = [&](const Piece& work) { onAllThreads(0, m.images * m.pieces(), [&](std::size_t i) { work(i / m.pieces(), i % m.pieces()); }); };
    each(first);
    for (std::size_t image = 0; image < m.images; ++image) between(image);
    each(second);
}

/// Two sums by channel of each piece.
class Sums
{
public:
    explicit Sums(const Maps& m) : m_maps(m), m_numbers(m.images * m.pieces() * 2 * m.channels) {}
    float* of(std::size_t image, std::size_t piece, std::size_t which) { return m_numbers.data() + ((image * m_maps.pieces() + piece) * 2 + which) * m_maps.channels; }
    double all(std::size_t image, std::size_t which, std::size_t channel)
    {
        double sum = 0.0;
        for (std::size_t p = 0; p < m_maps.pieces(); ++p) sum += static_cast<double>(of(image, p, which)[channel]);
        return sum;
    }

private:
    Maps m_maps;
    std::vector<float> m_numbers;
};

/// Of each image: by group the mean and 1 / the deviation, by channel what x is scaled with and shifted by.
struct Kept
{
    float *means, *deviations, *scales, *shifts;
    Kept(const torch::Tensor& t, const Maps& m)
    {
        means = t.data_ptr<float>();
        deviations = means + m.images * m.groups;
        scales = deviations + m.images * m.groups;
        shifts = scales + m.images * m.channels;
    }
    static std::int64_t numbers(const Maps& m) { return static_cast<std::int64_t>(2 * m.images * (m.groups + m.channels)); }
};

template <class Number>
struct Normalise : public ag::Function<Normalise<Number>>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& given, const torch::Tensor& weight, const torch::Tensor& bias, std::int64_t groups, double eps,
                                 bool relu, const std::optional<torch::Tensor>& added)
    {
        const auto x = given.contiguous(kLast);
        const auto also = added ? added->contiguous(kLast) : torch::Tensor();
        auto result = torch::empty_like(x);
        const Maps m = mapsOf(x, groups);
        auto memory = torch::empty({Kept::numbers(m)}, torch::kFloat32);
        const Kept kept(memory, m);
        Sums sums(m);
        const Number* const from = x.template const_data_ptr<Number>();
        const Number* const more = also.defined() ? also.template const_data_ptr<Number>() : nullptr;
        const float *const gamma = weight.const_data_ptr<float>(), *const beta = bias.const_data_ptr<float>();
        Number* const to = result.template data_ptr<Number>();
        const auto between = [&](std::size_t image) {
            for (std::size_t g = 0; g < m.groups; ++g) {
                double sum = 0.0, squares = 0.0;
                for (std::size_t c = g * m.each(); c < (g + 1) * m.each(); ++c) {
                    sum += sums.all(image, 0, c);
                    squares += sums.all(image, 1, c);
                }
                const double count = static_cast<double>(m.pixels * m.each()), mean = sum / count;
                const double deviation = 1.0 / std::sqrt(std::max(0.0, squares / count - mean * mean) + eps);
                kept.means[image * m.groups + g] = static_cast<float>(mean);
                kept.deviations[image * m.groups + g] = static_cast<float>(deviation);
                for (std::size_t c = g * m.each(); c < (g + 1) * m.each(); ++c) {
                    kept.scales[image * m.channels + c] = static_cast<float>(deviation) * gamma[c];
                    kept.shifts[image * m.channels + c] = beta[c] - static_cast<float>(mean) * kept.scales[image * m.channels + c];
                }
            }
        };
        twice(m, [&](std::size_t image, std::size_t p) { normSums(m.rows(from, image, p), sums.of(image, p, 0), sums.of(image, p, 1)); }, between,
              [&](std::size_t image, std::size_t p) {
                  NormRows<Number> rows = m.rows(from, image, p);
                  rows.scale = kept.scales + image * m.channels;
                  rows.shift = kept.shifts + image * m.channels;
                  rows.relu = relu;
                  normApply(rows, more != nullptr ? more + m.begin(image, p) : nullptr, to + m.begin(image, p));
              });
        ctx->save_for_backward({x, weight, memory, also.defined() && relu ? result : torch::Tensor()});
        ctx->saved_data["groups"] = groups;
        ctx->saved_data["relu"] = relu;
        ctx->saved_data["added"] = also.defined();
        return result;
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        const auto saved = ctx->get_saved_variables();
        const auto &x = saved[0], &weight = saved[1], &memory = saved[2], &result = saved[3];
        const bool relu = ctx->saved_data["relu"].toBool(), added = ctx->saved_data["added"].toBool();
        const bool unshared = out[0].use_count() == 1 && out[0].storage().use_count() == 1;
        const auto dy = out[0].contiguous(kLast);
        const Maps m = mapsOf(x, ctx->saved_data["groups"].toInt());
        const Kept kept(memory, m);
        // What was added has the gradient before the ReLU: it is written down, and read again where it is needed a second time. A gradient that nobody
        // else holds gives its memory to what is made of it: near the processor, and a map less.
        const bool ours = unshared || !dy.is_same(out[0]);
        const auto masked = !added || !relu ? torch::Tensor() : ours ? dy : torch::empty_like(dy);
        auto dx = ours && !added ? dy : torch::empty_like(x);
        auto dWeight = torch::empty_like(weight), dBias = torch::empty_like(weight);
        Sums sums(m);
        std::vector<float> slopes(m.images * m.channels), offsets(m.images * m.channels), weights(m.images * m.channels), biases(m.images * m.channels);
        const Number *const from = x.template const_data_ptr<Number>(), *const gradient = dy.template const_data_ptr<Number>();
        const float* const gamma = weight.const_data_ptr<float>();
        const Number* const y = result.defined() ? result.template const_data_ptr<Number>() : nullptr;
        Number* const before = masked.defined() ? masked.template data_ptr<Number>() : nullptr;
        Number* const to = dx.template data_ptr<Number>();
        const auto rowsOf = [&](std::size_t image, std::size_t p) {
            NormRows<Number> rows = m.rows(from, image, p);
            rows.scale = kept.scales + image * m.channels;
            rows.shift = kept.shifts + image * m.channels;
            rows.relu = relu;
            return rows;
        };
        // With x' = (x - mean) / deviation over a group of n numbers, and g = weight * dy: dx = (g - sum(g) / n - x' * sum(g * x') / n) / deviation.
        const auto between = [&](std::size_t image) {
            for (std::size_t g = 0; g < m.groups; ++g) {
                const auto mean = static_cast<double>(kept.means[image * m.groups + g]), deviation = static_cast<double>(kept.deviations[image * m.groups + g]);
                double all = 0.0, products = 0.0;
                for (std::size_t c = g * m.each(); c < (g + 1) * m.each(); ++c) {
                    const double sum = sums.all(image, 0, c), product = (sums.all(image, 1, c) - mean * sum) * deviation;
                    weights[image * m.channels + c] = static_cast<float>(product);
                    biases[image * m.channels + c] = static_cast<float>(sum);
                    all += static_cast<double>(gamma[c]) * sum;
                    products += static_cast<double>(gamma[c]) * product;
                }
                const double count = static_cast<double>(m.pixels * m.each()), slope = -deviation * deviation * products / count, offset = -deviation * all / count - slope * mean;
                for (std::size_t c = g * m.each(); c < (g + 1) * m.each(); ++c) {
                    slopes[image * m.channels + c] = static_cast<float>(slope);
                    offsets[image * m.channels + c] = static_cast<float>(offset);
                }
            }
        };
        twice(m,
              [&](std::size_t image, std::size_t p) {
                  const std::size_t at = m.begin(image, p);
                  normGradientSums(rowsOf(image, p), gradient + at, y != nullptr ? y + at : nullptr, before != nullptr ? before + at : nullptr, sums.of(image, p, 0),
                                   sums.of(image, p, 1));
              },
              between,
              [&](std::size_t image, std::size_t p) {
                  const std::size_t at = m.begin(image, p);
                  NormRows<Number> rows = rowsOf(image, p);
                  if (before != nullptr) rows.relu = false;
                  normGradient(rows, (before != nullptr ? before : gradient) + at, slopes.data() + image * m.channels, offsets.data() + image * m.channels, to + at);
              });
        float *const toWeight = dWeight.data_ptr<float>(), *const toBias = dBias.data_ptr<float>();
        for (std::size_t c = 0; c < m.channels; ++c) {
            toWeight[c] = toBias[c] = 0.0F;
            for (std::size_t image = 0; image < m.images; ++image) {
                toWeight[c] += weights[image * m.channels + c];
                toBias[c] += biases[image * m.channels + c];
            }
        }
        return {dx, dWeight, dBias, {}, {}, {}, added ? (masked.defined() ? masked : dy) : torch::Tensor()};
    }
};

}  // namespace

bool groupNormFits(const torch::Tensor& x, const torch::Tensor& weight, int groups) { return normFits(x, weight) && x.size(1) % groups == 0; }

torch::Tensor groupNorm(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, int groups, double eps, bool relu, const torch::Tensor& added)
{
    return withNumbers(x, added, [&](auto number, const torch::Tensor& maps, const std::optional<torch::Tensor>& more) {
        return Normalise<decltype(number)>::apply(maps, weight, bias, std::int64_t{groups}, eps, relu, more);
    });
}

}  // namespace pt::train
