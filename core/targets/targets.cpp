// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/maps.h"

#include <algorithm>
#include <cmath>

namespace pt::targets {
namespace {

using config::Loader;
using config::PoseConfig;
using dataset::Annotations;

/// The multi-animal loader halves the stride with integer division, the others exactly.
Grid gridFor(const PoseConfig& config, cv::Size size)
{
    const bool integerHalf = config.loader == Loader::MultiImgaug;
    return {size, static_cast<double>(config.stride), integerHalf ? static_cast<double>(config.stride / 2) : config.stride / 2.0};
}

/// Disc of one label: score 1, locref offset to the label in units of locref_stdev, mask 1 (reference 6.1).
void drawDisc(const TargetArrays& t, const Grid& grid, const PoseConfig& config, int joint, const cv::Point2d& p, double radius, bool localMask)
{
    const cv::Rect box = grid.around(p, radius);
    for (int row = box.y; row < box.y + box.height; ++row) {
        for (int col = box.x; col < box.x + box.width; ++col) {
            const double dx = p.x - grid.x(col);
            const double dy = p.y - grid.y(row);
            if (dx * dx + dy * dy > radius * radius) continue;
            grid.cell(t.score, joint, row, col) = 1.0F;
            if (t.locref == nullptr) continue;
            grid.cell(t.locref, 2 * joint, row, col) = static_cast<float>(dx / config.locrefStdev);
            grid.cell(t.locref, 2 * joint + 1, row, col) = static_cast<float>(dy / config.locrefStdev);
            if (!localMask) continue;
            grid.cell(t.locrefMask, 2 * joint, row, col) = 1.0F;
            grid.cell(t.locrefMask, 2 * joint + 1, row, col) = 1.0F;
        }
    }
}

/// scmap_type gaussian: pos_dist_thresh is not used; a third of the map's mean side, in px, takes its place (reference 6.1).
void drawGaussian(const TargetArrays& t, const Grid& grid, const PoseConfig& config, int joint, const cv::Point2d& p)
{
    const double reach = (grid.size.width + grid.size.height) / 6.0;
    const double sigma = reach / 4.0;
    for (int row = 0; row < grid.size.height; ++row) {
        for (int col = 0; col < grid.size.width; ++col) {
            const double dx = p.x - grid.x(col);
            const double dy = p.y - grid.y(row);
            const double d2 = dx * dx + dy * dy;
            grid.cell(t.score, joint, row, col) = static_cast<float>(std::exp(-d2 / (2.0 * sigma * sigma)));
            if (t.locref == nullptr) continue;
            grid.cell(t.locref, 2 * joint, row, col) = static_cast<float>(dx / config.locrefStdev);
            grid.cell(t.locref, 2 * joint + 1, row, col) = static_cast<float>(dy / config.locrefStdev);
            if (d2 > reach * reach) continue;
            grid.cell(t.locrefMask, 2 * joint, row, col) = 1.0F;
            grid.cell(t.locrefMask, 2 * joint + 1, row, col) = 1.0F;
        }
    }
}

void drawBand(const TargetArrays& t, const Grid& grid, const PoseConfig& config, int edge, const cv::Point2d& a, const cv::Point2d& b, double scale,
              bool localMask)
{
    const cv::Point2d limb = b - a;
    const double length = std::hypot(limb.x, limb.y);
    if (length <= 0.0 || config.pafWidth <= 0.0) return;
    const double halfWidth = config.pafWidth / scale;
    Band band{a, limb / length, 0, 0, halfWidth};
    const double p = band.unit.dot(a), q = band.unit.dot(b);
    band.begin = std::min(p, q), band.end = std::max(p, q);
    const cv::Rect box = grid.around(a, halfWidth) | grid.around(b, halfWidth);
    for (int row = box.y; row < box.y + box.height; ++row) {
        for (int col = box.x; col < box.x + box.width; ++col) {
            const double value = band.valueAt({grid.x(col), grid.y(row)});
            if (value < 0.0) continue;
            grid.cell(t.paf, 2 * edge, row, col) = static_cast<float>(band.unit.x * value);
            grid.cell(t.paf, 2 * edge + 1, row, col) = static_cast<float>(band.unit.y * value);
            if (!localMask) continue;
            grid.cell(t.pafMask, 2 * edge, row, col) = grid.cell(t.pafMask, 2 * edge + 1, row, col) = 1.0F;
        }
    }
}

void drawIndividual(const TargetArrays& t, const Grid& grid, const PoseConfig& config, const Annotations& labels, int individual, double scale)
{
    const bool multi = config.loader == Loader::MultiImgaug;
    const bool localMask = !multi || config.weighOnlyPresentJoints;
    const double radius = config.posDistThresh * scale;
    for (int part = 0; part < labels.parts; ++part) {
        const cv::Point2d& p = labels.at(individual, part);
        if (!Annotations::isLabeled(p)) continue;
        if (config.gaussianScoreMap && !multi) drawGaussian(t, grid, config, part, p);
        else drawDisc(t, grid, config, part, p, radius, localMask);
        if (config.weighOnlyPresentJoints) std::fill_n(&grid.cell(t.scoreWeights, part, 0, 0), grid.cells(), 1.0F);
        if (individual < config.numIdChannels) {  // identity: the union of that individual's discs
            TargetArrays identity;
            identity.score = &grid.cell(t.score, config.numJoints + individual, 0, 0);
            drawDisc(identity, grid, config, 0, p, radius, false);
        }
    }
    if (t.paf == nullptr) return;
    for (std::size_t e = 0; e < config.pafGraph.size(); ++e) {
        const auto [from, to] = config.pafGraph[e];
        if (from < 0 || to < 0 || from >= labels.parts || to >= labels.parts) continue;
        const cv::Point2d& a = labels.at(individual, from);
        const cv::Point2d& b = labels.at(individual, to);
        if (Annotations::isLabeled(a) && Annotations::isLabeled(b)) drawBand(t, grid, config, static_cast<int>(e), a, b, scale, localMask);
    }
}

const config::TorchHead* bodypartHead(const PoseConfig& config)
{
    if (config.loader != Loader::Torch || !config.torch || config.torch->model.heads.empty()) return nullptr;
    const auto* named = config.torch->model.head("bodypart");
    return named != nullptr ? named : &config.torch->model.heads.front();
}

Error badGeometry()
{
    return {ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "Targets need a positive stride, scale, locref_stdev and input size.")), "stride"};
}

/// As many maps as asked for, one piece of memory.
float* allocate(std::vector<cv::Mat>& maps, int count, cv::Size size)
{
    maps.clear();
    if (count <= 0) return nullptr;
    const cv::Mat block(count * size.height, size.width, CV_32FC1);
    for (int i = 0; i < count; ++i) maps.push_back(block.rowRange(i * size.height, (i + 1) * size.height));
    return maps.front().ptr<float>();
}

}  // namespace

cv::Size mapSizeFor(const PoseConfig& config, cv::Size input)
{
    if (config.loader == Loader::Torch) {
        const auto* head = bodypartHead(config);
        return head != nullptr ? mapSizeFor(config.torch->model, *head, input) : cv::Size();
    }
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
    if (const auto* head = bodypartHead(config); head != nullptr) {
        const int stride = config.torch->model.headStride(*head);
        return {static_cast<double>(column * stride + stride / 2), static_cast<double>(row * stride + stride / 2)};
    }
    const Grid grid = gridFor(config, {});
    return {grid.x(column), grid.y(row)};
}

Result<TargetShape> targetShape(const PoseConfig& config, cv::Size input, cv::Size mapSize, const config::TorchHead* head)
{
    if (config.loader == Loader::Torch) {
        if (head == nullptr) head = bodypartHead(config);
        if (head == nullptr) return badGeometry();
        return torchShape(config, *head, input, mapSize);
    }
    if (mapSize.empty() && config.stride > 0) mapSize = mapSizeFor(config, input);
    if (config.stride <= 0 || mapSize.empty() || !(config.locrefStdev > 0.0)) return badGeometry();
    const bool multi = config.loader == Loader::MultiImgaug;
    TargetShape shape;
    shape.mapSize = mapSize;
    shape.score = config.numJoints + std::max(0, config.numIdChannels);
    shape.scoreWeights = config.weighOnlyPresentJoints ? shape.score : 0;
    shape.locref = shape.locrefMask = config.locationRefinement ? 2 * config.numJoints : 0;
    shape.paf = shape.pafMask = multi ? 2 * static_cast<int>(config.pafGraph.size()) : 0;
    return shape;
}

Result<void> writeTargets(const PoseConfig& config, const Annotations& labels, double scale, const TargetShape& shape, const TargetArrays& arrays,
                          std::span<const std::int8_t> visibility, const config::TorchHead* head)
{
    if (config.loader == Loader::Torch) {
        if (head == nullptr) head = bodypartHead(config);
        if (head == nullptr) return badGeometry();
        return writeTorchTargets(config, *head, labels, shape, arrays, visibility);
    }
    if (!(scale > 0.0)) return badGeometry();
    if (labels.parts > config.numJoints) {
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("Error", "The labels have %1 body parts, but num_joints is %2."),
                             {std::to_string(labels.parts), std::to_string(config.numJoints)}), "num_joints"};
    }
    const bool multi = config.loader == Loader::MultiImgaug;
    const float outside = multi && !config.weighOnlyPresentJoints ? 1.0F : 0.0F;  // masks are everywhere one, or local
    const Grid grid = gridFor(config, shape.mapSize);
    fillMaps(arrays.score, shape.score, grid, 0.0F);
    fillMaps(arrays.scoreWeights, shape.scoreWeights, grid, 0.0F);
    fillMaps(arrays.locref, shape.locref, grid, 0.0F);
    fillMaps(arrays.locrefMask, shape.locrefMask, grid, outside);
    fillMaps(arrays.paf, shape.paf, grid, 0.0F);
    fillMaps(arrays.pafMask, shape.pafMask, grid, outside);
    for (int i = 0; i < labels.individuals; ++i) drawIndividual(arrays, grid, config, labels, i, scale);
    return {};
}

namespace {

Result<Targets> allocateAndWrite(const PoseConfig& config, const config::TorchHead* head, const Annotations& labels, cv::Size input, double scale,
                                 cv::Size mapSize, std::span<const std::int8_t> visibility)
{
    const auto shape = targetShape(config, input, mapSize, head);
    if (!shape) return shape.error();
    Targets t;
    t.mapSize = shape->mapSize;
    TargetArrays arrays;
    arrays.score = allocate(t.scoreMap, shape->score, t.mapSize);
    arrays.scoreWeights = allocate(t.scoreWeights, shape->scoreWeights, t.mapSize);
    arrays.locref = allocate(t.locref, shape->locref, t.mapSize);
    arrays.locrefMask = allocate(t.locrefMask, shape->locrefMask, t.mapSize);
    arrays.paf = allocate(t.paf, shape->paf, t.mapSize);
    arrays.pafMask = allocate(t.pafMask, shape->pafMask, t.mapSize);
    if (auto written = writeTargets(config, labels, scale, *shape, arrays, visibility, head); !written) return written.error();
    return t;
}

}  // namespace

Result<Targets> makeTargets(const PoseConfig& config, const Annotations& labels, cv::Size input, double scale, cv::Size mapSize,
                            std::span<const std::int8_t> visibility)
{
    return allocateAndWrite(config, nullptr, labels, input, scale, mapSize, visibility);
}

Result<Targets> makeHeadTargets(const PoseConfig& config, const config::TorchHead& head, const Annotations& labels, cv::Size input, cv::Size mapSize,
                                std::span<const std::int8_t> visibility)
{
    return allocateAndWrite(config, &head, labels, input, 1.0, mapSize, visibility);
}

}  // namespace pt::targets
