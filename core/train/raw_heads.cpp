// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/raw_heads.h"

#include "core/train/internal.h"
#include "core/train/npz.h"
#include "core/train/out_of_memory.h"
#include "core/train/torch_tensors.h"

namespace pt::train {
namespace {

torch::Tensor inputOf(const cv::Mat& rgb)
{
    // one number after the other in 32 bits, as NumPy does it: the input is the same to the last bit
    static constexpr float kMean[3] = {0.485F, 0.456F, 0.406F}, kDeviation[3] = {0.229F, 0.224F, 0.225F};
    auto out = torch::empty({1, 3, rgb.rows, rgb.cols});
    auto at = out.accessor<float, 4>();
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* row = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < rgb.cols; ++x)
            for (int c = 0; c < 3; ++c) at[0][c][y][x] = (static_cast<float>(row[x][c]) / 255.0F - kMean[c]) / kDeviation[c];
    }
    return out;
}

Result<Network> networkFor(const RawHeadsOptions& options)
{
    const auto config = loadConfig(options.config);
    if (!config) return config.error();
    const auto spec = networkSpec(*config);
    if (!spec) return spec.error();
    torch::manual_seed(options.seed);
    Network network(*spec);
    if (options.init) {
        std::error_code ec;
        if (fs::exists(options.snapshot, ec))
            return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "%1 exists already; --init never overwrites a file."), {utf8(options.snapshot)}), utf8(options.snapshot)};
        if (auto written = writeSnapshot(options.snapshot, snapshotOf(*network, 1)); !written) return written.error();
    }
    const auto snapshot = readSnapshot(options.snapshot);
    if (!snapshot) return snapshot.error();
    if (auto loaded = loadSnapshotOf(*network, *snapshot, options.snapshot); !loaded) return loaded.error();
    network->eval();
    return network;
}

}  // namespace

Result<std::vector<RawHead>> writeRawHeads(const RawHeadsOptions& options)
{
    try {
        auto network = networkFor(options);
        if (!network) return network.error();
        auto image = dataset::loadImage(options.image);
        if (!image) return image.error();
        if ((*network)->model().backbone.type == "HRNet") {
            const cv::Rect part(0, 0, image->cols / 32 * 32, image->rows / 32 * 32);
            if (part.empty())
                return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "%1 is too small: HRNet needs at least 32 x 32 pixels."), {utf8(options.image)}), utf8(options.image)};
            *image = (*image)(part).clone();
        }
        torch::NoGradGuard noGrad;
        const auto input = inputOf(*image);
        const auto out = (*network)->forward(input);
        std::vector<NamedTensor> tensors = {{"input", dataOf(input)}};
        std::vector<RawHead> report;
        for (const auto& head : out.heads) {
            for (const auto& [name, map] : {std::pair{"heatmap", head.heatmap}, std::pair{"locref", head.locref}, std::pair{"paf", head.paf}}) {
                if (!map.defined()) continue;
                tensors.push_back({head.name + "." + name, dataOf(map)});
                report.push_back({tensors.back().name, map.sizes().vec(), map.mean().item<double>(), map.abs().max().item<double>()});
            }
        }
        if (auto written = writeNpz(options.out, tensors); !written) return written.error();
        return report;
    } catch (const std::exception& e) {  // LibTorch, OpenCV
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The network failed: %1"), {whatWentWrong(e)})};
    }
}

}  // namespace pt::train
