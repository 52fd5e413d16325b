// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/losses.h"

#include "core/train/sums.h"

namespace pt::train {
namespace {

MapCounts countsOf(const std::vector<double>& counts, std::size_t head)
{
    if (counts.size() < 3 * head + 3) return {};
    return {counts[3 * head], counts[3 * head + 1], counts[3 * head + 2]};
}

Result<torch::Tensor> weighted(const config::TorchCriterion& criterion, const torch::Tensor& out, const torch::Tensor& goal, const torch::Tensor& w,
                               const std::optional<double>& count)
{
    torch::Tensor element;
    if (criterion.type == "WeightedMSECriterion") element = torch::mse_loss(out, goal, at::Reduction::None);
    else if (criterion.type == "WeightedHuberCriterion") element = torch::huber_loss(out, goal, at::Reduction::None);
    else if (criterion.type == "WeightedBCECriterion") element = logisticLosses(out, goal);
    else return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The criterion %1 cannot be trained here."), {criterion.type}), "model.heads"};
    if (!w.defined()) return meanOver(element, count);
    return sumPerWeight(element * w, w, count);
}

Result<BatchLosses> torchLosses(const Outputs& out, const Targets& batch, const config::PoseConfig& config, const std::vector<double>& counts)
{
    BatchLosses result;
    std::vector<torch::Tensor> heads;
    for (const auto& output : out.heads) {
        const auto* head = config.torch->model.head(output.name);
        const TargetMaps* targets = &batch.main;
        MapCounts of = countsOf(counts, 0);
        if (output.name != "bodypart") {
            const auto it = std::find_if(batch.more.begin(), batch.more.end(), [&](const auto& m) { return m.first == output.name; });
            if (it == batch.more.end()) continue;
            targets = &it->second;
            of = countsOf(counts, 1 + static_cast<std::size_t>(it - batch.more.begin()));
        }
        if (!head) continue;
        std::vector<torch::Tensor> weightedLosses;
        for (const auto& criterion : head->criteria) {
            const std::string name = criterion.name.empty() ? "heatmap" : criterion.name;
            const torch::Tensor& map = name == "locref" ? output.locref : name == "paf" ? output.paf : output.heatmap;
            if (!map.defined()) continue;
            const auto& target = name == "locref" ? targets->locref : name == "paf" ? targets->paf : targets->score;
            const auto mask = name == "locref" ? targets->locrefMask : name == "paf" ? torch::Tensor() : targets->scoreWeights;
            const auto& count = name == "locref" ? of.locref : name == "paf" ? of.paf : of.score;
            auto loss = weighted(criterion, map.to(torch::kFloat32), target, mask, count);
            if (!loss) return loss.error();
            result.parts.emplace_back(output.name + "_" + name, *loss);
            weightedLosses.push_back(criterion.weight * *loss);
        }
        if (weightedLosses.empty()) continue;
        heads.push_back(torch::stack(weightedLosses).mean());
        result.parts.emplace_back(output.name + "_total_loss", heads.back());
    }
    if (heads.empty()) return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The configuration names no loss that can be trained here.")), "model.heads"};
    result.total = torch::stack(heads).mean();
    return result;
}

}  // namespace

std::vector<double> lossCounts(const Batch& batch, const config::PoseConfig& config)
{
    const bool torch = config.torch != nullptr;
    std::vector<double> out;
    const auto add = [&](const Floats& map, const Floats& weights, bool weighted) {
        const auto all = static_cast<double>(map.size());
        const double count = weighted ? static_cast<double>(weights.size()) - static_cast<double>(std::count(weights.begin(), weights.end(), 0.0F)) : all;
        out.push_back(batch.spare ? 0.0 : count);
    };
    add(batch.score, batch.scoreWeights, !batch.scoreWeights.empty() && (torch || config.weighPartPredictions));
    add(batch.locref, batch.locrefMask, !batch.locrefMask.empty() || !torch);
    add(batch.paf, batch.pafMask, !torch);
    for (const auto& head : batch.moreHeads) {
        add(head.score, head.scoreWeights, !head.scoreWeights.empty());
        add(head.locref, head.locrefMask, !head.locrefMask.empty());
        add(head.paf, {}, false);
    }
    return out;
}

Result<BatchLosses> batchLosses(const Outputs& out, const Targets& batch, const config::PoseConfig& config, const std::vector<double>& counts)
{
    if (config.torch) return torchLosses(out, batch, config, counts);
    const auto fields = joined(out, batch.map.height, batch.map.width);
    const auto single = [](const torch::Tensor& t) { return t.defined() ? t.to(torch::kFloat32) : t; };
    const auto losses = lossesOf({single(fields.score), single(fields.locref), single(fields.paf)}, batch.main, config, countsOf(counts, 0));
    BatchLosses result;
    result.total = losses.total;
    result.parts.emplace_back("scoremap", losses.score);
    if (losses.locref.defined()) result.parts.emplace_back("locref", losses.locref);
    if (losses.paf.defined()) result.parts.emplace_back("paf", losses.paf);
    return result;
}

std::vector<std::string> lossNames(const config::PoseConfig& config, const NetworkSpec& spec)
{
    std::vector<std::string> out;
    if (!config.torch) {
        out.push_back("scoremap");
        if (spec.locrefChannels > 0) out.push_back("locref");
        if (spec.pafChannels > 0) out.push_back("paf");
        return out;
    }
    for (const auto& head : config.torch->model.heads) {
        for (const auto& criterion : head.criteria) out.push_back(head.name + "_" + (criterion.name.empty() ? "heatmap" : criterion.name));
        out.push_back(head.name + "_total_loss");
    }
    return out;
}

}  // namespace pt::train
