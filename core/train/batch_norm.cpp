// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/batch_norm.h"

#include "core/train/all_threads.h"
#include "core/train/norm_rows.h"
#include "core/train/norm_types.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <vector>

namespace pt::train {
namespace {

namespace ag = torch::autograd;

constexpr auto kLast = at::MemoryFormat::ChannelsLast;

/// All pixels of a batch, in pieces of a fixed size. Where channels fill no vectors, some pixels together do: they are worked on as one of as many more
/// channels, and what belongs to the channels is there as often.
class Pixels
{
public:
    static constexpr std::size_t kPiece = 128;

    explicit Pixels(const torch::Tensor& x) : m_count(static_cast<std::size_t>(x.size(0) * x.size(2) * x.size(3))), m_channels(static_cast<std::size_t>(x.size(1)))
    {
        m_together = kNormChannels / std::gcd(m_channels, std::size_t{kNormChannels});
    }
    std::size_t count() const { return m_count; }
    std::size_t channels() const { return m_channels; }
    std::size_t pieces() const { return (m_count + kPiece - 1) / kPiece; }
    std::size_t begin(std::size_t piece) const { return piece * kPiece * m_channels; }
    std::size_t length(std::size_t piece) const { return std::min(kPiece, m_count - piece * kPiece); }
    std::size_t wide() const { return m_together * m_channels; }   ///< Channels of pixels together.

    /// As often as pixels are together.
    void repeat(float* numbers) const
    {
        for (std::size_t k = 1; k < m_together; ++k) std::copy(numbers, numbers + m_channels, numbers + k * m_channels);
    }
    /// work(rows, first number) for the piece's pixels together, and for those that are left.
    template <class Number, class Work>
    void rows(std::size_t piece, const Number* x, const Work& work) const
    {
        const std::size_t together = length(piece) / m_together, left = length(piece) % m_together, at = begin(piece), rest = at + together * wide();
        if (together > 0) work(NormRows<Number>{.x = x + at, .rows = static_cast<int>(together), .channels = static_cast<int>(wide())}, at);
        if (left > 0) work(NormRows<Number>{.x = x + rest, .rows = static_cast<int>(left), .channels = static_cast<int>(m_channels)}, rest);
    }
    /// Two sums by channel of the piece's rows, which `work(rows, first number, sums, more sums)` makes.
    template <class Number, class Work>
    void sums(std::size_t piece, const Number* x, float* first, float* second, const Work& work) const
    {
        thread_local std::vector<float> made;
        made.resize(2 * wide());
        std::fill(first, first + m_channels, 0.0F);
        std::fill(second, second + m_channels, 0.0F);
        rows(piece, x, [&](const NormRows<Number>& n, std::size_t at) {
            const auto width = static_cast<std::size_t>(n.channels);
            work(n, at, made.data(), made.data() + width);
            for (std::size_t k = 0; k < width; k += m_channels) {
                for (std::size_t c = 0; c < m_channels; ++c) {
                    first[c] += made[k + c];
                    second[c] += made[width + k + c];
                }
            }
        });
    }

private:
    std::size_t m_count, m_channels, m_together;
};

/// Numbers by channel, each as often as pixels are together: mean, 1 / deviation, and what x is scaled with and shifted by.
struct Kept
{
    float *mean, *deviation, *scale, *shift;
    Kept(const torch::Tensor& t, const Pixels& p)
    {
        mean = t.data_ptr<float>();
        deviation = mean + p.wide();
        scale = deviation + p.wide();
        shift = scale + p.wide();
    }
    static std::int64_t numbers(const Pixels& p) { return static_cast<std::int64_t>(4 * p.wide()); }
};

/// The batch's means and variances. Each piece's sums are taken around a value near its own mean, so that no large numbers are left from each other.
template <class Number>
void measure(const Pixels& p, const Number* x, std::vector<double>& means, std::vector<double>& variances)
{
    const std::size_t channels = p.channels();
    std::vector<float> all(3 * p.pieces() * channels);
    onAllThreads(0, p.pieces(), [&](std::size_t piece) {
        constexpr std::size_t kFew = 8;
        thread_local std::vector<float> near;
        near.resize(2 * p.wide());
        float* const own = all.data() + 3 * piece * channels;
        const auto few = static_cast<int>(std::min(kFew, p.length(piece)));
        normSums(NormRows<Number>{.x = x + p.begin(piece), .rows = few, .channels = static_cast<int>(channels)}, near.data(), near.data() + p.wide());
        for (std::size_t c = 0; c < channels; ++c) own[c] = near[c] /= static_cast<float>(few);
        p.repeat(near.data());
        p.sums(piece, x, own + channels, own + 2 * channels, [&](NormRows<Number> n, std::size_t, float* sums, float* squares) {
            n.centre = near.data();
            normSums(n, sums, squares);
        });
    });
    onAllThreads(0, channels, [&](std::size_t c) {
        const auto number = [&](std::size_t piece, std::size_t which) { return static_cast<double>(all[(3 * piece + which) * channels + c]); };
        const auto count = static_cast<double>(p.count());
        double sum = 0.0, squares = 0.0;
        for (std::size_t i = 0; i < p.pieces(); ++i) sum += static_cast<double>(p.length(i)) * number(i, 0) + number(i, 1);
        const double mean = sum / count;
        for (std::size_t i = 0; i < p.pieces(); ++i) {
            const double off = mean - number(i, 0);
            squares += number(i, 2) - 2.0 * off * number(i, 1) + static_cast<double>(p.length(i)) * off * off;
        }
        means[c] = mean;
        variances[c] = std::max(0.0, squares / count);
    });
}

/// Means and variances for this batch, which join the running ones if they are its own.
template <class Number>
void statisticsOf(const Pixels& p, const Number* x, const RunningStatistics& s, std::vector<double>& means, std::vector<double>& variances)
{
    float *const runningMean = s.mean.data_ptr<float>(), *const runningVariance = s.variance.data_ptr<float>();
    if (!s.learn) {
        means.assign(runningMean, runningMean + p.channels());
        variances.assign(runningVariance, runningVariance + p.channels());
        return;
    }
    measure(p, x, means, variances);
    const auto count = static_cast<double>(p.count());
    for (std::size_t c = 0; c < p.channels(); ++c) {
        const auto mixed = [&](float before, double now) { return static_cast<float>((1.0 - s.momentum) * static_cast<double>(before) + s.momentum * now); };
        runningMean[c] = mixed(runningMean[c], means[c]);
        runningVariance[c] = mixed(runningVariance[c], variances[c] * (count / std::max(1.0, count - 1.0)));
    }
}

template <class Number>
struct NormaliseBatch : public ag::Function<NormaliseBatch<Number>>
{
    static torch::Tensor forward(ag::AutogradContext* ctx, const torch::Tensor& given, const torch::Tensor& weight, const torch::Tensor& bias, const RunningStatistics& s, bool relu,
                                 const std::optional<torch::Tensor>& added)
    {
        const auto x = given.contiguous(kLast);
        const auto also = added ? added->contiguous(kLast) : torch::Tensor();
        auto result = torch::empty_like(x);
        const Pixels p(x);
        auto memory = torch::empty({Kept::numbers(p)}, torch::kFloat32);
        const Kept kept(memory, p);
        const Number* const from = x.template const_data_ptr<Number>();
        const Number* const more = also.defined() ? also.template const_data_ptr<Number>() : nullptr;
        const float *const gamma = weight.const_data_ptr<float>(), *const beta = bias.const_data_ptr<float>();
        std::vector<double> means(p.channels()), variances(p.channels());
        statisticsOf(p, from, s, means, variances);
        for (std::size_t c = 0; c < p.channels(); ++c) {
            kept.mean[c] = static_cast<float>(means[c]);
            kept.deviation[c] = static_cast<float>(1.0 / std::sqrt(variances[c] + s.eps));
            kept.scale[c] = kept.deviation[c] * gamma[c];
            kept.shift[c] = beta[c] - kept.mean[c] * kept.scale[c];
        }
        for (float* numbers : {kept.mean, kept.deviation, kept.scale, kept.shift}) p.repeat(numbers);
        Number* const to = result.template data_ptr<Number>();
        onAllThreads(0, p.pieces(), [&](std::size_t piece) {
            p.rows(piece, from, [&](NormRows<Number> n, std::size_t at) {
                n.scale = kept.scale;
                n.shift = kept.shift;
                n.relu = relu;
                normApply(n, more != nullptr ? more + at : nullptr, to + at);
            });
        });
        ctx->save_for_backward({x, weight, memory, also.defined() && relu ? result : torch::Tensor()});
        ctx->saved_data["relu"] = relu;
        ctx->saved_data["added"] = also.defined();
        ctx->saved_data["learn"] = s.learn;
        return result;
    }

    static ag::variable_list backward(ag::AutogradContext* ctx, const ag::variable_list& out)
    {
        const auto saved = ctx->get_saved_variables();
        const auto &x = saved[0], &weight = saved[1], &memory = saved[2], &result = saved[3];
        const bool relu = ctx->saved_data["relu"].toBool(), added = ctx->saved_data["added"].toBool(), learn = ctx->saved_data["learn"].toBool();
        const bool unshared = out[0].use_count() == 1 && out[0].storage().use_count() == 1;
        const auto dy = out[0].contiguous(kLast);
        const Pixels p(x);
        const Kept kept(memory, p);
        // As in group_norm.cpp: what was added has the gradient before the ReLU, and a gradient that nobody else holds gives its memory to what is made of it.
        const bool ours = unshared || !dy.is_same(out[0]);
        const auto masked = !added || !relu ? torch::Tensor() : ours ? dy : torch::empty_like(dy);
        auto dx = ours && !added ? dy : torch::empty_like(x);
        auto dWeight = torch::empty_like(weight), dBias = torch::empty_like(weight);
        const Number *const from = x.template const_data_ptr<Number>(), *const gradient = dy.template const_data_ptr<Number>();
        const Number* const y = result.defined() ? result.template const_data_ptr<Number>() : nullptr;
        Number* const before = masked.defined() ? masked.template data_ptr<Number>() : nullptr;
        std::vector<float> sums(2 * p.pieces() * p.channels()), slopes(p.wide()), offsets(p.wide());
        const auto ready = [&](NormRows<Number> n) {
            n.scale = kept.scale;
            n.shift = kept.shift;
            n.relu = relu;
            n.centre = kept.mean;
            return n;
        };
        onAllThreads(0, p.pieces(), [&](std::size_t piece) {
            float* const own = sums.data() + 2 * piece * p.channels();
            p.sums(piece, from, own, own + p.channels(), [&](const NormRows<Number>& n, std::size_t at, float* first, float* second) {
                normGradientSums(ready(n), gradient + at, y != nullptr ? y + at : nullptr, before != nullptr ? before + at : nullptr, first, second);
            });
        });
        // With x' = (x - mean) / deviation over n numbers: dx = weight / deviation * (dy - sum(dy) / n - x' * sum(dy * x') / n); of statistics that
        // are given the last two parts are none.
        float *const toWeight = dWeight.data_ptr<float>(), *const toBias = dBias.data_ptr<float>();
        onAllThreads(0, p.channels(), [&](std::size_t c) {
            double all = 0.0, products = 0.0;
            for (std::size_t i = 0; i < p.pieces(); ++i) {
                all += static_cast<double>(sums[2 * i * p.channels() + c]);
                products += static_cast<double>(sums[(2 * i + 1) * p.channels() + c]);
            }
            const auto mean = static_cast<double>(kept.mean[c]), deviation = static_cast<double>(kept.deviation[c]), scale = static_cast<double>(kept.scale[c]);
            const auto count = static_cast<double>(p.count());
            toWeight[c] = static_cast<float>(products * deviation);
            toBias[c] = static_cast<float>(all);
            const double slope = learn ? -scale * deviation * deviation * products / count : 0.0;
            slopes[c] = static_cast<float>(slope);
            offsets[c] = learn ? static_cast<float>(-scale * all / count - slope * mean) : 0.0F;
        });
        p.repeat(slopes.data());
        p.repeat(offsets.data());
        Number* const to = dx.template data_ptr<Number>();
        onAllThreads(0, p.pieces(), [&](std::size_t piece) {
            p.rows(piece, from, [&](const NormRows<Number>& rows, std::size_t at) {
                NormRows<Number> n = ready(rows);
                if (before != nullptr) n.relu = false;
                normGradient(n, (before != nullptr ? before : gradient) + at, slopes.data(), offsets.data(), to + at);
            });
        });
        return {dx, dWeight, dBias, {}, {}, added ? (masked.defined() ? masked : dy) : torch::Tensor()};
    }
};

}  // namespace

bool batchNormFits(const torch::Tensor& x, const torch::Tensor& weight) { return normFits(x, weight); }

torch::Tensor batchNorm(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, const RunningStatistics& statistics, bool relu, const torch::Tensor& added)
{
    return withNumbers(x, added, [&](auto number, const torch::Tensor& maps, const std::optional<torch::Tensor>& more) {
        return NormaliseBatch<decltype(number)>::apply(maps, weight, bias, statistics, relu, more);
    });
}

}  // namespace pt::train
