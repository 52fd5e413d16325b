// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Target generators of DeepLabCut 3 (reference 6.3). Coordinates are single precision there, distances double.
#include "core/base/single.h"
#include "core/targets/maps.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace pt::targets {
namespace {

using config::TorchGenerator;
using dataset::Annotations;

struct Labelled
{
    cv::Point2d p;
    int visibility = 0;
};

/// Everything a generator sees of one image.
struct Scene
{
    const Annotations& labels;
    std::span<const std::int8_t> visibility;
    int bodyparts = 0, unique = 0;

    int animals() const { return labels.individuals - (unique > 0 ? 1 : 0); }
    Labelled at(int individual, int part) const
    {
        const auto i = static_cast<std::size_t>(individual * labels.parts + part);
        const cv::Point2d& p = labels.points[i];
        const bool labelled = Annotations::isLabeled(p);
        const int v = i < visibility.size() ? visibility[i] : labelled ? 2 : 0;
        return {{single(p.x), single(p.y)}, labelled || v <= 0 ? v : 0};
    }
};

Scene sceneOf(const config::PoseConfig& config, const Annotations& labels, std::span<const std::int8_t> visibility)
{
    const int unique = config.torch ? std::min(labels.parts, static_cast<int>(config.torch->metadata.uniqueBodyparts.size())) : 0;
    return {labels, visibility, labels.parts - unique, unique};
}

bool isHeatmap(const TorchGenerator& g) { return g.type == "HeatmapGaussianGenerator" || g.type == "HeatmapPlateauGenerator"; }

Grid gridFor(const config::PoseConfig& config, const config::TorchHead& head, cv::Size size)
{
    const double stride = config.torch->model.headStride(head);
    return {size, stride, std::trunc(stride / 2.0)};
}

/// Along one axis the Gaussian is a factor of its own: exp(-(x^2 + y^2)) = exp(-x^2) exp(-y^2).
void drawGaussian(const Grid& grid, const TorchGenerator& g, int channel, const cv::Point2d& p, const TargetArrays& out)
{
    const double spread = 1.0 / (2.0 * g.sigma() * g.sigma());
    const double locrefScale = 1.0 / g.locrefStd;
    thread_local std::vector<double> across;
    across.resize(static_cast<std::size_t>(grid.size.width));
    for (int col = 0; col < grid.size.width; ++col) {
        const double dx = grid.x(col) - p.x;
        across[static_cast<std::size_t>(col)] = std::exp(-dx * dx * spread);
    }
    const double reach = g.posDistThresh * g.posDistThresh;
    for (int row = 0; row < grid.size.height; ++row) {
        const double dy = p.y - grid.y(row);
        const double down = std::exp(-dy * dy * spread);
        float* score = &grid.cell(out.score, channel, row, 0);
        for (int col = 0; col < grid.size.width; ++col) {
            score[col] = std::max(score[col], static_cast<float>(down * across[static_cast<std::size_t>(col)]));
        }
        if (out.locref == nullptr) continue;
        float* lx = &grid.cell(out.locref, 2 * channel, row, 0);
        float* ly = &grid.cell(out.locref, 2 * channel + 1, row, 0);
        for (int col = 0; col < grid.size.width; ++col) {   // the last animal wins, everywhere
            lx[col] = static_cast<float>((p.x - grid.x(col)) * locrefScale);
            ly[col] = static_cast<float>(dy * locrefScale);
        }
    }
    if (out.locref == nullptr) return;
    const cv::Rect box = grid.around(p, g.posDistThresh);
    for (int row = box.y; row < box.y + box.height; ++row) {
        for (int col = box.x; col < box.x + box.width; ++col) {
            const double dx = grid.x(col) - p.x, dy = grid.y(row) - p.y;
            const double d = std::sqrt(dx * dx + dy * dy);
            if (d * d > reach) continue;   // rounded as the peer rounds it
            grid.cell(out.locrefMask, 2 * channel, row, col) = grid.cell(out.locrefMask, 2 * channel + 1, row, col) = 1.0F;
        }
    }
}

void drawPlateau(const Grid& grid, const TorchGenerator& g, int channel, const cv::Point2d& p, const TargetArrays& out)
{
    const double reach = g.posDistThresh * g.posDistThresh;
    const double locrefScale = 1.0 / g.locrefStd;
    const cv::Rect box = grid.around(p, g.posDistThresh);
    for (int row = box.y; row < box.y + box.height; ++row) {
        for (int col = box.x; col < box.x + box.width; ++col) {
            const double dx = p.x - grid.x(col), dy = p.y - grid.y(row);
            if (dx * dx + dy * dy > reach) continue;
            grid.cell(out.score, channel, row, col) = 1.0F;
            if (out.locref == nullptr) continue;
            grid.cell(out.locref, 2 * channel, row, col) = static_cast<float>(dx * locrefScale);
            grid.cell(out.locref, 2 * channel + 1, row, col) = static_cast<float>(dy * locrefScale);
            grid.cell(out.locrefMask, 2 * channel, row, col) = grid.cell(out.locrefMask, 2 * channel + 1, row, col) = 1.0F;
        }
    }
}

void setWeights(const Grid& grid, const TargetArrays& out, int channel, float value)
{
    std::fill_n(&grid.cell(out.scoreWeights, channel, 0, 0), grid.cells(), value);
}

void drawKeypoint(const Grid& grid, const TorchGenerator& g, int channel, const Labelled& k, const TargetArrays& out)
{
    if (g.gradientMasking && k.visibility == 0) setWeights(grid, out, channel, static_cast<float>(g.backgroundWeight));
    else if (k.visibility == -1) setWeights(grid, out, channel, 0.0F);
    else if (k.visibility > 0 && g.type == "HeatmapGaussianGenerator") drawGaussian(grid, g, channel, k.p, out);
    else if (k.visibility > 0) drawPlateau(grid, g, channel, k.p, out);
}

void drawHeatmaps(const Grid& grid, const TorchGenerator& g, const Scene& scene, const TargetArrays& out)
{
    if (g.labelKey == "keypoints_unique") {
        for (int k = 0; k < std::min(scene.unique, g.numHeatmaps); ++k) drawKeypoint(grid, g, k, scene.at(scene.labels.individuals - 1, scene.bodyparts + k), out);
        return;
    }
    if (g.individualMode) {   // one map an animal; an animal without a label is not defined here
        for (int i = 0; i < std::min(scene.animals(), g.numHeatmaps); ++i) {
            bool any = false;
            for (int k = 0; k < scene.bodyparts; ++k) any = any || scene.at(i, k).visibility != 0;
            for (int k = 0; k < scene.bodyparts; ++k) drawKeypoint(grid, g, i, any ? scene.at(i, k) : Labelled{{}, -1}, out);
        }
        return;
    }
    for (int k = 0; k < std::min(scene.bodyparts, g.numHeatmaps); ++k) {
        for (int i = 0; i < scene.animals(); ++i) drawKeypoint(grid, g, k, scene.at(i, k), out);
    }
}

void drawFields(const Grid& grid, const TorchGenerator& g, const Scene& scene, const TargetArrays& out)
{
    for (int i = 0; i < scene.animals(); ++i) {
        for (std::size_t e = 0; e < g.graph.size(); ++e) {
            const auto [from, to] = g.graph[e];
            if (from < 0 || to < 0 || from >= scene.bodyparts || to >= scene.bodyparts) continue;
            const Labelled a = scene.at(i, from), b = scene.at(i, to);
            if (a.visibility <= 0 || b.visibility <= 0) continue;
            const cv::Point2d limb(single(b.p.x - a.p.x), single(b.p.y - a.p.y));
            const double length = std::sqrt(limb.x * limb.x + limb.y * limb.y);
            if (length <= 0.0 || g.width <= 0.0) continue;
            Band band{a.p, limb / length, 0, 0, g.width};
            const double p = band.unit.dot(a.p), q = band.unit.dot(b.p);
            band.begin = std::min(p, q), band.end = std::max(p, q);
            const cv::Rect box = grid.around(a.p, g.width) | grid.around(b.p, g.width);
            for (int row = box.y; row < box.y + box.height; ++row) {
                for (int col = box.x; col < box.x + box.width; ++col) {
                    const double value = band.valueAt({grid.x(col), grid.y(row)});
                    if (value < 0.0) continue;
                    grid.cell(out.paf, 2 * static_cast<int>(e), row, col) = static_cast<float>(band.unit.x * value);
                    grid.cell(out.paf, 2 * static_cast<int>(e) + 1, row, col) = static_cast<float>(band.unit.y * value);
                }
            }
        }
    }
}

}  // namespace

cv::Size mapSizeFor(const config::TorchModel& model, const config::TorchHead& head, cv::Size input)
{
    const auto side = [&](int length) {
        int n = (length + model.backboneStride() - 1) / std::max(1, model.backboneStride());
        if (head.numStages > 0) n *= 2;
        if (!head.heatmap) return n;
        for (std::size_t i = 0; i < head.heatmap->strides.size(); ++i) {
            const int kernel = i < head.heatmap->kernelSize.size() ? head.heatmap->kernelSize[i] : 3;
            n = (n - 1) * head.heatmap->strides[i] + kernel;
        }
        return n;
    };
    return {side(input.width), side(input.height)};
}

Result<TargetShape> torchShape(const config::PoseConfig& config, const config::TorchHead& head, cv::Size input, cv::Size mapSize)
{
    TargetShape shape;
    shape.mapSize = mapSize.empty() ? mapSizeFor(config.torch->model, head, input) : mapSize;
    if (shape.mapSize.empty() || config.torch->model.headStride(head) <= 0) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "Targets need a positive stride, scale, locref_stdev and input size.")), "stride"};
    }
    for (const auto& g : head.generators) {
        if (isHeatmap(g)) {
            if (g.numHeatmaps < 1 || !(g.locrefStd > 0.0)) {
                return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "Targets need a positive stride, scale, locref_stdev and input size.")), "target_generator"};
            }
            shape.score = shape.scoreWeights = g.numHeatmaps;
            shape.locref = shape.locrefMask = g.generateLocref ? 2 * g.numHeatmaps : 0;
        } else if (g.type == "PartAffinityFieldGenerator") {
            shape.paf = 2 * static_cast<int>(g.graph.size());
        } else {
            return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "Targets of the generator %1 are not made."), {g.type}), "target_generator"};
        }
    }
    return shape;
}

Result<void> writeTorchTargets(const config::PoseConfig& config, const config::TorchHead& head, const Annotations& labels, const TargetShape& shape,
                               const TargetArrays& arrays, std::span<const std::int8_t> visibility)
{
    const Grid grid = gridFor(config, head, shape.mapSize);
    const Scene scene = sceneOf(config, labels, visibility);
    fillMaps(arrays.score, shape.score, grid, 0.0F);
    fillMaps(arrays.scoreWeights, shape.scoreWeights, grid, 1.0F);
    fillMaps(arrays.locref, shape.locref, grid, 0.0F);
    fillMaps(arrays.locrefMask, shape.locrefMask, grid, 0.0F);
    fillMaps(arrays.paf, shape.paf, grid, 0.0F);
    for (const auto& g : head.generators) {
        if (isHeatmap(g)) {
            TargetArrays out = arrays;
            if (!g.generateLocref) out.locref = out.locrefMask = nullptr;
            drawHeatmaps(grid, g, scene, out);
        } else {
            drawFields(grid, g, scene, arrays);
        }
    }
    return {};
}

}  // namespace pt::targets
