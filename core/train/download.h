// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace pt::train {

struct DownloadRequest
{
    std::string url;                      ///< http or https.
    fs::path target;                      ///< Appears complete and checked, or not at all; TARGET.part is what a broken-off download leaves.
    std::string sha256;                   ///< 64 hex digits, or their first ones; empty: what the server says, where it says it.
    std::uint64_t largest = std::uint64_t{4} << 30;   ///< More than this is refused.
    std::function<void(std::uint64_t done, std::uint64_t total)> progress;   ///< total 0: unknown.
    const std::atomic<bool>* cancel = nullptr;
};

struct Downloaded
{
    fs::path file;
    std::string sha256;                   ///< Of the bytes that lie there now.
    bool checked = false;                 ///< It was compared with a sum that the user or the server gave.
    bool resumed = false;
};

/// Fetches a file: goes on where an earlier try broke off (HTTP range, only while the server says that it is still the same file), compares
/// its SHA-256, then renames it into place. Errors: Io (no connection, the server's refusal, disk), Parse (another SHA-256; the part is thrown
/// away), Cancelled (the part is kept), Conflict (target exists), InvalidArgument (url, digits).
Result<Downloaded> download(const DownloadRequest& request);

/// ImageNet weights for a network's backbone.
struct WeightsSource
{
    std::string netType;      ///< resnet_50, ...
    std::string name;         ///< timm's model and tag: what DeepLabCut 3 takes for this net type.
    std::string file() const { return name + ".safetensors"; }
};
/// Where timm's weights are kept; `base` replaces the server.
inline constexpr const char* kWeightsServer = "https://huggingface.co/timm";
const std::vector<WeightsSource>& weightsSources();

/// The request for a net type. base: empty for the server above; one that ends in .safetensors, .pth or .pt is the file itself, and a
/// name like resnet50-0676ba61.pth gives the first digits of the sum, as torchvision has it. folder: empty for weightsFolder().
/// Errors: NotFound (no such net type), naming those there are.
Result<DownloadRequest> weightsRequest(const std::string& netType, const std::string& base, const fs::path& folder);

/// The user's cache: posetuner/weights in XDG_CACHE_HOME, ~/.cache, or LOCALAPPDATA.
fs::path weightsFolder();

}  // namespace pt::train
