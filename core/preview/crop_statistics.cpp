// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/statistics.h"

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
            count(have, inside);
        }
    }
    void add(const dataset::Annotations& before, const augment::Sample& sample)
    {
        for (int i = 0; i < before.individuals; ++i) {
            int have = 0, inside = 0;
            for (int k = 0; k < before.parts; ++k) {
                have += dataset::Annotations::isLabeled(before.at(i, k)) ? 1 : 0;
                inside += i < sample.labels.individuals && dataset::Annotations::isLabeled(sample.labels.at(i, k)) ? 1 : 0;
            }
            count(have, std::min(have, inside));
        }
    }
    void count(int have, int inside)
    {
        if (have == 0) return;
        labels += have;
        kept += inside;
        ++animals;
        cut += inside > 0 && inside < have ? 1 : 0;
        lost += inside == 0 ? 1 : 0;
    }
};

/// How often each cell of the frame lies in a window: +1 and -1 at the corners, summed up at the end.
class HeatMap final
{
public:
    explicit HeatMap(cv::Size frame) : m_frame(frame), m_cells((frame.width + kCell - 1) / kCell, (frame.height + kCell - 1) / kCell),
                                       m_steps(cv::Mat::zeros(m_cells.height + 1, m_cells.width + 1, CV_32FC1)) {}

    void add(const cv::Rect& window)
    {
        const cv::Rect in = window & cv::Rect(cv::Point(0, 0), m_frame);
        const cv::Point a(in.x / kCell, in.y / kCell);
        const cv::Point b(std::min(m_cells.width, (in.x + in.width + kCell / 2) / kCell), std::min(m_cells.height, (in.y + in.height + kCell / 2) / kCell));
        if (b.x <= a.x || b.y <= a.y) return;
        m_steps.at<float>(a) += 1.0F;
        m_steps.at<float>(a.y, b.x) -= 1.0F;
        m_steps.at<float>(b.y, a.x) -= 1.0F;
        m_steps.at<float>(b) += 1.0F;
    }
    cv::Mat shares(int draws) const
    {
        cv::Mat heat = cv::Mat::zeros(m_cells, CV_32FC1);
        for (int y = 0; y < m_cells.height; ++y) {
            float row = 0.0F;
            for (int x = 0; x < m_cells.width; ++x) {
                row += m_steps.at<float>(y, x);
                heat.at<float>(y, x) = row + (y > 0 ? heat.at<float>(y - 1, x) : 0.0F);
            }
        }
        if (draws > 0) heat /= draws;
        return heat;
    }

private:
    cv::Size m_frame, m_cells;
    cv::Mat m_steps;
};

/// What of the frame a sample of the pipeline shows, as the box around it in frame pixels.
cv::Rect shownOf(const augment::Sample& sample)
{
    const cv::Matx23d m = sample.outFromFrame;
    const cv::Matx22d inverse = cv::Matx22d(m(0, 0), m(0, 1), m(1, 0), m(1, 1)).inv();
    cv::Point2d low(1e9, 1e9), high(-1e9, -1e9);
    for (const cv::Point2d& corner : {cv::Point2d(0, 0), cv::Point2d(sample.image.cols, 0), cv::Point2d(0, sample.image.rows), cv::Point2d(sample.image.cols, sample.image.rows)}) {
        const cv::Vec2d p = inverse * cv::Vec2d(corner.x - m(0, 2), corner.y - m(1, 2));
        low = {std::min(low.x, p[0]), std::min(low.y, p[1])};
        high = {std::max(high.x, p[0]), std::max(high.y, p[1])};
    }
    return {cv::Point(cvFloor(low.x), cvFloor(low.y)), cv::Point(cvCeil(high.x), cvCeil(high.y))};
}

/// Everything off that moves no pixel: only where the window lands is asked.
augment::ApplyOptions geometryOnly()
{
    augment::ApplyOptions options;
    for (const Op op : {Op::HistEqGlobal, Op::MotionBlur, Op::Covering, Op::Elastic, Op::GaussianNoise, Op::Grayscale, Op::HistEq, Op::Clahe, Op::LogContrast,
                        Op::LinearContrast, Op::SigmoidContrast, Op::GammaContrast, Op::Sharpen, Op::Emboss, Op::Edge}) {
        options.disabled |= decltype(options.disabled){1} << static_cast<unsigned>(op);
    }
    return options;
}

bool knownWindows(config::Loader loader) { return loader == config::Loader::MultiImgaug || loader == config::Loader::SingleImgaug; }

}  // namespace

CropStatistics cropStatistics(const config::PoseConfig& config, const cv::Mat& image, const dataset::Annotations& labels, std::uint64_t seed, int draws,
                              const Progress& progress)
{
    CropStatistics out;
    out.sampling = config.cropSampling;
    const cv::Size frame = image.size();
    HeatMap heat(frame);
    Counts counts;
    constexpr int kThroughPipeline = 240;   // each of these moves pixels
    const bool known = knownWindows(config.loader);
    if (!known) draws = std::min(draws, kThroughPipeline);
    const auto options = geometryOnly();
    for (; out.draws < draws && !(out.draws % (known ? 256 : 8) == 0 && progress.stopRequested()); ++out.draws) {
        const auto plan = augment::samplePlan(seed, static_cast<std::uint64_t>(out.draws), 0);
        cv::Rect window;
        if (known) {
            window = windowOf(config, frame, labels.points, plan);
            counts.add(labels, window);
        } else {
            const auto sample = augment::apply(plan, config, image, labels, options);
            if (!sample) break;
            window = sample->crop.area() > 0 ? sample->crop : shownOf(*sample);
            counts.add(labels, *sample);
        }
        if (out.examples.size() < kExamples) out.examples.push_back(window);
        heat.add(window);
    }
    out.heat = heat.shares(out.draws);
    const auto share = [](long long part, long long whole) { return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0; };
    out.keypointsKept = share(counts.kept, counts.labels);
    out.animalsCut = share(counts.cut, counts.animals);
    out.animalsLost = share(counts.lost, counts.animals);
    out.smallest = augment::checkSize(config, frame, scaleAt(config, 0.0)).input;
    out.largest = augment::checkSize(config, frame, scaleAt(config, 1.0)).input;
    return out;
}

}  // namespace pt::preview
