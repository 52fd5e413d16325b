// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/statistics.h"

#include "core/augment/outline.h"
#include "core/config/pose_network.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pt::preview {
namespace {

using augment::Op;
using config::Loader;

std::size_t index(Op op) { return static_cast<std::size_t>(op); }

double scaleAt(const config::PoseConfig& c, double unit)
{
    return c.globalScale * (c.scaleJitter ? c.scaleJitter->first + (c.scaleJitter->second - c.scaleJitter->first) * unit : 1.0);
}

/// Shares of samples with exactly k of the given operations, by adding one independent yes-or-no draw after the other.
std::vector<double> countDistribution(const std::vector<FiringRate>& rates)
{
    std::vector<double> count = {1.0};
    for (const auto& rate : rates) {
        count.push_back(0.0);
        for (std::size_t k = count.size(); k-- > 0;) count[k] = count[k] * (1.0 - rate.expected) + (k > 0 ? count[k - 1] * rate.expected : 0.0);
    }
    return count;
}

/// A configuration that no frame is refused by: gates do not depend on the size.
config::PoseConfig tiny(config::PoseConfig config)
{
    config.cropSize = {32, 32};
    config.preResize = config.preResize ? std::optional<std::array<int, 2>>({32, 32}) : std::nullopt;
    config.maxInputSize.reset();
    config.minInputSize.reset();
    config.globalScale = 1.0;
    config.scaleJitter.reset();
    return config;
}

}  // namespace

bool isAugmentation(Op op)
{
    switch (op) {
    case Op::Resize: case Op::Pad: case Op::Crop: case Op::PreResize: case Op::AutoPad: case Op::TopDownCrop: case Op::Collate: case Op::Count: return false;
    default: return true;
    }
}

std::vector<VideoLimits> sizeLimits(const config::PoseConfig& config, const dataset::Project& project)
{
    std::vector<VideoLimits> out;
    std::map<std::string, std::size_t> places;
    std::map<std::pair<int, int>, double> bySize;   // a project has few sizes
    for (const auto& frame : project.frames) {
        if (frame.size.empty()) continue;
        const auto [place, isNew] = places.emplace(frame.video, out.size());
        if (isNew) out.push_back({frame.video, 0, 0, 0.0});
        const auto [known, fresh] = bySize.emplace(std::pair(frame.size.width, frame.size.height), 0.0);
        if (fresh) known->second = augment::refusedShare(config, frame.size);
        VideoLimits& video = out[place->second];
        ++video.frames;
        video.touched += known->second > 0.0 ? 1 : 0;
        video.refused += known->second;
    }
    for (VideoLimits& video : out) video.refused /= video.frames;
    return out;
}

FiringStatistics firingStatistics(const config::PoseConfig& config, std::uint64_t seed, int draws, const Progress& progress)
{
    FiringStatistics out;
    for (std::size_t i = 0; i < augment::kOpCount; ++i) {
        const Op op = static_cast<Op>(i);
        const double p = augment::fireProbability(op, config);
        if (isAugmentation(op) && p > 0.0) out.rates.push_back({op, p, 0.0, 0.0});
    }
    std::stable_sort(out.rates.begin(), out.rates.end(), [](const auto& a, const auto& b) { return a.expected > b.expected; });
    const std::size_t n = out.rates.size();
    out.together.assign(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i) {
        out.rates[i].alone = out.rates[i].expected;
        for (std::size_t j = 0; j < n; ++j) {
            out.together[i][j] = i == j ? out.rates[i].expected : out.rates[i].expected * out.rates[j].expected;
            if (i != j) out.rates[i].alone *= 1.0 - out.rates[j].expected;
        }
    }
    out.count = countDistribution(out.rates);
    out.none = out.count.front();

    const config::PoseConfig small = tiny(config);
    dataset::Annotations labels(1, std::max(1, config.numJoints));
    labels.at(0, 0) = {16, 16};
    augment::ApplyOptions quiet;
    quiet.describe = false;
    augment::Sample sample;
    std::vector<std::vector<long long>> both(n, std::vector<long long>(n, 0));
    std::vector<long long> counts(n + 1, 0);
    for (; out.draws < draws && !(out.draws % 64 == 0 && progress.stopRequested()); ++out.draws) {
        if (!augment::applyOutline(augment::samplePlan(seed, static_cast<std::uint64_t>(out.draws), 0), small, {32, 32}, labels, quiet, sample)) break;
        std::vector<std::size_t> fired;
        for (std::size_t i = 0; i < n; ++i)
            if ((sample.firedBits >> static_cast<unsigned>(out.rates[i].op)) & 1U) fired.push_back(i);
        for (const std::size_t a : fired)
            for (const std::size_t b : fired) ++both[a][b];
        ++counts[fired.size()];
    }
    const double all = std::max(1, out.draws);
    out.togetherMeasured.assign(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) out.togetherMeasured[i][j] = static_cast<double>(both[i][j]) / all;
        out.rates[i].measured = out.togetherMeasured[i][i];
    }
    for (const long long c : counts) out.countMeasured.push_back(static_cast<double>(c) / all);
    out.noneMeasured = out.countMeasured.front();
    return out;
}

std::vector<std::uint64_t> drawsWhereFired(const config::PoseConfig& config, Op op, std::uint64_t seed, std::uint64_t first, int count, int tried)
{
    std::vector<std::uint64_t> out;
    const double p = augment::fireProbability(op, config);
    if (p <= 0.0) return out;
    for (std::uint64_t draw = first; static_cast<int>(out.size()) < count && draw < first + static_cast<std::uint64_t>(tried); ++draw)
        if (augment::samplePlan(seed, draw, 0).gate[index(op)] < p) out.push_back(draw);
    return out;
}

double ReceptiveStatistics::quantile(double q) const
{
    if (animals.empty()) return 0.0;
    const double at = std::clamp(q, 0.0, 1.0) * static_cast<double>(animals.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(animals.size() - 1, low + 1);
    return animals[low] + (at - static_cast<double>(low)) * (animals[high] - animals[low]);
}

ReceptiveStatistics receptiveStatistics(const config::PoseConfig& config, const dataset::Project& project)
{
    ReceptiveStatistics out;
    // TensorFlow's ResNets keep the map at a sixteenth of the input and step at the end of a stage; PyTorch's step at its beginning.
    const bool torch = config.loader == Loader::Torch;
    out.field = receptiveField(config.netType, torch ? 32 : 16, !torch);
    for (const auto& frame : project.frames) {
        for (int i = 0; i < frame.labels.individuals; ++i) {
            double x0 = 1e9, y0 = 1e9, x1 = -1e9, y1 = -1e9;
            int points = 0;
            for (int k = 0; k < frame.labels.parts; ++k) {
                const auto& p = frame.labels.at(i, k);
                if (!dataset::Annotations::isLabeled(p)) continue;
                ++points;
                x0 = std::min(x0, p.x), x1 = std::max(x1, p.x), y0 = std::min(y0, p.y), y1 = std::max(y1, p.y);
            }
            if (points >= 2) out.animals.push_back(std::max(x1 - x0, y1 - y0));
        }
    }
    std::sort(out.animals.begin(), out.animals.end());
    const bool resized = config.loader != Loader::MultiImgaug && !torch;   // those two cut, they do not shrink
    out.scaleLow = resized ? scaleAt(config, 0.0) : 1.0;
    out.scaleHigh = resized ? scaleAt(config, 1.0) : 1.0;
    if (!out.animals.empty()) {
        const auto fits = std::upper_bound(out.animals.begin(), out.animals.end(), out.field / out.scaleHigh) - out.animals.begin();
        out.covered = static_cast<double>(fits) / static_cast<double>(out.animals.size());
    }
    return out;
}

BatchMemory batchMemory(const config::PoseConfig& config, cv::Size frame, cv::Size padded, const fs::path& calibrations, const std::string& device)
{
    BatchMemory out;
    out.images = std::max(1, config.batchSize);
    out.padded = padded;
    const auto largest = augment::checkSize(config, frame, scaleAt(config, 1.0));
    out.largest = largest.verdict == augment::SizeVerdict::Fits && !largest.input.empty() ? largest.input : padded;
    out.network = config.netType;
    const bool limbs = !config.pafGraph.empty();
    const std::string network = config::networkName(config);
    const auto measured = calibrations.empty() ? std::nullopt : readCalibration(calibrations, {network, limbs, "auto", device});
    out.memory = trainingMemory(network, limbs, out.images, static_cast<double>(out.largest.area()), measured);
    return out;
}

}  // namespace pt::preview
