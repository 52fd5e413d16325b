// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/network_spec.h"

#include "core/train/loader.h"
#include "core/train/snapshot.h"
#include "core/train/targets.h"

#include <torch/torch.h>

#include <optional>

namespace pt::train {

struct Across;
class Backbone;
class Head;

/// Raw outputs of one head: logits, offsets in units of locref_std, limb fields; N x C x rows x columns, undefined where there is none.
/// Rows and columns are those of DeepLabCut 3: a few beyond the image's own cells (see NetworkSpec::stride).
struct HeadOutput
{
    std::string name;   ///< bodypart, unique_bodypart, identity: the key in the configuration.
    torch::Tensor heatmap, locref, paf;
};

/// In the order of the configuration.
struct Outputs
{
    std::vector<HeadOutput> heads;
    const HeadOutput* head(std::string_view name) const;
};

/// A network of DeepLabCut 3 with its parameter and buffer names, in its order: a snapshot fits both, optimiser state included.
/// Build it only from a model that checkModel() accepts.
class NetworkImpl : public torch::nn::Module
{
public:
    explicit NetworkImpl(const config::TorchModel& model);
    explicit NetworkImpl(const NetworkSpec& spec) : NetworkImpl(spec.model) {}
    /// images: N x 3 x H x W, normalised. HRNet takes sides that are multiples of 32; others are filled up with zeros (the mean colour)
    /// at the right and bottom.
    Outputs forward(const torch::Tensor& images);
    /// As torch's, and then freezes the backbone's BatchNorm layers as freeze_bn_stats and freeze_bn_weights say. Call it before training.
    void train(bool on = true) override;
    const config::TorchModel& model() const { return m_model; }
    /// Statistics of batches are those of all processes' images from now on; `across` must outlive the network or be taken back (nullptr).
    void shareBatches(const Across* across);
    /// Whether a batch's way through it leaves traces in it: BatchNorm layers that learn.
    bool learnsStatistics() const;

private:
    config::TorchModel m_model;
    std::shared_ptr<Backbone> m_backbone;
    std::vector<std::shared_ptr<Head>> m_heads;
    int m_multiple = 1;
};
TORCH_MODULE(Network);

/// All heads' maps behind one another as pose_cfg.yaml counts them (body parts, unique body parts, individuals), cut to rows x columns.
struct Fields { torch::Tensor score, locref, paf; };
Fields joined(const Outputs& out, std::int64_t rows, std::int64_t columns);

/// Parameters and buffers by their names, in the order of PyTorch's state_dict().
std::vector<std::pair<std::string, torch::Tensor>> stateOf(const torch::nn::Module& module, const std::string& prefix = {});

/// Parameters and buffers for a file (sharing memory where they lie in the CPU's), and back. load: a tensor that does not fit, is missing
/// or too many is an error when `strict`, else it is left alone; as is a file where nothing fits. Returns how many were taken.
Snapshot snapshotOf(const NetworkImpl& network, std::int64_t iteration);
Result<int> loadSnapshot(NetworkImpl& network, const Snapshot& snapshot, bool strict);

/// The same, strictly, of a snapshot that was read from `file`. Errors: InvalidArgument, which names the file, when it is of another network.
Result<void> loadSnapshotOf(NetworkImpl& network, const Snapshot& snapshot, const fs::path& file);

/// Fills the whole backbone with `weights` that readInitialWeights() gave of `file`, and heads as far as their shapes fit. Returns the names of
/// tensors in the file's heads that do not fit. Errors: InvalidArgument when the file is of another backbone: never half a network.
Result<std::vector<std::string>> loadInitialWeights(NetworkImpl& network, std::vector<NamedTensor> weights, const fs::path& file);

/// Whether loadInitialWeights() takes those weights into a network of `spec`, before there is one: it is built here for the shapes of its tensors,
/// and draws random numbers. Errors: as loadInitialWeights().
Result<void> checkInitialWeights(const NetworkSpec& spec, const std::vector<NamedTensor>& weights, const fs::path& file);

/// What the maps' losses are divided by, where that is not the batch's own business: several processes have a batch together.
struct MapCounts { std::optional<double> score, locref, paf; };

/// Over `count`, or the number of weights that are not zero where none is given.
torch::Tensor sumPerWeight(const torch::Tensor& weighted, const torch::Tensor& weights, const std::optional<double>& count);
/// The mean, or the sum over `count`.
torch::Tensor meanOver(const torch::Tensor& elements, const std::optional<double>& count);

/// The losses of a batch (reference 6.1, 6.2): each the weighted elements' sum over the count of non-zero weights.
struct Losses { torch::Tensor total, score, locref, paf; };
Losses lossesOf(const Fields& out, const TargetMaps& batch, const config::PoseConfig& config, const MapCounts& counts = {});

/// A copy of the values on the device; to a graphics card it is on its way when this returns.
torch::Tensor toTensor(const Floats& values, std::vector<std::int64_t> shape, const torch::Device& device);
/// The network's numbers (loader.h) of a batch's images, N x 3 x H x W in channels-last memory on the device.
torch::Tensor imagesTensor(const Batch& batch, const torch::Device& device);
/// The same of one picture, RGB.
torch::Tensor imagesTensor(const cv::Mat& image, const Normalisation& normalisation, const torch::Device& device);

}  // namespace pt::train
