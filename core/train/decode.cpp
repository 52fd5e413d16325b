// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/decode.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace pt::train {
namespace {

using dataset::Annotations;

constexpr float kLeastPeak = 0.01F;
constexpr double kLeastConfidence = 0.1;
constexpr double kLeastAffinity = 0.1;

struct Peak { cv::Point cell; cv::Point2d point; double confidence = 0.0; };
struct Link { std::size_t a = 0, b = 0; double affinity = 0.0; };

cv::Point2d place(const config::PoseConfig& config, const Maps& maps, std::size_t part, cv::Point cell)
{
    const double half = config.loader == config::Loader::MultiImgaug ? config.stride / 2 : config.stride / 2.0;
    cv::Point2d p(cell.x * config.stride + half, cell.y * config.stride + half);
    if (maps.locref.size() > 2 * part + 1) {
        p.x += config.locrefStdev * static_cast<double>(maps.locref[2 * part].at<float>(cell));
        p.y += config.locrefStdev * static_cast<double>(maps.locref[2 * part + 1].at<float>(cell));
    }
    return p;
}

Peak best(const config::PoseConfig& config, const Maps& maps, std::size_t part)
{
    Peak peak;
    cv::minMaxLoc(maps.score[part], nullptr, &peak.confidence, nullptr, &peak.cell);
    peak.point = place(config, maps, part, peak.cell);
    return peak;
}

std::vector<Peak> peaksOf(const config::PoseConfig& config, const Maps& maps, std::size_t part, int most)
{
    cv::Mat kernel(11, 1, CV_64F), smooth, highest;
    for (int i = 0; i < 11; ++i) kernel.at<double>(i) = std::exp(-(i - 5) * (i - 5) / 2.0);
    kernel /= cv::sum(kernel)[0];
    cv::sepFilter2D(maps.score[part], smooth, CV_32F, kernel, kernel, {-1, -1}, 0, cv::BORDER_CONSTANT);
    cv::dilate(smooth, highest, cv::Mat::ones(5, 5, CV_8U));
    std::vector<Peak> out;
    for (int y = 0; y < smooth.rows; ++y) {
        for (int x = 0; x < smooth.cols; ++x) {
            const float v = smooth.at<float>(y, x);
            if (v < kLeastPeak || v < highest.at<float>(y, x)) continue;
            const double confidence = static_cast<double>(maps.score[part].at<float>(y, x));
            if (confidence >= kLeastConfidence) out.push_back({{x, y}, place(config, maps, part, {x, y}), confidence});
        }
    }
    std::sort(out.begin(), out.end(), [](const Peak& a, const Peak& b) { return a.confidence > b.confidence; });
    if (out.size() > static_cast<std::size_t>(most)) out.resize(static_cast<std::size_t>(most));
    return out;
}

/// Length of the field's integral along the way from a to b, per cell of length.
double affinity(const cv::Mat& fx, const cv::Mat& fy, cv::Point a, cv::Point b)
{
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    if (length <= 0.0) return 0.0;
    double sx = 0.0, sy = 0.0;
    for (int i = 0; i < 10; ++i) {
        const cv::Point c(a.x + static_cast<int>((b.x - a.x) * i / 9.0), a.y + static_cast<int>((b.y - a.y) * i / 9.0));
        const double w = (i == 0 || i == 9) ? 0.5 : 1.0;  // trapezoids
        sx += w * static_cast<double>(fx.at<float>(c));
        sy += w * static_cast<double>(fy.at<float>(c));
    }
    return std::hypot(sx, sy) / 9.0;
}

/// Animals as peak numbers per part (-1: none), grown from the strongest link on; a part is taken once per animal.
class Assembler
{
public:
    Assembler(std::vector<int> partOf, int parts) : m_partOf(std::move(partOf)), m_group(m_partOf.size())
    {
        for (std::size_t i = 0; i < m_partOf.size(); ++i) {
            m_group[i] = i;
            m_members.emplace_back(static_cast<std::size_t>(parts), -1);
            m_members[i][static_cast<std::size_t>(m_partOf[i])] = static_cast<int>(i);
            m_strength.push_back(0.0);
        }
    }
    void join(const Link& link)
    {
        const std::size_t g = m_group[link.a], h = m_group[link.b];
        if (g == h) {
            m_strength[g] += link.affinity;
            return;
        }
        for (std::size_t p = 0; p < m_members[g].size(); ++p) {
            if (m_members[g][p] >= 0 && m_members[h][p] >= 0) return;
        }
        for (std::size_t p = 0; p < m_members[g].size(); ++p) {
            if (m_members[h][p] < 0) continue;
            m_members[g][p] = m_members[h][p];
            m_group[static_cast<std::size_t>(m_members[h][p])] = g;
        }
        m_strength[g] += m_strength[h] + link.affinity;
        m_members[h].assign(m_members[h].size(), -1);
    }
    std::vector<std::vector<int>> largest(int animals, int leastParts) const
    {
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t g = 0; g < m_members.size(); ++g) {
            const auto n = std::count_if(m_members[g].begin(), m_members[g].end(), [](int m) { return m >= 0; });
            if (n >= leastParts) order.emplace_back(static_cast<double>(n) * 1000.0 + m_strength[g], g);
        }
        std::sort(order.rbegin(), order.rend());
        std::vector<std::vector<int>> out;
        for (std::size_t i = 0; i < order.size() && i < static_cast<std::size_t>(animals); ++i) out.push_back(m_members[order[i].second]);
        return out;
    }

private:
    std::vector<int> m_partOf;
    std::vector<std::size_t> m_group;
    std::vector<std::vector<int>> m_members;
    std::vector<double> m_strength;
};

}  // namespace

Prediction decodeSingle(const config::PoseConfig& config, const Maps& maps)
{
    Prediction out{Annotations(1, config.numJoints), std::vector<double>(static_cast<std::size_t>(config.numJoints), 0.0)};
    for (std::size_t p = 0; p < out.confidence.size(); ++p) {
        const Peak peak = best(config, maps, p);
        out.points.points[p] = peak.point;
        out.confidence[p] = peak.confidence;
    }
    return out;
}

Prediction decodeMulti(const config::PoseConfig& config, const Maps& maps, int animals, int uniqueFrom)
{
    const int joints = config.numJoints;
    const int individuals = animals + (uniqueFrom < joints ? 1 : 0);
    Prediction out{Annotations(individuals, joints), std::vector<double>(static_cast<std::size_t>(individuals * joints), 0.0)};
    const auto set = [&](int individual, int part, const Peak& peak) {
        out.points.at(individual, part) = peak.point;
        out.confidence[static_cast<std::size_t>(individual * joints + part)] = peak.confidence;
    };
    for (int p = uniqueFrom; p < joints; ++p) set(individuals - 1, p, best(config, maps, static_cast<std::size_t>(p)));
    if (animals == 1) {
        for (int p = 0; p < uniqueFrom; ++p) set(0, p, best(config, maps, static_cast<std::size_t>(p)));
        return out;
    }
    std::vector<Peak> peaks;
    std::vector<int> partOf;
    std::vector<std::vector<std::size_t>> ofPart(static_cast<std::size_t>(joints));
    for (int p = 0; p < uniqueFrom; ++p) {
        for (const auto& peak : peaksOf(config, maps, static_cast<std::size_t>(p), animals)) {
            ofPart[static_cast<std::size_t>(p)].push_back(peaks.size());
            peaks.push_back(peak);
            partOf.push_back(p);
        }
    }
    std::vector<Link> links;
    for (std::size_t e = 0; e < config.pafGraph.size() && 2 * e + 1 < maps.paf.size(); ++e) {
        const auto [from, to] = config.pafGraph[e];
        if (from < 0 || to < 0 || from >= uniqueFrom || to >= uniqueFrom) continue;
        const auto& as = ofPart[static_cast<std::size_t>(from)];
        const auto& bs = ofPart[static_cast<std::size_t>(to)];
        std::vector<std::vector<double>> cost(as.size(), std::vector<double>(bs.size(), 0.0));
        for (std::size_t i = 0; i < as.size(); ++i) {
            for (std::size_t j = 0; j < bs.size(); ++j) cost[i][j] = -affinity(maps.paf[2 * e], maps.paf[2 * e + 1], peaks[as[i]].cell, peaks[bs[j]].cell);
        }
        const auto match = assign(cost);
        for (std::size_t i = 0; i < match.size(); ++i) {
            if (match[i] < 0) continue;
            const auto j = static_cast<std::size_t>(match[i]);
            if (-cost[i][j] >= kLeastAffinity) links.push_back({as[i], bs[j], -cost[i][j]});
        }
    }
    std::stable_sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.affinity > b.affinity; });
    Assembler assembler(partOf, joints);
    for (const auto& link : links) assembler.join(link);
    // at least int(parts / 2) links, one part more than links; a single part needs none
    const auto found = assembler.largest(animals, uniqueFrom > 1 ? uniqueFrom / 2 + 1 : 1);
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (int p = 0; p < uniqueFrom; ++p) {
            const int index = found[i][static_cast<std::size_t>(p)];
            if (index >= 0) set(static_cast<int>(i), p, peaks[static_cast<std::size_t>(index)]);
        }
    }
    return out;
}

std::vector<int> assign(const std::vector<std::vector<double>>& cost)
{
    // shortest augmenting paths (Kuhn-Munkres with potentials) on a square matrix; cells beyond the given ones cost nothing
    const std::size_t rows = cost.size(), cols = rows ? cost[0].size() : 0, n = std::max(rows, cols);
    const auto at = [&](std::size_t i, std::size_t j) { return i < rows && j < cols ? cost[i][j] : 0.0; };
    std::vector<double> u(n + 1), v(n + 1);
    std::vector<std::size_t> match(n + 1), way(n + 1);
    for (std::size_t i = 1; i <= n; ++i) {
        match[0] = i;
        std::size_t j0 = 0;
        std::vector<double> least(n + 1, std::numeric_limits<double>::infinity());
        std::vector<bool> used(n + 1);
        do {
            used[j0] = true;
            const std::size_t i0 = match[j0];
            double delta = std::numeric_limits<double>::infinity();
            std::size_t j1 = 0;
            for (std::size_t j = 1; j <= n; ++j) {
                if (used[j]) continue;
                const double c = at(i0 - 1, j - 1) - u[i0] - v[j];
                if (c < least[j]) { least[j] = c; way[j] = j0; }
                if (least[j] < delta) { delta = least[j]; j1 = j; }
            }
            for (std::size_t j = 0; j <= n; ++j) {
                if (used[j]) { u[match[j]] += delta; v[j] -= delta; }
                else least[j] -= delta;
            }
            j0 = j1;
        } while (match[j0] != 0);
        for (; j0 != 0; j0 = way[j0]) match[j0] = match[way[j0]];
    }
    std::vector<int> out(rows, -1);
    for (std::size_t j = 1; j <= cols; ++j) {
        if (match[j] >= 1 && match[j] <= rows) out[match[j] - 1] = static_cast<int>(j - 1);
    }
    return out;
}

void matchIndividuals(const Annotations& truth, int animals, Prediction& prediction)
{
    constexpr double kNothingShared = 1e5;  // px: worse than any real distance
    const int parts = truth.parts;
    std::vector<std::vector<double>> cost(static_cast<std::size_t>(animals), std::vector<double>(static_cast<std::size_t>(animals), kNothingShared));
    for (int t = 0; t < animals; ++t) {
        for (int q = 0; q < animals; ++q) {
            double sum = 0.0;
            int n = 0;
            for (int p = 0; p < parts; ++p) {
                const auto& a = truth.at(t, p);
                const auto& b = prediction.points.at(q, p);
                if (!Annotations::isLabeled(a) || !Annotations::isLabeled(b)) continue;
                sum += std::hypot(a.x - b.x, a.y - b.y);
                ++n;
            }
            if (n > 0) cost[static_cast<std::size_t>(t)][static_cast<std::size_t>(q)] = sum / n;
        }
    }
    const auto match = assign(cost);
    const Prediction old = prediction;
    for (int t = 0; t < animals; ++t) {
        for (int p = 0; p < parts; ++p) {
            const int q = match[static_cast<std::size_t>(t)];
            prediction.points.at(t, p) = old.points.at(q, p);
            prediction.confidence[static_cast<std::size_t>(t * parts + p)] = old.confidence[static_cast<std::size_t>(q * parts + p)];
        }
    }
}

ErrorSummary summarise(const std::vector<Annotations>& truth, const std::vector<Prediction>& predictions, double pcutoff)
{
    ErrorSummary out;
    const std::size_t parts = truth.empty() ? 0 : static_cast<std::size_t>(truth[0].parts);
    std::vector<double> sums(parts, 0.0);
    std::vector<int> counts(parts, 0);
    double sure = 0.0;
    int sureCount = 0;
    for (std::size_t f = 0; f < truth.size(); ++f) {
        for (std::size_t i = 0; i < truth[f].points.size(); ++i) {
            const auto& a = truth[f].points[i];
            const auto& b = predictions[f].points.points[i];
            if (!Annotations::isLabeled(a)) continue;
            if (!Annotations::isLabeled(b)) { ++out.missed; continue; }
            const double d = std::hypot(a.x - b.x, a.y - b.y);
            sums[i % parts] += d;
            ++counts[i % parts];
            if (predictions[f].confidence[i] >= pcutoff) { sure += d; ++sureCount; }
        }
    }
    const auto mean = [](double s, int n) { return n > 0 ? s / n : Annotations::kMissing; };
    out.compared = std::accumulate(counts.begin(), counts.end(), 0);
    out.rmse = mean(std::accumulate(sums.begin(), sums.end(), 0.0), out.compared);
    out.rmseCutoff = mean(sure, sureCount);
    for (std::size_t p = 0; p < parts; ++p) out.perPart.push_back(mean(sums[p], counts[p]));
    return out;
}

}  // namespace pt::train
