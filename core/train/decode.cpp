// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/decode.h"

#include "core/config/torch_config.h"
#include "core/train/assembly.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace pt::train {
namespace {

using dataset::Annotations;

constexpr float kLeastPeak = 0.01F;

struct Peak { cv::Point cell; cv::Point2d point; double confidence = 0.0; };

/// Of DeepLabCut 3's PartAffinityFieldPredictor: those of a pytorch_config.yaml, or those that an export writes for a pose_cfg.yaml.
struct LimbRules
{
    int radius = 5;            ///< Of the kernel that smooths score maps, and the width of the window that a peak is the largest of.
    double sigma = 1.0;
    double minAffinity = 0.05;
    std::vector<int> edges;    ///< Limbs that count: indices into pafGraph.
};

LimbRules rulesOf(const config::PoseConfig& config)
{
    LimbRules rules;
    for (std::size_t e = 0; e < config.pafGraph.size(); ++e) rules.edges.push_back(static_cast<int>(e));
    const auto* head = config.torch ? config.torch->model.head("bodypart") : nullptr;
    if (!head || head->predictor.type != "PartAffinityFieldPredictor") return rules;
    const auto& p = head->predictor;
    rules.radius = std::clamp(p.nmsRadius | 1, 1, 99);
    rules.sigma = p.sigma > 0.0 ? p.sigma : 1.0;
    rules.minAffinity = p.minAffinity;
    if (!p.edgesToKeep.empty()) rules.edges = p.edgesToKeep;
    return rules;
}

/// Where the cells of a head's maps lie in the network's input, and what their offsets are in units of.
struct Cells { double stride, half, locrefStdev; };

Cells cellsOf(const config::PoseConfig& config)
{
    const bool whole = config.loader == config::Loader::MultiImgaug || (config.loader == config::Loader::Torch && !config.pafGraph.empty());
    return {static_cast<double>(config.stride), whole ? config.stride / 2 : config.stride / 2.0, config.locrefStdev};
}

cv::Point2d place(const Cells& cells, const Maps& maps, std::size_t part, cv::Point cell)
{
    cv::Point2d p(cell.x * cells.stride + cells.half, cell.y * cells.stride + cells.half);
    if (maps.locref.size() > 2 * part + 1) {
        p.x += cells.locrefStdev * static_cast<double>(maps.locref[2 * part].at<float>(cell));
        p.y += cells.locrefStdev * static_cast<double>(maps.locref[2 * part + 1].at<float>(cell));
    }
    return p;
}

Peak best(const Cells& cells, const Maps& maps, std::size_t part)
{
    Peak peak;
    cv::minMaxLoc(maps.score[part], nullptr, &peak.confidence, nullptr, &peak.cell);
    peak.point = place(cells, maps, part, peak.cell);
    return peak;
}

/// Local maxima of the smoothed map with its values, row by row.
std::vector<Peak> peaksOf(const Cells& cells, const LimbRules& rules, const Maps& maps, std::size_t part)
{
    cv::Mat kernel(2 * rules.radius + 1, 1, CV_64F), smooth, highest;
    for (int i = 0; i < kernel.rows; ++i) kernel.at<double>(i) = std::exp(-(i - rules.radius) * (i - rules.radius) / (2.0 * rules.sigma * rules.sigma));
    kernel /= cv::sum(kernel)[0];
    cv::sepFilter2D(maps.score[part], smooth, CV_32F, kernel, kernel, {-1, -1}, 0, cv::BORDER_CONSTANT);
    cv::dilate(smooth, highest, cv::Mat::ones(rules.radius, rules.radius, CV_8U));
    std::vector<Peak> out;
    for (int y = 0; y < smooth.rows; ++y) {
        for (int x = 0; x < smooth.cols; ++x) {
            const float v = smooth.at<float>(y, x);
            if (v < kLeastPeak || v < highest.at<float>(y, x)) continue;
            out.push_back({{x, y}, place(cells, maps, part, {x, y}), static_cast<double>(v)});
        }
    }
    return out;
}

/// Length of the field's integral along the way from a to b (ten points, trapezoids), per cell of length; three decimals.
double affinity(const cv::Mat& fx, const cv::Mat& fy, cv::Point a, cv::Point b)
{
    const float length = std::hypot(static_cast<float>(b.x - a.x), static_cast<float>(b.y - a.y)) + std::numeric_limits<float>::epsilon();
    float sx = 0.0F, sy = 0.0F;
    cv::Point before;
    for (int i = 0; i < 10; ++i) {
        const float t = static_cast<float>(i) * (1.0F / 9.0F);
        const cv::Point c(static_cast<int>(static_cast<float>(a.x) + t * static_cast<float>(b.x - a.x)), static_cast<int>(static_cast<float>(a.y) + t * static_cast<float>(b.y - a.y)));
        if (i > 0) {  // between the cells, not between the points: where they are one and the same nothing is added
            sx += static_cast<float>(c.x - before.x) * (fx.at<float>(c) + fx.at<float>(before)) / 2.0F;
            sy += static_cast<float>(c.y - before.y) * (fy.at<float>(c) + fy.at<float>(before)) / 2.0F;
        }
        before = c;
    }
    return static_cast<double>(std::nearbyint(std::hypot(sx, sy) / length * 1000.0F) / 1000.0F);
}

}  // namespace

Prediction decodeSingle(const config::PoseConfig& config, const Maps& maps)
{
    Prediction out{Annotations(1, config.numJoints), std::vector<double>(static_cast<std::size_t>(config.numJoints), 0.0)};
    for (std::size_t p = 0; p < out.confidence.size(); ++p) {
        const Peak peak = best(cellsOf(config), maps, p);
        out.points.points[p] = peak.point;
        out.confidence[p] = peak.confidence;
    }
    return out;
}

Prediction decodeMulti(const config::PoseConfig& config, const Maps& maps, int animals, int uniqueFrom, const UniqueMaps* unique)
{
    const int joints = config.numJoints;
    const int individuals = animals + (uniqueFrom < joints ? 1 : 0);
    Prediction out{Annotations(individuals, joints), std::vector<double>(static_cast<std::size_t>(individuals * joints), 0.0)};
    const auto set = [&](int individual, int part, const Peak& peak) {
        out.points.at(individual, part) = peak.point;
        out.confidence[static_cast<std::size_t>(individual * joints + part)] = peak.confidence;
    };
    const Cells cells = cellsOf(config);
    for (int p = uniqueFrom; p < joints; ++p) {
        set(individuals - 1, p, unique ? best({unique->stride, unique->stride / 2.0, unique->locrefStdev}, unique->maps, static_cast<std::size_t>(p - uniqueFrom))
                                       : best(cells, maps, static_cast<std::size_t>(p)));
    }
    if (config.pafGraph.empty() && animals == 1) {   // the head of a single animal
        for (int p = 0; p < uniqueFrom; ++p) set(0, p, best(cells, maps, static_cast<std::size_t>(p)));
        return out;
    }
    const LimbRules rules = rulesOf(config);
    if (animals == 1) {   // nothing to put together: the strongest peak of each part
        for (int p = 0; p < uniqueFrom; ++p) {
            const auto peaks = peaksOf(cells, rules, maps, static_cast<std::size_t>(p));
            const auto strongest = std::max_element(peaks.begin(), peaks.end(), [](const Peak& a, const Peak& b) { return a.confidence < b.confidence; });
            if (strongest != peaks.end()) set(0, p, *strongest);
        }
        return out;
    }
    std::vector<Peak> peaks;
    std::vector<Detection> detections;
    std::vector<std::vector<std::size_t>> ofPart(static_cast<std::size_t>(joints));
    for (int p = 0; p < uniqueFrom; ++p) {
        for (const auto& peak : peaksOf(cells, rules, maps, static_cast<std::size_t>(p))) {
            ofPart[static_cast<std::size_t>(p)].push_back(peaks.size());
            detections.push_back({p, peak.point.x, peak.point.y, peak.confidence});
            peaks.push_back(peak);
        }
    }
    std::vector<LimbCosts> costs;
    for (const int edge : rules.edges) {
        const auto e = static_cast<std::size_t>(edge);
        if (edge < 0 || e >= config.pafGraph.size() || 2 * e + 1 >= maps.paf.size()) continue;
        const auto [from, to] = config.pafGraph[e];
        if (from < 0 || to < 0 || from >= uniqueFrom || to >= uniqueFrom) continue;
        LimbCosts limb{config.pafGraph[e], {}};
        for (const auto i : ofPart[static_cast<std::size_t>(from)]) {
            auto& row = limb.affinity.emplace_back();
            for (const auto j : ofPart[static_cast<std::size_t>(to)]) row.push_back(affinity(maps.paf[2 * e], maps.paf[2 * e + 1], peaks[i].cell, peaks[j].cell));
        }
        costs.push_back(std::move(limb));
    }
    AssemblyOptions options;
    options.animals = animals;
    options.parts = uniqueFrom;
    options.minAffinity = rules.minAffinity;
    const auto found = assemble(detections, costs, options);
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (int p = 0; p < uniqueFrom; ++p) {
            const int index = found[i].detections[static_cast<std::size_t>(p)];
            if (index >= 0) set(static_cast<int>(i), p, peaks[static_cast<std::size_t>(index)]);
        }
    }
    return out;
}

std::vector<int> assign(const std::vector<std::vector<double>>& cost)
{
    const std::size_t given = cost.size(), across = given ? cost[0].size() : 0, rows = std::min(given, across), columns = std::max(given, across);
    const bool turned = given > across;
    const auto at = [&](std::size_t i, std::size_t j) { return turned ? cost[j][i] : cost[i][j]; };
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    std::vector<double> u(rows), v(columns);
    std::vector<std::size_t> ofRow(rows, kNone), ofColumn(columns, kNone);
    for (std::size_t row = 0; row < rows; ++row) {
        // the cheapest way from this row to a free column, over rows that would move
        std::vector<double> least(columns, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> open(columns), reached = {row}, from(columns, row);   // from the row itself also where a cost is no number
        for (std::size_t k = 0; k < columns; ++k) open[k] = columns - 1 - k;
        std::vector<bool> closed(columns);
        double length = 0.0;
        std::size_t end = kNone;
        while (end == kNone) {
            const std::size_t i = reached.back();
            std::size_t next = 0;
            double lowest = std::numeric_limits<double>::infinity();
            for (std::size_t k = 0; k < open.size(); ++k) {
                const std::size_t j = open[k];
                const double c = length + at(i, j) - u[i] - v[j];
                if (c < least[j]) { least[j] = c; from[j] = i; }
                if (least[j] < lowest || (least[j] == lowest && ofColumn[j] == kNone)) { lowest = least[j]; next = k; }   // of equals a free one
            }
            length = lowest;
            const std::size_t j = open[next];
            closed[j] = true;
            open[next] = open.back();
            open.pop_back();
            if (ofColumn[j] == kNone) end = j;
            else reached.push_back(ofColumn[j]);
        }
        for (const std::size_t i : reached) u[i] += i == row ? length : length - least[ofRow[i]];
        for (std::size_t j = 0; j < columns; ++j) {
            if (closed[j]) v[j] -= length - least[j];
        }
        for (std::size_t j = end, i = kNone; i != row;) {
            i = from[j];
            ofColumn[j] = i;
            std::swap(ofRow[i], j);
        }
    }
    std::vector<int> out(given, -1);
    for (std::size_t i = 0; i < rows; ++i) {
        if (turned) out[ofRow[i]] = static_cast<int>(i);
        else out[i] = static_cast<int>(ofRow[i]);
    }
    return out;
}

namespace {

/// The map at a whole pixel of the picture, as torch's bilinear resize to `stride` times its size has it.
double atPixel(const cv::Mat& map, int x, int y, double stride)
{
    const auto axis = [stride](int pixel, int cells) {
        const double at = std::max(0.0, (pixel + 0.5) / stride - 0.5);
        const int low = std::min(static_cast<int>(at), cells - 1);
        return std::tuple(low, std::min(low + 1, cells - 1), at - low);
    };
    const auto [x0, x1, fx] = axis(x, map.cols);
    const auto [y0, y1, fy] = axis(y, map.rows);
    const auto row = [&](int r) { return (1.0 - fx) * static_cast<double>(map.at<float>(r, x0)) + fx * static_cast<double>(map.at<float>(r, x1)); };
    return (1.0 - fy) * row(y0) + fy * row(y1);
}

/// The rows of individuals in another order: the first `from.size()` take those that `from` names.
void reorder(Prediction& prediction, const std::vector<int>& from)
{
    const int parts = prediction.points.parts;
    const Prediction old = prediction;
    for (std::size_t to = 0; to < from.size(); ++to) {
        for (int p = 0; p < parts; ++p) {
            prediction.points.at(static_cast<int>(to), p) = old.points.at(from[to], p);
            prediction.confidence[to * static_cast<std::size_t>(parts) + static_cast<std::size_t>(p)] = old.confidence[static_cast<std::size_t>(from[to] * parts + p)];
        }
    }
}

}  // namespace

void orderByIdentity(Prediction& prediction, const std::vector<cv::Mat>& logits, bool sigmoid, double stride, int animals, int parts)
{
    const auto n = static_cast<std::size_t>(animals);
    if (animals < 2 || logits.size() != n || logits.front().empty()) return;
    const cv::Size picture(static_cast<int>(logits.front().cols * stride), static_cast<int>(logits.front().rows * stride));
    const auto identity = [&](std::size_t k, double px, double py) {
        const int x = static_cast<int>(std::clamp(std::nearbyint(px), 0.0, picture.width - 1.0)), y = static_cast<int>(std::clamp(std::nearbyint(py), 0.0, picture.height - 1.0));
        const double value = atPixel(logits[k], x, y, stride);
        return sigmoid ? 1.0 / (1.0 + std::exp(-value)) : value;
    };
    std::vector<std::vector<double>> cost(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i) {
        const auto labelled = [&](int p) { return Annotations::isLabeled(prediction.points.at(static_cast<int>(i), p)); };
        bool found = false;
        for (int p = 0; p < parts; ++p) found = found || labelled(p);
        for (std::size_t k = 0; k < n; ++k) {
            if (!found) {   // there it is a point at (-1, -1) with confidence -1
                cost[i][k] = identity(k, -1.0, -1.0);
                continue;
            }
            for (int p = 0; p < parts; ++p) {
                if (!labelled(p)) continue;
                const auto& at = prediction.points.at(static_cast<int>(i), p);
                cost[i][k] -= prediction.confidence[i * static_cast<std::size_t>(prediction.points.parts) + static_cast<std::size_t>(p)] * identity(k, at.x, at.y) / parts;
            }
        }
    }
    const auto match = assign(cost);
    std::vector<int> from(n);
    for (std::size_t i = 0; i < n; ++i) from[static_cast<std::size_t>(match[i])] = static_cast<int>(i);
    reorder(prediction, from);
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
    reorder(prediction, assign(cost));
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
