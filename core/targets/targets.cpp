// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targets.h"

#include <algorithm>
#include <cmath>

namespace pt::targets {
namespace {

using config::Loader;
using config::PoseConfig;
using dataset::Annotations;

/// Geometry of the maps: the multi-animal loader halves the stride with integer division, the others exactly.
struct Grid
{
    cv::Size size;
    double stride = 8.0;
    double half = 4.0;

    double x(int column) const { return column * stride + half; }
    double y(int row) const { return row * stride + half; }
    /// Cells whose centre can lie within `reach` px of a point.
    cv::Rect around(const cv::Point2d& p, double reach) const
    {
        const int x0 = std::max(0, static_cast<int>(std::floor((p.x - reach - half) / stride)));
        const int y0 = std::max(0, static_cast<int>(std::floor((p.y - reach - half) / stride)));
        const int x1 = std::min(size.width - 1, static_cast<int>(std::ceil((p.x + reach - half) / stride)));
        const int y1 = std::min(size.height - 1, static_cast<int>(std::ceil((p.y + reach - half) / stride)));
        return {x0, y0, std::max(0, x1 - x0 + 1), std::max(0, y1 - y0 + 1)};
    }
};

Grid gridFor(const PoseConfig& config, cv::Size size)
{
    const bool integerHalf = config.loader == Loader::MultiImgaug;
    return {size, static_cast<double>(config.stride), integerHalf ? static_cast<double>(config.stride / 2) : config.stride / 2.0};
}

std::vector<cv::Mat> maps(std::size_t count, cv::Size size, float value)
{
    std::vector<cv::Mat> out(count);
    for (auto& map : out) map = cv::Mat(size, CV_32FC1, cv::Scalar(value));
    return out;
}

/// Disc of one label: score 1, locref offset to the label in units of locref_stdev, mask 1 (reference 6.1).
void drawDisc(Targets& t, const Grid& grid, const PoseConfig& config, std::size_t joint, const cv::Point2d& p, double radius, bool localMask)
{
    const cv::Rect box = grid.around(p, radius);
    for (int row = box.y; row < box.y + box.height; ++row) {
        for (int col = box.x; col < box.x + box.width; ++col) {
            const double dx = p.x - grid.x(col);
            const double dy = p.y - grid.y(row);
            if (dx * dx + dy * dy > radius * radius) continue;
            t.scoreMap[joint].at<float>(row, col) = 1.0F;
            if (t.locref.empty()) continue;
            t.locref[2 * joint].at<float>(row, col) = static_cast<float>(dx / config.locrefStdev);
            t.locref[2 * joint + 1].at<float>(row, col) = static_cast<float>(dy / config.locrefStdev);
            if (!localMask) continue;
            t.locrefMask[2 * joint].at<float>(row, col) = 1.0F;
            t.locrefMask[2 * joint + 1].at<float>(row, col) = 1.0F;
        }
    }
}

/// scmap_type gaussian: pos_dist_thresh is not used; a third of the map's mean side, in px, takes its place (reference 6.1).
void drawGaussian(Targets& t, const Grid& grid, const PoseConfig& config, std::size_t joint, const cv::Point2d& p)
{
    const double reach = (grid.size.width + grid.size.height) / 6.0;
    const double sigma = reach / 4.0;
    for (int row = 0; row < grid.size.height; ++row) {
        for (int col = 0; col < grid.size.width; ++col) {
            const double dx = p.x - grid.x(col);
            const double dy = p.y - grid.y(row);
            const double d2 = dx * dx + dy * dy;
            t.scoreMap[joint].at<float>(row, col) = static_cast<float>(std::exp(-d2 / (2.0 * sigma * sigma)));
            if (t.locref.empty()) continue;
            t.locref[2 * joint].at<float>(row, col) = static_cast<float>(dx / config.locrefStdev);
            t.locref[2 * joint + 1].at<float>(row, col) = static_cast<float>(dy / config.locrefStdev);
            if (d2 > reach * reach) continue;
            t.locrefMask[2 * joint].at<float>(row, col) = 1.0F;
            t.locrefMask[2 * joint + 1].at<float>(row, col) = 1.0F;
        }
    }
}

/// Band of one limb: a triangle across, hard ends; a later limb overwrites whatever is there (reference 6.2).
void drawBand(Targets& t, const Grid& grid, const PoseConfig& config, std::size_t edge, const cv::Point2d& a, const cv::Point2d& b, double scale,
              bool localMask)
{
    const cv::Point2d limb = b - a;
    const double length = std::hypot(limb.x, limb.y);
    if (length <= 0.0 || config.pafWidth <= 0.0) return;
    const cv::Point2d unit = limb / length;
    const double from = std::min(unit.dot(a), unit.dot(b));
    const double to = std::max(unit.dot(a), unit.dot(b));
    const double halfWidth = config.pafWidth / scale;
    const cv::Rect box = grid.around(a, halfWidth) | grid.around(b, halfWidth);
    for (int row = box.y; row < box.y + box.height; ++row) {
        for (int col = box.x; col < box.x + box.width; ++col) {
            const cv::Point2d cell(grid.x(col), grid.y(row));
            const double along = unit.dot(cell);
            if (along < from || along > to) continue;
            const double across = std::abs(unit.x * (cell.y - a.y) - unit.y * (cell.x - a.x)) / config.pafWidth * scale;
            if (across > 1.0) continue;
            t.paf[2 * edge].at<float>(row, col) = static_cast<float>(unit.x * (1.0 - across));
            t.paf[2 * edge + 1].at<float>(row, col) = static_cast<float>(unit.y * (1.0 - across));
            if (!localMask) continue;
            t.pafMask[2 * edge].at<float>(row, col) = 1.0F;
            t.pafMask[2 * edge + 1].at<float>(row, col) = 1.0F;
        }
    }
}

void drawIndividual(Targets& t, const Grid& grid, const PoseConfig& config, const Annotations& labels, int individual, double scale)
{
    const bool multi = config.loader == Loader::MultiImgaug;
    const bool localMask = !multi || config.weighOnlyPresentJoints;
    const double radius = config.posDistThresh * scale;
    for (int part = 0; part < labels.parts; ++part) {
        const cv::Point2d& p = labels.at(individual, part);
        if (!Annotations::isLabeled(p)) continue;
        const auto joint = static_cast<std::size_t>(part);
        if (config.gaussianScoreMap && !multi) drawGaussian(t, grid, config, joint, p);
        else drawDisc(t, grid, config, joint, p, radius, localMask);
        if (config.weighOnlyPresentJoints) t.scoreWeights[joint].setTo(1.0F);
        if (individual < config.numIdChannels) {  // identity: the union of that individual's discs
            Targets identity;
            identity.scoreMap = {t.scoreMap[static_cast<std::size_t>(config.numJoints + individual)]};
            drawDisc(identity, grid, config, 0, p, radius, false);
        }
    }
    for (std::size_t e = 0; e < t.paf.size() / 2; ++e) {
        const auto [from, to] = config.pafGraph[e];
        if (from < 0 || to < 0 || from >= labels.parts || to >= labels.parts) continue;
        const cv::Point2d& a = labels.at(individual, from);
        const cv::Point2d& b = labels.at(individual, to);
        if (Annotations::isLabeled(a) && Annotations::isLabeled(b)) drawBand(t, grid, config, e, a, b, scale, localMask);
    }
}

}  // namespace

cv::Size mapSizeFor(const PoseConfig& config, cv::Size input)
{
    // The network halves the input an even number of times; smfactor is 2 at every stride that DeepLabCut's creators write.
    const int factor = config.loader == Loader::MultiImgaug ? std::max(1, config.smfactor) : 2;
    const double step = static_cast<double>(config.stride) * factor;
    // At stride 2 the multi-animal net ends four times finer than its step (reference 2.4, smfactor).
    const bool fine = config.stride == 2 && config.loader == Loader::MultiImgaug;
    const auto side = [&](int length) {
        if (fine) return static_cast<int>(std::ceil(length / 16.0)) * 8;
        return static_cast<int>(std::ceil(length / step)) * factor;
    };
    return {side(input.width), side(input.height)};
}

cv::Point2d cellCentre(const PoseConfig& config, int column, int row)
{
    const Grid grid = gridFor(config, {});
    return {grid.x(column), grid.y(row)};
}

Result<Targets> makeTargets(const PoseConfig& config, const Annotations& labels, cv::Size input, double scale, cv::Size mapSize)
{
    if (mapSize.empty() && config.stride > 0) mapSize = mapSizeFor(config, input);
    if (config.stride <= 0 || mapSize.empty() || !(scale > 0.0) || !(config.locrefStdev > 0.0)) {
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("Error", "Targets need a positive stride, scale, locref_stdev and input size.")), "stride"};
    }
    if (labels.parts > config.numJoints) {
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("Error", "The labels have %1 body parts, but num_joints is %2."),
                             {std::to_string(labels.parts), std::to_string(config.numJoints)}), "num_joints"};
    }
    const auto joints = static_cast<std::size_t>(config.numJoints);
    const bool multi = config.loader == Loader::MultiImgaug;
    const float outside = multi && !config.weighOnlyPresentJoints ? 1.0F : 0.0F;  // masks are everywhere one, or local
    Targets t;
    t.mapSize = mapSize;
    t.scoreMap = maps(joints + static_cast<std::size_t>(std::max(0, config.numIdChannels)), mapSize, 0.0F);
    if (config.weighOnlyPresentJoints) t.scoreWeights = maps(t.scoreMap.size(), mapSize, 0.0F);
    if (config.locationRefinement) {
        t.locref = maps(2 * joints, mapSize, 0.0F);
        t.locrefMask = maps(2 * joints, mapSize, outside);
    }
    if (multi) {
        t.paf = maps(2 * config.pafGraph.size(), mapSize, 0.0F);
        t.pafMask = maps(2 * config.pafGraph.size(), mapSize, outside);
    }
    const Grid grid = gridFor(config, mapSize);
    for (int i = 0; i < labels.individuals; ++i) drawIndividual(t, grid, config, labels, i, scale);
    return t;
}

}  // namespace pt::targets
