// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kolmogorov-Smirnov and chi-square, for tests with fixed seeds.
#pragma once
#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace pt::testing {

using Distribution = std::function<double(double)>;

inline Distribution uniform(double lo, double hi) { return [=](double x) { return std::clamp((x - lo) / (hi - lo), 0.0, 1.0); }; }

/// sqrt(n) times the largest distance of the samples' distribution from the wanted one. Above 2.23 with probability 1e-4.
inline double kolmogorov(std::vector<double> samples, const Distribution& wanted)
{
    std::sort(samples.begin(), samples.end());
    const double n = static_cast<double>(samples.size());
    double d = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double f = wanted(samples[i]);
        d = std::max({d, std::abs(f - static_cast<double>(i) / n), std::abs(f - static_cast<double>(i + 1) / n)});
    }
    return d * std::sqrt(n);
}

constexpr double kRejected = 2.23;

/// Chi-square of counts against equal or given shares, as a normal quantile; above 3.72 with probability 1e-4.
inline double chiSquare(const std::vector<double>& counts, std::vector<double> shares = {})
{
    double total = 0, chi2 = 0;
    for (const double c : counts) total += c;
    if (shares.empty()) shares.assign(counts.size(), 1.0 / static_cast<double>(counts.size()));
    for (std::size_t i = 0; i < counts.size(); ++i) chi2 += (counts[i] - total * shares[i]) * (counts[i] - total * shares[i]) / (total * shares[i]);
    const double k = static_cast<double>(counts.size()) - 1;
    return (std::cbrt(chi2 / k) - (1 - 2 / (9 * k))) / std::sqrt(2 / (9 * k));
}

}  // namespace pt::testing

#define ACCEPT(statistic, limit) do { const double z_ = (statistic); QVERIFY2(z_ < (limit), qPrintable(QStringLiteral("%1: %2").arg(#statistic).arg(z_))); } while (false)
