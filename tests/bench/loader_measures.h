// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of bench_augment that compare parts of the loader by turns, in processor time: other work on the machine changes them least.
#pragma once
#include "core/config/pose_config.h"
#include "core/dataset/project.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace pt::bench {

/// A pipeline's configuration by name: sa, ma, torch.
using ConfigOf = std::function<config::PoseConfig(const std::string&)>;

/// Milliseconds of processor time to decode a frame, by decoder; those of a frame of the loader that decodes each one, and which share of
/// them is the decoder's: 1 would be the decoder's own limit.
nlohmann::json measureDecoding(const dataset::Project& project, const ConfigOf& configOf, int rounds);
/// Milliseconds until all pixels of a frame have been read: kept in memory, in a mapped file, kept as file bytes, decoded from the file.
nlohmann::json measureCache(const dataset::Project& project, int rounds);
/// Images a second and processor time an image with one thread, with two, and with two loaders of one thread side by side. Two threads to one: 2
/// is linear on an idle machine. Two threads to two loaders: 1 where sharing costs nothing, on a busy machine too.
nlohmann::json measureScaling(const dataset::Project& project, const ConfigOf& configOf, int rounds);

}  // namespace pt::bench
