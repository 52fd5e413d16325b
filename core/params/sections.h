// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/params/param_spec.h"

/// The sections of the table, one file each. A parameter is added by one row in its section's file.
namespace pt::params::detail {

std::span<const ParamSpec> sizeSection();
std::span<const ParamSpec> croppingSection();
std::span<const ParamSpec> geometrySection();
std::span<const ParamSpec> kernelsSection();
std::span<const ParamSpec> contrastSection();
std::span<const ParamSpec> noiseSection();
std::span<const ParamSpec> targetsSection();
std::span<const ParamSpec> lossesSection();
std::span<const ParamSpec> networkSection();
std::span<const ParamSpec> scheduleSection();
std::span<const ParamSpec> loaderSection();
std::span<const ParamSpec> dataSection();
std::span<const ParamSpec> inferenceSection();

// pytorch_config.yaml
std::span<const ParamSpec> torchAugmentSection();
std::span<const ParamSpec> torchTargetsSection();
std::span<const ParamSpec> torchNetworkSection();
std::span<const ParamSpec> torchScheduleSection();
std::span<const ParamSpec> torchDataSection();

}  // namespace pt::params::detail
