// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/crop_statistics.h"

#include <algorithm>
#include <cmath>

namespace pt::preview {
namespace {

constexpr int kCell = 8;          // px of the frame a cell of the heat map stands for
constexpr std::size_t kExamples = 24;

using augment::Op;

std::size_t index(Op op) { return static_cast<std::size_t>(op); }

double scaleAt(const config::PoseConfig& c, double unit)
{
    return c.globalScale * (c.scaleJitter ? c.scaleJitter->first + (c.scaleJitter->second - c.scaleJitter->first) * unit : 1.0);
}

/// The window of one draw in frame pixels (it may reach into the padding), as the loader would place it.
cv::Rect windowOf(const config::PoseConfig& config, cv::Size frame, const std::vector<cv::Point2d>& points, const augment::Plan& plan)
{
    if (config.loader == config::Loader::MultiImgaug) {
        const cv::Size base(config.cropSize[0], config.cropSize[1]);
        const auto check = augment::checkSize(config, base, scaleAt(config, plan.scale));
        const cv::Size target = check.verdict == augment::SizeVerdict::Fits ? check.input : base;
        const cv::Size padded(std::max(frame.width, base.width), std::max(frame.height, base.height));
        const auto& u = plan.u[index(Op::Pad)];
        const cv::Point offset(static_cast<int>((1.0 - u[0]) * (padded.width - frame.width)), static_cast<int>((1.0 - u[1]) * (padded.height - frame.height)));
        std::vector<cv::Point2d> shifted = points;
        for (auto& p : shifted) p += cv::Point2d(offset);
        if (config.cropSampling == config::CropSampling::None) return {-offset, padded};
        const cv::Point corner = augment::sampleCrop(config, padded, target, shifted, plan.u[index(Op::Crop)]);
        return {corner - offset, cv::Size(std::min(target.width, padded.width), std::min(target.height, padded.height))};
    }
    if (config.loader == config::Loader::SingleImgaug && plan.gate[index(Op::CropAndPad)] < config.cropRatio) {
        int sides[4] = {};
        for (std::size_t i = 0; i < 4; ++i) {
            sides[i] = cvRound((2.0 * plan.u[index(Op::CropAndPad)][i] - 1.0) * config.cropBy * (i % 2 == 0 ? frame.height : frame.width));
        }
        return {-sides[3], -sides[0], frame.width + sides[1] + sides[3], frame.height + sides[0] + sides[2]};
    }
    return {cv::Point(0, 0), frame};
}

struct Counts
{
    long long labels = 0, kept = 0, animals = 0, cut = 0, lost = 0;

    void add(const dataset::Annotations& labels_, const cv::Rect& window)
    {
        for (int i = 0; i < labels_.individuals; ++i) {
            int have = 0, inside = 0;
            for (int k = 0; k < labels_.parts; ++k) {
                const auto& p = labels_.at(i, k);
                if (!dataset::Annotations::isLabeled(p)) continue;
                ++have;
                inside += p.x > window.x && p.y > window.y && p.x < window.x + window.width && p.y < window.y + window.height ? 1 : 0;
            }
            if (have == 0) continue;
            labels += have;
            kept += inside;
            ++animals;
            cut += inside > 0 && inside < have ? 1 : 0;
            lost += inside == 0 ? 1 : 0;
        }
    }
};

}  // namespace

CropStatistics cropStatistics(const config::PoseConfig& config, cv::Size frame, const dataset::Annotations& labels, std::uint64_t seed, int draws,
                              const Progress& progress)
{
    CropStatistics out;
    const cv::Size cells((frame.width + kCell - 1) / kCell, (frame.height + kCell - 1) / kCell);
    cv::Mat steps = cv::Mat::zeros(cells.height + 1, cells.width + 1, CV_32FC1);   // +1 at a window's corners: summed up later
    Counts counts;
    int done = 0;
    for (; done < draws && !(done % 256 == 0 && progress.stopRequested()); ++done) {
        const auto plan = augment::samplePlan(seed, static_cast<std::uint64_t>(done), 0);
        const cv::Rect window = windowOf(config, frame, labels.points, plan);
        counts.add(labels, window);
        const cv::Rect inFrame = window & cv::Rect(cv::Point(0, 0), frame);
        if (out.examples.size() < kExamples) out.examples.push_back(window);
        const cv::Point a(inFrame.x / kCell, inFrame.y / kCell);
        const cv::Point b(std::min(cells.width, (inFrame.x + inFrame.width + kCell / 2) / kCell), std::min(cells.height, (inFrame.y + inFrame.height + kCell / 2) / kCell));
        if (b.x <= a.x || b.y <= a.y) continue;
        steps.at<float>(a) += 1.0F;
        steps.at<float>(a.y, b.x) -= 1.0F;
        steps.at<float>(b.y, a.x) -= 1.0F;
        steps.at<float>(b) += 1.0F;
    }
    out.heat = cv::Mat::zeros(cells, CV_32FC1);
    for (int y = 0; y < cells.height; ++y) {
        float row = 0.0F;
        for (int x = 0; x < cells.width; ++x) {
            row += steps.at<float>(y, x);
            out.heat.at<float>(y, x) = row + (y > 0 ? out.heat.at<float>(y - 1, x) : 0.0F);
        }
    }
    if (done > 0) out.heat /= done;
    const auto share = [](long long part, long long whole) { return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0; };
    out.keypointsKept = share(counts.kept, counts.labels);
    out.animalsCut = share(counts.cut, counts.animals);
    out.animalsLost = share(counts.lost, counts.animals);
    out.smallest = augment::checkSize(config, frame, scaleAt(config, 0.0)).input;
    out.largest = augment::checkSize(config, frame, scaleAt(config, 1.0)).input;
    return out;
}

}  // namespace pt::preview
