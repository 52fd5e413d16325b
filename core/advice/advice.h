// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/advice/machine.h"
#include "core/base/finding.h"
#include "core/config/pose_config.h"
#include "core/dataset/project.h"

#include <string>
#include <vector>

namespace pt::advice {

struct Leaks;
}  // namespace pt::advice
namespace pt::dataset {
struct RecordsCheck;
}
namespace pt::advice {

/// What rules may know besides the configuration and the labels. Whatever is not there keeps its rules silent.
struct Surroundings
{
    Machine machine;                              ///< For the memory of a batch.
    const Leaks* leaks = nullptr;                 ///< Test frames that are nearly training frames, computed apart (core/advice/similarity.h).
    const dataset::RecordsCheck* trainingSet = nullptr;   ///< What the training set on disk says otherwise than the labels.
};

/// Rules over (configuration, data set, machine): ids L01 to L70 are the pitfalls of the reference, both dialects; core/advice/catalogue.h
/// says of each what it rests on. project may be null: data rules are silent.
/// What the reading found itself (reading.findings) is not repeated here: show both.
/// Order: what fails, then surprises, then hints; by line within. Findings carry key and line; fast enough to run on every edit (no file is read).
std::vector<Finding> check(const config::YamlDocument& document, const config::ConfigReading& reading, const dataset::Project* project,
                           const Surroundings& around = {});

/// How many frames of a video the size limits refuse at the low end, the middle and the high end of the scale jitter.
struct RefusedByVideo
{
    std::string video;
    std::size_t frames = 0;                       ///< With a known size.
    std::size_t tooLarge[3] = {0, 0, 0};
    std::size_t tooSmall[3] = {0, 0, 0};
};
/// One entry a video, in order of the names. Only the single-animal, scalecrop and deterministic loaders test frames: empty for others.
std::vector<RefusedByVideo> refusedByVideo(const config::PoseConfig& config, const dataset::Project& project);

}  // namespace pt::advice
