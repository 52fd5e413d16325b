// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/outline.h"
#include "core/preview/statistics.h"

#include <opencv2/imgproc.hpp>

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

WindowCorners cornersOf(const cv::Rect& r)
{
    const double x0 = r.x, y0 = r.y, x1 = r.x + r.width, y1 = r.y + r.height;
    return {cv::Point2d(x0, y0), cv::Point2d(x1, y0), cv::Point2d(x1, y1), cv::Point2d(x0, y1)};
}

/// The box around a window, whole pixels.
cv::Rect boxOf(const WindowCorners& corners)
{
    cv::Point2d low = corners[0], high = corners[0];
    for (const auto& p : corners) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    return {cv::Point(cvFloor(low.x + 1e-6), cvFloor(low.y + 1e-6)), cv::Point(cvCeil(high.x - 1e-6), cvCeil(high.y - 1e-6))};
}

bool isUpright(const WindowCorners& corners)
{
    constexpr double kStill = 1e-6;
    return std::abs(corners[0].y - corners[1].y) < kStill && std::abs(corners[0].x - corners[3].x) < kStill;
}

/// How often each cell of the frame lies in a window: +1 and -1 at the corners, summed up at the end.
class HeatMap final
{
public:
    explicit HeatMap(cv::Size frame) : m_frame(frame), m_cells((frame.width + kCell - 1) / kCell, (frame.height + kCell - 1) / kCell),
                                       m_steps(cv::Mat::zeros(m_cells.height + 1, m_cells.width + 1, CV_32FC1)) {}

    /// A window that may be turned.
    void add(const WindowCorners& corners)
    {
        if (isUpright(corners)) {
            add(boxOf(corners));
            return;
        }
        if (m_turned.empty()) m_turned = cv::Mat::zeros(m_cells, CV_32SC1);
        m_mask.create(m_cells, CV_8UC1);
        m_mask.setTo(0);
        constexpr int kFine = 8;   // binary digits of a cell
        std::array<cv::Point, 4> cells;
        for (std::size_t i = 0; i < 4; ++i) {   // a cell counts where its middle lies inside
            cells[i] = {cvRound((corners[i].x / kCell - 0.5) * (1 << kFine)), cvRound((corners[i].y / kCell - 0.5) * (1 << kFine))};
        }
        cv::fillConvexPoly(m_mask, cells.data(), 4, cv::Scalar(1), cv::LINE_8, kFine);
        cv::add(m_turned, m_mask, m_turned, cv::noArray(), CV_32S);
    }

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
        if (!m_turned.empty()) cv::add(heat, m_turned, heat, cv::noArray(), CV_32F);
        if (draws > 0) heat /= draws;
        return heat;
    }

private:
    cv::Size m_frame, m_cells;
    cv::Mat m_steps, m_turned, m_mask;
};

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

WindowCorners shownInFrame(const augment::Sample& sample, cv::Size input)
{
    const cv::Matx23d m = sample.outFromFrame;
    const cv::Matx22d inverse = cv::Matx22d(m(0, 0), m(0, 1), m(1, 0), m(1, 1)).inv();
    const double w = input.width, h = input.height;
    WindowCorners out;
    std::size_t i = 0;
    for (const cv::Point2d& corner : {cv::Point2d(0, 0), cv::Point2d(w, 0), cv::Point2d(w, h), cv::Point2d(0, h)}) {
        const cv::Vec2d p = inverse * cv::Vec2d(corner.x - 0.5 - m(0, 2), corner.y - 0.5 - m(1, 2));   // the matrix is of pixel centres
        out[i++] = {p[0] + 0.5, p[1] + 0.5};
    }
    return out;
}

CropStatistics cropStatistics(const config::PoseConfig& config, cv::Size frame, const dataset::Annotations& labels, std::uint64_t seed, int draws,
                              const Progress& progress)
{
    CropStatistics out;
    out.sampling = config.cropSampling;
    HeatMap heat(frame);
    Counts counts;
    const bool known = knownWindows(config.loader);
    const auto options = geometryOnly();
    augment::Sample sample;
    for (; out.draws < draws && !(out.draws % 256 == 0 && progress.stopRequested()); ++out.draws) {
        const auto plan = augment::samplePlan(seed, static_cast<std::uint64_t>(out.draws), 0);
        WindowCorners window;
        if (known) {
            const cv::Rect upright = windowOf(config, frame, labels.points, plan);
            counts.add(labels, upright);
            window = cornersOf(upright);
        } else {
            const auto input = augment::applyOutline(plan, config, frame, labels, options, sample);
            if (!input) break;
            window = shownInFrame(sample, *input);
            counts.add(labels, sample);
        }
        if (out.examples.size() < kExamples) {
            out.examples.push_back(boxOf(window));
            out.windows.push_back(window);
        }
        heat.add(window);
    }
    out.heat = heat.shares(out.draws);
    const auto share = [](long long part, long long whole) { return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0; };
    out.keypointsKept = share(counts.kept, counts.labels);
    out.animalsCut = share(counts.cut, counts.animals);
    out.animalsLost = share(counts.lost, counts.animals);
    const bool torch = config.loader == config::Loader::Torch;   // its windows have one size
    out.smallest = torch ? cv::Size(config.cropSize[0], config.cropSize[1]) : augment::checkSize(config, frame, scaleAt(config, 0.0)).input;
    out.largest = torch ? out.smallest : augment::checkSize(config, frame, scaleAt(config, 1.0)).input;
    return out;
}

}  // namespace pt::preview
