// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/params/param_spec.h"

#include <QString>

namespace pt::ui {

/// Help for a row in rich text: what it is, the tip, unit, ranges, default.
QString helpHtml(const params::ParamSpec& spec, bool multiAnimal);

/// Everything the table knows about a parameter, as a page: what it does, tip, defaults, what is used when it is absent, ranges, which loaders
/// read it, other spellings, its counterpart in pytorch_config.yaml, and what surprises people.
QString parameterPage(const params::ParamSpec& spec);
/// The picture in the program's resources that shows this parameter's preview; empty where the preview shows nothing of it.
QString previewPicture(const params::ParamSpec& spec);

/// "single-animal imgaug, multi-animal imgaug": the loaders of a bit set.
QString loaderNames(std::uint32_t loaders);

}  // namespace pt::ui
