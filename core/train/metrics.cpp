// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pt::train {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kSpacing = std::numeric_limits<double>::epsilon();
constexpr double kSigma = 0.1;
constexpr double kLeastSimilarity = 1e-6;     // for the matching behind the distances
constexpr int kThresholds = 10, kRecalls = 101;

bool whole(const Keypoint& k) { return !std::isnan(k[0]) && !std::isnan(k[1]) && !std::isnan(k[2]); }
int wholeCount(const Pose& p) { return static_cast<int>(std::count_if(p.begin(), p.end(), whole)); }

double meanScore(const Pose& p)
{
    double sum = 0.0;
    int n = 0;
    for (const auto& k : p) {
        if (std::isnan(k[2])) continue;
        sum += k[2];
        ++n;
    }
    return n > 0 ? sum / n : kNaN;
}

struct Data { Poses truth, predicted; };

/// What is not visible becomes NaN, empty individuals go, predictions are put in the order of their mean score.
Data prepared(const Poses& truth, const Poses& predicted)
{
    Data out;
    const auto blank = [](Pose p, auto hidden) {
        for (auto& k : p) {
            if (hidden(k[2])) k = {kNaN, kNaN, kNaN};
        }
        return p;
    };
    for (const auto& p : truth) {
        auto pose = blank(p, [](double v) { return v <= 0.0; });
        if (wholeCount(pose) > 0) out.truth.push_back(std::move(pose));
    }
    for (const auto& p : predicted) {
        auto pose = blank(p, [](double v) { return v < 0.0; });
        if (wholeCount(pose) > 0) out.predicted.push_back(std::move(pose));
    }
    std::stable_sort(out.predicted.begin(), out.predicted.end(), [](const Pose& a, const Pose& b) { return meanScore(a) > meanScore(b); });
    return out;
}

/// A prediction and the label it was matched to (null: none).
struct Match
{
    const Pose* predicted = nullptr;
    const Pose* truth = nullptr;
    double score = 0.0, similarity = 0.0;
};

using Matrix = std::vector<std::vector<double>>;

Matrix similarities(const std::vector<const Pose*>& predicted, const std::vector<const Pose*>& truth)
{
    Matrix out(predicted.size());
    for (std::size_t i = 0; i < predicted.size(); ++i) {
        for (const auto* t : truth) out[i].push_back(keypointSimilarity(*predicted[i], *t));
    }
    return out;
}

/// In order of the predictions: each takes the label most similar to it, unless that is taken or too far off.
std::vector<Match> matched(const std::vector<const Pose*>& predicted, const std::vector<const Pose*>& truth, const Matrix& oks, double least)
{
    std::vector<Match> out;
    std::vector<bool> taken(truth.size(), false);
    for (std::size_t i = 0; i < predicted.size(); ++i) {
        out.push_back({predicted[i], nullptr, meanScore(*predicted[i]), 0.0});
        std::size_t best = truth.size();
        for (std::size_t j = 0; j < truth.size(); ++j) {
            if (!std::isnan(oks[i][j]) && (best == truth.size() || oks[i][j] > oks[i][best])) best = j;
        }
        if (best == truth.size() || taken[best] || oks[i][best] < least) continue;
        taken[best] = true;
        out.back().truth = truth[best];
        out.back().similarity = oks[i][best];
    }
    return out;
}

std::vector<const Pose*> pointers(const Poses& poses, int leastKeypoints)
{
    std::vector<const Pose*> out;
    for (const auto& p : poses) {
        if (wholeCount(p) >= leastKeypoints) out.push_back(&p);
    }
    return out;
}

/// Sums of distances, all and at or above the cutoff, and per body part.
struct Distances
{
    double sum = 0.0, sumCutoff = 0.0;
    int n = 0, nCutoff = 0;
    std::vector<double> perPart;
    std::vector<int> perPartCount;

    void add(const Pose& predicted, const Pose& truth, double pcutoff)
    {
        perPart.resize(std::max(perPart.size(), predicted.size()), 0.0);
        perPartCount.resize(perPart.size(), 0);
        for (std::size_t p = 0; p < predicted.size() && p < truth.size(); ++p) {
            const double d = std::hypot(predicted[p][0] - truth[p][0], predicted[p][1] - truth[p][1]);
            if (std::isnan(d)) continue;
            sum += d;
            ++n;
            perPart[p] += d;
            ++perPartCount[p];
            if (predicted[p][2] >= pcutoff) { sumCutoff += d; ++nCutoff; }
        }
    }
    std::vector<double> means() const
    {
        std::vector<double> out;
        for (std::size_t p = 0; p < perPart.size(); ++p) out.push_back(perPartCount[p] > 0 ? perPart[p] / perPartCount[p] : kNaN);
        return out;
    }
};

void collect(const Data& data, bool single, double pcutoff, Distances& out)
{
    if (single) {
        if (data.truth.size() == 1 && data.predicted.size() == 1) out.add(data.predicted[0], data.truth[0], pcutoff);
        return;
    }
    const auto predicted = pointers(data.predicted, 1), truth = pointers(data.truth, 1);
    for (const auto& match : matched(predicted, truth, similarities(predicted, truth), kLeastSimilarity)) {
        if (match.truth) out.add(*match.predicted, *match.truth, pcutoff);
    }
}

/// Average precision and recall over the thresholds, as pycocotools: precision made monotone, sampled at 101 recalls.
void averagePrecision(const std::vector<Data>& frames, PoseMetrics& out)
{
    struct Prepared { std::vector<const Pose*> predicted, truth; Matrix oks; };
    std::vector<Prepared> all;
    std::size_t total = 0;
    for (const auto& f : frames) {
        Prepared p{pointers(f.predicted, 2), pointers(f.truth, 2), {}};
        p.oks = similarities(p.predicted, p.truth);
        total += p.truth.size();
        all.push_back(std::move(p));
    }
    out.mAP = out.mAR = 0.0;
    double precisions = 0.0, recalls = 0.0;
    for (int t = 0; t < kThresholds; ++t) {
        const double threshold = 0.5 + t * ((0.95 - 0.5) / (kThresholds - 1));
        std::vector<Match> matches;
        for (const auto& p : all) {
            const auto m = matched(p.predicted, p.truth, p.oks, threshold);
            matches.insert(matches.end(), m.begin(), m.end());
        }
        if (matches.empty()) return;
        std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.score > b.score; });
        std::vector<double> precision, recall;
        double hits = 0.0;
        for (std::size_t i = 0; i < matches.size(); ++i) {
            hits += matches[i].similarity >= threshold ? 1.0 : 0.0;
            precision.push_back(hits / (static_cast<double>(i + 1) + kSpacing));
            recall.push_back(hits / static_cast<double>(total));
        }
        for (std::size_t i = precision.size() - 1; i > 0; --i) precision[i - 1] = std::max(precision[i - 1], precision[i]);
        double sampled = 0.0;
        std::size_t at = 0;
        for (int r = 0; r < kRecalls; ++r) {
            // 0, 0.01, ... as numpy's linspace makes them; a recall that is no number (no labels at all) is reached at once
            const double wanted = r == kRecalls - 1 ? 1.0 : r * 0.01;
            while (at < recall.size() && recall[at] < wanted) ++at;
            if (at < recall.size()) sampled += precision[at];
        }
        precisions += sampled / kRecalls;
        recalls += recall.back();
    }
    out.mAP = 100.0 * precisions / kThresholds;
    out.mAR = 100.0 * recalls / kThresholds;
}

double distance3(const Keypoint& a, const Keypoint& b)
{
    return std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
}

/// For each label, one of its three nearest predictions that is still free; labels with a near one choose first. The third number takes part
/// in the distance, as in DeepLabCut.
std::vector<int> nearest(const std::vector<Keypoint>& labels, const std::vector<Keypoint>& predictions)
{
    constexpr std::size_t kNeighbours = 3;
    std::vector<std::vector<std::size_t>> order(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        order[i].resize(predictions.size());
        std::iota(order[i].begin(), order[i].end(), std::size_t{0});
        std::stable_sort(order[i].begin(), order[i].end(), [&](std::size_t a, std::size_t b) { return distance3(labels[i], predictions[a]) < distance3(labels[i], predictions[b]); });
        order[i].resize(std::min(kNeighbours, order[i].size()));
    }
    std::vector<std::size_t> turn(labels.size());
    std::iota(turn.begin(), turn.end(), std::size_t{0});
    std::stable_sort(turn.begin(), turn.end(), [&](std::size_t a, std::size_t b) {
        return distance3(labels[a], predictions[order[a][0]]) < distance3(labels[b], predictions[order[b][0]]);
    });
    std::vector<int> out(labels.size(), -1);
    std::vector<bool> taken(predictions.size(), false);
    for (const auto i : turn) {
        for (const auto j : order[i]) {
            if (taken[j]) continue;
            taken[j] = true;
            out[i] = static_cast<int>(j);
            break;
        }
    }
    return out;
}

void detections(const std::vector<Data>& frames, const std::vector<Data>& uniques, double pcutoff, PoseMetrics& out)
{
    double sum = 0.0, sumCutoff = 0.0;
    int n = 0, nCutoff = 0;
    const auto add = [&](const Keypoint& label, const Keypoint& predicted) {
        const double d = std::hypot(label[0] - predicted[0], label[1] - predicted[1]);
        if (std::isnan(d)) return;
        sum += d;
        ++n;
        if (predicted[2] >= pcutoff) { sumCutoff += d; ++nCutoff; }
    };
    for (const auto& f : frames) {
        const std::size_t parts = f.truth.empty() || f.predicted.empty() ? 0 : std::min(f.truth[0].size(), f.predicted[0].size());
        for (std::size_t p = 0; p < parts; ++p) {
            std::vector<Keypoint> labels, predictions;
            for (const auto& pose : f.truth) if (whole(pose[p])) labels.push_back(pose[p]);
            for (const auto& pose : f.predicted) if (whole(pose[p])) predictions.push_back(pose[p]);
            if (labels.empty() || predictions.empty()) continue;
            const auto match = nearest(labels, predictions);
            for (std::size_t i = 0; i < labels.size(); ++i) {
                if (match[i] >= 0) add(labels[i], predictions[static_cast<std::size_t>(match[i])]);
            }
        }
    }
    for (const auto& f : uniques) {
        if (f.truth.size() != 1 || f.predicted.size() != 1) continue;
        for (std::size_t p = 0; p < f.truth[0].size() && p < f.predicted[0].size(); ++p) add(f.truth[0][p], f.predicted[0][p]);
    }
    out.rmseDetections = n > 0 ? sum / n : kNaN;
    out.rmseDetectionsCutoff = nCutoff > 0 ? sumCutoff / nCutoff : kNaN;
}

}  // namespace

double keypointSimilarity(const Pose& predicted, const Pose& truth)
{
    constexpr double kInf = std::numeric_limits<double>::infinity();
    double x0 = kInf, y0 = kInf, x1 = -kInf, y1 = -kInf;
    int visible = 0;
    for (const auto& k : truth) {
        if (std::isnan(k[0])) continue;
        ++visible;
        x0 = std::min(x0, k[0]);
        x1 = std::max(x1, k[0]);
        y0 = std::min(y0, k[1]);
        y1 = std::max(y1, k[1]);
    }
    if (visible < 2) return kNaN;
    const double area = (x1 - x0 + kSpacing) * (y1 - y0 + kSpacing);
    if (std::abs(area) <= 1e-8) return kNaN;
    double sum = 0.0;
    for (std::size_t p = 0; p < truth.size(); ++p) {
        if (std::isnan(truth[p][0]) || p >= predicted.size() || std::isnan(predicted[p][0]) || std::isnan(predicted[p][1])) continue;
        const double dx = predicted[p][0] - truth[p][0], dy = predicted[p][1] - truth[p][1];
        sum += std::exp(-(dx * dx + dy * dy) / (2.0 * area * (2.0 * kSigma) * (2.0 * kSigma)));
    }
    return sum / visible;
}

PoseMetrics poseMetrics(const std::vector<FramePoses>& frames, bool singleAnimal, double pcutoff)
{
    PoseMetrics out;
    std::vector<Data> data, unique;
    Distances parts, uniqueParts;
    for (const auto& f : frames) {
        data.push_back(prepared(f.truth, f.predicted));
        collect(data.back(), singleAnimal, pcutoff, parts);
        if (f.uniqueTruth.empty()) continue;
        unique.push_back(prepared(f.uniqueTruth, f.uniquePredicted));
        collect(unique.back(), true, pcutoff, uniqueParts);
    }
    const int n = parts.n + uniqueParts.n, nCutoff = parts.nCutoff + uniqueParts.nCutoff;
    out.rmse = n > 0 ? (parts.sum + uniqueParts.sum) / n : kNaN;
    out.rmseCutoff = nCutoff > 0 ? (parts.sumCutoff + uniqueParts.sumCutoff) / nCutoff : kNaN;
    out.perPart = parts.means();
    out.perUnique = uniqueParts.means();
    averagePrecision(data, out);
    out.rmseDetections = out.rmseDetectionsCutoff = kNaN;
    if (!singleAnimal) detections(data, unique, pcutoff, out);
    return out;
}

}  // namespace pt::train
