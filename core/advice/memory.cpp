// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/memory.h"

#include "core/advice/machine.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>

namespace pt::advice {
namespace {

constexpr double kMiB = 1024.0 * 1024.0;
constexpr int kLargestBatch = 4096;

std::string keyOf(const std::string& net, const std::string& precision, const std::string& device) { return net + "|" + precision + "|" + device; }

nlohmann::json readJson(const fs::path& file)
{
    const auto bytes = readFile(file, 1U << 20U);
    auto json = bytes ? nlohmann::json::parse(*bytes, nullptr, false) : nlohmann::json();
    return json.is_object() ? json : nlohmann::json::object();
}

}  // namespace

double largestInputPixels(const config::PoseConfig& config, double frameWidth, double frameHeight)
{
    using config::Loader;
    const double jitter = config.scaleJitter ? config.scaleJitter->second : 1.0;
    if (config.loader == Loader::Torch) {
        const double w = config.cropSize[0], h = config.cropSize[1];
        return w > 0.0 && h > 0.0 ? w * h : frameWidth * frameHeight;
    }
    const double scale = config.globalScale * jitter;
    double pixels = config.loader == Loader::MultiImgaug ? config.cropSize[0] * config.cropSize[1] * scale * scale : frameWidth * frameHeight * scale * scale;
    if (config.maxInputSize) pixels = std::min(pixels, *config.maxInputSize * *config.maxInputSize);
    return pixels;
}

std::optional<MemoryEstimate> estimateMemory(const config::PoseConfig& config, double pixels, int batchSize, const std::string& precision,
                                             const std::string& device, const std::optional<MemoryCalibration>& calibration)
{
    if (!(pixels > 0.0) || batchSize < 1) return std::nullopt;
    MemoryEstimate out{config.netType, precision, device, batchSize, pixels, 0.0, 0.0, 0.0, calibration.has_value()};
    if (calibration) {
        out.baseMb = calibration->baseMb;
        out.weightsMb = calibration->weightsMb;
        out.activationsMb = calibration->bytesPerPixel * pixels * batchSize / kMiB;
        return out;
    }
    const bool multi = config.loader == config::Loader::MultiImgaug || !config.pafGraph.empty();
    const auto one = trainingBytes(config.netType, multi, pixels, 1), two = trainingBytes(config.netType, multi, pixels, 2);
    if (!one || !two) return std::nullopt;
    const double perImage = *two - *one;
    out.weightsMb = (*one - perImage) / kMiB;
    out.activationsMb = perImage * batchSize / kMiB * (precision == "fp32" ? 1.0 : 0.5);
    return out;
}

int largestBatch(const config::PoseConfig& config, double pixels, double availableMb, const std::string& precision, const std::string& device,
                 const std::optional<MemoryCalibration>& calibration)
{
    int fits = 0, above = kLargestBatch + 1;
    while (above - fits > 1) {
        const int middle = fits + (above - fits) / 2;
        const auto estimate = estimateMemory(config, pixels, middle, precision, device, calibration);
        if (!estimate) return 0;
        (estimate->totalMb() <= availableMb ? fits : above) = middle;
    }
    return fits;
}

fs::path calibrationFile()
{
    for (const auto& [variable, below] : {std::pair("POSETUNER_CACHE", ""), std::pair("XDG_CACHE_HOME", "posetuner"), std::pair("LOCALAPPDATA", "posetuner"), std::pair("HOME", ".cache/posetuner")}) {
        const char* value = std::getenv(variable);
        if (value && *value) return pathFromUtf8(value) / below / "memory.json";
    }
    return "memory.json";
}

std::optional<MemoryCalibration> readCalibration(const fs::path& file, const std::string& net, const std::string& precision, const std::string& device)
{
    const auto json = readJson(file);
    const auto it = json.find(keyOf(net, precision, device));
    if (it == json.end() || !it->is_object()) return std::nullopt;
    const auto number = [&](const char* key) { const auto at = it->find(key); return at != it->end() && at->is_number() ? at->get<double>() : -1.0; };
    const MemoryCalibration out{number("base_mb"), number("weights_mb"), number("bytes_per_pixel")};
    if (out.baseMb < 0.0 || out.weightsMb < 0.0 || out.bytesPerPixel < 0.0) return std::nullopt;
    return out;
}

Result<void> writeCalibration(const fs::path& file, const std::string& net, const std::string& precision, const std::string& device, const MemoryCalibration& measured)
{
    auto json = readJson(file);
    json[keyOf(net, precision, device)] = {{"base_mb", measured.baseMb}, {"weights_mb", measured.weightsMb}, {"bytes_per_pixel", measured.bytesPerPixel}};
    if (auto made = makeFolder(file.parent_path()); !made) return made;
    return writeFileAtomically(file, json.dump(1) + "\n");
}

}  // namespace pt::advice
